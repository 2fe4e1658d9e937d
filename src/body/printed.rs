//! The body as wires print it: blocks by kind, headings between them, the foot cut off.

use alloc::vec::Vec;

use crate::block::{Blocks, Cut};
use crate::body::{Block, Body, crosshead, foot, kind};
use crate::desk::Desk;
use crate::line::Endings;
use crate::text::Text;

/// How many sign-offs and end marks may run on behind a story's last sentence before room is made anew.
const RUNNING_ON: usize = 3;

/// Lines shorter than this, in bytes, on average are of blank ones, and more than there are blocks.
const SHORTEST: usize = 24;

/// Room for the blocks, so that the list is allocated once: one a line, or as many as there are.
fn room_for(blocks: &Blocks<'_>) -> usize {
    let rest = blocks.rest().as_bytes();
    let newlines = || memchr::memchr_iter(b'\n', rest).count();
    let ends_in_newline = |at: usize| rest.get(at..at + 2) == Some(b"\r\n");
    let others = || memchr::memchr2_iter(b'\r', b'\x0c', rest).filter(|at| !ends_in_newline(*at)).count();
    let lines = match blocks.endings() {
        Endings::Newlines => newlines(),
        Endings::Common => newlines() + others(),
        Endings::Rare => usize::MAX,
    };
    let by_lines = lines <= rest.len() / SHORTEST;
    if rest.is_empty() {
        0
    } else if by_lines {
        lines + 1
    } else {
        blocks.clone().count()
    }
}

/// Reads the body from the lede's words, if they share a line with the dateline, and the blocks from `from` on.
pub(crate) fn body<'a>(lede: &'a str, cut: &Cut<'a>, from: usize, desk: &Desk<'a>) -> Body<'a> {
    let mut blocks = Vec::with_capacity(1 + RUNNING_ON + cut.held(from).len() + room_for(&cut.beyond(from)));
    if !lede.is_empty() {
        push(lede, &mut blocks, desk);
    }
    cut.words_from(from).for_each(|words| push(words, &mut blocks, desk));
    mark_foot(&mut blocks, desk);
    crosshead::mark(&mut blocks);
    Body { blocks }
}

#[inline]
fn push<'a>(words: &'a str, blocks: &mut Vec<Block<'a>>, desk: &Desk<'a>) {
    if kind::is_plain(words, desk) {
        blocks.push(Block::Paragraph(Text::new(words)));
    } else {
        push_told(words, blocks, desk);
    }
}

/// Puts a block and the feet that run on behind it on the list.
///
/// Typical input is `Ships moved. (Reporting by A. Writer). Enditem`: a paragraph, a sign-off and an end mark. The feet
/// are cut off from the end in a loop. Each is asked for its kind, and so is what is left, so that the work grows with
/// the length of the block and not with the number of its feet.
fn push_told<'a>(words: &'a str, blocks: &mut Vec<Block<'a>>, desk: &Desk<'a>) {
    let whole = kind::of(words, desk);
    let Some((before, last)) = foot::cut(words, desk).filter(|_| matches!(whole, Block::Paragraph(_))) else {
        blocks.push(whole);
        return;
    };
    let at = blocks.len();
    blocks.push(kind::of(last, desk));
    let mut rest = before;
    while let Some((before, tail)) = foot::cut(rest, desk) {
        blocks.push(kind::of(tail, desk));
        rest = before;
    }
    blocks.push(kind::of(rest, desk));
    blocks[at..].reverse();
}

/// What is left of a block without the last of the feet that run on behind it, if the body would cut it.
pub(crate) fn without_foot<'a>(words: &'a str, desk: &Desk<'_>) -> &'a str {
    let is_cut = || matches!(kind::of(words, desk), Block::Paragraph(_));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    #[test]
    fn room_is_made_for_a_block_a_line_or_for_as_many_as_there_are() {
        const LINE: &str = "a line of thirty bytes or so..";
        for (lines, room) in [
            (&[][..], 0),
            (&[LINE], 1),
            (&[LINE, "\n", LINE], 2),
            (&[LINE, "\n", LINE, "\n"], 3),
            (&[LINE, "\n\n", LINE], 3),
            (&[LINE, "\n\n\n", LINE], 2),
            (&["one\ntwo\nthree\n"], 3),
            (&[LINE, "\r", LINE, "\n", LINE], 3),
            (&[LINE, "\r\n", LINE, "\r\n", LINE], 3),
            (&[LINE, "\r\r\n", LINE], 3),
            (&[LINE, LINE, "\r"], 2),
            (&[LINE, "\x0c", LINE, "\n", LINE], 3),
            (&[LINE, "\u{85}", LINE, "\n", LINE], 3),
        ] {
            assert_eq!(room_for(&blocks(&lines.concat())), room, "{lines:?}");
        }
    }
}
