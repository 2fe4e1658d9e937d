//! Reads one hostile text at several lengths: `wirecopy-growth WAY TEXT LENGTH…`.
//!
//! Without arguments it lists the ways that are counted and every adversary, a pair a line, with a tab between. With `list FILE` it
//! lists the texts of that file, as `FILE:LINE`, to be read in the way that holds all others. Callgrind counts the
//! function `counted` alone and dumps at each call of it: the text is made outside it.

use std::fs;
use std::hint::black_box;
use std::process::ExitCode;

use wirecopy::{Article, Dateline, blocks, stories};
use wirecopy_growth::adversaries::{ADVERSARIES, adversary};
use wirecopy_growth::made::made;
use wirecopy_growth::{ORDINARY, texts};

fn cut(text: &str) -> usize {
    blocks(text).count()
}

fn opening(text: &str) -> usize {
    Dateline::parse(text).map_or(0, |(_, rest)| rest.len())
}

fn strict(text: &str) -> usize {
    Article::parse(text).map_or(0, |article| article.body.blocks.len())
}

fn lenient(text: &str) -> usize {
    Article::parse_lenient(text).body.blocks.len()
}

fn printed(text: &str) -> usize {
    Article::parse_lenient(text).to_string().len()
}

fn diagnosed(text: &str) -> usize {
    let (article, findings) = Article::diagnose(text);
    article.body.blocks.len() + findings.count()
}

fn streamed(text: &str) -> usize {
    let told = |story: &wirecopy::stories::Story<'_>| {
        let envelope = story.envelope().map_or(0, |envelope| envelope.number.map_or(1, |number| number.len()));
        let sent = story.sent().map_or(0, |sent| sent.text.len());
        envelope + sent + story.diagnose().count() + story.article().body.blocks.len()
    };
    stories(text).map(|story| told(&story)).sum()
}

fn whole(text: &str) -> usize {
    let (article, findings) = Article::diagnose(text);
    article.to_string().len() + findings.count()
}

/// What is done with a text.
type Way = fn(&str) -> usize;

/// Each of them, by name.
const WAYS: [(&str, Way); 8] = [
    ("blocks", cut),
    ("dateline", opening),
    ("parse", strict),
    ("lenient", lenient),
    ("print", printed),
    ("diagnose", diagnosed),
    ("stories", streamed),
    (WHOLE, whole),
];

/// The way that holds `lenient`, `print` and `diagnose`.
const WHOLE: &str = "whole";

/// The ways that no other holds.
const COUNTED: [&str; 5] = ["blocks", "dateline", "parse", "stories", WHOLE];

/// What callgrind collects.
#[inline(never)]
fn counted(way: Way, text: &str) -> usize {
    black_box(way(black_box(text)))
}

/// How the text `name` is made at any length: an adversary, or a line of a file.
fn maker(name: &str) -> Option<Box<dyn Fn(usize) -> String>> {
    if let Some(named) = ADVERSARIES.into_iter().chain([ORDINARY]).find(|(known, ..)| *known == name) {
        return Some(Box::new(move |length| adversary(named, length)));
    }
    let (file, line) = name.rsplit_once(':')?;
    let text = fs::read_to_string(file).ok()?;
    let [head, unit, tail] = texts::read(text.lines().nth(line.parse::<usize>().ok()?.checked_sub(1)?)?)?;
    Some(Box::new(move |length| made(&head, &unit, &tail, length)))
}

fn list(file: &str) -> ExitCode {
    let Ok(text) = fs::read_to_string(file) else {
        eprintln!("wirecopy-growth: {file} cannot be read");
        return ExitCode::FAILURE;
    };
    println!("{WHOLE}\t{}", ORDINARY.0);
    (1..=text.lines().count()).for_each(|line| println!("{WHOLE}\t{file}:{line}"));
    ExitCode::SUCCESS
}

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let (way, name, lengths) = match arguments.as_slice() {
        [list_it, file] if list_it == "list" => return list(file),
        [way, name, lengths @ ..] => (way, name, lengths),
        _ => {
            for way in COUNTED {
                ADVERSARIES.iter().for_each(|(name, ..)| println!("{way}\t{name}"));
            }
            // What every other is held against.
            println!("lenient\t{}", ORDINARY.0);
            return ExitCode::SUCCESS;
        }
    };
    let way = WAYS.iter().find(|(known, _)| known == way);
    let (Some((_, way)), Some(text)) = (way, maker(name)) else {
        eprintln!("wirecopy-growth: no such way or text");
        return ExitCode::FAILURE;
    };
    for length in lengths {
        let text = text(length.parse().expect("a length is a number"));
        black_box(counted(*way, &text));
    }
    ExitCode::SUCCESS
}
