//! The arguments of a function, as the columns that are read.

use datafusion::arrow::array::cast::AsArray as _;
use datafusion::arrow::array::{Array, ArrayRef, Date32Array, StringViewArray};
use datafusion::arrow::datatypes::{DataType, Date32Type};
use datafusion::common::internal_err;
use datafusion::error::Result;
use datafusion::logical_expr::{Signature, TypeSignature, Volatility};

/// The types that a column of texts may have; an engine turns others into the first of them.
const TEXTS: [DataType; 3] = [DataType::Utf8View, DataType::Utf8, DataType::LargeUtf8];

/// A text, or a text and the day on which it was received.
pub(crate) fn signature() -> Signature {
    let alone = TEXTS.map(|text| TypeSignature::Exact(vec![text]));
    let received = TEXTS.map(|text| TypeSignature::Exact(vec![text, DataType::Date32]));
    Signature::one_of(alone.into_iter().chain(received).collect(), Volatility::Immutable)
}

/// The texts, in the buffers that they came in, where those are smaller than 4 GiB.
pub(crate) fn texts(column: &ArrayRef) -> Result<StringViewArray> {
    Ok(match column.data_type() {
        DataType::Utf8View => column.as_string_view().clone(),
        DataType::Utf8 => StringViewArray::from(column.as_string::<i32>()),
        DataType::LargeUtf8 => StringViewArray::from(column.as_string::<i64>()),
        other => return internal_err!("no column of texts: {other}"),
    })
}

/// The days of a column of days.
pub(crate) fn days(column: &ArrayRef) -> Result<Date32Array> {
    let Some(days) = column.as_primitive_opt::<Date32Type>() else {
        return internal_err!("no column of days: {}", column.data_type());
    };
    Ok(days.clone())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use datafusion::arrow::array::{Int32Array, LargeStringArray, StringArray};

    use super::*;

    const WORDS: [Option<&str>; 2] = [Some("Ships moved again on Monday."), None];

    #[test]
    fn a_column_of_each_type_is_the_same_texts() {
        let columns: [ArrayRef; 3] = [
            Arc::new(StringViewArray::from_iter(WORDS)),
            Arc::new(StringArray::from_iter(WORDS)),
            Arc::new(LargeStringArray::from_iter(WORDS)),
        ];
        for column in columns {
            assert_eq!(texts(&column).unwrap().iter().collect::<Vec<_>>(), WORDS, "{}", column.data_type());
        }
    }

    #[test]
    fn no_text_is_copied() {
        let words = StringArray::from_iter(WORDS);
        let bytes = words.values().as_ptr();
        let column: ArrayRef = Arc::new(words);
        assert_eq!(texts(&column).unwrap().data_buffers()[0].as_ptr(), bytes);
    }

    #[test]
    fn a_column_of_numbers_is_none_of_texts_or_days() {
        let column: ArrayRef = Arc::new(Int32Array::from(vec![1]));
        assert!(texts(&column).is_err());
        assert!(days(&column).is_err());
    }
}
