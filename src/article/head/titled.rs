//! A writer's title on the line below the name.

use crate::article::head::lines::has_paragraph;
use crate::article::lead::lead;
use crate::block::Page;
use crate::byline::{self, Byline, alone, is_title, titled};
use crate::desk::Desk;
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, block, fed};
use crate::role::{Role, Roles, role};
use crate::token::Tape;

/// The byline and the writer's title on the line below it, where both on one line read the same.
pub(super) fn with_title<'a>(words: &'a str, title: &'a str, text: &'a str, desk: &Desk) -> Option<Byline<'a>> {
    if !is_title(title, desk) {
        return None;
    }
    let alone = block(words, desk, byline::byline).filter(|byline| byline.title.is_none())?;
    let reads_alike = |both: &Byline<'_>| both.names == alone.names && both.title.is_some();
    both_lines((words, title), text, desk, byline::byline).filter(reads_alike)
}

/// Whether the story's first paragraph stands below a title, and nothing else but notes between them.
///
/// Another line that stood there would be the body's first, and the title above it as well.
pub(super) fn is_above_paragraph<'a>(below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    const MOST_NOTES: usize = 6;
    let mut below = below.take(MOST_NOTES);
    below
        .find(|words| !block(words, desk, role).is_note())
        .is_some_and(|words| has_paragraph(core::iter::once(words), desk))
}

/// Whether a line is the title of the writer on the line above it, which is a byline by itself or a name.
fn titles<'a>((above, title): (&'a str, &'a str), is_byline: bool, text: &'a str, desk: &Desk) -> bool {
    let is_named = |both: Byline<'_>| block(above, desk, alone).is_some_and(|alone| alone.names == both.names);
    if is_byline {
        with_title(above, title, text, desk).is_some()
    } else {
        both_lines((above, title), text, desk, titled).is_some_and(is_named)
    }
}

/// What a grammar makes of a name and a title below it, which open no dateline together.
pub(super) fn both_lines<'a>(
    (words, title): (&'a str, &'a str),
    text: &'a str,
    desk: &Desk,
    grammar: impl for<'t> Fn(Tokens<'t, 'a>) -> Option<Byline<'a>>,
) -> Option<Byline<'a>> {
    if !is_title(title, desk) {
        return None;
    }
    let from = words.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    let to = title.as_ptr().addr().checked_sub(text.as_ptr().addr())? + title.len();
    let both = text.get(from..to)?;
    block(both, desk, grammar).filter(|_| block(both, desk, lead).is_none())
}

/// What signs a story, by its head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signing {
    Nothing,
    /// The byline at this place.
    Byline(usize),
    /// The one name that is alone on its line, beside a title that names nobody: `Staff Writer`.
    Name,
}

impl Signing {
    /// Where the byline stands.
    pub(super) const fn byline(self) -> Option<usize> {
        match self {
            Self::Byline(at) => Some(at),
            Self::Nothing | Self::Name => None,
        }
    }
}

/// What signs a story: the last byline with a name, else a name beside a title, else the last byline of a desk.
pub(super) fn signing<'a>(
    page: &Page<'a>,
    (count, flattened): (usize, Option<&'a str>),
    roles: &mut Roles,
    tape: &mut Tape<'_, 'a>,
) -> Signing {
    let (text, desk) = (page.text(), tape.desk());
    let (mut byline, mut of_desk, mut above) = (None, None, ("", false));
    let mut names = None;
    for (at, words) in page.words_from(0).take(count).chain(flattened).enumerate() {
        let mut ask = || role(fed(tape, words));
        let is_byline = if at < count { roles.of(at, ask) } else { ask() } == Role::Byline;
        if is_byline {
            let is_of_desk = after_phrase(fed(tape, words), Phrase::Staff).is_some();
            let is_title = is_of_desk && is_title(words, desk);
            let is_crowded = is_title && *names.get_or_insert_with(|| names_below_headline(page, count, tape)) > 1;
            // `Staff Writer` below a name is the writer's title.
            let is_one = !above.1 && is_crowded || !titles((above.0, words), above.1, text, desk);
            if is_one && is_of_desk {
                of_desk = Some((at, is_title));
            } else if is_one {
                byline = Some(at);
            }
        }
        above = (words, is_byline);
    }
    match (byline, of_desk, names) {
        // Beside several names nobody can tell whose title it is.
        (None, Some((_, true)), Some(1)) => Signing::Name,
        (Some(at), ..) | (None, Some((at, _)), _) => Signing::Byline(at),
        (None, None, _) => Signing::Nothing,
    }
}

/// How many lines below the first copy of a head are writers' names and nothing else.
fn names_below_headline<'a>(page: &Page<'a>, count: usize, tape: &mut Tape<'_, 'a>) -> usize {
    let mut has_headline = false;
    let is_name = |words: &&'a str| {
        let i = fed(tape, words);
        let is_copy = role(i) == Role::Copy;
        let is_name = has_headline && is_copy && alone(i).is_some();
        has_headline |= is_copy;
        is_name
    };
    page.words_from(0).take(count).filter(is_name).count()
}
