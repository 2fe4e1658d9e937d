//! [`one_parse_rule`]: what makes several fields of a story one parse.

use std::sync::Arc;

use datafusion::optimizer::OptimizerRule;
use datafusion::optimizer::common_subexpr_eliminate::CommonSubexprEliminate;

/// The rule behind which a plan parses each story once, however many of its fields a query takes by name.
///
/// `DataFusion` shares equal calls, and then writes each field as a call of its own again, when it moves the fields towards
/// the scan. This is its own rule for shared calls, once more, and belongs behind all others.
/// [`register_all`](crate::register_all) adds it; a state that is built by hand, as a cluster's scheduler has one, takes it
/// as here:
///
/// ```
/// use datafusion::execution::SessionStateBuilder;
/// use wirecopy_datafusion::{Reading, register_functions, rules};
///
/// let mut state = SessionStateBuilder::new()
///     .with_default_features()
///     .with_optimizer_rule(rules::one_parse_rule())
///     .build();
/// register_functions(&mut state, &Reading::new())?;
/// # Ok::<(), datafusion::error::DataFusionError>(())
/// ```
#[must_use]
pub fn one_parse_rule() -> Arc<dyn OptimizerRule + Send + Sync> {
    Arc::new(CommonSubexprEliminate::new())
}
