//! Rows a second on one machine and on clusters of one and of two executors, and whether the rows are the same.

use std::error::Error;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use datafusion::arrow::datatypes::DataType;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use wirecopy_ballista::{
    Cluster, DATELINES, FINGERPRINTS, client, invent, one_machine, register_archive, write_by_agency,
};

/// Invents the archive, unless it is there, asks the same of it in each way, and prints what was found.
pub(crate) async fn measure(folder: &Path, stories: u64, files: u64) -> Result<(), Box<dyn Error>> {
    // An executor resolves the paths that the client names.
    fs::create_dir_all(folder)?;
    let folder = folder.canonicalize()?;
    let archive = folder.join("archive");
    invent(&archive, stories, files)?;

    let alone = one_machine(1)?;
    register_archive(&alone, &archive).await?;
    let expected = Answers::of(&alone, "one process, one core", stories).await?;
    for executors in [1, 2] {
        let cluster = Cluster::start(&env::current_exe()?, &folder.join(format!("cluster-{executors}")), executors)?;
        let session = client(&cluster.address()).await?;
        register_archive(&session, &archive).await?;
        let name = format!("executors of one core: {executors}");
        expected.compare(&Answers::of(&session, &name, stories).await?, &name)?;
        if executors == 2 {
            write(&session, &alone, &folder.join("by-agency"), stories).await?;
        }
    }
    let mut cluster = Cluster::start(&env::current_exe()?, &folder.join("cluster-killed"), 2)?;
    let session = client(&cluster.address()).await?;
    register_archive(&session, &archive).await?;
    let name = "two executors, one of them killed: fingerprints";
    let asked = tokio::spawn(async move { timed(&session, FINGERPRINTS, name, stories).await });
    let (cluster, killed) = tokio::task::spawn_blocking(move || {
        let killed = cluster.kill_at_work(1);
        (cluster, killed)
    })
    .await?;
    killed?;
    if asked.is_finished() {
        return Err("the query was done before the executor was killed".into());
    }
    if asked.await?? != expected.fingerprints {
        return Err("with an executor killed, the rows are not those of one machine".into());
    }
    println!("measured: two executors, one of them killed: the same rows as one machine");
    drop(cluster);
    Ok(())
}

/// What an engine says of the archive.
struct Answers {
    datelines: String,
    fingerprints: String,
}

impl Answers {
    async fn of(session: &SessionContext, name: &str, stories: u64) -> datafusion::error::Result<Self> {
        let datelines = timed(session, DATELINES, &format!("{name}: datelines"), stories).await?;
        let fingerprints = timed(session, FINGERPRINTS, &format!("{name}: fingerprints"), stories).await?;
        Ok(Self { datelines, fingerprints })
    }

    fn compare(&self, other: &Self, name: &str) -> Result<(), String> {
        if self.datelines != other.datelines || self.fingerprints != other.fingerprints {
            return Err(format!("{name}: the rows are not those of one machine"));
        }
        println!("measured: {name}: the same rows as one machine");
        Ok(())
    }
}

async fn timed(session: &SessionContext, query: &str, name: &str, stories: u64) -> datafusion::error::Result<String> {
    let start = Instant::now();
    let rows = session.sql(query).await?.collect().await?;
    say(name, stories, start);
    Ok(pretty_format_batches(&rows)?.to_string())
}

#[expect(clippy::cast_precision_loss, reason = "the figures are printed without places")]
fn say(name: &str, stories: u64, start: Instant) {
    let seconds = start.elapsed().as_secs_f64();
    println!("measured: {name}: {stories} stories in {seconds:.1} s, {:.0} a second", stories as f64 / seconds);
}

/// Writes the archive's table with the cluster, and counts its rows with this process.
async fn write(
    cluster: &SessionContext,
    alone: &SessionContext,
    folder: &Path,
    stories: u64,
) -> Result<(), Box<dyn Error>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let start = Instant::now();
    write_by_agency(cluster, folder).await?;
    say("two executors: Parquet by agency", stories, start);
    let agency = vec![("agency".to_owned(), DataType::Utf8)];
    let options = ParquetReadOptions::default().table_partition_cols(agency);
    alone.register_parquet("written", &folder.to_string_lossy(), options).await?;
    let counts =
        "SELECT count(*) AS rows, count(DISTINCT id) AS stories, count(DISTINCT agency) AS agencies FROM written";
    println!("{}", pretty_format_batches(&alone.sql(counts).await?.collect().await?)?);
    Ok(())
}
