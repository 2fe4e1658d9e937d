//! The functions as expressions, for queries that are built by calls and not in SQL.

use datafusion::logical_expr::Expr;

use crate::udfs::{wire_body_udf, wire_dateline_udf, wire_parse_udf};

/// The parts of a story: a struct with the fields of [`wirecopy_arrow::fields`].
///
/// ```
/// use datafusion::prelude::col;
/// use wirecopy_datafusion::functions::wire_parse;
///
/// assert_eq!(wire_parse(col("text")).to_string(), "wire_parse(text)");
/// ```
#[must_use]
pub fn wire_parse(text: Expr) -> Expr {
    wire_parse_udf().call(vec![text])
}

/// What a story's dateline says: a struct with those fields of [`wire_parse`] that are the dateline's, and null where
/// there is no dateline.
///
/// ```
/// use datafusion::prelude::col;
/// use wirecopy_datafusion::functions::wire_dateline;
///
/// assert_eq!(wire_dateline(col("text")).to_string(), "wire_dateline(text)");
/// ```
#[must_use]
pub fn wire_dateline(text: Expr) -> Expr {
    wire_dateline_udf().call(vec![text])
}

/// The blocks of a story's body: a list of structs with `kind` and `text`.
///
/// ```
/// use datafusion::prelude::col;
/// use wirecopy_datafusion::functions::wire_body;
///
/// assert_eq!(wire_body(col("text")).to_string(), "wire_body(text)");
/// ```
#[must_use]
pub fn wire_body(text: Expr) -> Expr {
    wire_body_udf().call(vec![text])
}
