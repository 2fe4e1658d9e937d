//! Texts that are made of three pieces, a text a line: what stands before, what is repeated, what stands behind.

use crate::pieces::quoted;

/// A text as a line of a file has it: three pieces in Rust's own quotation marks, tabs between them.
#[must_use]
pub fn written(pieces: &[String; 3]) -> String {
    pieces.each_ref().map(|piece| format!("{piece:?}")).join("\t")
}

/// The pieces on a line of [`written`].
#[must_use]
pub fn read(line: &str) -> Option<[String; 3]> {
    let mut pieces = line.split('\t').map(quoted);
    let read = [pieces.next()??, pieces.next()??, pieces.next()??];
    pieces.next().is_none().then_some(read)
}

#[cfg(test)]
mod tests {
    use super::{read, written};

    #[test]
    fn what_is_written_is_read() {
        for pieces in [["", "(", ""], ["a\tb", "\\\"'\n", "\u{A0}\u{2028}é\u{301}中\x0c"]] {
            let pieces = pieces.map(String::from);
            assert_eq!(read(&written(&pieces)), Some(pieces));
        }
        for line in ["", "\"a\"", "\"a\"\t\"b\"", "\"a\"\t\"b\"\t\"c\"\t\"d\"", "a\tb\tc", "\"\\q\"\t\"\"\t\"\""] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
