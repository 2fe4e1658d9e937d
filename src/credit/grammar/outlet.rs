//! Outlets that no row lists: a station, a paper, a monitoring service.

use crate::date::any_date;
use crate::line::kind;
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase};
use crate::token::{Case, Kind};

/// The most words in the name of an outlet that no row lists: `INRAVISION TELEVISION CADENA UNO`.
const MOST_WORDS: usize = 8;

/// Whether the words may name an outlet: `KXYZ-TV`, `Radio del Puerto`, `velna.example`.
pub(super) fn is_outlet<'t, 'a: 't>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> bool {
    let text = i.up_to(end);
    let words = || text.split_whitespace();
    let is_titled = match i.first().case() {
        Some(Case::Capitals) => true,
        Some(Case::Title) => words().all(|word| !word.starts_with(kind(char::is_lowercase)) || word.len() <= 3),
        _ => words().next().is_some_and(|first| first.contains('.')),
    };
    is_titled && words().nth(MOST_WORDS).is_none() && any_date(i).is_err()
}

/// The most words that brackets hold which may be an outlet's though they are not written as a name.
const MOST_SMALL_WORDS: usize = 4;

/// Whether the words are few enough to be an outlet's in any letters: `harbornews`, `nova ponte`.
pub(super) fn is_short<'t, 'a: 't>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> bool {
    let is_word = |count| {
        matches!(i.after(count).first().kind, Kind::Word | Kind::Hyphen | Kind::Mark('.' | '/' | '+'))
            || i.after(count).first().is_figure() && i.after(count + 1).first().case() == Some(Case::None)
    };
    let are_words = (0..i.count_to(end)).all(is_word);
    are_words && i.up_to(end).split_whitespace().nth(MOST_SMALL_WORDS).is_none() && any_date(i).is_err()
}

/// Whether the words credit a picture: `File 2027/The Associated Press`.
pub(super) fn is_picture<'t, 'a: 't>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> bool {
    (0..i.count_to(end)).any(|count| after_phrase(i.after(count), Phrase::PictureWord).is_some())
}
