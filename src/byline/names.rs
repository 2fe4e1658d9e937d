//! [`Names`]: the writers in a byline.

use alloc::vec::{self, Vec};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::slice;

use crate::lexicon;
use crate::line::kind;
use crate::phrase::Phrase;
use crate::text::Text;
use crate::word::skip_blanks;

/// The names in a byline, in print order; cut apart on demand, so that reading one allocates nothing.
///
/// ```
/// let story = "Harbor reopens\nBy ANNA KIM and RUI COSTA\nPORTLAND, Ore. (AP) _ Ships moved.";
/// let article = wirecopy::Article::parse(story)?;
/// let names: Vec<String> = article.byline.unwrap().names.iter().map(|name| name.to_string()).collect();
/// assert_eq!(names, ["ANNA KIM", "RUI COSTA"]);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone)]
pub struct Names<'a>(List<'a>);

#[derive(Clone)]
enum List<'a> {
    /// `A. Writer and B. Writer`, still in one piece.
    Printed(&'a str),
    Listed(Vec<Text<'a>>),
}

impl<'a> Names<'a> {
    /// The names as printed, which are cut apart when they are asked for: `A. Writer and B. Writer`.
    pub(crate) const fn printed(names: &'a str) -> Self {
        Self(List::Printed(names))
    }

    /// The names one by one.
    pub fn iter(&self) -> Iter<'_, 'a> {
        let (printed, listed) = match &self.0 {
            List::Printed(names) => (*names, &[][..]),
            List::Listed(names) => ("", names.as_slice()),
        };
        Iter { printed: Cut { rest: printed }, listed: listed.iter() }
    }

    /// How many names there are; counted each time.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// The name at this place, counted from 0; `None` behind the last.
    ///
    /// There is no `names[0]`: a name is cut out of the byline when it is asked for, so there is none to lend.
    ///
    /// ```
    /// let byline = wirecopy::Byline::by(["ANNA KIM", "RUI COSTA"]);
    /// assert_eq!((byline.names.len(), byline.names.get(1)), (2, Some("RUI COSTA".into())));
    /// assert_eq!(byline.names.get(2), None);
    /// ```
    #[must_use]
    pub fn get(&self, at: usize) -> Option<Text<'a>> {
        self.iter().nth(at)
    }

    /// Whether no name is printed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The same names, owned: they borrow from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Names<'static> {
        self.iter().map(Text::into_owned).collect()
    }
}

impl Default for Names<'_> {
    fn default() -> Self {
        Self::printed("")
    }
}

impl<'n, 'a> IntoIterator for &'n Names<'a> {
    type Item = Text<'a>;
    type IntoIter = Iter<'n, 'a>;

    fn into_iter(self) -> Iter<'n, 'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for Names<'a> {
    type Item = Text<'a>;
    type IntoIter = IntoIter<'a>;

    fn into_iter(self) -> IntoIter<'a> {
        let (rest, listed) = match self.0 {
            List::Printed(names) => (names, Vec::new()),
            List::Listed(names) => ("", names),
        };
        IntoIter { printed: Cut { rest }, listed: listed.into_iter() }
    }
}

/// The names of a byline one by one; made by [`Names::iter`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Iter<'n, 'a> {
    printed: Cut<'a>,
    listed: slice::Iter<'n, Text<'a>>,
}

impl<'a> Iterator for Iter<'_, 'a> {
    type Item = Text<'a>;

    fn next(&mut self) -> Option<Text<'a>> {
        self.printed.next().or_else(|| self.listed.next().cloned())
    }
}

impl FusedIterator for Iter<'_, '_> {}

/// The names of a byline one by one, by value; made by a loop over [`Names`] itself.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct IntoIter<'a> {
    printed: Cut<'a>,
    listed: vec::IntoIter<Text<'a>>,
}

impl<'a> Iterator for IntoIter<'a> {
    type Item = Text<'a>;

    fn next(&mut self) -> Option<Text<'a>> {
        self.printed.next().or_else(|| self.listed.next())
    }
}

impl FusedIterator for IntoIter<'_> {}

impl<'a> FromIterator<Text<'a>> for Names<'a> {
    fn from_iter<I: IntoIterator<Item = Text<'a>>>(names: I) -> Self {
        Self(List::Listed(names.into_iter().collect()))
    }
}

impl PartialEq for Names<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Names<'_> {}

impl Hash for Names<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.iter().for_each(|name| name.hash(state));
    }
}

impl fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Cuts `A, B and C` at commas, semicolons and the words for *and*.
#[derive(Clone, Debug)]
struct Cut<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Cut<'a> {
    type Item = Text<'a>;

    fn next(&mut self) -> Option<Text<'a>> {
        while !self.rest.is_empty() {
            let (name, rest) = first_name(self.rest);
            self.rest = rest;
            let name = crate::line::trim(name);
            if !name.is_empty() {
                return Some(Text::new(name));
            }
        }
        None
    }
}

/// The first name, and what follows the mark or the word behind it: `A. Writer`, `B. Writer`.
fn first_name(names: &str) -> (&str, &str) {
    let mut before = ' ';
    for (at, c) in names.char_indices() {
        if matches!(c, ',' | ';' | '&' | '/') {
            return (&names[..at], &names[at + c.len_utf8()..]);
        }
        if before.is_whitespace() && !c.is_whitespace() {
            if let Some(rest) = conjunction(&names[at..]) {
                return (&names[..at], rest);
            }
        }
        before = c;
    }
    (names, "")
}

/// What follows a word for *and*.
fn conjunction(i: &str) -> Option<&str> {
    let (word, rest) = i.split_once(kind(char::is_whitespace))?;
    lexicon::says(word, Phrase::And).then(|| skip_blanks(rest))
}

#[cfg(test)]
mod tests {
    use std::hash::DefaultHasher;

    use alloc::format;

    use super::*;

    fn hash(names: &Names<'_>) -> u64 {
        let mut hasher = DefaultHasher::new();
        names.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn names_are_cut_at_marks_and_words_for_and() {
        for (printed, names) in [
            ("", &[][..]),
            (" , ; ", &[]),
            ("MARY SMITH", &["MARY SMITH"]),
            ("Mary Smith and John Doe", &["Mary Smith", "John Doe"]),
            ("MARY SMITH AND JOHN DOE", &["MARY SMITH", "JOHN DOE"]),
            (
                "Mary Smith,John Doe;  Ana Lima & Rui Costa/Eva Roth",
                &["Mary Smith", "John Doe", "Ana Lima", "Rui Costa", "Eva Roth"],
            ),
            ("Mary Smith, and John Doe", &["Mary Smith", "John Doe"]),
            ("Ana Lima e Rui Costa", &["Ana Lima", "Rui Costa"]),
            ("Eva Roth und\nJan Veld", &["Eva Roth", "Jan Veld"]),
            ("Анна Ким и Олег Цой", &["Анна Ким", "Олег Цой"]),
            // Letters of a name are no word.
            ("Andy Sand", &["Andy Sand"]),
            ("Ana E", &["Ana E"]),
            ("Anders Lund e", &["Anders Lund e"]),
        ] {
            let cut = Names::printed(printed);
            assert!(cut.iter().eq(names.iter().map(|name| Text::new(name))), "{cut:?}");
            assert_eq!((cut.is_empty(), cut.len()), (names.is_empty(), names.len()));
            let listed: Names<'_> = cut.iter().collect();
            for list in [cut, listed] {
                assert!((&list).into_iter().eq(list.clone()), "{list:?}");
                assert_eq!(list.get(names.len()), None);
                assert_eq!(list.get(0).as_ref().map(Text::as_printed), names.first().copied());
            }
        }
    }

    #[test]
    fn names_are_equal_one_by_one_printed_or_listed() {
        let printed = Names::printed("MARY SMITH and JOHN DOE");
        let listed: Names<'_> = ["MARY SMITH", "JOHN DOE"].map(Text::new).into_iter().collect();
        assert_eq!((&printed, hash(&printed)), (&listed, hash(&listed)));
        assert_eq!(printed.clone().into_owned(), listed);
        assert_eq!(format!("{printed:?}"), r#"["MARY SMITH", "JOHN DOE"]"#);
        for other in ["", "MARY SMITH", "JOHN DOE and MARY SMITH"].map(Names::printed) {
            assert_ne!(printed, other);
            assert_ne!(hash(&printed), hash(&other));
        }
    }
}
