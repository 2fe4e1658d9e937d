//! Archives in SGML: `<REUTERS>` of 1987, and `<DOC>` of the text-retrieval collections.

use super::anpa1312::of_archive;
use super::envelope::{Envelope, printed};
use super::export::{byline_field, fill};
use super::fields::Field;
use super::sections::{Sections, lines_from};
use super::sent::{Sent, stamp};
use crate::article::Headed;
use crate::desk::Desk;
use crate::line::trim;
use crate::read::block;
use crate::role::role;

/// The elements that hold the copy, the inner ones first.
const COPY: [&str; 4] = ["BODY", "TEXT", "LEADPARA", "P"];

/// The elements that hold a story's parts, and which.
const PARTS: [(&str, Field); 10] = [
    ("TITLE", Field::Headline),
    ("HEAD", Field::Headline),
    ("HEADLINE", Field::Headline),
    ("HL", Field::Headline),
    ("H3", Field::Headline),
    ("AUTHOR", Field::Byline),
    ("BYLINE", Field::Byline),
    ("SO", Field::Source),
    ("DATELINE", Field::Dateline),
    ("DD", Field::Date),
];

/// The control characters of a transmission, as entities.
const ETX: &str = "&#3;";
const STX: &str = "&#2;";

/// Whether a line opens a document: `<REUTERS TOPICS="NO" …>`, `<DOC>`, `<DOC id="…">`.
pub(super) fn opens(line: &str) -> bool {
    let line = trim(line);
    ["<REUTERS", "<DOC"].iter().any(|tag| line.strip_prefix(tag).is_some_and(|rest| rest.starts_with(['>', ' '])))
}

/// Whether a line closes a document.
pub(super) fn closes(line: &str) -> bool {
    let line = trim(line);
    line.ends_with("</REUTERS>") || line.ends_with("</DOC>")
}

/// Where an element's content stands in a text: start and end, in bytes.
fn content(text: &str, tag: &str) -> Option<(usize, usize)> {
    let opening = tags(text, tag).next()?;
    let start = opening + text[opening..].find('>')? + 1;
    let closing = text[start..].match_indices("</").map(|(at, _)| start + at);
    let is_closing = |at: &usize| text[at + 2..].strip_prefix(tag).is_some_and(|rest| rest.starts_with('>'));
    // A story that was cut off is copy to its end.
    let end = { closing }.find(is_closing).unwrap_or(text.len());
    Some((start, end))
}

/// Where an element opens.
fn tags<'t>(text: &'t str, tag: &'t str) -> impl Iterator<Item = usize> + 't {
    let is_opening =
        move |at: &usize| text[at + 1..].strip_prefix(tag).is_some_and(|rest| rest.starts_with(['>', ' ']));
    text.match_indices('<').map(|(at, _)| at).filter(is_opening)
}

/// An element's words.
fn element<'a>(text: &'a str, tag: &str) -> Option<&'a str> {
    content(text, tag).map(|(start, end)| trim(&text[start..end])).filter(|words| !words.is_empty())
}

/// Where header, head, body and trailer part.
pub(super) fn sections(raw: &str) -> Sections<'_> {
    let Some((start, end)) = COPY.iter().find_map(|tag| content(raw, tag)) else {
        return Sections::at(raw, [raw.len(); 4]);
    };
    // A brief has a title within its text, and the copy behind it.
    let start =
        content(&raw[start..end], "TITLE").map_or(start, |(_, title)| start + title + "</TITLE>".len()).min(end);
    let start = if raw[start..end].starts_with(STX) { start + STX.len() } else { start };
    let end = raw[start..end]
        .rfind(ETX)
        .filter(|at| trim(&raw[start + at + ETX.len()..end]).is_empty())
        .map_or(end, |at| start + at);
    let head = PARTS.iter().filter_map(|(tag, _)| tags(&raw[..start], tag).next()).min().unwrap_or(start);
    Sections::at(raw, [head, start, end, end])
}

/// The header that the archive keeps of the transmission, in an element of its own.
pub(super) fn envelope<'a>(sections: &Sections<'a>) -> Envelope<'a> {
    let header = sections.header;
    if let Some(unknown) = element(header, "UNKNOWN") {
        let mut lines = lines_from(unknown, 0).map(|line| line.words);
        let first = lines.find_map(|line| line.split_once("&#1;")).map(|(_, line)| line);
        return of_archive(first, lines.find(|line| !line.is_empty()));
    }
    let envelope = of_archive(None, element(header, "FIRST"));
    let number = element(header, "DOCNO").and_then(printed);
    Envelope { number: envelope.number.or(number), source: element(sections.head, "SO").and_then(printed), ..envelope }
}

/// When it was sent: the element `DATE`.
pub(super) fn sent<'a>(sections: &Sections<'a>) -> Option<Sent<'a>> {
    ["DATE", "DATE_TIME", "DD"]
        .iter()
        .find_map(|tag| element(sections.header, tag).or_else(|| element(sections.head, tag)).and_then(stamp))
}

/// The elements above the copy given to the story's parts.
pub(super) fn head<'a>(sections: &Sections<'a>, desk: &Desk) -> Option<Headed<'a>> {
    let mut head = Headed::default();
    for (tag, field) in PARTS {
        match element(sections.head, tag) {
            Some(words) if field == Field::Headline && head.headline.is_none() => {
                head.set_headline(words, block(words, desk, role), desk);
            }
            Some(words) if field == Field::Byline && head.byline.is_none() => head.byline = byline_field(words, desk),
            Some(words) => fill(&mut head, field, words, desk),
            None => {}
        }
    }
    head.is_run_in = head.dateline.is_some() && !sections.head.ends_with(['\n', '\r']);
    Some(head).filter(|head| head.headline.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    const STORY: &str = "<REUTERS TOPICS=\"NO\">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<UNKNOWN> \n&#5;&#5;&#5;C T\n&#22;&#22;&#1;f0704&#31;reute\nu f BC-VELNA-COCOA   02-26 0105</UNKNOWN>\n<TEXT>&#2;\n<TITLE>VELNA COCOA &lt;VCO> REVIEW</TITLE>\n<AUTHOR>    By Anna Kim, Reuters</AUTHOR>\n<DATELINE>    VELNA, Feb 26 - </DATELINE><BODY>Showers continued.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n";

    #[test]
    fn elements_that_hold_the_moment_and_the_copy() {
        for moment in ["DATE", "DATE_TIME", "DD"] {
            for copy in ["TEXT", "BODY", "LEADPARA", "P"] {
                let story = alloc::format!(
                    "<DOC>\n<{moment}>May 3, 2027</{moment}>\n<HEAD>Harbor reopens</HEAD>\n<{copy}>Ships moved.</{copy}>\n</DOC>\n"
                );
                let cut = sections(&story);
                assert_eq!((sent(&cut).and_then(|sent| sent.day), cut.body), (Some(3), "Ships moved."), "{story}");
            }
        }
    }

    #[test]
    fn elements_are_told_apart() {
        let cut = sections(STORY);
        assert_eq!(cut.body, "Showers continued.\n Reuter\n");
        let Envelope { service, number, selector, keywords, words, .. } = envelope(&cut);
        let fields = [service, number, selector, keywords, words].map(Option::unwrap_or_default);
        assert_eq!(fields, ["f", "0704", "reute", "BC-VELNA-COCOA", "0105"].map(Text::new));
        assert_eq!(sent(&cut).unwrap().hour, Some(15));
        let head = head(&cut, &Desk::new()).unwrap();
        assert_eq!(head.headline.unwrap().text, "VELNA COCOA &lt;VCO> REVIEW");
        assert_eq!(head.byline.unwrap().names.get(0).unwrap(), "Anna Kim");
        assert_eq!(head.dateline.unwrap().places[0].name, "VELNA");
    }
}
