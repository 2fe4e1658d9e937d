//! The crate seen from outside: whole stories, errors, JSON, and the shape of the code itself.

mod auto_traits;
mod errors;
mod json;
mod resolve;
mod rooms;
mod stories;
