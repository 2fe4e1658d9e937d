//! The topic that pages and papers set on a line of its own above the headline.

use crate::article::head::lines::{has_paragraph, is_headline, letters};
use crate::desk::Desk;
use crate::line::kind;
use crate::look::Last;
use crate::note::{is_caption, is_stamp_of_house};
use crate::phrase::is_of_topic;
use crate::read::block;
use crate::role::{Role, role};
use crate::word::holds_more;

/// The longest kicker, in bytes.
const LONGEST: usize = 48;

/// The most words of a topic, without the marks between them.
const MOST_WORDS: usize = 3;

/// The longest name of a ministry, in bytes: scripts of South Asia take three for a letter.
const LONGEST_OF_HOUSE: usize = 160;

/// The most words of such a name.
const LONGEST_HOUSE: usize = 8;

/// How many lines below the headline the time of publication may stand in, decks between.
const MOST_ABOVE_STAMP: usize = 5;

/// Whether the first line of copy is the topic above the headline: its words are a topic's, or it is one word in capitals
/// above a line that is in small letters.
///
/// Typical input is `World Cup`, `OPINION`, `News | Politics`, `SHIPPING`, above `Harbor reopens after storm`. Two words in
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
    let begins_with_figure = next.starts_with(|c: char| c.is_ascii_digit());
    if !begins_with_figure && !is_longer_headline(words, next) {
        return false;
    }
    let is_short = words.len() <= LONGEST && !holds_more(words, 2 * MOST_WORDS);
    let is_topic = is_short && names_topic(words);
    if !is_topic && Last::of(words) != Last::Word {
        return false;
    }
    let is_dated = is_topic && begins_with_figure && is_note(next, desk);
    let next = if is_dated { below.next().unwrap_or_default() } else { next };
    let Some(headline) = Some(next).filter(|below| is_longer_headline(words, below)) else { return false };
    let is_one = is_topic || is_short && is_word_in_capitals(words) && headline.contains(char::is_lowercase);
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

/// Whether a line is one word in capitals: `SHIPPING`.
fn is_word_in_capitals(words: &str) -> bool {
    words.len() > 1 && words.chars().all(char::is_uppercase)
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
