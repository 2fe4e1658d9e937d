//! [`Text`]: a run of words as the wire printed them, borrowed until somebody owns it.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt::{self, Write as _};
use core::hash::{Hash, Hasher};

use crate::line::{Lines, is_broken, trim};
use crate::span::Span;

/// A run of words of the story, borrowed from it by every parser of this crate.
///
/// Where the wire broke the words over lines, the slice keeps the breaks ([`Text::as_printed`]),
/// while `Display`, serde and every comparison read a break and the blanks round it as one space.
///
/// ```
/// use wirecopy::Text;
///
/// let broken = Text::new("said it raised\n    the dividend");
/// assert_eq!(broken, Text::new("said it raised the dividend"));
/// assert_eq!(broken.to_string(), "said it raised the dividend");
/// assert_eq!(broken.as_printed(), "said it raised\n    the dividend");
/// ```
#[derive(Clone, Default)]
pub struct Text<'a>(Cow<'a, str>);

impl<'a> Text<'a> {
    /// A text that borrows `words`.
    #[must_use]
    pub const fn new(words: &'a str) -> Self {
        Self(Cow::Borrowed(words))
    }

    /// The words as received, the wire's line breaks included.
    #[must_use]
    pub fn as_printed(&self) -> &str {
        &self.0
    }

    /// The words on one line; allocates only where the wire broke them over several.
    #[must_use]
    pub fn one_line(&self) -> Cow<'_, str> {
        if self.is_broken() {
            let mut line = String::with_capacity(self.0.len());
            self.pieces().for_each(|piece| {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(piece);
            });
            Cow::Owned(line)
        } else {
            Cow::Borrowed(&self.0)
        }
    }

    /// Whether there are no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Where the words stand in `source`, or `None` where they do not borrow from it.
    #[must_use]
    pub fn span_in(&self, source: &str) -> Option<Span> {
        match &self.0 {
            Cow::Borrowed(words) => Span::of(words, source),
            Cow::Owned(_) => None,
        }
    }

    /// The same words, owned: one line, and no tie to the source.
    #[must_use]
    pub fn into_owned(self) -> Text<'static> {
        let line = if self.is_broken() { self.one_line().into_owned() } else { self.0.into_owned() };
        Text(Cow::Owned(line))
    }

    /// The borrowed words, for what reads them further.
    pub(crate) fn borrowed(&self) -> Option<&'a str> {
        match self.0 {
            Cow::Borrowed(words) => Some(words),
            Cow::Owned(_) => None,
        }
    }

    fn is_broken(&self) -> bool {
        is_broken(&self.0)
    }

    /// The words of each line, without the blanks at its edges.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = &str> + use<'_> {
        Lines::new(&self.0).map(|line| trim(line.text)).filter(|piece| !piece.is_empty())
    }

    pub(crate) fn chars(&self) -> impl Iterator<Item = char> + use<'_> {
        self.pieces().flat_map(|piece| core::iter::once(' ').chain(piece.chars())).skip(1)
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_broken() {
            return f.pad(&self.0);
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

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.chars().eq(other.chars())
    }
}

impl Eq for Text<'_> {}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        *self == Text::new(other)
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl Hash for Text<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.chars().for_each(|c| c.hash(state));
        state.write_u8(0xFF);
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(words: &'a str) -> Self {
        Self::new(words)
    }
}

impl From<String> for Text<'_> {
    fn from(words: String) -> Self {
        Self(Cow::Owned(words))
    }
}

impl<'a> From<Cow<'a, str>> for Text<'a> {
    fn from(words: Cow<'a, str>) -> Self {
        Self(words)
    }
}

impl AsRef<str> for Text<'_> {
    fn as_ref(&self) -> &str {
        self.as_printed()
    }
}

#[cfg(test)]
mod tests {
    use std::hash::DefaultHasher;

    use alloc::string::ToString;

    use super::*;

    fn hash(text: &Text<'_>) -> u64 {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn a_break_and_the_blanks_round_it_are_one_space() {
        for (broken, line) in [("a\nb", "a b"), ("a \r\n\t b", "a b"), ("a\n\n b\u{2028}c", "a b c"), ("a  b", "a  b")]
        {
            let text = Text::new(broken);
            assert_eq!((text.to_string().as_str(), &*text.one_line()), (line, line));
            assert_eq!(text, Text::new(line));
            assert_eq!(hash(&text), hash(&Text::new(line)));
            assert_eq!(text.clone().into_owned(), text);
            assert_eq!(text.into_owned().as_printed(), line);
        }
        assert_ne!(Text::new("a\nb"), "ab");
        assert_ne!(Text::new("a  b"), "a b");
    }

    #[test]
    fn words_in_one_piece_stay_as_they_are() {
        let text = Text::new(" a  b ");
        assert_eq!(text.one_line(), Cow::Borrowed(" a  b "));
        assert!(matches!(text.one_line(), Cow::Borrowed(_)), "allocated");
        assert_eq!(text.clone().into_owned().as_printed(), " a  b ");
        assert_eq!(std::format!("{:>3}", Text::new("a")), "  a");
        assert_eq!(std::format!("{:?}", Text::new("a\n\"b\"")), r#""a \"b\"""#);
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
    fn words_are_empty_where_there_is_no_character() {
        assert!(Text::default().is_empty() && Text::new("").is_empty());
        assert!(!Text::new(" ").is_empty() && !Text::new("a").is_empty());
    }

    #[test]
    fn a_text_is_compared_with_words() {
        let text = Text::new("a\nb");
        assert!(text == "a b" && text == *"a b");
        assert_eq!([Text::from("a b"), Text::from(Cow::Borrowed("a b"))], [text.clone(), text.clone()]);
        assert_eq!(text.as_ref(), "a\nb");
        assert!(text != "a" && text != *"a");
        assert_ne!(hash(&text), hash(&Text::new("a")));
    }

    #[test]
    fn only_borrowed_words_have_a_place() {
        let source = "Ships moved.";
        assert_eq!(Text::new(&source[6..11]).span_in(source), Some(Span::new(6, 11)));
        assert_eq!(Text::new("moved").into_owned().span_in(source), None);
    }
}
