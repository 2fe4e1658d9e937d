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
        while let Some(next) = OPEN_BLANKS.first_in(bytes.get(at..)?) {
            at += next;
            if blank_at(at).is_some() {
                return Some(start);
            }
            at += 1;
        }
        at = bytes.len();
        (start < at).then_some(start)
    })
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

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = &self.i.as_bytes()[..self.end];
        let end = match bytes {
            [.., b'!'..=b'~'] => self.end,
            [.., b'!'..=b'~', b' '] => self.end - 1,
            _ => self.i[..self.end].trim_end_matches(kind(is_blank)).len(),
        };
        // Of ASCII a byte is a character, and most copy is ASCII.
        let mut start = end;
        while start > 0 && matches!(bytes[start - 1], b'!'..=b'~') {
            start -= 1;
        }
        if !matches!(bytes[..start], [] | [.., b' ']) {
            start = start_of_last_word(&self.i[..end], start);
        }
        self.end = start;
        (start < end).then(|| (start, &self.i[start..end]))
    }
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

/// Where the last word starts, in any script, as far as it is not known from `known` on.
fn start_of_last_word(i: &str, known: usize) -> usize {
    let start = OPEN_BLANKS.last_in(&i.as_bytes()[..known]).map_or(0, |at| at + 1);
    if matches!(i.as_bytes()[..start], [] | [.., b' ']) {
        return start;
    }
    i.char_indices().rev().find(|(_, c)| is_blank(*c)).map_or(0, |(at, c)| at + c.len_utf8())
}

/// Whether there are more than `most` words, which blanks part.
pub(crate) fn holds_more(words: &str, most: usize) -> bool {
    /// More bytes than a word and its blank take on average: so many bytes a word show that there are more, in long copy.
    const LONGEST: usize = 12;
    // Words take a letter and a blank each.
    if words.len() <= 2 * most {
        return false;
    }
    let bytes = words.as_bytes();
    let head = bytes.get(..LONGEST * (most + 1)).unwrap_or(bytes);
    // A word stands between two blanks, of ASCII or beginning with one of these bytes.
    let begins_blank = |byte| byte <= b' ' || matches!(byte, 0xC2 | 0xE1..=0xE3);
    if head.len() == bytes.len() && count_of(head, begins_blank) < most {
        return false;
    }
    if !holds_other_blank(head, words) {
        let is_more = words_in(head) > most;
        if is_more || head.len() == bytes.len() {
            return is_more;
        }
    }
    words.split_whitespace().nth(most).is_some()
}

/// Whether a blank that is no ASCII stands among the words' first bytes.
fn holds_other_blank(head: &[u8], words: &str) -> bool {
    if head.is_ascii() {
        return false;
    }
    let is_blank = |at: usize| words[at..].starts_with(kind(char::is_whitespace));
    memchr::memchr3_iter(0xC2, 0xE2, 0xE3, head).any(is_blank) || memchr::memchr_iter(0xE1, head).any(is_blank)
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
    }

    #[test]
    fn words_start_behind_blanks() {
        for (i, expected) in [("", &[][..]), (" \n", &[]), ("one", &[0]), (" one\n港口 é-b ", &[1, 5, 12])] {
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
