//! Who signs without marks behind a comma: a wire, or in a script that has no capitals a desk by the word for its office.

use crate::agency::Wire;
use crate::credit::Signature;
use crate::error::ErrorKind;
use crate::lexicon;
use crate::phrase::Phrase;
use crate::phrase::house::is_house;
use crate::read::{Read, Tokens, after_phrase_in_line};
use crate::separator::{Separator, separator};
use crate::token::{Case, Gap};

/// The most words of a desk's name: `हिन्दुस्तान न्यूज ब्यूरो`.
const MOST_WORDS: usize = 3;

/// Reads a wire's or a desk's name before the mark that ends a dateline.
///
/// Latin copy has no such credit but before a stop and a dash: `Reuters.- `.
///
/// Typical input is `भाषा। `, `एजेंसी : `, `राज्य ब्यूरो । `, `ব্যুরো: `. What stands in such a script behind a comma may be a
/// region as well, and is one where no word says that it is an office.
///
/// ```ebnf
/// unmarked = wire_or_desk , & separator ;
/// ```
pub(crate) fn unmarked<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    let Some((end, signature)) = wire_or_desk(i).or_else(|| wire(i)) else { return i.miss(ErrorKind::ExpectedOpening) };
    match separator(end).1 {
        Separator::StopDash => Ok((end, signature)),
        _ if !is_caseless(i) => i.miss(ErrorKind::ExpectedOpening),
        Separator::None | Separator::Closing | Separator::End => end.miss(ErrorKind::ExpectedSeparator),
        _ => Ok((end, signature)),
    }
}

/// Reads the name of a wire, of several, or of a desk.
///
/// ```ebnf
/// wire_or_desk = agency | phrase | [ word , [ word ] ] , office ;
/// ```
pub(crate) fn wire_or_desk<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Signature<'t, 'a>)> {
    if !is_caseless(i) {
        return None;
    }
    let says = |phrase| after_phrase_in_line(i, phrase);
    let wire = i.agency_name(|_| true);
    let end = wire.or_else(|| says(Phrase::Staff)).or_else(|| says(Phrase::Agencies)).or_else(|| after_office(i))?;
    let row: Option<Wire<'t>> = wire.and_then(|end| i.signing(end, |_| true));
    Some((end, Signature::bare(i.up_to(end), row)))
}

/// A wire in any script, of whose letters no state of a country is cut to: `Ciudad de Velna, EFE.- `, not `Velna, PA - `.
fn wire<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Signature<'t, 'a>)> {
    const SHORTEST: usize = 3;
    let end = i.agency_name(|_| true)?;
    let name = i.up_to(end);
    (name.len() >= SHORTEST).then(|| (end, Signature::bare(name, i.signing(end, |_| true))))
}

fn is_caseless(i: Tokens<'_, '_>) -> bool {
    i.first_in_line().case() == Some(Case::None)
}

/// What follows the last word for an office among the next words.
fn after_office<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let words = (0..MOST_WORDS).map(|count| i.after(count));
    let name = words
        .enumerate()
        .take_while(|(nth, word)| is_caseless(*word) && (*nth == 0 || word.first_in_line().gap == Gap::Space));
    let mut end = None;
    for (_, word) in name {
        let text = word.first_in_line().text;
        // `ਬਿਊਰੋ ਨਿਊਜ਼`: a word of a house goes on with an office, and is none.
        if lexicon::says(text, Phrase::Office) || end.is_some_and(|end| word.is_at(end)) && is_house(text) {
            end = Some(word.rest());
        }
    }
    end
}
