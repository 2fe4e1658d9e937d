//! Any bytes, read as text, in other forms; and a story made from parts, broken anew: equal parts.
#![no_main]

use libfuzzer_sys::arbitrary::{Arbitrary, Unstructured};
use wirecopy::arbitrary::Story;
use wirecopy_fuzz::laws::{another_form_is_read_alike, breaking_anew_changes_nothing};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    another_form_is_read_alike(&String::from_utf8_lossy(bytes));
    let [measure, choices @ ..] = bytes else { return };
    let story = Story::arbitrary(&mut Unstructured::new(choices)).expect("any bytes make a story");
    breaking_anew_changes_nothing(story.as_str(), 60 + usize::from(measure % 19));
});
