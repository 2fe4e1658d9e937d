//! How deep a dateline stands, counted in copy.
//!
//! A line is copy by its words: a note, a byline or a foot counts for nothing, on a line of its own or
//! run into another.

use crate::article::lead::byline;
use crate::body::{is_foot, is_plain, without_foot};
use crate::byline::Byliner;
use crate::desk::Desk;
use crate::headline::{is_alone, without_labels};
use crate::line::fits;
use crate::look::{Last, Passage};
use crate::note::is_note_above;

/// How many blocks of copy may stand above any dateline.
pub(crate) const DEEPEST: usize = 23;

/// The blocks of copy above the one that is read.
///
/// They are counted only where more blocks stand above than the most that is asked for: above few datelines.
#[derive(Default)]
pub(crate) struct Depth<'a> {
    copy: usize,
    uncounted: [&'a str; DEEPEST],
    held: usize,
}

impl<'a> Depth<'a> {
    pub(crate) fn add(&mut self, words: &'a str, desk: &Desk<'a>) {
        if self.held == self.uncounted.len() {
            self.count(desk);
        }
        self.uncounted[self.held] = words;
        self.held += 1;
    }

    /// Whether there are more than `most` of them.
    pub(crate) fn is_beyond(&mut self, most: usize, desk: &Desk<'a>) -> bool {
        if self.copy <= most && self.copy + self.held > most {
            self.count(desk);
        }
        self.copy > most
    }

    fn count(&mut self, desk: &Desk<'a>) {
        self.copy += self.uncounted[..self.held].iter().filter(|words| is_copy(words, desk)).count();
        self.held = 0;
    }
}

/// The longest byline, label or title, in bytes.
const LONGEST_FURNITURE: usize = 160;

/// The longest of them, or line of a foot, that ends as a sentence does, in bytes; `Jr.` and `Sr.` end a byline.
const LONGEST_ENDED: usize = 60;

/// Whether a block is copy, the foot that runs on behind it left out.
pub(crate) fn is_copy<'a>(words: &'a str, desk: &Desk<'a>) -> bool {
    let words = without_labels(words, desk);
    let is_too_long = || {
        let ends_sentence = Last::of(words).ends_sentence() && !words.ends_with("r.");
        !fits(words, if ends_sentence { LONGEST_ENDED } else { LONGEST_FURNITURE })
    };
    if is_plain(&mut Passage::of(words), desk) && is_too_long() {
        return true;
    }
    let words = without_foot(words, desk);
    !words.is_empty() && !is_furniture(words, desk) && !is_foot(words, desk)
}

/// Whether a block is a note, a label, a byline or a writer's title wherever it stands above the dateline.
fn is_furniture<'a>(words: &'a str, desk: &Desk<'a>) -> bool {
    is_note_above(words) || is_alone(words, desk) || byline(words, desk).is_some() || Byliner(desk).is_title(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copy_is_counted_whenever_it_is_asked_for() {
        let desk = Desk::new();
        for asked in [1, 3, DEEPEST, 2 * DEEPEST, 5 * DEEPEST] {
            let mut depth = Depth::default();
            for added in 1..5 * DEEPEST {
                let words = if added % 3 == 0 { "(Adds detail)" } else { "Ships wait" };
                depth.add(words, &desk);
                let copy = added - added / 3;
                if added % asked == 0 {
                    assert!(!depth.is_beyond(copy, &desk) && depth.is_beyond(copy - 1, &desk), "{added}");
                }
            }
        }
    }

    #[test]
    fn a_byline_is_no_copy_at_any_length() {
        let desk = Desk::new();
        for (words, is_it) in [
            ("Por Martha Hollis of the Velna Harbour Gazette and Peter Oskar Lang Jr.", false),
            ("Por Martha Hollis of the Velna Harbour Gazette and Peter Oskar Lang", false),
            ("By Monday the ships of the Velna line had moved, and so had all of the tugs.", true),
            ("Ships moved.", true),
            ("(Adds detail)", false),
            ("URGENT", false),
        ] {
            assert_eq!(is_copy(words, &desk), is_it, "{words}");
        }
    }
}
