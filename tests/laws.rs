//! The laws as properties: of any text, of copy made of the trade's own marks, and of stories that were damaged.
//!
//! The harness is the fuzz targets' own, so that a law has one wording. Linear work is measured in
//! `tests/growth`, allocations in `tests/allocations`; that there is no clock, no I/O and no unsafe
//! code is kept by `no_std` and by the lints of the manifest.

#[path = "../fuzz/src/laws/mod.rs"]
#[expect(unreachable_pub, reason = "public in the fuzz package, which shares it")]
pub(crate) mod harness;

use std::fs;
use std::path::Path;
use std::thread;

#[cfg(feature = "arbitrary")]
use arbitrary::{Arbitrary, Unstructured};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use wirecopy::Article;

/// The dictionary of the fuzz targets: an entry a line, in quotes, bytes outside ASCII as `\x` escapes.
const DICTIONARY: &str = include_str!("../fuzz/wire.dict");

/// What is no mark of the trade and still stands round its marks.
const WORDS: &[&str] = &[
    "Harbor reopens",
    "Ships moved on Monday, the harbor master said.",
    "Ships had waited outside the harbor for three days before the storm passed and the basin",
    "ships moved again on Monday after a storm of three days, the master said,",
    "PORTO",
    "Порт открылся",
    "港口",
    "12",
    "a",
    "\"",
    "\n",
    "\n\n",
    " ",
    "(",
    ")",
    "/",
    ",",
    ".",
];

fn dictionary() -> Vec<String> {
    let entries = DICTIONARY.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    entries.map(unescaped).chain(WORDS.iter().map(ToString::to_string)).collect()
}

fn unescaped(entry: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = entry;
    while let Some((before, after)) = rest.split_once("\\x") {
        bytes.extend(before.bytes());
        bytes.push(u8::from_str_radix(&after[..2], 16).expect("two hexadecimal digits"));
        rest = &after[2..];
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).expect("an entry is text")
}

fn stories() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let paths = fs::read_dir(folder).expect("the stories are there").map(|entry| entry.expect("a story").path());
    let texts = paths.filter(|path| path.extension().is_some_and(|kind| kind == "txt"));
    texts.map(|path| fs::read_to_string(path).expect("a story is text")).collect()
}

/// Marks and words of the trade in any order.
fn marks() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(dictionary()), 0..16).prop_map(|marks| marks.concat())
}

/// An invented story with a piece of it replaced by marks.
fn damaged_story() -> impl Strategy<Value = String> {
    (prop::sample::select(stories()), any::<prop::sample::Index>(), 0..40_usize, marks()).prop_map(
        |(story, at, length, marks)| {
            let boundaries: Vec<_> = story.char_indices().map(|(at, _)| at).chain([story.len()]).collect();
            let from = at.index(boundaries.len());
            let to = boundaries[(from + length).min(boundaries.len() - 1)];
            format!("{}{marks}{}", &story[..boundaries[from]], &story[to..])
        },
    )
}

fn copy() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), marks(), marks(), damaged_story()]
}

/// The story that these bytes make.
#[cfg(feature = "arbitrary")]
pub(crate) fn story(choices: &[u8]) -> wirecopy::arbitrary::Story {
    Arbitrary::arbitrary(&mut Unstructured::new(choices)).expect("bytes that run out choose the first of everything")
}

/// The same texts each time, so that a change is judged by what it does; `PROPTEST_RNG_SEED` takes others.
fn the_same_each_time() -> ProptestConfig {
    let told = ProptestConfig::default();
    let rng_seed = match told.rng_seed {
        RngSeed::Random => RngSeed::Fixed(1),
        told @ RngSeed::Fixed(_) => told,
    };
    ProptestConfig { failure_persistence: None, rng_seed, ..told }
}

proptest! {
    // A text that breaks a law is committed to `fuzz/crashes` by hand, where every later run reads it.
    #![proptest_config(the_same_each_time())]

    #[test]
    fn lenient_is_total(text in copy()) {
        let _ = harness::lenient_is_total(&text);
    }

    #[test]
    fn blocks_tile_the_text(text in copy()) {
        harness::blocks_tile_the_text(&text);
    }

    #[test]
    fn blocks_are_cut_as_documented(text in copy()) {
        harness::blocks_are_cut_as_documented(&text);
    }

    #[test]
    fn long_copy_is_read(choices in prop::collection::vec(any::<u8>(), 4..40)) {
        harness::long_copy_is_read(&choices, 4 << 10);
    }

    #[test]
    fn every_line_is_in_one_part(text in copy()) {
        harness::every_line_is_in_one_part(&text, &Article::parse_lenient(&text));
    }

    #[test]
    fn sections_tile_the_body(text in copy()) {
        harness::sections_tile_the_body(&Article::parse_lenient(&text).body);
    }

    #[test]
    fn every_text_is_a_slice_of_the_input(text in copy()) {
        harness::every_text_is_a_slice_of_the_input(&text, &Article::parse_lenient(&text));
    }

    #[test]
    fn printing_and_reading_gives_the_article_back(text in copy()) {
        harness::printing_and_reading_gives_the_article_back(&Article::parse_lenient(&text));
    }

    #[test]
    #[cfg(feature = "serde")]
    fn json_gives_the_article_back(text in copy()) {
        harness::json_gives_the_article_back(&Article::parse_lenient(&text));
    }

    #[test]
    fn owning_changes_nothing(text in copy()) {
        harness::owning_changes_nothing(&Article::parse_lenient(&text));
    }

    #[test]
    fn strict_is_within_lenient(text in copy()) {
        harness::strict_is_within_lenient(&text, &Article::parse_lenient(&text));
    }

    #[test]
    fn errors_point_into_the_text(text in copy()) {
        harness::errors_point_into_the_text(&text);
    }

    #[test]
    fn a_dateline_is_cut_from_its_lede(text in copy()) {
        harness::a_dateline_is_cut_from_its_lede(&text);
    }

    #[test]
    #[cfg(feature = "arbitrary")]
    fn a_story_is_read_back(choices in prop::collection::vec(any::<u8>(), 0..80)) {
        harness::a_story_is_read_back(&story(&choices));
    }
}

/// A thread's whole stack. Ordinary copy takes less than 40 KB of it in a debug build, 16 KB in a release build.
const STACK: usize = 64 << 10;

/// In a debug build a hundred calls of a function that calls itself would fill the stack, and a megabyte takes minutes.
const LONGEST: usize = if cfg!(debug_assertions) { 1 << 14 } else { 1 << 20 };

#[test]
fn no_adversary_of_marks_holds_a_line() {
    harness::marks_beyond_what_is_lexed_are_read();
}

#[test]
fn no_adversary_exhausts_the_stack() {
    for adversary in harness::ADVERSARIES {
        let text = harness::adversary(adversary, LONGEST);
        std::eprintln!("{}", adversary.0);
        let reading = thread::Builder::new().stack_size(STACK).spawn(move || harness::reading_returns(&text));
        reading.expect("a thread is to be had").join().unwrap_or_else(|_| panic!("{} panics", adversary.0));
    }
}
