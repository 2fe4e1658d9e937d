//! [`Agency`]: what is known of a wire, as one row of constants.

mod known;
mod table;
mod wire;

pub(crate) use known::KNOWN;
pub use table::AGENCIES;
pub(crate) use wire::{OwnRow, Wire};

use crate::language::Language;

/// How a wire prints its credit, where that is not between brackets or slashes; [`Agency::marks`] lists them.
/// [`Agency`] has an example.
///
/// In a configuration file a mark is `bare`, or its two characters: `<>`, `||`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mark {
    /// No mark, only the name: `KAZINFORM -`, `SPA --`.
    Bare,
    /// A mark before the credit, and the one behind it: `<HW>` is `Mark::Pair('<', '>')`, `|HW|` is
    /// `Mark::Pair('|', '|')`. Neither is a letter, a figure or a blank. Only an agency that prints them is read
    /// between them.
    Pair(char, char),
}

impl Mark {
    /// The opening and the closing mark, where these are a pair of a wire's own.
    pub(crate) const fn pair(self) -> Option<(char, char)> {
        match self {
            Self::Pair(open, close) => Some((open, close)),
            Self::Bare => None,
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
/// const ROWS: &[Agency<'_>] = &[Agency::new("HARBOR", &["Harbor Wire", "HW"])
///     .marks(&[Mark::Pair('<', '>')])
///     .labels(&["TIDES"])
///     .end_marks(&["hw ends"])];
///
/// let desk = Desk::new().with(ROWS);
/// let article = desk.article("Tides: Harbor reopens\nPORTO, May 3 <HW> - Ships moved. hw ends")?;
/// assert_eq!(article.headline.unwrap().label.unwrap(), "Tides:");
/// assert_eq!(article.dateline.unwrap().credit.unwrap().agency.unwrap(), "HARBOR");
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
    /// What [`Credit::agency`](crate::Credit::agency) holds: the same for every spelling (`TASS` for TASS, ТАСС,
    /// ITAR-TASS).
    pub key: &'a str,
    /// The organisation's own name, for a reader: `The Associated Press`.
    pub organisation: &'a str,
    /// Every spelling that the wire prints as its credit and that is its own; compared without regard to case.
    pub names: &'a [&'a str],
    /// Spellings whose letters belong to somebody else too (`AAP`, `APA`, `SPA`). They name this agency only where a
    /// dateline has the form of one of its [`openings`](Self#structfield.openings), is in one of its languages, and no
    /// other agency of these letters prints such a one. [`Agency::shared`](Self::shared()) has an example.
    pub shared: &'a [&'a str],
    /// How it prints its credit, beside brackets and slashes.
    ///
    /// Those are read of every wire, since papers put them round any credit, and so is `【】` of every wire that files in
    /// Japanese. A credit without a mark, or between a [`Mark::Pair`], is read only where a row lists that.
    pub marks: &'a [Mark],
    /// The languages it files in, the commonest first. They say which month a word means that several languages have:
    /// `listopada` is October in Croatian and November in Polish.
    pub languages: &'a [Language],
    /// Whether the lede may follow the credit with no separator, where neither a date nor capitals show the dateline:
    /// `Mumbai (PTI) The star…`. Behind a date, or a place in capitals, every known wire is read so.
    pub unseparated: bool,
    /// Whether a credit without brackets may open the story with no place before it: `NNA - `, `Reuters - `.
    pub opens: bool,
    /// Whether the country stands before the city: `Georgia, Tbilisi, Feb. 7 /Trend/`.
    pub region_first: bool,
    /// Whether the correspondent, the surname in capitals, stands before the place: `Anna KIM/ADANA, (DHA)- `.
    pub correspondent_first: bool,
    /// Words that mark a headline, beyond those every desk uses, in any case: `AVANCE:`, which carries its mark, and
    /// `TIDES`, which is read alone on its line, before a colon or a hyphen, and in brackets, with a number before it or
    /// behind it too: `2ND TIDES:`, `(TIDES 2)`.
    pub labels: &'a [&'a str],
    /// What ends its stories, on a line of its own or behind the last sentence, in capitals and small letters as given:
    /// `Enditem`, `REUTER`, `--SPA`.
    pub end_marks: &'a [&'a str],
    /// Openings as the wire prints them, up to the lede: `PORTO, May 3 (HW) -`. They tell wires apart that share a
    /// spelling, and nothing else is read by them. Those of [`AGENCIES`] are each read in a test.
    pub openings: &'a [&'a str],
}

impl<'a> Agency<'a> {
    /// A wire known by `key` that signs itself by any of `names`, in brackets or slashes, and files in English. The methods below set the
    /// other fields, each the one of its name.
    ///
    /// ```
    /// use wirecopy::{Agency, Language};
    ///
    /// let harbor = Agency::new("HARBOR", &["Harbor Wire", "HW"]);
    /// assert_eq!((harbor.organisation, harbor.languages), ("HARBOR", &[Language::English][..]));
    /// ```
    #[must_use]
    pub const fn new(key: &'a str, names: &'a [&'a str]) -> Self {
        Self {
            key,
            organisation: key,
            names,
            shared: &[],
            marks: &[],
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
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// // Two wires sign `HW`. One prints the day, the other none, and their openings say so.
    /// let harbor = Agency::new("HARBOR", &["Harbor Wire"]).shared(&["HW"]).openings(&["PORTO, May 3 (HW) -"]);
    /// let hill = Agency::new("HILL", &["Hill Wire"]).shared(&["HW"]).openings(&["PORTO (HW) -"]);
    /// let desk = Desk::new().with(&[harbor, hill]);
    ///
    /// let (dateline, _) = desk.dateline("VELNA, June 4 (HW) - Ships moved.")?;
    /// assert_eq!(dateline.credit.unwrap().agency.unwrap(), "HARBOR");
    /// let (dateline, _) = desk.dateline("VELNA (HW) - Ships moved.")?;
    /// assert_eq!(dateline.credit.unwrap().agency.unwrap(), "HILL");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    #[must_use]
    pub const fn shared(mut self, names: &'a [&'a str]) -> Self {
        self.shared = names;
        self
    }

    /// The same row with what it prints round its credit beside brackets and slashes.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk, Mark};
    ///
    /// let harbor = Agency::new("HARBOR", &["Harbor Wire"]);
    /// let copy = "PORTO, May 3 Harbor Wire - Ships moved.";
    /// assert!(Desk::new().with(&[harbor]).dateline(copy).is_err());
    /// assert!(Desk::new().with(&[harbor.marks(&[Mark::Bare])]).dateline(copy).is_ok());
    /// ```
    #[must_use]
    pub const fn marks(mut self, marks: &'a [Mark]) -> Self {
        self.marks = marks;
        self
    }

    /// The same row with the languages it files in, the commonest first.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk, Language};
    ///
    /// let harbor = Agency::new("HARBOR", &["Harbor Wire"]).languages(&[Language::Polish]);
    /// let (dateline, _) = Desk::new().with(&[harbor]).dateline("PORTO, 3 listopada (Harbor Wire) - Statki.")?;
    /// assert_eq!(dateline.date.unwrap().to_string(), "November 3");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    #[must_use]
    pub const fn languages(mut self, languages: &'a [Language]) -> Self {
        self.languages = languages;
        self
    }

    /// The same row for a wire whose lede may follow the credit with no separator.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// let harbor = Agency::new("HARBOR", &["Harbor Wire"]);
    /// let copy = "Porto (Harbor Wire) Ships moved again.";
    /// assert!(Desk::new().with(&[harbor]).dateline(copy).is_err());
    /// assert_eq!(Desk::new().with(&[harbor.unseparated()]).dateline(copy)?.1, "Ships moved again.");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
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
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"]).region_first()]);
    /// let (dateline, _) = desk.dateline("Portugal, Porto, May 3 (Harbor Wire) - Ships moved.")?;
    /// assert_eq!(dateline.places[0].to_string(), "Porto, Portugal");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    #[must_use]
    pub const fn region_first(mut self) -> Self {
        self.region_first = true;
        self
    }

    /// The same row for a wire that prints the correspondent before the place.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// let harbor = Agency::new("HARBOR", &["Harbor Wire"]).correspondent_first();
    /// let (dateline, _) = Desk::new().with(&[harbor]).dateline("Anna KIM/PORTO (Harbor Wire)- Ships moved.")?;
    /// assert_eq!(dateline.places[0].to_string(), "PORTO");
    /// assert_eq!(dateline.credit.unwrap().correspondent.unwrap(), "Anna KIM");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
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

    /// Every spelling: [`Agency::names`](Self::names), then [`Agency::shared`](Self#structfield.shared).
    pub fn spellings(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.names.iter().chain(self.shared).copied()
    }
}
