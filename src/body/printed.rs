//! The body as wires print it: blocks by kind, headings between them, the foot cut off.

use alloc::vec::Vec;

use crate::block::Page;
use crate::body::{Block, Body, closing, crosshead, foot, interruption, kind};
use crate::desk::Desk;
use crate::look::{Last, Passage};
use crate::token::Tape;

/// How many sign-offs and end marks may run on behind a story's last sentence before room is made anew.
const RUNNING_ON: usize = 3;

/// Reads the body from the lede's words, if they share a line with the dateline, and the blocks from `from` on.
pub(crate) fn body<'a>(lede: &'a str, page: &Page<'a>, from: usize, tape: &mut Tape<'_, 'a>) -> Body<'a> {
    let mut blocks = Vec::with_capacity(1 + RUNNING_ON + page.room_from(from));
    if !lede.is_empty() {
        push(Passage::of(lede), &mut blocks, tape);
    }
    page.held(from).iter().for_each(|block| push(*block, &mut blocks, tape));
    page.beyond(from).for_each(|block| push(block, &mut blocks, tape));
    if !page.is_copy_to_its_end {
        closing::mark(&mut blocks, tape);
    }
    interruption::mark(&mut blocks, tape);
    crosshead::mark(&mut blocks);
    Body { blocks }
}

/// Puts a block and the feet that run on behind it on the list.
///
/// Typical input is `Ships moved. (Reporting by A. Writer). Enditem`: a paragraph, a sign-off and an end mark. The feet
/// are cut off from the end in a loop. Each is asked for its kind, and so is what is left, so that the work grows with
/// the length of the block and not with the number of its feet.
fn push<'a>(passage: Passage<'a>, blocks: &mut Vec<Block<'a>>, tape: &mut Tape<'_, 'a>) {
    let desk = tape.desk();
    let at = blocks.len();
    let whole = kind::of(passage, tape);
    let cut = |words| foot::cut(words, desk);
    // Behind the stop of a sentence nothing runs on.
    let ends_sentence = passage.look.last == Last::Stop && !passage.words.ends_with(").");
    let is_whole = ends_sentence && !desk.has_end_mark_with_stop() || !matches!(whole, Block::Paragraph(_));
    let feet = if is_whole { None } else { cut(passage.words) };
    let Some((mut rest, mut tail)) = feet else {
        blocks.push(whole);
        return;
    };
    loop {
        blocks.push(kind::of(Passage::of(tail), tape));
        let Some((before, foot)) = cut(rest) else { break };
        (rest, tail) = (before, foot);
    }
    blocks.push(kind::of(Passage::of(rest), tape));
    blocks[at..].reverse();
}

/// Whether words are running text: no foot, note or row.
pub(crate) fn is_paragraph(words: &str, desk: &Desk) -> bool {
    matches!(kind::of(Passage::of(words), &mut Tape::of("", desk)), Block::Paragraph(_))
}

/// What is left of a block without the last of the feet that run on behind it, if the body would cut it.
pub(crate) fn without_foot<'a>(words: &'a str, desk: &Desk) -> &'a str {
    foot::cut(words, desk).filter(|_| is_paragraph(words, desk)).map_or(words, |(before, _)| before)
}
