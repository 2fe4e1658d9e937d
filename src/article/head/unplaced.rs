//! The head of a story without a dateline: how far down its blocks read like one.

use crate::article::head::broken::broken_headline;
use crate::article::head::contact::Beside;
use crate::article::head::filed::{filed_above, is_lede};
use crate::article::head::kicker::{is_kicker, names_topic};
use crate::article::head::lines::{
    MOST_DECKS, is_above_same, is_all_copy, is_credited_at, is_deck, is_headline, is_paragraph_alone, is_same,
    is_small_word, stands_over,
};
use crate::article::head::signed::{Shown, has_room_for_names, is_stamp};
use crate::article::head::titled::{is_above_paragraph, with_title};
use crate::article::lead::lead;
use crate::block::Page;
use crate::body::without_foot;
use crate::byline::{alone, introduces_alone};
use crate::headline::{between_marks, without_labels};
use crate::note::is_aside;
use crate::read::{block, fed};
use crate::role::{Role, Roles, role};
use crate::token::Tape;

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
    let mut beside = Beside::default();
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
        let is_beside = beside.holds((words, role, is_stamp(role, i)), || blocks.clone(), headline.is_some(), desk);
        if is_beside || role == Role::Copy && is_title() && is_above_paragraph(blocks.clone(), desk) {
            count += 1;
            continue;
        }
        if role == Role::Copy && headline.is_none() && is_kicker(words, || blocks.clone(), desk) {
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
            let is_above_double = || headline.is_some_and(|line| is_above_same(line, blocks.clone()));
            let is_deck = || decks < MOST_DECKS && (is_deck(words, below(), desk) || is_above_double());
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
            if is_below_headline && !is_small_word(words) && !names_topic(words) {
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
