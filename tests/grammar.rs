//! `docs/grammar.md` shows the table of agencies as the code has it.

use std::fmt::Write as _;
use std::fs;

use wirecopy::{AGENCIES, Agency};

const START: &str = "<!-- agencies: written by tests/grammar.rs -->\n";

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
        &list(agency.openings),
        &list(agency.end_marks),
    ];
    format!("| {} |\n", cells.map(|cell| cell.replace('|', "\\|")).join(" | "))
}

fn table() -> String {
    let mut table = String::from(START);
    table
        .push_str("| key | organisation | spellings | languages | openings | end marks |\n|---|---|---|---|---|---|\n");
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
