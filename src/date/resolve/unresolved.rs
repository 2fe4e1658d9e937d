//! [`UnresolvedDate`]: why a printed date names no day.

use core::fmt;

use time::Weekday;

/// Why a printed date names no day of the calendar.
///
/// ```
/// use time::{Month, Weekday, macros::date};
/// use wirecopy::date::{PartialDate, UnresolvedDate, YearPolicy};
///
/// let printed = PartialDate::of(Month::April, 11).unwrap().with_weekday(Weekday::Friday);
/// let error = printed.resolve(date!(2026 - 04 - 13), YearPolicy::Year(2026)).unwrap_err();
/// assert_eq!(error, UnresolvedDate::WeekdayDisagrees { is: Weekday::Saturday });
/// assert_eq!(error.to_string(), "the printed weekday does not agree, the date is a Saturday");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnresolvedDate {
    /// Nothing is printed, or a month without a day, or a year without a month.
    Incomplete,
    /// The month, or the printed or given year, has no such day (February 29, 1900).
    NoSuchDay,
    /// No leap year is within reach of the reference: of a two-digit year (`29 FEB 90`), or at the end of time.
    NoLeapYear,
    /// The printed weekday is not that of the day found, nor of any other within reach.
    WeekdayDisagrees {
        /// The weekday of the printed day, or of the day that the policy chose.
        is: Weekday,
    },
    /// A day or a weekday alone is printed, and [`YearPolicy::Year`](crate::date::YearPolicy::Year) chooses no month and no week.
    YearIsNotEnough,
    /// The day would lie outside what [`Date`](time::Date) can hold, the years -9999 to 9999.
    OutOfRange,
}

impl UnresolvedDate {
    /// The reason's stable name, as JSON and logs have it: `no-such-day`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Incomplete => "incomplete",
            Self::NoSuchDay => "no-such-day",
            Self::NoLeapYear => "no-leap-year",
            Self::WeekdayDisagrees { .. } => "weekday-disagrees",
            Self::YearIsNotEnough => "year-is-not-enough",
            Self::OutOfRange => "out-of-range",
        }
    }
}

/// Prints a sentence for a person: `the printed weekday does not agree, the date is a Saturday`.
impl fmt::Display for UnresolvedDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Incomplete => f.pad("too little of the date is printed to name a day"),
            Self::NoSuchDay => f.pad("the month has no such day in that year"),
            Self::NoLeapYear => f.pad("no leap year is within reach for February 29"),
            Self::YearIsNotEnough => f.pad("a year alone does not choose the month or the week"),
            Self::OutOfRange => f.pad("the date lies outside the years that a calendar date can hold"),
            Self::WeekdayDisagrees { is } => write!(f, "the printed weekday does not agree, the date is a {is}"),
        }
    }
}

impl core::error::Error for UnresolvedDate {}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use time::Month;
    use time::macros::date;

    use super::*;
    use crate::date::{PartialDate, YearPolicy};

    #[test]
    fn every_error_is_a_sentence() {
        let late = YearPolicy::LATEST_NOT_AFTER;
        let feb_29 = PartialDate::of(Month::February, 29).unwrap();
        let wrong = feb_29.with_year(2024).unwrap().with_weekday(Weekday::Monday);
        for (printed, policy, error, sentence) in [
            (
                PartialDate::default(),
                late,
                UnresolvedDate::Incomplete,
                "too little of the date is printed to name a day",
            ),
            (feb_29, YearPolicy::Year(1900), UnresolvedDate::NoSuchDay, "the month has no such day in that year"),
            (
                feb_29.with_year(90).unwrap(),
                late,
                UnresolvedDate::NoLeapYear,
                "no leap year is within reach for February 29",
            ),
            (
                wrong,
                late,
                UnresolvedDate::WeekdayDisagrees { is: Weekday::Thursday },
                "the printed weekday does not agree, the date is a Thursday",
            ),
            (
                PartialDate::on_weekday(Weekday::Monday),
                YearPolicy::Year(1990),
                UnresolvedDate::YearIsNotEnough,
                "a year alone does not choose the month or the week",
            ),
            (
                feb_29,
                YearPolicy::Year(i32::MIN),
                UnresolvedDate::OutOfRange,
                "the date lies outside the years that a calendar date can hold",
            ),
        ] {
            assert_eq!(printed.resolve(date!(2026 - 04 - 11), policy), Err(error), "{printed:?}");
            assert_eq!(error.to_string(), sentence);
            assert!(error.as_str().split('-').all(|word| !word.is_empty()), "{}", error.as_str());
        }
    }
}
