//! [`Tape`]: the tokens of a block, lexed as far as somebody asks.

use core::cell::Cell;

use super::lexer::lex;
use super::{Case, Gap, Kind, Token};
use crate::desk::Desk;
use crate::lexicon::{Key, Senses};
use crate::line::{is_blank, kind};

/// How many tokens of a block are ever lexed: a byline of sixteen words with its marks, and a dateline behind it.
pub(crate) const LONGEST: usize = 48;

/// What stands in a place that was not lexed.
const BEYOND: Token<'static> = Token {
    kind: Kind::Beyond,
    gap: Gap::None,
    text: "",
    case: Case::None,
    senses: Senses::NONE,
    drawer: Key::NONE.drawer(),
};

/// The tokens of a block, each lexed when it is first asked for, and once.
///
/// Most blocks are known for plain copy by their first two words, so no token is lexed before somebody asks for it.
#[derive(Debug)]
pub(crate) struct Tape<'d, 'a> {
    text: &'a str,
    desk: &'d Desk,
    /// The tokens lexed so far. The last place holds the one that stands for all behind the limit.
    tokens: [Cell<Token<'a>>; LONGEST + 1],
    lexed: Cell<usize>,
    /// What stands behind the last token lexed.
    rest: Cell<&'a str>,
}

impl<'d, 'a> Tape<'d, 'a> {
    /// A tape with a text on it, none of whose tokens is lexed yet.
    #[inline(never)]
    pub(crate) fn of(text: &'a str, desk: &'d Desk) -> Self {
        Self {
            text,
            desk,
            tokens: [const { Cell::new(BEYOND) }; LONGEST + 1],
            lexed: Cell::new(0),
            rest: Cell::new(text),
        }
    }

    /// Puts a block on the tape. None of its tokens is lexed yet, but where the block is on the tape already: those stay.
    pub(crate) fn feed(&mut self, text: &'a str) {
        if core::ptr::eq(self.text, text) {
            return;
        }
        self.text = text;
        self.lexed = Cell::new(0);
        self.rest = Cell::new(text);
    }

    /// The token at a place, counted from the block's head.
    #[inline]
    pub(crate) fn token(&self, at: usize) -> Token<'a> {
        let at = at.min(LONGEST);
        if at >= self.lexed.get() {
            self.lex_up_to(at);
        }
        self.tokens[at].get()
    }

    /// As [`Tape::token`], out of line: most rules are asked seldom, and a tape is asked at hundreds of places.
    #[inline(never)]
    pub(crate) fn place(&self, at: usize) -> &Cell<Token<'a>> {
        match self.tokens.get(at) {
            Some(token) if at < self.lexed.get() => token,
            _ => self.lexed_place(at),
        }
    }

    #[cold]
    #[inline(never)]
    fn lexed_place(&self, at: usize) -> &Cell<Token<'a>> {
        let at = at.min(LONGEST);
        self.lex_up_to(at);
        &self.tokens[at]
    }

    /// Whether no blank stands before the token at a place; it is not lexed for that, where the one before it is.
    #[inline]
    pub(crate) fn is_glued(&self, at: usize) -> bool {
        if at == self.lexed.get() && at < LONGEST {
            return match self.rest.get().as_bytes() {
                [b' ', ..] => false,
                [b'!'..=b'~', ..] => true,
                _ => !self.rest.get().starts_with(kind(is_blank)),
            };
        }
        self.token(at).gap == Gap::None
    }

    /// Lexes the tokens up to the one at a place, or to the limit.
    #[inline(never)]
    fn lex_up_to(&self, at: usize) {
        let (mut next, mut i) = (self.lexed.get(), self.rest.get());
        while next <= at && next < LONGEST {
            let (rest, token) = lex(i, self.desk);
            self.tokens[next].set(token);
            (next, i) = (next + 1, rest);
        }
        self.lexed.set(next);
        self.rest.set(i);
    }

    pub(crate) const fn desk(&self) -> &'d Desk {
        self.desk
    }

    /// The text from the token at a place to the end of the block.
    pub(crate) fn copy_from(&self, at: usize) -> &'a str {
        if at < LONGEST {
            &self.text[self.start(at)..]
        } else {
            self.text[self.end(LONGEST - 1)..].trim_start_matches(kind(is_blank))
        }
    }

    /// The text from one token up to, and without, another. The blanks round it are left out.
    pub(crate) fn between(&self, from: usize, to: usize) -> &'a str {
        match to.checked_sub(1) {
            Some(last) if last >= from => &self.text[self.start(from)..self.end(last)],
            _ => &self.text[self.start(from)..self.start(from)],
        }
    }

    /// Where the token at a place begins, in bytes of the text.
    fn start(&self, at: usize) -> usize {
        self.token(at.min(LONGEST - 1)).text.as_ptr().addr() - self.text.as_ptr().addr()
    }

    /// Where it ends.
    fn end(&self, at: usize) -> usize {
        if at >= LONGEST {
            return self.start(at);
        }
        let token = self.token(at).text;
        token.as_ptr().addr() - self.text.as_ptr().addr() + token.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn texts(tape: &Tape<'_, '_>) -> Vec<String> {
        let texts = (0..).map(|at| tape.token(at)).take_while(|token| !matches!(token.kind, Kind::End | Kind::Beyond));
        texts.map(|token| String::from(token.text)).collect()
    }

    #[test]
    fn a_token_is_the_same_whenever_it_is_asked_for() {
        let copy = "PORTO, May 3 (Lusa) -- Ships moved.";
        let desk = Desk::new();
        let (forth, back) = (Tape::of(copy, &desk), Tape::of(copy, &desk));
        let behind: Vec<_> = (0..12).rev().map(|at| back.token(at).text).collect();
        assert!(behind.iter().rev().copied().eq((0..12).map(|at| forth.token(at).text)), "{behind:?}");
        assert_eq!(texts(&forth), ["PORTO", ",", "May", "3", "(", "Lusa", ")", "--", "Ships", "moved", "."]);
    }

    #[test]
    fn a_blank_is_seen_before_a_token_that_is_not_lexed() {
        let desk = Desk::new();
        let copy = "PORTO, May\u{A0}3\n(Lusa) --";
        let lexed = Tape::of(copy, &desk);
        let glued: Vec<_> = (0..10).map(|at| lexed.token(at).gap == Gap::None).collect();
        assert_eq!(glued, [true, true, false, false, false, true, true, false, true, true]);
        for (at, expected) in glued.into_iter().enumerate() {
            let tape = Tape::of(copy, &desk);
            tape.token(at.max(1) - 1);
            assert_eq!(tape.is_glued(at), expected, "{at}");
        }
    }

    #[test]
    fn slices_are_cut_at_tokens() {
        let desk = Desk::new();
        let tape = Tape::of("  PORTO,\n May 3  -", &desk);
        assert_eq!((tape.copy_from(0), tape.copy_from(2), tape.copy_from(5)), ("PORTO,\n May 3  -", "May 3  -", ""));
        assert_eq!((tape.between(0, 2), tape.between(2, 4), tape.between(2, 2)), ("PORTO,", "May 3", ""));
    }

    #[test]
    fn no_more_than_so_many_are_lexed() {
        let copy = "a ".repeat(LONGEST + 2);
        let desk = Desk::new();
        let tape = Tape::of(copy.trim(), &desk);
        assert_eq!(texts(&tape).len(), LONGEST);
        assert_eq!(tape.token(LONGEST).kind, Kind::Beyond);
        assert_eq!((tape.copy_from(LONGEST).trim(), tape.copy_from(LONGEST + 9).trim()), ("a a", "a a"));
        assert_eq!(tape.between(LONGEST - 1, LONGEST), "a");
    }
}
