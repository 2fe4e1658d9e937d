//! [`Language`]: the languages wires are written in, and their words for months and weekdays.

mod index;
mod months;
mod weekdays;

use time::{Month, Weekday};

use crate::text::Text;

/// A language in which an agency writes its datelines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each is its own name")]
pub enum Language {
    English,
    Russian,
    Ukrainian,
    Bulgarian,
    French,
    Spanish,
    Portuguese,
    Italian,
    German,
    Dutch,
    Danish,
    Norwegian,
    Swedish,
    Finnish,
    Polish,
    Czech,
    Slovak,
    Slovene,
    Croatian,
    Serbian,
    Romanian,
    Hungarian,
    Turkish,
    Indonesian,
    Malay,
    Vietnamese,
    Azerbaijani,
    Chinese,
    Japanese,
    Korean,
    Hebrew,
    Arabic,
}

impl Language {
    /// Every language, in the order in which a word that several share is read.
    pub const ALL: &'static [Self] = &[
        Self::English,
        Self::Russian,
        Self::French,
        Self::Spanish,
        Self::Portuguese,
        Self::Italian,
        Self::German,
        Self::Ukrainian,
        Self::Bulgarian,
        Self::Dutch,
        Self::Danish,
        Self::Norwegian,
        Self::Swedish,
        Self::Finnish,
        Self::Polish,
        Self::Czech,
        Self::Slovak,
        Self::Slovene,
        Self::Croatian,
        Self::Serbian,
        Self::Romanian,
        Self::Hungarian,
        Self::Turkish,
        Self::Indonesian,
        Self::Malay,
        Self::Vietnamese,
        Self::Azerbaijani,
        Self::Chinese,
        Self::Japanese,
        Self::Korean,
        Self::Hebrew,
        Self::Arabic,
    ];

    /// The month that `word` names in this language, in full or cut, in any case, without its stop.
    ///
    /// ```
    /// use time::Month;
    /// use wirecopy::Language;
    ///
    /// assert_eq!(Language::Croatian.month("listopada"), Some(Month::October));
    /// assert_eq!(Language::Czech.month("listopadu"), Some(Month::November));
    /// assert_eq!(Language::English.month("Narch"), None);
    /// ```
    #[must_use]
    pub fn month(self, word: &str) -> Option<Month> {
        Self::naming_month(word, &[self]).map(|(_, month)| month)
    }

    /// The weekday that `word` names in this language, in full or cut, in any case, without its stop.
    #[must_use]
    pub fn weekday(self, word: &str) -> Option<Weekday> {
        Self::naming_weekday(word, &[self]).map(|(_, weekday)| weekday)
    }

    /// The first of `languages` in which `word` names a month, and that month.
    pub(crate) fn naming_month(word: &str, languages: &[Self]) -> Option<(Self, Month)> {
        let (language, nth) = index::month(word, languages)?;
        Some((language, Month::January.nth_next(nth)))
    }

    /// The first of `languages` in which `word` names a weekday, and that weekday.
    pub(crate) fn naming_weekday(word: &str, languages: &[Self]) -> Option<(Self, Weekday)> {
        let (language, nth) = index::weekday(word, languages)?;
        Some((language, Weekday::Monday.nth_next(nth)))
    }
}

/// Whether two words are the same but for case, in every script that has one.
pub(crate) fn same_letters(a: &str, b: &str) -> bool {
    let mut shared = a.bytes().zip(b.bytes());
    match shared.find(|(a, b)| !(a.is_ascii() && b.is_ascii() && a.eq_ignore_ascii_case(b))) {
        None => a.len() == b.len() || !(a.is_ascii() && b.is_ascii()) && same_in_any_script(a, b),
        Some((a, b)) if a.is_ascii() && b.is_ascii() && !b.is_ascii_whitespace() => false,
        Some(_) => same_in_any_script(a, b),
    }
}

fn same_in_any_script(a: &str, b: &str) -> bool {
    a.chars().flat_map(char::to_lowercase).eq(Text::new(b).chars().flat_map(char::to_lowercase))
}
