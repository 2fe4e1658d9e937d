//! The first bytes of some words: what begins otherwise is told by one look, without trying any.

/// How many classes the first two bytes and the fifth fall into.
///
/// The fifth tells more than the third: half of all paragraphs open with an article.
const CLASSES: usize = 4096;

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
            [first, second, _, _, fifth, ..] => {
                let class = class(*first, *second, *fifth);
                (self.0[class / 64] >> (class % 64)) & 1 == 1
            }
            _ => true,
        }
    }
}

/// The upper bits of a product (Fibonacci hashing, after Knuth) spread neighbours apart.
const fn class(first: u8, second: u8, fifth: u8) -> usize {
    const GOLDEN_RATIO: u32 = 0x9E37_79B1;
    (u32::from_le_bytes([first, second, fifth, 0]).wrapping_mul(GOLDEN_RATIO) >> (32 - 12)) as usize
}
