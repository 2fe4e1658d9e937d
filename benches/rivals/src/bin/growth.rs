//! Time a byte as one page's story grows, and two threads beside one: prints two tables, and draws the
//! first where an argument says so.
//!
//! `cargo run --release --manifest-path benches/rivals/Cargo.toml --bin growth [-- docs/growth.svg]`

use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Barrier;
use std::time::Instant;

use rivals::stories;
use rivals::time::{Contestant, medians};
use wirecopy::Article;

/// Rounds in which every length has its turn.
const ROUNDS: usize = 21;

const LENGTHS: [(&str, usize); 10] = [
    ("1 KB", 1 << 10),
    ("4 KB", 4 << 10),
    ("16 KB", 16 << 10),
    ("64 KB", 64 << 10),
    ("256 KB", 256 << 10),
    ("1 MB", 1 << 20),
    ("4 MB", 4 << 20),
    ("16 MB", 16 << 20),
    ("64 MB", 64 << 20),
    ("256 MB", 256 << 20),
];

/// Lengths at which two threads are compared with one, and how often each thread reads the story in a round.
const SHARED: [(&str, usize, usize); 3] = [("4 KB", 4 << 10, 4000), ("1 MB", 1 << 20, 60), ("64 MB", 64 << 20, 1)];

fn main() {
    let text = stories::long(LENGTHS[LENGTHS.len() - 1].1);
    let points = lengths(&text);
    println!("| story | ns a byte | its newlines alone | blocks |\n|---:|---:|---:|---:|");
    for Point { name, read, newlines, blocks } in &points {
        println!("| {name} | {read:.3} | {newlines:.3} | {blocks} |");
    }
    println!("\n| story | one thread, GB/s | two, GB/s | ratio | ratio of the fastest rounds |");
    println!("|---:|---:|---:|---:|---:|");
    for (name, bytes, times) in SHARED {
        threads(name, story(&text, bytes), times);
    }
    if let Some(path) = std::env::args().nth(1) {
        std::fs::write(&path, picture(&points)).expect("the picture is written");
    }
}

/// The story's first words, `bytes` bytes at most.
fn story(text: &str, bytes: usize) -> &str {
    let end = text.as_bytes()[..bytes].iter().rposition(|&byte| byte == b' ').expect("a story has words");
    &text[..end]
}

fn read(text: &str) -> usize {
    Article::parse_lenient(black_box(text)).body.blocks.len()
}

/// What one length takes: median nanoseconds a byte, and the body's blocks.
struct Point {
    name: &'static str,
    read: f64,
    newlines: f64,
    blocks: usize,
}

fn newlines(text: &str) -> usize {
    memchr::memchr_iter(b'\n', black_box(text).as_bytes()).fold(0, |sum, at| black_box(sum + at))
}

fn lengths(text: &str) -> Vec<Point> {
    let stories = LENGTHS.map(|(name, bytes)| (name, story(text, bytes)));
    for (name, story) in stories {
        assert!(Article::parse(story).is_ok(), "{name}");
    }
    let mut contestants: Vec<_> = stories
        .into_iter()
        .flat_map(|(name, story)| {
            [Contestant::new(name, move || read(story)), Contestant::new(name, move || newlines(story))]
        })
        .collect();
    let seconds = medians(&mut contestants, ROUNDS);
    let points = stories.into_iter().zip(seconds.chunks_exact(2));
    let point = |((name, story), seconds): ((_, &str), &[f64])| {
        let per_byte = |seconds: f64| seconds * 1e9 / story.len() as f64;
        Point { name, read: per_byte(seconds[0]), newlines: per_byte(seconds[1]), blocks: read(story) }
    };
    points.map(point).collect()
}

/// The seconds in which each of `threads` threads reads the story `times` times.
fn together(threads: usize, story: &str, times: usize) -> f64 {
    let ready = Barrier::new(threads + 1);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                ready.wait();
                for _ in 0..times {
                    black_box(read(story));
                }
                ready.wait();
            });
        }
        ready.wait();
        let begun = Instant::now();
        ready.wait();
        begun.elapsed().as_secs_f64()
    })
}

fn threads(name: &str, story: &str, times: usize) {
    let [mut one, mut two] = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        one.push(together(1, story, times));
        two.push(together(2, story, times));
    }
    one.sort_by(f64::total_cmp);
    two.sort_by(f64::total_cmp);
    let (median, fastest) = (ROUNDS / 2, 0);
    let rate = |threads: f64, seconds: f64| threads * (story.len() * times) as f64 / seconds / 1e9;
    let ratio = |at: usize| 2.0 * one[at] / two[at];
    let (alone, both) = (rate(1.0, one[median]), rate(2.0, two[median]));
    println!("| {name} | {alone:.2} | {both:.2} | {:.2} | {:.2} |", ratio(median), ratio(fastest));
}

/// Nanoseconds a byte over the story's length, each step of which is four times the one before.
fn picture(points: &[Point]) -> String {
    const LEFT: usize = 60;
    const BOTTOM: usize = 250;
    const STEP: usize = 58;
    const HEIGHT: f64 = 200.0;
    let right = LEFT + STEP * points.len();
    let highest = points.iter().map(|point| point.read).fold(0.0, f64::max);
    // The scale ends at a half nanosecond above all points.
    let top = (highest * 2.0).ceil() / 2.0;
    let height = |nanoseconds: f64| BOTTOM as f64 - HEIGHT * nanoseconds / top;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Nanoseconds a byte over the length of a story</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"{LEFT}\" y=\"24\">Article::parse_lenient, ns a byte, by the length of the story</text>\n",
        right + 20,
        BOTTOM + 40,
    );
    for quarter in 0..=4 {
        let value = top * f64::from(quarter) / 4.0;
        let y = height(value);
        let _ = writeln!(svg, "<path d=\"M{LEFT} {y:.1}H{right}\" stroke=\"#ddd\"/>");
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{value:.2}</text>", LEFT - 8, y + 4.0);
    }
    let mut line = String::new();
    for (at, Point { name, read, .. }) in points.iter().enumerate() {
        let (x, y) = (LEFT + STEP / 2 + STEP * at, height(*read));
        let _ = write!(line, "{x},{y:.1} ");
        let _ = writeln!(svg, "<circle cx=\"{x}\" cy=\"{y:.1}\" r=\"3\" fill=\"#05a\"/>");
        let _ = writeln!(svg, "<text x=\"{x}\" y=\"{:.1}\" text-anchor=\"middle\">{read:.2}</text>", y - 8.0);
        let _ = writeln!(svg, "<text x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{name}</text>", BOTTOM + 20);
    }
    let _ = writeln!(svg, "<polyline points=\"{}\" fill=\"none\" stroke=\"#05a\"/>", line.trim_end());
    svg.push_str("</svg>\n");
    svg
}
