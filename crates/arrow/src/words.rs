//! [`Words`]: the views of a story's words, and what had to be written for them.

use std::sync::Arc;

use arrow_array::StringViewArray;
use arrow_buffer::Buffer;
use wirecopy::Text;

use crate::row::Row;
use crate::written::Written;

/// The views of a story's words, and what had to be written for them.
#[derive(Debug)]
pub(crate) struct Words<'t> {
    buffers: &'t [Buffer],
    one_line: bool,
    written: Written,
}

impl<'t> Words<'t> {
    /// Words of these texts; those broken over lines are as printed, or on one line.
    pub(crate) fn of(texts: &'t StringViewArray, one_line: bool) -> Self {
        let buffers = texts.data_buffers();
        Self { buffers, one_line, written: Written::behind(buffers.len()) }
    }

    /// Words of no column: each is written anew, on one line.
    pub(crate) const fn written_anew() -> Self {
        Self { buffers: &[], one_line: true, written: Written::behind(0) }
    }

    pub(crate) fn view(&mut self, row: &Row<'_>, text: &Text<'_>) -> u128 {
        if self.one_line {
            let line = text.one_line();
            row.view(&line).unwrap_or_else(|| self.written.view(&line))
        } else {
            row.view(text.as_printed()).unwrap_or_else(|| self.written.view(text.as_printed()))
        }
    }

    /// The buffers of the texts, and behind them those that were written: one list for all columns, so that a column costs
    /// no more than a count.
    pub(crate) fn into_buffers(self) -> Arc<[Buffer]> {
        self.buffers.iter().cloned().chain(self.written.into_buffers()).collect()
    }
}
