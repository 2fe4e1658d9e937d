//! [`Mover`]: each call of a row made at one place.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use datafusion::common::tree_node::{Transformed, TreeNode as _, TreeNodeRecursion};
use datafusion::common::{Column, DFSchema, Result};
use datafusion::logical_expr::utils::{conjunction, split_conjunction_owned};
use datafusion::logical_expr::{Expr, Filter, LogicalPlan, Projection, TableProviderFilterPushDown, TableScan, lit};

use super::asked::Asked;
use super::beneath::beneath;
use super::call::{Chain, has_call};
use super::names::Names;
use super::read::{each_chain, has_subquery, read};

/// A plan, and the chains that columns of it hold. It has all columns that it had, and maybe others besides.
pub(super) struct Given {
    pub(super) plan: LogicalPlan,
    pub(super) columns: HashMap<Chain, Column>,
}

/// What moves the calls.
pub(super) struct Mover<'n> {
    pub(super) names: &'n mut Names,
}

impl<'n> Mover<'n> {
    pub(super) fn new(names: &'n mut Names) -> Self {
        Self { names }
    }

    /// The plan, with the columns that it had.
    pub(super) fn exact(&mut self, plan: LogicalPlan) -> Result<LogicalPlan> {
        let schema = Arc::clone(plan.schema());
        let plan = self.given(plan, &[])?.plan;
        if plan.schema().columns() == schema.columns() {
            return Ok(plan);
        }
        project(schema.iter().map(Expr::from).collect(), plan)
    }

    /// The plan, with those of the wanted chains that are computed in it for its own sake.
    pub(super) fn given(&mut self, plan: LogicalPlan, wanted: &[Chain]) -> Result<Given> {
        let plan = plan.map_uncorrelated_subqueries(|plan| Ok(Transformed::yes(self.exact(plan)?)))?.data;
        match plan {
            LogicalPlan::Projection(_)
            | LogicalPlan::Filter(_)
            | LogicalPlan::Sort(_)
            | LogicalPlan::Limit(_)
            | LogicalPlan::Repartition(_)
            | LogicalPlan::Window(_)
            | LogicalPlan::Aggregate(_)
            | LogicalPlan::Unnest(_)
            | LogicalPlan::SubqueryAlias(_)
            | LogicalPlan::Join(_) => self.operator(plan, wanted),
            LogicalPlan::Union(union) => self.union(&union, wanted),
            LogicalPlan::TableScan(scan) => self.scan(scan, wanted),
            other => {
                let plan = other.map_children(|plan| Ok(Transformed::yes(self.exact(plan)?)))?.data;
                Ok(Given { plan, columns: HashMap::new() })
            }
        }
    }

    fn operator(&mut self, plan: LogicalPlan, wanted: &[Chain]) -> Result<Given> {
        let schemas: Vec<_> = plan.inputs().iter().map(|input| Arc::clone(input.schema())).collect();
        let places: Vec<_> = wanted.iter().map(|chain| beneath(&plan, chain)).collect();
        let mut asked: Vec<_> = schemas.iter().map(|_| Asked::default()).collect();
        for (input, chain) in places.iter().flatten() {
            asked[*input].above(chain);
        }
        plan.apply_expressions(|expr| {
            each_chain(expr, &schemas, &mut |input, chain, is_sure| asked[input].own(chain, is_sure));
            Ok(TreeNodeRecursion::Continue)
        })?;

        let is_once_a_row = matches!(plan, LogicalPlan::Projection(_) | LogicalPlan::Filter(_));
        let mut plan = plan;
        let mut inputs = Vec::new();
        for (input, asked) in plan.inputs().into_iter().cloned().zip(&asked).collect::<Vec<_>>() {
            let mut given = self.given(input, &asked.chains)?;
            let chains = asked.to_compute(&given.columns, is_once_a_row);
            plan = match plan {
                LogicalPlan::Filter(filter) if !chains.is_empty() => {
                    LogicalPlan::Filter(self.filter(filter, &schemas, &mut given, &chains)?)
                }
                plan => {
                    self.compute(&mut given, &chains)?;
                    plan
                }
            };
            inputs.push(given);
        }

        let is_named = matches!(plan, LogicalPlan::Projection(_) | LogicalPlan::Aggregate(_) | LogicalPlan::Window(_));
        let read = plan
            .map_expressions(|expr| read(expr, &schemas, &|input, chain| inputs[input].columns.get(chain), is_named))?;
        let is_as_before = !read.transformed;
        let plan = read.data;
        let mut exprs = plan.expressions();
        let mut columns = HashMap::new();
        for (chain, place) in wanted.iter().zip(&places) {
            let held = place.as_ref().and_then(|(input, beneath)| inputs[*input].columns.get(beneath));
            let Some(column) = held else { continue };
            let mut column = column.clone();
            match &plan {
                LogicalPlan::Projection(_) if !exprs.contains(&Expr::Column(column.clone())) => {
                    exprs.push(Expr::Column(column.clone()));
                }
                LogicalPlan::SubqueryAlias(alias) => column.relation = Some(alias.alias.clone()),
                _ => {}
            }
            columns.insert(chain.clone(), column);
        }
        let mut inputs: Vec<_> = inputs.into_iter().map(|given| given.plan).collect();
        let has_schemas = inputs.iter().zip(&schemas).all(|(input, schema)| input.schema() == schema);
        if is_as_before && has_schemas {
            inputs.reverse();
            let plan = plan.map_children(|input| Ok(Transformed::yes(inputs.pop().unwrap_or(input))))?.data;
            return Ok(Given { plan, columns });
        }
        Ok(Given { plan: plan.with_new_exprs(exprs, inputs)?, columns })
    }

    /// Computes the chains for a filter, a call after the other: what is a condition without the next call leaves out rows for
    /// which it is not made. Gives the filter of those that are left.
    fn filter(
        &mut self,
        mut filter: Filter,
        schemas: &[Arc<DFSchema>],
        given: &mut Given,
        chains: &[Chain],
    ) -> Result<Filter> {
        let mut left = split_conjunction_owned(std::mem::take(&mut filter.predicate));
        let mut chains = chains.to_vec();
        while let Some(call) = chains.first().map(Chain::call) {
            let awaits = |condition: &Expr| {
                let mut awaits = condition.is_volatile() || has_subquery(condition);
                each_chain(condition, schemas, &mut |_, chain, _| awaits |= chains.contains(chain));
                awaits
            };
            let (later, first): (Vec<_>, Vec<_>) = left.into_iter().partition(awaits);
            if let Some(first) = conjunction(first) {
                let first = read(first, schemas, &|_, chain| given.columns.get(chain), false)?.data;
                given.plan = LogicalPlan::Filter(Filter::try_new(first, Arc::new(std::mem::take(&mut given.plan)))?);
            }
            left = later;
            let (of_call, others): (Vec<_>, _) = chains.into_iter().partition(|chain| chain.call() == call);
            self.compute(given, &of_call)?;
            chains = others;
        }
        filter.predicate = conjunction(left).unwrap_or_else(|| lit(true));
        Ok(filter)
    }

    /// A filter that a table evaluates is evaluated above it, where its call is wanted again. One that is but a hint, since the
    /// plan filters as well, is none that a table can do without calling.
    fn scan(&mut self, mut scan: TableScan, wanted: &[Chain]) -> Result<Given> {
        let support = scan.source.supports_filters_pushdown(&scan.filters.iter().collect::<Vec<_>>())?;
        let mut support = support.into_iter();
        scan.filters.retain(|filter| support.next() == Some(TableProviderFilterPushDown::Exact) || !has_call(filter));

        let schemas = [Arc::clone(&scan.projected_schema)];
        let mut asked = Asked::default();
        for chain in wanted {
            asked.above(chain);
        }
        for filter in &scan.filters {
            each_chain(filter, &schemas, &mut |_, chain, is_sure| asked.own(chain, is_sure));
        }
        let mut given = Given { plan: LogicalPlan::default(), columns: HashMap::new() };
        let chains = asked.to_compute(&given.columns, true);
        let is_computed = |filter: &Expr| {
            let mut is_computed = false;
            each_chain(filter, &schemas, &mut |_, chain, _| is_computed |= chains.contains(chain));
            is_computed && filter.column_refs().iter().all(|column| scan.projected_schema.has_column(column))
        };
        let (above, left): (Vec<_>, Vec<_>) = scan.filters.iter().cloned().partition(is_computed);
        // The first rows that a filter lets through are not the first rows.
        if above.is_empty() || scan.fetch.is_some() {
            return Ok(Given { plan: LogicalPlan::TableScan(scan), ..given });
        }
        scan.filters = left;
        given.plan = LogicalPlan::TableScan(scan);
        self.compute(&mut given, &chains)?;
        let read = |filter| Ok(read(filter, &schemas, &|_, chain| given.columns.get(chain), false)?.data);
        let above = above.into_iter().map(read).collect::<Result<Vec<_>>>()?;
        if let Some(predicate) = conjunction(above) {
            given.plan = LogicalPlan::Filter(Filter::try_new(predicate, Arc::new(given.plan))?);
        }
        Ok(given)
    }

    /// Puts the chains into columns: first the calls, and then, one above the other, the fields, so that no more of a story
    /// is carried on than is taken of it.
    pub(super) fn compute(&mut self, given: &mut Given, chains: &[Chain]) -> Result<()> {
        let mut of_calls: HashMap<Chain, Column> = HashMap::new();
        let mut exprs = every_column(&given.plan);
        for call in chains.iter().map(Chain::call) {
            if let Entry::Vacant(place) = of_calls.entry(call) {
                let column = self.names.column();
                exprs.push(place.key().expr().clone().alias(&column.name));
                place.insert(column);
            }
        }
        if of_calls.is_empty() {
            return Ok(());
        }
        let plan = project(exprs, std::mem::take(&mut given.plan))?;
        let mut exprs = every_column(&plan);
        for chain in chains {
            let Some(of) = of_calls.get(&chain.call()) else { continue };
            let column = if chain.is_call() {
                of.clone()
            } else {
                let column = self.names.column();
                exprs.push(chain.of_column(of)?.alias(&column.name));
                column
            };
            given.columns.insert(chain.clone(), column);
        }
        given.plan = project(exprs, plan)?;
        Ok(())
    }
}

fn every_column(plan: &LogicalPlan) -> Vec<Expr> {
    plan.schema().iter().map(Expr::from).collect()
}

pub(super) fn project(exprs: Vec<Expr>, plan: LogicalPlan) -> Result<LogicalPlan> {
    Ok(LogicalPlan::Projection(Projection::try_new(exprs, Arc::new(plan))?))
}
