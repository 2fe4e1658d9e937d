//! [`Page`]: a story cut into blocks once, for the search for a dateline, for the head and for the body.

use crate::block::passages::Passages;
use crate::layout::Layout;
use crate::line::Endings;
use crate::look::{Looks, Passage};
use crate::typesetting::Typesetting;

/// How many blocks are held: more than a story's head has, and than most stories have.
const MOST_HELD: usize = 32;

/// If the lines of a text average fewer bytes than this, many are blank. Then blocks are counted, and not newlines.
const SHORTEST: usize = 24;

/// The blocks of a text that have words, the first of them looked at once for all who read them.
pub(crate) struct Page<'a> {
    text: &'a str,
    held: [Passage<'a>; MOST_HELD],
    count: usize,
    /// The blocks behind those held.
    rest: Passages<'a>,
    layout: Layout,
    /// Whether it is known that all of it is copy to its end, and no block is a foot by its place alone.
    pub(crate) is_copy_to_its_end: bool,
    /// Whether the story's headline stands above it, where the frame put it.
    pub(crate) is_headed: bool,
}

impl<'a> Page<'a> {
    /// Finds the layout and looks at the first blocks.
    pub(crate) fn of(text: &'a str) -> Self {
        let endings = Endings::of(text);
        let mut lines = Looks::with_endings(text, endings);
        let mut held = [Passage::default(); MOST_HELD];
        let mut seen = 0;
        let layout = Layout::read(&mut lines, endings, |line| {
            if let Some(slot) = held.get_mut(seen) {
                *slot = line;
            }
            seen += 1;
        });
        // The lines that showed the layout are kept: each is a block, or they are joined to blocks in their places.
        let mut count = match held.get_mut(..seen) {
            Some(seen) if layout.is_broken() => join(seen, layout, text),
            Some(seen) => seen.len(),
            None => {
                lines = Looks::with_endings(text, endings);
                0
            }
        };
        let mut rest = Passages::behind(lines, layout);
        for slot in &mut held[count..] {
            let Some(block) = rest.next() else { break };
            *slot = block;
            count += 1;
        }
        Self { text, held, count, rest, layout, is_copy_to_its_end: false, is_headed: false }
    }

    /// As [`Page::of`], for the lines of a wire that is known to set them so.
    pub(crate) fn typeset(text: &'a str, typesetting: Typesetting) -> Self {
        let mut page = Self::of(text);
        if let Some(columns) = typesetting.measure {
            let layout = page.layout.broken_at(columns, text);
            if layout != page.layout {
                page = Self::laid_out(text, layout);
            }
        }
        if !typesetting.is_none() {
            let mut count = 0;
            for at in 0..page.count {
                if let Some(block) = page.held[at].without(typesetting) {
                    page.held[count] = block;
                    count += 1;
                }
            }
            (page.count, page.rest) = (count, page.rest.typeset(typesetting));
        }
        page
    }

    /// A page of blocks that are laid out in a way that is known.
    fn laid_out(text: &'a str, layout: Layout) -> Self {
        let mut held = [Passage::default(); MOST_HELD];
        let mut rest = Passages::behind(Looks::with_endings(text, layout.endings), layout);
        let mut count = 0;
        for slot in &mut held {
            let Some(block) = rest.next() else { break };
            *slot = block;
            count += 1;
        }
        Self { text, held, count, rest, layout, is_copy_to_its_end: false, is_headed: false }
    }

    /// Joins the first block with the second, where copy is broken over lines: the first line was full, though a dateline
    /// that is cut off took its room.
    pub(crate) fn join_first(&mut self) {
        let [first, second, ..] = self.held;
        let goes_on = self.count > 1 && !second.look.is_indented && !second.look.is_after_blank;
        if self.layout.is_broken() && goes_on && first.look.is_one_line && !first.look.last.ends_sentence() {
            self.held.copy_within(1..self.count, 0);
            self.held[0] = first.through(second, self.text);
            self.count -= 1;
        }
    }

    /// The whole text.
    pub(crate) const fn text(&self) -> &'a str {
        self.text
    }

    /// The marks that are taken off its lines.
    pub(crate) const fn typesetting(&self) -> Typesetting {
        self.rest.typesetting()
    }

    /// How the text is laid out.
    pub(crate) const fn layout(&self) -> Layout {
        self.layout
    }

    /// The words of the blocks from the block `from` on.
    pub(crate) fn words_from(&self, from: usize) -> impl Iterator<Item = &'a str> + Clone + use<'_, 'a> {
        let mut beyond = self.beyond(from);
        let held = self.held(from).iter().map(|block| block.words);
        held.chain(core::iter::from_fn(move || beyond.next_words()))
    }

    /// How many blocks to make room for, from the block `from` on. It may be too many, so that a `Vec` is allocated once.
    pub(crate) fn room_from(&self, from: usize) -> usize {
        let beyond = self.beyond(from);
        let rest = beyond.rest().as_bytes();
        let room = if rest.is_empty() {
            0
        } else {
            let lines = self.layout.endings.most_lines(rest).filter(|lines| *lines <= 1 + rest.len() / SHORTEST);
            lines.unwrap_or_else(|| beyond.count())
        };
        self.held(from).len() + room
    }

    /// The blocks that are held, from the block `from` on.
    pub(crate) fn held(&self, from: usize) -> &[Passage<'a>] {
        self.held[..self.count].get(from..).unwrap_or_default()
    }

    /// The blocks behind those held, from the block `from` on.
    pub(crate) fn beyond(&self, from: usize) -> Passages<'a> {
        let mut beyond = self.rest.clone();
        for _ in self.count..from {
            beyond.next_words();
        }
        beyond
    }
}

/// Joins the lines of a whole text to blocks, in the same array, and gives how many blocks there are.
fn join<'a>(lines: &mut [Passage<'a>], layout: Layout, text: &'a str) -> usize {
    let (mut count, mut next) = (0, 0);
    let mut first = lines.first().copied();
    while let Some(line) = first {
        let (block, behind) = layout.join(line, text, || {
            next += 1;
            lines.get(next).map(|line| ((), *line))
        });
        lines[count] = block;
        count += 1;
        first = behind.map(|((), line)| line);
    }
    count
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    use super::*;
    use crate::block::blocks;

    #[test]
    fn words_are_the_blocks_from_any_on() {
        for count in [0, 1, MOST_HELD - 1, MOST_HELD, MOST_HELD + 1, 3 * MOST_HELD] {
            let lines: Vec<String> = (0..count).map(|line| line.to_string()).collect();
            let text = lines.join("\n");
            let page = Page::of(&text);
            for from in [0, 1, MOST_HELD - 1, MOST_HELD, MOST_HELD + 1, 2 * MOST_HELD, 4 * MOST_HELD] {
                let expected = lines.get(from..).unwrap_or_default();
                assert_eq!(page.words_from(from).collect::<Vec<_>>(), expected, "{from} of {count}");
                assert_eq!(page.held(from).len(), MOST_HELD.min(count).saturating_sub(from), "{from} of {count}");
                let beyond = count.saturating_sub(from.max(MOST_HELD));
                assert_eq!(page.beyond(from).count(), beyond, "{from} of {count}");
                assert_eq!(page.room_from(from), expected.len(), "{from} of {count}");
            }
        }
    }

    #[test]
    fn a_page_has_the_blocks_of_its_text() {
        const LINE: &str = "Ships moved again on Monday after a storm that had kept them waiting\n";
        const WIDE: &str =
            "Ships moved again on Monday after a storm that had kept them waiting outside for three days, and left.\n";
        let broken = ["Head\n\n", &LINE.repeat(3), "  outside.\n    Tugs helped\nShr   39   40   cts\n\n"].concat();
        for text in [
            String::new(),
            " \n\u{A0}\n".into(),
            ["\n Head\n", "Ships moved.\n\n", WIDE, LINE, "\n", LINE, "Tugs helped."].concat(),
            broken.clone(),
            broken.replace('\n', "\r\n"),
            broken.replace('\n', "\u{2028}"),
            broken.repeat(MOST_HELD),
            LINE.repeat(MOST_HELD),
            LINE.repeat(MOST_HELD + 1),
            ["9\n".repeat(MOST_HELD), WIDE.repeat(MOST_HELD)].concat(),
            ["9\n".repeat(MOST_HELD - 2), WIDE.repeat(MOST_HELD)].concat(),
        ] {
            let page = Page::of(&text);
            let words = blocks(&text).map(|block| block.words).filter(|words| !words.is_empty());
            assert_eq!(page.words_from(0).collect::<Vec<_>>(), words.collect::<Vec<_>>(), "{text:?}");
            assert_eq!(page.layout(), Layout::of(&text), "{text:?}");
            for block in page.held(0).iter().copied().chain(page.beyond(0)) {
                let alone = Passage::of(block.words);
                assert_eq!((block.look.first, block.look.last), (alone.look.first, alone.look.last), "{text:?}");
                assert_eq!(block.look.is_one_line, !crate::line::is_broken(block.words), "{text:?}");
            }
        }
    }

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
            let held = "9\n".repeat(MOST_HELD);
            let text = [&held, &lines.concat()].map(String::as_str).concat();
            assert_eq!(Page::of(&text).room_from(MOST_HELD), room, "{lines:?}");
        }
    }
}
