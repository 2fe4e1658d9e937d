//! [`Mark`]: a line that may open or close a story, and what is known of its place.

use super::frame::{Frame, ROWS, Row, Stands};
use super::iptc7901;
use super::sections::control::ETX;
use super::sections::lines_from;
use crate::line::trim;

/// A line that is asked whether it opens or closes a story.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark<'a> {
    /// The line without its ending.
    pub(super) text: &'a str,
    /// The text from the line's start on.
    pub(super) rest: &'a str,
    /// The frame of the story that is open.
    pub(super) open: Option<&'static Row>,
    /// The frame of the story that was closed above, with nothing but blanks and a date-time group between.
    pub(super) closed: Option<&'static Row>,
    /// Whether no words stand above it in the text.
    pub(super) is_first: bool,
    /// Whether a form feed ends the line above it.
    pub(super) is_behind_form_feed: bool,
}

/// What a line does to the stories of a text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Does {
    Opens(&'static Row),
    Closes(&'static Row),
}

/// For each byte the rows whose marks may begin with it, a bit each.
const ROWS_OF_BYTE: [u16; 256] = {
    let mut table = [0; 256];
    let mut row = 0;
    while row < ROWS.len() {
        let mut nth = 0;
        while nth < ROWS[row].first.len() {
            table[ROWS[row].first[nth] as usize] |= 1 << row;
            nth += 1;
        }
        row += 1;
    }
    table
};

/// Rows of the table, a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rows(u16);

impl Rows {
    pub(super) const ALL: Self = Self(u16::MAX);

    /// The rows of which a line may hold a mark, by its first byte that is no blank; of most lines of copy there are none.
    #[inline]
    pub(super) fn of(line: &str) -> Self {
        let first = line.bytes().find(|byte| !matches!(byte, b' ' | b'\t'));
        Self(first.map_or(0, |byte| ROWS_OF_BYTE[usize::from(byte)]))
    }

    /// The rows whose marks are looked for while a story is open: an export holds no marks but its own, and a
    /// transmission those of any transmission.
    pub(super) fn looked_for(open: Option<&'static Row>) -> Self {
        let Some(open) = open else { return Self::ALL };
        let is_one = |row: &Row| {
            open.frame == row.frame || [open.stands, row.stands].iter().all(|stands| *stands == Stands::InTransmission)
        };
        Self(ROWS.iter().enumerate().filter(|(_, row)| is_one(row)).fold(0, |rows, (nth, _)| rows | 1 << nth))
    }

    /// Those that are among others too.
    pub(super) const fn among(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl Mark<'_> {
    /// What the line does, by the first of the rows that says so.
    pub(super) fn does(&self, rows: Rows) -> Option<Does> {
        ROWS.iter().enumerate().find_map(|(nth, row)| {
            if rows.0 & 1 << nth == 0 {
                return None;
            }
            if (row.opens)(self) {
                return Some(Does::Opens(row));
            }
            (row.closes)(self).then_some(Does::Closes(row))
        })
    }

    /// Whether a story of this frame is open.
    pub(super) fn is_in(&self, frame: Frame) -> bool {
        self.open.is_some_and(|open| open.frame == frame)
    }

    /// Whether a story of this frame was closed above, and the line has words of the next.
    pub(super) fn is_after(&self, frame: Frame) -> bool {
        let is_after = self.closed.is_some_and(|closed| closed.frame == frame);
        is_after && !trim(self.text).is_empty() && !iptc7901::is_date_time_group(trim(self.text))
    }

    /// Whether a header of IPTC 7901 stands here: behind its control character, or at a story's place.
    pub(super) fn is_header(&self) -> bool {
        match iptc7901::behind_start(self.text) {
            Some(header) => iptc7901::header(header).is_some(),
            None => {
                (self.is_first || self.closed.is_some() || self.is_filled()) && iptc7901::header(self.text).is_some()
            }
        }
    }

    /// Whether fillers stand before the words: a header that lost its control character.
    fn is_filled(&self) -> bool {
        self.text.starts_with(['\x7f', '\x16', '\x04', '\0'])
    }

    /// Whether a header stands here that lost a byte: it has a start, and the text begins soon.
    pub(super) fn is_damaged_header(&self) -> bool {
        iptc7901::is_damaged_header(self.text, self.rest)
    }

    /// Whether the line has the control character that ends a text.
    pub(super) fn has_end_of_text(&self) -> bool {
        self.text.trim_start_matches([' ', '\t']).starts_with(ETX)
    }

    /// Whether `./.` stands here, and below it a date-time group or nothing.
    pub(super) fn is_end_of_despatch(&self) -> bool {
        let below = || lines_from(self.rest, 0).skip(1).find(|line| !line.words.is_empty());
        iptc7901::is_end_mark(self.text) && below().is_none_or(|line| iptc7901::is_date_time_group(line.words))
    }
}
