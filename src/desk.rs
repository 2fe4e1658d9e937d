//! [`Desk`]: which agencies are known while a story is read.

use crate::agency::{AGENCIES, Agency};
use crate::language::{Language, same_letters};
use crate::lexicon::{Drawer, Entry, Key, LEXICON, Says, Senses, without_article};

/// The desk that reads the copy: the agencies it knows, given by value and never global.
///
/// [`Article::parse`](crate::Article::parse) and [`Dateline::parse`](crate::Dateline::parse) read with a
/// desk that knows every agency of [`AGENCIES`].
///
/// ```
/// use wirecopy::{Agency, Desk, Language, Mark};
///
/// const OURS: &[Agency<'_>] = &[
///     Agency::new("HARBOUR", &["Harbour Wire"]).languages(&[Language::English, Language::Portuguese]),
/// ];
///
/// let desk = Desk::new().with(OURS);
/// let story = "Harbour reopens\nPORTO (Harbour Wire) - Ships moved on Monday.";
/// let article = desk.article(story)?;
/// assert_eq!(article.dateline.unwrap().credit.unwrap().agency.unwrap(), "HARBOUR");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Desk<'a> {
    /// Whether the agencies of [`AGENCIES`] are known.
    knows_all: bool,
    own: &'a [Agency<'a>],
}

impl Default for Desk<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Desk<'a> {
    /// A desk that knows every agency of [`AGENCIES`].
    #[must_use]
    pub const fn new() -> Self {
        Self { knows_all: true, own: &[] }
    }

    /// A desk that knows these agencies and no others.
    ///
    /// What signs itself otherwise is still a credit where its form shows it, but without an agency.
    #[must_use]
    pub const fn only(agencies: &'a [Agency<'a>]) -> Self {
        Self { knows_all: false, own: agencies }
    }

    /// The same desk with agencies of the caller's own, which come before those it knew.
    #[must_use]
    pub const fn with(mut self, agencies: &'a [Agency<'a>]) -> Self {
        self.own = agencies;
        self
    }

    /// The agencies that the desk knows, the caller's own first.
    pub fn agencies(&self) -> impl Iterator<Item = &'a Agency<'a>> + use<'a> {
        self.own.iter().chain(if self.knows_all { AGENCIES } else { &[] })
    }

    /// Gives what the rows list in a drawer, and perhaps more, as far as it says one of `wanted`: the caller's own first.
    pub(crate) fn each(&self, drawer: Drawer, wanted: Senses, found: &mut dyn FnMut(&'a Agency<'a>, &'a str)) {
        for agency in self.own {
            let organisation = [without_article(agency.organisation)];
            for (sense, listed) in [
                (Senses::NAME.and(Senses::BARE_NAME), agency.names),
                (Senses::NAME.and(Senses::BARE_NAME), agency.shared),
                (Senses::LABEL, agency.labels),
                (Senses::END_MARK, agency.end_marks),
                (Senses::ORGANISATION, &organisation[..]),
            ] {
                if wanted.has(sense) {
                    for words in listed {
                        found(agency, words);
                    }
                }
            }
        }
        for entry in self.filed(drawer) {
            if let Some(row) = entry.row(wanted) {
                found(&AGENCIES[usize::from(row)], entry.words);
            }
        }
    }

    /// What the rows of [`AGENCIES`] list in a drawer, where the desk knows those.
    fn filed(&self, drawer: Drawer) -> core::slice::Iter<'static, Entry<'static>> {
        if self.knows_all { LEXICON.under(drawer).iter() } else { [].iter() }
    }

    /// Which senses of the crate's lexicon hold for this desk, and which any word may have, since rows of the caller's
    /// own are looked through one by one.
    pub(crate) const fn sensing(&self) -> (Senses, Senses) {
        let kept = if self.knows_all { Senses::ALL } else { Senses::ALL.without(Senses::OF_ROWS) };
        (kept, if self.own.is_empty() { Senses::NONE } else { Senses::OF_ROWS })
    }

    /// The agencies that sign themselves `name`.
    pub(crate) fn signing(&self, name: &str) -> impl Iterator<Item = &'a Agency<'a>> {
        let own = self.own.iter();
        let own = own.filter(move |agency| agency.spellings().any(|spelling| same_letters(spelling, name)));
        own.chain(self.filed(Key::of(name).drawer()).filter_map(move |entry| match entry.says {
            Says::Name(row) if same_letters(entry.words, name) => Some(&AGENCIES[usize::from(row)]),
            _ => None,
        }))
    }

    /// Whether any agency signs itself `name`.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.signing(name).next().is_some()
    }

    /// The agency that `name` belongs to: `row`, by which it was read, if the letters are its own, or among those
    /// that share them, the one alone that writes such a dateline.
    pub(crate) fn agency(
        &self,
        row: &'a Agency<'a>,
        name: &str,
        dateline: &str,
        language: Option<Language>,
    ) -> Option<&'a Agency<'a>> {
        if !row.shared.iter().any(|spelling| same_letters(spelling, name)) {
            return Some(row);
        }
        let form = Form::of(dateline, name)?;
        let mut writing = self.signing(name).filter(|agency| {
            let in_language = language.is_none_or(|language| agency.languages.contains(&language));
            in_language && agency.openings.iter().any(|opening| Form::of(opening, name) == Some(form))
        });
        writing.next().filter(|_| writing.next().is_none())
    }
}

/// What tells wires of the same letters apart: whether a date comes before the credit, and the marks round it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Form<'a> {
    dated: bool,
    open: Option<char>,
    tail: &'a str,
}

impl<'a> Form<'a> {
    fn of(dateline: &'a str, name: &str) -> Option<Self> {
        let at = dateline.rfind(name)?;
        let (before, after) = (&dateline[..at], &dateline[at + name.len()..]);
        let open = before.chars().next_back().filter(|c| matches!(c, '(' | '/'));
        Some(Self { dated: before.contains(char::is_numeric), open, tail: after.trim_start_matches([')', '/']).trim() })
    }
}

#[cfg(test)]
mod tests;
