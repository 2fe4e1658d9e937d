//! What a column of stories is.

#[path = "../../cli/tests/invented.rs"]
mod invented;

mod builder;
mod laws;
mod shapes;
mod streams;
mod told;
mod values;
