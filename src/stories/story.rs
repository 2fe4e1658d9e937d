//! [`Story`]: one story of a stream, with its frame round it.

use core::fmt;

use super::envelope::Envelope;
use super::frame::{Frame, Row};
use super::own::Framing;
use super::sections::Sections;
use super::sent::Sent;
use super::{belga, flaw};
use crate::article::Article;
use crate::desk::Desk;
use crate::diagnostic::Diagnostic;
use crate::span::Span;
use crate::text::Text;

/// A story as it was cut from a stream, which is a text of many stories. What it holds is read when it is asked for,
/// and each time anew: keep what [`Story::article`] gave.
///
/// Its sections, in print order, are its raw slice: [`Story::header`], [`Story::head`], [`Story::body`],
/// [`Story::foot`] and [`Story::trailer`], joined, are [`Story::raw`].
///
/// ```
/// use wirecopy::stories::Frame;
///
/// let text = "ZCZC HBW\n$J\n:Harbor\n*X\nHarbor reopens\nPORTO, May 3 HBW - Ships moved on Monday.\nNNNN\n";
/// let story = wirecopy::stories(text).next().unwrap();
/// assert_eq!(story.frame(), Frame::Telex);
/// assert_eq!(story.header(), "ZCZC HBW\n$J\n:Harbor\n*X\n");
/// assert_eq!(story.body(), "Harbor reopens\nPORTO, May 3 HBW - Ships moved on Monday.\n");
/// assert_eq!(story.trailer(), "NNNN\n");
/// assert_eq!(story.envelope().unwrap().keywords.unwrap(), "Harbor");
/// assert_eq!(story.article().headline.unwrap().text, "Harbor reopens");
/// ```
#[derive(Clone)]
pub struct Story<'a> {
    pub(super) source: &'a str,
    pub(super) span: Span,
    pub(super) row: &'static Row,
    /// The frame of the caller's own that it was cut in.
    pub(super) own: Option<Framing<'a>>,
    pub(super) desk: Desk,
}

impl<'a> Story<'a> {
    /// Every byte of it: from its opening mark to the next, fillers and blank lines included.
    #[must_use]
    pub fn raw(&self) -> &'a str {
        &self.source[self.span.start..self.span.end]
    }

    /// Where the raw slice stands in the text that was cut.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The format that the story came in.
    #[must_use]
    pub const fn frame(&self) -> Frame {
        self.row.frame
    }

    pub(super) fn sections(&self) -> Sections<'a> {
        match self.own {
            Some(own) => own.sections(self.raw()),
            None => (self.row.sections)(self.raw()),
        }
    }

    /// What the frame prints before the story: fillers, the header's lines, keywords. Empty where there is none.
    #[must_use]
    pub fn header(&self) -> &'a str {
        self.sections().header
    }

    /// What stands above the copy, such as the headline, where the frame says where that ends. Elsewhere it is empty,
    /// and the head stands in [`Story::body`].
    #[must_use]
    pub fn head(&self) -> &'a str {
        self.sections().head
    }

    /// The copy: what the story tells, with the head above it where the frame does not part the two.
    #[must_use]
    pub fn body(&self) -> &'a str {
        self.sections().body
    }

    /// What the desk prints below the copy: initials, sources, a telephone number. Empty where there is none.
    #[must_use]
    pub fn foot(&self) -> &'a str {
        self.sections().foot
    }

    /// What closes the story in the frame, such as `NNNN`, and what stands before the next story.
    #[must_use]
    pub fn trailer(&self) -> &'a str {
        self.sections().trailer
    }

    /// What the header says, field by field. `None` where the story has no frame, or nothing of its header can be read.
    #[must_use]
    pub fn envelope(&self) -> Option<Envelope<'a>> {
        Some((self.row.envelope)(&self.sections())).filter(|envelope| !envelope.is_empty())
    }

    /// When it was sent, as far as the frame says so; [`Sent`] has an example.
    #[must_use]
    pub fn sent(&self) -> Option<Sent<'a>> {
        (self.row.sent)(&self.sections())
    }

    /// The story, read as [`Article::parse_lenient`] reads. Head and body are parted where the frame says, and header
    /// and trailer are in no part.
    ///
    /// ```
    /// let text = "ZCZC HBW\n$J\n:Harbor\n*X\nHarbor reopens\nPORTO, May 3 (AP) - Ships moved on Monday.\nNNNN\n";
    /// let article = wirecopy::stories(text).next().unwrap().article();
    /// assert_eq!(article.headline.unwrap().text, "Harbor reopens");
    /// assert_eq!(article.body.len(), 1);
    /// ```
    #[must_use]
    pub fn article(&self) -> Article<'a> {
        let sections = self.sections();
        let copy = (sections.body, sections.foot);
        let head = match self.own {
            Some(own) => own.head(&sections, &self.desk),
            None => (self.row.head)(&sections, &self.desk),
        };
        let mut article = match head {
            Some(head) => self.desk.article_headed(head, copy, self.row.typesetting),
            None => self.desk.article_typeset(copy, self.row.typesetting),
        };
        if self.row.frame == Frame::Belga {
            if let Some(headline) = &mut article.headline {
                // What the envelope does not hold stays in the headline.
                let known = self.envelope().and_then(|envelope| envelope.version?.borrowed());
                let is_known = |version: &str| known.is_some_and(|known| known.as_ptr() == version.as_ptr());
                let split = headline.text.borrowed().and_then(belga::split_version);
                if let Some((words, _)) = split.filter(|(_, version)| is_known(version)) {
                    headline.text = Text::new(words);
                }
            }
        }
        article
    }

    /// What a careful desk would flag in the frame: a damaged header, an end mark that is missing. The spans are those
    /// of the text that was cut.
    ///
    /// ```
    /// use wirecopy::diagnostic::Code;
    ///
    /// let text = "ZCZC HBW\n$J\nHarbor reopens\nShips moved.\nZCZC HBW\n$J\nFerries wait\nFog stays.\nNNNN\n";
    /// let flagged: Vec<Vec<Code>> =
    ///     wirecopy::stories(text).map(|story| story.diagnose().map(|found| found.code).collect()).collect();
    /// assert_eq!(flagged, [vec![Code::NoEndMark], vec![]]);
    /// ```
    pub fn diagnose(&self) -> impl Iterator<Item = Diagnostic> + use<'a> {
        flaw::of(self)
    }
}

impl fmt::Debug for Story<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Story").field("frame", &self.frame()).field("span", &self.span).finish_non_exhaustive()
    }
}
