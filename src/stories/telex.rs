//! Telex frames: `ZCZC` to `NNNN`, with a field a line, each behind a mark of its own.

use super::envelope::{Envelope, printed};
use super::export::byline_field;
use super::sections::{Placed, Sections, lines_from, tail_from};
use super::sent::{Sent, stamp};
use crate::article::Headed;
use crate::desk::Desk;
use crate::line::{kind, trim};
use crate::read::block;
use crate::role::role;

/// The most lines of a header.
const MOST_HEADER_LINES: usize = 18;

/// The most lines without a mark among those of a header: a headline, and one more.
const MOST_UNMARKED: usize = 2;

/// Whether a line opens a story: `ZCZC`, `ZCZC AAP`, `zczc`.
pub(super) fn opens(line: &str) -> bool {
    let line = trim(line);
    let rest = line.strip_prefix("ZCZC").or_else(|| line.strip_prefix("zczc"));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' ') && rest.len() <= 24)
}

/// Whether a line closes a story: `NNNN`.
pub(super) fn closes(line: &str) -> bool {
    matches!(trim(line), "NNNN" | "nnnn")
}

/// A line of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Marked<'a> {
    /// `$J`, `:Motor`, `#Velna`: a field behind a mark of one character.
    Mark(char, &'a str),
    /// `TI#Harbor reopens`: a field behind two letters.
    Named(&'a str, &'a str),
    /// `HH TDCom`, `YY RFG INTERNET`: where it is to go.
    Routing,
}

/// Reads a line of a header, if it is one.
///
/// ```ebnf
/// telex_field = ( "*" | "&" ) , letter | "$" , letter , { character } | ( ":" | "#" | "^" | "@" | "~" | "=" | "+" | "%" ) , { character } | letter , letter , "#" , { character } ;
/// ```
fn marked(words: &str) -> Option<Marked<'_>> {
    let mut rest = words.chars();
    let mark = rest.next()?;
    let value = rest.as_str();
    let is_letter = value.len() == 1 && value.bytes().all(|byte| byte.is_ascii_alphabetic());
    match mark {
        '*' | '&' => is_letter.then_some(Marked::Mark(mark, value)),
        // A sum of money is copy: `$100,000`.
        '$' => value.starts_with(kind(char::is_alphabetic)).then_some(Marked::Mark(mark, trim(value))),
        '$'..='~' | '#' if ":#^@~=+%".contains(mark) => {
            (!value.starts_with(' ')).then_some(Marked::Mark(mark, trim(value)))
        }
        'A'..='Z' => {
            let (name, value) = words.split_at_checked(2)?;
            let is_name = name.bytes().all(|byte| byte.is_ascii_uppercase());
            let value = value.strip_prefix('#')?;
            is_name.then_some(Marked::Named(name, trim(value)))
        }
        _ => None,
    }
}

/// `$J`: one letter. More are a headline.
fn is_category(field: Option<Marked<'_>>) -> bool {
    matches!(field, Some(Marked::Mark('$', value)) if value.len() == 1)
}

/// `HH TDCom`: two letters alike, and where it is to go.
fn is_routing(words: &str) -> bool {
    matches!(words.as_bytes(), [first @ b'A'..=b'Z', second, b' ', ..] if first == second)
}

/// The lines of a header: those with a mark, and the few between them that have none.
fn header_lines(raw: &str) -> impl Iterator<Item = (Placed<'_>, Option<Marked<'_>>)> {
    let mut unmarked = 0;
    let mut is_closed = false;
    lines_from(raw, 0)
        .skip_while(|line| !opens(line.words))
        .skip(1)
        .filter(|line| !line.words.is_empty())
        .take(MOST_HEADER_LINES)
        .enumerate()
        .map_while(move |(nth, line)| {
            if is_closed {
                return None;
            }
            let marked = marked(line.words).or_else(|| (nth == 0 && is_routing(line.words)).then_some(Marked::Routing));
            // `TX#` says that the text follows.
            is_closed = matches!(marked, Some(Marked::Named("TX", _)));
            unmarked += usize::from(marked.is_none());
            (unmarked <= MOST_UNMARKED).then_some((line, marked))
        })
}

/// Where header, body, foot and trailer part; the head's lines stand among those of the header.
pub(super) fn sections(raw: &str) -> Sections<'_> {
    let opening = lines_from(raw, 0).find(|line| opens(line.words)).map_or(0, |line| line.end);
    let header =
        header_lines(raw).filter(|(_, marked)| marked.is_some()).last().map_or(
            opening,
            |(line, marked)| match marked {
                Some(Marked::Named("TX", value)) if !value.is_empty() => value.as_ptr().addr() - raw.as_ptr().addr(),
                _ => line.end,
            },
        );
    let trailer = lines_from(raw, header).find(|line| closes(line.words)).map_or(raw.len(), |line| line.start);
    let foot = tail_from(&raw[..trailer], header, is_of_foot);
    Sections::at(raw, [header, header, foot, trailer])
}

/// A line below the copy: the wire's signature in capitals, a release's source and its address.
fn is_of_foot(words: &str, is_below: bool) -> bool {
    const MOST_WORDS: usize = 3;
    let is_few = words.split(' ').filter(|part| !part.is_empty()).count() <= MOST_WORDS;
    let is_signature = || {
        is_few
            && words.len() >= 2
            && words.bytes().all(|byte| byte.is_ascii_uppercase() || matches!(byte, b' ' | b'/' | b'-'))
    };
    let is_source = || words.get(..7).is_some_and(|source| source.eq_ignore_ascii_case("source:"));
    let is_address = || words.starts_with("http") && !words.contains(' ');
    let is_name = || is_below && !words.contains(' ') && words.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_signature() || is_source() || is_address() || is_name()
}

/// The fields of the header.
pub(super) fn envelope<'a>(sections: &Sections<'a>) -> Envelope<'a> {
    let mut envelope = Envelope::default();
    let opening = lines_from(sections.header, 0).map(|line| line.words).find(|words| opens(words)).unwrap_or_default();
    // A name is of letters; `FMG000` is a number of the line that it came on.
    envelope.source =
        opening.get(4..).map(trim).filter(|name| !name.bytes().any(|byte| byte.is_ascii_digit())).and_then(printed);
    let mut before = None;
    for (_, field) in header_lines(sections.header) {
        let is_slug = is_category(before);
        match field {
            Some(Marked::Mark('$', value)) if value.len() == 1 => envelope.category = printed(value),
            Some(Marked::Named("AN", value)) => envelope.number = printed(value),
            Some(Marked::Mark('#', value) | Marked::Named("KY", value)) => envelope.keywords = printed(value),
            Some(Marked::Mark(':', value)) if is_slug => envelope.keywords = printed(value),
            _ => {}
        }
        before = field;
    }
    envelope
}

/// When it was sent: the field `PD#`.
pub(super) fn sent<'a>(sections: &Sections<'a>) -> Option<Sent<'a>> {
    header_lines(sections.header).find_map(|(_, field)| match field {
        Some(Marked::Named("PD", value)) => stamp(value),
        _ => None,
    })
}

/// The headline of the header, where it has one.
///
/// `^`, `TI#` and a `$` with more than a letter are a headline, and so is a line without a mark; behind `#` or a routing, `:` is.
pub(super) fn head<'a>(sections: &Sections<'a>, desk: &Desk) -> Option<Headed<'a>> {
    let mut head = Headed::default();
    let is_slugged = header_lines(sections.header).any(|(_, field)| is_category(field));
    for (line, field) in header_lines(sections.header) {
        let words = match field {
            None => line.words,
            Some(Marked::Mark('^', value) | Marked::Named("TI", value)) => value,
            Some(Marked::Mark('$', value)) if !is_category(field) => value,
            Some(Marked::Mark(':', value)) if !is_slugged && value.contains(kind(char::is_alphabetic)) => value,
            Some(Marked::Named("BY", value)) => {
                head.byline = head.byline.or_else(|| byline_field(value, desk));
                continue;
            }
            _ => continue,
        };
        if head.headline.is_none() && !words.is_empty() {
            head.set_headline(words, block(words, desk, role), desk);
        }
    }
    Some(head).filter(|head| head.headline.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_told_by_their_marks() {
        for (words, expected) in [
            ("$J", Some(Marked::Mark('$', "J"))),
            ("$100,000, 1200m", None),
            ("$Harbor reopens", Some(Marked::Mark('$', "Harbor reopens"))),
            ("*X", Some(Marked::Mark('*', "X"))),
            ("* ships wait", None),
            (":", Some(Marked::Mark(':', ""))),
            (":Motor", Some(Marked::Mark(':', "Motor"))),
            ("+15039001", Some(Marked::Mark('+', "15039001"))),
            ("TI#Harbor reopens", Some(Marked::Named("TI", "Harbor reopens"))),
            ("TIDE rises", None),
        ] {
            assert_eq!(marked(words), expected, "{words}");
        }
        for (words, expected) in [("HH TDCom", true), ("YY RFG", true), ("HA RFG", false), ("HHH", false)] {
            assert_eq!(is_routing(words), expected, "{words}");
        }
    }
}
