//! The rooms of `src`: arrows between them go one way, and none is too large to read at a sitting.

mod code;

pub(super) use code::{is_name, literal};

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const LONGEST: usize = 300;

/// The rooms in the order of `lib.rs`'s picture: each uses only those above it.
const ORDER: &[&str] = &[
    "stable",
    "line",
    "typesetting",
    "span",
    "text",
    "phrase",
    "look",
    "layout",
    "block",
    "snippet",
    "objection",
    "error",
    "language",
    "agency",
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
    "utf8",
    "prose",
    "diagnostic",
    "spanned",
    "standards",
    "stories",
    "json",
    "arbitrary",
];

/// The rooms that ask a story that was read: what they add to its types is for callers, and no room above calls it.
const OUTER: &[&str] = &["utf8", "prose", "diagnostic", "spanned", "standards", "stories", "json"];

pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
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

/// A function says what it asks (`takes_signature`); what something may be is told by nobody who has asked nothing.
///
/// Methods count, functions inside others, and closures that have a name.
#[test]
fn no_function_says_what_may_be() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        let code = code::bare(&text);
        let mut words = code.split_whitespace().peekable();
        while let Some(word) = words.next() {
            let name = words.peek().map_or("", |name| name.split(['(', '<', ':']).next().unwrap_or(name));
            if !matches!(word, "fn" | "let" | "mut") || name != "may" && !name.starts_with("may_") {
                continue;
            }
            let value: Vec<&str> = words.clone().skip(1).take(3).collect();
            let is_closure = matches!(value[..], ["=", "move", value, ..] | ["=", value, ..] if value.starts_with('|'));
            if word == "fn" || is_closure {
                found.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// What is known of the code: in which rooms its types are declared, and what each room hands on from others.
struct Map {
    declared: BTreeMap<String, BTreeSet<String>>,
    /// Room and name, and the path that it is handed on from.
    handed_on: Vec<(String, Vec<String>)>,
    /// What `lib.rs` hands on: the paths below the crate.
    root: Vec<Vec<String>>,
}

impl Map {
    fn of(sources: &BTreeMap<PathBuf, String>) -> Self {
        let mut map = Self { declared: BTreeMap::new(), handed_on: Vec::new(), root: Vec::new() };
        for (path, text) in sources {
            let (room, code) = (room(path), code::bare(text));
            for name in code::types(&code) {
                map.declared.entry(name).or_default().insert(room.clone());
            }
            let paths = code::re_exports(&code);
            if room == "lib" {
                map.root = paths;
            } else {
                map.handed_on.extend(paths.into_iter().map(|path| (room.clone(), path)));
            }
        }
        map
    }

    /// The rooms that a path below the crate leads to: its first, and the one that what it names is handed on from.
    fn rooms(&self, path: &[String]) -> BTreeSet<String> {
        let mut rooms = BTreeSet::new();
        let mut path = path.to_vec();
        // Tests beside their code take everything of it.
        if path[0] == "*" {
            return rooms;
        }
        // A name of the crate's root is one of the room that it comes from: by its name, or by everything of a room.
        if !ORDER.contains(&path[0].as_str()) {
            let named = self.root.iter().find(|handed| handed.last() == Some(&path[0]));
            let of_all = || {
                self.root
                    .iter()
                    .filter(|handed| handed.last().is_some_and(|last| last == "*"))
                    .find(|handed| self.declared.get(&path[0]).is_some_and(|rooms| rooms.contains(&handed[0])))
            };
            let Some(handed) = named.or_else(of_all) else { return rooms };
            path = vec![handed[0].clone(), path[0].clone()];
        }
        let mut name = path.get(1).cloned();
        let mut here = path.swap_remove(0);
        while rooms.insert(here.clone()) {
            let handed = self.handed_on.iter().find(|(room, handed)| *room == here && handed.last() == name.as_ref());
            let Some((_, handed)) = handed.filter(|(_, handed)| handed[0] == "crate") else { break };
            name = handed.last().cloned();
            here.clone_from(&handed[1]);
        }
        rooms
    }
}

/// Each arrow from a room to one below it in the order, with the files that it is in.
///
/// A room uses what it names: by a path from the crate, through what another room or the root hands on, or through
/// `super`. And a room whose type gets methods in another room uses that room, since whoever holds the type calls them.
fn backward() -> BTreeMap<(String, String), BTreeSet<String>> {
    let rank = |room: &str| ORDER.iter().position(|known| *known == room);
    let sources = sources();
    let map = Map::of(&sources);
    let mut backward: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let mut arrow = |from: &str, to: &str, path: &Path| {
        if rank(from).is_some_and(|from| rank(to).is_some_and(|to| to > from)) {
            backward.entry((from.to_owned(), to.to_owned())).or_default().insert(path.display().to_string());
        }
    };
    for (path, text) in &sources {
        let (here, code) = (room(path), code::bare(text));
        let mut used = code::paths(&code, "crate::");
        used.extend(code::paths(&code, &"super::".repeat(path.iter().count())));
        for to in used.iter().flat_map(|path| map.rooms(path)) {
            arrow(&here, &to, path);
        }
        for name in code::inherent_impls(&code) {
            let rooms = map.declared.get(&name).filter(|rooms| !rooms.contains(&here));
            let declared = rooms.into_iter().flatten().filter(|_| !OUTER.contains(&here.as_str()));
            declared.for_each(|declared| arrow(declared, &here, path));
        }
    }
    backward
}

/// Arrows that go the other way, each with the reason; the redesign empties it.
const KNOWN: &[(&str, &str, &str)] = &[
    ("body", "article", "`Body::parse` reads with a desk, whose methods are written where the article is read"),
    ("desk", "article", "`Desk::article` and its kin are the way in, and are written where the article is read"),
];

#[test]
fn every_room_uses_only_those_above_it() {
    let backward = backward();
    let known =
        |from: &str, to: &str| KNOWN.iter().any(|(known_from, known_to, _)| *known_from == from && *known_to == to);
    let new: Vec<_> = backward.iter().filter(|((from, to), _)| !known(from, to)).collect();
    assert!(new.is_empty(), "{new:#?}");
    let is_there = |from: &str, to: &str| backward.contains_key(&(from.to_owned(), to.to_owned()));
    let gone: Vec<_> = KNOWN.iter().filter(|(from, to, _)| !is_there(from, to)).collect();
    assert!(gone.is_empty(), "no arrow any more: {gone:#?}");
}

#[test]
fn every_room_has_its_place_in_the_order() {
    let known = |room: &str| ORDER.contains(&room) || room == "lib";
    let unknown: Vec<_> = sources().into_keys().map(|path| room(&path)).filter(|room| !known(room)).collect();
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn nom_reads_complete_text_only() {
    let streaming: Vec<_> =
        sources().into_iter().filter(|(_, text)| text.contains("streaming")).map(|(path, _)| path).collect();
    assert_eq!(streaming, Vec::<PathBuf>::new());
}
