//! Copy as it arrives over a bad line: cut off, or with a bit turned.

use super::laws;

/// How many prefixes of one input are read, one char longer each.
const PREFIXES: usize = 8;

/// Every law, on the prefixes of a text and on the text with one bit of one byte turned.
///
/// The first two bytes say where the cuts begin and which bit turns, so that a fuzzer can choose them.
pub fn laws_hold_when_copy_is_damaged(bytes: &[u8]) {
    let [at, turned, copy @ ..] = bytes else { return };
    let text = String::from_utf8_lossy(copy);
    let from = usize::from(*at) * text.len() / 256;
    let cuts = (from..=text.len()).filter(|&cut| text.is_char_boundary(cut));
    cuts.take(PREFIXES).for_each(|cut| laws(&text[..cut]));
    let mut damaged = copy.to_vec();
    if let Some(byte) = damaged.get_mut(usize::from(*at) * copy.len() / 256) {
        *byte ^= 1 << (turned % 8);
        laws(&String::from_utf8_lossy(&damaged));
    }
}
