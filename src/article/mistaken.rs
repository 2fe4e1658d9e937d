//! What reads like a dateline and is something else: a headline, a kicker, a headline that runs into a place.

use crate::article::lead::{Lead, lead};
use crate::body::without_foot;
use crate::desk::Desk;
use crate::headline::is_alone;
use crate::line::{fits, is_blank, kind};
use crate::phrase::Phrase;
use crate::read::{self, Tokens, after_phrase};
use crate::word::holds_more;

/// How many blocks behind a line are asked whether they begin as it does, or with a better dateline.
pub(super) const NEIGHBOURS: usize = 3;

/// The fewest words of a lede that a dateline of capitals and a dash may open as a story's first line.
pub(super) const SHORTEST_LEDE: usize = 12;

/// Whether the first line is a headline though it reads like a dateline: it is short, and a dateline no worse opens one of
/// the next blocks.
///
/// `Harbor Opens (AP)`, `VELNA PORT SUBSIDY TO END JULY 1 - MINISTER`
pub(super) fn is_headline_above<'a>(
    first: &Lead<'a>,
    below: impl Iterator<Item = (usize, &'a str)>,
    desk: &Desk,
) -> bool {
    let is_no_worse = |words| {
        let second = read::block(words, desk, lead);
        second.is_some_and(|second| second.strength() >= first.strength() && !second.lede.is_empty())
    };
    let is_headline =
        first.lede.is_empty() || first.dateline.credit.is_none() && !first.lede.contains(kind(char::is_lowercase));
    is_headline
        && !holds_more(without_foot(first.lede, desk), SHORTEST_LEDE - 1)
        && below.take(NEIGHBOURS).any(|(_, words)| is_no_worse(words))
}

/// Whether a headline runs into a place in capitals: `Harbor Reopens After Storm NEW YORK`.
pub(super) fn is_behind_head(lead: &Lead<'_>) -> bool {
    let Some(place) = lead.dateline.places.first() else { return false };
    // Nearly every place has two words at the most: a blank between two words has a byte that no letter of ASCII is.
    let is_no_letter = |byte: u8| !matches!(byte, b'!'..=b'~');
    if place.name.as_printed().bytes().filter(|byte| is_no_letter(*byte)).nth(1).is_none() {
        return false;
    }
    let is_small = |word: &str| word.contains(char::is_lowercase);
    let mut words = place.name.as_printed().split(is_blank).filter(|word| word.contains(char::is_alphabetic));
    let is_title = |word: &str| word.starts_with(char::is_uppercase) && is_small(word);
    let is_headline = words.next().is_some_and(is_title) && words.next().is_some_and(is_title);
    is_headline && words.next_back().is_some_and(|word| !is_small(word) && !fits(word, 2))
}

/// Whether a mark ends a sentence or a clause, so that a line with a figure is no row.
pub(super) const fn is_sentence_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ':' | ';' | ',' | '…' | '"' | '”' | '’' | '»' | ')' | '。' | '।' | '۔')
}

/// Whether a block begins as a sentence does, its second letter a small one.
pub(super) fn opens_in_small_letters(words: &str) -> bool {
    let mut letters = words.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_some_and(char::is_lowercase)
}

/// Whether a label or a kicker stands in the place's slot.
pub(super) fn is_kicker(dateline: &str, desk: &Desk) -> bool {
    let name = dateline.trim_end_matches(kind(|c| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':' | '|' | '।')));
    read::block(name, desk, |i| is_alone(i) || after_phrase(i, Phrase::Kicker).is_some_and(Tokens::is_empty))
}
