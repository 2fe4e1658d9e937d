//! Reads a column of stories again, a row at a time.

use arrow_array::cast::AsArray as _;
use arrow_array::types::{Int32Type, UInt8Type};
use arrow_array::{Array, ArrayRef, StructArray};

pub(crate) fn column<'a>(stories: &'a StructArray, name: &str) -> &'a ArrayRef {
    stories.column_by_name(name).unwrap_or_else(|| panic!("there is no {name}"))
}

fn value(column: &dyn Array, row: usize) -> Option<&str> {
    column.is_valid(row).then(|| column.as_string_view().value(row))
}

/// A text of a row.
pub(crate) fn text<'a>(stories: &'a StructArray, name: &str, row: usize) -> Option<&'a str> {
    value(column(stories, name), row)
}

fn items(column: &dyn Array, row: usize) -> Option<ArrayRef> {
    column.is_valid(row).then(|| column.as_list::<i32>().value(row))
}

/// The texts of a row's list.
pub(crate) fn list(stories: &StructArray, name: &str, row: usize) -> Option<Vec<String>> {
    let items = items(column(stories, name), row)?;
    Some(items.as_string_view().iter().map(|item| item.unwrap().to_owned()).collect())
}

/// The two texts of each struct in a row's list; the first is always there.
pub(crate) fn pairs(stories: &StructArray, name: &str, row: usize) -> Option<Vec<(String, Option<String>)>> {
    let items = items(column(stories, name), row)?;
    let structs = items.as_struct();
    let text = |side: usize, item| value(structs.column(side), item).map(str::to_owned);
    Some((0..structs.len()).map(|item| (text(0, item).unwrap(), text(1, item))).collect())
}

/// Year, month, day and weekday.
pub(crate) type Date = (Option<i32>, Option<u8>, Option<u8>, Option<String>);

/// The date of a row.
pub(crate) fn date(stories: &StructArray, row: usize) -> Option<Date> {
    let column = column(stories, "date");
    let dates = column.as_struct();
    let small = |side: usize| {
        let column = dates.column(side).as_primitive::<UInt8Type>();
        column.is_valid(row).then(|| column.value(row))
    };
    let years = dates.column(0).as_primitive::<Int32Type>();
    let year = years.is_valid(row).then(|| years.value(row));
    dates.is_valid(row).then(|| (year, small(1), small(2), value(dates.column(3), row).map(str::to_owned)))
}
