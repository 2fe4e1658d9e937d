//! Dates resolved against a reference: the desk's cases in tables; `brute` checks every day of the year.

mod brute;

use time::macros::date;
use time::{Date, Month, Weekday};
use wirecopy::date::{PartialDate, ResolvedDate, UnresolvedDate, YearFound, YearPolicy};

use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
use YearPolicy::{Nearest, NotAfter, Year};

const LATE: YearPolicy = YearPolicy::LATEST_NOT_AFTER;

fn on(month: u8, day: u8) -> PartialDate {
    PartialDate::of(Month::try_from(month).unwrap(), day).unwrap()
}

fn dated(year: i32, month: u8, day: u8) -> PartialDate {
    on(month, day).with_year(year).unwrap()
}

#[track_caller]
fn resolves(printed: PartialDate, reference: Date, policy: YearPolicy, date: Date, found: YearFound) {
    match printed.resolve(reference, policy) {
        Ok(ResolvedDate { date: got, found: how, .. }) => assert_eq!((got, how), (date, found)),
        Err(error) => panic!("{error}"),
    }
}

#[track_caller]
fn fails(printed: PartialDate, reference: Date, policy: YearPolicy, error: UnresolvedDate) {
    assert_eq!(printed.resolve(reference, policy), Err(error));
}

#[test]
fn the_year_ends_on_both_sides_of_the_reference() {
    let found = YearFound::Policy;
    resolves(on(12, 31), date!(2026 - 01 - 02), LATE, date!(2025 - 12 - 31), found);
    resolves(on(12, 31), date!(2026 - 01 - 02), Nearest, date!(2025 - 12 - 31), found);
    resolves(on(12, 31), date!(2026 - 01 - 02), Year(2026), date!(2026 - 12 - 31), found);
    // The desk is already in the next year, and then it is not.
    resolves(on(1, 1), date!(2025 - 12 - 31), LATE, date!(2026 - 01 - 01), found);
    resolves(on(1, 1), date!(2025 - 12 - 31), NotAfter { slack: 0 }, date!(2025 - 01 - 01), found);
    resolves(on(1, 2), date!(2025 - 12 - 31), LATE, date!(2025 - 01 - 02), found);
    resolves(on(1, 2), date!(2025 - 12 - 31), NotAfter { slack: 2 }, date!(2026 - 01 - 02), found);
    resolves(on(1, 2), date!(2025 - 12 - 31), Nearest, date!(2026 - 01 - 02), found);
    resolves(on(4, 11), date!(2026 - 04 - 11), LATE, date!(2026 - 04 - 11), found);
    resolves(on(12, 31), date!(9999 - 12 - 30), NotAfter { slack: 3 }, Date::MAX, found);
    // A slack of most of a year.
    resolves(on(12, 1), date!(2026 - 04 - 11), NotAfter { slack: 255 }, date!(2026 - 12 - 01), found);
}

#[test]
fn of_two_dates_as_near_the_earlier_is_meant() {
    // 183 days to each side, because 2024 was a leap year.
    resolves(on(7, 2), date!(2024 - 01 - 01), Nearest, date!(2023 - 07 - 02), YearFound::Policy);
    resolves(on(1, 1), date!(2024 - 07 - 02), Nearest, date!(2024 - 01 - 01), YearFound::Policy);
}

#[test]
fn february_29_looks_for_a_leap_year() {
    let found = YearFound::Policy;
    resolves(on(2, 29), date!(2026 - 04 - 11), LATE, date!(2024 - 02 - 29), found);
    resolves(on(2, 29), date!(2026 - 04 - 11), Nearest, date!(2028 - 02 - 29), found);
    resolves(on(2, 29), date!(2024 - 02 - 28), LATE, date!(2024 - 02 - 29), found);
    resolves(on(2, 29), date!(1904 - 02 - 27), LATE, date!(1896 - 02 - 29), found);
    resolves(on(2, 29), date!(2100 - 02 - 28), Nearest, date!(2096 - 02 - 29), found);
    resolves(on(2, 29), date!(2100 - 03 - 01), Nearest, date!(2104 - 02 - 29), found);
    resolves(on(2, 29), date!(2026 - 04 - 11), Year(2000), date!(2000 - 02 - 29), found);
    fails(on(2, 29), date!(2026 - 04 - 11), Year(1900), UnresolvedDate::NoSuchDay);
    fails(on(2, 29), date!(2026 - 04 - 11), Year(-9999), UnresolvedDate::NoSuchDay);
    fails(on(2, 29), date!(2026 - 04 - 11), Year(9999), UnresolvedDate::NoSuchDay);
    fails(on(2, 29), Date::MIN, LATE, UnresolvedDate::NoLeapYear);
    // 1924 was the last one on a Friday before 1952, out of reach of 1940.
    let friday = on(2, 29).with_weekday(Friday);
    resolves(friday, date!(1952 - 03 - 01), LATE, date!(1952 - 02 - 29), found);
    fails(friday, date!(1940 - 03 - 01), LATE, UnresolvedDate::WeekdayDisagrees { is: Thursday });
}

#[test]
fn a_printed_year_wins_and_says_so() {
    let read = date!(2026 - 04 - 11);
    resolves(dated(2026, 4, 11), read, LATE, date!(2026 - 04 - 11), YearFound::Printed);
    resolves(dated(2025, 12, 31), read, LATE, date!(2025 - 12 - 31), YearFound::Printed);
    resolves(dated(1987, 4, 11), read, LATE, date!(1987 - 04 - 11), YearFound::PrintedAgainstPolicy);
    resolves(dated(2026, 4, 13), read, LATE, date!(2026 - 04 - 13), YearFound::PrintedAgainstPolicy);
    resolves(dated(2026, 4, 13), read, Nearest, date!(2026 - 04 - 13), YearFound::Printed);
    resolves(dated(1987, 4, 11), read, Year(1987), date!(1987 - 04 - 11), YearFound::Printed);
    resolves(dated(1987, 4, 11), read, Year(1988), date!(1987 - 04 - 11), YearFound::PrintedAgainstPolicy);
    resolves(dated(1996, 2, 29), read, Year(1900), date!(1996 - 02 - 29), YearFound::PrintedAgainstPolicy);
    resolves(dated(1996, 2, 29), Date::MIN, LATE, date!(1996 - 02 - 29), YearFound::PrintedAgainstPolicy);
    resolves(
        dated(1987, 4, 11).with_weekday(Saturday),
        read,
        LATE,
        date!(1987 - 04 - 11),
        YearFound::PrintedAgainstPolicy,
    );
    fails(dated(1987, 4, 11).with_weekday(Sunday), read, LATE, UnresolvedDate::WeekdayDisagrees { is: Saturday });
    // Saturday in 2026 too, which must not matter once a year is printed.
    fails(dated(1988, 4, 11).with_weekday(Saturday), read, LATE, UnresolvedDate::WeekdayDisagrees { is: Monday });
    fails(dated(10_000, 4, 11), read, LATE, UnresolvedDate::OutOfRange);
    resolves(
        dated(-44, 3, 15),
        read,
        LATE,
        Date::from_calendar_date(-44, Month::March, 15).unwrap(),
        YearFound::PrintedAgainstPolicy,
    );
}

#[test]
fn two_digits_leave_the_century_to_the_policy() {
    let found = YearFound::TwoDigits;
    resolves(dated(90, 1, 3), date!(1990 - 01 - 04), LATE, date!(1990 - 01 - 03), found);
    resolves(dated(90, 1, 3), date!(1999 - 01 - 04), LATE, date!(1990 - 01 - 03), found);
    resolves(dated(90, 1, 3), date!(2026 - 04 - 11), LATE, date!(1990 - 01 - 03), found);
    resolves(dated(90, 1, 3), date!(2026 - 04 - 11), Nearest, date!(1990 - 01 - 03), found);
    resolves(dated(60, 1, 3), date!(2026 - 04 - 11), LATE, date!(1960 - 01 - 03), found);
    resolves(dated(60, 1, 3), date!(2026 - 04 - 11), Nearest, date!(2060 - 01 - 03), found);
    resolves(dated(0, 1, 1), date!(1999 - 12 - 31), LATE, date!(2000 - 01 - 01), found);
    resolves(dated(0, 2, 29), date!(2026 - 04 - 11), LATE, date!(2000 - 02 - 29), found);
    fails(dated(0, 2, 29), date!(1950 - 04 - 11), LATE, UnresolvedDate::NoLeapYear);
    fails(dated(90, 2, 29), date!(2026 - 04 - 11), Nearest, UnresolvedDate::NoLeapYear);

    let read = Date::MAX;
    resolves(dated(90, 1, 3), read, Year(1990), date!(1990 - 01 - 03), found);
    let against = YearFound::PrintedAgainstPolicy;
    resolves(dated(89, 1, 3), read, Year(1990), date!(1989 - 01 - 03), against);
    resolves(dated(1, 1, 3), read, Year(1999), date!(2001 - 01 - 03), against);
    resolves(dated(50, 1, 3), read, Year(2000), date!(1950 - 01 - 03), against);
    fails(dated(0, 2, 29), read, Year(1900), UnresolvedDate::NoSuchDay);
    fails(dated(0, 1, 3), read, Year(9999), UnresolvedDate::OutOfRange);
    fails(dated(99, 1, 3), read, Year(i32::MIN), UnresolvedDate::OutOfRange);
    fails(dated(0, 1, 3), read, Year(i32::MAX), UnresolvedDate::OutOfRange);

    let wednesday = dated(90, 1, 3).with_weekday(Wednesday);
    resolves(wednesday, date!(2026 - 04 - 11), LATE, date!(1990 - 01 - 03), found);
    fails(dated(90, 1, 3).with_weekday(Friday), read, Year(1990), UnresolvedDate::WeekdayDisagrees { is: Wednesday });
    let saturday = dated(20, 1, 3).with_weekday(Saturday);
    resolves(saturday, date!(2026 - 04 - 11), LATE, date!(1920 - 01 - 03), YearFound::Weekday);
}

#[test]
fn a_printed_weekday_chooses_the_year() {
    let read = date!(2026 - 04 - 13);
    resolves(on(4, 11).with_weekday(Saturday), read, LATE, date!(2026 - 04 - 11), YearFound::Policy);
    resolves(on(4, 11).with_weekday(Friday), read, LATE, date!(2025 - 04 - 11), YearFound::Weekday);
    resolves(on(4, 11).with_weekday(Thursday), read, LATE, date!(2024 - 04 - 11), YearFound::Weekday);
    resolves(on(4, 11).with_weekday(Sunday), read, LATE, date!(2021 - 04 - 11), YearFound::Weekday);
    resolves(on(4, 11).with_weekday(Sunday), read, Nearest, date!(2027 - 04 - 11), YearFound::Weekday);
    // 2018 is the last Wednesday, at the end of the reach; a year later it is out of it.
    resolves(on(4, 11).with_weekday(Wednesday), read, LATE, date!(2018 - 04 - 11), YearFound::Weekday);
    fails(
        on(4, 11).with_weekday(Wednesday),
        date!(2027 - 04 - 13),
        LATE,
        UnresolvedDate::WeekdayDisagrees { is: Sunday },
    );
    fails(on(4, 11).with_weekday(Monday), read, Year(2026), UnresolvedDate::WeekdayDisagrees { is: Saturday });
}

#[test]
fn a_weekday_alone_is_the_latest_or_the_nearest() {
    let found = YearFound::WeekdayAlone;
    // IPTC's listing 28: Monday, read on a Tuesday.
    let monday = PartialDate::on_weekday(Monday);
    resolves(monday, date!(2016 - 02 - 09), LATE, date!(2016 - 02 - 08), found);
    resolves(monday, date!(2016 - 02 - 08), LATE, date!(2016 - 02 - 08), found);
    resolves(monday, date!(2016 - 02 - 07), LATE, date!(2016 - 02 - 08), found);
    resolves(monday, date!(2016 - 02 - 07), NotAfter { slack: 0 }, date!(2016 - 02 - 01), found);
    resolves(monday, date!(2016 - 02 - 04), Nearest, date!(2016 - 02 - 01), found);
    resolves(monday, date!(2016 - 02 - 05), Nearest, date!(2016 - 02 - 08), found);
    resolves(PartialDate::on_weekday(Tuesday), date!(2026 - 01 - 01), LATE, date!(2025 - 12 - 30), found);
    fails(monday, date!(2016 - 02 - 09), Year(2016), UnresolvedDate::YearIsNotEnough);
}

#[test]
fn a_day_alone_is_the_latest_or_the_nearest() {
    let day = |day| PartialDate::on_day(day).unwrap();
    let found = YearFound::DayAlone;
    resolves(day(4), date!(2026 - 04 - 11), LATE, date!(2026 - 04 - 04), found);
    resolves(day(12), date!(2026 - 04 - 11), LATE, date!(2026 - 04 - 12), found);
    resolves(day(13), date!(2026 - 04 - 11), LATE, date!(2026 - 03 - 13), found);
    resolves(day(13), date!(2026 - 04 - 11), Nearest, date!(2026 - 04 - 13), found);
    resolves(day(31), date!(2026 - 01 - 02), LATE, date!(2025 - 12 - 31), found);
    resolves(day(30), date!(2026 - 03 - 01), LATE, date!(2026 - 01 - 30), found);
    resolves(day(13).with_weekday(Monday), date!(2026 - 04 - 14), LATE, date!(2026 - 04 - 13), found);
    resolves(day(13).with_weekday(Friday), date!(2026 - 04 - 14), LATE, date!(2026 - 03 - 13), YearFound::Weekday);
    // The longest that a day of any weekday is away.
    resolves(day(31).with_weekday(Monday), date!(2020 - 08 - 29), LATE, date!(2018 - 12 - 31), YearFound::Weekday);
    fails(day(13), date!(2026 - 04 - 11), Year(2026), UnresolvedDate::YearIsNotEnough);
}

#[test]
fn what_names_no_day_is_an_error() {
    let with = |year, month, day, weekday| {
        let mut printed = PartialDate::default();
        (printed.year, printed.month, printed.day, printed.weekday) = (year, month, day, weekday);
        printed
    };
    for (printed, error) in [
        (with(None, None, None, None), UnresolvedDate::Incomplete),
        (with(Some(2026), None, None, None), UnresolvedDate::Incomplete),
        (with(None, Some(Month::April), None, None), UnresolvedDate::Incomplete),
        (with(None, Some(Month::April), None, Some(Monday)), UnresolvedDate::Incomplete),
        (with(Some(2026), None, Some(11), None), UnresolvedDate::Incomplete),
        (with(Some(2026), None, None, Some(Monday)), UnresolvedDate::Incomplete),
        (with(None, Some(Month::April), Some(31), None), UnresolvedDate::NoSuchDay),
        (with(Some(2026), Some(Month::April), Some(0), None), UnresolvedDate::NoSuchDay),
        (with(Some(2026), Some(Month::February), Some(29), None), UnresolvedDate::NoSuchDay),
        (with(Some(i32::MAX), Some(Month::February), Some(28), None), UnresolvedDate::OutOfRange),
        (with(None, None, Some(0), None), UnresolvedDate::NoSuchDay),
        (with(None, None, Some(32), None), UnresolvedDate::NoSuchDay),
    ] {
        for policy in [LATE, Nearest] {
            assert_eq!(printed.resolve(date!(2026 - 04 - 11), policy), Err(error), "{printed:?}");
        }
    }
}

#[test]
fn it_is_const_and_defaults_to_late() {
    const POLICY: YearPolicy = NotAfter { slack: 3 };
    const DATE: Result<ResolvedDate, UnresolvedDate> =
        PartialDate::on_weekday(Monday).resolve(date!(2016 - 02 - 09), POLICY);
    assert_eq!(DATE.unwrap().date, date!(2016 - 02 - 08));
    assert_eq!(YearPolicy::default(), LATE);
    assert_eq!(LATE, NotAfter { slack: 1 });
}
