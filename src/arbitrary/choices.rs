//! A story's choices, one byte each: what a fuzzer turns.

use arbitrary::{Arbitrary, Result, Unstructured};

/// Bytes that choose; when they run out, everything is the first of its kind.
pub(super) struct Choices<'c, 'u>(&'c mut Unstructured<'u>);

impl<'c, 'u> Choices<'c, 'u> {
    pub(super) const fn by(bytes: &'c mut Unstructured<'u>) -> Self {
        Self(bytes)
    }

    /// The next byte.
    pub(super) fn byte(&mut self) -> Result<u8> {
        u8::arbitrary(self.0)
    }

    /// A number below `limit`, which is 256 at most.
    ///
    /// Not `int_in_range`, which takes no byte where there is nothing to choose: every byte after it
    /// would then mean something else for one agency than for another.
    pub(super) fn below(&mut self, limit: usize) -> Result<usize> {
        self.byte().map(|byte| usize::from(byte) % limit)
    }

    /// One of several.
    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> Result<T> {
        self.below(of.len()).map(|at| of[at])
    }

    /// One of several, or none as often as each of them.
    pub(super) fn one_or_none<T: Copy>(&mut self, of: &[T]) -> Result<Option<T>> {
        self.below(of.len() + 1).map(|at| of.get(at).copied())
    }
}
