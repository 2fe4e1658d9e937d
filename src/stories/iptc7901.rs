//! IPTC 7901, with and without its control characters, and Belga's day files, which have its header.

use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, space1};
use nom::combinator::{all_consuming, map, opt, rest, verify};
use nom::sequence::preceded;
use nom::{IResult, Parser};

use super::envelope::{Envelope, printed};
use super::export::fill;
use super::fields::field;
use super::sections::control::{ETX, SOH, STX};
use super::sections::{Placed, Sections, joined_lines, last_line, lines_from, printed_lines_from, tail_from};
use super::sent::{Sent, date_time_group};
use crate::article::Headed;
use crate::desk::Desk;
use crate::line::{is_blank, kind, trim};
use crate::read::block;
use crate::role::is_plain_copy;
use crate::text::Text;
use crate::typesetting::Typesetting;

/// How far behind the header's start the text begins, in bytes, if the header is whole.
const LONGEST_HEADER: usize = 400;

/// The most lines of a head.
const MOST_HEAD_LINES: usize = 12;

/// The most lines below the date-time group of a story without control characters.
const MOST_BELOW_GROUP: usize = 2;

/// The fewest marks of a rule that parts copy from what the desk prints below it.
const SHORTEST_RULE: usize = 20;

/// Reads a header's line; a control character before it is left out by the caller.
///
/// Typical input is `eca062 4 i 211 ccccb   dpa 061`, `SPF001 3 RES 0070 F BELGA-0001`.
///
/// ```ebnf
/// header_7901 = source , number , SP , priority , SP , category , SP , words , [ SP , option ] ;
/// ```
pub(super) fn header(line: &str) -> Option<Envelope<'_>> {
    let letters = |i| take_while_m_n(1, 3, |c: char| c.is_ascii_alphabetic())(i);
    let figures = |fewest, most| move |i| figures(i, fewest, most);
    let parts = (
        letters,
        figures(3, 5),
        preceded(char(' '), figures(1, 1)),
        preceded(space1, letters),
        preceded(space1, figures(1, 5)),
        opt(verify(rest, |option: &str| option.starts_with(' ') || option.is_empty())),
    );
    let mut header = all_consuming(map(parts, |(source, number, priority, category, words, option)| Envelope {
        source: printed(source),
        number: printed(number),
        priority: printed(priority),
        category: printed(category),
        words: printed(words),
        option: option.and_then(printed),
        ..Envelope::default()
    }));
    header.parse(trim(line)).ok().map(|(_, envelope)| envelope)
}

fn figures(i: &str, fewest: usize, most: usize) -> IResult<&str, &str> {
    take_while_m_n(fewest, most, |c: char| c.is_ascii_digit())(i)
}

/// What stands behind the start of a header on a line, if it holds one.
pub(super) fn behind_start(line: &str) -> Option<&str> {
    line.trim_start_matches(kind(|c| c != SOH && is_blank(c))).strip_prefix(SOH)
}

/// Whether a header that lost a byte stands here: it has a start, and the text begins soon.
pub(super) fn is_damaged_header(line: &str, from_line: &str) -> bool {
    let near = &from_line.as_bytes()[..from_line.len().min(LONGEST_HEADER)];
    behind_start(line).is_some() && near.contains(&(STX as u8))
}

/// Where header, head, body, foot and trailer part.
pub(super) fn sections(raw: &str) -> Sections<'_> {
    let header = header_end(raw);
    let (text_end, trailer) = match raw[header..].find(ETX) {
        Some(at) => (line_start(raw, header + at), header + at),
        None => unmarked_trailer(raw, header),
    };
    let text = &raw[..text_end];
    let head = head_end(text, header);
    let foot = foot_start(text, head);
    Sections::at(raw, [header, head, foot, trailer.min(text_end)])
}

/// The start of the line that a place stands on, where nothing but blanks stand between.
fn line_start(raw: &str, at: usize) -> usize {
    at - raw[..at].bytes().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// Where the header ends: behind STX, or behind the line of keywords.
fn header_end(raw: &str) -> usize {
    let mut lines = lines_from(raw, 0).skip_while(|line| line.words.is_empty() && !line.text.contains(SOH));
    let Some(first) = lines.next() else { return 0 };
    let near = &raw.as_bytes()[..raw.len().min(first.start + LONGEST_HEADER)];
    if let Some(at) = near.iter().position(|byte| *byte == STX as u8) {
        return at + 1;
    }
    let is_marked = header(first.words).is_some() || behind_start(first.text).is_some();
    let is_above_blank = lines.clone().next().is_some_and(|line| line.words.is_empty());
    if !(is_marked || is_above_blank && reads_like_header(first.words)) {
        return 0;
    }
    let mut lines = lines.skip_while(|line| line.words.is_empty());
    lines.next().filter(|line| is_keywords(line.words)).map_or(first.end, |line| line.end)
}

/// `EXT 015 POL`: capitals and figures, with a figure among them. A header that lost a byte reads so.
fn reads_like_header(words: &str) -> bool {
    const LONGEST: usize = 60;
    let is_one = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b' ' | b'-');
    words.len() <= LONGEST && words.bytes().all(is_one) && words.bytes().any(|byte| byte.is_ascii_digit())
}

/// `Velna/harbor/`, `/Velna`, `VELNA-HARBOR`: no blank, and parted by its marks.
fn is_keywords(words: &str) -> bool {
    words.ends_with('/') || words.starts_with('/') || !words.contains(' ') && words.contains(['/', '-'])
}

/// Without ETX: the date-time group on the last line, and Belga's mark above it.
fn unmarked_trailer(raw: &str, from: usize) -> (usize, usize) {
    let Some(last) = last_line(raw, from) else { return (raw.len(), raw.len()) };
    let is_end = |line: &Placed<'_>| is_end_mark(line.words);
    let end =
        lines_from(raw, from).filter(is_end).last().filter(|_| is_end(&last) || date_time_group(last.words).is_some());
    let group = || lines_from(raw, from).filter(|line| is_date_time_group(line.words)).last();
    // A remark of the sender's may stand below it.
    let is_near = |group: &Placed<'_>| printed_lines_from(raw, group.end).count() <= MOST_BELOW_GROUP;
    let start = end.or_else(|| group().filter(is_near)).map_or(raw.len(), |line| line.start);
    (start, start)
}

/// `./.`, `./.CVN`: the end of a despatch in Belga's day files.
pub(super) fn is_end_mark(line: &str) -> bool {
    let initials = trim(line).strip_prefix("./.");
    initials.is_some_and(|initials| initials.len() <= 6 && initials.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Whether a line reads like a date-time group, which stands between two despatches of a day file.
///
/// A fast path of [`date_time_group`], for whoever cuts: six figures, a blank and a letter.
pub(super) fn is_date_time_group(line: &str) -> bool {
    let [clock @ .., b' ', letter] = &line.as_bytes()[..line.len().min(8)] else { return false };
    clock.len() == 6 && clock.iter().all(u8::is_ascii_digit) && letter.is_ascii_alphabetic()
}

/// Where the head ends: behind the line that ends with ` =`, or behind the lines that a caret opens.
///
/// Where neither stands, the head is not parted from the copy here.
fn head_end(text: &str, from: usize) -> usize {
    let lines = || printed_lines_from(text, from).take(MOST_HEAD_LINES);
    let is_last = |line: &Placed<'_>| line.words.ends_with('=') && !is_rule(line.words);
    if let Some(last) = lines().find(is_last) {
        return last.end;
    }
    let is_set = |line: &Placed<'_>| line.words.starts_with('^') || line.words == "<" || field(line.words).is_some();
    lines_from(text, from)
        .take_while(|line| line.words.is_empty() || is_set(line))
        .filter(is_set)
        .last()
        .map_or(from, |line| line.end)
}

/// Whether a line is a rule that parts copy from what the desk prints below it.
fn is_rule(words: &str) -> bool {
    words.len() >= SHORTEST_RULE && words.bytes().all(|byte| byte == b'=')
}

/// Where the foot begins: at the notebook, below a rule, or at a closing line of the desk's.
fn foot_start(text: &str, from: usize) -> usize {
    let opens = |line: &Placed<'_>| line.words.starts_with("# ") || line.words == "* * * *" || is_rule(line.words);
    let closing = tail_from(text, from, |words, _| is_closing_line(words));
    lines_from(text, from).find(opens).map_or(closing, |line| line.start.min(closing))
}

/// `dpa wsz jln npr`, `HWTN`: initials behind the wire's name, or that name alone.
///
/// ```ebnf
/// closing_line = letters , { SP , initials } ;
/// ```
fn is_closing_line(words: &str) -> bool {
    const MOST: usize = 7;
    let mut parts = words.split_ascii_whitespace();
    let Some(name) = parts.next() else { return false };
    let is_initials = |part: &str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    let is_signed = parts.clone().next().is_some() && parts.clone().count() < MOST && parts.all(is_initials);
    let is_name = (2..=6).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_name && (is_signed && name.len() <= 4 || name == words && !name.bytes().any(|byte| byte.is_ascii_lowercase()))
}

/// The header's fields and the keywords; a damaged header has none but the keywords.
pub(super) fn envelope<'a>(sections: &Sections<'a>) -> Envelope<'a> {
    let mut lines = printed_lines_from(sections.header, 0).map(|line| line.words);
    let fields = lines.next().and_then(header).unwrap_or_default();
    Envelope { keywords: lines.next().map(Text::new), ..fields }
}

/// The head's lines given to their parts.
///
/// Labels stand above the headline, which is the last line of copy, and the byline below it. Where carets open the lines, the
/// first is the line of keywords, and the headline stands below it.
pub(super) fn head<'a>(sections: &Sections<'a>, desk: &Desk) -> Option<Headed<'a>> {
    let mut head = Headed::default();
    let mut lines = printed_lines_from(sections.head, 0).peekable();
    let is_set = lines.peek()?.words.starts_with('^');
    if is_set {
        for line in lines.skip(1) {
            match field(line.words) {
                Some((field, value)) => fill(&mut head, field, value, desk),
                None => match Typesetting::TELETYPE.strip(line.words) {
                    "" => {}
                    words => head.first_copy_is_headline(words, desk),
                },
            }
        }
        return Some(head);
    }
    for words in joined_lines(sections.head, |words| block(words, desk, is_plain_copy)) {
        let words = without_bells(trim(words.trim_end_matches('=')));
        if !words.is_empty() {
            head.last_copy_is_headline(words, desk);
        }
    }
    Some(head)
}

/// `(Eil BEL BEL BEL)`: a label that rings the bells of the receivers, without them and without its brackets.
fn without_bells(words: &str) -> &str {
    const BEL: char = '\x07';
    let inner = words.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).map(trim);
    inner.filter(|inner| words.contains(BEL) && !inner.contains(BEL)).unwrap_or(words)
}

/// When it was sent: the date-time group of the trailer.
pub(super) fn sent<'a>(sections: &Sections<'a>) -> Option<Sent<'a>> {
    lines_from(sections.trailer, 0).find_map(|line| date_time_group(line.words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_has_fields_of_its_lengths() {
        for (line, expected) in [
            ("hbr0124 3 i 93  hbw 1888", true),
            ("h012 3 i 9", true),
            ("hbr01245 3 RES 93123", true),
            ("hbrs0124 3 i 93", false),
            ("0124 3 i 93", false),
            ("hbr01 3 i 93", false),
            ("hbr012456 3 i 93", false),
            ("hbr0124 33 i 93", false),
            ("hbr0124 x i 93", false),
            ("hbr0124 3 RESI 93", false),
            ("hbr0124 3 i 931234", false),
            ("hbr0124 3 i x", false),
            ("hbr0124 3 i 93hbw", false),
        ] {
            assert_eq!(header(line).is_some(), expected, "{line}");
        }
    }

    #[test]
    fn the_start_of_a_header_stands_behind_blanks_and_fillers_alone() {
        for (line, expected) in [
            ("\x01hbr0124 3 i 93  hbw 1888", Some("hbr0124 3 i 93  hbw 1888")),
            ("\x16\x16\x7f \x01hbr0124", Some("hbr0124")),
            (" \u{FEFF}\x01", Some("")),
            ("\x01\x01hbr", Some("\x01hbr")),
            ("Ships \x01hbr0124", None),
            ("hbr0124 3 i 93  hbw 1888", None),
            ("", None),
        ] {
            assert_eq!(behind_start(line), expected, "{line:?}");
        }
    }
}
