//! The words that tables of `src` list, each of which stands in `tests/words/listed.tsv` as well.
//!
//! A word that is misspelt, gone, or in another table's row is a word like any other, and most words of the tables stand
//! in no example. So a change of a table is one that somebody saw: beside the names of CLDR (`tests/names.rs`), which
//! nobody here wrote, and the page of agencies (`tests/grammar.rs`), which shows the rows of `src/agency`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::rooms::{files, is_name, literal};

const LISTED: &str = "tests/words/listed.tsv";

/// Where words stand that are others' to hold: the page has the agencies', and what is invented is no copy's.
const ELSEWHERE: [&str; 3] = ["agency", "arbitrary", "tests"];

/// The room of the words of copy, whose functions name words as well.
const OF_COPY: &str = "phrase/";

/// A table's name, which is its file's and its own, or a phrase's; and one of its words.
type Word = (String, String);

/// The words of every constant of a source that lists two or more, every phrase, and every word that a function of the room
/// of phrases names.
fn words(file: &str, source: &str) -> Vec<Word> {
    let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or(source);
    let mut found: Vec<Word> = Vec::new();
    // The constant that is open: how deep its brackets are, what it is called, and where its words begin.
    let mut open: Option<(usize, String, usize)> = None;
    let (mut rest, mut before) = (code, ' ');
    while let Some(c) = rest.chars().next() {
        let comment = rest.starts_with("//").then(|| rest.find('\n').unwrap_or(rest.len()));
        let length = comment.or_else(|| literal(rest)).unwrap_or(c.len_utf8());
        match &mut open {
            None => {
                // `<const COUNT: usize>` declares no constant.
                let is_parameter = || code[..code.len() - rest.len()].trim_end().ends_with(['<', ',']);
                let declares = |word: &str| rest.strip_prefix(word).filter(|_| !is_name(before) && !is_parameter());
                let name = |rest: &str| rest.find(|c| !is_name(c)).unwrap_or_default();
                let constant = declares("const ").or_else(|| declares("static ")).filter(|rest| {
                    rest.starts_with(|c: char| c.is_ascii_uppercase()) && rest[name(rest)..].starts_with(": ")
                });
                let function = declares("fn ").filter(|_| file.starts_with(OF_COPY));
                if let Some(rest) = constant.or(function) {
                    open = Some((0, format!("{file} {}", &rest[..name(rest)]), found.len()));
                }
            }
            Some((depth, table, from)) => {
                if comment.is_none() && length > 1 && rest.starts_with(['"', '\'']) {
                    found.push((table.clone(), rest[1..length - 1].to_owned()));
                } else if let Some(phrase) = rest.strip_prefix("Phrase::") {
                    *table = format!("{file} {}", phrase.split(|c| !is_name(c)).next().unwrap_or_default());
                }
                let is_mark = comment.is_none() && length == 1;
                *depth += usize::from(is_mark && matches!(c, '(' | '[' | '{'));
                *depth -= usize::from(is_mark && matches!(c, ')' | ']' | '}'));
                // A function of the room of phrases ends with its braces.
                if *depth == 0 && is_mark && matches!(c, ';' | '}') {
                    if found.len() < *from + 2 && !table.starts_with(OF_COPY) {
                        found.truncate(*from);
                    }
                    open = None;
                }
            }
        }
        before = c;
        rest = &rest[length..];
    }
    found
}

fn listed() -> Vec<Word> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths: Vec<PathBuf> = files(&src);
    paths.sort();
    let names = paths.iter().map(|path| path.strip_prefix(&src).unwrap().with_extension(""));
    let names = names.map(|name| name.to_str().unwrap().replace('\\', "/"));
    let all = paths.iter().zip(names).filter(|(_, name)| !name.split('/').any(|part| ELSEWHERE.contains(&part)));
    all.flat_map(|(path, name)| words(&name, &fs::read_to_string(path).unwrap())).collect()
}

/// Run with `UPDATE_DOCS=1` to write the list anew.
#[test]
fn every_word_is_listed_and_what_is_listed_is_in_its_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(LISTED);
    let lines = |words: &[Word]| words.iter().map(|(table, word)| format!("{table}\t{word}")).collect::<Vec<_>>();
    let in_code = lines(&listed());
    assert!(in_code.len() > 4000, "{} words are few", in_code.len());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, in_code.join("\n") + "\n").unwrap();
        return;
    }
    let shown = fs::read_to_string(path).unwrap();
    let shown: Vec<&str> = shown.lines().collect();
    let set = |lines: &[&'_ str]| lines.iter().map(|line| (*line).to_owned()).collect::<BTreeSet<String>>();
    let (shown_once, in_code_once) = (set(&shown), in_code.iter().cloned().collect::<BTreeSet<_>>());
    let lost: Vec<_> = shown_once.difference(&in_code_once).collect();
    let new: Vec<_> = in_code_once.difference(&shown_once).collect();
    assert!(lost.is_empty() && new.is_empty(), "listed alone: {lost:#?}, in the code alone: {new:#?}");
    let moved = in_code.iter().zip(&shown).find(|(word, line)| word != *line);
    assert_eq!((moved, in_code.len()), (None, shown.len()), "in another order, or twice");
}

#[test]
fn constants_that_list_words_are_read() {
    let source = "const MOST: usize = 1_000;\nconst ONE: &str = \"alone\";\nconst TWO: [&str; 2] = [\"a\", // \"b\"\n \"c\\\"d\"];\nfn f<const N: usize>() {\n    const MARKS: [char; 2] = ['(', '\\''];\n    \"said\"\n}\nstatic ROWS: &[Row] = &[(Phrase::And, &[\"and\"]), (Phrase::By, &[\"by\", \"von\"])];\n#[cfg(test)]\nmod tests {\n    const T: [&str; 2] = [\"x\", \"y\"];\n}\n";
    let read: Vec<_> = words("f", source).into_iter().map(|(table, word)| format!("{table}={word}")).collect();
    assert_eq!(read, ["f TWO=a", "f TWO=c\\\"d", "f MARKS=(", "f MARKS=\\'", "f And=and", "f By=by", "f By=von"]);
    let source = "fn is_x<'a>(word: &'a str) -> bool {\n    matches!(word, \"a\" | \"b\")\n}\nfn other() {}\n";
    assert_eq!(words("phrase/f", source), ["a", "b"].map(|word| ("phrase/f is_x".to_owned(), word.to_owned())));
    assert_eq!(words("f", source), []);
}
