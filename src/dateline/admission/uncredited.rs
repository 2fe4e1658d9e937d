//! The part of the table for what nobody signs.

use super::Admission;
use super::against::{
    goes_on_in, is_town, names_no_place, names_office, opens_sentence, opens_with_word, reads_english, stands_out,
};
use super::{Day, Seen, Weighed, shaped};
use crate::date::Dated;
use crate::language::Language;
use crate::lexicon;
use crate::line::{is_blank, kind};
use crate::look::{Last, columns};
use crate::objection::Objection::{LongName, NoSentence, NotApart, OtherLanguage, SmallLetter, Topic};
use crate::phrase::{Phrase, is_canton};
use crate::separator::Separator;
use crate::token::{Case, Gap};

/// Whether the letters of a canton of Switzerland end a name: `Velna GR`.
fn ends_in_canton(name: &str) -> bool {
    name.rsplit(is_blank).next().is_some_and(is_canton)
}

impl Seen<'_, '_, '_> {
    /// Without a credit, a date in its place before a separator makes a dateline, or capitals before a spaced dash.
    ///
    /// A mark between two figures parts nothing.
    pub(super) fn without_credit(&self) -> Weighed {
        if self.case == Case::Lower && !self.is_small_by_mistake() {
            let is_shaped = matches!(self.day, Day::Printed(_)) && self.separator == Separator::Dash;
            return Weighed(Err(is_shaped.then_some(SmallLetter)));
        }
        // A figure that is glued to the stop goes on with the date.
        let is_apart = || !(self.rest.first().is_figure() && self.rest.first().is_glued());
        let is_followed = || self.rest.is_empty() || opens_sentence(self.rest) && is_apart();
        let is_name = || self.case == Case::Title && self.words <= 3;
        let opens = || opens_sentence(self.rest);
        let opens_with_word = || opens_with_word(self.rest);
        let stands_out = || stands_out(self.rest);
        match (self.day, self.separator) {
            // `กรุงเทพฯ 5 ม.ค. – `: a stop of the month's, and a dash.
            (Day::Printed(_), separator)
                if self.is_caseless()
                    && (matches!(separator, Separator::Stop | Separator::StopDash | Separator::Colon)
                        || separator.is_dash() && !self.is_parted) =>
            {
                shaped(Admission::CaselessNameAndDate)
                    .needs(|| self.words <= 3, LongName)
                    .needs(|| self.goes_on_caseless(), NoSentence)
            }
            (Day::Printed(dated), Separator::Dash | Separator::GluedDash) => shaped(Admission::DateAndDash)
                .needs(|| self.is_capitals() || self.words <= 3, LongName)
                .needs(|| self.is_parted || self.is_capitals() || opens() && stands_out(), NoSentence)
                .needs(|| self.is_believed(dated), OtherLanguage),
            (Day::Printed(_), Separator::Colon) if !self.is_capitals() && !self.is_caseless() => {
                shaped(Admission::NameDateAndColon)
                    .shaped_if(self.is_parted)
                    .needs(is_name, LongName)
                    .needs(opens_with_word, NoSentence)
            }
            (Day::Foreign, Separator::End) => {
                shaped(Admission::DateAtTheEnd).shaped_if(self.case == Case::None && self.words <= 2)
            }
            (Day::Foreign, separator) if self.is_caseless() && separator != Separator::None => {
                shaped(Admission::CaselessNameAndDate)
                    .needs(|| self.words <= 3, LongName)
                    .needs(|| self.goes_on_caseless(), NoSentence)
            }
            (Day::Printed(_), Separator::StopDash) => shaped(Admission::DateAndStopDash)
                .needs(|| self.is_capitals() || is_name(), LongName)
                .needs(is_followed, NoSentence),
            (Day::Printed(_), Separator::Stop) if !self.is_capitals() && self.rest.is_empty() => self.dated_alone(),
            (Day::Printed(dated), Separator::Stop) if !self.is_capitals() => shaped(Admission::NameDateAndStop)
                .shaped_if(
                    self.is_parted && (self.has_region() || self.is_town()) && {
                        self.is_dated_in_english() || self.opens_quotation() && self.is_believed(dated)
                    },
                )
                .needs(is_name, LongName)
                .needs(|| opens_with_word() || self.opens_quotation(), NoSentence)
                .needs(stands_out, NotApart),
            (Day::Printed(_), Separator::Stop | Separator::Colon) => {
                shaped(Admission::DateAndStop).shaped_if(self.is_capitals()).needs(is_followed, NoSentence)
            }
            (Day::ByPrinting, Separator::Stop | Separator::StopDash | Separator::Dash | Separator::GluedDash) => {
                shaped(Admission::DayByPrinting)
                    .shaped_if(self.is_parted && (self.is_town() || self.has_region()))
                    .needs(is_followed, NoSentence)
                    .needs(|| self.rest.is_empty() || stands_out(), NotApart)
            }
            (Day::Printed(_), Separator::None) => shaped(Admission::DateBeforeASentence)
                .shaped_if(self.is_capitals() && self.is_parted && self.is_near())
                .needs(opens_with_word, NoSentence)
                .needs(stands_out, NotApart),
            (Day::Printed(dated), Separator::End) => {
                let has_year = self.has_year();
                let is_bracketed = || dated.rest.first_in_line().is_mark(')') && self.words == 1 && self.is_town();
                let is_placed = has_year && (self.is_capitals() || is_name() && self.has_region() || is_bracketed());
                if is_placed { shaped(Admission::DateAtTheEnd) } else { self.dated_alone() }
            }
            (Day::Misprinted, Separator::Dash | Separator::GluedDash) => {
                shaped(Admission::MisprintedDateAndDash).shaped_if(self.is_capitals())
            }
            (Day::Absent, separator) => self.undated(separator),
            _ => Weighed::NO_SHAPE,
        }
    }

    /// Without a date as well: capitals, a region, or a name and a mark that some press prints.
    fn undated(&self, separator: Separator) -> Weighed {
        let is_name = || self.case == Case::Title && self.words <= 3;
        let opens = || opens_sentence(self.rest);
        let opens_with_word = || opens_with_word(self.rest);
        let stands_out = || stands_out(self.rest);
        match separator {
            Separator::End => self.placed_alone(),
            Separator::Stop if self.is_capitals() && self.rest.is_empty() => self.placed_alone(),
            separator if self.is_caseless() && separator != Separator::None => shaped(Admission::CaselessNameAndMark)
                .shaped_if(
                    self.words <= 2 && !self.only_name.is_some_and(|name| names_office(name) || names_no_place(name)),
                )
                .needs(|| self.goes_on_caseless(), NoSentence),
            Separator::Dash if self.rest.is_empty() && self.is_capitals() => {
                shaped(Admission::CapitalsAndDashAlone).shaped_if(self.is_place_alone())
            }
            // `Velna -`, of one word or two, as the press in German and Indonesian prints it.
            Separator::Dash if self.rest.is_empty() => {
                shaped(Admission::PlaceAlone).shaped_if(self.only_name.is_some() && is_name() && self.words <= 2)
            }
            Separator::Dash if self.is_capitals() => shaped(Admission::CapitalsAndDash)
                .needs(|| self.words <= 4, LongName)
                .needs(opens, NoSentence)
                .needs(stands_out, NotApart),
            Separator::Dash if self.has_region() => shaped(Admission::RegionAndDash)
                .shaped_if(is_name())
                .needs(opens, NoSentence)
                .needs(stands_out, NotApart),
            // The form of the press in German; English copy has topics so.
            Separator::Dash if reads_english(self.rest) => shaped(Admission::EnglishNameAndDash)
                .shaped_if(is_name())
                .needs(opens_with_word, NoSentence)
                .needs(stands_out, NotApart),
            Separator::Dash => shaped(Admission::NameAndDash)
                .shaped_if(is_name() && (self.words == 1 || self.is_town()))
                .needs(opens_with_word, NoSentence)
                .needs(stands_out, NotApart),
            // The form of the press in German, where the place is named again.
            Separator::Colon if self.case == Case::Title && !self.rest.is_empty() => {
                // A heading: `Velna: Schlepper im Hafen`.
                let is_sentence = || opens_with_word() && Last::of(self.rest.copy()).ends_sentence();
                let is_one = self.words <= 2 && !self.has_region() && !self.is_glued() && is_sentence();
                shaped(Admission::NameAndStop).shaped_if(is_one && stands_out() && !reads_english(self.rest))
            }
            Separator::Stop => shaped(Admission::NameAndStop)
                // `Ann.Roe@velna.example`
                .shaped_if(self.case != Case::None && self.words <= 2 && !self.has_region() && !self.is_glued())
                .needs(opens_with_word, NoSentence)
                .needs(|| !(self.is_capitals() && self.rest.first().case() == Some(Case::Capitals)), NotApart)
                .needs(|| !reads_english(self.rest), Topic)
                .needs(stands_out, NotApart),
            Separator::StopDash => shaped(Admission::NameAndStopDash)
                .shaped_if(self.is_capitals() && self.words <= 4 || is_name())
                .needs(opens, NoSentence)
                .needs(stands_out, NotApart),
            Separator::Colon if self.rest.is_empty() => {
                shaped(Admission::CapitalsAndColonAlone).shaped_if(self.is_place_alone())
            }
            Separator::Colon => shaped(Admission::CapitalsAndColon)
                .shaped_if(self.is_capitals() && self.words <= 4)
                .needs(opens_with_word, NoSentence)
                .needs(stands_out, NotApart),
            Separator::None => shaped(Admission::RegionBeforeASentence)
                // `Velna (Sudan) Ships`: in small letters a town, and its country in brackets.
                .shaped_if(
                    (self.is_capitals() && self.has_region() || self.has_bracketed_region && is_name())
                        && self.is_near()
                        && !self.rest.first().goes_on(),
                )
                .needs(opens, NoSentence)
                .needs(|| !self.is_loud() && stands_out(), NotApart),
            _ => Weighed::NO_SHAPE,
        }
    }

    /// `Ankara`, `CIUDAD DE VELNA.`, `புதுவேல்னா,`: a town alone on its line, as some press prints it above the first paragraph.
    ///
    /// Whether other words stand there is asked where it stands, for a heading of one word is far commoner.
    fn placed_alone(&self) -> Weighed {
        const SHORTEST: usize = 4;
        let first = || self.only_name.and_then(|name| name.split_whitespace().next()).unwrap_or_default();
        let is_city = || self.words == 2 && lexicon::says(first(), Phrase::CityOpening);
        let is_in_canton = || self.words == 2 && self.case == Case::Title && self.only_name.is_some_and(ends_in_canton);
        let is_name = || self.words == 1 && first().chars().count() >= SHORTEST || is_city() || is_in_canton();
        shaped(Admission::PlaceAlone).shaped_if(self.case != Case::Lower && self.is_narrow() && is_name())
    }

    /// Whether the name is of a script that parts its words with blanks.
    fn is_narrow(&self) -> bool {
        self.only_name.is_some_and(|name| name.starts_with(kind(|c| columns(c) < 2)))
    }

    fn is_glued(&self) -> bool {
        self.rest.first().is_glued()
    }

    /// Whether capitals can be a place's though nothing else stands on their line.
    fn is_place_alone(&self) -> bool {
        self.is_capitals() && (self.is_town() || self.has_region() && self.words <= 3)
    }

    /// Whether the copy that goes on is near: wider gaps part columns, and are printed as one blank.
    fn is_near(&self) -> bool {
        self.rest.first().gap <= Gap::Space
    }

    /// Whether the one name is a town's by its words: neither a person's nor an office's.
    fn is_town(&self) -> bool {
        self.only_name.is_some_and(|name| is_town(name, self.words))
    }

    /// Whether the one name has no capital: `omaha`.
    fn is_small_throughout(&self) -> bool {
        self.only_name.is_some_and(|name| !name.contains(char::is_uppercase))
    }

    /// `Velna, March 8.`, `VELNA, Monday`, `Velna, March 8 (UP)`, alone on its line as papers of the last century print it.
    pub(super) fn dated_alone(&self) -> Weighed {
        let is_name = self.is_capitals() || self.case == Case::Title && self.words <= 3;
        let dated = self.day.dated();
        let date = || dated.and_then(|dated| dated.printed.date);
        let is_stopped = self.separator == Separator::Stop;
        // In a headline the month is in capitals too.
        let is_set_apart = || dated.is_some_and(|dated| dated.words().contains(char::is_lowercase));
        let is_town = || self.is_town() && (self.is_capitals() && is_set_apart() || self.words == 2);
        // `Ann Roe, March 8` is who wrote, and when.
        let is_marked = self.credit.is_some() || self.is_parted && (self.has_region() || is_stopped || is_town());
        let is_day = || {
            date()
                .is_some_and(|date| date.year.is_none() && (date.day.is_some() || self.is_town() || self.has_region()))
        };
        shaped(Admission::DateAlone).shaped_if(is_name && is_marked && is_day() && self.is_dated_in_english())
    }

    /// Whether the month or the weekday is an English one: `March 26`, `Monday`.
    fn is_dated_in_english(&self) -> bool {
        self.day.dated().is_some_and(|dated| dated.printed.language == Some(Language::English))
    }

    /// `Velna, 2 ott. “Le navi`: with a blank before the mark.
    fn opens_quotation(&self) -> bool {
        let first = self.rest.first();
        matches!(first.mark(), Some('"' | '“' | '«' | '„')) && !first.is_glued()
    }

    /// `SO, NOW, IN 2 HOURS`: capitals go on behind the figure.
    fn is_loud(&self) -> bool {
        self.rest.first().is_figure() && self.rest.rest().first().case() == Some(Case::Capitals)
    }

    /// Whether teletype copy lost its capitals: `omaha, april 7 - `. A small letter begins no place otherwise.
    fn is_small_by_mistake(&self) -> bool {
        self.is_small_throughout()
            && self.is_dated_in_english()
            && self.is_parted
            && self.words <= 2
            && self.separator == Separator::Dash
    }

    /// Whether a date makes a dateline of what stands before it: in a language that the copy may be in, and parted from
    /// the place, or behind capitals, or before a sentence.
    ///
    /// `led` is a month of Czech, `set` of Italian, `out` of Portuguese.
    fn is_believed(&self, dated: Dated<'_, '_>) -> bool {
        let language = dated.printed.language;
        let is_own = || matches!(language, None | Some(Language::English));
        let stands_out = || opens_sentence(self.rest) && stands_out(self.rest);
        // `NEW YORK, 11/9 - ` is a topic in English, `Owls 14/08 - ` a fixture.
        let is_yearless = || dated.printed.date.is_some_and(|date| date.year.is_none());
        if language.is_none() && is_yearless() && (!self.is_parted || reads_english(self.rest)) {
            return false;
        }
        if self.is_parted {
            self.is_capitals() || goes_on_in(self.rest, language)
        } else {
            self.is_capitals() && is_own() || stands_out() && goes_on_in(self.rest, language)
        }
    }
}
