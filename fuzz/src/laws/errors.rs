//! What a failure says: a sentence, and a place that is in the text.

use wirecopy::{Article, Dateline, Error};

/// Every error of a strict reading points into the text on char boundaries and can be drawn under its line.
pub fn errors_point_into_the_text(text: &str) {
    if let Err(error) = Article::parse(text) {
        points_into(text, error);
    }
    if let Err(error) = Dateline::parse(text) {
        points_into(text, error);
    }
}

fn points_into(text: &str, error: Error) {
    let span = error.span();
    assert!(span.text(text).is_some(), "errors: {span:?} of {:?} is no span of the text", error.kind());
    assert!(!error.to_string().is_empty(), "errors: {:?} says nothing", error.kind());
    let position = span.position(text);
    assert!(position.line > 0 && position.column > 0, "errors: {position:?} is not counted from one");
    let drawn = error.in_source(text).to_string();
    let first = format!("{position}: {}\n", error.kind());
    assert!(drawn.starts_with(&first), "errors: {drawn:?} does not begin with {first:?}");
    assert!(drawn.ends_with('^'), "errors: {drawn:?} has no caret");
}
