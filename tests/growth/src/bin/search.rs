//! Searches for texts that cost more than their length: `search SECONDS SEED FILE`.
//!
//! Texts are made of the pieces of `fuzz/pieces.txt`: each piece, and each pair and triple, before, repeated and behind.
//! The first texts are all pairs; then triples and longer ones are drawn, another order for each seed, some of them below
//! a story's head or inside copy that was broken over lines. A clock tells
//! which are suspect, at 8 KB and 256 KB: it is wrong now and then, so FILE takes those that seem to grow and the hundred
//! that cost most, and `.ci/growth.py` counts their instructions.

use std::fs;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use wirecopy::Article;
use wirecopy_growth::made::made;
use wirecopy_growth::pieces::pieces;
use wirecopy_growth::texts;

const SHORT: usize = 8 << 10;
const MIDDLE: usize = 32 << 10;
const LONG: usize = 256 << 10;

/// How many of the texts that cost most are kept.
const MOST: usize = 100;

/// A text is suspect if a byte of the long one takes more than `GROWTH` times a byte of the short one, plus `NOISE`
/// nanoseconds. On a machine that does other work besides, a clock is off by a factor of two.
const GROWTH: f64 = 2.5;
const NOISE: f64 = 3.0;

/// How many suspects are kept, those that seem to grow most.
const MOST_SUSPECT: usize = 20;

/// Nanoseconds a byte that are worth a second look; an ordinary story takes less than one.
const COSTLY: f64 = 30.0;

/// Reads a text in the ways that hold all others.
fn read(text: &str) {
    let (article, findings) = Article::diagnose(text);
    black_box((findings.count(), article.to_string().len()));
}

/// Nanoseconds a byte, the least of some runs.
fn cost(pieces: &[String; 3], length: usize, runs: usize) -> f64 {
    let [head, unit, tail] = pieces;
    let text = made(head, unit, tail, length);
    let run = |_| {
        let start = Instant::now();
        read(black_box(&text));
        start.elapsed()
    };
    let least = (0..runs).map(run).min().unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "a text is shorter than that")]
    let bytes = text.len() as f64;
    least.as_secs_f64() * 1e9 / bytes
}

/// How many times more a byte costs where the text is long, if it is suspect; a second look is taken at those that seem so.
fn growth(pieces: &[String; 3]) -> Option<f64> {
    let seen = |long, runs| {
        let (few, many) = (cost(pieces, SHORT, 8 * runs), cost(pieces, long, runs));
        (many > GROWTH * few + NOISE).then_some(many / few)
    };
    // What grows fast shows at a middle length, and the long one would take a minute.
    seen(MIDDLE, 1).and_then(|_| seen(MIDDLE, 4)).or_else(|| seen(LONG, 1).and_then(|_| seen(LONG, 4)))
}

/// Marsaglia's xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).unwrap_or_default()
    }

    /// So many pieces, joined.
    fn joined(&mut self, pieces: &[String], count: usize) -> String {
        (0..count).map(|_| pieces[self.below(pieces.len())].as_str()).collect()
    }
}

/// Every pair: repeated together, the first before the second, the second behind the first.
fn pairs(pieces: &[String]) -> impl Iterator<Item = [String; 3]> {
    pieces.iter().flat_map(move |first| {
        pieces.iter().flat_map(move |second| {
            let none = String::new;
            [
                [none(), format!("{first}{second}"), none()],
                [first.clone(), second.clone(), none()],
                [none(), first.clone(), second.clone()],
            ]
        })
    })
}

/// The text as the body of a story.
fn below_head([head, unit, tail]: [String; 3]) -> [String; 3] {
    [format!("Harbor reopens\nPORTO, May 3 (Lusa) -- Ships moved.\n{head}"), unit, tail]
}

/// What may be repeated where a line of broken copy ends, which makes the line no wider.
const BLANKS: [&str; 8] = [" ", "\u{A0}", "\u{200B}", " \u{200B}", "\t", "\u{3000}", "\x0B", "\n"];

/// The text at the end of a full line of copy that was broken over lines: only blanks may be repeated there, or whole
/// lines.
fn in_broken_copy([head, unit, tail]: [String; 3], blank: &str) -> [String; 3] {
    const REST: &str = "    Ships moved again on Monday after a storm that had kept them for days\nwaiting outside the harbor, said the harbor master and his office too.\n";
    let full = format!("Harbor reopens\n\n{head} of Martha Hollis and Peter Oskar Lang and of Anna Kim, the");
    let unit = if unit.ends_with('\n') { unit } else { blank.to_owned() };
    [full, unit, format!("\n{tail}\n{REST}{REST}")]
}

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [seconds, seed, file] = arguments.as_slice() else {
        eprintln!("usage: search SECONDS SEED FILE");
        return ExitCode::from(2);
    };
    let (Ok(seconds), Ok(seed)) = (seconds.parse(), seed.parse::<u64>()) else {
        eprintln!("search: SECONDS and SEED are numbers");
        return ExitCode::from(2);
    };
    let until = Instant::now() + Duration::from_secs(seconds);
    let pieces = pieces();
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    // Counts of pieces before, repeated and behind.
    let shapes = [[1, 1, 1], [0, 3, 0], [1, 2, 0], [0, 2, 1], [1, 2, 1], [2, 1, 2], [3, 1, 3]];
    let drawn = std::iter::from_fn(|| {
        let shape = shapes[random.below(shapes.len())];
        let text = shape.map(|count| random.joined(&pieces, count));
        Some(match random.below(4) {
            0 => below_head(text),
            1 => in_broken_copy(text, BLANKS[random.below(BLANKS.len())]),
            _ => text,
        })
    });
    let (mut tried, mut costly, mut growing) = (0_usize, Vec::new(), Vec::new());
    for text in pairs(&pieces).chain(drawn).take_while(|_| Instant::now() < until) {
        tried += 1;
        let mut once = cost(&text, SHORT, 1);
        if once > COSTLY {
            once = cost(&text, SHORT, 3);
        }
        if let Some(times) = growth(&text) {
            growing.push((times, text));
        } else if once > COSTLY {
            costly.push((once, text));
        }
    }
    println!("searched {tried} texts of {} pieces: {} seem to grow", pieces.len(), growing.len());
    for (list, most) in [(&mut costly, MOST), (&mut growing, MOST_SUSPECT)] {
        list.sort_by(|one, other| other.0.total_cmp(&one.0));
        list.truncate(most);
    }
    costly.iter().take(10).for_each(|(cost, text)| println!("{cost:8.0} ns a byte: {}", texts::written(text)));
    let lines = growing.iter().chain(&costly).map(|(_, text)| texts::written(text) + "\n");
    match fs::write(file, lines.collect::<String>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("search: {file}: {error}");
            ExitCode::FAILURE
        }
    }
}
