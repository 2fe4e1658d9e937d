//! A story whose head is known: the frame that it came in says where its copy begins, and what stands above.

use alloc::vec::Vec;

use crate::article::Article;
use crate::article::head::headline;
use crate::article::search::{Opened, find};
use crate::block::Page;
use crate::body::{Block, Body, body, is_foot};
use crate::byline::Byline;
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::headline::Headline;
use crate::line::{is_blank, kind, trim};
use crate::read::{block, fed};
use crate::role::{Role, byline, is_plain_copy, role};
use crate::text::Text;
use crate::token::Tape;
use crate::typesetting::Typesetting;

/// How many blocks may stand between a head that is known and the dateline: a teaser, and a note.
const MOST_ABOVE_DATELINE: usize = 3;

/// The parts above the copy, as a frame tells them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Headed<'a> {
    pub(crate) headline: Option<Headline<'a>>,
    pub(crate) subheadline: Option<Text<'a>>,
    pub(crate) byline: Option<Byline<'a>>,
    pub(crate) notes: Vec<Text<'a>>,
    pub(crate) dateline: Option<Dateline<'a>>,
    /// Whether the dateline stood on the line that the copy begins on.
    pub(crate) is_run_in: bool,
    label: Option<&'a str>,
}

impl<'a> Headed<'a> {
    /// Gives a line of the head to its part by its own words; the first line of copy is the headline.
    pub(crate) fn first_copy_is_headline(&mut self, words: &'a str, desk: &Desk) {
        let role = block(words, desk, role);
        match role {
            Role::Copy | Role::Labelled if self.headline.is_none() && self.byline.is_none() => {
                self.set_headline(words, role, desk);
            }
            _ => self.furnish(words, role, desk),
        }
    }

    /// Gives a line of the head to its part by its own words; the last line of copy is the headline.
    pub(crate) fn last_copy_is_headline(&mut self, words: &'a str, desk: &Desk) {
        let role = block(words, desk, role);
        match role {
            Role::Copy | Role::Labelled => {
                if let Some(before) = self.headline.take() {
                    self.notes.extend(before.label);
                    self.notes.push(before.text);
                }
                self.set_headline(words, role, desk);
            }
            _ => self.furnish(words, role, desk),
        }
    }

    /// Sets the headline, with the label that stood on a line of its own above it.
    pub(crate) fn set_headline(&mut self, words: &'a str, role: Role, desk: &Desk) {
        self.headline = Some(headline(words, self.label.take(), role, desk));
    }

    /// A line that is no headline: a label, a byline, the title of the writer above it, a note.
    fn furnish(&mut self, words: &'a str, role: Role, desk: &Desk) {
        match role {
            Role::Label if self.headline.is_none() && self.label.is_none() => self.label = Some(words),
            Role::Byline if self.byline.is_none() => self.byline = block(words, desk, byline),
            _ => self.notes.push(Text::new(words)),
        }
    }
}

impl Desk {
    /// Reads a story whose head is known: `copy` is what stands below it, `foot` what the desk printed below the copy.
    pub(crate) fn article_headed<'a>(
        &self,
        mut head: Headed<'a>,
        (copy, foot): (&'a str, &'a str),
        typesetting: Typesetting,
    ) -> Article<'a> {
        let mut page = Page::typeset(copy, typesetting);
        page.is_copy_to_its_end = !trim(foot).is_empty();
        page.is_headed = head.headline.is_some();
        if head.is_run_in {
            page.join_first();
        }
        let mut tape = Tape::of("", self);
        let opened = if head.dateline.is_some() {
            None
        } else {
            let mut found = find(&page, &mut tape);
            found.look_into_lines(&page, self);
            found.opened
        };
        let opened = opened.filter(|opened| opened.above <= MOST_ABOVE_DATELINE);
        let mut article = match opened {
            Some(Opened { above, lead, head: run_in }) => {
                for words in page.words_from(0).take(above).chain(run_in) {
                    head.above_dateline(words, self);
                }
                head.notes.extend(lead.note.map(Text::new));
                Article {
                    byline: lead.byline.or(head.byline),
                    dateline: Some(lead.dateline),
                    dateline_alone: lead.lede.is_empty(),
                    body: body(lead.lede, &page, above + 1, &mut tape),
                    ..Article::default()
                }
            }
            None => Article {
                byline: head.byline,
                dateline_alone: head.dateline.is_some() && !head.is_run_in,
                dateline: head.dateline,
                body: body("", &page, 0, &mut tape),
                ..Article::default()
            },
        };
        article.headline = head.headline.or_else(|| head.label.map(Headline::new));
        article.subheadline = head.subheadline;
        article.notes = head.notes.into_iter().collect();
        add_foot(&mut article.body, foot, typesetting, &mut tape);
        article
    }

    /// Reads a story as [`Desk::article_lenient`] does, without the marks that a wire set round its lines.
    pub(crate) fn article_typeset<'a>(
        &self,
        (copy, foot): (&'a str, &'a str),
        typesetting: Typesetting,
    ) -> Article<'a> {
        let mut tape = Tape::of("", self);
        let mut page = Page::typeset(copy, typesetting);
        page.is_copy_to_its_end = !trim(foot).is_empty();
        let mut article = self.article_of(&page);
        add_foot(&mut article.body, foot, typesetting, &mut tape);
        article
    }
}

impl<'a> Headed<'a> {
    /// A block between the head and the dateline: the first that is copy is the deck, which German desks call a teaser.
    fn above_dateline(&mut self, words: &'a str, desk: &Desk) {
        let is_copy = block(words, desk, is_plain_copy);
        if is_copy && self.headline.is_none() {
            self.set_headline(words, Role::Copy, desk);
        } else if is_copy && self.subheadline.is_none() {
            self.subheadline = Some(Text::new(words));
        } else {
            self.furnish(words, block(words, desk, role), desk);
        }
    }
}

/// Puts what the desk printed below its copy behind the body: each block is a sign-off, a rule or a note, and none is copy.
fn add_foot<'a>(body: &mut Body<'a>, foot: &'a str, typesetting: Typesetting, tape: &mut Tape<'_, 'a>) {
    if trim(foot).is_empty() {
        return;
    }
    for words in Page::typeset(foot, typesetting).words_from(0) {
        let text = Text::new(words);
        let has_words = words.contains(kind(|c| c.is_alphanumeric() && !is_blank(c)));
        body.blocks.push(match has_words {
            false => Block::Separator(text),
            true if is_foot(fed(tape, words)) => Block::SignOff(text),
            true => Block::Note(text),
        });
    }
}
