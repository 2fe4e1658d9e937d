//! Writers' names on one line with what a page prints beside them: the time of publication, an address, a button, or a word
//! against the name.

use super::alone::{are_names, person, persons};
use super::outlet::after_outlet;
use super::title::{Parted, is_title, names_office};
use super::{Byline, Names};
use crate::desk::Desk;
use crate::lexicon;
use crate::line::{is_blank, kind};
use crate::note::{is_mail_address, is_time_stamp};
use crate::phrase::{Phrase, writer};
use crate::read::{Tokens, after_phrase, block};
use crate::text::Text;
use crate::token::{Case, Kind};
use crate::word::holds_more;

/// The names before the time of publication on one line, or before the writer's address.
///
/// Typical input is `Ann Roe on May 3, 2027`, `Ann Roe (@annroe) 2 hours ago`, `Ann Roe ann@velna.example`, `Ann Roe Send an email
/// 3 hours ago`, `Ann Roe, Staff Writer May 3, 2027`.
///
/// ```ebnf
/// dated = person , { ( "," | "/" | "&" | and ) , person } , [ "For" , name , { name } | [ "," | "|" ] , title ] , { button } ,
///         { "|" | "•" | "·" | "," | "/" | dash | handle } , ( [ "on" ] , time_stamp | address ) ;
/// ```
pub(super) fn dated<'a>(i: Tokens<'_, 'a>) -> Option<Parted<'a>> {
    let end = persons(i)?;
    let (title, after) = match after_outlet(end) {
        Some(after) => (Some(end.rest().up_to(after)), after),
        None => after_title(end).map_or((None, end), |(title, after)| (Some(title), after)),
    };
    let behind = after_buttons(after_handle(after_buttons(after_handle(after))));
    let behind = if writer::is_before_day(behind.first().text) { behind.rest() } else { behind };
    let is_told = is_time_stamp(behind) || is_mail_address(behind.copy());
    (is_told && are_names(i, end)).then(|| (i.up_to(end), title))
}

/// The names before the buttons of a page, to the end of the line: `Ann Roe Follow @annroe`.
pub(super) fn before_buttons<'a>(writers: Tokens<'_, 'a>) -> Option<Parted<'a>> {
    let end = persons(writers)?;
    let behind = after_buttons(end);
    let is_one = !behind.is_at(end) && after_handle(behind).is_empty() && are_names(writers, end);
    is_one.then(|| (writers.up_to(end), None))
}

/// The names before a stop that ends the line, which may be their own: `Ann Roe.`, `Ann Roe E.`
pub(super) fn before_stop<'a>(writers: Tokens<'_, 'a>) -> Option<Parted<'a>> {
    let end = persons(writers)?;
    (end.after_any(&['.']).is_empty() && are_names(writers, end)).then(|| (writers.up_to(end), None))
}

/// The title behind a name, and what follows it: `, Staff Writer`, `Senior Correspondent`.
fn after_title<'t, 'a>(end: Tokens<'t, 'a>) -> Option<(&'a str, Tokens<'t, 'a>)> {
    const MOST_WORDS: usize = 4;
    let start = end.after_any(&[',', '|']);
    let is_name = |i: Tokens<'_, '_>| matches!(i.first().case(), Some(Case::Title | Case::Capitals));
    let names = (0..MOST_WORDS).take_while(|count| is_name(start.after(*count)));
    let count = names.filter(|count| lexicon::says(start.after(*count).first().text, Phrase::Title)).last()?;
    let after = start.after(count + 1);
    Some((start.up_to(after), after))
}

/// What follows the buttons that a page prints beside a writer.
fn after_buttons<'t, 'a>(mut i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    while let Some(rest) = after_phrase(i, Phrase::Page) {
        i = rest;
    }
    i
}

/// Whether a button stands here, and not the last word of a name: `Ann Roe Follow`, `Glenn Close`.
pub(super) fn opens_button(i: Tokens<'_, '_>) -> bool {
    after_phrase(i, Phrase::Page).is_some()
}

/// What follows marks, and the writer's name on a network.
pub(super) fn after_handle<'t, 'a>(mut i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    loop {
        let token = i.first();
        i = match token.kind {
            Kind::Mark('|' | '•' | '·' | ')' | ',' | '/') | Kind::Hyphen | Kind::Dash => i.rest(),
            Kind::Mark('(') if i.rest().first().is_mark('@') => i.rest(),
            Kind::Mark('@') => {
                let mut handle = i.rest();
                while handle.first().is_glued()
                    && matches!(handle.first().kind, Kind::Word | Kind::Figure | Kind::Hyphen)
                {
                    handle = handle.rest();
                }
                handle
            }
            _ => return i,
        };
    }
}

/// The byline behind the time of publication on its line: `May 3, 2027 by Ann Roe`.
///
/// ```ebnf
/// behind_time = time_stamp , introduction , ( person , { ( "," | "/" | "&" | and ) , person } | writer , office ) ;
/// ```
pub(super) fn behind_time<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    const MOST_TOKENS: usize = 20;
    let places = (2..MOST_TOKENS).map(|count| i.after(count)).take_while(|at| !at.is_empty());
    let mut introduced = places.filter_map(|at| Some((at, after_phrase(at, Phrase::Introduction)?)));
    let (at, writers) = introduced.next()?;
    let end = persons(writers).filter(|end| are_names(writers, *end)).or_else(|| person(writers))?;
    let office = end.after_any(&[',', '|']).copy();
    let is_one = (end.is_empty() || names_office(office)) && are_names(writers, end);
    let time =
        i.up_to(at).trim_end_matches(kind(|c| is_blank(c) || matches!(c, '|' | '-' | '–' | '—' | '•' | '·' | ',')));
    (is_one && block(time, i.desk(), is_time_stamp)).then(|| Byline {
        text: Text::new(i.copy()),
        names: Names::printed(writers.up_to(end)),
        title: Some(office).filter(|office| !office.is_empty()).map(Text::new),
    })
}

/// The byline of a line that begins with a word for *by* against the name: `ByAnna Kim`, `PorAna Lima`.
pub(super) fn glued<'a>(i: Tokens<'_, 'a>, grammar: fn(Tokens<'_, 'a>) -> Option<Byline<'a>>) -> Option<Byline<'a>> {
    let rest = behind_glued(i)?;
    let byline = block(rest, i.desk(), grammar)?;
    Some(Byline { text: Text::new(i.copy()), ..byline })
}

/// The words behind a word for *by* that no blank parts from them.
pub(super) fn behind_glued<'a>(i: Tokens<'_, 'a>) -> Option<&'a str> {
    let opening = writer::GLUED.iter().find(|by| i.first().text.starts_with(**by))?;
    let rest = i.copy().strip_prefix(opening)?;
    rest.starts_with(kind(char::is_uppercase)).then_some(rest)
}

/// The names before what a page printed against the last of them: a title, or the time of publication.
///
/// Typical input is `Anna KimStaff Writer`, `Anna KimMay 3, 2027`.
pub(super) fn glued_behind<'a>(words: &'a str, desk: &Desk) -> Option<Parted<'a>> {
    const SHORTEST_NAME: usize = 3;
    const MOST_WORDS: usize = 12;
    if holds_more(words, MOST_WORDS) {
        return None;
    }
    let mut before = (' ', 0);
    for (at, c) in words.char_indices() {
        let (last, letters) = before;
        if char::is_lowercase(last) && (c.is_uppercase() || c.is_ascii_digit()) && letters >= SHORTEST_NAME {
            let (names, rest) = words.split_at(at);
            let first = rest.split(kind(is_blank)).next().unwrap_or_default();
            let opens = writer::is_rank(first) || lexicon::says(first, Phrase::Title);
            let is_title = opens && is_title(rest, desk);
            if names.contains(kind(is_blank)) && (is_title || block(rest, desk, is_time_stamp)) {
                return Some((names, is_title.then_some(rest)));
            }
        }
        before = if is_blank(c) { (c, 0) } else { (c, letters + 1) };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn names_before_the_time_of_publication() {
        let desk = Desk::new();
        for (line, expected) in [
            ("Ann Roe on May 3, 2027", Some("Ann Roe")),
            ("Ann Roe, May 3, 2027", Some("Ann Roe")),
            ("Ann Roe | May 3, 2027 9:12 am", Some("Ann Roe")),
            ("Ann Roe • Updated May 3, 2027", Some("Ann Roe")),
            ("Ann Roe and Ivo Brandt May 3, 2027", Some("Ann Roe and Ivo Brandt")),
            ("Ana Lima 3/5/2027 22:41", Some("Ana Lima")),
            ("Ann Roe (@annroe) 2 minutes ago Sun 30th August 2027 | 09:20 PM", Some("Ann Roe")),
            ("Eva Roth Lesezeit: 4 Min.", Some("Eva Roth")),
            ("Ann Roe Send an email 20 hours ago", Some("Ann Roe")),
            ("Ann Roe | Published 3 hours ago", Some("Ann Roe")),
            ("Ana Lima | Publicado hace 3 horas", Some("Ana Lima")),
            ("Ann Roe Staff Writer May 3, 2027", Some("Ann Roe")),
            ("Ann Roe | Staff Writer | May 3, 2027", Some("Ann Roe")),
            ("Ann Roe / May 3, 2027", Some("Ann Roe")),
            ("Ann Roe 3 hours ago", Some("Ann Roe")),
            ("Ann Roe Velna Times | May 3, 2027", None),
            ("Velna Times | May 3, 2027", None),
            ("Radio Velna May 3, 2027", None),
            ("Ann Roe Send an email", None),
            ("Ann Roe", None),
            ("Ann Roe wins 3", None),
            ("Ann Roe in May 2027", None),
            ("World News May 3, 2027", None),
            ("Ann May 3, 2027", None),
        ] {
            assert_eq!(block(line, &desk, dated).map(|(names, _)| names), expected, "{line}");
        }
    }

    #[test]
    fn names_before_what_is_printed_against_them() {
        for (line, names, title) in [
            ("Anna KimStaff Writer", Some("Anna Kim"), Some("Staff Writer")),
            ("Anna KimSenior Editor", Some("Anna Kim"), Some("Senior Editor")),
            ("Anna KimReporter", Some("Anna Kim"), Some("Reporter")),
            ("Anna KimMay 3, 2027", Some("Anna Kim"), None),
            ("Anna KimPublished May 3, 2027", Some("Anna Kim"), None),
            ("Anna KimUpdated 3 hours ago", Some("Anna Kim"), None),
            ("Anna Kim3 hours ago", Some("Anna Kim"), None),
            ("Anna McDonald Writer", None, None),
            ("KimStaff Writer", None, None),
            ("Anna KimMaybe", None, None),
            ("Anna Kim Staff Writer", None, None),
        ] {
            assert_eq!(glued_behind(line, &Desk::new()), names.map(|names| (names, title)), "{line}");
        }
    }

    #[test]
    fn names_behind_the_time_of_publication() {
        let desk = Desk::new();
        for (line, expected) in [
            ("May 3, 2027 by Ann Roe", Some("Ann Roe")),
            ("May 3, 2027 9:12 am | By Ann Roe, Velna Times", Some("Ann Roe")),
            ("3 hours ago by Ann Roe and Ivo Brandt", Some("Ann Roe and Ivo Brandt")),
            ("03/05/2027 09:12 Por Ana Lima", Some("Ana Lima")),
            ("le 3 mai 2027 par Eva Roth", Some("Eva Roth")),
            ("May 3, 2027 by PIB Velna", None),
            ("May 3, 2027 by Velna Times", None),
            ("May 3, 2027 by Ann Roe for the port", None),
            ("3 ships sold by Ann Roe", None),
            ("May opens by Ann Roe", None),
        ] {
            let names = block(line, &desk, behind_time).map(|byline| {
                let names = byline.names.iter().map(|name| name.to_string());
                names.collect::<alloc::vec::Vec<_>>().join(" and ")
            });
            assert_eq!(names.as_deref(), expected, "{line}");
        }
    }
}
