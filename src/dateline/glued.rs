//! A wire's name glued to its place, or before a place with its country in brackets, as wires of Africa and the Arab world
//! print them.

use crate::agency::Wire;
use crate::credit::Signature;
use crate::dateline::admission::{Admission, Day};
use crate::dateline::day::day_after_places;
use crate::dateline::family::Parts;
use crate::desk::Desk;
use crate::error::ErrorKind;
use crate::lexicon::{self, Senses};
use crate::line::kind;
use crate::phrase::Phrase;
use crate::place::{self, Place, PlaceRun, Places};
use crate::read::{Read, Tokens, mark};
use crate::separator::{Separator, separator};
use crate::text::Text;
use crate::token::{Case, Gap};

/// The most words of a place that a wire's name is glued to, in a script without capitals.
const MOST_WORDS: usize = 3;

/// Whether a wire's name may be glued to a place here: a hyphen joins the first words, or a wire and a dash stand there. The
/// cheapest that is told by few tokens.
pub(super) fn stands_glued(i: Tokens<'_, '_>) -> bool {
    let first = i.first();
    match first.case() {
        Some(Case::None) => !first.text.is_ascii(),
        Some(Case::Capitals) if first.senses.has(Senses::NAME) => true,
        _ => first.text.as_bytes().contains(&b'-'),
    }
}

/// `APA-Douala (Cameroun)- `, `APA – Douala (Cameroun) – `, `دمشق-سانا`
///
/// ```ebnf
/// glued = agency , "-" , name , ( "(" , name , ")" , [ separator ] | "," , date , separator )
///       | agency , dash , name , "(" , name , ")" , dash
///       | agency , "/" , ( name , ( [ "," ] , date , [ dash ] | dash ) | agency , dash )
///       | name , "-" , agency , ( separator | & word ) ;
/// ```
///
/// The last is of scripts without capitals, where nothing else has this form.
pub(super) fn glued<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let read = match i.first().case() {
        Some(Case::None) => wire_behind(i),
        Some(_) if i.first().text.contains('-') => wire_before(i),
        Some(Case::Capitals) => wire_apart(i).or_else(|| wire_over(i)),
        _ => None,
    };
    read.map_or_else(|| i.miss(ErrorKind::ExpectedOpening), Ok)
}

/// `APA-Douala (Cameroun)- Le`, `APA-Douala, 3 mai - Le`
fn wire_before<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Parts<'t, 'a>)> {
    let (name, place) = i.first().text.split_once('-')?;
    let row = known(name, i.desk())?;
    if Case::of(name) != Case::Capitals || !place.starts_with(kind(char::is_uppercase)) {
        return None;
    }
    let credit = Signature::bare(name, Some(row));
    let (after_name, _) = place::first_name(i).ok()?;
    if let Some((after, run)) = with_country(i, after_name) {
        let (rest, separator) = separator(after);
        let opens = || matches!(rest.first().case(), Some(Case::Capitals | Case::Title));
        let is_parted = separator != Separator::None && separator != Separator::Closing || opens();
        return is_parted.then(|| (rest, parts(Some(run), Day::Absent, credit)));
    }
    let (after_day, day) = day_after_places(after_name, false);
    let (rest, separator) = separator(after_day);
    let is_dated = matches!(day, Day::Printed(_)) && !after_name.is_at(after_day) && separator.is_dash();
    is_dated.then(|| (rest, parts(Some(PlaceRun::alone(i, after_name)), day, credit)))
}

/// `APA – Douala (Cameroun) – Le`: with a country in brackets, as no headline has it.
fn wire_apart<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Parts<'t, 'a>)> {
    let end = i.agency_name(|_| true).filter(|end| end.first().is_dash())?;
    let slot = end.rest();
    let (after_name, _) = place::first_name(slot).ok()?;
    let (after, run) = with_country(slot, after_name)?;
    let (rest, separator) = separator(after);
    let credit = Signature::bare(i.up_to(end), i.signing(end, |_| true));
    separator.is_dash().then(|| (rest, parts(Some(run), Day::Absent, credit)))
}

/// `MADAR/Nouakchott le 16-09-2025`, `MADAR/Nouakchott - Le`, and two wires: `AFP/Reuters - Le`.
fn wire_over<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Parts<'t, 'a>)> {
    let end = i.agency_name(|_| true).filter(|end| end.first().is_mark('/') && end.first().is_glued())?;
    let slot = end.rest();
    let (after_name, name) = place::first_name(slot).ok()?;
    if !slot.first().is_glued() {
        return None;
    }
    let (after_day, day) = day_after_places(after_name, false);
    let (rest, separator) = separator(after_day);
    // `AFP/Reuters - `
    if known(name, i.desk()).is_some() {
        let credit = Signature::bare(i.up_to(after_name), i.signing(end, |_| true));
        return separator.is_dash().then(|| (rest, parts(None, day, credit)));
    }
    let is_office = || name.split_whitespace().any(|word| lexicon::says(word, Phrase::Office));
    let is_place = slot.first().case() == Some(Case::Title) && !is_office();
    let is_dated = matches!(day, Day::Printed(_));
    let ends = if is_dated { separator == Separator::End || separator.is_dash() } else { separator == Separator::Dash };
    let credit = Signature::bare(i.up_to(end), i.signing(end, |_| true));
    (is_place && ends).then(|| (rest, parts(Some(PlaceRun::alone(slot, after_name)), day, credit)))
}

/// A name and its country: `Douala (Cameroun)`.
fn with_country<'t, 'a: 't>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, PlaceRun<'t, 'a>)> {
    let (country, _) = mark('(')(end).ok().filter(|_| end.first().gap > Gap::None)?;
    let (end_of_country, name) = place::first_name(country).ok()?;
    let (after, _) = mark(')')(end_of_country).ok()?;
    let is_name = Case::of(name) != Case::Lower && known(name, i.desk()).is_none();
    is_name.then(|| (after, PlaceRun::with_region(i, end, (country, end_of_country))))
}

/// `دمشق-سانا`, `دير الزور-سانا: قال`
fn wire_behind<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Parts<'t, 'a>)> {
    let mut words = (0..MOST_WORDS).map(|count| i.after(count)).take_while(|i| i.first().case() == Some(Case::None));
    let last = words.find(|i| i.first().text.contains('-'))?;
    let (place, name) = last.first().text.rsplit_once('-')?;
    let credit = Signature::bare(name, Some(known(name, i.desk()).filter(|_| place.chars().nth(1).is_some())?));
    let end = last.rest();
    let (rest, separator) = separator(end);
    let goes_on = separator != Separator::None && separator != Separator::Closing || rest.first().case().is_some();
    goes_on.then(|| (rest, parts(Some(PlaceRun::alone(i, end)), Day::Absent, credit)))
}

/// The row of the wire whose name is glued to a place: `APA` of `APA-Douala`.
fn known<'d>(name: &str, desk: &'d Desk) -> Option<Wire<'d>> {
    desk.signing(name).next()
}

/// The parts of such a line, whose wire stands in the place's slot.
fn parts<'t, 'a>(run: Option<PlaceRun<'t, 'a>>, day: Day<'t, 'a>, credit: Signature<'t, 'a>) -> Parts<'t, 'a> {
    Parts { run, ..Parts::signed(Admission::KnownCreditInThePlace, day.dated(), credit) }
}

/// The places without the wire's name that is glued to the first.
pub(super) fn without_wire<'a>(places: Places<'a>, wire: &str) -> Places<'a> {
    let unglued = |place: Place<'a>| {
        let name = place.name.borrowed().and_then(|name| {
            let before = name.strip_prefix(wire).and_then(|name| name.strip_prefix('-'));
            before.or_else(|| name.strip_suffix(wire)?.strip_suffix('-'))
        });
        name.map_or_else(|| place.clone(), |name| Place { name: Text::new(name), ..place.clone() })
    };
    places.into_iter().map(unglued).collect()
}
