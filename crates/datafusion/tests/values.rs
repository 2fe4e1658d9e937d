//! What the functions give, by the types of their arguments.

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::SessionContext;
use wirecopy::{Agency, Desk};
use wirecopy_datafusion::{Reading, register_all, register_functions};

const STORY: &str = "'Ferries wait\nVELNA, May 3 (Reuters) - Fog stays.'";

async fn rows(session: &SessionContext, query: &str) -> String {
    let batches = session.sql(query).await.unwrap().collect().await.unwrap();
    pretty_format_batches(&batches).unwrap().to_string()
}

/// The only value of a query.
async fn value(query: &str) -> String {
    let session = SessionContext::new();
    register_all(&session).unwrap();
    let rows = rows(&session, query).await;
    rows.lines().rev().nth(1).unwrap_or_default().trim_matches(['|', ' ']).to_owned()
}

#[tokio::test]
async fn each_function_gives_its_part() {
    for (expression, expected) in [
        ("wire_parse({})['headline']", "Ferries wait"),
        ("wire_parse({})['places'][1]['name']", "VELNA"),
        ("wire_dateline({})['agency']", "Reuters"),
        ("wire_dateline({})['date']['day']", "3"),
        ("wire_body({})[1]['text']", "Fog stays."),
        ("wire_body({})[1]['kind']", "paragraph"),
    ] {
        let query = format!("SELECT {}", expression.replace("{}", STORY));
        assert_eq!(value(&query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn a_text_may_be_of_each_type() {
    for of in ["Utf8View", "Utf8", "LargeUtf8", "Dictionary(Int32, Utf8)"] {
        let query = format!("SELECT wire_parse(arrow_cast({STORY}, '{of}'))['lede']");
        assert_eq!(value(&query).await, "Fog stays.", "{of}");
        let query =
            format!("SELECT wire_parse(arrow_cast(text, '{of}'))['lede'] FROM (VALUES ({STORY})) AS stories (text)");
        assert_eq!(value(&query).await, "Fog stays.", "{of}");
    }
}

#[tokio::test]
async fn a_date_is_resolved_against_the_day_of_reception() {
    for (received, expected) in [("DATE '2026-05-04'", "2026-05-03"), ("DATE '2025-05-04'", "2025-05-03"), ("NULL", "")]
    {
        let query = format!("SELECT wire_parse({STORY}, {received})['resolved']");
        assert_eq!(value(&query).await, expected, "{received}");
        let query =
            format!("SELECT wire_dateline(text, {received})['resolved'] FROM (VALUES ({STORY})) AS stories (text)");
        assert_eq!(value(&query).await, expected, "{received}");
    }
}

#[tokio::test]
async fn a_null_is_null_and_an_empty_text_has_nothing() {
    for (text, parse, dateline, body) in
        [("CAST(NULL AS VARCHAR)", "true", "true", "true"), ("''", "false", "true", "false")]
    {
        for (function, expected) in [("wire_parse", parse), ("wire_dateline", dateline), ("wire_body", body)] {
            assert_eq!(value(&format!("SELECT {function}({text}) IS NULL")).await, expected, "{function}({text})");
        }
    }
}

#[tokio::test]
async fn no_rows_are_no_stories() {
    let session = SessionContext::new();
    register_all(&session).unwrap();
    let query = format!("SELECT wire_parse(text) FROM (VALUES ({STORY})) AS stories (text) WHERE text = ''");
    let batches = session.sql(&query).await.unwrap().collect().await.unwrap();
    assert_eq!(batches.iter().map(RecordBatch::num_rows).sum::<usize>(), 0);
}

#[tokio::test]
async fn a_registry_may_have_a_desk_of_its_own() {
    let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"])]);
    let mut session = SessionContext::new();
    register_functions(&mut session, &Reading::new().with_desk(desk)).unwrap();
    let query = "SELECT wire_dateline('VELNA, May 3 (Harbor Wire) - Fog stays.')['agency'] AS agency";
    let expected = "+---------+\n| agency  |\n+---------+\n| HARBOR |\n+---------+";
    assert_eq!(rows(&session, query).await, expected);
}

#[tokio::test]
async fn a_call_has_a_text_and_at_most_a_day() {
    let session = SessionContext::new();
    register_all(&session).unwrap();
    for query in
        ["SELECT wire_parse()", "SELECT wire_parse('a', 'b')", "SELECT wire_parse('a', DATE '2026-05-04', 'c')"]
    {
        let failed = match session.sql(query).await {
            Ok(plan) => plan.collect().await.is_err(),
            Err(_) => true,
        };
        assert!(failed, "{query}");
    }
}
