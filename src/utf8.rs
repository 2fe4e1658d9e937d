//! Stories as bytes: read where they are UTF-8, and otherwise an error that says where they are not.
//!
//! [`Article::from_utf8`](crate::Article::from_utf8) and
//! [`Article::from_utf8_lenient`](crate::Article::from_utf8_lenient) take bytes, and so do their counterparts on a
//! [`Desk`]. Bytes in another charset are decoded
//! first, since no charset is guessed.

mod error;

pub use error::{FromUtf8Error, InBytes, Utf8Error};

use crate::article::Article;
use crate::desk::Desk;

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
    /// use wirecopy::Article;
    /// use wirecopy::utf8::FromUtf8Error;
    ///
    /// let article = Article::from_utf8(b"Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.")?;
    /// assert_eq!(article.dateline.unwrap().places[0].name, "PORTO");
    ///
    /// let error = Article::from_utf8(b"Harbor reopens\nPORTO, May 3. /TASS/. The Caf\xE9 opened.").unwrap_err();
    /// assert!(matches!(error, FromUtf8Error::NotUtf8(error) if error.offset() == 44));
    /// # Ok::<(), FromUtf8Error>(())
    /// ```
    pub fn from_utf8(bytes: &'a [u8]) -> Result<Self, FromUtf8Error> {
        Desk::new().article_from_utf8(bytes)
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
    /// # Ok::<(), wirecopy::utf8::Utf8Error>(())
    /// ```
    pub fn from_utf8_lenient(bytes: &'a [u8]) -> Result<Self, Utf8Error> {
        Desk::new().article_from_utf8_lenient(bytes)
    }
}

impl Desk {
    /// Reads a wire story from bytes as [`Article::from_utf8`] does, with this desk's agencies.
    ///
    /// # Errors
    ///
    /// As [`Article::from_utf8`].
    ///
    /// ```
    /// use wirecopy::utf8::FromUtf8Error;
    /// use wirecopy::{Agency, Desk};
    ///
    /// let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"])]);
    /// let article = desk.article_from_utf8(b"Harbor reopens\nPORTO (Harbor Wire) - Ships moved.")?;
    /// assert_eq!(article.dateline.unwrap().credit.unwrap().agency.unwrap(), "HARBOR");
    /// # Ok::<(), FromUtf8Error>(())
    /// ```
    pub fn article_from_utf8<'a>(&self, bytes: &'a [u8]) -> Result<Article<'a>, FromUtf8Error> {
        Ok(self.article(text(bytes)?)?)
    }

    /// Reads whatever text the bytes hold as [`Article::from_utf8_lenient`] does, with this desk's agencies.
    ///
    /// # Errors
    ///
    /// Where the bytes are not UTF-8, and only there.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"])]);
    /// let article = desk.article_from_utf8_lenient(b"PORTO (Harbor Wire) - Ships moved.")?;
    /// assert_eq!(article.dateline.unwrap().credit.unwrap().agency.unwrap(), "HARBOR");
    /// # Ok::<(), wirecopy::utf8::Utf8Error>(())
    /// ```
    pub fn article_from_utf8_lenient<'a>(&self, bytes: &'a [u8]) -> Result<Article<'a>, Utf8Error> {
        Ok(self.article_lenient(text(bytes)?))
    }
}

fn text(bytes: &[u8]) -> Result<&str, Utf8Error> {
    core::str::from_utf8(bytes).map_err(|error| Utf8Error::of(error, bytes))
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;
    use crate::span::Position;

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
            let error = text(bytes).unwrap_err();
            let Position { line: found_line, column: found_column } = error.position();
            assert_eq!((error.offset(), found_line, found_column), (offset, line, column), "{bytes:?}");
            assert_eq!(error.to_string(), sentence);
            assert_eq!(error.is_cut_off(), sentence.starts_with("cut"));
        }
    }

    #[test]
    fn whatever_the_bytes_hold_is_read() {
        let story = "Harbor reopens\nPORTO, May 3. /TASS/. The Café opened.";
        assert_eq!(Article::from_utf8(story.as_bytes()).unwrap(), Article::parse(story).unwrap());
        assert_eq!(Article::from_utf8_lenient(story.as_bytes()).unwrap(), Article::parse_lenient(story));
        let error = Article::from_utf8_lenient(b"Caf\xE9").unwrap_err();
        assert_eq!((error.offset(), error.line()), (3, 1));
        assert_eq!(text(b"a\nb\xE9").unwrap_err().line(), 2);
    }

    #[test]
    fn a_story_s_own_error_passes_through() {
        let error = Article::from_utf8(b"Harbor reopens").unwrap_err();
        assert_eq!(error, FromUtf8Error::NoStory(Article::parse("Harbor reopens").unwrap_err()));
        assert_eq!(error.to_string(), "no line opens with a dateline, at byte 14");
    }
}
