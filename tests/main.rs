//! The crate seen from outside: whole stories, errors, JSON, and the shape of the code itself.

mod auto_traits;
mod errors;
mod grammar;
mod json;
mod laws;
mod replay;
mod resolve;
mod rooms;
mod stories;
