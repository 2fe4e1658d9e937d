//! [`Notes`]: what stands above the dateline and is neither headline, subheadline nor byline.

use alloc::vec::{self, Vec};
use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::slice;

use crate::block::{Blocks, blocks};
use crate::layout::Layout;
use crate::text::Text;
use crate::typesetting::Typesetting;

/// The notes of a story in print order; cut apart on demand, so that reading them allocates nothing.
///
/// A note is a message to editors, a bullet, or a line above the dateline that fits no other part.
///
/// ```
/// use wirecopy::Article;
///
/// let article = Article::parse_lenient("Harbor reopens\n(Adds detail)\nPORTO, May 3. /TASS/. Ships moved.");
/// assert_eq!(article.notes.len(), 1);
/// assert_eq!(article.notes.get(0).unwrap(), "(Adds detail)");
/// ```
#[derive(Clone, Default)]
pub struct Notes<'a>(List<'a>);

#[derive(Clone)]
enum List<'a> {
    /// The story's head, with the blocks that are other parts still in it.
    Printed(Head<'a>),
    Listed(Vec<Text<'a>>),
}

/// The blocks above the dateline, and which of them are no notes.
#[derive(Clone, Copy)]
pub(crate) struct Head<'a> {
    pub(crate) text: &'a str,
    pub(crate) layout: Layout,
    pub(crate) typesetting: Typesetting,
    pub(crate) count: usize,
    /// The places, among the blocks, of label, headline, subheadline, byline and its title.
    pub(crate) taken: [Option<usize>; 5],
    /// How many blocks below the headline's first are its lines as well.
    pub(crate) headline_lines: usize,
    /// A note that runs into the dateline.
    pub(crate) run_in: Option<&'a str>,
}

impl<'a> Notes<'a> {
    /// The notes among the blocks of a head, which are cut apart when they are asked for.
    pub(crate) const fn above(head: Head<'a>) -> Self {
        Self(List::Printed(head))
    }

    /// The same notes, with one that runs into the dateline.
    pub(crate) fn and(mut self, run_in: Option<&'a str>) -> Self {
        if let List::Printed(head) = &mut self.0 {
            head.run_in = run_in;
        }
        self
    }

    /// The notes one by one.
    pub fn iter(&self) -> Iter<'_, 'a> {
        let (head, listed) = match &self.0 {
            List::Printed(head) => (Some(*head), &[][..]),
            List::Listed(notes) => (None, notes.as_slice()),
        };
        Iter { printed: Printed::of(head), listed: listed.iter() }
    }

    /// How many notes there are; counted each time.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// The note at this place, counted from 0; `None` behind the last.
    ///
    /// There is no `notes[0]`: a note is cut out of the head when it is asked for, so there is none to lend.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<Text<'a>> {
        self.iter().nth(at)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The same notes, owned: they borrow from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Notes<'static> {
        self.iter().map(Text::into_owned).collect()
    }
}

/// The notes still in the story's head.
#[derive(Clone, Debug)]
struct Printed<'a> {
    blocks: Blocks<'a>,
    typesetting: Typesetting,
    taken: [Option<usize>; 5],
    headline_lines: usize,
    /// The place of the next block, and how many there are.
    at: usize,
    count: usize,
    run_in: Option<&'a str>,
}

impl<'a> Printed<'a> {
    fn of(head: Option<Head<'a>>) -> Self {
        match head {
            Some(Head { text, layout, typesetting, count, taken, headline_lines, run_in }) => Self {
                blocks: Blocks::laid_out(text, layout),
                typesetting,
                taken,
                headline_lines,
                at: 0,
                count,
                run_in,
            },
            None => Self {
                blocks: blocks(""),
                typesetting: Typesetting::NONE,
                taken: [None; 5],
                headline_lines: 0,
                at: 0,
                count: 0,
                run_in: None,
            },
        }
    }

    /// Whether a block is another part, or one of the headline's lines.
    fn is_taken(&self, at: usize) -> bool {
        let of_headline = self.taken[1].map_or(0..0, |first| first..first + 1 + self.headline_lines);
        self.taken.contains(&Some(at)) || of_headline.contains(&at)
    }

    fn next(&mut self) -> Option<Text<'a>> {
        while self.at < self.count {
            let typesetting = self.typesetting;
            let mut words = self.blocks.by_ref().map(|block| typesetting.strip(block.words));
            let Some(words) = words.find(|words| !words.is_empty()) else { break };
            self.at += 1;
            if !self.is_taken(self.at - 1) {
                return Some(Text::new(words));
            }
        }
        self.at = self.count;
        self.run_in.take().map(Text::new)
    }
}

/// The notes of a story one by one; made by [`Notes::iter`].
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Iter<'n, 'a> {
    printed: Printed<'a>,
    listed: slice::Iter<'n, Text<'a>>,
}

impl<'a> Iterator for Iter<'_, 'a> {
    type Item = Text<'a>;

    fn next(&mut self) -> Option<Text<'a>> {
        self.printed.next().or_else(|| self.listed.next().cloned())
    }
}

impl FusedIterator for Iter<'_, '_> {}

/// The notes of a story one by one, by value; made by a loop over [`Notes`] itself.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct IntoIter<'a> {
    printed: Printed<'a>,
    listed: vec::IntoIter<Text<'a>>,
}

impl<'a> Iterator for IntoIter<'a> {
    type Item = Text<'a>;

    fn next(&mut self) -> Option<Text<'a>> {
        self.printed.next().or_else(|| self.listed.next())
    }
}

impl FusedIterator for IntoIter<'_> {}

impl<'n, 'a> IntoIterator for &'n Notes<'a> {
    type Item = Text<'a>;
    type IntoIter = Iter<'n, 'a>;

    fn into_iter(self) -> Iter<'n, 'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for Notes<'a> {
    type Item = Text<'a>;
    type IntoIter = IntoIter<'a>;

    fn into_iter(self) -> IntoIter<'a> {
        let (head, listed) = match self.0 {
            List::Printed(head) => (Some(head), Vec::new()),
            List::Listed(notes) => (None, notes),
        };
        IntoIter { printed: Printed::of(head), listed: listed.into_iter() }
    }
}

impl Default for List<'_> {
    fn default() -> Self {
        Self::Listed(Vec::new())
    }
}

impl<'a> FromIterator<Text<'a>> for Notes<'a> {
    fn from_iter<I: IntoIterator<Item = Text<'a>>>(notes: I) -> Self {
        Self(List::Listed(notes.into_iter().collect()))
    }
}

impl PartialEq for Notes<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Notes<'_> {}

impl Hash for Notes<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.iter().for_each(|note| note.hash(state));
    }
}

impl fmt::Debug for Notes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::hash::DefaultHasher;

    use alloc::format;

    use super::*;
    use crate::article::Article;

    fn hash(notes: &Notes<'_>) -> u64 {
        let mut hasher = DefaultHasher::new();
        notes.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn notes_are_equal_by_their_words_printed_or_listed() {
        let story = "Harbor reopens\n(Adds map)\n* No delays\nPORTO (AP) -- Ships moved.";
        let printed = Article::parse(story).unwrap().notes;
        let list = |notes: &[&'static str]| notes.iter().map(|note| Text::new(note)).collect::<Notes<'_>>();
        let listed = list(&["(Adds map)", "* No delays"]);
        assert_eq!((&printed, hash(&printed)), (&listed, hash(&listed)));
        assert_eq!(printed.clone().into_owned(), listed);
        assert_eq!(format!("{printed:?}"), r#"["(Adds map)", "* No delays"]"#);
        for other in [Notes::default(), list(&["(Adds map)"]), list(&["* No delays", "(Adds map)"])] {
            assert_ne!(printed, other);
            assert_ne!(hash(&printed), hash(&other));
        }
        assert!(Notes::default().is_empty() && !printed.is_empty());
        for notes in [printed, listed] {
            assert!((&notes).into_iter().eq(notes.clone()));
            assert_eq!((notes.len(), notes.get(1).unwrap(), notes.get(2)), (2, Text::new("* No delays"), None));
        }
    }
}
