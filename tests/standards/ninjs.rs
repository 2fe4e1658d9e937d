//! The view as IPTC's ninjs 3.1, held to what its schema demands.

use proptest::prelude::*;
use serde_json::{Value, json};
use time::macros::datetime;
use wirecopy::{Article, Place};

use super::{COPY, STORY, URI, filed};

/// The ninjs object of a story, found to be valid.
pub(super) fn ninjs(text: &str) -> Value {
    let ninjs = serde_json::to_value(Article::parse_lenient(text).ninjs(URI)).unwrap();
    check(&ninjs);
    ninjs
}

/// What ninjs 3.1 demands of the properties that the view writes: their names and no others, and their types.
#[track_caller]
fn check(ninjs: &Value) {
    let mut rest = ninjs.as_object().unwrap().clone();
    for (name, text, numbers) in [
        ("headlines", &["role", "contentType", "value"][..], &[][..]),
        ("bodies", &["role", "contentType", "value"], &["charCount", "wordCount"]),
        ("people", &["name", "rel", "uri", "literal"], &[]),
        ("places", &["name", "rel", "uri", "literal"], &[]),
        ("infoSources", &["name", "role", "uri", "literal"], &[]),
    ] {
        let Some(list) = rest.remove(name) else { continue };
        for item in list.as_array().unwrap() {
            holds(item, text, numbers);
            assert!(item.get("value").is_some() || !matches!(name, "headlines" | "bodies"), "{item}");
        }
    }
    holds(&rest.remove("standard").unwrap(), &["name", "version", "schema"], &[]);
    assert_eq!(rest.remove("type"), Some(json!("text")));
    assert!(rest.contains_key("uri"));
    holds(&Value::Object(rest), &["uri", "contentCreated", "edNote", "by", "located"], &[]);
}

/// Whether an object holds text and whole numbers under these names, and nothing else.
#[track_caller]
fn holds(object: &Value, text: &[&str], numbers: &[&str]) {
    for (name, value) in object.as_object().unwrap() {
        let names = if value.is_u64() { numbers } else { text };
        assert!(names.contains(&name.as_str()) && (value.is_u64() || value.is_string()), "{name}: {value}");
    }
}

#[test]
fn a_correspondent_is_named_once_and_behind_the_byline() {
    for (byline, by, names) in [
        ("By ANA LIMA", "ANA LIMA", &["ANA LIMA", "Анна Ким"][..]),
        ("By Анна Ким", "Анна Ким", &["Анна Ким"]),
        ("By ANA LIMA and Анна Ким", "ANA LIMA and Анна Ким", &["ANA LIMA", "Анна Ким"]),
    ] {
        let text = format!("Harbor reopens\n{byline}\nМОСКВА, 3 мая. /Корр. ТАСС Анна Ким/. Ships moved again.");
        let view = ninjs(&text);
        assert_eq!(view["by"], by);
        let people: Vec<_> = names.iter().map(|name| json!({"name": name, "rel": "author"})).collect();
        assert_eq!(view["people"], json!(people));
    }
}

#[test]
fn ninjs_of_a_whole_story() {
    assert_eq!(
        ninjs(STORY),
        json!({
            "uri": URI,
            "type": "text",
            "standard": {
                "name": "ninjs",
                "version": "3.1",
                "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
            },
            "edNote": "(Adds harbor master)\n(Eds: map to follow)",
            "headlines": [
                {"value": "Harbor of Porto \"reopens\""},
                {"role": "subhead", "value": "Ships had waited outside for three days"}
            ],
            "bodies": [{
                "contentType": "text/plain",
                "charCount": 47 + COPY.len(),
                "wordCount": 22,
                "value": format!("IGORA /Leningrad Region/, December 26. /TASS/. {COPY}")
            }],
            "by": "ANA LIMA and RUI COSTA",
            "people": [{"name": "ANA LIMA", "rel": "author"}, {"name": "RUI COSTA", "rel": "author"}],
            "located": "IGORA /Leningrad Region/",
            "places": [{"name": "IGORA", "rel": "located", "literal": "IGORA, Leningrad Region"}],
            "infoSources": [{"name": "Russian News Agency TASS", "literal": "TASS"}]
        })
    );
}

#[test]
fn ninjs_of_nothing_has_the_uri_all_the_same() {
    let view = ninjs("");
    assert_eq!(view["uri"], URI);
    assert_eq!(view.as_object().unwrap().len(), 3);
}

#[test]
fn ninjs_headlines_of_one_alone() {
    assert_eq!(ninjs(&filed("PORTO (AP) --"))["headlines"], json!([{"value": "Harbor reopens"}]));
    assert_eq!(ninjs("PORTO (AP) -- Ships moved again.").get("headlines"), None);
}

#[test]
fn ninjs_keeps_the_dateline_in_the_body_and_nowhere_else() {
    let view = ninjs(&filed("PORTO, May 3 (Lusa) -"));
    let body = "PORTO, May 3 (Lusa) - Ships moved again on Monday, the governor said.";
    assert_eq!(view["bodies"][0]["value"], body);
    assert_eq!(view["bodies"][0]["charCount"], body.len());
    assert_eq!(view["bodies"][0]["wordCount"], 12);
    assert_eq!(view.get("dateline"), None);
}

#[test]
fn ninjs_located_and_places_are_as_printed() {
    for (dateline, located, places) in [
        (
            "PARIS/LONDON (Reuters) -",
            "PARIS/LONDON",
            json!([{"name": "PARIS", "rel": "located"}, {"name": "LONDON", "rel": "located"}]),
        ),
        (
            "PORTLAND, Ore. (AP) --",
            "PORTLAND, Ore.",
            json!([{"name": "PORTLAND", "rel": "located", "literal": "PORTLAND, Ore."}]),
        ),
        ("【東京共同】", "東京", json!([{"name": "東京", "rel": "located"}])),
    ] {
        let view = ninjs(&filed(dateline));
        assert_eq!((&view["located"], &view["places"]), (&json!(located), &places));
    }
    let nowhere = ninjs(&filed("(Bloomberg) --"));
    assert_eq!((nowhere.get("located"), nowhere.get("places")), (None, None));
}

#[test]
fn ninjs_located_lists_places_that_the_dateline_s_text_lacks() {
    for (places, located) in [
        (&[Place::new("FARO")][..], "FARO"),
        (&[Place::new("FARO"), Place::new("LISBON").in_region("Portugal")], "FARO, LISBON, Portugal"),
    ] {
        let mut article = Article::parse(STORY).unwrap();
        article.dateline.as_mut().unwrap().places = places.iter().cloned().collect();
        let view = serde_json::to_value(article.ninjs(URI)).unwrap();
        check(&view);
        assert_eq!(view["located"], located);
    }
}

#[test]
fn ninjs_located_needs_no_source() {
    let owned = Article::parse(STORY).unwrap().into_owned();
    assert_eq!(serde_json::to_value(owned.ninjs(URI)).unwrap(), ninjs(STORY));
    let read: Article<'_> = serde_json::from_value(serde_json::to_value(&owned).unwrap()).unwrap();
    assert_eq!(serde_json::to_value(read.ninjs(URI)).unwrap(), ninjs(STORY));
}

#[test]
fn ninjs_by_and_people_are_the_correspondent_where_no_byline_stands() {
    let view = ninjs(&filed("МОСКВА, 3 мая. /Корр. ТАСС Анна Ким/."));
    assert_eq!(view["by"], "Анна Ким");
    assert_eq!(view["people"], json!([{"name": "Анна Ким", "rel": "author"}]));
}

#[test]
fn ninjs_info_sources_of_an_unknown_agency_is_its_credit() {
    assert_eq!(ninjs(&filed("PORTO (Harbor Radio) -"))["infoSources"], json!([{"name": "Harbor Radio"}]));
    assert_eq!(ninjs(&filed("OTTAWA, May 3 -")).get("infoSources"), None);
}

#[test]
fn ninjs_ed_note_holds_messages_and_no_bullets() {
    let note = ninjs(STORY)["edNote"].as_str().unwrap().to_owned();
    assert!(!note.contains("KEY POINT"), "{note}");
    assert_eq!(ninjs(&filed("PORTO (AP) --")).get("edNote"), None);
}

#[test]
fn ninjs_content_created_is_the_caller_s_and_has_a_time() {
    let article = Article::parse(STORY).unwrap();
    let view = serde_json::to_value(article.ninjs(URI).created(datetime!(2025-12-26 14:03 +3))).unwrap();
    check(&view);
    assert_eq!(view["contentCreated"], "2025-12-26T14:03:00+03:00");
    assert_eq!(ninjs(STORY).get("contentCreated"), None);
    let early = serde_json::to_value(article.ninjs(URI).created(datetime!(-0044-03-15 12:00 UTC))).unwrap();
    assert_eq!(early.get("contentCreated"), None);
}

proptest! {
    #[test]
    fn the_ninjs_of_any_text_is_valid(
        text in r"(?s)(Harbor|PORTO|, Ore\.|, May 3|/TASS/\.|\(Reuters\) - |/Region/|By A\. WRITER|\(Adds map\)|【東京共同】|[ .,/()\n-]|\PC){0,40}",
    ) {
        let view = ninjs(&text);
        if let Some(body) = view.get("bodies") {
            prop_assert_eq!(body[0]["charCount"].as_u64(), Some(body[0]["value"].as_str().unwrap().chars().count() as u64));
        }
    }
}
