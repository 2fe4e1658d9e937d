//! The block that opens with the dateline, with the note and the byline that may run into it.

use crate::body;
use crate::byline::{Byline, run_in};
use crate::dateline::{Admission, Certainty, Dateline, Ground, after_first_word, dateline, dateline_on_any_ground};
use crate::desk::Desk;
use crate::error::ErrorKind;
use crate::headline::{is_alone, split_label};
use crate::note::split_brackets;
use crate::objection::Objection;
use crate::read::{Tokens, block};
use crate::role::{byline, stands_alone};

/// What the block holds, in print order.
#[derive(Clone, Debug)]
pub(crate) struct Lead<'a> {
    pub(crate) note: Option<&'a str>,
    pub(crate) byline: Option<Byline<'a>>,
    pub(crate) dateline: Dateline<'a>,
    /// What follows the dateline.
    pub(crate) lede: &'a str,
    /// The row of the table that admits the dateline.
    pub(crate) admission: Admission,
}

impl Lead<'_> {
    /// Where the block has to stand to open with it.
    pub(crate) const fn ground(&self) -> Ground {
        self.admission.ground()
    }

    /// Whether a credit is in the dateline, wherever the block has to stand to open with that.
    pub(crate) fn is_credited(&self) -> bool {
        self.dateline.credit.is_some() && self.ground() == Ground::Anywhere
    }

    /// Whether the row admits a dateline alone on its line, whose lede is the next.
    pub(crate) const fn stands_alone(&self) -> bool {
        matches!(
            self.admission,
            Admission::DateAlone
                | Admission::CaselessCreditAlone
                | Admission::CapitalsAndColonAlone
                | Admission::CapitalsAndDashAlone
                | Admission::DayByPrinting
                | Admission::OutletFirst
                | Admission::PlaceAlone
        )
    }

    /// What it is known for, by which one dateline outranks another; on thin ground it yields to any that is not.
    pub(crate) fn strength(&self) -> (bool, Certainty) {
        (!self.admission.is_thin(), self.dateline.certainty())
    }

    /// Whether there is a credit and nothing else, as desks also print at a story's foot: `(APA, 11.9.2015)`.
    pub(crate) fn is_credit_alone(&self, desk: &Desk) -> bool {
        let is_parted = self.dateline.text.as_printed().ends_with(['-', '—', '–', '_', ':', '=']);
        let is_alone = || self.lede.is_empty() || block(body::without_foot(self.lede, desk), desk, body::is_foot);
        self.dateline.places.is_empty() && !is_parted && is_alone()
    }
}

/// Reads a block that opens with a dateline, or with a note or a byline that runs into one.
///
/// Typical input is `MOSCOW, April 11. /TASS/. Talks…`, `By MARY SMITH     PORTLAND (AP) -- Ships…`,
/// `(This version of the Sept. 20 story corrects a name) PORTLAND (Reuters) - Ships…`.
pub(crate) fn lead<'a>(i: Tokens<'_, 'a>) -> Option<Lead<'a>> {
    lead_on_any_ground(i).filter(|lead| lead.ground() == Ground::Anywhere)
}

/// As [`lead`], with what opens a story only below a headline.
pub(crate) fn lead_on_any_ground<'a>(i: Tokens<'_, 'a>) -> Option<Lead<'a>> {
    // A sentence opens with neither a dateline nor what runs into one.
    if after_first_word(i).is_some() {
        return None;
    }
    let (words, desk) = (i.copy(), i.desk());
    // A foot that runs on behind the dateline is no lede, and the dateline is to stand without it.
    let (before, tail) = body::cut(words, desk).unwrap_or((words, ""));
    let mut lead = if tail.is_empty() { noted(i)? } else { block(before, desk, noted)? };
    if is_of_foot(&lead, i) {
        return None;
    }
    lead.lede = if lead.lede.is_empty() { tail } else { &words[before.len() - lead.lede.len()..] };
    Some(lead)
}

/// Whether what reads like a dateline is an end mark, a sign-off or initials.
fn is_of_foot(lead: &Lead<'_>, i: Tokens<'_, '_>) -> bool {
    let (words, desk) = (i.copy(), i.desk());
    let dateline = lead.dateline.text.as_printed();
    // A line that is nothing else is asked once.
    let is_whole = dateline.len() == words.len();
    // An end mark names no place.
    let is_end_mark = || body::is_end_mark(i) || !is_whole && block(dateline, desk, body::is_end_mark);
    lead.dateline.places.is_empty() && is_end_mark()
        || if is_whole { body::is_sign_off(i) } else { body::are_sign_off(dateline, desk) }
        || body::is_initials(words, desk)
}

/// What speaks against a block that looks like a dateline by its words alone, and the text from where it does.
pub(crate) fn objection<'a>(i: Tokens<'_, 'a>) -> Option<(Objection, &'a str)> {
    // A credit that nothing closes is told by itself.
    let miss = dateline_on_any_ground(i).err().filter(|miss| miss.kind != ErrorKind::UnclosedCredit)?;
    miss.against.map(|objection| (objection, i.text_at(miss)))
}

/// A dateline with the note that may run into it: `(Adds detail) PORTO (AP) - Ships moved.`
///
/// Only one note may run into a dateline. So a line of nothing but brackets is read twice at the most, at its head and
/// behind the first bracket.
fn noted<'a>(i: Tokens<'_, 'a>) -> Option<Lead<'a>> {
    if let Some(lead) = unnoted(i) {
        return Some(lead);
    }
    // A label and what follows it are the headline.
    let is_alone = |note: &'a str| block(note, i.desk(), is_note_alone);
    let (note, rest) = split_brackets(i.copy()).filter(|(note, rest)| !rest.is_empty() && is_alone(note))?;
    if split_label(i).is_some() {
        return None;
    }
    let lead = block(rest, i.desk(), unnoted)?;
    let is_firm = lead.dateline.certainty() != Certainty::Bare && lead.ground() == Ground::Anywhere;
    is_firm.then_some(Lead { note: Some(note), ..lead })
}

/// A dateline with the byline that may run into it.
fn unnoted<'a>(i: Tokens<'_, 'a>) -> Option<Lead<'a>> {
    match run_in(i) {
        Some((lede, byline, dateline, admission)) if stands_alone(&byline, i) => {
            return Some(Lead { note: None, byline: Some(byline), dateline, lede, admission });
        }
        _ => {}
    }
    match dateline_on_any_ground(i) {
        Ok((lede, dateline, admission)) => Some(Lead { note: None, byline: None, dateline, lede, admission }),
        Err(_) => None,
    }
}

/// Whether brackets on a line of their own would be a note, and no label, byline or credit.
fn is_note_alone(note: Tokens<'_, '_>) -> bool {
    !is_alone(note) && !body::is_sign_off(note) && byline(note).is_none() && dateline(note).is_err()
}

/// Whether a block that is no foot opens with a dateline on thin ground; a heading may be one word as a place is.
pub(crate) fn opens_thinly(i: Tokens<'_, '_>) -> bool {
    let is_copy = !body::is_foot(i) && !body::is_of_foot(i);
    is_copy
        && lead_on_any_ground(i).is_some_and(|lead| lead.admission.is_thin() && lead.admission != Admission::PlaceAlone)
}

/// Whether a block opens with a place and a date that papers set on a line of their own: `Velna, Feb. 5.`
pub(crate) fn opens_with_date_alone(i: Tokens<'_, '_>) -> bool {
    lead_on_any_ground(i).is_some_and(|lead| lead.admission == Admission::DateAlone)
}
