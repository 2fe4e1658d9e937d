//! [`pin`]: what keeps a call where it was put.

use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, FieldRef};
use datafusion::common::Result;
use datafusion::common::tree_node::{Transformed, TreeNode as _};
use datafusion::logical_expr::expr::ScalarFunction;
use datafusion::logical_expr::{
    ColumnarValue, Expr, LogicalPlan, Projection, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl,
    Signature, Volatility,
};

use super::call::is_function;

/// A function that says that it gives another value each time, and does not.
///
/// `DataFusion` moves a filter beneath the projection that it reads, and writes the projection's expressions into it: into
/// the plan, and once more into the scan of a Parquet file. So a call that a projection makes for a filter and for what
/// stands above it would be made twice. Calls of functions that give another value each time stay where they are.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Pinned {
    function: Arc<ScalarUDF>,
    signature: Signature,
}

impl ScalarUDFImpl for Pinned {
    fn name(&self) -> &str {
        self.function.name()
    }

    fn schema_name(&self, arguments: &[Expr]) -> Result<String> {
        self.function.schema_name(arguments)
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, types: &[DataType]) -> Result<DataType> {
        self.function.return_type(types)
    }

    fn return_field_from_args(&self, arguments: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        self.function.return_field_from_args(arguments)
    }

    fn invoke_with_args(&self, arguments: ScalarFunctionArgs) -> Result<ColumnarValue> {
        self.function.inner().invoke_with_args(arguments)
    }
}

/// The plan with each call that stands in a projection pinned there.
pub(super) fn pin(plan: LogicalPlan) -> Result<LogicalPlan> {
    let pinned = plan.transform_up_with_subqueries(|plan| {
        let LogicalPlan::Projection(Projection { expr, input, schema, .. }) = plan else {
            return Ok(Transformed::no(plan));
        };
        let expr = expr.into_iter().map(|expr| Ok(each_call(expr, pinned)?.data)).collect::<Result<Vec<_>>>()?;
        Ok(Transformed::yes(LogicalPlan::Projection(Projection::try_new_with_schema(expr, input, schema)?)))
    });
    Ok(pinned?.data)
}

/// The plan with each call as it was before it was pinned.
pub(super) fn unpin(plan: LogicalPlan) -> Result<LogicalPlan> {
    let loose = plan.transform_up_with_subqueries(|plan| plan.map_expressions(|expr| each_call(expr, unpinned)));
    Ok(loose?.data)
}

fn pinned(function: &Arc<ScalarUDF>) -> Arc<ScalarUDF> {
    if function.inner().is::<Pinned>() {
        return Arc::clone(function);
    }
    let signature = Signature { volatility: Volatility::Volatile, ..function.signature().clone() };
    Arc::new(ScalarUDF::new_from_impl(Pinned { function: Arc::clone(function), signature }))
}

fn unpinned(function: &Arc<ScalarUDF>) -> Arc<ScalarUDF> {
    Arc::clone(function.inner().downcast_ref::<Pinned>().map_or(function, |pinned| &pinned.function))
}

fn each_call(expr: Expr, other: fn(&Arc<ScalarUDF>) -> Arc<ScalarUDF>) -> Result<Transformed<Expr>> {
    expr.transform_up(|expr| match expr {
        Expr::ScalarFunction(ScalarFunction { func, args }) if is_function(&func) => {
            Ok(Transformed::yes(Expr::ScalarFunction(ScalarFunction::new_udf(other(&func), args))))
        }
        expr => Ok(Transformed::no(expr)),
    })
}
