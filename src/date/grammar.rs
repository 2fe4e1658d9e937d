//! The date as datelines print it, in every order that wires use.

mod figures;
mod hijri;
mod misprint;
mod other_calendar;
mod stored;
mod year;

pub(crate) use misprint::misprint;
pub(crate) use other_calendar::other_calendar;
pub(crate) use stored::after_stored_date;

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{not, opt, verify};
use nom::sequence::{preceded, terminated};
use time::Month;

use self::figures::{in_characters, in_figures, year_first};
use self::hijri::hijri;
use self::year::{year, year_behind};
use crate::date::PartialDate;
use crate::error::ErrorKind;
use crate::language::Language;
use crate::lexicon::{self, Key, Senses};
use crate::line::kind;
use crate::phrase::Phrase;
use crate::phrase::day::ORDINALS;
use crate::read::{Read, Tokens, after_phrase, end_of_word, figure, glued_mark, month, this_word, token, weekday};
use crate::token::Token;

/// A date as read: what it says, and in which language its month is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Printed {
    /// The date, or `None` where the words have a date's shape and name no possible day.
    pub(crate) date: Option<PartialDate>,
    /// The language of the month's or weekday's name.
    pub(crate) language: Option<Language>,
}

/// A date where it stands, to be read again when the agency's languages are known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dated<'t, 'a> {
    i: Tokens<'t, 'a>,
    /// What follows it.
    pub(crate) rest: Tokens<'t, 'a>,
    pub(crate) printed: Printed,
}

impl<'a> Dated<'_, 'a> {
    /// The words of the date.
    pub(crate) fn words(self) -> &'a str {
        self.i.up_to(self.rest)
    }

    /// The same date, its month read in an agency's languages where one of them has the word.
    pub(crate) fn in_languages(self, languages: &[Language]) -> Printed {
        if languages.first() == self.printed.language.as_ref() {
            return self.printed;
        }
        match date(languages)(self.i) {
            Ok((rest, reread)) if rest.is_at(self.rest) => reread,
            _ => self.printed,
        }
    }
}

/// What `grammar` reads, with its place.
pub(crate) fn dated_by<'t, 'a: 't>(
    grammar: impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Printed>,
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Dated<'t, 'a>> {
    move |i| {
        let (rest, printed) = grammar(i)?;
        Ok((rest, Dated { i, rest, printed }))
    }
}

/// A date in any language, with its place.
pub(crate) fn any_date<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Dated<'t, 'a>> {
    dated_by(date(Language::ALL))(i)
}

/// Reads a date, with its month in one of `languages`.
///
/// Typical input is `April 11. /TASS/`, `22 января. /ТАСС/`, `3 JAN 90 (EFE)`, `5th September, 2026`. On success a stop
/// after the date is left: it may be the dateline's own.
///
/// ```ebnf
/// date = gregorian | hijri ;
/// ```
pub(crate) fn date<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Printed> + Copy + use<'t, 'a, 'l> {
    move |i| {
        if opens_date(i.first_in_line()) {
            alt((gregorian(languages), hijri(languages))).parse(i)
        } else {
            i.miss(ErrorKind::ExpectedOpening)
        }
    }
}

/// Whether a date may begin with the token, by what it may say: a figure, a name, or the article of `le 8 septembre`.
fn opens_date(token: Token<'_>) -> bool {
    const NAMES: Senses = Senses::MONTH.and(Senses::WEEKDAY).and(Senses::phrase(Phrase::HijriMonth));
    token.is_figure() || token.senses.has(NAMES) || token.text == "le"
}

/// ```ebnf
/// gregorian = in_figures | year_first | in_characters | day_first | month_first | after_weekday | after_article ;
/// ```
fn gregorian<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Printed> + use<'t, 'a, 'l> {
    move |i| {
        if i.first().is_figure() {
            alt((in_figures, day_first(languages), year_first(languages), in_characters)).parse(i)
        } else {
            alt((month_first(languages), after_weekday(languages), after_article(languages))).parse(i)
        }
    }
}

/// A month and its day, in either order, or a date in figures.
///
/// A weekday does not count: cut to three letters it is a word of somebody's city (`La Paz`).
pub(crate) fn day<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Printed> {
    if i.first_in_line().is_figure() {
        alt((in_figures, day_first(Language::ALL))).parse(i)
    } else {
        month_first(Language::ALL)(i)
    }
}

/// `April 11`, `Dec. 1`, `Oct.18`, `Aug 29, 2014`, `April, 13`; in `RIO DE JANEIRO, 10 July` no day stands before its month
/// twice.
///
/// ```ebnf
/// month_first = month , [ "." | "," ] , number , [ ordinal ] , - ( [ "." ] , month ) , [ "d" , "." ] , [ year ] ;
/// ```
fn month_first<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Printed> + use<'t, 'a, 'l> {
    move |i| {
        let (i, (language, month)) = month(languages)(i)?;
        let (i, _) = opt(alt((glued_mark('.'), glued_mark(',')))).parse(i)?;
        let (i, day) = terminated(figure(4), (opt(ordinal), end_of_word)).parse(i)?;
        // The day belongs to the month after it.
        let (i, ()) = not(preceded(opt(glued_mark('.')), self::month(languages))).parse(i)?;
        // `gegužės 3 d.`: the word for a day, which Lithuanian sets behind it.
        let (i, _) = opt((verify(this_word("d"), |_| language == Language::Lithuanian), glued_mark('.'))).parse(i)?;
        let (i, year) = opt(year(4)).parse(i)?;
        Ok((i, Printed { date: dated(month, day, year), language: Some(language) }))
    }
}

/// `22 января`, `3 JAN 90`, `10. travnja`, `5th September, 2026`, `12 de enero`, `3 de maio de 2027`
///
/// ```ebnf
/// day_first = number , [ ordinal ] , [ "." ] , [ "de" ] , month , [ year_behind ] ;
/// ```
fn day_first<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Printed> + use<'t, 'a, 'l> {
    move |i| {
        let (i, day) = terminated(figure(2), (opt(ordinal), opt(glued_mark('.')), opt(this_word("de")))).parse(i)?;
        let (i, (language, month)) = month(languages)(i)?;
        // `3 مايو أيار`: Cairo's name of the month, and Damascus'.
        let of_languages = self::month(languages);
        let (i, _) =
            opt(verify(of_languages, |(other, again)| *other == Language::Arabic && *again == month)).parse(i)?;
        let (i, year) = year_behind(language)(i)?;
        Ok((i, Printed { date: dated(month, day, year), language: Some(language) }))
    }
}

/// `Monday, April 11`, `Freitag, 3. Mai`
///
/// ```ebnf
/// after_weekday = weekday , [ "." ] , [ "," ] , ( month_first | day_first ) ;
/// ```
fn after_weekday<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Printed> + use<'t, 'a, 'l> {
    move |i| {
        let (rest, _) = terminated(weekday(languages), (opt(glued_mark('.')), opt(glued_mark(',')))).parse(i)?;
        let (rest, printed) = alt((month_first(languages), day_first(languages))).parse(rest)?;
        // The weekday is read in the month's language.
        let language = printed.language.unwrap_or(Language::English);
        let (_, (_, weekday)) = weekday(&[language])(i)?;
        Ok((rest, Printed { date: printed.date.map(|date| date.with_weekday(weekday)), ..printed }))
    }
}

/// `le 8 septembre 2026`, `le 16-09-2025`
///
/// ```ebnf
/// after_article = "le" , ( day_first | in_figures ) ;
/// ```
fn after_article<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Printed> + use<'t, 'a, 'l> {
    // `jan` is a month of other languages too.
    let has_french = languages.contains(&Language::French);
    move |i| {
        let (rest, _) = this_word("le")(i)?;
        if has_french {
            alt((day_first(&[Language::French]), in_figures)).parse(rest)
        } else {
            rest.miss(ErrorKind::ExpectedOpening)
        }
    }
}

/// Reads a weekday alone, as Reuters' day desk and papers of the last century print it: `MOSCOW, Monday (Reuters) - `,
/// `LONDON, Mon.—`, `PARIS, Tuesday night.`
///
/// A cut name keeps the stop behind it where a comma follows.
///
/// ```ebnf
/// weekday_alone = ( weekday | weekday , ( "." , & "," | & "." ) ) , [ part_of_day ] ;
/// ```
pub(crate) fn weekday_alone<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Printed> {
    // Cut forms are short words of other languages (`Sen`, `man`, `do`).
    let is_full = is_full_name(i.first().text);
    let languages = if is_full { Language::ALL } else { &[Language::English] };
    let (rest, (language, weekday)) = weekday(languages)(i)?;
    let stop = rest.first();
    let is_cut = is_name(i.first().text) && stop.is_mark('.') && stop.is_glued();
    if !is_full && !is_cut {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    let rest = if is_cut && rest.rest().first().is_mark(',') { rest.rest() } else { rest };
    let rest = after_phrase(rest.after_any(&[',']), Phrase::PartOfDay).unwrap_or(rest);
    Ok((rest, Printed { date: Some(PartialDate::on_weekday(weekday)), language: Some(language) }))
}

/// Reads a day alone, as the wires of Spain print it before their credit: `LA PAZ, 25 (EUROPA PRESS)`, `Roma, 25. (ANSA) - `.
///
/// ```ebnf
/// day_alone = number , [ "." ] , & "(" ;
/// ```
pub(crate) fn day_alone<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Printed> {
    let (rest, day) = terminated(figure(2), opt(glued_mark('.'))).parse(i)?;
    match u8::try_from(day).ok().and_then(PartialDate::on_day).filter(|_| rest.first().is_mark('(')) {
        Some(date) => Ok((rest, Printed { date: Some(date), language: None })),
        None => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// Whether the whole of `word` names a weekday, and nothing else: in other languages than English its cut forms do.
pub(crate) fn is_weekday(word: &str) -> bool {
    let languages = if is_full_name(word) { Language::ALL } else { &[Language::English] };
    lexicon::weekday(word, Key::of(word).drawer(), languages).is_some()
}

/// Whether a word is too long for a cut name: `Monday`, `السبت`, and neither `Mon` nor `Sen`.
fn is_full_name(word: &str) -> bool {
    word.chars().count() >= 5 && !word.starts_with(kind(char::is_lowercase))
}

/// Whether a word is long enough for a cut name, and begins with a capital.
fn is_name(word: &str) -> bool {
    word.len() >= 3 && word.starts_with(char::is_uppercase)
}

/// The ending of an ordinal number: `5th`, `1er`, `2º`.
fn ordinal<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Token<'a>> {
    token(|token| token.is_glued() && ORDINALS.contains(&token.text))(i)
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
