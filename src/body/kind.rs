//! What a block of the body is, from its words alone.

use crate::body::Block;
use crate::body::foot;
use crate::desk::Desk;
use crate::lexicon::Senses;
use crate::line::fits;
use crate::look::Passage;
use crate::note;
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, fed};
use crate::text::Text;
use crate::token::{Gap, Tape, first_word_has};

/// What a block is wherever it stands; headings and what closes the story need its neighbours.
pub(super) fn of<'a>(mut block: Passage<'a>, tape: &mut Tape<'_, 'a>) -> Block<'a> {
    let text = Text::new(block.words);
    if opens_copy(block, tape.desk()) {
        return if block.is_tabular() { Block::TableRow(text) } else { Block::Paragraph(text) };
    }
    let i = fed(tape, block.words);
    if is_separator(block) {
        Block::Separator(text)
    } else if foot::is_end_mark(i) {
        Block::EndMark(text)
    } else if foot::is_sign_off(i) {
        Block::SignOff(text)
    } else if is_item(i) {
        Block::ListItem(text)
    } else if block.is_tabular() {
        Block::TableRow(text)
    } else if note::is_note(i) {
        Block::Note(text)
    } else if after_phrase(i, Phrase::Boilerplate).is_some() || note::is_copyright(i) {
        Block::Boilerplate(text)
    } else {
        Block::Paragraph(text)
    }
}

/// Whether a word or a figure opens the block with which no set phrase of a foot or a note begins.
fn opens_copy(block: Passage<'_>, desk: &Desk) -> bool {
    const OTHERS: Senses = Senses::END_MARK
        .and(Senses::phrase(Phrase::EndMark))
        .and(Senses::phrase(Phrase::SignOff))
        .and(Senses::phrase(Phrase::Source))
        .and(Senses::phrase(Phrase::Note))
        .and(Senses::phrase(Phrase::Boilerplate));
    block.look.first.is_of_word() && !first_word_has(block.words, OTHERS, desk)
}

/// Whether a mark with a blank behind it begins the block: `- The commission meets on Friday.`
fn is_item(i: Tokens<'_, '_>) -> bool {
    matches!(i.first().text, "-" | "*" | "•" | "--" | "·" | "■" | "●") && i.rest().first().gap > Gap::None
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
    use crate::phrase::PHRASES;

    #[test]
    fn what_opens_otherwise_is_no_plain_paragraph() {
        let desk = Desk::new();
        let kind = |words| of(Passage::of(words), &mut Tape::of("", &desk));
        for words in ["Ships moved on Monday.", "\"Ships moved,\" he said.", "9 ships moved.", "\"- Ships moved.\""] {
            assert_eq!(kind(words), Block::Paragraph(Text::new(words)), "{words}");
        }
        for (words, kind_of) in [
            ("\"", Block::Separator as fn(_) -> _),
            ("- Ships moved.", Block::ListItem),
            ("Copyright 2026 Velna Wire.", Block::Boilerplate),
            ("\"Copyright 2026 by Velna Wire\"", Block::Boilerplate),
            ("EDITOR'S NOTE _ Ships moved.", Block::Note),
            ("Editing by A. Writer.", Block::SignOff),
            ("SOURCE Velna Robotics Inc.", Block::SignOff),
            ("Enditem.", Block::EndMark),
            ("Ships\t12\t14", Block::TableRow),
        ] {
            assert_eq!(kind(words), kind_of(Text::new(words)), "{words}");
        }
    }

    #[test]
    fn every_boilerplate_is_told_by_its_first_words() {
        let rows = PHRASES.iter().copied().flatten();
        for opening in rows.filter(|(says, _)| *says == Phrase::Boilerplate).flat_map(|(_, words)| *words) {
            for space in [" ", "\n", " \r\n\r\n "] {
                let words = opening.replace(' ', space) + " ships.";
                let desk = Desk::new();
                let kind = of(Passage::of(&words), &mut Tape::of("", &desk));
                assert!(matches!(kind, Block::Boilerplate(_)), "{words:?}");
            }
        }
    }
}
