//! Each row is parsed once, whatever is taken of it and wherever, and what is found is what is found without the rule.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use datafusion::prelude::{ParquetReadOptions, SessionConfig};

use crate::counted::Counter;

/// Queries of a hundred stories, and how many rows are parsed for each.
const QUERIES: &[(&str, usize)] = &[
    // SELECT and WHERE.
    ("SELECT id, wire_parse(text)['lede'] FROM stories WHERE wire_parse(text)['agency'] = 'AP' ORDER BY id", 100),
    ("SELECT id, wire_parse(text)['agency'] FROM stories WHERE wire_parse(text)['agency'] = 'AP' ORDER BY id", 100),
    ("SELECT id, wire_parse(text) FROM stories WHERE wire_parse(text)['agency'] = 'AP' ORDER BY id", 100),
    ("SELECT id, wire_parse(text), wire_parse(text)['lede'] FROM stories WHERE wire_parse(text) IS NOT NULL ORDER BY id", 100),
    (
        "SELECT id, wire_parse(text, received)['resolved'] FROM stories
            WHERE wire_parse(text, received)['agency'] = 'AP' AND wire_parse(text, received)['date']['day'] > 3 ORDER BY id",
        100,
    ),
    (
        "SELECT id, coalesce(wire_parse(text)['byline'][1], wire_parse(text)['agency']) AS of FROM stories
            WHERE wire_parse(text)['agency'] BETWEEN 'A' AND 'S' OR wire_parse(text)['lede'] LIKE 'Fog%' ORDER BY id",
        100,
    ),
    (
        "SELECT id, CASE WHEN id < 50 THEN wire_parse(text)['lede']
            ELSE wire_parse(text)['headline'] || wire_parse(text)['agency'] END AS of FROM stories ORDER BY id",
        100,
    ),
    // The other functions: a filter of one of them leaves out rows for the other.
    (
        "SELECT id, wire_dateline(text)['agency'], wire_body(text) FROM stories
            WHERE wire_dateline(text)['date']['day'] = 3 AND wire_body(text)[1]['kind'] = 'paragraph' ORDER BY id",
        104,
    ),
    // A filter's other conditions come first, wherever they stand.
    ("SELECT id, wire_parse(text)['lede'] FROM stories WHERE id = 6 AND wire_parse(text)['agency'] = 'Reuters'", 1),
    ("SELECT id, wire_parse(text)['lede'] FROM stories WHERE wire_parse(text)['agency'] = 'Reuters' AND id = 6", 1),
    (
        "SELECT id FROM stories
            WHERE id = 6 AND wire_parse(text)['agency'] = 'Reuters' AND wire_parse(text)['certainty'] = 'credited'",
        1,
    ),
    ("SELECT id, wire_parse(text, received)['lede'] FROM stories WHERE id = 6", 1),
    // ORDER BY and LIMIT.
    ("SELECT id FROM stories ORDER BY wire_parse(text)['lede']", 100),
    (
        "SELECT id, wire_parse(text)['lede'] FROM stories
            WHERE wire_parse(text)['agency'] = 'AP' ORDER BY wire_parse(text)['date']['day'], wire_parse(text)['lede']",
        100,
    ),
    (
        "SELECT id, wire_parse(text)['lede'] FROM stories
            WHERE wire_parse(text)['agency'] = 'AP' ORDER BY wire_parse(text)['lede'] LIMIT 5",
        100,
    ),
    (
        "SELECT id, wire_parse(text)['lede'] FROM (SELECT * FROM stories WHERE wire_parse(text)['agency'] = 'AP' LIMIT 60)
            ORDER BY id",
        100,
    ),
    // GROUP BY, HAVING and DISTINCT.
    ("SELECT wire_parse(text)['agency'] AS agency, count(*) FROM stories GROUP BY agency ORDER BY agency", 100),
    (
        "SELECT wire_parse(text)['agency'] AS agency, count(*), max(wire_parse(text)['lede']) FROM stories
            WHERE wire_parse(text)['date']['day'] < 8
            GROUP BY agency HAVING min(wire_parse(text)['headline']) = 'Ferries wait' ORDER BY agency",
        100,
    ),
    (
        "SELECT wire_parse(text)['agency'] AS agency, string_agg(wire_parse(text)['lede'], ',' ORDER BY wire_parse(text)['lede'])
            FROM stories GROUP BY agency ORDER BY agency",
        100,
    ),
    (
        "SELECT wire_parse(text)['agency'] AS agency, wire_parse(text)['date']['day'] AS day, count(*) FROM stories
            GROUP BY ROLLUP (agency, day) ORDER BY agency, day",
        100,
    ),
    ("SELECT DISTINCT wire_parse(text)['agency'] AS agency FROM stories WHERE wire_parse(text)['date']['day'] < 9 ORDER BY agency", 100),
    (
        "SELECT DISTINCT ON (wire_parse(text)['agency']) wire_parse(text)['agency'] AS agency, wire_parse(text)['lede'] FROM stories
            ORDER BY wire_parse(text)['agency'], wire_parse(text)['lede']",
        100,
    ),
    ("SELECT count(DISTINCT wire_parse(text)['agency']), count(wire_parse(text)['byline']) FROM stories", 100),
    // A window.
    (
        "SELECT id, row_number() OVER (PARTITION BY wire_parse(text)['agency'] ORDER BY wire_parse(text)['lede']) AS place,
            wire_parse(text)['lede'] FROM stories ORDER BY id",
        100,
    ),
    // The keys and conditions of joins.
    (
        "SELECT a.id, b.letter, wire_parse(a.text)['lede'], wire_parse(a.text)['headline']
            FROM stories a JOIN agencies b ON wire_parse(a.text)['agency'] = b.agency ORDER BY a.id",
        100,
    ),
    (
        "SELECT a.id, b.letter, wire_parse(a.text)['lede']
            FROM agencies b LEFT JOIN stories a ON wire_parse(a.text)['agency'] = b.agency ORDER BY a.id, b.letter",
        100,
    ),
    (
        "SELECT a.id, b.letter, wire_parse(a.text)['lede'] FROM stories a
            FULL JOIN agencies b ON wire_parse(a.text)['agency'] = b.agency AND a.id < 50 ORDER BY a.id, b.letter",
        100,
    ),
    ("SELECT a.id, b.letter FROM stories a JOIN agencies b ON wire_parse(a.text)['agency'] > b.agency ORDER BY a.id, b.letter", 100),
    (
        "SELECT a.id, wire_parse(a.text)['headline'], wire_parse(b.text)['lede']
            FROM stories a JOIN stories b ON wire_parse(a.text)['lede'] = wire_parse(b.text)['lede']
                AND wire_parse(a.text)['date']['day'] = wire_parse(b.text)['date']['day']
            WHERE wire_parse(b.text)['agency'] = 'AP' ORDER BY a.id",
        200,
    ),
    (
        "SELECT id, wire_parse(text)['lede'] FROM stories
            WHERE wire_parse(text)['agency'] IN (SELECT agency FROM agencies WHERE letter = 'R') ORDER BY id",
        100,
    ),
    (
        "SELECT id, wire_parse(text)['lede'] FROM stories
            WHERE wire_parse(text)['agency'] NOT IN (SELECT agency FROM agencies WHERE letter = 'R') ORDER BY id",
        100,
    ),
    (
        "SELECT id, wire_parse(text)['lede'] FROM stories a
            WHERE EXISTS (SELECT 1 FROM agencies b WHERE b.agency = wire_parse(a.text)['agency'] AND letter = 'R') ORDER BY id",
        100,
    ),
    // A side that has no row is null, and what is computed of its columns before is null as well: not so here, so it stays.
    (
        "SELECT b.agency, wire_parse(coalesce(a.text, ''))['lede'] AS lede, wire_parse(coalesce(a.text, '')) IS NULL AS is_none
            FROM agencies b LEFT JOIN stories a ON wire_parse(coalesce(a.text, ''))['agency'] = b.agency ORDER BY b.agency, lede",
        201,
    ),
    // UNION.
    (
        "SELECT id, wire_parse(text)['lede'] FROM (
            SELECT id, text FROM stories WHERE id < 50 UNION ALL SELECT id, text FROM stories WHERE id >= 50)
            WHERE wire_parse(text)['agency'] = 'AP' ORDER BY id",
        100,
    ),
    (
        "SELECT id, wire_parse(text)['lede'] FROM (
            SELECT id, text FROM stories WHERE id < 50 AND wire_parse(text)['agency'] = 'AP'
            UNION ALL SELECT id + 0, text FROM stories WHERE id >= 50) ORDER BY id",
        100,
    ),
    (
        "SELECT id, wire_parse(text)['lede'] FROM stories WHERE wire_parse(text)['agency'] = 'AP'
            UNION SELECT id, wire_parse(text)['headline'] FROM stories WHERE wire_parse(text)['agency'] = 'Reuters' ORDER BY id",
        200,
    ),
    // Subqueries, other names, and rows of parts.
    (
        "SELECT story['headline'], story['lede'] FROM (SELECT wire_parse(text) AS story FROM stories)
            WHERE story['certainty'] = 'credited' AND story['agency'] = 'AP' ORDER BY story['lede']",
        100,
    ),
    (
        "SELECT t.id, wire_parse(t.words)['lede']
            FROM (SELECT id, text AS words, wire_parse(text)['agency'] AS agency FROM stories) t
            WHERE t.agency = 'AP' ORDER BY t.id",
        100,
    ),
    (
        "WITH fogs AS (SELECT id, text FROM stories WHERE wire_parse(text)['lede'] LIKE 'Fog stays%')
            SELECT id, wire_parse(text)['lede'] FROM fogs WHERE wire_parse(text)['agency'] = 'Reuters' ORDER BY id",
        100,
    ),
    (
        "SELECT id, (SELECT max(wire_parse(text)['lede']) FROM stories WHERE wire_parse(text)['agency'] = 'AP') AS most
            FROM stories WHERE wire_parse(text)['agency'] = 'Reuters' AND wire_parse(text)['lede'] > 'A' ORDER BY id",
        200,
    ),
    (
        "SELECT id, place['name'], wire_parse(text)['lede']
            FROM (SELECT id, text, unnest(wire_parse(text)['places']) AS place FROM stories) ORDER BY id",
        100,
    ),
    (
        "SELECT id, unnest(wire_parse(text)['places'])['name'] AS place, wire_parse(text)['lede'] FROM stories
            WHERE wire_parse(text)['agency'] = 'AP' ORDER BY id",
        100,
    ),
    // Beside what is another value each time.
    ("SELECT id, wire_parse(text)['lede'] FROM stories WHERE wire_parse(text)['agency'] = 'AP' AND random() >= 0 ORDER BY id", 100),
    ("SELECT id, wire_parse(text)['lede'], random() < 2 FROM stories WHERE wire_parse(text)['agency'] = 'AP' ORDER BY id", 100),
    // A text that is computed; and one that is another each time, of which no two parses are one.
    (
        "SELECT id, wire_parse(concat(text, ' Rain.'))['lede'] FROM stories
            WHERE wire_parse(concat(text, ' Rain.'))['agency'] = 'AP' ORDER BY id",
        100,
    ),
    (
        "SELECT id, wire_parse(substr(text, 1, 90 + CAST(random() AS INT)))['agency'] FROM stories
            WHERE wire_parse(substr(text, 1, 90 + CAST(random() AS INT)))['agency'] <> '' ORDER BY id",
        200,
    ),
    // What would fail is computed for no row for which it would not have been.
    (
        "SELECT id, CASE WHEN id < 0 THEN wire_parse(text, CAST(text AS DATE))['lede']
            WHEN id < 1 THEN wire_parse(text, CAST(text AS DATE))['agency'] ELSE text END AS of FROM stories ORDER BY id",
        0,
    ),
    // What a group gives is another row.
    (
        "SELECT text, count(*), wire_parse(text)['lede'] FROM stories WHERE wire_parse(text)['agency'] = 'AP'
            GROUP BY text ORDER BY text",
        150,
    ),
];

/// That each query gives what it gives without the rule, of as many parses as its row says.
async fn assert_each(without: &Counter, with: &Counter) {
    assert_same(without, with, |found, expected| found == expected).await;
}

async fn assert_same(without: &Counter, with: &Counter, is_right: impl Fn(usize, usize) -> bool) {
    let mut wrong = String::new();
    for (query, expected) in QUERIES {
        let ((found, _), (shared, rows)) = (without.ask(query).await, with.ask(query).await);
        if found != shared {
            writeln!(wrong, "{query}\n{found}\n{shared}").unwrap();
        }
        if !is_right(rows, *expected) {
            writeln!(wrong, "{query}\n{rows} rows are parsed, not {expected}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn each_row_of_a_table_is_parsed_once() {
    assert_each(&Counter::new(false).await, &Counter::new(true).await).await;
}

/// The stories in files of Parquet instead of in memory.
async fn of_files(has_rule: bool, folder: &Path, options: &[(&str, &str)]) -> Counter {
    let mut config = SessionConfig::new();
    for (option, value) in options {
        config.options_mut().set(option, value).unwrap();
    }
    let counter = Counter::with_config(has_rule, config).await;
    let folder = folder.to_string_lossy();
    if !Path::new(&*folder).exists() {
        let copy = format!("COPY stories TO '{folder}/' STORED AS PARQUET");
        counter.session.sql(&copy).await.unwrap().collect().await.unwrap();
    }
    counter.session.deregister_table("stories").unwrap();
    counter.session.register_parquet("stories", &folder, ParquetReadOptions::default()).await.unwrap();
    counter
}

fn empty_folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    folder
}

#[tokio::test]
async fn each_row_of_a_file_is_parsed_once() {
    let folder = empty_folder("once_of_a_file");
    assert_each(&of_files(false, &folder, &[]).await, &of_files(true, &folder, &[]).await).await;
}

/// A scan that filters asks no parse for it. What joins and limits learn while they run is asked of it by another option.
#[tokio::test]
async fn each_row_of_a_file_whose_scan_filters_is_parsed_once() {
    let folder = empty_folder("once_of_a_filtered_file");
    let options = [
        ("datafusion.execution.parquet.pushdown_filters", "true"),
        ("datafusion.optimizer.enable_dynamic_filter_pushdown", "false"),
    ];
    assert_each(&of_files(false, &folder, &options).await, &of_files(true, &folder, &options).await).await;
}

/// What is left of a call in one pass of the engine's rules is not always what is left of it elsewhere.
#[tokio::test]
async fn what_is_found_behind_one_pass_of_the_rules_is_the_same() {
    let mut config = SessionConfig::new();
    config.options_mut().optimizer.max_passes = 1;
    let (without, with) = (Counter::new(false).await, Counter::with_config(true, config).await);
    assert_same(&without, &with, |found, expected| found <= expected + 100).await;
}
