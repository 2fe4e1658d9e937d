//! A text that is known to be a dateline: a field of an archive, or an element of `NewsML` and NITF.

use nom::Parser;
use nom::combinator::opt;

use super::admission::Admission;
use super::behind::credit_after;
use super::day::day_after_places;
use super::family::Parts;
use super::grammar::{dateline_on_any_ground, put_together};
use crate::date::{Dated, any_date};
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::error::{Error, ErrorKind};
use crate::line::trim;
use crate::place::{self, PlaceRun, Stop};
use crate::read::{Miss, Tokens, dash};
use crate::separator::separator;
use crate::span::Span;
use crate::token::Tape;

impl<'a> Dateline<'a> {
    /// Reads a text that is known to be a dateline, and nothing else.
    ///
    /// Typical input is what `DateLine` of `NewsML`, `dateline` of NITF, `located` of ninjs and the fields of Nexis, `ProQuest`
    /// and Factiva hold: `BEIRUT, March 14 2013`, `Helsinki`, `March 14`, `STOCKHOLM, Aug 29, 2014 (AFP) -`. Credit and
    /// separator may be absent, and so may all but one of places and date.
    ///
    /// # Errors
    ///
    /// Says where the text stops being a dateline, or that it is empty or blank.
    ///
    /// ```
    /// use wirecopy::Dateline;
    ///
    /// let dateline = Dateline::from_field("BEIRUT, March 14 2013")?;
    /// assert_eq!(dateline.places[0].name, "BEIRUT");
    /// assert_eq!(dateline.date.unwrap().to_string(), "March 14, 2013");
    ///
    /// let error = Dateline::from_field("Porto: ships moved again").unwrap_err();
    /// assert_eq!(error.span().start, 6);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn from_field(text: &'a str) -> Result<Self, Error> {
        from_field(text, &Desk::new())
    }
}

/// As [`Dateline::from_field`], with a desk's agencies.
pub(crate) fn from_field<'a>(text: &'a str, desk: &Desk) -> Result<Dateline<'a>, Error> {
    let tape = Tape::of(trim(text), desk);
    let i = Tokens::of(&tape);
    if i.is_empty() {
        return Err(Error::new(
            if text.is_empty() { ErrorKind::Empty } else { ErrorKind::Blank },
            Span::new(0, text.len()),
        ));
    }
    if let Ok((rest, dateline, _)) = dateline_on_any_ground(i) {
        if rest.is_empty() {
            return Ok(dateline);
        }
    }
    field(i).map_err(|miss| {
        let start = Span::of(i.text_at(miss), text).unwrap_or_default().start;
        Error::new(miss.kind, Span::new(start, start))
    })
}

/// ```ebnf
/// field_of_dateline = ( places , [ [ dash ] , date ] | date ) , [ credit_after ] , [ separator ] ;
/// ```
fn field<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Result<Dateline<'a>, Miss> {
    let (rest, run, date) = placed_and_dated(i)?;
    let (rest, credit) = credit_after(rest).map_or((rest, None), |(rest, credit)| (rest, Some(credit)));
    let (rest, _) = separator(rest);
    let rest = rest.after_any(&['.', ',', ':']);
    if !rest.is_empty() {
        return Err(rest.missing(ErrorKind::ExpectedSeparator));
    }
    let parts = Parts { run, date, credit, correspondent: None, admission: Admission::Field, missing: None };
    Ok(put_together(i, rest, parts))
}

type PlacedAndDated<'t, 'a> = (Tokens<'t, 'a>, Option<PlaceRun<'t, 'a>>, Option<Dated<'t, 'a>>);

/// Places, then a date; or a date alone: `BEIRUT, March 14`, `Zenica - 5 Sept 2014`, `March 14`.
fn placed_and_dated<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Result<PlacedAndDated<'t, 'a>, Miss> {
    if let Ok((rest, dated)) = any_date(i) {
        return Ok((rest, None, Some(dated)));
    }
    let Ok(first) = place::first_name(i) else { return Err(i.missing(ErrorKind::ExpectedOpening)) };
    let (rest, run, stop) = place::places(i, first);
    Ok(match stop {
        Stop::Date(dated) => (dated.rest, Some(run), Some(dated)),
        // The credit is read again behind the places.
        Stop::Credit(..) => (rest, Some(run), None),
        Stop::Unread => {
            if let Ok((rest, (_, dated))) = (opt(dash), any_date).parse(rest) {
                (rest, Some(run), Some(dated))
            } else {
                // A field's brackets need no year either: it is known for a dateline.
                let (rest, day) = day_after_places(rest, true);
                (rest, Some(run), day.dated())
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn a_field_may_hold_any_part_of_a_dateline() {
        for (text, places, date, credit) in [
            ("BEIRUT, March 14 2013", &["BEIRUT"][..], "March 14, 2013", ""),
            ("BEIRUT", &["BEIRUT"], "", ""),
            ("Helsinki", &["Helsinki"], "", ""),
            ("March 14", &[], "March 14", ""),
            ("BEIJING, July 23", &["BEIJING"], "July 23", ""),
            ("BEIJING July 23", &["BEIJING"], "July 23", ""),
            ("STOCKHOLM, Aug 29, 2014 (AFP) -", &["STOCKHOLM"], "August 29, 2014", "AFP"),
            ("Frankfurt/Main (dpa) - ", &["Frankfurt/Main"], "", "dpa"),
            ("    SALVADOR, Feb 26 - ", &["SALVADOR"], "February 26", ""),
            ("    TRAIL, BRITISH COLUMBIA, June 1 - ", &["TRAIL, BRITISH COLUMBIA"], "June 1", ""),
            ("Zenica - 5 Sept 2014", &["Zenica"], "September 5, 2014", ""),
        ] {
            let dateline = from_field(text, &Desk::new()).unwrap_or_else(|error| panic!("{text}: {error}"));
            let named: Vec<_> = dateline.places.iter().map(ToString::to_string).collect();
            assert_eq!(named, places, "{text}");
            assert_eq!(dateline.date.map(|date| date.to_string()).unwrap_or_default(), date, "{text}");
            assert_eq!(dateline.credit.map(|credit| credit.name.to_string()).unwrap_or_default(), credit, "{text}");
        }
    }

    #[test]
    fn what_is_no_dateline_is_an_error_with_its_place() {
        for (text, at) in [("", 0), ("  ", 0), ("Porto: ships moved again", 6), ("Porto, May 3: ships moved", 13)] {
            assert_eq!(from_field(text, &Desk::new()).unwrap_err().span().start, at, "{text}");
        }
    }
}
