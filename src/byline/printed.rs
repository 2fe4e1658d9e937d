//! The byline as wires print it.

use crate::byline::{Byline, Names};
use crate::dateline::{Dateline, opening};
use crate::desk::Desk;
use crate::line::{fits, is_blank, is_line_ending, strip, trim};
use crate::separator::{Separator, separator};
use crate::text::Text;
use crate::word::{Case, holds_more, skip_blanks, word};
use crate::writer::{introduced, may_introduce};

/// The last words of a writer's title.
const TITLES: [&str; 17] = [
    "Writer",
    "Writers",
    "Editor",
    "Editors",
    "Correspondent",
    "Correspondents",
    "Reporter",
    "Reporters",
    "Analyst",
    "Columnist",
    "Staff",
    "Press",
    "Service",
    "International",
    "Photographer",
    "writer",
    "correspondent",
];

/// The longest byline, in bytes.
const LONGEST: usize = 160;

/// The most words before a place that a byline runs into.
const MOST_WORDS: usize = 12;

/// First words of cities of two words, in title case: `By A Writer New Delhi, Oct 17 (PTI)`.
const CITY_OPENINGS: [&str; 24] = [
    "New", "San", "Santa", "Los", "Las", "Tel", "Hong", "Rio", "Sao", "São", "El", "La", "Abu", "Kuala", "Cape",
    "Addis", "Port", "St", "Saint", "Al", "Buenos", "Phnom", "Ho", "Navi",
];

/// Reads bylines for a desk.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Byliner<'d, 'a>(pub(crate) &'d Desk<'a>);

impl<'a> Byliner<'_, 'a> {
    /// Whether a look at the first letters leaves room for a byline.
    #[inline]
    pub(crate) fn may_be_byline(text: &str) -> bool {
        may_introduce(text.strip_prefix('(').unwrap_or(text))
    }

    /// The byline that a block is, if it is one.
    pub(crate) fn byline(self, text: &'a str) -> Option<Byline<'a>> {
        let inner = text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(text);
        let writers = introduced(inner)?;
        if !fits(text, LONGEST) || text.ends_with(['.', ':', '?', '!']) && !text.ends_with("r.") {
            return None;
        }
        if !Case::of(word(writers)).is_capitalised() || holds_more(writers, 16) {
            return None;
        }
        Some(self.read(text, writers)).filter(|byline| !byline.names.is_empty())
    }

    /// Whether a block after a byline is the writer's title: `Associated Press Writer`, `AP Sports Writer=`.
    pub(crate) fn is_title(self, text: &str) -> bool {
        const MOST_WORDS: usize = 6;
        let words = text.trim_end_matches(|c| c == '=' || is_blank(c));
        if !words.ends_with(char::is_alphanumeric)
            || holds_more(words, MOST_WORDS)
            || words.contains(['.', ',', '/', '('])
        {
            return false;
        }
        let last = words.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_called = || {
            let initial = last.as_bytes().first();
            TITLES.iter().any(|title| title.as_bytes().first() == initial && *title == last)
        };
        is_called() && Case::of(word(words)).is_capitalised() || self.0.knows(words)
    }

    /// Parts names from title.
    fn read(self, text: &'a str, writers: &'a str) -> Byline<'a> {
        let writers = trim(writers.trim_end_matches(|c| c == '=' || is_blank(c)));
        let (names, title) =
            self.title_before(writers).or_else(|| self.title_after(writers)).unwrap_or((writers, None));
        Byline { text: Text::new(text), names: Names::printed(trim(names)), title: title.map(Text::new) }
    }

    /// `Itar-Tass World Service writer Nadezhda Kruglova`
    fn title_before(self, writers: &'a str) -> Option<(&'a str, Option<&'a str>)> {
        self.0.name_at(writers, |_| true)?;
        let title = ["writer", "correspondent", "editor"].iter().find_map(|last| {
            let at = writers.find(last)?;
            Some(&writers[..at + last.len()])
        })?;
        Some((&writers[title.len()..], Some(title)))
    }

    /// `PAUL BYRNE, dpa`, `JOHN DOE Associated Press Writer`
    fn title_after(self, writers: &'a str) -> Option<(&'a str, Option<&'a str>)> {
        let starts = writers
            .char_indices()
            .zip(writers.chars().skip(1))
            // Of a run of blanks the last is enough: there may be any number of them where the wire broke the line.
            .filter_map(|((at, c), next)| ((is_blank(c) || c == ',') && !is_blank(next)).then_some(at + c.len_utf8()));
        starts
            .map(|at| (trim(writers[..at].trim_end_matches(|c| c == ',' || is_blank(c))), skip_blanks(&writers[at..])))
            .map(|(names, rest)| (names.strip_suffix(" of").unwrap_or(names), rest))
            .find_map(|(names, rest)| {
                let known = self.0.name_at(rest, |_| true).is_some()
                    || self.0.begins_with_organisation(rest)
                    || strip(rest, "Staff ").is_some();
                (known && self.is_title(rest) && names.contains(char::is_whitespace)).then_some((names, Some(rest)))
            })
    }
}

impl Case {
    const fn is_capitalised(self) -> bool {
        matches!(self, Self::Capitals | Self::Title | Self::None)
    }
}

/// Reads a byline that runs into the dateline on one line, and gives the lede after both.
///
/// Typical input is `By MARTHA HOLLIS     PORTLAND (AP) --`, `By A. Writer BERLIN (Reuters) -`,
/// `Por A e B MADRID (Reuters) -`, `par A et BPARIS, 9 décembre (Reuters) -`.
///
/// Where no run of blanks parts the two, the place is the first words in capitals after a name that
/// is not; where both are in one case, the place is the last word, or the last two of a city's name.
pub(crate) fn run_in<'a>(copy: &'a str, desk: &Desk<'a>) -> Option<(&'a str, Byline<'a>, Dateline<'a>)> {
    let writers = introduced(copy)?;
    let at = place_after(writers, desk)?;
    let place = &writers[at..];
    let (rest, dateline) = opening(place, desk).ok()?;
    let text = trim(&copy[..copy.len() - place.len()]);
    let text = text.strip_suffix('.').map_or(text, trim);
    // On a line of its own it must be the same byline.
    let byline = Byliner(desk).byline(text)?;
    Some((rest, byline, dateline))
}

/// Where the place begins after the writers' names.
fn place_after<'a>(writers: &'a str, desk: &Desk<'a>) -> Option<usize> {
    let credited = |at: usize| {
        opening(&writers[at..], desk)
            .ok()
            .filter(|(_, dateline)| dateline.credit.is_some())
            .map(|(_, dateline)| dateline)
    };
    let mut last = None;
    let mut before: Option<&str> = None;
    let mut rest = writers;
    for written in 0..MOST_WORDS {
        let at = writers.len() - rest.len();
        let word = word(rest);
        let first = rest.chars().next()?;
        if word.is_empty() && !first.is_alphanumeric() && !matches!(first, '.' | ',' | '-') {
            break;
        }
        if let Some(before) = before.filter(|_| written > 1) {
            let changes_case =
                Case::of(before) != Case::Capitals && Case::of(word) == Case::Capitals && word.chars().count() > 1;
            let gap = is_gap(&writers[..at]);
            if (changes_case || gap) && credited(at).is_some() {
                return Some(at);
            }
            last = credited(at).map(|dateline| (at, before, dateline)).or(last);
        }
        if let Some(glued) = glued_place(word) {
            if credited(at + glued).is_some() {
                return Some(at + glued);
            }
        }
        let end = word.len().max(first.len_utf8());
        before = (!word.is_empty()).then_some(word);
        let next = rest[end..].trim_start_matches(['.', ',']);
        let next_word = skip_blanks(next);
        if next_word.starts_with(['(', '/']) {
            let at = writers.len() - next_word.len();
            if credited(at).is_some() && last.as_ref().is_none_or(|(_, _, dateline)| !has_more_than_name(dateline)) {
                return Some(at);
            }
            break;
        }
        if separator(next).1 == Separator::Dash {
            break;
        }
        rest = next_word;
    }
    let (at, before, _) = last?;
    let names = writers[..at].trim_end();
    Some(if CITY_OPENINGS.contains(&before) { names.len() - before.len() } else { at })
}

/// Whether a place in small letters is told from a name by what follows it: a region or a date.
fn has_more_than_name(dateline: &Dateline<'_>) -> bool {
    dateline.date.is_some() || dateline.places.iter().any(|place| place.region.is_some())
}

/// Two blanks and more before the word, on one line.
fn is_gap(before: &str) -> bool {
    let blanks = &before[before.trim_end().len()..];
    blanks.chars().count() > 1 && !blanks.contains(is_line_ending)
}

/// `PetitPARIS`: where capitals begin inside a word in small letters.
fn glued_place(word: &str) -> Option<usize> {
    let mut chars = word.char_indices().zip(word.chars().skip(1));
    let ((at, small), _) = chars.find(|((_, c), next)| c.is_lowercase() && next.is_uppercase())?;
    let from = at + small.len_utf8();
    (Case::of(&word[from..]) == Case::Capitals && word[from..].chars().count() > 3).then_some(from)
}

#[cfg(test)]
mod tests;
