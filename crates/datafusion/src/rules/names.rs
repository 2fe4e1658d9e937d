//! [`Names`]: names that no column of a plan has.

use std::collections::HashSet;

use datafusion::common::tree_node::TreeNodeRecursion;
use datafusion::common::{Column, Result};
use datafusion::logical_expr::LogicalPlan;

/// Names for columns that a plan does not have yet.
#[derive(Debug)]
pub(super) struct Names {
    taken: HashSet<String>,
    next: usize,
}

impl Names {
    /// Those that no column has anywhere in the plan, however deep: a column is carried far, and a plan may have been
    /// optimised before, by a client of this cluster.
    pub(super) fn of(plan: &LogicalPlan) -> Result<Self> {
        let mut taken = HashSet::new();
        plan.apply_with_subqueries(|plan| {
            taken.extend(plan.schema().fields().iter().map(|field| field.name().clone()));
            if let LogicalPlan::TableScan(scan) = plan {
                taken.extend(scan.source.schema().fields().iter().map(|field| field.name().clone()));
            }
            Ok(TreeNodeRecursion::Continue)
        })?;
        Ok(Self { taken, next: 1 })
    }

    pub(super) fn column(&mut self) -> Column {
        loop {
            let name = format!("__wire_{}", self.next);
            self.next += 1;
            if !self.taken.contains(&name) {
                return Column::new_unqualified(name);
            }
        }
    }
}
