//! [`File`]: entries in drawers, by the key of their first word.

use alloc::boxed::Box;

use super::{Drawer, Key, Senses};
use crate::agency::Agency;
use crate::language::Language;
use crate::phrase::Phrase;

/// A word or a phrase, and what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry<W> {
    pub(crate) key: Key,
    pub(crate) words: W,
    pub(crate) says: Says,
    /// The same as bits, which are tested without a `match`.
    senses: Senses,
    /// Where its second word is filed, if it is known: behind a space and a first word of letters of ASCII, or behind a mark.
    second: Option<Drawer>,
}

/// What an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
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

impl<W> Entry<W> {
    /// The agency's row, where the entry is of one and says what is wanted.
    #[inline]
    pub(crate) const fn row(&self, wanted: Senses) -> Option<usize> {
        match self.says {
            Says::Name(row) | Says::Organisation(row) | Says::Label(row) | Says::EndMark(row)
                if self.senses.has(wanted) =>
            {
                Some(row as usize)
            }
            _ => None,
        }
    }

    /// Whether the entry may stand before what is filed in a drawer: its second word, where it is known, is filed there.
    #[inline]
    pub(crate) fn goes_on_in(&self, next: Drawer) -> bool {
        self.second.is_none_or(|second| second == next)
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
}

impl<'r> Entry<&'r str> {
    pub(super) const NONE: Self =
        Self { key: Key::NONE, words: "", says: Says::Name(u32::MAX), senses: Senses::NONE, second: None };

    pub(super) const fn new(words: &'r str, says: Says) -> Self {
        Self { key: Key::of(words), words, says, senses: Senses::of(says), second: second_word(words) }
    }

    /// The same entry, its words copied.
    pub(super) fn owned(self) -> Entry<Box<str>> {
        Entry { key: self.key, words: self.words.into(), says: self.says, senses: self.senses, second: self.second }
    }
}

/// Where the second word is filed, if a space parts it from a first one of letters of ASCII, which is one token.
const fn second_word(words: &str) -> Option<Drawer> {
    let bytes = words.as_bytes();
    let mut at = 0;
    while at < bytes.len() && bytes[at].is_ascii_alphabetic() {
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
    match core::str::from_utf8(second) {
        Ok(second) => Some(Key::of(second).drawer()),
        Err(_) => None,
    }
}

#[derive(Debug)]
pub(crate) struct File<const COUNT: usize, const STARTS: usize> {
    entries: [Entry<&'static str>; COUNT],
    /// Where each drawer begins among the entries.
    starts: [u32; STARTS],
}

impl<const COUNT: usize, const STARTS: usize> File<COUNT, STARTS> {
    const BITS: u32 = (STARTS - 1).trailing_zeros();

    /// Files what is listed.
    pub(super) const fn of(listed: &[Entry<&'static str>; COUNT]) -> Self {
        let mut file = Self { entries: [Entry::NONE; COUNT], starts: [0; STARTS] };
        sort(listed, &mut file.entries, &mut file.starts, Self::BITS);
        file
    }

    /// All that a word of this key may say. It may say less: a key has eight letters and no case.
    #[inline]
    pub(crate) fn senses(&self, key: Key) -> Senses {
        Entry::senses_of(self.under(key.drawer()), key)
    }

    /// The entries in a drawer; some may be of other keys.
    #[inline]
    pub(crate) fn under(&self, drawer: Drawer) -> &[Entry<&'static str>] {
        within(&self.entries, &self.starts, drawer.of(Self::BITS))
    }

    #[cfg(test)]
    pub(super) const fn all(&self) -> &[Entry<&'static str>] {
        &self.entries
    }
}

/// The entries in a drawer, by its number.
#[inline]
pub(super) fn within<'f, W>(entries: &'f [Entry<W>], starts: &[u32], drawer: usize) -> &'f [Entry<W>] {
    let (from, to) = (starts[drawer] as usize, starts[drawer + 1] as usize);
    // Most drawers are empty.
    if from == to { &[] } else { &entries[from..to] }
}

/// Puts what is listed into drawers.
#[expect(clippy::cast_possible_truncation, reason = "a file has a few thousand entries")]
pub(super) const fn sort<'r>(listed: &[Entry<&'r str>], entries: &mut [Entry<&'r str>], starts: &mut [u32], bits: u32) {
    let mut nth = 0;
    while nth < listed.len() {
        starts[listed[nth].key.drawer().of(bits) + 1] += 1;
        nth += 1;
    }
    let mut drawer = 1;
    while drawer < starts.len() {
        starts[drawer] += starts[drawer - 1];
        drawer += 1;
    }
    // A counting sort, from the last entry on: each entry moves the end of its drawer down by one, until it is the start.
    let mut left = listed.len();
    while left > 0 {
        left -= 1;
        let end = &mut starts[listed[left].key.drawer().of(bits) + 1];
        *end -= 1;
        entries[*end as usize] = listed[left];
    }
    let mut drawer = 1;
    while drawer < starts.len() {
        starts[drawer - 1] = starts[drawer];
        drawer += 1;
    }
    starts[starts.len() - 1] = entries.len() as u32;
}

/// How many entries the rows have between them.
pub(super) const fn count(rows: &[Agency<'_>]) -> usize {
    let (mut count, mut row) = (0, 0);
    while row < rows.len() {
        let agency = &rows[row];
        count += 1 + agency.names.len() + agency.shared.len() + agency.labels.len() + agency.end_marks.len();
        row += 1;
    }
    count
}

/// Lists what the rows have, row by row, behind what is listed already.
#[expect(clippy::cast_possible_truncation, reason = "a desk knows some thousand rows")]
pub(super) const fn list<'r>(rows: &[Agency<'r>], listed: &mut [Entry<&'r str>], mut next: usize) {
    let mut row = 0;
    while row < rows.len() {
        let (agency, number) = (&rows[row], row as u32);
        let lists = [agency.names, agency.shared, agency.labels, agency.end_marks];
        let said = [Says::Name(number), Says::Name(number), Says::Label(number), Says::EndMark(number)];
        let mut list = 0;
        while list < lists.len() {
            let mut nth = 0;
            while nth < lists[list].len() {
                listed[next] = Entry::new(lists[list][nth], said[list]);
                if list < 2 && agency.prints_bare() {
                    listed[next].senses = listed[next].senses.and(Senses::BARE_NAME);
                }
                next += 1;
                nth += 1;
            }
            list += 1;
        }
        listed[next] = Entry::new(without_article(agency.organisation), Says::Organisation(number));
        next += 1;
        row += 1;
    }
}

/// `Associated Press` of `The Associated Press`.
const fn without_article(organisation: &str) -> &str {
    match organisation.as_bytes() {
        [b'T', b'h', b'e', b' ', name @ ..] => match core::str::from_utf8(name) {
            Ok(name) => name,
            Err(_) => organisation,
        },
        _ => organisation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_word_is_known_behind_letters_and_a_space() {
        for (words, second) in [
            ("Harbour Wire", Some("wire")),
            ("Itar-Tass World Service", None),
            ("EFE (Porto)", Some("(")),
            ("PA Media", Some("MEDIA")),
            ("Harbour", None),
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
