//! How the wire laid the story out: a line a paragraph, or paragraphs broken over lines.
//!
//! Feeds and pages have a paragraph a line. Teletypes broke paragraphs at a measure, and archives keep the breaks: Reuters'
//! of 1987 at 69 columns. The layout is a property of the whole text. It is found from the looks of its lines, and no word
//! is read for it.

mod opening;

use crate::line::{Endings, kind};
use crate::look::{First, Looks, Passage, begins_wider};

use self::opening::{goes_on_in_small_letters, opens_a_part};

/// The widest line, in columns, of copy that was broken over lines; longer ones were never broken.
///
/// Teletype copy is set at 60 to 80 columns, Reuters' of 1987 at 69; a little is left for tabs
/// and for the odd line that ran over.
pub(crate) const WIDEST: u16 = 92;

/// The narrowest measure that any wire breaks its lines at.
const NARROWEST: u16 = 50;

/// The narrowest column of a paper, and how many lines have to go on with another in small letters there: a third of them at
/// the least, since verse and lists are narrow too.
const NARROWEST_COLUMN: u16 = 26;
const FEWEST_RUNNING_ON: usize = 4;

/// How lines end, and how they make paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Layout {
    pub(crate) endings: Endings,
    /// The widest line of copy broken over lines; `None` where a line is a paragraph.
    measure: Option<u16>,
}

impl Layout {
    /// The layout of a text, found by itself. [`Page`](crate::block::Page) finds it while it looks at the first lines.
    pub(crate) fn of(text: &str) -> Self {
        let endings = Endings::of(text);
        Self::read(&mut Looks::with_endings(text, endings), endings, |_| ())
    }

    /// Looks at lines until one is too wide for broken copy. In most stories that is the second line. Each line looked at
    /// is given to `seen`, so that nobody looks at it again.
    ///
    /// The first line is a headline, which a desk may have set on one line above broken copy.
    pub(crate) fn read<'a>(lines: &mut Looks<'a>, endings: Endings, mut seen: impl FnMut(Passage<'a>)) -> Self {
        let mut evidence: Option<Evidence<'_>> = None;
        while let Some((_, mut line)) = lines.next() {
            let Some(evidence) = &mut evidence else {
                seen(line);
                evidence = Some(Evidence::of_headline(line));
                continue;
            };
            let is_wide = line.columns_up_to(WIDEST) > WIDEST;
            seen(line);
            if is_wide {
                return Self { endings, measure: None };
            }
            evidence.line(line);
        }
        Self { endings, measure: evidence.and_then(|evidence| evidence.measure()) }
    }

    /// The layout of a text that is known to be broken at so many columns; the same where a line is too wide for that.
    pub(crate) fn broken_at(self, columns: u16, text: &str) -> Self {
        let mut lines = Looks::with_endings(text, self.endings);
        let mut widest = columns;
        while let Some((_, mut line)) = lines.next() {
            widest = widest.max(line.columns_up_to(WIDEST));
        }
        if self.is_broken() || widest > WIDEST { self } else { Self { measure: Some(widest), ..self } }
    }

    /// Whether paragraphs are broken over lines.
    #[inline]
    pub(crate) const fn is_broken(self) -> bool {
        self.measure.is_some()
    }

    /// Whether the lines are those of a paper's column, where a headline has several of them.
    #[inline]
    pub(crate) const fn is_column(self) -> bool {
        matches!(self.measure, Some(measure) if measure < NARROWEST)
    }

    /// Joins the line `first` and the lines that go on with it to one paragraph.
    ///
    /// `ahead` gives the lines behind `first`, all of them slices of `text`. The first line that does not go on is given
    /// back: it begins the next paragraph.
    #[inline]
    pub(crate) fn join<'a, L>(
        self,
        mut first: Passage<'a>,
        text: &'a str,
        mut ahead: impl FnMut() -> Option<(L, Passage<'a>)>,
    ) -> (Passage<'a>, Option<(L, Passage<'a>)>) {
        let measure = self.measure.filter(|_| !stands_alone(&mut first));
        let mut last: Option<Passage<'a>> = None;
        loop {
            let mut next = ahead();
            if let (Some(measure), Some((_, line))) = (measure, &mut next) {
                if continues(last.as_mut().unwrap_or(&mut first), line, measure) {
                    last = Some(*line);
                    continue;
                }
            }
            return (last.map_or(first, |last| first.through(last, text)), next);
        }
    }
}

/// Whether the line `next` goes on with the paragraph whose last line so far is `last`.
///
/// Typical input is `Ships moved again on Monday after a storm that` and `had kept them outside.`, with a measure of 69. No
/// row, rule, item, byline or dateline goes on with another line.
fn continues(last: &mut Passage<'_>, next: &mut Passage<'_>, measure: u16) -> bool {
    !next.look.is_after_blank
        && !next.look.is_indented
        && is_full(last, *next, measure)
        && !stands_alone(next)
        && !opens_a_part(*next)
        && (!is_item(*next) || is_dash_of(*last, next.words))
}

/// How far short of the measure a full line may end: desks did not always fill it to the last column.
const SLACK: u16 = 6;

/// Whether the first word of `next` had no room left at the end of `last`.
fn is_full(last: &mut Passage<'_>, next: Passage<'_>, measure: u16) -> bool {
    let room = measure.saturating_sub(last.columns_up_to(WIDEST) + SLACK);
    begins_wider(next.words, usize::from(room))
}

/// Whether the line begins as an item of a list does: `- `, `* `, `• `.
fn is_item(line: Passage<'_>) -> bool {
    // A fast path: `•` begins with the byte E2, which is unclear and begins no letter.
    matches!(line.look.first, First::Hyphen | First::Asterisk | First::Unclear)
        && ["- ", "* ", "• "].iter().any(|mark| line.words.starts_with(mark))
}

/// Whether the line `words`, which looks like an item, goes on with the sentence of the line `last`: `- в ноябре.` behind
/// `… осенью`.
fn is_dash_of(last: Passage<'_>, words: &str) -> bool {
    words.strip_prefix("- ").is_some_and(|after| after.starts_with(kind(char::is_lowercase)))
        && !last.look.last.ends_clause()
}

/// Whether the line is no running text: a table's row, a rule.
fn stands_alone(line: &mut Passage<'_>) -> bool {
    !line.has_word() || line.is_tabular()
}

/// What the lines looked at so far say for broken copy.
struct Evidence<'a> {
    measure: u16,
    /// The line before the next one. Behind a blank line, or a sentence's end, the next does not go on with it.
    before: Passage<'a>,
    /// Lines that stand without indent under a line that filled the measure.
    full_runs: usize,
    /// Lines that go on in lower case under another, or without its indent.
    running_on: usize,
    /// The same in a paper's column, and all lines.
    running_on_in_column: usize,
    lines: usize,
}

impl<'a> Evidence<'a> {
    /// Begins with the first line. It may be a headline, so it counts for the measure only where the second goes on with it.
    const fn of_headline(headline: Passage<'a>) -> Self {
        Self { measure: 0, before: headline, full_runs: 0, running_on: 0, running_on_in_column: 0, lines: 0 }
    }

    /// The next line, of [`WIDEST`] columns at most.
    fn line(&mut self, mut line: Passage<'a>) {
        let may_go_on = !line.look.is_after_blank && !line.look.is_indented && !self.before.look.last.ends_sentence();
        let width = line.columns_up_to(WIDEST);
        // A headline may be wider.
        let before = if may_go_on { self.before.columns_up_to(WIDEST).min(WIDEST) } else { 0 };
        if before >= NARROWEST {
            if self.before.look.is_indented || goes_on_in_small_letters(line) {
                self.running_on += 1;
                self.measure = self.measure.max(before);
            } else if width.abs_diff(before) <= 12 {
                self.full_runs += 1;
            }
        } else if before >= NARROWEST_COLUMN && goes_on_in_small_letters(line) {
            self.running_on_in_column += 1;
        }
        self.lines += 1;
        self.before = line;
        self.measure = self.measure.max(width);
    }

    /// The measure that the lines were broken to, if anything shows that they were.
    fn measure(&self) -> Option<u16> {
        let is_broken = self.measure >= NARROWEST && (self.running_on > 0 || self.full_runs > 1);
        let is_column = || {
            self.measure < NARROWEST
                && self.running_on_in_column >= FEWEST_RUNNING_ON
                && 3 * self.running_on_in_column >= self.lines
        };
        (is_broken || is_column()).then_some(self.measure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn one_line_below_the_headline_that_is_too_wide_shows_that_none_is_broken() {
        let broken = ["A".repeat(60), "a".repeat(60)].join("\n");
        for letter in ["a", "я"] {
            for (above, below, is_broken) in
                [(WIDEST, WIDEST, true), (WIDEST + 1, WIDEST, true), (WIDEST, WIDEST + 1, false)]
            {
                let text = [&letter.repeat(above.into()), &broken, &letter.repeat(below.into())]
                    .map(String::as_str)
                    .join("\n");
                assert_eq!(Layout::of(&text).is_broken(), is_broken, "{above} and {below} of {letter}");
            }
        }
    }

    #[test]
    fn a_headline_is_as_wide_a_measure_as_any_line_at_most() {
        // Eighty columns and six of slack leave room for five letters, not for six.
        let line = ["a".repeat(79), "b".into()].join("");
        for headline in [usize::from(WIDEST), usize::from(WIDEST) + 9] {
            for (word, is_joined) in [("bcdefg", true), ("bcdef", false)] {
                let text = ["A".repeat(headline), line.clone(), word.into()].join("\n");
                let layout = Layout::of(&text);
                assert_eq!(layout.measure, Some(WIDEST), "{text}");
                let (mut last, mut next) = (Passage::of(&line), Passage::of(word));
                assert_eq!(continues(&mut last, &mut next, WIDEST), is_joined, "{text}");
            }
        }
    }

    #[test]
    fn a_paper_s_column_is_told_by_lines_that_go_on_in_small_letters() {
        let (first, next, last) =
            ("Ships moved again out of the harbor", "of Velna and its bays on Monday and", "it was noon.");
        for (lines, is_column) in [
            (&[first, next, next, next, next, last][..], true),
            (&[first, next, next, last, first, next, last], true),
            (&[first, next, next, last], false),
            (&[first, last, first, last, first, last, first, last, first, first, first, first, first], false),
            (&["Ships", "moved again", "out of it", "of Velna", "on Monday", "at noon", "in rain"], false),
            (&[first, first, first, first, first, first], false),
        ] {
            let text = ["Head", &lines.join("\n")].join("\n");
            let layout = Layout::of(&text);
            assert_eq!((layout.is_broken(), layout.is_column()), (is_column, is_column), "{text}");
        }
    }

    #[test]
    fn lines_of_the_same_width_show_that_copy_was_broken() {
        for (widths, is_broken) in [
            (&[60, 60, 72][..], true),
            (&[60, 60, 73], false),
            (&[60, 60], false),
            (&[49, 49, 49], false),
            (&[50, 50, 50], true),
        ] {
            let lines: String = widths.iter().map(|width| ["\n", &"A".repeat(*width)].concat()).collect();
            assert_eq!(Layout::of(&["Head", &lines].concat()).is_broken(), is_broken, "{widths:?}");
        }
    }
}
