//! Words of copy stand in the tables of `src/phrase`, and in no rule's code.

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms and files whose texts are no words of copy that a rule looks for.
const OTHERS: &[&str] = &[
    // Tables: of phrases, of names, of agencies.
    "phrase",
    "lexicon",
    "language",
    "agency",
    // What the crate says itself: names of codes and fields, and messages.
    "date/json",
    "date/resolve",
    "desk/config",
    "diagnostic",
    "error",
    "json",
    "lib",
    "objection",
    "snippet",
    "spanned",
    "stable",
    "standards",
    "utf8",
    // Marks of formats and of machines: header fields of streams, codes of typesetting, damaged dashes.
    "separator",
    "stories",
    "typesetting",
    // Words of invented stories, which are written and not read.
    "arbitrary",
    // A test, and names of kinds.
    "article/breaks",
    "body/block",
];

/// Words that a rule without an EBNF asks, each alone, with the reason why it is no row of a table.
const KEPT: &[(&str, &str, &str)] = &[
    ("article/head/kicker", "and", "a mark between two topics, as the bar beside it is"),
    ("body/crosshead", "About ", "the one heading that ends in a stop, with a firm's name in the table"),
    ("body/crosshead", "www", "the head of an address, asked of bytes before its stop"),
    ("body/foot/added", "www.", "the head of an address, glued to what follows"),
    ("byline/grammar", "r.", "the letters before the stop of `Jr.` and `Sr.`, in any case of the first"),
    ("byline", "By", "what is printed, and not read"),
    ("byline", " and ", "what is printed, and not read"),
    ("place/name", "في", "a terminal of `day` in src/dateline/day.rs, asked where a name would go on"),
    ("note/stamp", "年", "a sign beside a figure, as the colon of an hour is"),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The texts in a line of code that have a letter, and are no template.
fn words(line: &str) -> Vec<String> {
    let bare = line.trim();
    if bare.starts_with("//") || bare.starts_with("#[") || bare.starts_with("#![") || bare.contains("reason = ") {
        return Vec::new();
    }
    // A quotation mark as a character, and one inside a text.
    let bare = bare.replace("'\"'", "").replace("\\\"", "");
    let texts = bare.split('"').skip(1).step_by(2).map(str::to_owned);
    texts.filter(|text| text.contains(char::is_alphabetic) && !text.contains(['{', '\\'])).collect()
}

/// Whether a rule of the file's EBNF has the word as a terminal, as a comma is one.
fn is_terminal(source: &str, word: &str) -> bool {
    source.lines().any(|line| line.trim_start().starts_with("///") && line.contains(&format!("\"{}\"", word.trim())))
}

#[test]
fn no_rule_has_a_list_of_words_of_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut lists, mut unexplained, mut kept) = (Vec::new(), Vec::new(), Vec::new());
    for path in sources(&root) {
        let name = path.strip_prefix(&root).unwrap().with_extension("").display().to_string();
        let is_other = OTHERS.iter().any(|other| name == *other || name.starts_with(&format!("{other}/")));
        if is_other || name.split('/').any(|room| room == "tests") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        // Tests stand at a file's end.
        let code = source.split("#[cfg(test)]").next().unwrap();
        for line in code.lines() {
            let words = words(line);
            let is_row = words.len() == 1 && line.trim().starts_with('"') && line.trim().ends_with("\",");
            // `["By", "BY"]`, `"By" | "BY"`
            let is_list = words.len() > 1 && ["\", \"", "\" | \""].iter().any(|between| line.contains(between));
            if is_list || is_row {
                lists.push(format!("{name}: {line}"));
            }
            for word in words {
                let is_told = KEPT.iter().any(|(file, kept, _)| *file == name && *kept == word);
                if is_told {
                    kept.push((name.clone(), word));
                } else if !is_terminal(code, &word) {
                    unexplained.push(format!("{name}: {word:?}"));
                }
            }
        }
    }
    assert!(lists.is_empty(), "these belong to src/phrase: {lists:#?}");
    assert!(unexplained.is_empty(), "no rule's EBNF in the file has these, and no table a reason: {unexplained:#?}");
    let gone: Vec<_> =
        KEPT.iter().filter(|(file, word, _)| !kept.contains(&((*file).into(), (*word).into()))).collect();
    assert!(gone.is_empty(), "{gone:#?}");
}
