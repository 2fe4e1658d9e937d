//! The lexicon: everything that a word may say, filed under its first letters.
//!
//! Set phrases, months, weekdays and what the agencies' rows list stand in one file, so that one look-up tells what may
//! begin with a word. The crate's own file is made while the crate is compiled, and a desk's by the same functions when
//! the desk is made.
//!
//! What is filed under a word's key gives its [`Senses`], a bit for each kind of entry: `May` may be a month, `TASS` an
//! agency's name or the beginning of its boilerplate. A sense is a possibility. Whoever finds the bit set compares the
//! words (`read/spelling`); whoever finds it unset is done.

mod entry;
mod file;
mod key;
mod letters;
mod names;
mod opening;
mod own;
mod senses;

pub(crate) use entry::Entry;
pub(crate) use file::File;
pub(crate) use key::{Drawer, Key};
pub(crate) use letters::{SMALL, letters_of};
pub(crate) use names::{month, weekday};
pub(crate) use own::OwnFile;
pub(crate) use senses::Senses;

use self::entry::{Listed, Says};
use self::opening::Openings;
use crate::agency::AGENCIES;
use crate::language::{Language, MONTHS, WEEKDAYS};
use crate::phrase::{PHRASES, Phrase};

/// The lexicon: set phrases, months and weekdays, which every desk knows, and what the rows of [`AGENCIES`] list.
pub(crate) static LEXICON: File<COUNT, { DRAWERS + 1 }> = File::of(&LISTED);

/// What the lexicon's entries may begin with.
static OPENINGS: Openings = Openings::of(LEXICON.all(), &WORDS);

/// All that a text may begin to say to the lexicon, by its first two letters: more than it does, and never less.
#[inline]
pub(crate) const fn opening_senses(text: &str) -> Senses {
    OPENINGS.senses(text)
}

/// What the lexicon files, for the compiler alone.
static LISTED: [Listed<'static>; COUNT] = {
    let mut listed = [Listed::NONE; COUNT];
    let next = list_words(&mut listed);
    file::list(AGENCIES, &mut listed, next);
    listed
};

/// What the entries of the lexicon spell.
static WORDS: [u8; file::length_of(&LISTED)] = file::words_of(&LISTED);

/// The same as text, so that nobody has to look whether it is.
const TEXT: &str = match core::str::from_utf8(&WORDS) {
    Ok(words) => words,
    Err(_) => unreachable!(),
};

/// How many drawers the file has: a power of two, some three times the number of entries, so that most drawers are empty.
const DRAWERS: usize = 1 << 13;

const COUNT: usize = {
    let (mut count, mut table) = (0, 0);
    while table < PHRASES.len() {
        let mut row = 0;
        while row < PHRASES[table].len() {
            count += PHRASES[table][row].1.len();
            row += 1;
        }
        table += 1;
    }
    count + count_names(&MONTHS) + count_names(&WEEKDAYS) + file::count(AGENCIES)
};

/// What an entry of the [`LEXICON`] spells.
#[inline]
pub(crate) fn spelling(entry: &Entry) -> &'static str {
    entry.words(TEXT)
}

/// Whether a word is a whole phrase that says this.
pub(crate) fn says(word: &str, phrase: Phrase) -> bool {
    let entries = LEXICON.under(Key::of(word).drawer());
    entries.iter().any(|entry| entry.says(phrase) && spelling(entry) == word)
}

/// Names of one language: each month's, or each weekday's.
type Names = &'static [&'static [&'static str]];

/// How many names the languages have between them.
const fn count_names(languages: &[Names]) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < languages.len() {
        let mut nth = 0;
        while nth < languages[at].len() {
            count += languages[at][nth].len();
            nth += 1;
        }
        at += 1;
    }
    count
}

/// Lists phrases in the order of their tables, then months and weekdays in the order of [`Language::ALL`], and tells how
/// many there are.
const fn list_words(listed: &mut [Listed<'static>]) -> usize {
    let (mut next, mut table) = (0, 0);
    while table < PHRASES.len() {
        let mut row = 0;
        while row < PHRASES[table].len() {
            let (says, phrases) = PHRASES[table][row];
            let mut nth = 0;
            while nth < phrases.len() {
                listed[next] = Listed::new(phrases[nth], Says::Phrase(says));
                next += 1;
                nth += 1;
            }
            row += 1;
        }
        table += 1;
    }
    next = list_names(&MONTHS, true, listed, next);
    list_names(&WEEKDAYS, false, listed, next)
}

/// Lists the months or the weekdays of all languages behind the entry `next`, and tells how many entries there are then.
#[expect(clippy::cast_possible_truncation, reason = "no language has more than twelve months")]
const fn list_names(languages: &[Names], are_months: bool, listed: &mut [Listed<'static>], mut next: usize) -> usize {
    let mut at = 0;
    while at < languages.len() {
        let mut nth = 0;
        while nth < languages[at].len() {
            let mut form = 0;
            while form < languages[at][nth].len() {
                let (language, name) = (Language::ALL[at], nth as u8);
                let says = if are_months { Says::Month(language, name) } else { Says::Weekday(language, name) };
                listed[next] = Listed::new(languages[at][nth][form], says);
                next += 1;
                form += 1;
            }
            nth += 1;
        }
        at += 1;
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_filed_where_it_is_looked_for() {
        let mut found = 0;
        for entry in LEXICON.all() {
            let words = spelling(entry);
            let key = Key::of(words);
            assert!(LEXICON.under(key.drawer()).contains(entry), "{words}");
            assert!(LEXICON.senses(key).has(entry.senses), "{words}");
            found += 1;
        }
        assert_eq!(found, COUNT);
    }

    #[test]
    fn few_words_share_a_drawer() {
        let most = LEXICON.all().iter().map(|entry| LEXICON.under(Key::of(spelling(entry)).drawer()).len()).max();
        assert!(most.is_some_and(|most| most <= 26), "{most:?}");
    }

    #[test]
    fn a_word_that_is_filed_nowhere_finds_an_empty_drawer_nearly_always() {
        let words = ["Harbor", "ships", "moved", "Velna", "basin", "quay", "Monday's", "said", "ministers", "open"];
        let is_found = |word: &&&str| !LEXICON.under(Key::of(word).drawer()).is_empty();
        assert!(words.iter().filter(is_found).count() <= 4);
        assert!(words.iter().all(|word| *word == "Monday's" || LEXICON.senses(Key::of(word)) == Senses::NONE));
    }
}
