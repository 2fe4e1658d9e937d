//! Outlets that no row lists: a station, a paper, a monitoring service.

use crate::date::any_date;
use crate::read::Tokens;
use crate::token::Case;

/// The most words in the name of an outlet that no row lists: `INRAVISION TELEVISION CADENA UNO`.
const MOST_WORDS: usize = 8;

/// Whether the words may name an outlet: `KXYZ-TV`, `Radio del Puerto`, `velna.example`.
pub(super) fn is_outlet<'t, 'a: 't>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> bool {
    let text = i.up_to(end);
    let words = || text.split_whitespace();
    let is_titled = match i.first().case() {
        Some(Case::Capitals) => true,
        Some(Case::Title) => words().all(|word| !word.starts_with(char::is_lowercase) || word.len() <= 3),
        _ => words().next().is_some_and(|first| first.contains('.')),
    };
    is_titled && words().nth(MOST_WORDS).is_none() && any_date(i).is_err()
}
