//! The opening of a story: seven families of datelines, read by one grammar with optional parts.

use crate::agency::Mark;
use crate::credit::{self, Credit, Reading};
use crate::date::{self, Printed};
use crate::dateline::admission::{Day, admits, stands_without_credit};
use crate::dateline::day::{day_after, day_after_credit};
use crate::dateline::furniture::{after_feed_name, after_furniture, signed};
use crate::dateline::sentence::{self, nothing_follows};
use crate::dateline::{Dateline, cjk};
use crate::desk::Desk;
use crate::error::ErrorKind;
use crate::headline::split_label;
use crate::language::Language;
use crate::line::trim;
use crate::place::{self, Ending, Filed, Places};
use crate::read::{Miss, Read};
use crate::separator::{Separator, dash, separator};
use crate::text::Text;
use crate::word::{is_letter, skip_blanks};

/// Reads the dateline that `copy` opens with, and gives the lede after it.
///
/// ```ebnf
/// dateline = cjk | place_first | date_first | credit_first ;
/// place_first  = places , [ ( "," | "." ) , date ] , [ credit , [ date ] ] , separator ;
/// date_first   = date , [ "," ] , credit , separator , [ places , dash ] ;
/// credit_first = credit , separator , [ place_first ] ;
/// ```
pub(crate) fn opening<'a>(copy: &'a str, desk: &Desk<'a>) -> Read<'a, Dateline<'a>> {
    // Reuters marked urgent copy with asterisks: `****LONDON, March 26 -`.
    let i = skip_blanks(skip_blanks(copy).trim_start_matches('*'));
    let Some(first) = i.chars().next() else { return Miss::at(i, ErrorKind::ExpectedOpening) };
    if split_label(i, desk).is_some() {
        return Miss::at(i, ErrorKind::ExpectedOpening);
    }
    if let Some(read) = cjk::opening(i, desk) {
        return Ok(read);
    }
    let read = match first {
        '(' | '/' | '（' => credit_first(i, desk),
        '0'..='9' => date_first(i, desk),
        _ if is_letter(first) || first == '\'' || first == '’' => in_words(i, desk),
        _ => Miss::at(i, ErrorKind::ExpectedOpening),
    };
    read.map(|(rest, head)| finish(i, rest, head, desk))
}

/// Reads a dateline that begins with a word.
fn in_words<'a>(i: &'a str, desk: &Desk<'a>) -> Read<'a, Head<'a>> {
    if let Some(after) = sentence::after_first_word(i, desk) {
        return Miss::at(after, ErrorKind::ExpectedCredit);
    }
    date_first(i, desk)
        .or_else(|miss| if desk.may_sign(i) { credit_first(i, desk) } else { Err(miss) })
        .or_else(|_| signed(i, desk))
        .or_else(|_| place_first(i, desk))
}

/// What a dateline holds, before its text is cut.
pub(super) struct Head<'a> {
    pub(super) places: Places<'a>,
    pub(super) date: Option<Printed<'a>>,
    pub(super) credit: Option<Reading<'a>>,
    /// Who signed before the place.
    pub(super) correspondent: Option<&'a str>,
}

fn finish<'a>(i: &'a str, rest: &'a str, head: Head<'a>, desk: &Desk<'a>) -> (&'a str, Dateline<'a>) {
    let text = trim(&i[..i.len() - rest.len()]);
    let row = head.credit.as_ref().and_then(|reading| reading.row);
    let printed = head.date.or_else(|| head.credit.as_ref().and_then(|reading| reading.date));
    let reread = printed.map(|printed| in_languages(printed, row.map(|row| row.languages)));
    let language = reread.and_then(|printed| printed.language);
    let (places, before_place) = match row {
        Some(row) => place::without_correspondent(place::region_first(head.places, row), row),
        None => (head.places, None),
    };
    let correspondent = before_place.or(head.correspondent.map(Text::new));
    let credit = head.credit.map(|reading| {
        let credit = reading.settle(desk, text, language);
        Credit { correspondent: credit.correspondent.or(correspondent), ..credit }
    });
    let dateline = Dateline { text: Text::new(text), places, date: reread.and_then(|printed| printed.date), credit };
    (skip_blanks(rest), dateline)
}

/// The same date, its month read in the agency's languages where one of them has the word.
fn in_languages<'a>(printed: Printed<'a>, languages: Option<&[Language]>) -> Printed<'a> {
    if languages.is_some_and(|languages| languages.first() == printed.language.as_ref()) {
        return printed;
    }
    match languages.and_then(|languages| date::date(printed.text, languages)) {
        Some(("", reread)) => reread,
        _ => printed,
    }
}

/// `MOSCOW, April 11. /TASS/. `
pub(super) fn place_first<'a>(i: &'a str, desk: &Desk<'a>) -> Read<'a, Head<'a>> {
    let Some((after_first, first)) = place::first_name(i, desk) else {
        return Miss::at(i, ErrorKind::ExpectedOpening);
    };
    if nothing_follows(after_first, desk) {
        return Miss::at(after_first, ErrorKind::ExpectedCredit);
    }
    let (after_places, filed, ended_by) = place::places(i, (after_first, first), desk);
    let (after_day, day, credit) = match ended_by {
        Ending::Date(rest, printed) => (rest, Day::of(printed), credit_after(rest, desk)),
        Ending::Credit(rest, reading) => (after_places, Day::Absent, Some((rest, reading))),
        Ending::Unread => {
            let (after_day, day) = day_after(after_places, desk);
            (after_day, day, credit_after(after_day, desk))
        }
    };
    let Some((after_credit, credit)) = credit else {
        return without_credit(after_places, after_day, filed, day, desk);
    };
    let (after_credit, day) = match day {
        Day::Absent => day_after_credit(after_credit),
        day => (after_credit, day),
    };
    let (rest, separator) = separator(after_credit);
    if admits(&filed, &credit, day.is_there() || credit.date.is_some(), separator, rest) {
        let date = day.printed();
        return Ok((rest, Head { places: filed.places, date, credit: Some(credit), correspondent: None }));
    }
    let miss = Miss::at(after_credit, ErrorKind::ExpectedSeparator);
    if day.is_there() { without_credit(after_places, after_day, filed, day, desk).or(miss) } else { miss }
}

/// The credit after places and date, behind a comma, a stop or a dash.
fn credit_after<'a>(i: &'a str, desk: &Desk<'a>) -> Option<(&'a str, Reading<'a>)> {
    let line = skip_blanks(i);
    let line = skip_blanks(line.strip_prefix([',', '.']).unwrap_or(line));
    credit::at(line, desk).or_else(|| {
        let (after_dash, _) = dash(line)?;
        credit::at(skip_blanks(after_dash), desk).filter(|(_, reading)| reading.is_known())
    })
}

/// A dateline without a credit: a date in its place, or capitals and a spaced dash.
fn without_credit<'a>(
    after_places: &'a str,
    after_day: &'a str,
    filed: Filed<'a>,
    day: Day<'a>,
    desk: &Desk<'a>,
) -> Read<'a, Head<'a>> {
    let (rest, separator) = match skip_blanks(after_day).strip_prefix([',', '.']) {
        // `CHICAGO, March 4, -`, `Roma, 3 mag. -`
        Some(rest) if dash(skip_blanks(rest)).is_some() => separator(rest),
        _ => separator(after_day),
    };
    if let Some(credit) = credit_for_place(&filed, desk) {
        // `ТАСС, 24 ноября.`: the agency in the place's slot.
        if day.is_there() && matches!(separator, Separator::Stop | Separator::Dash | Separator::GluedDash) {
            return Ok((
                rest,
                Head { places: Places::none(), date: day.printed(), credit: Some(credit), correspondent: None },
            ));
        }
    }
    let is_dateline = stands_without_credit(&filed, day, separator, rest) && !is_weekday(&filed);
    if !is_dateline {
        let at = if day.is_there() { after_day } else { after_places };
        let mark = skip_blanks(at.trim_start_matches(['.', ',', ' ']));
        if credit::unclosed(mark, desk) {
            return Miss::at(mark, ErrorKind::UnclosedCredit);
        }
        return Miss::at(at, if day.is_there() { ErrorKind::ExpectedSeparator } else { ErrorKind::ExpectedCredit });
    }
    Ok((rest, Head { places: filed.places, date: day.printed(), credit: None, correspondent: None }))
}

/// `Thursday, October 24, 2024 - 9:12 AM`: the only place is the name of a day.
fn is_weekday(filed: &Filed<'_>) -> bool {
    let [place] = &*filed.places else { return false };
    place.name.borrowed().is_some_and(date::is_weekday)
}

/// The credit, where the only place is an agency's name.
fn credit_for_place<'a>(filed: &Filed<'a>, desk: &Desk<'a>) -> Option<Reading<'a>> {
    let [place] = &*filed.places else { return None };
    let name = place.name.borrowed()?;
    credit::named(name, desk)
}

/// `Jan 30 (Reuters) - `, `OCTOBER 14, 2004 (REUTERS) - SAN FRANCISCO -- `, `8.11.2016, Warszawa (PAP) - `
fn date_first<'a>(i: &'a str, desk: &Desk<'a>) -> Read<'a, Head<'a>> {
    let Some((after_date, printed)) = date::date(i, Language::ALL).filter(|(_, printed)| printed.date.is_some()) else {
        return Miss::at(i, ErrorKind::ExpectedOpening);
    };
    let Some((after_credit, credit)) = credit_after(after_date, desk) else {
        let slot = skip_blanks(after_date.strip_prefix(',').unwrap_or(after_date));
        let (rest, head) = place_first(slot, desk)?;
        if head.credit.is_none() {
            return Miss::at(after_date, ErrorKind::ExpectedCredit);
        }
        return Ok((rest, Head { date: Some(printed), ..head }));
    };
    let (rest, separator) = separator(after_credit);
    let is_separated = matches!(separator, Separator::Dash | Separator::GluedDash | Separator::Colon | Separator::Stop);
    let stands_alone = credit.is_known() && separator == Separator::End;
    if !is_separated && !stands_alone {
        return Miss::at(after_credit, ErrorKind::ExpectedSeparator);
    }
    let head = Head { places: Places::none(), date: Some(printed), credit: Some(credit), correspondent: None };
    match place_first(skip_blanks(rest), desk) {
        Ok((rest, placed)) if placed.credit.is_none() => Ok((rest, Head { places: placed.places, ..head })),
        _ => Ok((rest, head)),
    }
}

/// `(Bloomberg) -- `, `(ANSA) - MILANO, 16 MAG - `, `Reuters - `, `(MENAFN - IANS) Mumbai, Aug 6 (IANS) `
fn credit_first<'a>(i: &'a str, desk: &Desk<'a>) -> Read<'a, Head<'a>> {
    let Some((after_credit, credit)) = credit::at(i, desk) else {
        if let Some(rest) = after_feed_name(i, desk) {
            return after_furniture(rest, desk);
        }
        return if credit::unclosed(i, desk) {
            Miss::at(i, ErrorKind::UnclosedCredit)
        } else {
            Miss::at(i, ErrorKind::ExpectedOpening)
        };
    };
    let opens = credit.mark != Mark::Bare || credit.row.is_some_and(|agency| agency.opens);
    let (rest, separator) = separator(after_credit);
    let is_separated = match separator {
        Separator::Dash => true,
        Separator::GluedDash | Separator::Stop | Separator::Colon => {
            credit.mark != Mark::Bare || separator == Separator::GluedDash
        }
        Separator::End => credit.mark != Mark::Bare,
        Separator::None => credit.mark != Mark::Bare && credit.row.is_some_and(|agency| agency.unseparated),
    };
    // A relay's label, or a note, before a dateline that stands for itself.
    if let Ok((rest, placed)) = place_first(skip_blanks(rest), desk) {
        if placed.credit.is_some() {
            return Ok((rest, placed));
        }
        if placed.date.is_some() && is_separated && credit.is_known() {
            return Ok((rest, Head { credit: Some(credit), ..placed }));
        }
    }
    if opens && is_separated && credit.is_known() {
        return Ok((rest, Head { places: Places::none(), date: None, credit: Some(credit), correspondent: None }));
    }
    Miss::at(after_credit, ErrorKind::ExpectedSeparator)
}
