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

/// Where the words of `i` start, and the words, from the last on.
pub(crate) fn last_words(i: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut left = i;
    core::iter::from_fn(move || {
        let end = last_of(left, |c| !is_blank(c))?;
        let start = last_of(&left[..end], is_blank).unwrap_or_default();
        let word = &left[start..end];
        left = &left[..start];
        Some((start, word))
    })
}

/// Where the last wanted character ends. Of ASCII a byte is a character, and most copy is ASCII.
fn last_of(i: &str, is_wanted: impl Fn(char) -> bool) -> Option<usize> {
    let bytes = i.as_bytes();
    let mut at = i.len();
    while at > 0 {
        let byte = bytes[at - 1];
        if byte.is_ascii() {
            if is_wanted(char::from(byte)) {
                return Some(at);
            }
            at -= 1;
        } else {
            let c = i[..at].chars().next_back()?;
            if is_wanted(c) {
                return Some(at);
            }
            at -= c.len_utf8();
        }
    }
    None
}

/// Whether there are more than `most` words, which blanks part.
pub(crate) fn holds_more(words: &str, most: usize) -> bool {
    let bytes = words.as_bytes();
    // Words take a letter and a blank each.
    if words.len() <= 2 * most {
        return false;
    }
    if is_printable_ascii(bytes) {
        let blanks = memchr::memchr_iter(b' ', bytes).count();
        let doubled = bytes.iter().zip(&bytes[1..]).filter(|(one, next)| **one == b' ' && **next == b' ').count();
        let ends = usize::from(bytes[0] == b' ') + usize::from(bytes[bytes.len() - 1] == b' ');
        return blanks + 1 > most + doubled + ends;
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
