//! Where a part stands in its source: bytes, and on demand line and column.

use core::fmt;

/// A range of bytes in a source text, `start` inclusive and `end` exclusive, both on char boundaries.
///
/// ```
/// use wirecopy::Span;
///
/// let source = "MOSCOW, April 11.";
/// let span = Span::of(&source[8..13], source).unwrap();
/// assert_eq!((span.start, span.end), (8, 13));
/// assert_eq!(span.text(source), Some("April"));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset of the byte after the last.
    pub end: usize,
}

impl Span {
    /// The span from `start` to `end`, in bytes.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Where `part` stands in `source`, or `None` where it is not a slice of it: an equal string elsewhere is none.
    ///
    /// ```
    /// use wirecopy::Span;
    ///
    /// let source = "PORTO, May 3";
    /// assert_eq!(Span::of(&source[7..], source), Some(Span::new(7, 12)));
    /// assert_eq!(Span::of(&"May 3".to_owned(), source), None);
    /// ```
    #[must_use]
    pub fn of(part: &str, source: &str) -> Option<Self> {
        let start = part.as_ptr().addr().checked_sub(source.as_ptr().addr())?;
        let end = start.checked_add(part.len())?;
        (end <= source.len()).then_some(Self { start, end })
    }

    /// The text of `source` that the span covers.
    ///
    /// It is `None` where the span reaches over the end of `source`, or cuts a character.
    ///
    /// ```
    /// use wirecopy::Span;
    ///
    /// assert_eq!(Span::new(0, 5).text("PORTO, May 3"), Some("PORTO"));
    /// assert_eq!(Span::new(0, 2).text("Évora"), Some("É"));
    /// assert_eq!(Span::new(0, 1).text("Évora"), None);
    /// ```
    #[must_use]
    pub fn text(self, source: &str) -> Option<&str> {
        source.get(self.start..self.end)
    }

    /// Line and column of the span's start in `source`; walks the text up to it.
    ///
    /// ```
    /// use wirecopy::{Position, Span};
    ///
    /// let source = "Müller leaves\nBERLIN (dpa) - Who?";
    /// assert_eq!(Span::new(15, 21).position(source), Position { line: 2, column: 1 });
    /// ```
    #[must_use]
    pub fn position(self, source: &str) -> Position {
        Position::of(self.start, source)
    }

    /// The number of bytes covered; 0 where the end is not behind the start.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether no byte is covered.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// A line and a column, both counted from one; the column in characters, not bytes.
///
/// `Display` writes it as compilers do: `2:14`. [`Span::position`] and [`Error::position`](crate::Error::position) give
/// it.
///
/// ```
/// use wirecopy::Position;
///
/// let source = "Müller leaves\nBERLIN (dpa) - Who?";
/// assert_eq!(Position::of(4, source).to_string(), "1:4"); // `ü` is two bytes and one column
/// assert_eq!(Position::of(15, source).to_string(), "2:1");
/// assert_eq!(Position::of(1000, source), Position::of(source.len(), source));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Position {
    /// The line, counted from one at every line ending that [`blocks`](crate::blocks) knows.
    pub line: usize,
    /// The column, counted from one in `char`s.
    pub column: usize,
}

impl Position {
    /// The position of the byte at `offset`; an offset past the end means the end.
    #[must_use]
    pub fn of(offset: usize, source: &str) -> Self {
        let offset = (0..=offset.min(source.len())).rev().find(|&i| source.is_char_boundary(i)).unwrap_or(0);
        let mut position = Self { line: 1, column: 1 };
        let mut lines = crate::line::Lines::new(source).peekable();
        let mut start = 0;
        while let Some(line) = lines.next() {
            let end = start + line.raw.len();
            let ended = line.raw.len() > line.text.len();
            if offset < end || (lines.peek().is_none() && !ended) {
                position.column += source[start..offset].chars().count();
                return position;
            }
            position.line += 1;
            start = end;
        }
        position
    }
}

/// Prints `line:column`: `2:14`.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters() {
        let source = "Порт\r\nab\n";
        for (offset, line, column) in
            [(0, 1, 1), (2, 1, 2), (3, 1, 2), (8, 1, 5), (10, 2, 1), (11, 2, 2), (13, 3, 1), (99, 3, 1)]
        {
            assert_eq!(Position::of(offset, source), Position { line, column }, "{offset}");
        }
        assert_eq!(Position::of(0, ""), Position { line: 1, column: 1 });
        assert_eq!(std::format!("{}", Position { line: 2, column: 14 }), "2:14");
    }

    #[test]
    fn only_slices_have_a_span() {
        let source = "Ships moved.";
        assert_eq!(Span::of(&source[6..], source), Some(Span::new(6, 12)));
        assert_eq!(Span::of("elsewhere", source), None);
        assert_eq!(Span::of("", source), None);
        assert_eq!(Span::of(&source[12..], source), Some(Span::new(12, 12)));
        assert_eq!(Span::new(1, 99).text(source), None);
        assert_eq!(std::format!("{:?}", Span::new(6, 12)), "6..12");
        for (start, end, len) in [(2, 5, 3), (5, 2, 0), (3, 3, 0), (3, 4, 1)] {
            assert_eq!((Span::new(start, end).len(), Span::new(start, end).is_empty()), (len, len == 0));
        }
    }
}
