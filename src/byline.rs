//! [`Byline`]: who wrote the story, above its dateline.

mod grammar;
pub(crate) mod names;

pub(crate) use grammar::{
    alone, byline, ends_in_title, filed, introduces_alone, is_title, run_in, run_into_copy, titled,
};
pub(crate) use names::Names;

use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::text::Text;

/// The byline of a story, which names who wrote it: `By ANNA KIM and RUI COSTA`, `Por A e B`, `(di Nome)`.
///
/// ```
/// use wirecopy::Article;
///
/// let story = "Harbor reopens\nBy ANNA KIM\nAssociated Press Writer\nPORTLAND, Ore. (AP) _ Ships moved again on Monday.";
/// let byline = Article::parse(story)?.byline.unwrap();
/// assert_eq!(byline.names.get(0).unwrap(), "ANNA KIM");
/// assert_eq!(byline.title.unwrap(), "Associated Press Writer");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Byline<'a> {
    /// All of it, as printed: `By ANNA KIM`.
    pub text: Text<'a>,
    /// The writers' names, one by one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Names::is_empty"))]
    pub names: Names<'a>,
    /// What the wire calls the writers: `Associated Press Writer`; `None` where it says nothing.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub title: Option<Text<'a>>,
}

impl<'a> Byline<'a> {
    /// A byline as printed, whose names and title are not known. It reads nothing: [`Byline::by`] takes names.
    ///
    /// ```
    /// use wirecopy::Byline;
    ///
    /// let byline = Byline::new("Por ANNA KIM");
    /// assert_eq!(byline.to_string(), "Por ANNA KIM");
    /// assert!(byline.names.is_empty());
    /// ```
    #[must_use]
    pub fn new(printed: impl Into<Text<'a>>) -> Self {
        Self { text: printed.into(), names: Names::default(), title: None }
    }

    /// A byline of these names, printed as English wires do.
    ///
    /// ```
    /// use wirecopy::Byline;
    ///
    /// let byline = Byline::by(["ANNA KIM", "RUI COSTA", "EVA ROTH"]);
    /// assert_eq!(byline.to_string(), "By ANNA KIM, RUI COSTA and EVA ROTH");
    /// assert_eq!(byline.names.get(1).unwrap(), "RUI COSTA");
    /// ```
    #[must_use]
    pub fn by<N: Into<Text<'a>>>(names: impl IntoIterator<Item = N>) -> Self {
        let names: Names<'a> = names.into_iter().map(Into::into).collect();
        let mut text = String::from("By");
        let count = names.len();
        for (at, name) in names.iter().enumerate() {
            text.push_str(match at {
                0 => " ",
                _ if at + 1 == count => " and ",
                _ => ", ",
            });
            text.push_str(&name.one_line());
        }
        Self { text: text.into(), names, title: None }
    }

    /// The same byline with what the wire calls its writers, printed behind a comma.
    ///
    /// ```
    /// use wirecopy::Byline;
    ///
    /// assert_eq!(Byline::by(["ANNA KIM"]).with_title("Harbor Editor").to_string(), "By ANNA KIM, Harbor Editor");
    /// ```
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Text<'a>>) -> Self {
        let title = title.into();
        self.text = format!("{}, {title}", self.text).into();
        self.title = Some(title);
        self
    }

    /// The same byline, owned: it borrows from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Byline<'static> {
        Byline { text: self.text.into_owned(), names: self.names.into_owned(), title: self.title.map(Text::into_owned) }
    }
}

/// Prints all of it, on one line.
impl fmt::Display for Byline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}
