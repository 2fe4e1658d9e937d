//! Orders that feeds and papers of Africa print: a place in brackets behind the date, a feed's name in square brackets
//! before the place, a wire between bars behind it.

use crate::credit::Signature;
use crate::dateline::admission::Admission;
use crate::dateline::family::Parts;
use crate::error::ErrorKind;
use crate::lexicon;
use crate::line::kind;
use crate::phrase::Phrase;
use crate::place::{self, PlaceRun};
use crate::read::{Read, Tokens, mark};
use crate::separator::{Separator, separator};
use crate::token::Case;

/// The longest name of a feed or a wire between marks, in characters.
const LONGEST: usize = 40;

/// The most words of a place that stands in brackets, or before a bar.
const MOST_WORDS: usize = 3;

/// `(KHARTOUM)`, behind a date with a year: a place, and no word for an outlet in it.
///
/// ```ebnf
/// bracketed_place = "(" , places , ")" ;
/// ```
pub(super) fn bracketed_place<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, PlaceRun<'t, 'a>> {
    let (slot, _) = mark('(')(i)?;
    let (after, run, _) = place::places(slot, place::first_name(slot)?);
    let (rest, _) = mark(')')(after)?;
    let is_outlet = || slot.up_to(after).split([' ', ',']).any(|word| lexicon::says(word, Phrase::Office));
    if run.case == Case::Lower || run.words > MOST_WORDS || is_outlet() {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    Ok((rest, run))
}

/// Whether a line begins with brackets that hold a place and its region, cut short or in full: `(Velna, DC)`, `(Velna, Kan.)`,
/// `(Velna, Arlenia)`.
pub(super) fn has_region_in_brackets(i: Tokens<'_, '_>) -> bool {
    /// How many letters and stops a state's short form has at the most.
    const LONGEST_STATE: usize = 5;
    let slot = i.rest();
    let inner = slot.closed_by(')', LONGEST).map(|end| slot.up_to(end));
    inner.and_then(|inner| inner.rsplit_once(", ")).is_some_and(|(_, state)| {
        let is_cut = state.ends_with('.') || state.len() == 2 && state.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_whole = || {
            let words = || inner.unwrap_or_default().split([' ', ',']).filter(|word| !word.is_empty());
            let is_name = |word: &str| Case::of(word) != Case::Lower && word.chars().all(char::is_alphabetic);
            !state.contains(' ') && !state.contains(char::is_numeric) && !i.desk().knows(state) && words().all(is_name)
        };
        is_cut && state.len() <= LONGEST_STATE && state.starts_with(kind(|c| c.is_ascii_uppercase())) || is_whole()
    })
}

/// `(Velna, DC) – Ships`, `(Velna, Kan.) — Ships`: a place in brackets, as offices of a state print it.
///
/// ```ebnf
/// region_first = bracketed_place , dash ;
/// ```
pub(super) fn region_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let (after, run) = bracketed_place(i)?;
    let (rest, separator) = separator(after);
    let opens = matches!(rest.first().case(), Some(Case::Title | Case::Capitals)) || rest.first().is_figure();
    if separator != Separator::Dash || !opens {
        return after.miss(ErrorKind::ExpectedSeparator);
    }
    let (missing, admission) = (Some(after.missing(ErrorKind::ExpectedCredit)), Admission::RegionAndDash);
    Ok((rest, Parts { run: Some(run), date: None, credit: None, correspondent: None, admission, missing }))
}

/// `[Radio Harbor] Khartoum -The president`: whose story a feed passes on, and the place.
///
/// ```ebnf
/// feed_first = "[" , { word } , "]" , places , dash ;
/// ```
pub(super) fn feed_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    let name = i.rest();
    let Some(end) = name.closed_by(']', LONGEST) else { return i.miss(ErrorKind::ExpectedOpening) };
    let slot = end.rest();
    let (after, run, _) = place::places(slot, place::first_name(slot)?);
    let (rest, separator) = separator(after);
    let is_name = |case: Option<Case>| matches!(case, Some(Case::Title | Case::Capitals));
    let opens = separator.is_dash() && run.words <= MOST_WORDS && is_name(rest.first().case());
    if !opens || !is_name(name.first().case()) || run.case == Case::Lower {
        return after.miss(ErrorKind::ExpectedSeparator);
    }
    let credit = Signature::bare(name.up_to(end), name.signing(end, |_| true));
    let missing = Some(after.missing(ErrorKind::ExpectedCredit));
    Ok((rest, Parts { run: Some(run), missing, ..Parts::signed(Admission::FeedFirst, None, credit) }))
}

/// `| Xinhua | A delegation`: a wire or a paper between two bars, behind its place.
///
/// ```ebnf
/// barred = "|" , { word } , "|" ;
/// ```
pub(super) fn barred<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    let (name, _) = mark('|')(i)?;
    let is_name = matches!(name.first().case(), Some(Case::Title | Case::Capitals));
    match name.closed_by('|', LONGEST).filter(|_| is_name) {
        Some(end) => Ok((end.rest(), Signature::between_bars(name.up_to(end), name.signing(end, |_| true)))),
        None => i.miss(ErrorKind::ExpectedOpening),
    }
}
