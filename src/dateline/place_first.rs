//! The family of datelines that begin with a place.

use crate::credit::{self, Fence, Signature};
use crate::date;
use crate::dateline::admission::{Admission, Day, Ground, Seen, is_between_figures, is_numbered};
use crate::dateline::behind::credit_after;
use crate::dateline::day::{day_after_credit, day_after_places};
use crate::dateline::family::Parts;
use crate::dateline::feed::barred;
use crate::dateline::sentence::{is_small_word, nothing_follows};
use crate::error::ErrorKind;
use crate::objection::Objection;
use crate::phrase::Phrase;
use crate::place::{self, PlaceRun, Stop};
use crate::read::{Miss, Read, Tokens, after_phrase, glued_mark, mark, word};
use crate::separator::{Separator, separator};
use crate::token::{Case, Gap, Kind};

/// `MOSCOW, April 11. /TASS/. `, `RICHMOND, Va., March 26 - `
///
/// ```ebnf
/// place_first = places , [ day ] , [ ( credit_after | barred ) , [ late_day ] , [ relayed ] ] , separator | unseparated ;
/// ```
pub(super) fn place_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let (rest, parts) = place_first_on_any_ground(i)?;
    if parts.admission.ground() == Ground::Anywhere { Ok((rest, parts)) } else { i.miss(ErrorKind::ExpectedCredit) }
}

/// As [`place_first`], with what is a dateline only below a headline.
pub(super) fn place_first_on_any_ground<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let (after_first, first) = place::first_name(i)?;
    if nothing_follows(after_first) {
        return after_first.miss(ErrorKind::ExpectedCredit);
    }
    let read = match Opening::read(i, (after_first, first)) {
        Ok(opening) => opening.admitted(),
        Err(miss) => Err(nom::Err::Error(miss)),
    };
    match read {
        Err(nom::Err::Error(Miss { kind: ErrorKind::ExpectedCredit, .. }))
            if after_first.first_in_line().is_mark(',') =>
        {
            unseparated(i, (after_first, first)).or(read)
        }
        read => read,
    }
}

/// What a line begins with: places, a date and a credit, not yet known for a dateline.
struct Opening<'t, 'a> {
    run: PlaceRun<'t, 'a>,
    after_places: Tokens<'t, 'a>,
    after_day: Tokens<'t, 'a>,
    day: Day<'t, 'a>,
    credit: Option<(Tokens<'t, 'a>, Signature<'t, 'a>)>,
}

impl<'t, 'a: 't> Opening<'t, 'a> {
    /// Reads what stands at a line's head: places, a date, a credit. Only the first name, which was read, must be there.
    fn read(i: Tokens<'t, 'a>, first: (Tokens<'t, 'a>, &'a str)) -> Result<Self, Miss> {
        let (after_places, run, stop) = place::places(i, first);
        let (after_day, day) = match stop {
            Stop::Date(dated) => (dated.rest, Day::of(dated)),
            Stop::Credit(rest, signed) => {
                let (after_day, credit) = (after_places, Some((rest, signed)));
                return Ok(Self { run, after_places, after_day, day: Day::Absent, credit });
            }
            // A headline in capitals is read to its end as a place, and nothing is left for a date or a credit.
            Stop::Unread if after_places.is_empty() => {
                return Ok(Self { run, after_places, after_day: after_places, day: Day::Absent, credit: None });
            }
            // A small word that is no part of a dateline ends it before there is one.
            Stop::Unread if is_small_word(after_places) && separator(after_places).1 == Separator::None => {
                return Err(after_places.missing(ErrorKind::ExpectedCredit));
            }
            Stop::Unread => day_after_places(after_places, run.case == Case::Capitals),
        };
        let after_colon = after_day.after_any(&[':']);
        let is_behind_colon =
            run.case == Case::None && after_day.first().is_mark(':') && after_colon.first().is_mark('(');
        let slot = if is_behind_colon { after_colon } else { after_day };
        let credit = credit_after(slot).or_else(|_| barred(after_day)).ok();
        Ok(Self { run, after_places, after_day, day, credit })
    }

    /// What the table of admission asks for, of all that was read.
    fn seen<'s>(
        &self,
        credit: Option<&'s Signature<'t, 'a>>,
        separator: (Tokens<'t, 'a>, Separator),
    ) -> Seen<'s, 't, 'a> {
        let is_parted = match credit {
            // `دمشق- سانا قال`: a short place.
            Some(_) if self.after_day.first_in_line().is_dash() => self.run.words <= 2,
            // `नई वेल्ना/एजेंसी : `
            Some(credit) if credit.fence == Fence::None => {
                !self.after_day.after_any(&[',', '،', '.', '/']).is_at(self.after_day)
            }
            Some(_) => !self.after_day.after_any(&[',', '.']).is_at(self.after_day),
            None => matches!(self.after_places.first_in_line().kind, Kind::Mark(_) | Kind::Dash | Kind::Hyphen),
        };
        Seen {
            case: self.run.case,
            only_name: self.run.only_name(),
            has_bracketed_region: self.run.has_region_in_brackets(),
            words: self.run.words,
            day: self.day,
            credit,
            is_parted,
            separator: separator.1,
            rest: separator.0,
        }
    }

    /// The parts, with what is missing for a place other than below a headline.
    fn parts(self, admission: Admission, missing: Miss) -> Parts<'t, 'a> {
        let missing = (admission.ground() != Ground::Anywhere).then_some(missing);
        let credit = self.credit.map(|(_, signature)| signature);
        Parts { run: Some(self.run), date: self.day.dated(), credit, correspondent: None, admission, missing }
    }

    /// The parts, where a row of the table admits the line.
    fn admitted(mut self) -> Read<'t, 'a, Parts<'t, 'a>> {
        let Some((after_credit, signature)) = self.credit.take() else { return self.without_credit() };
        let mut after_credit = after_credit;
        let day = self.day;
        if !day.is_there() {
            (after_credit, self.day) = day_after_credit(after_credit);
        }
        after_credit = after_relay(after_credit);
        let after_separator = separator(after_credit);
        let missing = after_credit.missing(ErrorKind::ExpectedSeparator);
        match self.seen(Some(&signature), after_separator).admitted() {
            Ok(admission) => {
                self.credit = Some((after_credit, signature));
                Ok((after_separator.0, self.parts(admission, missing)))
            }
            Err(against) => {
                let missed = Err(nom::Err::Error(missing.with(against)));
                // `فيلنا - واس` may be signed alone.
                let may_be_alone = self.run.case == Case::None && signature.fence == Fence::None;
                // A day behind the credit goes with it.
                self.day = day;
                if self.day.is_there() || may_be_alone { self.without_credit().or(missed) } else { missed }
            }
        }
    }

    fn is_agency(&self, i: Tokens<'t, 'a>) -> bool {
        self.run.only_name().is_some_and(|name| credit::named(name, i.desk()).is_some())
    }

    /// A dateline without a credit: a date in its place, or capitals and a spaced dash.
    fn without_credit(mut self) -> Read<'t, 'a, Parts<'t, 'a>> {
        let (after_places, after_day, day) = (self.after_places, self.after_day, self.day);
        let only_name = self.run.only_name();
        // `CHICAGO, March 4, -`, `Roma, 3 mag. -`, and not `Roma.-`
        let slot = after_day.after_any(&[',', '.']);
        let is_long_dash = || slot.first().text == "—" && slot.rest().first().is_glued();
        let is_stop_dash =
            after_day.first_in_line().is_mark('.') && (slot.first_in_line().is_glued() || is_long_dash());
        // `BANGKOK, 11 July 2015, The minister`
        let has_year = || day.dated().and_then(|dated| dated.printed.date).is_some_and(|date| date.year.is_some());
        let is_comma = || {
            let comma = after_day.first_in_line();
            comma.is_mark(',') && comma.is_glued() && (has_year() || slot.is_empty())
        };
        let at = if slot.first_in_line().is_dash() && !is_stop_dash || is_comma() { slot } else { after_day };
        let (rest, separator) = separator(at);
        // `ТАСС, 24 ноября.`, `AGI - `, `Reuters.- `: the agency in the place's slot.
        let is_signed = match separator {
            // `ST.-JEAN` goes on.
            Separator::StopDash => {
                day.is_there() || rest.first().gap > Gap::None || only_name.is_some_and(|name| name.len() > 2)
            }
            // `Reuters. – `
            Separator::Dash => {
                day.is_there() || self.run.case == Case::Capitals || after_day.first_in_line().is_mark('.')
            }
            Separator::GluedDash | Separator::Stop => day.is_there(),
            Separator::Colon | Separator::None | Separator::Closing | Separator::End => false,
        };
        if is_signed {
            if let Some(signature) = only_name.and_then(|name| credit::named(name, after_day.desk())) {
                return Ok((rest, Parts::signed(Admission::KnownCreditInThePlace, day.dated(), signature)));
            }
        }
        let (from, kind) = match day {
            Day::Absent => (after_places, ErrorKind::ExpectedCredit),
            _ => (after_day, ErrorKind::ExpectedSeparator),
        };
        let mark = from.after_any(&['.', ',']);
        let missing =
            if credit::is_unclosed(mark) { mark.missing(ErrorKind::UnclosedCredit) } else { from.missing(kind) };
        // `فيلنا - رويترز`, `فيلنا: واس`
        let may_be_alone = (separator.is_dash() || separator == Separator::Colon)
            && self.run.case == Case::None
            && self.run.words <= 2;
        let alone = if may_be_alone && only_name.is_some() { named_alone(rest) } else { None };
        let is_alone = alone.is_some();
        let rest = alone.as_ref().map_or(rest, |(rest, _)| *rest);
        self.credit = alone;
        let admitted = || self.seen(None, (rest, separator)).admitted();
        let admitted = if is_alone { Ok(Admission::CaselessCreditAlone) } else { admitted() };
        let weighed = admitted.and_then(|admission| {
            if only_name.is_some_and(date::is_weekday) {
                Err(Some(Objection::Weekday))
            } else if is_between_figures(after_places, at, rest) {
                Err(Some(Objection::BetweenFigures))
            // `কুষ্টিয়া-১ আসনের`, `Apollo-11`: a number of what is named.
            } else if !day.is_there() && separator == Separator::GluedDash && is_numbered(at, rest) {
                Err(Some(Objection::NotApart))
            } else if only_name.is_some_and(|name| name.chars().nth(1).is_none()) {
                Err(Some(Objection::Letter))
            } else if admission == Admission::PlaceAlone && self.is_agency(after_day) {
                Err(Some(Objection::Kicker))
            } else {
                Ok(admission)
            }
        });
        match weighed {
            Ok(admission) => Ok((rest, self.parts(admission, missing))),
            Err(against) => Err(nom::Err::Error(missing.with(against))),
        }
    }
}

/// Who signs, alone to the end of the line, as the Arab press prints it: `فيلنا - رويترز`, `فيلنا - واس:`.
fn named_alone<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Signature<'t, 'a>)> {
    let end = i.agency_name(|_| true)?;
    let rest = end.after_any(&[':']);
    credit::named(i.up_to(end), i.desk()).filter(|_| rest.is_empty()).map(|signature| (rest, signature))
}

/// `VELNA, Kan. Ships moved`: a region cut short, whose stop is the only mark before the sentence.
///
/// ```ebnf
/// unseparated = name , "," , region , "." , & word ;
/// ```
fn unseparated<'t, 'a: 't>(
    i: Tokens<'t, 'a>,
    (after_first, first): (Tokens<'t, 'a>, &'a str),
) -> Read<'t, 'a, Parts<'t, 'a>> {
    /// How many letters a region has at the most where it is cut short.
    const LONGEST: usize = 5;
    let (region, _) = mark(',')(after_first)?;
    let (stop, word) = word(region)?;
    let (rest, _) = glued_mark('.')(stop)?;
    let is_cut =
        word.case() != Some(Case::Lower) && word.text.chars().count() <= LONGEST && rest.first().gap > Gap::None;
    let run = PlaceRun::with_region(i, after_first, (region, rest));
    let seen = Seen {
        case: Case::of(first),
        only_name: None,
        has_bracketed_region: false,
        words: run.words,
        day: Day::Absent,
        credit: None,
        is_parted: false,
        separator: Separator::None,
        rest,
    };
    let missing = after_first.missing(ErrorKind::ExpectedCredit);
    match seen.admitted().ok().filter(|_| is_cut) {
        Some(admission) => {
            let opening = Opening { run, after_places: rest, after_day: rest, day: Day::Absent, credit: None };
            Ok((rest, opening.parts(admission, missing)))
        }
        None => Err(nom::Err::Error(missing)),
    }
}

/// What stands behind who passed the story on, where a dash follows: `/PRNewswire/ via Velna Data Inc. --`.
///
/// ```ebnf
/// relayed = phrase , word , { word | "." | "," } , & dash ;
/// ```
fn after_relay<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    const MOST: usize = 6;
    let Some(named) = after_phrase(i, Phrase::Relay) else { return i };
    let is_name = |i: &Tokens<'t, 'a>| {
        let token = i.first();
        token.case().is_some_and(|case| case != Case::Lower) || matches!(token.mark(), Some('.' | ','))
    };
    let behind = (0..MOST).map(|count| named.after(count)).find(|i| !is_name(i));
    behind.filter(|behind| !behind.is_at(named) && behind.first().is_dash()).unwrap_or(i)
}
