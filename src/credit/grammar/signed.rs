//! What stands between a credit's marks besides an agency's name: correspondents, and other agencies.

use crate::agency::Wire;
use crate::desk::Desk;
use crate::lexicon;
use crate::line::kind;
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase};
use crate::token::{Gap, Kind};

/// `Корр. ТАСС Имя Фамилия`, `TASS correspondent A. Writer`, `Trend, N. Kirtskhalia`; `Корр. БЕЛТА` names nobody.
///
/// ```ebnf
/// with_correspondent = title , agency , [ [ "," | ";" ] , [ title ] , person ]
///                    | agency , ( ( "," | ";" ) , [ title ] | title ) , person
///                    | person , dash , agency ;
/// ```
pub(super) fn with_correspondent<'t, 'a: 't>(
    i: Tokens<'t, 'a>,
    end: Tokens<'t, 'a>,
) -> Option<(&'a str, Wire<'t>, Option<&'a str>)> {
    let called = after_title(i);
    let is_titled = !called.is_at(i);
    let Some(after) = called.agency_name(|_| true).filter(|after| !end.is_before(*after)) else {
        return behind_correspondent(i, end);
    };
    let (name, row) = (called.up_to(after), called.signing(after, |_| true)?);
    if is_titled && after.is_at(end) {
        return Some((name, row, None));
    }
    let rest = after.after_any(&[',', ';']);
    let person = after_title(rest);
    let is_parted = is_titled || !rest.is_at(after) || !person.is_at(rest);
    let words = person.up_to(end);
    (is_parted && is_person(words)).then_some((name, row, Some(words)))
}

/// `Анна Ким - БЕЛТА`: two words for a correspondent before the wire.
fn behind_correspondent<'t, 'a: 't>(
    i: Tokens<'t, 'a>,
    end: Tokens<'t, 'a>,
) -> Option<(&'a str, Wire<'t>, Option<&'a str>)> {
    let dash = i.after(2);
    let wire = dash.rest();
    if !(dash.first().is_dash() && dash.first().gap > Gap::None && wire.is_before(end)) {
        return None;
    }
    let words = i.up_to(dash);
    let is_name = is_person(words) && !words.split_whitespace().any(|word| is_of_outlet(word) || i.desk().knows(word));
    let row = wire.signing(end, |_| true).filter(|_| is_name)?;
    Some((wire.up_to(end), row, Some(words)))
}

/// Whether a word stands in an outlet's name and in no writer's.
fn is_of_outlet(word: &str) -> bool {
    let of_others = [Phrase::Office, Phrase::Particle, Phrase::CityOpening, Phrase::Article];
    of_others.iter().any(|says| lexicon::says(word, *says))
}

/// What follows the words for a correspondent, or the same place where there are none.
fn after_title<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    after_phrase(i, Phrase::Correspondent).unwrap_or(i)
}

/// Whether the words may be a person's name: one to five capitalised words.
pub(super) fn is_person(words: &str) -> bool {
    let names = words.split_whitespace();
    (1..=5).contains(&names.clone().count()) && names.into_iter().all(|name| name.starts_with(kind(char::is_uppercase)))
}

/// Whether a photographer and a wire stand in brackets, as under a picture: `Ann Roe/AFP`, `AFP / Ann Roe`, `Ann Roe – AFP`.
///
/// No outlet's word stands in a name (`Velna Times/AP`), nor does an article (`El Puerto/EFE`) or a city's first word.
pub(crate) fn signs_picture(text: &str, desk: &Desk) -> bool {
    // Cheapest first: a name has two words.
    if !text.contains(' ') {
        return false;
    }
    let slashed = text.split_once('/').filter(|(_, other)| !other.contains('/'));
    // A place stands behind a wire and a dash: `ANI – Velna City`; relays print a hyphen: `Velna Feed - IANS`.
    let dashed = || text.split_once(" – ").filter(|(one, _)| !desk.knows(one));
    let Some((one, other)) = slashed.or_else(dashed) else { return false };
    let is_name = |words: &str| {
        let mut names = words.split_whitespace();
        (2..=3).contains(&names.clone().count()) && is_person(words) && !names.any(is_of_outlet)
    };
    let (one, other) = (one.trim(), other.trim());
    is_name(one) && desk.knows(other) || is_name(other) && desk.knows(one)
}

/// The first known name among those that a joint credit lists: `Hina/AFP/Reuter`, `dpa/lno`, `ats afp`, `MENAFN - IANS`.
///
/// ```ebnf
/// joint = { word } , { "/" , { word } } | { word } , { ( " - " | " – " ) , { word } } | agency , { agency } ;
/// ```
pub(super) fn first_of_joint<'t, 'a: 't>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> Option<(&'a str, Wire<'t>)> {
    let is_slash = |place: Tokens<'t, 'a>| place.first().is_mark('/');
    let is_spaced_dash = |place: Tokens<'t, 'a>| {
        matches!(place.first().text, "-" | "–") && place.first().gap > Gap::None && place.rest().first().gap > Gap::None
    };
    first_between(i, end, is_slash).or_else(|| first_between(i, end, is_spaced_dash)).or_else(|| first_of_words(i, end))
}

/// The first known name among those that `parts` parts.
fn first_between<'t, 'a: 't>(
    i: Tokens<'t, 'a>,
    end: Tokens<'t, 'a>,
    parts: impl Fn(Tokens<'t, 'a>) -> bool,
) -> Option<(&'a str, Wire<'t>)> {
    let mut from = i;
    for count in 0..=i.count_to(end) {
        let place = i.after(count);
        if place.is_at(end) || parts(place) {
            if let Some(row) = from.signing(place, |_| true) {
                return Some((from.up_to(place), row));
            }
            from = place.rest();
        }
    }
    None
}

/// The first of words that are agencies' names all.
fn first_of_words<'t, 'a: 't>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> Option<(&'a str, Wire<'t>)> {
    let is_name = |place: Tokens<'t, 'a>| {
        matches!(place.first().kind, Kind::Word) && place.signing(place.rest(), |_| true).is_some()
    };
    let are_names = (0..i.count_to(end)).all(|count| is_name(i.after(count)));
    let row = i.signing(i.rest(), |_| true).filter(|_| are_names)?;
    Some((i.first().text, row))
}
