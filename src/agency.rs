//! [`Agency`]: what is known of a wire, as one row of constants.

mod table;
mod wire;

pub use table::AGENCIES;
pub(crate) use wire::{OwnRow, Wire};

use crate::language::Language;

/// The marks that fence a credit off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mark {
    /// `(Reuters)`
    Brackets,
    /// `/TASS/`
    Slashes,
    /// No mark: `KAZINFORM -`, `SPA --`.
    Bare,
    /// `【ワシントン共同】`: the place and the credit in one pair of brackets.
    Lenticular,
    /// Any other mark before the credit, and the one behind it: `<HW>` is `Mark::Pair('<', '>')`, `|HW|` is
    /// `Mark::Pair('|', '|')`. Neither is a letter, a figure or a blank. Only an agency that prints them is read between
    /// them.
    Pair(char, char),
}

impl Mark {
    /// The opening and the closing mark, where these are a pair of a wire's own.
    pub(crate) const fn pair(self) -> Option<(char, char)> {
        match self {
            Self::Pair(open, close) => Some((open, close)),
            _ => None,
        }
    }
}

/// One wire: its key, its spellings, and its habits at the head and foot of a story.
///
/// A row says how a wire writes; the grammar that reads it is the same for all. To teach the crate
/// a wire, add a row to [`AGENCIES`], or give a [`Desk`](crate::Desk) one of your own at run time:
///
/// ```
/// use wirecopy::{Agency, Desk, Mark};
///
/// const ROWS: &[Agency<'_>] = &[Agency::new("HARBOUR", &["Harbour Wire", "HW"])
///     .marks(&[Mark::Pair('<', '>'), Mark::Brackets])
///     .labels(&["TIDES"])
///     .end_marks(&["hw ends"])];
///
/// let desk = Desk::new().with(ROWS);
/// let article = desk.article("Tides: Harbour reopens\nPORTO, May 3 <HW> - Ships moved. hw ends")?;
/// assert_eq!(article.headline.unwrap().label.unwrap(), "Tides:");
/// assert_eq!(article.dateline.unwrap().credit.unwrap().agency.unwrap(), "HARBOUR");
/// assert_eq!(article.body.lede().unwrap(), "Ships moved.");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a habit that a wire has or has not, and no two exclude each other"
)]
pub struct Agency<'a> {
    /// What `credit.agency` holds: the same for every spelling (`TASS` for TASS, ТАСС, ITAR-TASS).
    pub key: &'a str,
    /// The organisation's own name, for a reader: `The Associated Press`.
    pub organisation: &'a str,
    /// Every spelling that the wire prints as its credit; compared without regard to case.
    pub names: &'a [&'a str],
    /// Spellings whose letters belong to somebody else too (`AAP`, `APA`, `SPA`): they name this
    /// agency only where the mark and the language are its own and nobody else's.
    pub shared: &'a [&'a str],
    /// The marks it prints round its credit, the commonest first.
    pub marks: &'a [Mark],
    /// The languages it files in, the commonest first; its months are read in these.
    pub languages: &'a [Language],
    /// Whether the lede may follow the credit with no separator: `Mumbai, Dec 9 (PTI) The star…`.
    pub unseparated: bool,
    /// Whether a bare credit may open the story with no place: `NNA - `, `Reuters - `.
    pub opens: bool,
    /// Whether the country stands before the city: `Georgia, Tbilisi, Feb. 7 /Trend/`.
    pub region_first: bool,
    /// Whether the correspondent stands before the place: `Yusuf KANTARLI/ADANA, (DHA)- `.
    pub correspondent_first: bool,
    /// Words that mark a headline, beyond those every desk uses, in any case: `AVANCE:`, which carries its mark, and
    /// `TIDES`, which is read alone on its line, before a colon or a hyphen, and in brackets.
    pub labels: &'a [&'a str],
    /// What ends its stories, on a line of its own or behind the last sentence, in the case given: `Enditem`, `REUTER`,
    /// `--SPA`.
    pub end_marks: &'a [&'a str],
    /// Openings as the wire prints them, up to the lede; each is read in a test.
    pub openings: &'a [&'a str],
}

impl<'a> Agency<'a> {
    /// A wire known by `key` that signs itself by any of `names`, in brackets and in English.
    #[must_use]
    pub const fn new(key: &'a str, names: &'a [&'a str]) -> Self {
        Self {
            key,
            organisation: key,
            names,
            shared: &[],
            marks: &[Mark::Brackets],
            languages: &[Language::English],
            unseparated: false,
            opens: false,
            region_first: false,
            correspondent_first: false,
            labels: &[],
            end_marks: &[],
            openings: &[],
        }
    }

    /// The same row with the organisation's full name.
    #[must_use]
    pub const fn organisation(mut self, organisation: &'a str) -> Self {
        self.organisation = organisation;
        self
    }

    /// The same row with spellings that others use too.
    #[must_use]
    pub const fn shared(mut self, names: &'a [&'a str]) -> Self {
        self.shared = names;
        self
    }

    /// The same row with the marks it prints, the commonest first.
    #[must_use]
    pub const fn marks(mut self, marks: &'a [Mark]) -> Self {
        self.marks = marks;
        self
    }

    /// The same row with the languages it files in, the commonest first.
    #[must_use]
    pub const fn languages(mut self, languages: &'a [Language]) -> Self {
        self.languages = languages;
        self
    }

    /// The same row for a wire whose lede may follow the credit with no separator.
    #[must_use]
    pub const fn unseparated(mut self) -> Self {
        self.unseparated = true;
        self
    }

    /// The same row for a wire whose bare credit may open the story with no place.
    #[must_use]
    pub const fn opens(mut self) -> Self {
        self.opens = true;
        self
    }

    /// The same row for a wire that prints the country before the city.
    #[must_use]
    pub const fn region_first(mut self) -> Self {
        self.region_first = true;
        self
    }

    /// The same row for a wire that prints the correspondent before the place.
    #[must_use]
    pub const fn correspondent_first(mut self) -> Self {
        self.correspondent_first = true;
        self
    }

    /// The same row with headline labels of its own.
    #[must_use]
    pub const fn labels(mut self, labels: &'a [&'a str]) -> Self {
        self.labels = labels;
        self
    }

    /// The same row with the lines that end its stories.
    #[must_use]
    pub const fn end_marks(mut self, end_marks: &'a [&'a str]) -> Self {
        self.end_marks = end_marks;
        self
    }

    /// The same row with openings as it prints them.
    #[must_use]
    pub const fn openings(mut self, openings: &'a [&'a str]) -> Self {
        self.openings = openings;
        self
    }

    /// Whether it prints its credit without marks.
    pub(crate) const fn prints_bare(&self) -> bool {
        let mut nth = 0;
        while nth < self.marks.len() {
            if matches!(self.marks[nth], Mark::Bare) {
                return true;
            }
            nth += 1;
        }
        false
    }

    /// Every spelling, those that others use too included.
    pub fn spellings(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.names.iter().chain(self.shared).copied()
    }
}
