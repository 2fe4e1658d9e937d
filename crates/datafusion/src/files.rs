//! The files that a path or a pattern names, and the stories in one of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::array::{Array as _, ArrayRef, RecordBatch, StringViewArray, StringViewBuilder, StructArray};
use datafusion::arrow::buffer::Buffer;
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::common::{exec_datafusion_err, plan_datafusion_err, plan_err};
use datafusion::error::Result;
use wirecopy_arrow::{Reading, stories, story_fields};

use crate::compact::compact;

/// What the table has: the file's path, and then what the stories have, but for the row, which is always the file.
pub(crate) fn schema() -> SchemaRef {
    let path = Arc::new(Field::new("path", DataType::Utf8View, false));
    let fields = story_fields();
    let round = fields.iter().filter(|field| field.name() != "row");
    Arc::new(Schema::new([path].iter().chain(round).cloned().collect::<Vec<_>>()))
}

/// The files that the path or the pattern names, in the order of their names. A folder is none of them.
pub(crate) fn files(pattern: &str) -> Result<Vec<PathBuf>> {
    // A file may have a pattern's marks in its name.
    if Path::new(pattern).is_file() {
        return Ok(vec![PathBuf::from(pattern)]);
    }
    let found = glob::glob(pattern).map_err(|error| plan_datafusion_err!("{pattern} is no pattern: {error}"))?;
    let mut files = Vec::new();
    for path in found {
        let path = path.map_err(|error| plan_datafusion_err!("{error}"))?;
        if path.is_file() {
            files.push(path);
        }
    }
    if files.is_empty() {
        return plan_err!("no file is named {pattern}");
    }
    Ok(files)
}

/// The stories of a file, in batches of so many rows.
pub(crate) fn batches(
    path: &Path,
    reading: &Reading,
    rows: usize,
) -> Result<impl Iterator<Item = Result<RecordBatch>>> {
    let stories =
        stories(&text(path)?, reading).map_err(|error| exec_datafusion_err!("{}: {error}", path.display()))?;
    let name = path.display().to_string();
    let starts = (0..stories.len()).step_by(rows.max(1));
    Ok(starts.map(move |start| batch(&name, &stories.slice(start, rows.max(1).min(stories.len() - start)))))
}

fn batch(path: &str, stories: &StructArray) -> Result<RecordBatch> {
    let mut paths = StringViewBuilder::new().with_deduplicate_strings();
    (0..stories.len()).for_each(|_| paths.append_value(path));
    let mut columns: Vec<ArrayRef> = vec![Arc::new(paths.finish())];
    for (field, column) in stories.fields().iter().zip(stories.columns()) {
        if field.name() != "row" {
            columns.push(compact(column)?);
        }
    }
    Ok(RecordBatch::try_new(schema(), columns)?)
}

/// The file as a column of one row, which is not copied.
fn text(path: &Path) -> Result<StringViewArray> {
    let bytes = fs::read(path).map_err(|error| exec_datafusion_err!("{}: {error}", path.display()))?;
    if let Err(error) = std::str::from_utf8(&bytes) {
        let offset = error.valid_up_to();
        return Err(exec_datafusion_err!("{} is no UTF-8 from byte {offset} on", path.display()));
    }
    let Ok(length) = u32::try_from(bytes.len()) else {
        return Err(exec_datafusion_err!("{} is longer than 4 GiB", path.display()));
    };
    let mut column = StringViewBuilder::new();
    let block = column.append_block(Buffer::from_vec(bytes));
    column.try_append_view(block, 0, length)?;
    Ok(column.finish())
}
