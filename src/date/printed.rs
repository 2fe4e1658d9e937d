//! The date as datelines print it, in every order that wires use.

use time::{Month, Weekday};

use crate::date::PartialDate;
use crate::language::Language;
use crate::word::{digit, letters, number, skip_blanks, word};

/// A date as read: what it says, and in which language its month is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Printed<'a> {
    /// The printed words, for reading again when the agency's languages are known.
    pub(crate) text: &'a str,
    /// The date, or `None` where the words have a date's shape and name no possible day.
    pub(crate) date: Option<PartialDate>,
    /// The language of the month's or weekday's name.
    pub(crate) language: Option<Language>,
}

/// Reads a date, with its month in one of `languages`.
///
/// Typical input is `April 11. /TASS/`, `22 января. /ТАСС/`, `3 JAN 90 (EFE)`, `5th September, 2026`.
///
/// ```ebnf
/// date = month , [ "." | "," ] , [ SP ] , day , [ ordinal ] , [ "," ] , [ SP , year ]
///      | day , [ ordinal | "." ] , SP , month , [ "." ] , [ "," ] , [ SP , year ]
///      | year , "-" , month , "-" , day | day , "/" , month , "/" , year | day , "." , month , "." , year
///      | weekday , [ "," ] , date | hijri , ", corresponding to" , date ;
/// ```
///
/// A stop after the date is left unread: it may be the dateline's own.
pub(crate) fn date<'a>(i: &'a str, languages: &[Language]) -> Option<(&'a str, Printed<'a>)> {
    let first = i.chars().next()?;
    let (rest, date, language) = if digit(first).is_some() {
        numeric(i).or_else(|| day_first(i, languages))?
    } else if first.is_alphabetic() {
        month_first(i, languages)
            .or_else(|| after_weekday(i, languages))
            .or_else(|| hijri(i, languages))
            .or_else(|| after_article(i, languages))?
    } else {
        return None;
    };
    Some((rest, Printed { text: &i[..i.len() - rest.len()], date, language }))
}

/// Reads what stands in a date's place and is none: `Narch 2`, `March 187`, `March 2O`, `Apri l7`, `April`.
///
/// A word of a month's length with a number beside it, where the number may be mistyped with the
/// letters that look like digits; or a month whose day was left out.
pub(crate) fn misprint(i: &str) -> Option<&str> {
    let word = letters(i);
    let after = &i[word.len()..];
    let next = skip_blanks(after.strip_prefix(['.', ',']).unwrap_or(after));
    let end = next.find(|c: char| digit(c).is_none() && !matches!(c, 'l' | 'O' | 'o' | 'I')).unwrap_or(next.len());
    let (number, rest) = next.split_at(end);
    let is_number = (1..=3).contains(&number.len()) && !rest.starts_with(char::is_alphanumeric);
    if (3..=10).contains(&word.chars().count()) && is_number {
        return Some(rest);
    }
    month(word, Language::ALL).map(|_| after)
}

type Reading<'a> = (&'a str, Option<PartialDate>, Option<Language>);

fn month_first<'a>(i: &'a str, languages: &[Language]) -> Option<Reading<'a>> {
    let word = letters(i);
    let rest = &i[word.len()..];
    let rest = rest.strip_prefix(['.', ',']).unwrap_or(rest);
    let (rest, day) = number(skip_blanks(rest), 4)?;
    let (language, month) = month(word, languages)?;
    let rest = ordinal(rest);
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    let (rest, year) = year(rest, 4);
    Some((rest, dated(month, day, year), Some(language)))
}

fn day_first<'a>(i: &'a str, languages: &[Language]) -> Option<Reading<'a>> {
    let (rest, day) = number(i, 2)?;
    let rest = ordinal(rest);
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let rest = skip_blanks(rest);
    let rest = rest.strip_prefix("de ").unwrap_or(rest);
    let word = letters(rest);
    let (language, month) = month(word, languages)?;
    let rest = &rest[word.len()..];
    let rest = match rest.strip_prefix(['.', ',']) {
        // The stop is the month's own only where the date goes on after it.
        Some(after) if year(after, 2).1.is_some() => after,
        _ => rest,
    };
    let (rest, year) = year(rest, 2);
    Some((rest, dated(month, day, year), Some(language)))
}

/// `2000-01-31`, `16/4/2004`, `11.9.2015`: day before month, as wires print it, unless the day is in the month's place.
fn numeric(i: &str) -> Option<Reading<'_>> {
    let (rest, first) = number(i, 4)?;
    let mark = rest.chars().next().filter(|c| matches!(c, '-' | '/' | '.'))?;
    let part = |rest: &'_ str| -> Option<(usize, u32)> {
        let after = skip_blanks(rest.strip_prefix(mark)?);
        let (rest, value) = number(after, 4)?;
        Some((rest.len(), value))
    };
    let (left, second) = part(rest)?;
    let rest = &i[i.len() - left..];
    let (left, third) = part(rest)?;
    let rest = &i[i.len() - left..];
    let date = if mark == '-' {
        dated(Month::try_from(u8::try_from(second).ok()?).ok()?, third, Some(first))
    } else if second > 12 {
        dated(Month::try_from(u8::try_from(first).ok()?).ok()?, second, Some(third))
    } else {
        dated(Month::try_from(u8::try_from(second).ok()?).ok()?, first, Some(third))
    };
    Some((rest, Some(date?), None))
}

/// Reads a weekday alone, as Reuters' day desk prints it: `MOSCOW, Monday (Reuters) - `.
pub(crate) fn weekday<'a>(i: &'a str, languages: &[Language]) -> Option<(&'a str, Printed<'a>)> {
    let word = letters(i);
    // Cut forms are short words of other languages (`Sen`, `man`, `do`).
    if word.chars().count() < 5 || !word.starts_with(char::is_uppercase) {
        return None;
    }
    let (language, weekday) = named_weekday(word, languages)?;
    let date = Some(PartialDate::on_weekday(weekday));
    Some((&i[word.len()..], Printed { text: word, date, language: Some(language) }))
}

/// `Monday, April 11`.
fn after_weekday<'a>(i: &'a str, languages: &[Language]) -> Option<Reading<'a>> {
    let word = letters(i);
    let rest = &i[word.len()..];
    let after = skip_blanks(rest.strip_prefix(['.', ',']).unwrap_or(rest));
    let (rest, date, language) = month_first(after, languages).or_else(|| day_first(after, languages))?;
    let (_, weekday) = named_weekday(word, languages)?;
    Some((rest, date.map(|date| date.with_weekday(weekday)), language))
}

fn named_weekday(word: &str, languages: &[Language]) -> Option<(Language, Weekday)> {
    languages.iter().find_map(|&language| Some((language, language.weekday(word)?)))
}

/// `Ramadan 27, 1442 AH, corresponding to May 09, 2021 AD`: the Gregorian date is the one kept.
fn hijri<'a>(i: &'a str, languages: &[Language]) -> Option<Reading<'a>> {
    const LINK: &str = "corresponding to";
    let rest = letters(i);
    let rest = skip_blanks(&i[rest.len()..]);
    // `Rabi al-Awwal 5`: some of the months have two words.
    let rest = skip_blanks(&rest[word(rest).len()..]);
    number(rest, 2)?;
    let window = i.char_indices().nth(80).map_or(i, |(end, _)| &i[..end]);
    let at = window.find(LINK)?;
    let (rest, date) = date(skip_blanks(&i[at + LINK.len()..]), languages)?;
    let rest = skip_blanks(rest).strip_prefix("AD").unwrap_or(rest);
    Some((rest, date.date, date.language))
}

/// `le 8 septembre 2026`.
fn after_article<'a>(i: &'a str, languages: &[Language]) -> Option<Reading<'a>> {
    let rest = i.strip_prefix("le ")?;
    day_first(rest, languages).filter(|(_, _, language)| *language == Some(Language::French))
}

fn month(word: &str, languages: &[Language]) -> Option<(Language, Month)> {
    if word.is_empty() {
        return None;
    }
    languages.iter().find_map(|&language| Some((language, language.month(word)?)))
}

fn dated(month: Month, day: u32, year: Option<u32>) -> Option<PartialDate> {
    let date = PartialDate::of(month, u8::try_from(day).ok()?)?;
    match year {
        Some(year) => date.with_year(i32::try_from(year).ok()?),
        None => Some(date),
    }
}

/// What follows an ordinal's ending, if there is one.
fn ordinal(i: &str) -> &str {
    ["st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "er", "º", "ª"]
        .iter()
        .find_map(|ending| i.strip_prefix(ending).filter(|rest| !rest.starts_with(char::is_alphanumeric)))
        .unwrap_or(i)
}

/// A year after an optional comma: four digits, or as few as `fewest`.
fn year(i: &str, fewest: usize) -> (&str, Option<u32>) {
    let after = skip_blanks(i.strip_prefix(',').unwrap_or(i));
    if after.len() == i.len() {
        return (i, None);
    }
    match number(after, 4) {
        Some((rest, year)) => {
            let digits = after[..after.len() - rest.len()].chars().count();
            let fits = digits == 4 && (1800..2200).contains(&year) || digits == 2 && fewest == 2;
            if fits && !rest.starts_with(char::is_alphabetic) { (rest, Some(year)) } else { (i, None) }
        }
        None => (i, None),
    }
}
