//! Rows of tables: words that gaps set in columns.

use crate::line::{Lines, trim};

/// The most words between two gaps of a row, on average: a sentence with stray blanks has more.
const WORDS_A_CELL: usize = 4;

/// Whether gaps part the words of the lines: by a tab, or more than once and with few words between two.
///
/// Typical input is `Shr   39 cts   vs   50 cts`.
#[inline]
pub(super) fn is_row(words: &str) -> bool {
    holds_tab_or_pair(words.as_bytes()) && has_cells(words)
}

/// Whether there is a tab, or a pair of blanks as any run of three holds one: nearly all copy is without.
///
/// A run of three holds a pair of blanks at an even place, so that pairs are looked for, four at once.
fn holds_tab_or_pair(bytes: &[u8]) -> bool {
    const WINDOW: usize = size_of::<u64>();
    const TABS: u64 = u64::from_le_bytes([b'\t'; WINDOW]);
    const BLANKS: u64 = u64::from_le_bytes([b' '; WINDOW]);
    const ONES: u64 = u64::from_le_bytes([1; WINDOW]);
    const PAIRED_ONES: u64 = u64::from_le_bytes([1, 0, 1, 0, 1, 0, 1, 0]);
    // Subtracting from zero borrows, which the highest bit shows (Mycroft's test).
    let marks_in = |window: &[u8; WINDOW]| {
        let window = u64::from_le_bytes(*window);
        let (tabs, pairs) = (window ^ TABS, window ^ BLANKS);
        (tabs.wrapping_sub(ONES) & !tabs & (ONES << 7))
            | (pairs.wrapping_sub(PAIRED_ONES) & !pairs & (PAIRED_ONES << 15))
    };
    let Some(last) = bytes.last_chunk() else {
        return bytes.windows(3).any(|three| three == b"   ") || bytes.contains(&b'\t');
    };
    let windows = bytes.chunks_exact(WINDOW).filter_map(<[u8]>::first_chunk);
    windows.fold(marks_in(last), |found, window| found | marks_in(window)) != 0
}

/// Whether the lines have gaps enough for the words that stand between them.
#[inline(never)]
fn has_cells(words: &str) -> bool {
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
    // The loop counts words between blanks of ASCII. Copy with other blanks is counted again, by all of them.
    let most = (gaps + 1) * WORDS_A_CELL;
    gaps > 1 && if words.is_ascii() { parts <= most } else { words.split_whitespace().nth(most).is_none() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn a_gap_is_found_wherever_it_stands() {
        for length in 0..70 {
            let words: String = "x é".chars().cycle().take(length).collect();
            assert!(!holds_tab_or_pair(words.as_bytes()), "{words:?}");
            for at in words.char_indices().map(|(at, _)| at).chain([words.len()]) {
                let (before, after) = words.split_at(at);
                for gap in ["\t", "x   x"] {
                    let words = [before, gap, after].concat();
                    assert!(holds_tab_or_pair(words.as_bytes()), "{words:?}");
                }
                let words = [before, "x\u{89}!\u{8}\u{A0}x", after].concat();
                assert!(!holds_tab_or_pair(words.as_bytes()), "{words:?}");
            }
        }
    }

    #[test]
    fn columns_make_a_row() {
        for (words, expected) in [
            ("Shr   39 cts   vs   50 cts", true),
            ("Shr\t39 cts", true),
            ("Shr   39 cts", false),
            ("Avg shrs   12.3 mln   vs   12.1 mln", true),
            ("Ships of the port   waited outside for days   and left", true),
            ("Ships of the port had   waited outside for three days   and left in the night", false),
            ("Ships  of  the  port  waited", false),
            ("Shr   39 cts\nNet   12 cts", true),
            ("Shr\n   39 cts\n   vs", false),
            ("Нетто   39 центов   против   50 центов", true),
            ("Three words here   \u{3000}   and here are some nine others of a row", true),
            (
                "Суда\u{A0}и\u{A0}порт   ждали\u{A0}долго,\u{A0}но\u{A0}затем\u{A0}шли\u{A0}обратно   и\u{A0}дальше\u{A0}на\u{A0}юг",
                false,
            ),
        ] {
            assert_eq!(is_row(words), expected, "{words:?}");
        }
    }
}
