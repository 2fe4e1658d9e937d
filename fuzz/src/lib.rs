//! The laws of `wirecopy` as plain functions over a text, which fuzz targets and ordinary tests call alike.
//!
//! A function here returns where its law holds and panics where it is broken, so that a fuzzer, a
//! property test and the replay of a crash all see the same sentence.

pub mod laws;
