//! The view as schema.org's `NewsArticle`.

use serde_json::{Value, json};
use time::macros::date;
use wirecopy::Article;
use wirecopy::date::YearPolicy;

use super::{COPY, STORY, filed};

pub(super) fn schema_org(text: &str) -> Value {
    serde_json::to_value(Article::parse_lenient(text).schema_org()).unwrap()
}

#[test]
fn schema_org_of_a_whole_story() {
    assert_eq!(
        schema_org(STORY),
        json!({
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Harbor of Porto \"reopens\"",
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
fn schema_org_author_lists_every_writer() {
    for (byline, names) in [
        ("By ANA LIMA", &["ANA LIMA"][..]),
        ("By ANA LIMA and RUI COSTA", &["ANA LIMA", "RUI COSTA"]),
        ("By ANA LIMA, RUI COSTA and MIA ROE", &["ANA LIMA", "RUI COSTA", "MIA ROE"]),
        ("By ANA LIMA, RUI COSTA, EVA ROTH and MIA ROE", &["ANA LIMA", "RUI COSTA", "EVA ROTH", "MIA ROE"]),
    ] {
        let people: Vec<_> = names.iter().map(|name| json!({"@type": "Person", "name": name})).collect();
        let expected = if let [person] = &people[..] { person.clone() } else { json!(people) };
        let view = schema_org(&filed("PORTO (AP) -").replacen('\n', &format!("\n{byline}\n"), 1));
        assert_eq!(view["author"], expected, "{byline}");
    }
}

#[test]
fn schema_org_author_is_the_correspondent_where_no_byline_stands() {
    let view = schema_org(&filed("МОСКВА, 3 мая. /Корр. ТАСС Анна Ким/."));
    assert_eq!(view["author"], json!({"@type": "Person", "name": "Анна Ким"}));
    assert_eq!(view["creditText"], "Корр. ТАСС Анна Ким");
    assert_eq!(view["sourceOrganization"]["name"], "Russian News Agency TASS");
}

#[test]
fn schema_org_source_organization_of_an_unknown_agency_is_its_credit() {
    let view = schema_org(&filed("PORTO (Harbor Radio) -"));
    assert_eq!(view["sourceOrganization"], json!({"@type": "Organization", "name": "Harbor Radio"}));
    assert_eq!(view["creditText"], "Harbor Radio");
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
