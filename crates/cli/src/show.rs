//! A story with its parts marked: what one opens when a story was read wrong.

pub(crate) mod kind;
pub(crate) mod page;
pub(crate) mod part;
pub(crate) mod reason;
pub(crate) mod terminal;
pub(crate) mod visible;
