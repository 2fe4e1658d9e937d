//! Parquet out, and a file that is written whole or not at all.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use arrow_array::cast::AsArray as _;
use arrow_array::types::UInt64Type;
use arrow_array::{Array as _, RecordBatch, StringArray, StringViewArray, StructArray};
use wirecopy::time::{Date, Month};
use wirecopy_arrow::{Reading, fields, parse, story_fields};

use crate::ran::{Folder, Ran, STORY, WIRECOPY, long_line};
use crate::{archive, invented};

fn words<'b>(batch: &'b RecordBatch, name: &str) -> Vec<Option<&'b str>> {
    batch.column_by_name(name).unwrap().as_string_view().iter().collect()
}

fn numbers(batch: &RecordBatch, name: &str) -> Vec<Option<u64>> {
    batch.column_by_name(name).unwrap().as_primitive::<UInt64Type>().iter().collect()
}

/// That the columns are those of `wirecopy-arrow`.
#[track_caller]
fn assert_parts(batch: &RecordBatch, stories: &StructArray) {
    for (field, column) in stories.fields().iter().zip(stories.columns()) {
        assert!(batch.column_by_name(field.name()).unwrap() == column, "{}", field.name());
    }
}

/// The names in a folder.
fn names(folder: &Folder) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_columns_are_those_of_the_library() {
    let folder = Folder::new(&[]);
    let texts: Vec<_> = (0..300).map(|number| (number != 7).then(|| invented::story(number))).collect();
    let texts = StringViewArray::from_iter(texts);
    archive::write(&folder.at("a.parquet"), vec![("text", Arc::new(texts.clone()))], 100);
    let day = Date::from_calendar_date(2027, Month::January, 2).unwrap();
    let reading = Reading::new().on_one_line().received_on(day);
    let arguments = ["--column", "text", "--resolve", "2027-01-02", "a.parquet"];
    let (plain, diagnosed) = (parse(&texts, &reading).unwrap(), parse(&texts, &reading.with_diagnostics()).unwrap());
    for (more, expected) in [(&[][..], &plain), (&["--diagnostics"], &diagnosed)] {
        let name = format!("{}.parquet", more.len() + 1);
        let ran = folder.run(&[&arguments[..], more, &["--output", &name]].concat(), b"");
        assert_eq!(ran, Ran { status: Some(0), out: String::new(), said: String::new() });
        let batch = archive::read(&folder.at(&name));
        assert_parts(&batch, expected);
        assert_eq!(numbers(&batch, "row"), (0..300).map(Some).collect::<Vec<_>>());
        assert_eq!(batch.column_by_name("error").unwrap().null_count(), 300);
    }
    let batch = archive::read(&folder.at("1.parquet"));
    let expected = ["file", "line", "row", "id", "story"].map(str::to_owned).into_iter();
    let parts = story_fields();
    let expected = expected.chain(parts.iter().map(|field| field.name().clone()).filter(|name| name != "row"));
    let names: Vec<_> = batch.schema().fields().iter().map(|field| field.name().clone()).collect();
    assert_eq!(names, expected.chain(["error".to_owned()]).collect::<Vec<_>>());
    assert_eq!(batch.num_columns(), 5 + 13 + fields().len() + 1);
}

#[test]
fn a_story_that_cannot_be_read_is_a_row_with_its_error() {
    let folder = Folder::new(&[("in/a.txt", STORY.as_bytes()), ("in/b.txt", b"Ships moved.\n"), ("in/c.txt", b"\xFF")]);
    let ran = folder.run(&["in", "-o", "out.parquet"], b"");
    assert_eq!((ran.status, ran.said.lines().count()), (Some(1), 6));
    let batch = archive::read(&folder.at("out.parquet"));
    assert_eq!(words(&batch, "file"), [Some("in/a.txt"), Some("in/b.txt"), Some("in/c.txt")]);
    assert_eq!(words(&batch, "headline"), [Some("Harbor reopens"), None, None]);
    let errors = [None, Some("2:1: no line opens with a dateline"), Some("not UTF-8 at byte 0, line 1")];
    assert_eq!(words(&batch, "error")[0], errors[0]);
    assert_eq!(words(&batch, "error")[2], errors[2]);
    assert!(batch.column_by_name("body").unwrap().is_null(1) && batch.column_by_name("body").unwrap().is_valid(0));
}

#[test]
fn lines_and_transmissions_keep_what_tells_them() {
    let day = "ZCZC HBW001\n:Harbor reopens\nPORTO, May 3 (Lusa) -- Ships moved.\nNNNN\nZCZC HBW002\n:Ferries wait\nFog stays.\nNNNN\n";
    let feed = "{\"id\": \"a/7\", \"text\": \"Ships moved.\"}\n7\n{\"id\": [1, 2], \"text\": \"\"}\n";
    let folder = Folder::new(&[("day.txt", day.as_bytes()), ("feed.ndjson", feed.as_bytes())]);
    // Without a terminal, columns go where everything goes.
    let ran = Command::new(WIRECOPY)
        .args(["--ndjson", "--format", "parquet", "feed.ndjson"])
        .current_dir(folder.path())
        .output();
    std::fs::write(folder.at("feed.parquet"), ran.unwrap().stdout).unwrap();
    let lines = archive::read(&folder.at("feed.parquet"));
    assert_eq!(numbers(&lines, "line"), [Some(1), Some(2), Some(3)]);
    assert_eq!(words(&lines, "id"), [Some("a/7"), None, Some("[1, 2]")]);
    assert_eq!(words(&lines, "lede"), [Some("Ships moved."), None, None]);
    assert!(words(&lines, "error")[1].is_some());

    assert_eq!(folder.run(&["--stories", "day.txt", "-o", "day.parquet"], b"").status, Some(0));
    let stories = archive::read(&folder.at("day.parquet"));
    assert_eq!(numbers(&stories, "story"), [Some(1), Some(2)]);
    let file = StringViewArray::from(vec![day]);
    let read = wirecopy_arrow::stories(&file, &Reading::new().on_one_line()).unwrap();
    for name in ["frame", "source", "number", "sent", "sent_on", "headline", "lede", "places"] {
        let (found, expected) = (stories.column_by_name(name).unwrap(), read.column_by_name(name).unwrap());
        assert!(found == expected, "{name}");
    }
}

#[test]
fn no_stories_are_a_file_without_rows() {
    let folder = Folder::new(&[]);
    std::fs::create_dir(folder.at("in")).unwrap();
    assert_eq!(folder.run(&["in", "-o", "out.parquet"], b"").status, Some(0));
    assert_eq!(archive::read(&folder.at("out.parquet")).num_rows(), 0);
}

#[test]
fn a_file_is_called_after_its_format() {
    let folder = Folder::new(&[("in/a.txt", STORY.as_bytes())]);
    for (name, begins) in
        [("out.csv", "file,line"), ("out.ndjson", "{\"file\""), ("out.json", "[\n{"), ("out", "{\"file\"")]
    {
        let ran = folder.run(&["in", "--output", name], b"");
        assert_eq!(ran, Ran { status: Some(0), out: String::new(), said: String::new() }, "{name}");
        let written = std::fs::read_to_string(folder.at(name)).unwrap();
        assert!(written.starts_with(begins), "{name}: {written}");
    }
    assert_eq!(names(&folder), ["in", "out", "out.csv", "out.json", "out.ndjson"]);
}

#[test]
fn a_file_that_is_there_is_not_written_over() {
    let folder = Folder::new(&[("a.txt", STORY.as_bytes()), ("out.parquet", b"mine")]);
    let ran = folder.run(&["a.txt", "-o", "out.parquet"], b"");
    let said = "wirecopy: out.parquet: is there already, and is not written over\n".to_owned();
    assert_eq!(ran, Ran { status: Some(1), out: String::new(), said });
    assert_eq!(std::fs::read(folder.at("out.parquet")).unwrap(), b"mine");
    let ran = folder.run(&["a.txt", "-o", "missing/out.csv"], b"");
    assert_eq!(
        (ran.status, &*ran.said),
        (Some(1), "wirecopy: missing/out.csv: No such file or directory (os error 2)\n")
    );
    assert_eq!(names(&folder), ["a.txt", "out.parquet"]);
}

#[cfg(unix)]
#[test]
fn a_disk_that_is_full_leaves_no_file() {
    let folder = Folder::new(&[("feed.ndjson", long_line().repeat(2000).as_bytes())]);
    for (format, kilobytes) in [("ndjson", 4), ("parquet", 1)] {
        let line =
            format!("ulimit -f {kilobytes}; trap '' XFSZ; exec \"$0\" --ndjson --format {format} feed.ndjson -o out");
        let ran = Command::new("bash").args(["-c", &line, WIRECOPY]).current_dir(folder.path()).output().unwrap();
        let said = String::from_utf8(ran.stderr).unwrap();
        assert_eq!((ran.status.code(), &*said), (Some(1), "wirecopy: out: File too large (os error 27)\n"), "{format}");
        assert_eq!(names(&folder), ["feed.ndjson"], "{format}");
    }
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_leaves_no_file() {
    let folder = Folder::new(&[]);
    for (name, signals) in [("out.parquet", 1), ("out.ndjson", 1), ("out.ndjson", 2)] {
        let mut command = Command::new(WIRECOPY);
        command.args(["--ndjson", "-o", name]).current_dir(folder.path()).stdin(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let stdin = child.stdin.take();
        std::thread::sleep(Duration::from_millis(300));
        assert_eq!(names(&folder).len(), 1, "{name}: one file, under another name");
        for _ in 0..signals {
            Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        }
        assert_eq!(child.wait().unwrap().code(), Some(130), "{name}");
        drop(stdin);
        assert_eq!(names(&folder), [""; 0], "{name}");
    }
}

#[test]
fn a_reader_of_columns_that_has_enough_ends_the_run_quietly() {
    let folder = Folder::new(&[]);
    archive::write(&folder.at("a.parquet"), vec![("text", Arc::new(StringArray::from(vec![STORY])))], 1);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = Command::new(WIRECOPY);
    command.args(["--column", "text", "--format", "parquet", "a.parquet"]).current_dir(folder.path()).stdout(writer);
    let done = command.output().unwrap();
    assert_eq!((done.status.code(), &*done.stderr), (Some(0), &b""[..]));
}
