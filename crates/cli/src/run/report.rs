//! What is said on standard error, and how the run ended.

use std::fmt::Display;
use std::io::{self, Write as _};

use super::progress::{Progress, grouped};
use super::work::Message;

/// The most messages of a kind that are printed in a run.
const MOST: u64 = 100;

/// Counts what was read and refused, and says why as long as somebody may want to know.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) stories: u64,
    pub(crate) refused: u64,
    drawn: u64,
}

/// Says something on standard error; where nothing takes it, the exit status has to do.
pub(crate) fn say(what: &dyn Display) {
    let _ = writeln!(io::stderr(), "wirecopy: {what}");
}

impl Report {
    pub(crate) fn tell(&mut self, messages: &[Message], progress: &Progress) {
        for message in messages {
            match message {
                Message::Refusal(why) => {
                    self.refused += 1;
                    if self.refused <= MOST {
                        progress.aside(|| say(&printable(why)));
                    }
                }
                Message::Diagnostic(drawn) => {
                    self.drawn += 1;
                    if self.drawn <= MOST {
                        progress.aside(|| drop(writeln!(io::stderr(), "{}", printable(drawn))));
                    }
                }
            }
        }
    }

    /// Says what was left out, and of many stories how many were refused.
    pub(crate) fn close(&self, is_many: bool) {
        if self.drawn > MOST {
            let _ = writeln!(io::stderr(), "and {} more", grouped(self.drawn - MOST));
        }
        if is_many && self.refused > 0 {
            let all = self.stories + self.refused;
            let stories = if all == 1 { "story" } else { "stories" };
            say(&format_args!("{} of {} {stories} could not be read", grouped(self.refused), grouped(all)));
        }
    }
}

/// A message whose control characters cannot reach the terminal: names of files and copy may hold any.
fn printable(message: &str) -> String {
    message.chars().map(|c| if c.is_control() && c != '\n' { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
