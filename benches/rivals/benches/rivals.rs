//! wirecopy beside its floor and its rivals: one table, medians of interleaved rounds.
//!
//! `cargo bench --manifest-path benches/rivals/Cargo.toml --bench rivals [-- TEXT…]`

use std::hint::black_box;

use mail_parser::MessageParser;
use rivals::parts::Parts;
use rivals::stories::{self, Archive};
use rivals::time::{Contestant, medians};
use rivals::{nom_alone, regular};
use wirecopy::{Article, Body, Dateline, blocks, stories as cut_stories};

/// Rounds in which every contestant reads a text that stays in the cache.
const HOT: usize = 101;

/// Rounds over the archive.
const COLD: usize = 7;

const ARCHIVE: usize = 64 << 20;

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let is_asked = |text: &str| asked.is_empty() || asked.iter().any(|name| text.starts_with(name.as_str()));
    println!("{:<9} {:<26} {:>12} {:>8} {:>8}", "text", "contestant", "ns a story", "GB/s", "× floor");
    let long = stories::long(40 << 10);
    let texts = [
        ("tass", stories::TASS, true),
        ("long", &long, true),
        ("wrapped", stories::WRAPPED, false),
        ("cyrillic", stories::CYRILLIC, false),
        ("cjk", stories::CJK, false),
        ("bare", stories::BARE, true),
        ("release", stories::RELEASE, false),
    ];
    for (name, text, in_families) in texts {
        if is_asked(name) {
            hot(name, text, in_families);
        }
    }
    if is_asked("dateline") {
        datelines();
    }
    if is_asked("day") {
        day_files();
    }
    if is_asked("archive") {
        archive();
    }
}

/// The stories of a day in one file, in the frame of a day file and in that of a transmission: cut, and cut and read.
fn day_files() {
    const STORIES: usize = 250;
    for (name, text) in [("day", stories::day_file(STORIES)), ("day7901", stories::transmission(STORIES))] {
        let text = text.as_str();
        assert_eq!(cut_stories(text).count(), STORIES);
        let mut contestants = floor(text);
        contestants.push(Contestant::new("wirecopy blocks", || cut(black_box(text))));
        contestants.push(Contestant::new("wirecopy stories", || {
            cut_stories(black_box(text)).map(|story| black_box(story).raw().len()).sum()
        }));
        contestants.push(Contestant::new("wirecopy stories, read", || {
            cut_stories(black_box(text)).map(|story| weight(&story.article())).sum()
        }));
        print(name, &contestants_of(&mut contestants, HOT), text.len(), STORIES);
    }
}

fn newlines(text: &str) -> usize {
    memchr::memchr_iter(b'\n', text.as_bytes()).count_by_positions()
}

/// Visits every newline: the count alone would be found without their places.
trait Positions: Iterator<Item = usize> + Sized {
    fn count_by_positions(self) -> usize {
        self.fold(0, |sum, at| black_box(sum + at))
    }
}

impl<I: Iterator<Item = usize>> Positions for I {}

fn lines(text: &str) -> usize {
    text.lines().map(|line| black_box(line).len()).sum()
}

fn cut(text: &str) -> usize {
    blocks(text).map(|block| black_box(block).words.len()).sum()
}

fn weight(article: &Article<'_>) -> usize {
    article.body.blocks.len()
}

fn hot(name: &str, text: &str, in_families: bool) {
    let article = Article::parse_lenient(text);
    let strict = Article::parse(text);
    check(text, &article, in_families);
    let mail = stories::mail(text);
    let mut json = Vec::with_capacity(2 * text.len());
    let mut contestants = floor(text);
    contestants.push(Contestant::new("wirecopy blocks", || cut(black_box(text))));
    contestants.push(Contestant::new("wirecopy Body::parse", || Body::parse(black_box(text)).blocks.len()));
    if strict.is_ok() {
        contestants
            .push(Contestant::new("wirecopy parse", || Article::parse(black_box(text)).as_ref().map_or(0, weight)));
    }
    contestants.push(Contestant::new("wirecopy parse_lenient", || weight(&Article::parse_lenient(black_box(text)))));
    contestants.push(Contestant::new("wirecopy serialise", || {
        json.clear();
        serde_json::to_writer(&mut json, black_box(&article)).expect("a Vec takes all");
        json.len()
    }));
    contestants.push(Contestant::new("wirecopy into_owned", || weight(&black_box(&article).clone().into_owned())));
    if in_families {
        contestants.push(Contestant::new("regex + lines", || regular::parse(black_box(text)).blocks.len()));
        contestants.push(Contestant::new("nom alone", || nom_alone::parse(black_box(text)).blocks.len()));
    }
    contestants.push(Contestant::new("mail-parser", || {
        MessageParser::default().parse(black_box(mail.as_bytes())).map_or(0, |message| message.parts.len())
    }));
    print(name, &contestants_of(&mut contestants, HOT), text.len(), 1);
}

fn floor(text: &str) -> Vec<Contestant<'_>> {
    vec![
        Contestant::new("newlines (floor)", move || newlines(black_box(text))),
        Contestant::new("UTF-8 validation", move || {
            std::str::from_utf8(black_box(text.as_bytes())).map_or(0, str::len)
        }),
        Contestant::new("str::lines", move || lines(black_box(text))),
    ]
}

/// Each answer, once, outside every loop.
fn check(text: &str, article: &Article<'_>, in_families: bool) {
    assert_eq!(blocks(text).map(|block| block.raw).collect::<String>(), text);
    if let Ok(strict) = Article::parse(text) {
        assert_eq!(&strict, article);
    }
    assert_eq!(&article.clone().into_owned(), article);
    if in_families {
        let parts = Parts::of(article);
        assert_eq!(regular::parse(text), parts);
        assert_eq!(nom_alone::parse(text), parts);
    }
    let mail = stories::mail(text);
    let message = MessageParser::default().parse(mail.as_bytes()).expect("a mail");
    let (_, body) = text.split_once('\n').expect("a headline");
    assert_eq!(message.body_text(0).expect("a body").replace("\r\n", "\n"), body);
}

fn contestants_of<'n>(contestants: &mut [Contestant<'n>], rounds: usize) -> Vec<(&'static str, f64)> {
    let seconds = medians(contestants, rounds);
    contestants.iter().map(|contestant| contestant.name).zip(seconds).collect()
}

fn print(text: &str, results: &[(&str, f64)], bytes: usize, stories: usize) {
    let floor = results[0].1;
    for (name, seconds) in results {
        let nanoseconds = seconds * 1e9 / stories as f64;
        let rate = bytes as f64 / seconds / 1e9;
        println!("{text:<9} {name:<26} {nanoseconds:>12.0} {rate:>8.2} {:>8.2}", seconds / floor);
    }
}

/// Lines that open with a dateline, that do not, and that nearly do; the last column compares with the first hit.
fn datelines() {
    let lines = [
        ("hit: TASS", stories::TASS.lines().nth(2).expect("a dateline"), true),
        (
            "hit: brackets",
            "PORTLAND, Ore., April 11 (Reuters) - Ships moved again on Monday, the harbour master said.",
            true,
        ),
        ("hit: brackets, no date", "ST. ANSELM (AP) -- Ships moved again on Monday, the harbour master said.", true),
        ("miss: a paragraph", stories::TASS.lines().nth(3).expect("a paragraph"), false),
        ("miss: a headline", stories::TASS.lines().next().expect("a headline"), false),
        ("miss: small letters", "ships moved again on Monday, the harbour master said, after a week of talks.", false),
        ("near miss: no credit", "PORTO, April 11 the transport ministers will open a ferry line on Thursday.", false),
        ("near miss: no separator", "Porto Harbour Board (Reuters) The ministers will open a line on Thursday.", false),
        ("near miss: capitals", "PORTO HARBOUR BOARD says the ministers will open a ferry line on Thursday.", false),
    ];
    for (name, line, hit) in lines {
        assert_eq!(Dateline::parse(line).is_ok(), hit, "{name}");
    }
    let run = |line: &str| Dateline::parse(black_box(line)).map_or(1, |(_, rest)| rest.len());
    let mut contestants: Vec<_> =
        lines.into_iter().map(|(name, line, _)| Contestant::new(name, move || run(line))).collect();
    let results = contestants_of(&mut contestants, HOT);
    let hit = results[0].1;
    for (name, seconds) in results {
        println!("{:<9} {name:<26} {:>12.0} {:>8} {:>7.2}h", "dateline", seconds * 1e9, "", seconds / hit);
    }
}

fn archive() {
    let archive = Archive::of(ARCHIVE);
    let (mut same, mut total) = (0, 0);
    for story in archive.stories() {
        let article = Article::parse_lenient(story);
        let parts = regular::parse(story);
        assert_eq!(nom_alone::parse(story), parts);
        total += 1;
        same += usize::from(parts.dateline == Parts::of(&article).dateline);
    }
    assert!(same * 1000 >= total * 999, "{same} of {total} datelines are the same");
    let each = |parse: fn(&str) -> usize| -> usize { archive.stories().map(parse).sum() };
    let mut contestants = vec![
        Contestant::new("newlines (floor)", || each(newlines)),
        Contestant::new("UTF-8 validation", || {
            each(|story| std::str::from_utf8(black_box(story.as_bytes())).map_or(0, str::len))
        }),
        Contestant::new("str::lines", || each(lines)),
        Contestant::new("wirecopy blocks", || each(cut)),
        Contestant::new("wirecopy parse", || each(|story| Article::parse(story).as_ref().map_or(0, weight))),
        Contestant::new("wirecopy parse_lenient", || each(|story| weight(&Article::parse_lenient(story)))),
        Contestant::new("regex + lines", || each(|story| regular::parse(story).blocks.len())),
        Contestant::new("nom alone", || each(|story| nom_alone::parse(story).blocks.len())),
    ];
    print("archive", &contestants_of(&mut contestants, COLD), archive.bytes(), archive.stories().len());
}
