//! The table that decides whether a line opens with a dateline: a credit, else a date, else capitals and a dash.

mod against;
mod credited;
mod row;
mod uncredited;

pub(super) use against::{is_between_figures, is_numbered};
pub(crate) use against::{is_site, is_town};
pub use row::Admission;
pub(crate) use row::Ground;

use self::against::opens_sentence;
use crate::credit::{BARS, Fence, Signature};
use crate::date::Dated;
use crate::line::kind;
use crate::look::columns;
use crate::objection::Objection;
use crate::read::Tokens;
use crate::separator::Separator;
use crate::token::Case;

/// What stands in the date's place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Day<'t, 'a> {
    Absent,
    Printed(Dated<'t, 'a>),
    /// A day of another calendar, which says none of ours: `१२ वैशाख`.
    Foreign,
    /// A word that tells the day by the day of printing: `To-day`.
    ByPrinting,
    /// A word and a number that are no date: `Narch 2`.
    Misprinted,
}

impl<'t, 'a> Day<'t, 'a> {
    /// A printed day that no month has (`March 187`) is a misprint with a date's shape.
    pub(super) const fn of(dated: Dated<'t, 'a>) -> Self {
        if dated.printed.date.is_some() { Self::Printed(dated) } else { Self::Misprinted }
    }

    /// Whether anything stands in the date's place, a misprint included.
    pub(super) const fn is_there(self) -> bool {
        !matches!(self, Self::Absent)
    }

    /// The date, where one of our calendar is printed.
    pub(super) const fn dated(self) -> Option<Dated<'t, 'a>> {
        match self {
            Self::Printed(dated) => Some(dated),
            Self::Absent | Self::Foreign | Self::ByPrinting | Self::Misprinted => None,
        }
    }
}

/// What was seen at the head of a line that begins with a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen<'s, 't, 'a> {
    /// How the first place is written.
    pub(super) case: Case,
    /// The place, where it is one and has no region.
    pub(super) only_name: Option<&'a str>,
    /// Whether the one place is a word, and has its region in brackets.
    pub(super) has_bracketed_region: bool,
    /// How many words the longest place has.
    pub(super) words: usize,
    pub(super) day: Day<'t, 'a>,
    pub(super) credit: Option<&'s Signature<'t, 'a>>,
    /// Whether a mark stands before the credit, or before the date where there is no credit.
    pub(super) is_parted: bool,
    pub(super) separator: Separator,
    /// What follows the separator.
    pub(super) rest: Tokens<'t, 'a>,
}

/// Whether what was seen has the shape of a row, and what speaks against it.
///
/// A line without such a shape does not look like a dateline, so nothing speaks against it either.
#[derive(Clone, Copy, Debug)]
struct Weighed(Result<Admission, Option<Objection>>);

/// What was seen has the shape of this row.
const fn shaped(row: Admission) -> Weighed {
    Weighed(Ok(row))
}

impl Weighed {
    const NO_SHAPE: Self = Self(Err(None));

    /// The shape needs this as well.
    fn shaped_if(self, is_so: bool) -> Self {
        if is_so { self } else { Self::NO_SHAPE }
    }

    /// What speaks against the row where this is not so.
    #[inline]
    fn needs(self, is_so: impl FnOnce() -> bool, otherwise: Objection) -> Self {
        match self.0 {
            Ok(_) if !is_so() => Self(Err(Some(otherwise))),
            _ => self,
        }
    }
}

impl Seen<'_, '_, '_> {
    /// The row that admits what was seen, or what speaks against it.
    pub(super) fn admitted(&self) -> Result<Admission, Option<Objection>> {
        let weighed = match self.credit {
            Some(credit) if credit.fence == BARS && self.separator == Separator::None => self.by_bars(),
            Some(credit) if credit.is_known() => self.by_known_credit(credit),
            Some(credit) if credit.fence == Fence::None && self.case == Case::None => self.by_desk(),
            Some(credit) if credit.fence == Fence::None => self.by_portal(),
            Some(credit) => self.by_outlet(credit),
            None => self.without_credit(),
        };
        weighed.0
    }

    /// Whether a region or another place stands behind the first.
    const fn has_region(&self) -> bool {
        self.only_name.is_none()
    }

    /// Whether the first place is set in capitals: `MOSCOW`.
    fn is_capitals(&self) -> bool {
        self.case == Case::Capitals
    }

    /// Whether the place is of a script that has no capitals and parts its words with blanks: Arabic, Devanagari.
    fn is_caseless(&self) -> bool {
        self.case == Case::None && self.rest.copy().starts_with(kind(|c| columns(c) < 2))
    }

    /// Whether copy of such a script goes on.
    fn goes_on_caseless(&self) -> bool {
        self.is_caseless() && (self.rest.first().case() == Some(Case::None) || opens_sentence(self.rest))
    }

    /// Whether the date in its place has its year.
    fn has_year(&self) -> bool {
        self.day.dated().and_then(|dated| dated.printed.date).is_some_and(|date| date.year.is_some())
    }

    /// Whether a date stands in its place, or inside the credit: `(WAM - 02nd May, 2021)`.
    fn is_dated(&self) -> bool {
        self.day.is_there() || self.credit.is_some_and(|credit| credit.date.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dateline::dateline_on_any_ground;
    use crate::desk::Desk;
    use crate::token::Tape;

    #[test]
    fn each_row_admits_its_example() {
        for row in Admission::ALL {
            let (desk, example) = (Desk::new(), row.example());
            let tape = Tape::of(example, &desk);
            let admitted = dateline_on_any_ground(Tokens::of(&tape)).map(|(_, _, admitted)| admitted);
            // A field's text is known for a dateline by where it stands.
            assert_eq!(admitted.ok(), Some(*row).filter(|row| *row != Admission::Field), "{example}");
        }
    }
}
