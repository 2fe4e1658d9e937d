//! What the desk says to other desks, above the dateline and inside the body.

use crate::word::{Case, word};

/// The words that open a message to editors.
const OPENINGS: [&str; 26] = [
    "Eds:",
    "EDS:",
    "Eds.:",
    "EDs:",
    "Editors:",
    "EDITORS:",
    "Editors:",
    "EDITOR'S NOTE",
    "EDITOR’S NOTE",
    "EDITORS' NOTE",
    "Editor's note",
    "Editor’s note",
    "Editor's Note",
    "Editor’s Note",
    "Note to editors",
    "NOTE TO EDITORS",
    "ATTN:",
    "ATTN ",
    "ATTENTION:",
    "AP Photo",
    "An AP Photo",
    "N i e u w bericht",
    "NOT FOR DISSEMINATION",
    "NOT FOR DISTRIBUTION",
    "EMBARGO",
    "ЭМБАРГО",
];

/// The first words, inside brackets, of a message to editors.
const BRACKETED: [&str; 30] = [
    "Adds",
    "ADDS",
    "Updates",
    "UPDATES",
    "Recasts",
    "Repeats",
    "Corrects",
    "Refiles",
    "Fixes",
    "Changes",
    "Clarifies",
    "Writes through",
    "Wraps",
    "New throughout",
    "Removes",
    "Drops",
    "Deletes",
    "Inserts",
    "Rewrites",
    "Restores",
    "Releads",
    "This version",
    "This story",
    "This article",
    "This item",
    "Eds",
    "EDs",
    "ATTN",
    "For other news",
    "Editor",
];

/// Whether a block is a message to editors wherever it stands.
pub(crate) fn is_note(text: &str) -> bool {
    if OPENINGS.iter().any(|opening| text.starts_with(opening)) {
        return true;
    }
    bracketed(text).is_some_and(|inner| BRACKETED.iter().any(|opening| inner.starts_with(opening)))
}

/// Whether a block above the dateline is a note: any of the above, a line in brackets, a bullet.
pub(crate) fn is_note_above(text: &str) -> bool {
    is_note(text)
        || bracketed(text).is_some()
        || text.starts_with("* ")
        || text.starts_with("• ")
        || is_photo_credit(text)
}

/// What stands in the brackets that hold the whole block.
fn bracketed(text: &str) -> Option<&str> {
    let pairs = [('(', ')'), ('[', ']'), ('（', '）')];
    pairs.iter().find_map(|&(open, close)| {
        let inner = text.strip_prefix(open)?.trim_end_matches('.').strip_suffix(close)?;
        (!inner.contains(open)).then_some(inner)
    })
}

/// `© Name Surname/TASS`, `Фото: …`: a caption's credit, left in by a scraper.
fn is_photo_credit(text: &str) -> bool {
    text.starts_with('©') && Case::of(word(text.trim_start_matches(['©', ' ']))) != Case::Lower
}
