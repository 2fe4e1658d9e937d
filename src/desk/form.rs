//! [`Form`]: what tells wires of the same letters apart.

use super::Desk;
use crate::line::kind;

/// What tells wires of the same letters apart: whether a date comes before the credit, and the marks round it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Form<'a> {
    dated: bool,
    open: Option<char>,
    tail: &'a str,
}

impl<'a> Form<'a> {
    pub(super) fn of(dateline: &'a str, name: &str, desk: &Desk) -> Option<Self> {
        let pairs = desk.habits().pairs;
        let (before, after) = dateline.rsplit_once(name)?;
        let opens = |c: &char| matches!(c, '(' | '/') || pairs.iter().any(|(open, _)| open == c);
        let closes = |c: char| matches!(c, ')' | '/') || pairs.iter().any(|(_, close)| *close == c);
        let open = before.chars().next_back().filter(opens);
        // `APA-Douala (Cameroun)-`: what stands before the place tells, and no place does.
        let tail = after.split(kind(char::is_alphanumeric)).next().filter(|_| before.is_empty()).unwrap_or(after);
        Some(Self {
            dated: before.contains(kind(char::is_numeric)),
            open,
            tail: tail.trim_start_matches(closes).trim(),
        })
    }
}
