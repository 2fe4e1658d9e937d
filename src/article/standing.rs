//! What speaks against a dateline where it stands: a headline, a topic, rows that begin alike.

use crate::article::depth::Depth;
use crate::article::lead::{Lead, lead, lead_on_any_ground};
use crate::body::without_foot;
use crate::dateline::Ground;
use crate::desk::Desk;
use crate::headline::is_alone;
use crate::note::is_note;
use crate::phrase::Phrase;
use crate::read::{self, Tokens, after_phrase};
use crate::word::holds_more;

/// The fewest words of a lede that a dateline of capitals and a dash may open as a story's first line.
const SHORTEST_LEDE: usize = 12;

/// The fewest words of a lede that is believed to follow a dateline on thin ground.
const SHORTEST_SENTENCE: usize = 8;

/// How many blocks of copy may stand above a dateline on thin ground: a headline and a deck.
const SHALLOWEST: usize = 2;

/// How many blocks behind a line are asked whether they begin as it does, or with a better dateline.
const NEIGHBOURS: usize = 3;

/// The fewest words of a line with a figure and without a stop that is no row of a table.
const SHORTEST_OPEN_LINE: usize = 6;

/// What was met above a line and speaks against it.
#[derive(Default)]
pub(super) struct Standing<'a> {
    /// Whether a line on thin ground was not believed: then none that begins like it is.
    has_rows: bool,
    /// How a row of a table began.
    row: Option<&'a str>,
}

impl<'a> Standing<'a> {
    /// Whether a dateline may stand where it does, `below` being the blocks below it.
    pub(super) fn holds(
        &mut self,
        lead: &Lead<'a>,
        has_better: bool,
        depth: &mut Depth<'a>,
        below: impl Iterator<Item = (usize, &'a str)>,
        desk: &Desk,
    ) -> bool {
        match lead.ground {
            Ground::Anywhere => true,
            Ground::BelowHeadline => depth.is_beyond(0, desk),
            Ground::Thin => {
                let is_near = depth.is_beyond(0, desk) && !depth.is_beyond(SHALLOWEST, desk);
                if !is_near || has_better || self.has_rows {
                    return false;
                }
                self.has_rows = !opens_story(lead.lede);
                if self.has_rows {
                    return false;
                }
                let is_alike = |words| {
                    read::block(words, desk, lead_on_any_ground).is_some_and(|other| other.ground == Ground::Thin)
                };
                // A speaker is named again after many an answer.
                let opening = lead.dateline.text.borrowed();
                let speaks_again = |words: &str| opening.is_some_and(|opening| words.starts_with(opening));
                self.has_rows = below
                    .enumerate()
                    .any(|(nth, (_, words))| speaks_again(words) || nth < NEIGHBOURS && is_alike(words));
                !self.has_rows
            }
        }
    }

    /// Whether capitals and a dash open a short first line because it is a headline, or another because it is a row or a
    /// note.
    pub(super) fn is_topic(
        &mut self,
        lead: &Lead<'a>,
        words: &'a str,
        above: usize,
        below: impl Iterator<Item = (usize, &'a str)>,
        desk: &Desk,
    ) -> bool {
        let dateline = &lead.dateline.text;
        let is_headline = above == 0
            && !holds_more(without_foot(lead.lede, desk), SHORTEST_LEDE - 1)
            && !dateline.as_printed().contains(',');
        is_headline
            || self.is_row(lead, below)
            || dateline.borrowed().is_some_and(|dateline| is_kicker(dateline, desk))
            || read::block(words.trim_start_matches(['*', ' ']), desk, is_note)
    }

    /// Whether the line is one of a table's: `UAE - Ahmed 53`, or `COAL - ` among others that begin so. A roundup of
    /// sentences begins alike as well.
    fn is_row(&mut self, lead: &Lead<'a>, mut below: impl Iterator<Item = (usize, &'a str)>) -> bool {
        let dateline = &lead.dateline.text;
        if dateline.pieces().any(|piece| piece.contains("   ") || piece.contains('\t')) {
            return true;
        }
        let Some(opening) = dateline.borrowed().filter(|opening| !opening.contains(',')) else { return false };
        let is_short = |most: usize| !holds_more(lead.lede, most - 1);
        let is_open = || lead.lede.contains(char::is_numeric) && !lead.lede.trim_end().ends_with(is_sentence_end);
        if is_short(SHORTEST_OPEN_LINE) && is_open() {
            return true;
        }
        let begins_alike = |words: &str| words.starts_with(opening);
        let is_row = is_short(SHORTEST_LEDE)
            && (self.row == Some(opening) || below.by_ref().take(NEIGHBOURS).any(|(_, words)| begins_alike(words)));
        if is_row {
            self.row = Some(opening);
        }
        is_row
    }
}

/// Whether what follows a dateline on thin ground is long enough for a sentence; scripts without blanks are not counted.
fn opens_story(lede: &str) -> bool {
    holds_more(lede, SHORTEST_SENTENCE - 1)
}

/// Whether the first line is a headline though it reads like a dateline: it is short, and a dateline no worse opens one of
/// the next blocks.
///
/// `Harbor Opens (AP)`, `VELNA PORT SUBSIDY TO END JULY 1 - MINISTER`
pub(super) fn is_headline_above<'a>(
    first: &Lead<'a>,
    below: impl Iterator<Item = (usize, &'a str)>,
    desk: &Desk,
) -> bool {
    let is_no_worse = |words| {
        let second = read::block(words, desk, lead);
        second.is_some_and(|second| second.strength() >= first.strength() && !second.lede.is_empty())
    };
    let is_headline =
        first.lede.is_empty() || first.dateline.credit.is_none() && !first.lede.contains(char::is_lowercase);
    is_headline
        && !holds_more(without_foot(first.lede, desk), SHORTEST_LEDE - 1)
        && below.take(NEIGHBOURS).any(|(_, words)| is_no_worse(words))
}

const fn is_sentence_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ':' | ';' | ',' | '…' | '"' | '”' | '’' | '»' | ')' | '。' | '।' | '۔')
}

/// `BREAKING - The governor`
fn is_kicker(dateline: &str, desk: &Desk) -> bool {
    let name = dateline.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':'));
    read::block(name, desk, |i| is_alone(i) || after_phrase(i, Phrase::Kicker).is_some_and(Tokens::is_empty))
}
