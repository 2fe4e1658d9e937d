//! [`Wire`]: a row that a desk knows, the crate's or a caller's own.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::known::Known;
use super::{Agency, Mark};
use crate::language::{Language, same_letters};
use crate::text::Text;

/// A row that a desk knows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wire<'d> {
    /// A row of [`AGENCIES`](super::AGENCIES).
    Known(&'static Known),
    /// A row of the caller's own.
    Own(&'d OwnRow),
}

impl<'d> Wire<'d> {
    /// The key, as a text that no desk has to outlive.
    pub(crate) fn key(self) -> Text<'static> {
        match self {
            Self::Known(row) => Text::new(row.key()),
            Self::Own(row) => Text::sharing(Arc::clone(&row.key)),
        }
    }

    /// Whether this spelling is somebody else's too.
    pub(crate) fn shares(self, name: &str) -> bool {
        match self {
            Self::Known(row) => row.shares(|spelling| same_letters(spelling, name)),
            Self::Own(row) => row.shared.iter().any(|spelling| same_letters(spelling, name)),
        }
    }

    /// Every spelling, those that others use too included.
    pub(crate) const fn spellings(self) -> Spellings<'d> {
        Spellings { wire: self, next: 0 }
    }

    /// Whether one of the openings that the wire prints is wanted.
    pub(crate) fn has_opening(self, mut wanted: impl FnMut(&str) -> bool) -> bool {
        match self {
            Self::Known(row) => row.has_opening(wanted),
            Self::Own(row) => row.openings.iter().any(|opening| wanted(opening)),
        }
    }

    pub(crate) fn languages(self) -> &'d [Language] {
        match self {
            Self::Known(row) => row.languages(),
            Self::Own(row) => &row.languages,
        }
    }

    /// The marks that it prints round its credit.
    pub(crate) fn marks(self) -> &'d [Mark] {
        match self {
            Self::Known(row) => row.marks(),
            Self::Own(row) => &row.marks,
        }
    }

    /// Whether it prints its credit without marks.
    pub(crate) fn prints_bare(self) -> bool {
        self.marks().contains(&Mark::Bare)
    }

    pub(crate) const fn is_unseparated(self) -> bool {
        match self {
            Self::Known(row) => row.unseparated,
            Self::Own(row) => row.unseparated,
        }
    }

    pub(crate) const fn opens(self) -> bool {
        match self {
            Self::Known(row) => row.opens,
            Self::Own(row) => row.opens,
        }
    }

    pub(crate) const fn prints_region_first(self) -> bool {
        match self {
            Self::Known(row) => row.region_first,
            Self::Own(row) => row.region_first,
        }
    }

    pub(crate) const fn prints_correspondent_first(self) -> bool {
        match self {
            Self::Known(row) => row.correspondent_first,
            Self::Own(row) => row.correspondent_first,
        }
    }
}

/// The spellings of a wire; see [`Wire::spellings`].
pub(crate) struct Spellings<'d> {
    wire: Wire<'d>,
    next: usize,
}

impl<'d> Iterator for Spellings<'d> {
    type Item = &'d str;

    fn next(&mut self) -> Option<&'d str> {
        let name = match self.wire {
            Wire::Known(row) => row.spelling(self.next),
            Wire::Own(row) => {
                let shared = || row.shared.get(self.next - row.names.len());
                row.names.get(self.next).or_else(shared).map(|name| &**name)
            }
        };
        self.next += 1;
        name
    }
}

/// A caller's row, copied when the desk was built; each field is that of [`Agency`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "as in the row that it copies")]
pub(crate) struct OwnRow {
    pub(crate) key: Arc<str>,
    pub(crate) organisation: Box<str>,
    names: Vec<Box<str>>,
    shared: Vec<Box<str>>,
    marks: Box<[Mark]>,
    languages: Box<[Language]>,
    unseparated: bool,
    opens: bool,
    region_first: bool,
    correspondent_first: bool,
    labels: Vec<Box<str>>,
    end_marks: Vec<Box<str>>,
    openings: Vec<Box<str>>,
}

impl OwnRow {
    /// A copy of a row. What is matched word by word is copied with single spaces and none round it.
    pub(crate) fn of(row: &Agency<'_>) -> Self {
        Self {
            key: row.key.into(),
            organisation: one_spaced(row.organisation),
            names: copied(row.names),
            shared: copied(row.shared),
            marks: row.marks.into(),
            languages: row.languages.into(),
            unseparated: row.unseparated,
            opens: row.opens,
            region_first: row.region_first,
            correspondent_first: row.correspondent_first,
            labels: copied(row.labels),
            end_marks: copied(row.end_marks),
            openings: row.openings.iter().map(|opening| Box::from(*opening)).collect(),
        }
    }

    /// The lists that a lexicon files: names, shared spellings, labels and end marks.
    pub(crate) fn lists(&self) -> [&[Box<str>]; 4] {
        [&self.names, &self.shared, &self.labels, &self.end_marks]
    }

    /// Whether it prints its credit without marks.
    pub(crate) fn prints_bare(&self) -> bool {
        self.marks.contains(&Mark::Bare)
    }

    pub(crate) fn marks(&self) -> &[Mark] {
        &self.marks
    }

    pub(crate) fn end_marks(&self) -> &[Box<str>] {
        &self.end_marks
    }
}

fn copied(list: &[&str]) -> Vec<Box<str>> {
    list.iter().map(|words| one_spaced(words)).filter(|words| !words.is_empty()).collect()
}

fn one_spaced(words: &str) -> Box<str> {
    let mut spaced = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced.into()
}
