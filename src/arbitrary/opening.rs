//! [`Opening`]: a dateline of any of the seven families, printed from its parts.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use arbitrary::{Arbitrary, Error, Result, Unstructured};

use super::choices::Choices;
use super::days;
use super::words;
use crate::agency::{AGENCIES, Agency, Mark};
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
        let opening = Opening::arbitrary(bytes)?;
        let read = Dateline::parse(opening.as_str()).map_err(|_| Error::IncorrectFormat)?;
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
    match choices.below(8)? {
        0..=4 => credited(choices),
        5 => undated_credit_first(choices),
        6 => without_credit(choices),
        _ => east_asian(choices),
    }
}

/// R1, R2, R3 and R5: places, date, credit between its marks, separator.
fn credited(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let rows: Vec<_> = AGENCIES.iter().filter(|row| is_plain(row)).collect();
    let row = rows[usize::from(u16::from_be_bytes([choices.byte()?, choices.byte()?])) % rows.len()];
    let name = choices.one(row.names)?;
    let mark = choices.one(row.marks)?;
    let (place, places) = places(choices)?;
    let day = days::day(choices, row.languages)?;
    let undated = day.is_some() && choices.below(6)? == 0;
    let day = day.filter(|_| !undated);
    let date_first = mark == Mark::Brackets && day.is_some() && choices.below(8)? == 7;
    let (place, places) = if date_first { (String::new(), Vec::new()) } else { (place, places) };
    let dated = match (&day, date_first) {
        (Some(day), true) => day.text.clone(),
        (Some(day), false) => format!("{place}, {}", day.text),
        (None, _) => place,
    };
    let stop = if day.as_ref().is_some_and(|day| !day.text.ends_with('.')) { "." } else { "" };
    let text = match mark {
        Mark::Slashes => format!("{dated}{stop} /{name}/{}", choices.one(&[". ", ": ", " — ", ". - "])?),
        Mark::Bare => format!("{dated}, {name}{}", choices.one(&[" - ", " -- ", " — "])?),
        _ => format!("{dated} ({name}){}", choices.one(&[" - ", " -- ", " — ", " – ", " _ "])?),
    };
    Ok(Opening { text, places, date: day.and_then(|day| day.date), credit: Some((name, row.key)) })
}

/// Wires whose place's slot is like everybody's, and that no bracket of three scripts holds.
fn is_plain(row: &Agency<'_>) -> bool {
    let odd = row.region_first || row.correspondent_first || row.marks.contains(&Mark::Lenticular);
    !odd && row.names.iter().all(|name| name.chars().all(|c| c < '\u{1100}'))
}

/// R4: the credit alone.
fn undated_credit_first(choices: &mut Choices<'_, '_>) -> Result<Opening> {
    let (name, key) =
        choices.one(&[("Reuters", "Reuters"), ("AP", "AP"), ("Bloomberg", "Bloomberg"), ("ANSA", "ANSA")])?;
    let text = format!("({name}){}", choices.one(&[" - ", " -- ", " — "])?);
    Ok(Opening { text, places: Vec::new(), date: None, credit: Some((name, key)) })
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
mod tests {
    use super::*;

    #[test]
    fn each_byte_chooses_one_thing() {
        // The family; the agency by its row, its name and mark; the city and how many; the date's form, day and
        // year; whether it is left out or comes first; what parts the dateline from the lede.
        for (bytes, text) in [
            (&[0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 1, 2][..], "RIO DE JANEIRO, April 1, 2021. /TASS/ — "),
            (&[4, 0, 0, 0, 0, 3, 1, 0, 0, 0, 1, 2], "RIO DE JANEIRO, April 1, 2021. /TASS/ — "),
            (&[0, 0, 3, 0, 0, 3, 1, 4, 27, 1, 1, 0, 2], "RIO DE JANEIRO, 28 July (Sputnik) — "),
            (&[0, 0, 3, 0, 0, 3, 2, 1, 4, 28, 2, 0, 2], "RIO DE JANEIRO, Sudan (Sputnik) — "),
            (&[0, 0, 3, 0, 1, 3, 3, 1, 1, 4, 3, 0, 1, 1], "RIO DE JANEIRO and ST. PETERSBURG, 4 July, Sputnik -- "),
            (&[0, 0, 2, 0, 0, 3, 1, 0, 4, 3, 1, 1], "RIO DE JANEIRO, April 5, 2021, RIA Novosti -- "),
            (&[0, 0, 8, 0, 0, 3, 1, 4, 3, 2, 1, 7, 2], "4 July (Opta) — "),
            (&[0, 0, 8, 0, 0, 3, 1, 4, 3, 2, 1, 6, 2], "RIO DE JANEIRO, 4 July (Opta) — "),
            (&[5, 2, 1], "(Bloomberg) -- "),
            (&[6, 3, 1, 0, 4, 1, 2], "RIO DE JANEIRO, April 5, 1987 — "),
            (&[7, 2], "(서울=연합뉴스) "),
        ] {
            let opening = Opening::arbitrary(&mut Unstructured::new(bytes)).unwrap();
            assert_eq!(opening.as_str(), text, "{bytes:?}");
        }
    }

    #[test]
    fn agencies_whose_place_is_everybody_s_are_drawn() {
        for (key, is_it) in [
            ("TASS", true),
            ("Sputnik", true),
            ("Reuters", false),
            ("Trend", false),
            ("DHA", false),
            ("Jiji", false),
            ("Yonhap", false),
        ] {
            let row = AGENCIES.iter().find(|row| row.key == key).unwrap();
            assert_eq!(is_plain(row), is_it, "{key}");
        }
        for (name, is_it) in [("TASS", true), ("reuters", true), ("APA", false), ("APS", false), ("Velna Wire", false)]
        {
            assert_eq!(is_nobody_elses(name), is_it, "{name}");
        }
    }
}
