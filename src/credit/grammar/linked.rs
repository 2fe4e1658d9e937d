//! A credit that a page's editor made a link.

use super::{Fence, LONGEST, Signature};
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
    let end = if i.first_in_line().is_mark('[') { name.closed_by(']', LONGEST) } else { None };
    let Some((end, open)) = end.map(|end| (end, end.rest())).filter(|(_, open)| open.first().is_mark('(')) else {
        return i.miss(ErrorKind::ExpectedOpening);
    };
    let is_address = open.first().is_glued() && after_phrase(open.rest(), Phrase::Address).is_some();
    match (open.rest().closed_by(')', LONGEST), name.signing(end, |_| true)) {
        (Some(close), Some(row)) if is_address => {
            let name = name.up_to(end);
            Ok((close.rest(), Signature { fence: Fence::Pair('[', ']'), ..Signature::bare(name, Some(row)) }))
        }
        _ => i.miss(ErrorKind::ExpectedOpening),
    }
}
