//! Datelines of Korean copy: the wires, and the outlets that sign with their reporters' names.

use super::{LONGEST, after_separator, bracketed, credit, dateline, with_region};
use crate::credit::Credit;
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::lexicon;
use crate::line::{find_within, kind};
use crate::phrase::Phrase;
use crate::phrase::korean::{CREDITED, KINDS, KINDS_OF_NEWS, OUTLETS, OUTLETS_ALONE, REPORTER, SENTENCE_END};
use crate::place::Places;
use crate::text::Text;
use crate::word::{before_blanks, skip_blanks};

/// The most words of the reporters' names.
const MOST_NAMES: usize = 6;

type Opened<'a> = (&'a str, Dateline<'a>);

/// `(서울=연합뉴스) 이상헌 임형섭 기자 = `, `[서울=뉴시스] 이상헌 기자 = `, `[이데일리 김기자 기자] `, `[OSEN=부산, 김기자 기자] `,
/// `[한국방송/김기자기자] `
///
/// ```ebnf
/// korean = places_within , [ SP , agency ] , "=" , [ agency , "/" ] , agency , close , [ { word } , reporting ] , separator
///        | places_within , "=" , { word } , close , { word } , reporting , "="
///        | [ places_within , "=" ] , outlet , [ "(" , place , ")" | dash , { word } ] , ( SP | "=" | "/" ) , [ place , "," ] , { word } , reporting , close
///        | places_within , "=" , { word } , reporting , close | outlet , close ;
/// reporting = "기자" | "특파원" ;
/// ```
pub(super) fn opening<'a>(i: &'a str, close: char, desk: &Desk) -> Option<Opened<'a>> {
    let (rest, inner) = bracketed(i, close)?;
    wired(rest, inner, desk).or_else(|| reported(rest, inner, desk)).or_else(|| alone(rest, inner, desk))
}

/// `[항구저널] 항구가 다시 열렸다.`: an outlet and nothing else, before copy that ends as a sentence does. A headline has no such end.
fn alone<'a>(rest: &'a str, inner: &'a str, desk: &Desk) -> Option<Opened<'a>> {
    const LONGEST: usize = 12;
    let ending = OUTLETS_ALONE.iter().find(|ending| inner.ends_with(**ending))?;
    let before = &inner[..inner.len() - ending.len()];
    let is_name = before.chars().nth(1).is_some()
        && inner.chars().nth(LONGEST).is_none()
        && before.chars().all(|c| is_syllable(c) || c.is_ascii_alphanumeric())
        && before.contains(is_syllable)
        && !KINDS_OF_NEWS.contains(&before);
    let lede = skip_blanks(rest);
    let is_sentence = || before_blanks(lede).split_inclusive('.').any(|words| words.ends_with(SENTENCE_END));
    if !is_name || !is_sentence() {
        return None;
    }
    Some((after_separator(rest, desk), dateline(Places::none(), None, signed(inner, None, desk))))
}

/// The credit of an outlet, by its row where it has one.
fn signed<'a>(outlet: &'a str, names: Option<&'a str>, desk: &Desk) -> Credit<'a> {
    match desk.signing(outlet).next() {
        Some(agency) => credit(outlet, agency, names),
        None => Credit { correspondent: names.map(Text::new), ..Credit::new(Text::new(outlet)) },
    }
}

/// `항구일보 김기자 기자 = `, `항구일보 김기자기자 | `: an outlet that signs without brackets.
///
/// ```ebnf
/// unbracketed = outlet , { word } , reporting , ( "=" | "|" ) ;
/// ```
pub(super) fn unbracketed<'a>(i: &'a str, desk: &Desk) -> Option<Opened<'a>> {
    let end = find_within(i, LONGEST, |c| matches!(c, '=' | '|'))?;
    let said = i[..end].trim_end();
    let called = REPORTER.iter().find_map(|word| said.strip_suffix(word))?.trim_end();
    let before = KINDS.iter().find_map(|kind| called.strip_suffix(kind)).unwrap_or(called).trim_end();
    let (outlet, names) = before.split_once(' ')?;
    let is_signed = OUTLETS.iter().any(|ending| outlet.ends_with(ending)) || desk.knows(outlet);
    if !is_signed || !are_names(names.trim()) {
        return None;
    }
    let names = names.trim();
    let rest = i[end..].strip_prefix('|').unwrap_or(&i[end..]);
    Some((after_separator(rest, desk), dateline(Places::none(), None, signed(outlet, Some(names), desk))))
}

/// `(서울=연합뉴스)`, `(런던 AP=연합뉴스)`, with the reporter who may stand behind: the place, then who signs.
fn wired<'a>(rest: &'a str, inner: &'a str, desk: &Desk) -> Option<Opened<'a>> {
    let (place, name) = inner.split_once('=')?;
    // `(파리=AP/뉴시스)`: the wire that signs stands behind the one whose story it is.
    let name = name.rsplit_once('/').map_or(name, |(_, last)| last).trim();
    let agency = desk.signing(name).next();
    // The wire whose story it is stands behind the place as well: `(파리 AFP=연합뉴스)`.
    let place = place.rsplit_once(' ').filter(|(_, wire)| desk.knows(wire)).map_or(place, |(place, _)| place);
    // `[사진=연합뉴스]`: the credit of a picture.
    if lexicon::says(place.trim(), Phrase::PictureWord) || CREDITED.contains(&place.trim()) {
        return None;
    }
    let (rest, correspondent) = reporters_behind(rest);
    // An outlet that no row lists wants a reporter behind it: `[벨나=항구일보] 김기자 기자 = `
    let is_outlet = || correspondent.is_some_and(are_names) && is_unlisted(place, name);
    let credit = match agency {
        Some(agency) => credit(name, agency, correspondent),
        None if is_outlet() => Credit { correspondent: correspondent.map(Text::new), ..Credit::new(Text::new(name)) },
        None => return None,
    };
    Some((after_separator(rest, desk), dateline(places(place), None, credit)))
}

/// Whether words of Korean stand on both sides of the sign of equality.
fn is_unlisted(place: &str, name: &str) -> bool {
    let is_korean = |words: &str| words.chars().any(is_syllable);
    is_korean(place) && is_korean(name)
}

/// The places that marks part: `서울·부산`, `대전ㆍ충남`.
fn places(place: &str) -> Places<'_> {
    place.split(['·', 'ㆍ', '‧', '・', '/']).filter_map(with_region).collect()
}

/// `강태현 기자`: the names before the word for a reporter, up to the sign of equality.
fn reporters_behind(i: &str) -> (&str, Option<&str>) {
    let line = skip_blanks(i);
    let end = find_within(line, LONGEST, |c| c == '=');
    let Some(before) = end.map(|end| line[..end].trim_end()) else { return (i, None) };
    match REPORTER.iter().find_map(|word| before.strip_suffix(word)) {
        Some(names) => (&line[before.len()..], Some(names.trim_end()).filter(|names| !names.is_empty())),
        None => (i, None),
    }
}

/// `이데일리 김기자 기자`, `헤럴드경제(부산)=김기자 기자`, `OSEN=부산, 김기자 기자`, `세종=이데일리 김기자 기자`, `부산=김기자 기자`
fn reported<'a>(rest: &'a str, inner: &'a str, desk: &Desk) -> Option<Opened<'a>> {
    let called = REPORTER.iter().find_map(|word| inner.strip_suffix(word))?.trim_end();
    let before = KINDS.iter().find_map(|kind| called.strip_suffix(kind)).unwrap_or(called).trim_end();
    let is_outlet = |name: &str| is_outlet(name) || desk.knows(name);
    let (place, outlet, names) = match before.split_once('=') {
        None => {
            let (outlet, names) = before.split_once([' ', '/'])?;
            // `항구뉴스 - 바다를 여는 창 김기자`: a motto of the outlet's own.
            let names = match names.strip_prefix(['-', '–']) {
                Some(motto) => motto.trim_end().rsplit_once(' ')?.1,
                None => names,
            };
            ("", outlet, names)
        }
        Some((first, names)) if is_place(first) => match names.split_once(' ') {
            Some((outlet, names)) if is_outlet(outlet) => (first, outlet, names),
            _ => (first, "", names),
        },
        Some((outlet, names)) => match names.split_once(',') {
            Some((place, names)) => (place, outlet, names),
            None => ("", outlet, names),
        },
    };
    let (outlet, place) = match outlet.split_once('(') {
        Some((outlet, of)) if place.is_empty() => (outlet, of.strip_suffix(')')?),
        _ => (outlet, place),
    };
    let (outlet, place, names) = (outlet.trim(), place.trim(), names.trim());
    let is_signed = if outlet.is_empty() { !place.is_empty() } else { is_outlet(outlet) };
    let is_filed = place.is_empty() || place.chars().all(|c| is_syllable(c) || c == '·');
    if !is_signed || !is_filed || !are_names(names) {
        return None;
    }
    let credit = (!outlet.is_empty()).then(|| signed(outlet, Some(names), desk));
    let rest = after_separator(rest, desk);
    Some((rest, Dateline { places: places(place), credit, ..Dateline::new("") }))
}

/// Whether a character is a syllable of Korean.
const fn is_syllable(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// Most of Korea's cities have two syllables, and no outlet has: `부산`, `서울·부산`.
fn is_place(name: &str) -> bool {
    name.split('·').all(|name| name.chars().all(is_syllable) && name.chars().count() == 2)
}

/// A word of four letters and more, one in Latin letters, or one that ends as outlets do. `인터뷰` is none.
fn is_outlet(name: &str) -> bool {
    name.chars().all(char::is_alphanumeric)
        && (name.chars().nth(3).is_some()
            || name.starts_with(kind(|c| c.is_ascii_uppercase()))
            || OUTLETS.iter().any(|ending| name.ends_with(ending)))
}

/// Whether words are reporters' names, two to eight syllables each: `김기자 이기자`.
fn are_names(names: &str) -> bool {
    let is_name =
        |name: &str| (2..=8).contains(&name.chars().count()) && name.chars().all(|c| is_syllable(c) || c == '·');
    let mut words = names.split([' ', ',']).filter(|word| !word.is_empty());
    !names.is_empty() && words.clone().nth(MOST_NAMES).is_none() && words.all(is_name)
}
