//! [`Desk`]: which agencies are known while a story is read.

use crate::agency::{AGENCIES, Agency, END_MARKS, beginning_like, may_be_bare, may_be_label, may_end_story, may_sign};
use crate::language::{Language, same_letter, same_letters};
use crate::line::{after_break, strip};
use crate::word::is_word_end;

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

    /// Whether the caller gave agencies of its own.
    pub(crate) const fn has_own(&self) -> bool {
        !self.own.is_empty()
    }

    /// The agencies that the desk knows, the caller's own first.
    pub fn agencies(&self) -> impl Iterator<Item = &'a Agency<'a>> + use<'a> {
        self.own.iter().chain(if self.knows_all { AGENCIES } else { &[] })
    }

    /// The spellings that may begin as `i` does, each with its agency, the caller's own first.
    pub(crate) fn spellings_like(&self, i: &str) -> impl Iterator<Item = (&'a Agency<'a>, &'a str)> + use<'a> {
        let own = self.own.iter().flat_map(|agency| agency.spellings().map(move |spelling| (agency, spelling)));
        own.chain(self.known_like(i))
    }

    /// The spellings in [`AGENCIES`] that may begin as `i` does, where the desk knows those.
    fn known_like(&self, i: &str) -> impl Iterator<Item = (&'a Agency<'a>, &'a str)> + use<'a> {
        let known = self.knows_all.then(|| beginning_like(i)).into_iter().flatten();
        known.map(|(agency, spelling)| (agency as &'a Agency<'a>, spelling as &'a str))
    }

    /// The agencies that sign themselves `name`.
    pub(crate) fn signing(&self, name: &str) -> impl Iterator<Item = &'a Agency<'a>> {
        let own = self.own.iter();
        let own = own.filter(move |agency| agency.spellings().any(|spelling| same_letters(spelling, name)));
        own.chain(
            self.known_like(name).filter(move |(_, spelling)| same_letters(spelling, name)).map(|(agency, _)| agency),
        )
    }

    /// Whether a name that some agency prints without marks may begin as `i` does.
    pub(crate) fn may_sign_bare(&self, i: &str) -> bool {
        !self.own.is_empty() || self.knows_all && may_be_bare(i)
    }

    /// Whether some agency ends its stories with the line `words`.
    pub(crate) fn ends_stories_with(&self, words: &str) -> bool {
        let is_it = |mark: &&str| strip(words, mark) == Some("");
        let own = self.own.iter().flat_map(|agency| agency.end_marks);
        own.chain(if self.knows_all { END_MARKS } else { &[] }).any(is_it)
    }

    /// Whether a line that ends some agency's stories may stand at the head of `i`.
    #[inline]
    pub(crate) fn may_end_story(&self, i: &str) -> bool {
        !self.own.is_empty() || self.knows_all && may_end_story(i)
    }

    /// The labels of the agencies' own that may begin as `i` does.
    pub(crate) fn labels_like(&self, i: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let known = if self.knows_all && may_be_label(i) { AGENCIES } else { &[] };
        self.own.iter().chain(known).flat_map(|agency| agency.labels).copied()
    }

    /// Whether the name of some agency may begin as `i` does.
    pub(crate) fn may_sign(&self, i: &str) -> bool {
        !self.own.is_empty() || self.knows_all && may_sign(i)
    }

    /// Whether any agency signs itself `name`.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.signing(name).next().is_some()
    }

    /// The longest spelling of any agency that `i` begins with, up to the end of a word.
    pub(crate) fn name_at<'i>(&self, i: &'i str, wanted: impl Fn(&Agency<'a>) -> bool) -> Option<&'i str> {
        let mut longest = "";
        for (agency, spelling) in self.spellings_like(i) {
            if let Some(name) = prefix(i, spelling) {
                if name.len() > longest.len() && is_word_end(&i[name.len()..]) && wanted(agency) {
                    longest = name;
                }
            }
        }
        (!longest.is_empty()).then_some(longest)
    }

    /// Whether `i` begins with the full name of an agency: `Associated Press Writer`.
    pub(crate) fn begins_with_organisation(&self, i: &str) -> bool {
        self.agencies().any(|agency| {
            let name = agency.organisation.strip_prefix("The ").unwrap_or(agency.organisation);
            prefix(i, name).is_some_and(|name| is_word_end(&i[name.len()..]))
        })
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

/// The head of `i` that is `spelling`, in any case.
pub(crate) fn prefix<'i>(i: &'i str, spelling: &str) -> Option<&'i str> {
    let mut bytes = i.bytes();
    let mut before = 0;
    for expected in spelling.bytes() {
        let byte = bytes.next()?;
        if !(byte.is_ascii() && expected.is_ascii()) {
            return prefix_in_any_script(i, spelling);
        }
        if !byte.eq_ignore_ascii_case(&expected) {
            // A break reads as a space.
            let may_be_break = byte.is_ascii_whitespace() && (expected == b' ' || before == b' ');
            return if may_be_break { prefix_in_any_script(i, spelling) } else { None };
        }
        before = expected;
    }
    Some(&i[..spelling.len()])
}

fn prefix_in_any_script<'i>(i: &'i str, spelling: &str) -> Option<&'i str> {
    let mut rest = i;
    for expected in spelling.chars() {
        if expected == ' ' {
            if let Some(after) = after_break(rest) {
                rest = after;
                continue;
            }
        }
        let c = rest.chars().next()?;
        if !same_letter(c, expected) {
            return None;
        }
        rest = &rest[c.len_utf8()..];
    }
    Some(&i[..i.len() - rest.len()])
}

#[cfg(test)]
mod tests;
