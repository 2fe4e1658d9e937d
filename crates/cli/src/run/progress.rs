//! How far the run is, for who watches a terminal.

use std::io::IsTerminal as _;
use std::time::Duration;
use std::{io, iter};

use indicatif::{ProgressBar, ProgressStyle};

use crate::input::source::Source;

/// How often the bar is drawn anew.
const TICK: Duration = Duration::from_millis(200);

/// A bar on standard error, or nothing.
#[derive(Debug)]
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// A bar where standard error is a terminal, and the output does not go to one: two would write over each other.
    ///
    /// It knows how much is left where all inputs are files; how much a folder holds is found only on the way.
    pub(crate) fn new(is_wanted: bool, files: Option<&[Source]>) -> Self {
        if !is_wanted || !io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let len: Option<u64> = files.map(|files| files.iter().map(Source::len).sum()).filter(|len| *len > 0);
        let (bar, template) = match len {
            Some(len) => (
                ProgressBar::new(len),
                "{bar:30} {binary_bytes} of {binary_total_bytes} · {msg} · {binary_bytes_per_sec} · {eta} left",
            ),
            None => (ProgressBar::new_spinner(), "{spinner} {binary_bytes} · {msg} · {binary_bytes_per_sec}"),
        };
        bar.set_style(ProgressStyle::with_template(template).expect("the templates are those above"));
        bar.enable_steady_tick(TICK);
        Self(bar)
    }

    pub(crate) fn add(&self, bytes: u64, stories: u64) {
        self.0.inc(bytes);
        self.0.set_message(format!("{} stories", grouped(stories)));
    }

    /// Does something with the bar out of the way.
    pub(crate) fn aside<T>(&self, what: impl FnOnce() -> T) -> T {
        self.0.suspend(what)
    }

    pub(crate) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

/// A number as people read it: `1,234,567`.
pub(crate) fn grouped(number: u64) -> String {
    let figures = number.to_string();
    let first = figures.len() % 3;
    let groups = figures.as_bytes()[first..].chunks(3).map(|group| String::from_utf8_lossy(group));
    let first = iter::once(figures[..first].into()).filter(|first: &std::borrow::Cow<'_, str>| !first.is_empty());
    first.chain(groups).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_grouped_by_thousands() {
        for (number, expected) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (12_345, "12,345"),
            (100_000, "100,000"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(grouped(number), expected);
        }
    }
}
