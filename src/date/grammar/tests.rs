//! Dates as printed, with what each must give and what it must leave unread.

use time::Weekday;

use super::*;
use crate::desk::Desk;
use crate::token::Tape;

/// What a grammar leaves of a text, with its own text and what it says.
fn read_by<'a, T>(
    i: &'a str,
    grammar: impl for<'t> Fn(Tokens<'t, 'a>) -> Option<(Tokens<'t, 'a>, T)>,
) -> Option<(&'a str, &'a str, T)> {
    let desk = Desk::new();
    let tape = Tape::of(i, &desk);
    let (rest, read) = grammar(Tokens::of(&tape))?;
    Some((rest.copy(), Tokens::of(&tape).up_to(rest), read))
}

fn date_of<'a>(i: &'a str, languages: &[Language]) -> Option<(&'a str, &'a str, Printed)> {
    read_by(i, |i| date(languages)(i).ok())
}

fn weekday_of(i: &str) -> Option<(&str, &str, Printed)> {
    read_by(i, |i| weekday_alone(i).ok())
}

/// Year, month and day, zero where not printed.
fn read(i: &str, languages: &[Language]) -> Option<(i32, u8, u8, Option<Weekday>)> {
    let (_, _, printed) = date_of(i, languages)?;
    let date = printed.date?;
    let month = date.month.map_or(0, u8::from);
    Some((date.year.unwrap_or(0), month, date.day.unwrap_or(0), date.weekday))
}

#[test]
fn every_order() {
    for (copy, rest, expected) in [
        ("April 11. /TASS/", ". /TASS/", (0, 4, 11)),
        ("Dec. 1 (Xinhua)", " (Xinhua)", (0, 12, 1)),
        ("Oct.18 -", " -", (0, 10, 18)),
        ("April, 13 -", " -", (0, 4, 13)),
        ("Aug 29, 2014 (AFP)", " (AFP)", (2014, 8, 29)),
        ("Dec. 03, 2019 (", " (", (2019, 12, 3)),
        ("April 11,2026 /", " /", (2026, 4, 11)),
        ("11 April,2026 /", " /", (2026, 4, 11)),
        ("March 24(Petra)", "(Petra)", (0, 3, 24)),
        ("22 января. /ТАСС/", ". /ТАСС/", (0, 1, 22)),
        ("10. travnja (Hina)", " (Hina)", (0, 4, 10)),
        ("3 JAN 90 (EFE)", " (EFE)", (90, 1, 3)),
        ("5th September, 2026 (WAM)", " (WAM)", (2026, 9, 5)),
        ("02nd May, 2021)", ")", (2021, 5, 2)),
        ("28 May. (EUROPA PRESS)", ". (EUROPA PRESS)", (0, 5, 28)),
        ("12 de enero (EFE)", " (EFE)", (0, 1, 12)),
        ("le 8 septembre 2026 -", " -", (2026, 9, 8)),
        // `jan` is a month of ten languages.
        ("le 24 jan. (ATOP)", ". (ATOP)", (0, 1, 24)),
        ("le 3 mai (AFP)", " (AFP)", (0, 5, 3)),
        ("22 de abril de 2027 (ABI)", " (ABI)", (2027, 4, 22)),
        ("3 de mayo del 2027 (EFE)", " (EFE)", (2027, 5, 3)),
        ("3 de maio de 2027 (Lusa)", " (Lusa)", (2027, 5, 3)),
        ("3 mayo de 2027 (EFE)", " (EFE)", (2027, 5, 3)),
        ("3 de mayo de 27 (EFE)", " de 27 (EFE)", (0, 5, 3)),
        ("3 de mayo de la (EFE)", " de la (EFE)", (0, 5, 3)),
        ("June 13/2027(ENA)", "(ENA)", (2027, 6, 13)),
        ("16 May/2027 (ENA)", " (ENA)", (2027, 5, 16)),
        ("June 13/14 (", "/14 (", (0, 6, 13)),
        ("June 13 / 2027 (", " / 2027 (", (0, 6, 13)),
        ("2000-01-31 (Xinhua)", " (Xinhua)", (2000, 1, 31)),
        ("16/4/2004, (", ", (", (2004, 4, 16)),
        ("11.9.2015)", ")", (2015, 9, 11)),
        ("30. 9. 2015)", ")", (2015, 9, 30)),
        // The day stands first unless it cannot be a month.
        ("11/12/2015)", ")", (2015, 12, 11)),
        ("4/16/2004)", ")", (2004, 4, 16)),
        ("12/13/2015)", ")", (2015, 12, 13)),
        // A year has four figures of these centuries, or two behind the month.
        ("Aug 29, 1800 (AFP)", " (AFP)", (1800, 8, 29)),
        ("Aug 29, 1799 (AFP)", ", 1799 (AFP)", (0, 8, 29)),
        ("Aug 29, 2200 (AFP)", ", 2200 (AFP)", (0, 8, 29)),
        ("Aug 29, 14 (AFP)", ", 14 (AFP)", (0, 8, 29)),
        ("3 JAN 990 (EFE)", " 990 (EFE)", (0, 1, 3)),
        ("3 JAN90 (EFE)", "90 (EFE)", (0, 1, 3)),
        ("3 JAN,90 (EFE)", ",90 (EFE)", (0, 1, 3)),
        ("3 JAN., 90 (EFE)", " (EFE)", (90, 1, 3)),
        ("April 11,2026th", ",2026th", (0, 4, 11)),
        ("Rabi al-Awwal 5, 1442 AH, corresponding to October 22, 2020 AD, SPA", ", SPA", (2020, 10, 22)),
        ("Ramadan 27, 1442 AH, corresponding to May 09, 2021 AD, SPA", ", SPA", (2021, 5, 9)),
        ("February 29 (", " (", (0, 2, 29)),
    ] {
        let (left, text, _) = date_of(copy, Language::ALL).unwrap_or_else(|| panic!("{copy}"));
        assert_eq!((left, text), (rest.trim_start(), &copy[..copy.len() - rest.len()]), "{copy}");
        let (year, month, day) = expected;
        assert_eq!(read(copy, Language::ALL), Some((year, month, day, None)), "{copy}");
    }
}

#[test]
fn a_weekday_before_the_date_is_kept() {
    assert_eq!(read("Monday, April 11 (", Language::ALL), Some((0, 4, 11, Some(Weekday::Monday))));
    assert_eq!(read("Mon., Jan. 3 (", Language::ALL), Some((0, 1, 3, Some(Weekday::Monday))));
    let (rest, _, printed) = weekday_of("Monday (Reuters)").unwrap();
    assert_eq!((rest, printed.date), ("(Reuters)", Some(PartialDate::on_weekday(Weekday::Monday))));
    let (rest, _, printed) = weekday_of("Lundi (AFP)").unwrap();
    assert_eq!((rest, printed.date), ("(AFP)", Some(PartialDate::on_weekday(Weekday::Monday))));
    assert_eq!(weekday_of("Rabu (ANTARA)"), None);
    assert_eq!(read("Mo, 3. Mai (", &[Language::German]), None);
    assert_eq!(read("Mon, 3 May (", &[Language::English]), Some((0, 5, 3, Some(Weekday::Monday))));
}

#[test]
fn words_that_are_no_date() {
    for copy in [
        "May brings",
        "March",
        "Marching 4",
        "11",
        "4 ships",
        "18 to 20",
        "Sen. Pell",
        "le 24 ships",
        "le 3 May be",
        "3rd of the",
        "20th Century",
        "1/2 of",
        // A date of the other calendar corresponds to one of ours, and to no other of its own.
        "Safar 1 corresponding to Safar 1",
        "Safar 1 corresponding to Safar 1 corresponding to May 3",
    ] {
        assert_eq!(date_of(copy, Language::ALL), None, "{copy}");
    }
    assert_eq!(weekday_of("man-children"), None);
}

#[test]
fn impossible_days_have_a_dates_shape_and_no_date() {
    for copy in ["April 31 -", "March 187 -", "February 30 -", "0 May -"] {
        assert_eq!(date_of(copy, Language::ALL).map(|(_, _, printed)| printed.date), Some(None), "{copy}");
    }
}

fn misprint_of(i: &str) -> Option<&str> {
    read_by(i, |i| misprint(i).map(|rest| (rest, ()))).map(|(rest, _, ())| rest)
}

#[test]
fn misprints_are_seen() {
    for (copy, rest) in [
        ("Narch 2 -", " -"),
        ("Marchg 12 -", " -"),
        ("March 2O -", " -"),
        ("April l -", " -"),
        ("Apri l7 -", " -"),
        ("Junee 3 -", " -"),
        ("April -", " -"),
    ] {
        assert_eq!(misprint_of(copy), Some(rest.trim_start()), "{copy}");
    }
    for copy in ["Ill. (AP)", "Va., March 3", "BEIJING and", "of 3"] {
        assert_eq!(misprint_of(copy), None, "{copy}");
    }
}

#[test]
fn a_word_of_two_languages_is_read_in_the_one_asked_for() {
    assert_eq!(read("11. listopada", &[Language::Croatian]), Some((0, 10, 11, None)));
    assert_eq!(read("11 listopada", &[Language::Polish]), Some((0, 11, 11, None)));
    assert_eq!(read("11 listopada", &[Language::English]), None);
}
