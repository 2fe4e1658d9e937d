//! What is written for a story, and round all of them.

#[cfg(feature = "parquet")]
pub(crate) mod columns;
pub(crate) mod csv;
pub(crate) mod destination;
pub(crate) mod form;
pub(crate) mod json;
pub(crate) mod writer;

use serde_json::value::RawValue;

use crate::story::{Origin, Story};

/// A form of output. Stories are written on any thread, in pieces that are joined in order.
pub(crate) trait Format: Send + Sync {
    /// What stands before the first story.
    fn begin(&self) -> Vec<u8> {
        Vec::new()
    }

    /// Appends a story.
    fn story(&self, story: &Story<'_>, out: &mut Vec<u8>);

    /// Appends what stands for a null, which is no story and no error; nothing, where only stories are shown.
    #[cfg(feature = "parquet")]
    fn absent(&self, _origin: &Origin<'_>, _out: &mut Vec<u8>) {}

    /// Appends what stands for a story that could not be read, for a reason of one line.
    fn refused(&self, origin: &Origin<'_>, why: &str, out: &mut Vec<u8>);

    /// What each story and each refusal begins with, and the first of all does not.
    fn between(&self) -> &'static [u8] {
        b""
    }

    /// What stands behind the last story.
    fn end(&self) -> &'static [u8] {
        b""
    }

    /// Whether diagnostics are drawn on standard error, for they are not in what is written.
    fn draws_diagnostics(&self) -> bool {
        false
    }
}

/// An id as a cell has it: a string without its quotation marks.
pub(crate) fn cell(id: &RawValue) -> String {
    serde_json::from_str::<String>(id.get()).unwrap_or_else(|_| id.get().to_owned())
}
