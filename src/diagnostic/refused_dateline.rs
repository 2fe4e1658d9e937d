//! Lines of the head that look like a dateline and were not held for one, with what spoke against them.

use core::iter::Enumerate;

use crate::article::{Article, Refused, lead_on_any_ground, objection};
use crate::block::Blocks;
use crate::body::Block;
use crate::desk::Desk;
use crate::diagnostic::Diagnostic;
use crate::layout::Layout;
use crate::objection::Objection;
use crate::read::block;
use crate::role::{Role, role};
use crate::span::Span;

/// How many lines are asked what their own words say: more than a head has.
const MOST_ASKED: usize = 32;

/// The refused lines above the dateline, or down to the first block of the body, found as they are asked for.
#[derive(Clone, Debug)]
pub(crate) struct RefusedDatelines<'a> {
    desk: Desk,
    text: &'a str,
    blocks: Enumerate<Blocks<'a>>,
    refused: Refused,
    /// Where the last of those lines begins at the latest.
    last: usize,
    /// Whether no dateline was found, so that it is worth saying why a line's own words are none.
    has_none: bool,
}

impl<'a> RefusedDatelines<'a> {
    pub(crate) fn of(text: &'a str, layout: Layout, article: &Article<'a>, refused: Refused, desk: Desk) -> Self {
        let dateline = article.dateline.as_ref().map(|dateline| &dateline.text);
        let body = || article.body.blocks.first().map(Block::text);
        let (has_none, end) = match dateline {
            Some(dateline) => (false, dateline.span_in(text)),
            None => (true, body().and_then(|body| body.span_in(text))),
        };
        let last = end.map_or(text.len(), |end| end.start);
        Self { desk, text, blocks: Blocks::laid_out(text, layout).enumerate(), refused, last, has_none }
    }

    /// What spoke against a block, and the words that look like a dateline.
    fn refusal(&self, at: usize, words: &'a str) -> Option<(Objection, &'a str)> {
        match self.refused.of(at) {
            Some(objection) => Some((objection, opening(words, &self.desk).unwrap_or(words))),
            None if self.has_none && at < MOST_ASKED => by_its_words(words, &self.desk),
            None => None,
        }
    }
}

impl Iterator for RefusedDatelines<'_> {
    type Item = Diagnostic;

    fn next(&mut self) -> Option<Diagnostic> {
        loop {
            let (at, block) = self.blocks.next()?;
            if Span::of(block.words, self.text)?.start > self.last {
                return None;
            }
            if let Some((objection, words)) = self.refusal(at, block.words) {
                return Span::of(words, self.text).map(|span| Diagnostic::refused(span, objection));
            }
        }
    }
}

/// The dateline that a block opens with, refused for where it stands.
fn opening<'a>(words: &'a str, desk: &Desk) -> Option<&'a str> {
    block(words, desk, lead_on_any_ground)?.dateline.text.borrowed()
}

/// What speaks against a block of copy by its words alone, and the words up to there.
fn by_its_words<'a>(words: &'a str, desk: &Desk) -> Option<(Objection, &'a str)> {
    let (objection, rest) = block(words, desk, |i| {
        let is_copy = matches!(role(i), Role::Copy | Role::Labelled);
        objection(i).filter(|_| is_copy)
    })?;
    Some((objection, words[..words.len() - rest.len()].trim_end()))
}
