//! One name among the places: which words belong to it, and where it ends.

use crate::agency::BARE_LETTERS;
use crate::credit;
use crate::date;
use crate::desk::Desk;
use crate::language::Language;
use crate::line::strip;
use crate::word::{Case, FirstLetters, skip_blanks, word};

/// The most words in one name: `NASA'S KENNEDY SPACE CENTER AT CAPE CANAVERAL`.
const MOST_WORDS: usize = 7;

/// Whether a word stands inside a place's name in small letters.
pub(super) fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "of" | "the"
            | "on"
            | "in"
            | "at"
            | "de"
            | "del"
            | "der"
            | "di"
            | "do"
            | "dos"
            | "da"
            | "das"
            | "des"
            | "du"
            | "d"
            | "e"
            | "el"
            | "la"
            | "le"
            | "les"
            | "los"
            | "las"
            | "sur"
            | "en"
            | "am"
            | "an"
            | "im"
            | "bei"
            | "ob"
            | "pod"
            | "nad"
            | "na"
            | "al"
            | "на"
            | "в"
    )
}

/// Whether a word in small letters belongs to the name before it.
fn is_small_word(word: &str) -> bool {
    is_particle(word) || is_second_half(word)
}

/// A particle with its vowel cut off (`Cortina d'Ampezzo`), or the second word of `Velna city`, and of `Nations
/// unies` as AFP prints it.
fn is_second_half(word: &str) -> bool {
    let after_cut = || word.strip_prefix(['d', 'l']).and_then(|word| word.strip_prefix(['\'', '’']));
    matches!(word, "city" | "unies" | "palestiniens")
        || after_cut().is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// Where a name stands among the places.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    First,
    Region,
}

/// A name, its article included: `ST. LOUIS`, `the Netherlands`.
pub(super) fn name<'a>(i: &'a str, desk: &Desk<'a>, position: Position) -> Option<(&'a str, &'a str)> {
    // `GRONINGEN, the Netherlands`, but not `Earlier, the office`.
    let country = strip(i, "the ").filter(|country| Case::of(word(country)) == Case::Title);
    match country.and_then(|country| bare_name(country, desk, position)) {
        Some((rest, _)) => Some((rest, &i[..i.len() - rest.len()])),
        None => bare_name(i, desk, position),
    }
}

/// Words with single blanks between them, up to a date, a credit, a dash or a mark.
fn bare_name<'a>(i: &'a str, desk: &Desk<'a>, position: Position) -> Option<(&'a str, &'a str)> {
    let mut rest = i;
    let mut end = 0;
    for written in 0..MOST_WORDS {
        let word = if written == 0 { first_word(rest) } else { word(rest) };
        if word.is_empty()
            || !belongs(word, written, i, position)
            || ((written > 0 || position == Position::Region) && stops(rest, desk))
        {
            break;
        }
        rest = &rest[word.len()..];
        if !i.starts_with(['\'', '’']) {
            rest = after_accent(word, rest).unwrap_or(rest);
        }
        end = i.len() - rest.len();
        if let Some(after) = rest.strip_prefix('.') {
            let abbreviated = || is_abbreviation(word, after, position, desk).then_some(after);
            let Some(after) = after_hyphen(after).or_else(abbreviated) else { break };
            rest = after;
            end = i.len() - rest.len();
        }
        let next = skip_blanks(rest);
        if next.len() == rest.len() || is_gap(&rest[..rest.len() - next.len()]) {
            break;
        }
        rest = next;
    }
    let name = trim_particles(&i[..end]);
    (!name.is_empty()).then(|| (&i[name.len()..], name))
}

/// What follows the apostrophe that ANSA prints for an accent: `CITTA' DEL VATICANO`, `FORLI' (FORLI'-CESENA)`.
fn after_accent<'a>(word: &str, after: &'a str) -> Option<&'a str> {
    let rest = after.strip_prefix(['\'', '’', '`'])?;
    let ends_in_vowel = word.ends_with(['A', 'E', 'I', 'O', 'U', 'a', 'e', 'i', 'o', 'u']);
    (ends_in_vowel && rest.starts_with([' ', ',', ')', '\n'])).then_some(rest)
}

/// What follows the second half of `С.-ПЕТЕРБУРГ`, behind its stop.
fn after_hyphen(i: &str) -> Option<&str> {
    let half = i.strip_prefix('-')?;
    let name = word(half);
    name.starts_with(char::is_uppercase).then(|| &half[name.len()..])
}

/// The first word, an apostrophe before it included: `'S-HERTOGENBOSCH`.
fn first_word(i: &str) -> &str {
    let bare = i.strip_prefix(['\'', '’']).unwrap_or(i);
    match word(bare) {
        "" => "",
        word => &i[..i.len() - bare.len() + word.len()],
    }
}

/// What follows the first word, where nothing behind it can belong to a name, as in nearly every sentence: `On the day …`.
///
/// It is what [`name`] leaves, told without reading one.
pub(crate) fn after_first_word(i: &str) -> Option<&str> {
    if !i.starts_with(char::is_uppercase) {
        return None;
    }
    let after = &i[word(i).len()..];
    let mut next = skip_blanks(after);
    for _ in 0..MOST_WORDS {
        let word = if next.starts_with(char::is_lowercase) { word(next) } else { return None };
        if !is_particle(word) {
            return (!is_second_half(word)).then_some(after);
        }
        next = skip_blanks(&next[word.len()..]);
    }
    None
}

/// A name does not end in a particle: `MOSCOW on …`.
fn trim_particles(name: &str) -> &str {
    let mut name = name;
    if name.bytes().all(|byte| byte.is_ascii_graphic()) {
        return name;
    }
    while let Some((head, last)) = name.rsplit_once(char::is_whitespace) {
        if !is_particle(last) {
            break;
        }
        name = head.trim_end();
    }
    name
}

/// Whether a word may stand in a name after `written` others.
fn belongs(word: &str, written: usize, name: &str, position: Position) -> bool {
    match Case::of(word) {
        Case::Capitals | Case::Title => true,
        Case::None => written == 0 || Case::None.begins(name),
        // Corpora in small letters: `москва, 1 дек — риа новости.`
        Case::Lower if written == 0 => position == Position::First,
        Case::Lower => is_small_word(word) || (Case::Lower.begins(name) && written < 3),
    }
}

/// Whether the date or a bare credit begins with the word that stands here.
fn stops<'a>(i: &'a str, desk: &Desk<'a>) -> bool {
    may_stop(i, desk) && (starts_date(i) || credit::bare(i, desk).is_some())
}

/// Whether the first letters of a word leave room for a date or a bare credit.
#[inline]
pub(crate) fn may_stop(i: &str, desk: &Desk<'_>) -> bool {
    static LETTERS: FirstLetters = date::LETTERS.and_all(&BARE_LETTERS);
    LETTERS.may_open(i) || desk.has_own()
}

/// Three blanks and more on one line: AP's gap between byline and place.
fn is_gap(blanks: &str) -> bool {
    blanks.chars().count() > 2 && !blanks.contains(crate::line::is_line_ending)
}

/// Whether the stop after `word` is its own: `ST. LOUIS`, `D.C.`, `Calif. (AP)`, not `Dushanbe. (Interfax)`.
fn is_abbreviation<'a>(word: &str, after: &'a str, position: Position, desk: &Desk<'a>) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if word.contains('.') || word.chars().count() == 1 {
        return true;
    }
    let next = skip_blanks(after);
    if position == Position::Region {
        return letters <= 5;
    }
    // SAINT, FORT, MOUNT: the name goes on behind the stop.
    letters <= 3 && Case::of(self::word(next)) != Case::Lower && !self::word(next).is_empty() && !stops(next, desk)
}

/// Whether a date begins here.
pub(super) fn starts_date(i: &str) -> bool {
    date::starts_with_day(i, Language::ALL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_one_word_is_what_its_name_leaves() {
        let desk = Desk::new();
        for (i, after) in [
            ("On the day of the fair", Some(" the day of the fair")),
            ("Ships moved on Monday.", Some(" moved on Monday.")),
            ("Ships  at the  quay", Some("  at the  quay")),
            ("Ships\nmoved", Some("\nmoved")),
            ("A port", Some(" port")),
            ("Port of the of the of ships", Some(" of the of the of ships")),
            ("Velna city council met", None),
            ("Port of the city council", None),
            ("Port on the Rhine", None),
            ("Port, they said", None),
            ("Port on 3 May", None),
            ("Port of des 5 ships", None),
            ("Port of des ships", Some(" of des ships")),
            ("Port", None),
            ("Port of", None),
            ("St. louis", None),
            ("ships moved", None),
            ("Порт открыт", Some(" открыт")),
            ("Порт на Рейне", None),
            ("Évora à noite", Some(" à noite")),
            ("港口 открыт", None),
            ("", None),
        ] {
            assert_eq!(after_first_word(i), after, "{i}");
            if after.is_some() {
                assert_eq!(name(i, &desk, Position::First).map(|(rest, _)| rest), after, "{i}");
            }
        }
    }
}
