//! What stands above the dateline: headline, subheadline, byline and notes, told apart.

use crate::article::head::lines::{is_deck, is_headline, is_same, stands_over};
use crate::article::head::signed::{Shown, SignedLines, has_room_for_names, has_stamp, signature_by_words};
use crate::article::lead::lead;
use crate::article::notes::{Head, Notes};
use crate::block::Page;
use crate::body::without_foot;
use crate::byline::{self, Byline, alone, introduces_alone, is_title};
use crate::desk::Desk;
use crate::headline::{Headline, split_label, without_labels};
use crate::line::trim;
use crate::note::{is_caption, is_slug};
use crate::read::{block, fed};
use crate::role::{Role, Roles, role};
use crate::text::Text;
use crate::token::Tape;

mod lines;
mod signed;

/// The parts above the dateline.
#[derive(Debug, Default)]
pub(crate) struct Above<'a> {
    pub(crate) headline: Option<Headline<'a>>,
    pub(crate) subheadline: Option<Text<'a>>,
    pub(crate) byline: Option<Byline<'a>>,
    pub(crate) notes: Notes<'a>,
}

/// Which block is which part, while they are read.
#[derive(Default)]
struct Taken {
    label: Option<usize>,
    headline: Option<usize>,
    subheadline: Option<usize>,
    byline: Option<usize>,
    title: Option<usize>,
}

/// What stands below the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Below {
    /// The body, and no dateline.
    Body,
    /// The dateline.
    Dateline,
    /// The dateline, a byline run into it.
    BylineAndDateline,
}

/// How many blocks at the top of a story without a dateline are its head.
///
/// Only a line that reads like a headline is taken for one, and of what follows it what is a byline or a note by its own
/// words, and a deck that no stop closes: another cannot be told from a lede without a dateline.
pub(crate) fn blocks_above_nothing<'a>(page: &Page<'a>, roles: &mut Roles, tape: &mut Tape<'_, 'a>) -> usize {
    let desk = tape.desk();
    let mut count = 0;
    let mut headline: Option<&str> = None;
    let mut has_deck = false;
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
        shown.see(role, i);
        let is_caption = role == Role::Copy && headline.is_some() && is_caption(i);
        if matches!(role, Role::Copy | Role::NoteAbove | Role::Labelled) && !is_caption {
            // A credit alone on its line is no headline: on another line it would open the story.
            let opens_credited = || lead(i).is_some_and(|lead| lead.is_credited());
            let is_credited = || if is_whole { roles.is_credited(count, opens_credited) } else { opens_credited() };
            let unlabelled = between_crosses(words).unwrap_or_else(|| without_labels(i));
            let is_double = headline.is_some_and(|headline| is_same(headline, words));
            let reads_so = || is_headline(unlabelled) || stands_over(unlabelled, blocks.clone(), desk);
            // The headline printed again is no lede, and is printed below the deck.
            let below = || blocks.clone().filter(|words| !headline.is_some_and(|line| is_same(line, words)));
            let is_deck = || !has_deck && is_deck(words, below(), desk);
            let is_of_head = || if headline.is_some() { is_deck() } else { reads_so() };
            let is_below_headline = headline.is_some() && !is_double && role != Role::NoteAbove;
            let introduces = is_below_headline && has_room_for_names(words) && introduces_alone(i);
            let signs = introduces || is_below_headline && has_room_for_names(words) && alone(i).is_some();
            let is_left = !is_double && (!is_of_head() || is_credited());
            let signed = if signs {
                shown.signature((page.text(), printed), (count, blocks.clone()), roles, tape)
            } else {
                None
            };
            if let Some(signed) = signed {
                is_second = signed.is_pair;
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
            has_deck |= headline.is_some() && !is_double || role == Role::NoteAbove;
            headline = headline.or(Some(unlabelled));
        } else if is_caption && blocks.clone().next().is_none() {
            // With nothing below it, it is all the copy there is.
            return count;
        }
        count += 1;
    }
    count
}

/// Whether the block at a place opens with a credit.
fn is_credited_at<'a>((at, words): (usize, &'a str), roles: &Roles, tape: &mut Tape<'_, 'a>) -> bool {
    roles.is_credited(at, || lead(fed(tape, words)).is_some_and(|lead| lead.is_credited()))
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
    let mut role_of = |at: usize, words: &'a str, tape: &mut Tape<'_, 'a>| {
        let mut ask = || role(fed(tape, words));
        // The role that is kept for its place is that of its whole block.
        if at < count { roles.of(at, ask) } else { ask() }
    };
    let mut byline = None;
    if below != Below::BylineAndDateline {
        byline = blocks().filter(|(at, words)| role_of(*at, words, tape) == Role::Byline).map(|(at, _)| at).last();
    }
    let is_signed = below == Below::BylineAndDateline || byline.is_some();
    let mut is_stamped = None;
    let mut above = Above::default();
    let mut taken = Taken::default();
    let mut label = None;
    let mut blocks = blocks().peekable();
    while let Some((at, words)) = blocks.next() {
        match role_of(at, words, tape) {
            Role::Label if taken.headline.is_none() && label.is_none() => {
                label = Some(words);
                taken.label = Some(at);
            }
            Role::Byline if byline == Some(at) => {
                taken.byline = Some(at);
                above.byline = block(words, desk, byline::byline);
                // Without a dateline, what follows a byline may be the story.
                let next = blocks.peek().filter(|_| below == Below::Dateline);
                if let Some(titled) = next.and_then(|(_, title)| with_title(words, title, text, desk)) {
                    taken.title = blocks.next().map(|(at, _)| at);
                    above.byline = Some(titled);
                }
            }
            // Left to the notes.
            Role::Label | Role::Byline | Role::Note | Role::NoteAbove | Role::Furniture => {}
            Role::Copy if above.headline.is_some() && block(words, desk, is_caption) => {}
            role @ (Role::Copy | Role::Labelled) => {
                if above.headline.is_none() {
                    taken.headline = Some(at);
                    above.headline = Some(headline(words, label, role, desk));
                    continue;
                }
                let signed = signature_by_words(text, words, blocks.peek().map(|(_, below)| *below), tape);
                let mut is_one = |signed: &SignedLines<'_>| {
                    if signed.is_pair {
                        // Above a dateline a deck may stand between, which is printed above both.
                        below == Below::Body && at + 1 < count
                    } else {
                        *is_stamped.get_or_insert_with(|| has_stamp(page, count, tape))
                    }
                };
                if let Some(signed) = signed.filter(|signed| is_one(signed)) {
                    let second = if signed.is_pair { blocks.next() } else { None };
                    if !is_signed {
                        (taken.byline, taken.title) = (Some(at), second.map(|(at, _)| at));
                        above.byline = Some(signed.byline);
                    }
                } else if above.subheadline.is_none()
                    && !is_double(&above, words)
                    && !block(words, desk, introduces_alone)
                {
                    taken.subheadline = Some(at);
                    above.subheadline = Some(Text::new(words));
                }
            }
        }
    }
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
    above.notes =
        Notes::above(Head { text, layout: page.layout(), typesetting: page.typesetting(), count, taken, run_in: None });
    if let Some(words) = flattened.filter(|_| !taken.contains(&Some(count))) {
        above.notes = above.notes.iter().chain([Text::new(words)]).collect();
    }
    above
}

fn is_double(above: &Above<'_>, words: &str) -> bool {
    above.headline.as_ref().is_some_and(|headline| is_same(headline.text.as_printed(), words))
}

/// `++ Ships move again ++`: what stands between the marks of a flash, if they are a label.
fn between_crosses(words: &str) -> Option<&str> {
    let inner = words.strip_prefix("++")?.strip_suffix("++").map(trim)?;
    // A rule of crosses holds no words: `+++++`.
    inner.contains(char::is_alphanumeric).then_some(inner)
}

/// The headline; a label stands on a line of its own above it, round it, or before it.
pub(crate) fn headline<'a>(words: &'a str, label: Option<&'a str>, role: Role, desk: &Desk) -> Headline<'a> {
    let split = || if role == Role::Labelled { block(words, desk, split_label) } else { None };
    let (label, words) = if let Some(label) = label {
        (Some(label), words)
    } else if let Some(inner) = between_crosses(words) {
        (Some(&words[..2]), inner)
    } else if let Some((label, words)) = split() {
        (Some(label), words)
    } else {
        (None, words)
    };
    Headline { label: label.map(Text::new), text: Text::new(words) }
}

/// The byline and the writer's title on the line below it, where both on one line read the same.
fn with_title<'a>(words: &'a str, title: &str, text: &'a str, desk: &Desk) -> Option<Byline<'a>> {
    if !is_title(title, desk) {
        return None;
    }
    let from = words.as_ptr().addr() - text.as_ptr().addr();
    let to = title.as_ptr().addr() - text.as_ptr().addr() + title.len();
    let alone = block(words, desk, byline::byline)?;
    let both = &text[from..to];
    let reads_alike = |both: &Byline<'_>| both.names == alone.names && both.title.is_some();
    block(both, desk, byline::byline).filter(reads_alike).filter(|_| block(both, desk, lead).is_none())
}

#[cfg(test)]
mod tests;
