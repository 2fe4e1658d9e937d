//! The date's place in a dateline: behind the places, or behind the credit.

use crate::date::{self, Printed};
use crate::dateline::admission::Day;
use crate::desk::Desk;
use crate::language::Language;
use crate::place;
use crate::separator::dash;
use crate::word::skip_blanks;

/// The date after the places, and what follows it.
pub(super) fn day_after<'a>(i: &'a str, desk: &Desk<'a>) -> (&'a str, Day<'a>) {
    let line = skip_blanks(i);
    let after_comma = line.strip_prefix([',', '.']).map(skip_blanks);
    let slot = after_comma.unwrap_or(line);
    if let Some((rest, printed)) = date::date(slot, Language::ALL) {
        return (rest, Day::of(printed));
    }
    if line.starts_with(',') {
        if let Some((rest, printed)) = date::weekday(slot, Language::ALL) {
            return (rest, Day::Printed(printed));
        }
    }
    if let Some((rest, printed)) = parted_day(line) {
        return (rest, Day::Printed(printed));
    }
    if after_comma.is_some() {
        if let Some(rest) = place::misprinted_day(slot, desk) {
            return (rest, Day::Misprinted);
        }
    }
    (i, Day::Absent)
}

/// `GENEVA (24 October 2024) –`, `HARLOW, Ill. – Oct. 24, 2024 –`, `PORTO - May 3 (Reuters) -`: a date in brackets, or
/// between dashes as releases print it.
fn parted_day(line: &str) -> Option<(&str, Printed<'_>)> {
    let fenced = line.strip_prefix('(');
    let slot = fenced.or_else(|| dash(line).map(|(rest, _)| skip_blanks(rest)))?;
    let (rest, printed) = date::date(slot, Language::ALL).filter(|(_, printed)| printed.date.is_some())?;
    let after = skip_blanks(rest);
    match fenced {
        // A headline's brackets hold a day alone: `Velna in pictures (May 3) - Ferries`.
        Some(_) => rest
            .strip_prefix(')')
            .filter(|_| printed.date.is_some_and(|date| date.year.is_some()))
            .map(|rest| (rest, printed)),
        None => (after.starts_with('(') || dash(after).is_some()).then_some((rest, printed)),
    }
}

/// `--(Business Wire)-- Dec. 10, 2004 --`, ` / ACCESSWIRE / July 13, 2015 /`: a date between credit and lede.
pub(super) fn day_after_credit(i: &str) -> (&str, Day<'_>) {
    let line = skip_blanks(i);
    let slot = dash(line).map_or(line, |(rest, _)| skip_blanks(rest));
    match date::date(slot, Language::ALL) {
        Some((rest, printed)) if printed.date.is_some() => {
            let after = skip_blanks(rest);
            match after.strip_prefix('/') {
                Some(rest) => (rest, Day::Printed(printed)),
                None if dash(after).is_some() => (rest, Day::Printed(printed)),
                None => (i, Day::Absent),
            }
        }
        _ => (i, Day::Absent),
    }
}
