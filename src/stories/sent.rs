//! [`Sent`]: when a story was sent, as far as its frame says so.

mod moment;

pub(super) use moment::{anpa_trailer, date_time_group, day, month_and_day, stamp};

use time::{Date, Month};

use crate::date::{PartialDate, ResolvedDate, UnresolvedDate, YearPolicy};
use crate::text::Text;

/// When a story was sent: what the frame prints of it, and nothing more.
///
/// It has what a dateline lacks, the year. So [`Sent::resolve`] gives a dateline its day.
///
/// ```
/// use time::macros::date;
///
/// let text = "\u{1}hbr0124 3 i 93  hbw 1888\r\n\u{2}Harbor reopens =\r\n\nPORTO, Nov 20 (AP) - Ships moved.\r\n\u{3}212101 GMT Nov 18\r\n";
/// let story = wirecopy::stories(text).next().unwrap();
/// let sent = story.sent().unwrap();
/// assert_eq!((sent.year, sent.day, sent.hour, sent.minute), (Some(18), Some(21), Some(21), Some(1)));
/// let printed = story.article().dateline.unwrap().date.unwrap();
/// assert_eq!(sent.resolve(printed)?.date, date!(2018 - 11 - 20));
/// # Ok::<(), wirecopy::date::UnresolvedDate>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Sent<'a> {
    /// All of it, as printed: `212101 GMT Nov 18`.
    pub text: Text<'a>,
    /// The year; two digits (0 to 99) where the frame prints two.
    pub year: Option<i32>,
    /// The month.
    pub month: Option<Month>,
    /// The day of the month, 1 to 31.
    pub day: Option<u8>,
    /// The hour, 0 to 23.
    pub hour: Option<u8>,
    /// The minute, 0 to 59.
    pub minute: Option<u8>,
    /// The zone: `GMT`, `EDT`. Without one the time is that of the sender's own clock.
    pub zone: Option<Text<'a>>,
}

impl Sent<'_> {
    /// The day on which the story was sent, where year, month and day are printed.
    ///
    /// Of two digits of the year, 69 to 99 are of the last century and 0 to 68 of this one, as in POSIX: the formats
    /// that print two are younger than that.
    ///
    /// ```
    /// use time::macros::date;
    ///
    /// let text = "\u{1}hbr0124 3 i 93  hbw 1888\r\n\u{2}Harbor reopens =\r\n\nPORTO (AP) - Ships moved.\r\n\u{3}212101 GMT Nov 18\r\n";
    /// let sent = wirecopy::stories(text).next().unwrap().sent().unwrap();
    /// assert_eq!((sent.year, sent.date()), (Some(18), Some(date!(2018 - 11 - 21))));
    /// ```
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        let year = match self.year? {
            year @ 0..=68 => year + 2000,
            year @ 69..=99 => year + 1900,
            year => year,
        };
        Date::from_calendar_date(year, self.month?, self.day?).ok()
    }

    /// The day that a dateline's date means in a story that was sent then: the latest not after it, give or take one
    /// day.
    ///
    /// # Errors
    ///
    /// [`UnresolvedDate::Incomplete`] where [`Sent::date`] is `None`; otherwise as [`PartialDate::resolve`]. [`Sent`] has an
    /// example.
    pub fn resolve(&self, printed: PartialDate) -> Result<ResolvedDate, UnresolvedDate> {
        let reference = self.date().ok_or(UnresolvedDate::Incomplete)?;
        printed.resolve(reference, YearPolicy::LATEST_NOT_AFTER)
    }

    /// The same moment, owned: it borrows from no text any more.
    #[must_use]
    pub fn into_owned(self) -> Sent<'static> {
        let (text, zone) = (self.text.into_owned(), self.zone.map(Text::into_owned));
        Sent { text, zone, year: self.year, month: self.month, day: self.day, hour: self.hour, minute: self.minute }
    }
}

#[cfg(feature = "serde")]
mod json {
    //! A moment in JSON:
    //! `{"text":"212101 GMT Nov 18","year":18,"month":11,"day":21,"hour":21,"minute":1,"zone":"GMT"}`.

    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::{Serialize, Serializer};
    use time::Month;

    use super::Sent;
    use crate::text::Text;

    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(rename = "Sent", expecting = "a moment as an object")]
    struct Fields<'a> {
        #[serde(default)]
        text: Text<'a>,
        #[serde(skip_serializing_if = "Option::is_none")]
        year: Option<i32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        month: Option<u8>,
        #[serde(skip_serializing_if = "Option::is_none")]
        day: Option<u8>,
        #[serde(skip_serializing_if = "Option::is_none")]
        hour: Option<u8>,
        #[serde(skip_serializing_if = "Option::is_none")]
        minute: Option<u8>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<Text<'a>>,
    }

    impl Serialize for Sent<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let Self { text, year, month, day, hour, minute, zone } = self.clone();
            Fields { text, year, month: month.map(u8::from), day, hour, minute, zone }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Sent<'_> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let Fields { text, year, month, day, hour, minute, zone } = Fields::deserialize(deserializer)?;
            let month = month.map(Month::try_from).transpose().map_err(D::Error::custom)?;
            if day.is_some_and(|day| !(1..=31).contains(&day))
                || hour.is_some_and(|hour| hour > 23)
                || minute.is_some_and(|minute| minute > 59)
            {
                return Err(D::Error::custom("no such day, hour or minute"));
            }
            Ok(Self { text, year, month, day, hour, minute, zone })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_figures_are_a_year_of_this_century_or_the_last() {
        for (printed, year) in
            [(0, 2000), (18, 2018), (68, 2068), (69, 1969), (70, 1970), (99, 1999), (100, 100), (1987, 1987)]
        {
            let sent = Sent { year: Some(printed), month: Some(Month::May), day: Some(3), ..Sent::default() };
            assert_eq!(sent.date(), Date::from_calendar_date(year, Month::May, 3).ok(), "{printed}");
        }
    }
}
