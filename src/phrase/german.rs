//! How German copy shows that a name is a place's.
//!
//! The words are looked for before and behind a name that the text holds again, which the lexicon is of no use for.

/// What German copy sets before a place: `in Velna`, `aus Velna`, `nach Velna`.
pub(crate) const IN_PLACE: [&str; 6] = ["in", "In", "aus", "Aus", "nach", "Nach"];

/// Whether a German noun ends as names of things do, which stand behind the same words: `in Sicherheit`.
pub(crate) fn names_thing(noun: &str) -> bool {
    ["heit", "keit", "ung", "schaft", "tion", "nis", "tät"].iter().any(|ending| noun.ends_with(ending))
}

/// What German copy puts behind a place's name to say that something is of it: `die Velnaer Werft`.
pub(crate) const OF_PLACE: &str = "er ";
