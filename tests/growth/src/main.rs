//! Reads one adversary at several lengths: `wirecopy-growth WAY ADVERSARY LENGTH…`.
//!
//! Without arguments it lists every way and adversary, a pair a line, with a tab between them. What
//! callgrind counts is the function `counted` alone, a dump a call: the text is made outside it.

#[path = "../../../fuzz/src/laws/adversaries.rs"]
mod adversaries;

use std::hint::black_box;
use std::process::ExitCode;

use adversaries::{ADVERSARIES, adversary};
use wirecopy::{Article, Dateline, blocks};

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

/// What is done with a text, by name.
const WAYS: [(&str, fn(&str) -> usize); 6] = [
    ("blocks", cut),
    ("dateline", opening),
    ("parse", strict),
    ("lenient", lenient),
    ("print", printed),
    ("diagnose", diagnosed),
];

/// What callgrind collects.
#[inline(never)]
fn counted(way: fn(&str) -> usize, text: &str) -> usize {
    black_box(way(black_box(text)))
}

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [way, name, lengths @ ..] = arguments.as_slice() else {
        for (way, _) in WAYS {
            ADVERSARIES.iter().for_each(|(name, ..)| println!("{way}\t{name}"));
        }
        return ExitCode::SUCCESS;
    };
    let way = WAYS.iter().find(|(known, _)| known == way);
    let worst = ADVERSARIES.into_iter().find(|(known, ..)| known == name);
    let (Some((_, way)), Some(worst)) = (way, worst) else {
        eprintln!("wirecopy-growth: no such way or adversary");
        return ExitCode::FAILURE;
    };
    for length in lengths {
        let text = adversary(worst, length.parse().expect("a length is a number"));
        black_box(counted(*way, &text));
    }
    ExitCode::SUCCESS
}
