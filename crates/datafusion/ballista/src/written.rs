//! [`write_by_agency`]: what was read of every story, written once, whatever happens to an executor.

use std::error::Error;
use std::fs;
use std::path::Path;

use datafusion::arrow::array::cast::AsArray as _;
use datafusion::arrow::datatypes::UInt64Type;
use datafusion::prelude::{ParquetReadOptions, SessionContext};

use crate::queries::written_by_agency;

/// How often it is written before it is given up.
const MOST: u32 = 3;

/// Writes what was read of every story into a folder of Parquet files that is not there yet, one folder below it for each
/// agency, and says how many stories that are, and at which attempt they were whole.
///
/// A task that is repeated writes its files under other names, and those that its first attempt ended stay beside them. So
/// the cluster writes into another folder, whose rows are counted with this process and compared with the count that `COPY`
/// returns: that is of the attempts that succeeded. If there are more, all is written anew; if not, the folder takes its name.
///
/// # Errors
///
/// Where the folder is there, or what is written is more than the stories at each attempt.
pub async fn write_by_agency(cluster: &SessionContext, folder: &Path) -> Result<(u64, u32), Box<dyn Error>> {
    if folder.exists() {
        return Err(format!("{} is there already", folder.display()).into());
    }
    let unfinished = folder.with_extension("unfinished");
    for attempt in 1..=MOST {
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished)?;
        }
        let copied = cluster.sql(&written_by_agency(&unfinished)).await?.collect().await?;
        let copied: u64 = copied.iter().map(|batch| batch.column(0).as_primitive::<UInt64Type>().value(0)).sum();
        if rows(&unfinished).await? == copied {
            fs::rename(&unfinished, folder)?;
            return Ok((copied, attempt));
        }
    }
    Err(format!("{} has more rows than there are stories, {MOST} times", unfinished.display()).into())
}

/// How many rows the files of the folder have: a look at the end of each.
async fn rows(folder: &Path) -> datafusion::error::Result<u64> {
    let alone = SessionContext::new();
    let written = alone.read_parquet(folder.to_string_lossy().as_ref(), ParquetReadOptions::default()).await?;
    Ok(u64::try_from(written.count().await?).unwrap_or(u64::MAX))
}
