//! The families of datelines, by what they begin with.

use nom::Parser;
use nom::combinator::verify;

use crate::agency::Wire;
use crate::credit::{self, Fence, Signature, credit};
use crate::date::{Dated, any_date, other_calendar};
use crate::dateline::admission::Admission;
use crate::dateline::behind::credit_after;
use crate::dateline::feed::{bracketed_place, feed_first, has_region_in_brackets, region_first};
use crate::dateline::furniture::{after_feed_name, after_page_line, signed, stamped, stored_first};
use crate::dateline::glued::{glued, stands_glued};
use crate::dateline::outlet::{caseless_outlet_first, outlet_first};
use crate::dateline::place_first::{place_first, place_first_on_any_ground};
use crate::dateline::portal::{desk_first, portal_first, wire_before_place};
use crate::dateline::sentence;
use crate::error::ErrorKind;
use crate::lexicon::Senses;
use crate::place::PlaceRun;
use crate::read::{Miss, Read, Tokens};
use crate::separator::{Separator, separator};
use crate::token::{Case, Kind};

/// What a dateline holds.
#[derive(Clone, Debug)]
pub(super) struct Parts<'t, 'a> {
    pub(super) run: Option<PlaceRun<'t, 'a>>,
    pub(super) date: Option<Dated<'t, 'a>>,
    pub(super) credit: Option<Signature<'t, 'a>>,
    /// Who signed before the place.
    pub(super) correspondent: Option<&'a str>,
    /// The row of the table that admits the line, and what the line misses where the row does not hold.
    pub(super) admission: Admission,
    pub(super) missing: Option<Miss>,
}

impl<'t, 'a> Parts<'t, 'a> {
    /// The parts of a line that a credit opens, and no place: `Jan 30 (Reuters) - `.
    pub(super) const fn signed(admission: Admission, date: Option<Dated<'t, 'a>>, credit: Signature<'t, 'a>) -> Self {
        Self { run: None, date, credit: Some(credit), correspondent: None, admission, missing: None }
    }
}

/// Reads the parts of a dateline of any family but those of Chinese, Japanese and Korean.
///
/// ```ebnf
/// family = region_first | credit_first | feed_first | date_first | portal_first | desk_first | wire_before_place | person_first | outlet_first | caseless_outlet_first | stored_first | stamped
///        | glued | place_first ;
/// ```
pub(super) fn family<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    // One at a time, so that no more than one outcome is held.
    let (first, second) = match i.first_in_line().kind {
        Kind::Mark('(') if has_region_in_brackets(i) => (region_first as Family<'t, 'a>, None),
        Kind::Mark('(' | '/' | '（') => (credit_first as Family<'t, 'a>, Some(stamped as Family<'t, 'a>)),
        Kind::Figure => (date_first as _, Some(stamped as _)),
        Kind::Mark('[') => (credit_first as _, Some(feed_first as _)),
        Kind::Word | Kind::Mark('\'' | '’') => (in_words as _, None),
        _ if credit::is_opening_mark(i) => (credit_first as _, None),
        _ => return i.miss(ErrorKind::ExpectedOpening),
    };
    let read = first(i);
    // What misses is missed as if no second family were tried.
    let Some(second) = second.filter(|_| read.is_err()) else { return read };
    second(i).or(read)
}

/// A family of datelines.
type Family<'t, 'a> = fn(Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>>;

/// Reads a dateline that begins with a word.
fn in_words<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    if let Some(after) = sentence::after_first_word(i) {
        return after.miss(ErrorKind::ExpectedCredit);
    }
    let first = i.first_in_line();
    let is_named = first.senses.has(Senses::NAME.and(Senses::BARE_NAME));
    // What a portal is known by is glued to its first word.
    let is_joined = i.is_joined();
    // One at a time, so that no more than one outcome is held.
    let families = [
        (true, date_first as Family<'t, 'a>),
        (first.case() == Some(Case::Lower), stored_first),
        (is_joined, portal_first),
        (first.case() == Some(Case::None), desk_first),
        (first.case() == Some(Case::None), caseless_outlet_first),
        (is_named || is_joined || first.kind != Kind::Word, credit_first),
        (is_named, wire_before_place),
        (first.case() == Some(Case::Title), signed),
        (matches!(first.case(), Some(Case::Title | Case::Capitals)), outlet_first),
    ];
    for (_, family) in families.iter().filter(|(opens, _)| *opens) {
        if let Ok(read) = family(i) {
            return Ok(read);
        }
    }
    if stands_glued(i) {
        if let Ok(read) = glued(i) {
            return Ok(read);
        }
    }
    place_first_on_any_ground(i)
}

/// `September 30, 2012 (KHARTOUM) – `, `6 May 2020; AFP: `, `Jan 30 (Reuters) - `, `OCTOBER 14, 2004 (REUTERS) - SAN FRANCISCO -- `, `8.11.2016, Warszawa (PAP) - `
///
/// ```ebnf
/// date_first = other_calendar , [ "," ] , place_first | date , ( credit_after , separator , [ place_first ] | [ "," | dash ] , place_first | bracketed_place , [ dash ] ) ;
/// ```
fn date_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    if let Ok((after_date, ())) = other_calendar(i) {
        return caseless_place(after_date);
    }
    let (after_date, dated) = verify(any_date, |dated: &Dated<'_, '_>| dated.printed.date.is_some()).parse(i)?;
    let after_date = after_date.after_any(&[';']);
    if let Some(read) = place_in_brackets(after_date, dated) {
        return Ok(read);
    }
    if after_date.first().is_dash() {
        if let Some(read) = place_behind_dash(after_date, dated) {
            return Ok(read);
        }
    }
    let Ok((after_credit, signature)) = credit_after(after_date) else {
        let (rest, parts) = place_first(after_date.after_any(&[',']))?;
        if parts.credit.is_none() {
            return after_date.miss(ErrorKind::ExpectedCredit);
        }
        return Ok((rest, Parts { date: Some(dated), ..parts }));
    };
    let (rest, separator) = separator(after_credit);
    let is_separated = match separator {
        Separator::None | Separator::Closing => false,
        Separator::End => signature.is_known(),
        _ => true,
    };
    if !is_separated {
        return after_credit.miss(ErrorKind::ExpectedSeparator);
    }
    let parts = Parts::signed(Admission::DateAndCreditFirst, Some(dated), signature);
    match place_first(rest) {
        Ok((rest, placed)) if placed.credit.is_none() => Ok((rest, Parts { run: placed.run, ..parts })),
        _ => Ok((rest, parts)),
    }
}

/// `May 3, 2027 – VELNA, Arlenia – `: behind a date with its year, and only with a region or in capitals, before a dash as well.
fn place_behind_dash<'t, 'a: 't>(i: Tokens<'t, 'a>, dated: Dated<'t, 'a>) -> Option<(Tokens<'t, 'a>, Parts<'t, 'a>)> {
    let has_year = dated.printed.date.is_some_and(|date| date.year.is_some() && date.day.is_some());
    if !has_year {
        return None;
    }
    let (rest, parts) = place_first_on_any_ground(i.rest()).ok()?;
    let is_one =
        matches!(parts.admission, Admission::RegionAndDash | Admission::CapitalsAndDash) && parts.date.is_none();
    is_one.then_some((rest, Parts { date: Some(dated), ..parts }))
}

/// `१२ वैशाख, विराटनगर । `: a place of a script without capitals behind a day of another calendar.
fn caseless_place<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let (rest, parts) = place_first_on_any_ground(i.after_any(&[',', '፣', '፤']))?;
    let is_caseless = parts.run.as_ref().is_some_and(|run| run.case == Case::None && run.only_name().is_some());
    if is_caseless { Ok((rest, parts)) } else { i.miss(ErrorKind::ExpectedCredit) }
}

/// A place in brackets behind a date with a year, where no wire that the desk knows signs so.
fn place_in_brackets<'t, 'a: 't>(i: Tokens<'t, 'a>, dated: Dated<'t, 'a>) -> Option<(Tokens<'t, 'a>, Parts<'t, 'a>)> {
    let has_year = dated.printed.date.is_some_and(|date| date.year.is_some() && date.day.is_some());
    let is_signed = || credit(i).is_ok_and(|(_, signature)| signature.is_known());
    let (after, run) = bracketed_place(i).ok().filter(|_| has_year && !is_signed())?;
    let (rest, separator) = separator(after);
    let opens = matches!(rest.first().case(), Some(Case::Capitals | Case::Title));
    let admission = if separator.is_dash() {
        Admission::DateAndBracketedPlaceBeforeADash
    } else {
        Admission::DateAndBracketedPlace
    };
    let missing = Some(after.missing(ErrorKind::ExpectedSeparator));
    let parts = Parts { run: Some(run), date: Some(dated), credit: None, correspondent: None, admission, missing };
    (opens && (separator.is_dash() || separator == Separator::None)).then_some((rest, parts))
}

/// `(Bloomberg) -- `, `(ANSA) - MILANO, 16 MAG - `, `Reuters - `, `(MENAFN - IANS) Mumbai, Aug 6 (IANS) `
///
/// ```ebnf
/// credit_first = credit , separator , [ place_first ] | credit , date , [ "." ] , dash | page ;
/// ```
fn credit_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let Ok((after_credit, signature)) = credit(i) else {
        return match after_feed_name(i) {
            Some(rest) => after_page_line(rest),
            None if credit::is_unclosed(i) => i.miss(ErrorKind::UnclosedCredit),
            None => i.miss(ErrorKind::ExpectedOpening),
        };
    };
    let is_marked = signature.fence != Fence::None;
    // `(Ann Roe/AFP) - Ships wait.`: a picture's credit before its caption.
    if is_marked && credit::signs_picture(signature.text(), i.desk()) {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    // Below a headline, or before a whole paragraph, an outlet that no row lists signs so in capitals.
    let is_loud = || signature.is_titled && !signature.text().contains(char::is_lowercase);
    if is_marked && (signature.is_known() || is_loud()) {
        if let Some((rest, dated)) = day_behind_wire(after_credit) {
            let is_known = signature.is_known();
            let admission = if is_known { Admission::DateAndCreditFirst } else { Admission::OutletFirst };
            let missing = (!is_known).then(|| after_credit.missing(ErrorKind::ExpectedSeparator));
            return Ok((rest, Parts { missing, ..Parts::signed(admission, Some(dated), signature) }));
        }
    }
    let (rest, separator) = separator(after_credit);
    let is_separated = match separator {
        Separator::Dash | Separator::GluedDash => true,
        Separator::Stop | Separator::StopDash | Separator::Colon | Separator::End => is_marked,
        Separator::None => is_marked && signature.row.is_some_and(Wire::is_unseparated),
        Separator::Closing => false,
    };
    let placed = place_first(rest).ok();
    // A relay's label, or a note, before a dateline that stands for itself.
    let is_signed = placed.as_ref().is_some_and(|(_, placed)| placed.credit.is_some());
    if is_signed && signature.is_titled {
        return placed.ok_or_else(|| nom::Err::Error(after_credit.missing(ErrorKind::ExpectedSeparator)));
    }
    let is_dated = placed.as_ref().is_some_and(|(_, placed)| placed.date.is_some());
    let is_known = is_separated && signature.is_known();
    let opens_alone = is_marked || signature.row.is_some_and(Wire::opens);
    // `(Hải cảng) - Tàu`, `(HARBOR)- Tàu`, `(HARBORPRESS) - Velna, 12 mag. - Le navi`: below a headline any outlet may
    // sign so.
    let opens_lede = matches!(rest.first().case(), Some(Case::Capitals | Case::Title));
    let is_outlet =
        is_marked && separator.is_dash() && opens_lede && (separator == Separator::Dash || signature.is_titled);
    let (admission, missing, is_before_place) = if is_known && is_dated && signature.is_titled {
        (Admission::CreditFirst, None, true)
    } else if is_known && opens_alone {
        (Admission::CreditFirst, None, false)
    } else if is_outlet {
        (Admission::OutletFirst, Some(after_credit.missing(ErrorKind::ExpectedSeparator)), is_dated)
    } else {
        return after_credit.miss(ErrorKind::ExpectedSeparator);
    };
    let (rest, run, date) = match placed.filter(|_| is_before_place) {
        Some((rest, placed)) => (rest, placed.run, placed.date),
        None => (rest, None, None),
    };
    Ok((rest, Parts { run, date, credit: Some(signature), correspondent: None, admission, missing }))
}

/// `22 Nov. – `, behind a wire in brackets: a day before a dash and a sentence, as in `(DIRE) 22 Nov. – “`.
fn day_behind_wire<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Dated<'t, 'a>)> {
    let first = i.first_in_line();
    if !first.is_figure() && !first.senses.has(Senses::MONTH) {
        return None;
    }
    let (after_date, dated) = any_date(i).ok()?;
    let has_day = dated.printed.date.is_some_and(|date| date.day.is_some());
    let (rest, separator) = separator(after_date);
    let is_parted = separator == Separator::Dash || separator == Separator::StopDash;
    let opens = || match rest.first().kind {
        Kind::Mark(mark) => matches!(mark, '"' | '“' | '«' | '„'),
        _ => matches!(rest.first().case(), Some(Case::Capitals | Case::Title)),
    };
    (has_day && is_parted && opens()).then_some((rest, dated))
}
