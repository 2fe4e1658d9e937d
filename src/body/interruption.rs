//! What a page prints between two paragraphs of a story, alone on a line: `Advertisement`, `Story continues below`.

use crate::body::Block;
use crate::body::foot::is_interruption;
use crate::lexicon::Senses;
use crate::phrase::Phrase;
use crate::read::fed;
use crate::token::{Tape, first_word_has};

const SAID: Senses = Senses::phrase(Phrase::Interruption);

/// The longest of them, in bytes: a paragraph is longer.
const LONGEST: usize = 52;

/// Makes notes of the lines of the body that a page printed there.
pub(super) fn mark<'a>(blocks: &mut [Block<'a>], tape: &mut Tape<'_, 'a>) {
    for block in blocks {
        let (Block::Paragraph(text) | Block::ListItem(text)) = block else { continue };
        // Cheapest first: its length, and what its first word may say, where no mark stands before it.
        let Some(words) = text.borrowed().filter(|words| words.len() <= LONGEST) else { continue };
        let may_be_one =
            words.starts_with(['-', '–', '—', '[', '(', '*', '|']) || first_word_has(words, SAID, tape.desk());
        if may_be_one && is_interruption(fed(tape, words)) {
            *block = Block::Note(text.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::body::{BlockKind, Body};
    use alloc::string::ToString;

    #[test]
    fn a_page_s_line_inside_a_story_is_a_note() {
        for (line, is_note) in [
            ("Advertisement", true),
            ("ADVERTISEMENT", true),
            ("- Advertisement -", true),
            ("[Advertisement]", true),
            ("Story continues below", true),
            ("Story continues below advertisement.", true),
            ("Article continues below this ad", true),
            ("Continue reading below…", true),
            ("La suite après cette publicité", true),
            ("CONTINUA DEPOIS DA PUBLICIDADE", true),
            ("Publicidad", true),
            ("Anzeige", true),
            ("Реклама", true),
            ("विज्ञापन", true),
            ("广告", true),
            ("إعلان", true),
            ("Advertisement sales fell by a third.", false),
            ("Story continues below the bridge, she said.", false),
            ("Anzeige erstattet", false),
            ("Publicidad engañosa", false),
            ("Continue reading, he told them.", false),
            ("Next steps", false),
        ] {
            let text = std::format!(
                "Ships moved again on Monday, the harbor master said.\n{line}\nThe basin opens on Friday.\nTugs follow."
            );
            let body = Body::parse(&text);
            assert_eq!(body[1].kind() == BlockKind::Note, is_note, "{line}");
            assert_eq!(Body::parse(&body.to_string()), body, "{line}");
        }
    }
}
