//! What the command reads: files, folders, globs, streams, encodings, and whatever is wrong with them.

use serde_json::Value;

use crate::invented;
use crate::ran::{Folder, Ran, STORY, run};

const NO_STORY: &[u8] = b"Harbor reopens\nShips moved.\n";

fn records(ran: &Ran) -> Vec<Value> {
    ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_story_comes_from_a_file_or_from_standard_input() {
    let folder = Folder::new(&[("a.txt", STORY.as_bytes())]);
    let from_file = folder.run(&["a.txt"], b"");
    assert_eq!((from_file.status, &*from_file.said), (Some(0), ""));
    let article: Value = serde_json::from_str(&from_file.out).unwrap();
    assert_eq!(article["headline"]["text"], "Harbor reopens");
    assert_eq!(article["dateline"]["credit"]["agency"], "Lusa");
    assert!(from_file.out.starts_with("{\n  \"headline\""), "{}", from_file.out);
    for arguments in [&[][..], &["-"]] {
        assert_eq!(folder.run(arguments, STORY.as_bytes()), from_file, "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_read_is_said_and_the_run_goes_on() {
    let folder = Folder::new(&[
        ("a.txt", STORY.as_bytes()),
        ("b.txt", NO_STORY),
        ("c.txt", b"Harbor reopens\nPORTO, May 3 (Lusa) -- caf\xE9.\n"),
        ("d.txt", STORY.as_bytes()),
    ]);
    let ran = folder.run(&["a.txt", "b.txt", "missing.txt", "*.pdf", "c.txt", "d.txt"], b"");
    assert_eq!(ran.status, Some(1));
    let said = "\
wirecopy: b.txt:2:1: no line opens with a dateline
  |
2 | Ships moved.
  | ^^^^^^^^^^^^
wirecopy: missing.txt: No such file or directory (os error 2)
wirecopy: *.pdf: no file matches
wirecopy: c.txt: not UTF-8 at byte 41, line 2
wirecopy: 4 of 6 stories could not be read
";
    assert_eq!(ran.said, said);
    let records = records(&ran);
    let outcome = |record: &Value| record.get("error").unwrap_or(&record["article"]["headline"]["text"]).clone();
    assert_eq!(
        records.iter().map(|record| (record["file"].clone(), outcome(record))).collect::<Vec<_>>(),
        [
            ("a.txt".into(), "Harbor reopens".into()),
            ("b.txt".into(), "2:1: no line opens with a dateline".into()),
            ("missing.txt".into(), "No such file or directory (os error 2)".into()),
            (Value::Null, "*.pdf: no file matches".into()),
            ("c.txt".into(), "not UTF-8 at byte 41, line 2".into()),
            ("d.txt".into(), "Harbor reopens".into()),
        ]
    );
}

#[test]
fn one_story_that_cannot_be_read_leaves_nothing_behind() {
    let folder = Folder::new(&[("b.txt", NO_STORY)]);
    let drawn = "\n  |\n2 | Ships moved.\n  | ^^^^^^^^^^^^\n";
    for (arguments, said) in [
        (&["b.txt"][..], format!("wirecopy: b.txt:2:1: no line opens with a dateline{drawn}")),
        (&[], format!("wirecopy: 2:1: no line opens with a dateline{drawn}")),
        (&["missing.txt"], "wirecopy: missing.txt: No such file or directory (os error 2)\n".to_owned()),
    ] {
        let expected = Ran { status: Some(1), out: String::new(), said };
        assert_eq!(folder.run(arguments, NO_STORY), expected, "{arguments:?}");
    }
}

#[test]
fn a_folder_is_read_in_the_order_of_its_names_on_any_number_of_threads() {
    const COUNT: u64 = 700;
    let folder = Folder::new(&[(".hidden/x.txt", b"x")]);
    for number in 0..COUNT {
        let path = folder.at(&format!("{}/{number:04}.txt", number / 100));
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, invented::story(number)).unwrap();
    }
    let alone = folder.run(&["--lenient", "--jobs", "1", "."], b"");
    assert_eq!((alone.status, &*alone.said), (Some(0), ""));
    let records = records(&alone);
    assert_eq!(records.len(), usize::try_from(COUNT).unwrap());
    for (number, record) in (0..COUNT).zip(&records) {
        assert_eq!(record["file"], format!("./{}/{number:04}.txt", number / 100));
        let story = invented::story(number);
        assert_eq!(
            record["article"],
            serde_json::to_value(wirecopy::Article::parse_lenient(&story)).unwrap(),
            "{story}"
        );
    }
    for arguments in [["--lenient", "--jobs", "8", "."], ["--lenient", "--no-progress", ".", "--jobs=3"]] {
        assert!(folder.run(&arguments, b"") == alone, "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_without_rights_is_said_and_the_rest_is_read() {
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    let folder = Folder::new(&[("closed/a.txt", STORY.as_bytes()), ("open.txt", STORY.as_bytes())]);
    let set = |name: &str, mode| {
        std::fs::set_permissions(folder.at(name), std::fs::Permissions::from_mode(mode)).unwrap();
    };
    // Whom rights do not bind runs the command as nobody, who may run it from here.
    std::fs::copy(crate::ran::WIRECOPY, folder.at("wirecopy")).unwrap();
    set("wirecopy", 0o755);
    set("", 0o755);
    set("closed", 0o000);
    let mut command = Command::new(folder.at("wirecopy"));
    command.args(["closed", "open.txt"]).current_dir(folder.path());
    if std::fs::read_dir(folder.at("closed")).is_ok() {
        command.uid(65534).gid(65534);
    }
    let ran = crate::ran::ran(&mut command, b"");
    set("closed", 0o755);
    let said = "wirecopy: closed: Permission denied (os error 13)\nwirecopy: 1 of 2 stories could not be read\n";
    assert_eq!((ran.status, &*ran.said), (Some(1), said));
    assert_eq!(records(&ran)[0]["error"], "closed: Permission denied (os error 13)");
    assert_eq!(records(&ran)[1]["file"], "open.txt");
}

#[test]
fn a_stream_answers_each_line_and_says_which_it_refused() {
    let feed = concat!(
        "{\"id\": 1.50, \"text\": \"Ships moved.\"}\n",
        "\n",
        "{\"id\": \"b\", \"text\": 7}\n",
        "no JSON\r\n",
        "{\"text\": \"Tugs\\u0020followed.\", \"id\": {\"n\": [2]}}",
    );
    let why = "expected an object with one text, and at most one id, on one line";
    let article = |text: &str| format!("\"article\":{{\"body\":[{{\"kind\":\"paragraph\",\"text\":\"{text}\"}}]}}");
    let lines = |file: &str| {
        format!(
            "{{{file}\"id\":1.50,{}}}\n{{{file}\"id\":\"b\",\"line\":3,\"error\":\"{why}\"}}\n\
             {{{file}\"id\":null,\"line\":4,\"error\":\"expected ident at column 2\"}}\n{{{file}\"id\":{{\"n\": [2]}},{}}}\n",
            article("Ships moved."),
            article("Tugs followed.")
        )
    };
    let said = |prefix: &str| {
        format!(
            "wirecopy: {prefix}3: {why}\nwirecopy: {prefix}4: expected ident at column 2\n\
             wirecopy: 2 of 4 stories could not be read\n"
        )
    };
    let folder = Folder::new(&[("feed.ndjson", feed.as_bytes())]);
    for (arguments, file, prefix) in [
        (&["--ndjson"][..], "", "line "),
        (&["--ndjson", "feed.ndjson"], "", "feed.ndjson:"),
        (&["--ndjson", "."], "\"file\":\"./feed.ndjson\",", "./feed.ndjson:"),
    ] {
        let expected = Ran { status: Some(1), out: lines(file), said: said(prefix) };
        assert_eq!(folder.run(arguments, feed.as_bytes()), expected, "{arguments:?}");
    }
}

#[test]
fn the_messages_of_a_stream_have_an_end() {
    let ran = run(["--ndjson"], "{}\n".repeat(1000).as_bytes());
    assert_eq!((ran.status, ran.out.lines().count(), ran.said.lines().count()), (Some(1), 1000, 101));
    assert_eq!(ran.said.lines().last(), Some("wirecopy: 1,000 of 1,000 stories could not be read"));
}

#[test]
fn stories_that_are_not_utf_8_name_their_encoding() {
    let (story, _, _) = encoding_rs::WINDOWS_1251.encode("В Вельне открыли мост\nТАСС, 24 ноября. Мост открыли.\n");
    let folder = Folder::new(&[("old.txt", &story), ("broken.txt", b"PORTO \xFF.")]);
    let article: Value = serde_json::from_str(&folder.run(&["--encoding", "cp1251", "old.txt"], b"").out).unwrap();
    assert_eq!(
        (&article["headline"]["text"], &article["dateline"]["credit"]["agency"]),
        (&"В Вельне открыли мост".into(), &"TASS".into())
    );
    let ran = folder.run(&["--encoding", "euc-kr", "broken.txt"], b"");
    assert_eq!((ran.status, &*ran.said), (Some(1), "wirecopy: broken.txt: not EUC-KR at byte 6\n"));
}

#[test]
fn a_desk_has_agencies_of_its_own() {
    let desk = b"[[agencies]]\nkey = \"HARBOR\"\nnames = [\"Harbor Wire\", \"HW\"]\nmarks = [\"<>\"]\n";
    let story = b"Harbor reopens\nPORTO, May 3 <HW> - Ships moved.\n";
    let folder = Folder::new(&[("desk.toml", desk), ("a.txt", story), ("wrong.toml", b"[[agencies]]\nnames = 1\n")]);
    let article: Value = serde_json::from_str(&folder.run(&["--desk", "desk.toml", "a.txt"], b"").out).unwrap();
    assert_eq!(article["dateline"]["credit"], serde_json::json!({"text": "HW", "name": "HW", "agency": "HARBOR"}));
    for (desk, why) in
        [("missing.toml", "No such file or directory"), ("wrong.toml", "TOML parse error at line 2, column 9")]
    {
        let ran = folder.run(&["--desk", desk, "a.txt"], b"");
        assert_eq!((ran.status, &*ran.out), (Some(2), ""));
        assert!(ran.said.contains(why), "{}", ran.said);
    }
}
