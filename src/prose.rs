//! [`Prose`]: the running text of a story, piece by piece, and how many words and characters it has.
//!
//! What desks print round the text is left out: labels, notes, bylines, sign-offs, end marks. Nothing is allocated,
//! since each piece is a part of the article. [`Article::copy`], [`Article::copy_with_dateline`] and
//! [`Article::plain_text`] are the ways in.

mod count;

pub use count::Counts;

use core::fmt::{self, Display, Write};
use core::iter::FusedIterator;
use core::slice;

use crate::article::Article;
use crate::body::Block;
use crate::text::Text;

impl<'a> Article<'a> {
    /// What the story tells, without its dateline: for those who summarise or index it.
    ///
    /// Typical input is any article; the pieces are the lede, the paragraphs, crossheads, list items and
    /// table rows in print order. Notes, separators, sign-offs, end marks and boilerplate are left out.
    /// Nothing is copied: each piece is a part of the article.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse_lenient("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.\n(Eds: updates throughout)");
    /// assert_eq!(article.copy().count(), 1);
    /// assert_eq!(article.copy().to_string(), "Ships moved.");
    /// ```
    pub fn copy(&self) -> Prose<'_, 'a> {
        Prose { dateline: None, blocks: self.body.blocks.iter() }
    }

    /// What the story tells, its dateline first: for those who resolve the `here` and `on Monday` of the text.
    ///
    /// Typical input is any article; the first piece is the dateline as printed, if there is one, and the others
    /// are those of [`Article::copy`]. IPTC's own ninjs examples print a body so
    /// (`GROSSETO, Italy (AP) -- The trial …`).
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse_lenient("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.");
    /// assert_eq!(article.copy_with_dateline().next().unwrap(), "PORTO, May 3. /TASS/.");
    /// assert_eq!(article.copy_with_dateline().to_string(), "PORTO, May 3. /TASS/. Ships moved.");
    /// ```
    pub fn copy_with_dateline(&self) -> Prose<'_, 'a> {
        Prose { dateline: self.dateline.as_ref().map(|dateline| &dateline.text), ..self.copy() }
    }

    /// The whole story as plain text: headline, subheadline, byline and the copy with its dateline, a blank
    /// line between any two, the wire's line breaks mended; for a mail, a terminal or a speech engine.
    ///
    /// Typical input is any article. Labels, notes and the foot are left out; `Article`'s own `Display` is the
    /// one that prints everything and reads back equal.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse_lenient("URGENT: Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.\nEnditem");
    /// assert_eq!(article.plain_text().to_string(), "Harbor reopens\n\nPORTO, May 3. /TASS/. Ships moved.");
    /// ```
    #[must_use]
    pub const fn plain_text(&self) -> PlainText<'_, 'a> {
        PlainText { article: self }
    }

    /// How many words the story tells, its head, dateline and furniture left out, as [`Prose::word_count`] counts.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse_lenient("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.\nEnditem");
    /// assert_eq!((article.word_count(), article.character_count()), (2, 12));
    /// ```
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.copy().word_count()
    }

    /// How many characters the story tells, its head, dateline and furniture left out, as
    /// [`Prose::character_count`] counts. [`Article::word_count`] has an example.
    #[must_use]
    pub fn character_count(&self) -> usize {
        self.copy().character_count()
    }

    /// Words and characters that the story tells, in one pass, as [`Prose::counts`] counts.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let counts = Article::parse_lenient("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.").counts();
    /// assert_eq!((counts.words, counts.characters), (2, 12));
    /// ```
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.copy().counts()
    }
}

/// The pieces of a story's running text, in print order; made by [`Article::copy`] and [`Article::copy_with_dateline`].
///
/// `Display` runs the dateline into the lede, as wires do, and parts all other pieces by a blank line.
///
/// ```
/// use wirecopy::Article;
///
/// let article = Article::parse_lenient("PORTO, May 3. /TASS/. Ships moved.\n- Tugs came first.\n***");
/// let prose = article.copy_with_dateline();
/// assert_eq!(prose.clone().count(), 3);
/// assert_eq!(prose.to_string(), "PORTO, May 3. /TASS/. Ships moved.\n\n- Tugs came first.");
/// ```
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Prose<'b, 'a> {
    dateline: Option<&'b Text<'a>>,
    blocks: slice::Iter<'b, Block<'a>>,
}

impl Prose<'_, '_> {
    /// The number of words in the pieces not yet taken.
    ///
    /// A word is a run without blanks that holds a letter or a digit (`Ore.`, `well-known` and `3:40` are one
    /// each, a dash between blanks is none). Han and kana are written without blanks, so each of their
    /// characters counts as a word, as word processors have it; Hangul is written with blanks, and so counted.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// for (text, words) in [("It is 3:40 – a well-known hour.", 6), ("港口27日重新开放。", 8), ("항구가 다시 열렸다.", 3)] {
    ///     assert_eq!(Article::parse_lenient(text).copy().word_count(), words);
    /// }
    /// ```
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.counts().words
    }

    /// The number of characters that `Display` prints of the pieces not yet taken.
    ///
    /// Characters are `char`s: blanks and marks count, and so do the two line feeds between pieces; a line
    /// that the wire broke counts as one blank.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// // 12 and 13 characters, and two line feeds between the two paragraphs.
    /// let article = Article::parse_lenient("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.\nTugs came by.");
    /// assert_eq!(article.copy().character_count(), 12 + 2 + 13);
    /// ```
    #[must_use]
    pub fn character_count(&self) -> usize {
        self.counts().characters
    }

    /// Both numbers in one pass: the words and the characters of the pieces not yet taken.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts::of(|counter| self.spell(counter))
    }

    /// Writes what `Display` does, without its machinery.
    fn spell(&self, out: &mut impl Write) -> fmt::Result {
        let mut parting = "";
        if let Some(dateline) = self.dateline {
            spell(dateline, out)?;
            parting = match self.blocks.clone().find(|block| block.is_copy()) {
                Some(Block::Paragraph(_)) => " ",
                _ => "\n\n",
            };
        }
        let mut rest = self.clone();
        rest.dateline = None;
        rest.try_for_each(|piece| {
            out.write_str(core::mem::replace(&mut parting, "\n\n"))?;
            spell(piece, out)
        })
    }
}

impl<'b, 'a> Iterator for Prose<'b, 'a> {
    type Item = &'b Text<'a>;

    fn next(&mut self) -> Option<&'b Text<'a>> {
        self.dateline.take().or_else(|| self.blocks.find(|block| block.is_copy()).map(Block::text))
    }
}

impl DoubleEndedIterator for Prose<'_, '_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let last = self.blocks.rfind(|block| block.is_copy()).map(Block::text);
        last.or_else(|| self.dateline.take())
    }
}

impl FusedIterator for Prose<'_, '_> {}

/// Prints the pieces not yet taken, each on one line: the dateline before the lede, and a blank line between all others.
impl Display for Prose<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.spell(f)
    }
}

/// Writes a text on one line.
fn spell(text: &Text<'_>, out: &mut impl Write) -> fmt::Result {
    text.pieces().enumerate().try_for_each(|(at, piece)| {
        if at > 0 {
            out.write_char(' ')?;
        }
        out.write_str(piece)
    })
}

/// A whole story as plain text, to be printed; made by [`Article::plain_text`], which has an example.
#[derive(Clone, Copy, Debug)]
pub struct PlainText<'b, 'a> {
    article: &'b Article<'a>,
}

/// Prints headline, subheadline, byline and the copy with its dateline, a blank line between any two.
impl Display for PlainText<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Article { headline, subheadline, byline, .. } = self.article;
        let head = [
            headline.as_ref().map(|headline| &headline.text),
            subheadline.as_ref(),
            byline.as_ref().map(|byline| &byline.text),
        ];
        let mut parting = "";
        for part in head.into_iter().flatten() {
            write!(f, "{parting}{part}")?;
            parting = "\n\n";
        }
        let copy = self.article.copy_with_dateline();
        if copy.clone().next().is_some() { write!(f, "{parting}{copy}") } else { Ok(()) }
    }
}
