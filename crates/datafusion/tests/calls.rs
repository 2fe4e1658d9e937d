//! How many rows are parsed for a query: one a row, whatever is taken of it, where the story is unnested.

use std::hash::{Hash, Hasher};
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::DataType;
use datafusion::error::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature};
use datafusion::prelude::{SessionConfig, SessionContext};
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
async fn rows_parsed(config: SessionConfig, query: &str) -> usize {
    let session = SessionContext::new_with_config(config);
    let rows = Arc::new(AtomicUsize::new(0));
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
        assert_eq!(rows_parsed(SessionConfig::new(), &query).await, 100, "{query}");
    }
}

#[tokio::test]
async fn one_field_is_one_parse() {
    for query in [
        "SELECT wire_parse(text)['headline'] FROM stories",
        "SELECT wire_parse(text)['places'][1]['name'] FROM stories",
        "SELECT unnest(wire_parse(text)['body']) FROM stories",
    ] {
        assert_eq!(rows_parsed(SessionConfig::new(), query).await, 100, "{query}");
    }
}

const FIELDS: &str =
    "SELECT wire_parse(text)['headline'], wire_parse(text)['lede'], wire_parse(text)['agency'] FROM stories";
const FILTERED: &str = "SELECT story['headline'], story['lede'] FROM (SELECT wire_parse(text) AS story FROM stories)
    WHERE story['certainty'] = 'credited' AND story['agency'] = 'Reuters'";

#[tokio::test]
async fn three_fields_are_three_parses() {
    let as_is = SessionConfig::new;
    let shared = || SessionConfig::new().set_bool("datafusion.optimizer.enable_leaf_expression_pushdown", false);
    let mut counted = Vec::new();
    for (query, config) in [(FIELDS, as_is()), (FILTERED, as_is()), (FIELDS, shared()), (FILTERED, shared())] {
        counted.push(rows_parsed(config, query).await);
    }
    assert_eq!(counted, [300, 400, 100, 200]);
}
