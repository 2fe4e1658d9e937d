//! The blocks of a text that have words, as passages looked at.

use crate::layout::Layout;
use crate::look::{Looks, Passage};
use crate::typesetting::Typesetting;

/// The blocks one by one: a line each, or the lines that the layout joins.
#[derive(Clone, Debug)]
pub(crate) struct Passages<'a> {
    lines: Looks<'a>,
    layout: Layout,
    /// The first line of the next block, if somebody looked at it already, and the text from its start on.
    ahead: Option<(&'a str, Passage<'a>)>,
    typesetting: Typesetting,
}

impl<'a> Passages<'a> {
    /// The blocks behind the lines that were looked at.
    pub(crate) const fn behind(lines: Looks<'a>, layout: Layout) -> Self {
        Self { lines, layout, ahead: None, typesetting: Typesetting::NONE }
    }

    /// The same blocks without the typesetter's marks.
    pub(crate) const fn typeset(self, typesetting: Typesetting) -> Self {
        Self { typesetting, ..self }
    }

    /// The marks that are taken off.
    pub(crate) const fn typesetting(&self) -> Typesetting {
        self.typesetting
    }

    /// Whether the next block is more than the next line as it stands.
    #[inline]
    const fn is_joined(&self) -> bool {
        self.layout.is_broken() || self.ahead.is_some() || !self.typesetting.is_none()
    }

    /// The text behind the blocks that were given.
    #[inline]
    pub(crate) fn rest(&self) -> &'a str {
        self.ahead.map_or(self.lines.rest(), |(from, _)| from)
    }

    /// The text from the next block's first line on.
    #[inline]
    pub(crate) fn skip_blank_lines(&mut self) -> &'a str {
        // A fast path: one byte shows that most lines have words.
        if self.ahead.is_none() && !self.lines.stand_at_word() {
            self.look_ahead();
        }
        self.rest()
    }

    /// Looks at the first line of the next block, and keeps it for whoever asks for the block.
    #[inline(never)]
    fn look_ahead(&mut self) {
        self.ahead = self.lines.next();
    }

    /// The words of the next block.
    #[inline(never)]
    pub(crate) fn next_words(&mut self) -> Option<&'a str> {
        self.next().map(|block| block.words)
    }

    /// The next block, where lines may be joined or one was looked at already.
    #[inline(never)]
    fn next_ahead(&mut self) -> Option<Passage<'a>> {
        if self.typesetting.is_none() {
            return self.next_joined();
        }
        loop {
            if let Some(block) = self.next_joined()?.without(self.typesetting) {
                return Some(block);
            }
        }
    }

    fn next_joined(&mut self) -> Option<Passage<'a>> {
        let (from, first) = self.ahead.take().or_else(|| self.lines.next())?;
        if !self.layout.is_broken() {
            return Some(first);
        }
        let (block, ahead) = self.layout.join(first, from, || self.lines.next());
        self.ahead = ahead;
        Some(block)
    }
}

impl<'a> Iterator for Passages<'a> {
    type Item = Passage<'a>;

    #[expect(clippy::inline_always, reason = "a twentieth of what a page takes is the calls of this")]
    #[inline(always)]
    fn next(&mut self) -> Option<Passage<'a>> {
        if self.is_joined() { self.next_ahead() } else { Some(self.lines.next()?.1) }
    }

    /// A loop over all blocks left. The layout is asked once, and not for each block.
    #[inline]
    fn fold<B, F: FnMut(B, Passage<'a>) -> B>(mut self, mut folded: B, mut with: F) -> B {
        if self.is_joined() {
            while let Some(block) = self.next_ahead() {
                folded = with(folded, block);
            }
        } else {
            while let Some((_, line)) = self.lines.next() {
                folded = with(folded, line);
            }
        }
        folded
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn a_line_looked_at_before_is_the_next_block_s_first() {
        const LINE: &str = "Ships moved again on Monday after a storm that had kept them waiting";
        for text in [
            "Head\n\n“Ships moved.”\nTugs helped.".into(),
            ["Head", "", LINE, LINE, "outside.", "", "Tugs."].join("\n"),
        ] {
            let layout = Layout::of(&text);
            let mut passages = Passages::behind(Looks::with_endings(&text, layout.endings), layout);
            assert_eq!(passages.next_words(), Some("Head"));
            let rest = text.trim_start_matches("Head\n\n");
            assert_eq!((passages.skip_blank_lines(), passages.rest()), (rest, rest), "{text:?}");
            let folded = passages.clone().fold(Vec::new(), |words, block| [words, [block.words].into()].concat());
            let one_by_one: Vec<_> = core::iter::from_fn(|| passages.next_words()).collect();
            assert_eq!((folded.len(), folded), (2, one_by_one), "{text:?}");
            assert_eq!((passages.skip_blank_lines(), passages.rest()), ("", ""), "{text:?}");
        }
    }
}
