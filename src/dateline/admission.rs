//! The table that decides whether a line opens with a dateline: a credit, else a date, else capitals and a dash.

mod against;
mod row;

pub(super) use against::is_between_figures;
pub(crate) use row::{Ground, Row};

use self::against::{goes_on_in, names_office, opens_sentence, opens_with_word, reads_english, stands_out};
use crate::agency::{Mark, Wire};
use crate::credit::{BARS, Signature};
use crate::date::Dated;
use crate::language::Language;
use crate::look::columns;
use crate::read::Tokens;
use crate::separator::Separator;
use crate::token::{Case, Gap};

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
    /// Whether there is one place, and no capital in it.
    pub(super) is_small_throughout: bool,
    /// How many words the longest place has.
    pub(super) words: usize,
    /// Whether a region or another place stands behind it.
    pub(super) has_region: bool,
    pub(super) day: Day<'t, 'a>,
    pub(super) credit: Option<&'s Signature<'t, 'a>>,
    /// Whether a mark stands before the credit, or before the date where there is no credit.
    pub(super) is_parted: bool,
    pub(super) separator: Separator,
    /// What follows the separator.
    pub(super) rest: Tokens<'t, 'a>,
}

impl Seen<'_, '_, '_> {
    /// The row that admits what was seen.
    pub(super) fn admitted(&self) -> Option<Row> {
        let (row, holds) = match self.credit {
            Some(credit) if credit.mark == BARS && self.separator == Separator::None => {
                (Row::BarredCredit, self.is_barred())
            }
            Some(credit) if credit.is_known() => self.by_known_credit(credit),
            Some(credit) if credit.mark == Mark::Bare => self.by_portal(),
            Some(credit) => self.by_outlet(credit)?,
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
            Separator::Stop | Separator::StopDash | Separator::Colon => (Row::KnownCreditAndStop, is_rather_short),
            // A bare name at a line's end is a writer's house: `By A. Writer, Reuters`.
            Separator::End => {
                // `غزة- وكالة سند للأنباء`
                let is_caseless = self.case == Case::None && self.words == 1;
                let is_signed = credit.mark != Mark::Bare || is_optional && (self.is_parted || is_caseless);
                (Row::KnownCreditAtTheEnd, is_short && (self.is_dated() || is_signed))
            }
            Separator::None if self.is_dated() => (Row::KnownCreditBehindADate, is_short),
            Separator::Closing => (Row::KnownCreditBehindADate, false),
            Separator::None => {
                let is_urdu = credit.row.is_some_and(|row| row.languages().contains(&Language::Urdu));
                // `Avec AP Xinhua` is a foot.
                let is_parted = credit.mark != Mark::Bare || self.is_parted;
                let goes_on = is_parted && (is_optional || self.is_capitals()) && opens_sentence(self.rest)
                    || is_urdu && self.words <= 2 && self.goes_on_caseless();
                (Row::KnownCreditBeforeASentence, is_short && goes_on)
            }
        }
    }

    /// `Velna, Arlenia | Xinhua | Ships moved.`
    fn is_barred(&self) -> bool {
        let is_place = self.case != Case::Lower && self.words <= 3;
        is_place && opens_sentence(self.rest)
    }

    /// A portal's name behind a place: `VELNA, HARBOR.CO - `.
    fn by_portal(&self) -> (Row, bool) {
        (Row::PortalAndDash, self.separator.is_dash() && (self.is_capitals() || self.words <= 3))
    }

    /// An outlet that no row lists needs capitals, a region or a date as well: nearly every bracket near the head of a
    /// line is an acronym.
    fn by_outlet(&self, credit: &Signature<'_, '_>) -> Option<(Row, bool)> {
        let is_short = self.is_capitals() || self.words <= 3;
        let is_name = self.case == Case::Title && self.words <= 3;
        let is_apart = || self.is_capitals() && stands_out(self.rest);
        let stands_out = || credit.is_titled && is_apart();
        Some(match self.separator {
            Separator::End | Separator::Closing => return None,
            Separator::None if self.is_caseless() && credit.mark == Mark::Slashes => {
                (Row::CaselessOutlet, self.words <= 3 && self.goes_on_caseless())
            }
            Separator::None if self.is_caseless() => (
                Row::CaselessOffice,
                self.words <= 2 && (self.is_dated() || names_office(credit.text())) && self.goes_on_caseless(),
            ),
            Separator::Dash | Separator::Colon
                if self.is_caseless() && !(self.is_dated() && self.separator == Separator::Dash) =>
            {
                (Row::CaselessOutlet, self.words <= 3 && self.goes_on_caseless())
            }
            Separator::None => {
                (Row::OutletBeforeASentence, !self.is_dated() && stands_out() && opens_with_word(self.rest))
            }
            _ if self.is_dated() && credit.is_titled => (Row::OutletBehindADate, is_short),
            Separator::Dash if self.is_dated() => (Row::OutletBehindADate, is_short),
            Separator::Dash if stands_out() => (Row::OutletBehindCapitals, true),
            // `VELNA (awp) - Le port`
            Separator::Dash if self.is_capitals() && self.words <= 3 => {
                (Row::OutletAndDash, is_apart() && opens_sentence(self.rest))
            }
            Separator::Dash if self.has_region => (Row::OutletBehindARegion, is_name && opens_sentence(self.rest)),
            Separator::Dash => (Row::OutletAndDash, is_name && credit.is_titled && opens_sentence(self.rest)),
            Separator::StopDash => (Row::OutletAndStopDash, (is_name || is_short) && opens_sentence(self.rest)),
            _ => return None,
        })
    }

    /// Without a credit, a date in its place before a separator makes a dateline, or capitals before a spaced dash.
    ///
    /// A mark between two figures parts nothing.
    fn without_credit(&self) -> Option<(Row, bool)> {
        if self.case == Case::Lower && !self.is_small_by_mistake() {
            return None;
        }
        // A figure that is glued to the stop goes on with the date.
        let is_apart = || !(self.rest.first().is_figure() && self.rest.first().is_glued());
        let is_followed = || self.rest.is_empty() || opens_sentence(self.rest) && is_apart();
        let is_name = self.case == Case::Title && self.words <= 3;
        let is_sentence = || opens_sentence(self.rest) && stands_out(self.rest);
        // Wider gaps part columns, and are printed as one blank.
        let goes_on = || self.rest.first().gap <= Gap::Space && is_sentence();
        Some(match (self.day, self.separator) {
            (Day::Printed(dated), Separator::Dash | Separator::GluedDash) => {
                let is_short = self.is_capitals() || self.words <= 3;
                (Row::DateAndDash, is_short && self.is_believed(dated))
            }
            (Day::Printed(_), Separator::Colon) if !self.is_capitals() && !self.is_caseless() => {
                (Row::NameDateAndColon, is_name && self.is_parted && opens_with_word(self.rest))
            }
            (Day::Printed(_), Separator::Stop | Separator::StopDash | Separator::Colon) if self.is_caseless() => {
                (Row::CaselessNameAndDate, self.words <= 3 && self.goes_on_caseless())
            }
            (Day::Printed(_), Separator::StopDash) => {
                (Row::DateAndStopDash, (self.is_capitals() || is_name) && is_followed())
            }
            (Day::Printed(_), Separator::Stop | Separator::Colon) => {
                (Row::DateAndStop, self.is_capitals() && is_followed())
            }
            (Day::Printed(_), Separator::None) => {
                let stands_out = || self.is_capitals() && self.is_parted && opens_with_word(self.rest);
                (Row::DateBeforeASentence, stands_out() && goes_on())
            }
            (Day::Printed(dated), Separator::End) => {
                let has_year = dated.printed.date.is_some_and(|date| date.year.is_some());
                (Row::DateAtTheEnd, has_year && (self.is_capitals() || is_name && self.has_region))
            }
            (Day::Misprinted, Separator::Dash | Separator::GluedDash) => {
                (Row::MisprintedDateAndDash, self.is_capitals())
            }
            (Day::Absent, separator) if self.is_caseless() && separator != Separator::None => {
                (Row::CaselessNameAndMark, self.words <= 2 && self.goes_on_caseless())
            }
            (Day::Absent, Separator::Dash) if self.is_capitals() => {
                (Row::CapitalsAndDash, self.words <= 4 && is_sentence())
            }
            (Day::Absent, Separator::Dash) if self.has_region => (Row::RegionAndDash, is_name && is_sentence()),
            // The form of the press in German; English copy has topics so.
            (Day::Absent, Separator::Dash) => {
                let is_own = || opens_with_word(self.rest) && !reads_english(self.rest);
                (Row::NameAndDash, is_name && self.words == 1 && is_own() && is_sentence())
            }
            (Day::Absent, Separator::StopDash) => {
                (Row::NameAndStopDash, (self.is_capitals() && self.words <= 4 || is_name) && is_sentence())
            }
            (Day::Absent, Separator::Colon) => {
                let is_capitals = self.is_capitals() && self.words <= 4;
                (Row::CapitalsAndColon, is_capitals && opens_with_word(self.rest) && is_sentence())
            }
            (Day::Absent, Separator::None) => {
                // `SO, NOW, IN 2 HOURS`: capitals go on behind the figure.
                let is_loud =
                    || self.rest.first().is_figure() && self.rest.rest().first().case() == Some(Case::Capitals);
                (Row::RegionBeforeASentence, self.is_capitals() && self.has_region && !is_loud() && goes_on())
            }
            _ => return None,
        })
    }

    /// Whether teletype copy lost its capitals: `omaha, april 7 - `. A small letter begins no place otherwise.
    fn is_small_by_mistake(&self) -> bool {
        let is_english = self.day.dated().is_some_and(|dated| dated.printed.language == Some(Language::English));
        self.is_small_throughout && is_english && self.is_parted && self.words <= 2 && self.separator == Separator::Dash
    }

    /// Whether a date makes a dateline of what stands before it: in a language that the copy may be in, and parted from
    /// the place, or behind capitals, or before a sentence.
    ///
    /// `led` is a month of Czech, `set` of Italian, `out` of Portuguese.
    fn is_believed(&self, dated: Dated<'_, '_>) -> bool {
        let language = dated.printed.language;
        let is_own = || matches!(language, None | Some(Language::English));
        let stands_out = || opens_sentence(self.rest) && stands_out(self.rest);
        if self.is_parted {
            self.is_capitals() || goes_on_in(self.rest, language)
        } else {
            self.is_capitals() && is_own() || stands_out() && goes_on_in(self.rest, language)
        }
    }

    fn is_capitals(&self) -> bool {
        self.case == Case::Capitals
    }

    /// Whether the place is of a script that has no capitals and parts its words with blanks: Arabic, Devanagari.
    fn is_caseless(&self) -> bool {
        self.case == Case::None && self.rest.copy().starts_with(|c: char| columns(c) < 2)
    }

    /// Whether copy of such a script goes on.
    fn goes_on_caseless(&self) -> bool {
        self.is_caseless() && (self.rest.first().case() == Some(Case::None) || opens_sentence(self.rest))
    }

    fn is_dated(&self) -> bool {
        self.day.is_there() || self.credit.is_some_and(|credit| credit.date.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dateline::place_first::place_first_seen;
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
