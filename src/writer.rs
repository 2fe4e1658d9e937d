//! The words that introduce a writer.

use crate::word::{FirstLetters, skip_blanks, strip_opening, word};

/// They open a byline.
const INTRODUCTIONS: [&str; 16] = [
    "By",
    "BY",
    "by",
    "Por",
    "POR",
    "Par",
    "par",
    "PAR",
    "Di",
    "di",
    "Von",
    "VON",
    "De notre correspondant",
    "Door",
    "Av",
    "Oleh",
];

/// How they begin.
pub(crate) const LETTERS: FirstLetters = FirstLetters::NONE.and_each(&INTRODUCTIONS);

/// What follows the word that introduces a writer.
#[inline]
pub(crate) fn introduced(i: &str) -> Option<&str> {
    if may_introduce(i) { after_introduction(i) } else { None }
}

/// Whether one may stand here.
#[inline]
pub(crate) fn may_introduce(i: &str) -> bool {
    static OPENINGS: FirstLetters = LETTERS;
    OPENINGS.may_open(i)
}

fn after_introduction(i: &str) -> Option<&str> {
    let (_, rest) = strip_opening(i, &INTRODUCTIONS)?;
    let next = skip_blanks(rest);
    (next.len() < rest.len()).then_some(next)
}

/// Whether one stands here that is the name of no place.
pub(crate) fn is_introduced(i: &str) -> bool {
    i.starts_with(['B', 'b', 'P', 'p']) && matches!(word(i), "By" | "BY" | "by" | "Por" | "POR" | "par")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_parts_the_word_from_the_writer() {
        for (i, writers) in [
            ("By Ana Lima", Some("Ana Lima")),
            ("De\nnotre correspondant Ana Lima", Some("Ana Lima")),
            ("par\nAna Lima", Some("Ana Lima")),
            ("Oleh Ana Lima", Some("Ana Lima")),
            ("by Ana Lima", Some("Ana Lima")),
            ("Bystanders said", None),
            ("By", None),
            ("", None),
        ] {
            assert_eq!(introduced(i), writers, "{i:?}");
        }
        for (i, is_it) in
            [("By Ana", true), ("by train", true), ("Por", true), ("par", true), ("Par", false), ("Di", false)]
        {
            assert_eq!(is_introduced(i), is_it, "{i}");
        }
    }
}
