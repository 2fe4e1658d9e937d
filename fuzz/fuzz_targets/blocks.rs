//! Any bytes, cut into blocks: the raw slices tile the text.
#![no_main]

use wirecopy_fuzz::laws::blocks_tile_the_text;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| blocks_tile_the_text(&String::from_utf8_lossy(bytes)));
