//! Reads the text of a wire-service story into its parts, which borrow from that text.
//!
//! ```text
//!  text ─ line ─ layout ─ block ─┬─ headline, byline, note ────────┐
//!                                ├─ place, date, credit ─ dateline ├─ article
//!                                └─ body: paragraph, crosshead, …  ┘
//! ```
#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![warn(clippy::alloc_instead_of_core, clippy::std_instead_of_alloc, clippy::std_instead_of_core)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod agency;
mod article;
mod block;
mod body;
mod byline;
mod credit;
mod date;
mod dateline;
mod desk;
mod error;
mod headline;
#[cfg(feature = "serde")]
mod json;
mod language;
mod layout;
mod line;
mod note;
mod place;
mod read;
mod separator;
mod snippet;
mod span;
mod text;
mod word;

pub use agency::{AGENCIES, Agency, Mark};
pub use article::{Article, Notes};
pub use block::{Blocks, RawBlock, blocks};
pub use body::{Block, Body, Section, Sections};
pub use byline::{Byline, Names};
pub use credit::Credit;
pub use date::*;
pub use dateline::{Certainty, Dateline};
pub use desk::Desk;
pub use error::{Error, ErrorKind, InSource, Part};
pub use headline::Headline;
pub use language::Language;
pub use place::{Place, Places};
pub use span::{Position, Span};
pub use text::Text;
