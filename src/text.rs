//! [`Text`]: a run of words as the wire printed them, borrowed until somebody owns it.

mod compared;
mod converted;
mod pieces;
mod words;

pub use words::{Piece, Words};

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt::{self, Write as _};

use self::pieces::{Characters, Pieces};
use crate::line::is_broken;
use crate::span::Span;

/// A run of words of the story, borrowed from it by every parser of this crate.
///
/// Where the wire broke the words over lines, the slice keeps the breaks ([`Text::as_printed`]). Everything else
/// reads a break and the blanks round it as one space: `Display`, serde, [`Text::len`], `==`, order and hash. So a
/// text is the `str` of its [one line](Text::one_line), and `text == other` says whether that is `other`. It is no
/// `AsRef<str>` and no `Borrow<str>`: either would give the words with their breaks. A map with texts as its keys
/// is asked for `Text::new(key)`, which allocates nothing.
///
/// A text that owns its words shares them: its clones allocate nothing.
///
/// ```
/// use wirecopy::Text;
///
/// let broken = Text::new("said it raised\n    the dividend");
/// assert_eq!(broken, "said it raised the dividend");
/// assert_eq!(broken, Text::new("said it raised the dividend"));
/// assert_eq!(broken.to_string(), "said it raised the dividend");
/// assert_eq!(broken.as_printed(), "said it raised\n    the dividend");
/// ```
#[derive(Clone)]
pub struct Text<'a>(Held<'a>);

#[derive(Clone)]
enum Held<'a> {
    Borrowed(&'a str),
    Shared(Arc<str>),
}

impl<'a> Text<'a> {
    /// A text that borrows `words`; `Text::from` takes a `String` as well.
    #[must_use]
    pub const fn new(words: &'a str) -> Self {
        Self(Held::Borrowed(words))
    }

    /// A text that shares words on one line.
    pub(crate) const fn sharing(words: Arc<str>) -> Self {
        Self(Held::Shared(words))
    }

    /// The words as received, the wire's line breaks included.
    #[must_use]
    pub fn as_printed(&self) -> &str {
        match &self.0 {
            Held::Borrowed(words) => words,
            Held::Shared(words) => words,
        }
    }

    /// The words as received, for as long as the story lives; `None` where the text owns them.
    ///
    /// Every text that this crate reads borrows from the story, but for [`Credit::agency`](crate::Credit::agency),
    /// which is a key of the desk's. A text owns its words after [`Text::into_owned`], and where it came from JSON.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// fn place<'a>(story: &'a str) -> Option<&'a str> {
    ///     Article::parse_lenient(story).dateline?.places.first()?.name.borrowed()
    /// }
    ///
    /// assert_eq!(place("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved."), Some("PORTO"));
    /// ```
    #[must_use]
    pub const fn borrowed(&self) -> Option<&'a str> {
        match self.0 {
            Held::Borrowed(words) => Some(words),
            Held::Shared(_) => None,
        }
    }

    /// The words on one line; allocates only where the wire broke them over several.
    ///
    /// ```
    /// assert_eq!(wirecopy::Text::new("three\n   days").one_line(), "three days");
    /// ```
    #[must_use]
    pub fn one_line(&self) -> Cow<'_, str> {
        one_line(self.as_printed())
    }

    /// The length of [`Text::one_line`] in bytes; walks the words where the wire broke them.
    ///
    /// ```
    /// assert_eq!(wirecopy::Text::new("three\n   days").len(), "three days".len());
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.words().last().map_or(0, |piece| piece.line().end)
    }

    /// Whether there are no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words().next().is_none()
    }

    /// The words piece by piece, a printed line each, and where each byte of the one line stands in print.
    ///
    /// For what is marked on clean copy and must be carried back to the story as received:
    ///
    /// ```
    /// use wirecopy::{Span, Text};
    ///
    /// let story = "It raised\n    the dividend by half.";
    /// let text = Text::new(&story[3..]);
    /// let line = text.one_line();
    /// let at = line.find("raised the").unwrap();
    /// let found = text.words().in_source(Span::new(at, at + 10), story).unwrap();
    /// assert_eq!(found.text(story), Some("raised\n    the"));
    /// ```
    pub fn words(&self) -> Words<'_> {
        Words::of(self.as_printed(), self.borrowed().is_some())
    }

    /// Where the words stand in `source`, or `None` where they do not borrow from it.
    ///
    /// `source` is the story that was read, not a copy of it. A text has no place any more after
    /// [`Text::into_owned`], and one that came from JSON never had one.
    ///
    /// ```
    /// let story = "PORTO, May 3 (Lusa) - Ships moved.";
    /// let text = wirecopy::Text::new(&story[22..]);
    /// assert_eq!(text.span_in(story).unwrap().start, 22);
    /// assert_eq!(text.into_owned().span_in(story), None);
    /// ```
    #[must_use]
    pub fn span_in(&self, source: &str) -> Option<Span> {
        Span::of(self.borrowed()?, source)
    }

    /// The same words, owned: on one line, and borrowed from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Text<'static> {
        match self.0 {
            Held::Shared(words) if !is_broken(&words) => Text(Held::Shared(words)),
            held => Text(Held::Shared(Text(held).one_line().into())),
        }
    }

    /// The words of each line, without the blanks at its edges.
    pub(crate) fn pieces(&self) -> Pieces<'_> {
        Pieces::of(self.as_printed())
    }

    pub(crate) fn chars(&self) -> Characters<'_> {
        Characters::of(self.as_printed())
    }
}

fn one_line(words: &str) -> Cow<'_, str> {
    if !is_broken(words) {
        return Cow::Borrowed(words);
    }
    let mut line = String::with_capacity(words.len());
    for piece in Pieces::of(words) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(piece);
    }
    Cow::Owned(line)
}

/// A text without words.
impl Default for Text<'_> {
    fn default() -> Self {
        Self::new("")
    }
}

/// Prints the words on one line.
impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.as_printed();
        if !is_broken(words) {
            return f.pad(words);
        }
        if f.width().is_some() || f.precision().is_some() {
            return f.pad(&self.one_line());
        }
        for (i, piece) in self.pieces().enumerate() {
            if i > 0 {
                f.write_char(' ')?;
            }
            f.write_str(piece)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.one_line(), f)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn a_break_and_the_blanks_round_it_are_one_space() {
        for (broken, line) in
            [("a\nb", "a b"), ("a \r\n\t b", "a b"), ("a\n\n b\u{2028}c", "a b c"), ("a  b", "a  b"), ("\n a\n", "a")]
        {
            let text = Text::new(broken);
            assert_eq!((text.to_string().as_str(), &*text.one_line(), text.len()), (line, line, line.len()));
            assert_eq!(text.clone().into_owned(), text);
            assert_eq!(text.into_owned().as_printed(), line);
        }
    }

    #[test]
    fn words_in_one_piece_stay_as_they_are() {
        let text = Text::new(" a  b ");
        assert!(matches!(text.one_line(), Cow::Borrowed(" a  b ")), "allocated");
        assert_eq!((text.to_string().as_str(), text.len()), (" a  b ", 6));
        assert_eq!(text.clone().into_owned().as_printed(), " a  b ");
        assert_eq!(std::format!("{:?}", Text::new("a\n\"b\"")), r#""a \"b\"""#);
    }

    #[test]
    fn words_are_padded_and_cut_as_a_str_is() {
        for words in ["a b", "a\n b"] {
            let text = Text::new(words);
            assert_eq!(std::format!("{text:>5}|{text:<5}|{text:.2}"), "  a b|a b  |a ", "{words:?}");
        }
    }

    #[test]
    fn owned_words_are_those_of_the_line() {
        for words in ["a\nb", "a\r\n  b", "a b"] {
            let text = Text::from(String::from(words));
            assert_eq!(text.as_printed(), words);
            assert_eq!(text.into_owned().as_printed(), "a b");
        }
    }

    #[test]
    fn owned_words_are_shared_by_their_clones() {
        let owned = Text::new("a\nb").into_owned();
        let clone = owned.clone().into_owned();
        assert_eq!(owned.as_printed().as_ptr(), clone.as_printed().as_ptr());
    }

    #[test]
    fn words_are_empty_where_there_is_no_character() {
        for (words, is_empty) in [("", true), ("\n", true), (" \r\n ", true), (" ", false), ("a", false)] {
            let text = Text::new(words);
            assert_eq!((text.is_empty(), text.len()), (is_empty, usize::from(!is_empty)), "{words:?}");
        }
        assert!(Text::default().is_empty());
    }

    #[test]
    fn only_borrowed_words_have_a_place() {
        let source = "Ships moved.";
        let text = Text::new(&source[6..11]);
        assert_eq!((text.borrowed(), text.span_in(source)), (Some("moved"), Some(Span::new(6, 11))));
        let owned = Text::new("moved").into_owned();
        assert_eq!((owned.borrowed(), owned.span_in(source)), (None, None));
        assert_eq!(text.span_in("moved"), None);
    }
}
