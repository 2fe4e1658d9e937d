//! The form with spans: the article's own, each text with its place.

use serde_json::{Value, json, to_value};
use wirecopy::{Article, Text};

use crate::stories::STORIES;

const STORY: &str = "FACTBOX: Ski slopes of the Velna\nWhere they are\n(Adds map)\nBy A. Writer and B. Writer, Velna Wire\n\
    IGORA /Leningrad Region/, December 26. /Corr. TASS Anna Kim/. The slopes opened.\nWhere to ski\nThere are four lifts, he said.";

#[test]
fn every_text_has_its_place() {
    let article = Article::parse(STORY).unwrap();
    let at = |words: &str| {
        let start = STORY.find(words).unwrap();
        json!({"text": words, "span": {"start": start, "end": start + words.len()}})
    };
    let with = |mut text: Value, fields: Value| {
        let fields = fields.as_object().unwrap().clone();
        text.as_object_mut().unwrap().extend(fields);
        text
    };
    let credit = article.dateline.as_ref().unwrap().credit.as_ref().unwrap();
    assert_eq!(credit.correspondent.as_ref().unwrap(), "Anna Kim");
    assert_eq!(
        to_value(article.spanned(STORY)).unwrap(),
        json!({
            "headline": with(at("Ski slopes of the Velna"), json!({"label": at("FACTBOX:")})),
            "subheadline": at("Where they are"),
            "byline": with(
                at("By A. Writer and B. Writer, Velna Wire"),
                json!({"names": [at("A. Writer"), at("B. Writer")], "title": at("Velna Wire")})
            ),
            "notes": [at("(Adds map)")],
            "dateline": with(
                at("IGORA /Leningrad Region/, December 26. /Corr. TASS Anna Kim/."),
                json!({
                    "places": [{"name": at("IGORA"), "region": at("Leningrad Region")}],
                    "date": {"month": 12, "day": 26},
                    "date_text": at("December 26"),
                    "credit": with(
                        at("Corr. TASS Anna Kim"),
                        json!({"name": at("TASS"), "agency": "TASS", "correspondent": at("Anna Kim")})
                    )
                })
            ),
            "body": [
                with(at("The slopes opened."), json!({"kind": "paragraph"})),
                with(at("Where to ski"), json!({"kind": "crosshead"})),
                with(at("There are four lifts, he said."), json!({"kind": "paragraph"})),
            ]
        })
    );
}

#[test]
fn a_broken_text_has_the_places_of_its_lines() {
    let story = "Harbor reopens\n    PORTO, May 3 - Ships moved again on Monday after a storm of three\ndays, the harbor master said.\n";
    let value = to_value(Article::parse(story).unwrap().spanned(story)).unwrap();
    let lede = &value["body"][0];
    let lines: Vec<_> = lede["lines"].as_array().unwrap().iter().map(|line| covered(line, story)).collect();
    assert_eq!(lines, ["Ships moved again on Monday after a storm of three", "days, the harbor master said."]);
    assert_eq!(lede["text"], lines.join(" "));
    assert_eq!(covered(&lede["span"], story), lines.join("\n"));
}

fn covered<'s>(span: &Value, story: &'s str) -> &'s str {
    let at = |end: &str| usize::try_from(span[end].as_u64().unwrap()).unwrap();
    &story[at("start")..at("end")]
}

/// The form without its spans, and each text checked against its own.
fn without_spans(value: Value, story: &str, texts: &mut usize) -> Value {
    match value {
        Value::Object(mut fields) => {
            if let Some(span) = fields.remove("span") {
                *texts += 1;
                assert_eq!(Text::new(covered(&span, story)), *fields["text"].as_str().unwrap());
                fields.remove("lines");
                if fields.len() == 1 {
                    return fields.remove("text").unwrap();
                }
            }
            fields.into_iter().map(|(name, value)| (name, without_spans(value, story, texts))).collect()
        }
        Value::Array(list) => list.into_iter().map(|value| without_spans(value, story, texts)).collect(),
        plain => plain,
    }
}

#[test]
fn without_its_spans_it_is_the_article() {
    let mut texts = 0;
    for (_, story) in STORIES {
        let article = Article::parse_lenient(story);
        let mut plain = without_spans(to_value(article.spanned(story)).unwrap(), story, &mut texts);
        // A headline without a label is its text alone.
        if let Some(words @ Value::String(_)) = plain.get("headline").cloned() {
            plain["headline"] = json!({"text": words});
        }
        if let Some(words @ Value::String(_)) = plain.get("byline").cloned() {
            plain["byline"] = json!({"text": words});
        }
        assert_eq!(plain, to_value(&article).unwrap(), "{story}");
    }
    assert!(texts > 200, "{texts} texts");
}

#[test]
fn what_is_owned_has_no_place() {
    let owned = Article::parse(STORY).unwrap().into_owned();
    assert!(!to_value(owned.spanned(STORY)).unwrap().to_string().contains("span\""));
    let other = STORY.to_owned();
    assert!(!to_value(Article::parse(STORY).unwrap().spanned(&other)).unwrap().to_string().contains("span\""));
}
