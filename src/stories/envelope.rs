//! [`Envelope`]: what a frame says of a story, field by field, as printed.

use crate::text::Text;

/// What stands in a story's header, as printed: nothing is looked up, and nothing is completed.
///
/// Which fields there are depends on the frame: `docs/streams.md` in the repository has a table. Each borrows from the
/// text, so [`Text::span_in`] says where it stands.
///
/// ```
/// let text = "\u{1}hbr0124 3 i 93  hbw 1888\r\n\nVelna/harbor/\r\n\u{2}Harbor reopens =\r\n\nPorto (hbw) - Ships moved.\r\n\u{3}212101 GMT Nov 18\r\n";
/// let story = wirecopy::stories(text).next().unwrap();
/// let envelope = story.envelope().unwrap();
/// assert_eq!(envelope.source.unwrap(), "hbr");
/// assert_eq!(envelope.number.unwrap(), "0124");
/// assert_eq!(envelope.keywords.unwrap(), "Velna/harbor/");
/// assert_eq!(envelope.option.unwrap(), "hbw 1888");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Envelope<'a> {
    /// Who sends it: the letters before the number in IPTC 7901 (`eca`), the name behind `ZCZC`, the paper of an
    /// export.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub source: Option<Text<'a>>,
    /// The letter of ANPA 1312's service level: `a`, `f`, `s`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub service: Option<Text<'a>>,
    /// The number that the sender gave the story, with its leading zeros: `0124`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub number: Option<Text<'a>>,
    /// How urgent it is: a figure in IPTC 7901, one or two letters in ANPA 1312.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub priority: Option<Text<'a>>,
    /// The category: `pl`, `RES`, `f`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub category: Option<Text<'a>>,
    /// The keywords, or the slug, which is a story's working name on the wire: `Velna/harbor/`, `BC-Velna-Harbor`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub keywords: Option<Text<'a>>,
    /// Which version of the story it is: `1stLd-Writethru`, `3DER`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub version: Option<Text<'a>>,
    /// How many words the sender counted, as printed. The count may be wrong;
    /// [`Article::word_count`](crate::Article::word_count) counts.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub words: Option<Text<'a>>,
    /// What follows the header's own fields: `ccccb   dpa 061`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub option: Option<Text<'a>>,
    /// The selector of ANPA 1312, by which receivers choose: `asian`, `-----`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub selector: Option<Text<'a>>,
}

impl Envelope<'_> {
    /// Whether no field was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Envelope::default()
    }

    /// The same envelope, owned: it borrows from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Envelope<'static> {
        let owned = |text: Option<Text<'_>>| text.map(Text::into_owned);
        Envelope {
            source: owned(self.source),
            service: owned(self.service),
            number: owned(self.number),
            priority: owned(self.priority),
            category: owned(self.category),
            keywords: owned(self.keywords),
            version: owned(self.version),
            words: owned(self.words),
            option: owned(self.option),
            selector: owned(self.selector),
        }
    }
}

/// The words as a field, where there are any.
pub(super) fn printed(words: &str) -> Option<Text<'_>> {
    let words = crate::line::trim(words);
    (!words.is_empty()).then(|| Text::new(words))
}
