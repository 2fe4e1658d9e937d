//! Any bytes, read as JSON into an article of its own; and as text whose article is written as JSON.
#![no_main]

use wirecopy_fuzz::laws::{json_gives_the_article_back, json_is_refused_or_kept, lenient_is_total};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    json_is_refused_or_kept(bytes);
    json_gives_the_article_back(&lenient_is_total(&String::from_utf8_lossy(bytes)));
});
