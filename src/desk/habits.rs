//! [`Habits`]: what the rows that a desk knows print between them.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::agency::{AGENCIES, Agency, Mark, OwnRow};

/// What rows print between them, so that a grammar asks for it where a row prints it and nowhere else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Habits<'d> {
    /// The opening and closing marks round credits, besides brackets and slashes.
    pub(super) pairs: &'d [(char, char)],
    /// How many words the longest end mark has.
    pub(super) end_mark_words: usize,
    /// Whether an end mark ends as sentences do: `Fim.`, but not `(ANSA).`
    pub(super) stops: bool,
}

/// What the rows of [`AGENCIES`] print.
pub(super) const OF_AGENCIES: Habits<'static> =
    Habits { pairs: &PAIRS, end_mark_words: most_words(AGENCIES), stops: false };

/// The habits of the rows of a desk that was built.
#[derive(Debug)]
pub(super) struct Built {
    pairs: Box<[(char, char)]>,
    end_mark_words: usize,
    stops: bool,
}

impl Built {
    /// What own rows print, and what the crate's do, whichever of them the desk knows.
    pub(super) fn of(own: &[OwnRow]) -> Self {
        let mut pairs = Vec::from(OF_AGENCIES.pairs);
        let (mut end_mark_words, mut stops) = (OF_AGENCIES.end_mark_words, false);
        for row in own {
            for mark in row.marks() {
                pairs.extend(mark.pair());
            }
            for mark in row.end_marks() {
                end_mark_words = end_mark_words.max(mark.split(' ').count());
                stops |= mark.ends_with('.') && !mark.ends_with(").");
            }
        }
        Self { pairs: pairs.into(), end_mark_words, stops }
    }

    pub(super) const fn lent(&self) -> Habits<'_> {
        Habits { pairs: &self.pairs, end_mark_words: self.end_mark_words, stops: self.stops }
    }
}

const fn most_words(rows: &[Agency<'_>]) -> usize {
    let (mut most, mut row) = (1, 0);
    while row < rows.len() {
        let mut nth = 0;
        while nth < rows[row].end_marks.len() {
            let mark = rows[row].end_marks[nth].as_bytes();
            let (mut words, mut at) = (1, 0);
            while at < mark.len() {
                words += (mark[at] == b' ') as usize;
                at += 1;
            }
            most = if words > most { words } else { most };
            nth += 1;
        }
        row += 1;
    }
    most
}

/// The pairs of the rows of [`AGENCIES`], as often as rows print them.
static PAIRS: [(char, char); count_pairs(AGENCIES)] = {
    let mut pairs = [(' ', ' '); count_pairs(AGENCIES)];
    let (mut next, mut row) = (0, 0);
    while row < AGENCIES.len() {
        let mut nth = 0;
        while nth < AGENCIES[row].marks.len() {
            if let Mark::Pair(open, close) = AGENCIES[row].marks[nth] {
                pairs[next] = (open, close);
                next += 1;
            }
            nth += 1;
        }
        row += 1;
    }
    pairs
};

const fn count_pairs(rows: &[Agency<'_>]) -> usize {
    let (mut count, mut row) = (0, 0);
    while row < rows.len() {
        let mut nth = 0;
        while nth < rows[row].marks.len() {
            count += matches!(rows[row].marks[nth], Mark::Pair(..)) as usize;
            nth += 1;
        }
        row += 1;
    }
    count
}
