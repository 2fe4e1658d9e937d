//! The credit behind a place or a date.

use crate::credit::{self, Fence, Signature, credit};
use crate::phrase::writer;
use crate::read::{Read, Tokens, dash};
use crate::token::Case;

/// The credit after places and date, behind a comma, a stop or a dash.
///
/// ```ebnf
/// credit_after = [ "," | "." ] , ( credit | dash , known_credit | dash , credit , & dash | dash , service , & dash | [ dash ] , unmarked ) | ":" , credit ;
/// service = name , { name } , [ "(" , { word } , ")" ] ;
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
        _ => wire_between_dashes(slot).map_or_else(|| credit::unmarked(slot), Ok),
    }
}

/// `VELNA, Kan., May 3, 2027 – HARBOR MediaWire (Press Release Service) – `: a wire by the last word of its name, between two
/// dashes, with what brackets say of it.
fn wire_between_dashes<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Signature<'t, 'a>)> {
    const MOST_WORDS: usize = 4;
    /// The longest words in the brackets, in characters.
    const LONGEST: usize = 80;
    let is_name = |count: &usize| matches!(i.after(*count).first_in_line().case(), Some(Case::Title | Case::Capitals));
    let count = (0..=MOST_WORDS).take_while(is_name).count();
    let last = count.checked_sub(1).filter(|last| *last < MOST_WORDS)?;
    let end = i.after(count);
    let behind = if end.first_in_line().is_mark('(') { end.rest().closed_by(')', LONGEST)?.rest() } else { end };
    let is_wire = behind.first_in_line().is_dash() && writer::ends_as_wire(i.after(last).first().text);
    is_wire.then(|| (behind, Signature::bare(i.up_to(end), i.signing(end, |_| true))))
}
