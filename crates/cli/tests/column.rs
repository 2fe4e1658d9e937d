//! A column of Parquet in.

use std::sync::Arc;

use arrow_array::types::Int32Type;
use arrow_array::{
    ArrayRef, BinaryArray, BinaryViewArray, DictionaryArray, Float64Array, Int64Array, LargeBinaryArray,
    LargeStringArray, StringArray, StringViewArray,
};
use serde_json::Value;

use crate::ran::{Folder, Ran, STORY};
use crate::{archive, invented};

const TEXTS: [Option<&str>; 4] = [Some(STORY), None, Some(""), Some("Tugs followed.")];

fn texts() -> ArrayRef {
    Arc::new(StringViewArray::from(TEXTS.to_vec()))
}

fn records(ran: &Ran) -> Vec<Value> {
    ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_column_of_each_type_is_the_same_stories() {
    let folder = Folder::new(&[]);
    let bytes = TEXTS.map(|text| text.map(str::as_bytes)).to_vec();
    let columns: [ArrayRef; 7] = [
        texts(),
        Arc::new(StringArray::from(TEXTS.to_vec())),
        Arc::new(LargeStringArray::from(TEXTS.to_vec())),
        Arc::new(DictionaryArray::<Int32Type>::from_iter(TEXTS)),
        Arc::new(BinaryArray::from(bytes.clone())),
        Arc::new(LargeBinaryArray::from(bytes.clone())),
        Arc::new(BinaryViewArray::from(bytes)),
    ];
    for column in columns {
        let shown = column.data_type().to_string();
        archive::write(&folder.at("a.parquet"), vec![("more", texts()), ("text", column)], 3);
        let ran = folder.run(&["--column", "text", "a.parquet"], b"");
        assert_eq!((ran.status, &*ran.said), (Some(0), ""), "{shown}");
        let records = records(&ran);
        assert_eq!(records.iter().map(|record| &record["row"]).collect::<Vec<_>>(), [0, 1, 2, 3], "{shown}");
        let article = |row: usize| records[row]["article"].clone();
        assert_eq!(article(0)["headline"]["text"], "Harbor reopens", "{shown}");
        assert_eq!((article(1), article(2)), (Value::Null, serde_json::json!({"body": []})), "{shown}");
        assert_eq!(article(3)["body"][0]["text"], "Tugs followed.", "{shown}");
        assert!(records[0].get("file").is_none() && records[0].get("id").is_none(), "{shown}");
    }
}

#[test]
fn an_id_is_text_or_a_whole_number() {
    let folder = Folder::new(&[]);
    let ids: [(ArrayRef, [&str; 4]); 3] = [
        (
            Arc::new(Int64Array::from(vec![Some(i64::MAX), None, Some(-1), Some(0)])),
            ["9223372036854775807", "", "-1", "0"],
        ),
        (Arc::new(arrow_array::UInt8Array::from(vec![255, 0, 1, 2])), ["255", "0", "1", "2"]),
        (
            Arc::new(StringArray::from(vec![Some("a/7"), Some("\"b\""), None, Some("")])),
            ["\"a/7\"", "\"\\\"b\\\"\"", "", "\"\""],
        ),
    ];
    for (column, expected) in ids {
        archive::write(&folder.at("a.parquet"), vec![("id", column), ("text", texts())], 2);
        let ran = folder.run(&["--column", "text", "--id", "id", "a.parquet"], b"");
        assert_eq!((ran.status, &*ran.said), (Some(0), ""));
        let records = records(&ran);
        let shown: Vec<_> =
            records.iter().map(|record| record.get("id").map_or_else(String::new, Value::to_string)).collect();
        assert_eq!(shown, expected);
    }
    let table = folder.run(&["--column", "text", "--id", "id", "--format", "csv", "a.parquet"], b"").out;
    assert!(table.lines().nth(1).unwrap().starts_with(",,0,a/7,,"), "{table}");
    assert_eq!(table.lines().nth(2).unwrap().trim_end_matches(','), ",,1,\"\"\"b\"\"\"", "{table}");
}

#[test]
fn bytes_that_are_no_text_are_said_by_their_row() {
    let folder = Folder::new(&[]);
    let (russian, _, _) = encoding_rs::WINDOWS_1251.encode("В Вельне открыли мост");
    let rows: Vec<&[u8]> = vec![STORY.as_bytes(), &russian, STORY.as_bytes()];
    archive::write(&folder.at("a.parquet"), vec![("text", Arc::new(BinaryArray::from(rows)))], 2);
    let ran = folder.run(&["--column", "text", "a.parquet"], b"");
    let said = "wirecopy: a.parquet: row 1: not UTF-8 at byte 0, line 1\nwirecopy: 1 of 3 stories could not be read\n";
    assert_eq!((ran.status, &*ran.said), (Some(1), said));
    assert_eq!(ran.out.lines().nth(1), Some("{\"row\":1,\"error\":\"not UTF-8 at byte 0, line 1\"}"));
    let read = folder.run(&["--column", "text", "--encoding", "windows-1251", "a.parquet"], b"");
    assert_eq!(
        (read.status, &records(&read)[1]["article"]["headline"]["text"]),
        (Some(0), &"В Вельне открыли мост".into())
    );
}

#[test]
fn what_is_no_such_column_is_said() {
    let numbers: ArrayRef = Arc::new(Float64Array::from(vec![1.5]));
    let folder =
        Folder::new(&[("story.txt", STORY.as_bytes()), ("empty.parquet", b""), ("cut.parquet", b"PAR1\x15\x04")]);
    archive::write(
        &folder.at("a.parquet"),
        vec![("n", numbers), ("text", Arc::new(StringArray::from(vec![STORY])))],
        1,
    );
    let whole = std::fs::read(folder.at("a.parquet")).unwrap();
    std::fs::write(folder.at("short.parquet"), &whole[..whole.len() - 10]).unwrap();
    for (arguments, input, expected) in [
        (&["--column", "copy", "a.parquet"][..], &b""[..], "a.parquet: no column copy; there are n, text"),
        (&["--column", "n", "a.parquet"], b"", "a.parquet: column n holds Float64, and no text"),
        (
            &["--column", "text", "--id", "n", "a.parquet"],
            b"",
            "a.parquet: column n holds Float64, and an id is text or a whole number",
        ),
        (&["--column", "text", "story.txt"], b"", "story.txt: no Parquet: "),
        (&["--column", "text", "empty.parquet"], b"", "empty.parquet: no Parquet: "),
        (&["--column", "text", "cut.parquet"], b"", "cut.parquet: no Parquet: "),
        (&["--column", "text", "short.parquet"], b"", "short.parquet: no Parquet: "),
        (&["--column", "text", "missing.parquet"], b"", "missing.parquet: No such file or directory (os error 2)"),
        (&["--column", "text"], &whole, "standard input: Parquet is read from files"),
        (&["a.parquet"], b"", "a.parquet: a file of Parquet: --column names the column that is read"),
    ] {
        let ran = folder.run(arguments, input);
        assert_eq!(ran.status, Some(1), "{arguments:?}");
        assert!(ran.said.starts_with(&format!("wirecopy: {expected}")), "{arguments:?} says {}", ran.said);
        assert!(ran.said.lines().all(|line| line.starts_with("wirecopy: ")), "{arguments:?} says {}", ran.said);
    }
}

#[test]
fn of_a_folder_files_are_read_that_are_named_so() {
    let folder = Folder::new(&[("day=1/_SUCCESS", b""), ("day=1/.part.parquet.crc", b"crc")]);
    std::fs::create_dir(folder.at("day=2")).unwrap();
    for name in ["day=2/b.parquet", "day=1/a.PARQUET", "other"] {
        archive::write(&folder.at(name), vec![("text", texts())], 100);
    }
    let ran = folder.run(&["--column", "text", "."], b"");
    assert_eq!((ran.status, &*ran.said), (Some(0), ""));
    let files: Vec<_> = records(&ran).iter().map(|record| record["file"].as_str().unwrap().to_owned()).collect();
    assert_eq!(files.iter().step_by(4).collect::<Vec<_>>(), ["./day=1/a.PARQUET", "./day=2/b.parquet"]);
    // A file that is named is read whatever its name.
    assert_eq!(folder.run(&["--column", "text", "other"], b"").out.lines().count(), 4);
}

#[test]
fn a_column_of_day_files_is_cut() {
    let folder = Folder::new(&[]);
    let day = "ZCZC HBW001\n:Harbor reopens\nPORTO, May 3 (Lusa) -- Ships moved.\nNNNN\n\
        ZCZC HBW002\n:Ferries wait\nVELNA (AP) -- Fog stays.\nNNNN\n";
    archive::write(&folder.at("a.parquet"), vec![("text", Arc::new(StringArray::from(vec![STORY, day])))], 10);
    let records = records(&folder.run(&["--stories", "--column", "text", "a.parquet"], b""));
    let told: Vec<_> = records.iter().map(|record| (&record["row"], &record["story"])).collect();
    assert_eq!(told, [(&0.into(), &1.into()), (&1.into(), &1.into()), (&1.into(), &2.into())]);
}

/// Stories in several row groups, and where the bytes of the column begin and end in the file.
fn in_groups(folder: &Folder, stories: u64, rows: usize) -> Vec<(usize, usize)> {
    let texts: Vec<_> = (0..stories).map(invented::story).collect();
    let ids = Int64Array::from_iter_values(0..i64::try_from(stories).unwrap());
    let columns: Vec<(&str, ArrayRef)> = vec![("id", Arc::new(ids)), ("text", Arc::new(StringArray::from(texts)))];
    archive::write(&folder.at("a.parquet"), columns, rows);
    let file = std::fs::File::open(folder.at("a.parquet")).unwrap();
    let read = parquet::file::metadata::ParquetMetaDataReader::new().parse_and_finish(&file).unwrap();
    let range =
        |(start, length): (u64, u64)| (usize::try_from(start).unwrap(), usize::try_from(start + length).unwrap());
    read.row_groups().iter().map(|group| range(group.column(1).byte_range())).collect()
}

#[test]
fn row_groups_are_read_in_order_on_any_number_of_threads() {
    let folder = Folder::new(&[]);
    assert_eq!(in_groups(&folder, 700, 90).len(), 8);
    let alone = folder.run(&["--jobs", "1", "--column", "text", "--id", "id", "a.parquet"], b"");
    assert_eq!((alone.status, &*alone.said), (Some(0), ""));
    for (number, record) in (0_u64..).zip(records(&alone)) {
        assert_eq!((&record["row"], &record["id"]), (&number.into(), &number.into()));
        let story = invented::story(number);
        assert_eq!(record["article"], serde_json::to_value(wirecopy::Article::parse_lenient(&story)).unwrap());
    }
    assert!(folder.run(&["--jobs", "8", "--column", "text", "--id", "id", "a.parquet"], b"") == alone);
}

#[test]
fn a_row_group_that_is_damaged_is_said_and_the_others_are_read() {
    let folder = Folder::new(&[]);
    let groups = in_groups(&folder, 40, 10);
    let whole = std::fs::read(folder.at("a.parquet")).unwrap();
    // Every byte of the column's second chunk in turn would take long; its header has the bytes that matter.
    let (start, end) = groups[1];
    for at in (start..start + 60).chain((start + 60..end).step_by(211)) {
        for mask in [0x01, 0x80, 0xFF] {
            let mut damaged = whole.clone();
            damaged[at] ^= mask;
            std::fs::write(folder.at("a.parquet"), damaged).unwrap();
            let ran = folder.run(&["--column", "text", "a.parquet"], b"");
            let rows: Vec<_> = records(&ran).iter().filter_map(|record| record["row"].as_u64()).collect();
            let others = (0..10).chain(20..40);
            // A byte of a story's words may be another letter, and a length one more.
            if ran.status == Some(1) && rows.len() != 40 {
                assert!(ran.said.contains("wirecopy: a.parquet: row group 1, column text: "), "{at} {}", ran.said);
            }
            assert!(others.into_iter().all(|row| rows.contains(&row)), "{at}: {rows:?} {}", ran.said);
            assert!(matches!(ran.status, Some(0 | 1)), "{at} {ran:?}");
            assert!(ran.said.lines().all(|line| line.starts_with("wirecopy: ")), "{at} {}", ran.said);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn memory_is_bounded_whatever_the_column() {
    use std::process::{Command, Stdio};

    let folder = Folder::new(&[]);
    // Soon read, and long.
    let text = STORY.to_owned() + &"x".repeat(8000);
    let texts = StringArray::from_iter_values(std::iter::repeat_n(&text, 12_000));
    archive::write(&folder.at("a.parquet"), vec![("text", Arc::new(texts))], 6_000);
    let mut command = Command::new(crate::ran::WIRECOPY);
    command.args(["--jobs", "2", "--column", "text", "a.parquet"]).current_dir(folder.path()).stdout(Stdio::piped());
    let child = command.spawn().unwrap();
    let peak = crate::ran::peak_memory(child);
    let size = std::fs::metadata(folder.at("a.parquet")).unwrap().len() / 1024;
    assert!((4 << 10..56 << 10).contains(&peak) && size > 90 << 10, "{peak} KB for a file of {size} KB");
}
