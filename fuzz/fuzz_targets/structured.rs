//! A story made from parts: printed, read, and compared part by part; and every law on it.
#![no_main]

use wirecopy_fuzz::laws::laws;
use wirecopy_fuzz::story::{Choices, Story};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let story = Story::of(&mut Choices::by(bytes));
    story.is_read_back();
    laws(&story.printed());
});
