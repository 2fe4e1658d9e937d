//! [`Diagnostic`]: what a careful editor would flag in a story that was read leniently.
//!
//! [`Article::diagnose`](crate::Article::diagnose) reads a story and gives its [`Diagnostics`]. Each has a [`Code`],
//! whose name is stable, a [`Severity`] and a span. [`Diagnostics::grounds`] says why the dateline was believed.
//!
//! ```
//! use wirecopy::Article;
//! use wirecopy::diagnostic::Severity;
//!
//! let story = "Harbor reopens\nPORTO, Narch 2 (Lusa) - Ships moved.";
//! let (_, diagnostics) = Article::diagnose(story);
//! for found in diagnostics {
//!     assert_eq!((found.code.as_str(), found.severity()), ("misprinted-date", Severity::Warning));
//!     assert_eq!(found.span.text(story), Some("Narch 2"));
//! }
//! ```

mod carrier;
mod damage;
mod double_encoded;
mod grounds;
mod parts;
mod refused_dateline;
mod second_dateline;
mod stream;

pub use crate::dateline::Admission;
pub use crate::objection::Objection;
pub use grounds::{Evidence, Grounds};
pub use stream::Diagnostics;

use core::fmt;

use crate::snippet::Snippet;
use crate::span::{Position, Span};

/// One thing that a careful desk would flag, and where.
///
/// It holds no text, so it is small, `'static` and cheap to keep; [`Diagnostic::in_source`] draws it under the line it
/// is about. In JSON it is `{"code": …, "severity": …, "message": …, "span": {"start": …, "end": …}}`, with a key
/// `objection` where there is one.
///
/// ```
/// use wirecopy::diagnostic::{Code, Severity};
/// use wirecopy::Article;
///
/// let source = "Harbor reopens\nPORTO (Harbor Radio) - The EU?s envoy came by sea.";
/// let (article, diagnostics) = Article::diagnose(source);
/// let found: Vec<_> = diagnostics.collect();
/// assert_eq!(article.headline.unwrap().text, "Harbor reopens");
/// assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), [Code::UnknownAgency, Code::LostCharacter]);
/// assert_eq!(found[1].severity(), Severity::Warning);
/// assert_eq!(found[1].to_string(), "a question mark stands between letters, where a character was lost");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Diagnostic {
    /// Where, in bytes of the source; empty at the place where something is missing.
    pub span: Span,
    /// What was found; its severity is [`Code::severity`].
    pub code: Code,
    /// What spoke against the line, where the code is [`Code::RefusedDateline`]; `None` of every other code.
    #[cfg_attr(feature = "serde", serde(default))]
    pub objection: Option<Objection>,
}

/// How much a [`Diagnostic`] matters, from [`Severity::Note`] to [`Severity::Error`]: the later of two is the graver.
///
/// ```
/// use wirecopy::{Article, diagnostic::Severity};
///
/// // `Harbor Radio` is no agency that the desk knows, which is a note and no fault.
/// let (_, mut found) = Article::diagnose("Harbor reopens\nPORTO (Harbor Radio) - Ships moved.");
/// assert!(found.all(|found| found.severity() < Severity::Warning));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// It may be how this publisher prints: many print no credit.
    Note,
    /// Something was damaged or misprinted, and part of what was read may be wrong.
    Warning,
    /// A part without which this is no wire story: where there is one such, and only there,
    /// [`Article::parse`](crate::Article::parse) fails.
    Error,
}

stable_names! {
    Severity:
    Note = "note",
    Warning = "warning",
    Error = "error",
}

/// Makes the codes and their table from one list, so that neither says what the other does not.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $code:literal $severity:ident $sentence:literal,)+) => {
        /// What a [`Diagnostic`] is about. The codes are stable: a release may add some, and changes none.
        ///
        /// | code | severity | sentence |
        /// |---|---|---|
        $(#[doc = concat!("| `", $code, "` | ", stringify!($severity), " | ", $sentence, " |")])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        stable_names! { Code: $($variant = $code,)+ }

        impl Code {
            /// How much it matters; the same for every diagnostic of the code.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }

            const fn sentence(self) -> &'static str {
                match self { $(Self::$variant => $sentence),+ }
            }
        }
    };
}

codes! {
    /// No line above the dateline, or at the top, reads like a headline.
    NoHeadline = "no-headline" Error "the story has no headline",
    /// No line opens with a dateline; the span is the line where one was expected.
    NoDateline = "no-dateline" Error "no line opens with a dateline",
    /// The body tells nothing: it has no paragraph, no list item and no table row.
    NoBody = "no-body" Error "there is no story under the head",
    /// The dateline has no credit, as many publishers print it: `OTTAWA - `, `RICHMOND, Va., March 26 - `.
    NoCredit = "no-credit" Note "the dateline names no wire",
    /// A month, a day or both are misprinted, so the dateline has no date: `Narch 2`, `March 187`, `April 31`.
    MisprintedDate = "misprinted-date" Warning "the date of the dateline is no date of the calendar",
    /// The credit's name belongs to no agency that the desk knows, or to more than one: letters that several share
    /// (`AAP`) name one only in a form that it alone prints.
    UnknownAgency = "unknown-agency" Note "the desk cannot tell which agency signs so",
    /// A bracket or a slash opens a credit, and nothing closes it before the lede: `PORTO, May 3 (Lusa - `.
    UnclosedCredit = "unclosed-credit" Warning "nothing closes the credit that opens here",
    /// A later block opens with a credited dateline: a round-up, or two stories run together.
    SecondDateline = "second-dateline" Warning "a second dateline opens here",
    /// U+FFFD: a decoder met bytes that it could not read.
    ReplacementCharacter = "replacement-character" Warning "a character was lost when the text was decoded",
    /// A control character: C1 (Windows-1252 read as Latin-1 leaves `U+0092` for an apostrophe) or a teletype's.
    ControlCharacter = "control-character" Warning "a control character stands in the text",
    /// `EU?s`, `d?Europe`: a converter wrote a question mark for what its charset lacks.
    LostCharacter = "lost-character" Warning "a question mark stands between letters, where a character was lost",
    /// The header of a story in a stream lost bytes, or all of it: its fields cannot be read.
    DamagedHeader = "damaged-header" Warning "the header of this story is damaged",
    /// The mark that closes a story in its frame is missing, so that its end may be cut off.
    NoEndMark = "no-end-mark" Warning "nothing closes this story before the next",
    /// `DÃ©cÃ¨s`, `EUâ€™s`, `ÐŸÐ¾Ñ€Ñ‚`: UTF-8 was read as Windows-1252 or Latin-1, and encoded again.
    DoubleEncoded = "double-encoded" Warning "text in UTF-8 was decoded as Windows-1252 or Latin-1",
    /// The dateline has a form that a topic, a speaker's name or a row of a table has too: `Velna (WVLN) - `,
    /// `PORTO: `, and `OTTAWA - ` with neither date, credit nor region. [`Diagnostics::grounds`] says what it was
    /// believed for.
    ThinDateline = "thin-dateline" Note "the dateline was believed on thin ground",
    /// A line of the head, or the first of the body, looks like a dateline and was not read as one;
    /// [`Diagnostic::objection`] says why.
    RefusedDateline = "refused-dateline" Note "this looks like a dateline and was not held for one",
    /// No dateline was found where one is looked for, and below a known wire signs one: two stories run together, or a
    /// page's lines above the story.
    DeepDateline = "deep-dateline" Warning "a dateline opens here, deeper than one is looked for",
    /// `VELNA (AP) &mdash; `, `VELNA (AP) ? `: it is read as the dash that it was.
    DamagedDash = "damaged-dash" Warning "the dash behind the dateline was damaged",
    /// Six lines or more above the dateline are neither headline, deck nor byline: lines of a page, or another story.
    CrowdedHead = "crowded-head" Note "more lines stand above the dateline than a head has",
    /// `From: desk@example.org` above `Subject: …`: the span is the header.
    MailHeader = "mail-header" Warning "the header of a mail stands above the story",
    /// `<p>`, `&nbsp;`: the first of them.
    Markup = "markup" Warning "markup of a page stands in the text",
}

impl Diagnostic {
    pub(crate) const fn new(code: Code, span: Span) -> Self {
        Self { span, code, objection: None }
    }

    /// A line that looks like a dateline and was not held for one.
    pub(crate) const fn refused(span: Span, objection: Objection) -> Self {
        Self { span, code: Code::RefusedDateline, objection: Some(objection) }
    }

    /// How much it matters.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Line and column of the place in `source`; walks the source up to there.
    ///
    /// ```
    /// let source = "Harbor reopens\nMOSCOW, April 31. /TASS/. Ships moved.";
    /// let (_, mut diagnostics) = wirecopy::Article::diagnose(source);
    /// assert_eq!(diagnostics.next().unwrap().position(source).to_string(), "2:9");
    /// ```
    #[must_use]
    pub fn position(&self, source: &str) -> Position {
        self.span.position(source)
    }

    /// The diagnostic drawn under the line of `source` that it is about; walks the source up to there.
    ///
    /// Columns are counted in characters, and the carets stand under them on a terminal that gives wide
    /// characters two columns and combining marks none.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let source = "Harbor reopens\nMOSCOW, April 31. /TASS/. Ships moved.";
    /// let (_, mut diagnostics) = Article::diagnose(source);
    /// assert_eq!(
    ///     diagnostics.next().unwrap().in_source(source).to_string(),
    ///     "2:9: warning: the date of the dateline is no date of the calendar [misprinted-date]\n\
    ///      \x20 |\n\
    ///      2 | MOSCOW, April 31. /TASS/. Ships moved.\n\
    ///      \x20 |         ^^^^^^^^",
    /// );
    /// ```
    #[must_use]
    pub fn in_source<'s>(&self, source: &'s str) -> impl fmt::Display + use<'s> {
        InSource { diagnostic: *self, source }
    }
}

/// Prints the sentence of its code, and what spoke against the line where there is an objection.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.objection {
            Some(objection) => write!(f, "{}: {objection}", self.code.sentence()),
            None => f.pad(self.code.sentence()),
        }
    }
}

/// Prints the stable name: `no-headline`.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Prints the stable name: `warning`.
impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

struct InSource<'s> {
    diagnostic: Diagnostic,
    source: &'s str,
}

impl fmt::Display for InSource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { diagnostic, source } = *self;
        let Diagnostic { span, code, .. } = diagnostic;
        Snippet { span, source }.draw(f, &format_args!("{}: {diagnostic} [{code}]", code.severity()))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Diagnostic {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;

        let count = if self.objection.is_some() { 5 } else { 4 };
        let mut fields = serializer.serialize_struct("Diagnostic", count)?;
        fields.serialize_field("code", &self.code)?;
        fields.serialize_field("severity", &self.severity())?;
        fields.serialize_field("message", &format_args!("{self}"))?;
        fields.serialize_field("span", &self.span)?;
        if let Some(objection) = self.objection {
            fields.serialize_field("objection", &objection)?;
        }
        fields.end()
    }
}
