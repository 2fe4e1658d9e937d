//! What closes a story: end marks, sign-offs, and what else desks leave at its foot.

mod added;
mod cut;
mod last;
mod line;
mod page;
mod printed;
mod running;
#[cfg(test)]
mod tests;
mod wires;

pub(crate) use added::{is_short, says_so};
pub(crate) use cut::cut;
pub(crate) use last::{cut_last, without_last_feet};
pub(crate) use line::{is_initials, is_of_foot};
pub(super) use page::is_interruption;
pub(crate) use page::{are_names_alone, is_of_page};
pub(super) use running::gives_address_alone;

use crate::desk::Desk;
use crate::lexicon::Senses;
use crate::line::{fits, kind};
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, after_phrase_in_line, block};
use crate::token::{Case, Kind, first_word_has};
use crate::word::holds_more;

/// The longest line that names a release's source, in bytes.
const LONGEST_SOURCE: usize = 120;

/// The most words of a line that says where a page has a story from.
const MOST_SOURCE_WORDS: usize = 8;

/// Whether a line is an end mark: `Enditem`, `-30-`, `(Schluss)`.
pub(crate) fn is_end_mark(i: Tokens<'_, '_>) -> bool {
    let mut is_one = after_phrase_in_line(i, Phrase::EndMark).is_some_and(Tokens::is_empty);
    i.listed(Senses::END_MARK, |_, mark| is_one |= i.spelled(mark, false).is_some_and(Tokens::is_empty));
    is_one || is_end_word(i)
}

/// `- ends -`, `### FIN ###`, `(Ende)`, `【完】`: a word for the end between any marks.
///
/// ```ebnf
/// end_word = mark , { mark } , word , mark , { mark } ;
/// ```
fn is_end_word(i: Tokens<'_, '_>) -> bool {
    let inner = after_marks(i);
    let closes = |rest: Tokens<'_, '_>| !rest.is_empty() && after_marks(rest).is_empty();
    !inner.is_at(i) && after_phrase(inner, Phrase::EndWord).is_some_and(closes)
}

/// What follows the marks that stand round a word for the end.
fn after_marks<'t, 'a>(mut i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    const MARKS: [char; 20] =
        ['#', '*', '=', '/', '(', ')', '[', ']', '<', '>', '~', '+', '|', '•', '（', '）', '【', '】', '■', '.'];
    while matches!(i.first_in_line().kind, Kind::Hyphen | Kind::Dash)
        || i.first_in_line().mark().is_some_and(|c| MARKS.contains(&c))
    {
        i = i.rest();
    }
    i
}

/// Whether a block names those who reported, wrote and edited.
///
/// Typical input is `(Reporting by A. Writer; Editing by B. Editor)`, `— With files from …`, `SOURCE Velna Robotics Inc.`
///
/// ```ebnf
/// sign_off = { "(" | "[" | "*" | dash } , phrase , … | "SOURCE" , [ ":" ] , … ;
/// ```
pub(crate) fn is_sign_off(i: Tokens<'_, '_>) -> bool {
    // Release wires name the company that paid: `SOURCE Velna Robotics Inc.`, `SOURCE: Velna Robotics Inc.`
    // A page names where it has a story from: `Source: Velna Wire`; a sentence about a source goes on.
    if let Some(rest) = after_phrase_in_line(i, Phrase::Source) {
        let is_short = i.first_in_line().case() == Some(Case::Capitals) || !holds_more(i.copy(), MOST_SOURCE_WORDS);
        return !rest.is_empty() && is_short && fits(i.copy(), LONGEST_SOURCE);
    }
    let mut opening = i;
    while matches!(
        opening.first_in_line().kind,
        Kind::Mark('(' | '[' | '*' | '（' | '【' | '•') | Kind::Hyphen | Kind::Dash
    ) {
        opening = opening.rest();
    }
    after_phrase_in_line(opening, Phrase::SignOff).is_some() && (!opening.is_at(i) || !reads_on(i))
}

/// As [`is_sign_off`], of words that are on no tape: hardly any begin with a word that tells so.
pub(crate) fn are_sign_off(words: &str, desk: &Desk) -> bool {
    const TELLING: Senses = Senses::phrase(Phrase::Source).and(Senses::phrase(Phrase::SignOff));
    let opens_in_word = words.starts_with(kind(char::is_alphabetic));
    (!opens_in_word || first_word_has(words, TELLING, desk)) && block(words, desk, is_sign_off)
}

/// Whether the words after a sign-off's opening are a sentence: `Editing by machine is spreading.`
fn reads_on(i: Tokens<'_, '_>) -> bool {
    let is_report = i.spelled("This report by", false).is_some();
    let mut places =
        (0..).map(|count| i.after(count)).take_while(|i| !matches!(i.first().kind, Kind::End | Kind::Beyond));
    !is_report && places.any(|i| after_phrase(i, Phrase::Verb).is_some())
}

/// Whether a block closes a story wherever it stands, or would at its end by more than its place there.
pub(crate) fn is_foot(i: Tokens<'_, '_>) -> bool {
    is_end_mark(i) || is_sign_off(i) || line::signs_off(i) || !i.copy().contains(char::is_alphanumeric)
}
