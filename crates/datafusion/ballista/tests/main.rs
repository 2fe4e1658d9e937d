//! A scheduler and two executors, each a process of this machine, read what one process reads.

use std::fs;
use std::path::{Path, PathBuf};

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::compute::{concat_batches, sort_to_indices, take_record_batch};
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use tokio::sync::Mutex;
use wirecopy_ballista::{
    Cluster, DATELINES, EACH_STORY, FINGERPRINTS, client, invent, one_machine, register_archive, write_by_agency,
    written_by_agency,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_wirecopy-ballista");
const STORIES: u64 = 20_000;
const FILES: u64 = 16;

/// One cluster at a time: two would share the cores, and silence counts as death.
static ALONE: Mutex<()> = Mutex::const_new(());

/// An empty folder for a test, with the archive in it.
fn folder(test: &str) -> (PathBuf, PathBuf) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let archive = folder.join("archive");
    invent(&archive, STORIES, FILES).unwrap();
    (folder, archive)
}

/// The rows of a query in the order of its first column.
async fn rows(session: &SessionContext, query: &str) -> RecordBatch {
    let batches = session.sql(query).await.unwrap().collect().await.unwrap();
    let rows = concat_batches(&batches[0].schema(), &batches).unwrap();
    let order = sort_to_indices(rows.column(0), None, None).unwrap();
    take_record_batch(&rows, &order).unwrap()
}

/// The rows of a query as they come, in print.
async fn lines(session: &SessionContext, query: &str) -> String {
    let batches = session.sql(query).await.unwrap().collect().await.unwrap();
    pretty_format_batches(&batches).unwrap().to_string()
}

/// That two engines found the same: the columns, since a schema says more than its columns do.
#[track_caller]
fn assert_same(found: &RecordBatch, expected: &RecordBatch, query: &str) {
    assert_eq!(found.num_rows(), expected.num_rows(), "{query}");
    assert_eq!(found.num_columns(), expected.num_columns(), "{query}");
    for (i, (found, expected)) in found.columns().iter().zip(expected.columns()).enumerate() {
        assert!(found == expected, "column {i} of {query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_executors_read_what_one_machine_reads() {
    let _alone = ALONE.lock().await;
    let (folder, archive) = folder("two_executors");
    let alone = one_machine(2).unwrap();
    register_archive(&alone, &archive).await.unwrap();
    let cluster = Cluster::start(Path::new(PROGRAM), &folder.join("cluster"), 2).unwrap();
    let session = client(&cluster.address()).await.unwrap();
    register_archive(&session, &archive).await.unwrap();
    for query in [EACH_STORY, FINGERPRINTS] {
        assert_same(&rows(&session, query).await, &rows(&alone, query).await, query);
    }

    // Calls that the rule puts into columns, and that the client's plan sends to the scheduler by their names.
    for query in [
        "SELECT id, wire_parse(text)['lede'] AS lede FROM stories
            WHERE id % 7 = 3 AND wire_parse(text)['agency'] = 'Reuters' AND wire_parse(text)['certainty'] = 'credited'",
        "SELECT a.id, wire_parse(a.text)['headline'] AS headline, wire_parse(b.text)['dateline'] AS dateline
            FROM stories a JOIN stories b ON a.id = b.id AND wire_parse(a.text)['lede'] = wire_parse(b.text)['lede']
            WHERE wire_parse(b.text)['agency'] IS NOT NULL",
    ] {
        let found = rows(&session, query).await;
        assert!(found.num_rows() > 100, "{query}");
        assert_same(&found, &rows(&alone, query).await, query);
    }

    assert_eq!(lines(&session, DATELINES).await, lines(&alone, DATELINES).await);

    let written = folder.join("by-agency");
    assert_eq!(write_by_agency(&session, &written).await.unwrap(), (STORIES, 1));
    assert!(written.join("agency=Reuters").is_dir());
    alone.register_parquet("written", &written.to_string_lossy(), ParquetReadOptions::default()).await.unwrap();
    let copied = |table: &str, headline: &str, lede: &str| {
        format!("SELECT id, {headline} AS headline, {lede} AS lede FROM {table} ORDER BY id")
    };
    let parsed = "(SELECT id, unnest(story) FROM (SELECT id, wire_parse(text) AS story FROM stories))";
    let query = copied("written", "headline", "lede");
    let expected = rows(&alone, &copied(parsed, "\"story.headline\"", "\"story.lede\"")).await;
    assert_same(&rows(&alone, &query).await, &expected, &query);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_executor_costs_no_row() {
    let _alone = ALONE.lock().await;
    let (folder, archive) = folder("killed");
    let alone = one_machine(2).unwrap();
    register_archive(&alone, &archive).await.unwrap();
    let mut cluster = Cluster::start(Path::new(PROGRAM), &folder.join("cluster"), 2).unwrap();
    let session = client(&cluster.address()).await.unwrap();
    register_archive(&session, &archive).await.unwrap();

    let asked = tokio::spawn(async move { rows(&session, FINGERPRINTS).await });
    let cluster =
        tokio::task::spawn_blocking(move || cluster.kill_at_work(1).map(|()| cluster)).await.unwrap().unwrap();
    assert!(!asked.is_finished(), "the query was done before the executor was killed");
    assert_same(&asked.await.unwrap(), &rows(&alone, FINGERPRINTS).await, FINGERPRINTS);
    drop(cluster);
}

/// How many rows the folder has, and how many stories.
async fn counted(folder: &Path) -> (usize, usize) {
    let alone = SessionContext::new();
    alone.register_parquet("written", &folder.to_string_lossy(), ParquetReadOptions::default()).await.unwrap();
    let written = alone.table("written").await.unwrap();
    let stories = written.clone().select_columns(&["id"]).unwrap().distinct().unwrap();
    (written.count().await.unwrap(), stories.count().await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_killed_executor_wrote_is_not_there_twice() {
    let _alone = ALONE.lock().await;
    let (folder, archive) = folder("written");
    let stories = usize::try_from(STORIES).unwrap();
    for is_checked in [false, true] {
        let mut cluster = Cluster::start(Path::new(PROGRAM), &folder.join("cluster"), 2).unwrap();
        let session = client(&cluster.address()).await.unwrap();
        register_archive(&session, &archive).await.unwrap();
        let written = folder.join(if is_checked { "checked" } else { "copied" });
        let unfinished = if is_checked { written.with_extension("unfinished") } else { written.clone() };
        let asked = tokio::spawn({
            let written = written.clone();
            async move {
                if is_checked {
                    return write_by_agency(&session, &written).await.unwrap().1;
                }
                session.sql(&written_by_agency(&written)).await.unwrap().collect().await.unwrap();
                1
            }
        });
        let killed = tokio::task::spawn_blocking(move || cluster.kill_at_writing(&unfinished).map(|()| cluster));
        let cluster = killed.await.unwrap().unwrap();
        let attempts = asked.await.unwrap();
        let (rows, distinct) = counted(&written).await;
        assert_eq!(distinct, stories);
        if is_checked {
            assert_eq!(rows, stories);
            assert!(attempts > 1, "it was whole before the executor was killed");
        } else {
            assert!(rows > stories, "COPY alone has some rows twice");
        }
        drop(cluster);
    }
}
