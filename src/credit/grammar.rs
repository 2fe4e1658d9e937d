//! The credit as datelines print it.

mod caseless;
mod domain;
mod linked;
mod outlet;
mod signed;

use nom::Parser;
use nom::combinator::opt;

pub(crate) use self::caseless::{unmarked, wire_or_desk};
pub(crate) use self::domain::domain;
use self::linked::{is_link, linked};
use self::outlet::{is_outlet, is_picture, is_short};
pub(crate) use self::signed::signs_picture;
use self::signed::{first_of_joint, with_correspondent};
use crate::agency::{Mark, Wire};
use crate::credit::Credit;
use crate::date::{Dated, any_date};
use crate::desk::Desk;
use crate::error::ErrorKind;
use crate::language::Language;
use crate::line::kind;
use crate::look::columns;
use crate::phrase::Phrase;
use crate::read::{Read, Tokens, after_phrase};
use crate::separator::{Separator, separator};
use crate::text::Text;
use crate::token::{Case, Gap, Kind};

/// The most words of an outlet between slashes in a script without capitals.
const MOST_CASELESS_WORDS: usize = 3;

/// Two bars, between which some papers credit any wire.
pub(crate) const BARS: Fence = Fence::Pair('|', '|');

/// The longest credit between marks, in characters: `Communication & Information Division - Royal Hashemite Court`.
const LONGEST: usize = 80;

/// What stands round a credit, as it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fence {
    /// Nothing: `KAZINFORM -`.
    None,
    /// Of either width: `(Reuters)`.
    Brackets,
    /// `/TASS/`
    Slashes,
    /// Marks that a row of the desk prints: `<HW>`.
    Pair(char, char),
}

/// A credit as read, before it is known whether it belongs to a dateline.
#[derive(Clone, Debug)]
pub(crate) struct Signature<'t, 'a> {
    /// All that stands between the marks, its date left out.
    text: &'a str,
    name: &'a str,
    pub(crate) correspondent: Option<&'a str>,
    pub(crate) fence: Fence,
    /// The row of the agency, or of one that shares its letters.
    pub(crate) row: Option<Wire<'t>>,
    /// A date that stood inside the marks.
    pub(crate) date: Option<Dated<'t, 'a>>,
    /// Whether an outlet that no row lists is written as a name, and not as any words in brackets are.
    pub(crate) is_titled: bool,
}

impl<'t, 'a> Signature<'t, 'a> {
    /// A credit without marks: a portal's name, or a wire's in the place's slot.
    pub(crate) const fn bare(name: &'a str, row: Option<Wire<'t>>) -> Self {
        Self { text: name, name, correspondent: None, fence: Fence::None, row, date: None, is_titled: true }
    }

    /// A credit between two bars: `| Xinhua |`.
    pub(crate) const fn between_bars(name: &'a str, row: Option<Wire<'t>>) -> Self {
        Self { fence: BARS, ..Self::bare(name, row) }
    }

    /// A credit that is a link: `[Velna Wire](https://velna.example)`.
    const fn linked(name: &'a str, row: Wire<'t>) -> Self {
        Self { fence: Fence::Pair('[', ']'), ..Self::bare(name, Some(row)) }
    }

    /// All that stands between the marks, its date left out.
    pub(crate) const fn text(&self) -> &'a str {
        self.text
    }

    /// Whether some agency that the desk knows signs so, though it may not be said which.
    pub(crate) const fn is_known(&self) -> bool {
        self.row.is_some()
    }

    /// Names the agency, now that the form of the whole dateline and the language of its date are known.
    pub(crate) fn settle(self, desk: &'t Desk, dateline: &str, language: Option<Language>) -> Credit<'a> {
        let agency = self.row.and_then(|row| desk.agency(row, self.name, dateline, language));
        Credit {
            text: Text::new(self.text),
            name: Text::new(self.name),
            agency: agency.map(Wire::key),
            correspondent: self.correspondent.map(Text::new),
        }
    }
}

/// Reads a credit between marks, or a bare one that the desk knows.
///
/// Typical input is `(Reuters) -`, `/TASS/.`, `/Корр. ТАСС Имя Фамилия/`, `(tca/dpa) -`, `KAZINFORM -`.
///
/// ```ebnf
/// credit = "(" , signed , ")" | "（" , signed , "）" | "/" , signed , "/" | linked | pair | bare ;
/// pair   = open , signed , close ;     (* marks that a row of the desk prints, and an agency that prints them *)
/// ```
pub(crate) fn credit<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    match i.first_in_line().kind {
        Kind::Mark('(') => between_marks(i, ')', Fence::Brackets),
        Kind::Mark('（') => between_marks(i, '）', Fence::Brackets),
        Kind::Mark('/') => between_marks(i, '/', Fence::Slashes),
        Kind::Word | Kind::Figure => bare(i),
        // One at a time, so that no more than one outcome is held.
        Kind::Mark('[') if is_link(i) => linked(i),
        _ => between_own_marks(i).or_else(|_| bare(i)),
    }
}

/// Whether a mark stands here that opens a credit.
pub(crate) fn is_opening_mark(i: Tokens<'_, '_>) -> bool {
    i.first().sign().is_some_and(|mark| opens_credit(mark, i.desk()))
}

/// Whether a mark opens credits: brackets, slashes, and what rows of the desk print.
pub(crate) fn opens_credit(mark: char, desk: &Desk) -> bool {
    matches!(mark, '(' | '/' | '（') || desk.closing(mark).next().is_some()
}

/// Whether a mark opens a known credit here and nothing closes it.
pub(crate) fn is_unclosed(i: Tokens<'_, '_>) -> bool {
    let close = match i.first_in_line().sign() {
        Some('(') => ')',
        Some('/') => '/',
        Some(open) => match i.desk().closing(open).next() {
            Some(close) => close,
            None => return false,
        },
        None => return false,
    };
    let inner = i.rest();
    let closed = inner
        .closed_by(close, LONGEST)
        .filter(|end| inner.closed_by('(', LONGEST).is_none_or(|next| end.is_before(next)));
    closed.is_none() && inner.agency_name(|_| true).is_some()
}

/// Reads a credit between marks that its agency prints, and few others: `<HW>`, `|HW|`, `[HW]`.
fn between_own_marks<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    let open = i.first().sign();
    let pairs = open.into_iter().flat_map(|open| i.desk().closing(open).map(move |close| (open, close)));
    for (open, close) in pairs {
        let read = between_marks(i, close, Fence::Pair(open, close));
        let prints = |row: Wire<'_>| row.marks().contains(&Mark::Pair(open, close));
        if read.as_ref().is_ok_and(|(_, signature)| signature.row.is_some_and(prints)) {
            return read;
        }
    }
    i.miss(ErrorKind::ExpectedOpening)
}

/// Reads a credit between a mark and the next that closes it: `(Reuters)`, `/TASS/`.
///
/// Brackets may hold an outlet that no row lists; any other marks hold a credit that the desk knows.
fn between_marks<'t, 'a: 't>(i: Tokens<'t, 'a>, close: char, fence: Fence) -> Read<'t, 'a, Signature<'t, 'a>> {
    let inner = i.rest();
    let Some(end) = inner.closed_by(close, LONGEST) else { return i.miss(ErrorKind::ExpectedOpening) };
    // A second bracket means that the first was never closed.
    let is_nested = || {
        let mut tokens = (0..inner.count_to(end)).map(|count| inner.after(count).first_in_line());
        tokens.any(|token| token.is_mark('(') || token.is_mark('（'))
    };
    // `رام الله / سما / قام`: scripts without capitals have no other use for two slashes.
    let is_caseless = || {
        let text = inner.up_to(end);
        fence == Fence::Slashes
            && inner.first_in_line().case() == Some(Case::None)
            && text.starts_with(kind(|c| columns(c) < 2))
            && text.split_whitespace().nth(MOST_CASELESS_WORDS).is_none()
    };
    // `PORTO, Portugal, May 3, 2027 /VelnaWire/ --`; without a blank, a slash parts two places.
    let is_apart = |signature: &Signature<'_, '_>| {
        fence == Fence::Slashes && signature.is_titled && i.first_in_line().gap > Gap::None
    };
    match signed(inner, end, fence) {
        Some(signature)
            if (fence == Fence::Brackets || signature.is_known() || is_apart(&signature) || is_caseless())
                && !is_nested() =>
        {
            Ok((end.rest(), signature))
        }
        _ => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// Reads all that stands between two marks.
///
/// ```ebnf
/// signed = ( agency | with_correspondent | joint | outlet ) , [ ( "," | "-" | "–" ) , date ] ;
/// ```
fn signed<'t, 'a: 't>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>, fence: Fence) -> Option<Signature<'t, 'a>> {
    let (end, date) = match date_at_end(i, end) {
        Some((end, date)) => (end, Some(date)),
        None => (end, None),
    };
    let mut tokens = (0..i.count_to(end)).map(|count| i.after(count).first());
    if !tokens.any(|token| token.case().is_some()) {
        return None;
    }
    let text = i.up_to(end);
    let signature =
        |name, row, correspondent| Signature { text, name, correspondent, fence, row, date, is_titled: true };
    if let Some(row) = i.signing(end, |_| true) {
        return Some(signature(text, Some(row), None));
    }
    if let Some((name, row, correspondent)) = with_correspondent(i, end) {
        return Some(signature(name, Some(row), correspondent));
    }
    // `(File 2027/The Associated Press)`: the credit of a picture. `(Recasts)`: a note.
    if is_picture(i, end) || after_phrase(i, Phrase::BracketedNote).is_some() {
        return None;
    }
    if let Some((name, row)) = first_of_joint(i, end) {
        return Some(signature(name, Some(row), None));
    }
    let is_titled = is_outlet(i, end);
    (is_titled || is_short(i, end)).then(|| Signature { is_titled, ..signature(text, None, None) })
}

/// `WAM - 02nd May, 2021`, `CNN Philippines, November 26`: the date at the end of a credit, and where the words before it end.
fn date_at_end<'t, 'a: 't>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Dated<'t, 'a>)> {
    let mut places = (0..i.count_to(end)).rev().map(|count| i.after(count));
    places.find_map(|place| {
        if !matches!(place.first().text, "," | "-" | "–") {
            return None;
        }
        let (rest, date) = any_date(place.rest()).ok()?;
        (rest.is_at(end) && date.printed.date.is_some()).then_some((place, date))
    })
}

/// Reads a credit that no mark fences off: the longest name that a wire prints so.
///
/// ```ebnf
/// bare = ( agency , [ "," , person , & "." ] | domain ) , & ( separator | [ "," ] , figures ) ;
/// ```
pub(crate) fn bare<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    let Some(end) = i.bare_name() else { return portal(i) };
    let (rest, correspondent) = opt(correspondent_behind).parse(end)?;
    let is_joined = |wire: Wire<'_>| wire.is_unseparated() && wire.prints_bare();
    // `Velna, ROMPRES, 28/3/1994 -- `
    let is_dated = || any_date(rest.after_any(&[','])).is_ok_and(|(_, dated)| dated.printed.language.is_none());
    let is_unparted = matches!(separator(rest).1, Separator::None | Separator::Closing);
    if is_unparted && i.signing(end, is_joined).is_none() && !is_dated() {
        return i.miss(ErrorKind::ExpectedSeparator);
    }
    let row = i.signing(end, Wire::prints_bare);
    let name = i.up_to(end);
    Ok((rest, Signature { text: name, name, correspondent, fence: Fence::None, row, date: None, is_titled: true }))
}

/// Reads a portal's name before a dash: `velna.example - `.
fn portal<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Signature<'t, 'a>> {
    let (rest, signature) = domain(i)?;
    if separator(rest).1.is_dash() { Ok((rest, signature)) } else { rest.miss(ErrorKind::ExpectedSeparator) }
}

/// `РИА Новости, Анна Ким.`: two or three words for a correspondent, and a stop.
fn correspondent_behind<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    let slot = i.rest();
    let end = slot.closed_by('.', LONGEST).filter(|_| i.first().is_mark(',') && i.first().is_glued());
    match end {
        Some(end)
            if signed::is_person(slot.up_to(end)) && (2..=3).contains(&slot.up_to(end).split_whitespace().count()) =>
        {
            Ok((end, slot.up_to(end)))
        }
        _ => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// The credit that a name alone is, where some agency signs so.
pub(crate) fn named<'t, 'a: 't>(name: &'a str, desk: &'t Desk) -> Option<Signature<'t, 'a>> {
    let row = desk.signing(name).next()?;
    Some(Signature::bare(name, Some(row)))
}
