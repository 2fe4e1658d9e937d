//! [`each_chain`] and [`read`]: the chains of an expression, and the columns in their place.

use std::sync::Arc;

use datafusion::common::tree_node::{Transformed, TreeNode as _, TreeNodeRecursion};
use datafusion::common::{Column, DFSchema, Result};
use datafusion::logical_expr::{Expr, Operator};

use super::call::Chain;

/// Tells each chain of an expression, with the input that it is of, and whether it is computed for every row.
pub(super) fn each_chain(expr: &Expr, schemas: &[Arc<DFSchema>], tell: &mut impl FnMut(usize, &Chain, bool)) {
    let mut left = vec![(expr, true)];
    while let Some((expr, is_sure)) = left.pop() {
        if let Some((input, chain)) = chain_of(expr, schemas) {
            tell(input, &chain, is_sure);
            continue;
        }
        // Of conditions that all have to hold, SQL does not say which is asked first.
        let is_all = matches!(expr, Expr::BinaryExpr(binary) if binary.op == Operator::And);
        let is_sure = is_sure && (is_all || !expr.short_circuits());
        let known = left.len();
        let of_children = expr.apply_children(|child| {
            left.push((child, is_sure));
            Ok(TreeNodeRecursion::Continue)
        });
        debug_assert!(of_children.is_ok(), "nothing fails at a child");
        left[known..].reverse();
    }
}

/// The chain that an expression is, with the one input that has its columns.
fn chain_of(expr: &Expr, schemas: &[Arc<DFSchema>]) -> Option<(usize, Chain)> {
    let mut found = schemas.iter().enumerate().filter_map(|(input, schema)| Some((input, Chain::of(expr, schema)?)));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// The expression, which reads the columns that hold chains of it. Where it names a column of the plan, it keeps its name.
pub(super) fn read<'c>(
    expr: Expr,
    schemas: &[Arc<DFSchema>],
    held: &impl Fn(usize, &Chain) -> Option<&'c Column>,
    is_named: bool,
) -> Result<Transformed<Expr>> {
    // A name that stands above all else is the name whatever stands beneath it.
    if let Expr::Alias(mut alias) = expr {
        let read = read(*alias.expr, schemas, held, false)?;
        alias.expr = Box::new(read.data);
        return Ok(Transformed::new(Expr::Alias(alias), read.transformed, TreeNodeRecursion::Continue));
    }
    expr.transform_down(|expr| {
        let column = chain_of(&expr, schemas).and_then(|(input, chain)| held(input, &chain));
        Ok(match column {
            Some(column) => {
                let column = Expr::Column(column.clone());
                let column = if is_named { column.alias(expr.schema_name().to_string()) } else { column };
                Transformed::new(column, true, TreeNodeRecursion::Jump)
            }
            None => Transformed::no(expr),
        })
    })
}

pub(super) fn has_subquery(expr: &Expr) -> bool {
    let is_one = |expr: &Expr| {
        Ok(matches!(expr, Expr::Exists(_) | Expr::InSubquery(_) | Expr::SetComparison(_) | Expr::ScalarSubquery(_)))
    };
    expr.exists(is_one).unwrap_or(true)
}
