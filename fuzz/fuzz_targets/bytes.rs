//! Any bytes, read as text: every law.
#![no_main]

use wirecopy_fuzz::laws::laws;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| laws(&String::from_utf8_lossy(bytes)));
