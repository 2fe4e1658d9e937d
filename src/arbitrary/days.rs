//! Dates as wires print them in several languages.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use arbitrary::Result;
use time::{Month, Weekday};

use super::choices::Choices;
use crate::date::PartialDate;
use crate::language::Language;

/// A date as printed, and what it means.
pub(super) struct Day {
    pub(super) text: String,
    pub(super) date: Option<PartialDate>,
}

/// The days that every month has.
const SHORTEST_MONTH: u8 = 28;

/// A month, its day's form with `{}` for the day, by language.
const FORMS: [(Language, Month, &str); 22] = [
    (Language::English, Month::April, "April {}"),
    (Language::English, Month::December, "Dec. {}"),
    (Language::English, Month::October, "Oct {}"),
    (Language::English, Month::May, "May {}"),
    (Language::English, Month::July, "{} July"),
    (Language::English, Month::February, "Feb. {}"),
    (Language::Russian, Month::January, "{} января"),
    (Language::Russian, Month::November, "{} ноября"),
    (Language::Russian, Month::May, "{} мая"),
    (Language::French, Month::December, "{} décembre"),
    (Language::French, Month::July, "{} juil"),
    (Language::Spanish, Month::March, "{} mar"),
    (Language::Spanish, Month::August, "{} ago"),
    (Language::Portuguese, Month::December, "{} dez"),
    (Language::Italian, Month::May, "{} MAG"),
    (Language::Italian, Month::September, "{} SET"),
    (Language::German, Month::March, "{}. März"),
    (Language::Croatian, Month::April, "{}. travnja"),
    (Language::Croatian, Month::October, "{}. listopada"),
    (Language::Czech, Month::November, "{}. listopadu"),
    (Language::Polish, Month::May, "{} maja"),
    (Language::Bulgarian, Month::June, "{} юни"),
];

/// The weekdays as Reuters' day desk prints them, alone.
const WEEKDAYS: [(&str, Weekday); 7] = [
    ("Monday", Weekday::Monday),
    ("Tuesday", Weekday::Tuesday),
    ("Wednesday", Weekday::Wednesday),
    ("Thursday", Weekday::Thursday),
    ("Friday", Weekday::Friday),
    ("Saturday", Weekday::Saturday),
    ("Sunday", Weekday::Sunday),
];

/// A weekday alone, in English.
pub(super) fn weekday(choices: &mut Choices<'_, '_>) -> Result<Day> {
    let (text, weekday) = choices.one(&WEEKDAYS)?;
    Ok(Day { text: text.to_string(), date: Some(PartialDate::on_weekday(weekday)) })
}

/// A date in one of `languages`, where a form of it is known here.
pub(super) fn day(choices: &mut Choices<'_, '_>, languages: &[Language]) -> Result<Option<Day>> {
    let forms: Vec<_> = FORMS.iter().filter(|(language, ..)| languages.contains(language)).collect();
    if forms.is_empty() {
        return Ok(None);
    }
    let (language, month, form) = *choices.one(&forms)?;
    let of_month = choices.byte()? % SHORTEST_MONTH + 1;
    let text = form.replace("{}", &of_month.to_string());
    let year = choices.one_or_none(&[2021, 1987])?.filter(|_| language == Language::English && !form.starts_with('{'));
    let date = PartialDate::of(month, of_month);
    Ok(Some(match year {
        Some(year) => Day { text: format!("{text}, {year}"), date: date.and_then(|date| date.with_year(year)) },
        None => Day { text, date },
    }))
}
