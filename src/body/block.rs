//! [`Block`]: one block of the body, by what it is.

use core::fmt;

use crate::text::Text;

/// One block of the body, by what it is. A variant may be added, so a `match` needs a last arm.
///
/// [`Block::kind`] tells the kind alone, and [`Block::is_copy`] whether the block belongs to what the story tells. In
/// JSON a block is `{"kind": "paragraph", "text": "Ships moved."}`.
///
/// ```
/// use wirecopy::{Block, Body};
///
/// let body = Body::parse("Ships moved on Monday.\n- Tugs came first.\n(Reporting by Anna Kim)\nEnditem");
/// let kinds: Vec<&str> = body.iter().map(|block| block.kind().as_str()).collect();
/// assert_eq!(kinds, ["paragraph", "list_item", "sign_off", "end_mark"]);
/// assert_eq!(body[2], Block::SignOff("(Reporting by Anna Kim)".into()));
/// ```
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
    /// A message to editors inside the body: `(Eds: Updates throughout.)`.
    Note(Text<'a>),
    /// Who reported, wrote and edited, or the credit repeated at the foot:
    /// `(Reporting by A. Writer; Editing by B. Editor)`.
    SignOff(Text<'a>),
    /// The mark that ends the story: `Enditem`, `-0-`, `REUTER`.
    EndMark(Text<'a>),
    /// A sentence that the publisher prints under every story: a disclaimer, a partner's line.
    Boilerplate(Text<'a>),
}

impl<'a> Block<'a> {
    /// The words of the block, whatever it is.
    ///
    /// ```
    /// use wirecopy::Block;
    ///
    /// assert_eq!(Block::Crosshead("Next steps".into()).text(), "Next steps");
    /// ```
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

    /// What it is, without its words: to count blocks, or to keep them in a table.
    ///
    /// ```
    /// use wirecopy::Body;
    /// use wirecopy::parts::BlockKind;
    ///
    /// let body = Body::parse("Ships moved on Monday.\nNext steps\nThe port opens fully on Friday.");
    /// assert_eq!(body.blocks[1].kind(), BlockKind::Crosshead);
    /// assert_eq!(body.blocks[1].kind().as_str(), "crosshead");
    /// ```
    #[must_use]
    pub const fn kind(&self) -> BlockKind {
        match self {
            Self::Paragraph(_) => BlockKind::Paragraph,
            Self::Crosshead(_) => BlockKind::Crosshead,
            Self::ListItem(_) => BlockKind::ListItem,
            Self::TableRow(_) => BlockKind::TableRow,
            Self::Separator(_) => BlockKind::Separator,
            Self::Note(_) => BlockKind::Note,
            Self::SignOff(_) => BlockKind::SignOff,
            Self::EndMark(_) => BlockKind::EndMark,
            Self::Boilerplate(_) => BlockKind::Boilerplate,
        }
    }

    /// Whether the block is part of what the story tells: a paragraph, a crosshead, a list item or a table row.
    ///
    /// ```
    /// use wirecopy::Block;
    ///
    /// assert!(Block::ListItem("- Tugs came first.".into()).is_copy());
    /// assert!(!Block::EndMark("Enditem".into()).is_copy());
    /// ```
    #[must_use]
    pub const fn is_copy(&self) -> bool {
        self.kind().is_copy()
    }

    /// The same block, owned: it borrows from no text any more.
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

/// Prints the words, on one line.
impl fmt::Display for Block<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(f)
    }
}

/// What a [`Block`] is, without its words; [`Block::kind`] gives it, and [`BlockKind::with`] makes a block of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BlockKind {
    /// A paragraph of the story.
    Paragraph,
    /// A heading inside the body.
    Crosshead,
    /// One item of a list.
    ListItem,
    /// A row of a table.
    TableRow,
    /// A line of marks without a word.
    Separator,
    /// A message to editors.
    Note,
    /// Who reported, wrote and edited.
    SignOff,
    /// The mark that ends the story.
    EndMark,
    /// A sentence that the publisher prints under every story.
    Boilerplate,
}

stable_names! {
    BlockKind:
    Paragraph = "paragraph",
    Crosshead = "crosshead",
    ListItem = "list_item",
    TableRow = "table_row",
    Separator = "separator",
    Note = "note",
    SignOff = "sign_off",
    EndMark = "end_mark",
    Boilerplate = "boilerplate",
}

impl BlockKind {
    /// Whether such a block is part of what the story tells, as [`Block::is_copy`] says.
    #[must_use]
    pub const fn is_copy(self) -> bool {
        matches!(self, Self::Paragraph | Self::Crosshead | Self::ListItem | Self::TableRow)
    }

    /// The block of this kind that has these words, for stories made by hand.
    ///
    /// ```
    /// use wirecopy::Block;
    /// use wirecopy::parts::BlockKind;
    ///
    /// assert_eq!(BlockKind::Crosshead.with("Next steps"), Block::Crosshead("Next steps".into()));
    /// ```
    #[must_use]
    pub fn with<'a>(self, words: impl Into<Text<'a>>) -> Block<'a> {
        let words = words.into();
        match self {
            Self::Paragraph => Block::Paragraph(words),
            Self::Crosshead => Block::Crosshead(words),
            Self::ListItem => Block::ListItem(words),
            Self::TableRow => Block::TableRow(words),
            Self::Separator => Block::Separator(words),
            Self::Note => Block::Note(words),
            Self::SignOff => Block::SignOff(words),
            Self::EndMark => Block::EndMark(words),
            Self::Boilerplate => Block::Boilerplate(words),
        }
    }
}

/// Prints the stable name: `list_item`.
impl fmt::Display for BlockKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn a_block_is_of_the_kind_that_it_was_made_of() {
        for kind in BlockKind::ALL {
            let block = kind.with("Ships\nmoved.");
            assert_eq!((block.kind(), block.text()), (*kind, &Text::new("Ships moved.")));
            assert_eq!((block.to_string().as_str(), block.is_copy()), ("Ships moved.", kind.is_copy()));
            assert_eq!(block.clone().into_owned(), block);
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_kind_is_named_as_its_block_is_in_json() {
        for kind in BlockKind::ALL {
            let json = serde_json::to_value(kind.with("Ships moved.")).unwrap();
            assert_eq!(json, serde_json::json!({"kind": kind, "text": "Ships moved."}));
        }
    }
}
