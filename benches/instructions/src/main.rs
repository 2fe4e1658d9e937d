//! Reads one input a number of times: `instructions INPUT [TIMES]`; without arguments, lists the inputs.
//!
//! INPUT is one of the fixed ones, or a `.jsonl` file whose records have the key `input`. It prints how many texts
//! there are, where the first lies in memory, and how long that one is, for those who watch what is loaded from there.

mod desks;
mod inputs;
#[path = "../../rivals/src/stories.rs"]
#[allow(dead_code, reason = "the rivals read more of them")]
mod stories;

use std::fs;
use std::hint::black_box;
use std::process::ExitCode;

use serde_json::Value;

use inputs::{Input, Reading, inputs, lenient};

/// What is counted: callgrind collects inside this function only.
#[inline(never)]
fn counted(read: &Reading, text: &str) -> usize {
    read(black_box(text))
}

/// The texts of a file of labelled copy, as one input.
fn labelled(file: &str) -> Option<(Reading, Vec<String>)> {
    let input = |line: &str| Some(serde_json::from_str::<Value>(line).ok()?["input"].as_str()?.to_owned());
    let texts = fs::read_to_string(file).ok()?.lines().map(input).collect::<Option<Vec<_>>>()?;
    Some((Box::new(lenient), texts))
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(name) = arguments.next() else {
        inputs().iter().for_each(|input| println!("{}", input.name));
        return ExitCode::SUCCESS;
    };
    let times = arguments.next().map_or(1, |times| times.parse().expect("TIMES is a number"));
    let fixed =
        || inputs().into_iter().find(|input| input.name == name).map(|Input { read, text, .. }| (read, vec![text]));
    let found = if name.ends_with(".jsonl") { labelled(&name) } else { fixed() };
    let Some((read, texts)) = found.filter(|(_, texts)| !texts.is_empty()) else {
        eprintln!("instructions: no input {name}");
        return ExitCode::FAILURE;
    };
    println!("{} {:#x} {}", texts.len(), texts[0].as_ptr().addr(), texts[0].len());
    // The first reading also lets memchr choose its vectors; it is not counted.
    black_box(read(&texts[0]));
    for _ in 0..times {
        for text in &texts {
            black_box(counted(&read, text));
        }
    }
    ExitCode::SUCCESS
}
