//! The command as a person uses it: its exit status, what it writes and what it says.

mod browser;
mod inputs;
mod invented;
mod outputs;
mod process;
mod ran;
mod show;
mod terminal;
