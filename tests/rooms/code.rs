//! Rust's text as far as arrows are told from it: its paths, its re-exports, its inherent impls.

/// The code with comments, strings and characters blanked out, so that no path is read in them.
pub(super) fn bare(source: &str) -> String {
    let mut code = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if c == '"' {
            string(rest)
        } else if let Some(hashes) = raw(rest).filter(|_| !code.ends_with(is_name)) {
            let end = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 2;
            rest[start..].find(&end).map_or(rest.len(), |at| start + at + end.len())
        } else if c == '\'' {
            character(rest)
        } else {
            0
        };
        if length > 0 {
            code.push(' ');
            rest = &rest[length..];
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    code
}

/// The bytes of the string that begins here.
fn string(rest: &str) -> usize {
    let mut escaped = false;
    let end = rest.char_indices().skip(1).find(|&(_, c)| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    end.map_or(rest.len(), |(at, _)| at + 1)
}

/// How many `#` stand before a raw string's quotation mark, where one begins here.
fn raw(rest: &str) -> Option<usize> {
    let rest = rest.strip_prefix('r')?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// The bytes of the character that begins here, or none where it is a lifetime.
fn character(rest: &str) -> usize {
    let inside = &rest[1..];
    let length = if let Some(escape) = inside.strip_prefix('\\') {
        1 + escape.find('\'').map_or(0, |at| at.max(1))
    } else {
        inside.chars().next().map_or(0, char::len_utf8)
    };
    if inside[length..].starts_with('\'') { length + 2 } else { 0 }
}

/// The bytes of the string or the character that begins here.
pub(in super::super) fn literal(rest: &str) -> Option<usize> {
    match rest.chars().next()? {
        '"' => Some(string(rest)),
        '\'' => Some(character(rest)).filter(|length| *length > 0),
        _ => None,
    }
}

/// Whether `c` may be part of a name.
pub(in super::super) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Each path of the code that begins with `root` (`crate::`), its groups taken apart, without that root.
pub(super) fn paths(code: &str, root: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(root) {
        let before = code[..at].chars().next_back();
        // `super::super::` is one root, and `xcrate::` none.
        if before.is_none_or(|c| !is_name(c) && c != ':') && !code[at + root.len()..].starts_with("super::") {
            tree(&code[at + root.len()..], &mut Vec::new(), &mut found);
        }
    }
    found
}

/// Reads one path, or a group of them, behind `above`; gives what is left of the code.
fn tree<'c>(code: &'c str, above: &mut Vec<String>, found: &mut Vec<Vec<String>>) -> &'c str {
    let mut rest = code.trim_start();
    let depth = above.len();
    loop {
        if let Some(group) = rest.strip_prefix('{') {
            rest = group.trim_start();
            while !rest.starts_with('}') && !rest.is_empty() {
                rest = tree(rest, above, found).trim_start();
                rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
                // A name given anew stays what it was.
                if let Some(renamed) = rest.strip_prefix("as ") {
                    rest = renamed
                        .trim_start()
                        .trim_start_matches(is_name)
                        .trim_start()
                        .trim_start_matches(',')
                        .trim_start();
                }
            }
            above.truncate(depth);
            return rest.strip_prefix('}').unwrap_or(rest);
        }
        let name: String = rest.chars().take_while(|c| is_name(*c) || *c == '*').collect();
        if name.is_empty() {
            above.truncate(depth);
            return rest.get(rest.chars().next().map_or(0, char::len_utf8)..).unwrap_or("");
        }
        rest = &rest[name.len()..];
        above.push(name);
        match rest.strip_prefix("::") {
            Some(behind) if behind.starts_with(|c| is_name(c) || c == '{' || c == '*') => rest = behind,
            _ => {
                found.push(above.clone());
                above.truncate(depth);
                return rest;
            }
        }
    }
}

/// What the code hands on under its own name: each path of a `pub use`, its groups taken apart.
pub(super) fn re_exports(code: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for line in code.split(';') {
        let Some(at) = line.find("pub") else { continue };
        let behind = line[at + 3..].trim_start();
        let behind = match behind.strip_prefix('(') {
            Some(scope) => scope.split_once(')').map_or("", |(_, behind)| behind.trim_start()),
            None => behind,
        };
        if let Some(path) = behind.strip_prefix("use ") {
            tree(path, &mut Vec::new(), &mut found);
        }
    }
    found
}

/// The types that the code declares.
pub(super) fn types(code: &str) -> Vec<String> {
    let declares = |line: &str| {
        let line = line.trim_start();
        let line = line.strip_prefix("pub").map_or(line, |behind| {
            behind.strip_prefix('(').and_then(|scope| scope.split_once(')')).map_or(behind, |(_, behind)| behind)
        });
        let line = line.trim_start();
        let name = line.strip_prefix("struct ").or(line.strip_prefix("enum ")).or(line.strip_prefix("trait "))?;
        Some(name.chars().take_while(|c| is_name(*c)).collect())
    };
    code.lines().filter_map(declares).collect()
}

/// The types that the code gives methods of their own.
pub(super) fn inherent_impls(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("impl") {
        let opens = code[..at].rsplit('\n').next().is_some_and(|before| before.trim().is_empty());
        let Some(head) = code[at + 4..].split('{').next().filter(|_| opens) else { continue };
        // Behind the generics: `<'a, const COUNT: usize> Index<COUNT>`.
        let head = head.trim_start();
        let mut depth = 0;
        let generics = head.starts_with('<').then(|| {
            head.find(|c| {
                depth += i32::from(c == '<') - i32::from(c == '>');
                depth == 0
            })
        });
        let head = &head[generics.flatten().map_or(0, |at| at + 1)..];
        if !head.contains(" for ") {
            let path: String = head.trim_start().chars().take_while(|c| is_name(*c) || *c == ':').collect();
            found.extend(path.rsplit("::").next().filter(|name| !name.is_empty()).map(str::to_owned));
        }
    }
    found
}

#[test]
fn code_is_read_without_its_words() {
    for (source, expected) in [
        ("use crate::a; // crate::b\n", "use crate::a;  \n"),
        (r#"let a = "crate::b\"c"; d"#, "let a =  ; d"),
        ("let a = r#\"crate::\"b\"#; c", "let a =  ; c"),
        ("'a' '\\'' '\\u{1F}' &'a str", "      &'a str"),
        ("for_r(\"a\")", "for_r( )"),
    ] {
        assert_eq!(bare(source), expected, "{source}");
    }
}

#[test]
fn paths_are_taken_apart() {
    for (code, expected) in [
        ("use crate::a::B;", &["a::B"][..]),
        ("use crate::{a::{B, c::D}, E};", &["a::B", "a::c::D", "E"]),
        ("use crate::a::{B as C, d};", &["a::B", "a::d"]),
        ("x(crate::a::b(), mycrate::c)", &["a::b"]),
        ("pub use crate::a::*;", &["a::*"]),
        ("crate::a::b::<C>()", &["a::b"]),
    ] {
        let found: Vec<_> = paths(code, "crate::").iter().map(|path| path.join("::")).collect();
        assert_eq!(found, expected, "{code}");
    }
    assert_eq!(paths("super::super::a::b(); super::c", "super::super::"), [["a", "b"]]);
    assert_eq!(paths("super::super::a::b(); super::c", "super::"), [["c"]]);
}

#[test]
fn what_is_handed_on_and_added_is_found() {
    let code = "pub(crate) use index::{a, B};\nuse c;\npub use table::T;\nimpl<'a> Case<'a> {}\nimpl<const N: usize> x::Y<N> {}\nimpl fmt::Debug for Z {}\npub(crate) struct Case;\nenum Y {}";
    let joined: Vec<_> = re_exports(code).iter().map(|path| path.join("::")).collect();
    assert_eq!(joined, ["index::a", "index::B", "table::T"]);
    assert_eq!(inherent_impls(code), ["Case", "Y"]);
    assert_eq!(types(code), ["Case", "Y"]);
}
