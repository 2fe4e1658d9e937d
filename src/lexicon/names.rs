//! Which month or weekday a word names.

use time::{Month, Weekday};

use super::{Drawer, LEXICON, Senses, spelling};
use crate::language::{Language, same_letters};

/// The first of `languages` in which a word names a month, and that month; the word is filed in `drawer`.
pub(crate) fn month(word: &str, drawer: Drawer, languages: &[Language]) -> Option<(Language, Month)> {
    let (language, nth) = named(word, drawer, languages, Senses::MONTH)?;
    Some((language, Month::January.nth_next(nth)))
}

/// The first of `languages` in which a word names a weekday, and that weekday; the word is filed in `drawer`.
pub(crate) fn weekday(word: &str, drawer: Drawer, languages: &[Language]) -> Option<(Language, Weekday)> {
    let (language, nth) = named(word, drawer, languages, Senses::WEEKDAY)?;
    Some((language, Weekday::Monday.nth_next(nth)))
}

/// The first of `languages` in which the word is a name of this sense, and which name it is.
fn named(word: &str, drawer: Drawer, languages: &[Language], sense: Senses) -> Option<(Language, u8)> {
    let (mut first, mut best) = (None, languages.len());
    for entry in LEXICON.under(drawer).iter().filter(|entry| entry.senses.has(sense)) {
        // Of several languages that have the word, the first asked for counts.
        let Some(rank) = languages[..best].iter().position(|asked| entry.is_of(*asked)) else { continue };
        if same_letters(spelling(entry), word) {
            (first, best) = (Some((languages[rank], entry.nth())), rank);
        }
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{MONTHS, WEEKDAYS};
    use crate::lexicon::Key;

    #[test]
    fn every_name_is_found_as_its_language_alone_reads_it() {
        for (names, is_month) in [(&MONTHS, true), (&WEEKDAYS, false)] {
            for name in names.iter().flat_map(|names| names.iter()).flat_map(|names| names.iter()) {
                for word in [name.to_uppercase(), name.to_lowercase(), name.replacen('k', "K", 1)] {
                    let drawer = Key::of(&word).drawer();
                    for languages in [Language::ALL, &[Language::Turkish, Language::Russian, Language::English]] {
                        if is_month {
                            let first = languages.iter().find_map(|language| Some((*language, language.month(&word)?)));
                            assert_eq!(month(&word, drawer, languages), first, "{word}");
                        } else {
                            let first =
                                languages.iter().find_map(|language| Some((*language, language.weekday(&word)?)));
                            assert_eq!(weekday(&word, drawer, languages), first, "{word}");
                        }
                    }
                }
            }
        }
    }
}
