//! How many rows are parsed for a query: one a row, whatever is taken of it, where the story is unnested.

use std::hash::{Hash, Hasher};
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::DataType;
use datafusion::error::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature};
use datafusion::physical_plan::displayable;
use datafusion::prelude::SessionContext;
use wirecopy_datafusion::register_all;
use wirecopy_datafusion::rules::one_parse_rule;
use wirecopy_datafusion::udfs::wire_parse_udf;

/// `wire_parse`, with a count of the rows that it was called for.
#[derive(Debug)]
struct Counted {
    function: Arc<ScalarUDF>,
    rows: Arc<AtomicUsize>,
}

impl PartialEq for Counted {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
    }
}

impl Eq for Counted {}

impl Hash for Counted {
    fn hash<H: Hasher>(&self, state: &mut H) {
        ptr::hash(Arc::as_ptr(&self.rows), state);
    }
}

impl ScalarUDFImpl for Counted {
    fn name(&self) -> &str {
        self.function.name()
    }

    fn signature(&self) -> &Signature {
        self.function.signature()
    }

    fn return_type(&self, types: &[DataType]) -> Result<DataType> {
        self.function.inner().return_type(types)
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        self.rows.fetch_add(arguments.number_rows, Ordering::Relaxed);
        self.function.invoke_with_args(arguments)
    }
}

/// How many rows are parsed for the query, over a table of a hundred stories.
async fn rows_parsed(is_shared: bool, query: &str) -> usize {
    let session = SessionContext::new();
    let rows = Arc::new(AtomicUsize::new(0));
    if is_shared {
        session.add_optimizer_rule(one_parse_rule());
    }
    session.register_udf(ScalarUDF::new_from_impl(Counted { function: wire_parse_udf(), rows: Arc::clone(&rows) }));
    let table = "CREATE TABLE stories AS SELECT value AS id,
        'Ferries wait' || chr(10) || 'VELNA, May ' || (value % 30 + 1) || ' (Reuters) - Fog stays.' AS text FROM generate_series(1, 100)";
    session.sql(table).await.unwrap().collect().await.unwrap();
    let plan = session.sql(query).await.unwrap();
    let found: usize = plan.collect().await.unwrap().iter().map(RecordBatch::num_rows).sum();
    assert_eq!(found, 100, "{query}");
    rows.load(Ordering::Relaxed)
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
        for is_shared in [false, true] {
            assert_eq!(rows_parsed(is_shared, &query).await, 100, "{query}");
        }
    }
}

#[tokio::test]
async fn one_field_is_one_parse() {
    for query in [
        "SELECT wire_parse(text)['headline'] FROM stories",
        "SELECT wire_parse(text)['places'][1]['name'] FROM stories",
        "SELECT unnest(wire_parse(text)['body']) FROM stories",
    ] {
        for is_shared in [false, true] {
            assert_eq!(rows_parsed(is_shared, query).await, 100, "{query}");
        }
    }
}

/// Queries that take fields by their names, and how many rows are parsed for them: by `DataFusion` itself, and behind the
/// rule.
const BY_NAME: [(&str, [usize; 2]); 6] = [
    ("SELECT wire_parse(text)['headline'], wire_parse(text)['lede'], wire_parse(text)['agency'] FROM stories", [300, 100]),
    (
        "SELECT story['headline'], story['lede'] FROM (SELECT wire_parse(text) AS story FROM stories)
            WHERE story['certainty'] = 'credited' AND story['agency'] = 'Reuters'",
        [400, 100],
    ),
    // What the filter lets through is parsed again: all of it, here.
    (
        "SELECT wire_parse(text)['lede'] FROM stories
            WHERE wire_parse(text)['agency'] = 'Reuters' AND wire_parse(text)['places'][1]['name'] = 'VELNA'",
        [300, 200],
    ),
    (
        "SELECT wire_parse(text)['date']['day'] AS day, count(*), max(wire_parse(text)['lede']), id FROM stories
            GROUP BY day, id HAVING min(wire_parse(text)['agency']) = 'Reuters' ORDER BY day",
        [300, 100],
    ),
    ("SELECT id FROM stories ORDER BY wire_parse(text)['lede'], wire_parse(text)['headline']", [200, 100]),
    // The keys of a join are computed each by itself; here for two tables.
    (
        "SELECT a.id FROM stories a JOIN stories b ON wire_parse(a.text)['date_text'] || a.id = wire_parse(b.text)['date_text'] || b.id
            AND wire_parse(a.text)['lede'] = wire_parse(b.text)['lede']",
        [400, 400],
    ),
];

#[tokio::test]
async fn fields_by_their_names_are_one_parse_behind_the_rule() {
    for (query, expected) in BY_NAME {
        assert_eq!([rows_parsed(false, query).await, rows_parsed(true, query).await], expected, "{query}");
    }
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
