//! What follows a place: another, its region, or what ends the run of them.

use nom::Parser;
use nom::branch::alt;

use crate::credit::{self, Signature};
use crate::date::{self, Dated};
use crate::language::Language;
use crate::line::kind;
use crate::phrase::{Phrase, is_country, writer};
use crate::place::name::{Position, name};
use crate::read::{Read, Tokens, after_phrase};
use crate::token::{Case, Gap, Kind};

/// What was read behind the places, and what follows it.
#[derive(Clone, Debug)]
pub(crate) enum Stop<'t, 'a> {
    /// A date behind a comma.
    Date(Dated<'t, 'a>),
    /// A credit that the desk knows, or the name of a desk.
    Credit(Tokens<'t, 'a>, Signature<'t, 'a>),
    /// Something else, not read yet.
    Unread,
}

/// What follows a place.
pub(super) enum Next<'t, 'a> {
    /// What follows a name or a region, the mark before it, and where it begins and ends.
    Part(Tokens<'t, 'a>, Parting, (Tokens<'t, 'a>, Tokens<'t, 'a>)),
    Nothing(Stop<'t, 'a>),
}

/// The mark that parts a name or a region from what stands before it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Parting {
    Comma,
    Fence,
    Slash,
    And,
}

impl<'t, 'a> Next<'t, 'a> {
    const UNREAD: Self = Self::Nothing(Stop::Unread);

    /// The name that stands at a place, or nothing where none does: `LONDON` behind `NEW YORK,`.
    fn name(parting: Parting, i: Tokens<'t, 'a>, position: Position) -> Self {
        name(position)(i).map_or(Self::UNREAD, |(rest, _)| Self::Part(rest, parting, (i, rest)))
    }
}

/// The next name or region and the mark before it, or what follows instead: date, credit or separator.
///
/// ```ebnf
/// next = ( "," | "/" | "&" | and ) , name
///      | ( "(" , region , ")" | "[" , region , "]" ) , & ( "(" | "[" | region_end )
///      | "(" , country , ")" , & ( dash | word )
///      | SP , "/" , region , "/" , & region_end ;
/// ```
pub(super) fn next_part<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Next<'t, 'a> {
    let after = i.rest();
    match i.first_in_line().kind {
        // Latin copy parts a date by its own comma.
        Kind::Mark('،') if date_or_weekday(after).is_ok_and(|(_, dated)| !is_right_to_left(dated)) => Next::UNREAD,
        Kind::Mark(',' | '،') => after_comma(after),
        Kind::Mark('(') => after_bracket(i, ')'),
        Kind::Mark('[') => after_bracket(i, ']'),
        Kind::Mark('/') => after_slash(i),
        // `&ndash;` is a dash.
        Kind::Mark('&') if after.first_in_line().case() == Some(Case::Lower) => Next::UNREAD,
        Kind::Mark('&') => Next::name(Parting::And, after, Position::First),
        Kind::Word => after_conjunction(i),
        _ => Next::UNREAD,
    }
}

/// A date, or a weekday alone in its place: `April 11`, `Monday`.
fn date_or_weekday<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Dated<'t, 'a>> {
    alt((date::any_date, date::dated_by(date::weekday_alone))).parse(i)
}

/// Whether a date is in figures, or in a language that writes an Arabic comma before it: `فيلنا، 3 مايو`.
fn is_right_to_left(dated: Dated<'_, '_>) -> bool {
    matches!(dated.printed.language, None | Some(Language::Arabic | Language::Urdu | Language::Persian))
}

/// A date, or what a comma parts, a region or another place: `Md.` behind `BALTIMORE,`. A misprint is none: `Narch 2`.
fn after_comma<'t, 'a: 't>(slot: Tokens<'t, 'a>) -> Next<'t, 'a> {
    if let Ok((_, dated)) = date_or_weekday(slot) {
        return Next::Nothing(Stop::Date(dated));
    }
    if let Ok((rest, signature)) = credit::unmarked(slot) {
        return Next::Nothing(Stop::Credit(rest, signature));
    }
    let says = |phrase| after_phrase(slot, phrase).is_some();
    if misprinted_day(slot).is_some() || says(Phrase::NoDate) || says(Phrase::Today) {
        return Next::UNREAD;
    }
    Next::name(Parting::Comma, slot, Position::Region)
}

/// A credit that the desk knows, or a region with something of a dateline behind it: `(Maharashtra) [India]`. A country
/// needs no more than the dash, or a word of the sentence: `Velna (Russland) - `, `Velna (Sudan) Ships`.
fn after_bracket<'t, 'a: 't>(i: Tokens<'t, 'a>, close: char) -> Next<'t, 'a> {
    let Some(end) = fenced_region(i.rest(), close) else { return Next::UNREAD };
    let rest = end.rest();
    if let Some((rest, signature)) = known_credit(i) {
        return Next::Nothing(Stop::Credit(rest, signature));
    }
    // `Velna (Russland) Die Schiffe` needs a capital behind it as well.
    let opens = || matches!(rest.first_in_line().case(), Some(Case::Title | Case::Capitals));
    let is_of_country = || (rest.first_in_line().is_dash() || opens()) && is_country(i.rest().up_to(end));
    let goes_on = matches!(rest.first().kind, Kind::Mark('[' | '(')) || ends_region(rest) || is_of_country();
    let is_name = || Case::of(i.rest().up_to(end)) != Case::Lower;
    if goes_on && is_name() { Next::Part(rest, Parting::Fence, (i.rest(), end)) } else { Next::UNREAD }
}

/// A credit that the desk knows, a region behind a blank, or a second place glued on: `/TASS/`, ` /Leningrad Region/`,
/// `/THE HAGUE`.
fn after_slash<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Next<'t, 'a> {
    if let Some((rest, signature)) = known_credit(i) {
        return Next::Nothing(Stop::Credit(rest, signature));
    }
    if let Ok((rest, signature)) = credit::unmarked(i.rest()) {
        return Next::Nothing(Stop::Credit(rest, signature));
    }
    if i.first().gap > Gap::None {
        let fence = fenced_region(i.rest(), '/').filter(|end| ends_region(end.rest()));
        return fence.map_or(Next::UNREAD, |end| Next::Part(end.rest(), Parting::Fence, (i.rest(), end)));
    }
    Next::name(Parting::Slash, i.rest(), Position::First)
}

/// A place in capitals behind a word for *and*: `and BEIJING`. In small letters the sentence goes on.
fn after_conjunction<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Next<'t, 'a> {
    let Some(after) = after_phrase(i, Phrase::And) else { return Next::UNREAD };
    match name(Position::First)(after) {
        Ok((rest, part)) if Case::of(part) == Case::Capitals => Next::Part(rest, Parting::And, (after, rest)),
        _ => Next::UNREAD,
    }
}

/// A credit of an agency that the desk knows, which no region is: `(AP)`.
fn known_credit<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Signature<'t, 'a>)> {
    credit::credit(i).ok().filter(|(_, signature)| signature.is_known())
}

/// Whether a comma, a date or a known credit shows that a region stood before it.
///
/// ```ebnf
/// region_end = "," | date | known_credit ;
/// ```
fn ends_region(i: Tokens<'_, '_>) -> bool {
    i.first().is_mark(',') || date::day(i).is_ok() || known_credit(i).is_some()
}

/// The longest region in brackets, in characters.
const LONGEST_REGION: usize = 40;

/// The place of the mark `close`, where a region stands before it; a region holds no figure.
fn fenced_region<'t, 'a: 't>(i: Tokens<'t, 'a>, close: char) -> Option<Tokens<'t, 'a>> {
    let end = i.closed_by(close, LONGEST_REGION)?;
    let inner = i.up_to(end);
    // A site and a service sign so: `(velna.example)`, `(Velna Newswire)`.
    let is_outlet = || writer::ends_as_wire(inner) || is_address(inner);
    let is_name =
        i.first().case().is_some() && i.count_to(end) > 0 && !inner.contains(kind(char::is_numeric)) && !is_outlet();
    is_name.then_some(end)
}

/// Whether small letters end words behind their last dot: `velna.example`, and not `Calif.`.
fn is_address(words: &str) -> bool {
    words
        .rsplit_once('.')
        .is_some_and(|(_, ending)| ending.len() > 1 && ending.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// What follows a misprinted day, where a credit or a dash shows that a day was meant.
pub(crate) fn misprinted_day<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let rest = date::misprint(i)?;
    let next = rest.after_any(&[',', '.']);
    (next.first_in_line().is_dash() || credit::credit(next).is_ok()).then_some(rest)
}
