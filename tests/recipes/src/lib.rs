//! The recipes of `docs/recipes.md`, compiled and run.
#![doc = include_str!("../../../docs/recipes.md")]

/// The piece of `docs/streams.md`, compiled and run.
#[doc = include_str!("../../../docs/streams.md")]
pub mod streams {}
