//! [`Frame`], and the table that has a row for each: what opens a story, what closes it, and how it is taken apart.

use super::envelope::Envelope;
use super::mark::Mark;
use super::sections::Sections;
use super::sent::Sent;
use super::{anpa1312, belga, export, factiva, form_feed, iptc7901, sgml, telex, unframed};
use crate::article::Headed;
use crate::desk::Desk;
use crate::typesetting::Typesetting;

/// The format of the transmission, the day file or the export that a story came in;
/// [`Story::frame`](super::Story::frame) gives it.
///
/// ```
/// use wirecopy::stories::Frame;
///
/// let frame = |text| wirecopy::stories(text).next().unwrap().frame();
/// assert_eq!(frame("ZCZC\n:Harbor reopens\nPORTO (AP) - Ships moved.\nNNNN\n"), Frame::Telex);
/// assert_eq!(frame("Harbor reopens\nPORTO (AP) - Ships moved.\n"), Frame::Unframed);
/// assert_eq!((Frame::Telex.as_str(), Frame::Unframed.as_str()), ("telex", "none"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Frame {
    /// Nothing: the text is one story.
    #[default]
    Unframed,
    /// IPTC 7901, a text format of wires, with its control characters or without: `hbr0124 3 i 93  hbw 1888`.
    Iptc7901,
    /// ANPA 1312, a text format of wires, with `z6715` and `-----` in the header. AP and Kyodo send it.
    Anpa1312,
    /// `ZCZC` to `NNNN`, the marks that began and ended a message by telex.
    Telex,
    /// Belga's day files: stories that `./.` and a date-time group (`091223 DEC 18`) close.
    Belga,
    /// Text exported by Nexis: `1 of 10 DOCUMENTS`.
    Nexis,
    /// Text exported by `ProQuest`: a rule of underscores between documents.
    ProQuest,
    /// Text exported by Factiva: fields behind codes, `Document …` at the end.
    Factiva,
    /// Archives in SGML: `<REUTERS>`, `<DOC>`.
    Sgml,
    /// Stories parted by form feeds (U+000C), as printers and converters leave them.
    FormFeed,
    /// A frame of the caller's own: a [`Framing`](super::Framing).
    Own,
}

stable_names! {
    Frame:
    Unframed = "none",
    Iptc7901 = "iptc7901",
    Anpa1312 = "anpa1312",
    Telex = "telex",
    Belga = "belga",
    Nexis = "nexis",
    ProQuest = "proquest",
    Factiva = "factiva",
    Sgml = "sgml",
    FormFeed = "form-feed",
    Own = "own",
}

/// Prints the stable name: `iptc7901`.
impl core::fmt::Display for Frame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.pad(self.as_str())
    }
}

/// Where a frame's opening mark is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// In a transmission, which may be of several frames.
    InTransmission,
    /// In an export, which is of one frame; the marks of others are copy there.
    InExport,
    /// In a text in which no other frame has opened a story.
    Alone,
}

/// A row of the table.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) frame: Frame,
    pub(super) stands: Stands,
    /// The bytes that the words or the fillers of a line with the opening or the end mark may begin with.
    pub(super) first: &'static [u8],
    /// Whether a line opens a story.
    pub(super) opens: fn(&Mark<'_>) -> bool,
    /// Whether a line closes one.
    pub(super) closes: fn(&Mark<'_>) -> bool,
    /// Where header, head, body, foot and trailer part.
    pub(super) sections: for<'a> fn(&'a str) -> Sections<'a>,
    /// What the header's fields mean.
    pub(super) envelope: for<'a> fn(&Sections<'a>) -> Envelope<'a>,
    /// When it was sent.
    pub(super) sent: for<'a> fn(&Sections<'a>) -> Option<Sent<'a>>,
    /// Which parts stand above the copy; `None` where they are not parted from it.
    pub(super) head: for<'a> fn(&Sections<'a>, &Desk) -> Option<Headed<'a>>,
    pub(super) typesetting: Typesetting,
}

pub(super) const fn never(_: &Mark<'_>) -> bool {
    false
}

const fn unparted<'a>(_: &Sections<'a>, _: &Desk) -> Option<Headed<'a>> {
    None
}

/// A story without a frame.
pub(super) static UNFRAMED: Row = Row {
    frame: Frame::Unframed,
    stands: Stands::Alone,
    first: &[],
    opens: never,
    closes: never,
    sections: unframed::sections,
    envelope: unframed::envelope,
    sent: unframed::sent,
    head: unparted,
    typesetting: Typesetting::NONE,
};

/// The frames, the narrower marks first: a line is given to the first row that it opens or closes a story of.
pub(super) static ROWS: [Row; 9] = [
    Row {
        frame: Frame::Anpa1312,
        stands: Stands::InTransmission,
        first: &[0x00, 0x01, 0x03, 0x04, 0x05, 0x16, 0x7f],
        opens: |mark| {
            anpa1312::is_header(mark.text) || mark.is_damaged_header() && mark.text.contains(['\x16', '\x1f'])
        },
        closes: |mark| mark.has_end_of_text() && anpa1312::opens_trailer(mark.text),
        sections: anpa1312::sections,
        envelope: anpa1312::envelope,
        sent: anpa1312::sent,
        head: anpa1312::head,
        typesetting: Typesetting::TELETYPE.broken_at(69),
    },
    Row {
        frame: Frame::Iptc7901,
        stands: Stands::InTransmission,
        first: &[0x00, 0x01, 0x03, 0x04, 0x16, 0x7f],
        opens: |mark| mark.is_header() || mark.is_damaged_header(),
        closes: |mark| mark.has_end_of_text(),
        sections: iptc7901::sections,
        envelope: iptc7901::envelope,
        sent: iptc7901::sent,
        head: iptc7901::head,
        typesetting: Typesetting::TELETYPE.broken_at(69),
    },
    Row {
        frame: Frame::Belga,
        stands: Stands::InTransmission,
        first: b".",
        opens: |mark| mark.is_after(Frame::Belga),
        closes: |mark| mark.is_end_of_despatch(),
        sections: iptc7901::sections,
        envelope: belga::envelope,
        sent: iptc7901::sent,
        head: iptc7901::head,
        typesetting: Typesetting::TELETYPE.broken_at(69),
    },
    Row {
        frame: Frame::Telex,
        stands: Stands::InTransmission,
        first: b"ZzNn",
        opens: |mark| telex::opens(mark.text),
        closes: |mark| telex::closes(mark.text),
        sections: telex::sections,
        envelope: telex::envelope,
        sent: telex::sent,
        head: telex::head,
        typesetting: Typesetting::TELETYPE,
    },
    Row {
        frame: Frame::Sgml,
        stands: Stands::InExport,
        first: b"<",
        opens: |mark| sgml::opens(mark.text),
        closes: |mark| sgml::closes(mark.text),
        sections: sgml::sections,
        envelope: sgml::envelope,
        sent: sgml::sent,
        head: sgml::head,
        typesetting: Typesetting::TAGS.broken_at(63),
    },
    Row {
        frame: Frame::Nexis,
        stands: Stands::InExport,
        first: b"0123456789D",
        opens: |mark| export::is_document(mark.text) && !mark.is_in(Frame::ProQuest),
        closes: never,
        sections: export::sections,
        envelope: export::envelope,
        sent: export::sent,
        head: export::head,
        typesetting: Typesetting::NONE.broken_at(80),
    },
    Row {
        frame: Frame::ProQuest,
        stands: Stands::InExport,
        first: b"_",
        opens: |mark| export::is_rule(mark.text) && export::is_below_rule(mark.rest),
        closes: never,
        sections: export::sections,
        envelope: export::envelope,
        sent: export::sent,
        head: export::head,
        typesetting: Typesetting::NONE,
    },
    Row {
        frame: Frame::Factiva,
        stands: Stands::InExport,
        first: b"HSDA",
        opens: |mark| {
            mark.is_after(Frame::Factiva) || !mark.is_in(Frame::Factiva) && factiva::opens(mark.text, mark.rest)
        },
        closes: |mark| factiva::closes(mark.text),
        sections: factiva::sections,
        envelope: factiva::envelope,
        sent: factiva::sent,
        head: factiva::head,
        typesetting: Typesetting::CODES,
    },
    Row {
        frame: Frame::FormFeed,
        stands: Stands::Alone,
        first: &[],
        opens: |mark| mark.is_behind_form_feed && form_feed::opens(mark.rest),
        closes: never,
        sections: unframed::sections,
        envelope: unframed::envelope,
        sent: unframed::sent,
        head: unparted,
        typesetting: Typesetting::NONE,
    },
];
