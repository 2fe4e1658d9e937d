//! [`Article`]: the whole story, each block given to its part.

#[cfg(test)]
mod breaks;
mod depth;
mod flattened;
mod head;
mod headed;
mod judgement;
mod lead;
pub(crate) mod notes;
mod print;
mod read;
mod search;
mod standing;
mod unclosed;

pub(crate) use headed::Headed;
pub(crate) use judgement::{Judgement, Refused};
pub(crate) use lead::{lead_on_any_ground, objection};
pub(crate) use notes::Notes;
pub(crate) use unclosed::unclosed_credit;

use crate::body::{Block, Body};
use crate::byline::Byline;
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::error::Error;
use crate::headline::Headline;
use crate::text::Text;

/// A wire-service story, its parts borrowed from the text they were read from.
///
/// ```
/// use wirecopy::{Article, Block};
///
/// let story = "\
/// Harbour reopens after storm
/// Ships had waited outside for three days
/// PORTO, May 3. /TASS/. Ships moved again on Monday, the harbour master said.
/// Next steps
/// The inner basin opens on Friday.";
///
/// let article = Article::parse(story)?;
/// assert_eq!(article.headline.unwrap().text, "Harbour reopens after storm");
/// assert_eq!(article.subheadline.unwrap(), "Ships had waited outside for three days");
/// assert_eq!(article.dateline.unwrap().places[0].name, "PORTO");
/// assert_eq!(article.body.lede().unwrap(), "Ships moved again on Monday, the harbour master said.");
/// assert_eq!(article.body.crossheads().count(), 1);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Article<'a> {
    /// The headline, its label split off.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub headline: Option<Headline<'a>>,
    /// The deck above the dateline; never a crosshead.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub subheadline: Option<Text<'a>>,
    /// Who wrote it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub byline: Option<Byline<'a>>,
    /// What else stands above the dateline: messages to editors, bullets, and what fits no other part.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Notes::is_empty"))]
    pub notes: Notes<'a>,
    /// Where, when and by whom it was filed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dateline: Option<Dateline<'a>>,
    /// Whether the dateline stood apart from the lede, on a line of its own; most run into it. It is printed so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
    pub dateline_alone: bool,
    /// What follows the dateline.
    #[cfg_attr(feature = "serde", serde(default))]
    pub body: Body<'a>,
}

impl<'a> Article<'a> {
    /// An article of these parts: what every story has. The others are fields, to be set.
    ///
    /// For tests that want no parsing, and for desks that write copy; what is printed follows the parts.
    ///
    /// ```
    /// use time::Month;
    /// use wirecopy::date::PartialDate;
    /// use wirecopy::{Article, Block, Byline, Credit, Dateline, Headline, Place};
    ///
    /// let dateline = Dateline::of(
    ///     [Place::new("PORTO")],
    ///     PartialDate::of(Month::May, 3),
    ///     Some(Credit::new("Lusa").known_as("Lusa")),
    /// );
    /// let mut article = Article::new(
    ///     Headline::new("Harbour reopens"),
    ///     dateline,
    ///     [Block::Paragraph("Ships moved again on Monday.".into())],
    /// );
    /// article.byline = Some(Byline::by(["ANNA KIM"]));
    /// let printed = "Harbour reopens\n\nBy ANNA KIM\n\nPORTO, May 3 (Lusa) - Ships moved again on Monday.";
    /// assert_eq!(article.to_string(), printed);
    /// assert_eq!(Article::parse(printed)?, article);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    #[must_use]
    pub fn new(headline: Headline<'a>, dateline: Dateline<'a>, body: impl IntoIterator<Item = Block<'a>>) -> Self {
        Self { headline: Some(headline), dateline: Some(dateline), body: body.into_iter().collect(), ..Self::default() }
    }

    /// Reads a wire story: a headline, a dateline and a body; anything less is an error.
    ///
    /// Typical input is a story as it comes off the wire or a page, a line a paragraph or broken to
    /// a measure. The agencies of [`AGENCIES`](crate::AGENCIES) are known;
    /// [`Desk::article`](crate::Desk::article) takes others.
    ///
    /// # Errors
    ///
    /// Where the text is empty or blank, or lacks headline, dateline or body, the error says which and where; a credit
    /// that nothing closes is named before the dateline that lacks for it.
    pub fn parse(text: &'a str) -> Result<Self, Error> {
        Desk::new().article(text)
    }

    /// Reads whatever text there is: what is not there is `None`, and every line with words on it
    /// belongs to exactly one part. Never fails, and gives what [`Article::parse`] gives where that succeeds.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse_lenient("Ships moved again on Monday.");
    /// assert_eq!(article.dateline, None);
    /// assert_eq!(article.body.lede().unwrap(), "Ships moved again on Monday.");
    /// ```
    #[must_use]
    pub fn parse_lenient(text: &'a str) -> Self {
        Desk::new().article_lenient(text)
    }

    /// The same article, owned: nothing in it borrows from the text any more.
    ///
    /// Its parts are equal to those that were read, and have no place in the text any more:
    /// [`Text::span_in`] is `None` for each. Spans that are wanted later are asked for before.
    #[must_use]
    pub fn into_owned(self) -> Article<'static> {
        Article {
            headline: self.headline.map(Headline::into_owned),
            subheadline: self.subheadline.map(Text::into_owned),
            byline: self.byline.map(Byline::into_owned),
            notes: self.notes.into_owned(),
            dateline: self.dateline.map(Dateline::into_owned),
            dateline_alone: self.dateline_alone,
            body: self.body.into_owned(),
        }
    }
}

impl<'a> TryFrom<&'a str> for Article<'a> {
    type Error = Error;

    fn try_from(text: &'a str) -> Result<Self, Error> {
        Self::parse(text)
    }
}
