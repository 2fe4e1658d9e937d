//! What is written for a story, and round all of them.

pub(crate) mod csv;
pub(crate) mod json;

use crate::story::{Origin, Story};

/// A form of output. Stories are written on any thread, in pieces that are joined in order.
pub(crate) trait Format: Send + Sync {
    /// What stands before the first story.
    fn begin(&self) -> Vec<u8> {
        Vec::new()
    }

    /// Appends a story.
    fn story(&self, story: &Story<'_>, out: &mut Vec<u8>);

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
