//! The outlet that a writer wrote for: `Ann Roe For Mailonline`.

use super::alone::{are_names, persons};
use super::title::{Parted, names_office};
use crate::line::is_blank;
use crate::phrase::{Phrase, is_of_section, writer};
use crate::read::{Tokens, after_phrase};
use crate::token::{Case, Gap, Token};

/// `Ann Roe For Mailonline`: the outlet that a writer wrote for, to the end of the line.
///
/// ```ebnf
/// for_outlet = person , { and , person } , ( "For" | "for" | "FOR" ) , name , { name } ;
/// ```
pub(super) fn for_outlet<'a>(i: Tokens<'_, 'a>) -> Option<Parted<'a>> {
    let end = persons(i)?;
    let rest = after_outlet(end).filter(|rest| rest.is_empty() && are_names(i, end))?;
    Some((i.up_to(end), Some(end.rest().up_to(rest))))
}

/// Whether words name a paper or a site, and no word that tugs may wait for.
pub(super) fn names_outlet(words: &str) -> bool {
    names_office(words) || writer::names_site(words)
}

/// What follows `For` and up to four names.
pub(super) fn after_outlet<'t, 'a>(end: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    const MOST_WORDS: usize = 4;
    if !writer::is_for(end.first().text) {
        return None;
    }
    let is_name = |i: Tokens<'t, 'a>| {
        matches!(i.first().case(), Some(Case::Title | Case::Capitals)) && after_phrase(i, Phrase::Published).is_none()
    };
    let count = (1..=MOST_WORDS).take_while(|count| is_name(end.after(*count))).count();
    (count > 0).then(|| end.after(count + 1))
}

/// The page's own name, or what the writer is, behind a name and a dash or a bar, to the end of the line: `Ann Roe - velnanet`,
/// `Ana Lima | Redactora`.
pub(super) fn site_behind<'a>(end: Tokens<'_, 'a>) -> Option<&'a str> {
    const SHORTEST: usize = 4;
    const MOST_WORDS: usize = 3;
    let (mark, site) = (end.first(), end.rest());
    let is_parted = (mark.is_dash() || mark.is_mark('|')) && mark.gap > Gap::None && site.first().gap > Gap::None;
    let is_site = || {
        let name = site.copy();
        name.len() >= SHORTEST && name.starts_with(char::is_lowercase) && !name.contains(is_blank)
    };
    let is_name = |token: Token<'_>| matches!(token.case(), Some(Case::Title | Case::Capitals));
    let count = || (0..=MOST_WORDS).take_while(|count| is_name(site.after(*count).first())).count();
    let is_title = || {
        let count = count();
        (1..=MOST_WORDS).contains(&count) && site.after(count).is_empty() && !is_of_section(site.first().text)
    };
    (is_parted && (is_site() || is_title())).then(|| site.copy())
}
