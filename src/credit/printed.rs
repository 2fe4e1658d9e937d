//! The credit as datelines print it.

use crate::agency::{Agency, Mark};
use crate::credit::Credit;
use crate::date::{self, Printed};
use crate::desk::{Desk, prefix};
use crate::language::Language;
use crate::line::{find_within, is_blank, trim, within};
use crate::separator::{Separator, separator};
use crate::text::Text;
use crate::word::{Case, FirstLetters, Head, holds_more, is_letter, is_word_end, skip_blanks, word};

/// The longest credit between marks, in characters: `Communication & Information Division - Royal Hashemite Court`.
const LONGEST: usize = 80;

/// The most words in the name of an outlet that no row lists: `INRAVISION TELEVISION CADENA UNO`.
const MOST_WORDS: usize = 8;

/// What wires call a correspondent inside the credit, before the agency's name or after it.
const CORRESPONDENT: [&str; 14] = [
    "корр.",
    "корр",
    "кор.",
    "спецкорр.",
    "спец. корр.",
    "собкорр.",
    "корреспондент",
    "correspondent",
    "special correspondent",
    "corr.",
    "corr",
    "correspondents",
    "writer",
    "by",
];

/// A credit as read, before it is known whether it belongs to a dateline.
#[derive(Clone, Debug)]
pub(crate) struct Reading<'a> {
    pub(crate) credit: Credit<'a>,
    pub(crate) mark: Mark,
    /// The row of the agency, or of one that shares its letters.
    pub(crate) row: Option<&'a Agency<'a>>,
    /// Whether any agency signs so, though it may not be said which.
    listed: bool,
    /// A date that stood inside the marks.
    pub(crate) date: Option<Printed<'a>>,
}

impl<'a> Reading<'a> {
    /// Whether some agency that the desk knows signs so.
    pub(crate) fn is_known(&self) -> bool {
        self.listed
    }

    /// Names the agency, now that the form of the whole dateline and the language of its date are known.
    pub(crate) fn settle(mut self, desk: &Desk<'a>, dateline: &'a str, language: Option<Language>) -> Credit<'a> {
        let name = self.credit.name.borrowed().unwrap_or_default();
        let agency = self.row.and_then(|row| desk.agency(row, name, dateline, language));
        self.credit.agency = agency.map(|agency| Text::new(agency.key));
        self.credit
    }
}

/// Reads a credit between marks, or a bare one that the desk knows.
///
/// Typical input is `(Reuters) -`, `/TASS/.`, `/Корр. ТАСС Имя Фамилия/`, `(tca/dpa) -`, `KAZINFORM -`.
pub(crate) fn at<'a>(i: &'a str, desk: &Desk<'a>) -> Option<(&'a str, Reading<'a>)> {
    match i.chars().next()? {
        '(' => fenced(&i[1..], ')', Mark::Brackets, desk),
        '（' => fenced(&i['（'.len_utf8()..], '）', Mark::Brackets, desk),
        '/' => fenced(&i[1..], '/', Mark::Slashes, desk),
        _ => bare(i, desk),
    }
}

/// Whether a mark opens a known credit here and nothing closes it on this line.
pub(crate) fn unclosed<'a>(i: &'a str, desk: &Desk<'a>) -> bool {
    let (inner, close) = match i.chars().next() {
        Some('(') => (&i[1..], ')'),
        Some('/') => (&i[1..], '/'),
        _ => return false,
    };
    let inner = skip_blanks(inner);
    let is_closed = within(inner, LONGEST).chars().take_while(|&c| c != '(').any(|c| c == close);
    !is_closed && desk.name_at(inner, |_| true).is_some()
}

/// Where the mark stands that closes a credit of at most [`LONGEST`] characters.
fn closed_at(i: &str, close: char) -> Option<usize> {
    // So many bytes are no more characters.
    let bytes = &i.as_bytes()[..i.len().min(LONGEST)];
    let found = bytes.iter().position(|byte| char::from(*byte) == close);
    found.filter(|_| close.is_ascii()).or_else(|| find_within(i, LONGEST, |c| c == close))
}

fn fenced<'a>(i: &'a str, close: char, mark: Mark, desk: &Desk<'a>) -> Option<(&'a str, Reading<'a>)> {
    let end = closed_at(i, close)?;
    let rest = &i[end + close.len_utf8()..];
    let inner = trim(&i[..end]);
    // A second bracket means that the first was never closed.
    if inner.bytes().any(|byte| matches!(byte, b'(' | FIRST_BYTE_OF_A_WIDE_BRACKET)) && inner.contains(['(', '（']) {
        return None;
    }
    let reading = between(inner, mark, desk)?;
    if mark == Mark::Slashes && !reading.listed {
        return None;
    }
    Some((rest, reading))
}

/// Of `（`, whose bytes are `EF BC 88`.
const FIRST_BYTE_OF_A_WIDE_BRACKET: u8 = 0xEF;

/// Reads a credit that no mark fences off: the longest name that a wire prints so.
pub(crate) fn bare<'a>(i: &'a str, desk: &Desk<'a>) -> Option<(&'a str, Reading<'a>)> {
    if !desk.may_sign_bare(i) {
        return None;
    }
    let name = desk.name_at(i, |agency| agency.marks.contains(&Mark::Bare))?;
    let (rest, correspondent) = signed_by(&i[name.len()..]);
    let unseparated = |agency: &Agency<'_>| agency.unseparated && agency.marks.contains(&Mark::Bare);
    let is_parted = match separator(rest).1 {
        Separator::None => desk.signing(name).any(unseparated),
        _ => true,
    };
    if !is_parted {
        return None;
    }
    let row = desk.signing(name).find(|agency| agency.marks.contains(&Mark::Bare));
    let credit = Credit { correspondent: correspondent.map(Text::new), ..Credit::new(Text::new(name)) };
    Some((rest, Reading { credit, mark: Mark::Bare, row, listed: true, date: None }))
}

/// `РИА Новости, Анна Ким.`: two or three words for a correspondent, and a stop.
fn signed_by(i: &str) -> (&str, Option<&str>) {
    let person = || {
        let slot = skip_blanks(i.strip_prefix(',')?);
        let end = find_within(slot, LONGEST, |c| c == '.')?;
        let person = &slot[..end];
        let is_named = is_person(person) && (2..=3).contains(&person.split_whitespace().count());
        is_named.then(|| (&slot[end..], Some(person)))
    };
    person().unwrap_or((i, None))
}

/// The credit that a name alone is, where some agency signs so.
pub(crate) fn named<'a>(name: &'a str, desk: &Desk<'a>) -> Option<Reading<'a>> {
    let row = desk.signing(name).next()?;
    let credit = Credit::new(Text::new(name));
    Some(Reading { credit, mark: Mark::Bare, row: Some(row), listed: true, date: None })
}

/// Reads all that stands between two marks.
fn between<'a>(inner: &'a str, mark: Mark, desk: &Desk<'a>) -> Option<Reading<'a>> {
    if !inner.contains(is_letter) {
        return None;
    }
    let (text, date) = cut_date(inner);
    let reading = |name: &'a str, row, listed, correspondent: Option<&'a str>| {
        let credit = Credit {
            text: Text::new(text),
            name: Text::new(name),
            agency: None,
            correspondent: correspondent.map(Text::new),
        };
        Reading { credit, mark, row, listed, date }
    };
    if let Some(row) = desk.signing(text).next() {
        return Some(reading(text, Some(row), true, None));
    }
    if let Some((name, correspondent)) = with_correspondent(text, desk) {
        return Some(reading(name, desk.signing(name).next(), true, correspondent));
    }
    if let Some(name) = joint(text, desk) {
        return Some(reading(name, desk.signing(name).next(), true, None));
    }
    is_outlet(text).then(|| reading(text, None, false, None))
}

/// `WAM - 02nd May, 2021`, `CNN Philippines, November 26`: the date at the end of a credit.
fn cut_date(inner: &str) -> (&str, Option<Printed<'_>>) {
    for (at, c) in inner.char_indices().rev().filter(|&(_, c)| matches!(c, ',' | '-' | '–')) {
        let tail = skip_blanks(&inner[at + c.len_utf8()..]);
        if let Some((rest, date)) = date::date(tail, Language::ALL) {
            if skip_blanks(rest).is_empty() && date.date.is_some() {
                return (inner[..at].trim_end(), Some(date));
            }
        }
    }
    (inner, None)
}

/// `Корр. ТАСС Имя Фамилия`, `TASS correspondent A. Writer`, `Trend, N. Kirtskhalia`; `Корр. БЕЛТА` names nobody.
fn with_correspondent<'a>(text: &'a str, desk: &Desk<'a>) -> Option<(&'a str, Option<&'a str>)> {
    let called = strip_title(text);
    let marked = called.len() < text.len();
    let name = desk.name_at(called, |_| true)?;
    let after = &called[name.len()..];
    if marked && after.is_empty() {
        return Some((name, None));
    }
    let rest = skip_blanks(after.trim_start_matches([',', ';']));
    let parted = skip_blanks(after).starts_with([',', ';']);
    let person = strip_title(rest);
    let is_marked = marked || parted || person.len() < rest.len();
    (is_marked && is_person(person)).then_some((name, Some(person)))
}

/// How the words for a correspondent begin.
static CALLED: FirstLetters = FirstLetters::NONE.and_each(&CORRESPONDENT);

/// The head of each.
static BEGINS: [Head; CORRESPONDENT.len()] = {
    let mut heads = [Head::of_name(""); CORRESPONDENT.len()];
    let mut nth = 0;
    while nth < CORRESPONDENT.len() {
        heads[nth] = Head::of_name(CORRESPONDENT[nth]);
        nth += 1;
    }
    heads
};

/// What follows the words for a correspondent.
fn strip_title(text: &str) -> &str {
    if !CALLED.may_open(text) {
        return text;
    }
    let head = Head::of(text);
    let after = |(title, begins): (&&str, &Head)| {
        let called = (*begins == head).then(|| prefix(text, title)).flatten()?;
        let rest = &text[called.len()..];
        (title.ends_with('.') || is_word_end(rest)).then_some(rest)
    };
    CORRESPONDENT.iter().zip(&BEGINS).filter_map(after).min_by_key(|rest| rest.len()).map_or(text, skip_blanks)
}

/// Whether the words may be a person's name: one to five capitalised words, no digit.
fn is_person(words: &str) -> bool {
    let names = words.split_whitespace();
    let count = names.clone().count();
    (1..=5).contains(&count) && names.into_iter().all(|name| name.starts_with(char::is_uppercase))
}

/// The first known name among those that a joint credit lists: `Hina/AFP/Reuter`, `dpa/lno`, `ats afp`, `MENAFN - IANS`.
fn joint<'a>(text: &'a str, desk: &Desk<'a>) -> Option<&'a str> {
    let known = |part: &'a str| Some(trim(part)).filter(|part| desk.knows(part));
    if let Some(name) = text.split('/').find_map(known) {
        return Some(name);
    }
    let is_spaced =
        |(at, dash): &(usize, &str)| text[..*at].ends_with(is_blank) && text[at + dash.len()..].starts_with(is_blank);
    let starts = text.match_indices(['-', '–']).filter(is_spaced).map(|(at, dash)| (at, at + dash.len()));
    let mut from = 0;
    for (end, next) in starts.chain([(text.len(), text.len())]) {
        if let Some(name) = known(&text[from..end]) {
            return Some(name);
        }
        from = next;
    }
    let mut parts = text.split_whitespace().map(known);
    let first = parts.next()??;
    parts.all(|part| part.is_some()).then_some(first)
}

/// Whether the words may name an outlet that no row lists: a station, a paper, a monitoring service.
fn is_outlet(text: &str) -> bool {
    let first = word(text);
    let is_titled = match Case::of(first) {
        Case::Capitals => true,
        Case::Title => text.split_whitespace().all(|word| !word.starts_with(char::is_lowercase) || word.len() <= 3),
        Case::Lower | Case::None => first.contains('.') || text.contains('.') && !text.contains(is_blank),
    };
    let is_date = date::date(text, Language::ALL).is_some();
    is_titled && !is_date && !holds_more(text, MOST_WORDS)
}
