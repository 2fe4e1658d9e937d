//! The functions as the engine holds them, for a registry that is filled by hand.

use std::sync::{Arc, LazyLock};

use datafusion::logical_expr::ScalarUDF;
use wirecopy_arrow::Reading;

use crate::function::Function;
use crate::part::Part;

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
