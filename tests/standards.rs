//! The two views, a test for each row of their tables, and the constraints of the ninjs schema that matter.
#![cfg(feature = "serde")]

use proptest::prelude::*;
use serde_json::{Value, json};
use time::macros::{date, datetime};
use wirecopy::{Agency, Article, Desk, YearPolicy};

const URI: &str = "https://example.org/stories/1";

const STORY: &str = "\
URGENT: Harbour of Porto \"reopens\"
Ships had waited outside for three days
(Adds harbour master)
* KEY POINT: no delays
By ANA LIMA and RUI COSTA
IGORA /Leningrad Region/, December 26. /TASS/. Ships moved again, the governor said.
Next steps
- Tugs go first.
(Eds: map to follow)
The basin opens on Friday.
(Reporting by A. Writer; Editing by B. Editor)
Enditem";

const COPY: &str =
    "Ships moved again, the governor said.\n\nNext steps\n\n- Tugs go first.\n\nThe basin opens on Friday.";

fn schema_org(text: &str) -> Value {
    serde_json::to_value(Article::parse_lenient(text).schema_org()).unwrap()
}

/// The ninjs object of a story, found to be valid.
fn ninjs(text: &str) -> Value {
    let ninjs = serde_json::to_value(Article::parse_lenient(text).ninjs(URI)).unwrap();
    check(&ninjs);
    ninjs
}

fn filed(dateline: &str) -> String {
    format!("Harbour reopens\n{dateline} Ships moved again on Monday, the governor said.")
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
fn schema_org_of_a_whole_story() {
    assert_eq!(
        schema_org(STORY),
        json!({
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Harbour of Porto \"reopens\"",
            "alternativeHeadline": "Ships had waited outside for three days",
            "dateline": "IGORA /Leningrad Region/, December 26. /TASS/.",
            "locationCreated": {
                "@type": "Place",
                "name": "IGORA",
                "containedInPlace": {"@type": "Place", "name": "Leningrad Region"}
            },
            "author": [{"@type": "Person", "name": "ANA LIMA"}, {"@type": "Person", "name": "RUI COSTA"}],
            "sourceOrganization": {"@type": "Organization", "name": "Russian News Agency TASS"},
            "creditText": "TASS",
            "wordCount": 16,
            "articleBody": COPY
        })
    );
}

#[test]
fn schema_org_leaves_out_what_is_absent() {
    assert_eq!(schema_org(""), json!({"@context": "https://schema.org", "@type": "NewsArticle"}));
    let bare = schema_org("Ships moved again on Monday.");
    let keys: Vec<_> = bare.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["@context", "@type", "articleBody", "wordCount"]);
}

#[test]
fn schema_org_location_created_lists_several_places() {
    assert_eq!(
        schema_org(&filed("PARIS/LONDON (Reuters) -"))["locationCreated"],
        json!([{"@type": "Place", "name": "PARIS"}, {"@type": "Place", "name": "LONDON"}])
    );
    assert_eq!(schema_org(&filed("(Bloomberg) --")).get("locationCreated"), None);
}

#[test]
fn schema_org_dateline_is_as_printed() {
    assert_eq!(schema_org(&filed("QUEZON CITY, Philippines (AP) --"))["dateline"], "QUEZON CITY, Philippines (AP) --");
}

#[test]
fn schema_org_author_is_the_correspondent_where_no_byline_stands() {
    let view = schema_org(&filed("МОСКВА, 3 мая. /Корр. ТАСС Анна Ким/."));
    assert_eq!(view["author"], json!({"@type": "Person", "name": "Анна Ким"}));
    assert_eq!(view["creditText"], "Корр. ТАСС Анна Ким");
    assert_eq!(view["sourceOrganization"]["name"], "Russian News Agency TASS");
}

#[test]
fn a_correspondent_is_named_once_and_behind_the_byline() {
    for (byline, by, names) in [
        ("By ANA LIMA", "ANA LIMA", &["ANA LIMA", "Анна Ким"][..]),
        ("By Анна Ким", "Анна Ким", &["Анна Ким"]),
        ("By ANA LIMA and Анна Ким", "ANA LIMA and Анна Ким", &["ANA LIMA", "Анна Ким"]),
    ] {
        let text = format!("Harbour reopens\n{byline}\nМОСКВА, 3 мая. /Корр. ТАСС Анна Ким/. Ships moved again.");
        let view = ninjs(&text);
        assert_eq!(view["by"], by);
        let people: Vec<_> = names.iter().map(|name| json!({"name": name, "rel": "author"})).collect();
        assert_eq!(view["people"], json!(people));
    }
}

#[test]
fn schema_org_source_organization_of_an_unknown_agency_is_its_credit() {
    let view = schema_org(&filed("PORTO (Harbour Radio) -"));
    assert_eq!(view["sourceOrganization"], json!({"@type": "Organization", "name": "Harbour Radio"}));
    assert_eq!(view["creditText"], "Harbour Radio");
}

#[test]
fn schema_org_article_body_and_word_count_leave_out_dateline_and_furniture() {
    let view = schema_org(STORY);
    assert_eq!((&view["articleBody"], &view["wordCount"]), (&json!(COPY), &json!(16)));
}

#[test]
fn schema_org_date_created_is_the_caller_s() {
    let article = Article::parse(STORY).unwrap();
    let printed = article.dateline.as_ref().unwrap().date.unwrap();
    let resolved = printed.resolve(date!(2026 - 01 - 02), YearPolicy::LATEST_NOT_AFTER).unwrap();
    let view = serde_json::to_value(article.schema_org().created(resolved.date)).unwrap();
    assert_eq!(view["dateCreated"], "2025-12-26");
    assert_eq!(schema_org(STORY).get("dateCreated"), None);
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
            "edNote": "(Adds harbour master)\n(Eds: map to follow)",
            "headlines": [
                {"value": "Harbour of Porto \"reopens\""},
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
    assert_eq!(ninjs(&filed("PORTO (AP) --"))["headlines"], json!([{"value": "Harbour reopens"}]));
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
    assert_eq!(ninjs(&filed("PORTO (Harbour Radio) -"))["infoSources"], json!([{"name": "Harbour Radio"}]));
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

#[test]
fn both_know_the_caller_s_agencies() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOUR", &["HW"]).organisation("Harbour Wire Ltd")];
    let desk = Desk::new().with(OURS);
    let text = filed("PORTO (HW) -");
    let article = desk.article(&text).unwrap();
    let schema_org = serde_json::to_value(article.schema_org().known_to(desk)).unwrap();
    assert_eq!(schema_org["sourceOrganization"]["name"], "Harbour Wire Ltd");
    let ninjs = serde_json::to_value(article.ninjs(URI).known_to(desk)).unwrap();
    assert_eq!(ninjs["infoSources"], json!([{"name": "Harbour Wire Ltd", "literal": "HARBOUR"}]));
}

#[test]
fn where_things_happened_is_never_said() {
    for text in [STORY, &filed("PARIS/LONDON, Monday (Reuters) -")] {
        let views = format!("{}{}", schema_org(text), ninjs(text));
        for name in ["contentLocation", "evloc", "datePublished", "articleSection"] {
            assert!(!views.contains(name), "{name} in {views}");
        }
    }
}

proptest! {
    #[test]
    fn the_ninjs_of_any_text_is_valid(
        text in r"(?s)(Harbour|PORTO|, Ore\.|, May 3|/TASS/\.|\(Reuters\) - |/Region/|By A\. WRITER|\(Adds map\)|【東京共同】|[ .,/()\n-]|\PC){0,40}",
    ) {
        let view = ninjs(&text);
        if let Some(body) = view.get("bodies") {
            prop_assert_eq!(body[0]["charCount"].as_u64(), Some(body[0]["value"].as_str().unwrap().chars().count() as u64));
        }
    }
}
