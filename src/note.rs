//! What the desk says to other desks, above the dateline and inside the body.

mod stamp;

use self::stamp::is_time_stamp;
use crate::line::{is_blank, within};
use crate::word::{Beginnings, Bytes, Case, opens_with, skip_blanks, word};

/// The words that open a message to editors.
const OPENINGS: [&str; 30] = [
    "Eds:",
    "EDS:",
    "Eds.:",
    "EDs:",
    "Editors:",
    "EDITORS:",
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
    "NOT FOR RELEASE",
    "HOLD FOR RELEASE",
    "FOR RELEASE",
    "FOR IMMEDIATE RELEASE",
    "For Immediate Release",
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

/// What a message to editors may open with, its bracket left out.
pub(crate) const BEGINNINGS: Beginnings = Beginnings::NONE.and(&OPENINGS);

/// Whether a block is a message to editors wherever it stands.
#[inline]
pub(crate) fn is_note(text: &str) -> bool {
    static OPENING: Beginnings = BEGINNINGS;
    OPENING.may_open(text) && opens_with(text, &OPENINGS)
        || text.starts_with(['(', '[']) && is_bracketed(text) && opens_with(&text[1..], &BRACKETED)
}

/// Whether a block above the dateline is a note: any of the above, a line in brackets, a bullet, a time stamp.
#[inline]
pub(crate) fn is_note_above(text: &str) -> bool {
    static FIRST_BYTES: Bytes = Bytes::NONE.and_first_of(&["(", "[", "* ", "• ", "©"]);
    FIRST_BYTES.may_open(text) && is_marked_above(text) || is_note(text) || is_time_stamp(text)
}

fn is_marked_above(text: &str) -> bool {
    is_bracketed(text) || opens_with(text, &["* ", "• "]) || is_photo_credit(text)
}

/// Whether brackets hold the whole block.
fn is_bracketed(text: &str) -> bool {
    split_brackets(text).is_some_and(|(_, rest)| rest.is_empty() || rest == ".")
}

/// The longest note in brackets, in characters.
const LONGEST: usize = 800;

/// Splits a note in brackets from what follows it, if anything does: a correction, or a monitor's `[Report] [Text]`.
pub(crate) fn split_brackets(words: &str) -> Option<(&str, &str)> {
    if !words.starts_with(['(', '[']) {
        return None;
    }
    let mut depth = 0_usize;
    for (at, c) in within(words, LONGEST).char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let after = &words[at + c.len_utf8()..];
        if depth == 0 && c.is_ascii_punctuation() && !skip_blanks(after).starts_with('[') {
            let rest = skip_blanks(after);
            return Some((&words[..words.len() - after.len()], rest));
        }
    }
    None
}

/// `© Name Surname/TASS`, `Фото: …`: a caption's credit, left in by a scraper.
fn is_photo_credit(text: &str) -> bool {
    text.starts_with('©') && Case::of(word(text.trim_start_matches(|c| c == '©' || is_blank(c)))) != Case::Lower
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_anywhere() {
        for text in [
            "Eds: Updates throughout.",
            "EDITOR'S NOTE _ The seals are real.",
            "(Adds comments, detail)",
            "(ATTN: ADDS details in paras 4-5, photos)",
            "(This version of the Sept. 20 story corrects a name.)",
            "[Editor's note: seals]",
        ] {
            assert!(is_note(text), "{text}");
        }
        for text in ["(Seals are real)", "Adds comments", "The seals (Adds)", "Editing by machine is spreading."] {
            assert!(!is_note(text), "{text}");
        }
    }

    #[test]
    fn notes_above_a_dateline() {
        for text in [
            "(Seals are real)",
            "* Bank sees growth",
            "© Jonas Pell/TASS",
            "[Report] [Text]",
            "Eds: Updates throughout.",
            "May 3, 2026 09:00 AM",
        ] {
            assert!(is_note_above(text), "{text}");
        }
        for text in ["(Seals) are real", "© seals are real", "©seals/TASS"] {
            assert!(!is_note_above(text), "{text}");
        }
    }

    #[test]
    fn brackets_are_split_from_what_follows() {
        assert_eq!(split_brackets("(Adds (sic) detail) PORTO (AP)"), Some(("(Adds (sic) detail)", "PORTO (AP)")));
        assert_eq!(split_brackets("[Report] [Text] PORTO"), Some(("[Report] [Text]", "PORTO")));
        assert_eq!(split_brackets("(never closed"), None);
    }

    #[test]
    fn every_opening_makes_a_note() {
        for opening in OPENINGS {
            for space in [" ", "\n", " \r\n\r\n ", "\u{2028}"] {
                let text = opening.replace(' ', space) + " of the seals";
                assert!(is_note(&text), "{text:?}");
            }
        }
        for opening in BRACKETED {
            for space in [" ", "\n", " \r\n\r\n "] {
                let text = alloc::format!("({} the seals)", opening.replace(' ', space));
                assert!(is_note(&text), "{text:?}");
            }
        }
    }
}
