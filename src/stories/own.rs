//! [`Framing`]: a frame of the caller's own.

use super::envelope::Envelope;
use super::frame::{Frame, Row, Stands, never};
use super::mark::Mark;
use super::sections::{Sections, joined_lines, lines_from, printed_lines_from};
use super::sent::Sent;
use crate::article::Headed;
use crate::desk::Desk;
use crate::line::trim;
use crate::read::block;
use crate::role::is_plain_copy;
use crate::typesetting::Typesetting;

/// A frame that the crate does not know: the marks that its lines begin with.
///
/// Blanks and fillers before a mark are left out. The line of the opening mark is the story's header, and the line of
/// the end mark its trailer; the head ends with the line that ends in [`Framing::head_end`], where there is one.
///
/// ```
/// use wirecopy::stories::{Frame, Framing};
///
/// const HARBOR: Framing<'_> = Framing::new("=HBR=").closed_by("=EOM=").with_head_end("++");
///
/// let text = "=HBR= 0124\nHarbor reopens ++\nPORTO (AP) - Ships moved.\n=EOM=\n=HBR= 0125\nFerries wait ++\nFog stays.\n=EOM=\n";
/// let stories: Vec<_> = wirecopy::stories(text).framed_by(&[HARBOR]).collect();
/// assert_eq!((stories.len(), stories[1].frame()), (2, Frame::Own));
/// assert_eq!(stories[1].header(), "=HBR= 0125\n");
/// assert_eq!(stories[1].article().headline.unwrap().text, "Ferries wait");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Framing<'f> {
    /// What a line begins with that opens a story. Nothing opens one where it is empty.
    pub opening: &'f str,
    /// What a line begins with that closes a story; empty where stories are closed by the next opening alone.
    pub closing: &'f str,
    /// What the last line of a head ends with; empty where the head is not parted from the copy.
    pub head_end: &'f str,
}

impl<'f> Framing<'f> {
    /// A frame whose stories open with a line that begins so: `Framing::new("=HBR=")`.
    #[must_use]
    pub const fn new(opening: &'f str) -> Self {
        Self { opening, closing: "", head_end: "" }
    }

    /// The same frame, whose stories a line closes that begins so.
    #[must_use]
    pub const fn closed_by(self, closing: &'f str) -> Self {
        Self { closing, ..self }
    }

    /// The same frame, in which the last line of a story's head ends so.
    #[must_use]
    pub const fn with_head_end(self, head_end: &'f str) -> Self {
        Self { head_end, ..self }
    }

    /// Whether a line opens a story.
    pub(super) fn opens(&self, line: &str) -> bool {
        !self.opening.is_empty() && trim(line).starts_with(self.opening)
    }

    fn closes(&self, line: &str) -> bool {
        !self.closing.is_empty() && trim(line).starts_with(self.closing)
    }

    /// Where header, head, body and trailer part.
    pub(super) fn sections<'a>(&self, raw: &'a str) -> Sections<'a> {
        const MOST_HEAD_LINES: usize = 12;
        let header = lines_from(raw, 0).find(|line| self.opens(line.text)).map_or(0, |line| line.end);
        let trailer = lines_from(raw, header).find(|line| self.closes(line.text)).map_or(raw.len(), |line| line.start);
        let mut lines = printed_lines_from(&raw[..trailer], header).take(MOST_HEAD_LINES);
        let is_last = |words: &str| !self.head_end.is_empty() && words.ends_with(self.head_end);
        let head = lines.find(|line| is_last(line.words)).map_or(header, |line| line.end);
        Sections::at(raw, [header, head, trailer, trailer])
    }

    /// The head's lines given to their parts.
    pub(super) fn head<'a>(&self, sections: &Sections<'a>, desk: &Desk) -> Option<Headed<'a>> {
        let mut head = Headed::default();
        for words in joined_lines(sections.head, |words| block(words, desk, is_plain_copy)) {
            let words = trim(words.strip_suffix(self.head_end).unwrap_or(words));
            if !words.is_empty() {
                head.last_copy_is_headline(words, desk);
            }
        }
        Some(head).filter(|_| !sections.head.is_empty())
    }
}

/// The row of every story in a frame of the caller's own; what it does not say, the framing says.
pub(super) static OWN: Row = Row {
    frame: Frame::Own,
    stands: Stands::InExport,
    first: &[],
    opens: never,
    closes: never,
    sections: |raw| Sections::at(raw, [0, 0, raw.len(), raw.len()]),
    envelope: nothing,
    sent: unsaid,
    head: |_, _| None,
    typesetting: Typesetting::NONE,
};

fn nothing<'a>(_: &Sections<'a>) -> Envelope<'a> {
    Envelope::default()
}

const fn unsaid<'a>(_: &Sections<'a>) -> Option<Sent<'a>> {
    None
}

impl Mark<'_> {
    /// The frame of the caller's own that the line opens a story in.
    pub(super) fn own<'f>(&self, own: &'f [Framing<'f>]) -> Option<Framing<'f>> {
        own.iter().find(|framing| framing.opens(self.text)).copied()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::*;
    use crate::stories::stories;

    const OURS: &[Framing<'_>] = &[Framing::new("=== ").closed_by("--- end").with_head_end(" ~")];

    #[test]
    fn a_house_s_own_frame_cuts_its_stories() {
        let text = "=== 001 HARBOR\nHarbor reopens ~\nPORTO, May 3 (HW) - Ships moved.\n--- end\n\
            === 002 FOG\nFog stays ~\nVELNA, May 3 (HW) - Ferries wait.\n";
        let read: Vec<_> = stories(text)
            .framed_by(OURS)
            .map(|story| {
                let article = story.article();
                let headline = article.headline.map(|headline| String::from(headline.text));
                let place = article.dateline.map(|dateline| String::from(dateline.places[0].name.clone()));
                (story.frame(), story.trailer(), headline, place, story.envelope(), story.sent())
            })
            .collect();
        let told = |headline: &str, place: &str| (Some(headline.into()), Some(place.into()));
        for (story, (trailer, (headline, place))) in
            read.iter().zip([("--- end\n", told("Harbor reopens", "PORTO")), ("", told("Fog stays", "VELNA"))])
        {
            assert_eq!(story, &(Frame::Own, trailer, headline, place, None, None));
        }
        assert_eq!(read.len(), 2);
    }

    #[test]
    fn a_frame_without_an_opening_opens_nothing() {
        let text = "=== 001\nHarbor reopens\n";
        assert_eq!(
            stories(text).framed_by(&[Framing::new("")]).next().map(|story| story.frame()),
            Some(Frame::Unframed)
        );
    }
}
