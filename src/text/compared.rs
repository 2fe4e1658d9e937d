//! Equality, order and hash: those of the words on one line.

use alloc::borrow::Cow;
use alloc::string::String;
use core::cmp::Ordering;
use core::hash::{Hash, Hasher};

use super::{Characters, Text};
use crate::line::is_broken;

/// Whether `words` read on one line are `line`.
fn reads(words: &str, line: &str) -> bool {
    if is_broken(words) { order(words, line).is_eq() } else { words == line }
}

/// The order of `words` read on one line and `line`.
fn order(words: &str, line: &str) -> Ordering {
    if is_broken(words) { in_order(Characters::of(words), line.chars()) } else { words.cmp(line) }
}

/// As `Iterator::cmp`, which makes more code of it.
fn in_order(mut one: Characters<'_>, mut other: impl Iterator<Item = char>) -> Ordering {
    loop {
        let (character, others) = (one.next(), other.next());
        if character != others || character.is_none() {
            return character.cmp(&others);
        }
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        let (words, others) = (self.as_printed(), other.as_printed());
        words == others || if is_broken(others) { self.cmp(other).is_eq() } else { reads(words, others) }
    }
}

impl Eq for Text<'_> {}

/// The order of `str`, on one line.
impl Ord for Text<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let (words, others) = (self.as_printed(), other.as_printed());
        if is_broken(others) { in_order(Characters::of(words), Characters::of(others)) } else { order(words, others) }
    }
}

impl PartialOrd for Text<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The hash of the `str` on one line; allocates only where the wire broke it over several.
impl Hash for Text<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (*self.one_line()).hash(state);
    }
}

/// Each kind of string against a text, both ways round.
macro_rules! against {
    ($($kind:ty),+) => { $(
        impl PartialEq<$kind> for Text<'_> {
            fn eq(&self, line: &$kind) -> bool {
                reads(self.as_printed(), line)
            }
        }

        impl PartialEq<Text<'_>> for $kind {
            fn eq(&self, text: &Text<'_>) -> bool {
                text == self
            }
        }

        impl PartialOrd<$kind> for Text<'_> {
            fn partial_cmp(&self, line: &$kind) -> Option<Ordering> {
                Some(order(self.as_printed(), line))
            }
        }

        impl PartialOrd<Text<'_>> for $kind {
            fn partial_cmp(&self, text: &Text<'_>) -> Option<Ordering> {
                Some(order(text.as_printed(), self).reverse())
            }
        }
    )+ };
}

against!(str, &str, String, Cow<'_, str>);

#[cfg(test)]
mod tests {
    use std::hash::DefaultHasher;

    use super::*;

    fn hash<T: Hash + ?Sized>(words: &T) -> u64 {
        let mut hasher = DefaultHasher::new();
        words.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn a_text_is_its_one_line_to_every_kind_of_string() {
        for (words, line) in
            [("a\nb", "a b"), ("a \r\n\t b", "a b"), ("a  b", "a  b"), (" a ", " a "), ("", ""), ("\n", "")]
        {
            let (text, string) = (Text::new(words), String::from(line));
            assert!(text == *line && text == line && text == string && text == Cow::Borrowed(line));
            assert!(*line == text && line == text && string == text && Cow::Borrowed(line) == text);
            assert_eq!((&text, &Text::new(line)), (&Text::new(line), &text));
            assert_eq!([hash(&text), hash(&Text::new(line))], [hash(line), hash(line)]);
        }
        for (words, other) in [("a\nb", "ab"), ("a  b", "a b"), ("a\nb", "a"), (" a", "a"), ("a\nb", "a\nb")] {
            assert!(Text::new(words) != *other && *other != Text::new(words), "{words:?}");
        }
        assert_ne!((Text::new("a\nb"), hash(&Text::new("a\nb"))), (Text::new("a"), hash("a")));
    }

    #[test]
    fn texts_stand_in_the_order_of_their_lines() {
        let words = ["", "a", "a\n!", "a\r\nb", "a b c", "ab", "порт"];
        for (at, less) in words.iter().enumerate() {
            for (other_at, more) in words.iter().enumerate() {
                let (text, other, expected) = (Text::new(less), Text::new(more), at.cmp(&other_at));
                assert_eq!(text.cmp(&other), expected, "{less:?} {more:?}");
                let line = other.one_line();
                assert_eq!(text.partial_cmp(&line), Some(expected));
                assert_eq!(line.partial_cmp(&text), Some(expected.reverse()));
                assert_eq!((*line).partial_cmp(&text), Some(expected.reverse()));
            }
        }
    }
}
