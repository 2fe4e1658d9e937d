//! A place alone on its line, which a heading may be as well.

use crate::article::lead::Lead;
use crate::article::named::is_named_as_place;
use crate::body::{is_foot, is_of_foot, without_foot, without_last_feet};
use crate::dateline::{Admission, is_town};
use crate::desk::Desk;
use crate::lexicon;
use crate::look::Last;
use crate::phrase::{Phrase, is_canton};
use crate::read::{Tokens, after_phrase, block};
use crate::word::holds_more;

/// How many blocks below it are asked.
const MOST_BELOW: usize = 16;

/// How many words of a paragraph tell the language of the copy.
const WORDS_OF_LANGUAGE: usize = 48;

/// The fewest words of a paragraph that no stop ends.
const SHORTEST: usize = 20;

/// The most words of a heading.
const MOST_WORDS: usize = 3;

/// Whether a line that may be a place's is a heading: no paragraph stands below it, other headings do, or nothing shows that
/// it is a place.
///
/// A stop or a comma shows it, which no heading ends in, a word that cities begin with, or the name in the copy below: but in
/// copy of German every noun is written as a name, and in English a place alone is in capitals. A dash shows it too
/// (`Velna -`), behind two words where the copy is from there.
pub(super) fn is_heading<'a>(
    lead: &Lead<'a>,
    below: impl Iterator<Item = (usize, &'a str)> + Clone,
    desk: &Desk,
) -> bool {
    if lead.admission != Admission::PlaceAlone {
        return false;
    }
    let mut copy = below.map(|(_, words)| without_last_feet(without_foot(words, desk), desk)).take(MOST_BELOW);
    let is_paragraph = |words: &&str| Last::of(words).ends_sentence() || holds_more(words, SHORTEST);
    let Some(first) = copy.next().filter(is_paragraph) else { return true };
    let name = lead.dateline.places.first().map_or("", |place| place.name.as_printed());
    let is_dashed = is_dashed(lead);
    if is_dashed && name.contains(' ') && !is_city(name) {
        // Two names are a writer's, unless the copy is from there: `aus Bad Velna`, `die Velnaer Werft`.
        let last = name.rsplit(' ').next().unwrap_or_default();
        let is_there = |words: &str| [name, last].iter().any(|name| is_named_as_place(name, words));
        return !core::iter::once(first).chain(copy).any(is_there);
    }
    if is_dashed {
        return !is_town(name, word_count(name));
    }
    let is_marked = lead.dateline.text.as_printed().ends_with(['.', ',']);
    let is_shown =
        is_marked || name.contains(' ') || core::iter::once(first).chain(copy.clone()).any(|words| names(words, name));
    let speaks = |phrase| block(first, desk, |i| holds_phrase(i, phrase));
    let is_foot_line = |words| block(words, desk, |i| is_foot(i) || is_of_foot(i));
    let is_heading_there = || {
        name.contains(char::is_lowercase) && !is_in_canton(name) && (speaks(Phrase::German) || speaks(Phrase::English))
    };
    !is_shown
        || is_heading_there()
        || copy.any(|words| is_short_line(words) && !is_foot_line(words))
        || !is_in_canton(name) && !is_town(name, word_count(name))
}

/// `Velna GR`: a place of Switzerland with the letters of its canton.
fn is_in_canton(name: &str) -> bool {
    name.rsplit_once(' ').is_some_and(|(town, last)| is_canton(last) && !town.contains(' '))
}

/// Whether a place in capitals stands alone on its line: `VELNA`.
pub(super) fn is_in_capitals_alone(lead: &Lead<'_>) -> bool {
    let is_loud = || lead.dateline.places.first().is_some_and(|place| !place.name.chars().any(char::is_lowercase));
    lead.admission == Admission::PlaceAlone && is_loud()
}

/// Whether a dateline on thin ground may stand below a page's whole head: a dash shows it alone on its line, the copy has
/// to name the place again, or capitals have a region (`VELNA, Arlenia: The`).
pub(super) fn stands_deeper(lead: &Lead<'_>) -> bool {
    let region = || lead.dateline.places.first().and_then(|place| place.region.as_ref());
    match lead.admission {
        Admission::NameAndStop => true,
        Admission::PlaceAlone => is_dashed(lead),
        Admission::CapitalsAndColon => region().is_some_and(|region| region.chars().any(char::is_lowercase)),
        _ => false,
    }
}

/// Whether a dash stands behind the place: `Velna -`.
fn is_dashed(lead: &Lead<'_>) -> bool {
    lead.dateline.text.as_printed().ends_with(['-', '–', '—'])
}

/// Whether a word that cities begin with opens a name: `New Velna`.
fn is_city(name: &str) -> bool {
    name.split(' ').next().is_some_and(|word| lexicon::says(word, Phrase::CityOpening))
}

/// How many words a name has, without the particles in it.
fn word_count(name: &str) -> usize {
    name.split_whitespace().filter(|word| !lexicon::says(word, Phrase::Particle)).count()
}

fn holds_phrase(i: Tokens<'_, '_>, says: Phrase) -> bool {
    (0..WORDS_OF_LANGUAGE).any(|count| after_phrase(i.after(count), says).is_some())
}

fn is_short_line(words: &str) -> bool {
    Last::of(words) == Last::Word && !holds_more(words, MOST_WORDS)
}

/// Whether the words name the place, as a whole word. A name in capitals is named in small letters behind the first.
fn names(words: &str, name: &str) -> bool {
    let parts = |c: char| !c.is_alphabetic();
    let is_it = |word: &str| {
        word.len() == name.len()
            && word.starts_with(char::is_uppercase)
            && word.chars().flat_map(char::to_lowercase).eq(name.chars().flat_map(char::to_lowercase))
    };
    if !name.contains(char::is_lowercase) && name.contains(char::is_uppercase) && !name.contains(' ') {
        return words.split(parts).any(is_it);
    }
    words.match_indices(name).any(|(at, _)| {
        !words[..at].ends_with(char::is_alphabetic) && !words[at + name.len()..].starts_with(char::is_alphabetic)
    })
}
