//! [`Dates`]: the column of printed dates, and the days that Arrow counts.

use std::sync::Arc;

use arrow_array::builder::{Int32Builder, UInt8Builder};
use arrow_array::{ArrayRef, StructArray};
use arrow_buffer::{Buffer, NullBufferBuilder};
use arrow_schema::ArrowError;
use wirecopy::date::PartialDate;
use wirecopy::time::{Date, OffsetDateTime, Weekday};

use crate::column::Views;
use crate::fields::date_fields;
use crate::names::Names;

/// The printed dates: what is printed of each.
#[derive(Debug)]
pub(crate) struct Dates {
    year: Int32Builder,
    month: UInt8Builder,
    day: UInt8Builder,
    weekday: Views,
    nulls: NullBufferBuilder,
}

impl Dates {
    pub(crate) fn with_capacity(rows: usize) -> Self {
        Self {
            year: Int32Builder::with_capacity(rows),
            month: UInt8Builder::with_capacity(rows),
            day: UInt8Builder::with_capacity(rows),
            weekday: Views::with_capacity(rows),
            nulls: NullBufferBuilder::new(rows),
        }
    }

    pub(crate) fn push(&mut self, date: Option<PartialDate>, names: &mut Names) {
        self.nulls.append(date.is_some());
        self.year.append_option(date.and_then(|date| date.year));
        self.month.append_option(date.and_then(|date| date.month).map(u8::from));
        self.day.append_option(date.and_then(|date| date.day));
        self.weekday.push(date.and_then(|date| date.weekday).map(|weekday| names.view(english(weekday))));
    }

    pub(crate) fn finish(mut self, names: &Arc<[Buffer]>) -> Result<ArrayRef, ArrowError> {
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.year.finish()),
            Arc::new(self.month.finish()),
            Arc::new(self.day.finish()),
            self.weekday.finish(names)?,
        ];
        Ok(Arc::new(StructArray::try_new(date_fields(), columns, self.nulls.build())?))
    }
}

/// The names as the core's JSON has them, written out so that no version of `time` changes them.
const fn english(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

const EPOCH: i32 = OffsetDateTime::UNIX_EPOCH.date().to_julian_day();

/// The day as `Date32` counts it, from 1 January 1970.
pub(crate) const fn days(date: Date) -> i32 {
    date.to_julian_day() - EPOCH
}

/// The day of a `Date32`; `None` for one that `time` does not have.
pub(crate) fn day(days: i32) -> Option<Date> {
    Date::from_julian_day(days.checked_add(EPOCH)?).ok()
}

#[cfg(test)]
mod tests {
    use wirecopy::time::Month;

    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        for (date, count) in
            [((1970, Month::January, 1), 0), ((1969, Month::December, 31), -1), ((2026, Month::December, 26), 20_813)]
        {
            let date = Date::from_calendar_date(date.0, date.1, date.2).unwrap();
            assert_eq!((days(date), day(count)), (count, Some(date)));
        }
        assert_eq!((day(i32::MAX), day(i32::MIN)), (None, None));
    }
}
