//! What a line at the top reads like: a headline, a deck, the headline again.

use crate::article::head::contact::is_name;
use crate::article::head::filed::is_wire_alone;
use crate::article::head::kicker::{is_word_without_capitals, names_topic};
use crate::article::lead::lead;
use crate::body::{cut, cut_last, is_foot, is_of_foot, is_paragraph, without_foot};
use crate::byline::filed;
use crate::desk::Desk;
use crate::lexicon::says;
use crate::line::{is_blank, kind};
use crate::look::Last;
use crate::phrase::{Phrase, writer};
use crate::read::{Tokens, block, fed};
use crate::role::{Roles, is_plain_copy};
use crate::token::Tape;
use crate::word::holds_more;

/// Whether the block at a place opens with a credit.
pub(super) fn is_credited_at<'a>((at, words): (usize, &'a str), roles: &Roles, tape: &mut Tape<'_, 'a>) -> bool {
    roles.is_credited(at, || lead(fed(tape, words)).is_some_and(|lead| lead.is_credited()))
}

/// Whether a line that nothing follows is a paragraph and no headline, for a sentence ends inside it.
pub(super) fn is_paragraph_alone<'a>(words: &str, mut below: impl Iterator<Item = &'a str>) -> bool {
    const SHORTEST: usize = 20;
    below.next().is_none()
        && holds_more(words, SHORTEST)
        && words
            .split(kind(is_blank))
            .rev()
            .skip(1)
            .any(|word| matches!(Last::of(word), Last::Stop | Last::Question | Last::Exclamation))
}

/// Whether a line at the top reads like a headline: short, and not ended as a sentence.
pub(super) fn is_headline(words: &str) -> bool {
    const MOST_WORDS: usize = 45;
    const MOST_LEFT_OPEN: usize = 16;
    let is_open = || words.ends_with("..") && !holds_more(words, MOST_LEFT_OPEN);
    (!matches!(Last::of(words), Last::Stop | Last::Clause) || is_open()) && is_line_of_words(words, MOST_WORDS)
}

/// Whether a line has words, no more of them than so many, and is no item of a list.
pub(super) fn is_line_of_words(words: &str, most: usize) -> bool {
    !holds_more(words, most) && !words.starts_with(['-', '*', '•']) && words.contains(kind(char::is_alphabetic))
}

/// Whether a first line that ends as a sentence does, in brackets too, has nothing but feet below it: then it is all the copy
/// there is.
pub(super) fn is_all_copy<'a>(words: &str, mut below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    Last::of(words.trim_end_matches([')', ']', '）'])).ends_sentence() && below.all(|words| is_below_story(words, desk))
}

/// The most bylines and notes between a line of the head and the story's first paragraph.
const MOST_BETWEEN: usize = 5;

/// Whether a line at the top is a headline though it ends as a sentence does: it is much shorter than the story's first
/// paragraph below it.
///
/// Typical input is `For Now, Closed Means Closed. That May Change.` above `In October, most carriers plan to …`. Letters
/// are counted, so that a paragraph broken over lines is as long as on one.
pub(super) fn stands_over<'a>(words: &str, below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    const MOST_WORDS: usize = 16;
    is_line_of_words(words, MOST_WORDS) && is_above_lede(words, below, desk)
}

/// Whether a line below the headline is a deck: no stop closes it, and the story's first paragraph, which is longer, stands
/// below it.
///
/// Typical input is `Relatives say that they are treated badly` below `Families of the missing speak`.
pub(super) fn is_deck<'a>(words: &str, below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    const MOST_WORDS: usize = 42;
    Last::of(words) == Last::Word && is_line_of_words(words, MOST_WORDS) && is_above_lede(words, below, desk)
}

/// The most decks below a headline.
pub(super) const MOST_DECKS: usize = 3;

/// Whether a line reads as a deck, which no mark closes: `Tugs wait for word`. A row of a table has figures, and few words in a
/// script of its own.
fn is_open_line(words: &str) -> bool {
    const LONGEST: usize = 80;
    const MOST_OF_ROW: usize = 4;
    let is_row = || words.contains(char::is_numeric) && (words.is_ascii() || !holds_more(words, MOST_OF_ROW));
    words.len() <= LONGEST && Last::of(words) == Last::Word && holds_more(words, 1) && !is_row()
}

/// Whether the story's first paragraph stands below a line, or below other decks, and is a quarter longer. Its feet do not
/// count.
fn is_above_lede<'a>(words: &str, below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    let below = below.take(MOST_BETWEEN).map(|words| without_feet(words, desk));
    let is_copy = |i: Tokens<'_, '_>| is_plain_copy(i) && filed(i).is_none() && !is_wire_alone(i);
    // What is no deck is printed below those that are, and does not stand between them and the lede.
    let is_between = |words: &str| names_topic(words) || is_small_word(words) || is_word_without_capitals(words);
    let mut copy = below.filter(|words| !is_between(words) && block(words, desk, is_copy)).peekable();
    let mut decks = 1;
    while decks < MOST_DECKS && copy.next_if(|words| is_open_line(words)).is_some() {
        decks += 1;
    }
    let lede = copy.next();
    // Neither a foot nor what a page prints below every story is a paragraph.
    lede.filter(|lede| !is_below_story(lede, desk)).is_some_and(|lede| {
        let count = letters(words).count();
        Last::of(lede).ends_sentence() && letters(lede).take(2 * count).count() * 4 >= count * 5
    })
}

/// Whether a block is a foot, or what a page prints below every story.
fn is_below_story(words: &str, desk: &Desk) -> bool {
    block(words, desk, |i| is_foot(i) || is_of_foot(i)) || !is_paragraph(words, desk)
}

/// What is left of a block without the feet that run on behind it where it is the story's last: printed, they stand alone.
fn without_feet<'a>(words: &'a str, desk: &Desk) -> &'a str {
    let mut words = without_foot(words, desk);
    while let Some((before, _)) = cut(words, desk).or_else(|| cut_last(words, desk)) {
        words = before;
    }
    words
}

/// Whether a line is the headline printed again, in any case and with other marks.
pub(super) fn is_same(headline: &str, words: &str) -> bool {
    /// The longest headline that is looked for again, in bytes: each line of the head is held against it.
    const LONGEST: usize = 600;
    headline.len() <= LONGEST && letters(words).next().is_some() && letters(headline).eq(letters(words))
}

/// Whether a line below the headline is no deck: the headline again, a page's own name, a section.
pub(super) fn is_no_deck(headline: &str, words: &str) -> bool {
    is_same(headline, words) || is_small_word(words) || is_word_without_capitals(words)
}

/// Whether a line is one word in small letters: a page's own name, and no deck.
pub(super) fn is_small_word(words: &str) -> bool {
    words.starts_with(char::is_lowercase) && !words.contains(|c| c == '.' || is_blank(c))
}

/// Whether a line says what a writer is, or where, and is no deck: `Velna Times Staff`, `Port Reporter`, `Velna`.
pub(super) fn is_of_writer(words: &str) -> bool {
    const MOST_WORDS: usize = 5;
    let last = || words.rsplit(is_blank).next().unwrap_or_default();
    let closes = |word: &str| says(word, Phrase::Title) || says(word, Phrase::Office) || writer::names_house(word);
    let is_titled = || is_name(words) && !holds_more(words, MOST_WORDS) && closes(last());
    words.starts_with(char::is_uppercase) && (words.chars().all(char::is_alphabetic) || is_titled())
}

/// Whether the headline is printed again right below a line: then the line is the deck, whatever ends it.
pub(super) fn is_above_same<'a>(headline: &str, mut below: impl Iterator<Item = &'a str>) -> bool {
    below.next().is_some_and(|below| is_same(headline, below))
}

/// The letters and figures, in small letters.
pub(super) fn letters(words: &str) -> impl Iterator<Item = char> + '_ {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Whether one of the next blocks is as long as a paragraph, and ends as one; feet do not count.
pub(super) fn has_paragraph<'a>(below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    const MOST_BETWEEN: usize = 8;
    const SHORTEST: usize = 40;
    let is_long = |words: &str| Last::of(words).ends_sentence() && letters(words).nth(SHORTEST - 1).is_some();
    let is_paragraph = |words: &str| is_long(words) && !block(words, desk, is_of_foot);
    below.take(MOST_BETWEEN).any(|words| is_paragraph(without_feet(words, desk)))
}
