//! Datelines as wires print them, with what each must give.

mod families;
mod limits;
mod names;
mod none;
mod tass;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::dateline::Dateline;

/// A dateline in short: `name|region; name` `@` `year-month-day` `#` `name=KEY` `~correspondent`.
fn short(dateline: &Dateline<'_>) -> String {
    let places: Vec<_> = dateline
        .places
        .iter()
        .map(|place| match &place.region {
            Some(region) => std::format!("{}|{region}", place.name),
            None => place.name.to_string(),
        })
        .collect();
    let mut short = places.join("; ");
    if let Some(date) = dateline.date {
        let month = date.month.map(u8::from);
        let fields = [date.year, month.map(i32::from), date.day.map(i32::from)];
        let fields: Vec<_> = fields.iter().flatten().map(ToString::to_string).collect();
        let weekday = date.weekday.map(|weekday| weekday.to_string());
        write!(short, " @ {}{}", fields.join("-"), weekday.unwrap_or_default()).unwrap();
    }
    if let Some(credit) = &dateline.credit {
        write!(short, " # {}", credit.name).unwrap();
        if let Some(agency) = &credit.agency {
            write!(short, "={agency}").unwrap();
        }
        if let Some(correspondent) = &credit.correspondent {
            write!(short, " ~ {correspondent}").unwrap();
        }
    }
    short.trim().to_string()
}

/// Asserts what each copy opens with; the lede is what follows the bar.
#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (copy, expected) in cases {
        let (text, lede) = copy.split_once('|').unwrap();
        let whole = copy.replacen('|', "", 1);
        match Dateline::parse(&whole) {
            Ok((dateline, rest)) => {
                assert_eq!(short(&dateline), *expected, "{whole}");
                assert_eq!(dateline.text.as_printed(), text.trim(), "{whole}");
                assert_eq!(rest, lede.trim_start(), "{whole}");
            }
            Err(error) => panic!("{whole}: {error} at {:?}", error.span()),
        }
    }
}

/// Asserts that no copy opens with a dateline.
#[track_caller]
fn none(cases: &[&str]) {
    for copy in cases {
        assert_eq!(Dateline::parse(copy).ok(), None, "{copy}");
    }
}
