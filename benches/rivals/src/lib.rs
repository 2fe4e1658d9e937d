//! What the benches share: the stories, the rivals, and how time is taken.

pub mod nom_alone;
pub mod parts;
pub mod regular;
pub mod stories;
pub mod time;
