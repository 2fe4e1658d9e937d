//! Many bytes told at once.

/// The bytes `N` at a time, of which the last may share some with those before; none where there are fewer.
#[inline]
fn windows<const N: usize>(bytes: &[u8]) -> impl Iterator<Item = &[u8; N]> {
    bytes.last_chunk().into_iter().chain(bytes.chunks_exact(N).filter_map(<[u8]>::first_chunk))
}

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
    if bytes.len() < WINDOW {
        bytes.iter().all(|byte| (b' '..=b'\x7F').contains(byte))
    } else {
        windows(bytes).all(is_printable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn windows_hold_every_byte_of_enough() {
        let bytes: [u8; 10] = core::array::from_fn(|at| u8::try_from(at).unwrap_or_default());
        for (length, expected) in [
            (3, &[][..]),
            (4, &[[0, 1, 2, 3], [0, 1, 2, 3]]),
            (5, &[[1, 2, 3, 4], [0, 1, 2, 3]]),
            (10, &[[6, 7, 8, 9], [0, 1, 2, 3], [4, 5, 6, 7]]),
        ] {
            assert!(windows(&bytes[..length]).eq(expected), "{length}");
        }
    }

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
