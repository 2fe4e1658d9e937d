//! The parts of an article, each with where it stands in its text.

use wirecopy::{Article, Body, Span, Text};

/// A part at the top level of an article: no two of them may share a byte.
pub(super) struct Part {
    pub(super) name: &'static str,
    pub(super) span: Span,
}

/// The parts above the dateline.
pub(super) fn head(article: &Article<'_>, text: &str) -> Vec<Part> {
    let mut head = Vec::new();
    if let Some(headline) = &article.headline {
        head.extend(headline.label.as_ref().map(|label| part("label", label, text)));
        head.push(part("headline", &headline.text, text));
    }
    head.extend(article.subheadline.as_ref().map(|deck| part("subheadline", deck, text)));
    head.extend(article.byline.as_ref().map(|byline| part("byline", &byline.text, text)));
    head.extend(article.notes.iter().map(|note| part("note", &note, text)));
    head
}

/// The dateline.
pub(super) fn dateline(article: &Article<'_>, text: &str) -> Option<Part> {
    article.dateline.as_ref().map(|dateline| part("dateline", &dateline.text, text))
}

/// The blocks of a body.
pub(super) fn blocks(body: &Body<'_>, text: &str) -> Vec<Part> {
    body.blocks.iter().map(|block| part("block", block.text(), text)).collect()
}

/// The part with where it stands; it stands somewhere, on char boundaries, and holds words.
pub(super) fn part(name: &'static str, words: &Text<'_>, text: &str) -> Part {
    let Some(span) = words.span_in(text) else { panic!("borrowed: {name} {words:?} is no slice of the text") };
    assert_eq!(span.text(text), Some(words.as_printed()), "borrowed: {name} {words:?} is not what its span covers");
    assert!(!words.is_empty(), "borrowed: {name} is there, and empty");
    Part { name, span }
}
