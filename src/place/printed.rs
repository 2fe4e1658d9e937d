//! The places as datelines print them.

use crate::agency::Agency;
use crate::credit::{self, Reading};
use crate::date::{self, Printed};
use crate::desk::Desk;
use crate::language::Language;
use crate::line::trim;
use crate::place::name::{Position, name, starts_date};
use crate::place::{Place, Places};
use crate::separator::dash;
use crate::text::Text;
use crate::word::{Case, skip_blanks, word};

/// The longest run of places in bytes; EIN's `ROCKVILLE PIKE SUITE, ROCKVILLE, USA` is near 40.
const LONGEST: usize = 200;

/// The second halves of names that hold a slash of their own: rivers, and twin towns that share an airport.
const AFTER_OWN_SLASH: [&str; 14] = [
    "Main",
    "Oder",
    "Saale",
    "Elbe",
    "Havel",
    "Spree",
    "Donau",
    "Inn",
    "Lahn",
    "Ruhr",
    "Neckar",
    "Weinstraße",
    "Pfalz",
    "FORT WORTH",
];

/// Places as read, before it is known whether they open a dateline.
#[derive(Clone, Debug)]
pub(crate) struct Filed<'a> {
    pub(crate) places: Places<'a>,
    /// How the first name is written.
    pub(crate) case: Case,
    /// Words in the longest name.
    pub(crate) words: usize,
    /// What ended them, where that had to be read to tell it from another place.
    pub(crate) ended_by: Ending<'a>,
}

/// What was read behind the places, and what follows it.
#[derive(Clone, Debug)]
pub(crate) enum Ending<'a> {
    /// A date behind a comma.
    Date(&'a str, Printed<'a>),
    /// A credit that the desk knows.
    Credit(&'a str, Reading<'a>),
    /// Something else, not read yet.
    Unread,
}

/// What follows a place.
enum Next<'a> {
    /// A name or a region, with the mark before it and what follows it.
    Part(&'a str, Mark, &'a str),
    Nothing(Ending<'a>),
}

/// A name or a region, and the mark that parted it from what stood before.
#[derive(Clone, Copy)]
enum Mark {
    Comma,
    Fence,
    Slash,
    And,
}

/// Reads the first place's name, which is no word for a byline.
pub(crate) fn first_name<'a>(i: &'a str, desk: &Desk<'a>) -> Option<(&'a str, &'a str)> {
    if introduces_writer(i) { None } else { name(i, desk, Position::First) }
}

/// Reads the places at the head of `i`, the first of whose names has been read, up to the date, the credit or the separator.
///
/// Typical input is `MOSCOW, April 11`, `ST. LOUIS, MO. (AP)`, `NEW YORK, LONDON and BEIJING, Feb. 2`,
/// `Mumbai (Maharashtra) [India], November 17`, `IGORA /Leningrad Region/, December 26`.
///
/// ```ebnf
/// places = place , { ( "/" | " & " | " and " | "," ) , place } ;
/// place  = name , { "," , region } , [ "(" , region , ")" ] , [ "[" , region , "]" ] , [ "/" , region , "/" ] ;
/// name   = word , { SP , word } ;
/// ```
///
/// Only the form is looked at, never a gazetteer. After the places stands whatever ended them.
pub(crate) fn places<'a>(i: &'a str, (mut rest, first): (&'a str, &'a str), desk: &Desk<'a>) -> (&'a str, Filed<'a>) {
    let case = Case::of(first);
    let mut run = Run { parts: Places::none(), words: words_in(first) };
    run.parts.push(Place::new(Text::new(first)));
    let mut ended_by = Ending::Unread;
    while i.len() - rest.len() < LONGEST {
        match next_part(rest, desk) {
            Next::Part(after, mark, part) => {
                run.words = run.words.max(words_in(part));
                rest = after;
                run.add(mark, part, case, i);
            }
            Next::Nothing(ending) => {
                ended_by = ending;
                break;
            }
        }
    }
    (rest, Filed { places: run.parts, case, words: run.words, ended_by })
}

/// Whether the word for a byline stands here, which is no place.
pub(crate) fn introduces_writer(i: &str) -> bool {
    i.starts_with(['B', 'b', 'P', 'p']) && matches!(word(i), "By" | "BY" | "by" | "Por" | "POR" | "par")
}

/// The places read so far.
struct Run<'a> {
    parts: Places<'a>,
    words: usize,
}

impl<'a> Run<'a> {
    fn add(&mut self, mark: Mark, part: &'a str, case: Case, whole: &'a str) {
        let text = Text::new(part);
        match mark {
            Mark::Slash if AFTER_OWN_SLASH.contains(&part) => self.widen_last(whole, part),
            Mark::Slash => self.parts.push(Place::new(text)),
            Mark::And => {
                // `NEW YORK, LONDON and BEIJING`: what the commas parted were places, not regions.
                self.regions_in_capitals_are_places(case);
                self.parts.push(Place::new(text));
            }
            Mark::Comma | Mark::Fence => self.set_region(whole, part),
        }
    }

    /// `Frankfurt/Main`: one name, slash included; or one region, where it stands behind a place.
    fn widen_last(&mut self, whole: &'a str, part: &'a str) {
        self.replace_last(|mut last| {
            let before = last.region.as_mut().unwrap_or(&mut last.name);
            if let Some(joined) = joined(whole, before.borrowed(), part) {
                *before = Text::new(joined);
            }
            last
        });
    }

    /// A second region joins the first: `VANCOUVER, British Columbia, Canada`.
    fn set_region(&mut self, whole: &'a str, part: &'a str) {
        self.replace_last(|mut last| {
            last.region = match last.region.as_ref().and_then(Text::borrowed) {
                None => Some(Text::new(part)),
                Some(region) => joined(whole, Some(region), part).map(|both| Text::new(with_fences(whole, both))),
            };
            last
        });
    }

    fn replace_last(&mut self, change: impl FnOnce(Place<'a>) -> Place<'a>) {
        if let Some(last) = self.parts.pop() {
            self.parts.push(change(last));
        }
    }

    fn regions_in_capitals_are_places(&mut self, case: Case) {
        if case != Case::Capitals {
            return;
        }
        let parts = core::mem::take(&mut self.parts);
        for mut place in parts {
            let region = place.region.take();
            self.parts.push(place);
            for name in region
                .iter()
                .filter_map(Text::borrowed)
                .flat_map(|region| region.split(','))
                .map(trim)
                .filter(|name| !name.is_empty())
            {
                if Case::of(name) == Case::Capitals && name.chars().filter(|c| c.is_alphabetic()).count() > 3 {
                    self.parts.push(Place::new(Text::new(name)));
                } else {
                    self.replace_last(|place| place.in_region(Text::new(name)));
                }
            }
        }
    }
}

/// The same slice with the brackets round it, which its inner ones would lack: `(Maharashtra) [India]`.
fn with_fences<'a>(whole: &'a str, regions: &'a str) -> &'a str {
    let from = regions.as_ptr().addr() - whole.as_ptr().addr();
    let to = from + regions.len();
    let opens = whole[..from].ends_with(['(', '[', '/']) && regions.contains([')', ']', '/']);
    let closes = whole[to..].starts_with([')', ']', '/']) && regions.contains(['(', '[', '/']);
    &whole[from - usize::from(opens)..to + usize::from(closes)]
}

/// The slice of `whole` from the head of `first` to the tail of `second`.
fn joined<'a>(whole: &'a str, first: Option<&'a str>, second: &'a str) -> Option<&'a str> {
    let from = first?.as_ptr().addr() - whole.as_ptr().addr();
    let to = second.as_ptr().addr() - whole.as_ptr().addr() + second.len();
    whole.get(from..to)
}

fn words_in(name: &str) -> usize {
    name.split_whitespace().count()
}

impl<'a> Next<'a> {
    fn part((rest, mark, part): (&'a str, Mark, &'a str)) -> Self {
        Self::Part(rest, mark, part)
    }

    const UNREAD: Self = Self::Nothing(Ending::Unread);
}

/// The next name or region and the mark before it, or what follows instead: date, credit or separator.
fn next_part<'a>(i: &'a str, desk: &Desk<'a>) -> Next<'a> {
    let line = skip_blanks(i);
    let Some(mark) = line.chars().next() else { return Next::UNREAD };
    let after = &line[mark.len_utf8()..];
    match mark {
        ',' | '،' => after_comma(mark, skip_blanks(after), desk),
        '(' | '[' => after_bracket(mark, line, after, desk),
        '/' => after_slash(i, line, after, desk),
        '&' => name(skip_blanks(after), desk, Position::First)
            .map_or(Next::UNREAD, |(rest, part)| Next::Part(rest, Mark::And, part)),
        _ => after_conjunction(line, desk).map_or(Next::UNREAD, Next::part),
    }
}

fn after_comma<'a>(comma: char, slot: &'a str, desk: &Desk<'a>) -> Next<'a> {
    match date::date(slot, Language::ALL).or_else(|| date::weekday(slot, Language::ALL)) {
        Some((rest, printed)) if comma == ',' => return Next::Nothing(Ending::Date(rest, printed)),
        Some(_) => return Next::UNREAD,
        None => {}
    }
    if misprinted_day(slot, desk).is_some() {
        return Next::UNREAD;
    }
    name(slot, desk, Position::Region).map_or(Next::UNREAD, |(rest, part)| Next::Part(rest, Mark::Comma, part))
}

fn after_bracket<'a>(bracket: char, line: &'a str, after: &'a str, desk: &Desk<'a>) -> Next<'a> {
    let Some((rest, inner)) = fenced(after, if bracket == '(' { ')' } else { ']' }) else { return Next::UNREAD };
    if bracket == '(' {
        if let Some((rest, reading)) = credit::at(line, desk).filter(|(_, reading)| reading.is_known()) {
            return Next::Nothing(Ending::Credit(rest, reading));
        }
    }
    let next = skip_blanks(rest);
    let goes_on = next.starts_with(['[', '(']) || ends_region(next, desk);
    if goes_on && Case::of(inner) != Case::Lower { Next::Part(rest, Mark::Fence, inner) } else { Next::UNREAD }
}

fn after_slash<'a>(i: &'a str, line: &'a str, after: &'a str, desk: &Desk<'a>) -> Next<'a> {
    if let Some((rest, reading)) = credit::at(line, desk).filter(|(_, reading)| reading.is_known()) {
        return Next::Nothing(Ending::Credit(rest, reading));
    }
    if line.len() < i.len() {
        let fence = fenced(after, '/').filter(|(rest, _)| ends_region(skip_blanks(rest), desk));
        return fence.map_or(Next::UNREAD, |(rest, inner)| Next::Part(rest, Mark::Fence, inner));
    }
    name(skip_blanks(after), desk, Position::First)
        .map_or(Next::UNREAD, |(rest, part)| Next::Part(rest, Mark::Slash, part))
}

/// What follows a word that joins two places.
pub(crate) fn after_and(i: &str) -> Option<&str> {
    if !i.starts_with(['a', 'A', 'y', 'e', 'u', 'и']) {
        return None;
    }
    let conjunction = word(i);
    matches!(conjunction, "and" | "AND" | "y" | "et" | "und" | "и").then(|| &i[conjunction.len()..])
}

fn after_conjunction<'a>(line: &'a str, desk: &Desk<'a>) -> Option<(&'a str, Mark, &'a str)> {
    let rest = after_and(line)?;
    let (rest, part) = name(skip_blanks(rest), desk, Position::First)?;
    (Case::of(part) == Case::Capitals).then_some((rest, Mark::And, part))
}

/// Whether a comma, a date or a known credit shows that a region stood before it.
fn ends_region<'a>(i: &'a str, desk: &Desk<'a>) -> bool {
    i.starts_with(',') || starts_date(i) || credit::at(i, desk).is_some_and(|(_, reading)| reading.is_known())
}

/// What stands up to `close`, trimmed, and what follows it; a region is short and on one line.
fn fenced(i: &str, close: char) -> Option<(&str, &str)> {
    let end = i.char_indices().take(40).find(|&(_, c)| c == close)?.0;
    let inner = trim(&i[..end]);
    let is_name = !inner.is_empty() && !inner.contains(char::is_numeric) && !word(inner).is_empty();
    is_name.then_some((&i[end + close.len_utf8()..], inner))
}

/// What follows a misprinted day, where a credit or a dash shows that a day was meant.
pub(crate) fn misprinted_day<'a>(i: &'a str, desk: &Desk<'a>) -> Option<&'a str> {
    let rest = date::misprint(i)?;
    let next = skip_blanks(rest);
    let next = skip_blanks(next.strip_prefix([',', '.']).unwrap_or(next));
    (dash(next).is_some() || credit::at(next, desk).is_some()).then_some(rest)
}

/// Takes off the correspondent whom some wires print before the place: `Yusuf KANTARLI/ADANA, (DHA)- `.
pub(crate) fn without_correspondent<'a>(places: Places<'a>, agency: &Agency<'_>) -> (Places<'a>, Option<Text<'a>>) {
    let is_person = |place: &Place<'_>| {
        let name = place.name.as_printed();
        name.contains(char::is_whitespace) && Case::of(name) == Case::Title && name.ends_with(char::is_uppercase)
    };
    if !agency.correspondent_first || places.len() < 2 || !is_person(&places[0]) {
        return (places, None);
    }
    let mut places = places.into_iter();
    let correspondent = places.next().map(|place| place.name);
    (places.collect(), correspondent)
}

/// Whether the name of an agency's country stands before its city.
pub(crate) fn region_first<'a>(places: Places<'a>, agency: &Agency<'_>) -> Places<'a> {
    if !agency.region_first {
        return places;
    }
    places
        .into_iter()
        .map(|place| match place.region {
            Some(city) => Place::new(city).in_region(place.name),
            None => place,
        })
        .collect()
}
