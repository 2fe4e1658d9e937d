//! [`Utf8Error`] and [`FromUtf8Error`]: where bytes are no text, or no story.

use alloc::string::String;
use core::fmt;

use crate::error::Error;
use crate::snippet::Snippet;
use crate::span::{Position, Span};

/// Where bytes stop being UTF-8: the offset that std gives, with line, column and a caret.
///
/// Typical input is a file or a feed's payload as received. No other charset is guessed (a guess turns `ö` into
/// a dash, trafilatura#231) and nothing is replaced: a feed in ISO 8859-1 or windows-1251 is decoded by its
/// receiver, who knows the charset. In JSON it is
/// `{"message": …, "offset": …, "line": …, "column": …, "is_cut_off": …}`.
///
/// ```
/// use wirecopy::utf8::Utf8Error;
///
/// let bytes = b"Harbor reopens\nPORTO (Reuters) - The Caf\xE9 Central";
/// let error = std::str::from_utf8(bytes).map_err(|error| Utf8Error::of(error, bytes)).unwrap_err();
/// assert_eq!(error.to_string(), "not UTF-8 at byte 40, line 2");
/// assert_eq!(
///     error.in_bytes(bytes).to_string(),
///     "2:26: not UTF-8 at byte 40\n\
///      \x20 |\n\
///      2 | PORTO (Reuters) - The Caf\u{FFFD} Central\n\
///      \x20 |                          ^",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Utf8Error {
    offset: usize,
    position: Position,
    cut: bool,
}

impl Utf8Error {
    /// Where `bytes` stop being UTF-8, by what std says of them.
    #[must_use]
    pub fn of(error: core::str::Utf8Error, bytes: &[u8]) -> Self {
        let offset = error.valid_up_to();
        let valid = core::str::from_utf8(bytes.get(..offset).unwrap_or_default()).unwrap_or_default();
        Self { offset, position: Position::of(offset, valid), cut: error.error_len().is_none() }
    }

    /// The offset of the first byte that is no UTF-8; all before it is.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// The line that the byte stands on, counted from one at the line endings that [`blocks`](crate::blocks) knows.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.position.line
    }

    /// Line and column of the byte, the column counted in characters.
    #[must_use]
    pub const fn position(&self) -> Position {
        self.position
    }

    /// Whether the bytes end inside a character, as a part of a stream may do: the bytes that come next may mend it.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let cut = "The Café".as_bytes();
    /// assert!(Article::from_utf8_lenient(&cut[..8]).unwrap_err().is_cut_off());
    /// assert!(!Article::from_utf8_lenient(b"The Caf\xE9 opened").unwrap_err().is_cut_off());
    /// ```
    #[must_use]
    pub const fn is_cut_off(&self) -> bool {
        self.cut
    }

    /// The error drawn under the line of `bytes` that it is about, each byte that is no UTF-8 as U+FFFD; walks the
    /// bytes up to there.
    #[must_use]
    pub fn in_bytes<'b>(&self, bytes: &'b [u8]) -> InBytes<'b> {
        InBytes { error: FromUtf8Error::NotUtf8(*self), bytes }
    }

    const fn what(&self) -> &'static str {
        if self.cut { "cut off inside a character" } else { "not UTF-8" }
    }
}

/// Prints byte and line: `not UTF-8 at byte 40, line 2`.
impl fmt::Display for Utf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}, line {}", self.what(), self.offset, self.position.line)
    }
}

impl core::error::Error for Utf8Error {}

/// Why bytes are no wire story.
///
/// ```
/// use wirecopy::Article;
///
/// let bytes = b"Harbor reopens\nShips moved.";
/// let error = Article::from_utf8(bytes).unwrap_err();
/// assert!(error.in_bytes(bytes).to_string().starts_with("2:1: no line opens with a dateline\n"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum FromUtf8Error {
    /// They are no text in UTF-8, from the byte at [`Utf8Error::offset`] on.
    NotUtf8(Utf8Error),
    /// They are text, which lacks what a story has.
    NoStory(Error),
}

impl FromUtf8Error {
    /// The error drawn under the line of `bytes` that it is about; walks the bytes up to there.
    #[must_use]
    pub fn in_bytes<'b>(&self, bytes: &'b [u8]) -> InBytes<'b> {
        InBytes { error: *self, bytes }
    }
}

impl fmt::Display for FromUtf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8(error) => error.fmt(f),
            Self::NoStory(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for FromUtf8Error {}

impl From<Utf8Error> for FromUtf8Error {
    fn from(error: Utf8Error) -> Self {
        Self::NotUtf8(error)
    }
}

impl From<Error> for FromUtf8Error {
    fn from(error: Error) -> Self {
        Self::NoStory(error)
    }
}

/// An error with the bytes it is about; `Display` draws line, column and caret. [`Utf8Error::in_bytes`] and
/// [`FromUtf8Error::in_bytes`] make it.
#[derive(Clone, Copy, Debug)]
pub struct InBytes<'b> {
    error: FromUtf8Error,
    bytes: &'b [u8],
}

/// How many bytes behind the error are looked at to draw its line.
const BEHIND: usize = 400;

/// Prints line and column, the message, and the line with carets under the place.
impl fmt::Display for InBytes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.error {
            FromUtf8Error::NoStory(error) => match core::str::from_utf8(self.bytes) {
                Ok(source) => error.in_source(source).fmt(f),
                Err(_) => error.fmt(f),
            },
            FromUtf8Error::NotUtf8(error) => {
                let shown = &self.bytes[..self.bytes.len().min(error.offset.saturating_add(BEHIND))];
                let source = String::from_utf8_lossy(shown);
                let span = Span::new(error.offset, error.offset.saturating_add(char::REPLACEMENT_CHARACTER.len_utf8()));
                Snippet { span, source: &source }.draw(f, &format_args!("{} at byte {}", error.what(), error.offset))
            }
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Utf8Error {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;

        let mut fields = serializer.serialize_struct("Utf8Error", 5)?;
        fields.serialize_field("message", self.what())?;
        fields.serialize_field("offset", &self.offset)?;
        fields.serialize_field("line", &self.position.line)?;
        fields.serialize_field("column", &self.position.column)?;
        fields.serialize_field("is_cut_off", &self.cut)?;
        fields.end()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;
    use crate::article::Article;

    fn of(bytes: &[u8]) -> Utf8Error {
        Utf8Error::of(core::str::from_utf8(bytes).unwrap_err(), bytes)
    }

    #[test]
    fn the_caret_stands_under_the_byte() {
        for (bytes, drawn) in [
            (&b"\xFFa"[..], "1:1: not UTF-8 at byte 0\n  |\n1 | \u{FFFD}a\n  | ^"),
            (b"Porto\nCaf\xE9 d\xE9\nb", "2:4: not UTF-8 at byte 9\n  |\n2 | Caf\u{FFFD} d\u{FFFD}\n  |    ^"),
            (b"\xD0\xBF\xD0", "1:2: cut off inside a character at byte 2\n  |\n1 | \u{43F}\u{FFFD}\n  |  ^"),
        ] {
            assert_eq!(of(bytes).in_bytes(bytes).to_string(), drawn, "{bytes:?}");
        }
        // Bytes that the error is not about are drawn, too, or named.
        let error = of(b"aaaa\xFF");
        assert_eq!(error.in_bytes(b"").to_string(), "1:1: not UTF-8 at byte 4\n  |\n1 | \n  | ^");
        let error = Article::from_utf8(b"Harbor reopens").unwrap_err();
        assert_eq!(error.in_bytes(b"\xFF").to_string(), error.to_string());
    }

    #[cfg(feature = "serde")]
    #[test]
    fn errors_of_bytes_are_data() {
        use serde_json::{json, to_value};

        let error = Article::from_utf8(b"a\nb\xE9 c").unwrap_err();
        let expected = json!({"message": "not UTF-8", "offset": 3, "line": 2, "column": 2, "is_cut_off": false});
        assert_eq!(to_value(error).unwrap(), expected);
        let error = Article::from_utf8(b"Harbor reopens").unwrap_err();
        assert_eq!(to_value(error).unwrap()["kind"], "no-dateline");
    }
}
