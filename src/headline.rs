//! [`Headline`]: the line at the top, its label split off.

mod label;

pub(crate) use label::{is_alone, is_alone_in, split_label, without_labels};

use core::fmt;

use crate::line::{is_blank, trim};
use crate::text::Text;

/// The headline of a story, with the label that a desk set before it.
///
/// ```
/// use wirecopy::Article;
///
/// let article = Article::parse("UPDATE 2-Harbor reopens\nPORTO, May 3 (Reuters) - Ships moved.")?;
/// let headline = article.headline.unwrap();
/// assert_eq!(headline.label.unwrap(), "UPDATE 2-");
/// assert_eq!(headline.text, "Harbor reopens");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Headline<'a> {
    /// What the desk set before the words, with its mark as printed: `URGENT`, `UPDATE 2-`, `(LEAD)`, `FACTBOX:`.
    ///
    /// Labels of one agency alone stand in [`Agency::labels`](crate::Agency::labels).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub label: Option<Text<'a>>,
    /// The words, without the label.
    pub text: Text<'a>,
}

impl<'a> Headline<'a> {
    /// A headline without a label.
    ///
    /// ```
    /// use wirecopy::Headline;
    ///
    /// let headline = Headline::new("Harbor reopens").with_label("UPDATE 2-");
    /// assert_eq!(headline.to_string(), "UPDATE 2- Harbor reopens");
    /// ```
    #[must_use]
    pub fn new(words: impl Into<Text<'a>>) -> Self {
        Self { label: None, text: words.into() }
    }

    /// The same headline with a label, its mark included.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Text<'a>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The same headline, owned: it borrows from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Headline<'static> {
        Headline { label: self.label.map(Text::into_owned), text: self.text.into_owned() }
    }
}

/// Prints the label and the words on one line; a label without a mark, such as `URGENT`, on a line of its own above them.
impl fmt::Display for Headline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(label) = &self.label else { return self.text.fmt(f) };
        match label.as_printed() {
            "++" => return write!(f, "++ {} ++", self.text),
            "**" => return write!(f, "**{}**", self.text),
            hashes if is_of_hashes(hashes) => return write!(f, "{hashes} {}", self.text),
            _ => {}
        }
        // A label without a mark stood on a line of its own, and so did one whose brackets a mark would join on the same line.
        let is_apart = label.as_printed().ends_with([')', ']'])
            && self.text.as_printed().starts_with([':', '-', '_', '–', '—', '―', '−']);
        let is_marked = label.as_printed().ends_with(label::MARKS) && !is_apart;
        write!(f, "{label}{}{}", if is_marked { ' ' } else { '\n' }, self.text)
    }
}

/// `++ Ships move again ++`, `**Ships move again**`, `# Ships move again`: the mark round the words of a flash or before those
/// of a page in Markdown, and the words.
pub(crate) fn between_marks(words: &str) -> Option<(&str, &str)> {
    let pair = |mark: &'static str| {
        let inner = words.strip_prefix(mark)?.strip_suffix(mark)?;
        // A rule of crosses holds no words: `+++++`.
        let is_one = inner.contains(char::is_alphanumeric) && !inner.contains(mark);
        is_one.then(|| (&words[..mark.len()], trim(inner)))
    };
    let hashes = || {
        let (hashes, inner) = words.split_once(is_blank).filter(|(hashes, _)| is_of_hashes(hashes))?;
        let inner = trim(inner);
        inner.starts_with(char::is_alphabetic).then_some((hashes, inner))
    };
    match words.as_bytes().first()? {
        b'+' => pair("++"),
        b'*' => pair("**").filter(|(_, inner)| !inner.starts_with('*') && !inner.ends_with('*')),
        b'#' => hashes(),
        _ => None,
    }
}

/// Whether a mark is that of a heading in Markdown.
fn is_of_hashes(mark: &str) -> bool {
    matches!(mark, "#" | "##" | "###")
}
