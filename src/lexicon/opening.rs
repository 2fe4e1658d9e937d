//! [`Openings`]: what a text may say, told by its first two letters.

use core::ops::RangeInclusive;

use super::{Entry, Senses};

/// How many small letters of ASCII there are, and the place of no letter, to a power of two.
const LETTERS: usize = 32;

/// The places of a file's openings: each pair of letters, and each other byte.
const PLACES: usize = LETTERS * LETTERS + 256;

/// The first bytes of letters that have a capital: of Latin, Greek, and Cyrillic and Armenian ones.
///
/// A capital may begin with another byte than its small letter, so each letter is filed under all bytes of its script.
const CASED: [RangeInclusive<u8>; 3] = [0xC3..=0xCA, 0xCE..=0xCF, 0xD0..=0xD6];

/// The least of them.
const FIRST_CASED: u8 = 0xC3;

/// What a text that begins with two letters may say: more than it does, and never less.
///
/// Hardly a word of copy begins as a phrase of one kind does. So a rule that looks for a phrase anywhere in a sentence
/// asks this of each word, and makes a key of few.
#[derive(Debug)]
pub(super) struct Openings([Senses; PLACES]);

impl Openings {
    /// Those of what is filed, whose words stand in `words`.
    pub(super) const fn of(entries: &[Entry], words: &[u8]) -> Self {
        let mut openings = Self([Senses::NONE; PLACES]);
        // What begins with a letter that has a capital, by the script.
        let mut cased = [Senses::NONE; CASED.len()];
        let mut nth = 0;
        while nth < entries.len() {
            let (senses, opening) = (entries[nth].senses, entries[nth].opening(words));
            openings.add(place_of(opening.0, opening.1), senses);
            let mut script = 0;
            while opening.0 >= FIRST_CASED && script < CASED.len() {
                if *CASED[script].start() <= opening.0 && opening.0 <= *CASED[script].end() {
                    cased[script] = cased[script].and(senses);
                }
                script += 1;
            }
            let (first, second) = (entries[nth].key.letter(0), entries[nth].key.letter(1));
            if first.is_ascii_lowercase() {
                // Of a letter alone, with its accent behind it, or before a letter of another script.
                openings.add(pair(first, 0), senses);
                openings.add(pair(first, second), senses);
            }
            // The small letter of `İ` is one of ASCII.
            if first == b'i' {
                openings.add(place_of("İ".as_bytes()[0], 0), senses);
            }
            if first.is_ascii_digit() {
                openings.add(LETTERS * LETTERS + first as usize, senses);
            }
            nth += 1;
        }
        let mut script = 0;
        while script < CASED.len() {
            let mut byte = *CASED[script].start();
            while byte <= *CASED[script].end() {
                openings.add(place_of(byte, 0), cased[script]);
                byte += 1;
            }
            script += 1;
        }
        openings
    }

    const fn add(&mut self, place: usize, senses: Senses) {
        self.0[place] = self.0[place].and(senses);
    }

    /// All that the text may begin to say.
    #[inline]
    pub(super) const fn senses(&self, text: &str) -> Senses {
        match text.as_bytes() {
            // An accent, the sign for a kelvin, a figure of full width: what stands for another letter.
            [] | [0xCC | 0xCD | 0xE2 | 0xEF, ..] => Senses::ALL,
            [first] => self.0[place_of(*first, 0)],
            [first, second, ..] => self.0[place_of(*first, *second)],
        }
    }
}

/// The place of what begins with these bytes, the second of them zero where there is none. What is no letter behind a
/// letter is none.
#[inline]
const fn place_of(first: u8, second: u8) -> usize {
    if LETTER[first as usize] == 0 { LETTERS * LETTERS + first as usize } else { pair(first, second) }
}

/// The place of a pair of letters, whatever their case.
#[inline]
const fn pair(first: u8, second: u8) -> usize {
    LETTER[first as usize] as usize * LETTERS + LETTER[second as usize] as usize
}

/// Which letter of ASCII a byte is, from one on, whatever its case; none is zero.
static LETTER: [u8; 256] = {
    let mut table = [0; 256];
    let mut letter = 1;
    while letter <= 26 {
        table[b'a' as usize - 1 + letter as usize] = letter;
        table[b'A' as usize - 1 + letter as usize] = letter;
        letter += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{Key, LEXICON, OPENINGS, spelling};
    use alloc::string::String;

    #[test]
    fn all_that_is_filed_is_told_by_its_opening() {
        for entry in LEXICON.all() {
            let words = spelling(entry);
            for printed in [String::from(words), words.to_lowercase(), words.to_uppercase()] {
                assert!(OPENINGS.senses(&printed).has(entry.senses), "{printed}");
            }
        }
    }

    #[test]
    fn one_key_has_one_opening() {
        for (text, same) in [
            ("\u{212A}abar", "Kabar"),
            ("İnformation", "Information"),
            ("３月", "3月"),
            ("A\u{301}P", "AP"),
            ("ТАСС", "тасс"),
        ] {
            let senses = LEXICON.senses(Key::of(same));
            assert!(senses != Senses::NONE && OPENINGS.senses(text).kept(senses) == senses, "{text}");
        }
    }

    #[test]
    fn most_words_open_nothing() {
        use crate::phrase::Phrase;
        for (word, phrase, is_told) in [
            ("contributed", Phrase::Contribution, true),
            ("Colaboró", Phrase::Contribution, true),
            ("ships", Phrase::Contribution, false),
            ("moved", Phrase::Contribution, false),
            ("порт", Phrase::Dispatch, false),
            ("הנמל", Phrase::Contribution, false),
            ("来源", Phrase::Addition, true),
        ] {
            assert_eq!(OPENINGS.senses(word).has(Senses::phrase(phrase)), is_told, "{word}");
        }
    }
}
