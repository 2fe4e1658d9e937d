//! [`guard`]: what keeps the engine's other rules from moving a filter or a call where it costs parses.

use std::sync::Arc;

use datafusion::common::tree_node::{Transformed, TreeNode as _};
use datafusion::common::{Column, Result};
use datafusion::logical_expr::{Expr, Filter, LogicalPlan, Projection};

use super::call::has_call;
use super::names::Names;

/// The plan with a projection beneath each projection that makes a call.
///
/// - `DataFusion` asks an operator what is asked of the projection above it, however often the call has to be made for that: a
///   filter, or the scan of a file, which computes what it can. It passes no such question on through a second projection.
/// - It puts a projection that gives fewer columns than it reads beneath a filter whose columns it gives, calls and all, and
///   would parse what the filter leaves out. So the filter reads a column under a name that is not given.
pub(super) fn guard(plan: LogicalPlan, names: &mut Names) -> Result<LogicalPlan> {
    let guarded = plan.transform_up_with_subqueries(|plan| match plan {
        LogicalPlan::Projection(Projection { expr, input, schema, .. })
            if expr.iter().any(has_call) && !matches!(*input, LogicalPlan::Projection(_)) =>
        {
            let columns = input.schema().iter().map(Expr::from).collect();
            let input = match &*input {
                LogicalPlan::Filter(filter) => {
                    hidden(&expr, filter, names)?.map_or(input, |filter| Arc::new(LogicalPlan::Filter(filter)))
                }
                _ => input,
            };
            let input = Arc::new(LogicalPlan::Projection(Projection::try_new(columns, input)?));
            Ok(Transformed::yes(LogicalPlan::Projection(Projection::try_new_with_schema(expr, input, schema)?)))
        }
        plan => Ok(Transformed::no(plan)),
    });
    Ok(guarded?.data)
}

/// The filter, with one of its columns under another name, if all of them are given on as they are.
fn hidden(exprs: &[Expr], filter: &Filter, names: &mut Names) -> Result<Option<Filter>> {
    let columns = filter.predicate.column_refs();
    let is_given = |column: &Column| {
        exprs.iter().any(|expr| matches!(expr.clone().unalias(), Expr::Column(given) if given == *column))
    };
    if !columns.iter().all(|column| is_given(column)) {
        return Ok(None);
    }
    // The least, so that equal plans stay equal.
    let Some(column) = columns.into_iter().min().cloned() else { return Ok(None) };
    let name = names.column();
    let mut given: Vec<_> = filter.input.schema().iter().map(Expr::from).collect();
    given.push(Expr::Column(column.clone()).alias(&name.name));
    let input = LogicalPlan::Projection(Projection::try_new(given, Arc::clone(&filter.input))?);
    let predicate = filter.predicate.clone().transform_up(|expr| {
        Ok(match expr {
            Expr::Column(read) if read == column => Transformed::yes(Expr::Column(name.clone())),
            expr => Transformed::no(expr),
        })
    });
    Ok(Some(Filter::try_new(predicate?.data, Arc::new(input))?))
}
