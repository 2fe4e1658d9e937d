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
pub(crate) use foot::{cut, cut_last, is_end_mark, is_foot, is_initials, is_of_page, is_sign_off, says_so};
pub(crate) use printed::{body, without_foot};
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
/// let body = Body::parse("Ships moved on Monday.\nNext steps\nThe port opens fully on Friday.");
/// let made: Body<'_> = body.iter().filter(|block| block.is_copy()).cloned().collect();
/// assert_eq!((&made, body.len(), &body[1]), (&body, 3, &Block::Crosshead("Next steps".into())));
/// for block in &body {
///     match block {
///         Block::Paragraph(words) => println!("<p>{words}</p>"),
///         Block::Crosshead(words) => println!("<h2>{words}</h2>"),
///         other => println!("<!-- {}: {other} -->", other.kind()),
///     }
/// }
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
    /// The first paragraph, without its dateline.
    #[must_use]
    pub fn lede(&self) -> Option<&Text<'a>> {
        self.paragraphs().next()
    }

    /// The paragraphs in print order, the lede first.
    #[must_use = "iterators are lazy"]
    pub fn paragraphs(&self) -> impl DoubleEndedIterator<Item = &Text<'a>> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Paragraph(text) => Some(text),
            _ => None,
        })
    }

    /// The crossheads in print order.
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

    /// The same body, owned.
    #[must_use]
    pub fn into_owned(self) -> Body<'static> {
        Body { blocks: self.blocks.into_iter().map(Block::into_owned).collect() }
    }
}
