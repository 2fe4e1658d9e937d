//! Dates that begin with a figure and are not a day with its month behind it.

use nom::Parser;
use nom::bytes::complete::tag;
use nom::character::complete::{one_of, satisfy};
use nom::combinator::{map_opt, opt};
use nom::sequence::{preceded, terminated};
use time::Month;

use super::{Reading, blanks, blanks1, dated, figures, letters1, miss, month};
use crate::language::Language;
use crate::read::Read;
use crate::word::skip_blanks;

/// `2026. május 3., vasárnap`, as MTI prints it.
pub(super) fn year_first<'a>(i: &'a str, languages: &[Language]) -> Read<'a, Reading> {
    let (i, year) = terminated(figures(4), (tag("."), blanks)).parse(i)?;
    let (i, (language, month)) = map_opt(letters1, |word| month(word, languages)).parse(i)?;
    let (i, day) = preceded(blanks1, terminated(figures(2), opt(tag(".")))).parse(i)?;
    let weekday = map_opt(letters1, |word| language.weekday(word));
    let (i, weekday) = opt(preceded((tag(","), blanks1), weekday)).parse(i)?;
    let date = dated(month, day, Some(year));
    let date = date.map(|date| weekday.map_or(date, |weekday| date.with_weekday(weekday)));
    Ok((i, Reading { date, language: Some(language) }))
}

/// `2000-01-31`, `16/4/2004`, `11.9.2015`, `03/05 (`: day before month, as wires print it, unless the day is in the month's place.
pub(super) fn numeric(i: &str) -> Read<'_, Reading> {
    let (i, first) = figures(4)(i)?;
    let (i, mark) = one_of("-/.").parse(i)?;
    let (i, second) = preceded(blanks, figures(2)).parse(i)?;
    // Belga and Antara leave the year out, before the bracket of their credit: `BRUSSEL 03/05 (BELGA) =`.
    let (i, third) = match preceded((satisfy(|c| c == mark), blanks), figures(4)).parse(i) {
        Ok((i, third)) => (i, Some(third)),
        Err(_) if mark == '/' && skip_blanks(i).starts_with('(') => (i, None),
        Err(miss) => return Err(miss),
    };
    let (year, month, day) = match (mark, third) {
        ('-', Some(third)) => (Some(first), second, third),
        _ if second > 12 => (third, first, second),
        _ => (third, second, first),
    };
    let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok());
    match month.and_then(|month| dated(month, day, year)) {
        Some(date) => Ok((i, Reading { date: Some(date), language: None })),
        None => miss(i),
    }
}
