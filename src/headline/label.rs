//! The label that a desk sets before a headline's words.

use nom::Parser;
use nom::branch::alt;

use crate::date::after_stored_date;
use crate::error::ErrorKind;
use crate::lexicon::Senses;
use crate::line::{fits, is_blank, kind};
use crate::look::Last;
use crate::phrase::day::ORDINALS;
use crate::phrase::{Phrase, is_for_release};
use crate::read::{Read, Tokens, after_phrase_in_line, block, figure, spaced};
use crate::token::{Case, Kind};
use crate::word::holds_more;

/// The longest label in brackets, in characters.
const LONGEST: usize = 32;

/// Splits the label with its mark from the headline's words; the words may be empty.
///
/// Typical input is `UPDATE 2-Shares rise`, `FACTBOX: Who is who`, `(LEAD) Shares rise`.
pub(crate) fn split_label<'a>(i: Tokens<'_, 'a>) -> Option<(&'a str, &'a str)> {
    let words = label(i).map(|(_, words)| words).ok().or_else(|| stored(i))?;
    let whole = i.copy();
    let length = whole.len() - words.len();
    Some((whole[..length].trim_end_matches(kind(is_blank)), words.trim_start_matches(kind(is_blank))))
}

/// The words behind the date that a store of pages keeps before a headline: `date 2027-05 Harbor reopens`. A paragraph keeps it.
fn stored<'a>(i: Tokens<'_, 'a>) -> Option<&'a str> {
    const LONGEST: usize = 160;
    let words = after_stored_date(i)?.copy();
    (fits(words, LONGEST) && !Last::of(words).ends_sentence()).then_some(words)
}

/// A label and its mark. On success it gives the text behind them, which may begin inside a joined word: `FACTBOX-Who`.
///
/// ```ebnf
/// label = bracketed | numbered | agency_label | marked | released ;
/// ```
fn label<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    const TELLING: Senses = Senses::LABEL
        .and(Senses::phrase(Phrase::Label))
        .and(Senses::phrase(Phrase::NumberedLabel))
        .and(Senses::phrase(Phrase::Note));
    let first = i.first_in_line();
    // A word opens a label by what it may say, and hardly any does.
    if first.kind == Kind::Word && !first.senses.has(TELLING) {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    alt((bracketed, numbered, agency_label, marked, released)).parse(i)
}

/// The words behind every label before them.
pub(crate) fn without_labels<'a>(i: Tokens<'_, 'a>) -> &'a str {
    let mut words = i.copy();
    let mut split = split_label(i);
    while let Some((_, rest)) = split {
        words = rest;
        split = block(words, i.desk(), split_label);
    }
    words
}

/// Whether a line holds a label and nothing else.
pub(crate) fn is_alone(i: Tokens<'_, '_>) -> bool {
    is_alone_in(i, split_label(i))
}

/// As [`is_alone`], of a line whose label was split off, where it has one.
pub(crate) fn is_alone_in(i: Tokens<'_, '_>, split: Option<(&str, &str)>) -> bool {
    let is_word =
        || after_phrase_in_line(i, Phrase::Label).is_some_and(|rest| after_own_number(rest).unwrap_or(rest).is_empty());
    split.is_some_and(|(_, words)| words.is_empty()) || is_word() || is_agency_label(i, Tokens::is_empty)
}

/// The last characters of labels that carry their mark.
pub(super) const MARKS: [char; 6] = [':', '-', '–', '—', ')', ']'];

/// Whether a label of some agency's own stands here and ends where it is wanted, its numbers included.
fn is_agency_label<'t, 'a>(i: Tokens<'t, 'a>, ends: impl Fn(Tokens<'t, 'a>) -> bool) -> bool {
    let mut is_label = false;
    for i in [Some(i), after_ordinal(i)].into_iter().flatten() {
        let ends = |rest| ends(rest) || after_number(rest).is_some_and(&ends);
        i.listed(Senses::LABEL, |_, label| is_label |= i.spelled(label, true).is_some_and(ends));
    }
    is_label
}

/// What follows the number before a label: `2nd`, `3RD`.
fn after_ordinal<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    i.first_in_line().value(2)?;
    let ending = i.rest().first();
    (ending.is_glued() && ORDINALS.contains(&ending.text)).then(|| i.after(2))
}

/// What follows the number behind a label: `LEAD 2`.
fn after_number<'t, 'a>(rest: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    spaced(figure(2))(rest).ok().map(|(rest, _)| rest)
}

/// What follows a release's own number, some letters and a long figure: `PR67276`.
fn after_own_number<'t, 'a>(rest: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    const SHORTEST: usize = 3;
    let letters = rest.first_in_line();
    let figures = if letters.case() == Some(Case::Capitals) { rest.rest() } else { return None };
    (figures.first().is_figure() && figures.first().is_glued() && figures.first().text.len() >= SHORTEST)
        .then(|| figures.rest())
}

/// What follows the number behind a label and the mark behind that: `UPDATE 2-`, `TIDES 2:`.
fn behind_number<'a>(rest: Tokens<'_, 'a>) -> Option<&'a str> {
    let rest = after_number(rest)?;
    let mark = rest.first_in_line();
    (mark.is_glued() && matches!(mark.text, "-" | ":")).then(|| rest.rest().copy())
}

/// A label of some agency's own, in any case: one that carries its mark, as `GLOBAL MARKETS-` and `AVANCE:` do, or one
/// before a mark that every desk sets behind labels, as in `3RD NET: `, `TIDES-`, `2ND TIDES:` and `TIDES 2-`.
///
/// ```ebnf
/// agency_label = marked_words | [ number , ordinal ] , words , [ SP , number ] , ( ":" | "-" ) ;
/// ```
fn agency_label<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    let (mut marked, mut unmarked) = (None, None);
    for from in [Some(i), after_ordinal(i)].into_iter().flatten() {
        from.listed(Senses::LABEL, |_, label| {
            if let Some(behind) = from.behind(label, true) {
                let is_whole = label.ends_with(MARKS) && from.is_at(i);
                marked = marked.or_else(|| is_whole.then_some(behind));
                let numbered = || from.spelled(label, true).and_then(behind_number);
                unmarked = unmarked.or_else(|| after_mark(from, behind)).or_else(numbered);
            }
        });
    }
    found(i, marked.or(unmarked))
}

/// What follows the colon or the hyphen behind a label; only capitals stand before a hyphen.
fn after_mark<'a>(i: Tokens<'_, 'a>, behind: &'a str) -> Option<&'a str> {
    let label = &i.copy()[..i.copy().len() - behind.len()];
    let is_set_in_capitals = || !label.contains(kind(char::is_lowercase));
    behind.strip_prefix(':').or_else(|| behind.strip_prefix('-').filter(|_| is_set_in_capitals()))
}

/// `(LEAD)`, `[LEAD]`, `(CORRECTED) -`, `(2nd LD)`, `(LEAD 2)`, `(TIDES)`
///
/// ```ebnf
/// bracketed = ( "(" , counted , ")" | "[" , counted , "]" ) , [ [ SP ] , ( dash | ":" ) ] ;
/// counted = [ number , ordinal ] , ( phrase | words ) , [ SP , number ] ;
/// ```
fn bracketed<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    const TELLING: Senses = Senses::LABEL.and(Senses::phrase(Phrase::BracketedLabel));
    let close = match i.first_in_line().mark() {
        Some('(') => ')',
        Some('[') => ']',
        _ => return i.miss(ErrorKind::ExpectedOpening),
    };
    let first = i.rest().first_in_line();
    let opens_label = first.senses.has(TELLING) || first.is_figure();
    let end = if opens_label { i.rest().closed_by(close, LONGEST) } else { None };
    let is_label = |end: &Tokens<'t, 'a>| {
        let words = after_ordinal(i.rest()).unwrap_or(i.rest());
        let word = after_phrase_in_line(words, Phrase::BracketedLabel);
        let is_word = word.is_some_and(|rest| after_number(rest).unwrap_or(rest).is_at(*end));
        is_word || is_agency_label(i.rest(), |rest| rest.is_at(*end))
    };
    let behind = end.filter(is_label).map(Tokens::rest);
    let without_mark = |i: Tokens<'t, 'a>| if i.first().is_dash() || i.first().text == ":" { i.rest() } else { i };
    found(i, behind.map(|behind| without_mark(behind).copy()))
}

/// `UPDATE 2-`, `WRAPUP 1:`
///
/// ```ebnf
/// numbered = phrase , SP , number , ( "-" | ":" ) ;
/// ```
fn numbered<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    let Some(rest) = after_phrase_in_line(i, Phrase::NumberedLabel) else { return i.miss(ErrorKind::ExpectedOpening) };
    found(i, behind_number(rest))
}

/// `FACTBOX: `, `IN BRIEF: `, `CORRECTED-`; only capitals stand before a hyphen.
///
/// ```ebnf
/// marked = phrase , ( ":" | "-" ) ;
/// ```
fn marked<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    let mut behind = None;
    i.each_phrase(Phrase::Label, |words| {
        if behind.is_none() {
            behind = i.behind(words, false).and_then(|behind| after_mark(i, behind));
        }
    });
    found(i, behind)
}

/// `For Immediate Release: Harbor Reopens After Storm`: on the headline's line, where most releases have it above.
///
/// ```ebnf
/// released = phrase , ":" , & headline ;
/// ```
///
/// A day, and whom to ask, are part of the note.
fn released<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    const FEWEST_WORDS: usize = 4;
    const OF_NOTE: Senses = Senses::MONTH.and(Senses::WEEKDAY).and(Senses::phrase(Phrase::Contact));
    let colon = after_phrase_in_line(i, Phrase::Note).filter(|rest| rest.first_in_line().is_mark(':'));
    let words = colon.filter(|colon| is_for_release(i.up_to(*colon))).map(Tokens::rest).filter(|words| {
        let first = words.first_in_line();
        first.case().is_some() && !first.senses.has(OF_NOTE) && holds_more(words.copy(), FEWEST_WORDS - 1)
    });
    found(i, words.map(Tokens::copy))
}

/// What is behind a label, where one was found.
fn found<'t, 'a: 't>(i: Tokens<'t, 'a>, behind: Option<&'a str>) -> Read<'t, 'a, &'a str> {
    behind.map_or_else(|| i.miss(ErrorKind::ExpectedOpening), |behind| Ok((i, behind)))
}

#[cfg(test)]
mod tests;
