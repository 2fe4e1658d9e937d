//! The date as datelines print it, in every order that wires use.

mod hijri;
mod numeric;

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{one_of, satisfy};
use nom::combinator::{map_opt, not, opt, success, value, verify};
use nom::sequence::{preceded, terminated};
use time::{Month, Weekday};

use self::hijri::hijri;
use self::numeric::{numeric, year_first};
use crate::date::PartialDate;
use crate::error::ErrorKind;
use crate::language::{Language, MONTH_LETTERS, WEEKDAY_LETTERS};
use crate::read::{Miss, Read};
use crate::word::{FirstLetters, digit, letters, number, skip_blanks};

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
/// date = gregorian | hijri , ", corresponding to" , gregorian ;
/// gregorian
///      = month , [ "." | "," ] , [ SP ] , day , [ ordinal ] , [ "," ] , [ SP , year ]
///      | day , [ ordinal | "." ] , SP , month , [ "." ] , [ "," ] , [ SP , year ]
///      | year , "." , SP , month , SP , day , [ "." ] , [ "," , SP , weekday ]
///      | year , "-" , month , "-" , day | day , "/" , month , "/" , year | day , "." , month , "." , year
///      | weekday , [ "," ] , gregorian ;
/// ```
///
/// A stop after the date is left unread: it may be the dateline's own.
pub(crate) fn date<'a>(i: &'a str, languages: &[Language]) -> Option<(&'a str, Printed<'a>)> {
    let read = if begins_in_figures(i) {
        in_figures(i, languages)
    } else if may_begin(i) {
        in_words(i, languages).or_else(|_| hijri(i, languages))
    } else {
        return None;
    };
    let (rest, Reading { date, language }) = read.ok()?;
    Some((rest, Printed { text: &i[..i.len() - rest.len()], date, language }))
}

/// Reads a date of the common calendar.
fn gregorian<'a>(i: &'a str, languages: &[Language]) -> Read<'a, Reading> {
    if begins_in_figures(i) { in_figures(i, languages) } else { in_words(i, languages) }
}

fn begins_in_figures(i: &str) -> bool {
    i.starts_with(|c| digit(c).is_some())
}

/// Reads a date that begins with a figure.
fn in_figures<'a>(i: &'a str, languages: &[Language]) -> Read<'a, Reading> {
    numeric(i).or_else(|_| day_first(i, languages)).or_else(|_| year_first(i, languages))
}

/// Whether the first letters leave room for a date that begins with a word.
#[inline]
pub(crate) fn may_begin(i: &str) -> bool {
    static BEGINNINGS: FirstLetters = LETTERS;
    BEGINNINGS.may_open(i)
}

/// How dates begin that begin with a word.
pub(crate) const LETTERS: FirstLetters = MONTH_LETTERS.and_all(&WEEKDAY_LETTERS).and_all(&hijri::LETTERS).and("le");

/// Reads a date that begins with a word.
fn in_words<'a>(i: &'a str, languages: &[Language]) -> Read<'a, Reading> {
    if Language::may_name_month(i) {
        if let Ok(read) = month_first(i, languages) {
            return Ok(read);
        }
    }
    if Language::may_name_weekday(i) {
        if let Ok(read) = after_weekday(i, languages) {
            return Ok(read);
        }
    }
    after_article(i, languages)
}

/// Whether a month and its day begin here, in either order, or a date in figures.
///
/// A weekday does not count: cut to three letters it is a word of somebody's city (`La Paz`).
pub(crate) fn starts_with_day(i: &str, languages: &[Language]) -> bool {
    if i.starts_with(|c| digit(c).is_some()) {
        numeric(i).or_else(|_| day_first(i, languages)).is_ok()
    } else {
        Language::may_name_month(i) && month_first(i, languages).is_ok()
    }
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
    Language::may_name_month(i).then(|| month(word, Language::ALL)).flatten().map(|_| after)
}

/// Reads a weekday alone, as Reuters' day desk prints it: `MOSCOW, Monday (Reuters) - `.
pub(crate) fn weekday<'a>(i: &'a str, languages: &[Language]) -> Option<(&'a str, Printed<'a>)> {
    if !Language::may_name_weekday(i) {
        return None;
    }
    let word = letters(i);
    // Cut forms are short words of other languages (`Sen`, `man`, `do`).
    if word.chars().count() < 5 || !word.starts_with(char::is_uppercase) {
        return None;
    }
    let (language, weekday) = named_weekday(word, languages)?;
    let date = Some(PartialDate::on_weekday(weekday));
    Some((&i[word.len()..], Printed { text: word, date, language: Some(language) }))
}

/// Whether the whole of `word` names a weekday, and nothing else: in other languages than English its cut forms do.
pub(crate) fn is_weekday(word: &str) -> bool {
    Language::English.weekday(word).is_some() || weekday(word, Language::ALL).is_some_and(|(rest, _)| rest.is_empty())
}

/// What a date's words say: a possible day or none, and in which language.
#[derive(Clone, Copy)]
struct Reading {
    date: Option<PartialDate>,
    language: Option<Language>,
}

/// `April 11`, `Dec. 1`, `Oct.18`, `Aug 29, 2014`, `April, 13`
fn month_first<'a>(i: &'a str, languages: &[Language]) -> Read<'a, Reading> {
    let (i, word) = letters1(i)?;
    let (i, day) = preceded((opt(one_of(".,")), blanks), figures(4)).parse(i)?;
    let (i, (language, month)) = map_opt(success(word), |word| month(word, languages)).parse(i)?;
    let (i, ()) = terminated(ordinal, not(satisfy(char::is_alphanumeric))).parse(i)?;
    // `RIO DE JANEIRO, 10 July`: the day belongs to the month after it.
    let another = map_opt(letters1, |word| self::month(word, languages));
    let (i, ()) = not(preceded((opt(tag(".")), blanks), another)).parse(i)?;
    let (i, year) = opt(year(4)).parse(i)?;
    Ok((i, Reading { date: dated(month, day, year), language: Some(language) }))
}

/// `22 января`, `3 JAN 90`, `10. travnja`, `5th September, 2026`, `12 de enero`
fn day_first<'a>(i: &'a str, languages: &[Language]) -> Read<'a, Reading> {
    let (i, day) = terminated(figures(2), (ordinal, opt(tag(".")), blanks, opt((tag("de"), blanks1)))).parse(i)?;
    let (i, (language, month)) = map_opt(letters1, |word| month(word, languages)).parse(i)?;
    // A stop is the month's own only where a year goes on after it.
    let (i, year) = opt(preceded(opt(tag(".")), year(2))).parse(i)?;
    Ok((i, Reading { date: dated(month, day, year), language: Some(language) }))
}

/// `Monday, April 11`
fn after_weekday<'a>(i: &'a str, languages: &[Language]) -> Read<'a, Reading> {
    let (i, word) = terminated(letters1, (opt(tag(".")), opt(tag(",")), blanks)).parse(i)?;
    let (i, reading) = month_first(i, languages).or_else(|_| day_first(i, languages))?;
    let weekday = reading.language.and_then(|language| language.weekday(word));
    match weekday {
        Some(weekday) => Ok((i, Reading { date: reading.date.map(|date| date.with_weekday(weekday)), ..reading })),
        None => miss(i),
    }
}

/// `le 8 septembre 2026`
fn after_article<'a>(i: &'a str, languages: &[Language]) -> Read<'a, Reading> {
    let french = |reading: &Reading| reading.language == Some(Language::French);
    preceded((tag("le"), blanks1), verify(|i| day_first(i, languages), french)).parse(i)
}

/// A year after a comma, a blank or both: four digits, or as few as `fewest` behind a blank.
fn year<'a>(fewest: usize) -> impl Parser<&'a str, Output = u32, Error = Miss<'a>> {
    let printed = |fewest: usize| {
        move |i: &'a str| -> Read<'a, u32> {
            let (rest, year) = figures(4)(i)?;
            let digits = i[..i.len() - rest.len()].chars().count();
            let fits = digits == 4 && (1800..2200).contains(&year) || digits == 2 && fewest == 2;
            if fits { Ok((rest, year)) } else { miss(i) }
        }
    };
    let parted = preceded((opt(tag(",")), blanks1), printed(fewest));
    let glued = preceded(tag(","), printed(4));
    terminated(alt((parted, glued)), not(satisfy(char::is_alphabetic)))
}

/// The ending of an ordinal number, if one stands here: `5th`, `1er`, `2º`.
fn ordinal(i: &str) -> Read<'_, ()> {
    if !i.starts_with(char::is_alphabetic) {
        return Ok((i, ()));
    }
    let ending = alt((
        tag("st"),
        tag("nd"),
        tag("rd"),
        tag("th"),
        tag("ST"),
        tag("ND"),
        tag("RD"),
        tag("TH"),
        tag("er"),
        tag("º"),
        tag("ª"),
    ));
    value((), opt(terminated(ending, not(satisfy(char::is_alphanumeric))))).parse(i)
}

/// One to `most` digits and their value.
fn figures<'a>(most: usize) -> impl Fn(&'a str) -> Read<'a, u32> {
    move |i| number(i, most).map_or_else(|| miss(i), Ok)
}

fn letters1(i: &str) -> Read<'_, &str> {
    match letters(i) {
        "" => miss(i),
        word => Ok(split(i, word)),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "nom's sequences take functions of this shape")]
fn blanks(i: &str) -> Read<'_, ()> {
    Ok((skip_blanks(i), ()))
}

fn blanks1(i: &str) -> Read<'_, ()> {
    let rest = skip_blanks(i);
    if rest.len() < i.len() { Ok((rest, ())) } else { miss(i) }
}

/// What follows `word` at the head of `i`, and the word.
fn split<'a>(i: &'a str, word: &'a str) -> (&'a str, &'a str) {
    (&i[word.len()..], word)
}

fn miss<T>(i: &str) -> Read<'_, T> {
    Miss::at(i, ErrorKind::ExpectedOpening)
}

fn month(word: &str, languages: &[Language]) -> Option<(Language, Month)> {
    Language::naming_month(word, languages)
}

fn named_weekday(word: &str, languages: &[Language]) -> Option<(Language, Weekday)> {
    Language::naming_weekday(word, languages)
}

fn dated(month: Month, day: u32, year: Option<u32>) -> Option<PartialDate> {
    let date = PartialDate::of(month, u8::try_from(day).ok()?)?;
    match year {
        Some(year) => date.with_year(i32::try_from(year).ok()?),
        None => Some(date),
    }
}

#[cfg(test)]
mod tests;
