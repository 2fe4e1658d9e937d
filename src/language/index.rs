//! The names of months and weekdays in all languages by their first two letters, sorted while the crate is compiled.

use super::{Language, months, same_letters, weekdays};
use crate::word::{FirstLetters, HEADS, Head};

/// A name, its language, and which of the months or weekdays it is.
#[derive(Clone, Copy)]
struct Entry {
    language: Language,
    nth: u8,
    name: &'static str,
}

/// Names sorted by their heads, those of one head in the order of [`Language::ALL`].
struct Index<const COUNT: usize> {
    entries: [Entry; COUNT],
    /// Where the names of each head begin among the entries.
    starts: [u16; HEADS + 1],
}

/// Names of one language: each month's, or each weekday's.
type Names = &'static [&'static [&'static str]];

const LANGUAGES: usize = Language::ALL.len();

const MONTH_NAMES: [Names; LANGUAGES] = {
    let mut names: [Names; LANGUAGES] = [&[]; LANGUAGES];
    let mut at = 0;
    while at < LANGUAGES {
        names[at] = months::names(Language::ALL[at]);
        at += 1;
    }
    names
};

const WEEKDAY_NAMES: [Names; LANGUAGES] = {
    let mut names: [Names; LANGUAGES] = [&[]; LANGUAGES];
    let mut at = 0;
    while at < LANGUAGES {
        names[at] = weekdays::names(Language::ALL[at]);
        at += 1;
    }
    names
};

static MONTHS: Index<{ count(&MONTH_NAMES) }> = Index::of(&MONTH_NAMES);
static WEEKDAYS: Index<{ count(&WEEKDAY_NAMES) }> = Index::of(&WEEKDAY_NAMES);

/// The first of `languages` in which `word` names a month, and which month, January being zero.
pub(super) fn month(word: &str, languages: &[Language]) -> Option<(Language, u8)> {
    MONTHS.first(word, languages)
}

/// Whether the name of a month in any language may stand at the head of `i`.
#[inline]
pub(super) fn may_be_month(i: &str) -> bool {
    static LETTERS: FirstLetters = MONTH_LETTERS;
    LETTERS.may_open(i)
}

/// Whether the name of a weekday in any language may stand at the head of `i`.
#[inline]
pub(super) fn may_be_weekday(i: &str) -> bool {
    static LETTERS: FirstLetters = WEEKDAY_LETTERS;
    LETTERS.may_open(i)
}

/// How the names of months begin.
pub(crate) const MONTH_LETTERS: FirstLetters = first_letters(&MONTH_NAMES);

/// How the names of weekdays begin.
pub(crate) const WEEKDAY_LETTERS: FirstLetters = first_letters(&WEEKDAY_NAMES);

const fn first_letters(languages: &[Names]) -> FirstLetters {
    let (mut letters, mut at) = (FirstLetters::NONE, 0);
    while at < languages.len() {
        let mut nth = 0;
        while nth < languages[at].len() {
            let mut which = 0;
            while which < languages[at][nth].len() {
                letters = letters.and(languages[at][nth][which]);
                which += 1;
            }
            nth += 1;
        }
        at += 1;
    }
    letters
}

/// The first of `languages` in which `word` names a weekday, and which, Monday being zero.
pub(super) fn weekday(word: &str, languages: &[Language]) -> Option<(Language, u8)> {
    WEEKDAYS.first(word, languages)
}

impl<const COUNT: usize> Index<COUNT> {
    fn first(&self, word: &str, languages: &[Language]) -> Option<(Language, u8)> {
        let head = Head::of(word).index();
        let entries = &self.entries[usize::from(self.starts[head])..usize::from(self.starts[head + 1])];
        let mut first = None;
        let mut best = languages.len();
        for entry in entries {
            // Most names are of a language that is not asked for, or of one behind that which has the word.
            let rank = languages[..best].iter().position(|language| *language == entry.language);
            if let Some(rank) = rank.filter(|_| same_letters(entry.name, word)) {
                first = Some((entry.language, entry.nth));
                best = rank;
            }
            if best == 0 {
                break;
            }
        }
        first
    }

    #[expect(clippy::cast_possible_truncation, reason = "no language has more than twelve months")]
    const fn of(languages: &[Names]) -> Self {
        let starts = starts(languages);
        let mut next = starts;
        let mut entries = [Entry { language: Language::English, nth: 0, name: "" }; COUNT];
        let mut at = 0;
        while at < languages.len() {
            let mut nth = 0;
            while nth < languages[at].len() {
                let mut which = 0;
                while which < languages[at][nth].len() {
                    let name = languages[at][nth][which];
                    let head = Head::of_name(name).index();
                    entries[next[head] as usize] = Entry { language: Language::ALL[at], nth: nth as u8, name };
                    next[head] += 1;
                    which += 1;
                }
                nth += 1;
            }
            at += 1;
        }
        Self { entries, starts }
    }
}

const fn count(languages: &[Names]) -> usize {
    starts(languages)[HEADS] as usize
}

const fn starts(languages: &[Names]) -> [u16; HEADS + 1] {
    let mut starts = [0; HEADS + 1];
    let mut at = 0;
    while at < languages.len() {
        let mut nth = 0;
        while nth < languages[at].len() {
            let mut which = 0;
            while which < languages[at][nth].len() {
                starts[Head::of_name(languages[at][nth][which]).index() + 1] += 1;
                which += 1;
            }
            nth += 1;
        }
        at += 1;
    }
    let mut head = 0;
    while head < HEADS {
        starts[head + 1] += starts[head];
        head += 1;
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What reading every name in turn finds.
    fn read_in_turn(tables: &[Names], word: &str, languages: &[Language]) -> Option<(Language, u8)> {
        languages.iter().find_map(|&language| {
            let at = Language::ALL.iter().position(|known| *known == language)?;
            let has_word = |names: &[&str]| names.iter().any(|name| same_letters(name, word));
            Some((language, u8::try_from(tables[at].iter().position(|names| has_word(names))?).ok()?))
        })
    }

    #[test]
    fn every_name_is_found_as_if_each_were_tried() {
        for (tables, index) in [(MONTH_NAMES, month as fn(&str, &[Language]) -> _), (WEEKDAY_NAMES, weekday)] {
            for name in tables.iter().flat_map(|names| names.iter()).flat_map(|names| names.iter()) {
                for word in
                    [name.to_uppercase(), name.to_lowercase(), name.replace('i', "İ"), name.replacen('k', "K", 1)]
                {
                    for languages in [Language::ALL, &[Language::Turkish, Language::Russian, Language::English]] {
                        assert_eq!(index(&word, languages), read_in_turn(&tables, &word, languages), "{word}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_name_is_let_through_in_any_case() {
        for (tables, may_be) in [(MONTH_NAMES, may_be_month as fn(&str) -> bool), (WEEKDAY_NAMES, may_be_weekday)] {
            let names = tables.iter().flat_map(|names| names.iter()).flat_map(|names| names.iter());
            for name in names.filter(|name| name.len() > 2) {
                for word in [name.to_uppercase(), name.to_lowercase(), name.replacen('k', "\u{212A}", 1)] {
                    assert!(may_be(&word), "{word}");
                    assert!(may_be(&(word + " 2")), "{name}");
                }
            }
        }
    }
}
