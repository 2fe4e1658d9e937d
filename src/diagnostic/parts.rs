//! What the parts of an article say of themselves: which is missing, which is not what it should be.

use crate::article::{Article, unclosed_credit};
use crate::block::Blocks;
use crate::body::Block;
use crate::credit::Credit;
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::diagnostic::carrier::{mail_header, markup};
use crate::diagnostic::{Code, Diagnostic, Grounds};
use crate::layout::Layout;
use crate::line::kind;
use crate::separator::damaged_dash;
use crate::span::Span;

/// The findings about the parts, in the order of the text.
#[derive(Clone, Debug)]
pub(crate) struct Findings {
    list: [Option<Diagnostic>; 12],
    next: usize,
}

impl Findings {
    /// The next finding, which stays the next.
    pub(crate) fn peek(&self) -> Option<Diagnostic> {
        self.list.get(self.next).copied().flatten()
    }

    pub(crate) fn next(&mut self) -> Option<Diagnostic> {
        let found = self.peek();
        self.next += usize::from(found.is_some());
        found
    }
}

/// What the parts of `article`, read from `text`, give rise to.
pub(crate) fn findings<'a>(
    (text, layout): (&'a str, Layout),
    article: &Article<'a>,
    grounds: Option<&Grounds>,
    desk: &Desk,
) -> Findings {
    let dateline = article.dateline.as_ref();
    let credit = dateline.and_then(|dateline| dateline.credit.as_ref());
    let at_dateline = dateline.and_then(|dateline| dateline.text.span_in(text));
    let start = at_dateline.map_or(0, |span| span.start);
    let end = at_dateline.map_or(text.len(), |span| span.end);
    let mut list = [
        article.headline.is_none().then(|| Diagnostic::new(Code::NoHeadline, Span::new(start, start))),
        dateline.is_none().then(|| Diagnostic::new(Code::NoDateline, expected_dateline(text, article))),
        (!article.body.blocks.iter().any(Block::is_copy)).then(|| Diagnostic::new(Code::NoBody, Span::new(end, end))),
        at_dateline.filter(|_| credit.is_none()).map(|span| Diagnostic::new(Code::NoCredit, span)),
        dateline.and_then(|dateline| misprint(dateline, text)).map(|span| Diagnostic::new(Code::MisprintedDate, span)),
        credit.and_then(|credit| unknown(credit, text)).map(|span| Diagnostic::new(Code::UnknownAgency, span)),
        unclosed(text, layout, credit, desk).map(|span| Diagnostic::new(Code::UnclosedCredit, span)),
        at_dateline
            .filter(|_| grounds.is_some_and(Grounds::is_thin))
            .map(|span| Diagnostic::new(Code::ThinDateline, span)),
        dateline.and_then(|dateline| dash(dateline, text)).map(|span| Diagnostic::new(Code::DamagedDash, span)),
        crowd(article, text).map(|span| Diagnostic::new(Code::CrowdedHead, span)),
        mail_header(text).map(|span| Diagnostic::new(Code::MailHeader, span)),
        markup(text).map(|span| Diagnostic::new(Code::Markup, span)),
    ];
    // Sorted by place, with the empty slots last.
    list.sort_unstable_by_key(|found| (found.is_none(), *found));
    Findings { list, next: 0 }
}

/// Where a dateline was expected: the first block of the body, or the end.
fn expected_dateline(text: &str, article: &Article<'_>) -> Span {
    let first = article.body.blocks.first().and_then(|block| block.text().span_in(text));
    first.unwrap_or(Span::new(text.len(), text.len()))
}

/// Where a misprinted date stands: what holds a digit in a dateline without a date, besides its places and its credit.
fn misprint(dateline: &Dateline<'_>, text: &str) -> Option<Span> {
    if dateline.date.is_some() {
        return None;
    }
    let whole = dateline.text.span_in(text)?;
    let regions = dateline.places.iter().filter_map(|place| place.region.as_ref());
    let places = dateline.places.iter().map(|place| &place.name).chain(regions);
    let credit = dateline.credit.as_ref().map(|credit| &credit.text);
    let parts = || places.clone().chain(credit).filter_map(|part| part.span_in(text));
    // What is not place or credit are the gaps between them: each is looked at.
    let starts = core::iter::once(whole.start).chain(parts().map(|part| part.end));
    starts.into_iter().find_map(|start| {
        let next = parts().map(|part| part.start).filter(|&next| next >= start).min();
        let gap = text.get(start..next.unwrap_or(whole.end))?;
        let date = gap.trim_matches(kind(|c| !c.is_alphanumeric()));
        date.contains(kind(char::is_numeric)).then(|| Span::of(date, text)).flatten()
    })
}

/// The dash behind the dateline, where it was damaged.
fn dash(dateline: &Dateline<'_>, text: &str) -> Option<Span> {
    Span::of(damaged_dash(dateline.text.borrowed()?)?, text)
}

/// The fewest notes of a head that is crowded.
const CROWD: usize = 6;

/// The notes above the dateline, from the first to the last, where there are too many.
fn crowd(article: &Article<'_>, text: &str) -> Option<Span> {
    let spans = || article.notes.iter().filter_map(|note| note.span_in(text));
    let (first, last) = (spans().next()?, spans().last()?);
    (article.dateline.is_some() && spans().nth(CROWD - 1).is_some()).then_some(Span::new(first.start, last.end))
}

/// The credit's name, where it is no one known agency's.
fn unknown(credit: &Credit<'_>, text: &str) -> Option<Span> {
    if credit.agency.is_some() {
        return None;
    }
    credit.name.span_in(text)
}

/// The credit that nothing closes, in a story without one: a credit that was read has its closing mark.
fn unclosed(text: &str, layout: Layout, credit: Option<&Credit<'_>>, desk: &Desk) -> Option<Span> {
    if credit.is_some() {
        return None;
    }
    let blocks = Blocks::laid_out(text, layout).map(|block| block.words);
    unclosed_credit(blocks, desk).and_then(|words| Span::of(words, text))
}
