//! A portal, a wire or a desk that signs in the place's slot, as Indonesia's press does: `HARBOR.CO, Velna - `.

use crate::agency::Wire;
use crate::credit::{Signature, domain, wire_or_desk};
use crate::dateline::admission::{Admission, Day, is_between_figures};
use crate::dateline::day::day_after_places;
use crate::dateline::family::Parts;
use crate::dateline::place_first::place_first_on_any_ground;
use crate::error::ErrorKind;
use crate::phrase::Phrase;
use crate::place::{self, Stop};
use crate::read::{Read, Tokens, after_phrase, token};
use crate::separator::{Separator, separator};
use crate::token::{Case, Token};

/// The most words of a place behind a desk.
const MOST_WORDS: usize = 2;

/// `HARBOR.CO, Velna - `, `HARBOR.com - VELNA, Maine -- `, `HARBOR.CO - `: a portal, and the place behind it.
///
/// ```ebnf
/// portal_first = domain , ( ( "," | dash ) , place_first | separator ) ;
/// ```
pub(super) fn portal_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let (after, credit) = domain(i)?;
    let (slot, _) = token(|token: Token<'a>| token.is_mark(',') || token.is_dash())(after)?;
    match place_first_on_any_ground(slot) {
        Ok((rest, placed)) if placed.credit.is_none() => {
            Ok((rest, Parts { credit: Some(credit), admission: Admission::PortalFirst, missing: None, ..placed }))
        }
        Ok(placed) => Ok(placed),
        // Behind a portal's name any place and dash will do: `HARBOR.CO, Kuala Velna - `.
        Err(_) if after.first().is_mark(',') => {
            let (after_places, run, _) = place::places(slot, place::first_name(slot)?);
            let (rest, separator) = separator(after_places);
            let is_place = run.case != Case::Lower && (run.case == Case::Capitals || run.words <= 3);
            let parts = Parts { run: Some(run), ..Parts::signed(Admission::PortalFirst, None, credit) };
            if is_place && separator.is_dash() { Ok((rest, parts)) } else { slot.miss(ErrorKind::ExpectedSeparator) }
        }
        Err(_) => {
            let (rest, _) = separator(after);
            // `HARBOR.INFO - متابعة`: a desk behind it, alone to the end of the line.
            let desk = after_phrase(rest, Phrase::Staff).filter(|rest| rest.is_empty());
            Ok((desk.unwrap_or(rest), Parts::signed(Admission::PortalFirst, None, credit)))
        }
    }
}

/// `जागरण संवाददाता, वेल्ना : `: a wire or a desk before the place, in a script without capitals.
///
/// ```ebnf
/// desk_first = wire_or_desk , ( "," | ";" ) , places , [ day ] , separator ;
/// ```
pub(super) fn desk_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let Some((end, credit)) = wire_or_desk(i) else { return i.miss(ErrorKind::ExpectedOpening) };
    let (slot, _) = token(|token: Token<'a>| matches!(token.sign(), Some(',' | '،' | ';')))(end)?;
    let (after_places, run, stop) = place::places(slot, place::first_name(slot)?);
    let (after_day, day) = match stop {
        Stop::Date(dated) => (dated.rest, Day::of(dated)),
        _ => day_after_places(after_places, false),
    };
    let (rest, separator) = separator(after_day);
    let ends = !matches!(separator, Separator::None | Separator::Closing | Separator::End);
    let goes_on = || matches!(rest.first().case(), Some(Case::None | Case::Title | Case::Capitals));
    let is_place = run.case == Case::None && run.words <= MOST_WORDS;
    if !ends || !is_place || !goes_on() || is_between_figures(after_places, after_day, rest) {
        return after_day.miss(ErrorKind::ExpectedSeparator);
    }
    Ok((rest, Parts { run: Some(run), ..Parts::signed(Admission::CaselessDeskFirst, day.dated(), credit) }))
}

/// `Reuters Velna May 3: Ships moved.`: a wire that prints its name without marks, and its place and date behind it.
///
/// ```ebnf
/// wire_before_place = agency , [ "," ] , places , date , separator ;
/// ```
pub(super) fn wire_before_place<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let Some(end) = i.agency_name(Wire::prints_bare) else { return i.miss(ErrorKind::ExpectedOpening) };
    let slot = end.after_any(&[',']);
    let (after_places, run, stop) = place::places(slot, place::first_name(slot)?);
    let (after_day, day) = match stop {
        Stop::Date(dated) => (dated.rest, Day::of(dated)),
        _ => day_after_places(after_places, false),
    };
    let (rest, separator) = separator(after_day);
    let is_parted = matches!(separator, Separator::Dash | Separator::GluedDash | Separator::Colon);
    let is_between_figures = is_between_figures(after_places, after_day, rest);
    match day {
        Day::Printed(dated) if is_parted && !is_between_figures && run.case != Case::Lower => {
            let credit = Signature::bare(i.up_to(end), i.signing(end, Wire::prints_bare));
            Ok((rest, Parts { run: Some(run), ..Parts::signed(Admission::WireBeforePlace, Some(dated), credit) }))
        }
        _ => after_day.miss(ErrorKind::ExpectedSeparator),
    }
}
