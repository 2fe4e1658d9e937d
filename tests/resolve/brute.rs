//! Every printed date against the definition: walk the calendar day by day, and take the first day that fits.

use time::{Date, Month, Weekday};
use wirecopy::date::{PartialDate, YearPolicy};

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Each day of the years 1680 to 2520, one after the other.
fn calendar() -> Vec<Date> {
    let first = Date::from_calendar_date(1680, Month::January, 1).unwrap();
    core::iter::successors(Some(first), |day| day.next_day().filter(|day| day.year() <= 2520)).collect()
}

/// The days round which a year or a leap day turns, and its middle, from 1896 to 2304.
fn turns(day: Date) -> bool {
    (1896..=2304).contains(&day.year())
        && matches!((u8::from(day.month()), day.day()), (2, 28..) | (3 | 1, 1) | (12, 31) | (7, 2))
}

/// One shape of printed date: its instances are numbered, and every day of the calendar is of one of them.
struct Shape {
    count: usize,
    printed: fn(usize) -> Option<PartialDate>,
    number: fn(Date) -> usize,
    /// Whether a day is within reach of the day that the search begins at.
    reached: fn(Date, Date) -> bool,
}

impl Shape {
    /// For each instance the first of `days` that is of it.
    fn first<'a>(&self, mut days: impl Iterator<Item = &'a Date> + Clone) -> Vec<Option<Date>> {
        let mut found = vec![None; self.count];
        let from = days.clone().next().copied();
        while let Some(&day) = days.next().filter(|day| from.is_some_and(|from| (self.reached)(from, **day))) {
            found[(self.number)(day)].get_or_insert(day);
        }
        found
    }

    /// Resolves every instance by every policy at `calendar[at]`, and says how many there were.
    fn check(&self, calendar: &[Date], at: usize, slacks: &[u8]) -> usize {
        let reference = calendar[at];
        let agree = |policy, wanted: &dyn Fn(usize) -> Option<Date>| {
            for (number, printed) in (0..self.count).filter_map(|number| Some((number, (self.printed)(number)?))) {
                let got = printed.resolve(reference, policy).ok().map(|resolved| resolved.date);
                assert!(got == wanted(number), "{printed:?} {reference} {policy:?}: {got:?}, not {:?}", wanted(number));
            }
        };
        for &slack in slacks {
            let latest = self.first(calendar[..=at + usize::from(slack)].iter().rev());
            agree(YearPolicy::NotAfter { slack }, &|number| latest[number]);
        }
        let before = self.first(calendar[..=at].iter().rev());
        let after = self.first(calendar[at..].iter());
        let distance = |day: &Date| (*day - reference).whole_days().abs();
        // Of two as near, `min_by_key` takes the first.
        agree(YearPolicy::Nearest, &|number| {
            [before[number], after[number]].into_iter().flatten().min_by_key(distance)
        });
        self.count
    }

    fn check_all(&self, references: impl Fn(Date) -> bool, slacks: &[u8]) {
        let calendar = calendar();
        let ats = (0..calendar.len()).filter(|&at| references(calendar[at]));
        let checked = ats.map(|at| self.check(&calendar, at, slacks)).sum::<usize>();
        assert!(checked > 10_000, "{checked}");
    }
}

/// A month and a day as a number below 384, and back.
fn month_day(day: Date) -> usize {
    usize::from(u8::from(day.month()) - 1) * 32 + usize::from(day.day())
}

fn on(number: usize) -> Option<PartialDate> {
    let month = Month::try_from(u8::try_from(number / 32 + 1).unwrap()).unwrap();
    PartialDate::of(month, u8::try_from(number % 32).unwrap())
}

fn weekday(day: Date) -> usize {
    usize::from(day.weekday().number_days_from_monday())
}

fn eight_years(from: Date, day: Date) -> bool {
    (from.year() - day.year()).abs() <= 8
}

const MONTH_DAYS: Shape = Shape { count: 384, printed: on, number: month_day, reached: eight_years };

#[test]
fn every_month_and_day_by_every_turn_of_the_year() {
    assert_eq!((0..384).filter_map(on).count(), 366);
    MONTH_DAYS.check_all(turns, &[1]);
}

#[test]
fn every_month_and_day_by_every_day_of_three_years() {
    const YEARS: [i32; 3] = [1900, 2000, 2023];
    MONTH_DAYS.check_all(|day| YEARS.contains(&day.year()), &[1]);
}

#[test]
fn every_month_and_day_by_every_kind_of_slack() {
    MONTH_DAYS.check_all(|day| turns(day) && day.year() % 27 == 0, &[0, 2, 30, 255]);
}

#[test]
fn every_month_and_day_of_every_weekday() {
    Shape {
        count: 384 * 7,
        printed: |number| on(number / 7).map(|date| date.with_weekday(WEEK[number % 7])),
        number: |day| month_day(day) * 7 + weekday(day),
        reached: eight_years,
    }
    .check_all(|day| turns(day) && day.year() % 27 == 0, &[1]);
}

#[test]
fn every_day_alone_and_of_every_weekday() {
    let mut shape = Shape {
        count: 32,
        printed: |number| PartialDate::on_day(u8::try_from(number).unwrap()),
        number: |day| day.day().into(),
        reached: |from, day| {
            let months = |day: Date| day.year() * 12 + i32::from(u8::from(day.month()));
            (months(from) - months(day)).abs() <= 20
        },
    };
    shape.check_all(|day| turns(day) && day.year() % 3 == 0, &[1]);
    shape.count = 32 * 7;
    shape.printed =
        |number| PartialDate::on_day(u8::try_from(number / 7).unwrap()).map(|date| date.with_weekday(WEEK[number % 7]));
    shape.number = |day| usize::from(day.day()) * 7 + weekday(day);
    shape.check_all(|day| turns(day) && day.year() % 27 == 0, &[1]);
}

#[test]
fn every_weekday_alone() {
    Shape {
        count: 7,
        printed: |number| Some(PartialDate::on_weekday(WEEK[number])),
        number: weekday,
        reached: |from, day| (from - day).whole_days().abs() < 7,
    }
    .check_all(turns, &[0, 1, 30]);
}

#[test]
fn every_two_digit_year() {
    Shape {
        count: 384 * 100,
        printed: |number| on(number / 100)?.with_year(i32::try_from(number % 100).unwrap()),
        number: |day| month_day(day) * 100 + usize::try_from(day.year() % 100).unwrap(),
        reached: |from, day| (from.year() / 100 - day.year() / 100).abs() <= 1,
    }
    .check_all(|day| turns(day) && day.day() == 1 && day.year() % 50 == 0, &[1]);
}

#[test]
fn the_ends_of_time_do_not_panic() {
    let near = |end: Date| {
        let first = Date::from_julian_day(end.to_julian_day() - 400).unwrap_or(Date::MIN);
        core::iter::successors(Some(first), |day| day.next_day()).take(400)
    };
    let policies = [
        YearPolicy::Nearest,
        YearPolicy::NotAfter { slack: 255 },
        YearPolicy::Year(i32::MIN),
        YearPolicy::Year(-9999),
        YearPolicy::Year(9999),
        YearPolicy::Year(i32::MAX),
    ];
    for reference in near(Date::MIN).chain(near(Date::MAX)).chain([Date::MIN, Date::MAX]).step_by(3) {
        let days = (0..384).step_by(5).filter_map(on);
        let alone = (1..=31).filter_map(PartialDate::on_day).chain(WEEK.map(PartialDate::on_weekday));
        for printed in days.clone().chain(alone).chain(days.filter_map(|date| date.with_year(99))) {
            for printed in [printed, printed.with_weekday(WEEK[0])] {
                for date in policies.iter().filter_map(|&policy| printed.resolve(reference, policy).ok()) {
                    assert!(printed.day.is_none_or(|day| day == date.date.day()), "{printed:?} {reference}");
                    assert!(printed.month.is_none_or(|month| month == date.date.month()), "{printed:?} {reference}");
                }
            }
        }
    }
}
