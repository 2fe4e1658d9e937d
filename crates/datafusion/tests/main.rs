//! The functions in a session: what they give, how often they read a row, and the README's queries.

mod calls;
mod readme;
mod stories;
mod values;
