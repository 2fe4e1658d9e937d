//! [`Key`]: the first letters of a word, by which everything that a word may say is filed.

use super::letters::{SMALL, first_eight, letters_of};

/// The first eight letters of a word, a byte each, a letter and its capital alike.
///
/// Two words that differ in case alone have one key: `TASS` and `Tass`, `ИТАР` and `итар`. Words of one key may
/// still differ, so whoever looks one up compares the letters.
///
/// A letter of ASCII is its small letter, any other one of 32 classes. What begins with a figure is filed by its
/// figures, what begins with a mark by the mark, and words of Chinese, Japanese and Korean by their first character,
/// since these scripts put no gap between words or put it elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key(u64);

/// How many letters a key holds.
const LETTERS: u32 = 8;

impl Key {
    /// The key of no word.
    pub(crate) const NONE: Self = Self(0);

    /// The key of a word of at most eight letters of ASCII: its bytes in small letters, the first the lowest.
    pub(crate) const fn of_small_letters(letters: u64) -> Self {
        Self(letters)
    }

    /// The key of a word of other letters: the class of each, its highest bit set, the first the lowest byte.
    pub(crate) const fn of_classes(letters: u64) -> Self {
        Self(letters)
    }

    /// The key of a mark, or of the first character of a word in a script without gaps.
    pub(crate) const fn of_mark(mark: char) -> Self {
        Self((mark as u64) << 32 | 0xFF)
    }

    /// The key of what the text begins with.
    pub(crate) const fn of(text: &str) -> Self {
        Self::of_bytes(text.as_bytes())
    }

    /// The key of what the bytes of a text begin with.
    pub(super) const fn of_bytes(bytes: &[u8]) -> Self {
        if bytes.is_empty() {
            return Self::NONE;
        }
        // A fast path: letters of ASCII, or figures, and no letter of another script behind them. The compiler files thousands
        // of words so, and looks at eight letters as one number.
        let (eight, bits) = letters_of(first_eight(bytes));
        if bits == u64::BITS {
            return Self(eight | SMALL);
        }
        if bits > 0 && eight >> bits & 0x80 == 0 {
            return Self((eight | SMALL) & ((1 << bits) - 1));
        }
        let (mut figures, mut length) = (0, 0);
        while length < LETTERS as usize && length < bytes.len() && bytes[length].is_ascii_digit() {
            figures |= (bytes[length] as u64) << (8 * length);
            length += 1;
        }
        if length > 0 && (length == LETTERS as usize || length == bytes.len() || bytes[length].is_ascii()) {
            return Self(figures);
        }
        let (first, mut at) = code_point(bytes, 0);
        let mut sort = Sort::of(first);
        let begins_in_figures = match sort {
            Sort::Alone => {
                return match char::from_u32(first) {
                    Some(mark) => Self::of_mark(mark),
                    None => Self::NONE,
                };
            }
            Sort::Figure(_) => true,
            Sort::Letter(_) | Sort::Accent => false,
        };
        let (mut key, mut count) = (0, 0);
        loop {
            let byte = match sort {
                Sort::Letter(letter) if !begins_in_figures => letter,
                Sort::Figure(figure) if begins_in_figures => figure,
                Sort::Accent => 0,
                _ => break,
            };
            if byte != 0 {
                key |= (byte as u64) << (8 * count);
                count += 1;
            }
            if at == bytes.len() || count == LETTERS {
                break;
            }
            let (c, next) = code_point(bytes, at);
            (sort, at) = (Sort::of(c), next);
        }
        Self(key)
    }

    /// One of its letters, counted from the first; zero behind the last.
    pub(super) const fn letter(self, at: usize) -> u8 {
        self.0.to_le_bytes()[at]
    }

    /// The drawer in which entries with this key are filed.
    pub(crate) const fn drawer(self) -> Drawer {
        const GOLDEN_RATIO: u64 = 0x9E37_79B9_7F4A_7C15;
        Drawer((self.0.wrapping_mul(GOLDEN_RATIO) >> (u64::BITS - u16::BITS)) as u16)
    }
}

/// The drawer of a key, by multiplication (Fibonacci hashing, after Knuth): its first bits for a file of fewer drawers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Drawer(u16);

impl Drawer {
    /// Its number in a file of `2^bits` drawers, of sixteen bits at the most.
    pub(super) const fn of(self, bits: u32) -> usize {
        (self.0 >> (u16::BITS - bits)) as usize
    }
}

/// What a character is to a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sort {
    /// A letter, as the byte that stands for it and its capital.
    Letter(u8),
    /// A figure of either width, as that of ASCII.
    Figure(u8),
    /// An accent printed behind its letter: no letter of its own. A small `İ` is two characters, the second of them this.
    Accent,
    /// A blank, a mark, or a character of a script without gaps.
    Alone,
}

impl Sort {
    /// What a character is to a key.
    ///
    /// A capital and its small letter have one byte. Other letters may share it: the key finds the drawer, and whoever looks
    /// into the drawer compares the words.
    #[expect(clippy::cast_possible_truncation, reason = "of ASCII, or one of 32; a call takes the compiler its time")]
    const fn of(c: u32) -> Self {
        const KELVIN: u32 = 0x212A;
        const DOTTED_I: u32 = 0x130;
        const CAPITAL_SCHWA: u32 = 0x18F;
        const SCHWA: u32 = 0x259;
        match c {
            // What most words of other scripts are of, before all that has a rule of its own: small letters of Latin-1,
            // Cyrillic letters of either case, which stand 32 apart, scripts without capitals, characters without gaps.
            0xE0..=0xFF | 0x410..=0x45F | 0x620..=0x6D3 | 0x904..=0x963 | 0x984..=0x1360 => {
                Self::Letter(0x80 | (c % 32) as u8)
            }
            // The signs of a breath stand for a colon at a word's end.
            0x3000..=0xFF0F | 0x903 | 0x983 => Self::Alone,
            0x61..=0x7A => Self::Letter(c as u8),
            0x41..=0x5A => Self::Letter(c as u8 + 0x20),
            0x30..=0x39 => Self::Figure(c as u8),
            0xFF10..=0xFF19 => Self::Figure((c - 0xFF10) as u8 + b'0'),
            0x300..=0x36F => Self::Accent,
            KELVIN => Self::Letter(b'k'),
            DOTTED_I => Self::Letter(b'i'),
            CAPITAL_SCHWA => Self::class(SCHWA),
            // Capitals and small letters take turns.
            0x139..=0x148 | 0x179..=0x17E | 0x1AF..=0x1B0 | 0x1CD..=0x1DC | 0x4C1..=0x4CE => Self::class(c.div_ceil(2)),
            0x100..=0x17F
            | 0x1A0..=0x1A5
            | 0x200..=0x233
            | 0x460..=0x481
            | 0x48A..=0x4BF
            | 0x4D0..=0x52F
            | 0x1E00..=0x1EFF => Self::class(c / 2),
            // Ѐ to Џ stand 80 before their small letters, Armenian's 48, and all others that wires sign with, 32.
            0x400..=0x40F => Self::class(c + 80),
            0x531..=0x556 => Self::class(c + 48),
            // Greek capitals with an accent stand apart, and so does the sigma that ends a word.
            0x386 => Self::class(0x3AC),
            0x388..=0x38A => Self::class(c + 37),
            0x38C => Self::class(0x3CC),
            0x38E..=0x38F => Self::class(c + 63),
            0x3C2 => Self::class(0x3C3),
            // The commas, stops and colons of Armenian, Arabic, Hindi and Ethiopic, which end a word.
            0x55A..=0x55F | 0x589 | 0x60C | 0x61B | 0x61F | 0x6D4 | 0x964..=0x965 | 0x1361..=0x1368 => Self::Alone,
            0xAA | 0xB5 | 0xBA | 0xC0..=0x1FFF => Self::class(c),
            // Marks of Latin-1, general punctuation and symbols, and all scripts from there on.
            _ => Self::Alone,
        }
    }

    /// One of 32 classes, its highest bit set, so that no class is a letter of ASCII.
    const fn class(letter: u32) -> Self {
        Self::Letter(0x80 | (letter % 32) as u8)
    }
}

/// What a byte behind a character's first one says of it.
const TAIL: u32 = 0x3F;

/// The code point at `at`, and where the next one begins.
const fn code_point(bytes: &[u8], at: usize) -> (u32, usize) {
    match bytes[at] {
        first @ ..=0x7F => (first as u32, at + 1),
        first @ ..=0xDF => ((first as u32 & 0x1F) << 6 | bytes[at + 1] as u32 & TAIL, at + 2),
        first @ ..=0xEF => {
            let (second, third) = (bytes[at + 1] as u32 & TAIL, bytes[at + 2] as u32 & TAIL);
            ((first as u32 & 0x0F) << 12 | second << 6 | third, at + 3)
        }
        first => {
            let high = (first as u32 & 0x07) << 18 | (bytes[at + 1] as u32 & TAIL) << 12;
            (high | (bytes[at + 2] as u32 & TAIL) << 6 | bytes[at + 3] as u32 & TAIL, at + 4)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn words_that_differ_in_case_alone_have_one_key() {
        for name in [
            "Xinhua",
            "AP",
            "dpa",
            "K1",
            "ТАСС",
            "Интерфакс",
            "Ђурђевдан",
            "İHA",
            "Şafak",
            "décembre",
            "Ẩn",
            "Дереккөз",
            "Ұлт",
            "Լուր",
        ] {
            for printed in [name.to_uppercase(), name.to_lowercase()] {
                assert_eq!(Key::of(&printed), Key::of(name), "{printed}");
            }
        }
        assert_eq!(Key::of("\u{212A}abar"), Key::of("Kabar"));
    }

    #[test]
    fn a_letter_and_its_capital_are_of_one_class() {
        // No name has the one letter whose capital stands in another block.
        let letters = ('À'..='ž')
            .chain(['Ơ', 'Ư', 'Ș', 'Ț'])
            .chain('Ѐ'..='ԯ')
            .chain('Ա'..='ֆ')
            .chain('Ά'..='ώ')
            .chain('Ạ'..='ỹ')
            .filter(|letter| letter.is_alphabetic() && !matches!(letter, 'Ÿ' | 'ϴ' | 'Ӏ' | 'ӏ'));
        for letter in letters.chain(['Ə']) {
            let Some(small) = letter.to_lowercase().next() else { unreachable!("{letter} has a small letter") };
            assert_eq!(Sort::of(u32::from(letter)), Sort::of(u32::from(small)), "{letter} {small}");
        }
    }

    #[test]
    fn eight_letters_are_told_apart() {
        for (one, other) in [("TASS", "TAS"), ("Reuters", "Reuter"), ("ТАСС", "ТАСР"), ("июня", "июля"), ("3", "30")]
        {
            assert_ne!(Key::of(one), Key::of(other), "{one} {other}");
        }
        assert_eq!(Key::of("September"), Key::of("Septembe"));
    }

    #[test]
    fn a_key_ends_where_the_letters_end() {
        for (text, word) in [
            ("TASS, April", "TASS"),
            ("ITAR-TASS", "itar"),
            ("Ed’s", "ED"),
            ("30 May", "30"),
            ("3月", "３"),
            ("新华社北京", "新"),
            ("— SPA", "—"),
            ("(End)", "("),
            ("K1 news", "k"),
            ("Աղբյուր՝ Velna", "աղբյուր"),
            ("ምንጭ፡ ቬልና", "ምንጭ"),
            ("ምንጭ፦ ቬልና", "ምንጭ"),
            ("فيلنا، مصر", "فيلنا"),
            ("वेल्ना।", "वेल्ना"),
        ] {
            assert_eq!(Key::of(text), Key::of(word), "{text}");
        }
        assert_eq!(Key::of("AP"), Key::of_small_letters(u64::from_le_bytes(*b"ap\0\0\0\0\0\0")));
        assert_eq!(Key::of(""), Key::NONE);
    }

    #[test]
    fn code_points_of_any_length() {
        for letter in '\0'..=char::MAX {
            let text = format!("x{letter}y");
            assert_eq!(code_point(text.as_bytes(), 1), (u32::from(letter), 1 + letter.len_utf8()));
        }
    }
}
