//! What is wrong with a story's frame.

use super::frame::Frame;
use super::sections::Sections;
use super::story::Story;
use crate::diagnostic::{Code, Diagnostic};
use crate::line::trim;
use crate::span::Span;

/// The flaws of a story's frame, in the order of the text.
pub(super) fn of<'a>(story: &Story<'a>) -> impl Iterator<Item = Diagnostic> + use<'a> {
    let sections = story.sections();
    let header = header(story, &sections).map(|span| Diagnostic::new(Code::DamagedHeader, span));
    let end = end(story, &sections).map(|place| Diagnostic::new(Code::NoEndMark, Span::new(place, place)));
    header.into_iter().chain(end)
}

/// Where a header stands that cannot be read, or where one should stand.
fn header(story: &Story<'_>, sections: &Sections<'_>) -> Option<Span> {
    let envelope = || (story.row.envelope)(sections);
    let is_whole = match story.frame() {
        Frame::Iptc7901 | Frame::Belga => envelope().number.is_some(),
        Frame::Anpa1312 => {
            let envelope = envelope();
            envelope.number.is_some() && envelope.keywords.is_some()
        }
        _ => true,
    };
    let words = trim(sections.header);
    let start = story.span.start;
    (!is_whole)
        .then(|| Span::of(words, story.source).filter(|span| !span.is_empty()).unwrap_or(Span::new(start, start)))
}

/// Where an end mark should stand: at the end of the story's words.
fn end(story: &Story<'_>, sections: &Sections<'_>) -> Option<usize> {
    let is_ended = match story.frame() {
        Frame::Iptc7901 | Frame::Anpa1312 => sections.trailer.contains('\x03') || (story.row.sent)(sections).is_some(),
        Frame::Belga | Frame::Telex | Frame::Factiva | Frame::Sgml => !trim(sections.trailer).is_empty(),
        _ => true,
    };
    let words = trim(story.raw());
    (!is_ended).then(|| Span::of(words, story.source).map_or(story.span.end, |span| span.end))
}
