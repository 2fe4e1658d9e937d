//! Serde for what derives cannot do right: text on one line, lists that are not vectors.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::article::notes::Notes;
use crate::byline::names::Names;
use crate::place::Places;
use crate::{Place, Text};

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.one_line())
    }
}

/// Always owns the words: one rule for a str with escapes, a slice, a reader and a value.
impl<'de> Deserialize<'de> for Text<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(Words)
    }
}

/// Visits a string into words of its own, by one allocation where it is lent.
struct Words;

impl Visitor<'_> for Words {
    type Value = Text<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, words: &str) -> Result<Self::Value, E> {
        Ok(Arc::<str>::from(words).into())
    }

    fn visit_string<E>(self, words: String) -> Result<Self::Value, E> {
        Ok(words.into())
    }
}

impl Serialize for Places<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl Serialize for Names<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl Serialize for Notes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Places<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(List::<Place<'_>, Self>(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Names<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(List::<Text<'_>, Self>(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Notes<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(List::<Text<'_>, Self>(PhantomData))
    }
}

/// Visits a list of `T` into the collection `C`.
struct List<T, C>(PhantomData<(T, C)>);

impl<'de, T: Deserialize<'de>, C: FromIterator<T>> Visitor<'de> for List<T, C> {
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<C, A::Error> {
        core::iter::from_fn(|| list.next_element().transpose()).collect()
    }
}
