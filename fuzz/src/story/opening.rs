//! Datelines of the seven families, printed from their parts.

use wirecopy::{AGENCIES, Agency, Language, Mark};

use super::choices::Choices;
use super::days::{self, Day};
use super::words;

/// A dateline with the blank after it, and the parts it was made of.
#[derive(Clone, Debug)]
pub(super) struct Opening {
    pub(super) text: String,
    pub(super) places: Vec<(&'static str, Option<&'static str>)>,
    pub(super) day: Option<Day>,
    pub(super) credit: Option<(&'static str, &'static str)>,
}

/// An opening of any family.
pub(super) fn opening(choices: &mut Choices<'_>) -> Opening {
    match choices.below(8) {
        0..=4 => credited(choices),
        5 => undated_credit_first(choices),
        6 => without_credit(choices),
        _ => east_asian(choices),
    }
}

/// R1, R2, R3 and R5: places, date, credit between its marks, separator.
fn credited(choices: &mut Choices<'_>) -> Opening {
    let rows: Vec<_> = AGENCIES.iter().filter(|row| is_plain(row)).collect();
    let row = rows[(choices.below(256) << 8 | choices.below(256)) % rows.len()];
    let name = choices.one(row.names);
    let mark = choices.one(row.marks);
    let (place, places) = places(choices);
    let day = days::day(choices, row.languages).filter(|_| choices.below(6) > 0);
    let date_first = mark == Mark::Brackets && day.is_some() && choices.below(8) == 7;
    let (place, places) = if date_first { (String::new(), Vec::new()) } else { (place, places) };
    let dated = match (&day, date_first) {
        (Some(day), true) => day.text.clone(),
        (Some(day), false) => format!("{place}, {}", day.text),
        (None, _) => place,
    };
    let stop = if day.as_ref().is_some_and(|day| !day.text.ends_with('.')) { "." } else { "" };
    let text = match mark {
        Mark::Slashes => format!("{dated}{stop} /{name}/{}", choices.one(&[". ", ": ", " — ", ". - "])),
        Mark::Bare => format!("{dated}, {name}{}", choices.one(&[" - ", " -- ", " — "])),
        _ => format!("{dated} ({name}){}", choices.one(&[" - ", " -- ", " — ", " – ", " _ "])),
    };
    Opening { text, places, day, credit: Some((name, row.key)) }
}

/// Wires whose place's slot is like everybody's, and that no bracket of three scripts holds.
fn is_plain(row: &Agency<'_>) -> bool {
    let odd = row.region_first || row.correspondent_first || row.marks.contains(&Mark::Lenticular);
    !odd && row.names.iter().all(|name| name.chars().all(|c| c < '\u{1100}'))
}

/// R4: the credit alone.
fn undated_credit_first(choices: &mut Choices<'_>) -> Opening {
    let (name, key) =
        choices.one(&[("Reuters", "Reuters"), ("AP", "AP"), ("Bloomberg", "Bloomberg"), ("ANSA", "ANSA")]);
    let text = format!("({name}){}", choices.one(&[" - ", " -- ", " — "]));
    Opening { text, places: Vec::new(), day: None, credit: Some((name, key)) }
}

/// R7: a date in its place, and no credit.
fn without_credit(choices: &mut Choices<'_>) -> Opening {
    let (place, places) = places(choices);
    let day = days::day(choices, &[Language::English, Language::Russian]).expect("both languages have forms");
    let text = format!("{place}, {}{}", day.text, choices.one(&[" - ", " -- ", " — "]));
    Opening { text, places, day: Some(day), credit: None }
}

/// R6: place and credit in the brackets of three scripts.
fn east_asian(choices: &mut Choices<'_>) -> Opening {
    let (text, place, name, key) = choices.one(&[
        ("【ワシントン共同】", "ワシントン", "共同", "Kyodo"),
        ("【サンパウロ時事】", "サンパウロ", "時事", "Jiji"),
        ("(서울=연합뉴스) ", "서울", "연합뉴스", "Yonhap"),
        ("[ジャカルタ ロイター] - ", "ジャカルタ", "ロイター", "Reuters"),
    ]);
    Opening { text: text.to_owned(), places: vec![(place, None)], day: None, credit: Some((name, key)) }
}

/// One place with or without its region, or two.
fn places(choices: &mut Choices<'_>) -> (String, Vec<(&'static str, Option<&'static str>)>) {
    let first = choices.one(&words::CITIES);
    match choices.below(4) {
        0 | 1 => (first.to_owned(), vec![(first, None)]),
        2 => {
            let (before, region, behind) = choices.one(&words::REGIONS);
            (format!("{first}{before}{region}{behind}"), vec![(first, Some(region))])
        }
        _ => {
            let second = choices.one(&words::CITIES);
            let joint = choices.one(&words::JOINTS);
            (format!("{first}{joint}{second}"), vec![(first, None), (second, None)])
        }
    }
}
