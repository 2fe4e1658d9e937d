//! Copy whose headline is kept elsewhere, as archives and tables of articles keep it.

use crate::article::lead::Lead;
use crate::article::named::{is_named_behind_comma, is_named_in_any_case};
use crate::dateline::{Admission, is_site, is_town};
use crate::lexicon;
use crate::look::Last;
use crate::phrase::{Phrase, says_in_any_case};
use crate::word::holds_more;

/// The fewest words of a paragraph that opens a story without a headline.
const SHORTEST: usize = 20;

/// The fewest where the next paragraph names the place again, and a danda parts it: `काठमाडौं । `.
const SHORTEST_NAMED_AGAIN: usize = 10;

/// The fewest below a place and a wire that the desk knows, alone on their line: no topic stands so.
const SHORTEST_SIGNED: usize = 16;

/// How many words of the first paragraph tell its language.
const WORDS_OF_LANGUAGE: usize = 24;

/// How many paragraphs below the first are asked for the place.
const MOST_BELOW: usize = 3;

/// Whether a paragraph opens with a dateline though nothing stands above it: in a script without capitals a town and a colon or a
/// dash, or a date in its place; in any other but English a town and a dash, and a site's address.
///
/// Typical input is `டெல்லி: `, `کراچی: `, `काठमाडौं । ` and `الدوحة- ` before a paragraph, and `فيلنا - رويترز` on a line above it. A
/// topic and a speaker have other words, and stand above less.
pub(super) fn opens_unheaded<'a>(lead: &Lead<'a>, mut below: impl Iterator<Item = (usize, &'a str)> + Clone) -> bool {
    let dateline = &lead.dateline;
    let name = || dateline.places.first().map_or("", |place| place.name.as_printed());
    let credit = || dateline.credit.as_ref().map_or("", |credit| credit.name.as_printed());
    let ends_in = |marks: &[char]| dateline.text.as_printed().trim_end().ends_with(marks);
    // A danda that is glued to a word ends a sentence of one word.
    let is_before_danda = || dateline.text.as_printed().trim_end().ends_with(" ।");
    let is_marked = || match Press::of(name(), lead.lede) {
        Press::SouthAsian => ends_in(&[':', '：', 'ः', 'ঃ', '-', '–', '—']) || is_before_danda(),
        Press::Arab => ends_in(&['-', '–', '—']),
        Press::Other => false,
    };
    let is_town = || is_town(name(), name().split_whitespace().count());
    let is_one = match lead.admission {
        Admission::CaselessNameAndMark => is_marked() && is_town(),
        Admission::CaselessNameAndDate | Admission::CaselessCreditAlone => true,
        // `Praha - `: in letters that have capitals the copy has to name the place again, unless its words are a city's.
        Admission::NameAndDash => {
            is_town() && (is_named_in_any_case(name(), lead.lede) || is_told_of(name(), lead.lede, below.clone()))
        }
        Admission::NameAndStopDash => is_town() && is_long_story(name(), lead.lede, below.clone()),
        // `Velna (Radio Puerto) – `
        Admission::OutletAndDash => is_town() && credit().contains(' ') && !says(lead.lede, Phrase::English),
        Admission::OutletFirst => {
            !matches!(Press::of(credit(), lead.lede), Press::Other) || is_site(credit()) || dateline.date.is_some()
        }
        _ => false,
    };
    if !is_one {
        return false;
    }
    let next = below.next().map_or("", |(_, words)| words);
    let lede = if lead.lede.is_empty() { next } else { lead.lede };
    let is_named_again = is_before_danda() && next.starts_with(name());
    let shortest = match lead.admission {
        _ if is_named_again => SHORTEST_NAMED_AGAIN,
        Admission::CaselessCreditAlone => SHORTEST_SIGNED,
        _ => SHORTEST,
    };
    holds_more(lede, shortest - 1)
}

/// Whether a story goes on below a paragraph that is no headline, for more paragraphs stand there, and tells of the place: by a
/// city's two words (`São Velna - `), or because it names the place behind a comma, as German copy names any thing.
fn is_told_of<'a>(name: &str, lede: &str, below: impl Iterator<Item = (usize, &'a str)> + Clone) -> bool {
    let names = |words: &str| {
        is_named_in_any_case(name, words) || is_named_behind_comma(name, words) && !says(lede, Phrase::German)
    };
    // `La Liga - ` is none.
    let is_city = || name.split_once(' ').is_some_and(|(first, _)| !says_in_any_case(first, Phrase::Particle));
    is_story(lede, below.clone()) && (is_city() || names(lede) || below.take(MOST_BELOW).any(|(_, words)| names(words)))
}

/// Whether two paragraphs go on below the first, and none has the name in small letters, as they have a topic: `Tormentas.- `.
fn is_long_story<'a>(name: &str, lede: &str, below: impl Iterator<Item = (usize, &'a str)> + Clone) -> bool {
    let small = || name.chars().flat_map(char::to_lowercase);
    let tells = |words: &str| words.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().eq(small()));
    is_story(lede, below.clone())
        && is_story(lede, below.clone().skip(1))
        && !tells(lede)
        && !below.take(MOST_BELOW).any(|(_, words)| tells(words))
}

/// Whether a paragraph ends as a sentence does, is not English, and has another below it.
fn is_story<'a>(lede: &str, mut below: impl Iterator<Item = (usize, &'a str)>) -> bool {
    let is_paragraph = |words: &str| Last::of(words).ends_sentence() && holds_more(words, SHORTEST_NAMED_AGAIN - 1);
    is_paragraph(lede) && below.next().is_some_and(|(_, words)| is_paragraph(words)) && !says(lede, Phrase::English)
}

/// Whether a small word of a language is among the first words.
fn says(words: &str, phrase: Phrase) -> bool {
    words.split_whitespace().take(WORDS_OF_LANGUAGE).any(|word| lexicon::says(word, phrase))
}

/// Whose press writes so, as its letters tell: each sets other marks behind a place.
enum Press {
    SouthAsian,
    /// A colon stands behind topics there: `تقرير: `.
    Arab,
    /// Hebrew copy sets topics before either mark.
    Other,
}

impl Press {
    fn of(name: &str, lede: &str) -> Self {
        match name.chars().next() {
            Some('\u{900}'..='\u{DFF}') => Self::SouthAsian,
            // Two letters that Urdu alone has.
            Some('\u{600}'..='\u{6FF}') if lede.contains(['ے', 'ہ']) => Self::SouthAsian,
            Some('\u{600}'..='\u{6FF}') => Self::Arab,
            _ => Self::Other,
        }
    }
}
