//! [`Known`]: a row of [`AGENCIES`] as stories are read by it.

use super::{AGENCIES, Agency, Mark};
use crate::language::Language;

/// A row of [`AGENCIES`], its lists cut out of tables that all rows share.
///
/// [`AGENCIES`] is for callers: each of its lists is a pointer, and each pointer a place that a loader writes to. A program
/// that does not name it has none of it.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "as in the row that it stands for")]
pub(crate) struct Known {
    /// Where its words begin: the key, the organisation, and the lists behind them.
    words: u16,
    names: u8,
    shared: u8,
    openings: u8,
    marks: (u16, u8),
    languages: (u16, u8),
    pub(crate) unseparated: bool,
    pub(crate) opens: bool,
    pub(crate) region_first: bool,
    pub(crate) correspondent_first: bool,
}

/// The rows of [`AGENCIES`], in their order.
pub(crate) static KNOWN: [Known; AGENCIES.len()] = {
    let mut known = [const { Known::NONE }; AGENCIES.len()];
    let (mut words, mut marks, mut languages, mut row) = (0, 0, 0, 0);
    while row < AGENCIES.len() {
        let agency = &AGENCIES[row];
        known[row] = Known {
            words: short(words),
            names: byte(agency.names.len()),
            shared: byte(agency.shared.len()),
            openings: byte(agency.openings.len()),
            marks: (short(marks), byte(agency.marks.len())),
            languages: (short(languages), byte(agency.languages.len())),
            unseparated: agency.unseparated,
            opens: agency.opens,
            region_first: agency.region_first,
            correspondent_first: agency.correspondent_first,
        };
        words += count_words(agency);
        marks += agency.marks.len();
        languages += agency.languages.len();
        row += 1;
    }
    known
};

const SUMS: Sums = Sums::of(AGENCIES);

static MARKS: [Mark; SUMS.marks] = {
    let (mut marks, mut next, mut row) = ([Mark::Bare; SUMS.marks], 0, 0);
    while row < AGENCIES.len() {
        let mut nth = 0;
        while nth < AGENCIES[row].marks.len() {
            marks[next] = AGENCIES[row].marks[nth];
            (next, nth) = (next + 1, nth + 1);
        }
        row += 1;
    }
    marks
};

static LANGUAGES: [Language; SUMS.languages] = {
    let (mut languages, mut next, mut row) = ([Language::English; SUMS.languages], 0, 0);
    while row < AGENCIES.len() {
        let mut nth = 0;
        while nth < AGENCIES[row].languages.len() {
            languages[next] = AGENCIES[row].languages[nth];
            (next, nth) = (next + 1, nth + 1);
        }
        row += 1;
    }
    languages
};

/// Where each word begins in the [`TEXT`], and the last ends.
static STARTS: [u32; SUMS.words + 1] = {
    let (mut starts, mut next, mut end, mut row) = ([0; SUMS.words + 1], 0, 0, 0);
    while row < AGENCIES.len() {
        let mut nth = 0;
        while let Some(word) = word(&AGENCIES[row], nth) {
            end += word.len();
            starts[next + 1] = whole(end);
            (next, nth) = (next + 1, nth + 1);
        }
        row += 1;
    }
    starts
};

static BYTES: [u8; SUMS.length] = {
    let (mut bytes, mut next, mut row) = ([0; SUMS.length], 0, 0);
    while row < AGENCIES.len() {
        let mut nth = 0;
        while let Some(word) = word(&AGENCIES[row], nth) {
            let (word, mut at) = (word.as_bytes(), 0);
            while at < word.len() {
                bytes[next] = word[at];
                next += 1;
                at += 1;
            }
            nth += 1;
        }
        row += 1;
    }
    bytes
};

const TEXT: &str = match core::str::from_utf8(&BYTES) {
    Ok(words) => words,
    Err(_) => unreachable!(),
};

impl Known {
    const NONE: Self = Self {
        words: 0,
        names: 0,
        shared: 0,
        openings: 0,
        marks: (0, 0),
        languages: (0, 0),
        unseparated: false,
        opens: false,
        region_first: false,
        correspondent_first: false,
    };

    pub(crate) fn key(&self) -> &'static str {
        self.word(0)
    }

    pub(crate) fn organisation(&self) -> &'static str {
        self.word(1)
    }

    /// A spelling, those that others use too behind its own.
    pub(crate) fn spelling(&self, nth: usize) -> Option<&'static str> {
        (nth < usize::from(self.names) + usize::from(self.shared)).then(|| self.word(2 + nth))
    }

    /// Whether a spelling that others use too is wanted.
    pub(crate) fn shares(&self, wanted: impl FnMut(&'static str) -> bool) -> bool {
        let first = 2 + usize::from(self.names);
        (first..first + usize::from(self.shared)).map(|nth| self.word(nth)).any(wanted)
    }

    /// Whether one of the openings is wanted.
    pub(crate) fn has_opening(&self, wanted: impl FnMut(&'static str) -> bool) -> bool {
        let first = 2 + usize::from(self.names) + usize::from(self.shared);
        (first..first + usize::from(self.openings)).map(|nth| self.word(nth)).any(wanted)
    }

    pub(crate) fn marks(&self) -> &'static [Mark] {
        let (from, count) = self.marks;
        &MARKS[usize::from(from)..][..usize::from(count)]
    }

    pub(crate) fn languages(&self) -> &'static [Language] {
        let (from, count) = self.languages;
        &LANGUAGES[usize::from(from)..][..usize::from(count)]
    }

    fn word(&self, nth: usize) -> &'static str {
        let at = usize::from(self.words) + nth;
        TEXT.get(STARTS[at] as usize..STARTS[at + 1] as usize).unwrap_or_default()
    }
}

/// A row's key, its organisation, its names, those that it shares and its openings, by their number.
const fn word<'r>(row: &Agency<'r>, nth: usize) -> Option<&'r str> {
    let heads = [row.key, row.organisation];
    if nth < heads.len() {
        return Some(heads[nth]);
    }
    let (lists, mut list, mut nth) = ([row.names, row.shared, row.openings], 0, nth - heads.len());
    while list < lists.len() {
        if nth < lists[list].len() {
            return Some(lists[list][nth]);
        }
        nth -= lists[list].len();
        list += 1;
    }
    None
}

const fn count_words(row: &Agency<'_>) -> usize {
    2 + row.names.len() + row.shared.len() + row.openings.len()
}

/// What rows have between them.
struct Sums {
    words: usize,
    length: usize,
    marks: usize,
    languages: usize,
}

impl Sums {
    const fn of(rows: &[Agency<'_>]) -> Self {
        let (mut sums, mut row) = (Self { words: 0, length: 0, marks: 0, languages: 0 }, 0);
        while row < rows.len() {
            let mut nth = 0;
            while let Some(word) = word(&rows[row], nth) {
                sums.length += word.len();
                nth += 1;
            }
            sums.words += count_words(&rows[row]);
            sums.marks += rows[row].marks.len();
            sums.languages += rows[row].languages.len();
            row += 1;
        }
        sums
    }
}

#[expect(clippy::cast_possible_truncation, reason = "asserted")]
const fn byte(count: usize) -> u8 {
    assert!(count <= u8::MAX as usize);
    count as u8
}

#[expect(clippy::cast_possible_truncation, reason = "asserted")]
const fn short(count: usize) -> u16 {
    assert!(count <= u16::MAX as usize);
    count as u16
}

#[expect(clippy::cast_possible_truncation, reason = "asserted")]
const fn whole(count: usize) -> u32 {
    assert!(count <= u32::MAX as usize);
    count as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn a_known_row_is_that_of_the_table() {
        for (known, row) in KNOWN.iter().zip(AGENCIES) {
            let spellings: Vec<_> = (0..).map_while(|nth| known.spelling(nth)).collect();
            let (mut shared, mut openings) = (Vec::new(), Vec::new());
            known.shares(|spelling| {
                shared.push(spelling);
                false
            });
            known.has_opening(|opening| {
                openings.push(opening);
                false
            });
            let read = Agency {
                key: known.key(),
                organisation: known.organisation(),
                names: &spellings[..spellings.len() - shared.len()],
                shared: &shared,
                marks: known.marks(),
                languages: known.languages(),
                unseparated: known.unseparated,
                opens: known.opens,
                region_first: known.region_first,
                correspondent_first: known.correspondent_first,
                openings: &openings,
                ..*row
            };
            assert_eq!(read, *row);
        }
    }
}
