//! [`Chain`]: a call of one of the functions, with the fields that are taken of it.

use datafusion::common::tree_node::{Transformed, TreeNode as _, TreeNodeRecursion};
use datafusion::common::{Column, DFSchema, Result};
use datafusion::logical_expr::expr::ScalarFunction;
use datafusion::logical_expr::{Expr, LogicalPlan, ScalarUDF, Volatility};

use crate::part::Part;

/// Whether this is one of the functions.
///
/// They are told by their names, as a cluster tells them. What is done with a call is right for any function that gives
/// the same for the same arguments.
pub(super) fn is_function(function: &ScalarUDF) -> bool {
    Part::ALL.iter().any(|part| part.function() == function.name())
}

fn is_call(expr: &Expr) -> bool {
    matches!(expr, Expr::ScalarFunction(call) if is_function(&call.func))
}

/// Whether a call stands in this expression, and not in a subquery of it.
pub(super) fn has_call(expr: &Expr) -> bool {
    expr.exists(|expr| Ok(is_call(expr))).unwrap_or(false)
}

/// Whether a call stands anywhere in this plan.
pub(super) fn calls(plan: &LogicalPlan) -> Result<bool> {
    let mut found = false;
    plan.apply_with_subqueries(|plan| {
        plan.apply_expressions(|expr| {
            found |= has_call(expr);
            Ok(if found { TreeNodeRecursion::Stop } else { TreeNodeRecursion::Continue })
        })?;
        Ok(if found { TreeNodeRecursion::Stop } else { TreeNodeRecursion::Continue })
    })?;
    Ok(found)
}

/// A call of one of the functions, or a field of one, or a field of such a field: `wire_parse(text)['date']['day']`.
/// Its columns have the names that the schema gives them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Chain(Expr);

impl Chain {
    /// What this expression is of columns of this schema, if it is a chain that may be computed elsewhere.
    pub(super) fn of(expr: &Expr, schema: &DFSchema) -> Option<Self> {
        let Expr::ScalarFunction(call) = innermost(expr)? else { return None };
        if call.func.signature().volatility == Volatility::Volatile || !call.args.iter().all(is_movable) {
            return None;
        }
        let mut has_column = false;
        let resolved = expr.clone().transform_up(|expr| match expr {
            Expr::Column(column) => {
                has_column = true;
                Ok(Transformed::yes(Expr::from(schema.qualified_field_from_column(&column)?)))
            }
            expr => Ok(Transformed::no(expr)),
        });
        // A call of constants is computed while the query is planned.
        resolved.ok().filter(|_| has_column).map(|resolved| Self(resolved.data))
    }

    /// The call that the fields are taken of.
    pub(super) fn call(&self) -> Self {
        Self(innermost(&self.0).unwrap_or(&self.0).clone())
    }

    pub(super) fn is_call(&self) -> bool {
        is_call(&self.0)
    }

    /// The same chain of other columns, or nothing where one of them has nothing in its place.
    pub(super) fn with_columns(&self, schema: &DFSchema, other: impl Fn(&Column) -> Option<Expr>) -> Option<Self> {
        let mut is_whole = true;
        let moved = self.0.clone().transform_up(|expr| match expr {
            Expr::Column(column) => Ok(if let Some(other) = other(&column) {
                Transformed::yes(other)
            } else {
                is_whole = false;
                Transformed::no(Expr::Column(column))
            }),
            expr => Ok(Transformed::no(expr)),
        });
        moved.ok().filter(|_| is_whole).and_then(|moved| Self::of(&moved.data, schema))
    }

    /// The fields of the chain, of a column that holds its call.
    pub(super) fn of_column(&self, column: &Column) -> Result<Expr> {
        let taken = self.0.clone().transform_down(|expr| {
            Ok(if is_call(&expr) {
                Transformed::new(Expr::Column(column.clone()), true, TreeNodeRecursion::Jump)
            } else {
                Transformed::no(expr)
            })
        });
        Ok(taken?.data)
    }

    pub(super) fn expr(&self) -> &Expr {
        &self.0
    }

    /// Its columns, some of them maybe more than once.
    pub(super) fn columns(&self) -> impl Iterator<Item = &Column> {
        self.0.column_refs().into_iter()
    }

    /// Whether nothing is computed before the function is called, so that it cannot fail for a row.
    pub(super) fn is_of_plain_columns(&self) -> bool {
        self.arguments().all(|argument| matches!(argument, Expr::Column(_) | Expr::Literal(..)))
    }

    /// Whether it is null where its columns are, as those of an outer join's missing side are.
    pub(super) fn is_null_for_nulls(&self) -> bool {
        let mut text = self.arguments().next();
        while let Some(Expr::Cast(cast)) = text {
            text = Some(&cast.expr);
        }
        matches!(text, Some(Expr::Column(_)))
    }

    fn arguments(&self) -> impl Iterator<Item = &Expr> {
        let call = innermost(&self.0).and_then(|call| match call {
            Expr::ScalarFunction(call) => Some(&call.args),
            _ => None,
        });
        call.into_iter().flatten()
    }
}

/// The call beneath the fields that are taken of it.
fn innermost(mut expr: &Expr) -> Option<&Expr> {
    loop {
        match expr {
            call if is_call(call) => return Some(call),
            Expr::ScalarFunction(ScalarFunction { func, args }) if func.name() == "get_field" => {
                let (of, names) = args.split_first()?;
                if !names.iter().all(|name| matches!(name, Expr::Literal(..))) {
                    return None;
                }
                expr = of;
            }
            _ => return None,
        }
    }
}

/// Whether an expression gives the same wherever its columns are: it is of columns, literals and functions of them. A call
/// within a call is none until it stands in a column of its own.
fn is_movable(expr: &Expr) -> bool {
    let is_other = |expr: &Expr| {
        let is_known = matches!(
            expr,
            Expr::Column(_)
                | Expr::Literal(..)
                | Expr::Cast(_)
                | Expr::TryCast(_)
                | Expr::BinaryExpr(_)
                | Expr::Case(_)
                | Expr::ScalarFunction(_)
                | Expr::IsNull(_)
                | Expr::IsNotNull(_)
        );
        Ok(!is_known || expr.is_volatile_node() || is_call(expr))
    };
    !expr.exists(is_other).unwrap_or(true)
}

#[cfg(test)]
mod tests {
    use datafusion::arrow::datatypes::{DataType, Field, Schema};
    use datafusion::functions::core::expr_fn::get_field;
    use datafusion::prelude::{cast, col, lit};

    use super::*;
    use crate::functions::wire_parse;

    fn chain(expr: &Expr) -> Option<Chain> {
        let fields = ["text", "other"].map(|name| Field::new(name, DataType::Utf8View, true));
        Chain::of(expr, &DFSchema::try_from_qualified_schema("stories", &Schema::new(fields.to_vec())).unwrap())
    }

    #[test]
    fn a_chain_is_a_call_or_fields_of_one() {
        for expr in [
            wire_parse(col("text")),
            get_field(wire_parse(col("text")), "lede"),
            get_field(get_field(wire_parse(col("text")), "date"), "day"),
            get_field(wire_parse(cast(col("text"), DataType::Utf8)), "lede"),
        ] {
            assert!(chain(&expr).is_some(), "{expr}");
        }
        for expr in [
            col("text"),
            get_field(col("text"), "lede"),
            wire_parse(lit("Fog stays.")),
            wire_parse(col("nowhere")),
            wire_parse(get_field(wire_parse(col("text")), "lede")),
            get_field(wire_parse(col("text")), "lede").is_null(),
        ] {
            assert!(chain(&expr).is_none(), "{expr}");
        }
    }

    #[test]
    fn a_chain_has_the_names_of_its_schema() {
        let of = |text: &str| chain(&get_field(wire_parse(col(text)), "lede")).unwrap();
        assert_eq!(of("text"), of("stories.text"));
        assert_ne!(of("text"), of("other"));
        assert_eq!(of("text").call(), chain(&wire_parse(col("text"))).unwrap());
    }

    #[test]
    fn what_may_fail_or_be_no_null_is_told() {
        let plain = chain(&wire_parse(col("text"))).unwrap();
        assert!(plain.is_of_plain_columns() && plain.is_null_for_nulls());
        let read = chain(&wire_parse(cast(col("text"), DataType::Utf8))).unwrap();
        assert!(!read.is_of_plain_columns() && read.is_null_for_nulls());
        let either = Expr::Case(datafusion::logical_expr::Case {
            expr: None,
            when_then_expr: vec![(Box::new(col("text").is_null()), Box::new(lit("")))],
            else_expr: Some(Box::new(col("text"))),
        });
        let either = chain(&wire_parse(either)).unwrap();
        assert!(!either.is_of_plain_columns() && !either.is_null_for_nulls());
    }
}
