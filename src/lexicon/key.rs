//! [`Key`]: the first letters of a word, by which everything that a word may say is filed.

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
        let bytes = text.as_bytes();
        if bytes.is_empty() {
            return Self::NONE;
        }
        // A fast path: letters of ASCII, or figures, and no letter of another script behind them.
        let (are_figures, mut letters, mut length) = (bytes[0].is_ascii_digit(), 0, 0);
        while length < LETTERS as usize && length < bytes.len() {
            let byte = bytes[length];
            let is_next = if are_figures { byte.is_ascii_digit() } else { byte.is_ascii_alphabetic() };
            if !is_next {
                break;
            }
            letters |= ((byte | 0x20) as u64) << (8 * length);
            length += 1;
        }
        let ends = length == LETTERS as usize || length == bytes.len() || bytes[length].is_ascii();
        if length > 0 && ends {
            return Self(letters);
        }
        let (first, _) = code_point(bytes, 0);
        let begins_in_figures = matches!(Sort::of(first), Sort::Figure(_));
        if matches!(Sort::of(first), Sort::Alone) {
            return match char::from_u32(first) {
                Some(mark) => Self::of_mark(mark),
                None => Self::NONE,
            };
        }
        let (mut key, mut count, mut at) = (0, 0, 0);
        while at < bytes.len() && count < LETTERS {
            let (c, next) = code_point(bytes, at);
            let byte = match Sort::of(c) {
                Sort::Letter(letter) if !begins_in_figures => letter,
                Sort::Figure(figure) if begins_in_figures => figure,
                Sort::Accent => 0,
                _ => break,
            };
            if byte != 0 {
                key |= (byte as u64) << (8 * count);
                count += 1;
            }
            at = next;
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
    const fn of(c: u32) -> Self {
        const KELVIN: u32 = 0x212A;
        const DOTTED_I: u32 = 0x130;
        const CAPITAL_SCHWA: u32 = 0x18F;
        const SCHWA: u32 = 0x259;
        match c {
            0x61..=0x7A => Self::Letter(low_byte(c)),
            0x41..=0x5A => Self::Letter(low_byte(c + 0x20)),
            0x30..=0x39 => Self::Figure(low_byte(c)),
            0xFF10..=0xFF19 => Self::Figure(low_byte(c - 0xFF10 + 0x30)),
            0x300..=0x36F => Self::Accent,
            // The signs of a breath, which stand for a colon at a word's end.
            0x903 | 0x983 => Self::Alone,
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
        Self::Letter(0x80 | low_byte(letter % 32))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "every caller gives a byte's worth")]
const fn low_byte(c: u32) -> u8 {
    c as u8
}

/// The code point at `at`, and where the next one begins.
const fn code_point(bytes: &[u8], at: usize) -> (u32, usize) {
    const fn tail(byte: u8) -> u32 {
        (byte & 0x3F) as u32
    }
    match bytes[at] {
        first @ ..=0x7F => (first as u32, at + 1),
        first @ ..=0xDF => (((first & 0x1F) as u32) << 6 | tail(bytes[at + 1]), at + 2),
        first @ ..=0xEF => (((first & 0x0F) as u32) << 12 | tail(bytes[at + 1]) << 6 | tail(bytes[at + 2]), at + 3),
        first => {
            let high = ((first & 0x07) as u32) << 18 | tail(bytes[at + 1]) << 12;
            (high | tail(bytes[at + 2]) << 6 | tail(bytes[at + 3]), at + 4)
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
