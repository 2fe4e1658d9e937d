//! Datelines of the papers of Taiwan and Hong Kong, which name the reporter, and the paper without a place.

use super::chinese::{after_any, behind_name, is_place};
use super::{LONGEST, credit, day_at_end, with_region};
use crate::credit::Credit;
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::line::{find_within, kind};
use crate::phrase::han::{DESKS, NEWS, OUTLETS, REPORTED, REPORTER, THIS_PAPER, WAYS};
use crate::place::Places;
use crate::text::Text;

/// The longest name of who reported: `聯合報／記者王小明、陳大文`.
const LONGEST_NAME: usize = 16;

type Opened<'a> = (&'a str, Dateline<'a>);

/// `記者王小明／台北報導`, `聯合報 記者王小明／台北即時報導`, `國際中心／綜合報導`, alone on a line or before a gap.
pub(super) fn opening<'a>(i: &'a str, desk: &Desk) -> Option<Opened<'a>> {
    // The bytes first that a slash of either width begins with: few blocks hold one so near.
    let near = &i.as_bytes()[..i.len().min(3 * LONGEST_NAME)];
    let may_have_mark = memchr::memchr2(b'/', 0xEF, near).is_some();
    let has_mark = || may_have_mark && find_within(i, LONGEST_NAME, |c| matches!(c, '／' | '/')).is_some();
    if !i.starts_with(THIS_PAPER) && !has_mark() && after_any(i, &REPORTER).is_none() {
        return None;
    }
    reported(i, desk).filter(|(rest, _)| is_apart(rest))
}

/// The same between brackets, or a paper alone: `本報記者王小明台北報導`, `本報訊`, `明報專訊`, `中央社`.
///
/// ```ebnf
/// press = who , ( "／" | "/" ) , [ place ] , [ way ] , "報導" | [ outlet ] , reporter , [ place ] , "報導" | outlet , "綜合報導"
///       | outlet , [ "專" ] , "訊" | agency ;
/// who = [ outlet , [ "／" | SP ] ] , reporter | { word } , ( "中心" | "新聞" ) | "編譯" , name ;
/// ```
pub(super) fn between<'a>(inner: &'a str, desk: &Desk) -> Option<Opened<'a>> {
    // Brackets round Latin letters are read elsewhere.
    if !inner.starts_with(kind(|c| matches!(c, '\u{3400}'..='\u{9FFF}'))) {
        return None;
    }
    let paper = || {
        let name = NEWS.iter().find_map(|news| inner.strip_suffix(news)).filter(|name| is_outlet(name, desk));
        name.or_else(|| desk.knows(inner).then_some(inner)).map(|name| ("", signed(name, None, desk)))
    };
    reported(inner, desk).or_else(paper)
}

/// Whether a reporter's line ends where the place does.
fn is_apart(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(kind(|c| c.is_whitespace() || matches!(c, '：' | ':' | '】' | '〕')))
}

/// `聯合報 記者王小明／台北即時報導`: who reported, from where, and how it came in.
///
/// A place stands behind a slash, or behind a name of two or three characters.
fn reported<'a>(i: &'a str, desk: &Desk) -> Option<Opened<'a>> {
    let mut marks = i.char_indices().take(LONGEST).map(|(at, _)| at);
    let (end, rest) = marks.find_map(|at| after_any(&i[at..], &REPORTED).map(|rest| (at, rest)))?;
    let said = i[..end].trim_end();
    let (who, place) = said.rsplit_once(['／', '/']).unwrap_or_else(|| {
        let names = names_behind_title(said).map(|(_, names)| names);
        let place = names.map_or_else(|| way_of(said), |names| behind_name(names).unwrap_or_default());
        (&said[..said.len() - place.len()], place)
    });
    let who = who.trim();
    let (place, day) = day_at_end(without_way(place.trim())).unwrap_or((without_way(place.trim()), None));
    let (outlet, names) = names_behind_title(who).map_or((who, None), |(outlet, names)| (outlet, Some(names.trim())));
    let outlet = Some(outlet.trim_end_matches(['／', '/', ' ', '\u{3000}'])).filter(|outlet| is_outlet(outlet, desk));
    let is_named = names.is_some() || outlet.is_some() || DESKS.iter().any(|desk| who.contains(desk));
    if who.is_empty() || !is_named || !place.is_empty() && !is_place(place) {
        return None;
    }
    let places: Places<'a> = place.split('、').filter_map(with_region).collect();
    let dateline = match outlet {
        None if !places.is_empty() => Dateline::new(""),
        outlet => signed(outlet.unwrap_or(who), names.filter(|names| !names.is_empty()), desk),
    };
    let (date, date_text) = (day.map(|(date, _)| date), day.map(|(_, words)| Text::new(words)));
    Some((rest.trim_start_matches(['：', ':']), Dateline { places, date, date_text, ..dateline }))
}

/// What stands before the last word for a reporter, and behind it.
fn names_behind_title(who: &str) -> Option<(&str, &str)> {
    REPORTER.iter().find_map(|title| who.rsplit_once(title))
}

/// `本報綜合`: how the story came in, where no place is named.
fn way_of(said: &str) -> &str {
    &said[without_way(said).len()..]
}

/// A place without the words for how the story came in, of which two may stand: `台北即時綜合`.
fn without_way(place: &str) -> &str {
    let without = |place| WAYS.iter().find_map(|way| str::strip_suffix(place, way));
    let place = without(place).unwrap_or(place);
    without(place).unwrap_or(place)
}

/// Whether a paper, a site or an agency is named: `本報`, `自由時報`, and what the desk knows.
fn is_outlet(name: &str, desk: &Desk) -> bool {
    let is_short = name.chars().nth(LONGEST_NAME).is_none();
    let ends_so = || name.ends_with(OUTLETS) && name.chars().nth(1).is_some();
    is_short && (ends_so() || desk.knows(name)) && name.chars().all(char::is_alphabetic)
}

/// A dateline that names who signs, and no more yet.
fn signed<'a>(name: &'a str, correspondent: Option<&'a str>, desk: &Desk) -> Dateline<'a> {
    let credit = match desk.signing(name).next() {
        Some(agency) => credit(name, agency, correspondent),
        None => Credit { correspondent: correspondent.map(Text::new), ..Credit::new(Text::new(name)) },
    };
    Dateline { credit: Some(credit), ..Dateline::new("") }
}
