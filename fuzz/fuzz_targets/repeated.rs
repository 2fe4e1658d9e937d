//! Pieces of the trade, chosen and repeated up to 64 KB: each way of reading returns.
#![no_main]

use wirecopy_fuzz::laws::long_copy_is_read;

/// Many times what a fuzzer's own inputs hold.
const LONGEST: usize = 64 << 10;

libfuzzer_sys::fuzz_target!(|choices: &[u8]| long_copy_is_read(choices, LONGEST));
