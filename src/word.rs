//! Words and figures of a text that is on no tape: how many, and what follows the blanks before them.

use crate::line::{Bytes, count_of, is_blank, kind, words_in};
use crate::token::digit;

/// What follows the blanks at the head of `i`, line breaks included.
pub(crate) fn skip_blanks(i: &str) -> &str {
    match i.as_bytes() {
        [b'!'..=b'~', ..] => i,
        [b' ', b'!'..=b'~', ..] => &i[1..],
        _ => i.trim_start_matches(kind(is_blank)),
    }
}

/// The digits at the head of `i`, ASCII or full-width, and their value if there are at most `most`.
pub(crate) fn number(i: &str, most: usize) -> Option<(&str, u32)> {
    let mut value = 0;
    let mut count = 0;
    let mut end = 0;
    for (at, c) in i.char_indices() {
        let Some(digit) = digit(c) else { break };
        count += 1;
        if count > most {
            return None;
        }
        value = value * 10 + digit;
        end = at + c.len_utf8();
    }
    (count > 0).then_some((&i[end..], value))
}

/// Where each word of `i` starts.
pub(crate) fn word_starts(i: &str) -> impl Iterator<Item = usize> {
    let bytes = i.as_bytes();
    let blank_at = |at: usize| match bytes.get(at)? {
        b' ' => Some(1),
        b'!'..=b'~' => None,
        _ => i[at..].chars().next().filter(|c| is_blank(*c)).map(char::len_utf8),
    };
    let mut at = 0;
    core::iter::from_fn(move || {
        while let Some(length) = blank_at(at) {
            at += length;
        }
        let start = at;
        while let Some(next) = first_that_opens_blank(&bytes[at..]) {
            at += next;
            if bytes[at] == b' ' || blank_at(at).is_some() {
                return Some(start);
            }
            at += 1;
        }
        at = bytes.len();
        (start < at).then_some(start)
    })
}

/// Where the first byte stands with which a blank may begin.
///
/// Eight bytes at a time are looked at as one number, for in copy of ASCII none but a blank is one.
#[inline]
fn first_that_opens_blank(bytes: &[u8]) -> Option<usize> {
    const HIGHEST_BITS: u64 = u64::from_le_bytes([0x80; 8]);
    /// In each byte: what carries into the highest bit if it is added to `!` or more.
    const UP_TO_MARKS: u64 = u64::from_le_bytes([0x80 - b'!'; 8]);
    let mut at = 0;
    while let Some(eight) = bytes[at..].first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        let others = (!((eight & !HIGHEST_BITS) + UP_TO_MARKS) | eight) & HIGHEST_BITS;
        if others == 0 {
            at += 8;
            continue;
        }
        let next = at + (others.trailing_zeros() / 8) as usize;
        if bytes[next] <= b' ' {
            return Some(next);
        }
        at = next;
        break;
    }
    OPEN_BLANKS.first_in(&bytes[at..]).map(|next| at + next)
}

/// The bytes with which a blank may begin. No letter of Russian, Greek, Arabic, Hindi or Korean has one.
static OPEN_BLANKS: Bytes = {
    let mut bytes = [0xC2; 38];
    let mut nth = 0;
    while nth <= b' ' {
        bytes[nth as usize] = nth;
        nth += 1;
    }
    [bytes[33], bytes[34], bytes[35], bytes[36]] = [0xE1, 0xE2, 0xE3, 0xEF];
    Bytes::of(&bytes)
};

/// Where the words of `i` start, and the words, from the last on.
pub(crate) const fn last_words(i: &str) -> LastWords<'_> {
    LastWords { i, end: i.len() }
}

/// The words of a text from the last on; see [`last_words`].
pub(crate) struct LastWords<'a> {
    i: &'a str,
    end: usize,
}

impl<'a> Iterator for LastWords<'a> {
    type Item = (usize, &'a str);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let bytes = &self.i.as_bytes()[..self.end];
        // Of ASCII a byte is a character, and most copy is ASCII.
        let end = match bytes {
            [.., b'!'..=b'~'] => bytes.len(),
            [.., b'!'..=b'~', b' '] => bytes.len() - 1,
            _ => return self.next_in_any_script(),
        };
        let length = bytes[..end].iter().rev().take_while(|byte| matches!(byte, b'!'..=b'~')).count();
        let start = end - length;
        if !matches!(bytes[..start], [] | [.., b' ']) {
            return self.next_in_any_script();
        }
        self.end = start;
        Some((start, &self.i[start..end]))
    }
}

impl<'a> LastWords<'a> {
    #[inline(never)]
    fn next_in_any_script(&mut self) -> Option<(usize, &'a str)> {
        let words = before_blanks(&self.i[..self.end]);
        self.end = start_of_last_word(words);
        (self.end < words.len()).then(|| (self.end, &words[self.end..]))
    }
}

/// What stands before the stops at the end of `i`.
#[inline]
pub(crate) fn before_stops(i: &str) -> &str {
    let stops = i.bytes().rev().take_while(|byte| *byte == b'.').count();
    &i[..i.len() - stops]
}

/// What stands before the blanks at the end of `i`, line breaks included.
#[inline]
pub(crate) fn before_blanks(i: &str) -> &str {
    match i.as_bytes() {
        [.., b'!'..=b'~'] => i,
        [.., b'!'..=b'~', b' '] => &i[..i.len() - 1],
        _ => i.trim_end_matches(kind(is_blank)),
    }
}

/// Where the last word starts, in any script.
fn start_of_last_word(i: &str) -> usize {
    let start = OPEN_BLANKS.last_in(i.as_bytes()).map_or(0, |at| at + 1);
    if matches!(i.as_bytes()[..start], [] | [.., b' ']) {
        return start;
    }
    i.char_indices().rev().find(|(_, c)| is_blank(*c)).map_or(0, |(at, c)| at + c.len_utf8())
}

/// Whether there are more than `most` words, which blanks part.
pub(crate) fn holds_more(words: &str, most: usize) -> bool {
    /// About what a word and its blank take: in nearly all long copy so many bytes a word show that there are more.
    const LONG: usize = 8;
    // Words take a letter and a blank each.
    if words.len() <= 2 * most {
        return false;
    }
    let bytes = words.as_bytes();
    let window = LONG * (most + 1);
    // A word stands between two blanks, of ASCII or beginning with one of these bytes.
    let begins_blank = |byte| byte <= b' ' || matches!(byte, 0xC2 | 0xE1..=0xE3);
    if bytes.len() <= window && count_of(bytes, begins_blank) < most {
        return false;
    }
    let is_blank = |byte: u8| matches!(byte, b' ' | b'\t'..=b'\r');
    let (mut count, mut before) = (0, b' ');
    for (nth, some) in bytes.chunks(window).enumerate() {
        if holds_other_blank(some, nth * window, words) {
            return words.split_whitespace().nth(most).is_some();
        }
        let runs_on = !is_blank(before) && !is_blank(some[0]);
        count += words_in(some) - usize::from(runs_on);
        if count > most {
            return true;
        }
        before = some[some.len() - 1];
    }
    false
}

/// Whether a blank that is no ASCII stands among the words' bytes `some`, which begin at `from`.
fn holds_other_blank(some: &[u8], from: usize, words: &str) -> bool {
    if some.is_ascii() {
        return false;
    }
    let is_blank = |at: usize| words[from + at..].starts_with(kind(char::is_whitespace));
    memchr::memchr3_iter(0xC2, 0xE2, 0xE3, some).any(is_blank) || memchr::memchr_iter(0xE1, some).any(is_blank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_between_blanks() {
        let blanks: alloc::vec::Vec<_> = ('\0'..=char::MAX).filter(|c| c.is_whitespace()).collect();
        assert_eq!(blanks.len(), 25);
        for blank in blanks {
            let words = alloc::format!("one{blank}two{blank}{blank}three");
            assert_eq!([1, 2, 3].map(|most| holds_more(&words, most)), [true, true, false], "{blank:?}");
        }
        for (words, most, more) in [
            ("", 0, false),
            ("a", 0, true),
            ("a b", 1, true),
            ("a b", 2, false),
            ("a    b", 2, false),
            ("  a  b c  ", 2, true),
            (" a  b c ", 3, false),
            ("     ", 0, false),
            ("£5 €5 中", 2, true),
            ("£5 €5 中", 3, false),
        ] {
            assert_eq!(holds_more(words, most), more, "{words} {most}");
        }
        for words in
            ["ships moved ", "порты открыты ", "a  b\n", "Schifffahrtsgesellschaften "].map(|words| words.repeat(9))
        {
            let count = words.split_whitespace().count();
            assert_eq!([count - 1, count].map(|most| holds_more(&words, most)), [true, false], "{words}");
        }
    }

    #[test]
    fn words_start_behind_blanks() {
        for (i, expected) in [
            ("", &[][..]),
            (" \n", &[]),
            ("one", &[0]),
            (" one\n港口 é-b ", &[1, 5, 12]),
            ("contributed to\tthis-long-report\u{A0}from Velna", &[0, 12, 15, 33, 38]),
        ] {
            assert_eq!(word_starts(i).collect::<alloc::vec::Vec<_>>(), expected, "{i:?}");
        }
    }

    #[test]
    fn words_come_from_the_last_on() {
        for (i, expected) in [
            ("", &[][..]),
            (" \n", &[]),
            ("one", &[(0, "one")]),
            (" one  two\u{A0}порт ", &[(11, "порт"), (6, "two"), (1, "one")]),
            ("港\u{3000}é", &[(6, "é"), (0, "港")]),
        ] {
            assert_eq!(last_words(i).collect::<alloc::vec::Vec<_>>(), expected, "{i:?}");
        }
    }

    #[test]
    fn numbers_of_two_widths() {
        assert_eq!(number("14日", 2), Some(("日", 14)));
        assert_eq!(number("１４日", 2), Some(("日", 14)));
        assert_eq!(number("145", 2), None);
        assert_eq!(number("日", 2), None);
    }
}
