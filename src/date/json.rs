//! A printed date in JSON: `{"month":4,"day":11}`, with `year` and `weekday` only where they are printed.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use time::{Month, Weekday};

use crate::date::PartialDate;

/// The fields as JSON has them, not yet known to be a date.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename = "PartialDate", expecting = "a printed date as an object")]
struct Fields {
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    month: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weekday: Option<Named>,
}

#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Named(#[serde(with = "Name")] pub(super) Weekday);

/// The English names, written out so that no version of `time` changes them.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(remote = "Weekday")]
enum Name {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Only what is printed: `month` is 1 to 12, `weekday` an English name, `year` as printed.
///
/// ```
/// use time::Month;
/// use wirecopy::date::PartialDate;
///
/// let date = PartialDate::of(Month::April, 11);
/// assert_eq!(serde_json::to_string(&date)?, r#"{"month":4,"day":11}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Fields { year: self.year, month: self.month.map(u8::from), day: self.day, weekday: self.weekday.map(Named) }
            .serialize(serializer)
    }
}

/// Every field may be absent or null, and fields of other names are passed over.
///
/// # Errors
///
/// A month that is not 1 to 12, a day that the month or the year does not have, a weekday of another name.
///
/// ```
/// use wirecopy::date::PartialDate;
///
/// let error = serde_json::from_str::<PartialDate>(r#"{"month":4,"day":31}"#).unwrap_err();
/// assert!(error.to_string().starts_with("April has no day 31"));
/// ```
impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Fields { year, month, day, weekday } = Fields::deserialize(deserializer)?;
        let month = match month {
            Some(number) => Some(
                Month::try_from(number).map_err(|_| D::Error::custom(format_args!("month {number} is not 1 to 12")))?,
            ),
            None => None,
        };
        let date = match (month, day) {
            (Some(month), Some(day)) => {
                Self::of(month, day).ok_or_else(|| D::Error::custom(format_args!("{month} has no day {day}")))?
            }
            (None, Some(day)) => {
                Self::on_day(day).ok_or_else(|| D::Error::custom(format_args!("no month has a day {day}")))?
            }
            (month, None) => Self { month, ..Self::default() },
        };
        let date = match year {
            // Of the days that a month can have, only this one is not in every year.
            Some(year) => {
                date.with_year(year).ok_or_else(|| D::Error::custom(format_args!("{year} has no February 29")))?
            }
            None => date,
        };
        Ok(Self { weekday: weekday.map(|Named(weekday)| weekday), ..date })
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use serde_json::{Value, from_reader, from_slice, from_str, from_value, json, to_string, to_value};
    use time::{Month, Weekday};

    use crate::date::PartialDate;

    fn on(month: Month, day: u8) -> PartialDate {
        PartialDate::of(month, day).unwrap()
    }

    #[test]
    fn json_and_back() {
        let leap = on(Month::February, 29);
        for (date, json) in [
            (on(Month::April, 11), r#"{"month":4,"day":11}"#),
            (leap, r#"{"month":2,"day":29}"#),
            (leap.with_year(2024).unwrap(), r#"{"year":2024,"month":2,"day":29}"#),
            (on(Month::January, 3).with_year(90).unwrap(), r#"{"year":90,"month":1,"day":3}"#),
            (PartialDate::on_weekday(Weekday::Monday), r#"{"weekday":"Monday"}"#),
            (PartialDate::on_day(4).unwrap(), r#"{"day":4}"#),
            (
                on(Month::December, 31).with_year(2025).unwrap().with_weekday(Weekday::Wednesday),
                r#"{"year":2025,"month":12,"day":31,"weekday":"Wednesday"}"#,
            ),
            (PartialDate { month: Some(Month::April), ..PartialDate::default() }, r#"{"month":4}"#),
            (PartialDate { year: Some(2026), ..PartialDate::default() }, r#"{"year":2026}"#),
            (PartialDate::default(), "{}"),
        ] {
            assert_eq!(to_string(&date).unwrap(), json);
            assert_eq!(from_str::<PartialDate>(json).unwrap(), date);
            assert_eq!(from_slice::<PartialDate>(json.as_bytes()).unwrap(), date);
            assert_eq!(from_reader::<_, PartialDate>(json.as_bytes()).unwrap(), date);
            assert_eq!(from_value::<PartialDate>(to_value(date).unwrap()).unwrap(), date);
        }
    }

    #[test]
    fn every_month_and_weekday_has_its_name() {
        let mut weekday = Weekday::Monday;
        for number in 1..=12_u8 {
            let date = on(Month::try_from(number).unwrap(), 1).with_weekday(weekday);
            let value = to_value(date).unwrap();
            assert_eq!(value, json!({"month": number, "day": 1, "weekday": weekday.to_string()}));
            assert_eq!(from_value::<PartialDate>(value).unwrap(), date);
            weekday = weekday.next();
        }
    }

    #[test]
    fn what_is_not_a_date_s_is_passed_over() {
        let json = r#"{"zone":"\/MSK\/","day":11,"year":null,"month":4,"weekday":null,"\u0064ays":[1]}"#;
        let date = on(Month::April, 11);
        assert_eq!(from_str::<PartialDate>(json).unwrap(), date);
        assert_eq!(from_reader::<_, PartialDate>(json.as_bytes()).unwrap(), date);
        assert_eq!(from_value::<PartialDate>(from_str::<Value>(json).unwrap()).unwrap(), date);
        // An escape in the name of a weekday.
        let json = r#"{"weekday":"\u004donday"}"#;
        assert_eq!(from_str::<PartialDate>(json).unwrap(), PartialDate::on_weekday(Weekday::Monday));
    }

    #[test]
    fn impossible_dates_are_rejected() {
        for (json, message) in [
            (r#"{"month":4,"day":31}"#, "April has no day 31"),
            (r#"{"month":4,"day":0}"#, "April has no day 0"),
            (r#"{"month":13,"day":1}"#, "month 13 is not 1 to 12"),
            (r#"{"month":0}"#, "month 0 is not 1 to 12"),
            (r#"{"day":32}"#, "no month has a day 32"),
            (r#"{"year":2026,"month":2,"day":29}"#, "2026 has no February 29"),
            (r#"{"year":1900,"month":2,"day":29}"#, "1900 has no February 29"),
            (r#"{"month":-4,"day":1}"#, "invalid value: integer `-4`, expected u8"),
            (r#"{"month":4,"day":1100}"#, "invalid value: integer `1100`, expected u8"),
            (r#"{"weekday":"monday"}"#, "unknown variant `monday`, expected one of `Monday`, `Tuesday`"),
            (r#"{"month":"April"}"#, "invalid type: string \"April\", expected u8"),
            (r#"{"day":4,"day":5}"#, "duplicate field `day`"),
            (r#""April 11""#, "invalid type: string \"April 11\", expected a printed date as an object"),
        ] {
            let error = from_str::<PartialDate>(json).unwrap_err().to_string();
            assert!(error.starts_with(message), "{json}: {error}");
        }
    }
}
