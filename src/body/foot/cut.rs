//! What runs on behind a story's last sentence.

use super::added::{is_addition, is_signature, says_so};
use super::line::is_signed;
use super::running::cut_running_on;
use super::{is_end_mark, is_sign_off};
use crate::desk::Desk;
use crate::lexicon::Senses;
use crate::line::{fits, is_blank, kind};
use crate::look::Last;
use crate::phrase::Phrase;
use crate::read::{Tokens, block};
use crate::token::{first_senses, is_letter};
use crate::word::{before_blanks, last_words, skip_blanks};

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
    if !words.trim_end_matches('.').ends_with([')', '）']) {
        return None;
    }
    let (before, tail) = words.split_at(words.rfind(['(', '（'])?);
    let is_long = !fits(tail, SHORTEST_SIGN_OFF);
    let is_foot = block(tail, desk, |i| is_end_mark(i) || is_long && is_sign_off(i));
    sentence(before).or_else(|| aside(before)).filter(|_| is_foot).map(|before| (before, tail))
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
    let is_mark = |tail: &str| first_senses(tail, desk).has(TELLING) && block(tail, desk, is_end_mark);
    // What ends as a sentence does is no end mark of several words.
    let most = if words.ends_with('.') && !desk.has_end_mark_with_stop() { 1 } else { desk.end_mark_words() };
    last_words(words).take(most).find_map(|(at, _)| {
        let (before, tail) = words.split_at(at);
        sentence(before).filter(|_| is_mark(tail)).map(|before| (before, tail))
    })
}

/// The most words of a signature that runs on behind a story's last sentence without brackets.
const MOST_SIGNED: usize = 6;

/// Cuts off the end of a story's last paragraph what a desk added: a credit, initials, who helped.
///
/// Typical input is `… the party said. (ANI)`, `… on Friday. — Velna Mail`, `… he added. PTI ABC DEF`, `… said Roe. (With inputs from agencies)`,
/// `… she said. — AFP`. In the middle of a story brackets behind a sentence may be copy.
pub(crate) fn cut_last<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    if words.trim_end_matches('.').ends_with([')', ']', '）', '】', '〕']) {
        let (before, tail) = words.split_at(words.rfind(['(', '[', '（', '【', '〔'])?);
        let is_foot = block(tail, desk, |i| is_signed(i) || says_so(i));
        let bracketed = behind_sentence(before).filter(|_| is_foot).map(|before| (before, tail));
        return bracketed.or_else(|| cut_running_on(words, desk));
    }
    let signed = |at: usize| {
        let (before, tail) = words.split_at(at);
        // Copy that was cut short may end in a word of two letters.
        let tells = || tail.contains('/') || tail.split(kind(is_blank)).next().is_some_and(|first| desk.knows(first));
        // `ТАСС /TASS/` is a place and a credit on a line of its own.
        let is_place = || tail.split('/').rev().skip(1).any(|part| part.ends_with(kind(is_blank)));
        let before = behind_sentence(before)?;
        // `Velna, 21 ene (EFE).- Los` is a dateline's beginning.
        let is_parted = tail.starts_with(['-', '–', '—']) && !before.ends_with([')', '）']) && !before.ends_with(").");
        let begins = is_parted || tail.starts_with(kind(char::is_alphabetic)) && tells() && !is_place();
        // Behind a quotation stands its speaker: `“Sail on.” — Ann Roe`.
        let is_name = |i: Tokens<'_, '_>| is_signature(i) && Last::of(before) == Last::Stop;
        (begins && block(tail, desk, |i| is_signed(i) || is_name(i))).then_some((before, tail))
    };
    // `said.—AFP`, `May 15-17.-VNA`
    let dash_in = |word: &str| {
        let mut dashes = word.char_indices().filter(|(_, c)| matches!(c, '-' | '–' | '—')).map(|(at, _)| at);
        dashes.find(|at| Last::of(&word[..*at]).ends_sentence())
    };
    let mut places = last_words(words).take(MOST_SIGNED);
    let signature =
        places.find_map(|(at, word)| dash_in(word).and_then(|dash| signed(at + dash)).or_else(|| signed(at)));
    let sentence = last_sentence(words).filter(|(_, tail)| block(tail, desk, is_addition));
    let running_on = cut_running_on(words, desk);
    // The shortest one, so that what is cut off is not cut again on a line of its own.
    signature.into_iter().chain(sentence).chain(running_on).min_by_key(|(_, tail)| tail.len())
}

/// What is left of a story's last paragraph without the feet that run on behind it.
pub(crate) fn without_last_feet<'a>(mut words: &'a str, desk: &Desk) -> &'a str {
    while let Some((before, _)) = cut_last(words, desk) {
        words = before;
    }
    words
}

/// The longest last sentence that a desk may have added, in bytes.
const LONGEST_SENTENCE: usize = 360;

/// Parts the last sentence from those before it, where it begins with a capital, or in a script that has none, and stands
/// near the end.
///
/// The stop of an initial ends none: `J. Roe`, `St. Paul`.
pub(super) fn last_sentence(words: &str) -> Option<(&str, &str)> {
    // Only what may end a sentence is looked at as text: hardly any byte does.
    let is_ending = |byte: &u8| ENDING[usize::from(*byte)];
    let bytes = words.as_bytes();
    let from = bytes.len().saturating_sub(LONGEST_SENTENCE);
    let mut end = bytes.len();
    while let Some(at) = bytes[from..end].iter().rposition(is_ending) {
        end = from + at;
        let length = words[end..].chars().next().map_or(1, char::len_utf8);
        let (before, blanks) = words.split_at(end + length);
        let tail = skip_blanks(blanks);
        let is_initial = || before.strip_suffix('.').is_some_and(|words| !ends_long(words));
        let begins = tail.len() < blanks.len() && tail.starts_with(opens_sentence);
        if begins && Last::of(before).ends_sentence() && !is_initial() {
            return Some((before, tail));
        }
    }
    None
}

/// The bytes that a character which ends a sentence may begin with; see [`Last::ends_sentence`].
pub(super) static ENDING: [bool; 256] = {
    let mut table = [false; 256];
    let ends = ['.', '?', '!', '"', '…', '”', '»', '。', '」', '』', '？', '！', '۔', '؟', '।'];
    let mut nth = 0;
    while nth < ends.len() {
        let mut bytes = [0; 4];
        ends[nth].encode_utf8(&mut bytes);
        table[bytes[0] as usize] = true;
        nth += 1;
    }
    table
};

/// Whether a sentence may begin with the letter.
fn opens_sentence(c: char) -> bool {
    c.is_uppercase() || !c.is_ascii() && is_letter(c) && !c.is_lowercase()
}

/// Whether the last word has three letters or more.
fn ends_long(words: &str) -> bool {
    words.chars().rev().take_while(|c| c.is_alphanumeric()).nth(2).is_some()
}

/// What stands before a foot that runs on, where it ends as a sentence does.
fn behind_sentence(before: &str) -> Option<&str> {
    let before = before_blanks(before);
    // A sentence in brackets ends inside them.
    let inside = before.trim_end_matches([')', ']', '）']);
    Last::of(inside).ends_sentence().then_some(before)
}
