//! [`compact`]: a column with its own copies of its texts.

use std::sync::Arc;

use datafusion::arrow::array::cast::AsArray as _;
use datafusion::arrow::array::{Array as _, ArrayRef, ListArray, StructArray};
use datafusion::arrow::datatypes::DataType;
use datafusion::arrow::error::ArrowError;

/// The column with its own copies of its texts, and of nothing else.
///
/// As they are read, all columns are views into all of the stories. An engine counts those for each column that it holds,
/// keeps them for one row that a filter lets through, and writes them with each column that it spills or sends. The parts
/// of a story are hardly more than its text, so that they are copied here, once, instead.
pub(crate) fn compact(column: &ArrayRef) -> Result<ArrayRef, ArrowError> {
    Ok(match column.data_type() {
        DataType::Utf8View => Arc::new(column.as_string_view().gc()),
        DataType::Struct(fields) => {
            let columns = column.as_struct().columns().iter().map(compact).collect::<Result<_, _>>()?;
            Arc::new(StructArray::try_new(fields.clone(), columns, column.nulls().cloned())?)
        }
        DataType::List(item) => {
            let lists = column.as_list::<i32>();
            let items = compact(lists.values())?;
            Arc::new(ListArray::try_new(Arc::clone(item), lists.offsets().clone(), items, column.nulls().cloned())?)
        }
        _ => Arc::clone(column),
    })
}

#[cfg(test)]
mod tests {
    use datafusion::arrow::array::StringViewArray;
    use datafusion::arrow::buffer::Buffer;
    use wirecopy_arrow::{Reading, parse};

    use super::*;

    #[test]
    fn a_compact_column_is_equal_and_no_longer_than_its_texts() {
        let rest = "The inner basin opens on Friday, when the last of the wrecks is raised.\n\n".repeat(100);
        let story = format!("Ships moved again\nPORTO, May 3. /TASS/. The harbor of the old town is open.\n\n{rest}");
        let texts = StringViewArray::from(vec![Some(&*story), None, Some("")]);
        let stories: ArrayRef = Arc::new(parse(&texts, &Reading::new()).unwrap());
        let compacted = compact(&stories).unwrap();
        assert_eq!(&compacted, &stories);
        let ledes = compacted.as_struct().column_by_name("lede").unwrap().as_string_view().clone();
        let held: usize = ledes.data_buffers().iter().map(Buffer::len).sum();
        assert_eq!(held, "The harbor of the old town is open.".len());
    }
}
