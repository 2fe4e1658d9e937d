//! The dateline that a block opens with.

use crate::credit::{Credit, is_opening_mark};
use crate::dateline::admission::Admission;
use crate::dateline::family::{Parts, family};
use crate::dateline::glued::without_wire;
use crate::dateline::{Dateline, cjk};
use crate::desk::Desk;
use crate::error::ErrorKind;
use crate::headline::split_label;
use crate::note::is_note;
use crate::place::{Places, region_first, without_correspondent};
use crate::read::{Miss, Tokens};
use crate::text::Text;
use crate::token::Tape;

/// Reads the dateline that a block opens with, and gives the lede behind it.
pub(crate) fn dateline<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Result<(&'a str, Dateline<'a>), Miss> {
    match anywhere(i)? {
        (rest, dateline, _, None) => Ok((rest, dateline)),
        (_, _, _, Some(missing)) => Err(missing),
    }
}

/// As [`dateline`], with what is one only below a headline, and the row of the table that admits it.
pub(crate) fn dateline_on_any_ground<'t, 'a: 't>(
    i: Tokens<'t, 'a>,
) -> Result<(&'a str, Dateline<'a>, Admission), Miss> {
    anywhere(i).map(|(rest, dateline, admission, _)| (rest, dateline, admission))
}

/// A dateline, the row that admits it, and what it misses if it may not stand anywhere.
type Admitted<'a> = (&'a str, Dateline<'a>, Admission, Option<Miss>);

/// ```ebnf
/// dateline = { "*" } , ( cjk | family ) ;
/// ```
fn anywhere<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Result<Admitted<'a>, Miss> {
    let mut i = i;
    let is_urgent = i.first_in_line().is_mark('*');
    // Reuters marked urgent copy with asterisks: `****LONDON, March 26 -`.
    while i.first_in_line().is_mark('*') && !is_opening_mark(i) {
        i = i.rest();
    }
    let copy = i.copy();
    // A label and what follows it are a headline, and a note is one with marks of urgency or without.
    if split_label(i).is_some() || is_urgent && is_note(i) {
        return Err(i.missing(ErrorKind::ExpectedOpening));
    }
    if let Some((rest, dateline)) = cjk::opening(copy, i.desk()) {
        return Ok((rest, dateline, Admission::EastAsian, None));
    }
    match family(i) {
        Ok((rest, parts)) => {
            let (admission, missing) = (parts.admission, parts.missing);
            Ok((rest.copy(), put_together(i, rest, parts), admission, missing))
        }
        Err(nom::Err::Error(miss) | nom::Err::Failure(miss)) => Err(miss),
        Err(nom::Err::Incomplete(_)) => Err(i.missing(ErrorKind::ExpectedOpening)),
    }
}

/// Reads the dateline that a text opens with, where it does.
pub(crate) fn opening<'a>(copy: &'a str, desk: &Desk) -> Option<(&'a str, Dateline<'a>)> {
    dateline(Tokens::of(&Tape::of(copy, desk))).ok()
}

/// The dateline, of its parts.
///
/// The month is read in the agency's languages, and the agency is named by the form of the whole: both are known only here.
pub(super) fn put_together<'t, 'a: 't>(i: Tokens<'t, 'a>, rest: Tokens<'t, 'a>, parts: Parts<'t, 'a>) -> Dateline<'a> {
    let text = i.up_to(rest);
    let row = parts.credit.as_ref().and_then(|signature| signature.row);
    let dated = parts.date.or_else(|| parts.credit.as_ref().and_then(|signature| signature.date));
    let printed = dated.map(|dated| row.map_or(dated.printed, |row| dated.in_languages(row.languages())));
    let language = printed.and_then(|printed| printed.language);
    let mut places = parts.run.map_or(Places::none(), |run| run.places());
    if let Some(signature) = parts.credit.as_ref().filter(|_| parts.admission == Admission::KnownCreditInThePlace) {
        places = without_wire(places, signature.text());
    }
    let (places, before_place) = match row {
        Some(row) => without_correspondent(region_first(places, row), row),
        None => (places, None),
    };
    let correspondent = before_place.or(parts.correspondent.map(Text::new));
    let credit = parts.credit.map(|signature| {
        let credit = signature.settle(i.desk(), text, language);
        Credit { correspondent: credit.correspondent.or(correspondent), ..credit }
    });
    let date = printed.and_then(|printed| printed.date);
    let date_text = dated.filter(|_| date.is_some()).map(|dated| Text::new(dated.words()));
    Dateline { text: Text::new(text), places, date, date_text, credit }
}
