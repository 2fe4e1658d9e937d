//! The block that opens with the dateline, with the note and the byline that may run into it.

use crate::byline::{Byline, run_in, signed};
use crate::dateline::{Certainty, Dateline, opening};
use crate::desk::Desk;
use crate::note::split_brackets;

/// What the block holds, in print order.
#[derive(Clone, Debug)]
pub(crate) struct Lead<'a> {
    pub(crate) note: Option<&'a str>,
    pub(crate) byline: Option<Byline<'a>>,
    pub(crate) dateline: Dateline<'a>,
    /// What follows the dateline.
    pub(crate) lede: &'a str,
}

/// Reads a block that opens with a dateline, or with a note or a byline that runs into one.
///
/// Typical input is `MOSCOW, April 11. /TASS/. Talks…`, `By MARY SMITH     PORTLAND (AP) -- Ships…`,
/// `(This version of the Sept. 20 story corrects a name) PORTLAND (Reuters) - Ships…`.
pub(crate) fn lead<'a>(words: &'a str, desk: &Desk<'a>) -> Option<Lead<'a>> {
    if let Some((lede, byline, dateline)) = run_in(words, desk) {
        return Some(Lead { note: None, byline: Some(byline), dateline, lede });
    }
    if let Ok((lede, dateline)) = opening(words, desk) {
        return Some(Lead { note: None, byline: None, dateline, lede });
    }
    if let Some((note, rest)) = split_brackets(words).filter(|(_, rest)| !rest.is_empty()) {
        let lead = lead(rest, desk)?;
        let stands = lead.note.is_none() && lead.dateline.certainty() != Certainty::Bare;
        return stands.then_some(Lead { note: Some(note), ..lead });
    }
    let (lede, byline, dateline) = signed(words, desk)?;
    Some(Lead { note: None, byline: Some(byline), dateline, lede })
}
