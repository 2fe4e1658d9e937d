//! The places as datelines print them.

use crate::agency::Agency;
use crate::desk::Desk;
use crate::line::{fits, strip, trim};
use crate::place::name::{Position, is_particle, name};
use crate::place::next::{Ending, Mark, Next, next_part};
use crate::place::{Place, Places};
use crate::text::Text;
use crate::word::Case;
use crate::writer::is_introduced;

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
}

/// Reads the first place's name, which is no word for a byline.
pub(crate) fn first_name<'a>(i: &'a str, desk: &Desk<'a>) -> Option<(&'a str, &'a str)> {
    if is_introduced(i) { None } else { name(i, desk, Position::First) }
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
/// Only the form is looked at, never a gazetteer. After the places stands whatever ended them,
/// and is given where it had to be read to tell it from another place.
pub(crate) fn places<'a>(
    i: &'a str,
    (mut rest, first): (&'a str, &'a str),
    desk: &Desk<'a>,
) -> (&'a str, Filed<'a>, Ending<'a>) {
    let case = Case::of(first);
    let mut run = Run { parts: Places::none(), words: words_in(first) };
    run.parts.push(Place::new(Text::new(first)));
    let mut ended_by = Ending::Unread;
    while fits(&i[..i.len() - rest.len()], LONGEST - 1) {
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
    (rest, Filed { places: run.parts, case, words: run.words }, ended_by)
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
            Mark::Slash if AFTER_OWN_SLASH.iter().any(|name| strip(part, name) == Some("")) => {
                self.widen_last(whole, part);
            }
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

/// Particles do not count: `Las Palmas de Gran Canaria` has four words.
fn words_in(name: &str) -> usize {
    if name.bytes().all(|byte| byte.is_ascii_graphic()) {
        return 1;
    }
    name.split_whitespace().filter(|word| !is_particle(word)).count()
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
