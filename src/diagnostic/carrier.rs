//! What carried the copy and was left in it: the header of a mail, the markup of a page.

use crate::line::Lines;
use crate::span::Span;

/// The names of a mail's header that are told from copy.
const FIELDS: [&str; 14] = [
    "bcc",
    "cc",
    "content-transfer-encoding",
    "content-type",
    "date",
    "delivered-to",
    "from",
    "message-id",
    "mime-version",
    "received",
    "reply-to",
    "return-path",
    "subject",
    "to",
];

/// The elements of pages.
const ELEMENTS: [&str; 32] = [
    "a",
    "article",
    "b",
    "blockquote",
    "body",
    "br",
    "div",
    "em",
    "figcaption",
    "figure",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "li",
    "ol",
    "p",
    "script",
    "section",
    "span",
    "strong",
    "table",
    "td",
    "tr",
    "ul",
];

/// The longest name of a field, of an element or of a character, in bytes.
const LONGEST: usize = 32;

/// The header of a mail at the top of a text: lines that begin with a field's name and a colon, two at the least, and
/// from or subject among them.
pub(crate) fn mail_header(text: &str) -> Option<Span> {
    let field = |line: &str| {
        let (name, _) = line.split_at(line.bytes().take(LONGEST).position(|byte| byte == b':')?);
        FIELDS.into_iter().find(|field| name.eq_ignore_ascii_case(field))
    };
    let lines = Lines::new(text).map(|line| line.text).skip_while(|line| line.trim().is_empty());
    let mut header = lines.map_while(|line| field(line).map(|field| (line, field)));
    let (first, name) = header.next()?;
    let (mut last, mut count, mut is_told) = (first, 1, false);
    let is_telling = |field: &str| matches!(field, "from" | "subject" | "message-id" | "received");
    is_told |= is_telling(name);
    for (line, field) in header {
        (last, count, is_told) = (line, count + 1, is_told || is_telling(field));
    }
    let (start, end) = (Span::of(first, text)?.start, Span::of(last, text)?.end);
    (count > 1 && is_told).then_some(Span::new(start, end))
}

/// The first element of a page, or the first character that is named as pages name it.
pub(crate) fn markup(text: &str) -> Option<Span> {
    let mut from = 0;
    while let Some(found) = text[from..].find(['<', '&']) {
        let start = from + found;
        let rest = &text[start..];
        if let Some(length) = element(rest).or_else(|| character(rest)) {
            return Some(Span::new(start, start + length));
        }
        from = start + 1;
    }
    None
}

/// `<p>`, `</div>`, `<a href="…">`: how long the mark is; up to the name where nothing closes it soon.
fn element(i: &str) -> Option<usize> {
    let inner = i.strip_prefix('<')?;
    let name = inner.strip_prefix('/').unwrap_or(inner);
    let end = name.bytes().take(LONGEST).position(|byte| !byte.is_ascii_alphanumeric())?;
    let is_element = ELEMENTS.iter().any(|element| name[..end].eq_ignore_ascii_case(element));
    let is_ended = name[end..].starts_with(['>', ' ', '/', '\n', '\r']);
    let named = i.len() - name.len() + end;
    let closed = || i.bytes().take(4 * LONGEST).position(|byte| byte == b'>').map_or(named, |at| at + 1);
    (is_element && is_ended).then(closed)
}

/// `&nbsp;`, `&#8212;`
fn character(i: &str) -> Option<usize> {
    let name = i.strip_prefix('&')?;
    let end = name.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = &name.as_bytes()[..end];
    let is_named = name.len() > 1 && name.iter().all(u8::is_ascii_alphanumeric) && name[0].is_ascii_lowercase();
    let is_numbered = name.len() > 2 && name[0] == b'#' && name[1..].iter().all(u8::is_ascii_hexdigit)
        || name.len() > 3 && name.starts_with(b"#x") && name[2..].iter().all(u8::is_ascii_hexdigit);
    (is_named || is_numbered).then_some(end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_s_header_stands_at_the_top() {
        for (text, header) in [
            (
                "From: desk@example.org\nSubject: Harbor\n\nShips moved.",
                Some("From: desk@example.org\nSubject: Harbor"),
            ),
            ("\nDATE: May 3\r\nSUBJECT: Harbor\r\nShips moved.", Some("DATE: May 3\r\nSUBJECT: Harbor")),
            ("To: all\nDate: May 3\nShips moved.", None),
            ("Subject: Harbor\nShips moved.", None),
            ("Ships moved.\nFrom: desk@example.org\nSubject: Harbor", None),
            ("From Velna: ships\nSubject: Harbor", None),
            ("", None),
        ] {
            assert_eq!(mail_header(text).and_then(|span| span.text(text)), header, "{text:?}");
        }
    }

    #[test]
    fn markup_is_told_by_its_names() {
        for (text, expected) in [
            ("<p>Ships moved.</p>", Some("<p>")),
            ("Ships moved.<br />", Some("<br />")),
            ("Ships <A HREF=\"/velna\">moved</A>", Some("<A HREF=\"/velna\">")),
            ("Ships moved.</div>", Some("</div>")),
            ("VELNA &mdash; Ships", Some("&mdash;")),
            ("the EU&#8217;s envoy", Some("&#8217;")),
            ("the EU&#x2019;s envoy", Some("&#x2019;")),
            ("Velna Line <VLN.L> rose; AT&T; R&D; fish & chips; 3 < 4; <pale> & &co", None),
            ("a & b; c &#; &#z;", None),
        ] {
            assert_eq!(markup(text).and_then(|span| span.text(text)), expected, "{text:?}");
        }
    }
}
