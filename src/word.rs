//! Words and figures of a text that is on no tape: how many, and what follows the blanks before them.

use crate::line::{OPEN_BLANKS, count_of, first_that_opens_blank, is_blank, kind, start_of_printed, words_in};
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
pub(crate) const fn word_starts(i: &str) -> WordStarts<'_> {
    WordStarts { i, at: 0 }
}

/// Where the words of a text start; see [`word_starts`].
pub(crate) struct WordStarts<'a> {
    i: &'a str,
    at: usize,
}

impl Iterator for WordStarts<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        let bytes = self.i.as_bytes();
        let mut start = self.at;
        loop {
            match bytes.get(start)? {
                b'!'..=b'~' => break,
                b' ' => start += 1,
                _ => match blank_length(self.i, start) {
                    0 => break,
                    length => start += length,
                },
            }
        }
        let mut end = start;
        while let Some(next) = first_that_opens_blank(&bytes[end..]) {
            end += next;
            if bytes[end] == b' ' || blank_length(self.i, end) > 0 {
                self.at = end;
                return Some(start);
            }
            end += 1;
        }
        self.at = bytes.len();
        Some(start)
    }
}

/// How many bytes the blank that stands at a place has; none where no blank does.
#[inline(never)]
fn blank_length(i: &str, at: usize) -> usize {
    i[at..].chars().next().filter(|c| is_blank(*c)).map_or(0, char::len_utf8)
}

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
        let start = start_of_printed(&bytes[..end]);
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

/// Whether a paragraph of Thai, Lao, Burmese or Khmer, whose words no blanks part, is as long as a sentence.
pub(crate) fn is_long_without_blanks(words: &str) -> bool {
    const SHORTEST: usize = 120;
    let is_one = |c: char| matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}');
    words.len() >= SHORTEST && words.starts_with(is_one)
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
