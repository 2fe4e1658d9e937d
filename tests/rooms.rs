//! The rooms of `src`: arrows between them go one way, and none is too large to read at a sitting.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const LONGEST: usize = 300;

/// The rooms in the order of `lib.rs`'s picture: each uses only those above it.
const ORDER: &[&str] = &[
    "stable",
    "line",
    "span",
    "text",
    "look",
    "layout",
    "block",
    "snippet",
    "error",
    "language",
    "agency",
    "phrase",
    "lexicon",
    "desk",
    "token",
    "read",
    "word",
    "separator",
    "date",
    "credit",
    "place",
    "headline",
    "note",
    "dateline",
    "byline",
    "body",
    "role",
    "article",
    "arbitrary",
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

fn sources() -> BTreeMap<PathBuf, String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    files(&src)
        .into_iter()
        .map(|path| (path.strip_prefix(&src).unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

fn room(path: &Path) -> String {
    path.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

#[test]
fn no_file_is_longer_than_a_sitting() {
    let long: Vec<_> =
        sources().into_iter().filter(|(_, text)| text.lines().count() > LONGEST).map(|(path, _)| path).collect();
    assert_eq!(long, Vec::<PathBuf>::new());
}

#[test]
fn every_room_uses_only_those_above_it() {
    let rank = |room: &str| ORDER.iter().position(|known| *known == room);
    let mut backward = Vec::new();
    for (path, text) in sources() {
        let Some(here) = rank(&room(&path)) else { continue };
        for used in text.lines().filter_map(|line| line.trim().strip_prefix("use crate::")) {
            let used: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if rank(&used).is_some_and(|there| there > here) {
                backward.push(format!("{} uses {used}", path.display()));
            }
        }
    }
    assert_eq!(backward, Vec::<String>::new());
}

#[test]
fn every_room_has_its_place_in_the_order() {
    let known = |room: &str| {
        ORDER.contains(&room) || ["lib", "json", "diagnostic", "prose", "spanned", "standards", "utf8"].contains(&room)
    };
    let unknown: Vec<_> = sources().into_keys().map(|path| room(&path)).filter(|room| !known(room)).collect();
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn nom_reads_complete_text_only() {
    let streaming: Vec<_> =
        sources().into_iter().filter(|(_, text)| text.contains("streaming")).map(|(path, _)| path).collect();
    assert_eq!(streaming, Vec::<PathBuf>::new());
}
