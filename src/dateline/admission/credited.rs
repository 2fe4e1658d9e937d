//! The part of the table for what is signed: by a wire that the desk knows, by a portal, by any outlet.

use super::Admission;
use super::against::{
    is_letters, is_site, is_town, names_office, opens_sentence, opens_with_word, reads_english, reads_german,
    stands_out,
};
use super::{Seen, Weighed, shaped};
use crate::agency::Wire;
use crate::credit::{Fence, Signature};
use crate::language::Language;
use crate::objection::Objection::{LongName, NoSentence, NotApart, SmallLetter};
use crate::separator::Separator;
use crate::token::Case;

impl Seen<'_, '_, '_> {
    /// A known credit needs a separator after it or a date before it.
    pub(super) fn by_known_credit(&self, credit: &Signature<'_, '_>) -> Weighed {
        let is_optional = credit.row.is_some_and(Wire::is_unseparated);
        let is_short = || self.is_capitals() || self.words <= 3;
        let is_rather_short = || is_short() || self.words <= 4;
        match self.separator {
            Separator::Dash | Separator::GluedDash => {
                shaped(Admission::KnownCreditAndDash).needs(|| is_rather_short() || self.is_dated(), LongName)
            }
            Separator::Stop | Separator::StopDash | Separator::Colon => {
                shaped(Admission::KnownCreditAndStop).needs(is_rather_short, LongName)
            }
            // A bare name at a line's end is a writer's house: `By A. Writer, Reuters`.
            Separator::End => {
                // `غزة- وكالة سند للأنباء`
                let is_caseless = self.case == Case::None && self.words == 1;
                let is_signed = credit.fence != Fence::None || is_optional && (self.is_parted || is_caseless);
                shaped(Admission::KnownCreditAtTheEnd).shaped_if(self.is_dated() || is_signed).needs(is_short, LongName)
            }
            Separator::None if self.is_dated() => shaped(Admission::KnownCreditBehindADate).needs(is_short, LongName),
            Separator::Closing => Weighed::NO_SHAPE,
            Separator::None => {
                let is_urdu = credit.row.is_some_and(|row| row.languages().contains(&Language::Urdu));
                // `Avec AP Xinhua` is a foot.
                let is_parted = credit.fence != Fence::None || self.is_parted;
                let goes_on = || {
                    is_parted && (is_optional || self.is_capitals()) && opens_sentence(self.rest)
                        || (is_urdu || is_optional && self.is_parted) && self.words <= 2 && self.goes_on_caseless()
                };
                shaped(Admission::KnownCreditBeforeASentence)
                    .shaped_if(is_parted && (is_optional || self.is_capitals()) || is_urdu)
                    .needs(is_short, LongName)
                    .needs(goes_on, NoSentence)
            }
        }
    }

    /// `Velna, Arlenia | Xinhua | Ships moved.`
    pub(super) fn by_bars(&self) -> Weighed {
        shaped(Admission::BarredCredit)
            .needs(|| self.case != Case::Lower, SmallLetter)
            .needs(|| self.words <= 3, LongName)
            .needs(|| opens_sentence(self.rest), NoSentence)
    }

    /// A desk behind a comma or a dash: `वेल्ना, राज्य ब्यूरो । `.
    pub(super) fn by_desk(&self) -> Weighed {
        shaped(Admission::CaselessOffice)
            .shaped_if(self.is_parted || self.is_dated())
            .needs(|| self.words <= 2, LongName)
            .needs(|| self.goes_on_caseless(), NoSentence)
    }

    /// A portal's name behind a place: `VELNA, HARBOR.CO - `.
    pub(super) fn by_portal(&self) -> Weighed {
        shaped(Admission::PortalAndDash)
            .shaped_if(self.separator.is_dash())
            .needs(|| self.is_capitals() || self.words <= 3, LongName)
    }

    /// An outlet that no row lists needs capitals, a region or a date as well: nearly every bracket near the head of a
    /// line is an acronym.
    pub(super) fn by_outlet(&self, credit: &Signature<'_, '_>) -> Weighed {
        let is_short = || self.is_capitals() || self.words <= 3;
        let is_name = || self.case == Case::Title && self.words <= 3;
        let opens = || opens_sentence(self.rest);
        let is_apart = || stands_out(self.rest);
        if credit.fence == Fence::Slashes && !self.is_caseless() {
            // `Velna, Arlenia - May 3, 2027 / Harbor Vie /`, alone on its line.
            if self.separator == Separator::End && self.has_year() {
                return shaped(Admission::DateAtTheEnd)
                    .shaped_if(self.is_capitals() || self.has_region())
                    .needs(is_short, LongName);
            }
            return shaped(Admission::OutletBehindADate)
                .shaped_if(self.is_dated() && self.separator.is_dash())
                .needs(is_short, LongName);
        }
        match self.separator {
            // `Porto, March 8 (UP)`
            Separator::End if self.is_dated() && credit.is_titled => self.dated_alone(),
            Separator::End | Separator::Closing => Weighed::NO_SHAPE,
            Separator::None if self.is_caseless() && credit.fence == Fence::Slashes => self.by_caseless_outlet(),
            Separator::None | Separator::Stop if self.is_caseless() => shaped(Admission::CaselessOffice)
                .shaped_if(self.is_dated() || names_office(credit.text()))
                .needs(|| self.words <= 2, LongName)
                .needs(|| self.goes_on_caseless(), NoSentence),
            Separator::Dash | Separator::Colon
                if self.is_caseless() && !(self.is_dated() && self.separator == Separator::Dash) =>
            {
                self.by_caseless_outlet()
            }
            // `Velna (hafen.example/as) Die Schiffe`: a site signs behind a town.
            Separator::None if self.case == Case::Title && is_site(credit.text()) => {
                shaped(Admission::OutletBeforeASentence)
                    .shaped_if(!self.is_dated() && !self.has_region())
                    .needs(|| self.words == 1, LongName)
                    .needs(is_apart, NotApart)
                    .needs(|| opens_with_word(self.rest), NoSentence)
            }
            // `Velna (PK) Der Hafen`: a wire's letters behind a town, before copy of German.
            Separator::None if self.case == Case::Title && is_letters(credit.text()) => {
                shaped(Admission::OutletBeforeASentence)
                    .shaped_if(!self.is_dated() && self.only_name.is_some_and(|name| is_town(name, self.words)))
                    .needs(is_apart, NotApart)
                    .needs(|| opens_with_word(self.rest) && reads_german(self.rest), NoSentence)
            }
            // `VELNA. (red) Der Hafen`, `VELNA (pm). Der Hafen`: a desk's letters, as papers in German set them.
            Separator::None | Separator::Stop if !credit.is_titled && self.is_capitals() && !self.is_dated() => {
                shaped(Admission::OutletBeforeASentence)
                    .shaped_if(self.only_name.is_some_and(|name| is_town(name, self.words)))
                    .needs(is_apart, NotApart)
                    .needs(|| opens_with_word(self.rest) && !reads_english(self.rest), NoSentence)
            }
            Separator::None => shaped(Admission::OutletBeforeASentence)
                .shaped_if(!self.is_dated() && credit.is_titled && self.is_capitals())
                .needs(is_apart, NotApart)
                .needs(|| opens_with_word(self.rest), NoSentence),
            _ if self.is_dated() && credit.is_titled => shaped(Admission::OutletBehindADate).needs(is_short, LongName),
            Separator::Dash if self.is_dated() => shaped(Admission::OutletBehindADate).needs(is_short, LongName),
            Separator::Dash if credit.is_titled && self.is_capitals() && is_apart() => {
                shaped(Admission::OutletBehindCapitals)
            }
            // `VELNA (awp) - Le port`
            Separator::Dash if self.is_capitals() && self.words <= 3 => {
                shaped(Admission::OutletAndDash).needs(is_apart, NotApart).needs(opens, NoSentence)
            }
            Separator::Dash if self.has_region() => {
                shaped(Admission::OutletBehindARegion).needs(is_name, LongName).needs(opens, NoSentence)
            }
            Separator::Dash => shaped(Admission::OutletAndDash)
                .shaped_if(credit.is_titled)
                .needs(is_name, LongName)
                .needs(opens, NoSentence),
            // `VELNA (Puerto): Los barcos`
            Separator::Colon if self.is_capitals() && credit.is_titled => shaped(Admission::OutletBeforeASentence)
                .needs(|| self.words <= 3, LongName)
                .needs(is_apart, NotApart)
                .needs(|| opens_with_word(self.rest), NoSentence),
            Separator::StopDash => shaped(Admission::OutletAndStopDash)
                .needs(|| is_name() || is_short(), LongName)
                .needs(opens, NoSentence),
            _ => Weighed::NO_SHAPE,
        }
    }

    /// An outlet in a script without capitals, before copy that goes on in it: `رام الله / سما / قال`.
    fn by_caseless_outlet(&self) -> Weighed {
        shaped(Admission::CaselessOutlet)
            .needs(|| self.words <= 3, LongName)
            .needs(|| self.goes_on_caseless(), NoSentence)
    }
}
