//! A time of the day or a count, alone on its line.

use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase};

/// Whether a line is a time of the day or a count and nothing else: `19:44`, `9:00 PM`, `6366`.
pub(crate) fn is_figure_alone(i: Tokens<'_, '_>) -> bool {
    if !i.first().is_figure() {
        return false;
    }
    let rest = i.rest();
    let is_clock = rest.first().is_mark(':') && rest.first().is_glued() && rest.rest().first().text.len() >= 2;
    let behind = if is_clock && rest.rest().first().is_figure() { rest.after(2) } else { rest };
    let behind = if is_clock { after_phrase(behind, Phrase::Clock).unwrap_or(behind) } else { behind };
    behind.after_any(&['.']).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn a_figure_alone_is_a_time_or_a_count() {
        for (text, expected) in [
            ("19:44", true),
            ("9:00PM", true),
            ("9:00 PM", true),
            ("9:00 p.m.", true),
            ("0", true),
            ("6366", true),
            ("2:1", false),
            ("24 ships", false),
            ("9:00 ships", false),
            ("3 PM", false),
            ("-", false),
        ] {
            assert_eq!(block(text, &Desk::new(), is_figure_alone), expected, "{text}");
        }
    }
}
