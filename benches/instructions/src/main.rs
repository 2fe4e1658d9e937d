//! Reads one of ten fixed inputs a number of times: `instructions INPUT [TIMES]`; without arguments, lists the inputs.

use std::hint::black_box;
use std::process::ExitCode;

use wirecopy::{Article, Dateline};

const TASS: &str = include_str!("../../stories/tass.txt");
const WRAPPED: &str = include_str!("../../stories/wrapped.txt");
const CYRILLIC: &str = include_str!("../../stories/cyrillic.txt");
const CJK: &str = include_str!("../../stories/cjk.txt");
const BARE: &str = include_str!("../../stories/bare.txt");
const RELEASE: &str = include_str!("../../stories/release.txt");

fn strict(text: &str) -> usize {
    Article::parse(text).map_or(0, |article| article.body.blocks.len())
}

fn lenient(text: &str) -> usize {
    Article::parse_lenient(text).body.blocks.len()
}

fn dateline(text: &str) -> usize {
    Dateline::parse(text).map_or(0, |(_, rest)| rest.len())
}

type Input = (&'static str, fn(&str) -> usize, &'static str);

/// What is read, and how.
const INPUTS: [Input; 10] = [
    ("tass", strict, TASS),
    ("wrapped", strict, WRAPPED),
    ("cyrillic", strict, CYRILLIC),
    ("release", strict, RELEASE),
    ("cjk", lenient, CJK),
    ("bare", lenient, BARE),
    ("dateline-tass", dateline, "PORTO, April 11. /TASS/. The transport ministers will open a ferry line."),
    ("dateline-brackets", dateline, "PORTLAND, Ore., April 11 (Reuters) - Ships moved again on Monday."),
    ("dateline-miss", dateline, "On the following day, they will attend the ceremony marking the anniversary."),
    ("dateline-near-miss", dateline, "PORTO HARBOUR BOARD says the ministers will open a ferry line on Thursday."),
];

/// What is counted: callgrind collects inside this function only.
#[inline(never)]
fn counted(read: fn(&str) -> usize, text: &str) -> usize {
    read(black_box(text))
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(name) = arguments.next() else {
        INPUTS.iter().for_each(|(name, ..)| println!("{name}"));
        return ExitCode::SUCCESS;
    };
    let times = arguments.next().map_or(1, |times| times.parse().expect("TIMES is a number"));
    let Some((_, read, text)) = INPUTS.iter().find(|(input, ..)| *input == name) else {
        eprintln!("instructions: no input {name}");
        return ExitCode::FAILURE;
    };
    // The first reading also lets memchr choose its vectors; it is not counted.
    black_box(read(text));
    for _ in 0..times {
        black_box(counted(*read, text));
    }
    ExitCode::SUCCESS
}
