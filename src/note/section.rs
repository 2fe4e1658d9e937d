//! What a page prints before the time of publication on its line, and behind it: the section, the page's own name.

use crate::line::fits;
use crate::look::Last;
use crate::phrase::han::OUTLETS;
use crate::phrase::writer::BY;
use crate::phrase::{Phrase, is_of_section, is_of_topic, writer};
use crate::read::{Tokens, after_phrase};
use crate::token::{Case, Gap, Kind, Token};

/// The most words of a section's or a page's name, the marks between them not counted.
const MOST_WORDS: usize = 5;

/// The name of a section or of a page, before the time.
///
/// Typical input is `World | May 3, 2027`, `Harbor News May 3, 2027, 9:12 AM`, `Home > World > 3 hours ago`. `begins` says
/// whether the time begins at a place. On success it gives the time, and what follows it.
///
/// ```ebnf
/// section = [ "in" ] , name , { [ "|" | "/" | ">" | "»" | "›" | "•" | "·" | "&" | "," | dash | and ] , name } , [ "|" | "•" | "," | dash ] ;
/// ```
pub(super) fn section<'t, 'a>(i: Tokens<'t, 'a>, begins: impl Fn(Tokens<'t, 'a>) -> bool) -> Option<Tokens<'t, 'a>> {
    let (mut place, mut words) = (after_in(i), 0);
    loop {
        let token = place.first();
        if words > 0 && begins(place) {
            return Some(place);
        }
        let rest = after_phrase(place, Phrase::And).filter(|rest| words > 0 && is_name(rest.first()));
        if let Some(rest) = rest {
            place = rest;
            continue;
        }
        match token.kind {
            Kind::Mark('|' | '/' | '>' | '»' | '›' | '•' | '·' | '&' | ',' | '.') | Kind::Hyphen | Kind::Dash
                if words > 0 => {}
            Kind::Word if is_name(token) && words < MOST_WORDS => words += 1,
            _ => return None,
        }
        place = place.rest();
    }
}

/// What follows `in`: `in World | 3 hours ago`.
fn after_in<'t, 'a>(i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    if writer::is_in(i.first().text) { i.rest() } else { i }
}

/// Whether the words before the time are a page's: where they are not, a headline may end in a day as well.
pub(super) fn is_known_section<'t, 'a>(i: Tokens<'t, 'a>, time: Tokens<'t, 'a>) -> bool {
    let i = after_in(i);
    let names = || (0..i.count_to(time)).map(|count| i.after(count).first()).filter(|token| is_name(*token));
    let is_page = |last: &str| is_of_section(last) || writer::names_house(last) || writer::is_of_station(last);
    names().next_back().is_some_and(|last| is_page(last.text))
        || names().all(|token| is_of_topic(token.text) || is_of_section(token.text))
}

/// Whether a word may stand in the name of a section: it has a capital, or its script has none.
fn is_name(token: Token<'_>) -> bool {
    token.kind == Kind::Word && !matches!(token.case(), Some(Case::Lower) | None)
}

/// Whether what stands behind the time is a page's own, to the end of the line.
pub(super) fn ends_line(i: Tokens<'_, '_>, before: Kind) -> bool {
    is_parted(i, before) || names_origin(i) || is_of_page(i)
}

/// Whether the time goes on with the section that the story stands in: `in World News`, `, in Politik, 12 Kommentare`.
///
/// Behind how long ago that was any name is a section's; behind a day it may be a place.
pub(super) fn is_in_section(i: Tokens<'_, '_>, is_age: bool) -> bool {
    const LONGEST: usize = 60;
    let place = i.after_any(&[',']);
    if !writer::is_in(place.first().text) {
        return false;
    }
    let is_section =
        |token: Token<'_>| is_name(token) && (is_age || is_of_topic(token.text) || is_of_section(token.text));
    let name = place.rest();
    let count = (0..=MOST_WORDS).take_while(|count| is_section(name.after(*count).first())).count();
    let behind = name.after(count);
    let is_counted = || behind.first().is_mark(',') && fits(behind.copy(), LONGEST);
    (1..=MOST_WORDS).contains(&count) && (behind.is_empty() || is_counted() && !Last::of(i.copy()).ends_sentence())
}

/// `May 3, 2027 News`, `May 3, 2027, 9:12 am 11 Edit`: behind the time the name of the section, or a button, and nothing else.
fn is_of_page(i: Tokens<'_, '_>) -> bool {
    const MOST_WORDS: usize = 3;
    if after_phrase(i, Phrase::Page).is_some_and(Tokens::is_empty) {
        return true;
    }
    let is_topic = |i: Tokens<'_, '_>| i.first().case() != Some(Case::Lower) && is_of_topic(i.first().text);
    let count = (0..=MOST_WORDS).take_while(|count| is_topic(i.after(*count))).count();
    (1..=MOST_WORDS).contains(&count) && i.after(count).is_empty()
}

/// Whether what a page prints behind the time, parted by a mark with blanks round it, goes to the end of the line.
fn is_parted(i: Tokens<'_, '_>, before: Kind) -> bool {
    const LONGEST: usize = 100;
    matches!(before, Kind::Mark('|' | '/' | '•' | '·'))
        && i.first().gap > Gap::None
        && fits(i.copy(), LONGEST)
        && !Last::of(i.copy()).ends_sentence()
}

/// `Contact: Ann Roe`, `来源：维尔纳日报`, `维尔纳日报`: behind the time, where the story is from or whom to ask about it, or a
/// button of the page.
fn names_origin(i: Tokens<'_, '_>) -> bool {
    const LONGEST: usize = 80;
    const OPENINGS: [Phrase; 5] = [Phrase::Source, Phrase::Addition, Phrase::Contact, Phrase::Published, Phrase::Page];
    let opens = || OPENINGS.iter().any(|says| after_phrase(i, *says).is_some());
    let is_one = || opens() || is_outlet_alone(i) || names_house(i);
    fits(i.copy(), LONGEST) && !Last::of(i.copy()).ends_sentence() && is_one()
}

/// Whether a house's letters or a paper's name are all that is left, behind a word for *by*: `by PIB Delhi`, `by Velna Times`.
fn names_house(i: Tokens<'_, '_>) -> bool {
    const LETTERS: core::ops::RangeInclusive<usize> = 2..=5;
    const MOST_WORDS: usize = 2;
    let house = i.rest();
    let is_house = BY.contains(&i.first().text)
        && house.first().case() == Some(Case::Capitals)
        && LETTERS.contains(&house.first().text.chars().count());
    let city = house.rest();
    let count = (0..=MOST_WORDS).take_while(|count| city.after(*count).first().case() == Some(Case::Title)).count();
    let paper = (0..=MOST_WORDS).find(|count| writer::names_house(house.after(*count).first().text));
    let is_paper = || BY.contains(&i.first().text) && paper.is_some_and(|count| house.after(count + 1).is_empty());
    is_house && city.after(count).is_empty() || is_paper()
}

/// `维尔纳日报`: one word of Han that ends as papers and sites do.
fn is_outlet_alone(i: Tokens<'_, '_>) -> bool {
    const LONGEST: usize = 10;
    let name = i.first().text;
    name.ends_with(OUTLETS) && name.chars().nth(LONGEST).is_none() && i.rest().is_empty()
}

#[cfg(test)]
mod tests {
    use super::super::is_time_stamp;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn a_section_stands_before_the_time_or_behind_it() {
        for (text, expected) in [
            ("Tourism May 3, 2027 | 4:39 pm", true),
            ("Harbor News May 3, 2027, 7:57 AM", true),
            ("Velna Times, May 3, 2027", true),
            ("World | May 3, 2027", true),
            ("World - May 3, 2027", true),
            ("NEWS May 3, 2027", true),
            ("Business & Economy | May 3, 2027", true),
            ("Breaking News • 3 hours ago", true),
            ("Home > World > May 3, 2027 9:12 am", true),
            ("In World May 3, 2027", true),
            ("Published in World on May 3, 2027", true),
            ("KVEL May 3, 2027 9:12 PM EDT", true),
            ("Deportes 3 de mayo de 2027 - 09:12", true),
            ("Sociedad hace 3 horas", true),
            ("Política | 3 de mayo de 2027 | 09:12 h", true),
            ("Мир | 3 мая 2027, 09:12", true),
            ("on May 3, 2027", true),
            ("vor 5 Stunden in Aktuelles, keine Lesermeinung", true),
            ("hace 3 horas en Deportes", true),
            ("il y a 3 heures", true),
            ("3 hours ago in Velna", true),
            ("May 3, 2027, in World News", true),
            ("May 3, 2027 by Velna Times", true),
            ("Publicado hace 3 horas", true),
            ("Pubblicato il 3 maggio 2027 Ultima modifica 3 maggio 2027 12:02", true),
            // A headline may end in a day, and tell where.
            ("Harbor Closures May 3, 2027", false),
            ("Harbor Closures: May 3, 2027 9:12 am", false),
            ("Ships moved May 3, 2027 9:12 am", false),
            ("Storm of May 3, 2027", false),
            ("World Cup 2027", false),
            ("World ships 3 hours ago", false),
            ("May 3, 2027 in Velna", false),
            ("May 3, 2027 by Velna Port", false),
            ("3 hours ago in Velna the port opened.", false),
            ("Economy grew 3.5 in May 2027", false),
        ] {
            assert_eq!(block(text, &Desk::new(), is_time_stamp), expected, "{text}");
        }
    }
}
