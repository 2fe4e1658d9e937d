//! Reads the same texts with two versions of wirecopy, and says where their answers differ.
//!
//! `wirecopy-versions [--damaged N] [--seed SEED] [--only QUESTION]… PATH…`; the script `compare` beside this package
//! unpacks the old version and calls it.

mod answers;
mod difference;
#[path = "../../src/laws/pieces.rs"]
mod pieces;
mod texts;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use answers::{QUESTIONS, Question};
use difference::{Difference, difference, shortened, shown};
use texts::{Whole, damaged, read};

/// How many texts of a kind are shown; of the others only their number is told.
const EXAMPLES: usize = 3;

struct Asked {
    damaged: usize,
    seed: u64,
    questions: Vec<&'static Question>,
    whole: Vec<Whole>,
}

/// What the arguments ask for, or why they cannot be understood.
fn asked(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked { damaged: 0, seed: 1, questions: Vec::new(), whole: Vec::new() };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--damaged" => asked.damaged = value()?.parse().map_err(|_| "--damaged needs a number")?,
            "--seed" => asked.seed = value()?.parse().map_err(|_| "--seed needs a number")?,
            "--only" => {
                let name = value()?;
                let known: Vec<_> = QUESTIONS.iter().map(|question| question.name).collect();
                let question = QUESTIONS.iter().find(|question| question.name == name);
                asked.questions.push(question.ok_or(format!("{name} is none of {}", known.join(", ")))?);
            }
            path => read(Path::new(path), &mut asked.whole).map_err(|error| format!("{path}: {error}"))?,
        }
    }
    if asked.questions.is_empty() {
        asked.questions = QUESTIONS.iter().collect();
    }
    if asked.whole.is_empty() { Err("no text to compare".to_owned()) } else { Ok(asked) }
}

/// Each differing text by its number: first the whole ones, then the damaged.
fn compared(asked: &Asked, text: impl Fn(usize) -> String + Sync) -> BTreeMap<usize, Difference> {
    let next = AtomicUsize::new(0);
    let differing = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, Into::into) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= asked.whole.len() + asked.damaged {
                        break;
                    }
                    if let Some(found) = difference(&asked.questions, &text(number)) {
                        differing.lock().expect("no thread panics with the lock").insert(number, found);
                    }
                }
            });
        }
    });
    differing.into_inner().expect("no thread panics with the lock")
}

fn main() -> ExitCode {
    let asked = match asked(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(complaint) => {
            eprintln!("wirecopy-versions: {complaint}");
            return ExitCode::from(2);
        }
    };
    // A version that panics is told in its answer.
    std::panic::set_hook(Box::new(|_| {}));
    let pieces = pieces::pieces();
    let text = |number: usize| match asked.whole.get(number) {
        Some(whole) => whole.text.clone(),
        None => damaged(&asked.whole, &pieces, asked.seed, (number - asked.whole.len()) as u64),
    };
    let differing = compared(&asked, text);
    let mut kinds: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, found) in &differing {
        kinds.entry(&found.kind).or_default().push(*number);
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, numbers)| usize::MAX - numbers.len());
    for (kind, numbers) in kinds {
        println!("{} × {kind}", numbers.len());
        for &number in numbers.iter().take(EXAMPLES) {
            let from = asked.whole.get(number).map_or_else(
                || format!("damaged text {} of seed {}", number - asked.whole.len(), asked.seed),
                |whole| whole.from.clone(),
            );
            let text = shortened(&asked.questions, &text(number), kind);
            let found = difference(&asked.questions, &text).expect("a shortened text differs as the whole one did");
            let (old, new) = shown(&found.old, &found.new);
            println!("  {from}, in {}\n    text {text:?}\n    old  {old}\n    new  {new}", found.questions.join(", "));
        }
    }
    println!(
        "compared {}, {} differ: {} whole texts, {} damaged ones of seed {}",
        asked.whole.len() + asked.damaged,
        differing.len(),
        asked.whole.len(),
        asked.damaged,
        asked.seed
    );
    ExitCode::from(u8::from(!differing.is_empty()))
}
