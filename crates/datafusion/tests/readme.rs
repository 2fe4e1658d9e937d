//! The README's queries give what stands below them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::SessionContext;
use wirecopy_datafusion::register_all;

const README: &str = include_str!("../README.md");

/// Files for the query that reads some: the archive of the README.
fn archive() -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    fs::create_dir_all(&folder).unwrap();
    let wire = "\u{1}hbr0124 1 i 93  hbw 1888\r\n\n\u{2}Harbor reopens =\r\n\nPorto, Nov 20 (Reuters) - Ships moved.\r\n\u{3}212101 GMT Nov 98\r\n\
        \u{1}hbr0125 4 i 12  hbw 1889\r\n\n\u{2}Ferries wait =\r\n\nVelna, Nov 21 (Reuters) - Fog stays.\r\n\u{3}212130 GMT Nov 98\r\n";
    fs::write(folder.join("november.txt"), wire).unwrap();
    folder.to_string_lossy().into_owned()
}

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
    let (archive, queries) = (archive(), queries());
    let mut wrong = String::new();
    for (query, expected) in &queries {
        let query = query.replace("archive/1998", &archive);
        let batches = session.sql(&query).await.unwrap_or_else(|error| panic!("{query}\n{error}"));
        let batches = batches.collect().await.unwrap_or_else(|error| panic!("{query}\n{error}"));
        let rows = format!("{}\n", pretty_format_batches(&batches).unwrap());
        if expected.is_some_and(|expected| rows != expected) {
            writeln!(wrong, "{query}\n```\n```text\n{rows}```\n").unwrap();
        }
    }
    assert!(wrong.is_empty(), "the README is to say:\n{wrong}");
    let compared = queries.iter().filter(|(_, rows)| rows.is_some()).count();
    assert!(compared >= 7, "{compared} queries of {} have rows below them", queries.len());
}
