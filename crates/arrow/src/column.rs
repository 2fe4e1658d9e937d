//! [`Views`] and [`Lists`]: columns that grow by a row at a time.

use std::sync::Arc;

use arrow_array::{ArrayRef, ListArray, StringViewArray};
use arrow_buffer::{Buffer, NullBuffer, NullBufferBuilder, OffsetBuffer};
use arrow_schema::{ArrowError, FieldRef};

use crate::error::Error;

/// A column of texts.
#[derive(Debug)]
pub(crate) struct Views {
    views: Vec<u128>,
    nulls: NullBufferBuilder,
}

impl Views {
    pub(crate) fn with_capacity(rows: usize) -> Self {
        Self { views: Vec::with_capacity(rows), nulls: NullBufferBuilder::new(rows) }
    }

    pub(crate) fn push(&mut self, view: Option<u128>) {
        self.views.push(view.unwrap_or_default());
        self.nulls.append(view.is_some());
    }

    pub(crate) fn len(&self) -> usize {
        self.views.len()
    }

    /// The column, which Arrow looks through once more: that each view lies in these buffers, and is UTF-8.
    pub(crate) fn finish(self, buffers: &Arc<[Buffer]>) -> Result<ArrayRef, ArrowError> {
        let column = StringViewArray::try_new(self.views.into(), Arc::clone(buffers), self.nulls.build())?;
        Ok(Arc::new(column))
    }
}

/// Where the lists of a column end among the items.
#[derive(Debug)]
pub(crate) struct Lists {
    offsets: Vec<i32>,
}

impl Lists {
    pub(crate) fn with_capacity(rows: usize) -> Self {
        let mut offsets = Vec::with_capacity(rows + 1);
        offsets.push(0);
        Self { offsets }
    }

    /// Ends the row's list behind that many items.
    pub(crate) fn end(&mut self, items: usize) -> Result<(), Error> {
        self.offsets.push(i32::try_from(items).map_err(|_| Error::TooManyParts)?);
        Ok(())
    }

    pub(crate) fn finish(
        self,
        item: FieldRef,
        items: ArrayRef,
        nulls: Option<NullBuffer>,
    ) -> Result<ArrayRef, ArrowError> {
        Ok(Arc::new(ListArray::try_new(item, OffsetBuffer::new(self.offsets.into()), items, nulls)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_ends_where_arrow_can_count() {
        let mut lists = Lists::with_capacity(2);
        assert!(lists.end(i32::MAX as usize).is_ok());
        assert!(matches!(lists.end(i32::MAX as usize + 1), Err(Error::TooManyParts)));
    }
}
