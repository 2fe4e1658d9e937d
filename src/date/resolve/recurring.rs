//! The printed parts of a date as something that comes round, and the search for the day that is meant.

use time::{Date, Month, Weekday};

use crate::date::PartialDate;
use crate::date::resolve::{UnresolvedDate, YearFound, YearPolicy};

/// What is printed besides a full year, by how often it comes round.
#[derive(Clone, Copy)]
pub(super) enum Recurring {
    Centurial { digits: i32, month: Month, day: u8 },
    Yearly { month: Month, day: u8 },
    Monthly { day: u8 },
    Weekly { weekday: Weekday },
}

/// How many calendar months each side a day alone is looked for: a 31st of any weekday comes round within so many.
const REACH_MONTHS: i32 = 20;

impl Recurring {
    /// How often a printed date comes round, or why no day is meant: `May 3` yearly, `3` monthly, `Monday` weekly.
    pub(super) const fn of(printed: PartialDate) -> Result<Self, UnresolvedDate> {
        match (printed.year, printed.month, printed.day, printed.weekday) {
            // 2000 was a leap year, so February has its longest length here.
            (_, Some(month), Some(day), _) if day == 0 || day > month.length(2000) => Err(UnresolvedDate::NoSuchDay),
            (Some(digits @ 0..=99), Some(month), Some(day), _) => Ok(Self::Centurial { digits, month, day }),
            (_, Some(month), Some(day), _) => Ok(Self::Yearly { month, day }),
            (None, None, Some(0 | 32..), _) => Err(UnresolvedDate::NoSuchDay),
            (None, None, Some(day), _) => Ok(Self::Monthly { day }),
            (None, None, None, Some(weekday)) => Ok(Self::Weekly { weekday }),
            _ => Err(UnresolvedDate::Incomplete),
        }
    }

    /// What a caller is told of how the year of a chosen day was found.
    pub(super) const fn found(self, date: Date, policy: YearPolicy) -> YearFound {
        match (self, policy) {
            (Self::Centurial { .. }, YearPolicy::Year(year)) if date.year() != year => YearFound::PrintedAgainstPolicy,
            (Self::Centurial { .. }, _) => YearFound::TwoDigits,
            (Self::Yearly { .. }, _) => YearFound::Policy,
            (Self::Monthly { .. }, _) => YearFound::DayAlone,
            (Self::Weekly { .. }, _) => YearFound::WeekdayAlone,
        }
    }

    /// The day that `policy` chooses among those of `weekday`, if one is asked for.
    pub(super) const fn choose(
        self,
        reference: Date,
        policy: YearPolicy,
        weekday: Option<Weekday>,
    ) -> Result<Date, UnresolvedDate> {
        let day = match policy {
            YearPolicy::Nearest => match (self.seek(reference, -1, weekday), self.seek(reference, 1, weekday)) {
                (Some(before), Some(after)) if days(before, reference) <= days(reference, after) => Some(before),
                (before, None) => before,
                (_, after) => after,
            },
            YearPolicy::NotAfter { slack } => {
                let limit = match Date::from_julian_day(reference.to_julian_day() + slack as i32) {
                    Ok(limit) => limit,
                    Err(_) => Date::MAX,
                };
                self.seek(limit, -1, weekday)
            }
            YearPolicy::Year(year) => return self.choose_in(year, weekday),
        };
        match (day, self) {
            (Some(day), _) => Ok(day),
            (
                None,
                Self::Yearly { month: Month::February, day: 29 }
                | Self::Centurial { month: Month::February, day: 29, .. },
            ) => Err(UnresolvedDate::NoLeapYear),
            (None, _) => Err(UnresolvedDate::OutOfRange),
        }
    }

    /// The day in `year`; of two printed digits, in the year nearest to it that ends in them.
    const fn choose_in(self, year: i32, weekday: Option<Weekday>) -> Result<Date, UnresolvedDate> {
        let found = match self {
            Self::Yearly { month, day } => in_year(year, month, day),
            Self::Centurial { digits, month, day } => {
                let ahead = (digits - year.rem_euclid(100)).rem_euclid(100);
                in_year(year.saturating_add(if ahead < 50 { ahead } else { ahead - 100 }), month, day)
            }
            Self::Monthly { .. } | Self::Weekly { .. } => Err(UnresolvedDate::YearIsNotEnough),
        };
        match found {
            Ok(date) if !carries(date, weekday) => Err(UnresolvedDate::WeekdayDisagrees { is: date.weekday() }),
            found => found,
        }
    }

    /// The first day from `from` on, by a `step` of -1 backward and of 1 forward, within reach.
    const fn seek(self, from: Date, step: i32, weekday: Option<Weekday>) -> Option<Date> {
        let (start, reach) = match self {
            Self::Centurial { .. } => (from.year().div_euclid(100), 1),
            Self::Yearly { .. } => (from.year(), YearPolicy::REACH_YEARS as i32),
            Self::Monthly { .. } => (from.year() * 12 + from.month() as i32 - 1, REACH_MONTHS),
            Self::Weekly { .. } => (from.to_julian_day().div_euclid(7), 1),
        };
        let mut round = 0;
        while round <= reach {
            if let Some(day) = self.nth(start + step * round) {
                if days(from, day).signum() != -step && carries(day, weekday) {
                    return Some(day);
                }
            }
            round += 1;
        }
        None
    }

    /// The day in the `n`th century, year, month or week of the calendar, where that has one.
    const fn nth(self, n: i32) -> Option<Date> {
        let day = match self {
            Self::Centurial { digits, month, day } => Date::from_calendar_date(n * 100 + digits, month, day),
            Self::Yearly { month, day } => Date::from_calendar_date(n, month, day),
            Self::Monthly { day } => {
                #[expect(clippy::cast_possible_truncation, reason = "a remainder by 12 is 0 to 11")]
                let month = Month::January.nth_next(n.rem_euclid(12) as u8);
                Date::from_calendar_date(n.div_euclid(12), month, day)
            }
            // Julian day 0 was a Monday.
            Self::Weekly { weekday } => Date::from_julian_day(n * 7 + weekday.number_days_from_monday() as i32),
        };
        match day {
            Ok(day) => Some(day),
            Err(_) => None,
        }
    }
}

/// The day of a year, or why that year has none: February 29, 2027.
pub(super) const fn in_year(year: i32, month: Month, day: u8) -> Result<Date, UnresolvedDate> {
    match Date::from_calendar_date(year, month, day) {
        Ok(date) => Ok(date),
        Err(_) if year < Date::MIN.year() || year > Date::MAX.year() => Err(UnresolvedDate::OutOfRange),
        Err(_) => Err(UnresolvedDate::NoSuchDay),
    }
}

/// How many days lie between two, fewer than none where the second is earlier.
const fn days(from: Date, to: Date) -> i32 {
    to.to_julian_day() - from.to_julian_day()
}

/// Whether a day falls on the printed weekday, where one is printed.
pub(super) const fn carries(date: Date, weekday: Option<Weekday>) -> bool {
    match weekday {
        Some(weekday) => date.weekday().number_days_from_monday() == weekday.number_days_from_monday(),
        None => true,
    }
}
