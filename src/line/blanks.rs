//! Where blanks and words stand among bytes, eight of which are looked at as one number.

use super::Bytes;

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGHEST_BITS: u64 = u64::from_le_bytes([0x80; 8]);

/// The bytes with which a blank may begin. No letter of Russian, Greek, Arabic, Hindi or Korean has one.
pub(crate) static OPEN_BLANKS: Bytes = {
    let mut bytes = [0xC2; 38];
    let mut nth = 0;
    while nth <= b' ' {
        bytes[nth as usize] = nth;
        nth += 1;
    }
    [bytes[33], bytes[34], bytes[35], bytes[36]] = [0xE1, 0xE2, 0xE3, 0xEF];
    Bytes::of(&bytes)
};

/// Where the first byte stands with which a blank may begin.
///
/// Eight bytes at a time are looked at as one number, for in copy of ASCII none but a blank is one.
#[inline]
pub(crate) fn first_that_opens_blank(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(eight) = bytes[at..].first_chunk() {
        let others = others_than_marks(u64::from_le_bytes(*eight));
        if others == 0 {
            at += 8;
            continue;
        }
        let next = at + (others.trailing_zeros() / 8) as usize;
        if bytes[next] <= b' ' {
            return Some(next);
        }
        at = next;
        break;
    }
    OPEN_BLANKS.first_in(&bytes[at..]).map(|next| at + next)
}

/// Where the printed bytes of ASCII start that the bytes end in. Eight at a time are looked at as one number.
#[inline]
pub(crate) fn start_of_printed(bytes: &[u8]) -> usize {
    let mut start = bytes.len();
    while let Some(eight) = bytes[..start].last_chunk() {
        let eight = u64::from_le_bytes(*eight);
        // DEL is none.
        let others = others_than_marks(eight) | ((eight & !HIGHEST_BITS) + ONES) & HIGHEST_BITS;
        start -= (others.leading_zeros() / 8) as usize;
        if others != 0 {
            return start;
        }
    }
    start - bytes[..start].iter().rev().take_while(|byte| matches!(byte, b'!'..=b'~')).count()
}

/// The highest bit of each byte that stands before `!`, or is no ASCII.
#[inline]
const fn others_than_marks(eight: u64) -> u64 {
    /// In each byte: what carries into the highest bit if it is added to `!` or more.
    const UP_TO_MARKS: u64 = u64::from_le_bytes([0x80 - b'!'; 8]);
    (!((eight & !HIGHEST_BITS) + UP_TO_MARKS) | eight) & HIGHEST_BITS
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn bytes_are_found_wherever_they_stand() {
        for length in 0..30 {
            for at in 0..length {
                for byte in 0..=u8::MAX {
                    let mut bytes = vec![b'x'; length];
                    bytes[at] = byte;
                    let opens = byte <= b' ' || matches!(byte, 0xC2 | 0xE1..=0xE3 | 0xEF);
                    assert_eq!(first_that_opens_blank(&bytes), opens.then_some(at), "{byte:X} at {at} of {length}");
                    let start = if matches!(byte, b'!'..=b'~') { 0 } else { at + 1 };
                    assert_eq!(start_of_printed(&bytes), start, "{byte:X} at {at} of {length}");
                }
            }
        }
    }
}
