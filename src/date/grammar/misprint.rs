//! What stands in a date's place and is none.

use crate::language::Language;
use crate::read::{Tokens, month};
use crate::token::{Kind, Token};

/// What follows a misprinted date: `Narch 2`, `March 187`, `March 2O`, `Apri l7`, `April`.
///
/// A word of a month's length with a number beside it, where the number may be mistyped with the letters that look like
/// digits; or a month whose day was left out.
///
/// ```ebnf
/// misprint = word , [ "." | "," ] , { figure | "l" | "O" | "o" | "I" } | month ;
/// ```
pub(crate) fn misprint<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let Kind::Word = i.first().kind else { return None };
    if is_as_long_as_a_month(i.first().text) {
        if let Some(rest) = after_number(i.rest().after_any(&['.', ','])) {
            return Some(rest);
        }
    }
    month(Language::ALL)(i).ok().map(|(rest, _)| rest)
}

/// Whether a word has as many letters as a month's name may have, cut or whole: `Narch`.
fn is_as_long_as_a_month(word: &str) -> bool {
    (3..=10).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic)
}

/// What follows one to three figures, or letters in their places.
fn after_number<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let looks_like_figures = |token: Token<'a>| match token.kind {
        Kind::Figure => true,
        Kind::Word => token.text.chars().all(|c| matches!(c, 'l' | 'O' | 'o' | 'I')),
        _ => false,
    };
    let (mut rest, mut length) = (i, 0);
    while looks_like_figures(rest.first()) && (length == 0 || rest.first().is_glued()) && length <= 3 {
        length += rest.first().text.len();
        rest = rest.rest();
    }
    ((1..=3).contains(&length) && !rest.first().goes_on()).then_some(rest)
}
