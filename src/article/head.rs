//! What stands above the dateline: headline, subheadline, byline and notes, told apart.

use crate::article::head::broken::{printed_from, whole_headline};
use crate::article::head::contact::Beside;
use crate::article::head::filed::{is_wire_alone, sign_with_last};
use crate::article::head::kicker::{is_kicker, names_topic};
use crate::article::head::lines::{is_headline, is_no_deck, is_of_writer};
use crate::article::head::signed::{SignedLines, has_stamp, is_stamp, signature_by_words};
use crate::article::head::titled::{Signing, is_above_paragraph, signing, with_title};
use crate::article::notes::{Head, Notes};
use crate::block::Page;
use crate::byline::{self, Byline, introduces_alone};
use crate::desk::Desk;
use crate::headline::Headline;
use crate::note::{is_aside, is_slug};
use crate::phrase::heads_gallery;
use crate::read::{block, fed};
use crate::role::{Role, Roles, role};
use crate::text::Text;
use crate::token::Tape;
use crate::word::holds_more;

mod broken;
mod contact;
mod filed;
mod headline;
mod kicker;
mod lines;
mod parts;
mod set;
mod signed;
mod titled;
mod unplaced;

pub(crate) use broken::goes_on;
pub(crate) use contact::{is_name, is_number};
pub(crate) use filed::byline_in_lede;
pub(crate) use headline::headline;
pub(crate) use parts::{Above, Below};
pub(crate) use unplaced::blocks_above_nothing;

/// Which block is which part, while they are read.
#[derive(Default)]
struct Taken {
    label: Option<usize>,
    headline: Option<usize>,
    subheadline: Option<usize>,
    byline: Option<usize>,
    title: Option<usize>,
}

/// Gives the first `count` blocks of the page to their parts.
///
/// Where several blocks are bylines, the last is the byline: the others stay among the notes. So
/// does each of them where a byline runs into the dateline. A line that a page printed on the dateline's own is the last.
pub(crate) fn above<'a>(
    page: &Page<'a>,
    (count, below): (usize, Below),
    flattened: Option<&'a str>,
    roles: &mut Roles,
    tape: &mut Tape<'_, 'a>,
) -> Above<'a> {
    let (text, desk) = (page.text(), tape.desk());
    let blocks = || page.words_from(0).take(count).chain(flattened).enumerate();
    let is_run_in = below == Below::BylineAndDateline;
    let signing = if is_run_in { Signing::Nothing } else { signing(page, (count, flattened), roles, tape) };
    let byline = signing.byline();
    let mut is_stamped = (signing == Signing::Name).then_some(true);
    let mut role_of = |at: usize, words: &'a str, tape: &mut Tape<'_, 'a>| {
        let mut ask = || role(fed(tape, words));
        // The role that is kept for its place is that of its whole block.
        if at < count { roles.of(at, ask) } else { ask() }
    };
    let is_signed = below == Below::BylineAndDateline || byline.is_some();
    let (mut above, mut taken) = (Above::default(), Taken::default());
    let (mut headline_lines, mut headline_words) = (0, "");
    let (mut label, mut beside, mut of_writer) = (None, Beside::default(), None);
    let mut blocks = blocks().peekable();
    while let Some((at, words)) = blocks.next() {
        let role = role_of(at, words, tape);
        let is_stamp = role == Role::Furniture && is_stamp(role, fed(tape, words));
        let from = |at| printed_from(page, at, (count, flattened));
        if beside.holds((words, role, is_stamp), || from(at + 1), above.headline.is_some(), desk) {
            continue;
        }
        match role {
            Role::Label if taken.headline.is_none() && label.is_none() => {
                label = Some(words);
                taken.label = Some(at);
            }
            Role::Byline => {
                // Without a dateline, what follows a byline may be all of the story.
                let has_story_below = || below == Below::Dateline || is_above_paragraph(page.words_from(at + 2), desk);
                let next = blocks.peek().map(|(_, title)| *title);
                let titled = next.and_then(|title| with_title(words, title, text, desk)).filter(|_| has_story_below());
                let second = if titled.is_some() { blocks.next() } else { None };
                // Another byline, with its title, is left to the notes.
                if byline == Some(at) {
                    (taken.byline, taken.title) = (Some(at), second.map(|(at, _)| at));
                    above.byline = titled.or_else(|| byline::byline(fed(tape, words)));
                }
            }
            // Left to the notes.
            Role::Label | Role::Note | Role::NoteAbove | Role::Furniture => {}
            Role::Copy | Role::Labelled if above.headline.is_some() && is_aside(fed(tape, words)) => {}
            role @ (Role::Copy | Role::Labelled) => {
                if above.headline.is_none() {
                    if role == Role::Copy && is_kicker(words, || from(at + 1), desk) {
                        // Of several the first is the label.
                        (label, taken.label) = (label.or(Some(words)), taken.label.or(Some(at)));
                        continue;
                    }
                    (headline_words, headline_lines) = whole_headline(page, (at, words), &mut blocks, from, desk);
                    taken.headline = Some(at);
                    above.headline = Some(headline(headline_words, label, role, desk));
                    continue;
                }
                let signed = signature_by_words(text, words, blocks.peek().map(|(_, below)| *below), tape);
                let mut is_one = |signed: &SignedLines<'_>| {
                    if signed.is_titled && !is_signed {
                        true
                    } else if signed.is_pair && !signed.is_titled {
                        // Above a dateline a deck may stand between, which is printed above both.
                        below == Below::Body && at + 1 < count
                    } else {
                        *is_stamped.get_or_insert_with(|| has_stamp(page, count, tape))
                    }
                };
                let is_shown = |signed: &SignedLines<'_>| !signed.is_pair && is_told(page, count, &signed.byline, desk);
                if signed.as_ref().is_some_and(is_shown) {
                    // Whom the picture shows.
                } else if let Some(signed) = signed.filter(|signed| is_one(signed)) {
                    let second = if signed.is_pair && !(signed.is_titled && is_signed) { blocks.next() } else { None };
                    // Beside an address the name below is a byline by itself.
                    if !is_signed || byline == Some(at + 1) {
                        (taken.byline, taken.title) = (Some(at), second.map(|(at, _)| at));
                        above.byline = Some(signed.byline);
                    }
                } else if above.subheadline.is_none()
                    && !above.headline.as_ref().is_some_and(|line| is_no_deck(line.text.as_printed(), words))
                    && !goes_on(headline_words, words)
                    && !names_topic(words)
                    && !introduces_alone(fed(tape, words))
                {
                    // Beside a byline it is no deck, and whether one stands here is known at the end.
                    if tells_of_writer(words, tape) {
                        of_writer = of_writer.or(Some((at, words)));
                    } else {
                        taken.subheadline = Some(at);
                        above.subheadline = Some(Text::new(words));
                    }
                }
            }
        }
    }
    let is_signed_at_all = is_signed || above.byline.is_some();
    if let Some((at, words)) =
        of_writer.filter(|_| !is_signed_at_all && !is_stamped.unwrap_or_else(|| has_stamp(page, count, tape)))
    {
        (taken.subheadline, above.subheadline) = (Some(at), Some(Text::new(words)));
    }
    sign_with_last(page, (count, is_signed), (&mut above, &mut taken), tape);
    if above.headline.is_none() {
        let of_label = label.zip(taken.label).map(|(words, at)| (at, words));
        let stands_in = of_label.or_else(|| slug(page, count, desk)).or_else(|| of_gallery(page, count));
        taken.headline = stands_in.map(|(at, _)| at);
        above.headline = stands_in.map(|(_, words)| Headline::new(words));
    }
    above.notes = notes(page, (count, flattened), &taken, headline_lines);
    above
}

/// What is left of a head when each part is taken.
fn notes<'a>(
    page: &Page<'a>,
    (count, flattened): (usize, Option<&'a str>),
    taken: &Taken,
    headline_lines: usize,
) -> Notes<'a> {
    let taken = [taken.label, taken.headline, taken.subheadline, taken.byline, taken.title];
    let (text, layout, typesetting) = (page.text(), page.layout(), page.typesetting());
    let notes = Notes::above(Head { text, layout, typesetting, count, taken, headline_lines, run_in: None });
    let of_headline = |at: usize| taken[1].is_some_and(|first| (first..=first + headline_lines).contains(&at));
    match flattened.filter(|_| !taken.contains(&Some(count)) && !of_headline(count)) {
        Some(words) => notes.iter().chain([Text::new(words)]).collect(),
        None => notes,
    }
}

/// Whether a line beside a byline or the time of publication says what the writer is, or which wire the story is from.
pub(crate) fn tells_of_writer<'a>(words: &'a str, tape: &mut Tape<'_, 'a>) -> bool {
    is_of_writer(words) || is_wire_alone(fed(tape, words))
}

/// Whether one of the story's first paragraphs tells of a name alone on its line, which is a picture's then. One that a byline runs
/// into names its writer.
fn is_told(page: &Page<'_>, count: usize, byline: &Byline<'_>, desk: &Desk) -> bool {
    const MOST_PARAGRAPHS: usize = 3;
    byline.names.get(0).is_some_and(|name| {
        let tells = |words: &str| {
            let before = words.split_once(name.as_printed()).map(|(before, _)| before);
            before.is_some_and(|before| !block(before, desk, introduces_alone))
        };
        page.words_from(count).take(MOST_PARAGRAPHS).any(tells)
    })
}

/// The line with the word for a film or for pictures that is the headline where no other stands: `VIDEO: Harbor opens again`.
fn of_gallery<'a>(page: &Page<'a>, count: usize) -> Option<(usize, &'a str)> {
    const FEWEST_WORDS: usize = 3;
    let words = page.words_from(0).take(count).next()?;
    let (gallery, headline) = words.split_once(':')?;
    (heads_gallery(gallery) && holds_more(headline, FEWEST_WORDS - 1) && is_headline(words)).then_some((0, words))
}

/// The slug among the first so many blocks, which stands for the headline that was never set.
fn slug<'a>(page: &Page<'a>, count: usize, desk: &Desk) -> Option<(usize, &'a str)> {
    page.words_from(0).take(count).enumerate().find(|(_, words)| block(words, desk, is_slug))
}

#[cfg(test)]
mod tests;
