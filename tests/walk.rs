//! `docs/walk.md` names functions and types that are where it says.

use std::fs;
use std::path::Path;

/// Each name on the page with the file behind it: `` `find` (`src/article/search.rs`) ``.
///
/// Several names may share a file: `` (`noted`, `unnoted`, `src/article/lead.rs`) ``.
fn named(page: &str) -> Vec<(String, String)> {
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let quoted: Vec<&str> = page.split('`').skip(1).step_by(2).collect();
    let between: Vec<&str> = page.split('`').skip(2).step_by(2).collect();
    let mut named = Vec::new();
    for (at, path) in quoted.iter().enumerate().filter(|(_, path)| path.starts_with("src/")) {
        let joined = between[..at].iter().rev().take_while(|between| matches!(**between, " (" | ", ")).count();
        named.extend(quoted[at - joined..at].iter().map(|name| ((*name).to_owned(), (*path).to_owned())));
    }
    named
}

#[test]
fn every_function_on_the_way_is_where_the_page_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = named(&fs::read_to_string(root.join("docs/walk.md")).unwrap());
    assert!(named.len() > 40, "{} names", named.len());
    for (name, path) in named {
        let source = fs::read_to_string(root.join(&path)).unwrap_or_default();
        let is_there = ["fn", "struct", "enum"].iter().any(|kind| {
            source
                .match_indices(&format!("{kind} {name}"))
                .any(|(at, found)| !source[at + found.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        });
        assert!(is_there, "`{name}` is not in {path}");
    }
}
