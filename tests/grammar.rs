//! `docs/grammar.md` shows the table of agencies and the rules of the grammar as the code has them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use wirecopy::{AGENCIES, Agency, Mark};

const START: &str = "<!-- agencies: written by tests/grammar.rs -->\n";

/// How a wire signs: its marks, and what its row says beside them.
fn habits(agency: &Agency<'_>) -> String {
    let marks = agency.marks.iter().map(|mark| match mark {
        Mark::Bare => "bare".to_owned(),
        Mark::Pair(open, close) => format!("`{open}{close}`"),
        other => panic!("the page has no words for {other:?}"),
    });
    let said = [
        (agency.unseparated, "no separator"),
        (agency.opens, "opens"),
        (agency.region_first, "region first"),
        (agency.correspondent_first, "correspondent first"),
    ];
    let said = said.into_iter().filter(|(is_said, _)| *is_said).map(|(_, words)| words.to_owned());
    marks.chain(said).collect::<Vec<_>>().join(", ")
}

fn row(agency: &Agency<'_>) -> String {
    let list = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" ");
    let languages: Vec<_> = agency.languages.iter().map(|language| format!("{language:?}")).collect();
    let mut names = list(agency.names);
    if !agency.shared.is_empty() {
        write!(names, " (shared: {})", list(agency.shared)).unwrap();
    }
    let cells = [
        agency.key,
        agency.organisation,
        names.trim(),
        &languages.join(", "),
        &habits(agency),
        &list(agency.openings),
        &list(agency.labels),
        &list(agency.end_marks),
    ];
    format!("| {} |\n", cells.map(|cell| cell.replace('|', "\\|")).join(" | "))
}

fn table() -> String {
    let mut table = String::from(START);
    table
        .push_str("| key | organisation | spellings | languages | marks | openings | labels | end marks |\n|---|---|---|---|---|---|---|---|\n");
    table.extend(AGENCIES.iter().map(row));
    table
}

/// Run with `UPDATE_DOCS=1` to write the table anew.
#[test]
fn the_page_shows_every_row() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/grammar.md");
    let page = fs::read_to_string(path).unwrap();
    let (prose, shown) = page.split_once(START).map_or((page.as_str(), None), |(prose, shown)| (prose, Some(shown)));
    let table = table();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, format!("{prose}{table}")).unwrap();
        return;
    }
    assert_eq!(shown.map(|shown| format!("{START}{shown}")), Some(table));
}

/// What stands on a line of EBNF before its comment: `(* … *)`.
fn without_comment(line: &str) -> &str {
    line.split("(*").next().unwrap_or(line)
}

/// Every rule in a fence of EBNF among the lines, its blanks one each; `prefix` stands before each line.
fn rules(text: &str, prefix: &str) -> Vec<String> {
    let mut rules = Vec::new();
    let mut lines = text.lines();
    while lines.any(|line| line.trim() == format!("{prefix}```ebnf")) {
        let fenced = lines.by_ref().map(str::trim).take_while(|line| *line != format!("{prefix}```"));
        let fenced = fenced.map(|line| without_comment(line.strip_prefix(prefix).unwrap_or(line)));
        let fenced = fenced.collect::<Vec<_>>().join(" ");
        rules.extend(fenced.split_inclusive(" ;").map(|rule| rule.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    rules.retain(|rule| !rule.is_empty());
    rules
}

/// The text of every file below `src`.
fn sources(folder: &Path) -> Vec<String> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources.extend(self::sources(&path));
        } else {
            sources.push(fs::read_to_string(path).unwrap());
        }
    }
    sources
}

#[test]
fn the_page_has_each_rule_of_the_code_once() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut shown = rules(&fs::read_to_string(root.join("docs/grammar.md")).unwrap(), "");
    let mut written: Vec<_> = sources(&root.join("src")).iter().flat_map(|source| rules(source, "/// ")).collect();
    shown.sort();
    written.sort();
    let unshown: Vec<_> = written.iter().filter(|rule| !shown.contains(rule)).collect();
    let unwritten: Vec<_> = shown.iter().filter(|rule| !written.contains(rule)).collect();
    assert!(unshown.is_empty(), "not on the page: {unshown:#?}");
    assert!(unwritten.is_empty(), "on the page alone: {unwritten:#?}");
    let names =
        |rules: &[String]| rules.iter().map(|rule| rule.split(" =").next().map(String::from)).collect::<Vec<_>>();
    let mut once = names(&written);
    once.dedup();
    assert_eq!((names(&shown), names(&written)), (once.clone(), once), "a name stands for two rules");
    assert!(written.len() > 40, "{} rules", written.len());
}
