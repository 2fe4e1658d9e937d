//! The body as wires print it: blocks by kind, headings between them, the foot cut off.

use alloc::vec::Vec;

use crate::block::Page;
use crate::body::{Block, Body, crosshead, foot, kind};
use crate::desk::Desk;
use crate::look::Passage;
use crate::text::Text;

/// How many sign-offs and end marks may run on behind a story's last sentence before room is made anew.
const RUNNING_ON: usize = 3;

/// Reads the body from the lede's words, if they share a line with the dateline, and the blocks from `from` on.
pub(crate) fn body<'a>(lede: &'a str, page: &Page<'a>, from: usize, desk: &Desk<'a>) -> Body<'a> {
    let mut blocks = Vec::with_capacity(1 + RUNNING_ON + page.room_from(from));
    if !lede.is_empty() {
        push(Passage::of(lede), &mut blocks, desk);
    }
    page.held(from).iter().for_each(|block| push(*block, &mut blocks, desk));
    page.beyond(from).for_each(|block| push(block, &mut blocks, desk));
    mark_foot(&mut blocks, desk);
    crosshead::mark(&mut blocks);
    Body { blocks }
}

#[inline(never)]
fn push<'a>(mut block: Passage<'a>, blocks: &mut Vec<Block<'a>>, desk: &Desk<'a>) {
    if kind::is_plain(&mut block, desk) {
        blocks.push(Block::Paragraph(Text::new(block.words)));
    } else {
        push_told(block, blocks, desk);
    }
}

/// Puts a block and the feet that run on behind it on the list.
///
/// Typical input is `Ships moved. (Reporting by A. Writer). Enditem`: a paragraph, a sign-off and an end mark. The feet
/// are cut off from the end in a loop. Each is asked for its kind, and so is what is left, so that the work grows with
/// the length of the block and not with the number of its feet.
fn push_told<'a>(passage: Passage<'a>, blocks: &mut Vec<Block<'a>>, desk: &Desk<'a>) {
    let whole = kind::of(passage, desk);
    let Some((before, last)) = foot::cut(passage.words, desk).filter(|_| matches!(whole, Block::Paragraph(_))) else {
        blocks.push(whole);
        return;
    };
    let at = blocks.len();
    blocks.push(kind::of(Passage::of(last), desk));
    let mut rest = before;
    while let Some((before, tail)) = foot::cut(rest, desk) {
        blocks.push(kind::of(Passage::of(tail), desk));
        rest = before;
    }
    blocks.push(kind::of(Passage::of(rest), desk));
    blocks[at..].reverse();
}

/// What is left of a block without the last of the feet that run on behind it, if the body would cut it.
pub(crate) fn without_foot<'a>(words: &'a str, desk: &Desk<'_>) -> &'a str {
    let is_cut = || matches!(kind::of(Passage::of(words), desk), Block::Paragraph(_));
    foot::cut(words, desk).filter(|_| is_cut()).map_or(words, |(before, _)| before)
}

/// Gives what stands under the story's last copy to its foot.
fn mark_foot<'a>(blocks: &mut [Block<'a>], desk: &Desk<'a>) {
    for block in blocks.iter_mut().skip(1).rev() {
        let words = match block {
            Block::Paragraph(text) | Block::ListItem(text) | Block::TableRow(text) | Block::Note(text) => {
                text.borrowed()
            }
            Block::Crosshead(_) => None,
            _ => continue,
        };
        let Some(words) = words.filter(|words| foot::is_of_foot(words, desk)) else { return };
        *block = Block::SignOff(Text::new(words));
    }
}
