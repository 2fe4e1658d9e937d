//! A deck that is set with the head: no blank line parts it from the line above.

use crate::article::head::filed::is_wire_alone;
use crate::note::is_of_picture;
use crate::phrase::Phrase;
use crate::read::{after_phrase, fed};
use crate::role::{Role, role};
use crate::token::Tape;

/// Whether a sentence stands right below the head's last line though blank lines part the paragraphs below it: then it is
/// set with the head, and is the deck. The paragraph below it is about as long, or longer. A picture's credit or a wire's name
/// may stand between.
pub(super) fn is_set_with_head<'a>(
    text: &'a str,
    words: &str,
    below: impl Iterator<Item = &'a str>,
    tape: &mut Tape<'_, 'a>,
) -> bool {
    const SHORTEST: usize = 60;
    const MOST_BETWEEN: usize = 2;
    let place = |words: &str| words.as_ptr().addr() - text.as_ptr().addr();
    let ends_of_lines = |gap: &str| gap.bytes().filter(|byte| *byte == b'\n').take(2).count();
    let is_parted = |from: &str, to: &str| ends_of_lines(&text[place(from) + from.len()..place(to)]) > 1;
    let above = text[..place(words)].trim_end();
    let is_set_so = words.len() >= SHORTEST && ends_of_lines(&text[above.len()..place(words)]) == 1;
    if !is_set_so {
        return false;
    }
    // `Herald Reporter`: a desk that signs right above the story does so without a blank line.
    let line = above.rsplit('\n').next().unwrap_or_default();
    if after_phrase(fed(tape, line), Phrase::Staff).is_some() {
        return false;
    }
    let (mut last, mut below) = (words, below.peekable());
    for _ in 0..MOST_BETWEEN {
        let is_beside = |line: &&'a str| {
            let i = fed(tape, line);
            line.len() < SHORTEST && (is_of_picture(i) || is_wire_alone(i) || role(i) != Role::Copy)
        };
        let Some(line) = below.next_if(is_beside) else { break };
        last = line;
    }
    let Some(lede) = below.next().filter(|lede| is_parted(last, lede)) else { return false };
    // A heading stands right below a paragraph.
    let goes_on = |next: &str| is_parted(lede, next) || next.len() < SHORTEST;
    lede.len() * 8 >= words.len() * 7 && below.next().is_none_or(goes_on)
}
