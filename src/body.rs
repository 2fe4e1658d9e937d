//! [`Body`]: what follows the dateline, block by block.

mod crosshead;
mod foot;
mod kind;
mod printed;
mod sections;
#[cfg(test)]
mod tests;

pub(crate) use foot::{cut, is_end_mark, is_foot, is_initials, is_sign_off};
pub(crate) use printed::{body, without_foot};
pub use sections::{Section, Sections};

use alloc::vec::Vec;

use crate::text::Text;

/// One block of the body, by what it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "kind", content = "text", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Block<'a> {
    /// A paragraph of the story; the first is the lede.
    Paragraph(Text<'a>),
    /// A heading inside the body (never the subheadline): `Cosmonautics Day events`.
    Crosshead(Text<'a>),
    /// One item of a list, with the mark it is printed with: `- The commission meets on Friday.`
    ListItem(Text<'a>),
    /// A row of a table or another line set in columns, its inner blanks kept: `Shr   39 cts   vs   50 cts`.
    TableRow(Text<'a>),
    /// A line of marks without a word: `***`, `___`, `# # #`.
    Separator(Text<'a>),
    /// A word to editors inside the body: `(Eds: Updates throughout.)`.
    Note(Text<'a>),
    /// Who reported, wrote and edited, or the credit repeated at the foot: `(Reporting by A. Writer; Editing by B. Editor)`.
    SignOff(Text<'a>),
    /// The mark that ends the story: `Enditem`, `-0-`, `REUTER`.
    EndMark(Text<'a>),
    /// A sentence the house prints under every story: a disclaimer, a partner's line.
    Boilerplate(Text<'a>),
}

impl<'a> Block<'a> {
    /// The words of the block, whatever it is.
    #[must_use]
    pub const fn text(&self) -> &Text<'a> {
        match self {
            Self::Paragraph(text)
            | Self::Crosshead(text)
            | Self::ListItem(text)
            | Self::TableRow(text)
            | Self::Separator(text)
            | Self::Note(text)
            | Self::SignOff(text)
            | Self::EndMark(text)
            | Self::Boilerplate(text) => text,
        }
    }

    /// Whether the block is part of what the story tells: a paragraph, a crosshead, an item or a row.
    #[must_use]
    pub const fn is_copy(&self) -> bool {
        matches!(self, Self::Paragraph(_) | Self::Crosshead(_) | Self::ListItem(_) | Self::TableRow(_))
    }

    /// The same block, owned.
    #[must_use]
    pub fn into_owned(self) -> Block<'static> {
        match self {
            Self::Paragraph(text) => Block::Paragraph(text.into_owned()),
            Self::Crosshead(text) => Block::Crosshead(text.into_owned()),
            Self::ListItem(text) => Block::ListItem(text.into_owned()),
            Self::TableRow(text) => Block::TableRow(text.into_owned()),
            Self::Separator(text) => Block::Separator(text.into_owned()),
            Self::Note(text) => Block::Note(text.into_owned()),
            Self::SignOff(text) => Block::SignOff(text.into_owned()),
            Self::EndMark(text) => Block::EndMark(text.into_owned()),
            Self::Boilerplate(text) => Block::Boilerplate(text.into_owned()),
        }
    }
}

/// The body of a story: its blocks in print order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
#[non_exhaustive]
pub struct Body<'a> {
    /// The blocks, the lede first.
    pub blocks: Vec<Block<'a>>,
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
