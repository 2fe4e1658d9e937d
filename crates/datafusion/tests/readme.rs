//! The README's queries give what stands below them.

use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::SessionContext;
use wirecopy_datafusion::register_all;

const README: &str = include_str!("../README.md");

/// The fenced blocks in SQL, each with the block of text below it where one follows at once.
fn queries() -> Vec<(&'static str, Option<&'static str>)> {
    let blocks = README.split("\n```sql\n").skip(1);
    let parted = blocks.map(|block| {
        let (query, rest) = block.split_once("\n```\n").expect("a block ends");
        let rows = rest.strip_prefix("```text\n").and_then(|rest| rest.split_once("```\n"));
        (query, rows.map(|(rows, _)| rows))
    });
    parted.collect()
}

#[tokio::test]
async fn each_query_of_the_readme_gives_what_stands_below_it() {
    let session = SessionContext::new();
    register_all(&session).unwrap();
    let queries = queries();
    let mut wrong = String::new();
    for (query, expected) in &queries {
        let batches = session.sql(query).await.unwrap_or_else(|error| panic!("{query}\n{error}"));
        let batches = batches.collect().await.unwrap_or_else(|error| panic!("{query}\n{error}"));
        let rows = format!("{}\n", pretty_format_batches(&batches).unwrap());
        if expected.is_some_and(|expected| rows != expected) {
            wrong += &format!("{query}\n```\n```text\n{rows}```\n\n");
        }
    }
    assert!(wrong.is_empty(), "the README is to say:\n{wrong}");
    let compared = queries.iter().filter(|(_, rows)| rows.is_some()).count();
    assert!(compared >= 6, "{compared} queries of {} have rows below them", queries.len());
}
