//! [`OwnFile`]: what a caller's rows list, filed when a desk is built.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::entry::{Listed, Says};
use super::file::{file_all, length_of, sort, within, without_article};
use super::{Drawer, Entry, Key, Senses};
use crate::agency::OwnRow;

/// The fewest and the most drawers, as powers of two.
const FEWEST: u32 = 6;
const MOST: u32 = 16;

/// Entries of a caller's rows, in drawers as the crate's own are.
#[derive(Clone, Debug)]
pub(crate) struct OwnFile {
    entries: Vec<Entry>,
    /// Where each drawer begins among the entries.
    starts: Vec<u32>,
    bits: u32,
    /// What all entries spell.
    words: Box<str>,
}

impl OwnFile {
    /// Files what the rows list.
    pub(crate) fn of(rows: &[OwnRow]) -> Self {
        let mut listed = Vec::new();
        for (number, row) in (0..).zip(rows) {
            let said = [Says::Name(number), Says::Name(number), Says::Label(number), Says::EndMark(number)];
            for (nth, (list, says)) in row.lists().into_iter().zip(said).enumerate() {
                for words in list {
                    let mut entry = Listed::new(words, says);
                    entry.is_bare = nth < 2 && row.prints_bare();
                    listed.push(entry);
                }
            }
            listed.push(Listed::new(without_article(&row.organisation), Says::Organisation(number)));
        }
        // As many drawers for an entry as the crate's own file has.
        let bits = (listed.len() * 3).next_power_of_two().trailing_zeros().clamp(FEWEST, MOST);
        let mut filed = vec![Entry::NONE; listed.len()];
        file_all(&listed, &mut filed);
        let mut entries = filed.clone();
        let mut starts = vec![0; (1 << bits) + 1];
        sort(&filed, &mut entries, &mut starts, bits);
        let mut words = String::with_capacity(length_of(&listed));
        for listed in &listed {
            words.push_str(listed.words);
        }
        Self { entries, starts, bits, words: words.into() }
    }

    /// All that a word of this key may say.
    #[inline]
    pub(crate) fn senses(&self, key: Key) -> Senses {
        Entry::senses_of(self.under(key.drawer()), key)
    }

    /// The entries in a drawer; some may be of other keys.
    #[inline]
    pub(crate) fn under(&self, drawer: Drawer) -> &[Entry] {
        let drawer = drawer.of(self.bits);
        within(&self.entries, self.starts[drawer] as usize, self.starts[drawer + 1] as usize)
    }

    /// What an entry of this file spells.
    #[inline]
    pub(crate) fn words(&self, entry: &Entry) -> &str {
        entry.words(&self.words)
    }
}
