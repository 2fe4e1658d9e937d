//! A story made from parts: read, and compared part by part; and every law on it.
#![no_main]

use wirecopy::arbitrary::Story;
use wirecopy_fuzz::laws::{a_story_is_read_back, laws};

libfuzzer_sys::fuzz_target!(|story: Story| {
    a_story_is_read_back(&story);
    laws(story.as_str());
});
