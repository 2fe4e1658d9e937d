//! Law 3: the raw blocks tile the text, and every non-blank line is in exactly one part.

use wirecopy::{Article, Body, blocks};

use super::parts::{self, Part};

/// The raw slices of the blocks, joined, are the text; each block's words lie in it, without blanks round them.
pub fn blocks_tile_the_text(text: &str) {
    let mut end = 0;
    for block in blocks(text) {
        let raw = block.span_in(text).expect("tiling: a raw slice is no slice of the text");
        assert_eq!(raw.start, end, "tiling: a raw slice does not begin where the one before it ends");
        assert!(!raw.is_empty(), "tiling: a raw slice is empty");
        end = raw.end;
        let words = block.text().span_in(block.raw).expect("tiling: words lie outside their raw slice");
        assert!(
            block.raw[..words.start].chars().chain(block.raw[words.end..].chars()).all(is_blank),
            "tiling: {:?} stands outside the words {:?}",
            block.raw,
            block.words
        );
        assert!(
            !block.words.starts_with(is_blank) && !block.words.ends_with(is_blank),
            "tiling: blanks round {:?}",
            block.words
        );
        assert!(!block.words.is_empty() || text.chars().all(is_blank), "tiling: a block without words among others");
    }
    assert_eq!(end, text.len(), "tiling: the raw slices end before the text does");
}

/// No byte of the text is in two parts of the article, and none but blanks is in no part.
pub fn every_line_is_in_one_part(text: &str, article: &Article<'_>) {
    let mut all = parts::head(article, text);
    all.extend(parts::dateline(article, text));
    all.extend(parts::blocks(&article.body, text));
    parted(text, all);
    parted(text, parts::blocks(&Body::parse(text), text));
}

/// The crossheads and blocks of the sections, joined, are the body.
pub fn sections_tile_the_body(body: &Body<'_>) {
    let mut rest = body.blocks.as_slice();
    for section in body.sections() {
        if let Some(crosshead) = section.crosshead {
            let (first, after) = rest.split_first().expect("sections: a crosshead that is no block");
            assert_eq!(first.text(), crosshead, "sections: another block stands in the crosshead's place");
            rest = after;
        }
        let (blocks, after) = rest.split_at(section.blocks.len());
        assert_eq!(blocks, section.blocks, "sections: other blocks");
        rest = after;
    }
    assert!(rest.is_empty(), "sections: {} blocks are in none", rest.len());
}

fn parted(text: &str, mut parts: Vec<Part>) {
    parts.sort_by_key(|part| (part.span.start, part.span.end));
    let mut before = ("start", 0);
    for part in &parts {
        let (name, end) = before;
        assert!(part.span.start >= end, "nothing lost: {name} and {} share bytes up to {end}", part.name);
        between(&text[end..part.span.start], name, part.name);
        before = (part.name, part.span.end);
    }
    between(&text[before.1..], before.0, "end");
}

/// Marks of urgency before a dateline, with or without blanks before them.
fn is_asterisks(marks: &str) -> bool {
    marks.trim_start_matches(is_blank).chars().all(|c| c == '*')
}

/// What no part holds: blanks, and the marks that desks print round a headline or before a dateline.
fn between(gap: &str, before: &str, after: &str) {
    let marks = gap.trim_matches(is_blank);
    let is_print = match (before, after) {
        ("headline", "dateline") if is_asterisks(marks.strip_prefix("++").unwrap_or(marks)) => true,
        (_, "dateline") if is_asterisks(marks) => true,
        ("byline", "dateline") => marks.chars().all(|c| c == '.'),
        ("headline", _) => matches!(marks, "++" | "**"),
        _ => false,
    };
    assert!(marks.is_empty() || is_print, "nothing lost: {gap:?} between {before} and {after} is in no part");
}

/// Whether `c` is a blank at a line's edge, as the documentation of `blocks` lists them.
fn is_blank(c: char) -> bool {
    let is_filler = matches!(c, '\0'..='\x08' | '\x0E'..='\x1F' | '\x7F');
    is_filler || c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}')
}
