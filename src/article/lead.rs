//! The block that opens with the dateline, with the note and the byline that may run into it.

use crate::body;
use crate::byline::{Byline, Byliner, run_in};
use crate::dateline::{Certainty, Dateline, after_first_word, opening};
use crate::desk::Desk;
use crate::headline::{is_alone, split_label};
use crate::note::{is_note, split_brackets};

/// What the block holds, in print order.
#[derive(Clone, Debug)]
pub(crate) struct Lead<'a> {
    pub(crate) note: Option<&'a str>,
    pub(crate) byline: Option<Byline<'a>>,
    pub(crate) dateline: Dateline<'a>,
    /// What follows the dateline.
    pub(crate) lede: &'a str,
}

impl<'a> Lead<'a> {
    /// Whether there is a credit and nothing else, as desks also print at a story's foot: `(APA, 11.9.2015)`.
    pub(crate) fn is_credit_alone(&self, desk: &Desk<'a>) -> bool {
        let is_parted = self.dateline.text.as_printed().ends_with(['-', '—', '–', '_', ':', '=']);
        let is_alone = || self.lede.is_empty() || body::is_foot(body::without_foot(self.lede, desk), desk);
        self.dateline.places.is_empty() && !is_parted && is_alone()
    }
}

/// Reads a block that opens with a dateline, or with a note or a byline that runs into one.
///
/// Typical input is `MOSCOW, April 11. /TASS/. Talks…`, `By MARY SMITH     PORTLAND (AP) -- Ships…`,
/// `(This version of the Sept. 20 story corrects a name) PORTLAND (Reuters) - Ships…`.
pub(crate) fn lead<'a>(words: &'a str, desk: &Desk<'a>) -> Option<Lead<'a>> {
    // A sentence opens with neither a dateline nor what runs into one.
    if !has_mark(words) || after_first_word(words, desk).is_some() {
        return None;
    }
    // A foot that runs on behind the dateline is no lede, and the dateline is to stand without it.
    let (before, tail) = body::cut(words, desk).unwrap_or((words, ""));
    if !tail.is_empty() && !has_mark(before) {
        return None;
    }
    let mut lead = noted(before, desk)?;
    let dateline = lead.dateline.text.as_printed();
    // An end mark names no place.
    let is_end_mark = || [words, dateline].into_iter().any(|words| body::is_end_mark(words, desk));
    if lead.dateline.places.is_empty() && is_end_mark() || body::is_sign_off(dateline) || body::is_initials(words, desk)
    {
        return None;
    }
    lead.lede = if lead.lede.is_empty() { tail } else { &words[before.len() - lead.lede.len()..] };
    Some(lead)
}

/// Whether any of the marks is there that no dateline does without: a bracket, a slash, a figure, a
/// stop, a dash beside a blank or another. Most headlines have none.
fn has_mark(words: &str) -> bool {
    let bytes = words.as_bytes();
    // Most paragraphs end with one. All others are looked at without an early end, many bytes at once.
    bytes.last().is_some_and(|last| is_mark(*last))
        || bytes.iter().fold(false, |found, byte| found | is_mark(*byte))
        || has_dash(bytes)
}

/// Whether a byte is a mark wherever it stands: `(`, `.`, `/`, a figure, `:`, `=`, `_`, `|`, or the first of a dash.
const fn is_mark(byte: u8) -> bool {
    // Dashes begin with 0xE2, and every character from the East Asian blocks on with more.
    matches!(byte, b'.'..=b':' | b'(' | b'=' | b'_' | b'|' | 0xE2..=0xEF)
}

/// Whether a hyphen stands at either end, or beside a blank or another.
fn has_dash(bytes: &[u8]) -> bool {
    memchr::memchr_iter(b'-', bytes).any(|at| {
        let beside = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at)).is_none_or(|byte| matches!(byte, b'-' | ..=b' ' | 0xC2))
        };
        beside(at.checked_sub(1)) || beside(Some(at + 1))
    })
}

/// A dateline with the note that may run into it: `(Adds detail) PORTO (AP) - Ships moved.`
///
/// Only one note may run into a dateline. So a line of nothing but brackets is read twice at the most, at its head and
/// behind the first bracket.
fn noted<'a>(words: &'a str, desk: &Desk<'a>) -> Option<Lead<'a>> {
    let split = brackets_before(words);
    if let Some(lead) = unnoted(words, split, desk) {
        return Some(lead);
    }
    // A label and what follows it are the headline.
    let (note, rest) = split.filter(|(note, _)| is_note_alone(note, desk) && split_label(words, desk).is_none())?;
    let lead = unnoted(rest, brackets_before(rest), desk).filter(|_| has_mark(rest))?;
    (lead.dateline.certainty() != Certainty::Bare).then_some(Lead { note: Some(note), ..lead })
}

/// The brackets at the head of a block, and what follows them, where anything does.
fn brackets_before(words: &str) -> Option<(&str, &str)> {
    split_brackets(words).filter(|(_, rest)| !rest.is_empty())
}

/// A dateline with the byline that may run into it; `split` is what [`brackets_before`] gives for the words.
fn unnoted<'a>(words: &'a str, split: Option<(&'a str, &'a str)>, desk: &Desk<'a>) -> Option<Lead<'a>> {
    if let Some((lede, byline, dateline)) = run_in(words, desk).filter(|(_, byline, _)| stands_alone(byline, desk)) {
        return Some(Lead { note: None, byline: Some(byline), dateline, lede });
    }
    // `(Recasts)` may be an outlet's name to the grammar of credits, and is a note by its own words.
    if split.is_some_and(|(note, _)| is_note(note)) {
        return None;
    }
    let (lede, dateline) = opening(words, desk).ok()?;
    Some(Lead { note: None, byline: None, dateline, lede })
}

/// The byline that a block is, with no foot behind it, which would be cut off it elsewhere.
pub(crate) fn byline<'a>(words: &'a str, desk: &Desk<'a>) -> Option<Byline<'a>> {
    Byliner(desk).byline(words).filter(|byline| stands_alone(byline, desk))
}

fn stands_alone(byline: &Byline<'_>, desk: &Desk<'_>) -> bool {
    body::cut(byline.text.as_printed(), desk).is_none()
}

/// Whether brackets on a line of their own would be a note, and no label, byline or credit.
fn is_note_alone<'a>(note: &'a str, desk: &Desk<'a>) -> bool {
    !is_alone(note, desk) && !body::is_sign_off(note) && byline(note, desk).is_none() && opening(note, desk).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credit_stands_alone_with_nothing_but_a_foot_behind_it() {
        let desk = Desk::new();
        for (words, is_alone) in [
            ("(APA, 11.9.2015)", true),
            ("(Hina). pp mm", true),
            ("(Reuters) - Ships moved.", false),
            ("(Reuters) -", false),
            ("(Lusa): Ships moved. (Editing by A. Writer)", false),
            ("PORTO (Lusa)", false),
        ] {
            let lead = lead(words, &desk).unwrap_or_else(|| panic!("{words} opens with a dateline"));
            assert_eq!(lead.is_credit_alone(&desk), is_alone, "{words}");
        }
    }

    #[test]
    fn a_foot_and_a_note_lend_their_marks_to_no_dateline() {
        let desk = Desk::new();
        for (words, dateline) in [
            ("PORTO AP \"Ships moved\"", None),
            ("PORTO AP \"Ships moved\" Enditem", None),
            ("PORTO AP \"Ships moved\" (end)", None),
            ("(Adds ships) PORTO AP", None),
            ("PORTO AP. Ships moved. Enditem", Some("PORTO AP.")),
            ("(Adds ships) PORTO (AP) - Ships moved.", Some("PORTO (AP) -")),
            ("(Adds ships) By Anna Kim PORTO (AP) - Ships moved.", Some("PORTO (AP) -")),
            ("(Adds ships) (Adds tugs) PORTO (AP) - Ships moved.", None),
            ("(x)(x)(x)(x) PORTO (AP) - Ships moved.", None),
            ("(end)", None),
            ("(Editing by A. Writer)", None),
            ("akm/ pl/", None),
        ] {
            let lead = lead(words, &desk);
            let read = lead.as_ref().map(|lead| lead.dateline.text.as_printed());
            assert_eq!(read, dateline, "{words}");
        }
    }
}
