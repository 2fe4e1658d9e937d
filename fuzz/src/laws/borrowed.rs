//! Law 4: every text in a parsed article is a slice of the input, and the parts come in print order.

use wirecopy::{Article, Byline, Dateline, Span, Text};

use super::parts::{self, part};

/// Every text borrows from the input on char boundaries, lies inside the part it belongs to, and
/// the parts follow each other as printed: the head, the dateline, the blocks.
pub fn every_text_is_a_slice_of_the_input(text: &str, article: &Article<'_>) {
    let head = parts::head(article, text);
    let dateline = parts::dateline(article, text);
    let blocks = parts::blocks(&article.body, text);
    if let Some(headline) = &article.headline {
        let label = headline.label.iter().map(|label| ("label", label));
        in_order(label.chain([("headline", &headline.text)]), whole(text), text);
    }
    let notes: Vec<_> = article.notes.iter().collect();
    in_order(notes.iter().map(|note| ("note", note)), whole(text), text);
    let mut end = head.iter().map(|part| part.span.end).max().unwrap_or(0);
    for below in dateline.iter().chain(&blocks) {
        assert!(
            below.span.start >= end,
            "borrowed: {} at {:?} begins before what stands above it ends",
            below.name,
            below.span
        );
        end = below.span.end;
    }
    if let Some(byline) = &article.byline {
        within_byline(byline, text);
    }
    if let Some(dateline) = &article.dateline {
        within_dateline(dateline, text);
    }
}

fn within_byline(byline: &Byline<'_>, text: &str) {
    let whole = part("byline", &byline.text, text).span;
    let names: Vec<_> = byline.names.iter().collect();
    in_order(names.iter().map(|name| ("name", name)), whole, text);
    in_order(byline.title.iter().map(|title| ("title", title)), whole, text);
}

/// The texts inside a dateline; the agency's key alone is no slice, since it is a constant of its row.
pub(super) fn within_dateline(dateline: &Dateline<'_>, text: &str) {
    let whole = part("dateline", &dateline.text, text).span;
    in_order(dateline.places.iter().map(|place| ("place", &place.name)), whole, text);
    for place in &dateline.places {
        in_order(place.region.iter().map(|region| ("region", region)), whole, text);
    }
    in_order(dateline.date_text.iter().map(|date| ("date", date)), whole, text);
    assert_eq!(
        dateline.date.is_some(),
        dateline.date_text.is_some(),
        "borrowed: a date has its words, and no other has"
    );
    let Some(credit) = &dateline.credit else { return };
    let between_marks = part("credit", &credit.text, text).span;
    in_order([("credit", &credit.text)], whole, text);
    in_order([("credit's name", &credit.name)], between_marks, text);
    in_order(credit.correspondent.iter().map(|person| ("correspondent", person)), whole, text);
}

/// The texts lie inside `around`, one after the other.
fn in_order<'t>(texts: impl IntoIterator<Item = (&'static str, &'t Text<'t>)>, around: Span, text: &str) {
    let mut end = around.start;
    for (name, words) in texts {
        let span = part(name, words, text).span;
        assert!(
            span.start >= end,
            "borrowed: {name} {words:?} at {span:?} begins before {end}, where what precedes it ends"
        );
        assert!(span.end <= around.end, "borrowed: {name} {words:?} at {span:?} lies outside {around:?}");
        end = span.end;
    }
}

fn whole(text: &str) -> Span {
    Span::new(0, text.len())
}
