//! How the wire laid the story out: a line a paragraph, or paragraphs broken over lines.

mod opening;
mod width;

use crate::line::{Endings, Lines, trim};

use self::opening::{goes_on_in_small_letters, opens_a_part};
use self::width::{begins_wider, is_wide_at_once, width};

pub(crate) use self::width::columns;

/// The widest line, in columns, of copy that was broken over lines; longer ones were never broken.
///
/// Teletype copy is set at 60 to 80 columns, Reuters' of 1987 at 69; a little is left for tabs
/// and for the odd line that ran over.
pub(crate) const WIDEST: usize = 92;

/// The narrowest measure that any wire breaks its lines at.
const NARROWEST: usize = 50;

/// How lines end, and how they make paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Layout {
    pub(crate) endings: Endings,
    /// The widest line of copy broken over lines; `None` where a line is a paragraph.
    measure: Option<usize>,
}

impl Layout {
    /// Reads lines until one is too wide for broken copy: in most stories, the second.
    ///
    /// The first line is a headline, which a desk may have set on one line above broken copy.
    pub(crate) fn of(text: &str) -> Self {
        let mut evidence = Evidence::default();
        let mut headline = true;
        let endings = Endings::of(text);
        for line in Lines::with_endings(text, endings) {
            let words = trim(line.text);
            if !headline && is_wide_at_once(words) {
                return Self { endings, measure: None };
            }
            let width = width(words);
            if words.is_empty() {
                evidence.blank_line();
            } else if headline {
                headline = false;
                evidence.headline(line.text, words, width.min(WIDEST));
            } else if width > WIDEST {
                return Self { endings, measure: None };
            } else {
                evidence.line(line.text, words, width);
            }
        }
        Self { endings, measure: evidence.measure() }
    }

    /// Whether paragraphs are broken over lines.
    #[inline]
    pub(crate) const fn is_broken(self) -> bool {
        self.measure.is_some()
    }

    /// Whether the line `next`, whose words are `words`, goes on with the paragraph whose last line's are `last`.
    ///
    /// The last line is no row, which [`stands_alone`] tells.
    pub(crate) fn continues(self, last: &str, next: &str, words: &str) -> bool {
        let is_full = self.measure.is_some_and(|measure| is_full(last, words, measure));
        let may_go_on = is_full && !is_indented(next) && !stands_alone(words) && !opens_a_part(words);
        may_go_on && (!is_item(words) || is_dash_of(last, words))
    }
}

/// How far short of the measure a full line may end: desks did not always fill it to the last column.
const SLACK: usize = 6;

/// Whether the first word of `next` had no room left at the end of `last`.
fn is_full(last: &str, next: &str, measure: usize) -> bool {
    begins_wider(next, measure.saturating_sub(width(last) + SLACK))
}

/// Whether the line begins a paragraph by its indent.
fn is_indented(line: &str) -> bool {
    line.starts_with([' ', '\t', '\u{A0}', '\u{3000}'])
}

fn is_item(words: &str) -> bool {
    words.starts_with("- ") || words.starts_with("* ") || words.starts_with("• ")
}

/// Whether the item `words` is the rest of the sentence that `last` broke off before its dash: `- в ноябре.`
fn is_dash_of(last: &str, words: &str) -> bool {
    words.strip_prefix("- ").is_some_and(|after| after.starts_with(char::is_lowercase)) && !ends_clause(last)
}

/// Whether a list may begin below the line.
fn ends_clause(words: &str) -> bool {
    ends_sentence(words) || words.ends_with([':', ';', ','])
}

/// Whether the line is no running text: a table's row, a rule.
pub(crate) fn stands_alone(words: &str) -> bool {
    !words.contains(char::is_alphanumeric) || is_tabular(words)
}

/// The most words between two gaps of a row, on average: a sentence with stray blanks has more.
const WORDS_A_CELL: usize = 4;

/// Whether the words stand in columns: parted by tabs or by three blanks and more, more than once, and no sentence.
#[inline]
pub(crate) fn is_tabular(words: &str) -> bool {
    !ends_sentence(words) && has_gap(words) && is_row(words)
}

/// Whether gaps part the words of the lines: by a tab, or more than once and with few words between two.
#[inline(never)]
fn is_row(words: &str) -> bool {
    let (mut gaps, mut parts) = (0, 0);
    for piece in Lines::new(words).map(|line| trim(line.text)) {
        let (mut blanks, mut in_word) = (0, false);
        for byte in piece.bytes() {
            let is_blank = matches!(byte, b'\t'..=b'\r' | b' ');
            blanks = if byte == b' ' { blanks + 1 } else { 0 };
            gaps += usize::from(blanks == 3);
            parts += usize::from(!is_blank && !in_word);
            in_word = !is_blank;
            if byte == b'\t' {
                return true;
            }
        }
    }
    // Other blanks than those of ASCII may part more words, or stand where one is counted.
    let most = (gaps + 1) * WORDS_A_CELL;
    gaps > 1 && if words.is_ascii() { parts <= most } else { words.split_whitespace().nth(most).is_none() }
}

/// Whether the words end as a sentence or a quotation does.
#[inline]
fn ends_sentence(words: &str) -> bool {
    match words.as_bytes() {
        [.., last @ 0..0x80] => matches!(last, b'.' | b'"' | b'!' | b'?'),
        _ => words.ends_with(['。', '！', '？', '」', '』', '”', '»', '…', '؟', '۔']),
    }
}

/// Whether there is a tab or a run of three blanks anywhere: nearly all copy is without.
fn has_gap(words: &str) -> bool {
    let bytes = words.as_bytes();
    let Some(last) = bytes.last_chunk() else {
        return bytes.contains(&b'\t') || bytes.windows(3).any(|three| three == b"   ");
    };
    // Each begins with the last two bytes of the one before.
    let windows = bytes.windows(WINDOW).step_by(WINDOW - 2);
    gap_in(last) || windows.filter_map(<[u8]>::first_chunk).any(gap_in)
}

/// How many bytes are looked at at once.
const WINDOW: usize = size_of::<u128>();

fn gap_in(window: &[u8; WINDOW]) -> bool {
    const HIGHEST_BITS: u128 = u128::from_le_bytes([0x80; WINDOW]);
    let window = u128::from_le_bytes(*window);
    // The highest bit of each byte that is the one sought.
    let places_of = |byte: u8| {
        let apart = window ^ u128::from_le_bytes([byte; WINDOW]);
        !(((apart & !HIGHEST_BITS) + !HIGHEST_BITS) | apart) & HIGHEST_BITS
    };
    let (tabs, spaces) = (places_of(b'\t'), places_of(b' '));
    tabs | spaces & (spaces >> 8) & (spaces >> 16) != 0
}

/// What the lines seen so far say about the layout.
#[derive(Default)]
struct Evidence {
    measure: usize,
    /// Width of the line before, zero where nothing goes on with it: after a blank line, or a sentence's end.
    before: usize,
    before_indented: bool,
    /// Lines that stand without indent under a line that filled the measure.
    full_runs: usize,
    /// Lines that go on in lower case under another, or without its indent.
    running_on: usize,
}

impl Evidence {
    fn blank_line(&mut self) {
        self.before = 0;
    }

    /// The first line, which counts for the measure only where the second goes on with it.
    fn headline(&mut self, line: &str, words: &str, width: usize) {
        self.line(line, words, width);
        self.measure = 0;
    }

    fn line(&mut self, line: &str, words: &str, width: usize) {
        let indented = is_indented(line);
        if self.before >= NARROWEST && !indented {
            if self.before_indented || goes_on_in_small_letters(words) {
                self.running_on += 1;
                self.measure = self.measure.max(self.before);
            } else if width.abs_diff(self.before) <= 12 {
                self.full_runs += 1;
            }
        }
        self.before = if ends_sentence(words) { 0 } else { width };
        self.before_indented = indented;
        self.measure = self.measure.max(width);
    }

    /// The measure that the lines were broken to, if anything shows that they were.
    fn measure(&self) -> Option<usize> {
        let is_broken = self.measure >= NARROWEST && (self.running_on > 0 || self.full_runs > 1);
        is_broken.then_some(self.measure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn a_gap_is_found_wherever_it_stands() {
        for length in 0..70 {
            let words: String = "x  é ".chars().cycle().take(length).collect();
            assert!(!has_gap(&words), "{words:?}");
            for at in words.char_indices().map(|(at, _)| at).chain([words.len()]) {
                let (before, after) = words.split_at(at);
                for gap in ["\t", "x   x"] {
                    let words = [before, gap, after].concat();
                    assert!(has_gap(&words), "{words:?}");
                }
                let words = [before, "x\u{89}!\u{8}\u{A0}x", after].concat();
                assert!(!has_gap(&words), "{words:?}");
            }
        }
    }

    #[test]
    fn one_line_below_the_headline_that_is_too_wide_shows_that_none_is_broken() {
        let broken = ["A".repeat(60), "a".repeat(60)].join("\n");
        for letter in ["a", "я"] {
            for (above, below, is_broken) in
                [(WIDEST, WIDEST, true), (WIDEST + 1, WIDEST, true), (WIDEST, WIDEST + 1, false)]
            {
                let text = [&letter.repeat(above), &broken, &letter.repeat(below)].map(String::as_str).join("\n");
                assert_eq!(Layout::of(&text).is_broken(), is_broken, "{above} and {below} of {letter}");
            }
        }
    }

    #[test]
    fn columns_make_a_row() {
        for (words, is_row) in [
            ("Shr   39 cts   vs   50 cts", true),
            ("Shr\t39 cts", true),
            ("Shr   39 cts", false),
            ("Shr\t39 cts.", false),
            ("Avg shrs   12.3 mln   vs   12.1 mln", true),
            ("Ships of the port   waited outside for days   and left", true),
            ("Ships of the port had   waited outside for three days   and left in the night", false),
            ("Shr   39 cts\nNet   12 cts", true),
            ("航运   三月   四月。", false),
            ("Нетто   39 центов   против   50 центов", true),
            ("Three words here   \u{3000}   and here are some nine others of a row", true),
            (
                "Суда\u{A0}и\u{A0}порт   ждали\u{A0}долго,\u{A0}но\u{A0}затем\u{A0}шли\u{A0}обратно   и\u{A0}дальше\u{A0}на\u{A0}юг",
                false,
            ),
        ] {
            assert_eq!(is_tabular(words), is_row, "{words:?}");
        }
    }
}
