//! How many rows are parsed for a query, by the engine alone and behind the rule: what the README's table says.

use std::fmt::Write as _;

use datafusion::physical_plan::displayable;
use datafusion::prelude::SessionContext;
use wirecopy_datafusion::register_all;

use crate::counted::Counter;

/// How many rows are parsed for the query, without the rule and with it.
async fn rows_parsed(query: &str) -> [usize; 2] {
    let (without, with) = (Counter::new(false).await, Counter::new(true).await);
    let ((_, without), (_, with)) = (without.ask(query).await, with.ask(query).await);
    [without, with]
}

const UNNESTED: &str = "(SELECT id, unnest(story) FROM (SELECT id, wire_parse(text) AS story FROM stories))";

#[tokio::test]
async fn an_unnested_story_is_parsed_once() {
    for query in [
        "SELECT unnest(wire_parse(text)) FROM stories".to_owned(),
        format!("SELECT * FROM {UNNESTED}"),
        format!("SELECT \"story.headline\", \"story.lede\", \"story.agency\" FROM {UNNESTED}"),
        format!(
            "SELECT \"story.lede\" FROM {UNNESTED} WHERE \"story.agency\" = 'Reuters' AND \"story.certainty\" = 'credited'"
        ),
        format!("SELECT \"story.lede\" FROM {UNNESTED} WHERE id > 0 ORDER BY \"story.headline\", id"),
        format!("SELECT unnest(\"story.places\")['name'], \"story.lede\" FROM {UNNESTED}"),
    ] {
        assert_eq!(rows_parsed(&query).await, [100, 100], "{query}");
    }
}

#[tokio::test]
async fn one_field_is_one_parse() {
    for query in [
        "SELECT wire_parse(text)['headline'] FROM stories",
        "SELECT wire_parse(text)['places'][1]['name'] FROM stories",
        "SELECT unnest(wire_parse(text)['body']) FROM stories",
    ] {
        assert_eq!(rows_parsed(query).await, [100, 100], "{query}");
    }
}

/// The queries of the README's table, and how many rows are parsed for them: by `DataFusion` itself, and behind the rule.
const BY_NAME: [(&str, [usize; 2]); 12] = [
    ("SELECT wire_parse(text)['headline'], wire_parse(text)['lede'], wire_parse(text)['agency'] FROM stories", [300, 100]),
    (
        "SELECT story['headline'], story['lede'] FROM (SELECT wire_parse(text) AS story FROM stories)
            WHERE story['certainty'] = 'credited' AND story['headline'] = 'Ferries wait'",
        [400, 100],
    ),
    (
        "SELECT wire_parse(text)['lede'] FROM stories
            WHERE wire_parse(text)['certainty'] = 'credited' AND wire_parse(text)['places'][1]['name'] = 'VELNA'",
        [300, 100],
    ),
    ("SELECT id, wire_parse(text)['lede'] FROM stories WHERE wire_parse(text)['agency'] = 'Reuters' AND id = 6", [2, 1]),
    (
        "SELECT wire_parse(text)['date']['day'] AS day, count(*), max(wire_parse(text)['lede']), id FROM stories
            GROUP BY day, id HAVING min(wire_parse(text)['certainty']) = 'credited' ORDER BY day",
        [300, 100],
    ),
    ("SELECT id FROM stories ORDER BY wire_parse(text)['lede']", [200, 100]),
    ("SELECT id FROM stories ORDER BY wire_parse(text)['lede'], wire_parse(text)['headline']", [200, 100]),
    (
        "SELECT a.id, b.letter, wire_parse(a.text)['lede'] FROM stories a
            JOIN agencies b ON wire_parse(a.text)['agency'] = b.agency",
        [200, 100],
    ),
    (
        "SELECT a.id FROM stories a JOIN stories b ON wire_parse(a.text)['date_text'] || a.id = wire_parse(b.text)['date_text'] || b.id
            AND wire_parse(a.text)['lede'] = wire_parse(b.text)['lede']",
        [400, 200],
    ),
    (
        "SELECT wire_parse(text)['lede'] FROM (SELECT text FROM stories UNION ALL SELECT text FROM stories)
            WHERE wire_parse(text)['certainty'] = 'credited'",
        [400, 200],
    ),
    (
        "SELECT wire_parse(text)['lede'] FROM stories WHERE wire_parse(text)['certainty'] = 'credited' GROUP BY text",
        [200, 200],
    ),
    ("SELECT wire_parse(text)['lede'] FROM stories WHERE wire_dateline(text)['certainty'] = 'credited'", [200, 200]),
];

#[tokio::test]
async fn fields_by_their_names_are_one_parse_behind_the_rule() {
    let mut wrong = String::new();
    for (query, expected) in BY_NAME {
        let found = rows_parsed(query).await;
        if found != expected {
            writeln!(wrong, "{found:?} rows are parsed, not {expected:?}: {query}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn a_session_with_all_of_the_crate_has_the_rule() {
    let session = SessionContext::new();
    register_all(&session).unwrap();
    let calls = |plan: String| plan.matches("wire_parse(").count();
    session.sql("CREATE TABLE stories (text VARCHAR)").await.unwrap().collect().await.unwrap();
    let plan = session
        .sql("SELECT wire_parse(text)['places'] AS p, wire_parse(text)['date'] AS d FROM stories")
        .await
        .unwrap();
    let plan = plan.create_physical_plan().await.unwrap();
    assert_eq!(calls(displayable(&*plan).indent(false).to_string()), 1);
}
