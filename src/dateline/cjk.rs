//! Datelines of Chinese, Japanese and Korean wires, which bracket place and credit together.

mod chinese;
mod korean;
mod press;

use crate::agency::Wire;
use crate::credit::Credit;
use crate::date::PartialDate;
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::language::Language;
use crate::line::{find_within, is_blank, kind, trim};
use crate::phrase::han::NO_PLACE_OF_WRITER;
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
///     | "【" , place , "＝" , name , "】" | unbracketed
///     | ( "(" | "[" | "【" ) , korean | [ "【" | "［" | "〔" | "（" ] , chinese ;
/// places_within = word , [ "（" , region , "）" ] , { ( "、" | "・" | "·" | "/" | "=" ) , word , [ "（" , region , "）" ] } ;
/// ```
pub(crate) fn opening<'a>(i: &'a str, desk: &Desk) -> Option<(&'a str, Dateline<'a>)> {
    let first = i.chars().next()?;
    let (rest, dateline) = match first {
        '【' => lenticular(i, desk)
            .or_else(|| filed(i))
            .or_else(|| korean::opening(i, '】', desk))
            .or_else(|| chinese::between(i, '】', desk))?,
        '[' => {
            korean::opening(i, ']', desk).or_else(|| square(i, ']', desk)).or_else(|| chinese::between(i, ']', desk))?
        }
        '［' => square(i, '］', desk).or_else(|| chinese::between(i, '］', desk))?,
        '〔' => chinese::between(i, '〕', desk)?,
        '(' => korean::opening(i, ')', desk).or_else(|| chinese::between(i, ')', desk))?,
        '（' => korean::opening(i, '）', desk).or_else(|| chinese::between(i, '）', desk))?,
        '\u{3400}'..='\u{9FFF}' => chinese::opening(i, desk)?,
        '가'..='힣' => korean::unbracketed(i, desk)?,
        _ => return None,
    };
    let text = trim(&i[..i.len() - rest.len()]);
    Some((skip_blanks(rest), Dateline { text: Text::new(text), ..dateline }))
}

/// A date and its words, where one is printed and is possible.
type Day<'a> = Option<(PartialDate, &'a str)>;

/// A dateline of its parts, whose text is filled in by whoever knows where it ends.
fn dateline<'a>(places: Places<'a>, day: Day<'a>, credit: Credit<'a>) -> Dateline<'a> {
    let date_text = day.map(|(_, words)| Text::new(words));
    Dateline { places, date: day.map(|(date, _)| date), date_text, credit: Some(credit), ..Dateline::new("") }
}

/// A credit of an agency that the desk knows.
fn credit<'a>(name: &'a str, agency: Wire<'_>, correspondent: Option<&'a str>) -> Credit<'a> {
    let correspondent = correspondent.map(Text::new);
    Credit { agency: Some(agency.key()), correspondent, ..Credit::new(Text::new(name)) }
}

/// `【サンパウロ、ワシントン時事】`, `【トゥールーズ（フランス）=共同】`, `【5月3日 AFP】`
fn lenticular<'a>(i: &'a str, desk: &Desk) -> Option<(&'a str, Dateline<'a>)> {
    let (rest, inner) = bracketed(i, '】')?;
    let (place, name, agency) = ending_in_credit(inner, desk)?;
    if let Some((rest_of_place, day)) = chinese::month_and_day(place) {
        return trim(rest_of_place)
            .is_empty()
            .then(|| (rest, dateline(Places::none(), day, credit(name, agency, None))));
    }
    let place = place.trim_end_matches(['=', '＝']).trim_end();
    let (place, day) = day_at_end(place).unwrap_or((place, None));
    let places = place.split(['、', '・', '=']).filter_map(with_region).collect();
    Some((rest, dateline(places, day, credit(name, agency, None))))
}

/// `【ソウル＝金井花子】`: a paper's correspondent behind the place; a picture's, a comment's and what parts two words is none.
fn filed(i: &str) -> Option<(&str, Dateline<'_>)> {
    const LONGEST_PLACE: usize = 12;
    const NAME: core::ops::RangeInclusive<usize> = 3..=6;
    let (rest, inner) = bracketed(i, '】')?;
    let (place, name) = inner.split_once(['＝', '='])?;
    let is_word = |words: &str| words.chars().all(|c| c.is_alphabetic() || matches!(c, 'ー' | '・' | '々'));
    let is_name =
        NAME.contains(&name.chars().count()) && name.starts_with(kind(|c| matches!(c, '\u{3400}'..='\u{9FFF}')));
    let is_place = place.chars().nth(1).is_some() && place.chars().nth(LONGEST_PLACE).is_none();
    let is_other = NO_PLACE_OF_WRITER.iter().any(|word| place.starts_with(word) || place.ends_with(word));
    let is_one = is_name && is_place && !is_other && is_word(place) && is_word(name) && !rest.is_empty();
    let places = place.split('・').filter_map(with_region).collect();
    is_one.then(|| (rest, Dateline { places, ..Dateline::new("") }))
}

/// `ワシントン４日`, `ロンドン5月4日`: what stands before the day at the end of a place, and the day.
fn day_at_end(place: &str) -> Option<(&str, Day<'_>)> {
    let digits = |i: &str| i.len() - i.trim_end_matches(kind(|c| digit(c).is_some())).len();
    let before = place.strip_suffix('日')?;
    let from = before.len() - digits(before);
    let (_, day) = number(&before[from..], 2)?;
    let day = u8::try_from(day).ok()?;
    let month = before[..from].strip_suffix('月').and_then(|i| {
        let at = i.len() - digits(i);
        number(&i[at..], 2).map(|(_, month)| (at, month))
    });
    let (at, date) = match month {
        Some((at, month)) => {
            let month = time::Month::try_from(u8::try_from(month).ok()?).ok()?;
            (at, PartialDate::of(month, day))
        }
        None => (from, PartialDate::on_day(day)),
    };
    Some((place[..at].trim_end(), date.map(|date| (date, &place[at..]))))
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
        Some(_) => parts.next().unwrap_or_default().trim_end_matches(kind(is_blank)),
        None => before,
    };
    if day.is_none() && place.contains(kind(char::is_whitespace)) {
        return None;
    }
    let places = place.split(['/', '／', '、']).filter_map(with_region).collect();
    let rest = after_separator(rest, desk);
    let day = day.and_then(PartialDate::on_day).map(|date| (date, last));
    Some((rest, dateline(places, day, credit(name, agency, None))))
}

/// What follows a dash, a sign of equality or another separator, where one stands: the lede of `] - 항구가`.
fn after_separator<'a>(i: &'a str, desk: &Desk) -> &'a str {
    let tape = Tape::of(i, desk);
    let (rest, _) = separator(Tokens::of(&tape));
    rest.copy()
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
    for agency in desk.wires() {
        if !agency.languages().contains(&Language::Japanese) {
            continue;
        }
        for name in agency.spellings() {
            // Yonhap's Japanese service signs in Japanese.
            let is_meant = || !name.contains(kind(|c| matches!(c, '가'..='힣')));
            if let Some(before) = inner.strip_suffix(name).filter(|_| is_meant()) {
                return Some((before, &inner[before.len()..], agency));
            }
        }
    }
    None
}

/// `トゥールーズ（フランス）`: the country in brackets is the region.
fn with_region(place: &str) -> Option<Place<'_>> {
    let place = trim(place);
    let (name, region) = place.split_once(['（', '(']).unwrap_or((place, ""));
    let (name, region) = (trim(name), trim(region.trim_end_matches(['）', ')'])));
    let named = Place::new(Text::new(name));
    (!name.is_empty()).then(|| if region.is_empty() { named } else { named.in_region(Text::new(region)) })
}
