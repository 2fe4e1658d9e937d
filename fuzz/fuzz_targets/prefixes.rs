//! A story that was cut off anywhere, or that lost a bit on the line: every law.
#![no_main]

use wirecopy_fuzz::laws::laws_hold_when_copy_is_damaged;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| laws_hold_when_copy_is_damaged(bytes));
