//! [`Credit`]: who sent the story, between the dateline's marks.

mod grammar;

pub(crate) use grammar::{Signature, bare, credit, is_unclosed, named};

use crate::text::Text;

/// The credit of a dateline: the wire that signs for the story, and the correspondent if it names one.
///
/// `/Корр. ТАСС Артем Вершков/` has the text `Корр. ТАСС Артем Вершков`, the name `ТАСС`,
/// the agency `TASS` and the correspondent `Артем Вершков`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Credit<'a> {
    /// All that stands between the marks, its date left out: `tca/dpa`, `Корр. ТАСС Имя Фамилия`.
    pub text: Text<'a>,
    /// The wire's name as printed: `ТАСС`, `Itar-Tass`, `KXYZ-TV`.
    pub name: Text<'a>,
    /// The key of the [`Agency`](crate::Agency) that the name belongs to, if it is one alone.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub agency: Option<Text<'a>>,
    /// The correspondent, where the credit or the place's slot names one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub correspondent: Option<Text<'a>>,
}

impl<'a> Credit<'a> {
    /// A credit that is nothing but a name.
    #[must_use]
    pub fn new(name: Text<'a>) -> Self {
        Self { text: name.clone(), name, agency: None, correspondent: None }
    }

    /// The same credit, owned.
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
