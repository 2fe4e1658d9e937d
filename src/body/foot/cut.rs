//! What runs on behind a story's last sentence.

use super::{is_end_mark, is_sign_off};
use crate::desk::Desk;
use crate::lexicon::Senses;
use crate::line::fits;
use crate::look::Last;
use crate::phrase::Phrase;
use crate::read::block;
use crate::token::first_word_has;
use crate::word::{before_blanks, before_stops, last_words};

/// The shortest sign-off in brackets, in bytes: `(Editing by X)`.
const SHORTEST_SIGN_OFF: usize = 12;

/// Cuts the sign-off or the end mark off the end of a paragraph that runs into it.
///
/// Typical input is `… the party said. Enditem`, `… he added. (Reporting by A. Writer; Editing by B. Editor)`.
pub(crate) fn cut<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    in_brackets(words, desk).or_else(|| trailing_end_mark(words, desk))
}

/// What stands before a foot, where it is a sentence.
fn sentence(before: &str) -> Option<&str> {
    let before = before_blanks(before);
    let last = Last::of(before);
    (last.ends_sentence() || last == Last::Apostrophe).then_some(before)
}

/// The last brackets, where an end mark or a sign-off stands in them.
fn in_brackets<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    if !before_stops(words).ends_with([')', '）']) {
        return None;
    }
    let (before, tail) = words.split_at(words.rfind(['(', '（'])?);
    let before = sentence(before).or_else(|| aside(before))?;
    let is_long = !fits(tail, SHORTEST_SIGN_OFF);
    let is_foot = block(tail, desk, |i| is_end_mark(i) || is_long && is_sign_off(i));
    is_foot.then_some((before, tail))
}

/// What stands before a foot, where it is brackets behind a sentence: `… the ships. ($1 = 30.47 francs)`.
fn aside(before: &str) -> Option<&str> {
    let before = before_blanks(before);
    let inside = before.strip_suffix([')', '）'])?;
    sentence(&before[..inside.rfind(['(', '（'])?]).map(|_| before)
}

/// The last words, where they are an end mark and a blank stands before them.
fn trailing_end_mark<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    const TELLING: Senses = Senses::END_MARK.and(Senses::phrase(Phrase::EndMark));
    let is_mark = |tail: &str| first_word_has(tail, TELLING, desk) && block(tail, desk, is_end_mark);
    // What ends as a sentence does is no end mark of several words.
    let most = if words.ends_with('.') && !desk.has_end_mark_with_stop() { 1 } else { desk.end_mark_words() };
    last_words(words).take(most).find_map(|(at, _)| {
        let (before, tail) = words.split_at(at);
        sentence(before).filter(|_| is_mark(tail)).map(|before| (before, tail))
    })
}
