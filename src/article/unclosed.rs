//! The credit that nothing closes, which is why a story seems to have no dateline.

use crate::credit::opens_credit;
use crate::desk::Desk;
use crate::error::ErrorKind;
use crate::read::{self, Tokens};
use crate::word::skip_blanks;

/// How many blocks from the top are looked at: about as deep as a dateline stands.
const DEEPEST: usize = 24;

/// The mark that opens a credit and the name behind it, in the first block where nothing closes the credit before the
/// story goes on.
///
/// Typical input is the blocks of a story, `Harbor reopens` and `PORTO (Reuters - Ships moved.`, which give `(Reuters`.
pub(crate) fn unclosed_credit<'a>(blocks: impl Iterator<Item = &'a str>, desk: &Desk) -> Option<&'a str> {
    blocks.take(DEEPEST).find_map(|words| {
        // Nothing but a place, a date or the mark opens a dateline.
        if !words.starts_with(|c: char| c.is_alphanumeric() || opens_credit(c, desk)) {
            return None;
        }
        let error = desk.dateline(words).err().filter(|error| error.kind() == ErrorKind::UnclosedCredit)?;
        let opening = words.get(error.span().start..)?;
        let inner = skip_blanks(opening.get(opening.chars().next()?.len_utf8()..)?);
        let name =
            read::block(inner, desk, |i: Tokens<'_, '_>| i.agency_name(|_| true).map(|rest| i.up_to(rest).len()))?;
        opening.get(..opening.len() - inner.len() + name)
    })
}
