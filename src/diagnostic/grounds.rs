//! [`Grounds`]: why a dateline was believed.

use core::fmt;

use crate::article::Article;
use crate::dateline::{Admission, Dateline};
use crate::line::kind;
use crate::separator::damaged_dash;

/// Why a dateline was believed: the form that it has, and all that speaks for it.
///
/// Typical use is to ask why a line was read as a dateline, or to keep thin ones apart; [`Diagnostics::grounds`] gives
/// it. They are known only while the text is at hand; of an article that was kept without it, ask
/// [`Dateline::certainty`]. In JSON it is
/// `{"admission": …, "message": …, "evidence": […]}`.
///
/// ```
/// use wirecopy::Article;
/// use wirecopy::diagnostic::{Admission, Evidence};
///
/// let (_, diagnostics) = Article::diagnose("Harbor reopens\nMOSCOW, April 11. /TASS/. Ships moved.");
/// let grounds = diagnostics.grounds().unwrap();
/// assert_eq!(grounds.admission, Admission::KnownCreditAndStop);
/// assert!(grounds.evidence().any(|speaks| speaks == Evidence::Date) && !grounds.is_thin());
/// assert_eq!(
///     grounds.to_string(),
///     "an agency that the desk knows signs it, before a stop or a colon \
///      (a known credit, a date, capitals, a stop or a colon, a headline above)",
/// );
/// ```
///
/// [`Diagnostics::grounds`]: crate::diagnostic::Diagnostics::grounds
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Grounds {
    /// The form that the line has, by which it was read as a dateline.
    pub admission: Admission,
    /// A bit for each piece of evidence, in the order of their declaration.
    evidence: u16,
}

told_constants! {
    /// One thing that speaks for a dateline.
    Evidence:
    /// The credit is of an agency that the desk knows.
    KnownCredit = "known-credit" "a known credit",
    /// A credit stands there, and the desk does not know whose.
    UnknownCredit = "unknown-credit" "an unknown credit",
    /// A date stands in its place.
    Date = "date" "a date",
    /// The first place is in capitals.
    Capitals = "capitals" "capitals",
    /// A region stands behind a place: `PORTLAND, Ore.`
    Region = "region" "a region",
    /// A dash parts it from the story.
    Dash = "dash" "a dash",
    /// A stop or a colon parts it from the story.
    Mark = "mark" "a stop or a colon",
    /// A headline stands above it.
    Headline = "headline" "a headline above",
}

impl Grounds {
    pub(super) fn of(admission: Admission, dateline: &Dateline<'_>, article: &Article<'_>) -> Self {
        let speaks = |evidence: &Evidence| match evidence {
            Evidence::KnownCredit => is_known(dateline) == Some(true),
            Evidence::UnknownCredit => is_known(dateline) == Some(false),
            Evidence::Date => dateline.date.is_some(),
            Evidence::Capitals => is_in_capitals(dateline),
            Evidence::Region => dateline.places.iter().any(|place| place.region.is_some()),
            Evidence::Dash => ends_in_dash(dateline),
            Evidence::Mark => dateline.text.as_printed().ends_with(['.', ':', '=', '：', '।', '۔']),
            Evidence::Headline => article.headline.is_some(),
        };
        let bits = Evidence::ALL.iter().filter(|evidence| speaks(evidence)).map(|evidence| evidence.bit());
        Self { admission, evidence: bits.sum() }
    }

    /// All that speaks for it, what the form itself asks for included. [`Grounds`] has an example.
    pub fn evidence(&self) -> impl Iterator<Item = Evidence> + use<> {
        let bits = self.evidence;
        Evidence::ALL.iter().copied().filter(move |evidence| bits & evidence.bit() != 0)
    }

    /// Whether a topic, a speaker or a row of a table looks the same: the form is one that is believed right below a
    /// headline alone, or it is capitals and a dash and nothing else.
    #[must_use]
    pub fn is_thin(&self) -> bool {
        let is_bare = self.admission == Admission::CapitalsAndDash;
        self.admission.is_thin() || is_bare && self.evidence & Evidence::Region.bit() == 0
    }
}

impl Evidence {
    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// Whether the desk knows who signs, where somebody does.
fn is_known(dateline: &Dateline<'_>) -> Option<bool> {
    dateline.credit.as_ref().map(|credit| credit.agency.is_some())
}

fn is_in_capitals(dateline: &Dateline<'_>) -> bool {
    dateline.places.first().is_some_and(|place| {
        let name = place.name.as_printed();
        name.chars().filter(|c| c.is_uppercase()).nth(1).is_some() && !name.contains(kind(char::is_lowercase))
    })
}

fn ends_in_dash(dateline: &Dateline<'_>) -> bool {
    let printed = dateline.text.as_printed();
    printed.ends_with(['-', '–', '—', '―', '−', '_']) || damaged_dash(printed).is_some()
}

/// Prints the sentence of its form, and in brackets what speaks for it.
impl fmt::Display for Grounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.admission)?;
        let mut evidence = self.evidence();
        let Some(first) = evidence.next() else { return Ok(()) };
        write!(f, " ({first}")?;
        evidence.try_for_each(|other| write!(f, ", {other}"))?;
        f.write_str(")")
    }
}

/// Prints what a person reads of it, which is the second column of the table.
impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.told())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Grounds {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;

        struct Listed<'g>(&'g Grounds);

        impl serde::Serialize for Listed<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.0.evidence())
            }
        }

        let mut fields = serializer.serialize_struct("Grounds", 3)?;
        fields.serialize_field("admission", &self.admission)?;
        fields.serialize_field("message", &format_args!("{}", self.admission))?;
        fields.serialize_field("evidence", &Listed(self))?;
        fields.end()
    }
}
