//! The reading of a story, top to bottom.

use crate::article::Article;
use crate::article::head::{Above, Below, above, blocks_above_nothing, byline_in_lede, tells_of_writer};
use crate::article::judgement::Judgement;
use crate::article::search::{Found, Opened, find};
use crate::article::unclosed::unclosed_credit;
use crate::block::Page;
use crate::body::{Block, Body, body};
use crate::dateline::{Dateline, dateline, from_field};
use crate::desk::Desk;
use crate::error::{Error, ErrorKind};
use crate::line::{is_blank, kind, trim};
use crate::read::Tokens;
use crate::role::Roles;
use crate::span::Span;
use crate::text::Text;
use crate::token::Tape;

impl Desk {
    /// Reads a wire story as [`Article::parse`] does, with this desk's agencies. [`Desk`] has an example.
    ///
    /// # Errors
    ///
    /// As [`Article::parse`].
    pub fn article<'a>(&self, text: &'a str) -> Result<Article<'a>, Error> {
        if trim(text).is_empty() {
            let kind = if text.is_empty() { ErrorKind::Empty } else { ErrorKind::Blank };
            return Err(Error::new(kind, Span::new(0, text.len())));
        }
        let page = Page::of(text);
        let mut tape = Tape::of("", self);
        let mut found = find(&page, &mut tape);
        found.look_into_lines(&page, self);
        let Some(opened) = found.opened else {
            return Err(no_dateline(text, &page, self));
        };
        let dateline = opened.lead.dateline.text.span_in(text).unwrap_or_default();
        let mut roles = found.roles;
        let article = assemble(&page, opened, &mut roles, &mut tape);
        if article.headline.is_none() {
            return Err(Error::new(ErrorKind::NoHeadline, Span::new(dateline.start, dateline.start)));
        }
        if !article.body.blocks.iter().any(Block::is_copy) {
            return Err(Error::new(ErrorKind::NoBody, Span::new(dateline.end, dateline.end)));
        }
        Ok(article)
    }

    /// Reads whatever text there is as [`Article::parse_lenient`] does, with this desk's agencies. Never fails.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"])]);
    /// let article = desk.article_lenient("PORTO (Harbor Wire) - Ships moved.");
    /// assert_eq!(article.headline, None);
    /// assert_eq!(article.dateline.unwrap().credit.unwrap().agency.unwrap(), "HARBOR");
    /// ```
    #[must_use]
    pub fn article_lenient<'a>(&self, text: &'a str) -> Article<'a> {
        self.article_of(&Page::of(text))
    }

    /// Reads whatever there is on a page.
    pub(crate) fn article_of<'a>(&self, page: &Page<'a>) -> Article<'a> {
        let mut tape = Tape::of("", self);
        let mut found = find(page, &mut tape);
        found.look_into_lines(page, self);
        assemble_found(page, found, &mut tape)
    }

    /// As [`Desk::article_lenient`], with what spoke for the dateline and against others.
    pub(crate) fn judged<'a>(&self, text: &'a str) -> (Article<'a>, Judgement) {
        let page = Page::of(text);
        let mut tape = Tape::of("", self);
        let mut found = find(&page, &mut tape);
        found.look_into_lines(&page, self);
        let admission = found.opened.as_ref().map(|opened| opened.lead.admission);
        let judgement = Judgement { admission, refused: found.refused };
        (assemble_found(&page, found, &mut tape), judgement)
    }

    /// Reads a dateline as [`Dateline::parse`] does, with this desk's agencies, and gives what follows it.
    ///
    /// # Errors
    ///
    /// As [`Dateline::parse`].
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// let desk = Desk::only(&[Agency::new("HARBOR", &["Harbor Wire"])]);
    /// let (dateline, lede) = desk.dateline("PORTO (Harbor Wire) - Ships moved.")?;
    /// assert_eq!((dateline.credit.unwrap().agency.unwrap(), lede), ("HARBOR".into(), "Ships moved."));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn dateline<'a>(&self, text: &'a str) -> Result<(Dateline<'a>, &'a str), Error> {
        // Nothing stands before the first word: its indent is no gap.
        let tape = Tape::of(text.trim_start_matches(kind(is_blank)), self);
        let i = Tokens::of(&tape);
        match dateline(i) {
            Ok((rest, dateline)) => Ok((dateline, rest)),
            Err(miss) => {
                let start = Span::of(i.text_at(miss), text).unwrap_or_default().start;
                let end = if miss.kind == ErrorKind::UnclosedCredit { text.len() } else { start };
                Err(Error::new(miss.kind, Span::new(start, end)))
            }
        }
    }

    /// Reads a dateline's field as [`Dateline::from_field`] does, with this desk's agencies.
    ///
    /// # Errors
    ///
    /// As [`Dateline::from_field`].
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// const HARBOR: Agency<'_> = Agency::new("HARBOR", &["Harbor Wire"]);
    ///
    /// let dateline = Desk::new().with(&[HARBOR]).dateline_from_field("PORTO, May 3 (Harbor Wire)")?;
    /// assert_eq!(dateline.credit.unwrap().agency.unwrap(), "HARBOR");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn dateline_from_field<'a>(&self, text: &'a str) -> Result<Dateline<'a>, Error> {
        from_field(text, self)
    }

    /// Reads a body as [`Body::parse`] does, with this desk's agencies and their end marks.
    ///
    /// ```
    /// use wirecopy::{Agency, Block, Desk};
    ///
    /// let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"]).end_marks(&["hw ends"])]);
    /// assert_eq!(desk.body("Ships moved. hw ends")[1], Block::EndMark("hw ends".into()));
    /// ```
    #[must_use]
    pub fn body<'a>(&self, text: &'a str) -> Body<'a> {
        body("", &Page::of(text), 0, &mut Tape::of("", self))
    }
}

impl<'a> Body<'a> {
    /// Reads a text that has neither headline nor dateline: its blocks by kind. Never fails.
    ///
    /// Typical input is the text of a field that holds the body alone, as NITF and archives have it.
    ///
    /// ```
    /// use wirecopy::{Block, Body};
    ///
    /// let body = Body::parse("Ships moved on Monday.\nNext steps\nThe port opens fully on Friday.");
    /// assert_eq!(body[1], Block::Crosshead("Next steps".into()));
    /// ```
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        Desk::new().body(text)
    }
}

/// The story below the dateline that was found, or the story without one.
fn assemble_found<'a>(page: &Page<'a>, mut found: Found<'a>, tape: &mut Tape<'_, 'a>) -> Article<'a> {
    match found.opened {
        Some(opened) => assemble(page, opened, &mut found.roles, tape),
        None => without_dateline(page, &mut found.roles, tape),
    }
}

/// The story whose dateline was found: what stands above it by roles, what follows it as the body.
fn assemble<'a>(page: &Page<'a>, opened: Opened<'a>, roles: &mut Roles, tape: &mut Tape<'_, 'a>) -> Article<'a> {
    let lead = opened.lead;
    let below = if lead.byline.is_some() { Below::BylineAndDateline } else { Below::Dateline };
    let Above { headline, subheadline, byline, notes } = above(page, (opened.above, below), opened.head, roles, tape);
    Article {
        headline,
        subheadline,
        byline: lead.byline.or(byline),
        notes: notes.and(lead.note),
        dateline: Some(lead.dateline),
        dateline_alone: lead.lede.is_empty(),
        body: body(lead.lede, page, opened.above + 1, tape),
    }
}

/// The story without a dateline: a head as far as blocks read like one, and the rest as the body. A byline may run into its
/// first paragraph: `By Anna Kim: The port opened.`
fn without_dateline<'a>(page: &Page<'a>, roles: &mut Roles, tape: &mut Tape<'_, 'a>) -> Article<'a> {
    let count = blocks_above_nothing(page, roles, tape);
    let Above { headline, subheadline, byline, notes } = above(page, (count, Below::Body), None, roles, tape);
    // Beside a byline what a writer is would be no deck.
    let is_deck = subheadline.as_ref().and_then(Text::borrowed).is_none_or(|deck| !tells_of_writer(deck, tape));
    let may_run_in = byline.is_none() && headline.is_some() && is_deck;
    let (byline, body) = match if may_run_in { byline_in_lede(page, count, tape) } else { None } {
        Some((signed, lede)) => (Some(signed), body(lede, page, count + 1, tape)),
        None => (byline, body("", page, count, tape)),
    };
    Article { headline, subheadline, byline, notes, dateline: None, dateline_alone: false, body }
}

/// No dateline, or the credit that nothing closes and that would make one.
fn no_dateline(text: &str, page: &Page<'_>, desk: &Desk) -> Error {
    let unclosed = unclosed_credit(page.words_from(0), desk).and_then(|words| Span::of(words, text));
    if let Some(span) = unclosed {
        return Error::new(ErrorKind::UnclosedCredit, span);
    }
    let expected = page.words_from(1).next();
    let span = expected.and_then(|words| Span::of(words, text)).unwrap_or(Span::new(text.len(), text.len()));
    Error::new(ErrorKind::NoDateline, span)
}
