//! Words that the wire broke over lines, measured and compared as they read: a break, with the blanks round it, is a space.

use super::{begins_with_word, count_of, holds_break_soon, is_blank, is_line_ending, kind};

/// Whether the words take at most `most` bytes when they are read on one line. They have no blanks at their edges.
///
/// Typical input is a line, or a paragraph that the wire broke over lines. The work grows with `most` and not with the
/// words.
pub(crate) fn fits(words: &str, most: usize) -> bool {
    let bytes = words.as_bytes();
    if bytes.len() <= most {
        return true;
    }
    // A fast path: the printed bytes take their room however the words are broken. Sixteen are counted at once.
    let first = bytes.get(..(most + most / 2).next_multiple_of(16)).unwrap_or(bytes);
    if count_of(first, |byte| matches!(byte, b'!'..=b'~')) > most {
        return false;
    }
    // The loop measures one piece at a time and stops where `most` bytes are used up, however long the text is.
    let (mut rest, mut left) = (words, most);
    while rest.len() > left {
        let window = &rest[..char_boundary(rest, left + 1)];
        let held = if holds_break_soon(window.as_bytes()) { first_ending(window) } else { None };
        let piece = window[..held.unwrap_or(window.len())].trim_end_matches(kind(is_blank));
        let Some(after) = after_break(&rest[piece.len()..]) else { return false };
        // The break reads as a blank, and words follow it.
        let Some(room) = left.checked_sub(piece.len() + 1) else { return false };
        (rest, left) = (after, room);
    }
    true
}

/// Where the first line ends.
fn first_ending(words: &str) -> Option<usize> {
    let bytes = words.as_bytes();
    if bytes.is_ascii() { memchr::memchr3(b'\n', b'\r', b'\x0c', bytes) } else { words.find(kind(is_line_ending)) }
}

/// The last boundary of a character up to the byte `at`.
fn char_boundary(words: &str, at: usize) -> usize {
    (0..=at).rfind(|at| words.is_char_boundary(*at)).unwrap_or_default()
}

/// The words at the head of `words` that read as at most `most` characters.
pub(crate) fn within(words: &str, most: usize) -> &str {
    let end = match words.as_bytes().get(..most) {
        None => return words,
        Some(bytes) if bytes.is_ascii() => most,
        Some(_) => words.char_indices().nth(most).map_or(words.len(), |(end, _)| end),
    };
    let window = &words[..end];
    let is_before_break = || after_break(&words[window.trim_end_matches(kind(is_blank)).len()..]).is_some();
    if end == words.len() || !holds_break_soon(window.as_bytes()) && !is_before_break() {
        return window;
    }
    let (mut end, mut left) = (0, most);
    while end < words.len() && left > 0 {
        let rest = &words[end..];
        if let Some(after) = after_break(rest) {
            end = words.len() - after.len();
            left -= 1;
            continue;
        }
        let blanks = rest.len() - rest.trim_start_matches(kind(is_blank)).len();
        let run = if blanks > 0 { &rest[..blanks] } else { rest };
        // A word ends at the first blank; of a run of blanks each is taken.
        let taken = run.chars().take(left).take_while(|c| blanks > 0 || !is_blank(*c));
        let (bytes, count) = taken.fold((0, 0), |(bytes, count), c| (bytes + c.len_utf8(), count + 1));
        end += bytes;
        left -= count;
    }
    &words[..end]
}

/// Where the first wanted character stands among the first `most` that `words` read as.
#[inline]
pub(crate) fn find_within(words: &str, most: usize, wanted: impl Fn(char) -> bool) -> Option<usize> {
    // A break is received as one character or more and read as one, so what is found as received is found as read.
    let found = words.char_indices().take(most).find(|&(_, c)| wanted(c));
    found.map(|(at, _)| at).or_else(|| within(words, most).find(wanted))
}

/// What follows `opening` at the head of `words`, where a break reads as a space.
#[inline]
pub(crate) fn strip<'t>(words: &'t str, opening: &str) -> Option<&'t str> {
    let expected = opening.as_bytes().first();
    let may_open = words.as_bytes().first() == expected || expected == Some(&b' ');
    if may_open { strip_whole(words, opening) } else { None }
}

/// The long way of [`strip`], for words that begin as the phrase does.
#[inline(never)]
fn strip_whole<'t>(words: &'t str, opening: &str) -> Option<&'t str> {
    let expected = opening.as_bytes();
    let shared = words.bytes().zip(opening.bytes()).take_while(|(byte, expected)| byte == expected).count();
    // Where the two differ at a space or behind one, the words may have a break there: they are compared word by word.
    let before = shared.checked_sub(1).map(|before| expected[before]);
    let part_at_space = before == Some(b' ') || expected.get(shared) == Some(&b' ');
    if part_at_space && !begins_with_word(&words.as_bytes()[shared..]) {
        return strip_over_breaks(words, opening);
    }
    (shared == opening.len()).then(|| &words[shared..])
}

/// As [`strip_whole`], the phrase compared word by word: any break stands for its spaces.
fn strip_over_breaks<'t>(words: &'t str, opening: &str) -> Option<&'t str> {
    let (first, others) = opening.split_once(' ')?;
    let rest = words.strip_prefix(first)?;
    let space = |rest: &'t str| after_break(rest).or_else(|| rest.strip_prefix(' '));
    others.split(' ').try_fold(rest, |rest, piece| space(rest)?.strip_prefix(piece))
}

/// What follows the blanks at the head of `words`, where a line ends among those blanks.
fn after_break(words: &str) -> Option<&str> {
    if matches!(words.as_bytes(), [] | [b'!'..=b'~', ..] | [b' ', b'!'..=b'~', ..]) {
        return None;
    }
    let rest = words.trim_start_matches(kind(is_blank));
    words[..words.len() - rest.len()].contains(kind(is_line_ending)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_measured_as_they_read_on_one_line() {
        let broken = |blanks: usize| alloc::format!("0123\n{}56789", " ".repeat(blanks));
        for (words, fit) in [
            ("0123456789", true),
            ("0123456789a", false),
            ("0123\n    56789", true),
            ("0123\r\n\r\n  56789", true),
            ("01234\n    56789", false),
            ("0123\n4\n\n  56789", false),
            (&broken(31), true),
            ("0123     56789", false),
            ("01234567é", true),
            ("012345678é", false),
            ("0123456789é", false),
            ("01234\nпорт", false),
            ("01234\nпо", true),
            ("0\n1\n2\n3\n4\n5", false),
            ("0\n1\n2\n3\n45", true),
        ] {
            assert_eq!(fits(words, 10), fit, "{words:?}");
        }
    }

    #[test]
    fn a_break_reads_as_a_space() {
        for (words, opening, rest) in [
            ("Editing by A", "Editing by", Some(" A")),
            ("Editing \t\r\n by\nA", "Editing by", Some("\nA")),
            ("Editing\u{200B}\u{2028}by A", "Editing by ", Some("A")),
            ("-\nA", "- ", Some("A")),
            ("-  \nA", "- ", Some("A")),
            ("-  A", "- ", Some(" A")),
            ("Editing  by A", "Editing by", None),
            ("Edit\ning by A", "Editing by", None),
        ] {
            assert_eq!(strip(words, opening), rest, "{words:?}");
        }
        for (words, most, head) in [
            ("a b c", 3, "a b"),
            ("a  \n  b c", 3, "a  \n  b"),
            ("a\n  b c", 3, "a\n  b"),
            ("a b\n  c d", 3, "a b"),
            ("a\n    b c d", 7, "a\n    b c d"),
            ("a\n    b c d", 5, "a\n    b c"),
            ("a  \n  b c", 2, "a  \n  "),
            ("aé  b", 4, "aé  "),
            ("a", 3, "a"),
        ] {
            assert_eq!(within(words, most), head, "{words:?}");
        }
        assert_eq!(find_within("a      \nb)", 4, |c| c == ')'), Some(9));
        assert_eq!(find_within("a      b)", 4, |c| c == ')'), None);
        assert!(fits("a      \n      b", 3) && !fits("a      \n      b", 2) && !fits("a  b", 3));
    }
}
