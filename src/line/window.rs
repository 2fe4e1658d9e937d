//! Many bytes told at once.

/// Whether all bytes are printable ones of ASCII, DEL included.
#[inline]
pub(crate) fn is_printable_ascii(bytes: &[u8]) -> bool {
    const WINDOW: usize = size_of::<u64>();
    const HIGHEST_BITS: u64 = u64::from_le_bytes([0x80; WINDOW]);
    const SPACES: u64 = u64::from_le_bytes([b' '; WINDOW]);
    let is_printable = |window: &[u8; WINDOW]| {
        let window = u64::from_le_bytes(*window);
        (window.wrapping_sub(SPACES) | window) & HIGHEST_BITS == 0
    };
    match bytes.last_chunk() {
        // The last window may share some with the one before.
        Some(last) => {
            is_printable(last) && bytes.chunks_exact(WINDOW).filter_map(<[u8]>::first_chunk).all(is_printable)
        }
        None => bytes.iter().all(|byte| (b' '..=b'\x7F').contains(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn bytes_are_told_at_once_as_each_in_turn() {
        for length in 0..30 {
            assert!(is_printable_ascii(&vec![b'!'; length]));
            for at in 0..length {
                for (byte, is_it) in
                    [(b' ', true), (0x7F, true), (0x1F, false), (b'\n', false), (0x80, false), (0xFF, false)]
                {
                    let mut bytes = vec![b'!'; length];
                    bytes[at] = byte;
                    assert_eq!(is_printable_ascii(&bytes), is_it, "{byte} at {at} of {length}");
                }
            }
        }
    }
}
