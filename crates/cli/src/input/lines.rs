//! A stream is cut into chunks of whole lines.

use std::io::{self, Read};

/// How many bytes a chunk has at most, but for one long line.
///
/// All chunks are of one size, so that what one leaves in memory has room for the next.
const STEP: usize = 1 << 18;

/// Whole lines, the last of which may lack its end.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Chunk {
    pub(crate) bytes: Vec<u8>,
    /// The number of its first line; the first of a stream is 1.
    pub(crate) first_line: u64,
    /// Whether this is the beginning of one line that was too long to be read whole.
    pub(crate) is_cut_off: bool,
}

/// The chunks of a stream, each as soon as it has a whole line: what was sent is answered before more is waited for.
#[derive(Debug)]
pub(crate) struct Chunks<R> {
    input: R,
    /// What is read of a line and not handed out.
    rest: Vec<u8>,
    line: u64,
    longest: usize,
    is_over: bool,
    /// Whether the rest of a line that was too long is to be passed over.
    is_passing: bool,
}

impl<R: Read> Chunks<R> {
    /// Cuts `input`, of whose lines no more than `longest` bytes are held.
    pub(crate) fn new(input: R, longest: usize) -> Self {
        Self { input, rest: Vec::new(), line: 1, longest, is_over: false, is_passing: false }
    }

    /// Reads what there is, and says whether there was any.
    fn read(&mut self) -> io::Result<bool> {
        let len = self.rest.len();
        let room = if len < STEP { STEP } else { len * 2 };
        self.rest.reserve_exact(room - len);
        self.rest.resize(room, 0);
        let read = loop {
            match self.input.read(&mut self.rest[len..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.rest.truncate(len + read.as_ref().map_or(0, |read| *read));
        read.map(|read| read > 0)
    }

    /// Passes over the rest of a line.
    fn pass(&mut self) -> io::Result<()> {
        loop {
            if let Some(end) = memchr::memchr(b'\n', &self.rest) {
                self.rest.drain(..=end);
                break;
            }
            self.rest.clear();
            if !self.read()? {
                self.is_over = true;
                break;
            }
        }
        self.is_passing = false;
        self.line += 1;
        Ok(())
    }

    fn chunk(&mut self, len: usize, is_cut_off: bool) -> Chunk {
        let behind = self.rest.split_off(len);
        let mut bytes = std::mem::replace(&mut self.rest, behind);
        // Room that a pipe did not fill would be held as long as the chunk is.
        if bytes.len() < STEP / 2 {
            bytes.shrink_to_fit();
        }
        let first_line = self.line;
        self.line += memchr::memchr_iter(b'\n', &bytes).count() as u64;
        Chunk { bytes, first_line, is_cut_off }
    }

    fn cut(&mut self) -> io::Result<Option<Chunk>> {
        if self.is_passing {
            self.pass()?;
        }
        let mut looked = 0;
        loop {
            if let Some(end) = memchr::memrchr(b'\n', &self.rest[looked..]) {
                return Ok(Some(self.chunk(looked + end + 1, false)));
            }
            looked = self.rest.len();
            if looked > self.longest {
                self.is_passing = true;
                return Ok(Some(self.chunk(self.longest, true)));
            }
            if self.is_over || !self.read()? {
                self.is_over = true;
                return Ok((looked > 0).then(|| self.chunk(looked, false)));
            }
        }
    }
}

impl<R: Read> Iterator for Chunks<R> {
    type Item = io::Result<Chunk>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over && self.rest.is_empty() {
            return None;
        }
        let cut = self.cut();
        if cut.is_err() {
            self.is_over = true;
            self.rest.clear();
        }
        cut.transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one piece with each reading, and an error behind the last where one is wanted.
    struct Pieces<'s>(&'s [&'s str], Option<io::ErrorKind>);

    impl Read for Pieces<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let Some((piece, behind)) = self.0.split_first() else {
                return self.1.take().map_or(Ok(0), |kind| Err(kind.into()));
            };
            self.0 = behind;
            into[..piece.len()].copy_from_slice(piece.as_bytes());
            Ok(piece.len())
        }
    }

    fn chunks(pieces: &[&str], longest: usize) -> Vec<(String, u64, bool)> {
        Chunks::new(Pieces(pieces, None), longest)
            .map(|chunk| chunk.unwrap())
            .map(|chunk| (String::from_utf8(chunk.bytes).unwrap(), chunk.first_line, chunk.is_cut_off))
            .collect()
    }

    #[test]
    fn a_chunk_has_whole_lines_as_soon_as_there_are_some() {
        for (pieces, expected) in [
            (&[][..], &[][..]),
            (&["a\n"], &[("a\n", 1, false)]),
            (&["a"], &[("a", 1, false)]),
            (&["a\nb\nc", "d\ne\n"], &[("a\nb\n", 1, false), ("cd\ne\n", 3, false)]),
            (&["a\n", "b\n", "\n", "c"], &[("a\n", 1, false), ("b\n", 2, false), ("\n", 3, false), ("c", 4, false)]),
            (&["a", "b", "c\n"], &[("abc\n", 1, false)]),
        ] {
            let expected: Vec<_> = expected.iter().map(|(text, line, cut)| ((*text).to_owned(), *line, *cut)).collect();
            assert_eq!(chunks(pieces, 100), expected, "{pieces:?}");
        }
    }

    #[test]
    fn of_a_line_that_is_too_long_the_beginning_is_kept() {
        for (pieces, expected) in [
            (&["abcd\n"][..], &[("abcd\n", 1, false)][..]),
            (&["abcd", "\n"], &[("abcd\n", 1, false)]),
            (&["abcde", "\nx"], &[("abcd", 1, true), ("x", 2, false)]),
            (&["abcde", "fgh", "ij\nx\n"], &[("abcd", 1, true), ("x\n", 2, false)]),
            (&["a\nabcde", "fgh"], &[("a\n", 1, false), ("abcd", 2, true)]),
        ] {
            let expected: Vec<_> = expected.iter().map(|(text, line, cut)| ((*text).to_owned(), *line, *cut)).collect();
            assert_eq!(chunks(pieces, 4), expected, "{pieces:?}");
        }
    }

    #[test]
    fn an_error_ends_the_stream() {
        let pieces = Pieces(&["a\nb"], Some(io::ErrorKind::PermissionDenied));
        let kinds: Vec<_> = Chunks::new(pieces, 100).map(|chunk| chunk.map_err(|error| error.kind())).collect();
        let first = Chunk { bytes: b"a\n".to_vec(), first_line: 1, is_cut_off: false };
        assert_eq!(kinds, [Ok(first), Err(io::ErrorKind::PermissionDenied)]);
    }
}
