//! What a printed date was resolved to, in JSON: the day as ISO 8601 writes it, or the reason why there is none.

use core::fmt::{self, Display};

use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use time::Date;

use super::{ResolvedDate, UnresolvedDate};
use crate::date::json::Named;

/// Writes what it displays.
struct Shown<T>(T);

impl<T: Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A day as `2026-04-11`, so written by no version of `time` otherwise.
struct Iso(Date);

impl Display for Iso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        let sign = if year < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}-{:02}-{day:02}", year.unsigned_abs(), u8::from(month))
    }
}

/// `{"date": "2026-04-11", "found": "policy"}`
impl Serialize for ResolvedDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ResolvedDate", 2)?;
        fields.serialize_field("date", &Shown(Iso(self.date)))?;
        fields.serialize_field("found", &self.found)?;
        fields.end()
    }
}

/// `{"reason": "no-such-day", "message": …}`, with the `weekday` of the day where the printed one disagrees.
impl Serialize for UnresolvedDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let weekday = match *self {
            Self::WeekdayDisagrees { is } => Some(Named(is)),
            _ => None,
        };
        let mut fields = serializer.serialize_struct("UnresolvedDate", 2 + usize::from(weekday.is_some()))?;
        fields.serialize_field("reason", self.as_str())?;
        fields.serialize_field("message", &Shown(self))?;
        if let Some(weekday) = weekday {
            fields.serialize_field("weekday", &weekday)?;
        }
        fields.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{json, to_value};
    use time::macros::date;
    use time::{Month, Weekday};

    use super::*;
    use crate::date::{PartialDate, YearPolicy};

    #[test]
    fn a_resolution_is_data() {
        let printed = PartialDate::of(Month::April, 11).unwrap();
        let resolve = |printed: PartialDate, policy| printed.resolve(date!(2026 - 04 - 12), policy);
        let found = resolve(printed, YearPolicy::Nearest).unwrap();
        assert_eq!(to_value(found).unwrap(), json!({"date": "2026-04-11", "found": "policy"}));
        let wrong = resolve(printed.with_weekday(Weekday::Friday), YearPolicy::Year(2026)).unwrap_err();
        assert_eq!(
            to_value(wrong).unwrap(),
            json!({
                "reason": "weekday-disagrees",
                "message": "the printed weekday does not agree, the date is a Saturday",
                "weekday": "Saturday"
            })
        );
        let none = resolve(PartialDate::default(), YearPolicy::Nearest).unwrap_err();
        assert_eq!(
            to_value(none).unwrap(),
            json!({"reason": "incomplete", "message": "too little of the date is printed to name a day"})
        );
    }

    #[test]
    fn a_day_is_written_as_iso_8601_has_it() {
        for (date, written) in [
            (date!(2026 - 04 - 11), "2026-04-11"),
            (date!(0087 - 12 - 01), "0087-12-01"),
            (date!(-0001 - 01 - 31), "-0001-01-31"),
        ] {
            assert_eq!(to_value(Shown(Iso(date))).unwrap(), written);
        }
    }
}
