//! Dates as wires print them in several languages.

use time::Month;
use wirecopy::Language;

use super::choices::Choices;

/// A date as printed, and what it means.
#[derive(Clone, Debug)]
pub(super) struct Day {
    pub(super) text: String,
    pub(super) month: Month,
    pub(super) of_month: u8,
    pub(super) year: Option<i32>,
}

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

/// A date in one of `languages`, where a form of it is known here.
pub(super) fn day(choices: &mut Choices<'_>, languages: &[Language]) -> Option<Day> {
    let forms: Vec<_> = FORMS.iter().filter(|(language, ..)| languages.contains(language)).collect();
    if forms.is_empty() {
        return None;
    }
    let (language, month, form) = *choices.one(&forms);
    let of_month = u8::try_from(choices.below(28) + 1).expect("a day is below 29");
    let text = form.replace("{}", &of_month.to_string());
    let year = choices.one_or_none(&[2021, 1987]).filter(|_| language == Language::English && !form.starts_with('{'));
    let text = year.map_or(text.clone(), |year| format!("{text}, {year}"));
    Some(Day { text, month, of_month, year })
}
