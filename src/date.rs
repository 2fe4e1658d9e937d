//! [`PartialDate`]: the date a dateline prints, which hardly ever has a year.
//!
//! A dateline has it in [`Dateline::date`](crate::Dateline::date). [`PartialDate::resolve`] finds the day that is
//! meant, by a [`YearPolicy`] and the day on which the story was received, and [`ResolvedDate::found`] says how. A date
//! that is printed with its year needs neither: `Date::try_from(printed)`.
//!
//! ```
//! use time::macros::date;
//! use wirecopy::Dateline;
//! use wirecopy::date::YearPolicy;
//!
//! let (dateline, _) = Dateline::parse("PORTO, December 31 (Lusa) - Ships moved.")?;
//! let received = date!(2026 - 01 - 02);
//! let resolved = dateline.date.unwrap().resolve(received, YearPolicy::default()).unwrap();
//! assert_eq!(resolved.date, date!(2025 - 12 - 31));
//! # Ok::<(), wirecopy::Error>(())
//! ```

mod grammar;
#[cfg(feature = "serde")]
mod json;
mod resolve;
mod whole;

pub(crate) use grammar::{
    Dated, after_stored_date, any_date, dated_by, day, day_alone, is_weekday, misprint, other_calendar, weekday_alone,
};
pub use resolve::*;

use time::{Month, Weekday};

/// The date as the dateline prints it: what is not printed is `None`, and no year is ever invented.
///
/// Most wires print month and day (`April 11`, `22 января`), Reuters' day desk a weekday
/// (`MOSCOW, Monday (Reuters)`), Reuters Japan a day alone (`４日`), AFP and the press-release wires
/// a year as well. A year of 0 to 99 is a two-digit year as printed (`3 JAN 90`).
///
/// `Display` writes it in English: `April 11`, `Saturday, April 11, 2026`, `Monday`.
///
/// ```
/// use time::Month;
/// use wirecopy::Dateline;
///
/// let (dateline, _) = Dateline::parse("MOSCOW, April 11. /TASS/. Talks began.")?;
/// let date = dateline.date.unwrap();
/// assert_eq!((date.year, date.month, date.day), (None, Some(Month::April), Some(11)));
/// # Ok::<(), wirecopy::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PartialDate {
    /// The year as printed: four digits, or two (0 to 99) where the wire printed two.
    pub year: Option<i32>,
    /// The month; absent where only a weekday or a day is printed.
    pub month: Option<Month>,
    /// The day of the month, 1 to 31, possible in its month.
    pub day: Option<u8>,
    /// The weekday, where one is printed.
    pub weekday: Option<Weekday>,
}

impl PartialDate {
    /// A month and a day, or `None` where the month has no such day (April 31; February 29 exists).
    ///
    /// ```
    /// use time::Month;
    /// use wirecopy::date::PartialDate;
    ///
    /// assert!(PartialDate::of(Month::February, 29).is_some());
    /// assert_eq!(PartialDate::of(Month::April, 31), None);
    /// ```
    #[must_use]
    pub const fn of(month: Month, day: u8) -> Option<Self> {
        // 2000 was a leap year, so February has its longest length here.
        if day == 0 || day > month.length(2000) {
            return None;
        }
        Some(Self { year: None, month: Some(month), day: Some(day), weekday: None })
    }

    /// A weekday alone, as Reuters' day desk prints it.
    ///
    /// ```
    /// use time::Weekday;
    /// use wirecopy::{Dateline, date::PartialDate};
    ///
    /// let (dateline, _) = Dateline::parse("MOSCOW, Monday (Reuters) - Talks began.")?;
    /// assert_eq!(dateline.date, Some(PartialDate::on_weekday(Weekday::Monday)));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    #[must_use]
    pub const fn on_weekday(weekday: Weekday) -> Self {
        Self { year: None, month: None, day: None, weekday: Some(weekday) }
    }

    /// A day of an unprinted month, or `None` where no month has it.
    ///
    /// ```
    /// use wirecopy::date::PartialDate;
    ///
    /// assert_eq!(PartialDate::on_day(4).unwrap().day, Some(4));
    /// assert_eq!(PartialDate::on_day(32), None);
    /// ```
    #[must_use]
    pub const fn on_day(day: u8) -> Option<Self> {
        if day == 0 || day > 31 {
            return None;
        }
        Some(Self { year: None, month: None, day: Some(day), weekday: None })
    }

    /// The same date with a printed year, or `None` where that year has no such day. A year of 0 to 99 is two digits as
    /// printed, and takes every day, since its century is not known.
    ///
    /// ```
    /// use time::Month;
    /// use wirecopy::date::PartialDate;
    ///
    /// let leap_day = PartialDate::of(Month::February, 29).unwrap();
    /// assert_eq!(leap_day.with_year(2024).unwrap().to_string(), "February 29, 2024");
    /// assert_eq!(leap_day.with_year(2026), None);
    /// assert_eq!(leap_day.with_year(26).unwrap().year, Some(26));
    /// ```
    #[must_use]
    pub const fn with_year(mut self, year: i32) -> Option<Self> {
        if let (Some(month), Some(day)) = (self.month, self.day) {
            // Which century two digits mean is not known here.
            if year > 99 && day > month.length(year) {
                return None;
            }
        }
        self.year = Some(year);
        Some(self)
    }

    /// The same date with a printed weekday. Whether the two agree is asked by [`PartialDate::resolve`].
    ///
    /// ```
    /// use time::{Month, Weekday};
    /// use wirecopy::date::PartialDate;
    ///
    /// let printed = PartialDate::of(Month::April, 11).unwrap().with_weekday(Weekday::Saturday);
    /// assert_eq!(printed.to_string(), "Saturday, April 11");
    /// ```
    #[must_use]
    pub const fn with_weekday(mut self, weekday: Weekday) -> Self {
        self.weekday = Some(weekday);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_year_has_the_day_or_takes_none() {
        let on = |month, day| PartialDate::of(month, day).unwrap();
        for (printed, year, takes) in [
            (on(Month::February, 29), 2024, true),
            (on(Month::February, 29), 2026, false),
            (on(Month::February, 28), 2026, true),
            (on(Month::February, 29), 100, false),
            // Two digits are no year yet.
            (on(Month::February, 29), 99, true),
            (PartialDate::on_day(31).unwrap(), 2026, true),
            (PartialDate::on_weekday(Weekday::Monday), 2026, true),
        ] {
            let expected = takes.then_some(PartialDate { year: Some(year), ..printed });
            assert_eq!(printed.with_year(year), expected, "{printed:?} of {year}");
        }
    }
}
