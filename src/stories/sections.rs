//! [`Sections`]: a story cut where its frame says that header, head, body, foot and trailer part.

use crate::line::{Endings, Line, Lines, trim};
use crate::look::width_up_to;

/// The marks of a transmission.
pub(super) mod control {
    /// Start of a header.
    pub(in crate::stories) const SOH: char = '\x01';
    /// Start of the text.
    pub(in crate::stories) const STX: char = '\x02';
    /// End of the text.
    pub(in crate::stories) const ETX: char = '\x03';
    /// It parts the fields of a header.
    pub(in crate::stories) const US: char = '\x1f';
}

/// The sections of a story in print order; joined, they are its raw slice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sections<'a> {
    /// What the frame prints before the story: fillers, the header, the keywords.
    pub(super) header: &'a str,
    /// The story's head, where the frame says where it ends.
    pub(super) head: &'a str,
    /// The copy; and the head too, where the frame does not part them.
    pub(super) body: &'a str,
    /// What the desk prints below the copy: its notebook, its closing line.
    pub(super) foot: &'a str,
    /// What closes the story in the frame, and what stands before the next.
    pub(super) trailer: &'a str,
}

impl<'a> Sections<'a> {
    /// Cuts a raw slice at four places, in bytes from its start; a place before the one above it is taken for that one.
    pub(super) fn at(raw: &'a str, [head, body, foot, trailer]: [usize; 4]) -> Self {
        let mut rest = raw;
        let mut taken = 0;
        let mut up_to = |end: usize| {
            let (section, behind) = rest.split_at(end.saturating_sub(taken).min(rest.len()));
            taken += section.len();
            rest = behind;
            section
        };
        let (header, head, body, foot) = (up_to(head), up_to(body), up_to(foot), up_to(trailer));
        Self { header, head, body, foot, trailer: rest }
    }
}

/// A line, and where it begins and ends in the text that it was cut from, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed<'a> {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The words, without the blanks and fillers round them.
    pub(super) words: &'a str,
    /// The line without its ending.
    pub(super) text: &'a str,
}

/// The lines of a text from a place on.
pub(super) fn lines_from(text: &str, from: usize) -> PlacedLines<'_> {
    let lines = Lines::with_endings(text.get(from..).unwrap_or_default(), Endings::Common);
    PlacedLines { lines, end: from, with_words: false }
}

/// Those of the lines that have words.
pub(super) fn printed_lines_from(text: &str, from: usize) -> PlacedLines<'_> {
    PlacedLines { with_words: true, ..lines_from(text, from) }
}

/// Lines with their places.
#[derive(Clone)]
pub(super) struct PlacedLines<'a> {
    lines: Lines<'a>,
    end: usize,
    /// Whether lines without words are passed by.
    with_words: bool,
}

impl<'a> Iterator for PlacedLines<'a> {
    type Item = Placed<'a>;

    fn next(&mut self) -> Option<Placed<'a>> {
        loop {
            let Line { raw, text } = self.lines.next()?;
            let (start, words) = (self.end, trim(text));
            self.end += raw.len();
            if !(self.with_words && words.is_empty()) {
                return Some(Placed { start, end: self.end, words, text });
            }
        }
    }
}

/// The lines of a head that have words, those joined that a measure parted: a headline goes on where the next line's first
/// word had no room, and both read like a headline.
pub(super) fn joined_lines<'a>(head: &'a str, reads_on: impl Fn(&'a str) -> bool) -> impl Iterator<Item = &'a str> {
    let mut lines = printed_lines_from(head, 0).peekable();
    core::iter::from_fn(move || {
        let first = lines.next()?;
        let mut last = first;
        while let Some(next) =
            lines.next_if(|next| is_full(last.words, next.words) && reads_on(first.words) && reads_on(next.words))
        {
            last = next;
        }
        let place = |words: &str| words.as_ptr().addr() - head.as_ptr().addr();
        Some(&head[place(first.words)..place(last.words) + last.words.len()])
    })
}

/// Whether the first word of the next line had no room left on a line.
fn is_full(line: &str, next: &str) -> bool {
    const MEASURE: usize = 69;
    let word = next.split(' ').next().unwrap_or_default();
    width_up_to(line, MEASURE) + 1 + width_up_to(word, MEASURE) > MEASURE
}

/// The last line that has words, from a place on.
pub(super) fn last_line(text: &str, from: usize) -> Option<Placed<'_>> {
    printed_lines_from(text, from).last()
}

/// Where the run of lines at a text's end begins that `is_one` tells, blank lines among them; its length without one.
///
/// One pass: a line that is none of them begins the search anew.
pub(super) fn tail_from(text: &str, from: usize, mut is_one: impl FnMut(&str, bool) -> bool) -> usize {
    let mut tail = None;
    for line in printed_lines_from(text, from) {
        tail = if is_one(line.words, tail.is_some()) { tail.or(Some(line.start)) } else { None };
    }
    tail.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_tile_the_raw_slice() {
        for (places, expected) in [
            ([1, 2, 3, 4], ["a", "b", "c", "d", "ef"]),
            ([2, 1, 1, 9], ["ab", "", "", "cdef", ""]),
            ([0, 0, 6, 6], ["", "", "abcdef", "", ""]),
        ] {
            let Sections { header, head, body, foot, trailer } = Sections::at("abcdef", places);
            assert_eq!([header, head, body, foot, trailer], expected);
        }
    }

    #[test]
    fn a_tail_is_the_last_run_of_its_lines() {
        for (text, expected) in [("a\nX\nb\nX\n\nX\n", 6), ("a\nX\nb", 5), ("X\n", 0), ("", 0), ("a\r\nX", 3)] {
            assert_eq!(tail_from(text, 0, |words, _| words == "X"), expected, "{text:?}");
        }
    }
}
