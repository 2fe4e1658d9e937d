//! What runs on behind a story's last sentence.

use super::{is_end_mark, is_sign_off};
use crate::desk::Desk;
use crate::lexicon::Senses;
use crate::line::{fits, is_blank};
use crate::look::Last;
use crate::phrase::Phrase;
use crate::read::block;
use crate::token::first_senses;

/// The shortest sign-off in brackets, in bytes: `(Editing by X)`.
const SHORTEST_SIGN_OFF: usize = 12;

/// The longest end mark, in bytes.
const LONGEST_END_MARK: usize = 24;

/// Cuts the sign-off or the end mark off the end of a paragraph that runs into it.
///
/// Typical input is `… the party said. Enditem`, `… he added. (Reporting by A. Writer; Editing by B. Editor)`.
pub(crate) fn cut<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    let (before, tail) = if words.trim_end_matches('.').ends_with([')', '）']) {
        let at = words.rfind(['(', '（'])?;
        let (before, tail) = words.split_at(at);
        let is_long = !fits(tail, SHORTEST_SIGN_OFF);
        let is_foot = block(tail, desk, |i| is_end_mark(i) || is_long && is_sign_off(i));
        is_foot.then_some((before, tail))?
    } else {
        trailing_end_mark(words, desk)?
    };
    let before = before.trim_end_matches(is_blank);
    let last = Last::of(before);
    (last.ends_sentence() || last == Last::Apostrophe).then_some((before, tail))
}

/// The last word, where it is an end mark and a blank stands before it.
fn trailing_end_mark<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    const TELLING: Senses = Senses::END_MARK.and(Senses::phrase(Phrase::EndMark));
    let (at, blank) = words.char_indices().rev().take(LONGEST_END_MARK).find(|(_, c)| is_blank(*c))?;
    let (before, tail) = words.split_at(at + blank.len_utf8());
    let is_mark = || first_senses(tail, desk).has(TELLING) && block(tail, desk, is_end_mark);
    is_mark().then_some((before, tail))
}
