//! Exports of archives: Nexis, `ProQuest` and Factiva as text, with fields round the copy.

use super::envelope::{Envelope, printed};
use super::fields::{Entry, Field, count_of_words, entries, field, is_like_field, is_nothing};
use super::sections::{Placed, Sections, lines_from, printed_lines_from};
use super::sent::{Sent, day, stamp};
use crate::article::Headed;
use crate::byline::{Byline, Names, byline};
use crate::dateline::from_field;
use crate::desk::Desk;
use crate::headline::Headline;
use crate::line::{is_blank, kind, trim};
use crate::read::block;
use crate::role::role;
use crate::text::Text;

/// The fewest blanks before a line that is set in the middle of its page.
const CENTERED: usize = 3;

/// The most blocks of words without a name above an export's first field: headline, deck, edition.
const MOST_UNNAMED: usize = 4;

/// The fewest underscores of the rule between two documents of `ProQuest`.
const SHORTEST_RULE: usize = 40;

/// `1 of 10 DOCUMENTS`, `12 of 169 DOCUMENTS`, `1 of 1 DOCUMENT`, `Dokument 234 von 456`, `Document 3 de 9`: one document of many.
///
/// ```ebnf
/// document = figure , "of" , figure , ( "DOCUMENTS" | "DOCUMENT" ) | word , figure , ( "of" | "von" | "de" | "van" | "di" ) , figure ;
/// ```
pub(super) fn is_document(line: &str) -> bool {
    let mut parts = [""; 4];
    for (nth, part) in trim(line).split_ascii_whitespace().enumerate() {
        let Some(slot) = parts.get_mut(nth) else { return false };
        *slot = part;
    }
    let is_figure = |part: &str| !part.is_empty() && part.len() <= 6 && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts {
        [n, of, m, "DOCUMENTS" | "DOCUMENT"] if of.eq_ignore_ascii_case("of") => is_figure(n) && is_figure(m),
        [
            "Dokument" | "DOKUMENT" | "Document" | "DOCUMENT" | "Documento" | "DOCUMENTO",
            n,
            "of" | "von" | "de" | "van" | "di",
            m,
        ] => is_figure(n) && is_figure(m),
        _ => false,
    }
}

/// Whether a line is the rule between two documents.
pub(super) fn is_rule(line: &str) -> bool {
    let rule = trim(line);
    rule.len() >= SHORTEST_RULE && rule.bytes().all(|byte| byte == b'_')
}

/// Whether a document of `ProQuest` stands below the rule that the text begins with.
pub(super) fn is_below_rule(from_line: &str) -> bool {
    const MOST_LINES: usize = 12;
    let mut lines = printed_lines_from(from_line, 0).map(|line| line.words);
    lines.next().is_some_and(is_rule)
        && lines.take(MOST_LINES).any(|words| is_document(words) || field(words).is_some())
}

/// Where header, head, body and trailer of an export part.
///
/// The header is what is set in the middle of the page; the head goes to the last field above the copy; and the fields
/// below the copy are the trailer.
pub(super) fn sections(raw: &str) -> Sections<'_> {
    let is_of_header = |line: &Placed<'_>| {
        line.words.is_empty() || is_document(line.words) || is_rule(line.words) || is_centered(line.text)
    };
    let opening =
        lines_from(raw, 0).find(|line| is_document(line.words) || is_rule(line.words)).map_or(0, |line| line.start);
    let header = lines_from(raw, opening).take_while(is_of_header).last().map_or(opening, |line| line.end);
    let body = body_start(raw, header);
    let trailer = trailer_start(raw, body);
    Sections::at(raw, [header, body, trailer, trailer])
}

fn is_centered(text: &str) -> bool {
    text.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count() >= CENTERED
}

/// Where the copy begins: behind the field that says so, or behind the fields below the headline.
fn body_start(raw: &str, header: usize) -> usize {
    let mut end = header;
    let (mut named, mut unnamed) = (0, 0);
    for entry in entries(raw, header) {
        match entry.field {
            Some(Field::Body) if is_nothing(entry.value) => return entry.end,
            Some(Field::Body) => return entry.value_start,
            Some(_) => {
                named += 1;
                end = entry.end;
            }
            None if named > 0 || unnamed == MOST_UNNAMED => break,
            None => {
                unnamed += 1;
                // Without any field the first block is the headline.
                if unnamed == 1 {
                    end = entry.end;
                }
            }
        }
    }
    end
}

/// Where the fields below the copy begin: they and what is set in the middle of the page are the last blocks.
fn trailer_start(raw: &str, body: usize) -> usize {
    let mut tail = None;
    let mut is_first_of_block = true;
    for line in lines_from(raw, body) {
        if line.words.is_empty() {
            is_first_of_block = true;
            continue;
        }
        if is_rule(line.words) {
            return tail.unwrap_or(line.start);
        }
        let is_one =
            field(line.words).is_some() || is_centered(line.text) && line.start > body || is_copyright(line.words);
        if is_one {
            tail = tail.or(Some(line.start));
        } else if is_first_of_block && !is_like_field(line.words) {
            tail = None;
        }
        is_first_of_block = false;
    }
    tail.unwrap_or(raw.len())
}

fn is_copyright(words: &str) -> bool {
    let is_year = |words: &str| words.trim_start_matches(['©', ' ']).starts_with(kind(|c| c.is_ascii_digit()));
    words.strip_prefix("Copyright").is_some_and(is_year) || words == "All Rights Reserved"
}

/// The fields of an export's head and trailer.
pub(super) fn envelope<'a>(sections: &Sections<'a>) -> Envelope<'a> {
    let mut envelope = Envelope::default();
    let is_source = |words: &&str| !words.is_empty() && !is_document(words) && !is_rule(words) && !is_copyright(words);
    envelope.source = lines_from(sections.header, 0)
        .skip_while(|line| !is_document(line.words))
        .map(|line| line.words)
        .find(is_source)
        .and_then(printed);
    for Entry { field, value, .. } in entries(sections.head, 0).chain(entries(sections.trailer, 0)) {
        let place = match field {
            Some(Field::Length) => &mut envelope.words,
            Some(Field::Source) => &mut envelope.source,
            Some(Field::Keywords) => &mut envelope.keywords,
            Some(Field::Number) => &mut envelope.number,
            _ => continue,
        };
        if place.is_none() {
            *place = count_of_words(value).filter(|_| field == Some(Field::Length)).or(Some(value)).and_then(printed);
        }
    }
    envelope
}

/// The day of issue: the first day that is set below the source, else that of a field.
pub(super) fn sent<'a>(sections: &Sections<'a>) -> Option<Sent<'a>> {
    let issued =
        lines_from(sections.header, 0).skip_while(|line| !is_document(line.words)).find_map(|line| day(line.words));
    let mut all = entries(sections.head, 0).chain(entries(sections.trailer, 0));
    issued.or_else(|| all.find(|entry| entry.field == Some(Field::Date)).and_then(|entry| stamp(entry.value)))
}

/// The fields of the head given to the story's parts.
pub(super) fn head<'a>(sections: &Sections<'a>, desk: &Desk) -> Option<Headed<'a>> {
    let mut head = Headed::default();
    for Entry { field, value, .. } in entries(sections.head, 0).filter(|entry| !entry.value.is_empty()) {
        match field {
            Some(field) => fill(&mut head, field, value, desk),
            None if head.headline.is_none() => head.set_headline(value, block(value, desk, role), desk),
            None => head.notes.push(Text::new(value)),
        }
    }
    for Entry { field, value, .. } in entries(sections.trailer, 0).filter(|entry| !entry.value.is_empty()) {
        if let Some(field @ (Field::Headline | Field::Byline | Field::Credit | Field::Dateline)) = field {
            fill(&mut head, field, value, desk);
        }
    }
    Some(head).filter(|_| !sections.head.is_empty())
}

/// Gives a field to its part, if that has none yet. What is no part of a story stays in the envelope's sections.
pub(super) fn fill<'a>(head: &mut Headed<'a>, field: Field, value: &'a str, desk: &Desk) {
    match field {
        _ if value.is_empty() || is_nothing(value) => {}
        Field::Headline if head.headline.is_none() => head.headline = Some(Headline::new(value)),
        Field::Deck if head.subheadline.is_none() => head.subheadline = Some(Text::new(value)),
        Field::Byline if head.byline.is_none() => head.byline = byline_field(value, desk),
        Field::Credit if head.byline.is_none() && value.starts_with("By ") => head.byline = byline_field(value, desk),
        Field::Dateline if head.dateline.is_none() => head.dateline = from_field(value, desk).ok(),
        _ => {}
    }
}

/// The byline of a field: as the grammar reads it, or the names alone, which a library may print last name first.
pub(super) fn byline_field<'a>(value: &'a str, desk: &Desk) -> Option<Byline<'a>> {
    let value = trim(value);
    let names = value.trim_end_matches(kind(is_blank));
    (!names.is_empty()).then(|| {
        block(value, desk, byline).unwrap_or_else(|| {
            let is_inverted =
                names.split(',').count() == 2 && !names.contains([';', '&', '/']) && !names.contains(" and ");
            let text = Text::new(value);
            let names = if is_inverted { [Text::new(names)].into_iter().collect() } else { Names::printed(names) };
            Byline { text, names, title: None }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_without_a_value_fills_nothing() {
        for field in [Field::Headline, Field::Deck, Field::Byline, Field::Dateline] {
            let mut head = Headed::default();
            fill(&mut head, field, "", &Desk::new());
            let are_there =
                [head.headline.is_some(), head.subheadline.is_some(), head.byline.is_some(), head.dateline.is_some()];
            assert_eq!(are_there, [false; 4], "{field:?}");
        }
    }

    #[test]
    fn a_document_is_one_of_many() {
        for (line, expected) in [
            ("                  1 of 10 DOCUMENTS", true),
            ("12 of 169 DOCUMENTS", true),
            ("1 of 1 DOCUMENT", true),
            ("Dokument 234 von 456", true),
            ("Document 3 de 9", true),
            ("Document 1 of 100", true),
            ("Document 1 van 100", true),
            ("Documento 1 di 100", true),
            ("DOKUMENT 1 von 100", true),
            ("DOCUMENT 1 of 100", true),
            ("DOCUMENTO 1 de 100", true),
            ("Document 1 des 100", false),
            ("Documents 1 of 100", false),
            ("1 of 10 documents was found", false),
            ("Document 3 of the file", false),
            ("8 of 10 ships", false),
        ] {
            assert_eq!(is_document(line), expected, "{line}");
        }
    }

    #[test]
    fn an_export_is_cut_at_its_fields() {
        let raw = "                 1 of 2 DOCUMENTS\n\n                 The Velna Post\n\n             May 3, 2027 Monday\n\nHarbor reopens\n\nBYLINE: Anna Kim\n\nLENGTH: 9 words\n\nShips moved again.\nLENGTH: 19.43 meters, the pilot said.\n\nTugs helped.\n\nLANGUAGE: ENGLISH\n\n       Copyright 2027 The Velna Post\n";
        let cut = sections(raw);
        assert!(cut.head.starts_with("Harbor reopens") && cut.head.ends_with("9 words\n"), "{cut:?}");
        assert_eq!(trim(cut.body), "Ships moved again.\nLENGTH: 19.43 meters, the pilot said.\n\nTugs helped.");
        assert!(cut.trailer.starts_with("LANGUAGE"));
        let envelope = envelope(&cut);
        assert_eq!((envelope.source.unwrap(), envelope.words.unwrap()), (Text::new("The Velna Post"), Text::new("9")));
        assert_eq!(sent(&cut).unwrap().text, "May 3, 2027");
    }
}
