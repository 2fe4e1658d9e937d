//! The functions as the engine holds them, for a registry that is filled by hand.

use std::sync::{Arc, LazyLock};

use datafusion::catalog::TableFunctionImpl;
use datafusion::logical_expr::ScalarUDF;
use wirecopy_arrow::Reading;

use crate::function::Function;
use crate::part::Part;
use crate::table::WireStories;

static DEFAULT: LazyLock<[Arc<ScalarUDF>; 3]> = LazyLock::new(|| all(&Reading::new()));

/// All functions, read as this reading says.
pub(crate) fn all(reading: &Reading) -> [Arc<ScalarUDF>; 3] {
    Part::ALL.map(|part| Arc::new(ScalarUDF::new_from_impl(Function::new(part, reading.clone()))))
}

/// `wire_parse`: a text, as a struct of the story's parts.
///
/// ```
/// assert_eq!(wirecopy_datafusion::udfs::wire_parse_udf().name(), "wire_parse");
/// ```
#[must_use]
pub fn wire_parse_udf() -> Arc<ScalarUDF> {
    Arc::clone(&DEFAULT[0])
}

/// `wire_dateline`: a text, as a struct of what its dateline says.
///
/// ```
/// assert_eq!(wirecopy_datafusion::udfs::wire_dateline_udf().name(), "wire_dateline");
/// ```
#[must_use]
pub fn wire_dateline_udf() -> Arc<ScalarUDF> {
    Arc::clone(&DEFAULT[1])
}

/// `wire_body`: a text, as a list of the blocks of its body.
///
/// ```
/// assert_eq!(wirecopy_datafusion::udfs::wire_body_udf().name(), "wire_body");
/// ```
#[must_use]
pub fn wire_body_udf() -> Arc<ScalarUDF> {
    Arc::clone(&DEFAULT[2])
}

/// `wire_stories`: the stories of the files that a path or a pattern names, as a table.
///
/// ```
/// use datafusion::prelude::SessionContext;
/// use wirecopy_datafusion::{Reading, udfs};
///
/// let session = SessionContext::new();
/// session.register_udtf("wire_stories", udfs::wire_stories_udtf(Reading::new().on_one_line()));
/// ```
#[must_use]
pub fn wire_stories_udtf(reading: Reading) -> Arc<dyn TableFunctionImpl> {
    Arc::new(WireStories::new(reading))
}
