//! [`beneath`]: where the columns of a chain come from.

use datafusion::common::{Column, DFSchema, JoinType};
use datafusion::logical_expr::{Expr, Join, LogicalPlan, Projection};

use super::call::Chain;

/// The input of the plan of which the chain is, and the chain as one of the input's columns. Nothing where it is of no
/// single input, or where a column that the input computes for it could not be carried through the plan.
pub(super) fn beneath(plan: &LogicalPlan, chain: &Chain) -> Option<(usize, Chain)> {
    match plan {
        LogicalPlan::Filter(_)
        | LogicalPlan::Sort(_)
        | LogicalPlan::Limit(_)
        | LogicalPlan::Repartition(_)
        | LogicalPlan::Window(_) => of_input(plan.inputs().first()?.schema(), chain),
        LogicalPlan::Unnest(unnest) => {
            let is_unnested = chain.columns().any(|column| unnest.exec_columns.contains(column));
            if is_unnested { None } else { of_input(unnest.input.schema(), chain) }
        }
        LogicalPlan::Projection(Projection { expr, input, schema, .. }) => {
            let computed = |column: &Column| Some(expr.get(schema.maybe_index_of_column(column)?)?.clone().unalias());
            Some((0, chain.with_columns(input.schema(), computed)?))
        }
        LogicalPlan::SubqueryAlias(alias) => Some((0, by_position(&alias.schema, alias.input.schema(), chain)?)),
        LogicalPlan::Join(join) => of_side(join, chain),
        // What an aggregate gives are other rows, and what the rest do is not known.
        _ => None,
    }
}

/// The same chain of the columns that stand at the same places of another schema.
pub(super) fn by_position(schema: &DFSchema, other: &DFSchema, chain: &Chain) -> Option<Chain> {
    chain.with_columns(other, |column| {
        let place = schema.maybe_index_of_column(column)?;
        (place < other.fields().len()).then(|| Expr::from(other.qualified_field(place)))
    })
}

fn of_input(input: &DFSchema, chain: &Chain) -> Option<(usize, Chain)> {
    chain.columns().all(|column| input.has_column(column)).then(|| (0, chain.clone()))
}

fn of_side(join: &Join, chain: &Chain) -> Option<(usize, Chain)> {
    let schemas = [join.left.schema(), join.right.schema()];
    let side = schemas.iter().position(|schema| chain.columns().all(|column| schema.has_column(column)))?;
    let (is_carried, is_padded) = match join.join_type {
        JoinType::Inner => (true, false),
        JoinType::Left => (true, side == 1),
        JoinType::Right => (true, side == 0),
        JoinType::Full => (true, true),
        JoinType::LeftSemi | JoinType::LeftAnti | JoinType::LeftMark => (side == 0, false),
        JoinType::RightSemi | JoinType::RightAnti | JoinType::RightMark => (side == 1, false),
    };
    // Where a side has no row, its columns are null, and what was computed of them is as well: has the call to be so too.
    (is_carried && (!is_padded || chain.is_null_for_nulls())).then(|| (side, chain.clone()))
}
