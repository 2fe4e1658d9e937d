//! [`Body`]: what follows the dateline, block by block.

mod block;
mod closing;
mod crosshead;
mod foot;
mod interruption;
mod kind;
mod printed;
mod sections;
#[cfg(test)]
mod tests;

pub use block::{Block, BlockKind};
pub(crate) use foot::{
    are_sign_off, cut, cut_last, is_end_mark, is_foot, is_initials, is_of_foot, is_of_page, is_sign_off, says_so,
    without_last_feet,
};
pub(crate) use printed::{body, is_paragraph, without_foot};
pub use sections::{Section, Sections};

use alloc::vec::{self, Vec};
use core::ops::Deref;
use core::slice;

use crate::text::Text;

/// The body of a story: its blocks in print order; derefs to a slice of them.
///
/// ```
/// use wirecopy::{Block, Body};
///
/// let body = Body::parse("Ships moved on Monday.\nNext steps\nThe port opens fully on Friday.\n(Reporting by Anna Kim)");
/// assert_eq!((body.len(), &body[1]), (4, &Block::Crosshead("Next steps".into())));
///
/// // A body is made of blocks: here of those that tell the story.
/// let copy: Body<'_> = body.iter().filter(|block| block.is_copy()).cloned().collect();
/// assert_eq!(copy.len(), 3);
///
/// let mut page = String::new();
/// for block in &copy {
///     match block {
///         Block::Crosshead(words) => page += &format!("<h2>{words}</h2>"),
///         other => page += &format!("<p>{other}</p>"),
///     }
/// }
/// assert_eq!(page, "<p>Ships moved on Monday.</p><h2>Next steps</h2><p>The port opens fully on Friday.</p>");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
#[non_exhaustive]
pub struct Body<'a> {
    /// The blocks, the lede first.
    pub blocks: Vec<Block<'a>>,
}

/// The list of the blocks.
impl<'a> Deref for Body<'a> {
    type Target = [Block<'a>];

    fn deref(&self) -> &[Block<'a>] {
        &self.blocks
    }
}

impl<'b, 'a> IntoIterator for &'b Body<'a> {
    type Item = &'b Block<'a>;
    type IntoIter = slice::Iter<'b, Block<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.blocks.iter()
    }
}

impl<'a> IntoIterator for Body<'a> {
    type Item = Block<'a>;
    type IntoIter = vec::IntoIter<Block<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.blocks.into_iter()
    }
}

impl<'a> FromIterator<Block<'a>> for Body<'a> {
    fn from_iter<I: IntoIterator<Item = Block<'a>>>(blocks: I) -> Self {
        Self { blocks: blocks.into_iter().collect() }
    }
}

impl<'a> Extend<Block<'a>> for Body<'a> {
    fn extend<I: IntoIterator<Item = Block<'a>>>(&mut self, blocks: I) {
        self.blocks.extend(blocks);
    }
}

impl<'a> Body<'a> {
    /// The first paragraph, without its dateline; `None` where the body has no paragraph.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse_lenient("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.");
    /// assert_eq!(article.body.lede().unwrap(), "Ships moved.");
    /// ```
    #[must_use]
    pub fn lede(&self) -> Option<&Text<'a>> {
        self.paragraphs().next()
    }

    /// The paragraphs in print order, the lede first. Crossheads, list items and the foot are not among them.
    ///
    /// ```
    /// use wirecopy::Body;
    ///
    /// let body = Body::parse("Ships moved on Monday.\nNext steps\nThe port opens fully on Friday.");
    /// assert_eq!(body.paragraphs().count(), 2);
    /// assert_eq!(body.paragraphs().next_back().unwrap(), "The port opens fully on Friday.");
    /// ```
    #[must_use = "iterators are lazy"]
    pub fn paragraphs(&self) -> impl DoubleEndedIterator<Item = &Text<'a>> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Paragraph(text) => Some(text),
            _ => None,
        })
    }

    /// The crossheads, which are the headings between paragraphs, in print order; [`Body::sections`] cuts at them.
    ///
    /// ```
    /// let body = wirecopy::Body::parse("Ships moved on Monday.\nNext steps\nThe port opens fully on Friday.");
    /// assert_eq!(body.crossheads().next().unwrap(), "Next steps");
    /// ```
    #[must_use = "iterators are lazy"]
    pub fn crossheads(&self) -> impl DoubleEndedIterator<Item = &Text<'a>> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Crosshead(text) => Some(text),
            _ => None,
        })
    }

    /// The body cut at its crossheads: each with the blocks that follow it.
    ///
    /// ```
    /// use wirecopy::Body;
    ///
    /// let body = Body::parse("Ships moved on Monday.\nNext steps\nThe port opens fully on Friday.");
    /// let sections: Vec<_> = body.sections().collect();
    /// assert_eq!(sections.len(), 2);
    /// assert_eq!(sections[0].crosshead, None);
    /// assert_eq!(sections[1].crosshead.unwrap(), "Next steps");
    /// ```
    pub fn sections(&self) -> Sections<'_, 'a> {
        Sections::of(&self.blocks)
    }

    /// The same body, owned: it borrows from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Body<'static> {
        Body { blocks: self.blocks.into_iter().map(Block::into_owned).collect() }
    }
}
