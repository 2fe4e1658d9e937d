//! [`Habits`]: what the rows that a desk knows print between them.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::agency::{AGENCIES, Agency, Mark, Wire};

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
    pub(super) fn of<'r>(own: impl Iterator<Item = Wire<'r>> + Clone) -> Self {
        let pairs = own.clone().flat_map(|row| row.marks().iter().copied().filter_map(Mark::pair));
        let pairs: Vec<_> = OF_AGENCIES.pairs.iter().copied().chain(pairs).collect();
        let words = own.clone().flat_map(Wire::end_marks).map(|mark| mark.split(' ').count()).max();
        Self {
            pairs: pairs.into(),
            end_mark_words: OF_AGENCIES.end_mark_words.max(words.unwrap_or_default()),
            stops: own.flat_map(Wire::end_marks).any(|mark| mark.ends_with('.') && !mark.ends_with(").")),
        }
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
