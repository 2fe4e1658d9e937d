//! [`Article`]: the whole story, each block given to its part.

#[cfg(test)]
mod breaks;
mod depth;
mod flattened;
mod head;
mod headed;
mod judgement;
mod lead;
mod mistaken;
mod named;
pub(crate) mod notes;
mod placed;
mod print;
mod read;
mod search;
mod standing;
mod unclosed;
mod unheaded;

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
/// [`Article::parse`] wants a whole story, and [`Article::parse_lenient`] takes any text. [`Article::diagnose`] also
/// says what looks wrong, and [`Article::copy`] gives the running text without what desks print round it. `Display`
/// prints every part; [`Article::plain_text`] prints what a reader wants. In JSON each part is a key, and a part that
/// the story lacks is left out. The crate's page explains the [words of the trade](crate#words-of-the-trade).
///
/// ```
/// use wirecopy::{Article, Block};
///
/// let story = "\
/// Harbor reopens after storm
/// Ships had waited outside for three days
/// PORTO, May 3. /TASS/. Ships moved again on Monday, the harbor master said.
/// Next steps
/// The inner basin opens on Friday.";
///
/// let article = Article::parse(story)?;
/// assert_eq!(article.headline.unwrap().text, "Harbor reopens after storm");
/// assert_eq!(article.subheadline.unwrap(), "Ships had waited outside for three days");
/// assert_eq!(article.dateline.unwrap().places[0].name, "PORTO");
/// assert_eq!(article.body.lede().unwrap(), "Ships moved again on Monday, the harbor master said.");
/// assert_eq!(article.body.crossheads().count(), 1);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Article<'a> {
    /// The headline. A label before it, such as `URGENT:`, is split off into [`Headline::label`].
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub headline: Option<Headline<'a>>,
    /// The line between headline and dateline that tells more of the story. Newsrooms call it the deck.
    ///
    /// A heading inside the body is a [`Block::Crosshead`] and is never taken for it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub subheadline: Option<Text<'a>>,
    /// The line that names who wrote the story: `By ANNA KIM`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub byline: Option<Byline<'a>>,
    /// What else stands above the dateline: messages to editors (`(Adds detail)`), bullets, and what fits no other
    /// part.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Notes::is_empty"))]
    pub notes: Notes<'a>,
    /// Where and when the story was filed, and which agency signs it: `PORTO, May 3. /TASS/.`
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub dateline: Option<Dateline<'a>>,
    /// Whether the dateline stood on a line of its own. Most datelines run into the lede: `PORTO (AP) - Ships moved.`
    ///
    /// `Display` prints the dateline on its own line where this is `true`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "core::ops::Not::not"))]
    pub dateline_alone: bool,
    /// The story itself, from its first paragraph on. Without a dateline it is what follows the headline.
    #[cfg_attr(feature = "serde", serde(default))]
    pub body: Body<'a>,
}

impl<'a> Article<'a> {
    /// An article of a headline, a dateline and a body, which every story has. The other parts are fields that you may
    /// set.
    ///
    /// It serves tests that do not parse, and programs that write stories. `Display` prints it as a wire would.
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
    ///     Headline::new("Harbor reopens"),
    ///     dateline,
    ///     [Block::Paragraph("Ships moved again on Monday.".into())],
    /// );
    /// article.byline = Some(Byline::by(["ANNA KIM"]));
    /// let printed = "Harbor reopens\n\nBy ANNA KIM\n\nPORTO, May 3 (Lusa) - Ships moved again on Monday.";
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
    /// Typical input is a story as it comes off the wire or a page: one line for each paragraph, or paragraphs broken
    /// over lines of a fixed width. The agencies of [`AGENCIES`](crate::AGENCIES) are known;
    /// [`Desk::article`](crate::Desk::article) takes others.
    ///
    /// # Errors
    ///
    /// Where the text is empty or blank, or lacks headline, dateline or body, the error says which and where; a credit
    /// that nothing closes is named before the dateline that lacks for it. [`ErrorKind`](crate::ErrorKind) has an
    /// example of each.
    ///
    /// ```
    /// use wirecopy::{Article, ErrorKind};
    ///
    /// assert!(Article::parse("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.").is_ok());
    /// let error = Article::parse("Harbor reopens\nShips moved.").unwrap_err();
    /// assert_eq!((error.kind(), error.span().start), (ErrorKind::NoDateline, 15));
    /// ```
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
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// fn keep(story: String) -> Article<'static> {
    ///     Article::parse_lenient(&story).into_owned()
    /// }
    ///
    /// let article = keep("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.".to_owned());
    /// assert_eq!(article.body.lede().unwrap(), "Ships moved.");
    /// ```
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

/// As [`Article::parse`] reads it.
impl<'a> TryFrom<&'a str> for Article<'a> {
    type Error = Error;

    fn try_from(text: &'a str) -> Result<Self, Error> {
        Self::parse(text)
    }
}
