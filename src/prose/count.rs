//! [`Counts`]: words and characters in one pass, copy of ASCII by the chunk.

use core::fmt::{self, Write};

/// How many words and characters some text has; made by [`Article::counts`](crate::Article::counts) and
/// [`Prose::counts`](super::Prose::counts).
///
/// ```
/// let counts = wirecopy::Article::parse_lenient("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.").counts();
/// assert_eq!((counts.words, counts.characters), (2, 12)); // of `Ships moved.`
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Counts {
    /// The words, as [`Prose::word_count`](super::Prose::word_count) counts them.
    pub words: usize,
    /// The characters, as [`Prose::character_count`](super::Prose::character_count) counts them.
    pub characters: usize,
}

impl Counts {
    /// Counts what `spell` writes.
    pub(super) fn of(spell: impl FnOnce(&mut Counter) -> fmt::Result) -> Self {
        let mut counter = Counter::default();
        // A counter takes any text, so there is no error to pass on.
        let _ = spell(&mut counter);
        counter.counts
    }
}

/// Counts what is written to it.
#[derive(Default)]
pub(super) struct Counter {
    counts: Counts,
    in_word: bool,
}

impl Write for Counter {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while !rest.is_empty() {
            // Where a letter of two bytes reaches over the chunk's end, it is left to the next chunk.
            let length = if rest.is_char_boundary(CHUNK) { CHUNK } else { rest.len().min(CHUNK - 1) };
            let is_told = length >= SHORTEST
                && match rest.as_bytes().first_chunk() {
                    Some(chunk) if length == CHUNK => self.chunk(chunk, length),
                    _ => {
                        let mut chunk = [b' '; CHUNK];
                        chunk[..length].copy_from_slice(&rest.as_bytes()[..length]);
                        self.chunk(&chunk, length)
                    }
                };
            let taken = if is_told { length } else { self.chars(rest, length) };
            rest = &rest[taken..];
        }
        Ok(())
    }
}

/// How many bytes are classified at once: enough to fill the vectors that the compiler makes of the loop.
const CHUNK: usize = 64;

/// A shorter piece is counted character by character.
const SHORTEST: usize = 12;

/// A byte, by what it does to a word: each of a Cyrillic letter's two is a letter.
const BLANK: u8 = 0;
const MARK: u8 = 1;
const LETTER: u8 = 2;

/// The class of a byte. It has no branches, so that the compiler can classify many bytes at once.
const fn class(byte: u8) -> u8 {
    let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let is_digit = byte.wrapping_sub(b'0') < 10;
    let is_blank = byte == b' ' || byte.wrapping_sub(b'\t') < 5;
    (if is_letter || is_digit || byte > 0x7F { LETTER } else { MARK }) & (if is_blank { 0 } else { 0xFF })
}

/// Whether a byte begins a character that is neither of ASCII nor one of Cyrillic's letters from U+0400 to U+047F.
const fn begins_other(byte: u8) -> bool {
    byte >= 0xC0 && byte & 0xFE != 0xD0
}

/// Whether a byte goes on with a character that began before it.
const fn goes_on(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

impl Counter {
    /// Counts the first bytes of a chunk, whole characters with blanks behind them, or says `false` where one is told
    /// alone only, or a run of marks may begin a word (`("well`).
    ///
    /// A word is counted at its first letter, which stands behind a blank or behind a blank and one mark.
    #[inline]
    fn chunk(&mut self, chunk: &[u8; CHUNK], length: usize) -> bool {
        let mut classes = [LETTER; CHUNK + 2];
        classes[1] = if self.in_word { LETTER } else { BLANK };
        let (mut others, mut going_on) = (false, 0_u8);
        for (class_of, byte) in classes[2..].iter_mut().zip(chunk) {
            *class_of = class(*byte);
            others |= begins_other(*byte);
            going_on += u8::from(goes_on(*byte));
        }
        if others {
            return false;
        }
        let (mut words, mut runs_of_marks) = (0_u8, 0_u8);
        for at in 0..CHUNK {
            let (second, last, this) = (classes[at], classes[at + 1], classes[at + 2]);
            let behind_mark = second == BLANK && last == MARK;
            words += u8::from((last == BLANK || behind_mark) && this == LETTER);
            runs_of_marks |= u8::from(behind_mark && this == MARK);
        }
        if runs_of_marks > 0 {
            return false;
        }
        self.counts.words += usize::from(words);
        self.counts.characters += length - usize::from(going_on);
        self.in_word = !matches!(classes[length..length + 2], [_, BLANK] | [BLANK, MARK]);
        true
    }

    /// Counts the characters of `text` that begin before `end`, and gives where the next begins.
    fn chars(&mut self, text: &str, end: usize) -> usize {
        for (at, c) in text.char_indices() {
            if at >= end {
                return at;
            }
            self.char(c);
        }
        text.len()
    }

    /// Counts one character.
    #[inline]
    fn char(&mut self, c: char) {
        self.counts.characters += 1;
        match c {
            '\0'..='\x7F' => match class(c as u8) {
                BLANK => self.in_word = false,
                LETTER => self.letter(),
                _ => {}
            },
            // Latin and Cyrillic.
            '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' | '\u{400}'..='\u{481}' => self.letter(),
            // No blank and no script without blanks is among these.
            '\u{A1}'..='\u{167F}' if self.in_word => {}
            c if is_unspaced(c) => {
                self.counts.words += 1;
                self.in_word = false;
            }
            c if c.is_whitespace() => self.in_word = false,
            c if !self.in_word && c.is_alphanumeric() => self.letter(),
            _ => {}
        }
    }

    /// Counts the word that a letter begins, if it begins one.
    #[inline]
    fn letter(&mut self) {
        self.counts.words += usize::from(!self.in_word);
        self.in_word = true;
    }
}

/// Han, Hiragana and Katakana, whose words are not parted by blanks; their punctuation is no letter.
fn is_unspaced(c: char) -> bool {
    let is_of_script = matches!(c,
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFD}');
    is_of_script && c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    #[test]
    fn words_are_counted_as_documented() {
        for (text, words, characters) in [
            ("", 0, 0),
            ("Ships moved.", 2, 12),
            ("  Ships\u{A0}moved \n\n again", 3, 22),
            ("a — b - c", 3, 9),
            ("well-known, 3:40 a.m. “Ore.”", 4, 28),
            ("EU's 1,200 km/h", 3, 15),
            ("… *** –", 0, 7),
            ("東京でAFPが27日", 7, 10),
            ("ｶﾅとー々、。", 5, 7),
            ("항구가 다시", 2, 6),
            ("порт", 1, 4),
        ] {
            assert_eq!(counts(text), Counts { words, characters }, "{text:?}");
        }
    }

    #[test]
    fn a_word_cut_by_the_writer_is_one_word() {
        let parts = ["har", "bour", " ", "-"];
        let counts = Counts::of(|counter| parts.iter().try_for_each(|part| counter.write_str(part)));
        assert_eq!((counts.words, counts.characters), (1, 9));
    }

    fn counts(text: &str) -> Counts {
        Counts::of(|counter| counter.write_str(text))
    }

    /// The documented rule, a character at a time.
    fn plainly(text: &str) -> Counts {
        let (mut counts, mut in_word) = (Counts::default(), false);
        for c in text.chars() {
            counts.characters += 1;
            let begins = is_unspaced(c) || !in_word && c.is_alphanumeric();
            counts.words += usize::from(begins);
            in_word = !is_unspaced(c) && !c.is_whitespace() && (in_word || begins);
        }
        counts
    }

    #[test]
    fn chunks_are_counted_as_characters_are() {
        let pieces = [
            "a", " ", "harbor ", "\"", "-", "--", "(", "\t", "\n\n", "1,200", "порт", "é", "\u{A0}", "東", "ｶ", "…",
            "\u{2028}", "\u{1}",
        ];
        let mut state = 1_u32;
        for length in 0..600 {
            let text: String = (0..length % 150)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    // Mostly of ASCII, as copy is.
                    let kinds = [pieces.len(), 10, 11][length % 3];
                    pieces[state as usize / 65536 % kinds]
                })
                .collect();
            assert_eq!(counts(&text), plainly(&text), "{text:?}");
        }
    }

    #[test]
    fn every_byte_of_ascii_is_counted_alike_in_a_chunk_and_alone() {
        for first in 0..128_u8 {
            for second in 0..128_u8 {
                for at in [0, 1, 30, CHUNK - 2, CHUNK - 1] {
                    let mut bytes = [b' '; CHUNK + 1];
                    (bytes[at], bytes[at + 1]) = (first, second);
                    let text = core::str::from_utf8(&bytes).unwrap();
                    assert_eq!(counts(text), plainly(text), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn every_character_is_told_as_std_tells_it() {
        for c in '\0'..='\u{2FFFF}' {
            let text = [' ', c, ' ', '(', c, 'a', ' ', 'a', c, 'a'].iter().collect::<String>();
            assert_eq!(counts(&text), plainly(&text), "{c:?}");
        }
    }
}
