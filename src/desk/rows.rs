//! [`Rows`]: which rows a desk knows.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

#[cfg(doc)]
use crate::agency::AGENCIES;
use crate::agency::{Agency, KNOWN, OwnRow};
use crate::lexicon::OwnFile;

/// Rows of [`AGENCIES`] that are known, and rows of the caller's own; a key stands once among all of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Rows {
    /// For each row of [`AGENCIES`] whether it is known.
    known: Box<[bool]>,
    /// In an order that does not depend on that in which they were given.
    own: Vec<OwnRow>,
}

impl Rows {
    /// Every row of [`AGENCIES`].
    pub(super) fn all() -> Self {
        Self { known: vec![true; KNOWN.len()].into(), own: Vec::new() }
    }

    /// No row at all.
    pub(super) fn none() -> Self {
        Self { known: vec![false; KNOWN.len()].into(), own: Vec::new() }
    }

    /// Adds copies of rows, each of which takes the place of one with its key.
    pub(super) fn add(&mut self, rows: &[Agency<'_>]) {
        self.own.extend(rows.iter().map(OwnRow::of));
        // Of one key the last that was given is kept: the first, read from behind.
        self.own.reverse();
        self.own.sort_by_cached_key(|row| (place(&row.key), Arc::clone(&row.key)));
        self.own.dedup_by(|row, before| row.key == before.key);
        self.own.iter().filter_map(|row| place(&row.key)).for_each(|row| self.known[row] = false);
    }

    /// Takes out the row of a key.
    pub(super) fn remove(&mut self, key: &str) {
        if let Some(row) = place(key) {
            self.known[row] = false;
        }
        self.own.retain(|row| *row.key != *key);
    }

    /// Whether they are the rows of [`AGENCIES`] and no others.
    pub(super) fn are_the_crates(&self) -> bool {
        self.own.is_empty() && self.known.iter().all(|known| *known)
    }

    /// Whether any row of [`AGENCIES`] is known.
    pub(super) fn knows_any(&self) -> bool {
        self.known.contains(&true)
    }

    /// Whether a row of [`AGENCIES`] is known.
    #[inline]
    pub(super) fn knows(&self, row: usize) -> bool {
        self.known[row]
    }

    pub(super) fn own(&self) -> &[OwnRow] {
        &self.own
    }

    /// What the caller's own rows list, on file.
    pub(super) fn file(&self) -> OwnFile {
        OwnFile::of(&self.own)
    }
}

/// Which row of [`AGENCIES`] has a key. Rows that take the place of these stand in the same order, behind all others, so
/// that the table given as own rows reads as it does.
fn place(key: &str) -> Option<usize> {
    KNOWN.iter().position(|row| row.key() == key)
}
