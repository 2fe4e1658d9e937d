//! What one look at a line tells: the classes of its first and last characters, and how it stands on its line.
//!
//! Layout, blocks, kinds and headings are decided on these facts. How many columns a line takes, and whether it is a row,
//! takes longer to find out: that is asked of the few lines that need it, and the answer is kept.
//!
//! Typical input is `PORTO, May 3 (Lusa) - Ships moved.`: [`First::Capital`], [`Last::Stop`], no indent, on one line.

mod last;
mod row;
mod width;

pub(crate) use self::last::Last;
pub(crate) use self::width::{begins_wider, columns, width_up_to};

use crate::line::{Endings, Lines, kind, trim};
use crate::typesetting::Typesetting;

/// The words of a line, or of a paragraph broken over lines, with what one look at them told.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Passage<'a> {
    /// The words without the blanks round them.
    pub(crate) words: &'a str,
    pub(crate) look: Look,
}

/// The facts of a passage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) first: First,
    pub(crate) last: Last,
    /// Whether blanks stand before the words, as where a paragraph begins by its indent.
    pub(crate) is_indented: bool,
    /// Whether a line without words stands above.
    pub(crate) is_after_blank: bool,
    /// Whether the words are known to stand on one line.
    pub(crate) is_one_line: bool,
    row: Row,
    /// The columns that the words take; zero until asked.
    columns: u16,
}

/// The class of the first character of some words. It is found by the first byte alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum First {
    /// `A` to `Z`
    Capital,
    /// `a` to `z`
    Small,
    /// `0` to `9`
    Figure,
    /// A letter of Russian, of either case.
    Russian,
    /// `"`
    Quotation,
    /// `-`
    Hyphen,
    /// `*`
    Asterisk,
    /// Any other mark of ASCII.
    Mark,
    /// A character of another script, and no blank.
    OtherScript,
    /// What may be a blank, or no words at all.
    #[default]
    Unclear,
}

/// Whether words are set in columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Row {
    /// Not asked yet.
    #[default]
    Unasked,
    Is,
    IsNot,
}

impl First {
    #[inline]
    fn of(words: &[u8]) -> Self {
        static OF_BYTE: [First; 256] = {
            let mut table = [First::Unclear; 256];
            let mut byte = 0;
            while byte < table.len() {
                table[byte] = match byte.to_le_bytes()[0] {
                    b'A'..=b'Z' => First::Capital,
                    b'a'..=b'z' => First::Small,
                    b'0'..=b'9' => First::Figure,
                    0xD0 | 0xD1 => First::Russian,
                    b'"' => First::Quotation,
                    b'-' => First::Hyphen,
                    b'*' => First::Asterisk,
                    b'!'..=b'~' => First::Mark,
                    // Blanks of other scripts begin with C2, E1, E2, E3 or EF.
                    0xC3..=0xDF | 0xE4..=0xEE => First::OtherScript,
                    _ => First::Unclear,
                };
                byte += 1;
            }
            table
        };
        words.first().map_or(Self::Unclear, |byte| OF_BYTE[usize::from(*byte)])
    }

    /// Whether a word begins so: with a letter of English or Russian, or a figure.
    #[inline]
    pub(crate) const fn is_of_word(self) -> bool {
        matches!(self, Self::Capital | Self::Small | Self::Figure | Self::Russian)
    }
}

impl<'a> Passage<'a> {
    /// A look at words without blanks round them, of which nothing else is known.
    #[inline]
    pub(crate) fn of(words: &'a str) -> Self {
        let look = Look { first: First::of(words.as_bytes()), last: Last::of(words), ..Look::default() };
        Self { words, look }
    }

    /// A look at a line; `None` where it has no words.
    #[expect(clippy::inline_always, reason = "a twentieth of what a page takes is the calls of this")]
    #[inline(always)]
    fn on_line(line: &'a str) -> Option<Self> {
        // A fast path: of nearly all lines the first and the last byte show that there is nothing to trim.
        let bytes = line.as_bytes();
        let is_trimmed = matches!(bytes, [.., b'!'..=b'~']) && First::of(bytes) != First::Unclear;
        let words = if is_trimmed { line } else { trim(line) };
        if words.is_empty() {
            return None;
        }
        let mut passage = Self::of(words);
        passage.look.is_one_line = true;
        passage.look.is_indented = !is_trimmed && is_indented(line);
        Some(passage)
    }

    /// One passage from the first word of this line to the last word of `last`. Both lines are slices of `text`.
    pub(crate) fn through(self, last: Self, text: &'a str) -> Self {
        let (from, to) = (offset(self.words, text), offset(last.words, text) + last.words.len());
        let look = Look { last: last.look.last, is_one_line: false, row: Row::Unasked, columns: 0, ..self.look };
        Self { words: &text[from..to], look }
    }

    /// The passage without the typesetter's marks at its edges; `None` where nothing else is printed.
    pub(crate) fn without(self, marks: Typesetting) -> Option<Self> {
        let words = marks.strip(self.words);
        if words.is_empty() {
            return None;
        }
        let look = Look {
            first: First::of(words.as_bytes()),
            last: Last::of(words),
            row: Row::Unasked,
            columns: 0,
            ..self.look
        };
        Some(Self { words, look })
    }

    /// The columns that the words take, and `most + 1` for more; asked with the same `most` each time.
    #[inline]
    pub(crate) fn columns_up_to(&mut self, most: u16) -> u16 {
        if self.look.columns == 0 {
            self.look.columns = width_up_to(self.words, usize::from(most)).try_into().unwrap_or(u16::MAX);
        }
        self.look.columns
    }

    /// Whether the words stand in columns: parted by tabs or by three blanks and more, more than once, and no sentence.
    #[inline]
    pub(crate) fn is_tabular(&mut self) -> bool {
        if self.look.row == Row::Unasked {
            let is_row = !self.look.last.ends_sentence() && row::is_row(self.words);
            self.look.row = if is_row { Row::Is } else { Row::IsNot };
        }
        self.look.row == Row::Is
    }

    /// Whether the words hold a letter or a figure. A rule (`***`, `___`) holds neither.
    #[inline]
    pub(crate) fn has_word(self) -> bool {
        self.look.first.is_of_word() || self.look.last == Last::Word || self.words.contains(kind(char::is_alphanumeric))
    }
}

/// Whether the line begins with a blank that indents.
#[inline(never)]
fn is_indented(line: &str) -> bool {
    line.starts_with([' ', '\t', '\u{A0}', '\u{3000}'])
}

/// Where `part` begins in the text that it is a slice of.
fn offset(part: &str, whole: &str) -> usize {
    part.as_ptr().addr() - whole.as_ptr().addr()
}

/// The lines of a text that have words, each looked at once.
#[derive(Clone, Debug)]
pub(crate) struct Looks<'a> {
    lines: Lines<'a>,
    is_after_blank: bool,
}

impl<'a> Looks<'a> {
    /// The lines of a text whose endings are known.
    pub(crate) const fn with_endings(text: &'a str, endings: Endings) -> Self {
        Self { lines: Lines::with_endings(text, endings), is_after_blank: false }
    }

    /// The text behind the lines looked at.
    pub(crate) const fn rest(&self) -> &'a str {
        self.lines.rest()
    }

    /// A fast path: whether the next byte alone shows that the next line has words and no indent.
    #[inline]
    pub(crate) fn stand_at_word(&self) -> bool {
        First::of(self.rest().as_bytes()) != First::Unclear
    }

    /// The next line with words, and the text from that line's start on.
    #[expect(clippy::inline_always, reason = "a twentieth of what a page takes is the calls of this")]
    #[inline(always)]
    pub(crate) fn next(&mut self) -> Option<(&'a str, Passage<'a>)> {
        loop {
            let from = self.lines.rest();
            let line = self.lines.next_text()?;
            if let Some(mut passage) = Passage::on_line(line) {
                passage.look.is_after_blank = core::mem::take(&mut self.is_after_blank);
                return Some((from, passage));
            }
            self.is_after_blank = true;
        }
    }
}

#[cfg(test)]
mod tests;
