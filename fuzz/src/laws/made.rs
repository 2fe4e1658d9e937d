//! Hostile texts: one piece, repeated.

/// A text of `length` bytes or a little less: `head`, then `unit` as often as there is room, then `tail`.
#[must_use]
pub fn made(head: &str, unit: &str, tail: &str, length: usize) -> String {
    let times = length.saturating_sub(head.len() + tail.len()) / unit.len();
    format!("{head}{}{tail}", unit.repeat(times))
}
