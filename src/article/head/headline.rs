//! The headline with its label, which stands on a line of its own above it, round it, or before it.

use crate::desk::Desk;
use crate::headline::{Headline, split_label};
use crate::line::trim;
use crate::read::block;
use crate::role::Role;
use crate::text::Text;

/// `++ Ships move again ++`: what stands between the marks of a flash, if they are a label.
pub(super) fn between_crosses(words: &str) -> Option<&str> {
    let inner = words.strip_prefix("++")?.strip_suffix("++").map(trim)?;
    // A rule of crosses holds no words: `+++++`.
    inner.contains(char::is_alphanumeric).then_some(inner)
}

/// The headline; a label stands on a line of its own above it, round it, or before it.
pub(crate) fn headline<'a>(words: &'a str, label: Option<&'a str>, role: Role, desk: &Desk) -> Headline<'a> {
    let split = || if role == Role::Labelled { block(words, desk, split_label) } else { None };
    let (label, words) = if let Some(label) = label {
        (Some(label), words)
    } else if let Some(inner) = between_crosses(words) {
        (Some(&words[..2]), inner)
    } else if let Some((label, words)) = split() {
        (Some(label), words)
    } else {
        (None, words)
    };
    Headline { label: label.map(Text::new), text: Text::new(words) }
}
