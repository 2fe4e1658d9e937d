//! Factiva's text: each field behind a code, on a line of its own or before a tab; each document closed by its number.

use super::envelope::{Envelope, printed};
use super::export::fill;
use super::fields::Field;
use super::sections::{Placed, Sections, lines_from, printed_lines_from};
use super::sent::{Sent, stamp};
use crate::article::Headed;
use crate::desk::Desk;
use crate::line::{kind, trim};

/// The codes, and what is printed below them or behind them.
const CODES: [(&str, Field); 30] = [
    ("HD", Field::Headline),
    ("BY", Field::Byline),
    ("WC", Field::Length),
    ("PD", Field::Date),
    ("SN", Field::Source),
    ("DLN", Field::Dateline),
    ("AN", Field::Other),
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
    ("RF", Field::Other),
    ("IPC", Field::Other),
    ("IPD", Field::Other),
    ("ED", Field::Other),
    ("PG", Field::Other),
    ("VOL", Field::Other),
    ("CLM", Field::Other),
    ("ART", Field::Other),
    ("CT", Field::Other),
    ("RST", Field::Other),
];

/// A code and what is printed behind it on its line.
///
/// ```ebnf
/// factiva_field = code , [ tab , value ] ;
/// ```
fn coded(words: &str) -> Option<(Field, &str)> {
    let (name, value) = words.split_once('\t').unwrap_or((words, ""));
    CODES.iter().find(|(code, _)| *code == name).map(|(_, field)| (*field, trim(value)))
}

fn code(words: &str) -> Option<Field> {
    coded(words).map(|(field, _)| field)
}

/// Whether a line opens a document: the code of its section or its headline, alone, or before a tab with another code below it.
pub(super) fn opens(line: &str, from_line: &str) -> bool {
    let is_first = |words: &str| matches!(words.split('\t').next(), Some("HD" | "SE"));
    let words = trim(line);
    is_first(words)
        && (!words.contains('\t')
            || lines_from(from_line, 0)
                .skip(1)
                .find(|line| !line.words.is_empty())
                .is_some_and(|line| code(line.words).is_some()))
}

/// The number that closes a document: `Document HBWR000020270503en0000abc`.
///
/// ```ebnf
/// factiva_end = [ "AN" , tab ] , "Document" , number ;
/// ```
fn closing(line: &str) -> Option<&str> {
    const SHORTEST: usize = 12;
    let words = trim(line);
    let number = words.strip_prefix("AN\t").map_or(words, trim).strip_prefix("Document ")?;
    let is_one = number.len() >= SHORTEST
        && number.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && number.bytes().any(|byte| byte.is_ascii_digit());
    is_one.then_some(number)
}

/// Whether a line closes a document.
pub(super) fn closes(line: &str) -> bool {
    closing(line).is_some()
}

/// Where header, head, body and trailer part.
pub(super) fn sections(raw: &str) -> Sections<'_> {
    let lines = || printed_lines_from(raw, 0);
    let header = lines().find(|line| code(line.words).is_some()).map_or(0, |line| line.start);
    let body = lines().find(|line| code(line.words) == Some(Field::Body)).map_or(header, |line| line.start);
    let is_below = |line: &Placed<'_>| {
        line.start > body && (code(line.words).is_some_and(|field| field != Field::Body) || closes(line.words))
    };
    let trailer = lines().find(is_below).map_or(raw.len(), |line| line.start);
    Sections::at(raw, [header, body, trailer, trailer])
}

/// The fields of a section: each code, and what is printed behind it and below it.
fn fields(section: &str) -> impl Iterator<Item = (Field, &str)> {
    let mut lines = printed_lines_from(section, 0).peekable();
    core::iter::from_fn(move || {
        let (line, (field, value)) = lines.find_map(|line| Some(line).zip(coded(line.words)))?;
        let mut start = (!value.is_empty()).then(|| value.as_ptr().addr() - section.as_ptr().addr());
        let mut end = line.end;
        while let Some(line) = lines.next_if(|line| code(line.words).is_none() && !closes(line.words)) {
            start = start.or(Some(line.start));
            end = line.end;
        }
        Some((field, start.map_or("", |start| trim(&section[start..end]))))
    })
}

/// The fields that are the envelope's.
pub(super) fn envelope<'a>(sections: &Sections<'a>) -> Envelope<'a> {
    let mut envelope = Envelope::default();
    for (field, value) in fields(sections.head).chain(fields(sections.trailer)) {
        match field {
            Field::Length => {
                let end = value.find(kind(|c| !c.is_ascii_digit() && c != ',')).unwrap_or(value.len());
                envelope.words = printed(&value[..end]);
            }
            Field::Source => envelope.source = printed(value),
            _ => {}
        }
    }
    envelope.number = lines_from(sections.trailer, 0).find_map(|line| closing(line.words)).and_then(printed);
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
