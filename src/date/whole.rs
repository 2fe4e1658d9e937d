//! A printed date from a day of the calendar, back to one, and in words.

use core::fmt;

use time::{Date, Weekday};

use crate::date::{PartialDate, UnresolvedDate};

/// As a dateline with a year prints it, without the weekday.
///
/// ```
/// use time::macros::date;
/// use wirecopy::date::PartialDate;
///
/// assert_eq!(PartialDate::from(date!(2026 - 04 - 11)).to_string(), "April 11, 2026");
/// ```
impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        let (year, month, day) = date.to_calendar_date();
        Self { year: Some(year), month: Some(month), day: Some(day), weekday: None }
    }
}

/// As [`PartialDate::on_weekday`].
impl From<Weekday> for PartialDate {
    fn from(weekday: Weekday) -> Self {
        Self::on_weekday(weekday)
    }
}

/// A date that is printed with its year needs no reference and no policy.
///
/// # Errors
///
/// [`UnresolvedDate::Incomplete`] where day, month or year is missing, or the year has two digits: then
/// [`PartialDate::resolve`] supplies it. Otherwise as there.
///
/// ```
/// use time::{Date, Month, macros::date};
/// use wirecopy::date::{PartialDate, UnresolvedDate};
///
/// let printed = PartialDate::of(Month::April, 11).unwrap();
/// assert_eq!(Date::try_from(printed.with_year(2026).unwrap()), Ok(date!(2026 - 04 - 11)));
/// assert_eq!(Date::try_from(printed), Err(UnresolvedDate::Incomplete));
/// ```
impl TryFrom<PartialDate> for Date {
    type Error = UnresolvedDate;

    fn try_from(printed: PartialDate) -> Result<Self, UnresolvedDate> {
        let PartialDate { year: Some(year), month: Some(month), day: Some(day), weekday } = printed else {
            return Err(UnresolvedDate::Incomplete);
        };
        if (0..=99).contains(&year) {
            return Err(UnresolvedDate::Incomplete);
        }
        if !(Self::MIN.year()..=Self::MAX.year()).contains(&year) {
            return Err(UnresolvedDate::OutOfRange);
        }
        let date = Self::from_calendar_date(year, month, day).map_err(|_| UnresolvedDate::NoSuchDay)?;
        match weekday {
            Some(weekday) if weekday != date.weekday() => Err(UnresolvedDate::WeekdayDisagrees { is: date.weekday() }),
            _ => Ok(date),
        }
    }
}

/// Prints what is there in English: `April 11`, `Saturday, April 11, 2026`, `Monday`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parting = "";
        if let Some(weekday) = self.weekday {
            write!(f, "{weekday}")?;
            parting = ", ";
        }
        if let Some(month) = self.month {
            write!(f, "{parting}{month}")?;
            parting = " ";
        }
        if let Some(day) = self.day {
            write!(f, "{parting}{day}")?;
            parting = ", ";
        }
        match self.year {
            Some(year) => write!(f, "{parting}{year:02}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use time::Month;
    use time::macros::date;

    use super::*;

    #[test]
    fn a_day_is_printed_and_taken_back() {
        for date in [date!(2026 - 04 - 11), date!(1987 - 02 - 28), date!(-0044 - 03 - 15), date!(0100 - 01 - 01)] {
            let printed = PartialDate::from(date);
            assert_eq!((Date::try_from(printed), printed.weekday), (Ok(date), None));
            assert_eq!(Date::try_from(printed.with_weekday(date.weekday())), Ok(date));
            let wrong = printed.with_weekday(date.weekday().next());
            assert_eq!(Date::try_from(wrong), Err(UnresolvedDate::WeekdayDisagrees { is: date.weekday() }));
        }
    }

    #[test]
    fn less_than_a_day_is_none() {
        let april = PartialDate::of(Month::April, 11).unwrap();
        for (printed, error) in [
            (PartialDate::default(), UnresolvedDate::Incomplete),
            (april, UnresolvedDate::Incomplete),
            (april.with_year(87).unwrap(), UnresolvedDate::Incomplete),
            (april.with_year(0).unwrap(), UnresolvedDate::Incomplete),
            (april.with_year(10_000).unwrap(), UnresolvedDate::OutOfRange),
            (april.with_year(i32::MIN).unwrap(), UnresolvedDate::OutOfRange),
            (PartialDate { day: Some(31), ..april.with_year(2026).unwrap() }, UnresolvedDate::NoSuchDay),
        ] {
            assert_eq!(Date::try_from(printed), Err(error), "{printed:?}");
        }
    }

    #[test]
    fn a_date_is_written_as_far_as_it_is_printed() {
        let april = PartialDate::of(Month::April, 11).unwrap();
        for (printed, words) in [
            (PartialDate::default(), ""),
            (april, "April 11"),
            (april.with_year(2026).unwrap(), "April 11, 2026"),
            (april.with_year(7).unwrap(), "April 11, 07"),
            (april.with_weekday(Weekday::Saturday), "Saturday, April 11"),
            (PartialDate::from(Weekday::Monday), "Monday"),
            (PartialDate::on_day(4).unwrap(), "4"),
            (PartialDate { month: Some(Month::April), ..PartialDate::default() }, "April"),
            (PartialDate { day: None, ..april.with_year(2026).unwrap() }, "April 2026"),
        ] {
            assert_eq!(printed.to_string(), words);
        }
    }
}
