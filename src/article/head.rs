//! What stands above the dateline: headline, subheadline, byline and notes, told apart.

use crate::article::lead::lead;
use crate::article::notes::{Head, Notes};
use crate::block::Page;
use crate::body::without_foot;
use crate::byline::{self, Byline, is_title};
use crate::desk::Desk;
use crate::headline::{Headline, split_label, without_labels};
use crate::line::trim;
use crate::look::Last;
use crate::read::{block, fed};
use crate::role::{Role, Roles, role};
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
/// Only a line that reads like a headline is taken for one, and of what follows it only what is
/// a byline or a note by its own words: a deck cannot be told from a lede without a dateline.
pub(crate) fn blocks_above_nothing<'a>(page: &Page<'a>, tape: &mut Tape<'_, 'a>) -> usize {
    let desk = tape.desk();
    let mut count = 0;
    let mut has_headline = false;
    for words in page.words_from(0) {
        // A foot that runs on is a block of its own where it is printed.
        let words = without_foot(words, desk);
        let i = fed(tape, words);
        if matches!(role(i), Role::Copy | Role::NoteAbove | Role::Labelled) {
            // A credit alone on its line is no headline: on another line it would open the story.
            let is_credited = || lead(i).is_some_and(|lead| lead.dateline.credit.is_some());
            let unlabelled = between_crosses(words).unwrap_or_else(|| without_labels(i));
            if has_headline || !is_headline(unlabelled) || is_credited() {
                return count;
            }
            has_headline = true;
        }
        count += 1;
    }
    count
}

/// Whether a line at the top reads like a headline: short, and not ended as a sentence.
fn is_headline(words: &str) -> bool {
    const MOST_WORDS: usize = 45;
    !holds_more(words, MOST_WORDS)
        && !matches!(Last::of(words), Last::Stop | Last::Clause)
        && !words.starts_with(['-', '*', '•'])
        && words.contains(char::is_alphabetic)
}

/// Gives the first `count` blocks of the page to their parts.
///
/// Where several blocks are bylines, the last is the byline: the others stay among the notes. So
/// does each of them where a byline runs into the dateline.
pub(crate) fn above<'a>(
    page: &Page<'a>,
    (count, below): (usize, Below),
    roles: &Roles,
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
            Role::Label | Role::Byline | Role::Note | Role::NoteAbove => {}
            role @ (Role::Copy | Role::Labelled) => {
                if above.headline.is_none() {
                    taken.headline = Some(at);
                    above.headline = Some(headline(words, label, role, desk));
                } else if above.subheadline.is_none() {
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
    let taken = [taken.label, taken.headline, taken.subheadline, taken.byline, taken.title];
    above.notes = Notes::above(Head { text, layout: page.layout(), count, taken, run_in: None });
    above
}

/// `++ Ships move again ++`: what stands between the marks of a flash, if they are a label.
fn between_crosses(words: &str) -> Option<&str> {
    let inner = words.strip_prefix("++")?.strip_suffix("++").map(trim)?;
    (!inner.is_empty()).then_some(inner)
}

/// The headline; a label stands on a line of its own above it, round it, or before it.
fn headline<'a>(words: &'a str, label: Option<&'a str>, role: Role, desk: &Desk) -> Headline<'a> {
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
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn a_headline_is_short_and_no_sentence() {
        let of_words = |word: &str, count| vec![word; count].join(" ");
        for (words, expected) in [
            ("Ships move again", true),
            ("9 ships", true),
            (&of_words("A", 45), true),
            (&of_words("A", 46), false),
            (&of_words("Schifffahrtsgesellschaft", 45), true),
            (&of_words("Schifffahrtsgesellschaft", 46), false),
            ("Ships moved.", false),
            ("Ships moved:", false),
            ("船只再次航行。", false),
            ("- Ships", false),
            ("• Ships", false),
            ("*** 9", false),
            ("9", false),
        ] {
            assert_eq!(is_headline(words), expected, "{words}");
        }
    }
}
