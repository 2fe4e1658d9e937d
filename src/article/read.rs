//! The reading of a story, top to bottom.

use crate::article::Article;
use crate::article::head::{Above, Below, above, blocks_above_nothing};
use crate::article::lead::{Lead, lead};
use crate::block::{Blocks, RawBlock};
use crate::body::{Block, Body, body, is_end_mark, is_foot};
use crate::byline::Byliner;
use crate::dateline::{Certainty, Dateline, opening};
use crate::desk::Desk;
use crate::error::{Error, ErrorKind};
use crate::headline::is_alone;
use crate::layout::Layout;
use crate::line::trim;
use crate::note::{is_note, is_note_above};
use crate::span::Span;

/// How many blocks may stand above a dateline, by what it is known for; beyond them stands another story.
const fn deepest(certainty: Certainty) -> usize {
    match certainty {
        Certainty::Credited => DEEPEST,
        Certainty::Dated => 9,
        Certainty::Bare => 4,
    }
}

/// How many blocks that are no notes make a head: label, headline, deck, byline, title.
const LONGEST_HEAD: usize = 5;

/// How many blocks after a line with a date may still be the story's head.
const HEAD_AFTER_DATE: usize = 2;

/// How many blocks may stand above a dateline with a credit.
const DEEPEST: usize = 24;

/// The fewest words of a lede that a dateline of capitals and a dash may open as a story's first line.
const SHORTEST_LEDE: usize = 12;

impl<'a> Desk<'a> {
    /// Reads a wire story as [`Article::parse`] does, with this desk's agencies.
    ///
    /// # Errors
    ///
    /// As [`Article::parse`].
    pub fn article(&self, text: &'a str) -> Result<Article<'a>, Error> {
        if trim(text).is_empty() {
            let kind = if text.is_empty() { ErrorKind::Empty } else { ErrorKind::Blank };
            return Err(Error::new(kind, Span::new(0, text.len())));
        }
        let layout = Layout::of(text);
        let Some(opened) = find(text, layout, self) else {
            return Err(no_dateline(text, layout));
        };
        let dateline = opened.lead.dateline.text.span_in(text).unwrap_or_default();
        let article = assemble(text, layout, opened, self);
        if article.headline.is_none() {
            return Err(Error::new(ErrorKind::NoHeadline, Span::new(dateline.start, dateline.start)));
        }
        if !article.body.blocks.iter().any(Block::is_copy) {
            return Err(Error::new(ErrorKind::NoBody, Span::new(dateline.end, dateline.end)));
        }
        Ok(article)
    }

    /// Reads whatever text there is as [`Article::parse_lenient`] does, with this desk's agencies.
    #[must_use]
    pub fn article_lenient(&self, text: &'a str) -> Article<'a> {
        let layout = Layout::of(text);
        match find(text, layout, self) {
            Some(opened) => assemble(text, layout, opened, self),
            None => without_dateline(text, layout, self),
        }
    }

    /// Reads a dateline as [`Dateline::parse`] does, with this desk's agencies.
    ///
    /// # Errors
    ///
    /// As [`Dateline::parse`].
    pub fn dateline(&self, text: &'a str) -> Result<(Dateline<'a>, &'a str), Error> {
        match opening(text, self) {
            Ok((rest, dateline)) => Ok((dateline, rest)),
            Err(nom::Err::Error(miss) | nom::Err::Failure(miss)) => {
                let span = Span::of(miss.at, text).unwrap_or_default();
                let end = if miss.kind == ErrorKind::UnclosedCredit { text.len() } else { span.start };
                Err(Error::new(miss.kind, Span::new(span.start, end)))
            }
            Err(nom::Err::Incomplete(_)) => Err(Error::new(ErrorKind::ExpectedOpening, Span::new(0, 0))),
        }
    }

    /// Reads a body as [`Body::parse`] does, with this desk's agencies.
    #[must_use]
    pub fn body(&self, text: &'a str) -> Body<'a> {
        body("", Blocks::laid_out(text, Layout::of(text)), self)
    }
}

impl<'a> Body<'a> {
    /// Reads a text that has neither head nor dateline: its blocks by kind. Never fails.
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        Desk::new().body(text)
    }
}

/// The block that opens with the dateline, and how many with words stand above it.
struct Opened<'a> {
    block: RawBlock<'a>,
    above: usize,
    lead: Lead<'a>,
}

/// Finds the block that opens with a dateline: the first with a credit or a date, else the first with
/// capitals and a dash.
///
/// A date that a credit follows in one of the next blocks was part of the head: `UPDATE, May 5. …`.
fn find<'a>(text: &'a str, layout: Layout, desk: &Desk<'a>) -> Option<Opened<'a>> {
    let mut best: Option<Opened<'a>> = None;
    let (mut copy_above, mut copy_above_best) = (0, 0);
    let mut blocks = Blocks::laid_out(text, layout).filter(|block| !block.words.is_empty()).take(DEEPEST).enumerate();
    while let Some((above, block)) = blocks.next() {
        let settled = best.as_ref().is_some_and(|best| {
            best.lead.dateline.certainty() == Certainty::Dated && copy_above > copy_above_best + HEAD_AFTER_DATE
        });
        if settled {
            break;
        }
        let is_deep = copy_above > LONGEST_HEAD;
        let is_below_head = is_deep && opens_in_small_letters(block.words) || is_end_mark(block.words, desk);
        let read = if is_below_head { None } else { lead(block.words, desk) };
        let read = read.filter(|lead| !(is_deep && opens_in_small_letters(lead.dateline.text.as_printed())));
        let Some(lead) = read else {
            let is_furniture = || {
                is_note_above(block.words) || is_alone(block.words, desk) || Byliner(desk).byline(block.words).is_some()
            };
            copy_above += usize::from(is_below_head || !is_furniture());
            continue;
        };
        let certainty = lead.dateline.certainty();
        let is_foot = || lead.is_credit_alone() && !blocks.clone().any(|(_, block)| !is_foot(block.words, desk));
        if above > deepest(certainty)
            || certainty == Certainty::Bare && is_topic(&lead, block.words, above)
            || is_foot()
        {
            continue;
        }
        if best.as_ref().is_none_or(|best| best.lead.dateline.certainty() < certainty) {
            best = Some(Opened { block, above, lead });
            copy_above_best = copy_above;
        }
        if certainty == Certainty::Credited {
            break;
        }
    }
    best
}

/// Whether a block begins as a sentence does, its second letter a small one.
///
/// Deep in a text only capitals or a mark open a dateline: the head of a story is not that long.
fn opens_in_small_letters(words: &str) -> bool {
    let mut letters = words.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_some_and(char::is_lowercase)
}

/// Whether capitals and a dash open a short first line because it is a headline, or another because it is a row or a note.
fn is_topic(lead: &Lead<'_>, words: &str, above: usize) -> bool {
    let is_headline = above == 0
        && lead.lede.split_whitespace().count() < SHORTEST_LEDE
        && !lead.dateline.text.as_printed().contains(',');
    let is_row = lead.dateline.text.as_printed().contains("   ") || lead.dateline.text.as_printed().contains('\t');
    is_headline || is_row || is_note(words.trim_start_matches(['*', ' ']))
}

fn assemble<'a>(text: &'a str, layout: Layout, opened: Opened<'a>, desk: &Desk<'a>) -> Article<'a> {
    let lead = opened.lead;
    let below = if lead.byline.is_some() { Below::BylineAndDateline } else { Below::Dateline };
    let Above { headline, subheadline, byline, notes } = above(text, layout, opened.above, below, desk);
    let end = Span::of(opened.block.raw, text).map_or(text.len(), |span| span.end);
    let after = &text[end..];
    Article {
        headline,
        subheadline,
        byline: lead.byline.or(byline),
        notes: notes.and(lead.note),
        dateline: Some(lead.dateline),
        body: body(lead.lede, Blocks::laid_out(after, layout), desk),
    }
}

fn without_dateline<'a>(text: &'a str, layout: Layout, desk: &Desk<'a>) -> Article<'a> {
    let mut blocks = Blocks::laid_out(text, layout);
    let count = blocks_above_nothing(blocks.clone(), desk);
    let Above { headline, subheadline, byline, notes } = above(text, layout, count, Below::Body, desk);
    blocks.by_ref().take(count).for_each(drop);
    let body = body("", blocks, desk);
    Article { headline, subheadline, byline, notes, dateline: None, body }
}

fn no_dateline(text: &str, layout: Layout) -> Error {
    let expected = Blocks::laid_out(text, layout).filter(|block| !block.words.is_empty()).nth(1);
    let span = expected.and_then(|block| Span::of(block.words, text)).unwrap_or(Span::new(text.len(), text.len()));
    Error::new(ErrorKind::NoDateline, span)
}
