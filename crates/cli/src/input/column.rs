//! A column of Parquet: the rows of each of its files, a row group at a time.

use std::cell::Cell;
use std::fs::File;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};

use arrow_array::RecordBatch;
use arrow_schema::{DataType, Field, Schema};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder,
};
use parquet::errors::ParquetError;

use super::rows::Rows;
use super::source::{Found, Source};

/// How many bytes of texts are decoded at a time, as far as the file says how long they are.
const BYTES: u64 = 1 << 20;

/// How many rows are decoded at a time at most.
const MOST: u64 = 1024;

/// The names of the columns that are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    pub(crate) text: String,
    pub(crate) id: Option<String>,
}

impl Columns {
    /// As a message has them: one of them could not be read, and Parquet does not say which.
    fn shown(&self) -> String {
        match &self.id {
            Some(id) if *id != self.text => format!("columns {} and {id}", self.text),
            _ => format!("column {}", self.text),
        }
    }
}

/// The rows of each file, or why there are none.
pub(crate) fn rows(
    found: impl Iterator<Item = Found> + Send,
    columns: Columns,
) -> impl Iterator<Item = Result<(Arc<Source>, Rows), String>> + Send {
    found.flat_map(move |found| -> Box<dyn Iterator<Item = Result<_, String>> + Send> {
        let opened = found.and_then(|source| match source {
            Source::File(path) => Table::open(path, columns.clone()),
            Source::StandardInput => {
                Err("standard input: Parquet is read from files, for it says at its end where its columns are"
                    .to_owned())
            }
        });
        match opened {
            Ok(table) => {
                let source = Arc::new(Source::File(table.path.clone()));
                Box::new(table.map(move |rows| Ok((Arc::clone(&source), rows?))))
            }
            Err(why) => Box::new(std::iter::once(Err(why))),
        }
    })
}

/// A file, and how far it is read.
struct Table {
    path: PathBuf,
    file: File,
    metadata: ArrowReaderMetadata,
    columns: Columns,
    /// The row group that comes next, and the number of its first row.
    next: usize,
    row: u64,
    /// What is read of the row group before it.
    reader: Option<ParquetRecordBatchReader>,
    /// What is decoded, and not yet handed out.
    decoded: Option<Rows>,
}

impl Table {
    fn open(path: PathBuf, columns: Columns) -> Result<Self, String> {
        let refused = |why: String| format!("{}: {why}", path.display());
        let file = File::open(&path).map_err(|error| refused(error.to_string()))?;
        // What Arrow wrote beside the columns says only which of its types they had; theirs are fewer.
        let plain = ArrowReaderOptions::new().with_skip_arrow_metadata(true);
        let metadata =
            caught(|| ArrowReaderMetadata::load(&file, plain)).map_err(|why| refused(format!("no Parquet: {why}")))?;
        let schema = as_views(metadata.schema(), &columns).map_err(refused)?;
        let options = ArrowReaderOptions::new().with_schema(Arc::new(schema));
        let metadata = caught(|| ArrowReaderMetadata::try_new(Arc::clone(metadata.metadata()), options))
            .map_err(|why| format!("{}: {why}", path.display()))?;
        Ok(Self { path, file, metadata, columns, next: 0, row: 0, reader: None, decoded: None })
    }

    /// Opens the next row group, which is told by its number in what is said of it.
    fn open_next(&mut self) -> Result<(), String> {
        let metadata = self.metadata.metadata();
        let group = metadata.row_group(self.next);
        let names = [Some(&self.columns.text), self.columns.id.as_ref()];
        let roots = names.into_iter().flatten().filter_map(|name| self.metadata.schema().index_of(name).ok());
        let mask = ProjectionMask::roots(self.metadata.parquet_schema(), roots);
        let is_read = |column: usize| mask.leaf_included(column);
        let columns = group.columns().iter().enumerate().filter(|(column, _)| is_read(*column));
        let bytes: u64 = columns.map(|(_, column)| column.uncompressed_size().try_into().unwrap_or(0)).sum();
        let each = bytes / u64::try_from(group.num_rows()).unwrap_or(0).max(1);
        let rows = usize::try_from((BYTES / each.max(1)).clamp(1, MOST)).unwrap_or(1);
        let file = self.file.try_clone().map_err(|error| error.to_string())?;
        let builder = ParquetRecordBatchReaderBuilder::new_with_metadata(file, self.metadata.clone());
        let builder = builder.with_row_groups(vec![self.next]).with_projection(mask).with_batch_size(rows);
        self.reader = Some(caught(|| builder.build())?);
        Ok(())
    }

    /// What is decoded next of the row group that is open.
    fn decode(&mut self) -> Result<Option<Rows>, String> {
        let Some(reader) = &mut self.reader else { return Ok(None) };
        let batch: Option<RecordBatch> = caught(|| reader.next().transpose().map_err(ParquetError::from))?;
        Ok(batch.map(|batch| {
            let column = |name: &str| batch.column_by_name(name).map(Arc::clone);
            let texts = column(&self.columns.text).expect("a batch has the columns that were asked for");
            let rows = Rows::new(self.row, texts, self.columns.id.as_deref().and_then(column));
            self.row += batch.num_rows() as u64;
            rows
        }))
    }

    /// The number of the first row of a row group.
    fn first_row(&self, group: usize) -> u64 {
        let groups = self.metadata.metadata().row_groups().iter().take(group);
        groups.map(|group| u64::try_from(group.num_rows()).unwrap_or(0)).sum()
    }
}

impl Iterator for Table {
    type Item = Result<Rows, String>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(rows) = self.decoded.as_mut().and_then(Rows::take_job) {
                return Some(Ok(rows));
            }
            let decoded = self.decode();
            if let Ok(Some(rows)) = decoded {
                self.decoded = Some(rows);
                continue;
            }
            let mut ended = decoded.map(drop);
            self.reader = None;
            if ended.is_ok() {
                if self.next >= self.metadata.metadata().num_row_groups() {
                    return None;
                }
                ended = self.open_next();
                self.next += 1;
            }
            if let Err(why) = ended {
                // The rest of the row group is lost, and the rows behind it keep their numbers.
                self.row = self.first_row(self.next);
                let (path, group) = (self.path.display(), self.next - 1);
                return Some(Err(format!("{path}: row group {group}, {}: {why}", self.columns.shown())));
            }
        }
    }
}

/// The schema with the texts as views, which share the pages that they were decoded from.
fn as_views(schema: &Schema, columns: &Columns) -> Result<Schema, String> {
    let mut fields: Vec<Field> = schema.fields().iter().map(|field| field.as_ref().clone()).collect();
    let mut view = |name: &str, is_id: bool| {
        let Some(field) = fields.iter_mut().find(|field| field.name() == name) else {
            let names: Vec<_> = schema.fields().iter().map(|field| field.name().as_str()).collect();
            return Err(format!("no column {name}; there are {}", names.join(", ")));
        };
        match field.data_type() {
            DataType::Utf8 | DataType::Utf8View => field.set_data_type(DataType::Utf8View),
            DataType::Binary | DataType::BinaryView if !is_id => field.set_data_type(DataType::BinaryView),
            whole if is_id && whole.is_integer() => {}
            other if is_id => return Err(format!("column {name} holds {other}, and an id is text or a whole number")),
            other => return Err(format!("column {name} holds {other}, and no text")),
        }
        Ok(())
    };
    view(&columns.text, false)?;
    columns.id.as_deref().map_or(Ok(()), |id| view(id, true))?;
    Ok(Schema::new(fields))
}

/// What is read, or why not. A file that is damaged may lead the decoder to where it panics, which costs its rows and not
/// the run.
fn caught<T>(read: impl FnOnce() -> Result<T, ParquetError>) -> Result<T, String> {
    static QUIET: Once = Once::new();
    thread_local!(static IS_CAUGHT: Cell<bool> = const { Cell::new(false) });

    QUIET.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |about| {
            if !IS_CAUGHT.get() {
                loud(about);
            }
        }));
    });
    IS_CAUGHT.set(true);
    let done = panic::catch_unwind(AssertUnwindSafe(read));
    IS_CAUGHT.set(false);
    match done {
        Ok(read) => read.map_err(|error| said(&error)),
        Err(_) => Err("damaged".to_owned()),
    }
}

/// The error in one line, and without the names of the layers that it came through.
fn said(error: &ParquetError) -> String {
    let said = error.to_string().replace(['\n', '\r'], " ");
    let layers = ["External: ", "Parquet error: ", "Arrow: ", "Parquet argument error: ", "EOF: ", "NYI: "];
    let mut bare = said.as_str();
    while let Some(rest) = layers.iter().find_map(|layer| bare.strip_prefix(layer)) {
        bare = rest;
    }
    bare.to_owned()
}

/// Whether the bytes are those that a file of Parquet begins with.
pub(crate) fn is_parquet(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PAR1")
}

/// Whether a file below a folder is read: what other programs leave beside their columns is not.
pub(crate) fn is_named_so(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("parquet"))
}
