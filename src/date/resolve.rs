//! The day a printed date means: what the wire left out is supplied by the caller's reference and policy.

#[cfg(feature = "serde")]
mod json;
mod recurring;
mod unresolved;

pub use unresolved::UnresolvedDate;

use core::fmt;

use time::Date;

use self::recurring::{Recurring, carries, in_year};
use crate::date::PartialDate;

/// How to choose what a dateline does not print: the year, the century of two digits, the month of a day
/// alone, the week of a weekday alone.
///
/// The default is [`YearPolicy::LATEST_NOT_AFTER`], because a dateline is written before it is read: it is
/// right for live copy and for an archive read years later, where the nearest date may lie in the future.
///
/// ```
/// use time::{Month, macros::date};
/// use wirecopy::date::{PartialDate, YearPolicy};
///
/// let printed = PartialDate::of(Month::December, 26).unwrap();
/// let read_in_november = |policy| printed.resolve(date!(2026 - 11 - 20), policy).unwrap().date;
/// assert_eq!(read_in_november(YearPolicy::default()), date!(2025 - 12 - 26)); // the last one
/// assert_eq!(read_in_november(YearPolicy::Nearest), date!(2026 - 12 - 26)); // the next one is nearer
/// assert_eq!(read_in_november(YearPolicy::Year(1990)), date!(1990 - 12 - 26));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YearPolicy {
    /// The date nearest to the reference, before or after it; of two as near, the earlier.
    Nearest,
    /// The latest date that is at most `slack` days after the reference.
    NotAfter {
        /// How many days after the reference are still taken, 0 to 255; typically 1.
        slack: u8,
    },
    /// The date in this year (a full one: 90 is the year 90); the reference is not looked at.
    ///
    /// A year chooses no month and no week, so a day or a weekday alone is
    /// [`UnresolvedDate::YearIsNotEnough`].
    Year(i32),
}

impl YearPolicy {
    /// The latest date not after the reference, with a day of slack: the desk's clock is not UTC, and a story
    /// stamped late on April 10 in UTC is datelined `MOSCOW, April 11`.
    ///
    /// So `January 1` read on December 31 is the day after. Where the reference is the last day of an archive, take
    /// [`YearPolicy::Year`] or a slack of 0.
    pub const LATEST_NOT_AFTER: Self = Self::NotAfter { slack: 1 };

    /// How many calendar years each side of the reference a date without a year is looked for: 8.
    ///
    /// Two leap years are at most eight years apart (1896 and 1904, 2096 and 2104), so February 29 is always
    /// within reach. Only a printed weekday looks further than the nearest year that has the day.
    pub const REACH_YEARS: u8 = 8;
}

/// [`YearPolicy::LATEST_NOT_AFTER`].
impl Default for YearPolicy {
    fn default() -> Self {
        Self::LATEST_NOT_AFTER
    }
}

/// A day of the calendar, and what stands behind its choice; never a time or a zone, which no dateline has.
///
/// ```
/// use time::{Month, macros::date};
/// use wirecopy::date::{PartialDate, YearFound, YearPolicy};
///
/// let printed = PartialDate::of(Month::April, 11).unwrap();
/// let resolved = printed.resolve(date!(2026 - 04 - 12), YearPolicy::Nearest)?;
/// assert_eq!(resolved.date, date!(2026 - 04 - 11));
/// assert_eq!(resolved.found, YearFound::Policy);
/// # Ok::<(), wirecopy::date::UnresolvedDate>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ResolvedDate {
    /// The day, within the years that [`Date`] can hold.
    pub date: Date,
    /// What the day was chosen by.
    pub found: YearFound,
}

/// What decided for a [`ResolvedDate`]: the printed parts alone, the policy, or a printed weekday.
///
/// ```
/// use time::{Month, Weekday, macros::date};
/// use wirecopy::date::{PartialDate, YearFound, YearPolicy};
///
/// let printed = PartialDate::of(Month::April, 11).unwrap();
/// let found = |printed: PartialDate| printed.resolve(date!(2026 - 04 - 13), YearPolicy::default()).unwrap().found;
/// assert_eq!(found(printed.with_year(1987).unwrap()), YearFound::PrintedAgainstPolicy);
/// assert_eq!(found(printed.with_year(87).unwrap()), YearFound::TwoDigits);
/// assert_eq!(found(printed.with_weekday(Weekday::Saturday)), YearFound::Policy);
/// assert_eq!(found(printed.with_weekday(Weekday::Friday)), YearFound::Weekday); // in 2025
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YearFound {
    /// All of the year is printed, and the policy would have chosen the same (`April 11, 2026` read that week).
    Printed,
    /// The printed year wins, though the policy would have chosen another or none (`April 11, 1987` read in 2026);
    /// of two printed digits, they are not those of [`YearPolicy::Year`].
    PrintedAgainstPolicy,
    /// Two digits of the year are printed, and the policy chose the century (`3 JAN 90`).
    TwoDigits,
    /// Month and day are printed, and the policy chose the year (`April 11`).
    Policy,
    /// The policy's own choice is another weekday than the printed one; it chose again among the days that
    /// agree. In live copy this is more often a misprint than an old story.
    Weekday,
    /// A weekday alone is printed, and the policy chose the week (`MOSCOW, Monday (Reuters)`).
    WeekdayAlone,
    /// A day alone is printed, and the policy chose the month (`４日`).
    DayAlone,
}

stable_names! {
    YearFound:
    Printed = "printed",
    PrintedAgainstPolicy = "printed-against-policy",
    TwoDigits = "two-digits",
    Policy = "policy",
    Weekday = "weekday",
    WeekdayAlone = "weekday-alone",
    DayAlone = "day-alone",
}

/// Prints the stable name: `policy`.
impl fmt::Display for YearFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl PartialDate {
    /// The day that is meant, by `policy` and the day on which the story was received or filed.
    ///
    /// Typical input is `April 11` with the day of a feed's time stamp, and [`YearPolicy::LATEST_NOT_AFTER`]. A full
    /// printed year wins over every policy, and [`ResolvedDate::found`] says where they differ. A date without a year
    /// is looked for in the [`YearPolicy::REACH_YEARS`] each side of the reference, a day alone in the 20 months each
    /// side, which have every day on every weekday, a two-digit year in the reference's century and its neighbours. A
    /// printed weekday must agree with the day; where something is left to choose, the policy chooses among the days
    /// that agree.
    ///
    /// Reuters' day desk prints a weekday alone, and the story may be dated a day later: in listing 28 of IPTC's
    /// NewsML-G2 guide, `MOSCOW, Monday (Reuters)` was created on a Tuesday. So the reference's own weekday is
    /// never asked to agree.
    ///
    /// ```
    /// use time::{Month, Weekday, macros::date};
    /// use wirecopy::date::{PartialDate, YearFound, YearPolicy};
    ///
    /// let printed = PartialDate::of(Month::December, 31).unwrap();
    /// let resolved = printed.resolve(date!(2026 - 01 - 02), YearPolicy::LATEST_NOT_AFTER)?;
    /// assert_eq!((resolved.date, resolved.found), (date!(2025 - 12 - 31), YearFound::Policy));
    ///
    /// let printed = PartialDate::on_weekday(Weekday::Monday);
    /// let resolved = printed.resolve(date!(2016 - 02 - 09), YearPolicy::LATEST_NOT_AFTER)?;
    /// assert_eq!((resolved.date, resolved.found), (date!(2016 - 02 - 08), YearFound::WeekdayAlone));
    /// # Ok::<(), wirecopy::date::UnresolvedDate>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnresolvedDate`] says why where the printed parts name no day, name one that does not exist or that
    /// [`Date`] cannot hold, or contradict each other. No reference and no policy makes it panic.
    pub const fn resolve(self, reference: Date, policy: YearPolicy) -> Result<ResolvedDate, UnresolvedDate> {
        let recurring = match Recurring::of(self) {
            Ok(recurring) => recurring,
            Err(error) => return Err(error),
        };
        let chosen = recurring.choose(reference, policy, None);
        let (date, found) = match (recurring, self.year, chosen) {
            (Recurring::Yearly { month, day }, Some(year), _) => match in_year(year, month, day) {
                Ok(date) if matches!(chosen, Ok(chosen) if chosen.year() == year) => (date, YearFound::Printed),
                Ok(date) => (date, YearFound::PrintedAgainstPolicy),
                Err(error) => return Err(error),
            },
            (_, _, Ok(date)) => (date, recurring.found(date, policy)),
            (_, _, Err(error)) => return Err(error),
        };
        if carries(date, self.weekday) {
            return Ok(ResolvedDate { date, found });
        }
        let printed = matches!(found, YearFound::Printed | YearFound::PrintedAgainstPolicy);
        match recurring.choose(reference, policy, self.weekday) {
            Ok(date) if !printed => Ok(ResolvedDate { date, found: YearFound::Weekday }),
            _ => Err(UnresolvedDate::WeekdayDisagrees { is: date.weekday() }),
        }
    }
}
