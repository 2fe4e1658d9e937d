//! [`Desk`]: which agencies are known while a story is read.

#[cfg(feature = "serde")]
mod config;
mod form;
mod habits;
mod rows;

use alloc::sync::Arc;
use core::hash::{Hash, Hasher};

use self::form::Form;
use self::habits::{Habits, OF_AGENCIES};
use self::rows::Rows;
#[cfg(doc)]
use crate::agency::AGENCIES;
use crate::agency::{Agency, KNOWN, OwnRow, Wire};
use crate::language::{Language, same_letters};
use crate::lexicon::{self, Drawer, Key, LEXICON, OwnFile, Senses};
use crate::text::Text;

/// The agencies that are known while copy is read. In a newsroom a desk is the editors who handle copy.
///
/// [`Article::parse`](crate::Article::parse) and [`Dateline::parse`](crate::Dateline::parse) read with a
/// desk that knows every agency of [`AGENCIES`]. A desk with rows of your own is built once, at the start of a program:
/// it copies the rows and files their words, so that a thousand of them are found as fast as the crate's. Its clones
/// share all that, and threads may. What a desk reads does not borrow from it.
///
/// ```
/// use wirecopy::{Agency, Desk, Language};
///
/// let harbor = Agency::new("HARBOR", &["Harbor Wire"]).languages(&[Language::English, Language::Portuguese]);
/// let desk = Desk::new().with(&[harbor]).without("Lusa");
///
/// let article = desk.article("Harbor reopens\nPORTO (Harbor Wire) - Ships moved on Monday.")?;
/// assert_eq!(article.dateline.unwrap().credit.unwrap().agency.unwrap(), "HARBOR");
/// let article = desk.article("Harbor reopens\nPORTO (Lusa) - Ships moved on Monday.")?;
/// assert_eq!(article.dateline.unwrap().credit.unwrap().agency, None);
/// # Ok::<(), wirecopy::Error>(())
/// ```
///
/// A desk knows one row for each key. Desks are equal where they know the same rows, however they came to know them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Desk {
    /// Nothing where the desk knows the rows of [`AGENCIES`] and no others.
    built: Option<Arc<Built>>,
}

/// The rows of a desk that was built, and their words on file.
#[derive(Debug)]
struct Built {
    rows: Rows,
    file: OwnFile,
    /// The senses of the crate's lexicon that may hold.
    kept: Senses,
    habits: habits::Built,
}

impl Desk {
    /// A desk that knows every agency of [`AGENCIES`].
    #[must_use]
    pub const fn new() -> Self {
        Self { built: None }
    }

    /// A desk that knows these agencies and no others.
    ///
    /// The credit of any other is still read where its form shows it, but without an agency.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// let desk = Desk::only(&[Agency::new("HARBOR", &["Harbor Wire"])]);
    /// assert!(desk.keys().eq(["HARBOR"]));
    /// ```
    #[must_use]
    pub fn only(agencies: &[Agency<'_>]) -> Self {
        let mut rows = Rows::none();
        rows.add(agencies);
        Self::of(rows)
    }

    /// The same desk with rows of the caller's own beside those it knows.
    ///
    /// A row takes the place of the one that has its key. Where two rows have the same name, the caller's own is taken.
    ///
    /// ```
    /// use wirecopy::{AGENCIES, Agency, Desk};
    ///
    /// let tass = AGENCIES.iter().find(|row| row.key == "TASS").unwrap();
    /// let harbor = Agency::new("HARBOR", &["Harbor Wire"]);
    /// let desk = Desk::new().with(&[harbor, tass.organisation("TASS, as we call it")]);
    /// assert_eq!(desk.keys().count(), AGENCIES.len() + 1);
    /// assert_eq!(desk.organisation("TASS"), Some("TASS, as we call it"));
    /// ```
    #[must_use]
    pub fn with(self, agencies: &[Agency<'_>]) -> Self {
        let mut rows = self.into_rows();
        rows.add(agencies);
        Self::of(rows)
    }

    /// The same desk without the agency of this key, which is [`Agency::key`] to the letter.
    ///
    /// Nothing changes where the desk knows no such agency.
    ///
    /// ```
    /// use wirecopy::Desk;
    ///
    /// assert!(!Desk::new().without("AAP").keys().any(|key| key == "AAP"));
    /// assert_eq!(Desk::new().without("no such key"), Desk::new());
    /// ```
    #[must_use]
    pub fn without(self, key: &str) -> Self {
        let mut rows = self.into_rows();
        rows.remove(key);
        Self::of(rows)
    }

    /// The keys of the agencies that the desk knows, the caller's own first; [`Desk::only`] has an example.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let known = KNOWN.iter().enumerate().filter(|(row, _)| self.has_row(*row)).map(|(_, row)| row.key());
        self.own().iter().map(|row| &*row.key).chain(known)
    }

    /// The full name of the organisation of this key, from [`Agency::organisation`]; `None` where the desk has no such
    /// key.
    ///
    /// ```
    /// assert_eq!(wirecopy::Desk::new().organisation("AP"), Some("The Associated Press"));
    /// ```
    #[must_use]
    pub fn organisation(&self, key: &str) -> Option<&str> {
        let own = self.own().iter().find(|row| *row.key == *key).map(|row| &*row.organisation);
        let known = || (0..).zip(&KNOWN).find(|(row, agency)| agency.key() == key && self.has_row(*row));
        own.or_else(|| known().map(|(_, agency)| agency.organisation()))
    }

    fn of(rows: Rows) -> Self {
        if rows.are_the_crates() {
            return Self::new();
        }
        let kept = if rows.knows_any() { Senses::ALL } else { Senses::ALL.without(Senses::OF_ROWS) };
        let habits = habits::Built::of(rows.own());
        Self { built: Some(Arc::new(Built { file: rows.file(), kept, habits, rows })) }
    }

    fn into_rows(self) -> Rows {
        let Some(built) = self.built else { return Rows::all() };
        Arc::try_unwrap(built).map_or_else(|shared| shared.rows.clone(), |built| built.rows)
    }

    fn habits(&self) -> Habits<'_> {
        self.built.as_ref().map_or(OF_AGENCIES, |built| built.habits.lent())
    }

    /// The marks that close a credit which this one opens, besides brackets and slashes.
    pub(crate) fn closing(&self, open: char) -> impl Iterator<Item = char> {
        self.habits().pairs.iter().filter(move |(opening, _)| *opening == open).map(|(_, closing)| *closing)
    }

    /// How many words the longest end mark of a row has.
    pub(crate) fn end_mark_words(&self) -> usize {
        self.habits().end_mark_words
    }

    /// Whether an end mark of a row may be taken for a sentence's last word, by its stop.
    pub(crate) fn has_end_mark_with_stop(&self) -> bool {
        self.habits().stops
    }

    fn own(&self) -> &[OwnRow] {
        self.built.as_ref().map_or(&[], |built| built.rows.own())
    }

    /// Whether the desk knows a row of [`AGENCIES`].
    #[inline]
    fn has_row(&self, row: usize) -> bool {
        self.built.as_ref().is_none_or(|built| built.rows.knows(row))
    }

    /// All that a word of this key may say to the desk, and perhaps what the crate's rows say that it does not know.
    #[inline]
    pub(crate) fn senses(&self, key: Key) -> Senses {
        let senses = LEXICON.senses(key);
        match &self.built {
            None => senses,
            Some(built) => senses.kept(built.kept).and(built.file.senses(key)),
        }
    }

    /// All that a text may begin to say to the desk, told by its first two letters: more than it does, and never less.
    #[inline]
    pub(crate) fn opening_senses(&self, text: &str) -> Senses {
        let of_rows = if self.built.is_some() { Senses::OF_ROWS } else { Senses::NONE };
        lexicon::opening_senses(text).and(of_rows)
    }

    /// Gives what the rows list in a drawer, as far as it says one of `wanted` and may stand before what is filed in
    /// the drawer `next`: the caller's own first.
    pub(crate) fn each<'d>(
        &'d self,
        (drawer, next): (Drawer, Drawer),
        wanted: Senses,
        found: &mut dyn FnMut(Wire<'d>, &'d str),
    ) {
        if let Some(built) = &self.built {
            for entry in built.file.under(drawer).iter().filter(|entry| entry.goes_on_in(next)) {
                if let Some(row) = entry.row(wanted) {
                    found(Wire::Own(&built.rows.own()[row]), built.file.words(entry));
                }
            }
            if !built.kept.has(Senses::OF_ROWS) {
                return;
            }
        }
        for entry in LEXICON.under(drawer).iter().filter(|entry| entry.goes_on_in(next)) {
            if let Some(row) = entry.row(wanted).filter(|row| self.has_row(*row)) {
                found(Wire::Known(&KNOWN[row]), lexicon::spelling(entry));
            }
        }
    }

    /// The rows that the desk knows, the caller's own first.
    pub(crate) fn wires(&self) -> impl Iterator<Item = Wire<'_>> {
        let known = (0..).zip(&KNOWN).filter(|(row, _)| self.has_row(*row));
        self.own().iter().map(Wire::Own).chain(known.map(|(_, row)| Wire::Known(row)))
    }

    /// The agencies that sign themselves `name`.
    pub(crate) fn signing<'d>(&'d self, name: &str) -> impl Iterator<Item = Wire<'d>> {
        let drawer = Key::of(name).drawer();
        let own = self.built.as_ref().into_iter().flat_map(move |built| {
            let signing = built.file.under(drawer).iter().filter_map(|entry| Some((entry, entry.row(Senses::NAME)?)));
            let signing = signing.filter(move |(entry, _)| same_letters(built.file.words(entry), name));
            signing.map(|(_, row)| Wire::Own(&built.rows.own()[row]))
        });
        own.chain(LEXICON.under(drawer).iter().filter_map(move |entry| {
            let row = entry.row(Senses::NAME).filter(|row| self.has_row(*row))?;
            same_letters(lexicon::spelling(entry), name).then(|| Wire::Known(&KNOWN[row]))
        }))
    }

    /// Whether any agency signs itself `name`.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.opening_senses(name).has(Senses::NAME) && self.signing(name).next().is_some()
    }

    /// Whether an agency alone signs itself `name`, in just these letters: `Reuters` and `AP`, and neither `Ap` nor the `PA`
    /// that others share.
    pub(crate) fn prints(&self, name: &str) -> bool {
        let printed = Text::new(name);
        self.opening_senses(name).has(Senses::NAME)
            && self
                .signing(name)
                .any(|wire| !wire.shares(name) && wire.spellings().any(|spelling| printed == *spelling))
    }

    /// The agency that `name` belongs to: `row`, by which it was read, if the letters are its own, or among those
    /// that share them, the one alone that writes such a dateline.
    pub(crate) fn agency<'d>(
        &'d self,
        row: Wire<'d>,
        name: &str,
        dateline: &str,
        language: Option<Language>,
    ) -> Option<Wire<'d>> {
        if !row.shares(name) {
            return Some(row);
        }
        let form = Form::of(dateline, name, self)?;
        let mut writing = self.signing(name).filter(|wire| {
            let in_language = language.is_none_or(|language| wire.languages().contains(&language));
            in_language && wire.has_opening(|opening| Form::of(opening, name, self) == Some(form))
        });
        writing.next().filter(|_| writing.next().is_none())
    }
}

impl PartialEq for Built {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl Eq for Built {}

impl Hash for Built {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.rows.hash(state);
    }
}

#[cfg(test)]
mod tests;
