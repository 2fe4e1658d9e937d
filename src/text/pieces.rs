//! [`Pieces`] and [`Characters`]: a text as it reads on one line.
//!
//! Both are written out: adapters joined for the same are compiled anew for each that asks.

use core::str::Chars;

use crate::line::{Lines, is_broken, trim};

/// What is read of each line; words in one piece are read as they are, the blanks at their edges too.
pub(crate) struct Pieces<'t> {
    whole: Option<&'t str>,
    lines: Option<Lines<'t>>,
}

impl<'t> Pieces<'t> {
    pub(super) fn of(words: &'t str) -> Self {
        if is_broken(words) {
            Self { whole: None, lines: Some(Lines::new(words)) }
        } else {
            Self { whole: Some(words).filter(|words| !words.is_empty()), lines: None }
        }
    }
}

impl<'t> Iterator for Pieces<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        if let Some(words) = self.whole.take() {
            return Some(words);
        }
        let lines = self.lines.as_mut()?;
        while let Some(line) = lines.next_text() {
            let words = trim(line);
            if !words.is_empty() {
                return Some(words);
            }
        }
        None
    }
}

/// The characters of the one line.
pub(crate) struct Characters<'t> {
    piece: Chars<'t>,
    pieces: Pieces<'t>,
}

impl<'t> Characters<'t> {
    pub(super) fn of(words: &'t str) -> Self {
        let mut pieces = Pieces::of(words);
        Self { piece: pieces.next().unwrap_or_default().chars(), pieces }
    }
}

impl Iterator for Characters<'_> {
    type Item = char;

    #[inline]
    fn next(&mut self) -> Option<char> {
        if let Some(character) = self.piece.next() {
            return Some(character);
        }
        self.piece = self.pieces.next()?.chars();
        Some(' ')
    }
}
