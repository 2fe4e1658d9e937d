//! [`Language`]: the languages wires are written in, and their words for months and weekdays.

mod months;
mod weekdays;

/// Names of one language: each month's, or each weekday's.
type Names = &'static [&'static [&'static str]];

/// The months of each language, in the order of [`Language::ALL`].
pub(crate) const MONTHS: [Names; Language::ALL.len()] = {
    let mut names: [Names; Language::ALL.len()] = [&[]; Language::ALL.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = months::names(Language::ALL[at]);
        at += 1;
    }
    names
};
/// The weekdays of each language, in the order of [`Language::ALL`].
pub(crate) const WEEKDAYS: [Names; Language::ALL.len()] = {
    let mut names: [Names; Language::ALL.len()] = [&[]; Language::ALL.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = weekdays::names(Language::ALL[at]);
        at += 1;
    }
    names
};

use time::{Month, Weekday};

use crate::line::is_blank;
use crate::text::Text;

/// A language in which an agency writes its datelines.
///
/// [`Agency::languages`](crate::Agency::languages) lists those of a wire. In JSON and in a configuration file a
/// language is its English name in small letters: `portuguese`.
///
/// ```
/// use wirecopy::{AGENCIES, Language};
///
/// let lusa = AGENCIES.iter().find(|agency| agency.key == "Lusa").unwrap();
/// assert!(lusa.languages.contains(&Language::Portuguese));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
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
    Hindi,
    Bengali,
    Urdu,
    Persian,
    Greek,
    Lithuanian,
    Latvian,
    Estonian,
    Thai,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Gujarati,
    Punjabi,
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
        Self::Hindi,
        Self::Bengali,
        Self::Urdu,
        Self::Persian,
        Self::Greek,
        Self::Lithuanian,
        Self::Latvian,
        Self::Estonian,
        Self::Thai,
        Self::Tamil,
        Self::Telugu,
        Self::Kannada,
        Self::Malayalam,
        Self::Gujarati,
        Self::Punjabi,
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
        let nth = position(months::names(self), word)?;
        Some(Month::January.nth_next(nth))
    }

    /// The weekday that `word` names in this language, in full or cut, in any case, without its stop.
    ///
    /// ```
    /// use time::Weekday;
    /// use wirecopy::Language;
    ///
    /// assert_eq!(Language::French.weekday("lundi"), Some(Weekday::Monday));
    /// assert_eq!(Language::French.weekday("Monday"), None);
    /// ```
    #[must_use]
    pub fn weekday(self, word: &str) -> Option<Weekday> {
        let nth = position(weekdays::names(self), word)?;
        Some(Weekday::Monday.nth_next(nth))
    }
}

/// Which of the months or weekdays has the name `word`.
fn position(names: &[&[&str]], word: &str) -> Option<u8> {
    let nth = names.iter().position(|forms| forms.iter().any(|form| same_letters(form, word)))?;
    u8::try_from(nth).ok()
}

/// Whether two words are the same but for case, in every script that has one.
pub(crate) fn same_letters(a: &str, b: &str) -> bool {
    let mut bytes = a.bytes().zip(b.bytes()).enumerate();
    match bytes.find(|(_, (a, b))| !a.eq_ignore_ascii_case(b)) {
        None => a.len() == b.len(),
        // A break of `b` reads as a space.
        Some((_, (a, b))) if a.is_ascii() && b.is_ascii() && !b.is_ascii_whitespace() => false,
        Some((at, _)) => same_in_any_script(a, b, at),
    }
}

/// Whether two words are the same but for case, of which so many bytes are.
fn same_in_any_script(a: &str, b: &str, same: usize) -> bool {
    // The first byte of a character tells its length, so that both words have their boundaries here.
    let from = (0..=same).rfind(|at| a.is_char_boundary(*at)).unwrap_or_default();
    let (mut rest_of_a, mut rest_of_b) = (a[from..].chars(), b[from..].chars());
    loop {
        match (rest_of_a.next(), rest_of_b.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if small(a) == small(b) => {}
            (Some('А'..='я') | None, Some('А'..='я')) | (Some('А'..='я'), None) => return false,
            (next_of_a, next_of_b) if [next_of_a, next_of_b].into_iter().flatten().any(reads_as_another) => {
                return same_as_read(a, b);
            }
            (Some(a), Some(b)) if same_letter(a, b) => {}
            _ => return false,
        }
    }
}

/// Whether a character may read as more or fewer: `İ` is two when small, and a break's blanks are one space.
fn reads_as_another(c: char) -> bool {
    matches!(c, 'İ' | 'i' | '\u{307}') || is_blank(c)
}

fn same_as_read(a: &str, b: &str) -> bool {
    a.chars().flat_map(char::to_lowercase).eq(Text::new(b).chars().flat_map(char::to_lowercase))
}

/// Whether two letters are the same but for case.
pub(crate) fn same_letter(a: char, b: char) -> bool {
    let is_told = |c| matches!(c, '\0'..='\x7F' | 'А'..='я');
    // The sigma that ends a word has the capital of the other.
    let unified = |c: char| c.to_lowercase().map(|small| if small == 'ς' { 'σ' } else { small });
    small(a) == small(b) || !(is_told(a) && is_told(b)) && unified(a).eq(unified(b))
}

/// The small letter of a capital of ASCII or Russian; any other as it is.
const fn small(c: char) -> char {
    match c {
        'А'..='Я' => match char::from_u32(c as u32 + 32) {
            Some(small) => small,
            None => c,
        },
        _ => c.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::same_letters;

    #[test]
    fn letters_are_the_same_in_any_case_of_any_script() {
        for (a, b, same) in [
            ("", "", true),
            ("Tass", "TASS", true),
            ("ТАСС", "Тасс", true),
            ("ats ČTK", "ATS čtk", true),
            // One byte in one case and three in the other.
            ("Kazinform", "\u{212A}AZINFORM", true),
            ("ΤΈΛΟΣ", "τέλος", true),
            ("ДЕРЕККӨЗ", "Дереккөз", true),
            ("TASS", "TAS", false),
            ("TASS", "TASK", false),
            ("ТАСС", "ТАС", false),
            ("ТАСС", "ТАСК", false),
            ("CTK", "ČTK", false),
            ("CTKČ", "CTK", false),
        ] {
            assert_eq!((same_letters(a, b), same_letters(b, a)), (same, same), "{a}, {b}");
        }
    }
}
