//! Words and signs inside dates, in the languages that print any.
//!
//! Each is asked of one token beside a figure. Months and weekdays are tables of the languages.

/// The ending of an ordinal number: `5th`, `1er`, `2º`.
pub(crate) const ORDINALS: [&str; 11] = ["st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "er", "º", "ª"];

/// What stands behind the year, the month and the day of a date in characters: `2027年5月3日`, `2027년 5월 3일`.
pub(crate) const YEAR: [&str; 2] = ["年", "년"];
pub(crate) const MONTH: [&str; 2] = ["月", "월"];
pub(crate) const DAY: [&str; 2] = ["日", "일"];

/// What leads from a date of the Islamic calendar to ours: `Safar 1, corresponding to May 3`.
pub(crate) const CORRESPONDING: [&str; 2] = ["corresponding to", "الموافق"];

/// What stands behind a year of our era, beside one of another: `2024 م`.
pub(crate) const OUR_ERA: [&str; 2] = ["AD", "م"];

/// What stands behind a year of Ethiopia's: `1989 ዓ.ም`, and nothing where the copy leaves it out.
pub(crate) fn is_ethiopian_era(words: &str) -> bool {
    matches!(words, "" | "ዓ.ም" | "ዓ/ም" | "ዓም")
}

/// Whether a word or a mark stands between a number and how many there are: `1 of 5`, `3/12`.
pub(crate) fn is_out_of(word: &str) -> bool {
    matches!(word, "of" | "/" | "de" | "von" | "из")
}
