//! Any bytes, read as an opening: the dateline alone, and what an error says.
#![no_main]

use wirecopy_fuzz::laws::{a_dateline_is_cut_from_its_lede, errors_point_into_the_text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    a_dateline_is_cut_from_its_lede(&text);
    errors_point_into_the_text(&text);
});
