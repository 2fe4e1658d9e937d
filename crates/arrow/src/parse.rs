//! [`parse`]: a column of texts in, a column of stories out.

use std::iter;
use std::str;

use arrow_array::{Array as _, BinaryViewArray, Date32Array, StringViewArray, StructArray};
use wirecopy::Article;
use wirecopy::time::Date;

use crate::dates;
use crate::error::Error;
use crate::reading::Reading;
use crate::row::Row;
use crate::stories::Stories;

/// Reads a column of texts, a story a row, into a column of structs with the fields that [`fields`](crate::fields)
/// lists.
///
/// Every text is read leniently, as by [`Article::parse_lenient`]: what a text does not have is null. An empty text is a
/// struct of nulls and empty lists, and a null one is null. No text is copied, unless the reading wants texts
/// [on one line](Reading::on_one_line): the columns are views into the buffers of the input, and hold them.
///
/// # Errors
///
/// [`Error::TooManyParts`], for a column of more than 2³¹ − 1 blocks.
///
/// ```
/// use arrow_array::StringViewArray;
/// use arrow_array::cast::AsArray as _;
/// use wirecopy_arrow::{Reading, parse};
///
/// let texts = StringViewArray::from(vec![
///     Some("Harbor reopens after a storm\nPORTO, May 3. /TASS/. Ships moved."),
///     None,
/// ]);
/// let stories = parse(&texts, &Reading::new())?;
/// let headlines = stories.column_by_name("headline").unwrap().as_string_view();
/// assert_eq!(headlines.iter().collect::<Vec<_>>(), [Some("Harbor reopens after a storm"), None]);
/// # Ok::<(), wirecopy_arrow::Error>(())
/// ```
pub fn parse(texts: &StringViewArray, reading: &Reading) -> Result<StructArray, Error> {
    parse_each(texts, iter::repeat(reading.received), reading)
}

/// Reads a column of texts with the day on which each was received, against which its date is resolved.
///
/// A day that is null leaves `resolved` null; the reading's own [day](Reading::received_on) is not asked.
///
/// # Errors
///
/// As for [`parse`], and [`Error::Lengths`] where there is not a day for each text.
///
/// ```
/// use arrow_array::cast::AsArray as _;
/// use arrow_array::types::Date32Type;
/// use arrow_array::{Date32Array, StringViewArray};
/// use wirecopy_arrow::{Reading, parse_received};
///
/// let texts = StringViewArray::from(vec!["Harbor reopens\nPORTO, December 26. /TASS/. Ships moved."; 2]);
/// // 2 January 2027, counted in days from 1970.
/// let days = Date32Array::from(vec![Some(20_820), None]);
/// let stories = parse_received(&texts, &days, &Reading::new())?;
/// let resolved = stories.column_by_name("resolved").unwrap().as_primitive::<Date32Type>();
/// assert_eq!(resolved.iter().collect::<Vec<_>>(), [Some(20_813), None]);
/// # Ok::<(), wirecopy_arrow::Error>(())
/// ```
pub fn parse_received(
    texts: &StringViewArray,
    received: &Date32Array,
    reading: &Reading,
) -> Result<StructArray, Error> {
    if texts.len() != received.len() {
        return Err(Error::Lengths { texts: texts.len(), days: received.len() });
    }
    parse_each(texts, received.iter().map(|received| received.and_then(dates::day)), reading)
}

/// Reads a column of bytes as [`parse`] reads texts; they are not copied either.
///
/// # Errors
///
/// As for [`parse`], and [`Error::NotUtf8`] for the first row that is no UTF-8: it is neither skipped nor mended. Decode
/// such rows before, or make them null.
///
/// ```
/// use arrow_array::BinaryViewArray;
/// use wirecopy_arrow::{Error, Reading, parse_bytes};
///
/// let bytes = BinaryViewArray::from(vec![&b"Ships moved."[..], b"Caf\xe9 Central"]);
/// assert!(matches!(parse_bytes(&bytes, &Reading::new()), Err(Error::NotUtf8 { row: 1, offset: 3 })));
/// ```
pub fn parse_bytes(bytes: &BinaryViewArray, reading: &Reading) -> Result<StructArray, Error> {
    parse(&texts(bytes)?, reading)
}

/// The same column as texts, in the same buffers.
fn texts(bytes: &BinaryViewArray) -> Result<StringViewArray, Error> {
    let mut views = Vec::with_capacity(bytes.len());
    for (row, (text, view)) in bytes.iter().zip(bytes.views()).enumerate() {
        let text = text.map(str::from_utf8).transpose();
        // What lies below a null is not read, and may be anything.
        views.push(text.map_err(|error| Error::NotUtf8 { row, offset: error.valid_up_to() })?.map_or(0, |_| *view));
    }
    Ok(StringViewArray::try_new(views.into(), bytes.data_buffers().to_vec(), bytes.nulls().cloned())?)
}

fn parse_each(
    texts: &StringViewArray,
    received: impl Iterator<Item = Option<Date>>,
    reading: &Reading,
) -> Result<StructArray, Error> {
    let mut stories = Stories::of(texts, texts.len(), reading.one_line);
    for ((text, view), received) in texts.iter().zip(texts.views()).zip(received) {
        // A null is read as an empty text, whose parts are all null; that its lists are null too is said at the end.
        let text = text.unwrap_or_default();
        let row = Row::new(text, *view);
        let resolved = |article: &Article<'_>| {
            let date = article.dateline.as_ref()?.date?;
            Some(date.resolve(received?, reading.policy).ok()?.date)
        };
        if reading.diagnostics {
            let (article, found) = reading.desk.diagnose(text);
            stories.push(&row, &article, resolved(&article), found.map(|found| found.code))?;
        } else {
            let article = reading.desk.article_lenient(text);
            stories.push(&row, &article, resolved(&article), iter::empty())?;
        }
    }
    stories.finish(texts.nulls(), reading.diagnostics)
}
