//! Wire-service stories taken apart in SQL: functions for Apache `DataFusion`.
//!
//! ```
//! use datafusion::assert_batches_eq;
//! use datafusion::prelude::SessionContext;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> datafusion::error::Result<()> {
//! let session = SessionContext::new();
//! wirecopy_datafusion::register_all(&session)?;
//!
//! let rows = session
//!     .sql("SELECT place['name'] AS place, agency FROM (
//!           SELECT unnest(story['places']) AS place, story['agency'] AS agency FROM (
//!           SELECT wire_parse('PORTO and VELNA, May 3. /TASS/. Ships moved again on Monday.') AS story))")
//!     .await?
//!     .collect()
//!     .await?;
//! assert_batches_eq!(
//!     ["+-------+--------+", "| place | agency |", "+-------+--------+", "| PORTO | TASS   |", "| VELNA | TASS   |", "+-------+--------+"],
//!     &rows
//! );
//! # Ok(())
//! # }
//! ```
//!
//! [`register_all`] is what a session needs. [`register_functions`] takes any registry, as a cluster has one, and a
//! [`Reading`] of your own. What the functions give is in the README, with SQL for an archive.
//!
//! # The way of a column
//!
//! ```text
//!  texts ──────────┐   arguments as the columns that are read
//!                  ├── function ── udfs ── functions, register ── rules, behind which a row is parsed once
//!  part, compact ──┤   which fields of a story a function gives, with their own texts
//!                  └── files ── table     the stories of files
//! ```

#![forbid(unsafe_code)]

mod compact;
mod files;
mod function;
pub mod functions;
mod part;
mod register;
pub mod rules;
mod table;
mod texts;
pub mod udfs;

pub use register::{register_all, register_functions};
pub use wirecopy_arrow::Reading;

/// The README's examples, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
