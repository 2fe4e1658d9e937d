//! The table that decides whether a line opens with a dateline: a credit, else a date, else capitals and a dash.

use crate::agency::{Mark, Wire};
use crate::credit::Signature;
use crate::date::Dated;
use crate::read::Tokens;
use crate::separator::Separator;
use crate::token::{Case, Kind};

/// What stands in the date's place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Day<'t, 'a> {
    Absent,
    Printed(Dated<'t, 'a>),
    /// A word and a number that are no date: `Narch 2`.
    Misprinted,
}

impl<'t, 'a> Day<'t, 'a> {
    /// A printed day that no month has (`March 187`) is a misprint with a date's shape.
    pub(super) const fn of(dated: Dated<'t, 'a>) -> Self {
        if dated.printed.date.is_some() { Self::Printed(dated) } else { Self::Misprinted }
    }

    pub(super) const fn is_there(self) -> bool {
        !matches!(self, Self::Absent)
    }

    pub(super) const fn dated(self) -> Option<Dated<'t, 'a>> {
        match self {
            Self::Printed(dated) => Some(dated),
            Self::Absent | Self::Misprinted => None,
        }
    }
}

/// What was seen at the head of a line that begins with a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen<'s, 't, 'a> {
    /// How the first place is written.
    pub(super) case: Case,
    /// How many words the longest place has.
    pub(super) words: usize,
    pub(super) day: Day<'t, 'a>,
    pub(super) credit: Option<&'s Signature<'t, 'a>>,
    /// Whether a comma or a stop stands before the credit.
    pub(super) is_credit_parted: bool,
    pub(super) separator: Separator,
    /// What follows the separator.
    pub(super) rest: Tokens<'t, 'a>,
}

/// A row of the table: why a line is held for a dateline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    KnownCreditAndDash,
    KnownCreditAndStop,
    KnownCreditAtTheEnd,
    KnownCreditBehindADate,
    KnownCreditBeforeASentence,
    OutletBehindADate,
    OutletBehindCapitals,
    DateAndDash,
    DateAndStop,
    MisprintedDateAndDash,
    CapitalsAndDash,
}

impl Row {
    #[cfg(test)]
    const ALL: [Self; 11] = [
        Self::KnownCreditAndDash,
        Self::KnownCreditAndStop,
        Self::KnownCreditAtTheEnd,
        Self::KnownCreditBehindADate,
        Self::KnownCreditBeforeASentence,
        Self::OutletBehindADate,
        Self::OutletBehindCapitals,
        Self::DateAndDash,
        Self::DateAndStop,
        Self::MisprintedDateAndDash,
        Self::CapitalsAndDash,
    ];

    /// A line that the row admits, and no other row does.
    #[cfg(test)]
    const fn example(self) -> &'static str {
        match self {
            Self::KnownCreditAndDash => "Porto (Reuters) - Ships moved.",
            Self::KnownCreditAndStop => "PORTO, May 3. /TASS/. Ships moved.",
            Self::KnownCreditAtTheEnd => "PORTO (Lusa)",
            Self::KnownCreditBehindADate => "Kathmandu, Oct 17 (PTI) the ship sailed.",
            Self::KnownCreditBeforeASentence => "PORTO (Lusa) Ships moved.",
            Self::OutletBehindADate => "Braga, 08 dez 2022 (Eclipse): O porto.",
            Self::OutletBehindCapitals => "ST. ANSELM, Maine (WVLN) — Seals came back.",
            Self::DateAndDash => "Porto, March 26 - Ships moved.",
            Self::DateAndStop => "PORTO, March 26. Ships moved.",
            Self::MisprintedDateAndDash => "PORTO, Narch 2 - Ships moved.",
            Self::CapitalsAndDash => "BRAMPTON, Ont. — A ship sailed.",
        }
    }
}

impl Seen<'_, '_, '_> {
    /// The row that admits what was seen.
    pub(super) fn admitted(&self) -> Option<Row> {
        let (row, holds) = match self.credit {
            Some(credit) if credit.is_known() => self.by_known_credit(credit),
            Some(credit) if credit.mark == Mark::Brackets => self.by_outlet()?,
            Some(_) => return None,
            None => self.without_credit()?,
        };
        holds.then_some(row)
    }

    /// A known credit needs a separator after it or a date before it.
    fn by_known_credit(&self, credit: &Signature<'_, '_>) -> (Row, bool) {
        let is_optional = credit.row.is_some_and(Wire::is_unseparated);
        let is_short = self.is_capitals() || self.words <= 3;
        let is_rather_short = is_short || self.words <= 4;
        match self.separator {
            Separator::Dash | Separator::GluedDash => (Row::KnownCreditAndDash, is_rather_short || self.is_dated()),
            Separator::Stop | Separator::Colon => (Row::KnownCreditAndStop, is_rather_short),
            // A bare name at a line's end is a writer's house: `By A. Writer, Reuters`.
            Separator::End => {
                let is_signed = credit.mark != Mark::Bare || is_optional && self.is_credit_parted;
                (Row::KnownCreditAtTheEnd, is_short && (self.is_dated() || is_signed))
            }
            Separator::None if self.is_dated() => (Row::KnownCreditBehindADate, is_short),
            Separator::None => {
                let goes_on = (is_optional || self.is_capitals()) && opens_sentence(self.rest);
                (Row::KnownCreditBeforeASentence, is_short && goes_on)
            }
        }
    }

    /// An outlet that no row lists needs capitals or a date as well: nearly every bracket near the head of a line is an
    /// acronym.
    fn by_outlet(&self) -> Option<(Row, bool)> {
        let is_short = self.is_capitals() || self.words <= 3;
        match self.separator {
            Separator::None | Separator::End => None,
            _ if self.is_dated() => Some((Row::OutletBehindADate, is_short)),
            Separator::Dash => Some((Row::OutletBehindCapitals, self.is_capitals() && stands_out(self.rest))),
            _ => None,
        }
    }

    /// Without a credit, a date in its place before a separator makes a dateline, or capitals before a spaced dash.
    fn without_credit(&self) -> Option<(Row, bool)> {
        let is_followed = || self.rest.is_empty() || opens_sentence(self.rest);
        Some(match (self.day, self.separator) {
            (Day::Printed(_), Separator::Dash | Separator::GluedDash) => {
                (Row::DateAndDash, self.is_capitals() || self.words <= 3)
            }
            (Day::Printed(_), Separator::Stop | Separator::Colon) => {
                (Row::DateAndStop, self.is_capitals() && is_followed())
            }
            (Day::Misprinted, Separator::Dash | Separator::GluedDash) => {
                (Row::MisprintedDateAndDash, self.is_capitals())
            }
            (Day::Absent, Separator::Dash) => {
                let stands_out = || opens_sentence(self.rest) && stands_out(self.rest);
                (Row::CapitalsAndDash, self.is_capitals() && self.words <= 4 && stands_out())
            }
            _ => return None,
        })
    }

    fn is_capitals(&self) -> bool {
        self.case == Case::Capitals
    }

    fn is_dated(&self) -> bool {
        self.day.is_there() || self.credit.is_some_and(|credit| credit.date.is_some())
    }
}

/// Whether capitals before `rest` stand out from it: in copy set in capitals throughout they say nothing.
fn stands_out(rest: Tokens<'_, '_>) -> bool {
    let copy = rest.copy();
    copy.contains(char::is_lowercase) || !copy.contains(char::is_uppercase)
}

/// Whether the text goes on as the first sentence of a story does.
fn opens_sentence(i: Tokens<'_, '_>) -> bool {
    match i.first().kind {
        Kind::Word => matches!(i.first().case(), Some(Case::Capitals | Case::Title)),
        Kind::Figure => true,
        Kind::Mark(mark) => matches!(mark, '"' | '“' | '«' | '\'' | '‘' | '„' | '`') || mark.is_numeric(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dateline::family::place_first_seen;
    use crate::desk::Desk;
    use crate::token::Tape;

    #[test]
    fn each_row_admits_its_example() {
        for row in Row::ALL {
            let desk = Desk::new();
            let tape = Tape::of(row.example(), &desk);
            let (_, (_, admitted)) = place_first_seen(Tokens::of(&tape)).unwrap_or_else(|_| panic!("{row:?}"));
            assert_eq!(admitted, row, "{}", row.example());
        }
    }
}
