//! A story cut once: what the search for a dateline, the head and the body all read.

use crate::block::Blocks;

/// How many blocks are held: more than a story's head has, and than most stories have.
const MOST_HELD: usize = 32;

/// The words of a text's blocks, the first of them cut once for all who read them.
pub(crate) struct Cut<'a> {
    held: [&'a str; MOST_HELD],
    count: usize,
    /// The blocks behind those held.
    rest: Blocks<'a>,
}

impl<'a> Cut<'a> {
    pub(crate) fn of(blocks: Blocks<'a>) -> Self {
        let mut cut = Self { held: [""; MOST_HELD], count: 0, rest: blocks };
        for slot in &mut cut.held {
            // A block without words is a text of nothing but blanks.
            let Some(words) = cut.rest.next_words().filter(|words| !words.is_empty()) else { break };
            *slot = words;
            cut.count += 1;
        }
        cut
    }

    /// The words of each block that has any, from the block `from` on.
    pub(crate) fn words_from(&self, from: usize) -> impl Iterator<Item = &'a str> + Clone + use<'_, 'a> {
        let mut beyond = self.beyond(from);
        self.held(from).iter().copied().chain(core::iter::from_fn(move || beyond.next_words()))
    }

    /// The words of the blocks held, from the block `from` on.
    pub(crate) fn held(&self, from: usize) -> &[&'a str] {
        self.held[..self.count].get(from..).unwrap_or_default()
    }

    /// The blocks behind those held, from the block `from` on.
    pub(crate) fn beyond(&self, from: usize) -> Blocks<'a> {
        let mut beyond = self.rest.clone();
        beyond.by_ref().take(from.saturating_sub(self.count)).for_each(drop);
        beyond
    }
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
            let cut = Cut::of(blocks(&text));
            for from in [0, 1, MOST_HELD - 1, MOST_HELD, MOST_HELD + 1, 2 * MOST_HELD, 4 * MOST_HELD] {
                let expected = lines.get(from..).unwrap_or_default();
                assert_eq!(cut.words_from(from).collect::<Vec<_>>(), expected, "{from} of {count}");
                assert_eq!(cut.held(from).len(), MOST_HELD.min(count).saturating_sub(from), "{from} of {count}");
                let beyond = count.saturating_sub(from.max(MOST_HELD));
                assert_eq!(cut.beyond(from).count(), beyond, "{from} of {count}");
            }
        }
    }

    #[test]
    fn a_text_of_blanks_has_no_words() {
        for text in ["", " ", " \n\u{A0}\n"] {
            assert_eq!(Cut::of(blocks(text)).words_from(0).next(), None, "{text:?}");
        }
    }
}
