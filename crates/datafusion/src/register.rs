//! [`register_all`]: the functions by their names in SQL.

use datafusion::error::Result;
use datafusion::execution::FunctionRegistry;
use datafusion::prelude::SessionContext;
use wirecopy_arrow::Reading;

use crate::rules::one_parse_rule;
use crate::udfs;

/// Registers all that this crate has: `wire_parse`, `wire_dateline`, `wire_body`, the table function `wire_stories`, and the
/// [rule](crate::rules::one_parse_rule) that makes several fields of a story one parse.
///
/// # Errors
///
/// The session's own, where it takes no functions.
///
/// ```
/// use datafusion::execution::FunctionRegistry as _;
/// use datafusion::prelude::SessionContext;
///
/// let session = SessionContext::new();
/// wirecopy_datafusion::register_all(&session)?;
/// assert!(session.udf("wire_parse").is_ok());
/// # Ok::<(), datafusion::error::DataFusionError>(())
/// ```
pub fn register_all(session: &SessionContext) -> Result<()> {
    session.register_udtf("wire_stories", udfs::wire_stories_udtf(Reading::new()));
    session.add_optimizer_rule(one_parse_rule());
    register_functions(&mut session.clone(), &Reading::new())
}

/// Registers the scalar functions in any registry, with a reading of your own.
///
/// A registry knows no table functions and no rules: those of a session are
/// [`wire_stories_udtf`](udfs::wire_stories_udtf) and [`one_parse_rule`]. A session, a session's state and a cluster's
/// registry are all registries. Functions of these names that are there already are replaced.
///
/// # Errors
///
/// The registry's own, where it takes no functions.
///
/// ```
/// use datafusion::execution::FunctionRegistry as _;
/// use datafusion::prelude::SessionContext;
/// use wirecopy::{Agency, Desk};
/// use wirecopy_datafusion::{Reading, register_functions};
///
/// let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"])]);
/// let mut session = SessionContext::new();
/// register_functions(&mut session, &Reading::new().with_desk(desk).on_one_line())?;
/// assert!(session.udf("wire_dateline").is_ok());
/// # Ok::<(), datafusion::error::DataFusionError>(())
/// ```
pub fn register_functions(registry: &mut dyn FunctionRegistry, reading: &Reading) -> Result<()> {
    for function in udfs::all(reading) {
        registry.register_udf(function)?;
    }
    Ok(())
}
