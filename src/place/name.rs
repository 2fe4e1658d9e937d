//! One name among the places: which words belong to it, and where it ends.

use crate::credit;
use crate::date;
use crate::error::ErrorKind;
use crate::line::kind;
use crate::phrase::Phrase;
use crate::read::{Read, Tokens, after_phrase, after_phrase_in_line};
use crate::token::{Case, Gap, Kind, Token};

/// The most words in one name: `NASA'S KENNEDY SPACE CENTER AT CAPE CANAVERAL`.
const MOST_WORDS: usize = 7;

/// Where a name stands among the places.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    First,
    Region,
}

/// A name, its article or the quarter of a country included: `ST. LOUIS`, `the Netherlands`, `east Arlenia`.
///
/// ```ebnf
/// name = [ "the" | quarter ] , [ "'" ] , name_word , { SP , name_word } ;
/// name_word = word , [ "'" ] , [ "." , [ "-" , word ] ] ;
/// ```
pub(super) fn name<'t, 'a: 't>(position: Position) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    move |i| {
        // `GRONINGEN, the Netherlands`, but not `Earlier, the office`.
        let is_qualified = |i: Tokens<'t, 'a>| {
            i.first_in_line().text == "the"
                || position == Position::Region && after_phrase(i, Phrase::Quarter).is_some()
        };
        let is_country = is_qualified(i) && i.rest().first_in_line().case() == Some(Case::Title);
        let country = if is_country { after_words(i.rest(), position) } else { None };
        match country.or_else(|| after_words(i, position)) {
            Some(rest) => Ok((rest, i.up_to(rest))),
            None => i.miss(ErrorKind::ExpectedOpening),
        }
    }
}

/// What follows the words of a name: up to a date, a credit, a dash or a mark.
///
/// A name does not end in a particle: in `MOSCOW on …` it is one word.
fn after_words<'t, 'a: 't>(i: Tokens<'t, 'a>, position: Position) -> Option<Tokens<'t, 'a>> {
    let is_cut = is_apostrophe(i.first_in_line()) && i.rest().first_in_line().is_glued();
    let mut rest = if is_cut { i.rest() } else { i };
    let first = rest.first_in_line().case()?;
    let mut end = None;
    for written in 0..MOST_WORDS {
        let word = rest.first_in_line();
        let stands_alone = written == 0 && position == Position::First;
        if !belongs(rest, written, first, position) || !stands_alone && stops(rest) {
            break;
        }
        let mut is_small = written > 0 && after_phrase_in_line(rest, Phrase::Particle).is_some();
        rest = rest.rest();
        if !is_cut {
            rest = after_accent(word, rest);
        }
        let stop = rest.first_in_line();
        let is_stopped = stop.is_mark('.') && stop.is_glued();
        let after_stop = if is_stopped { after_own_stop(word, rest.rest(), position) } else { None };
        if let Some(after) = after_stop {
            is_small = false;
            rest = after;
        }
        if !is_small {
            end = Some(rest);
        }
        // Three blanks are AP's gap between byline and place.
        let goes_on = match rest.first_in_line().gap {
            Gap::None => is_stopped,
            gap => gap < Gap::Column,
        };
        if is_stopped && after_stop.is_none() || !goes_on {
            break;
        }
    }
    end
}

/// Whether a token is an apostrophe of either shape, with which a cut word begins: `'s-Hertogenbosch`.
const fn is_apostrophe(token: Token<'_>) -> bool {
    matches!(token.kind, Kind::Mark('\'' | '’'))
}

/// What follows the apostrophe that ANSA prints for an accent: `CITTA' DEL VATICANO`, `FORLI' (FORLI'-CESENA)`.
fn after_accent<'t, 'a: 't>(word: Token<'a>, i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    let is_mark = matches!(i.first_in_line().kind, Kind::Mark('\'' | '’' | '`')) && i.first_in_line().is_glued();
    let ends_in_vowel = || word.text.ends_with(['A', 'E', 'I', 'O', 'U', 'a', 'e', 'i', 'o', 'u']);
    let next = i.rest().first_in_line();
    let is_last = || next.gap > Gap::None || next.is_mark(',') || next.is_mark(')');
    if is_mark && ends_in_vowel() && is_last() && next.kind != Kind::End { i.rest() } else { i }
}

/// The longest word that is cut short before a hyphen, in letters: `С.-ПЕТЕРБУРГ`.
const LONGEST_HALF: usize = 3;

/// What follows a stop that is the word's own, and what the name goes on with behind it: `ST. LOUIS`, `С.-ПЕТЕРБУРГ`.
fn after_own_stop<'t, 'a: 't>(word: Token<'a>, i: Tokens<'t, 'a>, position: Position) -> Option<Tokens<'t, 'a>> {
    let half = i.rest().first_in_line();
    let is_half = position != Position::Region
        && word.text.chars().count() <= LONGEST_HALF
        && half.is_glued()
        && matches!(half.case(), Some(Case::Capitals | Case::Title));
    if i.first_in_line().text == "-" && i.first_in_line().is_glued() && is_half {
        return Some(i.after(2));
    }
    // `Velna, RD.- El puerto`: a stop with a dash glued to it parts.
    let is_separator = i.first_in_line().text == "-" && i.first_in_line().is_glued() && !is_half;
    (!is_separator && is_abbreviation(word, i, position)).then_some(i)
}

/// Whether the stop after `word` is its own: `ST. LOUIS`, `D.C.`, `Calif. (AP)`, not `Dushanbe. (Interfax)`.
fn is_abbreviation<'a>(word: Token<'a>, i: Tokens<'_, 'a>, position: Position) -> bool {
    let letters = word.text.chars().filter(|c| c.is_alphabetic()).count();
    if word.text.contains('.') || word.text.chars().count() == 1 {
        return true;
    }
    if position == Position::Region {
        return letters <= 5;
    }
    // SAINT, FORT, MOUNT: the name goes on behind the stop.
    letters <= 3 && i.first().case().is_some_and(|case| case != Case::Lower) && !stops(i)
}

/// Whether a word may stand in a name after `written` others, the first of which is written in `first`.
fn belongs(i: Tokens<'_, '_>, written: usize, first: Case, position: Position) -> bool {
    match i.first_in_line().case() {
        Some(Case::Capitals | Case::Title) => true,
        Some(Case::None) => written == 0 || first == Case::None,
        // Corpora in small letters: `москва, 1 дек — риа новости.`
        Some(Case::Lower) if written == 0 => position == Position::First,
        Some(Case::Lower) => is_small_word(i) || first == Case::Lower && written < 3,
        None => false,
    }
}

/// Whether a word in small letters belongs to the name before it.
fn is_small_word(i: Tokens<'_, '_>) -> bool {
    after_phrase_in_line(i, Phrase::Particle).is_some() || is_second_half(i)
}

/// A particle with its vowel cut off (`Cortina d'Ampezzo`), or the second word of `Velna city`.
fn is_second_half(i: Tokens<'_, '_>) -> bool {
    let word = i.first_in_line().text;
    let after_cut = word.strip_prefix(['d', 'l']).and_then(|word| word.strip_prefix(['\'', '’']));
    after_cut.is_some_and(|word| word.starts_with(kind(char::is_uppercase)))
        || after_phrase_in_line(i, Phrase::SecondHalf).is_some()
}

/// Whether the date or a bare credit begins with the word that stands here.
fn stops(i: Tokens<'_, '_>) -> bool {
    let is_caseless = || i.first_in_line().case() == Some(Case::None);
    date::day(i).is_ok()
        || credit::bare(i).is_ok()
        || is_caseless() && (after_arabic_on(i).is_some() || date::other_calendar(i).is_ok())
}

/// What follows the word of Arabic before a date: `أبوظبي في 3 مايو / وام /`.
pub(crate) fn after_arabic_on<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    Some(i.rest()).filter(|rest| i.first().text == "في" && date::day(*rest).is_ok())
}

/// What follows the first word, where nothing behind it can belong to a name, as in nearly every sentence: `On the day …`.
///
/// It is what [`name`] leaves, told without reading one.
pub(crate) fn after_first_word<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let Some(Case::Capitals | Case::Title) = i.first_in_line().case() else { return None };
    let after = i.rest();
    for count in 0..MOST_WORDS {
        let next = after.after(count);
        if next.first_in_line().case() != Some(Case::Lower) {
            return None;
        }
        if after_phrase_in_line(next, Phrase::Particle).is_none() {
            return (!is_second_half(next)).then_some(after);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::token::Tape;

    #[test]
    fn what_follows_one_word_is_what_its_name_leaves() {
        for (i, after) in [
            ("On the day of the fair", Some("the day of the fair")),
            ("Ships moved on Monday.", Some("moved on Monday.")),
            ("Ships  at the  quay", Some("at the  quay")),
            ("Ships\nmoved", Some("moved")),
            ("A port", Some("port")),
            ("Port of the of the of ships", Some("of the of the of ships")),
            ("Velna city council met", None),
            ("Port of the city council", None),
            ("Port on the Rhine", None),
            ("Port, they said", None),
            ("Port on 3 May", None),
            ("Port of des 5 ships", None),
            ("Port of des ships", Some("of des ships")),
            ("Port", None),
            ("Port of", None),
            ("St. louis", None),
            ("ships moved", None),
            ("Порт открыт", Some("открыт")),
            ("Порт на Рейне", None),
            ("Évora à noite", Some("à noite")),
            ("港口 открыт", None),
            ("", None),
        ] {
            let desk = Desk::new();
            let tape = Tape::of(i, &desk);
            let i = Tokens::of(&tape);
            assert_eq!(after_first_word(i).map(Tokens::copy), after, "{}", i.copy());
            if after.is_some() {
                assert_eq!(name(Position::First)(i).ok().map(|(rest, _)| rest.copy()), after, "{}", i.copy());
            }
        }
    }
}
