//! [`Credit`]: who sent the story, between the dateline's marks.

mod grammar;

pub(crate) use grammar::{
    BARS, Fence, Signature, bare, credit, domain, is_opening_mark, is_unclosed, named, opens_credit, signs_picture,
    unmarked, wire_or_desk,
};

use alloc::format;
use core::fmt;

use crate::text::Text;

/// The credit of a dateline: the wire that signs for the story, and the correspondent if it names one.
///
/// The wire's name is what was printed. The agency is the key that all spellings of one wire share, so count and
/// compare by the agency. A correspondent is the wire's writer on the spot, whom some credits name.
///
/// ```
/// use wirecopy::Dateline;
///
/// let (dateline, _) = Dateline::parse("ВЕЛЬНА, 3 мая. /Корр. ТАСС Анна Ким/. Порт открыт.")?;
/// let credit = dateline.credit.unwrap();
/// assert_eq!(credit.text, "Корр. ТАСС Анна Ким");
/// assert_eq!(credit.name, "ТАСС");
/// assert_eq!(credit.agency.unwrap(), "TASS");
/// assert_eq!(credit.correspondent.unwrap(), "Анна Ким");
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Credit<'a> {
    /// All that stands between the marks, its date left out: `tca/dpa`, `Корр. ТАСС Имя Фамилия`.
    pub text: Text<'a>,
    /// The wire's name as printed: `ТАСС`, `Itar-Tass`, `KXYZ-TV`.
    pub name: Text<'a>,
    /// The key of the [`Agency`](crate::Agency) that signs so. `None` where the desk knows none, or where several sign so
    /// and the dateline's form does not tell them apart.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agency: Option<Text<'a>>,
    /// The correspondent, where the credit names one, or where a name stands before the place
    /// (`Anna KIM/ADANA, (DHA)-`).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub correspondent: Option<Text<'a>>,
}

impl<'a> Credit<'a> {
    /// A credit that is nothing but a name. Its agency is not looked up: [`Credit::known_as`] gives it.
    ///
    /// ```
    /// use wirecopy::Credit;
    ///
    /// let credit = Credit::new("Itar-Tass").known_as("TASS");
    /// assert_eq!((credit.to_string().as_str(), credit.agency.unwrap()), ("Itar-Tass", "TASS".into()));
    /// ```
    #[must_use]
    pub fn new(name: impl Into<Text<'a>>) -> Self {
        let name = name.into();
        Self { text: name.clone(), name, agency: None, correspondent: None }
    }

    /// The same credit with the key of the agency that signs.
    #[must_use]
    pub fn known_as(mut self, agency: impl Into<Text<'a>>) -> Self {
        self.agency = Some(agency.into());
        self
    }

    /// The same credit with its correspondent, named behind the wire: `TASS Anna Kim`.
    ///
    /// ```
    /// use wirecopy::Credit;
    ///
    /// assert_eq!(Credit::new("TASS").with_correspondent("Anna Kim").to_string(), "TASS Anna Kim");
    /// ```
    #[must_use]
    pub fn with_correspondent(mut self, correspondent: impl Into<Text<'a>>) -> Self {
        let correspondent = correspondent.into();
        self.text = format!("{} {correspondent}", self.name).into();
        self.correspondent = Some(correspondent);
        self
    }

    /// The same credit, owned: it borrows from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Credit<'static> {
        Credit {
            text: self.text.into_owned(),
            name: self.name.into_owned(),
            agency: self.agency.map(Text::into_owned),
            correspondent: self.correspondent.map(Text::into_owned),
        }
    }
}

/// Prints all that stands between the marks, without them.
impl fmt::Display for Credit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}
