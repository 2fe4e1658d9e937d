//! A column of wire-service stories in, a column of their parts out, for Apache Arrow.
//!
//! ```
//! use arrow_array::StringViewArray;
//! use arrow_array::cast::AsArray as _;
//! use wirecopy_arrow::{Reading, parse};
//!
//! let texts = StringViewArray::from(vec!["\
//! Harbor reopens after a storm
//! PORTO, May 3. /TASS/. Ships moved again on Monday, the harbor master said."]);
//!
//! let stories = parse(&texts, &Reading::new())?;
//! let column = |name| stories.column_by_name(name).unwrap().as_string_view();
//! assert_eq!(column("headline").value(0), "Harbor reopens after a storm");
//! assert_eq!(column("agency").value(0), "TASS");
//! assert_eq!(column("certainty").value(0), "credited");
//! assert_eq!(column("lede").value(0), "Ships moved again on Monday, the harbor master said.");
//! # Ok::<(), wirecopy_arrow::Error>(())
//! ```
//!
//! [`parse`] reads texts, [`parse_received`] texts with the days on which they were received, and [`parse_bytes`] bytes;
//! [`stories()`] cuts texts that hold many stories. A [`Reading`] says how, and [`fields`] is the schema. No text is copied:
//! the columns are views into the input's own buffers. The README says what that costs where the columns are kept, and what
//! it gains. Whoever has articles and no column of texts fills a [`StoriesBuilder`].
//!
//! # The way of a row
//!
//! ```text
//!  row, written ── names, words ─┐   the views of a text's slices, and of words that are none
//!                                ├── stories ── parse, builder
//!                                ├── envelopes ── streams
//!  column ── dates ──────────────┘   columns that grow by a row at a time
//! ```

#![forbid(unsafe_code)]

mod builder;
mod column;
mod dates;
mod envelopes;
mod error;
mod fields;
mod names;
mod parse;
mod reading;
mod row;
mod stories;
mod streams;
mod words;
mod written;

pub use builder::StoriesBuilder;
pub use error::Error;
pub use fields::{fields, story_fields};
pub use parse::{parse, parse_bytes, parse_received};
pub use reading::Reading;
pub use streams::stories;

/// The README's examples, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
