//! An archive of wire-service stories read in SQL by many machines: the functions of `wirecopy-datafusion` on Apache
//! Ballista.
//!
//! The scheduler, the executors, what hands out the tasks and what repeats those of a machine that is gone are all
//! Ballista's. Here is only what tells each of them of the functions, and what shows it on one machine:
//!
//! ```text
//!  registry ── process ── cluster ─┐   scheduler and executors, as processes
//!                                  ├── main: measured
//!  invented ── archive ── queries ─┘   a folder of Parquet, and what is asked of it
//!                            └── written   what is written of it, once
//! ```

mod archive;
mod cluster;
#[path = "../../../cli/tests/invented.rs"]
mod invented;
mod process;
mod queries;
mod registry;
mod written;

pub use archive::{invent, register_archive};
pub use cluster::Cluster;
pub use process::{Executor, execute, schedule};
pub use queries::{DATELINES, EACH_STORY, FINGERPRINTS, written_by_agency};
pub use registry::{client, functions, one_machine, session_state};
pub use written::write_by_agency;
