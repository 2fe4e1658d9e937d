//! Many stories at once: who reads, who works, who writes, and what holds them together.

pub(crate) mod budget;
pub(crate) mod job;
pub(crate) mod pipeline;
pub(crate) mod progress;
pub(crate) mod report;
pub(crate) mod stop;
pub(crate) mod work;
