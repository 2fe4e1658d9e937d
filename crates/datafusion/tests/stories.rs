//! Files of many stories as a table.

use std::fs;
use std::path::{Path, PathBuf};

use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::{SessionConfig, SessionContext};
use wirecopy_datafusion::register_all;

const DAY: &str = "ZCZC\n:Harbor reopens\nPORTO, May 3 (AP) - Ships moved on Monday.\nNNNN\n\
ZCZC\n:Ferries wait\nVELNA, May 3 (AP) - Fog stays.\nNNNN\n";
const STORY: &str = "Snow closes the pass\nOBERAU, May 4 (Reuters) - Nobody was hurt.";

/// A folder for a test with two files of stories, and one that is no text.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(folder.join("sub.txt")).unwrap();
    fs::write(folder.join("day.txt"), DAY).unwrap();
    fs::write(folder.join("later.txt"), STORY).unwrap();
    fs::write(folder.join("latin.bin"), b"Caf\xe9 Central").unwrap();
    folder
}

async fn rows(query: &str) -> Result<String, String> {
    // So few rows a batch that a file is several.
    let session = SessionContext::new_with_config(SessionConfig::new().with_batch_size(1));
    register_all(&session).unwrap();
    let plan = session.sql(query).await.map_err(|error| error.to_string())?;
    let batches = plan.collect().await.map_err(|error| error.to_string())?;
    Ok(pretty_format_batches(&batches).unwrap().to_string())
}

#[tokio::test]
async fn a_pattern_is_the_stories_of_its_files() {
    let folder = folder("pattern");
    let query = format!(
        "SELECT replace(path, '{0}/', '') AS file, frame, headline, agency, places[1]['name'] AS place, lede
         FROM wire_stories('{0}/*.txt') ORDER BY file, headline",
        folder.display()
    );
    let expected = "\
+-----------+-------+----------------------+---------+--------+------------------------+
| file      | frame | headline             | agency  | place  | lede                   |
+-----------+-------+----------------------+---------+--------+------------------------+
| day.txt   | telex | Ferries wait         | AP      | VELNA  | Fog stays.             |
| day.txt   | telex | Harbor reopens       | AP      | PORTO  | Ships moved on Monday. |
| later.txt | none  | Snow closes the pass | Reuters | OBERAU | Nobody was hurt.       |
+-----------+-------+----------------------+---------+--------+------------------------+";
    assert_eq!(rows(&query).await.unwrap(), expected);
}

#[tokio::test]
async fn a_path_is_one_file_and_a_limit_ends_it() {
    let folder = folder("path");
    for (query, expected) in [
        ("SELECT count(*) AS n FROM wire_stories('{}/day.txt')", "+---+\n| n |\n+---+\n| 2 |\n+---+"),
        (
            "SELECT frame AS n FROM wire_stories('{}/day.txt') LIMIT 1",
            "+-------+\n| n     |\n+-------+\n| telex |\n+-------+",
        ),
    ] {
        let query = query.replace("{}", &folder.to_string_lossy());
        assert_eq!(rows(&query).await.unwrap(), expected, "{query}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_an_error_that_names_it() {
    let folder = folder("errors");
    for (call, expected) in [
        ("wire_stories('{}/none.txt')", "none.txt"),
        ("wire_stories('{}/latin.bin')", "latin.bin is no UTF-8 from byte 3 on"),
        ("wire_stories('{}/sub.txt')", "no file is named"),
        ("wire_stories('[')", "is no pattern"),
        ("wire_stories(1)", "takes the path of a file"),
        ("wire_stories()", "takes the path of a file"),
    ] {
        let query = format!("SELECT * FROM {}", call.replace("{}", &folder.to_string_lossy()));
        let error = rows(&query).await.unwrap_err();
        assert!(error.contains(expected), "{query}\n{error}");
    }
}
