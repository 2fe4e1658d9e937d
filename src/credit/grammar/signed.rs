//! What stands between a credit's marks besides an agency's name: correspondents, and other agencies.

use crate::agency::Wire;
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase};
use crate::token::{Gap, Kind};

/// `Корр. ТАСС Имя Фамилия`, `TASS correspondent A. Writer`, `Trend, N. Kirtskhalia`; `Корр. БЕЛТА` names nobody.
///
/// ```ebnf
/// with_correspondent = title , agency , [ [ "," | ";" ] , [ title ] , person ]
///                    | agency , ( ( "," | ";" ) , [ title ] | title ) , person ;
/// ```
pub(super) fn with_correspondent<'t, 'a: 't>(
    i: Tokens<'t, 'a>,
    end: Tokens<'t, 'a>,
) -> Option<(&'a str, Wire<'t>, Option<&'a str>)> {
    let called = after_title(i);
    let is_titled = !called.is_at(i);
    let after = called.agency_name(|_| true).filter(|after| !end.is_before(*after))?;
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

/// What follows the words for a correspondent, or the same place where there are none.
fn after_title<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    after_phrase(i, Phrase::Correspondent).unwrap_or(i)
}

/// Whether the words may be a person's name: one to five capitalised words.
pub(super) fn is_person(words: &str) -> bool {
    let names = words.split_whitespace();
    (1..=5).contains(&names.clone().count()) && names.into_iter().all(|name| name.starts_with(char::is_uppercase))
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
