//! What a page or a desk prints before the dateline on its line: a correspondent's name, a feed's, a time of update.

use crate::date::after_stored_date;
use crate::dateline::family::Parts;
use crate::dateline::outlet::caseless_outlet_first;
use crate::dateline::place_first::{place_first, place_first_on_any_ground};
use crate::error::ErrorKind;
use crate::phrase::Phrase;
use crate::read::{Read, Tokens, after_phrase};
use crate::token::{Case, Gap};

/// `Ana Lima. Washington (CNN) — `: the correspondent's name and a stop before the place.
///
/// ```ebnf
/// person_first = person , "." , place_first ;
/// ```
pub(super) fn signed<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let Some(stop) = after_person(i) else { return i.miss(ErrorKind::ExpectedOpening) };
    match place_first(stop.rest())? {
        (rest, parts) if parts.credit.is_some() && parts.run.is_some() => {
            Ok((rest, Parts { correspondent: Some(i.up_to(stop)), ..parts }))
        }
        _ => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// `(07-17) 13:09 PDT VELNA -- `, `13:09 GMT VELNA (AP) - `: a clock before the place, part of the dateline's text.
///
/// ```ebnf
/// stamped = [ "(" , figures , ")" ] , hour , ( ":" | "." ) , minute , [ ":" , second ] , [ zone ] , place_first ;
/// ```
pub(super) fn stamped<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    /// `07-17` and its mark; `2026-07-17`.
    const LONGEST_DAY: usize = 12;
    let is_zone =
        |i: Tokens<'t, 'a>| i.first().case() == Some(Case::Capitals) && (2..=4).contains(&i.first().text.len());
    let behind_day = match i.first().mark() {
        Some('(') if i.rest().first().is_figure() => i.rest().closed_by(')', LONGEST_DAY).map(Tokens::rest),
        _ => Some(i),
    };
    let Some(hour) = behind_day.filter(|hour| hour.first().value(2).is_some_and(|hour| hour < 24)) else {
        return i.miss(ErrorKind::ExpectedOpening);
    };
    let mut rest = hour.rest();
    let mut count = 0;
    while count < 2 && matches!(rest.first().mark(), Some(':' | '.')) && rest.rest().first().value(2).is_some() {
        rest = rest.after(2);
        count += 1;
    }
    if count == 0 {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    // `12:03 EST, 4 May 2027` is a stamp.
    let is_clock = after_phrase(rest, Phrase::Clock).is_some();
    let zoned = match is_zone(rest) {
        true if is_clock => place_first(rest.rest()),
        true => place_first(rest.rest()).or_else(|_| place_first(rest)),
        false => place_first(rest),
    };
    zoned.or_else(|_| i.miss(ErrorKind::ExpectedOpening))
}

/// `date 2027-05 VELNA - `: what a store of pages keeps before the text, part of the dateline's text.
///
/// ```ebnf
/// stored_first = stored , ( caseless_outlet_first | place_first ) ;
/// ```
pub(super) fn stored_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    match after_stored_date(i) {
        Some(rest) => caseless_outlet_first(rest).or_else(|_| place_first_on_any_ground(rest)),
        None => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// The stop behind two to four words in title case, as a correspondent signs: `Ana Lima. Washington`.
fn after_person<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    const LONGEST: usize = 60;
    const MOST_WORDS: usize = 4;
    let is_title = |count: &usize| i.after(*count).first_in_line().case() == Some(Case::Title);
    let count = (0..=MOST_WORDS).take_while(is_title).count();
    let stop = i.after(count);
    let is_stop = || stop.first().is_mark('.') && stop.rest().first().gap > Gap::None;
    let are_names = || (0..count).all(|count| i.after(count).first().text.chars().all(char::is_alphabetic));
    let is_short = || i.is_within(LONGEST - 2, stop);
    let is_signed = (2..=MOST_WORDS).contains(&count) && is_stop() && are_names() && is_short();
    (is_signed && after_phrase(i, Phrase::Introduction).is_none()).then_some(stop)
}

/// What follows the bar after a known name at the head of a page's line.
pub(super) fn after_feed_name<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let bar = i.agency_name(|_| true)?;
    bar.first().is_mark('|').then(|| bar.rest())
}

/// `ANI | Updated: Oct 07, 2022 18:09 IST. Sylhet [Bangladesh], October 7 (ANI): `: a page's line run into the dateline.
///
/// ```ebnf
/// page = agency , "|" , … , "." , place_first ;
/// ```
pub(super) fn after_page_line<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    /// How many characters of a page's own stand before the stop, and a blank behind it.
    const LONGEST: usize = 79;
    let is_stop = |i: Tokens<'t, 'a>| i.first().is_mark('.') && i.rest().first().gap > Gap::None;
    match i.find_within(LONGEST, is_stop).map(|stop| place_first(stop.rest())).transpose()? {
        Some((rest, parts)) if parts.credit.is_some() => Ok((rest, parts)),
        _ => i.miss(ErrorKind::ExpectedOpening),
    }
}
