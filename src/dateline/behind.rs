//! The credit behind a place or a date.

use crate::credit::{self, Fence, Signature, credit};
use crate::read::{Read, Tokens, dash};

/// The credit after places and date, behind a comma, a stop or a dash.
///
/// ```ebnf
/// credit_after = [ "," | "." ] , ( credit | dash , known_credit | dash , credit , & dash | [ dash ] , unmarked ) | ":" , credit ;
/// ```
pub(super) fn credit_after<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    // One parser in another takes a frame each, and this stands deep below the search.
    let slot = i.after_any(&[',', '.']);
    credit(slot).or_else(|_| credit_behind_dash(slot)).or_else(|_| credit::unmarked(slot))
}

fn credit_behind_dash<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    let (slot, _) = dash(i)?;
    match credit(slot) {
        // `VELNA, Kan. — May 3, 2027 — (HARBOR NEWSWIRE) —`
        Ok((rest, signature))
            if signature.is_known()
                || signature.fence == Fence::Brackets && signature.is_titled && rest.first_in_line().is_dash() =>
        {
            Ok((rest, signature))
        }
        _ => credit::unmarked(slot),
    }
}
