//! Days of other calendars, which name none of ours: Nepal's, Bengal's, Ethiopia's, Iran's.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt};
use nom::sequence::{pair, preceded, terminated};

use crate::error::ErrorKind;
use crate::lexicon::Senses;
use crate::phrase::Phrase;
use crate::read::{Read, Tokens, end_of_word, figure, mark, phrase, this_word};

/// `१२ वैशाख`, `साउन १८ गते`, `ህዳር 15/2016`, `ጥር 21፣ 2016`
///
/// ```ebnf
/// other_calendar = ( number , other_month | other_month , number ) , [ "गते" ] , [ [ "," | "፣" | "/" ] , year_of_four ] ;
/// year_of_four = 4 * figure ;
/// ```
pub(crate) fn other_calendar<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, ()> {
    // Cheapest first: nearly no block holds such a month.
    const MONTH: Senses = Senses::phrase(Phrase::OtherMonth);
    if !(i.first_in_line().senses.has(MONTH)
        || i.first_in_line().is_figure() && i.rest().first_in_line().senses.has(MONTH))
    {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    let day = || terminated(figure(2), end_of_word);
    let (rest, _) = alt((
        pair(day(), phrase(Phrase::OtherMonth)),
        map(pair(phrase(Phrase::OtherMonth), day()), |(month, day)| (day, month)),
    ))
    .parse(i)?;
    let (rest, _) = opt(this_word("गते")).parse(rest)?;
    let year = |i: Tokens<'t, 'a>| match i.first_in_line().text.chars().count() {
        4 => figure(4)(i),
        _ => i.miss(ErrorKind::ExpectedOpening),
    };
    let (rest, _) = opt(preceded(opt(alt((mark(','), mark('፣'), mark('/')))), year)).parse(rest)?;
    Ok((rest, ()))
}
