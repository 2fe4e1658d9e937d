//! All that is read in a text, as one number: equal numbers, equal readings.
//!
//! Built without std where there is none, so that the same function runs natively and on 32 bits.
#![cfg_attr(any(target_os = "none", target_os = "unknown"), no_std)]

extern crate alloc;

#[cfg(any(target_os = "none", target_os = "unknown"))]
mod bare;

use alloc::string::String;
use core::fmt::{self, Write};

use wirecopy::{Article, Dateline, blocks};

/// A text's every part, its printed form, each finding with its span, and what strict reading says.
#[must_use]
pub fn reading(bytes: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(bytes);
    let mut sum = Sum(0xCBF2_9CE4_8422_2325);
    let written = write(&mut sum, &text);
    debug_assert_eq!(written, Ok(()));
    sum.0
}

fn write(sum: &mut Sum, text: &str) -> fmt::Result {
    for block in blocks(text) {
        write!(sum, "{:?}{:?}", block.span_in(text), block.text().span_in(text))?;
    }
    let (article, findings) = Article::diagnose(text);
    write!(sum, "{article:?}{article}{}", article.plain_text())?;
    for finding in findings {
        write!(sum, "{finding:?}{:?}", finding.span.position(text))?;
    }
    let (strict, dateline) = (Article::parse(text), Dateline::parse(text));
    for error in strict.as_ref().err().into_iter().chain(dateline.as_ref().err()) {
        write!(sum, "{:?}{}", error.span(), error.in_source(text))?;
    }
    write!(sum, "{strict:?}{dateline:?}")
}

/// Fowler, Noll and Vo's sum, 1a, of what is written to it.
struct Sum(u64);

impl Write for Sum {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        for byte in words.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3);
        }
        Ok(())
    }
}
