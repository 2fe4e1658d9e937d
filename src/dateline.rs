//! [`Dateline`]: where, when and by whom a story was filed, at the head of its lede.

mod admission;
mod behind;
mod cjk;
mod day;
mod family;
mod feed;
mod field;
mod furniture;
mod glued;
mod grammar;
mod outlet;
mod place_first;
mod portal;
mod sentence;

pub use admission::Admission;
pub(crate) use admission::{Ground, is_site, is_town};
pub(crate) use field::from_field;
pub(crate) use grammar::{dateline, dateline_on_any_ground, opening};
pub(crate) use sentence::after_first_word;

#[cfg(test)]
mod tests;

use alloc::string::{String, ToString};
use core::fmt;

use crate::credit::Credit;
use crate::date::PartialDate;
use crate::desk::Desk;
use crate::error::Error;
use crate::place::{Place, Places};
use crate::text::Text;

/// The dateline of a story: places, date and credit, as printed.
///
/// ```
/// use wirecopy::{Certainty, Dateline};
///
/// let (dateline, rest) = Dateline::parse("IGORA /Leningrad Region/, December 26. /TASS/. The slopes opened.")?;
/// assert_eq!(dateline.text, "IGORA /Leningrad Region/, December 26. /TASS/.");
/// assert_eq!(dateline.places[0].name, "IGORA");
/// assert_eq!(dateline.places[0].region.as_ref().unwrap(), "Leningrad Region");
/// assert_eq!(dateline.date_text.as_ref().unwrap(), "December 26");
/// assert_eq!(dateline.certainty(), Certainty::Credited);
/// assert_eq!(rest, "The slopes opened.");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Dateline<'a> {
    /// All of it, as printed, with the mark that parts it from the lede where there is one.
    pub text: Text<'a>,
    /// The places in print order; there is none in `(Bloomberg) -- ` or `Jan 30 (Reuters) - `.
    #[cfg_attr(feature = "serde", serde(default))]
    pub places: Places<'a>,
    /// The date; `None` where none is printed, or where a misprint (`Narch 2`, `March 187`) is no date.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub date: Option<PartialDate>,
    /// The words of the date, as printed: `December 26`. They are there where `date` is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub date_text: Option<Text<'a>>,
    /// The credit, which says which wire signs; `None` where none is printed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub credit: Option<Credit<'a>>,
}

/// How much stands behind a dateline: the later of two is the surer one.
///
/// [`Diagnostics::grounds`](crate::diagnostic::Diagnostics::grounds) says more: what form was believed, and all that
/// spoke for it.
///
/// ```
/// use wirecopy::{Certainty, Dateline};
///
/// for (copy, certainty) in [
///     ("PORTO - Ships moved again on Monday.", Certainty::Bare),
///     ("PORTO, May 3 - Ships moved again on Monday.", Certainty::Dated),
///     ("PORTO (Lusa) - Ships moved again on Monday.", Certainty::Credited),
/// ] {
///     assert_eq!(Dateline::parse(copy)?.0.certainty(), certainty);
/// }
/// assert!(Certainty::Bare < Certainty::Dated && Certainty::Dated < Certainty::Credited);
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Certainty {
    /// Neither a date nor a credit, only a place and a mark: `OTTAWA - `. It may be a topic instead.
    Bare,
    /// A date behind the place, without a credit: `RICHMOND, Va., March 26 - `.
    Dated,
    /// A credit, with or without a date: `BEIRUT (Reuters) - `.
    Credited,
}

stable_names! {
    Certainty:
    Bare = "bare",
    Dated = "dated",
    Credited = "credited",
}

/// Prints the stable name: `credited`.
impl fmt::Display for Certainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'a> Dateline<'a> {
    /// Reads the dateline that a text opens with, and gives what follows it, the blanks between left out.
    ///
    /// Typical input is `MOSCOW, April 11. /TASS/. The presidents…`; the agencies of
    /// [`AGENCIES`](crate::AGENCIES) are known, and [`Desk::dateline`](crate::Desk::dateline) takes others.
    ///
    /// # Errors
    ///
    /// Says what is missing and where, when the text opens with no dateline; [`ErrorKind`](crate::ErrorKind) has an example
    /// of each.
    ///
    /// ```
    /// use wirecopy::{Dateline, ErrorKind};
    ///
    /// let (dateline, lede) = Dateline::parse("PORTLAND, Ore. (AP) _ Ships moved.")?;
    /// assert_eq!((dateline.places[0].name.as_printed(), lede), ("PORTLAND", "Ships moved."));
    ///
    /// let error = Dateline::parse("PORTLAND harbor reopened.").unwrap_err();
    /// assert_eq!((error.kind(), error.span().start), (ErrorKind::ExpectedCredit, 8));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn parse(text: &'a str) -> Result<(Self, &'a str), Error> {
        Desk::new().dateline(text)
    }

    /// A dateline as printed, whose parts are not known. It reads nothing: [`Dateline::parse`] and
    /// [`Dateline::from_field`] do, and [`Dateline::of`] makes one of its parts.
    ///
    /// ```
    /// use wirecopy::{Dateline, Place};
    ///
    /// let mut dateline = Dateline::new("Porto, den 3. Mai:");
    /// dateline.places.push(Place::new("Porto"));
    /// assert_eq!(dateline.to_string(), "Porto, den 3. Mai:");
    /// ```
    #[must_use]
    pub fn new(printed: impl Into<Text<'a>>) -> Self {
        Self { text: printed.into(), places: Places::none(), date: None, date_text: None, credit: None }
    }

    /// A dateline of these parts, printed as English wires do: `PORTLAND, Ore., May 3 (AP) -`.
    ///
    /// ```
    /// use time::Month;
    /// use wirecopy::date::PartialDate;
    /// use wirecopy::{Credit, Dateline, Place};
    ///
    /// let places = [Place::new("PARIS"), Place::new("PORTLAND").in_region("Ore.")];
    /// let dateline = Dateline::of(places, PartialDate::of(Month::May, 3), Some(Credit::new("AP").known_as("AP")));
    /// assert_eq!(dateline.to_string(), "PARIS and PORTLAND, Ore., May 3 (AP) -");
    /// assert_eq!(Dateline::parse("PARIS and PORTLAND, Ore., May 3 (AP) - Ships moved.")?.0, dateline);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    #[must_use]
    pub fn of(
        places: impl IntoIterator<Item = Place<'a>>,
        date: Option<PartialDate>,
        credit: Option<Credit<'a>>,
    ) -> Self {
        let places: Places<'a> = places.into_iter().collect();
        let mut text = String::new();
        for (at, place) in places.iter().enumerate() {
            if at > 0 {
                text.push_str(if at + 1 == places.len() { " and " } else { ", " });
            }
            text.push_str(&place.to_string());
        }
        let date_text = date.map(|date| date.to_string());
        if let Some(words) = &date_text {
            text.push_str(if text.is_empty() { "" } else { ", " });
            text.push_str(words);
        }
        if let Some(credit) = &credit {
            text.push_str(if text.is_empty() { "(" } else { " (" });
            text.push_str(&credit.text.one_line());
            text.push(')');
        }
        if !text.is_empty() {
            text.push_str(" -");
        }
        Self { text: text.into(), places, date, date_text: date_text.map(Text::from), credit }
    }

    /// How much stands behind it; [`Certainty`] has an example of each.
    #[must_use]
    pub fn certainty(&self) -> Certainty {
        match (&self.credit, self.date) {
            (Some(_), _) => Certainty::Credited,
            (None, Some(_)) => Certainty::Dated,
            (None, None) => Certainty::Bare,
        }
    }

    /// The same dateline, owned: it borrows from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Dateline<'static> {
        Dateline {
            text: self.text.into_owned(),
            places: self.places.into_owned(),
            date: self.date,
            date_text: self.date_text.map(Text::into_owned),
            credit: self.credit.map(Credit::into_owned),
        }
    }
}

/// Prints all of it, on one line.
impl fmt::Display for Dateline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}
