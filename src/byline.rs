//! [`Byline`]: who wrote the story, above its dateline.

mod grammar;
mod names;

pub(crate) use grammar::{byline, is_title, run_in};
pub use names::Names;

use core::fmt;

use crate::text::Text;

/// The byline of a story: `By MARY SMITH and JOHN DOE`, `Por A e B`, `(di Nome)`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Byline<'a> {
    /// The whole of it, as printed.
    pub text: Text<'a>,
    /// The writers' names.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Names::is_empty"))]
    pub names: Names<'a>,
    /// What the wire calls them: `Associated Press Writer`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub title: Option<Text<'a>>,
}

impl Byline<'_> {
    /// The same byline, owned.
    #[must_use]
    pub fn into_owned(self) -> Byline<'static> {
        Byline { text: self.text.into_owned(), names: self.names.into_owned(), title: self.title.map(Text::into_owned) }
    }
}

impl fmt::Display for Byline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}
