//! [`Mover::union`]: what is carried through a union.

use std::collections::HashMap;
use std::sync::Arc;

use datafusion::arrow::datatypes::Field;
use datafusion::common::{DFSchema, DFSchemaRef, Result};
use datafusion::logical_expr::{Expr, LogicalPlan, Union};

use super::beneath::by_position;
use super::call::Chain;
use super::once::{Given, Mover, project};

/// An input of a union, and each of the wanted chains as one of its columns.
struct Input {
    given: Given,
    schema: DFSchemaRef,
    wanted: Vec<Chain>,
}

impl Mover<'_> {
    /// A union gives what one of its inputs computes for itself, and so all of them.
    pub(super) fn union(&mut self, union: &Union, wanted: &[Chain]) -> Result<Given> {
        let of_input = |chain: &Chain, input: &Arc<LogicalPlan>| by_position(&union.schema, input.schema(), chain);
        let carried = |chain: &&Chain| union.inputs.iter().all(|input| of_input(chain, input).is_some());
        let wanted: Vec<_> = wanted.iter().filter(carried).collect();
        let mut inputs = Vec::new();
        for input in &union.inputs {
            let wanted: Vec<_> = wanted.iter().filter_map(|chain| of_input(chain, input)).collect();
            let given = self.given(LogicalPlan::clone(input), &wanted)?;
            inputs.push(Input { given, schema: Arc::clone(input.schema()), wanted });
        }
        let is_held =
            |place: &usize| inputs.iter().any(|input| input.given.columns.contains_key(&input.wanted[*place]));
        let held: Vec<_> = (0..wanted.len()).filter(is_held).collect();
        let names: Vec<_> = held.iter().map(|_| self.names.column()).collect();

        let mut plans = Vec::new();
        for Input { mut given, schema, wanted } in inputs {
            let chains: Vec<_> = held.iter().map(|place| wanted[*place].clone()).collect();
            let missing: Vec<_> = chains.iter().filter(|chain| !given.columns.contains_key(*chain)).cloned().collect();
            self.compute(&mut given, &missing)?;
            let mut exprs: Vec<_> = schema.iter().map(Expr::from).collect();
            for (chain, name) in chains.iter().zip(&names) {
                exprs.extend(given.columns.get(chain).map(|column| Expr::Column(column.clone()).alias(&name.name)));
            }
            plans.push(Arc::new(project(exprs, given.plan)?));
        }

        let known = union.schema.fields().len();
        let mut fields: Vec<_> =
            union.schema.iter().map(|(relation, field)| (relation.cloned(), Arc::clone(field))).collect();
        if let Some(plan) = plans.first() {
            for (field, name) in plan.schema().fields().iter().skip(known).zip(&names) {
                fields.push((None, Arc::new(Field::new(&name.name, field.data_type().clone(), true))));
            }
        }
        let schema = DFSchema::new_with_metadata(fields, union.schema.metadata().clone())?;
        let plan = LogicalPlan::Union(Union { inputs: plans, schema: Arc::new(schema) });
        let columns: HashMap<_, _> = held.iter().map(|place| wanted[*place].clone()).zip(names).collect();
        Ok(Given { plan, columns })
    }
}
