//! The command as a person uses it: its exit status, what it writes and what it says.

#[cfg(feature = "parquet")]
mod archive;
mod browser;
#[cfg(feature = "parquet")]
mod column;
#[cfg(feature = "parquet")]
mod columns;
mod inputs;
mod invented;
mod outputs;
mod process;
mod ran;
mod show;
mod terminal;
