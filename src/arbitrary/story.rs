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
use super::{sentences, words};
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
/// // Without bytes, each choice is the first of its list.
/// let story = Story::arbitrary(&mut Unstructured::new(b""))?;
/// assert_eq!(story.headline(), "Harbor reopens after storm");
/// assert_eq!((story.label(), story.notes().len(), story.names().len()), (Some("URGENT"), 0, 1));
/// assert_eq!(story.opening().places()[0].name, "MOSCOW");
/// assert_eq!(wirecopy::Article::parse(story.as_str()).unwrap().body.blocks, story.blocks());
/// assert!(story.as_str().starts_with("URGENT\nHarbor reopens after storm\n"));
/// # Ok::<(), arbitrary::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Story {
    text: String,
    label: Option<&'static str>,
    headline: String,
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
    pub fn headline(&self) -> &str {
        &self.headline
    }

    /// The deck below the headline, which reading gives as [`Article::subheadline`].
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

    /// How many lines stand above the one that opens with the dateline.
    fn lines_above(&self) -> usize {
        let label = usize::from(self.label == Some("URGENT"));
        label + 1 + usize::from(self.deck.is_some()) + self.notes.len() + usize::from(self.byline.is_some())
    }

    /// The lines as sent, joined by what this wire puts between them.
    fn printed(&self, between: &str) -> String {
        let mut lines = Vec::new();
        match self.label {
            Some("URGENT") => lines.extend(["URGENT".to_owned(), self.headline.clone()]),
            Some(label) if label.ends_with('-') => lines.push(format!("{label}{}", self.headline)),
            Some(label) => lines.push(format!("{label} {}", self.headline)),
            None => lines.push(self.headline.clone()),
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

/// Prints the story as sent.
impl fmt::Display for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<'u> Arbitrary<'u> for Story {
    fn arbitrary(bytes: &mut Unstructured<'u>) -> Result<Self> {
        let choices = &mut Choices::by(bytes);
        // A wire that breaks its lines prints no deck wider than they are, and no list.
        let measure = if choices.below(8)? == 7 { Some(choices.one(&[64, 66, 68, 72])?) } else { None };
        let label = choices.one_or_none(&words::LABELS)?;
        let headline = headline(choices)?;
        let deck = if measure.is_none() { choices.one_or_none(&words::DECKS)? } else { None };
        let notes = (0..choices.below(4)?).map(|_| choices.one(&words::NOTES)).collect::<Result<_>>()?;
        let byline = choices.one_or_none(&words::BYLINES)?;
        let opening = opening::opening(choices)?;
        let blocks = if measure.is_none() { body(&opening, choices)? } else { paragraphs(choices)? };
        let mut story = Self { text: String::new(), label, headline, deck, notes, byline, opening, blocks };
        let between = choices.one(&["\n", "\n\n", "\r\n", "\n \n", "\u{2028}"])?;
        // The headline has room on a line, and so have the opening and the lede's subject: where a line of the few ends
        // in a quotation mark, nothing tells that the next goes on with it.
        let widest = columns(&story.headline).max(columns(story.opening.as_str()) + sentences::WIDEST_SUBJECT);
        let fits = |measure: &usize| widest < *measure;
        story.text = match measure.filter(fits) {
            Some(measure) => broken(&story.printed("\n"), story.lines_above(), measure),
            None => story.printed(between),
        };
        Ok(story)
    }
}

/// What reading a [`Story`] gives.
impl<'u> Arbitrary<'u> for Article<'static> {
    fn arbitrary(bytes: &mut Unstructured<'u>) -> Result<Self> {
        Story::arbitrary(bytes).map(|story| Article::parse_lenient(story.as_str()).into_owned())
    }
}

fn headline(choices: &mut Choices<'_, '_>) -> Result<String> {
    match choices.below(16)? {
        15 => choices.one(&words::HEADLINES).map(str::to_owned),
        _ => sentences::headline(choices),
    }
}

/// A lede, and as many paragraphs as there is room for: what copy with broken lines holds here.
fn paragraphs(choices: &mut Choices<'_, '_>) -> Result<Vec<Block<'static>>> {
    let count = choices.below(4)? + 1;
    (0..count).map(|_| Ok(Block::Paragraph(sentences::spaced_lede(choices)?.into()))).collect()
}

/// What a paragraph of broken copy begins with.
const INDENT: &str = "    ";

/// The columns that `text` takes: those of East Asia's scripts take two each.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if c < '\u{1100}' { 1 } else { 2 }).sum()
}

/// The story's lines, those above the lede as they are, the others broken at `measure` and begun with an indent.
fn broken(printed: &str, above: usize, measure: usize) -> String {
    let mut text = String::new();
    for (at, line) in printed.lines().enumerate() {
        if at < above {
            // A blank line behind it, since the first of two lines as wide as the measure goes on in the second.
            text.push_str(line);
            text.push_str("\n\n");
            continue;
        }
        let mut width = 0;
        text.push_str(INDENT);
        for (nth, word) in line.split(' ').enumerate() {
            let columns = columns(word);
            if nth > 0 && width + 1 + columns > measure {
                text.push('\n');
                width = 0;
            } else if nth > 0 {
                text.push(' ');
                width += 1;
            }
            text.push_str(word);
            width += columns;
        }
        text.push('\n');
    }
    text
}

fn body(opening: &Opening, choices: &mut Choices<'_, '_>) -> Result<Vec<Block<'static>>> {
    let lede = match choices.below(16)? {
        15 => choices.one(&words::LEDES)?.into(),
        _ if opening.wants_letter_case() => sentences::spaced_lede(choices)?.into(),
        _ => sentences::lede(choices)?.into(),
    };
    let mut body = vec![Block::Paragraph(lede)];
    for _ in 0..choices.below(5)? {
        match choices.below(6)? {
            0..=2 => {}
            3 => body.push(Block::Crosshead(choices.one(&words::CROSSHEADS)?.into())),
            4 => body.extend(words::ITEMS.map(|item| Block::ListItem(item.into()))),
            // Below a rule at the end one short paragraph is the desk's: two are the story's.
            _ => {
                body.extend([
                    Block::Separator("***".into()),
                    Block::Paragraph(choices.one(&words::PARAGRAPHS)?.into()),
                ]);
            }
        }
        body.push(Block::Paragraph(choices.one(&words::PARAGRAPHS)?.into()));
    }
    body.extend(choices.one_or_none(&words::SIGN_OFFS)?.map(|words| Block::SignOff(words.into())));
    body.extend(choices.one_or_none(&words::END_MARKS)?.map(|words| Block::EndMark(words.into())));
    Ok(body)
}
