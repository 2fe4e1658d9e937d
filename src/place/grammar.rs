//! The places as datelines print them.

use crate::agency::Wire;
use crate::error::ErrorKind;
use crate::line::kind;
use crate::phrase::{Phrase, writer};
use crate::place::name::{Position, name};
use crate::place::next::{Next, Parting, Stop, next_part};
use crate::place::{Place, Places};
use crate::read::{Read, Tokens, after_phrase, after_phrase_in_line};
use crate::text::Text;
use crate::token::Case;

/// The longest run of places in characters; EIN's `ROCKVILLE PIKE SUITE, ROCKVILLE, USA` is near 40.
const LONGEST: usize = 200;

/// The most names and regions in a run of places; releases are filed in up to ten cities.
const MOST_PARTS: usize = 16;

/// Places as read, before it is known whether they open a dateline.
///
/// Nothing is allocated for them until then.
#[derive(Clone, Debug)]
pub(crate) struct PlaceRun<'t, 'a> {
    /// Where the first place begins.
    i: Tokens<'t, 'a>,
    parts: [Part; MOST_PARTS],
    count: usize,
    /// How the first name is written.
    pub(crate) case: Case,
    /// Words in the longest name.
    pub(crate) words: usize,
}

/// A name or a region among the places, and what parts it from the one before.
#[derive(Clone, Copy, Debug)]
struct Part {
    parting: Parting,
    /// How many tokens stand before it, and before what follows it.
    from: u8,
    to: u8,
    /// Whether it is the second half of a name with a slash: `Frankfurt/Main`.
    is_half: bool,
}

/// Reads the first place's name, which is no word for a byline, nor a desk's for its own: `নিজস্ব প্রতিবেদক: `.
pub(crate) fn first_name<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    // `Di` and `Von` introduce writers, and places begin with them.
    let introduces = after_phrase_in_line(i, Phrase::Introduction).is_some() && writer::is_by_alone(i.first().text);
    if introduces || after_phrase_in_line(i, Phrase::Staff).is_some() {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    name(Position::First)(i)
}

/// Reads the places from the first, whose name has been read, up to the date, the credit or the separator.
///
/// Typical input is `MOSCOW, April 11`, `ST. LOUIS, MO. (AP)`, `NEW YORK, LONDON and BEIJING, Feb. 2`,
/// `Mumbai (Maharashtra) [India], November 17`, `IGORA /Leningrad Region/, December 26`.
///
/// ```ebnf
/// places = name , { next } ;
/// ```
///
/// Only the form is looked at, never a gazetteer. On success what ended the places is given where it had to be read to
/// tell it from another place.
pub(crate) fn places<'t, 'a: 't>(
    i: Tokens<'t, 'a>,
    (mut rest, first): (Tokens<'t, 'a>, &'a str),
) -> (Tokens<'t, 'a>, PlaceRun<'t, 'a>, Stop<'t, 'a>) {
    let start = Part { parting: Parting::And, from: 0, to: i.near(rest), is_half: false };
    let mut run = PlaceRun { i, parts: [start; MOST_PARTS], count: 1, case: Case::of(first), words: words_in(i, rest) };
    while i.is_within(LONGEST - 1, rest) && run.count < MOST_PARTS {
        match next_part(rest) {
            Next::Part(after, parting, (from, to)) => {
                let is_half = after_phrase_in_line(from, Phrase::AfterOwnSlash).is_some_and(|end| end.is_at(after));
                run.parts[run.count] = Part { parting, from: i.near(from), to: i.near(to), is_half };
                run.count += 1;
                run.words = run.words.max(words_in(rest.rest(), after));
                rest = after;
            }
            Next::Nothing(stop) => return (rest, run, stop),
        }
    }
    (rest, run, Stop::Unread)
}

impl<'t, 'a> PlaceRun<'t, 'a> {
    /// A name up to one place and a region from a second to a third: `VELNA, Kan.`
    pub(crate) fn with_region(
        i: Tokens<'t, 'a>,
        end: Tokens<'t, 'a>,
        region: (Tokens<'t, 'a>, Tokens<'t, 'a>),
    ) -> Self {
        let name = Part { parting: Parting::And, from: 0, to: i.near(end), is_half: false };
        let mut parts = [name; MOST_PARTS];
        parts[1] = Part { parting: Parting::Comma, from: i.near(region.0), to: i.near(region.1), is_half: false };
        Self { i, parts, count: 2, case: Case::of(i.up_to(end)), words: words_in(i, end) }
    }

    /// One name, up to a second place.
    pub(crate) fn alone(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> Self {
        let name = Part { parting: Parting::And, from: 0, to: i.near(end), is_half: false };
        Self { i, parts: [name; MOST_PARTS], count: 1, case: Case::of(i.up_to(end)), words: words_in(i, end) }
    }

    /// The only name, where there is one and no region.
    pub(crate) fn only_name(&self) -> Option<&'a str> {
        (self.count == 1).then(|| self.text(self.parts[0]))
    }

    /// Whether one name of one word has one region, in brackets: `Velna (South Africa)`.
    pub(crate) const fn has_region_in_brackets(&self) -> bool {
        self.count == 2 && matches!(self.parts[1].parting, Parting::Fence) && self.parts[0].to == 1
    }

    /// The words of a part, the gaps in it included.
    fn text(&self, part: Part) -> &'a str {
        self.i.after(usize::from(part.from)).up_to(self.i.after(usize::from(part.to)))
    }

    /// The places, each with its region.
    pub(crate) fn places(&self) -> Places<'a> {
        let mut filed = Filed { copy: self.i.copy(), case: self.case, places: Places::none() };
        self.parts[..self.count].iter().for_each(|part| filed.add(*part, self.text(*part)));
        filed.places
    }
}

/// The places put together so far.
struct Filed<'a> {
    copy: &'a str,
    case: Case,
    places: Places<'a>,
}

impl<'a> Filed<'a> {
    /// Puts the next part where its mark says: a place of its own, a region of the last, or more of its name.
    fn add(&mut self, part: Part, text: &'a str) {
        match part.parting {
            Parting::Slash if part.is_half => self.widen_last(text),
            Parting::Slash => self.places.push(Place::new(Text::new(text))),
            Parting::And => {
                // `NEW YORK, LONDON and BEIJING`: what the commas parted were places, not regions.
                self.regions_in_capitals_are_places();
                self.places.push(Place::new(Text::new(text)));
            }
            Parting::Comma | Parting::Fence => self.set_region(text),
        }
    }

    /// `Frankfurt/Main`: one name, slash included; or one region, where it stands behind a place.
    fn widen_last(&mut self, part: &'a str) {
        let whole = self.copy;
        self.replace_last(|mut last| {
            let before = last.region.as_mut().unwrap_or(&mut last.name);
            if let Some(joined) = joined(whole, before.borrowed(), part) {
                *before = Text::new(joined);
            }
            last
        });
    }

    /// A second region joins the first: `VANCOUVER, British Columbia, Canada`.
    fn set_region(&mut self, part: &'a str) {
        let whole = self.copy;
        self.replace_last(|mut last| {
            last.region = match last.region.as_ref().and_then(Text::borrowed) {
                None => Some(Text::new(part)),
                Some(region) => joined(whole, Some(region), part).map(|both| Text::new(with_fences(whole, both))),
            };
            last
        });
    }

    /// Changes the last place.
    fn replace_last(&mut self, change: impl FnOnce(Place<'a>) -> Place<'a>) {
        if let Some(last) = self.places.pop() {
            self.places.push(change(last));
        }
    }

    /// Makes places of regions in capitals that a conjunction shows to be such: `LONDON` of `NEW YORK, LONDON and BEIJING`,
    /// while `MO.` stays a region.
    fn regions_in_capitals_are_places(&mut self) {
        if self.case != Case::Capitals {
            return;
        }
        let parts = core::mem::take(&mut self.places);
        for mut place in parts {
            let region = place.region.take();
            self.places.push(place);
            for name in region
                .iter()
                .filter_map(Text::borrowed)
                .flat_map(|region| region.split(','))
                .map(str::trim)
                .filter(|name| !name.is_empty())
            {
                if Case::of(name) == Case::Capitals && name.chars().filter(|c| c.is_alphabetic()).count() > 3 {
                    self.places.push(Place::new(Text::new(name)));
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

/// Particles do not count: `Las Palmas de Gran Canaria` has four words. Words are parted by blanks.
fn words_in<'t, 'a>(i: Tokens<'t, 'a>, end: Tokens<'t, 'a>) -> usize {
    let later = (1..i.count_to(end)).map(|count| i.after(count));
    let is_word = |i: &Tokens<'t, 'a>| !i.first().is_glued() && after_phrase(*i, Phrase::Particle).is_none();
    1 + later.filter(is_word).count()
}

/// Takes off the correspondent whom some wires print before the place: `Yusuf KANTARLI/ADANA, (DHA)- `.
pub(crate) fn without_correspondent<'a>(places: Places<'a>, wire: Wire<'_>) -> (Places<'a>, Option<Text<'a>>) {
    let is_person = |place: &Place<'_>| {
        let name = place.name.as_printed();
        name.contains(kind(char::is_whitespace))
            && Case::of(name) == Case::Title
            && name.ends_with(kind(char::is_uppercase))
    };
    if !wire.prints_correspondent_first() || places.len() < 2 || !is_person(&places[0]) {
        return (places, None);
    }
    let mut places = places.into_iter();
    let correspondent = places.next().map(|place| place.name);
    (places.collect(), correspondent)
}

/// Whether the name of an agency's country stands before its city.
pub(crate) fn region_first<'a>(places: Places<'a>, wire: Wire<'_>) -> Places<'a> {
    if !wire.prints_region_first() {
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
