//! What the command writes, and how it answers wrong use.

use serde_json::{Value, json};

use crate::ran::{Folder, STORY, run};

const URGENT: &str = "\
URGENT: Harbor of Velna reopens
Ships had waited outside for three days
By ANNA KIM and OVE BRANDT
SOSNOVO /Velna Region/, December 26. /TASS/. Ships moved, \"at last\", the harbor master said.
Next steps
The inner basin opens on Friday.
";

const DAMAGED: &str = "Harbor reopens\nPORTO, Narch 3 (Lusa) -- Ships moved.\n";

#[test]
fn the_main_fields_are_a_table() {
    let folder =
        Folder::new(&[("a.txt", URGENT.as_bytes()), ("b.txt", b"Ships moved.\n"), ("c.txt", DAMAGED.as_bytes())]);
    let table = folder.run(&["--format", "csv", "--resolve", "2027-01-02", "a.txt", "b.txt", "c.txt"], b"").out;
    assert_eq!(
        table,
        "\
file,line,row,id,story,frame,sent,label,headline,subheadline,byline,places,date,resolved,credit,agency,correspondent,certainty,lede,paragraphs,words,diagnostics,error
a.txt,,,,,,,URGENT:,Harbor of Velna reopens,Ships had waited outside for three days,ANNA KIM; OVE BRANDT,\"SOSNOVO, Velna Region\",12-26,2026-12-26,TASS,TASS,,credited,\"Ships moved, \"\"at last\"\", the harbor master said.\",2,16,,
b.txt,,,,,,,,,,,,,,,,,,,,,,2:1: no line opens with a dateline
c.txt,,,,,,,,Harbor reopens,,,PORTO,,,Lusa,Lusa,,credited,Ships moved.,1,2,,
"
    );
    let feed = json!({"id": "a/7", "text": DAMAGED}).to_string();
    let table = run(["--ndjson", "--format", "csv", "--diagnostics"], feed.as_bytes()).out;
    let row = ",1,,a/7,,,,,Harbor reopens,,,PORTO,,,Lusa,Lusa,,credited,Ships moved.,1,2,misprinted-date,";
    assert_eq!(table.lines().nth(1), Some(row));
}

#[test]
fn many_stories_are_a_list_where_json_is_asked_for() {
    let folder = Folder::new(&[("a.txt", STORY.as_bytes()), ("b.txt", b"Ships moved.\n"), ("c.txt", STORY.as_bytes())]);
    let list: Value = serde_json::from_str(&folder.run(&["--format", "json", "."], b"").out).unwrap();
    assert_eq!(
        (list.as_array().map(Vec::len), &list[1]["error"]),
        (Some(3), &"2:1: no line opens with a dateline".into())
    );
    assert_eq!(list[2]["article"]["headline"]["text"], "Harbor reopens");
    let empty = Folder::new(&[]);
    assert_eq!(empty.run(&["--format", "json", "."], b"").out, "[\n\n]\n");
}

/// A run of three stories in frames, with what stands between them.
const TRANSMISSION: &str = "\
ZCZC HBW001\n:Harbor reopens\nPORTO, May 3 (Lusa) -- Ships moved again on Monday.\nNNNN\n\
ZCZC HBW002\n:Ferries wait\nVELNA (AP) -- Fog stays over the sound.\nNNNN\n\
ZCZC HBW003\nNothing that is a story.\n";

#[test]
fn a_transmission_is_cut_into_its_stories() {
    let folder = Folder::new(&[("day.txt", TRANSMISSION.as_bytes()), ("one.txt", STORY.as_bytes())]);
    let ran = folder.run(&["--stories", "day.txt", "one.txt"], b"");
    let records: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<_> = records
        .iter()
        .map(|record| {
            let article = &record["article"];
            [&record["file"], &record["story"], &record["frame"], &article["headline"]["text"]]
                .map(Value::to_string)
                .join(" ")
        })
        .collect();
    assert_eq!(
        told,
        [
            r#""day.txt" 1 "telex" "Harbor reopens""#,
            r#""day.txt" 2 "telex" "Ferries wait""#,
            r#""day.txt" 3 "telex" null"#,
            r#""one.txt" 1 "none" "Harbor reopens""#,
        ]
    );
    assert_eq!((ran.status, ran.said), (Some(0), String::new()));
    let table = folder.run(&["--stories", "--format", "csv", "--diagnostics", "day.txt"], b"").out;
    let columns = |row: &str| row.split(',').take(6).map(str::to_owned).collect::<Vec<_>>();
    let last = table.lines().last().unwrap();
    assert_eq!((columns(last), last.contains("no-end-mark")), (columns("day.txt,,,,3,telex"), true), "{table}");
}

#[test]
fn a_line_a_story_has_what_was_asked_for() {
    let folder = Folder::new(&[("a.txt", DAMAGED.as_bytes())]);
    let ran = folder.run(&["--format", "ndjson", "--diagnostics", "--resolve=2027-01-02", "a.txt"], b"");
    let record: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(record["file"], "a.txt");
    assert_eq!(record["diagnostics"][0]["code"], "misprinted-date");
    assert_eq!(record["diagnostics"][0]["span"], json!({"start": 22, "end": 29}));
    assert_eq!(record["resolved"], Value::Null);
    assert_eq!((ran.said, ran.out.lines().count()), (String::new(), 1));
}

#[test]
fn of_one_story_diagnostics_are_drawn_and_the_date_is_resolved() {
    let ran = run(["--diagnostics"], DAMAGED.as_bytes());
    let said = "2:8: warning: the date of the dateline is no date of the calendar [misprinted-date]\n  |\n2 | PORTO, Narch 3 (Lusa) -- Ships moved.\n  |        ^^^^^^^\n";
    assert_eq!((ran.status, &*ran.said), (Some(0), said));
    let resolved: Value = serde_json::from_str(&run(["--resolve", "2027-01-02"], STORY.as_bytes()).out).unwrap();
    assert_eq!(resolved["resolved"], json!({"date": "2026-05-03", "found": "policy"}));
    assert_eq!(resolved["article"]["headline"]["text"], "Harbor reopens");
}

#[test]
fn wrong_use_ends_with_2_and_says_what_is_wrong() {
    for (arguments, why) in [
        (&["--strict"][..], "unexpected argument '--strict'"),
        (&["--resolve", "2027-02-30"], "a day is written like 2026-04-11"),
        (&["--format", "xml"], "[possible values: json, ndjson, csv"),
        (&["--encoding", "ebcdic"], "no encoding has this label"),
        (&["--encoding", "latin1", "--ndjson"], "cannot be used with"),
        (&["--stories", "--ndjson"], "cannot be used with"),
        (&["--jobs", "0"], "0 is not in 1..=1024"),
        (&["show", "--format", "csv"], "unexpected argument '--format'"),
    ] {
        let ran = run(arguments, b"");
        assert_eq!((ran.status, &*ran.out), (Some(2), ""), "{arguments:?}");
        assert!(ran.said.contains(why), "{arguments:?} says {}", ran.said);
    }
}

#[test]
fn help_has_groups_examples_and_the_exit_status() {
    let help = run(["--help"], b"");
    assert_eq!((help.status, &*help.said), (Some(0), ""));
    for heading in ["Input:", "Reading:", "Output:", "Other:", "Examples:", "Exit status:"] {
        assert_eq!(help.out.lines().filter(|line| *line == heading).count(), 1, "{heading}");
    }
    let version = run(["--version"], b"");
    assert_eq!((version.status, &*version.out), (Some(0), concat!("wirecopy ", env!("CARGO_PKG_VERSION"), "\n")));
}

#[test]
fn every_shell_has_its_completions() {
    for (shell, sign) in
        [("bash", "complete -F _wirecopy"), ("zsh", "#compdef wirecopy"), ("fish", "complete -c wirecopy")]
    {
        let ran = run(["--completions", shell], b"");
        assert_eq!((ran.status, ran.out.contains(sign)), (Some(0), true), "{shell}");
    }
}
