//! Tests of many bytes at once, in machine words.

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
        // The last eight bytes are one window, which may overlap the one before it.
        Some(last) => {
            is_printable(last) && bytes.chunks_exact(WINDOW).filter_map(<[u8]>::first_chunk).all(is_printable)
        }
        None => bytes.iter().all(|byte| (b' '..=b'\x7F').contains(byte)),
    }
}

/// How many of the bytes are counted by `is_counted`.
///
/// Typical use is to count the characters of a line: `count_of(bytes, |byte| !(0x80..0xC0).contains(&byte))`. The count of
/// so few bytes as a chunk has fits in one byte, so the compiler counts sixteen bytes at once.
#[inline]
pub(crate) fn count_of(bytes: &[u8], is_counted: impl Fn(u8) -> bool) -> usize {
    const FEW: usize = 15 * 16;
    bytes.chunks(FEW).map(|few| usize::from(few.iter().map(|byte| u8::from(is_counted(*byte))).sum::<u8>())).sum()
}

/// Some of the 256 bytes, to be looked for by a table: one load a byte.
#[derive(Debug)]
pub(crate) struct Bytes([bool; 256]);

impl Bytes {
    pub(crate) const fn of(bytes: &[u8]) -> Self {
        let mut table = [false; 256];
        let mut nth = 0;
        while nth < bytes.len() {
            table[bytes[nth] as usize] = true;
            nth += 1;
        }
        Self(table)
    }

    /// Where the first of them stands.
    #[inline]
    pub(crate) fn first_in(&self, bytes: &[u8]) -> Option<usize> {
        bytes.iter().position(|byte| self.holds(*byte))
    }

    /// Whether it is one of them.
    #[inline]
    const fn holds(&self, byte: u8) -> bool {
        self.0[byte as usize]
    }

    /// Where the last of them stands. Few bytes at a time are asked whether any is one, without a branch for each.
    #[inline]
    pub(crate) fn last_in(&self, bytes: &[u8]) -> Option<usize> {
        const FEW: usize = 8;
        let mut end = bytes.len();
        while let Some(few) = bytes[..end].last_chunk::<FEW>() {
            if few.iter().fold(false, |any, byte| any | self.holds(*byte)) {
                break;
            }
            end -= FEW;
        }
        bytes[..end].iter().rposition(|byte| self.holds(*byte))
    }
}

/// How many of the bytes begin a word behind a blank of ASCII. Where no other blank stands, these are all words.
#[inline]
pub(crate) fn words_in(bytes: &[u8]) -> usize {
    const FEW: usize = 15 * 16;
    let Some((first, later)) = bytes.split_first() else { return 0 };
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t'..=b'\r');
    let begins_word = |byte: &u8| !is_blank(byte);
    let pairs = bytes.chunks(FEW).zip(later.chunks(FEW));
    let starts = |(before, here): (&[u8], &[u8])| {
        let starts = before.iter().zip(here).map(|(before, here)| u8::from(is_blank(before) && begins_word(here)));
        usize::from(starts.sum::<u8>())
    };
    usize::from(begins_word(first)) + pairs.map(starts).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn bytes_are_counted_however_many_there_are() {
        for length in (0..40).chain([239, 240, 241, 255, 256, 479, 480, 481, 2000]) {
            assert_eq!(count_of(&vec![b'x'; length], |byte| byte == b'x'), length);
            assert_eq!(count_of(&vec![b'x'; length], |byte| byte == b'y'), 0);
            let mixed: vec::Vec<u8> = b"xyz".iter().copied().cycle().take(length).collect();
            assert_eq!(count_of(&mixed, |byte| byte == b'x'), length.div_ceil(3));
        }
    }

    #[test]
    fn words_are_counted_by_their_first_bytes() {
        for (words, count) in [
            ("", 0),
            (" ", 0),
            ("a", 1),
            (" a", 1),
            ("a ", 1),
            ("a  bc d", 3),
            ("  a b  ", 2),
            ("a\r\nb\tc", 3),
            ("é a 港", 3),
        ] {
            assert_eq!(words_in(words.as_bytes()), count, "{words:?}");
        }
        for count in [119, 120, 121, 239, 240, 241, 1000] {
            assert_eq!(words_in("a ".repeat(count).as_bytes()), count);
            assert_eq!(words_in(" b".repeat(count).as_bytes()), count);
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

    #[test]
    fn the_first_and_the_last_byte_of_a_set() {
        const SET: Bytes = Bytes::of(b".?");
        for (text, first, last) in
            [("", None, None), ("ships", None, None), (".", Some(0), Some(0)), ("a?b.c", Some(1), Some(3))]
        {
            assert_eq!((SET.first_in(text.as_bytes()), SET.last_in(text.as_bytes())), (first, last), "{text}");
        }
    }
}
