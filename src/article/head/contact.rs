//! Who is to be asked about a release, by name, above the telephone number that a line of its own has.

use crate::article::head::lines::{has_paragraph, is_headline};
use crate::article::lead::lead;
use crate::byline::alone;
use crate::dateline::is_town;
use crate::desk::Desk;
use crate::lexicon::Senses;
use crate::line::{is_blank, kind};
use crate::look::Last;
use crate::note::{is_contact, is_time_stamp, names_source};
use crate::phrase::Phrase;
use crate::read::block;
use crate::role::{Role, role};
use crate::token::first_word_has;
use crate::word::holds_more;

/// The most lines of a name: who it is, the office, the house.
const MOST_LINES: usize = 3;

/// The longest such line, in bytes.
const LONGEST: usize = 60;

/// The most words of such a line.
const MOST_WORDS: usize = 7;

/// What releases and aggregators print in a head, told by what stands above and below it.
#[derive(Default)]
pub(super) struct Beside {
    is_below_stamp: bool,
    has_stamp: bool,
}

impl Beside {
    /// Whether a block of the head is none of a story's parts: it names the paper that the story is from, who sent it, or whom to
    /// ask. Every block is shown, and `is_stamp` says whether it is the time of publication.
    pub(super) fn holds<'a, B: Iterator<Item = &'a str> + Clone>(
        &mut self,
        (words, role, is_stamp): (&str, Role, bool),
        below: impl FnOnce() -> B,
        is_below_headline: bool,
        desk: &Desk,
    ) -> bool {
        let is_below_stamp = core::mem::replace(&mut self.is_below_stamp, is_stamp);
        self.has_stamp |= is_stamp;
        let has_stamp = self.has_stamp;
        let is_of_release = || {
            let below = below();
            let is_signed = is_below_headline && is_writer(words, below.clone(), has_stamp, desk);
            !is_signed && is_of_release(words, || below, is_below_headline, desk)
        };
        role == Role::Copy && (is_below_stamp && is_paper(words) || is_of_release())
    }
}

/// Whether a name right above an address of mail is the writer's: the time of publication stands above it or below both.
fn is_writer<'a>(words: &str, mut below: impl Iterator<Item = &'a str>, has_stamp: bool, desk: &Desk) -> bool {
    let is_mail = |words: &str| words.contains('@') && !words.contains(is_blank) && is_number(words, desk);
    let is_mailed = is_name(words) && below.next().is_some_and(is_mail);
    let is_dated = |words: &str| block(words, desk, is_time_stamp);
    is_mailed && (has_stamp || below.next().is_some_and(is_dated)) && block(words, desk, |i| alone(i).is_some())
}

/// Whether a line names who sent the story, or whom to ask.
fn is_of_release<'a, B: Iterator<Item = &'a str> + Clone>(
    words: &str,
    below: impl FnOnce() -> B,
    is_below_headline: bool,
    desk: &Desk,
) -> bool {
    const SOURCE: Senses = Senses::phrase(Phrase::Addition).and(Senses::phrase(Phrase::Source));
    if is_name(words) {
        return is_of_contact(below(), is_below_headline, desk);
    }
    let opens_source = || first_word_has(words, SOURCE, desk);
    !is_below_headline && opens_source() && block(words, desk, names_source) && is_above_line(below(), desk)
}

/// Whether a line right below the time of publication is the paper that a page has the story from, with its town: `Velna Times
/// (Tarn)`.
fn is_paper(words: &str) -> bool {
    let Some((paper, town)) = words.strip_suffix(')').and_then(|words| words.split_once(" (")) else { return false };
    is_name(paper) && is_town(town, town.split(is_blank).count())
}

/// Whether a line of copy names whom to ask: a telephone number or an address of mail stands below it, or below one or two more
/// lines of names. Where no headline stands above, one has to stand below.
///
/// Typical input is `Ann Roe` above `Chief of Staff` above `Office: 555-347-8408`.
fn is_of_contact<'a>(below: impl Iterator<Item = &'a str> + Clone, is_below_headline: bool, desk: &Desk) -> bool {
    below_number(below, desk).is_some_and(|below| is_below_headline || is_above_headline(below, desk))
}

/// What stands below the telephone number or the address, where few lines of names stand above it.
fn below_number<'a, B: Iterator<Item = &'a str>>(mut below: B, desk: &Desk) -> Option<B> {
    for _ in 0..MOST_LINES {
        let next = below.next()?;
        if is_number(next, desk) {
            return Some(below);
        }
        if !is_name(next) {
            return None;
        }
    }
    None
}

/// Whether the headline stands below a line that says who sent the story, with labels between at the most.
fn is_above_line<'a>(mut below: impl Iterator<Item = &'a str>, desk: &Desk) -> bool {
    const MOST_BETWEEN: usize = 6;
    let is_line = |words: &str| {
        let is_copy = block(words, desk, |i| matches!(role(i), Role::Copy | Role::Labelled) && lead(i).is_none());
        is_copy && is_headline(words)
    };
    let headline = below.by_ref().take(MOST_BETWEEN).find(|words| block(words, desk, role) != Role::Label);
    headline.is_some_and(is_line) && has_paragraph(below, desk)
}

/// Whether each word of a short line has a capital, but for the smallest: `Port of Velna`.
pub(crate) fn is_name(words: &str) -> bool {
    const LONGEST_SMALL: usize = 3;
    let is_large = |word: &str| word.starts_with(char::is_uppercase) || word.len() <= LONGEST_SMALL;
    words.len() <= LONGEST
        && Last::of(words) == Last::Word
        && words.starts_with(kind(char::is_uppercase))
        && words.split_whitespace().all(is_large)
        && !holds_more(words, MOST_WORDS)
        && !words.contains(kind(|c| c.is_numeric() || matches!(c, ':' | '|' | '/')))
}

/// Whether a line is a telephone number or an address of mail. Most lines are told by their letters.
pub(crate) fn is_number(words: &str, desk: &Desk) -> bool {
    const LONGEST: usize = 80;
    const FEWEST_FIGURES: usize = 7;
    let has_figures = || words.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_FIGURES;
    words.len() <= LONGEST && (words.contains('@') || has_figures()) && block(words, desk, is_contact)
}

/// Whether the headline stands below: the first line that names nobody, and no number.
fn is_above_headline<'a>(mut below: impl Iterator<Item = &'a str> + Clone, desk: &Desk) -> bool {
    const MOST_BETWEEN: usize = 12;
    for _ in 0..MOST_BETWEEN {
        let Some(words) = below.next() else { return false };
        let (role, opens) = block(words, desk, |i| (role(i), lead(i).is_some()));
        if opens {
            return false;
        }
        if matches!(role, Role::Copy | Role::Labelled)
            && !(is_name(words) && below_number(below.clone(), desk).is_some())
        {
            return is_headline(words) && has_paragraph(below, desk);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_above_a_number_is_whom_to_ask() {
        const LEDE: &str = "Ships moved again on Monday after a week of storms, the harbor master said.";
        for (lines, is_below_headline, expected) in [
            (&["Ann Roe", "Office: 555-347-8408", "Harbor reopens", LEDE][..], false, true),
            (&["Ann Roe", "Chief of Staff", "Office: 555-347-8408", "Harbor reopens", LEDE], false, true),
            (
                &["Port of Velna", "ann.roe@velna.example", "Ivo Brandt", "Cell: 555-347-8409", "Harbor reopens", LEDE],
                false,
                true,
            ),
            (&["Ann Roe", "Office: 555-347-8408", LEDE], true, true),
            // The headline, since none stands below.
            (&["Harbor Reopens", "Ann Roe", "Office: 555-347-8408", LEDE], false, false),
            (&["Harbor Reopens", "Office: 555-347-8408", "VELNA (AP) - Ships moved."], false, false),
            // A sentence, and no number.
            (&["Harbor reopens", "Office: 555-347-8408", "Ships move", LEDE], false, false),
            (&["Ann Roe", "Contact: Ivo Brandt", "Harbor reopens", LEDE], false, false),
            (&["Ann Roe", "Harbor reopens", LEDE], false, false),
            // Who sent it.
            (&["Source: Velnatec", "MEDIA RELEASE PR67276", "Harbor reopens", LEDE], false, true),
            (&["Source: Velna Police", "Harbor reopens", LEDE], false, true),
            (&["Source: Velna Police", LEDE], false, false),
            (&["Source: Velna Police", "VELNA (AP) - Ships moved again after a week of storms."], false, false),
        ] {
            let below = || lines[1..].iter().copied();
            assert_eq!(is_of_release(lines[0], below, is_below_headline, &Desk::new()), expected, "{lines:?}");
        }
    }
}
