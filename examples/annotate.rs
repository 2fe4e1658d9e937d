//! An annotator's pre-processor: the parts of a story as stand-off annotations on the text as it was received.
//!
//! `cargo run --example annotate -- FILE` prints a line for each part: its number, what it is, where it begins and ends in
//! bytes, and its words on one line. Nothing of the text is changed, so annotations of other tools stay where they are.

use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use wirecopy::{Article, Span, Text};

/// A part of a story, and where it stands.
#[derive(Debug, PartialEq)]
struct Annotation {
    what: &'static str,
    span: Span,
    words: String,
}

/// The annotations of a story, in the order of the text.
fn annotations(story: &str) -> Vec<Annotation> {
    let article = Article::parse_lenient(story);
    let mut found = Vec::new();
    let mut add = |what, text: &Text<'_>| {
        if let Some(span) = text.span_in(story) {
            found.push(Annotation { what, span, words: text.one_line().into_owned() });
        }
    };
    if let Some(headline) = &article.headline {
        headline.label.iter().for_each(|label| add("label", label));
        add("headline", &headline.text);
    }
    article.subheadline.iter().for_each(|deck| add("deck", deck));
    if let Some(byline) = &article.byline {
        byline.names.iter().for_each(|name| add("writer", &name));
    }
    if let Some(dateline) = &article.dateline {
        for place in &dateline.places {
            add("place", &place.name);
            place.region.iter().for_each(|region| add("region", region));
        }
        dateline.date_text.iter().for_each(|date| add("date", date));
        dateline.credit.iter().for_each(|credit| add("credit", &credit.name));
    }
    for block in &article.body {
        add(block.kind().as_str(), block.text());
    }
    found.sort_by_key(|annotation| annotation.span.start);
    found
}

/// A mention that a tagger found in the clean words of a part, where it stands in the text as received: a name that the
/// wire broke over two lines is found by its words, and marked where it is printed.
fn mention(story: &str, part: &Text<'_>, words: &str) -> Option<Span> {
    let at = part.one_line().find(words)?;
    part.words().in_source(Span::new(at, at + words.len()), story)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let file = env::args_os().nth(1).map(PathBuf::from).ok_or("usage: annotate FILE [MENTION]")?;
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    for (number, Annotation { what, span, words }) in annotations(&text).iter().enumerate() {
        writeln!(out, "T{}\t{what} {} {}\t{words}", number + 1, span.start, span.end)?;
    }
    if let Some(words) = env::args().nth(2) {
        let article = Article::parse_lenient(&text);
        let parts = article.body.iter().map(wirecopy::Block::text);
        for span in parts.filter_map(|part| mention(&text, part, &words)) {
            writeln!(out, "M\tmention {} {}\t{words}", span.start, span.end)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As a wire breaks it.
    const STORY: &str = concat!(
        "UPDATE 1-Harbor reopens\nBy Anna Kim\n",
        "    PORTO, Maine, May 3 (AP) - Ships moved past the lighthouse of Saint\n",
        "Anselm again on Monday, and the lamp was lit, the harbor master said.\n",
        "    Fog had kept them at the quay since the storm of the week before, he\n",
        "added at noon.\n",
    );

    #[test]
    fn each_part_says_what_it_is_and_where() {
        let found = annotations(STORY);
        let parts: Vec<_> = found.iter().map(|part| (part.what, part.span.text(STORY).unwrap())).collect();
        assert_eq!(
            parts[..7],
            [
                ("label", "UPDATE 1-"),
                ("headline", "Harbor reopens"),
                ("writer", "Anna Kim"),
                ("place", "PORTO"),
                ("region", "Maine"),
                ("date", "May 3"),
                ("credit", "AP"),
            ]
        );
        assert_eq!((found[7].what, found.len()), ("paragraph", 9));
    }

    #[test]
    fn a_mention_is_carried_back_over_a_broken_line() {
        let article = Article::parse(STORY).unwrap();
        let span = mention(STORY, article.body.lede().unwrap(), "Saint Anselm").unwrap();
        assert_eq!(span.text(STORY), Some("Saint\nAnselm"));
        assert_eq!(mention(STORY, article.body.lede().unwrap(), "Velna"), None);
    }
}
