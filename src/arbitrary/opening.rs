//! [`Opening`]: a dateline of any of the seven families, printed from its parts.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use arbitrary::{Arbitrary, Error, Result, Unstructured};
use time::Month;

use super::choices::Choices;
use super::days;
use super::words;
use crate::agency::{AGENCIES, Agency, Mark};
use crate::credit::Fence;
use crate::date::PartialDate;
use crate::dateline::Dateline;
use crate::language::Language;
use crate::place::Place;
use crate::text::Text;

/// What a story opens with, the blank before the lede included, and what it was made of.
///
/// ```
/// use arbitrary::{Arbitrary, Unstructured};
/// use wirecopy::Dateline;
/// use wirecopy::arbitrary::Opening;
///
/// let opening = Opening::arbitrary(&mut Unstructured::new(b"an opening"))?;
/// let text = format!("{opening}Ships moved again on Monday.");
/// let (dateline, lede) = Dateline::parse(&text).unwrap();
/// assert_eq!(dateline.date, opening.date());
/// assert_eq!(lede, "Ships moved again on Monday.");
/// # Ok::<(), arbitrary::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Opening {
    text: String,
    places: Vec<Place<'static>>,
    date: Option<PartialDate>,
    credit: Option<(&'static str, &'static str)>,
}

impl Opening {
    /// The opening as printed, with the blank before the lede: `PORTO, May 3 (Lusa) - `.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The opening as printed, owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }

    /// The places in print order; none where the credit stands alone.
    #[must_use]
    pub fn places(&self) -> &[Place<'static>] {
        &self.places
    }

    /// The date, where one is printed.
    #[must_use]
    pub const fn date(&self) -> Option<PartialDate> {
        self.date
    }

    /// Whether its place is told by capitals alone, so that a text in none opens with no dateline.
    pub(super) fn wants_letter_case(&self) -> bool {
        self.text.ends_with("- ") && !self.text.ends_with(") - ") && !self.text.ends_with("] - ")
            || self.text.ends_with("— ")
    }

    /// The credit's name as printed, where there is a credit.
    #[must_use]
    pub fn credit(&self) -> Option<&'static str> {
        self.credit.map(|(name, _)| name)
    }

    /// The key of the agency that signs, where nobody else signs so.
    #[must_use]
    pub fn agency(&self) -> Option<&'static str> {
        self.credit.filter(|(name, _)| is_nobody_elses(name)).map(|(_, key)| key)
    }
}

/// Prints it as [`Opening::as_str`] has it.
impl fmt::Display for Opening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<'u> Arbitrary<'u> for Opening {
    fn arbitrary(bytes: &mut Unstructured<'u>) -> Result<Self> {
        opening(&mut Choices::by(bytes))
    }
}

/// What reading an [`Opening`] gives.
impl<'u> Arbitrary<'u> for Dateline<'static> {
    fn arbitrary(bytes: &mut Unstructured<'u>) -> Result<Self> {
        // Capitals alone open nothing where nothing follows them.
        let line = format!("{}Ships moved.", Opening::arbitrary(bytes)?);
        let read = Dateline::parse(&line).map_err(|_| Error::IncorrectFormat)?;
        Ok(read.0.into_owned())
    }
}

/// Whether one agency alone signs so.
fn is_nobody_elses(name: &str) -> bool {
    let lower = name.to_lowercase();
    let signing = AGENCIES.iter().filter(|row| row.spellings().any(|spelling| spelling.to_lowercase() == lower));
    signing.count() == 1
}

/// An opening of any family.
pub(super) fn opening(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    match choices.below(16)? {
        0..=7 => credited(choices),
        8 => undated_credit_first(choices),
        9 => credit_first(choices),
        10 => date_first(choices),
        11 => without_credit(choices),
        12 => capitals(choices),
        13 => day_alone(choices),
        14 => month_and_day(choices),
        _ => east_asian(choices),
    }
}

/// R1, R2, R3 and R5: places, date, credit between its marks, separator.
fn credited(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let rows: Vec<_> = AGENCIES.iter().filter(|row| is_plain(row)).collect();
    let row = rows[usize::from(u16::from_be_bytes([choices.byte()?, choices.byte()?])) % rows.len()];
    let name = choices.one(row.names)?;
    let fence = choices.one(fences(row).as_slice())?;
    let (place, places) = places(choices)?;
    let in_english = row.languages.contains(&Language::English);
    let day = if in_english && choices.below(6)? == 5 {
        Some(days::weekday(choices)?)
    } else {
        days::day(choices, row.languages)?
    };
    let undated = day.is_some() && choices.below(6)? == 0;
    let day = day.filter(|_| !undated);
    let is_dated = day.as_ref().is_some_and(|day| day.date.is_some_and(|date| date.month.is_some()));
    let date_first = fence == Fence::Brackets && is_dated && choices.below(8)? == 7;
    let (place, places) = if date_first { (String::new(), Vec::new()) } else { (place, places) };
    let dated = match (&day, date_first) {
        (Some(day), true) => day.text.clone(),
        (Some(day), false) => format!("{place}, {}", day.text),
        (None, _) => place,
    };
    let stop = if day.as_ref().is_some_and(|day| !day.text.ends_with('.')) { "." } else { "" };
    let text = match fence {
        Fence::Slashes => format!("{dated}{stop} /{name}/{}", choices.one(&[". ", ": ", " — ", ". - "])?),
        Fence::None => format!("{dated}, {name}{}", choices.one(&[" - ", " -- ", " — "])?),
        _ => format!("{dated} ({name}){}", choices.one(&[" - ", " -- ", " — ", " – ", " _ "])?),
    };
    Ok(Opening { text, places, date: day.and_then(|day| day.date), credit: Some((name, row.key)) })
}

/// What the wire prints round its credit, by its openings: brackets where they do not tell.
fn fences(row: &Agency<'_>) -> Vec<Fence> {
    let prints = |open: char| {
        let is_named = |opening: &str, name: &str| opening.split(open).skip(1).any(|behind| behind.starts_with(name));
        row.openings.iter().any(|opening| row.names.iter().any(|name| is_named(opening, name)))
    };
    let mut fences = Vec::new();
    fences.extend(prints('/').then_some(Fence::Slashes));
    fences.extend(prints('(').then_some(Fence::Brackets));
    fences.extend(row.marks.contains(&Mark::Bare).then_some(Fence::None));
    if fences.is_empty() {
        fences.push(Fence::Brackets);
    }
    fences
}

/// Wires whose place's slot is like everybody's, and that no bracket of three scripts holds.
fn is_plain(row: &Agency<'_>) -> bool {
    let odd = row.region_first || row.correspondent_first || row.languages.first() == Some(&Language::Japanese);
    !odd && row.names.iter().all(|name| name.chars().all(|c| c < '\u{1100}'))
}

/// R4: the credit alone.
fn undated_credit_first(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let (name, key) =
        choices.one(&[("Reuters", "Reuters"), ("AP", "AP"), ("Bloomberg", "Bloomberg"), ("ANSA", "ANSA")])?;
    let text = format!("({name}){}", choices.one(&[" - ", " -- ", " — "])?);
    Ok(Opening { text, places: Vec::new(), date: None, credit: Some((name, key)) })
}

/// R4: the credit before a place and a date, as ANSA prints them.
fn credit_first(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let place = choices.one(&["MILANO", "ROMA", "NEW DELHI", "SÃO PAULO"])?;
    let day = days::day(choices, &[Language::Italian])?.expect("Italian has forms");
    let text = format!("(ANSA) - {place}, {} - ", day.text);
    Ok(Opening { text, places: vec![city(place)], date: day.date, credit: Some(("ANSA", "ANSA")) })
}

/// R5: the date and the credit, with or without a place behind them.
fn date_first(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let day = days::day(choices, &[Language::English])?.expect("English has forms");
    let place = choices.one_or_none(&["ST. PETERSBURG", "GENEVA", "WASHINGTON"])?;
    let behind = place.map(|place| format!("{place} -- ")).unwrap_or_default();
    let text = format!("{} (Reuters) - {behind}", day.text);
    let places = place.into_iter().map(city).collect();
    Ok(Opening { text, places, date: day.date, credit: Some(("Reuters", "Reuters")) })
}

/// R7: capitals and a dash, and nothing else.
fn capitals(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let place = choices.one(&["GENEVA", "RIO DE JANEIRO", "ST. PETERSBURG", "МОСКВА"])?;
    let text = format!("{place}{}", choices.one(&[" - ", " -- ", " — "])?);
    Ok(Opening { text, places: vec![city(place)], date: None, credit: None })
}

/// R6: a day alone, as Reuters Japan prints it, with the figures of either width.
fn day_alone(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let place = choices.one(&["ロンドン", "ジャカルタ", "サンパウロ"])?;
    let day = choices.byte()? % 31 + 1;
    let figures = day.to_string();
    let wide = |figure: char| char::from_u32(u32::from(figure) + 0xFEE0).unwrap_or(figure);
    let figures = if choices.below(2)? == 0 { figures.chars().map(wide).collect() } else { figures };
    let text = format!("[{place} {figures}日 ロイター] - ");
    let date = PartialDate::on_day(day);
    Ok(Opening { text, places: vec![city(place)], date, credit: Some(("ロイター", "Reuters")) })
}

/// R6: a month and a day, as the wires of China and AFP's in Japan print them.
fn month_and_day(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let form = choices.below(3)?;
    let (month, day) = (choices.byte()? % 12 + 1, choices.byte()? % 28 + 1);
    let place = choices.one(&["北京", "上海", "日内瓦"])?;
    let (text, places, credit) = match form {
        0 => (format!("新华社{place}{month}月{day}日电 "), vec![city(place)], ("新华社", "Xinhua")),
        1 => (format!("中新网{month}月{day}日电 "), Vec::new(), ("中新网", "China News Service")),
        _ => (format!("【{month}月{day}日 AFP】"), Vec::new(), ("AFP", "AFP")),
    };
    let date = Month::try_from(month).ok().and_then(|month| PartialDate::of(month, day));
    Ok(Opening { text, places, date, credit: Some(credit) })
}

/// R7: a date in its place, and no credit.
fn without_credit(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let (place, places) = places(choices)?;
    let day = days::day(choices, &[Language::English, Language::Russian])?;
    let day = day.expect("both languages have forms");
    let text = format!("{place}, {}{}", day.text, choices.one(&[" - ", " -- ", " — "])?);
    Ok(Opening { text, places, date: day.date, credit: None })
}

/// R6: place and credit in the brackets of three scripts.
fn east_asian(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let (text, place, name, key) = choices.one(&[
        ("【ワシントン共同】", "ワシントン", "共同", "Kyodo"),
        ("【サンパウロ時事】", "サンパウロ", "時事", "Jiji"),
        ("(서울=연합뉴스) ", "서울", "연합뉴스", "Yonhap"),
        ("[ジャカルタ ロイター] - ", "ジャカルタ", "ロイター", "Reuters"),
    ])?;
    Ok(Opening { text: text.to_owned(), places: vec![city(place)], date: None, credit: Some((name, key)) })
}

/// One place with or without its region, or two.
fn places(choices: &mut Choices<'_, '_>) -> Result<(String, Vec<Place<'static>>)> {
    let first = choices.one(&words::CITIES)?;
    Ok(match choices.below(4)? {
        0 | 1 => (first.to_owned(), vec![city(first)]),
        2 => {
            let (before, region, behind) = choices.one(&words::REGIONS)?;
            (format!("{first}{before}{region}{behind}"), vec![city(first).in_region(region)])
        }
        _ => {
            let second = choices.one(&words::CITIES)?;
            let joint = choices.one(&words::JOINTS)?;
            (format!("{first}{joint}{second}"), vec![city(first), city(second)])
        }
    })
}

fn city(name: &'static str) -> Place<'static> {
    Place::new(Text::new(name))
}

#[cfg(test)]
mod tests;
