//! Lines: where one ends, found by memchr.

use memchr::{memchr2, memchr3};

/// One line: `raw` with its ending, `text` without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    pub(crate) raw: &'a str,
    pub(crate) text: &'a str,
}

/// The lines of a text; their raw slices, joined, are the text.
///
/// A line ends at LF, CRLF, CR or form feed, and at NEL, U+2028 and U+2029 where the text holds any.
#[derive(Clone, Debug)]
pub(crate) struct Lines<'a> {
    rest: &'a str,
    rare: bool,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self::with_endings(text, has_rare_ending(text.as_bytes()))
    }

    /// The lines of a text of which it is known whether it holds a rare ending.
    pub(crate) const fn with_endings(text: &'a str, rare: bool) -> Self {
        Self { rest: text, rare }
    }

    /// Whether NEL, U+2028 and U+2029 are looked for.
    pub(crate) const fn has_rare_endings(&self) -> bool {
        self.rare
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    #[inline]
    fn next(&mut self) -> Option<Line<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let (text, ending) = if self.rare { rare_ending(self.rest) } else { ending(self.rest) };
        let (raw, rest) = self.rest.split_at(text + ending);
        self.rest = rest;
        Some(Line { raw, text: &raw[..text] })
    }
}

/// Length of the first line's text and of its ending.
#[inline]
fn ending(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    match memchr3(b'\n', b'\r', b'\x0c', bytes) {
        None => (bytes.len(), 0),
        Some(at) if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') => (at, 2),
        Some(at) => (at, 1),
    }
}

#[cold]
fn rare_ending(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' | b'\x0c' => return (at, 1),
            b'\r' => return (at, 1 + usize::from(bytes.get(at + 1) == Some(&b'\n'))),
            _ => match rare_ending_at(bytes, at) {
                0 => {}
                length => return (at, length),
            },
        }
    }
    (bytes.len(), 0)
}

/// Length of NEL, U+2028 or U+2029 at `at`, or zero.
fn rare_ending_at(bytes: &[u8], at: usize) -> usize {
    match &bytes[at..] {
        [0xC2, 0x85, ..] => 2,
        [0xE2, 0x80, 0xA8 | 0xA9, ..] => 3,
        _ => 0,
    }
}

fn has_rare_ending(bytes: &[u8]) -> bool {
    if bytes.is_ascii() {
        return false;
    }
    let mut from = 0;
    while let Some(found) = memchr2(0xC2, 0xE2, &bytes[from..]) {
        if rare_ending_at(bytes, from + found) > 0 {
            return true;
        }
        from += found + 1;
    }
    false
}

/// Whether `c` ends a line.
pub(crate) const fn is_line_ending(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\x0c' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether `c` is a blank at a line's edge: white space, a BOM or a zero-width space.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}')
}

/// `text` without the blanks at its edges.
#[inline]
pub(crate) fn trim(text: &str) -> &str {
    let bytes = text.as_bytes();
    match (bytes.first(), bytes.last()) {
        (Some(b'!'..=b'~'), Some(b'!'..=b'~')) | (None, None) => text,
        _ => text.trim_matches(is_blank),
    }
}

/// Whether the words, on one line, take at most `most` bytes.
pub(crate) fn fits(words: &str, most: usize) -> bool {
    let bytes = words.as_bytes();
    let Some(next) = bytes.get(most) else { return true };
    // Most words that are too long are so before any break.
    if next.is_ascii_graphic() && !holds_break(&bytes[..most]) {
        return false;
    }
    let mut pieces = Lines::new(words).map(|line| trim(line.text)).filter(|piece| !piece.is_empty());
    pieces.try_fold(most + 1, |room, piece| room.checked_sub(piece.len() + 1)).is_some()
}

/// The words at the head of `words` that read as at most `most` characters.
pub(crate) fn within(words: &str, most: usize) -> &str {
    let end = match words.as_bytes().get(..most) {
        None => return words,
        Some(bytes) if bytes.is_ascii() => most,
        Some(_) => words.char_indices().nth(most).map_or(words.len(), |(end, _)| end),
    };
    let window = &words[..end];
    let is_before_break = || after_break(&words[window.trim_end_matches(is_blank).len()..]).is_some();
    if end == words.len() || !holds_break(window.as_bytes()) && !is_before_break() {
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
        let blanks = rest.len() - rest.trim_start_matches(is_blank).len();
        let run = if blanks > 0 { &rest[..blanks] } else { &rest[..rest.find(is_blank).unwrap_or(rest.len())] };
        let taken = run.char_indices().nth(left).map_or(run, |(at, _)| &run[..at]);
        end += taken.len();
        left -= taken.chars().count();
    }
    &words[..end]
}

/// Whether a line ends among the bytes.
fn holds_break(bytes: &[u8]) -> bool {
    memchr3(b'\n', b'\r', b'\x0c', bytes).is_some() || has_rare_ending(bytes)
}

/// Where the first wanted character stands among the first `most` that `words` read as.
#[inline]
pub(crate) fn find_within(words: &str, most: usize, wanted: impl Fn(char) -> bool) -> Option<usize> {
    // As received there are no fewer characters than are read.
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

fn strip_whole<'t>(words: &'t str, opening: &str) -> Option<&'t str> {
    let expected = opening.as_bytes();
    let shared = words.bytes().zip(opening.bytes()).take_while(|(byte, expected)| byte == expected).count();
    // The space where the two part, or before, may be the first of a break's blanks.
    let before = shared.checked_sub(1).map(|before| expected[before]);
    if before == Some(b' ') || expected.get(shared) == Some(&b' ') {
        return strip_over_breaks(words, opening);
    }
    (shared == opening.len()).then(|| &words[shared..])
}

fn strip_over_breaks<'t>(words: &'t str, opening: &str) -> Option<&'t str> {
    let (first, others) = opening.split_once(' ')?;
    let rest = words.strip_prefix(first)?;
    let space = |rest: &'t str| after_break(rest).or_else(|| rest.strip_prefix(' '));
    others.split(' ').try_fold(rest, |rest, piece| space(rest)?.strip_prefix(piece))
}

/// What follows the blanks at the head of `words`, if a line ended among them.
pub(crate) fn after_break(words: &str) -> Option<&str> {
    if matches!(words.as_bytes(), [] | [b'!'..=b'~', ..] | [b' ', b'!'..=b'~', ..]) {
        return None;
    }
    let rest = words.trim_start_matches(is_blank);
    words[..words.len() - rest.len()].contains(is_line_ending).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn every_ending_ends_a_line() {
        for (text, expected) in [
            ("", &[][..]),
            ("a", &["a"]),
            ("a\nb", &["a", "b"]),
            ("a\r\nb\rc\x0cd", &["a", "b", "c", "d"]),
            ("a\n\nb\n", &["a", "", "b"]),
            ("a\u{85}b\u{2028}c\u{2029}d\r\ne", &["a", "b", "c", "d", "e"]),
            ("«a»\u{201C}b\u{201D}", &["«a»\u{201C}b\u{201D}"]),
        ] {
            let lines: Vec<_> = Lines::new(text).collect();
            assert_eq!(lines.iter().map(|line| line.text).collect::<Vec<_>>(), expected, "{text:?}");
            assert_eq!(lines.iter().map(|line| line.raw).collect::<alloc::string::String>(), text);
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

    #[test]
    fn blanks_are_trimmed_at_the_edges_only() {
        for (text, expected) in
            [("plain", "plain"), ("\u{FEFF}\u{A0} a\u{A0}b \t\u{200B}", "a\u{A0}b"), (" \u{200B} ", "")]
        {
            assert_eq!(trim(text), expected);
        }
    }
}
