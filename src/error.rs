//! [`Error`]: what a strict reading missed, and where.

#[cfg(feature = "serde")]
mod json;

use core::fmt;

use crate::snippet::Snippet;
use crate::span::{Position, Span};

/// Why a text is not the story, or the dateline, that it was read as.
///
/// An error holds no text, so it is small, `'static` and cheap to pass on; [`Error::in_source`]
/// draws it under the line it is about. In JSON it is
/// `{"kind": …, "part": …, "message": …, "span": {"start": …, "end": …}}`.
///
/// ```
/// use wirecopy::Part;
/// use wirecopy::{Article, ErrorKind, Position};
///
/// let source = "Harbor reopens\nShips moved on Monday.";
/// let error = Article::parse(source).unwrap_err();
/// assert_eq!((error.kind(), error.part()), (ErrorKind::NoDateline, Part::Dateline));
/// assert_eq!(error.to_string(), "no line opens with a dateline, at byte 15");
/// assert_eq!(error.position(source), Position { line: 2, column: 1 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Error {
    kind: ErrorKind,
    span: Span,
}

/// What went wrong. The kinds are stable: a release may add some, and changes none.
///
/// [`Article::parse`](crate::Article::parse) names the part that a story lacks, and
/// [`Dateline::parse`](crate::Dateline::parse) the place at which a text stops being a dateline.
///
/// ```
/// use wirecopy::{Article, Dateline, ErrorKind};
///
/// for (story, kind) in [
///     ("", ErrorKind::Empty),
///     (" \n", ErrorKind::Blank),
///     ("PORTO, May 3. /TASS/. Ships moved.", ErrorKind::NoHeadline),
///     ("Harbor reopens\nShips moved.", ErrorKind::NoDateline),
///     ("Harbor reopens\nPORTO, May 3. /TASS/.", ErrorKind::NoBody),
///     ("Harbor reopens\nPORTO, May 3 (Lusa Ships moved.", ErrorKind::UnclosedCredit),
/// ] {
///     assert_eq!(Article::parse(story).unwrap_err().kind(), kind);
/// }
/// for (copy, kind) in [
///     ("- Ships moved.", ErrorKind::ExpectedOpening),
///     ("PORTO reopens.", ErrorKind::ExpectedCredit),
///     ("PORTO, May 3 said.", ErrorKind::ExpectedSeparator),
///     ("PORTO, May 3 (Lusa", ErrorKind::UnclosedCredit),
/// ] {
///     assert_eq!(Dateline::parse(copy).unwrap_err().kind(), kind);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no text at all.
    Empty,
    /// There are blanks and line endings, and nothing else.
    Blank,
    /// The dateline is there, and no headline above it.
    NoHeadline,
    /// No line opens with a dateline.
    NoDateline,
    /// The dateline is there, and no story after it.
    NoBody,
    /// The text begins with neither a place, a date nor a credit.
    ExpectedOpening,
    /// A place is followed by nothing that makes it a dateline, such as a credit: `PORTO reopens.`
    ExpectedCredit,
    /// No mark parts the date or the credit from what follows: `PORTO, May 3 said.`
    ExpectedSeparator,
    /// A bracket or slash opens a credit and nothing closes it: `PORTO, May 3 (Lusa`.
    UnclosedCredit,
}

stable_names! {
    ErrorKind:
    Empty = "empty",
    Blank = "blank",
    NoHeadline = "no-headline",
    NoDateline = "no-dateline",
    NoBody = "no-body",
    ExpectedOpening = "expected-opening",
    ExpectedCredit = "expected-credit",
    ExpectedSeparator = "expected-separator",
    UnclosedCredit = "unclosed-credit",
}

/// The part of a story that an error is about; [`Error::part`] gives it.
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

stable_names! {
    Part:
    Story = "story",
    Headline = "headline",
    Dateline = "dateline",
    Credit = "credit",
    Body = "body",
}

impl Error {
    pub(crate) const fn new(kind: ErrorKind, span: Span) -> Self {
        Self { kind, span }
    }

    /// What went wrong, for a `match`; its stable name for JSON and logs is [`ErrorKind::as_str`].
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where, in bytes of the source; empty at the place where something is missing.
    ///
    /// ```
    /// let error = wirecopy::Article::parse("Harbor reopens\nShips moved.").unwrap_err();
    /// assert_eq!((error.span().start, error.span().end), (15, 27));
    /// ```
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Line and column of the place in `source`; walks the source up to there.
    #[must_use]
    pub fn position(&self, source: &str) -> Position {
        self.span.position(source)
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
    /// In JSON it is the error with its `line` and `column`.
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

/// What went wrong, and the byte at which.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, at byte {}", self.kind, self.span.start)
    }
}

impl core::error::Error for Error {}

/// Prints the sentence: `no line opens with a dateline`. The stable name is [`ErrorKind::as_str`].
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Empty => "the text is empty",
            Self::Blank => "the text holds nothing but blanks",
            Self::NoHeadline => "no headline stands above the dateline",
            Self::NoDateline => "no line opens with a dateline",
            Self::NoBody => "nothing follows the dateline",
            Self::ExpectedOpening => "expected a place, a date or a credit to open the dateline",
            Self::ExpectedCredit => "expected a date, a credit or a dash after the place in the dateline",
            Self::ExpectedSeparator => "expected a stop, a colon or a dash after the dateline",
            Self::UnclosedCredit => "expected the mark that closes the credit",
        })
    }
}

impl core::error::Error for ErrorKind {}

/// Prints it with its article, for a sentence: `the dateline`. The stable name is [`Part::as_str`].
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Story => "the story",
            Self::Headline => "the headline",
            Self::Dateline => "the dateline",
            Self::Credit => "the credit",
            Self::Body => "the body",
        })
    }
}

/// An [`Error`] with the text it is about; `Display` draws line, column and caret. [`Error::in_source`] makes it.
#[derive(Clone, Copy, Debug)]
pub struct InSource<'s> {
    error: Error,
    source: &'s str,
}

/// Prints line and column, the sentence, and the line with carets under the place.
impl fmt::Display for InSource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Snippet { span: self.error.span, source: self.source }.draw(f, &self.error.kind)
    }
}
