//! [`Counter`]: a session that counts the rows that are parsed.

use std::hash::{Hash, Hasher};
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use datafusion::arrow::datatypes::DataType;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::error::Result;
use datafusion::logical_expr::{ColumnarValue, LogicalPlan, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature};
use datafusion::prelude::{SessionConfig, SessionContext};
use wirecopy_datafusion::rules::one_parse_rule;
use wirecopy_datafusion::udfs::{wire_body_udf, wire_dateline_udf, wire_parse_udf};

/// A function, with a count of the rows that it was called for.
#[derive(Debug)]
struct Counted {
    function: Arc<ScalarUDF>,
    rows: Arc<AtomicUsize>,
}

impl PartialEq for Counted {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows) && self.function == other.function
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

/// A hundred stories of two agencies, and three agencies.
const TABLES: [&str; 2] = [
    "CREATE TABLE stories AS SELECT value AS id, DATE '2026-05-04' AS received,
        'Ferries wait' || chr(10) || 'VELNA, May ' || (value % 30 + 1)
            || CASE WHEN value % 2 = 0 THEN ' (Reuters) - Fog stays ' ELSE ' (AP) - Fog lifts ' END || value || ' days.' AS text
        FROM generate_series(1, 100)",
    "CREATE TABLE agencies (agency VARCHAR, letter VARCHAR) AS VALUES ('Reuters', 'R'), ('AP', 'A'), ('TASS', 'T')",
];

/// A session that counts the rows that are parsed. Its batches are small and its partitions several, so that what is
/// computed for each of them again is seen.
pub(crate) struct Counter {
    pub(crate) session: SessionContext,
    rows: Arc<AtomicUsize>,
}

impl Counter {
    pub(crate) async fn new(has_rule: bool) -> Self {
        Self::with_config(has_rule, SessionConfig::new()).await
    }

    pub(crate) async fn with_config(has_rule: bool, config: SessionConfig) -> Self {
        let session = SessionContext::new_with_config(config.with_batch_size(16).with_target_partitions(4));
        let rows = Arc::new(AtomicUsize::new(0));
        if has_rule {
            session.add_optimizer_rule(one_parse_rule());
        }
        for function in [wire_parse_udf(), wire_dateline_udf(), wire_body_udf()] {
            session.register_udf(ScalarUDF::new_from_impl(Counted { function, rows: Arc::clone(&rows) }));
        }
        for table in TABLES {
            session.sql(table).await.unwrap().collect().await.unwrap();
        }
        Self { session, rows }
    }

    /// What the query gives, in print, and how many rows were parsed for it.
    pub(crate) async fn ask(&self, query: &str) -> (String, usize) {
        let plan = self.session.sql(query).await.unwrap_or_else(|error| panic!("{query}\n{error}"));
        self.run(plan.logical_plan().clone()).await
    }

    /// What the plan gives, in print, and how many rows were parsed for it.
    pub(crate) async fn run(&self, plan: LogicalPlan) -> (String, usize) {
        self.rows.store(0, Ordering::Relaxed);
        let query = plan.display_indent().to_string();
        let frame = self.session.execute_logical_plan(plan).await.unwrap();
        let found = frame.collect().await.unwrap_or_else(|error| panic!("{query}\n{error}"));
        (pretty_format_batches(&found).unwrap().to_string(), self.rows.load(Ordering::Relaxed))
    }
}
