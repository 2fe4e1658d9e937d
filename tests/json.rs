//! The serde form: as documented, both ways, borrowed and owned.

use serde_json::{Value, json};
use wirecopy::{Article, Dateline};

const STORY: &str = "FACTBOX: Ski slopes of the Velna\nWhere they are, \"as of today\"\n(Adds map)\nBy A. Writer and B. Writer\n\
    IGORA /Leningrad Region/, December 26. /TASS/. The slopes opened, the governor said.\nWhere to ski\nThere are four lifts, he said.";

#[test]
fn an_article_has_the_documented_form() {
    let article = Article::parse(STORY).unwrap();
    assert_eq!(
        serde_json::to_value(&article).unwrap(),
        json!({
            "headline": {"label": "FACTBOX:", "text": "Ski slopes of the Velna"},
            "subheadline": "Where they are, \"as of today\"",
            "byline": {"text": "By A. Writer and B. Writer", "names": ["A. Writer", "B. Writer"]},
            "notes": ["(Adds map)"],
            "dateline": {
                "text": "IGORA /Leningrad Region/, December 26. /TASS/.",
                "places": [{"name": "IGORA", "region": "Leningrad Region"}],
                "date": {"month": 12, "day": 26},
                "date_text": "December 26",
                "credit": {"text": "TASS", "name": "TASS", "agency": "TASS"}
            },
            "body": [
                {"kind": "paragraph", "text": "The slopes opened, the governor said."},
                {"kind": "crosshead", "text": "Where to ski"},
                {"kind": "paragraph", "text": "There are four lifts, he said."}
            ]
        })
    );
}

#[test]
fn what_is_absent_is_left_out() {
    let article = Article::parse_lenient("Ships moved.");
    assert_eq!(
        serde_json::to_value(&article).unwrap(),
        json!({"body": [{"kind": "paragraph", "text": "Ships moved."}]})
    );
}

#[test]
fn a_broken_paragraph_is_written_as_one_line() {
    let text = "Harbor reopens\n    PORTO, May 3 - Ships moved again on Monday after a storm of three\ndays, the harbor master said.\n";
    let article = Article::parse(text).unwrap();
    let value = serde_json::to_value(&article).unwrap();
    let lede = "Ships moved again on Monday after a storm of three days, the harbor master said.";
    assert_eq!(value["body"][0]["text"], lede);
    assert_eq!(serde_json::from_value::<Article<'_>>(value).unwrap(), article);
}

#[test]
fn every_way_in_gives_the_same_article() {
    let article = Article::parse(STORY).unwrap();
    let json = serde_json::to_string(&article).unwrap();
    assert_eq!(serde_json::from_str::<Article<'_>>(&json).unwrap(), article);
    assert_eq!(serde_json::from_slice::<Article<'_>>(json.as_bytes()).unwrap(), article);
    assert_eq!(serde_json::from_reader::<_, Article<'static>>(json.as_bytes()).unwrap(), article);
    assert_eq!(serde_json::from_str::<Value>(&json).and_then(serde_json::from_value::<Article<'_>>).unwrap(), article);
}

#[test]
fn what_is_no_list_is_an_error() {
    for json in [r#"{"notes":"(Adds map)","body":[]}"#, r#"{"byline":{"text":"By A. Writer","names":"A. Writer"}}"#] {
        let error = serde_json::from_str::<Article<'_>>(json).unwrap_err().to_string();
        assert!(error.contains("expected a list"), "{error}");
    }
}

#[test]
fn escapes_are_read() {
    let json =
        r#"{"text":"MOSCOW, April 11. \/TASS\/.","places":[{"name":"MOSCOW"}],"credit":{"text":"TASS","name":"TASS"}}"#;
    let dateline: Dateline<'_> = serde_json::from_str(json).unwrap();
    assert_eq!(dateline.text, "MOSCOW, April 11. /TASS/.");
    assert_eq!(dateline.places[0].name, "MOSCOW");
}
