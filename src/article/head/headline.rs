//! The headline with its label, which stands on a line of its own above it, round it, or before it.

use crate::desk::Desk;
use crate::headline::{Headline, between_marks, split_label};
use crate::read::block;
use crate::role::Role;
use crate::text::Text;

/// The headline; a label stands on a line of its own above it, round it, or before it.
pub(crate) fn headline<'a>(words: &'a str, label: Option<&'a str>, role: Role, desk: &Desk) -> Headline<'a> {
    let split = || if role == Role::Labelled { block(words, desk, split_label) } else { None };
    let (label, words) = if let Some(label) = label {
        (Some(label), words)
    } else if let Some((mark, inner)) = between_marks(words) {
        (Some(mark), inner)
    } else if let Some((label, words)) = split() {
        (Some(label), words)
    } else {
        (None, words)
    };
    Headline { label: label.map(Text::new), text: Text::new(words) }
}
