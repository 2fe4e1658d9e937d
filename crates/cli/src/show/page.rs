//! Stories as one page of HTML that needs nothing else.

use std::borrow::Cow;
use std::fmt::Write as _;

use wirecopy::{Certainty, Position};

use super::kind::Kind;
use super::part::{Part, parts};
use super::reason::{meaning, reason};
use super::visible::visible;
use crate::output::Format;
use crate::story::{Origin, Story};

const STYLE: &str = include_str!("page.css");

/// What a kind without an example shows in the legend.
const SAMPLE: &str = "Abc";

/// Stories for a browser.
#[derive(Debug)]
pub(crate) struct Page;

impl Format for Page {
    fn begin(&self) -> Vec<u8> {
        let mut page = String::from("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        // No script of a story could run, and nothing is fetched.
        page.push_str(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
        );
        page.push_str(
            "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Stories and their parts</title>\n",
        );
        write(&mut page, format_args!("<style>\n{STYLE}</style>\n</head>\n<body>\n"));
        legend(&mut page);
        page.push_str("<main>\n");
        page.into_bytes()
    }

    fn story(&self, story: &Story<'_>, out: &mut Vec<u8>) {
        let mut page = String::from("<article>\n");
        title(&mut page, &story.origin);
        verdict(&mut page, story);
        for part in parts(story) {
            row(&mut page, &part, story);
        }
        page.push_str("</article>\n");
        out.extend(page.as_bytes());
    }

    fn refused(&self, origin: &Origin<'_>, why: &str, out: &mut Vec<u8>) {
        let mut page = String::from("<article>\n");
        title(&mut page, origin);
        write(&mut page, format_args!("<p class=\"verdict\">Not read: {}</p>\n</article>\n", escaped(why)));
        out.extend(page.as_bytes());
    }

    fn end(&self) -> &'static [u8] {
        b"</main>\n</body>\n</html>\n"
    }
}

fn write(page: &mut String, what: std::fmt::Arguments<'_>) {
    page.write_fmt(what).expect("a string takes any text");
}

fn title(page: &mut String, origin: &Origin<'_>) {
    let title = origin.title().unwrap_or_else(|| "Standard input".to_owned());
    write(page, format_args!("<h2>{}</h2>\n", escaped(&title)));
}

/// Whether the story is whole, and what a careful desk would flag.
fn verdict(page: &mut String, story: &Story<'_>) {
    match story.desk.article(story.text) {
        Ok(_) => page.push_str("<p class=\"verdict\">A whole story: it is read without <code>--lenient</code>.</p>\n"),
        Err(error) => {
            let said = error.in_source(story.text).to_string();
            let said = said.lines().next().unwrap_or_default();
            write(
                page,
                format_args!("<p class=\"verdict\">Read only with <code>--lenient</code>: {}</p>\n", escaped(said)),
            );
        }
    }
    let mut diagnostics = story.diagnostics.iter().flatten().peekable();
    if diagnostics.peek().is_some() {
        page.push_str("<ul class=\"diagnostics\">\n");
        for diagnostic in diagnostics {
            let said = diagnostic.in_source(story.text).to_string();
            let words = diagnostic.span.text(story.text).filter(|words| !words.is_empty());
            let quoted = words.map_or_else(String::new, |words| format!(" <q>{}</q>", escaped(shortened(words))));
            write(page, format_args!("<li>{}{quoted}</li>\n", escaped(said.lines().next().unwrap_or_default())));
        }
        page.push_str("</ul>\n");
    }
}

/// The first words of a text: enough to find it.
fn shortened(words: &str) -> &str {
    words.char_indices().nth(60).map_or(words, |(end, _)| &words[..end])
}

/// A part: its name and place, its text, its values.
fn row(page: &mut String, part: &Part, story: &Story<'_>) {
    let class = class(part.kind);
    let at = Position::of(part.span.start, story.text);
    let bytes = format!("bytes {}–{}", part.span.start, part.span.end);
    write(
        page,
        format_args!("<section class=\"part {class}\">\n<h3>{} <small>{at} · {bytes}</small></h3>\n", part.kind.name()),
    );
    page.push_str("<p class=\"text\" dir=\"auto\">");
    text(page, part, story.text);
    page.push_str("</p>\n");
    let believed = if part.kind == Kind::Dateline { reason(story) } else { None };
    let values = part.values.iter().map(|(name, value)| (*name, &**value));
    let mut values = values.chain(believed.iter().map(|reason| ("believed", &**reason))).peekable();
    if values.peek().is_some() {
        page.push_str("<dl>\n");
        for (name, value) in values {
            write(page, format_args!("<dt>{name}</dt><dd>{}</dd>\n", escaped(value)));
        }
        page.push_str("</dl>\n");
    }
    page.push_str("</section>\n");
}

/// The text of a part, with the parts in it marked.
fn text(page: &mut String, part: &Part, source: &str) {
    let mut at = part.span.start;
    for inner in &part.inner {
        page.push_str(&escaped(source.get(at..inner.span.start).unwrap_or_default()));
        write(
            page,
            format_args!(
                "<span class=\"inner {}\" title=\"{} · bytes {}–{}\"><b>{}</b> ",
                class(inner.kind),
                inner.kind.name(),
                inner.span.start,
                inner.span.end,
                inner.kind.name()
            ),
        );
        text(page, inner, source);
        page.push_str("</span>");
        at = inner.span.end;
    }
    page.push_str(&escaped(source.get(at..part.span.end).unwrap_or_default()));
}

fn legend(page: &mut String) {
    page.push_str("<header>\n<h1>Stories and their parts</h1>\n<details open>\n<summary>Legend</summary>\n<ul class=\"legend\">\n");
    for kind in Kind::LEGEND {
        let (class, name) = (class(kind), kind.name());
        let mark = if kind.is_inner() {
            format!("<span class=\"inner {class}\"><b>{name}</b> {SAMPLE}</span>")
        } else {
            format!("<span class=\"part {class}\">{name}</span>")
        };
        write(page, format_args!("<li>{mark}</li>\n"));
    }
    page.push_str("</ul>\n<dl>\n");
    for certainty in Certainty::ALL.iter().rev() {
        write(page, format_args!("<dt>{certainty}</dt><dd>{}</dd>\n", meaning(*certainty)));
    }
    page.push_str(
        "</dl>\n<p>Places are line:column, and bytes of the story from its first on.</p>\n</details>\n</header>\n",
    );
}

/// The name as a class: `list-item`.
fn class(kind: Kind) -> String {
    kind.name().replace(' ', "-")
}

/// A text as HTML, whatever is in it.
fn escaped(text: &str) -> Cow<'_, str> {
    let text = visible(text);
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_story_is_html() {
        for (text, expected) in [
            ("Ships moved.", "Ships moved."),
            ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
            ("A & B \"C\"", "A &amp; B &quot;C&quot;"),
            ("\x1B<", "␛&lt;"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn every_kind_has_a_rule_of_its_own() {
        for kind in Kind::LEGEND {
            assert!(STYLE.contains(&format!(".{} ", class(kind))), "{}", class(kind));
        }
    }
}
