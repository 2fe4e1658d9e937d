//! The reading of tokens: where a grammar stands, what it misses, and the leaves that every grammar is made of.
//!
//! A grammar function takes [`Tokens`] and gives [`Read`], so that nom's `alt`, `opt`, `preceded` and the others join them
//! as they are.
//!
//! ```text
//! fn credit_after(i) { preceded(opt(alt((mark(','), mark('.')))), alt((credit, preceded(dash, known)))).parse(i) }
//! ```
//!
//! A miss says what should have stood where. Nothing is a hard failure: the next alternative is tried, and the caller
//! keeps the miss that is to be shown.

mod agencies;
mod leaf;
mod spelling;

pub(crate) use leaf::{dash, end_of_word, figure, glued_mark, mark, month, spaced, this_word, token, weekday, word};
pub(crate) use spelling::{after_phrase, after_phrase_in_line, phrase};

use nom::error::{ErrorKind as NomKind, ParseError};

use crate::desk::Desk;
use crate::error::ErrorKind;
use crate::objection::Objection;
use crate::token::{Kind, Tape, Token};

/// Where a grammar stands on the tape of a block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tokens<'t, 'a> {
    tape: &'t Tape<'t, 'a>,
    at: usize,
}

/// The outcome of a grammar function.
pub(crate) type Read<'t, 'a, T> = nom::IResult<Tokens<'t, 'a>, T, Miss>;

/// Where reading stopped, as the place of a token, and what should have stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Miss {
    pub(crate) at: usize,
    pub(crate) kind: ErrorKind,
    /// What speaks against a line that looks like a dateline.
    pub(crate) against: Option<Objection>,
}

impl Miss {
    pub(crate) const fn with(self, against: Option<Objection>) -> Self {
        Self { against, ..self }
    }
}

impl ParseError<Tokens<'_, '_>> for Miss {
    fn from_error_kind(i: Tokens<'_, '_>, _: NomKind) -> Self {
        Self { at: i.at, kind: ErrorKind::ExpectedOpening, against: None }
    }

    fn append(_: Tokens<'_, '_>, _: NomKind, other: Self) -> Self {
        other
    }
}

impl<'t, 'a> Tokens<'t, 'a> {
    /// All tokens of a block.
    pub(crate) const fn of(tape: &'t Tape<'t, 'a>) -> Self {
        Self { tape, at: 0 }
    }

    /// The desk that reads the block.
    pub(crate) const fn desk(self) -> &'t Desk {
        self.tape.desk()
    }

    /// The next token.
    #[inline]
    pub(crate) fn first(self) -> Token<'a> {
        self.tape.place(self.at).get()
    }

    /// As [`Tokens::first`], in line: for what is asked of most words.
    #[inline]
    pub(crate) fn first_in_line(self) -> Token<'a> {
        self.tape.token(self.at)
    }

    /// Whether what follows the next token is glued to it.
    #[inline]
    pub(crate) fn is_joined(self) -> bool {
        self.tape.is_glued(self.at + 1)
    }

    /// What follows the next token.
    #[inline]
    pub(crate) const fn rest(self) -> Self {
        self.after(1)
    }

    /// What follows the next so many tokens.
    pub(crate) const fn after(self, count: usize) -> Self {
        Self { at: self.at + count, ..self }
    }

    /// Whether nothing is left of the block.
    pub(crate) fn is_empty(self) -> bool {
        self.first().kind == Kind::End
    }

    /// Whether both are the same place.
    pub(crate) const fn is_at(self, other: Self) -> bool {
        self.at == other.at
    }

    /// Whether this place stands before another.
    pub(crate) const fn is_before(self, other: Self) -> bool {
        self.at < other.at
    }

    /// How many tokens stand between here and a later place of the same tape, which has fewer than 256.
    pub(crate) fn near(self, later: Self) -> u8 {
        u8::try_from(self.count_to(later)).unwrap_or(u8::MAX)
    }

    /// How many tokens stand between here and a later place.
    pub(crate) const fn count_to(self, later: Self) -> usize {
        later.at.saturating_sub(self.at)
    }

    /// The text from the place where something is missing.
    ///
    /// A credit or a separator is missed behind the last token that was read, anything else at the token that stands in
    /// its place.
    pub(crate) fn text_at(self, miss: Miss) -> &'a str {
        let from = Self { at: miss.at, ..self };
        match miss.kind {
            ErrorKind::ExpectedCredit | ErrorKind::ExpectedSeparator => {
                let read = Self { at: 0, ..self }.up_to(from);
                &self.tape.copy_from(0)[read.len()..]
            }
            _ => from.copy(),
        }
    }

    /// The text from here to the end of the block.
    pub(crate) fn copy(self) -> &'a str {
        self.tape.copy_from(self.at)
    }

    /// The text from here to a later place, the blanks round it left out.
    pub(crate) fn up_to(self, later: Self) -> &'a str {
        self.tape.between(self.at, later.at)
    }

    /// The place of the first mark `close` within so many characters.
    pub(crate) fn closed_by(self, close: char, most: usize) -> Option<Self> {
        self.find_within(most, |i| i.first_in_line().sign() == Some(close))
    }

    /// The first wanted place within so many characters, a break being one of them.
    pub(crate) fn find_within(self, most: usize, wanted: impl Fn(Self) -> bool) -> Option<Self> {
        let (mut i, mut length) = (self, 0);
        loop {
            let token = i.first_in_line();
            if !i.is_at(self) {
                length += token.gap as usize;
            }
            if length >= most || matches!(token.kind, Kind::End | Kind::Beyond) {
                return None;
            }
            if wanted(i) {
                return Some(i);
            }
            length += token.text.chars().count();
            i = i.rest();
        }
    }

    /// Whether the text from here to a later place has at most so many characters, a break being one of them.
    pub(crate) fn is_within(self, most: usize, later: Self) -> bool {
        // Nearly always there are not even so many bytes.
        if self.copy().len().saturating_sub(later.copy().len()) <= most {
            return true;
        }
        let mut i = self;
        let mut length = 0;
        while i.is_before(later) && length <= most {
            let token = i.first_in_line();
            length += token.text.chars().count() + if i.is_at(self) { 0 } else { token.gap as usize };
            i = i.rest();
        }
        length <= most
    }

    /// What should have stood here.
    pub(crate) const fn missing(self, kind: ErrorKind) -> Miss {
        Miss { at: self.at, kind, against: None }
    }

    /// A miss that lets another alternative try.
    pub(crate) const fn miss<T>(self, kind: ErrorKind) -> Read<'t, 'a, T> {
        Err(nom::Err::Error(self.missing(kind)))
    }

    /// What follows a mark here, or the same place where another token stands.
    pub(crate) fn after_any(self, marks: &[char]) -> Self {
        match self.first_in_line().kind {
            Kind::Mark(mark) if marks.contains(&mark) => self.rest(),
            _ => self,
        }
    }
}

/// Puts a block on the tape, and gives its tokens. A tape is large, so one serves for all blocks of a story.
pub(crate) fn fed<'t, 'a>(tape: &'t mut Tape<'_, 'a>, words: &'a str) -> Tokens<'t, 'a> {
    tape.feed(words);
    Tokens::of(tape)
}

/// What a question says of a text, read by a desk.
pub(crate) fn block<'a, T>(text: &'a str, desk: &Desk, question: impl for<'t> FnOnce(Tokens<'t, 'a>) -> T) -> T {
    question(Tokens::of(&Tape::of(text, desk)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_as_they_read_on_one_line() {
        let desk = Desk::new();
        let wide = "\n".repeat(90);
        for (copy, most, is_found) in [
            ("Lusa)", 5, true),
            ("Lusa)", 4, false),
            ("Agência Lusa)", 13, true),
            ("Agência Lusa)", 12, false),
            (&*std::format!("Agência{wide}Lusa)"), 13, true),
            ("Lusa", 9, false),
            ("", 9, false),
        ] {
            let tape = Tape::of(copy, &desk);
            assert_eq!(Tokens::of(&tape).closed_by(')', most).is_some(), is_found, "{copy:?} {most}");
        }
        let tape = Tape::of("May 3, 2026", &desk);
        let (start, year) = (Tokens::of(&tape), Tokens::of(&tape).after(3));
        assert!(start.is_within(6, year) && !start.is_within(5, year));
    }

    #[test]
    fn a_miss_is_placed_behind_what_was_read_or_at_what_stands_there() {
        let desk = Desk::new();
        let tape = Tape::of("PORTO  harbor", &desk);
        let i = Tokens::of(&tape);
        for (kind, text) in [
            (ErrorKind::ExpectedCredit, "  harbor"),
            (ErrorKind::ExpectedSeparator, "  harbor"),
            (ErrorKind::ExpectedOpening, "harbor"),
            (ErrorKind::UnclosedCredit, "harbor"),
        ] {
            assert_eq!(i.text_at(i.rest().missing(kind)), text, "{kind:?}");
        }
    }
}
