//! [`one_parse_rule`]: what makes all that a query takes of a story one parse.
//!
//! ```text
//!  call ── beneath, asked, read ── once, union     a call, moved to the lowest place where it is wanted
//!  names ─────────────────────────┘      └── guard, pinned     and kept there by what stands beneath it, and by what it says
//! ```

mod asked;
mod beneath;
mod call;
mod guard;
mod names;
mod once;
mod pinned;
mod read;
mod union;

use std::sync::Arc;

use datafusion::common::tree_node::Transformed;
use datafusion::error::Result;
use datafusion::logical_expr::LogicalPlan;
use datafusion::optimizer::optimize_projections::OptimizeProjections;
use datafusion::optimizer::{OptimizerConfig, OptimizerRule};

use self::names::Names;
use self::once::Mover;

/// The rule behind which a plan parses each row once, whatever a query takes of it and wherever.
///
/// `DataFusion` shares equal calls of one expression list, but not those of a filter and of what stands above it, nor those
/// of a join's keys; and it writes each field as a call of its own again, when it moves the fields towards the scan. This rule
/// belongs behind all others. It computes a call at the lowest place where the plan wants it, in a column, and all that stands
/// above reads that column: of the story, what is taken of it and no more is carried on. A filter's other conditions filter
/// first, so that no row is parsed that they would have left out.
///
/// What a `GROUP BY` gives are other rows, and two scans of one table are as well.
///
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
    Arc::new(OneParse)
}

#[derive(Debug)]
struct OneParse;

impl OptimizerRule for OneParse {
    fn name(&self) -> &'static str {
        "wire_one_parse"
    }

    fn rewrite(&self, plan: LogicalPlan, config: &dyn OptimizerConfig) -> Result<Transformed<LogicalPlan>> {
        if !call::calls(&plan)? {
            return Ok(Transformed::no(plan));
        }
        let before = plan.clone();
        let mut names = Names::of(&plan)?;
        let plan = Mover::new(&mut names).exact(pinned::unpin(plan)?)?;
        // What is computed of a text is carried on, and the text no further than it is wanted.
        let plan = OptimizeProjections::new().rewrite(plan, config)?.data;
        let plan = pinned::pin(guard::guard(plan, &mut names)?)?;
        Ok(if plan == before { Transformed::no(plan) } else { Transformed::yes(plan) })
    }
}
