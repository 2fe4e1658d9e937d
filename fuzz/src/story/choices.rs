//! A story's choices, made by bytes: what a fuzzer turns, and what a property test draws.

/// Bytes that choose; when they run out, everything is the first of its kind.
pub struct Choices<'b>(&'b [u8]);

impl<'b> Choices<'b> {
    /// Choices made by `bytes`, one byte each.
    #[must_use]
    pub const fn by(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    /// A number below `limit`.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        let Some((byte, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*byte) % limit
    }

    /// One of several.
    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// One of several, or none as often as each of them.
    pub(super) fn one_or_none<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        of.get(self.below(of.len() + 1)).copied()
    }
}
