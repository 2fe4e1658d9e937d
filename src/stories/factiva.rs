//! Factiva's text: each field behind a code on a line of its own, each document closed by its number.

use super::envelope::{Envelope, printed};
use super::export::fill;
use super::fields::Field;
use super::sections::{Placed, Sections, lines_from};
use super::sent::{Sent, stamp};
use crate::article::Headed;
use crate::desk::Desk;
use crate::line::trim;

/// The codes that stand alone on a line, and what is printed below them.
const CODES: [(&str, Field); 20] = [
    ("HD", Field::Headline),
    ("BY", Field::Byline),
    ("WC", Field::Length),
    ("PD", Field::Date),
    ("SN", Field::Source),
    ("DLN", Field::Dateline),
    ("AN", Field::Number),
    ("LP", Field::Body),
    ("TD", Field::Body),
    ("SE", Field::Other),
    ("SC", Field::Other),
    ("ET", Field::Other),
    ("LA", Field::Other),
    ("CY", Field::Other),
    ("CO", Field::Other),
    ("IN", Field::Other),
    ("NS", Field::Other),
    ("RE", Field::Other),
    ("PUB", Field::Other),
    ("CR", Field::Other),
];

fn code(words: &str) -> Option<Field> {
    CODES.iter().find(|(code, _)| *code == words).map(|(_, field)| *field)
}

/// Whether a line opens a document: the code of its section or its headline.
pub(super) fn opens(line: &str) -> bool {
    matches!(trim(line), "HD" | "SE")
}

/// Whether a line closes a document: `Document HBWR000020270503en0000abc`.
///
/// ```ebnf
/// factiva_end = "Document" , number ;
/// ```
pub(super) fn closes(line: &str) -> bool {
    const SHORTEST: usize = 12;
    let number = trim(line).strip_prefix("Document ");
    number.is_some_and(|number| {
        number.len() >= SHORTEST
            && number.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && number.bytes().any(|byte| byte.is_ascii_digit())
    })
}

/// Where header, head, body and trailer part.
pub(super) fn sections(raw: &str) -> Sections<'_> {
    let lines = || lines_from(raw, 0).filter(|line| !line.words.is_empty());
    let header = lines().find(|line| code(line.words).is_some()).map_or(0, |line| line.start);
    let body = lines().find(|line| code(line.words) == Some(Field::Body)).map_or(header, |line| line.start);
    let is_below = |line: &Placed<'_>| {
        line.start > body && (code(line.words).is_some_and(|field| field != Field::Body) || closes(line.words))
    };
    let trailer = lines().find(is_below).map_or(raw.len(), |line| line.start);
    Sections::at(raw, [header, body, trailer, trailer])
}

/// The fields of a section: each code, and what is printed below it.
fn fields(section: &str) -> impl Iterator<Item = (Field, &str)> {
    let mut lines = lines_from(section, 0).filter(|line| !line.words.is_empty()).peekable();
    core::iter::from_fn(move || {
        let field = lines.find_map(|line| code(line.words))?;
        let first = lines.next_if(|line| code(line.words).is_none() && !closes(line.words));
        let mut last = first;
        while let Some(line) = lines.next_if(|line| code(line.words).is_none() && !closes(line.words)) {
            last = Some(line);
        }
        let (start, end) = (first.map_or(0, |line| line.start), last.map_or(0, |line| line.end));
        Some((field, trim(&section[start..end])))
    })
}

/// The fields that are the envelope's.
pub(super) fn envelope<'a>(sections: &Sections<'a>) -> Envelope<'a> {
    let mut envelope = Envelope::default();
    for (field, value) in fields(sections.head).chain(fields(sections.trailer)) {
        match field {
            Field::Length => {
                let end = value.find(|c: char| !c.is_ascii_digit() && c != ',').unwrap_or(value.len());
                envelope.words = printed(&value[..end]);
            }
            Field::Source => envelope.source = printed(value),
            Field::Number => envelope.number = printed(value),
            _ => {}
        }
    }
    envelope
}

/// The day of issue.
pub(super) fn sent<'a>(sections: &Sections<'a>) -> Option<Sent<'a>> {
    fields(sections.head).find(|(field, _)| *field == Field::Date).and_then(|(_, value)| stamp(value))
}

/// The fields given to the story's parts.
pub(super) fn head<'a>(sections: &Sections<'a>, desk: &Desk) -> Option<Headed<'a>> {
    let mut head = Headed::default();
    for (field, value) in fields(sections.head).chain(fields(sections.trailer)).filter(|(_, value)| !value.is_empty()) {
        fill(&mut head, field, value, desk);
    }
    Some(head).filter(|head| head.headline.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn codes_part_the_fields() {
        let raw = "SE\nNews\nHD\nHarbor reopens\nBY\nAnna Kim\nWC\n1,412 words\nPD\n3 May 2027\nSN\nThe Velna Post\n\nLP\n\nShips moved again.\n\nTD\n\nTugs helped.\n\nRE\nvln : Velna\nAN\nDocument HBWR000020270503en\n";
        let cut = sections(raw);
        assert_eq!(trim(cut.body), "LP\n\nShips moved again.\n\nTD\n\nTugs helped.");
        let envelope = envelope(&cut);
        assert_eq!(
            (envelope.source.unwrap(), envelope.words.unwrap()),
            (Text::new("The Velna Post"), Text::new("1,412"))
        );
        assert_eq!(sent(&cut).unwrap().day, Some(3));
        assert_eq!(head(&cut, &Desk::new()).unwrap().headline.unwrap().text, "Harbor reopens");
    }
}
