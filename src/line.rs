//! Lines: where one ends, found by memchr.

mod blanks;
mod breaks;
mod kind;
mod window;

pub(crate) use blanks::{OPEN_BLANKS, first_that_opens_blank, start_of_printed};
pub(crate) use breaks::{find_within, fits, strip, within};
pub(crate) use kind::kind;
pub(crate) use window::{Bytes, count_of, is_printable_ascii, words_in};

use memchr::{memchr, memchr_iter, memchr2, memchr2_iter, memchr3};

/// The line endings that a text uses. The fewer kinds it has, the faster its lines are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Endings {
    /// LF alone.
    Newlines,
    /// LF, CRLF, CR or form feed.
    Common,
    /// Those, and NEL, U+2028 or U+2029.
    Rare,
}

impl Endings {
    /// Finds which endings a whole text uses. It is asked once a text, and whoever reads lines is told the answer.
    pub(crate) fn of(text: &str) -> Self {
        match Self::of_few_lines(text) {
            Self::Common if memchr2(b'\r', b'\x0c', text.as_bytes()).is_none() => Self::Newlines,
            endings => endings,
        }
    }

    /// An upper limit of the number of lines, counted without reading them. `None` for rare endings: such texts are few, and
    /// their blocks are counted.
    pub(crate) fn most_lines(self, text: &[u8]) -> Option<usize> {
        let newlines = || memchr_iter(b'\n', text).count();
        let is_of_pair = |at: usize| text.get(at..at + 2) == Some(b"\r\n");
        match self {
            Self::Newlines => Some(1 + newlines()),
            Self::Common => {
                let others = memchr2_iter(b'\r', b'\x0c', text).filter(|at| !is_of_pair(*at));
                Some(1 + newlines() + others.count())
            }
            Self::Rare => None,
        }
    }

    /// As [`Endings::of`], for a few lines: to look for `\r` in them takes longer than it saves.
    fn of_few_lines(text: &str) -> Self {
        if has_rare_ending(text.as_bytes()) { Self::Rare } else { Self::Common }
    }
}

/// One line: `raw` with its ending, `text` without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    pub(crate) raw: &'a str,
    pub(crate) text: &'a str,
}

/// The lines of a text; their raw slices, joined, are the text.
///
/// A line ends at LF, CRLF, CR or form feed, and at NEL, U+2028 and U+2029 where the text holds any.
///
/// ```ebnf
/// text = { line } ;
/// line = { character } , ( LF | CRLF | CR | FF | NEL | U+2028 | U+2029 | end of text ) ;
/// ```
#[derive(Clone, Debug)]
pub(crate) struct Lines<'a> {
    rest: &'a str,
    endings: Endings,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self::with_endings(text, Endings::of_few_lines(text))
    }

    /// The lines of a text whose endings are known.
    pub(crate) const fn with_endings(text: &'a str, endings: Endings) -> Self {
        Self { rest: text, endings }
    }

    /// The next line without its ending.
    #[expect(clippy::inline_always, reason = "a twentieth of what a page takes is the calls of this")]
    #[inline(always)]
    pub(crate) fn next_text(&mut self) -> Option<&'a str> {
        let rest = self.rest;
        if rest.is_empty() {
            return None;
        }
        let (text, ending) = match self.endings {
            Endings::Newlines => newline(rest),
            Endings::Common => common_ending(rest),
            Endings::Rare => rare_ending(rest),
        };
        self.rest = &rest[text + ending..];
        Some(&rest[..text])
    }

    /// The text not yet read.
    #[inline]
    pub(crate) const fn rest(&self) -> &'a str {
        self.rest
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    #[inline]
    fn next(&mut self) -> Option<Line<'a>> {
        let rest = self.rest;
        let text = self.next_text()?;
        let (raw, _) = rest.split_at(rest.len() - self.rest.len());
        Some(Line { raw, text })
    }
}

/// The length in bytes of the first line's text, and that of its ending; zero where the text ends without one.
///
/// Each kind of [`Endings`] has such a function. Typical input is `Ships moved.\nTugs too.`, which gives 12 and 1.
#[inline]
fn newline(text: &str) -> (usize, usize) {
    memchr(b'\n', text.as_bytes()).map_or((text.len(), 0), |at| (at, 1))
}

#[inline]
fn common_ending(text: &str) -> (usize, usize) {
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

/// Whether NEL, U+2028 or U+2029 stands among the bytes.
///
/// The first bytes of these endings begin other characters too (`°`, `“`), so each hit is looked at.
#[inline(never)]
fn has_rare_ending(bytes: &[u8]) -> bool {
    memchr2_iter(0xC2, 0xE2, bytes).any(|at| rare_ending_at(bytes, at) > 0)
}

/// Whether a line ends among the bytes.
fn holds_break(bytes: &[u8]) -> bool {
    memchr3(b'\n', b'\r', b'\x0c', bytes).is_some() || has_rare_ending(bytes)
}

/// As [`holds_break`]: a fast path for few bytes, of which most are printable ASCII.
fn holds_break_soon(bytes: &[u8]) -> bool {
    !is_printable_ascii(bytes) && holds_break(bytes)
}

/// Whether the words go over more than one line.
#[inline]
pub(crate) fn is_broken(words: &str) -> bool {
    holds_break(words.as_bytes())
}

/// Whether `c` ends a line.
pub(crate) const fn is_line_ending(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\x0c' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether `c` is a blank: white space, a BOM, a zero-width space, or a control that fills a line.
#[inline]
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}') || is_filler(c)
}

/// Whether `c` is a control that teletypes fill lines with: DEL, SYN, NUL, BEL and the marks of a transmission.
///
/// Such a control is a blank. Where it stands between words it is printed as it was.
pub(crate) const fn is_filler(c: char) -> bool {
    matches!(c, '\0'..='\x08' | '\x0e'..='\x1f' | '\x7f')
}

/// `text` without the blanks at its edges.
#[inline]
pub(crate) fn trim(text: &str) -> &str {
    let bytes = text.as_bytes();
    if bytes.is_empty() || begins_with_word(bytes) && ends_with_word(bytes) { text } else { trim_blanks(text) }
}

/// A fast path: whether the first bytes alone show that no blank stands there. Where they do not, the answer is `false`.
///
/// Blanks are of ASCII or begin with C2, E1, E2, E3 or EF.
#[inline]
const fn begins_with_word(bytes: &[u8]) -> bool {
    matches!(bytes, [b'!'..=b'~' | 0xC3..=0xDF | 0xE4..=0xEE, ..])
}

/// As [`begins_with_word`], for the last character. `。` and other marks of Chinese share two bytes with its one blank, so
/// three bytes are compared there.
#[inline]
const fn ends_with_word(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [.., b'!'..=b'~']
            | [.., 0xC3..=0xDF, 0x80..=0xBF]
            | [.., 0xE4..=0xEE, 0x80..=0xBF, 0x80..=0xBF]
            | [.., 0xE3, 0x80, 0x81..=0xBF]
    )
}

/// The long way of [`trim`].
fn trim_blanks(text: &str) -> &str {
    // A fast path: most blanks are the spaces of an indent.
    let bytes = text.as_bytes();
    let indent = bytes.iter().take_while(|byte| **byte == b' ').count();
    let trailing = bytes[indent..].iter().rev().take_while(|byte| **byte == b' ').count();
    let text = &text[indent..text.len() - trailing];
    let bytes = text.as_bytes();
    let is_trimmed = bytes.is_empty() || begins_with_word(bytes) && ends_with_word(bytes);
    if is_trimmed { text } else { text.trim_matches(kind(is_blank)) }
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
    fn no_blank_is_told_for_a_word_by_its_bytes() {
        let text = |c: char| alloc::string::String::from(c);
        for blank in ('\0'..=char::MAX).filter(|c| is_blank(*c)).map(text) {
            assert!(!begins_with_word(blank.as_bytes()) && !ends_with_word(blank.as_bytes()), "{blank:?}");
        }
        for word in ['!', 'Z', 'é', 'я', '中', '항'].map(text) {
            assert!(begins_with_word(word.as_bytes()) && ends_with_word(word.as_bytes()), "{word}");
        }
        assert!(ends_with_word("。".as_bytes()) && !begins_with_word("。".as_bytes()));
        assert!(!begins_with_word(b"") && !ends_with_word(b"") && !ends_with_word(&"я".as_bytes()[1..]));
    }

    #[test]
    fn blanks_are_trimmed_at_the_edges_only() {
        for (text, expected) in [
            ("plain", "plain"),
            ("\u{FEFF}\u{A0} a\u{A0}b \t\u{200B}", "a\u{A0}b"),
            (" \u{200B} ", ""),
            ("\x08\x08Ships \x7fmoved\x07 \x19", "Ships \x7fmoved"),
            ("\x7f \x04", ""),
        ] {
            assert_eq!(trim(text), expected);
        }
    }
}
