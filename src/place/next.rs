//! What follows a place: another, its region, or what ends the run of them.

use crate::credit::{self, Reading};
use crate::date::{self, Printed};
use crate::desk::Desk;
use crate::language::Language;
use crate::line::{find_within, trim};
use crate::place::name::{Position, name, starts_date};
use crate::separator::dash;
use crate::word::{Case, skip_blanks, word};

/// What was read behind the places, and what follows it.
#[derive(Clone, Debug)]
pub(crate) enum Ending<'a> {
    /// A date behind a comma.
    Date(&'a str, Printed<'a>),
    /// A credit that the desk knows.
    Credit(&'a str, Reading<'a>),
    /// Something else, not read yet.
    Unread,
}

/// What follows a place.
pub(super) enum Next<'a> {
    /// A name or a region, with the mark before it and what follows it.
    Part(&'a str, Mark, &'a str),
    Nothing(Ending<'a>),
}

/// A name or a region, and the mark that parted it from what stood before.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    Comma,
    Fence,
    Slash,
    And,
}
impl<'a> Next<'a> {
    fn part((rest, mark, part): (&'a str, Mark, &'a str)) -> Self {
        Self::Part(rest, mark, part)
    }

    const UNREAD: Self = Self::Nothing(Ending::Unread);
}

/// The next name or region and the mark before it, or what follows instead: date, credit or separator.
pub(super) fn next_part<'a>(i: &'a str, desk: &Desk<'a>) -> Next<'a> {
    let line = skip_blanks(i);
    let Some(mark) = line.chars().next() else { return Next::UNREAD };
    let after = &line[mark.len_utf8()..];
    match mark {
        ',' | '،' => after_comma(mark, skip_blanks(after), desk),
        '(' | '[' => after_bracket(mark, line, after, desk),
        '/' => after_slash(i, line, after, desk),
        '&' => name(skip_blanks(after), desk, Position::First)
            .map_or(Next::UNREAD, |(rest, part)| Next::Part(rest, Mark::And, part)),
        _ => after_conjunction(line, desk).map_or(Next::UNREAD, Next::part),
    }
}

fn after_comma<'a>(comma: char, slot: &'a str, desk: &Desk<'a>) -> Next<'a> {
    match date::date(slot, Language::ALL).or_else(|| date::weekday(slot, Language::ALL)) {
        Some((rest, printed)) if comma == ',' => return Next::Nothing(Ending::Date(rest, printed)),
        Some(_) => return Next::UNREAD,
        None => {}
    }
    if misprinted_day(slot, desk).is_some() {
        return Next::UNREAD;
    }
    name(slot, desk, Position::Region).map_or(Next::UNREAD, |(rest, part)| Next::Part(rest, Mark::Comma, part))
}

fn after_bracket<'a>(bracket: char, line: &'a str, after: &'a str, desk: &Desk<'a>) -> Next<'a> {
    let Some((rest, inner)) = fenced(after, if bracket == '(' { ')' } else { ']' }) else { return Next::UNREAD };
    if bracket == '(' {
        if let Some((rest, reading)) = credit::at(line, desk).filter(|(_, reading)| reading.is_known()) {
            return Next::Nothing(Ending::Credit(rest, reading));
        }
    }
    let next = skip_blanks(rest);
    let goes_on = next.starts_with(['[', '(']) || ends_region(next, desk);
    if goes_on && Case::of(inner) != Case::Lower { Next::Part(rest, Mark::Fence, inner) } else { Next::UNREAD }
}

fn after_slash<'a>(i: &'a str, line: &'a str, after: &'a str, desk: &Desk<'a>) -> Next<'a> {
    if let Some((rest, reading)) = credit::at(line, desk).filter(|(_, reading)| reading.is_known()) {
        return Next::Nothing(Ending::Credit(rest, reading));
    }
    if line.len() < i.len() {
        let fence = fenced(after, '/').filter(|(rest, _)| ends_region(skip_blanks(rest), desk));
        return fence.map_or(Next::UNREAD, |(rest, inner)| Next::Part(rest, Mark::Fence, inner));
    }
    name(skip_blanks(after), desk, Position::First)
        .map_or(Next::UNREAD, |(rest, part)| Next::Part(rest, Mark::Slash, part))
}

/// What follows a word that joins two places.
pub(crate) fn after_and(i: &str) -> Option<&str> {
    if !i.starts_with(['a', 'A', 'y', 'e', 'u', 'и']) {
        return None;
    }
    let conjunction = word(i);
    matches!(conjunction, "and" | "AND" | "y" | "et" | "und" | "и").then(|| &i[conjunction.len()..])
}

fn after_conjunction<'a>(line: &'a str, desk: &Desk<'a>) -> Option<(&'a str, Mark, &'a str)> {
    let rest = after_and(line)?;
    let (rest, part) = name(skip_blanks(rest), desk, Position::First)?;
    (Case::of(part) == Case::Capitals).then_some((rest, Mark::And, part))
}

/// Whether a comma, a date or a known credit shows that a region stood before it.
fn ends_region<'a>(i: &'a str, desk: &Desk<'a>) -> bool {
    i.starts_with(',') || starts_date(i) || credit::at(i, desk).is_some_and(|(_, reading)| reading.is_known())
}

/// What stands up to `close`, trimmed, and what follows it; a region is short and on one line.
fn fenced(i: &str, close: char) -> Option<(&str, &str)> {
    let end = find_within(i, 40, |c| c == close)?;
    let inner = trim(&i[..end]);
    let is_name = !inner.is_empty() && !inner.contains(char::is_numeric) && !word(inner).is_empty();
    is_name.then_some((&i[end + close.len_utf8()..], inner))
}

/// What follows a misprinted day, where a credit or a dash shows that a day was meant.
pub(crate) fn misprinted_day<'a>(i: &'a str, desk: &Desk<'a>) -> Option<&'a str> {
    let rest = date::misprint(i)?;
    let next = skip_blanks(rest);
    let next = skip_blanks(next.strip_prefix([',', '.']).unwrap_or(next));
    (dash(next).is_some() || credit::at(next, desk).is_some()).then_some(rest)
}
