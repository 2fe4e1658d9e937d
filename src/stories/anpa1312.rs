//! ANPA 1312, as AP and Kyodo send it, and as Reuters' archive of 1987 prints it.

use nom::Parser;
use nom::bytes::complete::{take_till, take_while_m_n};
use nom::character::complete::char;
use nom::sequence::terminated;

use super::envelope::{Envelope, printed};
use super::sections::control::{ETX, STX, US};
use super::sections::{Sections, joined_lines, last_line, lines_from, printed_lines_from};
use super::sent::{Sent, anpa_trailer, month_and_day};
use crate::article::Headed;
use crate::byline::is_title;
use crate::desk::Desk;
use crate::line::{is_filler, kind, trim};
use crate::read::block;
use crate::role::{Role, is_plain_copy, role};
use crate::text::Text;
use crate::typesetting::Typesetting;

/// How far behind the header's start the text begins, in bytes, if the header is whole.
const LONGEST_HEADER: usize = 300;

/// The most lines of a head that carets do not mark.
const MOST_HEAD_LINES: usize = 6;

/// The most lines of a head that carets mark: keywords, headline, decks, notes, byline and title.
const MOST_MARKED_LINES: usize = 24;

/// Reads the first line of a header, behind its start.
///
/// Typical input is `W2595 US asian`, `a0105KYODO US koko-`.
///
/// ```ebnf
/// header_1312 = service , number , { letter } , US , selector ;
/// ```
pub(super) fn first_line<'a>(line: &'a str, parting: &str) -> Option<Envelope<'a>> {
    let (number, selector) = line.split_once(parting)?;
    let service = take_while_m_n(1, 1, |c: char| c.is_ascii_alphabetic());
    let figures = take_while_m_n::<_, &str, nom::error::Error<&str>>(4, 4, |c: char| c.is_ascii_digit());
    let (id, (service, number)) = (service, figures).parse(trim(number)).ok()?;
    let is_id = id.len() <= 15 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_id.then(|| Envelope {
        service: printed(service),
        number: printed(number),
        selector: printed(selector),
        ..Envelope::default()
    })
}

/// Whether the line opens a story: fillers, and the first line of a header.
pub(super) fn is_header(line: &str) -> bool {
    let is_marked = line.starts_with(kind(is_filler));
    is_marked && line.contains(US) && first_line(line.trim_start_matches(kind(is_filler)), "\x1f").is_some()
}

/// Whether what stands behind ETX is a trailer of this format, `AP-WF-11-13-13 0713GMT`, and no date-time group.
///
/// A fast path, for whoever cuts: a letter opens the one, a figure the other.
pub(super) fn opens_trailer(line: &str) -> bool {
    trim(line).starts_with(kind(|c| c.is_ascii_alphabetic()))
}

/// The second line of a header: its fields, and the date that it prints.
///
/// Typical input is `r z DC3 DC1 BC-BKN--Heat-Hawks 1stLd-Writethru   02-20 0500`,
/// `u f BC-BAHIA-COCOA-REVIEW   02-26 0105`.
///
/// ```ebnf
/// keyword_line = priority , SP , category , [ SP ] , keyword , [ SP , version ] , SP , month , "-" , day , [ SP , words ] ;
/// ```
pub(super) fn second_line(line: &str) -> (Envelope<'_>, Option<Sent<'_>>) {
    let is_parting = |c: char| c == ' ' || is_filler(c);
    let mut field = terminated(take_till(is_parting), char::<&str, nom::error::Error<&str>>(' '));
    let Ok((rest, priority)) = field.parse(trim(line)) else { return (Envelope::default(), None) };
    let category_end = rest.find(kind(is_parting)).unwrap_or(rest.len());
    let (category, rest) = (&rest[..category_end], rest[category_end..].trim_start_matches(kind(is_parting)));
    let keyword_end = rest.find(' ').unwrap_or(rest.len());
    let (keywords, rest) = rest.split_at(keyword_end);
    let mut envelope = Envelope {
        priority: printed(priority),
        category: printed(category),
        keywords: printed(keywords),
        ..Envelope::default()
    };
    let mut sent = None;
    let mut version_end = rest.len();
    for part in rest.split(' ').filter(|part| !part.is_empty()) {
        let at = part.as_ptr().addr() - rest.as_ptr().addr();
        if sent.is_some() {
            envelope.words = printed(part).filter(|_| part.bytes().all(|byte| byte.is_ascii_digit()));
            break;
        }
        if is_despatch(part) {
            // The archive of AP's copy prints service and number here.
            (envelope.service, envelope.number) = (printed(&part[..1]), printed(&part[1..]));
            version_end = version_end.min(at);
        }
        sent = month_and_day(part);
        if sent.is_some() {
            version_end = version_end.min(at);
        }
    }
    if sent.is_some() {
        envelope.version = printed(&rest[..version_end]);
    }
    (envelope, sent)
}

/// `a0512`
fn is_despatch(part: &str) -> bool {
    part.len() == 5
        && part.starts_with(kind(|c| c.is_ascii_alphabetic()))
        && part[1..].bytes().all(|byte| byte.is_ascii_digit())
}

/// Where header, head, body and trailer part.
pub(super) fn sections(raw: &str) -> Sections<'_> {
    let near = &raw.as_bytes()[..raw.len().min(LONGEST_HEADER)];
    let header = match near.iter().position(|byte| *byte == STX as u8) {
        Some(at) => at + 1,
        None => printed_lines_from(raw, 0).nth(1).map_or(raw.len(), |line| line.end),
    };
    let etx = raw[header..].find(ETX).map(|at| header + at);
    let unmarked =
        || lines_from(raw, header).filter(|line| anpa_trailer(line.words).is_some()).last().map(|line| line.start);
    let end = etx.or_else(unmarked).unwrap_or(raw.len());
    let text_end = end - raw[..end].bytes().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let text = &raw[..text_end.max(header)];
    let foot = last_line(text, header).filter(|line| is_foot(line.words)).map_or(text.len(), |line| line.start);
    Sections::at(raw, [header, head_end(text, header), foot, text.len()])
}

/// `^END<`, `==Kyodo`
fn is_foot(words: &str) -> bool {
    Typesetting::TELETYPE.strip(words) == "END" || words.starts_with("==")
}

/// Where the head ends: behind the byline and the writer's title among the lines that a caret opens, or behind all of these.
///
/// Kyodo prints no carets: its head ends behind the line that a `+` closes.
fn head_end(text: &str, from: usize) -> usize {
    let lines = || printed_lines_from(text, from);
    let is_of_head = |words: &str| words.starts_with('^');
    if !lines().next().is_some_and(|line| is_of_head(line.words)) {
        let closed = lines().take(MOST_HEAD_LINES).find(|line| line.words.ends_with('+'));
        return closed.map_or(from, |line| line.end);
    }
    let mut end = from;
    let mut is_below_byline = false;
    let desk = Desk::new();
    // A head whose lines lost their carets still ends where the first paragraph is indented.
    let is_copy = |text: &str| text.starts_with(['\t', ' ', '\x08']);
    let marked = lines().take(MOST_MARKED_LINES);
    for line in marked.take_while(|line| is_of_head(line.words) && !is_copy(line.text)) {
        let words = Typesetting::TELETYPE.strip(line.words);
        if is_below_byline && !is_title(words, &desk) {
            break;
        }
        is_below_byline = block(words, &desk, role) == Role::Byline;
        end = line.end;
    }
    end
}

/// The head's lines given to their parts: below the line of keywords stands the headline.
pub(super) fn head<'a>(sections: &Sections<'a>, desk: &Desk) -> Option<Headed<'a>> {
    let mut head = Headed::default();
    let is_keyed = trim(sections.head).starts_with('^');
    let reads_on = |words: &str| !is_keyed && block(words, desk, is_plain_copy);
    for words in joined_lines(sections.head, reads_on).skip(usize::from(is_keyed)) {
        let words = Typesetting::TELETYPE.strip(words.trim_end_matches('+'));
        if !words.is_empty() {
            head.first_copy_is_headline(words, desk);
        }
    }
    Some(head).filter(|_| !sections.head.is_empty())
}

/// The fields of the header's two lines; what the header cut short stands whole in the line of keywords.
pub(super) fn envelope<'a>(sections: &Sections<'a>) -> Envelope<'a> {
    let (first, second) = header_lines(sections.header);
    // Where the control character was lost, a blank may stand for it.
    let first = first_line(first, "\x1f").or_else(|| first_line(first, " ")).unwrap_or_default();
    let (second, _) = second_line(second);
    Envelope { service: first.service, number: first.number, selector: first.selector, ..second }
}

/// The two lines of a header that have words.
fn header_lines(header: &str) -> (&str, &str) {
    let mut lines = printed_lines_from(header, 0).map(|line| line.words);
    (lines.next().unwrap_or_default(), lines.next().unwrap_or_default())
}

/// When it was sent: by the trailer, which has the year, or by the header's month and day.
pub(super) fn sent<'a>(sections: &Sections<'a>) -> Option<Sent<'a>> {
    let trailer = lines_from(sections.trailer, 0).find_map(|line| anpa_trailer(line.words));
    trailer.or_else(|| second_line(header_lines(sections.header).1).1)
}

/// The fields of both lines, for archives that keep them in elements of their own.
pub(super) fn of_archive<'a>(first: Option<&'a str>, second: Option<&'a str>) -> Envelope<'a> {
    let first = first.and_then(|line| first_line(line, "&#31;")).unwrap_or_default();
    let (second, _) = second.map(second_line).unwrap_or_default();
    let either = |one: Option<Text<'a>>, other: Option<Text<'a>>| one.or(other);
    Envelope {
        service: either(first.service, second.service),
        number: either(first.number, second.number),
        selector: first.selector,
        priority: second.priority,
        category: second.category,
        keywords: second.keywords,
        version: second.version,
        words: second.words,
        ..Envelope::default()
    }
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;

    use super::*;

    #[test]
    fn a_first_line_has_service_number_and_selector() {
        let told = |line: &'static str| {
            let Envelope { service, number, selector, .. } = first_line(line, "\x1f")?;
            Some(
                [service, number, selector]
                    .map(|field| field.map(|text| text.as_printed().to_owned()).unwrap_or_default()),
            )
        };
        for (line, expected) in [
            ("W2595\x1fasian", Some(["W", "2595", "asian"])),
            ("a0105HBWIRE\x1fkoko-", Some(["a", "0105", "koko-"])),
            ("z6715\x1f-----", Some(["z", "6715", "-----"])),
            ("NEWS: VELNA\x1f6\x1fN", None),
            ("W259\x1fasian", None),
            ("W2595", None),
        ] {
            assert_eq!(told(line), expected.map(|fields| fields.map(ToOwned::to_owned)), "{line:?}");
        }
    }

    #[test]
    fn a_second_line_has_the_other_fields() {
        for (line, expected, date) in [
            (
                "r z\x13\x11 BC-VLN--Ships-Harbor 1stLd-Writethru   02-20 0500\r",
                ["r", "z", "BC-VLN--Ships-Harbor", "1stLd-Writethru", "0500"],
                Some((2, 20)),
            ),
            ("u f BC-VELNA-COCOA   02-26 0105", ["u", "f", "BC-VELNA-COCOA", "", "0105"], Some((2, 26))),
            ("r s\x14\x12 BC-VLN--Glance     08-18 ", ["r", "s", "BC-VLN--Glance", "", ""], Some((8, 18))),
            ("zb f AM-VELNA URGENT 06-01 0084", ["zb", "f", "AM-VELNA", "URGENT", "0084"], Some((6, 1))),
            ("r w PM-Velna 1stLd a0512 03-01 0334", ["r", "w", "PM-Velna", "1stLd", "0334"], Some((3, 1))),
            ("nu f", ["nu", "f", "", "", ""], None),
        ] {
            let (envelope, sent) = second_line(line);
            let Envelope { priority, category, keywords, version, words, .. } = envelope;
            let fields = [priority, category, keywords, version, words].map(Option::unwrap_or_default);
            assert_eq!(fields, expected.map(Text::new), "{line:?}");
            assert_eq!(sent.and_then(|sent| Some((u8::from(sent.month?), sent.day?))), date, "{line:?}");
        }
    }
}
