//! The functions in a session: what they give, how often they read a row, and the README's queries.

mod calls;
mod counted;
mod once;
mod plans;
mod readme;
mod stories;
mod values;
