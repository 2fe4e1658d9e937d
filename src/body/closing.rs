//! What stands under a story's last copy is its foot.

use alloc::vec::Vec;

use crate::body::{Block, foot, kind};
use crate::line::is_blank;
use crate::look::{Last, Passage};
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, fed};
use crate::text::Text;
use crate::token::Tape;
use crate::word::holds_more;

/// The most paragraphs that stand below a rule as a foot: below more, the story goes on.
const MOST_BELOW_RULE: usize = 4;

/// The most rules of a story whose last one parts it from its foot: more of them part the items of a digest.
const MOST_RULES: usize = 2;

/// The most lines below the heading of whom to ask, and the most words of one.
const MOST_BELOW_HEADING: usize = 12;
const MOST_WORDS_BELOW_HEADING: usize = 12;

/// The fewest blocks of a story above the rule that parts it from its foot.
const FEWEST_ABOVE_RULE: usize = 2;

/// Gives what stands under the story's last copy to its foot, and cuts off what runs on behind that.
///
/// Below a rule at the end everything short is foot: AP's `___`, with `Associated Press writer Ann Roe contributed.` and
/// `Follow her on the web` below. So is what stands below a release's `Rückfragen bitte an:`.
pub(super) fn mark<'a>(blocks: &mut Vec<Block<'a>>, tape: &mut Tape<'_, 'a>) {
    let rule = rule_above_foot(blocks, tape).or_else(|| heading_above_foot(blocks, tape));
    let mut at = blocks.len();
    while at > 0 {
        at -= 1;
        let is_item = matches!(blocks[at], Block::ListItem(_));
        let words = match &blocks[at] {
            Block::Paragraph(text) | Block::ListItem(text) | Block::TableRow(text) => text.borrowed(),
            Block::Crosshead(_) => None,
            _ => continue,
        };
        let Some(words) = words else { return };
        let words = if is_item { words } else { cut_running_on(words, at, blocks, tape) };
        if at == 0 {
            return;
        }
        let is_one_of_list = || is_item && matches!(blocks[at - 1], Block::ListItem(_));
        let is_below_rule = || rule.is_some_and(|rule| at > rule);
        let is_foot = is_below_rule()
            || foot::is_of_foot(fed(tape, words)) && !is_one_of_list()
            || at > 1 && takes_signature(&blocks[at - 1], words) && foot::are_names_alone(fed(tape, words));
        if !is_foot {
            return;
        }
        blocks[at] = Block::SignOff(Text::new(words));
    }
}

/// Whether a writer may sign below a block: a paragraph that ends as a sentence does, or, with a name in full, an end mark.
fn takes_signature(block: &Block<'_>, names: &str) -> bool {
    match block {
        Block::Paragraph(text) => Last::of(text.as_printed()).ends_sentence(),
        Block::EndMark(_) => names.contains(is_blank),
        _ => false,
    }
}

/// Cuts off what runs on behind the last sentence of the paragraph at a place, and gives what is left of it.
fn cut_running_on<'a>(words: &'a str, at: usize, blocks: &mut Vec<Block<'a>>, tape: &mut Tape<'_, 'a>) -> &'a str {
    let (mut rest, end) = (words, blocks.len());
    while let Some((before, tail)) = foot::cut_last(rest, tape.desk()) {
        rest = before;
        blocks.push(match kind::of(Passage::of(tail), tape) {
            Block::Paragraph(text) | Block::ListItem(text) | Block::TableRow(text) => Block::SignOff(text),
            other => other,
        });
    }
    let count = blocks.len() - end;
    if count > 0 {
        blocks[at] = kind::of(Passage::of(rest), tape);
        blocks[end..].reverse();
        blocks[at + 1..].rotate_right(count);
    }
    rest
}

/// The last rule with copy below it, where all of that is short and the story stands above.
///
/// What closes a story by itself is counted neither here nor there: it may run on behind the copy, or stand below it.
fn rule_above_foot<'a>(blocks: &[Block<'a>], tape: &mut Tape<'_, 'a>) -> Option<usize> {
    let is_copy = |block: &&Block<'_>| matches!(block, Block::Paragraph(_) | Block::ListItem(_) | Block::TableRow(_));
    let is_rule = |block: &Block<'_>| matches!(block, Block::Separator(_));
    let last = blocks.iter().rposition(|block| is_copy(&block))?;
    let rule = blocks[..last].iter().rposition(is_rule)?;
    let (above, below) = (&blocks[..rule], &blocks[rule..]);
    // Stars part chapters as well.
    let most = if blocks[rule].text().as_printed().starts_with('*') { 1 } else { MOST_BELOW_RULE };
    let is_digest = blocks.iter().filter(|block| is_rule(block)).nth(MOST_RULES).is_some();
    let desk = tape.desk();
    let mut count = 0;
    let is_short = |block: &Block<'a>| {
        let words = block.text().borrowed().unwrap_or_default();
        let line = foot::without_last_feet(words, desk);
        count += usize::from(!foot::is_of_foot(fed(tape, line)));
        count <= most && foot::is_short(line)
    };
    let is_foot = !is_digest
        && above.iter().filter(is_copy).nth(FEWEST_ABOVE_RULE - 1).is_some()
        && below.iter().filter(is_copy).all(is_short);
    is_foot.then_some(rule)
}

/// The last line that a colon ends and that a desk adds, where no line below it is a sentence: whom to ask, and where. Or a
/// writer's address, where each line below has a page's mark: `▶ 구독하기`.
fn heading_above_foot<'a>(blocks: &[Block<'a>], tape: &mut Tape<'_, 'a>) -> Option<usize> {
    let (mut below, mut are_marked) = (0, true);
    for (at, block) in blocks.iter().enumerate().skip(1).rev() {
        let (Block::Paragraph(text) | Block::ListItem(text) | Block::TableRow(text)) = block else { continue };
        let words = text.borrowed()?;
        // A release closes with the heading `Press Contacts` as well.
        let i = fed(tape, words);
        let is_heading = words.ends_with([':', '：']) && foot::says_so(i)
            || after_phrase(i, Phrase::Contact).is_some_and(Tokens::is_empty);
        if is_heading {
            return (below > 0).then_some(at);
        }
        if below > 0 && are_marked && foot::gives_address_alone(words) {
            return Some(at);
        }
        are_marked &= words.starts_with(['▶', '☞', '※', '[', '<', '◇']);
        below += 1;
        let is_line = !Last::of(words).ends_sentence() && !holds_more(words, MOST_WORDS_BELOW_HEADING);
        if !is_line || below > MOST_BELOW_HEADING {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests;
