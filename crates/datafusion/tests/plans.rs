//! The rule that parses each row once, among tables, names and plans that are not the usual ones.

use std::sync::Arc;

use async_trait::async_trait;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::catalog::{Session, TableProvider};
use datafusion::common::DFSchema;
use datafusion::common::tree_node::{Transformed, TreeNode as _};
use datafusion::datasource::MemTable;
use datafusion::error::Result;
use datafusion::logical_expr::utils::conjunction;
use datafusion::logical_expr::{Expr, TableProviderFilterPushDown, TableType};
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::expressions::col;
use datafusion::physical_plan::filter::FilterExec;
use datafusion::physical_plan::projection::ProjectionExec;
use datafusion::prelude::ident;

use crate::counted::Counter;

/// What is selected, of what, where and in which order: each with each.
const SELECTED: [&str; 4] = [
    "id, wire_parse(text)['lede'] AS lede",
    "id, wire_parse(text) AS story, wire_parse(text)['places'][1]['name'] AS place",
    "wire_parse(text)['agency'] AS agency, count(*) AS stories, min(wire_parse(text)['date']['day']) AS day",
    "DISTINCT wire_parse(text)['agency'] AS agency, random() < 0 AS never",
];
const FROM: [&str; 6] = [
    "stories",
    "(SELECT id, text FROM stories WHERE wire_parse(text)['date']['day'] < 20 ORDER BY id LIMIT 50)",
    "(SELECT id, text FROM stories UNION ALL SELECT id, text FROM stories WHERE wire_parse(text)['agency'] = 'AP')",
    "(SELECT s.id, s.text FROM stories s LEFT JOIN agencies a ON wire_parse(s.text)['agency'] = a.agency AND a.letter <> 'A')",
    "(SELECT s.id, s.text FROM agencies a LEFT JOIN stories s ON wire_parse(s.text)['agency'] = a.agency)",
    "(SELECT id, text, unnest(wire_parse(text)['places'])['name'] AS place FROM stories)",
];
const WHERE: [&str; 5] = [
    "",
    "WHERE wire_parse(text)['agency'] = 'Reuters'",
    "WHERE id % 3 = 1 AND wire_parse(text)['agency'] = 'Reuters' AND wire_parse(text)['lede'] LIKE '%3%'",
    "WHERE wire_parse(text)['agency'] = 'AP' OR id < 10",
    "WHERE wire_parse(text)['agency'] IN (SELECT agency FROM agencies WHERE letter > 'A') AND wire_parse(text)['date']['day'] > 3",
];

#[tokio::test]
async fn what_is_found_is_what_is_found_without_the_rule() {
    let (without, with) = (Counter::new(false).await, Counter::new(true).await);
    let mut failed = 0;
    for selected in SELECTED {
        let group = if selected.contains("count") { "GROUP BY agency" } else { "" };
        for from in FROM {
            for condition in WHERE {
                let query = format!("SELECT {selected} FROM {from} {condition} {group} ORDER BY 1, 2");
                // DataFusion 55.2 alone finds no plan for a subquery whose key is a call above a union.
                let plan = without.session.sql(&query).await.unwrap();
                if plan.create_physical_plan().await.is_err() {
                    failed += 1;
                    continue;
                }
                let ((found, without), (shared, with)) = (without.ask(&query).await, with.ask(&query).await);
                assert_eq!(found, shared, "{query}");
                assert!(with <= without, "{query}\n{with} rows are parsed, and {without} without the rule");
            }
        }
    }
    assert!(failed < 10, "{failed} queries have no plan without the rule");
}

#[tokio::test]
async fn a_table_may_have_columns_of_any_name() {
    let counter = Counter::new(true).await;
    let named =
        "SELECT id AS __wire_1, id + 1 AS __wire_2, id + 2 AS \"__wire_3\", id + 3 AS __wire_4, text FROM stories";
    counter.session.sql(&format!("CREATE TABLE named AS {named}")).await.unwrap().collect().await.unwrap();
    let query = "SELECT __wire_1, __wire_2, __wire_3, __wire_4, wire_parse(text)['lede'] AS __wire_5 FROM named
        WHERE wire_parse(text)['agency'] = 'AP' AND __wire_4 = 6";
    let (found, rows) = counter.ask(query).await;
    assert_eq!(rows, 1);
    assert!(found.contains("| 3        | 4        | 5        | 6        | Fog lifts 3 days. |"), "{found}");
}

/// As on a cluster: the client's plan is optimised once more where it runs.
#[tokio::test]
async fn a_plan_that_was_optimised_is_optimised_again() {
    let (client, scheduler) = (Counter::new(true).await, Counter::new(true).await);
    for query in [
        "SELECT id, wire_parse(text)['lede'] FROM stories WHERE wire_parse(text)['agency'] = 'AP' AND id < 50 ORDER BY id",
        "SELECT a.id, wire_parse(a.text)['lede'], b.letter FROM stories a JOIN agencies b
            ON wire_parse(a.text)['agency'] = b.agency WHERE wire_parse(a.text)['date']['day'] > 3 ORDER BY a.id",
    ] {
        let (found, rows) = client.ask(query).await;
        let plan = scheduler.session.sql(query).await.unwrap().into_optimized_plan().unwrap();
        assert_eq!(scheduler.run(plan).await, (found, rows), "{query}");
    }
}

#[tokio::test]
async fn names_of_columns_are_kept() {
    let (without, with) = (Counter::new(false).await, Counter::new(true).await);
    let query = "SELECT wire_parse(text)['lede'], max(wire_parse(text)['agency']), wire_parse(text)['date']['day']
        FROM stories WHERE wire_parse(text)['agency'] = 'AP' GROUP BY wire_parse(text)['lede'], wire_parse(text)['date']['day']";
    let mut names = Vec::new();
    for counter in [&without, &with] {
        let plan = counter.session.sql(query).await.unwrap().create_physical_plan().await.unwrap();
        names.push(plan.schema().fields().iter().map(|field| field.name().clone()).collect::<Vec<_>>());
    }
    assert_eq!(names[0], names[1]);
}

#[tokio::test]
async fn a_plan_without_a_call_is_left_as_it_is() {
    let (without, with) = (Counter::new(false).await, Counter::new(true).await);
    let query = "SELECT id, upper(text) FROM stories WHERE upper(text) LIKE 'F%' ORDER BY upper(text)";
    let mut plans = Vec::new();
    for counter in [&without, &with] {
        let plan = counter.session.sql(query).await.unwrap().into_optimized_plan().unwrap();
        plans.push(plan.display_indent_schema().to_string());
    }
    assert_eq!(plans[0], plans[1]);
}

/// A table that filters by itself, all that it is asked to, so that no filter stands above its scan.
#[derive(Debug)]
struct Filtering(MemTable);

#[async_trait]
impl TableProvider for Filtering {
    fn schema(&self) -> SchemaRef {
        self.0.schema()
    }

    fn table_type(&self) -> TableType {
        TableType::Base
    }

    fn supports_filters_pushdown(&self, filters: &[&Expr]) -> Result<Vec<TableProviderFilterPushDown>> {
        Ok(vec![TableProviderFilterPushDown::Exact; filters.len()])
    }

    async fn scan(
        &self,
        session: &dyn Session,
        columns: Option<&Vec<usize>>,
        filters: &[Expr],
        limit: Option<usize>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let mut plan = self.0.scan(session, None, &[], limit.filter(|_| filters.is_empty())).await?;
        if let Some(predicate) = conjunction(filters.iter().cloned()) {
            let unqualified = predicate.transform(|expr| match expr {
                Expr::Column(column) => Ok(Transformed::yes(ident(column.name))),
                expr => Ok(Transformed::no(expr)),
            });
            let predicate = session.create_physical_expr(unqualified?.data, &DFSchema::try_from(self.schema())?)?;
            plan = Arc::new(FilterExec::try_new(predicate, plan)?);
        }
        let schema = plan.schema();
        let every: Vec<usize> = (0..schema.fields().len()).collect();
        let given = columns.unwrap_or(&every).iter().map(|column| {
            let name = schema.field(*column).name();
            Ok((col(name, &schema)?, name.clone()))
        });
        Ok(Arc::new(ProjectionExec::try_new(given.collect::<Result<Vec<_>>>()?, plan)?))
    }
}

#[tokio::test]
async fn a_table_that_filters_by_itself_leaves_calls_to_the_plan() {
    for (query, expected) in [
        ("SELECT id, wire_parse(text)['lede'] FROM own WHERE wire_parse(text)['agency'] = 'AP' ORDER BY id", Some(100)),
        (
            "SELECT wire_parse(text)['lede'] AS lede FROM own WHERE wire_parse(text)['agency'] = 'AP' AND id < 11 ORDER BY lede",
            Some(10),
        ),
        ("SELECT id FROM own WHERE wire_parse(text)['agency'] = 'AP' ORDER BY id", Some(100)),
        // The first rows that a filter lets through are not the first rows, so the table filters.
        ("SELECT id, wire_parse(text)['agency'] FROM own WHERE wire_parse(text)['agency'] = 'AP' LIMIT 3", None),
    ] {
        let mut found = Vec::new();
        for has_rule in [false, true] {
            let counter = Counter::new(has_rule).await;
            let rows = counter.session.table("stories").await.unwrap().collect().await.unwrap();
            let own = Filtering(MemTable::try_new(rows[0].schema(), vec![rows]).unwrap());
            counter.session.register_table("own", Arc::new(own)).unwrap();
            found.push(counter.ask(query).await);
        }
        assert_eq!(found[0].0, found[1].0, "{query}");
        assert!(expected.is_none_or(|expected| found[1].1 == expected), "{query}\n{} rows are parsed", found[1].1);
    }
}
