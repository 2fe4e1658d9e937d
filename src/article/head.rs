//! What stands above the dateline: headline, subheadline, byline and notes, told apart.

use crate::article::head::broken::{broken_headline, printed_from, whole_headline};
use crate::article::head::filed::{filed_above, is_lede, sign_with_last};
use crate::article::head::kicker::is_kicker;
use crate::article::head::lines::{
    MOST_DECKS, is_all_copy, is_credited_at, is_deck, is_headline, is_paragraph_alone, is_same, stands_over,
};
use crate::article::head::signed::{Shown, SignedLines, has_room_for_names, has_stamp, signature_by_words};
use crate::article::head::titled::{Signing, is_above_paragraph, signing, with_title};
use crate::article::lead::lead;
use crate::article::notes::{Head, Notes};
use crate::block::Page;
use crate::body::without_foot;
use crate::byline::{self, alone, introduces_alone};
use crate::headline::{Headline, between_marks, without_labels};
use crate::note::{is_aside, is_slug};
use crate::read::{block, fed};
use crate::role::{Role, Roles, role};
use crate::text::Text;
use crate::token::Tape;

mod broken;
mod filed;
mod headline;
mod kicker;
mod lines;
mod parts;
mod signed;
mod titled;

pub(crate) use broken::goes_on;
pub(crate) use headline::headline;
pub(crate) use parts::{Above, Below};

/// Which block is which part, while they are read.
#[derive(Default)]
struct Taken {
    label: Option<usize>,
    headline: Option<usize>,
    subheadline: Option<usize>,
    byline: Option<usize>,
    title: Option<usize>,
}

/// How many blocks at the top of a story without a dateline are its head.
///
/// Only a line that reads like a headline is taken for one, and of what follows it what is a byline or a note by its own
/// words, and a deck that no stop closes: another cannot be told from a lede without a dateline.
pub(crate) fn blocks_above_nothing<'a>(page: &Page<'a>, roles: &mut Roles, tape: &mut Tape<'_, 'a>) -> usize {
    let desk = tape.desk();
    let mut count = 0;
    let mut headline: Option<&str> = None;
    // The headline's lines: where the last stands, and all of them.
    let mut lines: Option<(usize, &str)> = None;
    let mut has_label = false;
    let mut signed_above = None;
    let mut decks = 0;
    let mut shown = Shown::default();
    // The second line of a signature has been read with the first.
    let mut is_second = false;
    let mut blocks = page.words_from(0);
    while let Some(printed) = blocks.next() {
        if is_second {
            is_second = false;
            count += 1;
            continue;
        }
        // A foot that runs on is a block of its own where it is printed.
        let words = without_foot(printed, desk);
        let i = fed(tape, words);
        let is_whole = words.len() == printed.len();
        let role = if is_whole { roles.of(count, || role(i)) } else { role(i) };
        let is_copy = matches!(role, Role::Copy | Role::Labelled);
        let is_double = headline.is_some_and(|headline| is_same(headline, words));
        if !shown.see(i, role, is_double) {
            return count;
        }
        let above = core::mem::replace(&mut signed_above, (role == Role::Byline).then_some(words));
        let is_title = || above.is_some_and(|above| with_title(above, words, page.text(), desk).is_some());
        if role == Role::Copy && is_title() && is_above_paragraph(blocks.clone(), desk) {
            count += 1;
            continue;
        }
        has_label |= role == Role::Label;
        if role == Role::Copy && headline.is_none() && !has_label && is_kicker(words, || blocks.clone(), desk) {
            has_label = true;
            count += 1;
            continue;
        }
        if let Some((_, above)) = lines.filter(|(last, _)| role == Role::Copy && *last + 1 == count) {
            if let Some(all) = broken_headline(page, above, (words, || blocks.clone()), desk) {
                (headline, lines) = (Some(block(all, desk, without_labels)), Some((count, all)));
                count += 1;
                continue;
            }
        }
        let is_aside = is_copy && headline.is_some() && is_aside(i);
        if (is_copy || role == Role::NoteAbove) && !is_aside {
            // A credit alone on its line is no headline: on another line it would open the story.
            let opens_credited = || lead(i).is_some_and(|lead| lead.is_credited());
            let is_credited = || if is_whole { roles.is_credited(count, opens_credited) } else { opens_credited() };
            let unlabelled = between_marks(words).map_or_else(|| without_labels(i), |(_, inner)| inner);
            let reads_so = || {
                // A line with nothing below it, not even a foot, is a headline whatever it ends in.
                let has_foot = || !is_whole || blocks.clone().next().is_some();
                let is_all = || has_foot() && is_all_copy(unlabelled, blocks.clone(), desk);
                let is_copy = || is_all() || is_paragraph_alone(unlabelled, blocks.clone());
                is_headline(unlabelled) && !is_copy() || stands_over(unlabelled, blocks.clone(), desk)
            };
            // The headline printed again is no lede, and is printed below the deck.
            let below = || blocks.clone().filter(|words| !headline.is_some_and(|line| is_same(line, words)));
            let is_deck = || decks < MOST_DECKS && is_deck(words, below(), desk);
            let is_of_head = || if headline.is_some() { is_deck() } else { reads_so() };
            let is_below_headline = headline.is_some() && !is_double && role != Role::NoteAbove;
            let introduces = is_below_headline && has_room_for_names(words) && introduces_alone(i);
            let signs = introduces || is_below_headline && has_room_for_names(words) && alone(i).is_some();
            let is_left = !is_double && (!is_of_head() || is_credited());
            let sign = || shown.signature((page.text(), printed), (count, blocks.clone()), roles, tape);
            if let Some(signed) = signs.then(sign).flatten() {
                is_second = signed.is_pair;
                count += 1;
                continue;
            }
            let next = || blocks.clone().next();
            let may_be_filed =
                is_below_headline && is_whole && has_room_for_names(words) && next().is_some_and(is_lede);
            if may_be_filed && filed_above(words, headline.unwrap_or_default(), next(), tape).is_some() {
                count += 1;
                continue;
            }
            let may_be_deck = is_below_headline && is_whole && !introduces;
            let mut is_deck_or_line = || {
                may_be_deck
                    && shown.holds((page.text(), printed), (count, blocks.clone()), roles, tape)
                    && !is_credited_at((count, printed), roles, tape)
            };
            // A word that introduces nobody would introduce whoever is printed below it.
            if introduces || is_left && !is_deck_or_line() {
                return count;
            }
            if is_below_headline {
                shown.see_copy();
            }
            // A line in brackets above everything is a note, and no deck belongs to it.
            decks += usize::from(headline.is_some() && !is_double);
            decks = if role == Role::NoteAbove { MOST_DECKS } else { decks };
            if headline.is_none() {
                (headline, lines) = (Some(unlabelled), Some((count, words)));
            }
        } else if is_aside && blocks.clone().next().is_none() {
            // With nothing below it, it is all the copy there is.
            return count;
        }
        count += 1;
    }
    count
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
    let mut above = Above::default();
    let mut taken = Taken::default();
    let (mut headline_lines, mut headline_words) = (0, "");
    let mut label = None;
    let mut blocks = blocks().peekable();
    while let Some((at, words)) = blocks.next() {
        match role_of(at, words, tape) {
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
                    let from = |at| printed_from(page, at, (count, flattened));
                    if role == Role::Copy && label.is_none() && is_kicker(words, || from(at + 1), desk) {
                        label = Some(words);
                        taken.label = Some(at);
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
                if let Some(signed) = signed.filter(|signed| is_one(signed)) {
                    let is_pair = signed.is_pair && !(signed.is_titled && is_signed);
                    let second = if is_pair { blocks.next() } else { None };
                    if !is_signed {
                        (taken.byline, taken.title) = (Some(at), second.map(|(at, _)| at));
                        above.byline = Some(signed.byline);
                    }
                } else if above.subheadline.is_none()
                    && !above.headline.as_ref().is_some_and(|line| is_same(line.text.as_printed(), words))
                    && !goes_on(headline_words, words)
                    && !introduces_alone(fed(tape, words))
                {
                    taken.subheadline = Some(at);
                    above.subheadline = Some(Text::new(words));
                }
            }
        }
    }
    sign_with_last(page, (count, is_signed), (&mut above, &mut taken), tape);
    if above.headline.is_none() {
        taken.headline = taken.label;
        above.headline = label.map(|words| Headline { label: None, text: Text::new(words) });
    }
    if above.headline.is_none() {
        // A slug stands for the headline that was never set.
        let slug = page.words_from(0).take(count).enumerate().find(|(_, words)| block(words, desk, is_slug));
        taken.headline = slug.map(|(at, _)| at);
        above.headline = slug.map(|(_, words)| Headline::new(words));
    }
    let taken = [taken.label, taken.headline, taken.subheadline, taken.byline, taken.title];
    above.notes = Notes::above(Head {
        text,
        layout: page.layout(),
        typesetting: page.typesetting(),
        count,
        taken,
        headline_lines,
        run_in: None,
    });
    let of_headline = |at: usize| taken[1].is_some_and(|first| (first..=first + headline_lines).contains(&at));
    if let Some(words) = flattened.filter(|_| !taken.contains(&Some(count)) && !of_headline(count)) {
        above.notes = above.notes.iter().chain([Text::new(words)]).collect();
    }
    above
}

#[cfg(test)]
mod tests;
