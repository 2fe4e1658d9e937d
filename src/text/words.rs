//! [`Words`]: where the words of a broken text stand, in the one line and in print.

use core::iter::FusedIterator;

use crate::line::{Lines, is_broken, trim};
use crate::span::Span;

/// The words of a text, a printed line each; made by [`Text::words`](crate::Text::words).
///
/// As an iterator it gives the [pieces](Piece) in print order. Asked for a span of the one line, it says where that
/// stands in print. The space between two pieces stands for the break and the blanks round it.
///
/// ```
/// use wirecopy::{Span, Text};
///
/// let text = Text::new("the harbor\n   master said");
/// assert_eq!(text.one_line(), "the harbor master said");
/// assert!(text.words().map(|piece| piece.words).eq(["the harbor", "master said"]));
/// assert_eq!(text.words().in_print(Span::new(4, 18)), Some(Span::new(4, 21))); // `harbor master`
/// ```
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Words<'t> {
    printed: &'t str,
    is_borrowed: bool,
    /// The lines not yet taken, where there are several.
    lines: Option<Lines<'t>>,
    /// Where the next piece begins in the one line, and whether one was taken.
    at: usize,
    is_begun: bool,
}

/// A run of a text's words that stands on one printed line; [`Text::words`](crate::Text::words) gives them.
///
/// ```
/// use wirecopy::{Span, Text};
///
/// let text = Text::new("the harbor\n   master said");
/// let second = text.words().nth(1).unwrap();
/// assert_eq!(second.words, "master said");
/// assert_eq!((second.line(), second.printed()), (Span::new(11, 22), Span::new(14, 25)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Piece<'t> {
    /// The words, without the blanks round the break.
    pub words: &'t str,
    /// The offset of their first byte in [`Text::one_line`](crate::Text::one_line).
    pub in_line: usize,
    /// The offset of their first byte in [`Text::as_printed`](crate::Text::as_printed).
    pub in_print: usize,
}

impl Piece<'_> {
    /// Where the words stand in [`Text::one_line`](crate::Text::one_line).
    #[must_use]
    pub const fn line(&self) -> Span {
        Span::new(self.in_line, self.in_line + self.words.len())
    }

    /// Where the words stand in [`Text::as_printed`](crate::Text::as_printed).
    #[must_use]
    pub const fn printed(&self) -> Span {
        Span::new(self.in_print, self.in_print + self.words.len())
    }
}

impl<'t> Words<'t> {
    pub(super) fn of(printed: &'t str, is_borrowed: bool) -> Self {
        let lines = is_broken(printed).then(|| Lines::new(printed));
        Self { printed, is_borrowed, lines, at: 0, is_begun: false }
    }

    /// Where `line`, a span of [`Text::one_line`](crate::Text::one_line), stands in
    /// [`Text::as_printed`](crate::Text::as_printed); `None` where it reaches over the end of the line.
    ///
    /// From its first word to its last: a space at an edge of the span takes in the whole break.
    #[must_use]
    pub fn in_print(&self, line: Span) -> Option<Span> {
        let all = Self::of(self.printed, self.is_borrowed);
        let (mut start, mut end) = (None, None);
        let mut before: Option<Piece<'t>> = None;
        for piece in all {
            let behind = before.map_or(piece.in_print, |before| before.printed().end);
            start = start.or_else(|| place(line.start, &piece, behind));
            // The end is behind its last byte, or where the span begins if it has none.
            if line.is_empty() {
                end = start;
            } else {
                end = end.or_else(|| Some(place(line.end - 1, &piece, piece.in_print.saturating_sub(1))? + 1));
            }
            before = Some(piece);
        }
        let (end_of_line, end_of_print) = before.map_or((0, 0), |last| (last.line().end, last.printed().end));
        if line.is_empty() && line.start == end_of_line {
            return Some(Span::new(end_of_print, end_of_print));
        }
        (line.start <= line.end).then_some(Span::new(start?, end?))
    }

    /// Where `line`, a span of [`Text::one_line`](crate::Text::one_line), stands in the story that the text borrows
    /// from; `None` where it borrows from another, or from none.
    #[must_use]
    pub fn in_source(&self, line: Span, source: &str) -> Option<Span> {
        let text = Span::of(self.printed, source).filter(|_| self.is_borrowed)?;
        let Span { start, end } = self.in_print(line)?;
        Some(Span::new(text.start + start, text.start + end))
    }
}

/// Where byte `at` of the one line stands in print, if in `piece` or in the space before it, which is at `space`.
fn place(at: usize, piece: &Piece<'_>, space: usize) -> Option<usize> {
    let Span { start, end } = piece.line();
    match at.checked_sub(start) {
        Some(within) => (at < end).then_some(piece.in_print + within),
        None => (at + 1 == start).then_some(space),
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        let words = match &mut self.lines {
            Some(lines) => lines.map(|line| trim(line.text)).find(|words| !words.is_empty())?,
            None if self.is_begun || self.printed.is_empty() => return None,
            None => self.printed,
        };
        let in_line = self.at + usize::from(self.is_begun);
        self.is_begun = true;
        self.at = in_line + words.len();
        let in_print = words.as_ptr().addr() - self.printed.as_ptr().addr();
        Some(Piece { words, in_line, in_print })
    }
}

impl FusedIterator for Words<'_> {}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::text::Text;

    #[test]
    fn every_byte_of_the_line_has_its_place_in_print() {
        for words in ["", " a ", "порт\n  открыт", "\r\n a b\u{2028}\u{A0}c \n\n d\n", "港口\n重新开放"]
        {
            let text = Text::new(words);
            let line = text.one_line();
            for (at, c) in line.char_indices() {
                let span = Span::new(at, at + c.len_utf8());
                let printed = text.words().in_print(span).and_then(|span| span.text(words)).unwrap();
                let is_break = printed.chars().all(char::is_whitespace);
                assert!(printed.chars().eq([c]) || c == ' ' && is_break, "{words:?}: {printed:?} for {c:?}");
            }
            let length = line.len();
            let whole = text.words().in_print(Span::new(0, length)).and_then(|span| span.text(words)).unwrap();
            assert_eq!(Text::new(whole), line);
            for (start, end) in [(0, length + 1), (length + 1, length + 1), (1, 0)] {
                assert_eq!(text.words().in_print(Span::new(start, end)), None, "{words:?}, {start}..{end}");
            }
        }
    }

    #[test]
    fn a_span_reaches_from_its_first_word_to_its_last() {
        let printed = "the harbor \n   master\n\nsaid";
        for (start, end, expected) in [
            (0, 3, "the"),
            (4, 17, "harbor \n   master"),
            (4, 11, "harbor \n   "),
            (10, 17, " \n   master"),
            (10, 11, " \n   "),
            (11, 22, "master\n\nsaid"),
            (18, 18, ""),
            (22, 22, ""),
        ] {
            let span = Text::new(printed).words().in_print(Span::new(start, end)).unwrap();
            assert_eq!(span.text(printed), Some(expected), "{start}..{end}");
        }
    }

    #[test]
    fn a_span_of_the_source_wants_words_that_borrow_from_it() {
        let story = "Ships moved\n   again.";
        let text = Text::new(&story[6..]);
        let line = Span::new(6, 11);
        let found = text.words().in_source(line, story);
        assert_eq!(found.and_then(|span| span.text(story)), Some("again"));
        assert_eq!(text.words().in_source(line, "again"), None);
        assert_eq!(text.clone().into_owned().words().in_source(line, story), None);
        // What was taken before does not move what is asked for.
        let mut words = text.words();
        words.by_ref().for_each(drop);
        assert_eq!((words.in_source(line, story), words.next()), (found, None));
    }

    #[test]
    fn pieces_are_the_lines_of_print() {
        let text = Text::new(" \n a b \n\n  c");
        let pieces: Vec<_> = text.words().map(|piece| (piece.words, piece.line(), piece.printed())).collect();
        assert_eq!(pieces, [("a b", Span::new(0, 3), Span::new(3, 6)), ("c", Span::new(4, 5), Span::new(11, 12))]);
    }
}
