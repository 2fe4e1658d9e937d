//! Dates that begin with a figure and are not a day with its month behind it.

use nom::Parser;
use nom::combinator::{opt, peek, verify};
use nom::sequence::{preceded, terminated};
use time::Month;

use super::{Printed, dated};
use crate::error::ErrorKind;
use crate::language::Language;
use crate::phrase::day;
use crate::read::{Read, Tokens, figure, glued_mark, month, spaced, token, weekday};
use crate::token::{Gap, Token};

/// `2026. május 3., vasárnap`, as MTI prints it; `1992 MAR 9`, as Newsbytes did.
///
/// ```ebnf
/// year_first = number , [ "." ] , month , number , [ "." ] , [ "," , weekday ] ;
/// ```
pub(super) fn year_first<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Printed> + use<'t, 'a, 'l> {
    move |i| {
        let (i, year) = terminated(figure(4), opt(glued_mark('.'))).parse(i)?;
        let (i, (language, month)) = month(languages)(i)?;
        let (i, day) = terminated(spaced(figure(2)), opt(glued_mark('.'))).parse(i)?;
        let (i, weekday) = opt(preceded(glued_mark(','), spaced(weekday(&[language])))).parse(i)?;
        let date = dated(month, day, Some(year));
        let date = date.map(|date| weekday.map_or(date, |(_, weekday)| date.with_weekday(weekday)));
        Ok((i, Printed { date, language: Some(language) }))
    }
}

/// `2027年5月3日`, `2027년 5월 3일`
///
/// ```ebnf
/// in_characters = number , ( "年" | "년" ) , number , ( "月" | "월" ) , number , ( "日" | "일" ) ;
/// ```
pub(super) fn in_characters<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Printed> {
    let sign = |signs: [&'static str; 2]| token(move |token| token.is_glued() && signs.contains(&token.text));
    let (rest, year) = terminated(figure(4), sign(day::YEAR)).parse(i)?;
    let (rest, month) = terminated(figure(2), sign(day::MONTH)).parse(rest)?;
    let (rest, day) = terminated(figure(2), sign(day::DAY)).parse(rest)?;
    let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok());
    match month.and_then(|month| dated(month, day, Some(year))) {
        Some(date) => Ok((rest, Printed { date: Some(date), language: None })),
        None => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// `2000-01-31`, `16/4/2004`, `11.9.2015`, `03/05 (`: the day before the month, as wires print it, unless the day is in the
/// month's place.
///
/// Wires and papers leave the year out before the bracket of their credit, or before a dash: `BRUSSEL 03/05 (BELGA) =`,
/// `Rom, 14.8. (apa) -`, `Luanda, 14/8 -`.
///
/// ```ebnf
/// in_figures = number , "-" , number , "-" , number
///            | number , "/" , number , ( "/" , number | & ( "(" | SP , dash ) )
///            | number , "." , number , "." , ( number | & ( "(" | SP , dash ) ) ;
/// ```
pub(super) fn in_figures<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Printed> {
    let is_parting = |token: &Token<'a>| token.is_glued() && matches!(token.text, "-" | "/" | ".");
    let (rest, first) = figure(4)(i)?;
    let (rest, parting) = verify(token(|_| true), is_parting).parse(rest)?;
    let (rest, second) = figure(2)(rest)?;
    // `28/3.1994`, by a slip.
    let same =
        token(|token| token.is_glued() && (token.text == parting.text || parting.text == "/" && token.text == "."));
    // `3.4.5` is a number of a chapter.
    let is_year = |token: &Token<'a>| parting.text == "-" || token.text.chars().nth(1).is_some();
    let year = peek(verify(token(|_| true), is_year));
    let (rest, third) = match preceded((same, year), figure(4)).parse(rest) {
        Ok((rest, third)) => (rest, Some(third)),
        Err(miss) => (yearless(rest, parting, first.max(second)).ok_or(miss)?, None),
    };
    let (year, month, day) = match (parting.text, third) {
        // `25-11-2023`, as AFP's Arabic service prints it.
        ("-", Some(year)) if year > 999 && first <= 31 => (Some(year), second, first),
        ("-", Some(third)) => (Some(first), second, third),
        _ if second > 12 => (third, first, second),
        _ => (third, second, first),
    };
    let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok());
    match month.and_then(|month| dated(month, day, year)) {
        Some(date) => Ok((rest, Printed { date: Some(date), language: None })),
        None => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// What follows a date in figures that has no year: a bracket, or a spaced dash where one of its figures is no score's.
fn yearless<'t, 'a: 't>(i: Tokens<'t, 'a>, parting: Token<'a>, larger: u32) -> Option<Tokens<'t, 'a>> {
    let rest = match parting.text {
        "/" => i,
        "." if i.first().is_mark('.') && i.first().is_glued() => i.rest(),
        _ => return None,
    };
    let next = rest.first();
    let is_dash = || next.is_dash() && next.gap > Gap::None && (parting.text == "." || larger > 9);
    (next.is_mark('(') || is_dash()).then_some(rest)
}
