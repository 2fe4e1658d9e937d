//! [`Notes`]: what stands above the dateline and is neither headline, subheadline nor byline.

use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::block::Blocks;
use crate::layout::Layout;
use crate::text::Text;

/// The notes of a story in print order; cut apart on demand, so that reading them allocates nothing.
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
    pub(crate) count: usize,
    /// The places, among the blocks, of label, headline, subheadline, byline and its title.
    pub(crate) taken: [Option<usize>; 5],
    /// A note that runs into the dateline.
    pub(crate) run_in: Option<&'a str>,
}

impl<'a> Notes<'a> {
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
    pub fn iter(&self) -> impl Iterator<Item = Text<'a>> + use<'_, 'a> {
        let (head, listed) = match &self.0 {
            List::Printed(head) => (Some(*head), &[][..]),
            List::Listed(notes) => (None, notes.as_slice()),
        };
        head.into_iter().flat_map(Head::notes).chain(listed.iter().cloned())
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The same notes, owned.
    #[must_use]
    pub fn into_owned(self) -> Notes<'static> {
        self.iter().map(Text::into_owned).collect()
    }
}

impl<'a> Head<'a> {
    fn notes(self) -> impl Iterator<Item = Text<'a>> {
        let blocks = Blocks::laid_out(self.text, self.layout).filter(|block| !block.words.is_empty());
        let blocks = blocks.take(self.count).enumerate();
        blocks
            .filter(move |(at, _)| !self.taken.contains(&Some(*at)))
            .map(|(_, block)| block.text())
            .chain(self.run_in.map(Text::new))
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
        let story = "Harbour reopens\n(Adds map)\n* No delays\nPORTO (AP) -- Ships moved.";
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
    }
}
