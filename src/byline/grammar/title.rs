//! A writer's title, on the byline's line or on its own.

use crate::desk::Desk;
use crate::lexicon;
use crate::line::{is_blank, kind, trim};
use crate::phrase::{Phrase, writer};
use crate::read::{Tokens, after_phrase};
use crate::token::{Case, Gap, Token};
use crate::word::holds_more;

/// Whether a block after a byline is the writer's title: `Associated Press Writer`, `AP Sports Writer=`.
pub(crate) fn is_title(text: &str, desk: &Desk) -> bool {
    const MOST_WORDS: usize = 6;
    let words = text.trim_end_matches(kind(|c| c == '=' || is_blank(c)));
    if !words.ends_with(kind(char::is_alphanumeric))
        || holds_more(words, MOST_WORDS)
        || words.contains(['.', ',', '/', '('])
    {
        return false;
    }
    let last = words.rsplit(kind(char::is_whitespace)).next().unwrap_or_default();
    let begins_small = words.starts_with(kind(char::is_lowercase));
    lexicon::says(last, Phrase::Title) && !begins_small || desk.knows(words)
}

/// The names, and the title that stands before them or behind them.
pub(super) type Parted<'a> = (&'a str, Option<&'a str>);

/// `Itar-Tass World Service writer Nadezhda Kruglova`
///
/// ```ebnf
/// title_before = agency , { word } , ( "writer" | "correspondent" | "editor" ) ;
/// ```
pub(super) fn title_before<'a>(writers: Tokens<'_, 'a>, printed: &'a str) -> Option<Parted<'a>> {
    writers.agency_name(|_| true)?;
    let mut places = (0..).map(|count| writers.after(count)).take_while(|i| i.first().case().is_some());
    let last = places.find(|i| writer::is_office_of_agency(i.first().text))?;
    let title = writers.up_to(last.rest());
    Some((printed.get(title.len()..)?, Some(title)))
}

/// `PAUL BYRNE, dpa`, `JOHN DOE Associated Press Writer`, `Anna Kim | Velna Wire`, `Anna Kim, Velna correspondent`
///
/// ```ebnf
/// title_after = names , [ "," ] , [ "of" ] , ( agency | organisation | "Staff" ) , { word }
///             | names , ( "|" | "•" | "·" ) , { word }
///             | names , ( "," | "/" | dash ) , { word } , office
///             | name , name , ( "," | dash | "in" ) , place ;
/// ```
pub(super) fn title_after<'a>(writers: Tokens<'_, 'a>, printed: &'a str) -> Option<Parted<'a>> {
    let mut before = writers;
    loop {
        let i = before.rest();
        if i.first_in_line().text.is_empty() {
            return None;
        }
        let parting = before.first_in_line();
        let begins = i.first_in_line().gap > Gap::None || parts(parting);
        let stays = || (parts(parting) || parting.text == "in") && is_whereabouts(i, parting);
        let is_known =
            || i.agency_name(|_| true).is_some() || i.names_organisation() || writer::is_staff(i.first_in_line().text);
        if begins && (parts(parting) || parting.text == "in" || is_known()) {
            let rest = printed.get(writers.copy().len() - i.copy().len()..)?;
            let names = writers.up_to(i).trim_end_matches(kind(|c| c == ',' || is_blank(c) || is_parting(c)));
            let names = names.strip_suffix(" of").or_else(|| names.strip_suffix(" in")).unwrap_or(names);
            let is_one = is_known() && is_title(rest, writers.desk())
                || is_bar(parting) && is_line(rest)
                || parts(parting) && names_office(rest)
                || stays() && !names.contains(',');
            if is_one && names.contains(kind(char::is_whitespace)) {
                return Some((trim(names), Some(rest)));
            }
        }
        before = i;
    }
}

/// Whether a place stands alone at a byline's end, where a writer of two names is: `Velna`, `Port Velna`, `New Tarn`.
///
/// One name behind a comma is no second writer: a region never is.
pub(super) fn is_whereabouts(i: Tokens<'_, '_>, parting: Token<'_>) -> bool {
    const MOST_WORDS: usize = 3;
    let is_name = |token: Token<'_>| matches!(token.case(), Some(Case::Title | Case::Capitals));
    let count = (0..=MOST_WORDS).take_while(|count| is_name(i.after(*count).first())).count();
    let is_city = || count == 2 && after_phrase(i, Phrase::CityOpening).is_some();
    i.after(count).after_any(&['=']).is_empty()
        && (count == 1 || is_city() || parting.text == "in" && (1..=MOST_WORDS).contains(&count))
}

/// Whether a mark stands between a writer and what the writer is: a comma, a bar, a slash, a dash.
fn parts(token: Token<'_>) -> bool {
    token.is_dash() || token.mark().is_some_and(|mark| mark == ',' || is_parting(mark))
}

/// Whether a mark stands between a name and a title, besides a comma, which stands between names as well.
const fn is_parting(c: char) -> bool {
    matches!(c, '|' | '•' | '·' | '/' | '-' | '–' | '—')
}

/// Whether a mark stands between a name and a house, and nowhere else: `Anna Kim | Velna Wire`.
fn is_bar(token: Token<'_>) -> bool {
    matches!(token.mark(), Some('|' | '•' | '·'))
}

/// Whether an office or an outlet stands in a few words: `Velna Wire`, `staff writer`.
pub(super) fn names_office(words: &str) -> bool {
    let last = words.rsplit(kind(is_blank)).next().unwrap_or_default();
    is_line(words) && (lexicon::says(last, Phrase::Office) || names_station(words))
}

/// `7 News VELN`, `Velna Radio KVEL`: a station by its letters behind what it is.
fn names_station(words: &str) -> bool {
    let mut words = words.rsplit(kind(is_blank)).filter(|word| !word.is_empty());
    let letters = words.next().unwrap_or_default();
    let is_capitals = (3..=5).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    is_capitals && words.next().is_some_and(writer::is_of_station) && words.next().is_some()
}

/// Whether a few words stand without a mark between them that parts or lists.
fn is_line(words: &str) -> bool {
    const MOST_WORDS: usize = 7;
    !holds_more(words, MOST_WORDS)
        && !words.contains([',', ';', '|', '•', '/', '('])
        && words.contains(kind(char::is_alphabetic))
}
