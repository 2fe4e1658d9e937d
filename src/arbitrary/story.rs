//! [`Story`]: whole copy as a desk would send it, and the parts that it was printed from.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use arbitrary::{Arbitrary, Result, Unstructured};

use super::choices::Choices;
use super::opening::{self, Opening};
use super::words;
use crate::article::Article;
use crate::body::Block;

/// A whole story as sent, of any of the families that wires print, and what it was made of.
///
/// [`Article::parse`] takes every one, and its parts are those that the methods here give.
///
/// ```
/// use arbitrary::{Arbitrary, Unstructured};
/// use wirecopy::arbitrary::Story;
///
/// // No bytes, no choices: of everything the first.
/// let story = Story::arbitrary(&mut Unstructured::new(b""))?;
/// assert_eq!(story.headline(), "Harbour reopens after storm");
/// assert_eq!(story.opening().places()[0].name, "MOSCOW");
/// assert!(story.as_str().starts_with("URGENT\nHarbour reopens after storm\n"));
/// # Ok::<(), arbitrary::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Story {
    text: String,
    label: Option<&'static str>,
    headline: &'static str,
    deck: Option<&'static str>,
    notes: Vec<&'static str>,
    byline: Option<(&'static str, &'static [&'static str])>,
    opening: Opening,
    blocks: Vec<Block<'static>>,
}

impl Story {
    /// The story as sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The story as sent, owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }

    /// What the desk set before the headline, with its mark: `URGENT`, `UPDATE 2-`, `(LEAD)`.
    #[must_use]
    pub const fn label(&self) -> Option<&'static str> {
        self.label
    }

    /// The headline's words, without the label.
    #[must_use]
    pub const fn headline(&self) -> &'static str {
        self.headline
    }

    /// The deck below the headline.
    #[must_use]
    pub const fn subheadline(&self) -> Option<&'static str> {
        self.deck
    }

    /// The notes above the dateline, in print order.
    #[must_use]
    pub fn notes(&self) -> &[&'static str] {
        &self.notes
    }

    /// The names in the byline; none where there is no byline.
    #[must_use]
    pub fn names(&self) -> &'static [&'static str] {
        self.byline.map_or(&[], |(_, names)| names)
    }

    /// What the lede's line opens with: places, date and credit.
    #[must_use]
    pub const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// The blocks of the body; the first is the lede, without its dateline.
    #[must_use]
    pub fn blocks(&self) -> &[Block<'static>] {
        &self.blocks
    }

    /// The lines as sent, joined by what this wire puts between them.
    fn printed(&self, between: &str) -> String {
        let mut lines = Vec::new();
        match self.label {
            Some("URGENT") => lines.extend(["URGENT".to_owned(), self.headline.to_owned()]),
            Some(label) if label.ends_with('-') => lines.push(format!("{label}{}", self.headline)),
            Some(label) => lines.push(format!("{label} {}", self.headline)),
            None => lines.push(self.headline.to_owned()),
        }
        lines.extend(self.deck.map(str::to_owned));
        lines.extend(self.notes.iter().map(ToString::to_string));
        lines.extend(self.byline.map(|(text, _)| text.to_owned()));
        let mut blocks = self.blocks.iter().map(|block| block.text().to_string());
        lines.extend(blocks.next().map(|lede| format!("{}{lede}", self.opening)));
        lines.extend(blocks);
        lines.join(between)
    }
}

impl AsRef<str> for Story {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<'u> Arbitrary<'u> for Story {
    fn arbitrary(bytes: &mut Unstructured<'u>) -> Result<Self> {
        let choices = &mut Choices::by(bytes);
        let mut story = Self {
            text: String::new(),
            label: choices.one_or_none(&words::LABELS)?,
            headline: choices.one(&words::HEADLINES)?,
            deck: choices.one_or_none(&words::DECKS)?,
            notes: (0..choices.below(4)?).map(|_| choices.one(&words::NOTES)).collect::<Result<_>>()?,
            byline: choices.one_or_none(&words::BYLINES)?,
            opening: opening::opening(choices)?,
            blocks: body(choices)?,
        };
        story.text = story.printed(choices.one(&["\n", "\n\n", "\r\n", "\n \n", "\u{2028}"])?);
        Ok(story)
    }
}

/// What reading a [`Story`] gives.
impl<'u> Arbitrary<'u> for Article<'static> {
    fn arbitrary(bytes: &mut Unstructured<'u>) -> Result<Self> {
        Story::arbitrary(bytes).map(|story| Article::parse_lenient(story.as_str()).into_owned())
    }
}

fn body(choices: &mut Choices<'_, '_>) -> Result<Vec<Block<'static>>> {
    let mut body = vec![Block::Paragraph(choices.one(&words::LEDES)?.into())];
    for _ in 0..choices.below(5)? {
        match choices.below(6)? {
            0..=2 => {}
            3 => body.push(Block::Crosshead(choices.one(&words::CROSSHEADS)?.into())),
            4 => body.extend(words::ITEMS.map(|item| Block::ListItem(item.into()))),
            _ => body.push(Block::Separator("***".into())),
        }
        body.push(Block::Paragraph(choices.one(&words::PARAGRAPHS)?.into()));
    }
    body.extend(choices.one_or_none(&words::SIGN_OFFS)?.map(|words| Block::SignOff(words.into())));
    body.extend(choices.one_or_none(&words::END_MARKS)?.map(|words| Block::EndMark(words.into())));
    Ok(body)
}
