//! The recipes of `docs/recipes.md`, compiled and run.
#![doc = include_str!("../../../docs/recipes.md")]
