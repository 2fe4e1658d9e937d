//! [`Error`]: what a strict reading missed, and where.

use core::fmt;

use crate::snippet::Snippet;
use crate::span::Span;

/// Why a text is not the story, or the dateline, that it was read as.
///
/// An error holds no text, so it is small, `'static` and cheap to pass on; [`Error::in_source`]
/// draws it under the line it is about.
///
/// ```
/// use wirecopy::{Article, ErrorKind, Part};
///
/// let source = "Harbour reopens\nShips moved on Monday.";
/// let error = Article::parse(source).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NoDateline);
/// assert_eq!(error.part(), Part::Dateline);
/// assert_eq!(error.to_string(), "no line opens with a dateline");
/// assert_eq!(error.span().position(source).line, 2);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{kind}")]
pub struct Error {
    kind: ErrorKind,
    span: Span,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no text at all.
    #[error("the text is empty")]
    Empty,
    /// There are blanks and line endings, and nothing else.
    #[error("the text holds nothing but blanks")]
    Blank,
    /// The dateline is there, and no headline above it.
    #[error("no headline stands above the dateline")]
    NoHeadline,
    /// No line opens with a dateline.
    #[error("no line opens with a dateline")]
    NoDateline,
    /// The dateline is there, and no story after it.
    #[error("nothing follows the dateline")]
    NoBody,
    /// A dateline does not begin with a place, a date or a credit.
    #[error("expected a place, a date or a credit to open the dateline")]
    ExpectedOpening,
    /// A place is followed by nothing that makes it a dateline.
    #[error("expected a date, a credit or a dash after the place in the dateline")]
    ExpectedCredit,
    /// A date or a credit is followed by neither a separator nor the end.
    #[error("expected a stop, a colon or a dash after the dateline")]
    ExpectedSeparator,
    /// A bracket or slash opens a credit and nothing closes it.
    #[error("expected the mark that closes the credit")]
    UnclosedCredit,
}

/// The part of a story that an error is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Part {
    /// The whole text.
    Story,
    /// The headline.
    Headline,
    /// The dateline as a whole.
    Dateline,
    /// The credit in the dateline.
    Credit,
    /// What follows the dateline.
    Body,
}

impl Error {
    pub(crate) const fn new(kind: ErrorKind, span: Span) -> Self {
        Self { kind, span }
    }

    /// What went wrong.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where, in bytes of the source; empty at the place where something is missing.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Which part of the story it is about.
    #[must_use]
    pub const fn part(&self) -> Part {
        match self.kind {
            ErrorKind::Empty | ErrorKind::Blank => Part::Story,
            ErrorKind::NoHeadline => Part::Headline,
            ErrorKind::NoDateline | ErrorKind::ExpectedOpening | ErrorKind::ExpectedSeparator => Part::Dateline,
            ErrorKind::ExpectedCredit | ErrorKind::UnclosedCredit => Part::Credit,
            ErrorKind::NoBody => Part::Body,
        }
    }

    /// The error drawn under the line of `source` that it is about; walks the source up to there.
    ///
    /// ```
    /// use wirecopy::Dateline;
    ///
    /// let source = "PORTO, May 3 (Lusa";
    /// let error = Dateline::parse(source).unwrap_err();
    /// assert_eq!(
    ///     error.in_source(source).to_string(),
    ///     "1:14: expected the mark that closes the credit\n\
    ///      \x20 |\n\
    ///      1 | PORTO, May 3 (Lusa\n\
    ///      \x20 |              ^^^^^",
    /// );
    /// ```
    #[must_use]
    pub fn in_source<'s>(&self, source: &'s str) -> InSource<'s> {
        InSource { error: *self, source }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Story => "the story",
            Self::Headline => "the headline",
            Self::Dateline => "the dateline",
            Self::Credit => "the credit",
            Self::Body => "the body",
        })
    }
}

/// An [`Error`] with the text it is about; `Display` draws line, column and caret.
#[derive(Clone, Copy, Debug)]
pub struct InSource<'s> {
    error: Error,
    source: &'s str,
}

impl fmt::Display for InSource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Snippet { span: self.error.span, source: self.source }.draw(f, &self.error.kind)
    }
}
