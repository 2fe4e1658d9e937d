//! The year of a date, in the forms and the calendars that languages print it in.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{opt, verify};
use nom::sequence::{preceded, terminated};

use crate::language::Language;
use crate::read::{Read, Tokens, end_of_word, figure, glued_mark, spaced, this_word};

/// The year behind a day and its month, where one is printed and is ours: `2027`, `de 2027`.
///
/// A stop is the month's own only where a year goes on after it. Thai copy has the Buddha's year, which is passed by: `23 ธ.ค. 2570`.
///
/// ```ebnf
/// year_behind = [ "." ] , ( year | SP , number ) | ( "de" | "del" ) , year ;
/// ```
pub(super) fn year_behind<'t, 'a: 't>(language: Language) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Option<u32>> {
    move |i| {
        if language == Language::Thai {
            let year = preceded(opt(glued_mark('.')), spaced(figure(4))).parse(i);
            return Ok((year.map_or(i, |(rest, _)| rest), None));
        }
        let of_year = preceded(alt((this_word("de"), this_word("del"))), year(4));
        opt(alt((preceded(opt(glued_mark('.')), year(2)), of_year))).parse(i)
    }
}

/// A year after a comma, a blank or both: four figures, or as few as `fewest` behind a blank; `June 13/2024` as well.
///
/// ```ebnf
/// year = ( [ "," ] , SP , ( 4 * figure | 2 * figure ) | ( "," | "/" ) , 4 * figure ) , - letter ;
/// ```
pub(super) fn year<'t, 'a: 't>(fewest: usize) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, u32> {
    let printed = |fewest: usize| {
        move |i: Tokens<'t, 'a>| {
            let digits = i.first().text.chars().count();
            let is_year = |year: &u32| digits == 4 && (1800..2200).contains(year) || digits == 2 && fewest == 2;
            verify(figure(4), is_year).parse(i)
        }
    };
    move |i| {
        let parted = preceded(opt(glued_mark(',')), spaced(printed(fewest)));
        let glued = preceded(alt((glued_mark(','), glued_mark('/'))), printed(4));
        terminated(alt((parted, glued)), end_of_word).parse(i)
    }
}
