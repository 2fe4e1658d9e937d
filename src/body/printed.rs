//! The body as wires print it: blocks by kind, headings between them, the foot cut off.

use alloc::vec::Vec;

use crate::block::Blocks;
use crate::body::{Block, Body, crosshead, foot, kind};
use crate::desk::Desk;
use crate::text::Text;

/// Reads the body from the lede's words, if they share a line with the dateline, and the blocks after it.
pub(crate) fn body<'a>(lede: &'a str, rest: Blocks<'a>, capacity: usize, desk: &Desk<'a>) -> Body<'a> {
    let mut blocks = Vec::with_capacity(capacity);
    let words = rest.map(|block| block.words);
    core::iter::once(lede)
        .chain(words)
        .filter(|words| !words.is_empty())
        .for_each(|words| push(words, &mut blocks, desk));
    mark_foot(&mut blocks, desk);
    crosshead::mark(&mut blocks);
    Body { blocks }
}

fn push<'a>(words: &'a str, blocks: &mut Vec<Block<'a>>, desk: &Desk<'a>) {
    if kind::is_plain(words) {
        blocks.push(Block::Paragraph(Text::new(words)));
        return;
    }
    match kind::of(words, desk) {
        Block::Paragraph(text) => match foot::cut(words, desk) {
            Some((before, tail)) => {
                push(before, blocks, desk);
                blocks.push(kind::of(tail, desk));
            }
            None => blocks.push(Block::Paragraph(text)),
        },
        block => blocks.push(block),
    }
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
