//! Which short lines are headings inside the body.

use crate::body::Block;
use crate::line::fits;
use crate::text::Text;

/// The longest crosshead seen, in bytes, with room for scripts of two bytes a letter.
const LONGEST: usize = 160;

/// The most words in a crosshead; the longest seen has ten.
const MOST_WORDS: usize = 12;

/// The most words in a crosshead that nothing follows.
const MOST_WORDS_LAST: usize = 6;

/// Turns paragraphs that stand as headings between others into crossheads.
///
/// A crosshead has no closing mark, is short, opens with a capital or a figure, and a whole
/// paragraph follows it. The lede is none, though it lost its full stop; nor is a last line, unless
/// the story has crossheads before it: then what followed was cut off.
pub(crate) fn mark(blocks: &mut [Block<'_>]) {
    let mut any = false;
    let lede = blocks.iter().position(|block| matches!(block, Block::Paragraph(_))).unwrap_or(blocks.len());
    for at in lede + 1..blocks.len() {
        let (before, rest) = blocks.split_at_mut(at);
        let Some((Block::Paragraph(text), after)) = rest.split_first_mut() else { continue };
        let Some(words) = text.borrowed().filter(|words| is_heading(words)) else { continue };
        let follows = match after.first() {
            Some(next) => is_headed(words, next),
            None => any && words.split_whitespace().count() <= MOST_WORDS_LAST,
        };
        let apart = before.last().is_some_and(|last| !is_fragment(last));
        if follows && apart {
            let text = core::mem::take(text);
            blocks[at] = Block::Crosshead(text);
            any = true;
        }
    }
}

fn is_heading(words: &str) -> bool {
    words.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '"' | '”' | '»' | '’' | '?'))
        && words.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || matches!(c, '"' | '“' | '«' | '‘'))
        && !(words.starts_with(['"', '“', '«']) && words.ends_with(['"', '”', '»']))
        && words.split_whitespace().nth(MOST_WORDS).is_none()
        && fits(words, LONGEST)
}

/// Whether `next` is what a heading stands over: a whole sentence that does not begin with the heading itself.
fn is_headed(heading: &str, next: &Block<'_>) -> bool {
    match next {
        Block::Paragraph(text) => !is_fragment(next) && !begins_with(text, &Text::new(heading)),
        Block::ListItem(_) => true,
        _ => false,
    }
}

fn begins_with(text: &Text<'_>, heading: &Text<'_>) -> bool {
    let mut chars = text.chars();
    heading.chars().all(|c| chars.next() == Some(c))
}

/// A paragraph without a closing mark: a line of a table or a list, or a heading.
fn is_fragment(block: &Block<'_>) -> bool {
    match block {
        Block::Paragraph(text) => text.as_printed().ends_with(char::is_alphanumeric),
        Block::TableRow(_) => true,
        _ => false,
    }
}
