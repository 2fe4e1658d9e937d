//! A moment as RFC 3339 writes it: the `date-time` of JSON Schema.

use core::fmt::{self, Display};

use time::{OffsetDateTime, UtcOffset};

/// A moment that RFC 3339 can write.
#[derive(Clone, Copy)]
pub(super) struct Rfc3339 {
    moment: OffsetDateTime,
    /// Hours and minutes from UTC.
    offset: (i8, i8),
}

impl Rfc3339 {
    /// The moment, or `None` where its year has no four digits or its offset is no whole minute within a day.
    pub(super) fn of(moment: OffsetDateTime) -> Option<Self> {
        let (hours, minutes, seconds) = UtcOffset::as_hms(moment.offset());
        let can_be_written = (0..=9999).contains(&moment.year()) && seconds == 0 && (-23..=23).contains(&hours);
        can_be_written.then_some(Self { moment, offset: (hours, minutes) })
    }
}

impl Display for Rfc3339 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { moment, offset: (hours, minutes) } = self;
        let (year, month, day) = moment.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}T", u8::from(month))?;
        write!(f, "{:02}:{:02}:{:02}", moment.hour(), moment.minute(), moment.second())?;
        if moment.nanosecond() > 0 {
            write!(f, ".{:09}", moment.nanosecond())?;
        }
        if (*hours, *minutes) == (0, 0) {
            return f.write_str("Z");
        }
        let sign = if *hours < 0 || *minutes < 0 { '-' } else { '+' };
        write!(f, "{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use time::macros::datetime;

    use super::*;

    #[test]
    fn moments_are_written_as_rfc_3339_has_them() {
        for (moment, expected) in [
            (datetime!(2026-04-11 00:00:00 UTC), Some("2026-04-11T00:00:00Z")),
            (datetime!(2026-04-11 18:05:09 +3), Some("2026-04-11T18:05:09+03:00")),
            (datetime!(0087-12-31 23:59:59 -3:30), Some("0087-12-31T23:59:59-03:30")),
            (datetime!(2026-04-11 18:05:09 -5), Some("2026-04-11T18:05:09-05:00")),
            (datetime!(2026-04-11 18:05:09 +0:30), Some("2026-04-11T18:05:09+00:30")),
            (datetime!(2026-04-11 18:05:09.25 -0:15), Some("2026-04-11T18:05:09.250000000-00:15")),
            (datetime!(-0001-04-11 00:00 UTC), None),
            (datetime!(1901-01-01 00:00 +2:30:17), None),
            (datetime!(1901-01-01 00:00 -23:59), Some("1901-01-01T00:00:00-23:59")),
            (datetime!(1901-01-01 00:00 +23:59), Some("1901-01-01T00:00:00+23:59")),
            (datetime!(1901-01-01 00:00 +24), None),
            (datetime!(1901-01-01 00:00 -24), None),
        ] {
            assert_eq!(Rfc3339::of(moment).map(|moment| moment.to_string()).as_deref(), expected);
        }
    }
}
