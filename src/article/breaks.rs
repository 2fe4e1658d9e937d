//! A break, with the blanks round it, reads as a space: to every rule that tells parts apart.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use std::{env, format};

use crate::article::lead::lead;
use crate::block::Page;
use crate::body::{body, cut, is_end_mark, is_foot, is_sign_off, without_foot};
use crate::byline::{byline, is_title};
use crate::desk::Desk;
use crate::headline::{is_alone, split_label};
use crate::line::{is_blank, is_filler, kind};
use crate::note::{is_note, is_note_above, split_brackets};
use crate::read::block;
use crate::text::Text;
use crate::token::Tape;

/// What each rule says of the words, with breaks read as spaces.
fn answers(words: &str) -> Vec<(&'static str, String)> {
    let desk = Desk::new();
    let lead =
        block(words, &desk, lead).map(|lead| (lead.note.map(Text::new), lead.byline, lead.dateline, read(lead.lede)));
    let answer = |rule, said: &dyn Debug| (rule, format!("{said:?}"));
    std::vec![
        answer("dateline", &lead),
        answer("label", &(block(words, &desk, is_alone), block(words, &desk, split_label).map(both))),
        answer("byline", &(block(words, &desk, byline), is_title(words, &desk))),
        answer(
            "note",
            &(block(words, &desk, is_note), block(words, &desk, is_note_above), split_brackets(words).map(both))
        ),
        answer("foot", &[is_end_mark, is_sign_off, is_foot].map(|foot| block(words, &desk, foot))),
        answer("foot that runs on", &(cut(words, &desk).map(both), read(without_foot(words, &desk)))),
        answer("body", &body(words, &Page::of(""), 0, &mut Tape::of("", &desk))),
    ]
}

fn read(words: &str) -> String {
    Text::new(words).to_string()
}

fn both((first, rest): (&str, &str)) -> (String, String) {
    (read(first), read(rest))
}

/// The lines of every file below `folder` that are printed as they are read.
fn lines(folder: PathBuf) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(lines(path));
        } else {
            let text = String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
            // A filler is a blank beside a break, and no word of the line that it fills.
            let is_plain = |words: &&str| read(words) == **words && !words.contains(kind(is_filler));
            let words = text.lines().map(crate::line::trim).filter(|words| !words.is_empty()).filter(is_plain);
            found.extend(words.map(String::from));
        }
    }
    found
}

/// Where a single space stands between two words near either end: between the ends no rule looks.
fn spaces(words: &str) -> impl Iterator<Item = usize> {
    let is_near = |at: &usize| *at < 120 || words.len() - at < 60;
    let lone = |at: &usize| !words[..*at].ends_with(kind(is_blank)) && !words[at + 1..].starts_with(kind(is_blank));
    words.match_indices(' ').map(|(at, _)| at).filter(is_near).filter(lone)
}

#[test]
fn every_rule_reads_a_break_as_a_space() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/stories", "fuzz/seeds", "fuzz/crashes"].map(|folder| root.join(folder));
    let mut lines: Vec<String> = folders.into_iter().flat_map(lines).collect();
    lines.sort();
    lines.dedup();
    assert!(lines.len() > 500, "{} lines", lines.len());
    // Wider than any window that a rule looks through.
    let wide = format!("{}\r\n", "\t ".repeat(420));
    for words in &lines {
        let expected = answers(words);
        for at in spaces(words) {
            for gap in ["\n", &wide] {
                let broken = format!("{}{gap}{}", &words[..at], &words[at + 1..]);
                assert_eq!(answers(&broken), expected, "broken at {at}: {words}");
            }
        }
    }
}
