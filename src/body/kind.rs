//! What a block of the body is, from its words alone.

use crate::body::Block;
use crate::body::foot;
use crate::desk::Desk;
use crate::line::fits;
use crate::look::{First, Passage};
use crate::note;
use crate::text::Text;
use crate::word::{Beginnings, opens_with};

/// The marks that begin a list's item, each with a blank after it.
const ITEM_MARKS: [&str; 7] = ["- ", "* ", "• ", "-- ", "· ", "■ ", "● "];

/// What houses print under their stories in the same words each time, by its first words.
const BOILERPLATE: [&str; 13] = [
    "TASS is not responsible for",
    "TASS is the general information partner",
    "Copyright ",
    "©",
    "<저작권자",
    "‹저작권자",
    "(Our editorial staff can be reached at",
    "All rights reserved",
    "Our Standards:",
    "This material may not be published",
    "The views expressed in this article are",
    "Click here to read",
    "For more information, please",
];

/// What a block that begins with a letter or a quotation may open with and be no paragraph.
static OPENINGS: Beginnings = note::BEGINNINGS.and_all(&foot::SIGN_OFF_BEGINNINGS).and(&BOILERPLATE);

/// Whether a look at its ends tells the block to be a paragraph, with nothing at its end to be cut off.
#[expect(clippy::inline_always, reason = "asked of each paragraph, and mostly answered by its look")]
#[inline(always)]
pub(crate) fn is_plain(block: &mut Passage<'_>, desk: &Desk<'_>) -> bool {
    let words = block.words;
    let begins_with_a_word = match block.look.first {
        First::Quotation => Passage::of(&words[1..]).look.first.is_of_word(),
        first => first.is_of_word(),
    };
    begins_with_a_word
        && (block.is_surely_longer(foot::LONGEST_END_MARK) || !foot::may_be_end_mark(words, desk))
        && !OPENINGS.may_open(words)
        && (block.look.last.ends_sentence() && !words.ends_with(").")
            || !foot::may_be_cut(words) && !block.is_tabular())
}

/// What a block is wherever it stands; headings and what closes the story need its neighbours.
pub(super) fn of<'a>(mut block: Passage<'a>, desk: &Desk<'_>) -> Block<'a> {
    let words = block.words;
    let text = Text::new(words);
    if is_separator(block) {
        Block::Separator(text)
    } else if foot::is_end_mark(words, desk) {
        Block::EndMark(text)
    } else if foot::is_sign_off(words) {
        Block::SignOff(text)
    } else if opens_with(words, &ITEM_MARKS) {
        Block::ListItem(text)
    } else if block.is_tabular() {
        Block::TableRow(text)
    } else if note::is_note(words) {
        Block::Note(text)
    } else if opens_with(words, &BOILERPLATE) {
        Block::Boilerplate(text)
    } else {
        Block::Paragraph(text)
    }
}

/// The longest separator, in bytes.
const LONGEST_SEPARATOR: usize = 100;

/// Marks without a letter or a digit.
fn is_separator(block: Passage<'_>) -> bool {
    !block.has_word() && fits(block.words, LONGEST_SEPARATOR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_opens_otherwise_is_no_plain_paragraph() {
        let desk = Desk::new();
        for (words, is_it) in [
            ("Ships moved on Monday.", true),
            ("\"Ships moved,\" he said.", true),
            ("9 ships moved.", true),
            ("", false),
            ("\"", false),
            ("- Ships moved.", false),
            ("\"- Ships moved.\"", false),
            ("Copyright 2026 Velna Wire.", false),
            ("EDITOR'S NOTE _ Ships moved.", false),
            ("Editing by A. Writer.", false),
            ("SOURCE Velna Robotics Inc.", false),
            ("Enditem.", false),
            ("Ships moved. (Editing by A. Writer)", false),
            ("Ships\t12\t14", false),
        ] {
            assert_eq!(is_plain(&mut Passage::of(words), &desk), is_it, "{words}");
        }
        for opening in BOILERPLATE {
            for space in [" ", "\n", " \r\n\r\n "] {
                let words = opening.replace(' ', space) + " ships.";
                assert!(!is_plain(&mut Passage::of(&words), &desk), "{words:?}");
                assert!(matches!(of(Passage::of(&words), &desk), Block::Boilerplate(_)), "{words:?}");
            }
        }
    }
}
