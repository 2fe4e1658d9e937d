//! A date of the Islamic calendar with the date of ours that it corresponds to, as the Saudi Press Agency prints both.

use nom::Parser;
use nom::bytes::complete::tag;
use nom::combinator::{opt, verify};
use nom::sequence::terminated;

use super::{Reading, blanks, figures, gregorian, letters1, miss, split};
use crate::language::Language;
use crate::line::{strip, within};
use crate::read::Read;
use crate::word::{FirstLetters, skip_blanks, word};

/// How the months of the Islamic calendar begin, as English copy spells them.
pub(super) const LETTERS: FirstLetters = FirstLetters::NONE.and_each(&[
    "Muharram", "Moharram", "Safar", "Rabi", "Jumada", "Jamadi", "Gumada", "Rajab", "Shaban", "Chaaban", "Ramadan",
    "Shawwal", "Dhul", "Dhil", "Zul", "Zil", "Thul",
]);

/// How far behind the day the words stand that lead to our date, in characters.
const FARTHEST: usize = 60;

/// `Ramadan 27, 1442 AH, corresponding to May 09, 2021 AD`: the Gregorian date is the one kept.
///
/// ```ebnf
/// hijri = month , [ word ] , day , … , "corresponding to" , gregorian , [ "AD" ] ;
/// ```
///
/// The second date is read by `gregorian`, which never calls this function. So dates cannot nest: `Safar 1 corresponding
/// to Safar 1 corresponding to May 3` is no date.
pub(super) fn hijri<'a>(i: &'a str, languages: &[Language]) -> Read<'a, Reading> {
    static MONTHS: FirstLetters = LETTERS;
    const LINK: &str = "corresponding to";
    if !MONTHS.may_open(i) {
        return miss(i);
    }
    // `Rabi al-Awwal 5`: some of the months have two words.
    let (i, _) =
        (letters1, blanks, opt(verify(|i| Ok(split(i, word(i))), |word: &str| !word.is_empty())), blanks).parse(i)?;
    let (i, _) = figures(2)(i)?;
    let mut links = within(i, FARTHEST).match_indices("corresponding");
    let Some(i) = links.find_map(|(at, _)| strip(&i[at..], LINK)) else { return miss(i) };
    terminated(|i| gregorian(i, languages), opt((blanks, tag("AD")))).parse(skip_blanks(i))
}
