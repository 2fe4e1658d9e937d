//! A credit that a page's editor made a link.

use super::{LONGEST, Signature};
use crate::error::ErrorKind;
use crate::phrase::Phrase;
use crate::read::{Read, Tokens, after_phrase};

/// `[Velna Wire](https://velna.example)`: a known credit as Markdown links it.
///
/// ```ebnf
/// linked = "[" , agency , "]" , "(" , address , ")" ;
/// ```
pub(super) fn linked<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    let name = i.rest();
    let Some(end) = name.closed_by(']', LONGEST) else { return i.miss(ErrorKind::ExpectedOpening) };
    match (end.rest().rest().closed_by(')', LONGEST), name.signing(end, |_| true)) {
        (Some(close), Some(row)) => Ok((close.rest(), Signature::linked(name.up_to(end), row))),
        _ => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// Whether a word stands between square brackets, and an address in round ones right behind it.
pub(super) fn is_link(i: Tokens<'_, '_>) -> bool {
    let open = i.rest().closed_by(']', LONGEST).map(Tokens::rest);
    let is_address = |open: Tokens<'_, '_>| {
        open.first().is_mark('(') && open.first().is_glued() && after_phrase(open.rest(), Phrase::Address).is_some()
    };
    open.is_some_and(is_address)
}
