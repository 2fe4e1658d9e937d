//! [`WireStories`]: files of many stories as a table.

use std::path::PathBuf;
use std::sync::Arc;

use datafusion::arrow::datatypes::SchemaRef;
use datafusion::catalog::streaming::StreamingTable;
use datafusion::catalog::{TableFunctionArgs, TableFunctionImpl, TableProvider};
use datafusion::common::plan_err;
use datafusion::error::Result;
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::logical_expr::Expr;
use datafusion::physical_plan::stream::RecordBatchReceiverStream;
use datafusion::physical_plan::streaming::PartitionStream;
use wirecopy_arrow::Reading;

use crate::files::{batches, files, schema};

/// How many batches wait for whoever reads a file.
const WAITING: usize = 2;

/// `wire_stories('path')`: the stories of the files that a path or a pattern names.
#[derive(Debug)]
pub(crate) struct WireStories {
    reading: Reading,
}

impl WireStories {
    pub(crate) fn new(reading: Reading) -> Self {
        Self { reading }
    }
}

impl TableFunctionImpl for WireStories {
    fn call_with_args(&self, arguments: TableFunctionArgs<'_, '_>) -> Result<Arc<dyn TableProvider>> {
        let pattern = match arguments.exprs() {
            [Expr::Literal(pattern, _)] => pattern.try_as_str().flatten(),
            _ => None,
        };
        let Some(pattern) = pattern else {
            return plan_err!("wire_stories takes the path of a file, or a pattern of paths, as a text");
        };
        let partition = |path| Arc::new(FileOfStories { path, reading: self.reading.clone(), schema: schema() });
        let partitions = files(pattern)?.into_iter().map(|path| partition(path) as Arc<dyn PartitionStream>);
        Ok(Arc::new(StreamingTable::try_new(schema(), partitions.collect())?))
    }
}

/// A file of many stories, which is read when its rows are asked for.
#[derive(Debug)]
struct FileOfStories {
    path: PathBuf,
    reading: Reading,
    schema: SchemaRef,
}

impl PartitionStream for FileOfStories {
    fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    fn execute(&self, context: Arc<TaskContext>) -> SendableRecordBatchStream {
        let mut stream = RecordBatchReceiverStream::builder(Arc::clone(&self.schema), WAITING);
        let sender = stream.tx();
        let (path, reading) = (self.path.clone(), self.reading.clone());
        let rows = context.session_config().batch_size();
        stream.spawn_blocking(move || {
            for batch in batches(&path, &reading, rows)? {
                // Nobody reads on: a limit was reached.
                if sender.blocking_send(batch).is_err() {
                    break;
                }
            }
            Ok(())
        });
        stream.build()
    }
}
