//! The name of a portal, which is a credit wherever it stands: `HARBOR.CO`.

use crate::credit::Signature;
use crate::error::ErrorKind;
use crate::lexicon::Senses;
use crate::read::{Read, Tokens};
use crate::token::{Kind, Token};

/// The most letters behind the last dot of a portal's name.
const LONGEST_ENDING: usize = 4;

/// A word, with dots, figures and hyphens inside, that ends in a dot and two to four letters: `HARBOR.CO`, `harbor6.co.id`.
///
/// ```ebnf
/// domain = ( word | figure ) , { [ "." | "-" ] , ( word | figure ) } , "." , ending ;
/// ```
pub(crate) fn domain<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    /// `www.` and three parts more, each with its mark.
    const MOST_TOKENS: usize = 9;
    let first = i.first_in_line();
    if !matches!(first.kind, Kind::Word | Kind::Figure) || first.senses.has(Senses::MONTH) || !i.is_joined() {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    let is_part = |token: Token<'a>| matches!(token.kind, Kind::Word | Kind::Figure | Kind::Hyphen | Kind::Mark('.'));
    let mut end = i.rest();
    while end.is_before(i.after(MOST_TOKENS)) && end.first_in_line().is_glued() && is_part(end.first_in_line()) {
        end = end.rest();
    }
    // A stop behind it is the sentence's.
    while i.is_before(end) && !matches!(i.after(i.count_to(end) - 1).first_in_line().kind, Kind::Word | Kind::Figure) {
        end = i.after(i.count_to(end) - 1);
    }
    // Nearly always it is a word with the mark of a sentence behind it.
    if end.is_at(i.rest()) && !first.text.bytes().any(|byte| byte == b'.') {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    let text = i.up_to(end);
    match text.rsplit_once('.') {
        Some((name, ending)) if is_ending(ending) && is_name(name) => {
            Ok((end, Signature::bare(text, i.signing(end, |_| true))))
        }
        _ => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// Whether letters may end an address: `com`, `co`, `info`.
fn is_ending(ending: &str) -> bool {
    (2..=LONGEST_ENDING).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Initials have dots as well: `D.C`, `ST.LOUIS`.
fn is_name(name: &str) -> bool {
    name.is_ascii() && name.split('.').next().is_some_and(|first| first.len() >= 3)
}
