//! The first bytes of some words: what begins otherwise is told by one look, without trying any.

/// How many classes the first two bytes and the fifth fall into.
///
/// The fifth tells more than the third: half of all paragraphs open with an article.
const CLASSES: usize = 1 << 14;

/// What some words begin with, to the letter.
pub(crate) struct Beginnings([u64; CLASSES / 64]);

impl Beginnings {
    /// Those of no word.
    pub(crate) const NONE: Self = Self([0; CLASSES / 64]);

    /// These and those of `words`, each of two bytes or more, while the crate is compiled.
    pub(crate) const fn and(mut self, words: &[&str]) -> Self {
        let mut nth = 0;
        while nth < words.len() {
            match words[nth].as_bytes() {
                [first, second, _, _, fifth, ..] => self = self.and_class(class(*first, *second, *fifth)),
                [first, second, ..] => {
                    // Behind a shorter word stands anything.
                    let mut fifth = 0;
                    while fifth <= u8::MAX as u16 {
                        self = self.and_class(class(*first, *second, fifth.to_le_bytes()[0]));
                        fifth += 1;
                    }
                }
                _ => panic!("a word of one byte begins like too many"),
            }
            nth += 1;
        }
        self
    }

    /// These and those of `other`.
    pub(crate) const fn and_all(mut self, other: &Self) -> Self {
        let mut nth = 0;
        while nth < self.0.len() {
            self.0[nth] |= other.0[nth];
            nth += 1;
        }
        self
    }

    const fn and_class(mut self, class: usize) -> Self {
        self.0[class / 64] |= 1 << (class % 64);
        self
    }

    /// Whether any of the words may stand at the head of `i`.
    #[inline]
    pub(crate) fn may_open(&self, i: &str) -> bool {
        match i.as_bytes() {
            [first, second, third, fourth, fifth, ..] => {
                let class = class(*first, *second, *fifth);
                (self.0[class / 64] >> (class % 64)) & 1 == 1 || may_break([*second, *third, *fourth, *fifth])
            }
            _ => true,
        }
    }
}

/// Whether a line may end among the bytes, which would read as one space.
///
/// Told for all four at once, as long as they are printable ASCII.
pub(crate) const fn may_break(bytes: [u8; 4]) -> bool {
    const HIGHEST_BITS: u32 = u32::from_le_bytes([0x80; 4]);
    const SPACES: u32 = u32::from_le_bytes([b' '; 4]);
    let word = u32::from_le_bytes(bytes);
    let apart = word ^ SPACES;
    let spaces = apart.wrapping_sub(u32::from_le_bytes([1; 4])) & !apart & HIGHEST_BITS;
    let may_hold_others = (word.wrapping_sub(SPACES) | word) & HIGHEST_BITS != 0;
    spaces & (spaces >> 8) != 0 || may_hold_others && holds_blank_but_space(bytes)
}

/// Whether any byte begins a blank that is no space.
const fn holds_blank_but_space(bytes: [u8; 4]) -> bool {
    const fn is_one(byte: u8) -> bool {
        byte < b' ' || matches!(byte, 0xC2 | 0xE1 | 0xE2 | 0xE3 | 0xEF)
    }
    let [second, third, fourth, fifth] = bytes;
    is_one(second) || is_one(third) || is_one(fourth) || is_one(fifth)
}

/// The upper bits of a product (Fibonacci hashing, after Knuth) spread neighbours apart.
const fn class(first: u8, second: u8, fifth: u8) -> usize {
    const GOLDEN_RATIO: u32 = 0x9E37_79B1;
    (u32::from_le_bytes([first, second, fifth, 0]).wrapping_mul(GOLDEN_RATIO) >> (32 - CLASSES.trailing_zeros()))
        as usize
}

/// The first bytes of some words, where the words are too short to tell more by.
pub(crate) struct Bytes([bool; 256]);

impl Bytes {
    /// Those of no word.
    pub(crate) const NONE: Self = Self([false; 256]);

    /// These and those of `words`, while the crate is compiled.
    pub(crate) const fn and_first_of(mut self, words: &[&str]) -> Self {
        let mut nth = 0;
        while nth < words.len() {
            self.0[words[nth].as_bytes()[0] as usize] = true;
            nth += 1;
        }
        self
    }

    /// Whether any of the words may stand at the head of `i`.
    #[inline]
    pub(crate) fn may_open(&self, i: &str) -> bool {
        i.as_bytes().first().is_some_and(|first| self.0[usize::from(*first)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line::is_blank;
    use alloc::format;
    use alloc::vec::Vec;

    const WORDS: [&str; 6] = ["Editing by", "UPDATE", "ATTN", "Ed", "© ", "Репортаж"];

    #[test]
    fn words_open_what_begins_with_them() {
        let all = Beginnings::NONE.and(&WORDS);
        let joined = Beginnings::NONE.and(&WORDS[3..]).and_all(&Beginnings::NONE.and(&WORDS[..3]));
        let in_turn = Beginnings::NONE.and(&WORDS[3..]).and(&WORDS[..3]);
        for beginnings in [&all, &joined, &in_turn] {
            for word in WORDS {
                assert!(beginnings.may_open(&format!("{word} and others")), "{word}");
                assert!(beginnings.may_open(word), "{word}");
            }
            for other in ["Zebra crossing", "editing by", "EDITING BY", "The port", "Порт"] {
                assert!(!beginnings.may_open(other), "{other}");
            }
        }
    }

    #[test]
    fn anything_stands_behind_a_short_word() {
        for word in ["Ed", "Eds", "ATTN"] {
            let beginnings = Beginnings::NONE.and(&[word]);
            for behind in ('\0'..='ӿ').chain('가'..='각') {
                assert!(beginnings.may_open(&format!("{word}{behind}{behind}{behind}")), "{word} {behind:?}");
            }
        }
    }

    #[test]
    fn what_is_short_or_breaks_is_tried() {
        let beginnings = Beginnings::NONE.and(&["Editing by"]);
        for i in ["", "E", "Edit", "U.N.", "A\nbbb", "Ab\n\nb", "Abc  d", "Abc\u{A0}d", "Abcd\t"] {
            assert!(beginnings.may_open(i), "{i:?}");
        }
        for i in ["\nAbcd", "Abcde\n", "Ab cd", "A b c"] {
            assert!(!beginnings.may_open(i), "{i:?}");
        }
    }

    #[test]
    fn a_word_lets_few_others_through() {
        let beginnings = Beginnings::NONE.and(&["Editing by"]);
        let mut let_through = Vec::new();
        for first in 'A'..='Z' {
            for second in 'a'..='z' {
                for fifth in 'a'..='z' {
                    let i = format!("{first}{second}it{fifth}ng");
                    if beginnings.may_open(&i) {
                        let_through.push(i);
                    }
                }
            }
        }
        assert!((1..=12).contains(&let_through.len()), "{let_through:?}");
    }

    #[test]
    fn four_bytes_are_told_at_once_as_each_in_turn() {
        let some =
            [0, b'\n', 0x1F, b' ', b'"', b'a', b'~', 0x7F, 0x80, 0xBF, 0xC2, 0xD0, 0xE1, 0xE2, 0xE3, 0xE4, 0xEF, 0xFF];
        let begins_blank = |byte: &u8| *byte < b' ' || [0xC2, 0xE1, 0xE2, 0xE3, 0xEF].contains(byte);
        for at in 0..some.len().pow(4) {
            let bytes = [0, 1, 2, 3].map(|place| some[at / some.len().pow(place) % some.len()]);
            let breaks = bytes.windows(2).any(|two| two == b"  ") || bytes.iter().any(begins_blank);
            assert_eq!(may_break(bytes), breaks, "{bytes:X?}");
        }
    }

    #[test]
    fn every_blank_may_break() {
        for blank in ('\0'..=char::MAX).filter(|c| is_blank(*c) && *c != ' ') {
            for before in ["", "a", "!", " !"] {
                let text = format!("{before}{blank}!!!!");
                let [a, b, c, d, ..] = *text.as_bytes() else { unreachable!("{text:?} is long") };
                assert!(may_break([a, b, c, d]), "{text:?}");
            }
        }
    }

    #[test]
    fn first_bytes() {
        let bytes = Bytes::NONE.and_first_of(&["end", "#", "— —"]).and_first_of(&["(END)"]);
        for i in ["end", "e", "###", "—", "(END)"] {
            assert!(bytes.may_open(i), "{i}");
        }
        for i in ["", "End", "-30-", " end"] {
            assert!(!bytes.may_open(i), "{i}");
        }
    }
}
