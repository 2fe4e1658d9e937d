//! Writers' names alone on a line, as pages print them beside the time of publication.

use super::beside::{after_handle, glued, opens_button};
use super::outlet::{for_outlet, names_outlet, site_behind};
use super::title::is_whereabouts;
use super::{Byline, Names, names_office};
use crate::lexicon::Senses;
use crate::line::fits;
use crate::note::is_mail_address;
use crate::phrase::{Phrase, is_of_section, is_of_topic, writer};
use crate::read::{Tokens, after_phrase};
use crate::text::Text;
use crate::token::{Case, Kind, Token};

/// The longest such line, in bytes.
const LONGEST: usize = 72;

/// The fewest and the most words of a name, particles and initials among them.
const WORDS: core::ops::RangeInclusive<usize> = 2..=4;

/// The most writers.
const MOST_WRITERS: usize = 4;

/// Whether a line is a word that introduces writers and nothing else: `By`, `Author:`, `Kommentar von`.
pub(crate) fn introduces_alone(i: Tokens<'_, '_>) -> bool {
    after_phrase(i, Phrase::Introduction).is_some_and(|rest| rest.after_any(&[':']).is_empty())
}

/// The byline that a line of names would be where it stands beside the time of publication.
///
/// Typical input is `Ann Roe`, `Ann Roe and Ivo van Brandt`, `Ann Roe |`, `Ann Roe (@annroe)`, `渡辺洋子`. A heading reads
/// the same, so that the words of pages' sections are none, and only the stamp beside it tells.
///
/// ```ebnf
/// alone = person , { ( "," | "/" | "&" | and ) , person } , { "|" | "•" | "·" | dash | handle } , [ address ]
///       | person , ( "in" | "," ) , place | for_outlet | person , ( dash | "|" ) , ( site | name , { name } ) ;
/// handle = "@" , word | "(" , "@" , word , ")" ;
/// ```
pub(crate) fn alone<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    // What introduces writers is in no name.
    if i.first().kind != Kind::Word || !fits(i.copy(), LONGEST) || after_phrase(i, Phrase::Introduction).is_some() {
        return None;
    }
    if let Some(byline) = glued(i, alone_unglued) {
        return Some(byline);
    }
    alone_unglued(i)
}

/// As [`alone`], without a word for *by* against the name.
fn alone_unglued<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    let end = persons(i)?;
    let is_one = |end| !names_office(i.up_to(end)) && are_names(i, end);
    let printed = |names: &'a str, title: Option<&'a str>| Byline {
        text: Text::new(i.copy()),
        names: Names::printed(names),
        title: title.map(Text::new),
    };
    let placed = person(i).filter(|first| is_one(*first)).and_then(whereabouts);
    if let Some((names, title)) = placed
        .map(|title| (i.up_to(title.0), title.1))
        .or_else(|| {
            let (names, title) = for_outlet(i)?;
            Some((names, title.filter(|title| names_outlet(title))?))
        })
        .or_else(|| Some((i.up_to(end), site_behind(end).filter(|_| is_one(end))?)))
    {
        return Some(printed(names, Some(title)));
    }
    let is_whole = |behind: Tokens<'_, '_>| behind.is_empty() || is_mail_address(behind.copy());
    (is_whole(after_handle(end)) && is_one(end)).then(|| printed(i.up_to(end), None))
}

/// Where the writer is, behind a name to the end of the line: `in Lisbon`, `, Lisbon`.
fn whereabouts<'t, 'a>(end: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, &'a str)> {
    let parting = end.first();
    let is_parting = parting.text == "in" || parting.is_mark(',');
    (is_parting && is_whereabouts(end.rest(), parting)).then(|| (end, end.rest().copy()))
}

/// Whether no word up to a place heads a section of a page, closes the name of a paper or names an agency.
pub(super) fn are_names<'t, 'a>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> bool {
    let mut words = (0..).map(|count| i.after(count)).take_while(|at| at.is_before(end));
    let is_of_house = |word| is_of_section(word) || writer::names_house(word) || writer::is_of_station(word);
    !words.any(|at| is_of_house(at.first().text) || at.agency_name(|_| true).is_some() || at.names_organisation())
}

/// What follows the names of one writer or several.
pub(super) fn persons<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let mut end = person(i)?;
    for _ in 1..MOST_WRITERS {
        let next = joined(end).and_then(person);
        let Some(next) = next else { break };
        end = next;
    }
    Some(end)
}

/// What follows a person's name: two to four words with capitals, of which the first is not all capitals.
pub(super) fn person<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    if writer::is_staff(i.first().text) {
        return None;
    }
    if is_han_name(i.first()) {
        return Some(i.rest());
    }
    let (mut at, mut words) = (i, 0);
    while words < *WORDS.end() {
        let token = at.first();
        let case = token.case();
        let is_small = words > 0 && case == Some(Case::Lower) && token.text != "in" && is_before_name(at);
        // `J.R. Kim`
        let is_cut = token.text.contains('.') && !is_of_topic(at.up_to(at.rest().after_any(&['.'])));
        let is_name = case == Some(Case::Title) || (words > 0 || is_cut) && case == Some(Case::Capitals);
        let is_passed = words > 0 && (token.is_glued() || is_of_date(at) || writer::is_for(token.text))
            || words >= *WORDS.start() && (writer::is_rank(token.text) || opens_button(at));
        if token.kind != Kind::Word || !(is_name || is_small) || is_passed {
            break;
        }
        words += usize::from(is_name);
        // `E.`, `Jr.`
        let behind = at.rest();
        let is_initial = behind.first().is_mark('.') && behind.first().is_glued() && (is_cut || token.text.len() <= 2);
        at = if is_initial { behind.rest() } else { behind };
    }
    WORDS.contains(&words).then_some(at)
}

/// What follows the mark or the word between two writers.
fn joined<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let marked = i.after_any(&[',', '/', '&']);
    let rest = after_phrase(marked, Phrase::And).unwrap_or(marked);
    (!rest.is_at(i)).then_some(rest)
}

/// Whether a date stands here, with the word before it if there is one: `May 3`, `on May 3`, `Updated`.
fn is_of_date(i: Tokens<'_, '_>) -> bool {
    let is_day = |i: Tokens<'_, '_>| {
        let next = i.rest().after_any(&['.', ',']);
        i.first().senses.has(Senses::MONTH.and(Senses::WEEKDAY))
            && (next.first().is_figure() || next.first().senses.has(Senses::MONTH))
    };
    is_day(i)
        || i.first().case() == Some(Case::Lower) && is_day(i.rest())
        || after_phrase(i, Phrase::Published).is_some()
}

/// Whether one or two particles stand here before a name: `van Brandt`, `de la Cruz`.
fn is_before_name(i: Tokens<'_, '_>) -> bool {
    let is_particle = |i: Tokens<'_, '_>| {
        let is_of_names = writer::is_of_surname(i.first().text);
        // `Ann Roe in Velna` is who wrote, and where.
        let is_where = writer::is_where(i.first().text);
        is_of_names
            || !is_where && after_phrase(i, Phrase::Particle).is_some() && after_phrase(i, Phrase::And).is_none()
    };
    let is_name = |i: Tokens<'_, '_>| i.first().case() == Some(Case::Title);
    is_particle(i) && (is_name(i.rest()) || is_particle(i.rest()) && is_name(i.after(2)))
}

/// `渡辺洋子`: four or five characters of Han, since three may be a section.
fn is_han_name(token: Token<'_>) -> bool {
    const HAN: core::ops::RangeInclusive<char> = '\u{4E00}'..='\u{9FFF}';
    token.kind == Kind::Word
        && matches!(token.text.len(), 12 | 15)
        && token.text.chars().all(|c| HAN.contains(&c) || c == '々')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    #[test]
    fn names_and_nothing_else() {
        let desk = Desk::new();
        for (line, expected) in [
            ("Ann Roe", Some("Ann Roe")),
            ("Ann E. Roe", Some("Ann E. Roe")),
            ("Ann Roe and Ivo van Brandt", Some("Ann Roe + Ivo van Brandt")),
            ("Ann Roe, Ivo Brandt", Some("Ann Roe + Ivo Brandt")),
            ("Ann Roe/Ivo Brandt", Some("Ann Roe + Ivo Brandt")),
            ("Ana Lima y Rui Costa", Some("Ana Lima + Rui Costa")),
            ("Ana de la Cruz", Some("Ana de la Cruz")),
            ("Eva ROTH", Some("Eva ROTH")),
            ("Анна Ким", Some("Анна Ким")),
            ("Amanda Hällgren", Some("Amanda Hällgren")),
            ("Ann Roe |", Some("Ann Roe")),
            ("Ann Roe - velnanet", Some("Ann Roe")),
            ("Ann Roe | velna.example", Some("Ann Roe")),
            ("Ann Roe - sails on", None),
            ("Ann Roe •", Some("Ann Roe")),
            ("Ann Roe,", Some("Ann Roe")),
            ("Ann Roe@AnnRoe", Some("Ann Roe")),
            ("Ann Roe (@annroe)", Some("Ann Roe")),
            ("渡辺洋子", Some("渡辺洋子")),
            ("Ann Roe, Ivo Brandt, Eva Roth, Jan Veld", Some("Ann Roe + Ivo Brandt + Eva Roth + Jan Veld")),
            ("Ann Roe, Ivo Brandt, Eva Roth, Jan Veld, Ana Lima", None),
            ("国際面", None),
            ("Ann", None),
            ("ANN ROE", None),
            ("WATCH LIVE", None),
            ("Key Points", None),
            ("World News", None),
            ("Latin America", None),
            ("Velna Times", None),
            ("Associated Press", None),
            ("Ships move again", None),
            ("Ann Roe sails", None),
            ("Ann Roe.", None),
            ("Ann Roe 7", None),
            ("Ana Lima | Redactora", Some("Ana Lima")),
            ("Ann Roe - Velna Times", Some("Ann Roe")),
            ("Ann Roe - The port opens", None),
            ("Ann Roe | World News", None),
            ("Ann Roe Senior", None),
            ("ByAnna Kim", Some("Anna Kim")),
            ("ByJ.R. Kim", Some("J.R. Kim")),
            ("U.S. Ships", None),
            ("PorAna Lima", Some("Ana Lima")),
            ("Bypass Road", Some("Bypass Road")),
            ("VonTarn Kim", Some("VonTarn Kim")),
            ("Ann Roe Ivo Brandt Mia", None),
            ("ann roe", None),
        ] {
            let names = block(line, &desk, alone).map(|byline| {
                let names: Vec<String> = byline.names.iter().map(|name| name.to_string()).collect();
                names.join(" + ")
            });
            assert_eq!(names.as_deref(), expected, "{line}");
        }
    }

    #[test]
    fn particles_of_names() {
        let desk = Desk::new();
        for particle in ["van", "von", "bin", "ben", "ter", "ten", "zu", "zum", "de", "di", "van der", "de la"] {
            let line = std::format!("Ann {particle} Brandt");
            assert!(block(&line, &desk, |i| alone(i).is_some()), "{line}");
        }
        for word in ["in", "at", "on", "and", "sees", "van van van"] {
            let line = std::format!("Ann {word} Brandt");
            assert!(!block(&line, &desk, |i| alone(i).is_some()), "{line}");
        }
    }

    #[test]
    fn a_word_that_introduces_writers_and_nothing_else() {
        let desk = Desk::new();
        for (line, expected) in [
            ("By", true),
            ("By:", true),
            ("Por", true),
            ("von", true),
            ("Author:", true),
            ("Author of the article:", true),
            ("Kommentar von", true),
            ("By Ann Roe", false),
            ("Bye", false),
            ("", false),
        ] {
            assert_eq!(block(line, &desk, introduces_alone), expected, "{line}");
        }
    }
}
