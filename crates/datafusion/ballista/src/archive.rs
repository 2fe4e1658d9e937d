//! An archive that nobody wrote: a folder of Parquet files.

use std::error::Error;
use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::{Date32Array, Int64Array, RecordBatch, StringViewArray};
use datafusion::arrow::datatypes::{DataType, Field, Schema};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::{ParquetReadOptions, SessionContext};

use crate::invented;

/// As many rows as the engines put into a batch.
const BATCH: u64 = 8192;
/// 1 January 2026, counted in days from 1970: the day on which the first stories came in.
const FIRST_DAY: i32 = 20_454;
const DAYS: u64 = 365;

/// Writes that many invented stories into that many files of a folder: `id`, the day on which it was `received`, `text`.
/// An archive that is there already is left as it is.
///
/// # Errors
///
/// Where the folder cannot be written.
pub fn invent(folder: &Path, stories: u64, files: u64) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let each = stories.div_ceil(files.max(1));
    for file in 0..files {
        let path = folder.join(format!("stories-{file:03}.parquet"));
        if !path.exists() {
            write(&path, file * each, stories.min((file + 1) * each), stories)?;
        }
    }
    Ok(())
}

fn write(path: &Path, from: u64, to: u64, of: u64) -> Result<(), Box<dyn Error>> {
    let schema = Arc::new(Schema::new(vec![
        Field::new("id", DataType::Int64, false),
        Field::new("received", DataType::Date32, false),
        Field::new("text", DataType::Utf8View, false),
    ]));
    // Under another name until it is whole.
    let unfinished = path.with_extension("unfinished");
    let mut writer = ArrowWriter::try_new(File::create(&unfinished)?, Arc::clone(&schema), None)?;
    let mut next = from;
    while next < to {
        let ids = next..to.min(next + BATCH);
        next = ids.end;
        let days = ids.clone().map(|id| Ok(FIRST_DAY + i32::try_from(id * DAYS / of)?));
        let days = days.collect::<Result<Vec<_>, std::num::TryFromIntError>>()?;
        let numbers = ids.clone().map(i64::try_from).collect::<Result<Vec<_>, _>>()?;
        let batch = RecordBatch::try_new(
            Arc::clone(&schema),
            vec![
                Arc::new(Int64Array::from(numbers)),
                Arc::new(Date32Array::from(days)),
                Arc::new(StringViewArray::from_iter_values(ids.map(invented::story))),
            ],
        )?;
        writer.write(&batch)?;
    }
    writer.close()?;
    Ok(fs::rename(unfinished, path)?)
}

/// Makes the folder's files the table `stories` of the session.
///
/// # Errors
///
/// Where the folder holds no such files.
pub async fn register_archive(session: &SessionContext, folder: &Path) -> datafusion::error::Result<()> {
    session.register_parquet("stories", &folder.to_string_lossy(), ParquetReadOptions::default()).await
}
