//! The outlet that a writer wrote for: `Ann Roe For Mailonline`.

use super::alone::{are_names, persons};
use super::title::{Parted, names_office};
use crate::phrase::{Phrase, writer};
use crate::read::{Tokens, after_phrase};
use crate::token::Case;

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
