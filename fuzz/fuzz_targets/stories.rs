//! Any bytes, cut into stories: they tile the text, and each tells its envelope and its article.
#![no_main]

use wirecopy_fuzz::laws::stories_are_cut_and_told;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| stories_are_cut_and_told(&String::from_utf8_lossy(bytes)));
