//! The topic that pages and papers set on a line of its own above the headline.

use crate::article::head::lines::{has_paragraph, is_headline, is_same, letters};
use crate::desk::Desk;
use crate::line::{is_blank, kind};
use crate::look::Last;
use crate::note::{is_caption, is_stamp_of_house, is_time_stamp};
use crate::phrase::{is_of_topic, names_logo};
use crate::read::block;
use crate::role::{Role, role};
use crate::word::holds_more;

/// The longest kicker, in bytes.
const LONGEST: usize = 48;

/// The most words of a topic, without the marks between them.
const MOST_WORDS: usize = 3;

/// The most words of a trail of topics, the marks between them among them.
const MOST_IN_TRAIL: usize = 7;

/// The longest name of a ministry, in bytes: scripts of South Asia take three for a letter.
const LONGEST_OF_HOUSE: usize = 160;

/// The most words of such a name.
const LONGEST_HOUSE: usize = 8;

/// How many lines below the headline the time of publication may stand in, decks between.
const MOST_ABOVE_STAMP: usize = 5;

/// How many lines below the headline it may be printed again, a deck and the time between.
const MOST_ABOVE_DOUBLE: usize = 3;

/// Whether the first line of copy is the topic above the headline: its words are a topic's, it is one word, a trail of sections,
/// or a few words above a headline with a deck.
///
/// Typical input is `World Cup`, `OPINION`, `News | Politics`, `Gobierno`, above `Harbor reopens after storm`. Two words in
/// capitals (`SHIPS WAIT`) may be a headline above its deck, and so may `Harbor reopens`. A ministry stands there where the
/// government's house says below the headline when it sent the story: `Ministry of Ports`.
pub(super) fn is_kicker<'a, B: Iterator<Item = &'a str> + Clone>(
    words: &str,
    below: impl FnOnce() -> B,
    desk: &Desk,
) -> bool {
    if words.len() > LONGEST_OF_HOUSE || holds_more(words, LONGEST_HOUSE) {
        return false;
    }
    let mut below = below();
    // The line below is asked first: most often it is the story's first paragraph. The time may stand between.
    let next = below.next().unwrap_or_default();
    // Below the page's own name the section may stand: `خارجي`.
    let is_second =
        is_word_without_capitals(next) && is_word_without_capitals(words.split(is_blank).next().unwrap_or(words));
    let next = if is_second { below.next().unwrap_or_default() } else { next };
    let begins_with_figure = next.starts_with(|c: char| c.is_ascii_digit());
    if !begins_with_figure && !is_longer_headline(words, next) {
        return false;
    }
    let is_short = words.len() <= LONGEST && !holds_more(words, MOST_IN_TRAIL);
    let is_topic = is_short && names_topic(words);
    if !is_topic && Last::of(words.trim_end_matches(QUOTES)) != Last::Word {
        return false;
    }
    let is_dated = (is_topic && begins_with_figure || is_word_in_capitals(words)) && is_note(next, desk);
    let next = if is_dated { below.next().unwrap_or_default() } else { next };
    let Some(headline) = Some(next).filter(|below| is_longer_headline(words, below)) else { return false };
    let is_in_capitals = || is_word_in_capitals(words) && headline.contains(char::is_lowercase);
    let is_by_itself = || {
        is_in_capitals()
            || is_trail(words)
            || is_logo(words)
            || is_word(words)
            || stands_without_capitals(words, headline)
    };
    let is_one = is_topic
        || is_short
            && (is_by_itself()
                || is_above_deck(words, headline, below.clone(), desk)
                || below.clone().take(MOST_ABOVE_DOUBLE).any(|words| is_same(headline, words)));
    let mut from = below.clone().take(MOST_ABOVE_STAMP);
    (is_one || from.any(|words| is_stamp(words, desk))) && is_copy(headline, desk) && has_paragraph(below, desk)
}

/// Whether a line is short enough for the time of publication and has its figures, and the house that sent the story behind it.
fn is_stamp(words: &str, desk: &Desk) -> bool {
    const LONGEST: usize = 80;
    words.len() <= LONGEST && words.contains(kind(char::is_numeric)) && block(words, desk, is_stamp_of_house)
}

/// Whether each word is a topic's, whatever marks part them: `World Cup`. Below a headline it is the section, and no deck.
pub(super) fn names_topic(words: &str) -> bool {
    if words.len() > LONGEST {
        return false;
    }
    let is_mark = |c: char| {
        c.is_whitespace() || matches!(c, '|' | '/' | '>' | '›' | '»' | '&' | '·' | '•' | ',' | '【' | '】' | '[' | ']')
    };
    let mut parts = words.split(is_mark).filter(|part| !part.is_empty() && *part != "and");
    let mut count = 0;
    parts.all(|part| {
        count += 1;
        count <= MOST_WORDS && is_of_topic(part)
    }) && count > 0
}

/// The marks of a quotation.
const QUOTES: [char; 5] = ['"', '“', '”', '«', '»'];

/// Whether a line is the trail of sections that leads to a page: `Home > News`, `El Puerto / judicial`.
fn is_trail(words: &str) -> bool {
    const PARTS: core::ops::RangeInclusive<usize> = 2..=4;
    let is_mark = |c: char| matches!(c, '|' | '/' | '>' | '›' | '»');
    let is_name = |part: &str| part.contains(kind(char::is_alphabetic)) && !holds_more(part, MOST_WORDS);
    let is_parted = || words.contains(">>") || words.split_whitespace().any(|word| word.chars().all(is_mark));
    let parts = || words.split(is_mark).enumerate().filter(|(nth, part)| *nth == 0 || !part.is_empty());
    is_parted() && PARTS.contains(&parts().count()) && parts().all(|(_, part)| is_name(part))
}

/// Whether a line is what a page has for its own picture where none is shown: `Velna Recorder Logo`.
fn is_logo(words: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let mut last_first = words.rsplit(is_blank);
    last_first.next().is_some_and(names_logo)
        && !holds_more(words, MOST_WORDS)
        && last_first.clone().next().is_some()
        && last_first.all(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()))
}

/// Whether a line is one word and no more: `Gobierno`.
fn is_word(words: &str) -> bool {
    const LETTERS: core::ops::RangeInclusive<usize> = 3..=24;
    words.chars().all(char::is_alphabetic)
        && words.starts_with(char::is_uppercase)
        && words.contains(char::is_lowercase)
        && LETTERS.contains(&words.chars().count())
}

/// Whether a line is one word of a script without capitals that has blanks between its words.
pub(super) fn is_word_without_capitals(words: &str) -> bool {
    const MOST_LETTERS: usize = 16;
    let has_case = |c: char| c.is_uppercase() || c.is_lowercase();
    // Thai, Lao, Burmese, Khmer, and those of East Asia but for Korean.
    let has_no_blanks = |c: char| matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FFFF}');
    !words.is_empty()
        && words.chars().nth(MOST_LETTERS).is_none()
        && !words.contains(|c: char| c.is_ascii() || has_case(c) || has_no_blanks(c))
}

/// Whether a line is one word or two of a script without capitals, above a headline of it that is much longer: `بریکنگ نیوز`.
fn stands_without_capitals(words: &str, headline: &str) -> bool {
    const MOST_WORDS: usize = 2;
    holds_more(headline, MOST_WORDS + 1)
        && !holds_more(words, MOST_WORDS)
        && words.split_whitespace().chain(headline.split_whitespace().take(1)).all(is_word_without_capitals)
        && letters(headline).nth(letters(words).count() * 5 / 2).is_some()
}

/// Whether a few words stand above a headline, its deck that a stop closes, and who signs the story or when: were they the
/// headline, two decks would stand below.
///
/// Typical input is `En vivo` above `El puerto reabre tras la tormenta` above `Los barcos habían esperado tres días fuera.`
fn is_above_deck<'a>(words: &str, headline: &str, mut below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    const LONGEST_DECK: usize = 480;
    const MOST_LINES: usize = 2;
    let is_quoted = words.ends_with(QUOTES);
    let is_few = is_quoted || !words.contains(char::is_lowercase) || !holds_more(words, MOST_WORDS);
    let is_one = is_few && words.contains(char::is_uppercase);
    let Some(teaser) = below.next().filter(|teaser| is_one && teaser.len() <= LONGEST_DECK) else { return false };
    let count = letters(headline).count();
    Last::of(teaser).ends_sentence()
        && letters(teaser).nth(count).is_some()
        && block(teaser, desk, role) == Role::Copy
        && below.take(MOST_LINES).any(|words| block(words, desk, |i| role(i) == Role::Byline || is_time_stamp(i)))
}

/// Whether a line is one word in capitals, or the letters and figures of a station: `SHIPPING`, `LT10`.
fn is_word_in_capitals(words: &str) -> bool {
    words.len() > 1
        && words.starts_with(char::is_uppercase)
        && words.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
}

/// Whether a line is a headline that is longer than the kicker above it.
fn is_longer_headline(kicker: &str, headline: &str) -> bool {
    const FEWEST_WORDS: usize = 3;
    const SHORTEST_UNPARTED: usize = 8;
    let is_long = || {
        let count = letters(headline).take(SHORTEST_UNPARTED).count();
        holds_more(headline, FEWEST_WORDS - 1) || !headline.is_ascii() && count == SHORTEST_UNPARTED
    };
    is_headline(headline) && is_long() && letters(headline).nth(letters(kicker).count() * 3 / 2).is_some()
}

/// Whether a line is a note by its role: the time of publication.
fn is_note(words: &str, desk: &Desk) -> bool {
    block(words, desk, |i| role(i).is_note())
}

/// Whether the line below is a headline by its role: no byline, no note, no caption.
fn is_copy(headline: &str, desk: &Desk) -> bool {
    block(headline, desk, |i| matches!(role(i), Role::Copy | Role::Labelled) && !is_caption(i))
}
