//! Stories as bytes: read where they are UTF-8, and otherwise an error that says where they are not.

use core::fmt;

use crate::article::Article;
use crate::error::Error;
use crate::span::Position;

/// The bytes as text, or where they stop being UTF-8.
///
/// Typical input is a file or a feed's payload as received. No other charset is guessed (a guess turns `ö` into
/// a dash, trafilatura#231) and nothing is replaced: a feed in ISO 8859-1 or windows-1251 is decoded by its
/// receiver, who knows the charset.
///
/// # Errors
///
/// [`Utf8Error`] gives the offset and the line of the first byte that is no UTF-8.
///
/// ```
/// assert_eq!(wirecopy::from_utf8("Größe".as_bytes()), Ok("Größe"));
///
/// let error = wirecopy::from_utf8(b"Harbour reopens\nPORTO (Reuters) - The Caf\xE9 Central").unwrap_err();
/// assert_eq!((error.offset(), error.line()), (41, 2));
/// assert_eq!(error.to_string(), "not UTF-8 at byte 41, line 2");
/// ```
pub fn from_utf8(bytes: &[u8]) -> Result<&str, Utf8Error> {
    core::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        let valid = core::str::from_utf8(&bytes[..offset]).unwrap_or_default();
        Utf8Error { offset, position: Position::of(offset, valid), cut: error.error_len().is_none() }
    })
}

impl<'a> Article<'a> {
    /// Reads a wire story from bytes, as [`Article::parse`] does from text.
    ///
    /// Typical input is a file as received, in UTF-8, with or without a byte-order mark.
    ///
    /// # Errors
    ///
    /// Where the bytes are not UTF-8, or the text is no wire story.
    ///
    /// ```
    /// use wirecopy::{Article, FromUtf8Error};
    ///
    /// let article = Article::from_utf8(b"Harbour reopens\nPORTO, May 3. /TASS/. Ships moved.")?;
    /// assert_eq!(article.dateline.unwrap().places[0].name, "PORTO");
    ///
    /// let error = Article::from_utf8(b"Harbour reopens\nPORTO, May 3. /TASS/. The Caf\xE9 opened.").unwrap_err();
    /// assert!(matches!(error, FromUtf8Error::NotUtf8(error) if error.offset() == 45));
    /// # Ok::<(), FromUtf8Error>(())
    /// ```
    pub fn from_utf8(bytes: &'a [u8]) -> Result<Self, FromUtf8Error> {
        Ok(Self::parse(from_utf8(bytes)?)?)
    }

    /// Reads whatever text the bytes hold, as [`Article::parse_lenient`] does.
    ///
    /// Typical input is a file as received, in UTF-8, with or without a byte-order mark.
    ///
    /// # Errors
    ///
    /// Where the bytes are not UTF-8, and only there.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::from_utf8_lenient("Il porto riaprì".as_bytes())?;
    /// assert_eq!(article.headline.unwrap().text, "Il porto riaprì");
    /// # Ok::<(), wirecopy::Utf8Error>(())
    /// ```
    pub fn from_utf8_lenient(bytes: &'a [u8]) -> Result<Self, Utf8Error> {
        Ok(Self::parse_lenient(from_utf8(bytes)?))
    }
}

/// Where bytes stop being UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct Utf8Error {
    offset: usize,
    position: Position,
    cut: bool,
}

impl Utf8Error {
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

    /// Whether the bytes end inside a character: more of them may mend it.
    #[must_use]
    pub const fn is_cut_off(&self) -> bool {
        self.cut
    }
}

impl fmt::Display for Utf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.cut { "cut off inside a character" } else { "not UTF-8" };
        write!(f, "{what} at byte {}, line {}", self.offset, self.position.line)
    }
}

/// Why bytes are no wire story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum FromUtf8Error {
    /// They are no text in UTF-8.
    #[error(transparent)]
    NotUtf8(#[from] Utf8Error),
    /// They are text, which lacks what a story has.
    #[error(transparent)]
    NoStory(#[from] Error),
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn every_error_says_where() {
        for (bytes, offset, line, column, sentence) in [
            (&b"\xFF"[..], 0, 1, 1, "not UTF-8 at byte 0, line 1"),
            (b"Caf\xE9 Central", 3, 1, 4, "not UTF-8 at byte 3, line 1"),
            (b"a\r\nb\rc\x0cd\xE9 e", 8, 4, 2, "not UTF-8 at byte 8, line 4"),
            (b"a\xE2\x80\xA8b\xC2\x85\xED\xA0\x80", 7, 3, 1, "not UTF-8 at byte 7, line 3"),
            (b"a\n\x92s", 2, 2, 1, "not UTF-8 at byte 2, line 2"),
            (b"\xD0\xBF\xD0", 2, 1, 2, "cut off inside a character at byte 2, line 1"),
            (b"\xFE\xFF\0a", 0, 1, 1, "not UTF-8 at byte 0, line 1"),
        ] {
            let error = from_utf8(bytes).unwrap_err();
            let Position { line: found_line, column: found_column } = error.position();
            assert_eq!((error.offset(), found_line, found_column), (offset, line, column), "{bytes:?}");
            assert_eq!(error.to_string(), sentence);
            assert_eq!(error.is_cut_off(), sentence.starts_with("cut"));
        }
    }

    #[test]
    fn whatever_the_bytes_hold_is_read() {
        let story = "Harbour reopens\nPORTO, May 3. /TASS/. The Café opened.";
        assert_eq!(Article::from_utf8(story.as_bytes()).unwrap(), Article::parse(story).unwrap());
        assert_eq!(Article::from_utf8_lenient(story.as_bytes()).unwrap(), Article::parse_lenient(story));
        let error = Article::from_utf8_lenient(b"Caf\xE9").unwrap_err();
        assert_eq!((error.offset(), error.line()), (3, 1));
        assert_eq!(from_utf8(b"a\nb\xE9").unwrap_err().line(), 2);
    }

    #[test]
    fn a_story_s_own_error_passes_through() {
        let error = Article::from_utf8(b"Harbour reopens").unwrap_err();
        assert_eq!(error, FromUtf8Error::NoStory(Article::parse("Harbour reopens").unwrap_err()));
        assert_eq!(error.to_string(), "no line opens with a dateline");
    }
}
