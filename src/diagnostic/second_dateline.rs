//! Later blocks that open with a dateline of their own: a round-up, two stories run together, or a dateline that stands
//! deeper than one is looked for.

use core::iter::Enumerate;

use crate::article::{Article, Refused};
use crate::block::Blocks;
use crate::dateline::{Dateline, opening};
use crate::desk::Desk;
use crate::diagnostic::{Code, Diagnostic};
use crate::layout::Layout;
use crate::span::Span;

/// The shortest block that opens with a place and a known agency, and has something behind them, in bytes.
const SHORTEST: usize = 8;

/// The datelines behind the first, or behind where one is looked for; found as they are asked for.
#[derive(Clone, Debug)]
pub(crate) struct SecondDatelines<'a> {
    text: &'a str,
    desk: Desk,
    blocks: Enumerate<Blocks<'a>>,
    /// What was refused where it stands is none either.
    refused: Refused,
    /// What the next is: the first of a story without a dateline stands too deep.
    code: Code,
}

impl<'a> SecondDatelines<'a> {
    pub(crate) fn of(text: &'a str, layout: Layout, article: &Article<'a>, refused: Refused, desk: Desk) -> Self {
        let first = article.dateline.as_ref().and_then(|dateline| dateline.text.span_in(text));
        let (after, refused, code) = match first {
            Some(span) => (text.get(span.end..).unwrap_or_default(), Refused::default(), Code::SecondDateline),
            None => (text, refused, Code::DeepDateline),
        };
        Self { text, desk, blocks: Blocks::laid_out(after, layout).enumerate(), refused, code }
    }
}

impl Iterator for SecondDatelines<'_> {
    type Item = Diagnostic;

    fn next(&mut self) -> Option<Diagnostic> {
        let Self { text, desk, blocks, refused, code } = self;
        let found = blocks
            .filter(|(at, block)| block.words.len() >= SHORTEST && refused.of(*at).is_none())
            .find_map(|(_, block)| {
                let (rest, dateline) = opening(block.words, desk)?;
                // A credit that closes a story has nothing behind it.
                let opens = !rest.is_empty() && stands(&dateline);
                opens.then(|| dateline.text.span_in(text)).flatten()
            })
            .map(|span: Span| Diagnostic::new(*code, span));
        *code = Code::SecondDateline;
        found
    }
}

/// Whether a known agency signs it, and a place or a date stands with the credit.
fn stands(dateline: &Dateline<'_>) -> bool {
    let is_known = dateline.credit.as_ref().is_some_and(|credit| credit.agency.is_some());
    is_known && (dateline.date.is_some() || !dateline.places.is_empty())
}
