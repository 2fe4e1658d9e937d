//! [`Envelopes`]: the columns of what stands round a story in a stream.

use std::sync::Arc;

use arrow_array::builder::Date32Builder;
use arrow_array::{ArrayRef, StringViewArray, UInt64Array};
use arrow_schema::ArrowError;
use wirecopy::stories::{Envelope, Story};

use crate::column::Views;
use crate::dates;
use crate::names::Names;
use crate::row::Row;
use crate::words::Words;

/// The columns of what stands round a story, in the order of [`story_fields`](crate::story_fields).
#[derive(Debug)]
pub(crate) struct Envelopes<'t> {
    words: Words<'t>,
    names: Names,
    rows: Vec<u64>,
    frame: Views,
    /// A column for each field of [`Envelope`].
    fields: [Views; 10],
    sent: Views,
    sent_on: Date32Builder,
}

impl<'t> Envelopes<'t> {
    /// Room for that many stories of the texts.
    pub(crate) fn of(texts: &'t StringViewArray, rows: usize, one_line: bool) -> Self {
        Self {
            words: Words::of(texts, one_line),
            names: Names::new(),
            rows: Vec::with_capacity(rows),
            frame: Views::with_capacity(rows),
            fields: std::array::from_fn(|_| Views::with_capacity(rows)),
            sent: Views::with_capacity(rows),
            sent_on: Date32Builder::with_capacity(rows),
        }
    }

    /// Adds a story of the row of that number.
    pub(crate) fn push(&mut self, number: u64, row: &Row<'_>, story: &Story<'_>) {
        self.rows.push(number);
        self.frame.push(Some(self.names.view(story.frame().as_str())));
        let envelope = story.envelope().unwrap_or_default();
        let Envelope {
            source, service, number, priority, category, keywords, version, words, option, selector, ..
        } = &envelope;
        let texts = [source, service, number, priority, category, keywords, version, words, option, selector];
        for (column, text) in self.fields.iter_mut().zip(texts) {
            column.push(text.as_ref().map(|text| self.words.view(row, text)));
        }
        let sent = story.sent();
        self.sent.push(sent.as_ref().map(|sent| self.words.view(row, &sent.text)));
        self.sent_on.append_option(sent.and_then(|sent| sent.date()).map(dates::days));
    }

    pub(crate) fn finish(mut self) -> Result<Vec<ArrayRef>, ArrowError> {
        let words = self.words.into_buffers();
        let names = self.names.into_buffers().collect();
        let mut columns: Vec<ArrayRef> = vec![Arc::new(UInt64Array::from(self.rows)), self.frame.finish(&names)?];
        for field in self.fields {
            columns.push(field.finish(&words)?);
        }
        columns.push(self.sent.finish(&words)?);
        columns.push(Arc::new(self.sent_on.finish()));
        Ok(columns)
    }
}
