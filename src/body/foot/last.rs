//! What a desk added behind a story's last sentence: a credit, initials, who helped, the writer's address.

use super::added::{is_addition, is_signature, says_so};
use super::line::is_signed;
use super::running::Running;
use crate::desk::Desk;
use crate::line::{Bytes, is_blank, kind};
use crate::look::Last;
use crate::read::{Tokens, block};
use crate::token::is_letter;
use crate::word::{before_blanks, before_stops, holds_more, skip_blanks};

/// The most words of a signature that runs on without brackets.
const MOST_SIGNED: usize = 6;

/// The longest last sentence that a desk may have added, in bytes.
const LONGEST_SENTENCE: usize = 360;

/// Cuts off the end of a story's last paragraph what a desk added: a credit, initials, who helped.
///
/// Typical input is `… the party said. (ANI)`, `… on Friday. — Velna Mail`, `… he added. PTI ABC DEF`, `… said Roe. (With inputs from agencies)`,
/// `… she said. — AFP`. In the middle of a story brackets behind a sentence may be copy.
///
/// The ends of sentences are tried from the last on: the shortest is cut, so that it is not cut again on a line of its own.
pub(crate) fn cut_last<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    let is_bracketed = before_stops(words).ends_with([')', ']', '）', '】', '〕']);
    let bracketed = if is_bracketed { in_last_brackets(words, desk) } else { None };
    bracketed.or_else(|| behind_last_ends(words, is_bracketed, desk))
}

/// As [`cut_last`], of what stands in no brackets. Of a paragraph that ends in brackets nothing but what a page prints.
fn behind_last_ends<'a>(words: &'a str, is_bracketed: bool, desk: &Desk) -> Option<(&'a str, &'a str)> {
    let running = Running::on(words);
    let longest = running.map_or(0, Running::longest).max(LONGEST_SENTENCE);
    let (mut is_short, mut is_last) = (!is_bracketed, !is_bracketed);
    for (before, behind) in sentence_ends(words, longest) {
        is_short = is_short && !holds_more(behind, MOST_SIGNED);
        is_last = is_last && behind.len() < LONGEST_SENTENCE;
        let signed = if is_short { signature(before, behind, desk) } else { None };
        let sentence = if is_last { sentence_behind(before, behind) } else { None };
        is_last = is_last && sentence.is_none();
        let added = || sentence.filter(|tail| is_addition(tail, desk));
        let told = || running.and_then(|running| running.behind(before, behind, desk));
        if let Some(tail) = signed.or_else(added).or_else(told) {
            return Some((before_blanks(&words[..words.len() - tail.len()]), tail));
        }
        if !is_short && !is_last && running.is_none() {
            break;
        }
    }
    None
}

/// What is left of a story's last paragraph without the feet that run on behind it.
pub(crate) fn without_last_feet<'a>(mut words: &'a str, desk: &Desk) -> &'a str {
    while let Some((before, _)) = cut_last(words, desk) {
        words = before;
    }
    words
}

/// The last brackets, where a credit, initials or what a desk adds stands in them: `… the party said. (ANI)`.
fn in_last_brackets<'a>(words: &'a str, desk: &Desk) -> Option<(&'a str, &'a str)> {
    let (before, tail) = words.split_at(words.rfind(['(', '[', '（', '【', '〔'])?);
    let before = before_blanks(before);
    let is_behind_sentence = Last::of(before.trim_end_matches(CLOSING)).ends_sentence();
    (is_behind_sentence && block(tail, desk, |i| is_signed(i) || says_so(i))).then_some((before, tail))
}

/// A sentence in brackets ends inside them.
const CLOSING: [char; 3] = [')', ']', '）'];

/// A signature behind the end of a sentence: `— Velna Mail`, `PTI ABC DEF`, `said.—AFP`, `They won 3-1.-VNA`.
fn signature<'a>(before: &str, behind: &'a str, desk: &Desk) -> Option<&'a str> {
    let is_dash = |words: &str| words.starts_with(['-', '–', '—']);
    let closed = behind.trim_start_matches(CLOSING);
    let tail = skip_blanks(closed);
    if tail.len() == behind.len() && !is_dash(tail) || tail.len() == closed.len() && closed.len() < behind.len() {
        return None;
    }
    // Copy that was cut short may end in a word of two letters.
    let tells = || tail.contains('/') || tail.split(kind(is_blank)).next().is_some_and(|first| desk.knows(first));
    // `ТАСС /TASS/` is a place and a credit on a line of its own.
    let is_place = || tail.split('/').rev().skip(1).any(|part| part.ends_with(kind(is_blank)));
    // `Velna, 21 ene (EFE).- Los` is a dateline's beginning.
    let is_behind_bracket = || behind.starts_with(CLOSING) || before.ends_with(").");
    // `(Hina) ab cd`, `(C)時事通信社`
    let is_bracketed = || tail.starts_with(['(', '（']);
    let begins = is_dash(tail) && !is_behind_bracket()
        || is_bracketed()
        || tail.starts_with(kind(char::is_alphabetic)) && tells() && !is_place();
    // Behind a quotation stands its speaker: `“Sail on.” — Ann Roe`.
    let is_name = |i: Tokens<'_, '_>| is_signature(i) && Last::of(before) == Last::Stop && !behind.starts_with(CLOSING);
    (begins && block(tail, desk, |i| is_signed(i) || is_name(i))).then_some(tail)
}

/// Parts the last sentence from those before it, where it begins with a capital, or in a script that has none, and stands
/// near the end.
pub(super) fn last_sentence(words: &str) -> Option<(&str, &str)> {
    sentence_ends(words, LONGEST_SENTENCE)
        .find_map(|(before, behind)| sentence_behind(before, behind).map(|tail| (before, tail)))
}

/// The sentence that begins behind the end of another; the stop of an initial ends none: `J. Roe`, `St. Paul`.
fn sentence_behind<'a>(before: &str, behind: &'a str) -> Option<&'a str> {
    let tail = skip_blanks(behind);
    let is_initial = || before.strip_suffix('.').is_some_and(|words| !ends_long(words));
    // Nor does a quotation of a few words: `The post Harbor “After the Storm” Video first appeared on Velna Wire.`
    let is_quoted = || {
        before
            .strip_suffix(['”', '"'])
            .is_some_and(|words| words.ends_with(|c: char| c.is_lowercase() || c.is_uppercase()))
    };
    (tail.len() < behind.len() && tail.starts_with(opens_sentence) && !is_initial() && !is_quoted()).then_some(tail)
}

/// Parts words behind each end of a sentence, from the last on, as far as it stands in the last `longest` bytes.
fn sentence_ends(words: &str, longest: usize) -> impl Iterator<Item = (&str, &str)> {
    let bytes = words.as_bytes();
    let from = bytes.len().saturating_sub(longest);
    let mut end = bytes.len();
    core::iter::from_fn(move || {
        loop {
            end = from + ENDINGS.last_in(&bytes[from..end])?;
            let length = words[end..].chars().next().map_or(1, char::len_utf8);
            let (before, behind) = words.split_at(end + length);
            if !behind.is_empty() && Last::of(before).ends_sentence() {
                return Some((before, behind));
            }
        }
    })
}

/// The bytes that a character which ends a sentence may begin with; see [`Last::ends_sentence`].
///
/// Only such a byte is looked at as text: hardly any is one.
static ENDINGS: Bytes = Bytes::of(&[b'.', b'?', b'!', b'"', 0xC2, 0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF]);

/// Whether a sentence may begin with the letter.
fn opens_sentence(c: char) -> bool {
    c.is_uppercase() || !c.is_ascii() && is_letter(c) && !c.is_lowercase()
}

/// Whether the last word has three letters or more.
fn ends_long(words: &str) -> bool {
    words.chars().rev().take_while(|c| c.is_alphanumeric()).nth(2).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn every_end_of_a_sentence_begins_with_a_byte_that_is_looked_for() {
        for c in '\0'..=char::MAX {
            let text = String::from(c);
            if Last::of(&text).ends_sentence() {
                assert_eq!(ENDINGS.last_in(text.as_bytes()), Some(0), "{c:?}");
            }
        }
    }
}
