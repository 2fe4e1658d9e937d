//! [`Entry`]: a word or a phrase on file.

use super::letters::{first_eight, letters_of};
use super::{Drawer, Key, Senses};
use crate::language::Language;
use crate::phrase::Phrase;

/// A word or a phrase on file, and what it says.
///
/// It has no pointer, so that a table of thousands is read-only as it stands and no loader has to write into it. Its words
/// are with the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(super) key: Key,
    /// What it says, as bits.
    pub(super) senses: Senses,
    /// Where its words stand in the file's.
    from: u32,
    length: u32,
    /// The agency's row; of a month or a weekday the language and which it is.
    number: u32,
    second: Drawer,
    /// Whether its second word is known, and filed in that drawer.
    has_second: bool,
}

/// What an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// The month of a language, January being zero.
    Month(Language, u8),
    /// The weekday of a language, Monday being zero.
    Weekday(Language, u8),
    /// The spelling of the agency in a row.
    Name(u32),
    /// The full name of the agency in a row, its article left out: `Associated Press`.
    Organisation(u32),
    /// A label of the agency in a row.
    Label(u32),
    /// An end mark of the agency in a row.
    EndMark(u32),
    /// A set phrase.
    Phrase(Phrase),
}

impl Says {
    /// The row, or the language and which of its names it is.
    const fn number(self) -> u32 {
        match self {
            Self::Month(language, nth) | Self::Weekday(language, nth) => (language as u32) << 8 | nth as u32,
            Self::Name(row) | Self::Organisation(row) | Self::Label(row) | Self::EndMark(row) => row,
            Self::Phrase(_) => 0,
        }
    }
}

impl Entry {
    pub(super) const NONE: Self = Self {
        key: Key::NONE,
        senses: Senses::NONE,
        from: 0,
        length: 0,
        number: 0,
        second: Key::NONE.drawer(),
        has_second: false,
    };

    /// Whether it is a set phrase that says this.
    #[inline]
    pub(crate) fn says(&self, phrase: Phrase) -> bool {
        self.senses == Senses::phrase(phrase)
    }

    /// The agency's row, where the entry is of one and says what is wanted.
    #[inline]
    pub(crate) const fn row(&self, wanted: Senses) -> Option<usize> {
        if self.senses.kept(Senses::OF_ROWS).has(wanted) { Some(self.number as usize) } else { None }
    }

    /// Whether it is a month or a weekday of a language.
    #[inline]
    pub(super) const fn is_of(&self, language: Language) -> bool {
        self.number >> 8 == language as u32
    }

    /// Which month or weekday it is.
    #[inline]
    pub(super) const fn nth(&self) -> u8 {
        self.number.to_le_bytes()[0]
    }

    /// Whether the entry may stand before what is filed in a drawer: its second word, where it is known, is filed there.
    #[inline]
    pub(crate) fn goes_on_in(&self, next: Drawer) -> bool {
        !self.has_second || self.second == next
    }

    /// All that a word of this key may say, of the entries in its drawer.
    #[inline]
    pub(super) fn senses_of(entries: &[Self], key: Key) -> Senses {
        let mut senses = Senses::NONE;
        for entry in entries {
            if entry.key == key {
                senses = senses.and(entry.senses);
            }
        }
        senses
    }

    /// The first two bytes of its words, of those of its file; zero where there is none.
    pub(super) const fn opening(&self, words: &[u8]) -> (u8, u8) {
        let from = self.from as usize;
        match self.length {
            0 => (0, 0),
            1 => (words[from], 0),
            _ => (words[from], words[from + 1]),
        }
    }

    /// Its words, of those of its file.
    #[inline]
    pub(super) fn words<'f>(&self, words: &'f str) -> &'f str {
        let from = self.from as usize;
        words.get(from..from.saturating_add(self.length as usize)).unwrap_or_default()
    }
}

/// What is to be filed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Listed<'r> {
    pub(super) words: &'r str,
    says: Says,
    /// Whether it is the name of an agency that prints it without marks.
    pub(super) is_bare: bool,
}

impl<'r> Listed<'r> {
    pub(super) const NONE: Self = Self::new("", Says::Name(u32::MAX));

    pub(super) const fn new(words: &'r str, says: Says) -> Self {
        Self { words, says, is_bare: false }
    }

    /// As an entry whose words stand at `from` in those of its file.
    #[expect(clippy::cast_possible_truncation, reason = "a file has some hundred kilobytes of words")]
    pub(super) const fn filed(&self, from: usize) -> Entry {
        let second = second_word(self.words);
        Entry {
            key: Key::of(self.words),
            senses: Senses::of(self.says).and(if self.is_bare { Senses::BARE_NAME } else { Senses::NONE }),
            from: from as u32,
            length: self.words.len() as u32,
            number: self.says.number(),
            second: match second {
                Some(second) => second,
                None => Key::NONE.drawer(),
            },
            has_second: second.is_some(),
        }
    }
}

/// Where the second word is filed, if a space parts it from a first one of letters of ASCII, which is one token.
const fn second_word(words: &str) -> Option<Drawer> {
    let bytes = words.as_bytes();
    let mut at = (letters_of(first_eight(bytes)).1 / 8) as usize;
    while at >= 8 && at < bytes.len() && b'a' <= bytes[at] | 0x20 && bytes[at] | 0x20 <= b'z' {
        at += 1;
    }
    let (is_word, at) = if at == 0 && !bytes.is_empty() && matches!(bytes[0], b'(' | b'[' | b'*' | b'/' | b'#') {
        (false, 1)
    } else {
        (true, at)
    };
    let (first, behind) = bytes.split_at(at);
    let second = match behind {
        _ if first.is_empty() => return None,
        [b' ', second @ ..] => second,
        _ if is_word => return None,
        second => second,
    };
    Some(Key::of_bytes(second).drawer())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_word_is_known_behind_letters_and_a_space() {
        for (words, second) in [
            ("Harbor Wire", Some("wire")),
            ("Itar-Tass World Service", None),
            ("EFE (Porto)", Some("(")),
            ("PA Media", Some("MEDIA")),
            ("Harbor", None),
            ("RFE/RL", None),
            ("(Adds)", Some("adds")),
            ("[ Adds", Some("adds")),
            ("(30)", Some("30")),
            ("***", Some("*")),
            ("— SPA", None),
            ("РИА Новости", None),
            ("", None),
        ] {
            assert_eq!(second_word(words), second.map(|word| Key::of(word).drawer()), "{words}");
        }
    }
}
