//! Rows of a column that were decoded together.

use arrow_array::cast::AsArray as _;
use arrow_array::types::{
    ArrowPrimitiveType, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array as _, ArrayRef};
use arrow_schema::DataType;
use serde_json::value::{RawValue, to_raw_value};

/// How many bytes of texts make a job.
const BYTES: usize = 1 << 18;

/// Rows of a column of texts or of bytes, and their ids.
#[derive(Debug)]
pub(crate) struct Rows {
    /// The number of the first in its file, counted from 0.
    pub(crate) first: u64,
    texts: ArrayRef,
    ids: Option<ArrayRef>,
}

/// What a row has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cell<'r> {
    Null,
    Text(&'r str),
    /// Which may be text in any encoding, or none.
    Bytes(&'r [u8]),
}

impl Rows {
    pub(crate) fn new(first: u64, texts: ArrayRef, ids: Option<ArrayRef>) -> Self {
        Self { first, texts, ids }
    }

    pub(crate) fn len(&self) -> usize {
        self.texts.len()
    }

    /// How many bytes they are held for: those of the texts, and of their views.
    pub(crate) fn weight(&self) -> usize {
        (0..self.len()).map(|row| self.length(row)).sum()
    }

    fn length(&self, row: usize) -> usize {
        let length = match self.cell(row) {
            Cell::Null => 0,
            Cell::Text(text) => text.len(),
            Cell::Bytes(bytes) => bytes.len(),
        };
        length + size_of::<u128>()
    }

    /// The first of the rows, as many as make a job.
    pub(crate) fn take_job(&mut self) -> Option<Self> {
        if self.len() == 0 {
            return None;
        }
        let (mut count, mut bytes) = (0, 0);
        while count < self.len() && bytes < BYTES {
            bytes += self.length(count);
            count += 1;
        }
        let part = |column: &ArrayRef, start, len| column.slice(start, len);
        let job = Self::new(self.first, part(&self.texts, 0, count), self.ids.as_ref().map(|ids| part(ids, 0, count)));
        let rest = self.len() - count;
        self.texts = part(&self.texts, count, rest);
        self.ids = self.ids.as_ref().map(|ids| part(ids, count, rest));
        self.first += count as u64;
        Some(job)
    }

    /// What a row has, counted from the first of these.
    pub(crate) fn cell(&self, row: usize) -> Cell<'_> {
        if self.texts.is_null(row) {
            return Cell::Null;
        }
        match self.texts.data_type() {
            DataType::BinaryView => Cell::Bytes(self.texts.as_binary_view().value(row)),
            _ => Cell::Text(self.texts.as_string_view().value(row)),
        }
    }

    /// The id of a row as JSON, where ids were asked for and it has one.
    pub(crate) fn id(&self, row: usize) -> Option<Box<RawValue>> {
        let ids = self.ids.as_ref().filter(|ids| ids.is_valid(row))?;
        match ids.data_type() {
            DataType::Int8 => number::<Int8Type>(ids, row),
            DataType::Int16 => number::<Int16Type>(ids, row),
            DataType::Int32 => number::<Int32Type>(ids, row),
            DataType::Int64 => number::<Int64Type>(ids, row),
            DataType::UInt8 => number::<UInt8Type>(ids, row),
            DataType::UInt16 => number::<UInt16Type>(ids, row),
            DataType::UInt32 => number::<UInt32Type>(ids, row),
            DataType::UInt64 => number::<UInt64Type>(ids, row),
            _ => to_raw_value(ids.as_string_view().value(row)).ok(),
        }
    }
}

fn number<T: ArrowPrimitiveType<Native: serde::Serialize>>(ids: &ArrayRef, row: usize) -> Option<Box<RawValue>> {
    to_raw_value(&ids.as_primitive::<T>().value(row)).ok()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow_array::{Int64Array, StringViewArray};

    use super::*;

    #[test]
    fn rows_are_cut_into_jobs_by_the_length_of_their_texts() {
        let (long, longest) = ("a".repeat(BYTES / 2), "b".repeat(3 * BYTES));
        let texts = [Some(&*long), None, Some(&long), Some(&longest), Some(""), Some("Ships moved.")];
        let ids: Vec<_> = (0_i64..6).map(|id| (id != 4).then_some(id)).collect();
        let mut rows =
            Rows::new(10, Arc::new(StringViewArray::from(texts.to_vec())), Some(Arc::new(Int64Array::from(ids))));
        let jobs: Vec<_> = std::iter::from_fn(|| rows.take_job()).collect();
        assert_eq!(jobs.iter().map(|job| (job.first, job.len())).collect::<Vec<_>>(), [(10, 3), (13, 1), (14, 2)]);
        assert_eq!(jobs[1].weight(), 3 * BYTES + 16);
        assert_eq!(
            (jobs[0].cell(1), jobs[2].cell(0), jobs[2].cell(1)),
            (Cell::Null, Cell::Text(""), Cell::Text("Ships moved."))
        );
        let id = |job: usize, row| jobs[job].id(row).map(|id| id.get().to_owned());
        assert_eq!([id(0, 0), id(2, 0), id(2, 1)], [Some("0".to_owned()), None, Some("5".to_owned())]);
    }
}
