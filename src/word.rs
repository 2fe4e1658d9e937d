//! Words and figures of a text that is on no tape: how many, and what follows the blanks before them.

use crate::line::{is_blank, is_printable_ascii};
use crate::token::digit;

/// What follows the blanks at the head of `i`, line breaks included.
pub(crate) fn skip_blanks(i: &str) -> &str {
    match i.as_bytes() {
        [b'!'..=b'~', ..] => i,
        [b' ', b'!'..=b'~', ..] => &i[1..],
        _ => i.trim_start_matches(is_blank),
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

/// The words of `i`, each with what stands behind its start.
pub(crate) fn words(i: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut left = i;
    core::iter::from_fn(move || {
        let from = skip_blanks(left);
        let end = end_of_first_word(from);
        left = &from[end..];
        (end > 0).then(|| (from, &from[..end]))
    })
}

/// Where the word ends that a text begins with. Of ASCII a byte is a character, and most copy is ASCII.
#[inline]
fn end_of_first_word(i: &str) -> usize {
    let mut end = 0;
    while let Some(length) = i.as_bytes()[end..].iter().position(|byte| !matches!(byte, b'!'..=b'~')) {
        end += length;
        match i[end..].chars().next() {
            Some(c) if !is_blank(c) => end += c.len_utf8(),
            _ => return end,
        }
    }
    i.len()
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
        let end = before_blanks(&self.i[..self.end]).len();
        let start = start_of_last_word(self.i, end);
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
        _ => i.trim_end_matches(is_blank),
    }
}

/// Where the word starts that ends at `end`. Of ASCII a byte is a character, and most copy is ASCII.
#[inline]
fn start_of_last_word(i: &str, mut end: usize) -> usize {
    let bytes = i.as_bytes();
    while let Some(at) = bytes[..end].iter().rposition(|byte| !matches!(byte, b'!'..=b'~')) {
        if bytes[at] == b' ' {
            return at + 1;
        }
        match i[..=at].chars().next_back() {
            Some(c) if !is_blank(c) => end = at + 1 - c.len_utf8(),
            _ => return at + 1,
        }
    }
    0
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
    if is_printable_ascii(head) {
        let blanks = memchr::memchr_iter(b' ', head).count();
        let doubled = head.iter().zip(&head[1..]).filter(|(one, next)| **one == b' ' && **next == b' ').count();
        let ends = usize::from(head[0] == b' ') + usize::from(head[head.len() - 1] == b' ');
        let is_more = blanks + 1 > most + doubled + ends;
        if is_more || head.len() == bytes.len() {
            return is_more;
        }
    }
    words.split_whitespace().nth(most).is_some()
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
    fn words_come_with_what_follows_them() {
        for (i, expected) in [
            ("", &[][..]),
            (" \n", &[]),
            ("one", &[("one", "one")]),
            (" one\n港 é ", &[("one\n港 é ", "one"), ("港 é ", "港"), ("é ", "é")]),
        ] {
            assert_eq!(words(i).collect::<alloc::vec::Vec<_>>(), expected, "{i:?}");
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
