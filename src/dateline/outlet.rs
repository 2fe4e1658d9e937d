//! A paper or an agency that signs by its name in the place's slot: `Velna News – `, `فيلنا نيوز - `.

use crate::agency::Wire;
use crate::credit::{Signature, wire_or_desk};
use crate::dateline::admission::Admission;
use crate::dateline::family::Parts;
use crate::dateline::feed::bracketed_place;
use crate::error::ErrorKind;
use crate::line::kind;
use crate::look::columns;
use crate::phrase::house::{is_house, is_of_kind};
use crate::phrase::{Phrase, writer};
use crate::place::PlaceRun;
use crate::read::{Read, Tokens, after_phrase, after_phrase_in_line};
use crate::separator::{Separator, separator};
use crate::token::{Case, Kind, Token};

/// The most words of an outlet's name.
const MOST_WORDS: usize = 5;

/// The most words of a writer's name behind it.
const MOST_NAMES: usize = 4;

/// `Velna News – `, `HARBOR via AFP — `: a paper or an agency by its name, or a desk and the wire whose copy it passes on.
///
/// ```ebnf
/// outlet_first = name , { name } , ( house | relay , agency ) , dash ;
/// ```
pub(super) fn outlet_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    const MOST_WORDS: usize = 4;
    let is_name = |token: Token<'_>| matches!(token.case(), Some(Case::Title | Case::Capitals));
    let count = (0..=MOST_WORDS).take_while(|count| is_name(i.after(*count).first_in_line())).count();
    let Some(last) = count.checked_sub(1).filter(|last| *last < MOST_WORDS) else {
        return i.miss(ErrorKind::ExpectedOpening);
    };
    let relayed = after_phrase(i.after(count), Phrase::Relay).and_then(|wire| wire.agency_name(|_| true));
    // A topic opens other lines: `World News – The port opened.`
    let is_article = |at: usize| at == 0 && after_phrase(i, Phrase::Article).is_some();
    let is_of_house = |at: usize| is_article(at) || !writer::is_of_no_house(i.after(at).first().text);
    let is_house = || last > 0 && writer::names_house(i.after(last).first().text) && (0..last).all(is_of_house);
    if relayed.is_none() && !is_house() {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    let end = relayed.unwrap_or_else(|| i.after(count));
    let (rest, separator) = separator(end);
    if separator != Separator::Dash || !is_name(rest.first()) {
        return end.miss(ErrorKind::ExpectedSeparator);
    }
    let missing = Some(end.missing(ErrorKind::ExpectedSeparator));
    Ok((rest, Parts { missing, ..Parts::signed(Admission::OutletFirst, None, Signature::bare(i.up_to(end), None)) }))
}

/// `فيلنا نيوز - `, `صوت الميناء – محمد علي – `, `ویب ڈیسک(اسلام آباد): `: a paper, a station or a desk before a dash, the place or
/// the writer who may stand behind it, and copy that goes on, in a script without capitals.
///
/// ```ebnf
/// caseless_outlet_first = outlet , ( dash , [ ( phrase | person | place ) , dash ] | "।" | bracketed_place , [ ":" | dash ] ) ;
/// outlet = wire_or_desk | { word } ;     (* a word of a paper, a station or a site among them *)
/// ```
///
/// A desk's own word, and a wire that opens its copy so, may have a stop behind it: `वेब डेस्क। `.
pub(super) fn caseless_outlet_first<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Parts<'t, 'a>> {
    // What follows the name is looked at first: few lines have a mark there.
    let is_word = |count: &usize| is_caseless(i.after(*count).first_in_line());
    let count = (0..=MOST_WORDS).take_while(is_word).count();
    let end = i.after(count);
    let is_marked = end.first_in_line().is_dash() || matches!(end.first_in_line().kind, Kind::Mark('(' | '।' | '۔'));
    if count == 0 || count > MOST_WORDS || !is_marked {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    let is_desk = wire_or_desk(i).is_some_and(|(after, signature)| after.is_at(end) && !signature.is_known())
        && !is_of_kind(i.up_to(end));
    let opens = || i.signing(end, Wire::opens).is_some();
    let names_house = is_house(i.up_to(end));
    // A desk's own word before a colon is no credit: `निज संवाददाता: `.
    let is_own = || after_phrase_in_line(i, Phrase::Staff).is_some_and(|after| after.is_at(end));
    let is_sign = opens() || is_own();
    if !is_sign && !is_desk && !names_house {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    let missing = Some(end.missing(ErrorKind::ExpectedSeparator));
    let credit = Signature::bare(i.up_to(end), i.signing(end, |_| true));
    let is_known = credit.is_known();
    let signed = if opens() {
        Parts::signed(Admission::CreditFirst, None, credit)
    } else {
        Parts { missing, ..Parts::signed(Admission::OutletFirst, None, credit) }
    };
    if let Ok((after, run)) = bracketed_place(end) {
        let (rest, separator) = separator(after);
        let is_parted = separator.is_dash() || matches!(separator, Separator::Colon | Separator::None);
        let is_place = run.case == Case::None && run.only_name().is_some();
        return if is_parted && is_place && goes_on(rest) {
            Ok((rest, Parts { run: Some(run), ..signed }))
        } else {
            after.miss(ErrorKind::ExpectedSeparator)
        };
    }
    let (rest, separator) = separator(end);
    let is_parted = separator.is_dash() || is_sign && separator == Separator::Stop;
    if !is_parted || !(goes_on(rest) || separator.is_dash() && rest.is_empty()) {
        return end.miss(ErrorKind::ExpectedSeparator);
    }
    let behind = Some(rest).filter(|_| separator.is_dash()).and_then(behind_outlet);
    match behind {
        Some((rest, Behind::Desk)) => Ok((rest, signed)),
        Some((rest, Behind::Place(run))) => Ok((rest, Parts { run: Some(run), ..signed })),
        Some((rest, Behind::Writer(name))) => Ok((rest, Parts { correspondent: Some(name), ..signed })),
        // What a wire opens is read by its row.
        None if is_known && separator.is_dash() => end.miss(ErrorKind::ExpectedSeparator),
        None => Ok((rest, signed)),
    }
}

/// What stands between an outlet's dash and another.
enum Behind<'t, 'a> {
    Desk,
    Place(PlaceRun<'t, 'a>),
    Writer(&'a str),
}

/// `خاص - `, `فيلنا - `, `محمد علي - `: one word is a town's, and two to four are a writer's.
fn behind_outlet<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, Behind<'t, 'a>)> {
    let count = (0..=MOST_NAMES).take_while(|count| is_caseless(i.after(*count).first_in_line())).count();
    let end = i.after(count);
    let (rest, separator) = separator(end);
    if count == 0 || count > MOST_NAMES || !separator.is_dash() || !goes_on(rest) {
        return None;
    }
    let is_desk = after_phrase_in_line(i, Phrase::Staff).is_some_and(|after| after.is_at(end));
    let is_city = after_phrase_in_line(i, Phrase::CityOpening).is_some();
    let behind = match count {
        _ if is_desk => Behind::Desk,
        1 => Behind::Place(PlaceRun::alone(i, end)),
        2 if is_city => Behind::Place(PlaceRun::alone(i, end)),
        _ => Behind::Writer(i.up_to(end)),
    };
    Some((rest, behind))
}

/// Whether a token is a word of a script that has no capitals and parts its words with blanks.
fn is_caseless(token: Token<'_>) -> bool {
    token.case() == Some(Case::None) && token.text.starts_with(kind(|c| columns(c) < 2))
}

/// Whether copy of such a script goes on.
fn goes_on(i: Tokens<'_, '_>) -> bool {
    is_caseless(i.first())
        || i.first().is_figure()
        || matches!(i.first().kind, Kind::Mark('"' | '“' | '«' | '‘' | '\''))
}
