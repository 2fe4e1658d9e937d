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

/// The longest word of an end mark, in characters.
const LONGEST_WORD: usize = 24;

/// Cuts the sign-off or the end mark off the end of a paragraph that runs into it.
///
/// Typical input is `… the party said. Enditem`, `… he added. (Reporting by A. Writer; Editing by B. Editor)`.
pub(crate) fn cut<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    in_brackets(words, desk).or_else(|| trailing_end_mark(words, desk))
}

/// What stands before a foot, where it is a sentence.
fn sentence(before: &str) -> Option<&str> {
    let before = before.trim_end_matches(is_blank);
    let last = Last::of(before);
    (last.ends_sentence() || last == Last::Apostrophe).then_some(before)
}

/// The last brackets, where an end mark or a sign-off stands in them.
fn in_brackets<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    if !words.trim_end_matches('.').ends_with([')', '）']) {
        return None;
    }
    let (before, tail) = words.split_at(words.rfind(['(', '（'])?);
    let is_long = !fits(tail, SHORTEST_SIGN_OFF);
    let is_foot = block(tail, desk, |i| is_end_mark(i) || is_long && is_sign_off(i));
    sentence(before).filter(|_| is_foot).map(|before| (before, tail))
}

/// The last words, where they are an end mark and a blank stands before them.
fn trailing_end_mark<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    const TELLING: Senses = Senses::END_MARK.and(Senses::phrase(Phrase::EndMark));
    let is_mark = |tail: &str| first_senses(tail, desk).has(TELLING) && block(tail, desk, is_end_mark);
    let mut left = words;
    for _ in 0..desk.end_mark_words() {
        let (at, blank) = left.char_indices().rev().take(LONGEST_WORD).find(|(_, c)| is_blank(*c))?;
        let (before, tail) = words.split_at(at + blank.len_utf8());
        if let Some(before) = sentence(before).filter(|_| is_mark(tail)) {
            return Some((before, tail));
        }
        left = before.trim_end_matches(is_blank);
    }
    None
}
