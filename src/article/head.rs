//! What stands above the dateline: headline, subheadline, byline and notes, told apart.

use crate::article::lead::lead;
use crate::article::notes::{Head, Notes};
use crate::block::Page;
use crate::body::{cut, cut_last, is_foot, without_foot};
use crate::byline::{self, Byline, is_title};
use crate::desk::Desk;
use crate::headline::{Headline, split_label, without_labels};
use crate::line::trim;
use crate::look::Last;
use crate::note::{is_caption, is_slug};
use crate::read::{block, fed};
use crate::role::{Role, Roles, is_plain_copy, role};
use crate::text::Text;
use crate::token::Tape;
use crate::word::holds_more;

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
    for block in page.words_from(0) {
        // A foot that runs on is a block of its own where it is printed.
        let words = without_foot(block, desk);
        let i = fed(tape, words);
        let is_whole = words.len() == block.len();
        let role = if is_whole { roles.of(count, || role(i)) } else { role(i) };
        let is_caption = role == Role::Copy && headline.is_some() && is_caption(i);
        if matches!(role, Role::Copy | Role::NoteAbove | Role::Labelled) && !is_caption {
            // A credit alone on its line is no headline: on another line it would open the story.
            let opens_credited = || lead(i).is_some_and(|lead| lead.is_credited());
            let is_credited = || if is_whole { roles.is_credited(count, opens_credited) } else { opens_credited() };
            let unlabelled = between_crosses(words).unwrap_or_else(|| without_labels(i));
            let is_double = headline.is_some_and(|headline| is_same(headline, words));
            let reads_so = || is_headline(unlabelled) || stands_over(unlabelled, page.words_from(count + 1), desk);
            // The headline printed again is no lede, and is printed below the deck.
            let below =
                || page.words_from(count + 1).filter(|words| !headline.is_some_and(|line| is_same(line, words)));
            let is_deck = || !has_deck && is_deck(words, below(), desk);
            let is_of_head = || if headline.is_some() { is_deck() } else { reads_so() };
            if !is_double && (!is_of_head() || is_credited()) {
                return count;
            }
            // A line in brackets above everything is a note, and no deck belongs to it.
            has_deck |= headline.is_some() && !is_double || role == Role::NoteAbove;
            headline = headline.or(Some(unlabelled));
        } else if is_caption && page.words_from(count + 1).next().is_none() {
            // With nothing below it, it is all the copy there is.
            return count;
        }
        count += 1;
    }
    count
}

/// Whether a line at the top reads like a headline: short, and not ended as a sentence.
fn is_headline(words: &str) -> bool {
    const MOST_WORDS: usize = 45;
    const MOST_LEFT_OPEN: usize = 16;
    let is_open = || words.ends_with("..") && !holds_more(words, MOST_LEFT_OPEN);
    (!matches!(Last::of(words), Last::Stop | Last::Clause) || is_open()) && is_line_of_words(words, MOST_WORDS)
}

fn is_line_of_words(words: &str, most: usize) -> bool {
    !holds_more(words, most) && !words.starts_with(['-', '*', '•']) && words.contains(char::is_alphabetic)
}

/// The most bylines and notes between a line of the head and the story's first paragraph.
const MOST_BETWEEN: usize = 5;

/// Whether a line at the top is a headline though it ends as a sentence does: it is much shorter than the story's first
/// paragraph below it.
///
/// Typical input is `For Now, Closed Means Closed. That May Change.` above `In October, most carriers plan to …`. Letters
/// are counted, so that a paragraph broken over lines is as long as on one.
fn stands_over<'a>(words: &str, below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    const MOST_WORDS: usize = 16;
    is_line_of_words(words, MOST_WORDS) && is_above_lede(words, below, desk)
}

/// Whether a line below the headline is a deck: no stop closes it, and the story's first paragraph, which is longer, stands
/// below it.
///
/// Typical input is `Relatives say that they are treated badly` below `Families of the missing speak`.
fn is_deck<'a>(words: &str, below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    const MOST_WORDS: usize = 36;
    Last::of(words) == Last::Word && is_line_of_words(words, MOST_WORDS) && is_above_lede(words, below, desk)
}

/// Whether the story's first paragraph stands below a line, and is a quarter longer. Its feet do not count.
fn is_above_lede<'a>(words: &str, below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    let mut below = below.take(MOST_BETWEEN).map(|words| without_foot(words, desk));
    let lede = below.find(|words| block(words, desk, is_plain_copy));
    // A foot is no paragraph.
    lede.filter(|lede| !block(lede, desk, is_foot)).is_some_and(|lede| {
        let (mut lede, count) = (lede, letters(words).count());
        while let Some((before, _)) = cut(lede, desk).or_else(|| cut_last(lede, desk)) {
            lede = before;
        }
        Last::of(lede).ends_sentence() && letters(lede).take(2 * count).count() * 4 >= count * 5
    })
}

/// Whether a line is the headline printed again, in any case and with other marks.
fn is_same(headline: &str, words: &str) -> bool {
    /// The longest headline that is looked for again, in bytes: each line of the head is held against it.
    const LONGEST: usize = 600;
    headline.len() <= LONGEST && letters(words).next().is_some() && letters(headline).eq(letters(words))
}

/// The letters and figures, in small letters.
fn letters(words: &str) -> impl Iterator<Item = char> + '_ {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Gives the first `count` blocks of the page to their parts.
///
/// Where several blocks are bylines, the last is the byline: the others stay among the notes. So
/// does each of them where a byline runs into the dateline.
pub(crate) fn above<'a>(
    page: &Page<'a>,
    (count, below): (usize, Below),
    roles: &mut Roles,
    tape: &mut Tape<'_, 'a>,
) -> Above<'a> {
    let (text, desk) = (page.text(), tape.desk());
    let blocks = || page.words_from(0).take(count).enumerate();
    let mut role_of = |at: usize, words: &'a str| roles.of(at, || role(fed(tape, words)));
    let mut byline = None;
    if below != Below::BylineAndDateline {
        byline = blocks().filter(|(at, words)| role_of(*at, words) == Role::Byline).map(|(at, _)| at).last();
    }
    let mut above = Above::default();
    let mut taken = Taken::default();
    let mut label = None;
    let mut blocks = blocks().peekable();
    while let Some((at, words)) = blocks.next() {
        match role_of(at, words) {
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
                } else if above.subheadline.is_none() && !is_double(&above, words) {
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
