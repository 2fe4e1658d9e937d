//! A text from every kind of string, and back.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;

use super::{Held, Text};
use crate::line::is_broken;

/// Borrows the words.
impl<'a> From<&'a str> for Text<'a> {
    fn from(words: &'a str) -> Self {
        Self::new(words)
    }
}

/// Borrows the words.
impl<'a> From<&'a String> for Text<'a> {
    fn from(words: &'a String) -> Self {
        Self::new(words)
    }
}

/// Owns the words.
impl From<String> for Text<'_> {
    fn from(words: String) -> Self {
        Self(Held::Shared(words.into()))
    }
}

/// Owns the words.
impl From<Box<str>> for Text<'_> {
    fn from(words: Box<str>) -> Self {
        Self(Held::Shared(words.into()))
    }
}

/// The words are shared, not copied.
impl From<Arc<str>> for Text<'_> {
    fn from(words: Arc<str>) -> Self {
        Self(Held::Shared(words))
    }
}

/// Borrows the words where the `Cow` does.
impl<'a> From<Cow<'a, str>> for Text<'a> {
    fn from(words: Cow<'a, str>) -> Self {
        match words {
            Cow::Borrowed(words) => Self::new(words),
            Cow::Owned(words) => words.into(),
        }
    }
}

/// The words on one line; copied only where the wire broke them, or where the text owns them.
impl<'a> From<Text<'a>> for Cow<'a, str> {
    fn from(text: Text<'a>) -> Self {
        match text.0 {
            Held::Borrowed(words) => super::one_line(words),
            Held::Shared(_) => Cow::Owned(text.into()),
        }
    }
}

/// The words on one line; copied only where the wire broke them.
impl<'t> From<&'t Text<'_>> for Cow<'t, str> {
    fn from(text: &'t Text<'_>) -> Self {
        text.one_line()
    }
}

/// The words on one line.
impl From<Text<'_>> for String {
    fn from(text: Text<'_>) -> Self {
        text.one_line().into_owned()
    }
}

/// The words on one line.
impl From<&Text<'_>> for String {
    fn from(text: &Text<'_>) -> Self {
        text.one_line().into_owned()
    }
}

/// The words on one line; shared, not copied, where the text owns them so.
impl From<Text<'_>> for Arc<str> {
    fn from(text: Text<'_>) -> Self {
        match text.0 {
            Held::Shared(words) if !is_broken(&words) => words,
            held => Text(held).one_line().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_string_becomes_a_text_of_its_words() {
        const PRINTED: &str = "a\n b";
        let string = String::from(PRINTED);
        for (text, is_borrowed) in [
            (Text::from(PRINTED), true),
            (Text::from(&string), true),
            (Text::from(string.clone()), false),
            (Text::from(string.clone().into_boxed_str()), false),
            (Text::from(Arc::<str>::from(PRINTED)), false),
            (Text::from(Cow::Borrowed(PRINTED)), true),
            (Text::from(Cow::<str>::Owned(string.clone())), false),
        ] {
            assert_eq!((text.as_printed(), text.borrowed().is_some()), (PRINTED, is_borrowed));
        }
    }

    #[test]
    fn a_text_becomes_the_string_of_its_line() {
        for (words, line) in [("a\n b", "a b"), ("a b", "a b")] {
            for text in [Text::new(words), Text::from(String::from(words))] {
                assert_eq!(String::from(&text), line);
                assert_eq!(String::from(text.clone()), line);
                assert_eq!(&*Arc::<str>::from(text.clone()), line);
                assert_eq!(Cow::from(&text), line);
                assert_eq!(Cow::from(text), line);
            }
        }
        assert!(matches!(Cow::from(Text::new("a b")), Cow::Borrowed("a b")), "copied");
        let shared = Arc::<str>::from("a b");
        assert!(Arc::ptr_eq(&shared, &Arc::from(Text::from(shared.clone()))), "copied");
    }
}
