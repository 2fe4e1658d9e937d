//! Letters of ASCII, eight at a time.

/// In each byte, the bit that a capital of ASCII lacks.
pub(crate) const SMALL: u64 = u64::from_le_bytes([0x20; 8]);

/// Eight bytes as one number, and how many of its bits are the letters of ASCII at their head, eight for each.
#[inline]
pub(crate) const fn letters_of(eight: [u8; 8]) -> (u64, u32) {
    const HIGHEST_BITS: u64 = u64::from_le_bytes([0x80; 8]);
    // In each byte: what carries into the highest bit if it is added to a letter or more, and to more than a letter.
    const UP_TO_LETTERS: u64 = u64::from_le_bytes([0x80 - b'a'; 8]);
    const BEHIND_LETTERS: u64 = u64::from_le_bytes([0x80 - b'z' - 1; 8]);
    let bytes = u64::from_le_bytes(eight);
    let small = bytes & !HIGHEST_BITS | SMALL;
    let letters = (small + UP_TO_LETTERS) & !(small + BEHIND_LETTERS) & !bytes & HIGHEST_BITS;
    (bytes, (letters ^ HIGHEST_BITS).trailing_zeros() & !7)
}

/// The first eight bytes, zeros behind the last.
pub(super) const fn first_eight(bytes: &[u8]) -> [u8; 8] {
    let (mut eight, mut at) = ([0; 8], 0);
    while at < eight.len() && at < bytes.len() {
        eight[at] = bytes[at];
        at += 1;
    }
    eight
}
