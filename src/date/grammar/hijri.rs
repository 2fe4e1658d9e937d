//! A date of the Islamic calendar with the date of ours that it corresponds to, as the Saudi Press Agency prints both.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt};
use nom::sequence::terminated;

use super::{Printed, gregorian};
use crate::error::ErrorKind;
use crate::language::Language;
use crate::phrase::Phrase;
use crate::phrase::day::{CORRESPONDING, OUR_ERA};
use crate::read::{Read, Tokens, figure, phrase, token, word};

/// How many tokens behind the day the words stand that lead to our date.
const FARTHEST: usize = 12;

/// `Ramadan 27, 1442 AH, corresponding to May 09, 2021 AD`, `5 شعبان 1445 هـ الموافق 15 فبراير 2024 م`: the Gregorian date is
/// the one kept.
///
/// ```ebnf
/// hijri = ( hijri_month , [ word ] , number | number , other_month ) , … , ( "corresponding to" | "الموافق" ) , gregorian ,
///         [ "AD" | "م" ] ;
/// ```
///
/// The second date is read by `gregorian`, which never calls this function. So dates cannot nest: `Safar 1 corresponding
/// to Safar 1 corresponding to May 3` is no date.
pub(super) fn hijri<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Printed> + use<'t, 'a, 'l> {
    move |i| {
        let month_first = map((phrase(Phrase::HijriMonth), opt(word), figure(2)), drop);
        let (i, ()) = alt((map((figure(2), phrase(Phrase::OtherMonth)), drop), month_first)).parse(i)?;
        let mut places = (0..FARTHEST).map(|count| i.after(count));
        let behind = |i: Tokens<'t, 'a>| CORRESPONDING.iter().find_map(|words| i.spelled(words, false));
        match places.find_map(behind) {
            Some(i) => terminated(gregorian(languages), opt(token(|token| OUR_ERA.contains(&token.text)))).parse(i),
            None => i.miss(ErrorKind::ExpectedOpening),
        }
    }
}
