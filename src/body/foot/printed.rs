//! Where a story was first printed, as papers of Ethiopia say on the last line.

use crate::lexicon::Senses;
use crate::phrase::Phrase;
use crate::phrase::day::is_ethiopian_era;
use crate::read::{Tokens, after_phrase};

/// The most words of the paper's name.
const MOST_WORDS: usize = 5;

/// Whether a line says where a story was first printed, and when.
///
/// Typical input is `ከቬልና ዘመን መስከረም 13 ቀን 1990`, `ከቬልና ኅዳር 7 ቀን 1989 ዓ.ም`, `ከቬልና ጥር 3፣ 1990`.
///
/// ```ebnf
/// first_printed = "ከ" , word , { word } , other_month , number , [ "ቀን" ] , [ "," | "፣" ] , 4 * figure , [ "ዓ.ም" ] , [ "።" ] ;
/// ```
pub(super) fn is_first_printed(i: Tokens<'_, '_>) -> bool {
    const MONTH: Senses = Senses::phrase(Phrase::OtherMonth);
    let is_from = i.first().text.strip_prefix('ከ').is_some_and(|paper| !paper.is_empty());
    is_from && (1..=MOST_WORDS).map(|count| i.after(count)).any(|at| at.first().senses.has(MONTH) && is_day(at))
}

/// Whether a day with its year is all that is left.
fn is_day(i: Tokens<'_, '_>) -> bool {
    let Some(day) = after_phrase(i, Phrase::OtherMonth).filter(|day| day.first().value(2).is_some()) else {
        return false;
    };
    let behind = day.rest();
    let behind = if behind.first().text == "ቀን" { behind.rest() } else { behind }.after_any(&[',', '፣']);
    let year = behind.first();
    let is_year = year.is_figure() && year.text.chars().count() == 4;
    is_year && is_ethiopian_era(behind.rest().copy().trim_end_matches(['.', '።']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn a_paper_and_its_day() {
        for (words, expected) in [
            ("ከቬልና ዘመን መስከረም 13 ቀን 1990", true),
            ("ከቬልና ዘመን ኅዳር 7 ቀን 1989 ዓ.ም", true),
            ("ከቬልና ዘመን ኅዳር 7 ቀን 1989 ዓ.ም.", true),
            ("ከቬልና ዘመን ኅዳር 7 ቀን 1989 ዓ/ም", true),
            ("ከቬልና ዘመን ኅዳር 7 ቀን 1989 ዓም።", true),
            ("ከቬልና ዘመን ኅዳር 7 ቀን 1989 ዓ", false),
            ("ከቬልና ጥር 3፣ 1990", true),
            ("ከቬልና ጥር 3 1990", true),
            ("ቬልና መስከረም 13 ቀን 1990", false),
            ("ከመስከረም 13 ቀን 1990", false),
            ("ከቬልና መስከረም 13 ቀን 1990 ወደብ ተከፈተ።", false),
            ("ከቬልና መስከረም 13 ቀን", false),
            ("ከቬልና ወደብ 13 ቀን 1990", false),
        ] {
            assert_eq!(block(words, &Desk::new(), is_first_printed), expected, "{words}");
        }
    }
}
