//! Any bytes, cut by the fast cutter and by the slow one.
#![no_main]

use wirecopy_fuzz::laws::blocks_are_cut_as_documented;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| blocks_are_cut_as_documented(&String::from_utf8_lossy(bytes)));
