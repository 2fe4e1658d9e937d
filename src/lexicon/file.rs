//! [`File`]: entries in drawers, by the key of their first word.

use super::entry::{Entry, Listed, Says};
use super::{Drawer, Key, Senses};
use crate::agency::Agency;

#[derive(Debug)]
pub(crate) struct File<const COUNT: usize, const STARTS: usize> {
    entries: [Entry; COUNT],
    /// Where each drawer begins among the entries.
    starts: [u16; STARTS],
}

impl<const COUNT: usize, const STARTS: usize> File<COUNT, STARTS> {
    const BITS: u32 = (STARTS - 1).trailing_zeros();

    /// Files what is listed.
    #[expect(clippy::cast_possible_truncation, reason = "asserted")]
    pub(super) const fn of(listed: &[Listed<'static>; COUNT]) -> Self {
        assert!(COUNT <= u16::MAX as usize);
        let mut file = Self { entries: [Entry::NONE; COUNT], starts: [0; STARTS] };
        let mut filed = [Entry::NONE; COUNT];
        file_all(listed, &mut filed);
        let mut starts = [0; STARTS];
        sort(&filed, &mut file.entries, &mut starts, Self::BITS);
        let mut drawer = 0;
        while drawer < STARTS {
            file.starts[drawer] = starts[drawer] as u16;
            drawer += 1;
        }
        file
    }

    /// All that a word of this key may say. It may say less: a key has eight letters and no case.
    #[inline]
    pub(crate) fn senses(&self, key: Key) -> Senses {
        Entry::senses_of(self.under(key.drawer()), key)
    }

    /// The entries in a drawer; some may be of other keys.
    #[inline]
    pub(crate) fn under(&self, drawer: Drawer) -> &[Entry] {
        let drawer = drawer.of(Self::BITS);
        within(&self.entries, self.starts[drawer].into(), self.starts[drawer + 1].into())
    }

    pub(super) const fn all(&self) -> &[Entry] {
        &self.entries
    }
}

/// The entries in a drawer, by where it begins and ends.
#[inline]
pub(super) fn within(entries: &[Entry], from: usize, to: usize) -> &[Entry] {
    // Most drawers are empty.
    if from == to { &[] } else { &entries[from..to] }
}

/// Makes entries of what is listed.
pub(super) const fn file_all(listed: &[Listed<'_>], entries: &mut [Entry]) {
    let (mut from, mut nth) = (0, 0);
    while nth < listed.len() {
        entries[nth] = listed[nth].filed(from);
        from += listed[nth].words.len();
        nth += 1;
    }
}

/// How many bytes of words are listed.
pub(super) const fn length_of(listed: &[Listed<'_>]) -> usize {
    let (mut length, mut nth) = (0, 0);
    while nth < listed.len() {
        length += listed[nth].words.len();
        nth += 1;
    }
    length
}

/// The words that are listed, one behind the other.
pub(super) const fn words_of<const LENGTH: usize>(listed: &[Listed<'_>]) -> [u8; LENGTH] {
    let mut words = [0; LENGTH];
    let (mut next, mut nth) = (0, 0);
    while nth < listed.len() {
        next = copy(listed[nth].words.as_bytes(), &mut words, next);
        nth += 1;
    }
    words
}

/// Copies bytes to a place, and tells where they end: sixteen at a time, since the compiler takes its time for each step.
const fn copy(mut bytes: &[u8], into: &mut [u8], mut at: usize) -> usize {
    const CHUNK: usize = 16;
    while let Some((chunk, rest)) = bytes.split_first_chunk::<CHUNK>() {
        if let Some(place) = into.split_at_mut(at).1.first_chunk_mut() {
            *place = *chunk;
        }
        (bytes, at) = (rest, at + CHUNK);
    }
    let mut left = 0;
    while left < bytes.len() {
        into[at] = bytes[left];
        (left, at) = (left + 1, at + 1);
    }
    at
}

/// Puts entries into drawers.
pub(super) const fn sort(filed: &[Entry], entries: &mut [Entry], starts: &mut [u32], bits: u32) {
    let mut nth = 0;
    while nth < filed.len() {
        starts[filed[nth].key.drawer().of(bits)] += 1;
        nth += 1;
    }
    let (mut drawer, mut end) = (0, 0);
    while drawer < starts.len() {
        end += starts[drawer];
        starts[drawer] = end;
        drawer += 1;
    }
    // A counting sort, from the last entry on: each entry moves the end of its drawer down by one, until it is the start.
    let mut left = filed.len();
    while left > 0 {
        left -= 1;
        let end = &mut starts[filed[left].key.drawer().of(bits)];
        *end -= 1;
        entries[*end as usize] = filed[left];
    }
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
pub(super) const fn list<'r>(rows: &[Agency<'r>], listed: &mut [Listed<'r>], mut next: usize) {
    let mut row = 0;
    while row < rows.len() {
        let (agency, number) = (&rows[row], row as u32);
        let lists = [agency.names, agency.shared, agency.labels, agency.end_marks];
        let said = [Says::Name(number), Says::Name(number), Says::Label(number), Says::EndMark(number)];
        let mut list = 0;
        while list < lists.len() {
            let mut nth = 0;
            while nth < lists[list].len() {
                listed[next] = Listed::new(lists[list][nth], said[list]);
                listed[next].is_bare = list < 2 && agency.prints_bare();
                next += 1;
                nth += 1;
            }
            list += 1;
        }
        listed[next] = Listed::new(without_article(agency.organisation), Says::Organisation(number));
        next += 1;
        row += 1;
    }
}

/// `Associated Press` of `The Associated Press`.
pub(super) const fn without_article(organisation: &str) -> &str {
    match organisation.as_bytes() {
        [b'T', b'h', b'e', b' ', name @ ..] => match core::str::from_utf8(name) {
            Ok(name) => name,
            Err(_) => organisation,
        },
        _ => organisation,
    }
}
