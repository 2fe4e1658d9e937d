//! How many columns words take where copy is set to a measure.

use crate::line::{count_of, is_printable_ascii};

/// The columns that the words take: one a character, and two for a wide one; `most + 1` for all that are wider.
///
/// A fast path: a character has four bytes at the most, so a paragraph of more than `4 * most` bytes is wider, uncounted.
#[inline]
pub(crate) fn width_up_to(words: &str, most: usize) -> usize {
    let is_wide_at_once = || words.as_bytes().get(..=most).is_some_and(is_printable_ascii);
    if words.len() > 4 * most || is_wide_at_once() {
        return most + 1;
    }
    let width = if words.is_ascii() { words.len() } else { width_in_any_script(words) };
    width.min(most + 1)
}

/// The long way: characters are counted by the bytes that begin them, wide ones twice.
fn width_in_any_script(words: &str) -> usize {
    // Every byte but 0x80 to 0xBF begins a character, and no wide character begins with a byte below 0xE3.
    const LOWEST: u8 = 0xE3;
    let wide = |words: &str| words.chars().filter(|c| is_wide(*c)).count();
    let may_be_wide = words.bytes().fold(0, u8::max) >= LOWEST;
    count_of(words.as_bytes(), |byte| !(0x80..0xC0).contains(&byte)) + if may_be_wide { wide(words) } else { 0 }
}

/// The columns that a character takes: two for those of Chinese, Japanese and Korean, and for emoji.
pub(crate) fn columns(c: char) -> usize {
    if is_wide(c) { 2 } else { 1 }
}

/// Unicode's East Asian Width (UAX #11), Wide and Fullwidth, by the blocks that are so as a whole.
const fn is_wide(c: char) -> bool {
    is_unspaced(c) || matches!(c, '\u{AC00}'..='\u{D7A3}' | '\u{1F300}'..='\u{1FAFF}')
}

/// Whether the character is of Chinese or Japanese. These print no blanks between words, so a line may break anywhere.
const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{A4CF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF01}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{20000}'..='\u{3FFFD}')
}

/// Whether the first word takes `room` columns or more. A line cannot break inside it.
pub(crate) fn begins_wider(words: &str, room: usize) -> bool {
    let mut taken = 0;
    for c in words.chars() {
        let ends = c.is_whitespace() || is_unspaced(c) && taken > 0;
        if ends || taken >= room {
            break;
        }
        taken += columns(c);
        if is_unspaced(c) {
            break;
        }
    }
    taken >= room
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_take_two_columns() {
        for (words, expected) in [
            ("", 0),
            ("Ships moved", 11),
            ("Суда вышли", 10),
            ("“Décès” — 5", 11),
            ("港务局", 6),
            ("第１四半期、", 12),
            ("ベルナ港", 8),
            ("벨나 항만", 9),
            ("Velna 港", 8),
            ("🚢 moved", 8),
            ("\u{20000}\u{FFE5}\u{FA0E}\u{FE30}", 8),
            ("…\u{FEFF}\u{FF61}ｶﾞ\u{2E80}", 6),
        ] {
            assert_eq!(width_up_to(words, 20), expected, "{words}");
            assert_eq!(words.chars().map(columns).sum::<usize>(), expected, "{words}");
        }
    }

    #[test]
    fn words_are_measured_up_to_what_is_asked_for() {
        for letter in ["a", "я", "港", "🚢", "𝔸"] {
            let columns = letter.chars().map(columns).sum::<usize>();
            for (letters, expected) in
                [(0, 0), (1, columns), (3, 3 * columns), (4, 4 * columns), (5, 5 * columns), (40, 400)]
            {
                assert_eq!(width_up_to(&letter.repeat(letters), 5), expected.min(6), "{letters} of {letter}");
            }
        }
    }

    #[test]
    fn a_line_breaks_before_a_word_or_at_any_character_of_chinese() {
        for (words, room) in [
            ("", 0),
            ("Ships moved", 5),
            ("港务局表示", 2),
            ("14日电", 2),
            ("Velna港", 5),
            ("벨나항만을 잇는", 10),
            ("Суда вышли", 4),
            (" x", 0),
        ] {
            assert!(begins_wider(words, room), "{words}, {room}");
            assert!(!begins_wider(words, room + 1), "{words}, {room}");
        }
    }
}
