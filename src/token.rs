//! [`Token`]: a word, a figure or a mark, and the blanks before it.
//!
//! A block of copy is read as tokens by every rule that asks for words. `MOSCOW, April 11. /TASS/.` has nine: `MOSCOW` `,`
//! `April` `11` `.` `/` `TASS` `/` `.`. Each knows how its letters are written and what it may say, so that most rules are
//! refused by a bit of the first token. Each is a slice of the block, so that what is read of tokens borrows from the story.
//!
//! Chinese, Japanese and Korean have no gaps between words: their datelines are read by characters (`dateline/cjk`).

mod case;
mod character;
mod lexer;
mod tape;

pub(crate) use case::Case;
pub(crate) use character::{digit, is_letter};
pub(crate) use lexer::first_word_has;
pub(crate) use tape::Tape;

use crate::lexicon::{Drawer, Senses};

/// A word, a figure or a mark of a block.
///
/// A line break is a gap here and nowhere else: no grammar over tokens ever asks for one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) kind: Kind,
    /// What stands before it.
    pub(crate) gap: Gap,
    /// As printed, a slice of the block.
    pub(crate) text: &'a str,
    /// How its letters are written, if it is a word.
    case: Case,
    /// What it may say, by its first letters.
    pub(crate) senses: Senses,
    /// Where that is filed in the lexicon.
    pub(crate) drawer: Drawer,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with the hyphens and apostrophes that join them, and initials: `MOSCOW`, `AL-FASHER`, `L'AQUILA`, `D.C`.
    ///
    /// A last stop is none of them, so that `Dec.` is a word and a mark.
    Word,
    /// Digits of ASCII, of full width, or of another script: `11`, `１４`, `٢٥`.
    Figure,
    /// `-` or `_`, which join as often as they part.
    Hyphen,
    /// `--`, `—`, `–`, `―` or `−`, and the controls that Windows-1252's dashes are in Latin-1.
    Dash,
    /// Any other character.
    Mark(char),
    /// Nothing: the block has ended.
    End,
    /// A token behind the last that is ever lexed: the tape has a limit.
    Beyond,
}

/// The blanks before a token.
///
/// A break, with the blanks round it, reads as a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// None: it is glued to what stands before it.
    None,
    /// One blank, or a line's end.
    Space,
    /// Two blanks on one line.
    Wide,
    /// Three or more, as AP parts a byline from the place behind it.
    Column,
}

impl Token<'_> {
    /// Whether it is glued to what stands before it.
    pub(crate) fn is_glued(self) -> bool {
        self.gap == Gap::None
    }

    /// Whether it is a word or a figure glued to the token before it. Then that token does not end a name: `AP` in `AP2`.
    pub(crate) fn goes_on(self) -> bool {
        self.is_glued() && matches!(self.kind, Kind::Word | Kind::Figure)
    }

    /// Whether it is a run of digits.
    pub(crate) const fn is_figure(self) -> bool {
        matches!(self.kind, Kind::Figure)
    }

    /// Whether it is a dash or a hyphen.
    pub(crate) const fn is_dash(self) -> bool {
        matches!(self.kind, Kind::Dash | Kind::Hyphen)
    }

    /// The character, if it is a mark.
    pub(crate) const fn mark(self) -> Option<char> {
        match self.kind {
            Kind::Mark(mark) => Some(mark),
            _ => None,
        }
    }

    /// Whether it is this mark.
    pub(crate) fn is_mark(self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    /// The character that it is, if it is neither a word nor a figure: a dash and a hyphen are one here.
    pub(crate) fn sign(self) -> Option<char> {
        match self.kind {
            Kind::Mark(mark) => Some(mark),
            Kind::Hyphen | Kind::Dash => self.text.chars().next().filter(|c| c.len_utf8() == self.text.len()),
            _ => None,
        }
    }

    /// How its letters are written, if it is a word.
    pub(crate) const fn case(self) -> Option<Case> {
        match self.kind {
            Kind::Word => Some(self.case),
            _ => None,
        }
    }
}

impl Token<'_> {
    /// The value of a figure of at most `most` digits. Typical use is `value(2)` for a day: `11` gives 11, `187` nothing.
    pub(crate) fn value(self, most: usize) -> Option<u32> {
        if self.kind != Kind::Figure || self.text.chars().nth(most).is_some() {
            return None;
        }
        self.text.chars().try_fold(0_u32, |value, c| value.checked_mul(10)?.checked_add(digit(c)?))
    }
}
const _: () = assert!(size_of::<Token<'static>>() <= 32);
