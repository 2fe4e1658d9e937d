//! A head that is signed without the word *by* before the name: a page's, where the name stands beside the time.

use crate::article::depth::MOST_BESIDE;
use crate::article::head::filed::is_wire_alone;
use crate::article::head::kicker::names_topic;
use crate::article::head::lines::{is_line_of_words, letters};
use crate::article::head::set::is_set_with_head;
use crate::article::head::titled::both_lines;
use crate::block::Page;
use crate::body::without_foot;
use crate::byline::{Byline, alone, introduces_alone, titled};
use crate::line::fits;
use crate::look::Last;
use crate::note::{is_aside, is_caption, is_of_picture, is_time_stamp};
use crate::read::{Tokens, block, fed};
use crate::role::{self, Role, Roles, role};
use crate::token::Tape;
use crate::word::holds_more;

/// A line that signs a story, or two of them: `Ann Roe`, `By` above `Ann Roe`.
pub(super) struct SignedLines<'a> {
    pub(super) byline: Byline<'a>,
    /// Whether the word that introduces the writer, or the writer's title, has a line of its own.
    pub(super) is_pair: bool,
    /// Whether that is the title.
    pub(super) is_titled: bool,
}

/// What stands below a line of the head, as far as the story's first paragraph.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each says of one thing whether it stands there")]
struct RestOfHead {
    has_byline: bool,
    has_name: bool,
    has_stamp: bool,
    has_lede: bool,
    lines: usize,
}

impl RestOfHead {
    /// Whether the head goes on below: it is signed or dated there, above the first paragraph.
    fn is_signed(&self, has_stamp: bool) -> bool {
        self.has_lede && (self.has_byline || self.has_stamp || self.has_name && has_stamp)
    }
}

/// The fewest letters of a story's first paragraph.
const SHORTEST_LEDE: usize = 20;

/// The longest deck that a stop closes, in bytes.
const LONGEST_DECK: usize = 480;

/// The longest line of names, in bytes.
const LONGEST_NAMES: usize = 72;

/// The longest line that is none of a story's parts, in bytes.
const LONGEST_LINE: usize = 400;

/// The most words of a line that is none of a story's parts.
const LONGEST_FRAGMENT: usize = 36;

/// The most such lines and names in a head: more are a list, or the rows of a table.
const MOST_LINES: usize = 12;

/// What a page's head has shown while it was read.
#[derive(Default)]
pub(super) struct Shown {
    stamp: bool,
    signature: bool,
    /// Whether a deck or another line of copy stood below the headline.
    copy: bool,
    lines: usize,
    /// The blocks that are no copy, and the headline printed again.
    beside: usize,
}

impl Shown {
    /// A block of the head, whatever it is; false where more stands beside the copy than in any head.
    pub(super) fn see(&mut self, i: Tokens<'_, '_>, role: Role, is_double: bool) -> bool {
        self.stamp |= is_stamp(role, i);
        self.signature |= role == Role::Byline;
        self.beside += usize::from(is_double || !matches!(role, Role::Copy | Role::Labelled));
        self.beside <= MOST_BESIDE
    }

    /// A line of copy below the headline that is of the head.
    pub(super) const fn see_copy(&mut self) {
        self.copy = true;
    }

    /// The signature that stands at a place of the head, which is above a story's first paragraph.
    ///
    /// Typical input is `Ann Roe` above `May 3, 2027`, and `By` above `Ann Roe`.
    pub(super) fn signature<'a>(
        &mut self,
        (text, words): (&'a str, &'a str),
        (at, mut below): (usize, impl Iterator<Item = &'a str> + Clone),
        roles: &mut Roles,
        tape: &mut Tape<'_, 'a>,
    ) -> Option<SignedLines<'a>> {
        let signature = signature_by_words(text, words, below.clone().next(), tape)?;
        let first = if signature.is_pair { at + 2 } else { at + 1 };
        if signature.is_pair {
            below.next();
        }
        let ahead = rest_of_head(text, (first, below), self.copy, roles, tape);
        let is_one = ahead.has_lede
            && self.lines + 1 + ahead.lines <= MOST_LINES
            && (signature.is_pair || self.stamp || ahead.has_stamp);
        self.lines += usize::from(is_one);
        self.signature |= is_one;
        is_one.then_some(signature)
    }

    /// Whether copy below the headline is of the head still: a deck, or what a page prints between its parts.
    ///
    /// Typical input is `The port was shut for three days, and opens at noon.` above `By Ann Roe`, and `Key points` between
    /// `May 3, 2027` and the first paragraph.
    pub(super) fn holds<'a>(
        &mut self,
        (text, words): (&'a str, &'a str),
        (at, below): (usize, impl Iterator<Item = &'a str> + Clone),
        roles: &mut Roles,
        tape: &mut Tape<'_, 'a>,
    ) -> bool {
        let is_fragment = is_fragment(words, below.clone().next(), self.copy, tape);
        if !is_fragment
            && !self.copy
            && (self.stamp || self.signature)
            && is_set_with_head(text, words, below.clone(), tape)
        {
            return fits(words, LONGEST_DECK) && rest_of_head(text, (at + 1, below), true, roles, tape).has_lede;
        }
        // A deck that a stop closes is the first line below the headline, above whoever signs the story.
        let has_room_for_deck = || !self.copy && !self.signature && fits(words, LONGEST_DECK);
        if !is_fragment && (is_paragraph((at + 1, below.clone()), roles, tape) || !has_room_for_deck()) {
            return false;
        }
        let ahead = rest_of_head(text, (at + 1, below), true, roles, tape);
        if !is_fragment {
            return ahead.is_signed(self.stamp);
        }
        self.lines += 1;
        let is_shown = ahead.has_lede && (self.stamp || self.signature) || ahead.is_signed(self.stamp);
        is_shown && self.lines + ahead.lines <= MOST_LINES
    }
}

/// Whether a line is neither a paragraph nor an item: no stop closes it, or a picture's credit stands below it.
///
/// The first line of copy below the headline is the deck: it is printed above the notes, and so above any credit.
fn is_fragment<'a>(words: &'a str, below: Option<&'a str>, has_copy: bool, tape: &mut Tape<'_, 'a>) -> bool {
    (!Last::of(words).ends_sentence() && !opens_list(words) || has_copy && is_pictured(below, tape))
        && fits(words, LONGEST_LINE)
        && is_line_of_words(words, LONGEST_FRAGMENT)
}

/// Whether a paragraph ends in a colon, above a list: `Here is what stood out in the two days before the port opened again:`.
fn opens_list(words: &str) -> bool {
    const MOST_OF_HEADING: usize = 14;
    words.ends_with(':') && holds_more(words, MOST_OF_HEADING)
}

/// Whether a picture's credit is the line below, whose caption stands above it.
fn is_pictured<'a>(below: Option<&'a str>, tape: &mut Tape<'_, 'a>) -> bool {
    const LONGEST: usize = 160;
    below.filter(|words| fits(words, LONGEST)).is_some_and(|words| {
        let i = fed(tape, words);
        is_of_picture(i) || is_caption(i)
    })
}

/// Whether a block is the time of publication.
pub(super) fn is_stamp(role: Role, i: Tokens<'_, '_>) -> bool {
    role == Role::Furniture && is_time_stamp(i)
}

/// Whether the time of publication stands in the first so many blocks.
pub(super) fn has_stamp<'a>(page: &Page<'a>, count: usize, tape: &mut Tape<'_, 'a>) -> bool {
    page.words_from(0).take(count).any(|words| {
        let i = fed(tape, words);
        is_stamp(role(i), i)
    })
}

/// Whether a line is short enough that nothing but names may stand there.
pub(super) fn has_room_for_names(words: &str) -> bool {
    fits(words, LONGEST_NAMES)
}

/// The line that signs a story by its words, or the two lines: `Ann Roe`, `By` above `Ann Roe`.
pub(super) fn signature_by_words<'a>(
    text: &'a str,
    words: &'a str,
    below: Option<&'a str>,
    tape: &mut Tape<'_, 'a>,
) -> Option<SignedLines<'a>> {
    if !has_room_for_names(words) {
        return None;
    }
    let i = fed(tape, words);
    if let Some(byline) = alone(i) {
        let titled = below.and_then(|title| both_lines((words, title), text, tape.desk(), titled));
        let titled = titled.filter(|titled| titled.names == byline.names);
        let is_titled = titled.is_some();
        return Some(SignedLines { byline: titled.unwrap_or(byline), is_pair: is_titled, is_titled });
    }
    if !introduces_alone(i) {
        return None;
    }
    let below = below.filter(|below| alone(fed(tape, below)).is_some())?;
    let desk = tape.desk();
    let from = words.as_ptr().addr() - text.as_ptr().addr();
    let to = below.as_ptr().addr() - text.as_ptr().addr() + below.len();
    let byline = block(&text[from..to], desk, role::byline)?;
    Some(SignedLines { byline, is_pair: true, is_titled: false })
}

/// Whether a block is surely the story's first paragraph, as most are: neither a caption nor short.
fn is_paragraph<'a>(
    (at, mut from): (usize, impl Iterator<Item = &'a str>),
    roles: &mut Roles,
    tape: &mut Tape<'_, 'a>,
) -> bool {
    const MOST_WORDS: usize = 9;
    let words = from.next().unwrap_or_default();
    let Some(before_stop) = words.strip_suffix('.').filter(|_| is_whole(words)) else { return false };
    // The last words of a caption tell whose it is, behind a mark.
    let parts = |byte: &u8| !byte.is_ascii() || matches!(byte, b'.' | b'?' | b'!' | b'"' | b'/' | b'|' | b')');
    let mut blanks = 0;
    let mut last = before_stop.bytes().rev().take_while(|byte| {
        blanks += usize::from(*byte == b' ');
        blanks <= MOST_WORDS
    });
    !last.any(|byte| parts(&byte))
        && roles.of(at, || role(fed(tape, words))) == Role::Copy
        && !is_pictured(from.next(), tape)
}

/// Whether a paragraph is long enough, and ends so, that a foot cut off it changes nothing.
fn is_whole(words: &str) -> bool {
    const LONGEST_FIRST_SENTENCE: usize = 60;
    let first = words.as_bytes().get(..LONGEST_FIRST_SENTENCE);
    Last::of(words).ends_sentence() && first.is_some_and(|first| first.is_ascii() && !first.contains(&b'.'))
}

/// Looks at what stands below, as far as the first paragraph.
fn rest_of_head<'a>(
    text: &'a str,
    (from, below): (usize, impl Iterator<Item = &'a str>),
    mut has_copy: bool,
    roles: &mut Roles,
    tape: &mut Tape<'_, 'a>,
) -> RestOfHead {
    let mut ahead = RestOfHead::default();
    let mut is_introduced = false;
    let mut below = (from..).zip(below).peekable();
    while let Some((at, printed)) = below.next() {
        let next = below.peek().map(|(_, words)| *words);
        let words = if is_whole(printed) { printed } else { without_foot(printed, tape.desk()) };
        let i = fed(tape, words);
        let role = if words.len() == printed.len() { roles.of(at, || role(i)) } else { role(i) };
        ahead.has_stamp |= is_stamp(role, i);
        let introduces = introduces_alone(i);
        if role == Role::NoteAbove {
            break;
        } else if role == Role::Byline {
            ahead.has_byline = true;
        } else if matches!(role, Role::Copy | Role::Labelled) {
            if is_aside(i) {
                // A note, wherever it stands.
            } else if introduces {
                if signature_by_words(text, printed, next, tape).is_none() {
                    break;
                }
            } else if alone(i).is_some() || is_wire_alone(i) {
                ahead.has_byline |= is_introduced;
                ahead.has_name = true;
                ahead.lines += 1;
            } else if is_fragment(printed, next, has_copy, tape) {
                ahead.lines += 1;
                has_copy |= !names_topic(printed);
            } else {
                let is_long = letters(words).nth(SHORTEST_LEDE - 1).is_some();
                ahead.has_lede = is_long && (Last::of(words).ends_sentence() || opens_list(words));
                break;
            }
            if ahead.lines > MOST_LINES {
                break;
            }
        }
        is_introduced = introduces;
    }
    ahead
}
