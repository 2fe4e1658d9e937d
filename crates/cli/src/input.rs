//! What is read: where stories come from, and how their bytes become text.

#[cfg(feature = "parquet")]
pub(crate) mod column;
pub(crate) mod decode;
pub(crate) mod lines;
pub(crate) mod record;
#[cfg(feature = "parquet")]
pub(crate) mod rows;
pub(crate) mod source;

/// The longest story that is read, in bytes: four times the longest that the library is measured on.
pub(crate) const LONGEST: usize = 256 << 20;
