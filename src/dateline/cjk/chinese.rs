//! Datelines of Chinese copy: the wires, the papers, and Taiwan's press.

use super::press;
use super::{Day, bracketed, credit, dateline, with_region};
use crate::agency::Wire;
use crate::credit::Credit;
use crate::date::PartialDate;
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::lexicon::{Key, Senses};
use crate::line::{find_within, kind};
use crate::phrase::han::{
    ACCORDING_TO, BEFORE_TOPIC, KINDS_OF_NEWS, MADE, NO_PLACE, OUTLETS, REPORTED, REPORTER, WIRED,
};
use crate::place::Places;
use crate::text::Text;
use crate::word::{number, skip_blanks};

/// The longest outlet, place and date, in characters.
const LONGEST: usize = 40;

/// The longest name of an outlet that no row lists: `本报`, `大公文汇网`.
const LONGEST_OUTLET: usize = 6;

/// The longest place.
const LONGEST_PLACE: usize = 12;

type Opened<'a> = (&'a str, Dateline<'a>);

/// Reads `新华社北京6月14日电`, `本报维尔纳5月3日电（记者张三）`, `中新社維爾納三月五日電`, `記者王小明／台北報導`, with the reporters
/// and the topic mark that may follow.
///
/// ```ebnf
/// chinese = [ "据" ] , outlet , [ reporter ] , [ "／" ] , ( place , ( month_and_day , [ wired ] | "电" ) | "讯" , & "（" ) , [ reporters ] , [ "题：" | "：" ] | press ;
/// reporter = "记者" , name ;
/// month_and_day = [ [ number , "年" ] , number , "月" ] , number , "日" ;
/// ```
pub(super) fn opening<'a>(i: &'a str, desk: &Desk) -> Option<Opened<'a>> {
    wired(i, desk).or_else(|| press::opening(i, desk))
}

/// The same between brackets: `（中央社記者王小明維爾納5日電）`, `〔記者王小明／台北報導〕`, `【本報訊】`.
///
/// Behind a paper that names no place the reporter's line may follow in brackets of its own:
/// `【明報專訊】（本報記者王小明台北報導）`.
pub(super) fn between<'a>(i: &'a str, close: char, desk: &Desk) -> Option<Opened<'a>> {
    let (rest, read) = one_between(i, close, desk)?;
    let second = if read.places.is_empty() { one_between(rest, '）', desk) } else { None };
    match second.filter(|_| rest.starts_with('（')) {
        Some((rest, second)) => {
            let correspondent = second.credit.and_then(|credit| credit.correspondent);
            let credit = read.credit.map(|credit| Credit { correspondent, ..credit });
            Some((rest, Dateline { places: second.places, credit, ..read }))
        }
        None => Some((rest, read)),
    }
}

/// What one pair of brackets holds, where that is a dateline to its end: `（中央社記者王小明維爾納5日電）`.
fn one_between<'a>(i: &'a str, close: char, desk: &Desk) -> Option<Opened<'a>> {
    let (rest, inner) = bracketed(i, close)?;
    let (left, read) = wired(inner, desk).or_else(|| press::between(inner, desk))?;
    left.is_empty().then_some((rest, read))
}

/// What follows the first of the words with which the text begins.
pub(super) fn after_any<'a>(i: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().find_map(|word| i.strip_prefix(word))
}

/// What follows the reporters' names: a name has three characters, or two where the place would have one.
///
/// Nothing follows where a place of two would have no name before it.
pub(super) fn behind_name(i: &str) -> Option<&str> {
    let last = i.rfind('、').map_or(0, |at| at + '、'.len_utf8());
    let name = i[last..].trim_start();
    let cut = |count: usize| name.char_indices().nth(count).map(|(at, _)| &name[at..]);
    let is_long = |place: &&str| place.chars().nth(1).is_some();
    cut(3).filter(is_long).or_else(|| cut(2).filter(is_long))
}

/// Whether words may be a place, or several: `维尔纳`, `维尔纳、塔恩`, `波特兰（俄勒冈）`.
pub(super) fn is_place(place: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic() || matches!(c, '、' | '·' | '（' | '）' | '(' | ')');
    !place.is_empty() && place.chars().all(is_letter) && place.chars().nth(LONGEST_PLACE).is_none()
}

/// `新华社北京6月14日电`, `据新华社维尔纳电`: the outlet, the reporter, the place, the day, and that it was wired.
///
/// An outlet that no row lists wants the word for that.
fn wired<'a>(i: &'a str, desk: &Desk) -> Option<Opened<'a>> {
    let i = after_any(i, &ACCORDING_TO).unwrap_or(i);
    let (after, agency) = outlet(i, desk)?;
    let name = &i[..i.len() - after.len()];
    let dated = || find_within(after, LONGEST, |c| figure_of(c).is_some()).and_then(|at| date_from(after, at));
    let undated = || undated(after).filter(|_| agency.is_some());
    // The day may be the first of the story's: `维尔纳报讯（记者 张三）5月3日，港口`.
    let (at, (rest, day)) = told(after).or_else(dated).or_else(undated)?;
    let before = after[..at].trim().trim_start_matches(['／', '/']);
    let (place, reporter) = match after_any(before, &REPORTER) {
        Some(names) => {
            let place = behind_name(names).unwrap_or_default();
            (place, Some(names[..names.len() - place.len()].trim()))
        }
        None => (before, None),
    };
    let wired = after_any(rest, &WIRED);
    if agency.is_none() && wired.is_none() || !place.is_empty() && !is_place(place) {
        return None;
    }
    // `据财联社9月26日消息，今日从`: a sentence goes on behind its comma.
    if wired.is_some_and(|rest| rest.starts_with(['，', ','])) {
        return None;
    }
    let (rest, correspondent) = reporters(wired.unwrap_or(rest));
    let topic = skip_blanks(rest);
    let rest = after_any(topic, &BEFORE_TOPIC).unwrap_or(rest);
    let places: Places<'a> = place.split('、').filter_map(with_region).collect();
    let credit = match agency {
        Some(agency) => credit(name, agency, correspondent.or(reporter)),
        None => Credit { correspondent: correspondent.or(reporter).map(Text::new), ..Credit::new(Text::new(name)) },
    };
    Some((rest, dateline(places, day, credit)))
}

/// `东京电（记者张三）`, where a paper left the day out: the place's end, and what stands from the word for *wired* on.
fn undated(i: &str) -> Option<(usize, (&str, Day<'_>))> {
    let at = find_within(i, LONGEST_PLACE, |c| matches!(c, '电' | '電'))?;
    let (place, rest) = i.split_at(at);
    let behind = rest.trim_start_matches(['电', '電']);
    let is_apart = behind.starts_with(|c: char| c.is_whitespace() || matches!(c, '（' | '(' | '：' | ':'));
    let is_one = place.chars().nth(1).is_some() && is_place(place) && !place.ends_with(NO_PLACE);
    (is_one && is_apart).then_some((at, (rest, None)))
}

/// `讯（记者张三）`, `快讯（记者张三）`: a paper's news of no place, whose reporter stands in brackets behind it.
fn told(i: &str) -> Option<(usize, (&str, Day<'_>))> {
    let i = after_any(i, &KINDS_OF_NEWS).unwrap_or(i);
    let behind = skip_blanks(after_any(i, &WIRED)?);
    let inner = behind.strip_prefix(['（', '('])?;
    after_any(inner, &REPORTER).map(|_| (0, (i, None)))
}

/// What follows the outlet's name, and its row if it has one.
fn outlet<'a, 'd>(i: &'a str, desk: &'d Desk) -> Option<(&'a str, Option<Wire<'d>>)> {
    let mut signed: Option<(Wire<'d>, usize)> = None;
    let first = Key::of(i).drawer();
    desk.each((first, first), Senses::NAME, &mut |agency, spelling| {
        if i.starts_with(spelling) && signed.is_none_or(|(_, length)| length < spelling.len()) {
            signed = Some((agency, spelling.len()));
        }
    });
    if let Some((agency, length)) = signed {
        return Some((&i[length..], Some(agency)));
    }
    let at = find_within(i, LONGEST_OUTLET, |c| OUTLETS.contains(&c)).filter(|at| *at > 0)?;
    let end = at + i[at..].chars().next()?.len_utf8();
    Some((&i[end..], None))
}

/// The date that begins at the first figure from `at`, or at one behind it, since places hold figures too (`三亚`).
fn date_from(i: &str, at: usize) -> Option<(usize, (&str, Day<'_>))> {
    let mut places = i[at..].char_indices().map(|(from, _)| at + from).take(LONGEST_PLACE);
    places.find_map(|at| {
        let date = month_and_day(&i[at..]).or_else(|| {
            let (rest, day) = figures(&i[at..])?;
            let rest = rest.strip_prefix('日')?;
            Some((rest, printed(&i[at..], rest, PartialDate::on_day(u8::try_from(day).ok()?))))
        });
        date.map(|date| (at, date))
    })
}

/// `6月14日`, `三月五日`, `2027年6月14日`, and the date where there is such a day.
pub(super) fn month_and_day(i: &str) -> Option<(&str, Day<'_>)> {
    let year = number(i, 4).and_then(|(rest, year)| Some((rest.strip_prefix('年')?, i32::try_from(year).ok()?)));
    let (rest, month) = figures(year.map_or(i, |(rest, _)| rest))?;
    let (rest, day) = figures(rest.strip_prefix('月')?)?;
    let rest = rest.strip_prefix('日')?;
    let month = time::Month::try_from(u8::try_from(month).ok()?).ok();
    let date = month.and_then(|month| PartialDate::of(month, u8::try_from(day).ok()?));
    let date = date.and_then(|date| year.map_or(Some(date), |(_, year)| date.with_year(year)));
    Some((rest, printed(i, rest, date)))
}

/// The date with its words: those before `rest`.
fn printed<'a>(i: &'a str, rest: &str, date: Option<PartialDate>) -> Day<'a> {
    date.map(|date| (date, i[..i.len() - rest.len()].trim_start()))
}

/// A number of one or two figures, or in Chinese figures up to `三十一`.
fn figures(i: &str) -> Option<(&str, u32)> {
    if let Some(read) = number(i, 2) {
        return Some(read);
    }
    let end = i.find(kind(|c| chinese_figure(c).is_none())).unwrap_or(i.len());
    let mut value = 0;
    for c in i[..end].chars() {
        match chinese_figure(c)? {
            10 => value = value.max(1) * 10,
            figure if value % 10 == 0 => value += figure,
            // `二五`
            figure => value = value * 10 + figure,
        }
    }
    (end > 0 && value <= 31).then_some((&i[end..], value))
}

/// The value of a digit of either kind: `6`, `六`.
fn figure_of(c: char) -> Option<u32> {
    crate::token::digit(c).or_else(|| chinese_figure(c))
}

/// The value of a Chinese figure, of which `十` stands for ten.
const fn chinese_figure(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        _ => return None,
    })
}

/// `（记者罗沙）`, `(记者 刘柱 李俊杰)`, `（韩洁、王优玲）`, ` 记者张三报道：`
fn reporters(i: &str) -> (&str, Option<&str>) {
    let line = skip_blanks(i);
    let close = match line.chars().next() {
        Some('（') => '）',
        Some('(') => ')',
        _ => return reporting(line).unwrap_or((i, None)),
    };
    match bracketed(line, close) {
        Some((rest, inner)) => {
            let names = after_any(inner, &REPORTER).unwrap_or(inner).trim();
            // `陈智 整合`: how the story was made.
            let made = names.rsplit_once(char::is_whitespace).filter(|(_, how)| MADE.contains(&how.trim()));
            let names = made.map_or(names, |(names, _)| names.trim_end());
            (rest, Some(names).filter(|names| !names.is_empty()))
        }
        None => (i, None),
    }
}

/// ` 记者张三报道：`
fn reporting(line: &str) -> Option<(&str, Option<&str>)> {
    let names = after_any(line, &REPORTER)?;
    let end = find_within(names, LONGEST_PLACE, |c| matches!(c, '报' | '報'))?;
    let rest = after_any(&names[end..], &REPORTED)?.strip_prefix(['：', ':'])?;
    Some((rest, Some(names[..end].trim())))
}
