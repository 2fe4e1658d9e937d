//! What decides that a line opens with a dateline: a credit, else a date, else capitals and a dash.

use crate::agency::Mark;
use crate::credit::Reading;
use crate::date::Printed;
use crate::place::Filed;
use crate::separator::Separator;
use crate::word::{Case, skip_blanks};

/// What stands in the date's place.
#[derive(Clone, Copy)]
pub(super) enum Day<'a> {
    Absent,
    Printed(Printed<'a>),
    /// A word and a number that are no date: `Narch 2`.
    Misprinted,
}

impl<'a> Day<'a> {
    /// A printed day that no month has (`March 187`) is a misprint with a date's shape.
    pub(super) const fn of(printed: Printed<'a>) -> Self {
        if printed.date.is_some() { Self::Printed(printed) } else { Self::Misprinted }
    }

    pub(super) const fn is_there(self) -> bool {
        !matches!(self, Self::Absent)
    }

    pub(super) const fn printed(self) -> Option<Printed<'a>> {
        match self {
            Self::Printed(printed) => Some(printed),
            Self::Absent | Self::Misprinted => None,
        }
    }
}

/// Whether places, credit and separator make a dateline.
///
/// A known credit needs a separator after it or a date before it; one that no row lists needs
/// capitals or a date as well, since nearly every bracket near the head of a line is an acronym.
pub(super) fn admits(
    filed: &Filed<'_>,
    credit: &Reading<'_>,
    is_dated: bool,
    separator: Separator,
    rest: &str,
) -> bool {
    let is_short = filed.case == Case::Capitals || filed.words <= 3;
    let unseparated = credit.row.is_some_and(|agency| agency.unseparated);
    if credit.is_known() {
        let is_rather_short = is_short || filed.words <= 4;
        return match separator {
            Separator::Dash | Separator::GluedDash => is_rather_short || is_dated,
            Separator::Stop | Separator::Colon => is_rather_short,
            // A bare name at a line's end is a writer's house: `By A. Writer, Reuters`.
            Separator::End => is_short && (is_dated || credit.mark != Mark::Bare || unseparated),
            Separator::None => {
                is_short && (is_dated || (unseparated || filed.case == Case::Capitals) && opens_sentence(rest))
            }
        };
    }
    if credit.mark != Mark::Brackets {
        return false;
    }
    match separator {
        Separator::Dash => is_short && (is_dated || filed.case == Case::Capitals && stands_out(rest)),
        Separator::GluedDash | Separator::Colon | Separator::Stop => is_short && is_dated,
        Separator::None | Separator::End => false,
    }
}

/// Whether capitals before `rest` stand out from it: in copy set in capitals throughout they say nothing.
fn stands_out(rest: &str) -> bool {
    rest.contains(char::is_lowercase) || !rest.contains(char::is_uppercase)
}

/// Whether the text goes on as the first sentence of a story does.
fn opens_sentence(i: &str) -> bool {
    skip_blanks(i).starts_with(|c: char| {
        c.is_uppercase() || c.is_numeric() || matches!(c, '"' | '“' | '«' | '\'' | '‘' | '„' | '`')
    })
}

/// Whether places and what follows them make a dateline though no credit does: a date in its place
/// before a separator, or capitals before a spaced dash.
pub(super) fn stands_without_credit(filed: &Filed<'_>, day: Day<'_>, separator: Separator, rest: &str) -> bool {
    let is_capitals = filed.case == Case::Capitals;
    let goes_on = rest.is_empty() || opens_sentence(rest);
    match (day, separator) {
        (Day::Printed(_), Separator::Dash | Separator::GluedDash) => is_capitals || filed.words <= 3,
        (Day::Printed(_), Separator::Stop | Separator::Colon) => is_capitals && goes_on,
        (Day::Misprinted, Separator::Dash | Separator::GluedDash) => is_capitals,
        (Day::Absent, Separator::Dash) => is_capitals && filed.words <= 4 && opens_sentence(rest) && stands_out(rest),
        _ => false,
    }
}
