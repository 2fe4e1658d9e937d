//! The body as wires print it: blocks by kind, headings between them, the foot cut off.

use alloc::vec::Vec;

use crate::block::Blocks;
use crate::body::{Block, Body, crosshead, foot, kind};
use crate::desk::Desk;
use crate::line::fits;
use crate::text::Text;

/// Longer blocks than this, in bytes, that end as a sentence does are paragraphs and nothing else.
const PLAIN_FROM: usize = 160;

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
    if is_plain(words) {
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

/// What is left of a block, as the body would cut it, without the foot that runs on behind it.
pub(crate) fn without_foot<'a>(words: &'a str, desk: &Desk<'_>) -> &'a str {
    let is_cut = || matches!(kind::of(words, desk), Block::Paragraph(_));
    foot::cut(words, desk).filter(|_| is_cut()).map_or(words, |(before, _)| before)
}

/// Whether the block is told to be a paragraph by a look at its ends.
#[inline]
pub(crate) fn is_plain(words: &str) -> bool {
    let bytes = words.as_bytes();
    bytes.len() > PLAIN_FROM
        && matches!(bytes.last(), Some(b'.' | b'"' | b'!' | b'?'))
        && matches!(bytes.first(), Some(b'A'..=b'Z' | b'"'))
        && !matches!(
            &bytes[..3],
            b"Eds"
                | b"EDS"
                | b"ATT"
                | b"EDI"
                | b"Edi"
                | b"NOT"
                | b"EMB"
                | b"Rep"
                | b"Add"
                | b"Wri"
                | b"Not"
                | b"TAS"
                | b"Cop"
                | b"All"
                | b"Com"
                | b"Tra"
                | b"Thi"
                | b"Our"
                | b"The"
                | b"Cli"
                | b"For"
                | [b'A', b'n' | b'P', ..=b' ']
                | b"Gra"
                | b"Red"
                | b"SOU"
        )
        && !fits(words, PLAIN_FROM)
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
