//! Datelines of Chinese, Japanese and Korean wires, which bracket place and credit together.

use crate::agency::Wire;
use crate::credit::Credit;
use crate::date::PartialDate;
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::language::Language;
use crate::lexicon::{Key, Senses};
use crate::line::{find_within, is_blank, trim};
use crate::place::{Place, Places};
use crate::read::Tokens;
use crate::separator::separator;
use crate::text::Text;
use crate::token::{Tape, digit};
use crate::word::{number, skip_blanks};

/// The longest place and credit between brackets, in characters.
const LONGEST: usize = 40;

/// Reads a dateline of the three scripts.
///
/// Typical input is `【ワシントン共同】`, `[ジャカルタ ４日 ロイター] - `, `(서울=연합뉴스) 김기자 기자 = `,
/// `[서울=뉴시스] 김기자 기자 = `, `新华社北京6月14日电`, `中新网长沙8月27日电 (记者 刘柱)`.
///
/// ```ebnf
/// cjk = "【" , ( places_within , [ "=" ] | month_and_day ) , agency , "】"
///     | "[" , places_within , [ SP , number , "日" ] , [ SP ] , agency , "]" , separator
///     | ( "(" | "[" ) , places_within , [ SP , agency ] , "=" , agency , ( ")" | "]" ) , [ { word } , ( "기자" | "특파원" ) ] , separator
///     | agency , places_within , month_and_day , [ "电" ] , [ "（" , [ "记者" ] , { word } , "）" ] , [ "题：" ] ;
/// places_within = word , [ "（" , region , "）" ] , { ( "、" | "・" | "·" | "/" | "=" ) , word , [ "（" , region , "）" ] } ;
/// month_and_day = number , "月" , number , "日" ;
/// ```
pub(crate) fn opening<'a>(i: &'a str, desk: &Desk) -> Option<(&'a str, Dateline<'a>)> {
    let first = i.chars().next()?;
    let (rest, dateline) = match first {
        '【' => lenticular(i, desk)?,
        '[' => korean(i, ']', desk).or_else(|| square(i, ']', desk))?,
        '［' => square(i, '］', desk)?,
        '(' => korean(i, ')', desk)?,
        '（' => korean(i, '）', desk)?,
        '\u{3400}'..='\u{9FFF}' => chinese(i, desk)?,
        _ => return None,
    };
    let text = trim(&i[..i.len() - rest.len()]);
    Some((skip_blanks(rest), Dateline { text: Text::new(text), ..dateline }))
}

fn dateline<'a>(places: Places<'a>, date: Option<PartialDate>, credit: Credit<'a>) -> Dateline<'a> {
    Dateline { text: Text::new(""), places, date, credit: Some(credit) }
}

fn credit<'a>(name: &'a str, agency: Wire<'_>, correspondent: Option<&'a str>) -> Credit<'a> {
    let correspondent = correspondent.map(Text::new);
    Credit { agency: Some(agency.key()), correspondent, ..Credit::new(Text::new(name)) }
}

/// `【サンパウロ、ワシントン時事】`, `【トゥールーズ（フランス）=共同】`, `【5月3日 AFP】`
fn lenticular<'a>(i: &'a str, desk: &Desk) -> Option<(&'a str, Dateline<'a>)> {
    let (rest, inner) = bracketed(i, '】')?;
    let (place, name, agency) = ending_in_credit(inner, desk)?;
    if let Some((rest_of_place, date)) = month_and_day(place) {
        return trim(rest_of_place)
            .is_empty()
            .then(|| (rest, dateline(Places::none(), date, credit(name, agency, None))));
    }
    let place = place.trim_end_matches(['=', '＝']).trim_end();
    let places = place.split(['、', '・', '=']).filter_map(with_region).collect();
    Some((rest, dateline(places, None, credit(name, agency, None))))
}

/// `[ジャカルタ ４日 ロイター] - `
fn square<'a>(i: &'a str, close: char, desk: &Desk) -> Option<(&'a str, Dateline<'a>)> {
    let (rest, inner) = bracketed(i, close)?;
    let (before, name, agency) = ending_in_credit(inner, desk)?;
    let before = before.trim_end();
    let mut parts = before.rsplitn(2, char::is_whitespace);
    let last = parts.next()?;
    let day = number(last, 2).filter(|(rest, _)| *rest == "日").and_then(|(_, day)| u8::try_from(day).ok());
    let place = match day {
        Some(_) => parts.next().unwrap_or_default().trim_end_matches(is_blank),
        None => before,
    };
    if day.is_none() && place.contains(char::is_whitespace) {
        return None;
    }
    let places = place.split(['/', '／', '、']).filter_map(with_region).collect();
    let rest = after_separator(rest, desk);
    Some((rest, dateline(places, day.and_then(PartialDate::on_day), credit(name, agency, None))))
}

/// `(서울=연합뉴스) 이상헌 임형섭 기자 = `, `[서울=뉴시스] 이상헌 기자 = `
fn korean<'a>(i: &'a str, close: char, desk: &Desk) -> Option<(&'a str, Dateline<'a>)> {
    let (rest, inner) = bracketed(i, close)?;
    let (place, name) = inner.split_once('=')?;
    let agency = desk.signing(name.trim()).next()?;
    // The wire whose story it is stands behind the place: `(파리 AFP=연합뉴스)`.
    let place = place.rsplit_once(' ').filter(|(_, wire)| desk.knows(wire)).map_or(place, |(place, _)| place);
    let places = place.split(['·', '/', '・']).filter_map(with_region).collect();
    let (rest, correspondent) = korean_reporters(rest);
    let rest = after_separator(rest, desk);
    Some((rest, dateline(places, None, credit(name.trim(), agency, correspondent))))
}

fn after_separator<'a>(i: &'a str, desk: &Desk) -> &'a str {
    let tape = Tape::of(i, desk);
    let (rest, _) = separator(Tokens::of(&tape));
    rest.copy()
}

/// `강태현 기자`: the names before the word for a reporter, up to the sign of equality.
fn korean_reporters(i: &str) -> (&str, Option<&str>) {
    let line = skip_blanks(i);
    let end = find_within(line, LONGEST, |c| c == '=');
    let Some(before) = end.map(|end| line[..end].trim_end()) else { return (i, None) };
    match before.strip_suffix("기자").or_else(|| before.strip_suffix("특파원")) {
        Some(names) => (&line[before.len()..], Some(names.trim_end()).filter(|names| !names.is_empty())),
        None => (i, None),
    }
}

/// `新华社北京6月14日电`, with the reporters and the topic mark that may follow.
fn chinese<'a>(i: &'a str, desk: &Desk) -> Option<(&'a str, Dateline<'a>)> {
    let mut signed = None;
    let first = Key::of(i).drawer();
    desk.each((first, first), Senses::NAME, &mut |agency, spelling| {
        if signed.is_none() && i.starts_with(spelling) {
            signed = Some((agency, spelling.len()));
        }
    });
    let (agency, length) = signed?;
    let name = &i[..length];
    let after = &i[name.len()..];
    let at = find_within(after, LONGEST, |c| digit(c).is_some())?;
    let place = after[..at].trim();
    let (rest, date) = month_and_day(&after[at..])?;
    let rest = rest.strip_prefix('电').or_else(|| rest.strip_prefix('電')).unwrap_or(rest);
    let (rest, correspondent) = chinese_reporters(rest);
    let topic = skip_blanks(rest);
    let rest = ["题：", "題：", "题:"].iter().find_map(|mark| topic.strip_prefix(mark)).unwrap_or(rest);
    let places = place.split('、').filter_map(with_region).collect();
    Some((rest, dateline(places, date, credit(name, agency, correspondent))))
}

/// `6月14日`, and the date where there is such a day.
fn month_and_day(i: &str) -> Option<(&str, Option<PartialDate>)> {
    let (rest, month) = number(i, 2)?;
    let (rest, day) = number(rest.strip_prefix('月')?, 2)?;
    let rest = rest.strip_prefix('日')?;
    let month = time::Month::try_from(u8::try_from(month).ok()?).ok();
    Some((rest, month.and_then(|month| PartialDate::of(month, u8::try_from(day).ok()?))))
}

/// `（记者罗沙）`, `(记者 刘柱 李俊杰)`, `（韩洁、王优玲）`
fn chinese_reporters(i: &str) -> (&str, Option<&str>) {
    let line = skip_blanks(i);
    let close = match line.chars().next() {
        Some('（') => '）',
        Some('(') => ')',
        _ => return (i, None),
    };
    match bracketed(line, close) {
        Some((rest, inner)) => {
            let names = inner.trim_start_matches("记者").trim_start_matches("記者").trim();
            (rest, Some(names).filter(|names| !names.is_empty()))
        }
        None => (i, None),
    }
}

/// What stands between the first bracket and `close`, and what follows.
fn bracketed(i: &str, close: char) -> Option<(&str, &str)> {
    let open = i.chars().next()?.len_utf8();
    let end = find_within(&i[open..], LONGEST, |c| c == close)?;
    let inner = i[open..open + end].trim();
    Some((&i[open + end + close.len_utf8()..], inner))
}

/// The words before a credit that ends `inner`, the credit, and its agency.
fn ending_in_credit<'d, 'a>(inner: &'a str, desk: &'d Desk) -> Option<(&'a str, &'a str, Wire<'d>)> {
    let agencies = desk.wires().filter(|agency| agency.languages().contains(&Language::Japanese));
    agencies.flat_map(|agency| agency.spellings().map(move |name| (agency, name))).find_map(|(agency, name)| {
        let before = inner.strip_suffix(name)?;
        Some((before, &inner[before.len()..], agency))
    })
}

/// `トゥールーズ（フランス）`: the country in brackets is the region.
fn with_region(place: &str) -> Option<Place<'_>> {
    let place = trim(place);
    let (name, region) = place.split_once(['（', '(']).unwrap_or((place, ""));
    let (name, region) = (trim(name), trim(region.trim_end_matches(['）', ')'])));
    let named = Place::new(Text::new(name));
    (!name.is_empty()).then(|| if region.is_empty() { named } else { named.in_region(Text::new(region)) })
}
