//! Words and blanks: what the grammars of place, date and credit are made of.

mod beginning;
mod case;
mod head;

pub(crate) use beginning::{Beginnings, Bytes, may_break};
pub(crate) use case::Case;
pub(crate) use head::{FirstLetters, HEADS, Head};

use crate::line::{is_blank, is_printable_ascii, strip};

/// What follows the blanks at the head of `i`, line breaks included.
pub(crate) fn skip_blanks(i: &str) -> &str {
    match i.as_bytes() {
        [b'!'..=b'~', ..] => i,
        [b' ', b'!'..=b'~', ..] => &i[1..],
        _ => i.trim_start_matches(is_blank),
    }
}

/// The word at the head of `i`: letters with the hyphens, apostrophes and inner stops among them.
///
/// A final stop is left out, so `Dec. 1` begins with `Dec`, while `D.C.` and `U.N` stay whole words
/// up to their last letter.
#[inline]
pub(crate) fn word(i: &str) -> &str {
    // Most words are ASCII letters and end at a blank or a mark that joins no letters.
    let plain = ascii_letters(i);
    match &i.as_bytes()[plain..] {
        [] | [b'.'] | [b'.', b'\n' | b' ', ..] => &i[..plain],
        [b'-' | b'\'' | b'`' | b'.' | 0x80.., ..] => joined_word(i),
        _ => &i[..plain],
    }
}

#[inline(never)]
fn joined_word(i: &str) -> &str {
    let russian = russian_letters(i);
    if let [] | [b' ' | b'\n' | b',', ..] | [b'.'] | [b'.', b'\n' | b' ', ..] = &i.as_bytes()[russian..] {
        return &i[..russian];
    }
    let mut end = 0;
    let mut before = None;
    for (at, c) in i.char_indices() {
        if is_letter(c) || is_mark_of_letter(c) {
            end = at + c.len_utf8();
        } else {
            let joins = match c {
                '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʻ' | '`' | '.' => before.is_some_and(is_letter),
                _ => false,
            };
            if !joins {
                break;
            }
        }
        before = Some(c);
    }
    &i[..end]
}

/// Whether `c` is a letter; those of Russian are told without a table.
#[inline]
pub(crate) fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | 'А'..='я' | 'Ё' | 'ё') || c.is_alphabetic()
}

/// Combining accents: part of the letter before them.
fn is_mark_of_letter(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// The first of `openings` that `i` begins with, and what follows it.
#[inline]
pub(crate) fn strip_opening<'i, 'o>(i: &'i str, openings: &'o [&'o str]) -> Option<(&'o str, &'i str)> {
    let first = i.as_bytes().first()?;
    let may_be = |opening: &&&str| opening.as_bytes().first() == Some(first);
    openings.iter().filter(may_be).find_map(|opening| Some((*opening, strip(i, opening)?)))
}

/// Whether `i` begins with any of `openings`.
#[inline]
pub(crate) fn opens_with(i: &str, openings: &[&str]) -> bool {
    strip_opening(i, openings).is_some()
}

/// The letters at the head of `i`, with nothing among them.
pub(crate) fn letters(i: &str) -> &str {
    let plain = ascii_letters(i);
    if i.as_bytes().get(plain).is_none_or(u8::is_ascii) {
        return &i[..plain];
    }
    let russian = russian_letters(i);
    let end = i[russian..].find(|c: char| !is_letter(c) && !is_mark_of_letter(c)).map_or(i.len(), |end| russian + end);
    &i[..end]
}

/// How many bytes of letters of Russian stand at the head of `i`.
fn russian_letters(i: &str) -> usize {
    let is_letter = |pair: &&[u8]| matches!(pair, [0xD0, 0x81 | 0x90..=0xBF] | [0xD1, 0x80..=0x8F | 0x91]);
    2 * i.as_bytes().chunks_exact(2).take_while(is_letter).count()
}

/// How many letters of ASCII stand at the head of `i`.
#[inline]
fn ascii_letters(i: &str) -> usize {
    // Nearly all words end among the first eight bytes, which are told at once.
    let eight = i.as_bytes().first_chunk().map_or(0, |eight| ascii_letters_of(*eight));
    if eight < 8 && i.len() >= 8 {
        eight
    } else {
        eight + i.bytes().skip(eight).take_while(u8::is_ascii_alphabetic).count()
    }
}

/// How many of eight bytes are letters of ASCII, up to the first that is none.
const fn ascii_letters_of(bytes: [u8; 8]) -> usize {
    /// In each byte: what carries into the highest bit if it is added to `first` or more.
    const fn up_to(first: u8) -> u64 {
        u64::from_le_bytes([0x80 - first; 8])
    }
    const HIGHEST_BITS: u64 = u64::from_le_bytes([0x80; 8]);
    let bytes = u64::from_le_bytes(bytes);
    let small = bytes & !HIGHEST_BITS | u64::from_le_bytes([b'a' - b'A'; 8]);
    let letters = (small + up_to(b'a')) & !(small + up_to(b'z' + 1)) & !bytes & HIGHEST_BITS;
    ((letters ^ HIGHEST_BITS).trailing_zeros() / 8) as usize
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

/// The value of an ASCII or full-width digit.
pub(crate) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(u32::from(c) - u32::from('0')),
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => None,
    }
}

/// Whether there are more than `most` words, which blanks part.
pub(crate) fn holds_more(words: &str, most: usize) -> bool {
    // Words take a letter and a blank each; other blanks than spaces begin with these bytes.
    let may_be_blank = |byte: &u8| matches!(byte, 0..=b' ' | 0xC2 | 0xE1..=0xE3);
    let bytes = words.as_bytes();
    let blanks = || {
        if is_printable_ascii(bytes) {
            memchr::memchr_iter(b' ', bytes).count()
        } else {
            bytes.iter().filter(|byte| may_be_blank(byte)).count()
        }
    };
    words.len() > 2 * most && blanks() >= most && words.split_whitespace().nth(most).is_some()
}

/// Whether the text ends here or goes on with something that is no letter and no digit.
pub(crate) fn is_word_end(i: &str) -> bool {
    !i.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_before_their_final_stop() {
        for (i, expected) in [
            ("MOSCOW, April", "MOSCOW"),
            ("ST. LOUIS", "ST"),
            ("D.C. (AP)", "D.C"),
            ("AL-FASHER, Sudan", "AL-FASHER"),
            ("L'AQUILA (ANSA)", "L'AQUILA"),
            ("GNA- A", "GNA"),
            ("İSTANBUL (AA)", "İSTANBUL"),
            ("3 May", ""),
            ("", ""),
        ] {
            assert_eq!(word(i), expected);
        }
    }

    #[test]
    fn accents_belong_to_the_letter_before_them() {
        assert_eq!(word("CAFE\u{301}S, May"), "CAFE\u{301}S");
        assert_eq!(letters("CAFE\u{301}S, May"), "CAFE\u{301}S");
        assert_eq!(word("ÉTÉ-2 x"), "ÉTÉ");
    }

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
            ("£5 €5 中", 2, true),
            ("£5 €5 中", 3, false),
        ] {
            assert_eq!(holds_more(words, most), more, "{words} {most}");
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
