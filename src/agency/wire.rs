//! [`Wire`]: a row that a desk knows, the crate's or a caller's own.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Agency, Mark};
use crate::language::{Language, same_letters};
use crate::text::Text;

/// A row that a desk knows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wire<'d> {
    /// A row of [`AGENCIES`](super::AGENCIES).
    Known(&'static Agency<'static>),
    /// A row of the caller's own.
    Own(&'d OwnRow),
}

impl<'d> Wire<'d> {
    /// The key, as a text that no desk has to outlive.
    pub(crate) fn key(self) -> Text<'static> {
        match self {
            Self::Known(row) => Text::new(row.key),
            Self::Own(row) => Text::sharing(Arc::clone(&row.key)),
        }
    }

    /// Whether this spelling is somebody else's too.
    pub(crate) fn shares(self, name: &str) -> bool {
        match self {
            Self::Known(row) => row.shared.iter().any(|spelling| same_letters(spelling, name)),
            Self::Own(row) => row.shared.iter().any(|spelling| same_letters(spelling, name)),
        }
    }

    /// Every spelling, those that others use too included.
    pub(crate) fn spellings(self) -> impl Iterator<Item = &'d str> {
        let (known, own) = match self {
            Self::Known(row) => (Some(row), None),
            Self::Own(row) => (None, Some(row)),
        };
        let own = own.into_iter().flat_map(|row| row.names.iter().chain(&row.shared).map(|name| &**name));
        known.into_iter().flat_map(Agency::spellings).chain(own)
    }

    /// Whether one of the openings that the wire prints is wanted.
    pub(crate) fn has_opening(self, mut wanted: impl FnMut(&'d str) -> bool) -> bool {
        match self {
            Self::Known(row) => row.openings.iter().any(|opening| wanted(opening)),
            Self::Own(row) => row.openings.iter().any(|opening| wanted(opening)),
        }
    }

    pub(crate) const fn languages(self) -> &'d [Language] {
        match self {
            Self::Known(row) => row.languages,
            Self::Own(row) => &row.languages,
        }
    }

    /// The marks that it prints round its credit.
    pub(crate) const fn marks(self) -> &'d [Mark] {
        match self {
            Self::Known(row) => row.marks,
            Self::Own(row) => &row.marks,
        }
    }

    /// The lines that end its stories.
    pub(crate) fn end_marks(self) -> impl Iterator<Item = &'d str> {
        let (known, own): (&[&str], &[Box<str>]) = match self {
            Self::Known(row) => (row.end_marks, &[]),
            Self::Own(row) => (&[], &row.end_marks),
        };
        known.iter().copied().chain(own.iter().map(|mark| &**mark))
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

/// A row's lists, lent as [`Agency`] holds them: names, shared spellings, labels and end marks.
pub(crate) type Lists<'r> = [Vec<&'r str>; 4];

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

    /// The lists that a lexicon files.
    pub(crate) fn lists(&self) -> Lists<'_> {
        [&self.names, &self.shared, &self.labels, &self.end_marks]
            .map(|list| list.iter().map(|words| &**words).collect())
    }

    /// The row as a lexicon files it.
    pub(crate) fn lent<'r>(&'r self, [names, shared, labels, end_marks]: &'r Lists<'r>) -> Agency<'r> {
        Agency::new(&self.key, names)
            .organisation(&self.organisation)
            .shared(shared)
            .marks(&self.marks)
            .labels(labels)
            .end_marks(end_marks)
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
