//! The date's place in a dateline: behind the places, or behind the credit.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, peek, verify};
use nom::sequence::{preceded, terminated};

use crate::credit::credit;
use crate::date::{self, Dated, any_date};
use crate::dateline::admission::Day;
use crate::error::ErrorKind;
use crate::language::Language;
use crate::phrase::Phrase;
use crate::place;
use crate::read::{Read, Tokens, after_phrase, dash, mark};
use crate::token::Case;

/// The date after the places, and what follows it.
///
/// ```ebnf
/// day = [ "," | "." | "/" | "۔" | "፣" | "፤" | "في" ] , ( date | other_calendar ) | "," , weekday_alone | [ "," ] , parted
///     | [ "," ] , day_alone , & known_credit | ";" , date , & known_credit | ( "," | "." ) , ( misprint | no_date | today ) ;
/// ```
///
/// Behind capitals a date in brackets needs no year: `WASHINGTON (Aug. 13) --`.
pub(super) fn day_after_places<'t, 'a: 't>(i: Tokens<'t, 'a>, behind_capitals: bool) -> (Tokens<'t, 'a>, Day<'t, 'a>) {
    let slot = place::after_arabic_on(i).unwrap_or_else(|| i.after_any(&[',', '.', '/', '۔', '፣', '፤']));
    let weekday = preceded(mark(','), date::dated_by(date::weekday_alone));
    let parted = || parted(behind_capitals);
    if let Ok((rest, dated)) = any_date(slot).or_else(|_| alt((weekday, parted())).parse(i)).or_else(|_| parted()(slot))
    {
        return (rest, Day::of(dated));
    }
    if let Some((rest, dated)) = behind_semicolon(i) {
        return (rest, Day::of(dated));
    }
    if let Ok((rest, ())) = date::other_calendar(slot) {
        return (rest, Day::Foreign);
    }
    if let Some((rest, dated)) = alone(i, slot, behind_capitals) {
        return (rest, Day::of(dated));
    }
    if let Some(rest) = after_phrase(slot, Phrase::NoDate).filter(|_| !slot.is_at(i)) {
        return (rest, Day::Misprinted);
    }
    if let Some(rest) = after_phrase(slot, Phrase::Today).filter(|_| !slot.is_at(i)) {
        return (rest, Day::ByPrinting);
    }
    match place::misprinted_day(slot).filter(|_| !slot.is_at(i)) {
        Some(rest) => (rest, Day::Misprinted),
        None => (i, Day::Absent),
    }
}

/// `Velna, Arlenia; July 8 (RFE/RL)`: a semicolon parts lists as well, so a credit that the desk knows has to follow.
fn behind_semicolon<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Dated<'t, 'a>)> {
    let (slot, _) = mark(';')(i).ok()?;
    let (rest, dated) = any_date(slot).ok()?;
    credit(rest).is_ok_and(|(_, signature)| signature.is_known()).then_some((rest, dated))
}

/// `LA PAZ, 25 (EUROPA PRESS)`: a day alone before a credit that the desk knows.
///
/// `APOLLO 13 (AP)`: without a comma only behind capitals, and in no wire of English.
fn alone<'t, 'a: 't>(
    i: Tokens<'t, 'a>,
    slot: Tokens<'t, 'a>,
    behind_capitals: bool,
) -> Option<(Tokens<'t, 'a>, Dated<'t, 'a>)> {
    let is_parted = i.first().is_mark(',');
    let may_stand = is_parted || slot.is_at(i) && behind_capitals;
    if !slot.first().is_figure() || slot.first().is_glued() || !may_stand {
        return None;
    }
    let (rest, dated) = date::dated_by(date::day_alone)(slot).ok()?;
    let row = credit(rest).ok()?.1.row?;
    (is_parted || row.languages().first() != Some(&Language::English)).then_some((rest, dated))
}

/// `GENEVA (24 October 2024) –`, `HARLOW, Ill. – Oct. 24, 2024 –`, `PORTO - May 3 (Reuters) -`: a date in brackets, or
/// between dashes as releases print it.
///
/// ```ebnf
/// parted = "(" , date , [ "," ] , [ { figure | ":" | "." | clock } ] , ")" | [ dash ] , "[" , date , "]"
///        | dash , date , & ( "(" | "/" | dash ) ;
/// ```
fn parted<'t, 'a: 't>(behind_capitals: bool) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Dated<'t, 'a>> {
    // A headline's brackets hold a day alone: `Velna in pictures (May 3) - Ferries`.
    let is_told = move |dated: &Dated<'t, 'a>| {
        dated.printed.date.is_some_and(|date| date.year.is_some() || behind_capitals && date.day.is_some())
    };
    move |i| {
        let fenced = |i| {
            let (slot, _) = mark('(')(i)?;
            let (after_date, dated) = any_date(slot)?;
            let (rest, _) = mark(')')(after_time_of_day(after_date))?;
            if is_told(&dated) { Ok((rest, dated)) } else { i.miss(ErrorKind::ExpectedOpening) }
        };
        // What a release leaves to be filled in: `HARLOW, TX – [May 3, 2027] – `.
        let filled_in = |i: Tokens<'t, 'a>| {
            let (slot, _) = mark('[')(if i.first().is_dash() { i.rest() } else { i })?;
            let (after_date, dated) = any_date(slot)?;
            let (rest, _) = mark(']')(after_date)?;
            if is_told(&dated) { Ok((rest, dated)) } else { i.miss(ErrorKind::ExpectedOpening) }
        };
        // Without a parser in another, each of which takes a frame: this stands deep below the search.
        let between_dashes = |i| {
            let (slot, _) = dash(i)?;
            let (rest, dated) = any_date(slot)?;
            let is_closed = matches!(rest.first().mark(), Some('(' | '/')) || rest.first().is_dash();
            if is_closed && is_possible(&dated) { Ok((rest, dated)) } else { i.miss(ErrorKind::ExpectedOpening) }
        };
        // One look tells which of them may stand here.
        match i.first().mark() {
            Some('(') => fenced(i),
            Some('[') => filled_in(i),
            _ => filled_in(i).or_else(|_| between_dashes(i)),
        }
    }
}

/// What follows `4:42 p.m. EST` behind a date in brackets, or the date alone.
fn after_time_of_day<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    const MOST: usize = 10;
    let mut rest = i.after_any(&[',', '@']);
    for _ in 0..MOST {
        let token = rest.first();
        rest = match after_phrase(rest, Phrase::Clock) {
            Some(behind) => behind,
            None if token.is_figure() || matches!(token.mark(), Some(':' | '.')) => rest.rest(),
            None => break,
        };
    }
    rest
}

/// What follows a zone as machines name it: `America/Velna`, `America/New_Velna`.
fn after_zone<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    const MOST_WORDS: usize = 3;
    let is_name = |i: Tokens<'t, 'a>| i.first().case() == Some(Case::Title);
    let is_one = is_name(i) && i.after(1).first().is_mark('/') && is_name(i.after(2));
    if !is_one {
        return i;
    }
    let mut rest = i.after(3);
    for _ in 1..MOST_WORDS {
        let is_joined = rest.first().text == "_" && rest.first().is_glued() && rest.rest().first().is_glued();
        if !is_joined || !is_name(rest.rest()) {
            break;
        }
        rest = rest.after(2);
    }
    rest
}

/// Whether the calendar has the date: `April 31` between dashes is none of a dateline.
fn is_possible(dated: &Dated<'_, '_>) -> bool {
    dated.printed.date.is_some()
}

/// `--(Business Wire)-- Dec. 10, 2004 --`, ` / ACCESSWIRE / July 13, 2015 /`, `ROMPRES, 11/3/1994 --`: a date between
/// credit and lede.
///
/// ```ebnf
/// late_day = [ dash | "," ] , date , ( "/" | & dash | [ { figure | ":" | "." | clock } ] , ( end | [ word , "/" , word ] , & dash ) ) ;
/// ```
///
/// At the end of the line a date has its year, and may have the hour: ` / PR Wire / May 3, 2027 22:45`. So it has before a
/// dash, where a zone is printed as machines name it: `(Velna.example) Monday May 3, 2027 @ 10:22 AM America/Velna — `.
pub(super) fn day_after_credit<'t, 'a: 't>(i: Tokens<'t, 'a>) -> (Tokens<'t, 'a>, Day<'t, 'a>) {
    let slot = if i.first().is_dash() { i.rest() } else { i.after_any(&[',']) };
    let mut closed = terminated(verify(any_date, is_possible), alt((map(mark('/'), drop), map(peek(dash), drop))));
    match closed.parse(slot) {
        Ok((rest, dated)) => (rest, Day::Printed(dated)),
        Err(_) => match any_date(slot) {
            Ok((rest, dated)) if has_year(&dated) => {
                let after_hour = after_time_of_day(rest);
                let after_zone = after_zone(after_hour);
                let is_closed = after_hour.is_empty() || rest.is_before(after_hour) && after_zone.first().is_dash();
                if is_closed { (after_zone, Day::Printed(dated)) } else { (i, Day::Absent) }
            }
            _ => (i, Day::Absent),
        },
    }
}

fn has_year(dated: &Dated<'_, '_>) -> bool {
    dated.printed.date.is_some_and(|date| date.year.is_some())
}
