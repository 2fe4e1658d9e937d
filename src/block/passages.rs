//! The blocks of a text that have words, as passages looked at.

use crate::layout::Layout;
use crate::look::{Looks, Passage};

/// The blocks one by one: a line each, or the lines that the layout joins.
#[derive(Clone, Debug)]
pub(crate) struct Passages<'a> {
    lines: Looks<'a>,
    layout: Layout,
    /// The line that the last block of broken copy ended before.
    ahead: Option<(&'a str, Passage<'a>)>,
}

impl<'a> Passages<'a> {
    /// The blocks behind the lines that were looked at.
    pub(crate) const fn behind(lines: Looks<'a>, layout: Layout) -> Self {
        Self { lines, layout, ahead: None }
    }

    /// The text behind the blocks that were given.
    pub(crate) fn rest(&self) -> &'a str {
        self.ahead.map_or(self.lines.rest(), |(from, _)| from)
    }

    #[inline(never)]
    fn next_joined(&mut self) -> Option<(&'a str, Passage<'a>)> {
        let (from, first) = self.ahead.take().or_else(|| self.lines.next())?;
        let (block, ahead) = self.layout.join(first, from, || self.lines.next());
        self.ahead = ahead;
        Some((from, block))
    }
}

impl<'a> Iterator for Passages<'a> {
    /// A block, and the text from the start of its first line on.
    type Item = (&'a str, Passage<'a>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.layout.is_broken() { self.next_joined() } else { self.lines.next() }
    }
}
