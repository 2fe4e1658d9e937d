//! The families of datelines, by what they begin with.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt, verify};
use nom::sequence::preceded;

use crate::agency::{Mark, Wire};
use crate::credit::{self, Signature, credit};
use crate::date::{self, Dated, any_date};
use crate::dateline::admission::{Day, Row, Seen};
use crate::dateline::day::{day_after_credit, day_after_places};
use crate::dateline::furniture::{after_feed_name, after_page_line, signed};
use crate::dateline::sentence::{self, is_small_word, nothing_follows};
use crate::error::ErrorKind;
use crate::place::{self, PlaceRun, Stop};
use crate::read::{Read, Tokens, dash, mark};
use crate::separator::{Separator, separator};
use crate::token::Kind;

/// What a dateline holds.
#[derive(Clone, Debug)]
pub(super) struct Parts<'t, 'a> {
    pub(super) run: Option<PlaceRun<'t, 'a>>,
    pub(super) date: Option<Dated<'t, 'a>>,
    pub(super) credit: Option<Signature<'t, 'a>>,
    /// Who signed before the place.
    pub(super) correspondent: Option<&'a str>,
}

impl<'t, 'a> Parts<'t, 'a> {
    const fn signed(date: Option<Dated<'t, 'a>>, credit: Signature<'t, 'a>) -> Self {
        Self { run: None, date, credit: Some(credit), correspondent: None }
    }
}

/// Reads the parts of a dateline of any family but those of Chinese, Japanese and Korean.
///
/// ```ebnf
/// family = credit_first | date_first | person_first | place_first ;
/// ```
pub(super) fn family<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    match i.first().kind {
        Kind::Mark('(' | '/' | '（') => credit_first(i),
        Kind::Figure => date_first(i),
        Kind::Word | Kind::Mark('\'' | '’') => in_words(i),
        _ if credit::is_opening_mark(i) => credit_first(i),
        _ => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// Reads a dateline that begins with a word.
fn in_words<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    if let Some(after) = sentence::after_first_word(i) {
        return after.miss(ErrorKind::ExpectedCredit);
    }
    alt((date_first, credit_first, signed, place_first)).parse(i)
}

/// `MOSCOW, April 11. /TASS/. `, `RICHMOND, Va., March 26 - `
///
/// ```ebnf
/// place_first = places , [ day ] , [ credit_after , [ late_day ] ] , separator ;
/// ```
pub(super) fn place_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    map(place_first_seen, |(parts, _)| parts).parse(i)
}

/// As [`place_first`], with the row of the table that admits it.
pub(super) fn place_first_seen<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, (Parts<'t, 'a>, Row)> {
    let (after_first, first) = place::first_name(i)?;
    if nothing_follows(after_first) {
        return after_first.miss(ErrorKind::ExpectedCredit);
    }
    let (after_places, run, stop) = place::places(i, (after_first, first));
    let (after_day, day, credit) = match stop {
        Stop::Date(dated) => (dated.rest, Day::of(dated), credit_after(dated.rest).ok()),
        Stop::Credit(rest, signature) => (after_places, Day::Absent, Some((rest, signature))),
        // A small word that is no part of a dateline ends it before there is one.
        Stop::Unread if is_small_word(after_places) => return after_places.miss(ErrorKind::ExpectedCredit),
        Stop::Unread => {
            let (after_day, day) = day_after_places(after_places);
            (after_day, day, credit_after(after_day).ok())
        }
    };
    let Some((after_credit, signature)) = credit else {
        return without_credit(after_places, after_day, run, day);
    };
    let (after_credit, behind) = if day.is_there() { (after_credit, day) } else { day_after_credit(after_credit) };
    let (rest, separator) = separator(after_credit);
    let seen = Seen {
        case: run.case,
        words: run.words,
        day: behind,
        credit: Some(&signature),
        is_credit_parted: !after_day.after_any(&[',', '.']).is_at(after_day),
        separator,
        rest,
    };
    if let Some(row) = seen.admitted() {
        let parts = Parts { run: Some(run), date: behind.dated(), credit: Some(signature), correspondent: None };
        return Ok((rest, (parts, row)));
    }
    let miss = after_credit.miss(ErrorKind::ExpectedSeparator);
    if behind.is_there() { without_credit(after_places, after_day, run, behind).or(miss) } else { miss }
}

/// The credit after places and date, behind a comma, a stop or a dash.
///
/// ```ebnf
/// credit_after = [ "," | "." ] , ( credit | dash , known_credit ) ;
/// ```
fn credit_after<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    let known = verify(credit, |signature: &Signature<'_, '_>| signature.is_known());
    preceded(opt(alt((mark(','), mark('.')))), alt((credit, preceded(dash, known)))).parse(i)
}

/// A dateline without a credit: a date in its place, or capitals and a spaced dash.
fn without_credit<'t, 'a: 't>(
    after_places: Tokens<'t, 'a>,
    after_day: Tokens<'t, 'a>,
    run: PlaceRun<'t, 'a>,
    day: Day<'t, 'a>,
) -> Read<'t, 'a, (Parts<'t, 'a>, Row)> {
    // `CHICAGO, March 4, -`, `Roma, 3 mag. -`
    let slot = after_day.after_any(&[',', '.']);
    let (rest, separator) = separator(if slot.first().is_dash() { slot } else { after_day });
    if day.is_there() && (separator.is_dash() || separator == Separator::Stop) {
        // `ТАСС, 24 ноября.`: the agency in the place's slot.
        if let Some(signature) = run.only_name().and_then(|name| credit::named(name, after_day.desk())) {
            return Ok((rest, (Parts::signed(day.dated(), signature), Row::KnownCreditBehindADate)));
        }
    }
    let seen = Seen { case: run.case, words: run.words, day, credit: None, is_credit_parted: false, separator, rest };
    let is_weekday = || run.only_name().is_some_and(date::is_weekday);
    if let Some(row) = seen.admitted().filter(|_| !is_weekday()) {
        let parts = Parts { run: Some(run), date: day.dated(), credit: None, correspondent: None };
        return Ok((rest, (parts, row)));
    }
    let (at, kind) = match day {
        Day::Absent => (after_places, ErrorKind::ExpectedCredit),
        _ => (after_day, ErrorKind::ExpectedSeparator),
    };
    let mark = at.after_any(&['.', ',']);
    if credit::is_unclosed(mark) { mark.miss(ErrorKind::UnclosedCredit) } else { at.miss(kind) }
}

/// `Jan 30 (Reuters) - `, `OCTOBER 14, 2004 (REUTERS) - SAN FRANCISCO -- `, `8.11.2016, Warszawa (PAP) - `
///
/// ```ebnf
/// date_first = date , ( credit_after , separator , [ place_first ] | [ "," ] , place_first ) ;
/// ```
fn date_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let (after_date, dated) = verify(any_date, |dated: &Dated<'_, '_>| dated.printed.date.is_some()).parse(i)?;
    let Ok((after_credit, signature)) = credit_after(after_date) else {
        let (rest, parts) = place_first(after_date.after_any(&[',']))?;
        if parts.credit.is_none() {
            return after_date.miss(ErrorKind::ExpectedCredit);
        }
        return Ok((rest, Parts { date: Some(dated), ..parts }));
    };
    let (rest, separator) = separator(after_credit);
    let is_separated = match separator {
        Separator::None => false,
        Separator::End => signature.is_known(),
        _ => true,
    };
    if !is_separated {
        return after_credit.miss(ErrorKind::ExpectedSeparator);
    }
    let parts = Parts::signed(Some(dated), signature);
    match place_first(rest) {
        Ok((rest, placed)) if placed.credit.is_none() => Ok((rest, Parts { run: placed.run, ..parts })),
        _ => Ok((rest, parts)),
    }
}

/// `(Bloomberg) -- `, `(ANSA) - MILANO, 16 MAG - `, `Reuters - `, `(MENAFN - IANS) Mumbai, Aug 6 (IANS) `
///
/// ```ebnf
/// credit_first = credit , separator , [ place_first ] | page ;
/// ```
fn credit_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let Ok((after_credit, signature)) = credit(i) else {
        return match after_feed_name(i) {
            Some(rest) => after_page_line(rest),
            None if credit::is_unclosed(i) => i.miss(ErrorKind::UnclosedCredit),
            None => i.miss(ErrorKind::ExpectedOpening),
        };
    };
    let is_marked = signature.mark != Mark::Bare;
    let (rest, separator) = separator(after_credit);
    let is_separated = match separator {
        Separator::Dash | Separator::GluedDash => true,
        Separator::Stop | Separator::Colon | Separator::End => is_marked,
        Separator::None => is_marked && signature.row.is_some_and(Wire::is_unseparated),
    };
    // A relay's label, or a note, before a dateline that stands for itself.
    if let Ok((rest, placed)) = place_first(rest) {
        if placed.credit.is_some() {
            return Ok((rest, placed));
        }
        if placed.date.is_some() && is_separated && signature.is_known() {
            return Ok((rest, Parts { credit: Some(signature), ..placed }));
        }
    }
    let opens_alone = is_marked || signature.row.is_some_and(Wire::opens);
    if opens_alone && is_separated && signature.is_known() {
        return Ok((rest, Parts::signed(None, signature)));
    }
    after_credit.miss(ErrorKind::ExpectedSeparator)
}
