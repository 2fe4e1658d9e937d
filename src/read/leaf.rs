//! The leaves of the grammars: words, figures, marks and names of days.

use nom::Parser;
use time::{Month, Weekday};

use super::{Miss, Read, Tokens};
use crate::error::ErrorKind;
use crate::language::Language;
use crate::lexicon::{self, Senses};
use crate::token::{Gap, Kind, Token};

/// A token that is wanted.
pub(crate) fn token<'t, 'a: 't>(
    wanted: impl Fn(Token<'a>) -> bool,
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Token<'a>> {
    move |i| {
        let token = i.first_in_line();
        if wanted(token) { Ok((i.rest(), token)) } else { i.miss(ErrorKind::ExpectedOpening) }
    }
}

/// A mark.
pub(crate) fn mark<'t, 'a: 't>(mark: char) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Token<'a>> {
    token(move |token| token.is_mark(mark))
}

/// A mark with no blank before it.
pub(crate) fn glued_mark<'t, 'a: 't>(mark: char) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Token<'a>> {
    token(move |token| token.is_mark(mark) && token.is_glued())
}

/// What stands behind a blank.
pub(crate) fn spaced<'t, 'a: 't, T>(
    mut grammar: impl Parser<Tokens<'t, 'a>, Output = T, Error = Miss>,
) -> impl FnMut(Tokens<'t, 'a>) -> Read<'t, 'a, T> {
    move |i| if i.first_in_line().gap > Gap::None { grammar.parse(i) } else { i.miss(ErrorKind::ExpectedOpening) }
}

/// A word.
pub(crate) fn word<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Token<'a>> {
    token(|token| matches!(token.kind, Kind::Word))(i)
}

/// A word as it is spelled here.
pub(crate) fn this_word<'t, 'a: 't>(spelling: &'static str) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, Token<'a>> {
    token(move |token| token.text == spelling)
}

/// A dash or a hyphen.
pub(crate) fn dash<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, Token<'a>> {
    token(Token::is_dash)(i)
}

/// The value of one to `most` figures.
pub(crate) fn figure<'t, 'a: 't>(most: usize) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, u32> {
    move |i| {
        let token = i.first_in_line();
        match token.value(most) {
            Some(value) => Ok((i.rest(), value)),
            None => i.miss(ErrorKind::ExpectedOpening),
        }
    }
}

/// Nothing, where the word or figure before it ends here.
pub(crate) fn end_of_word<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, ()> {
    if i.first_in_line().goes_on() { i.miss(ErrorKind::ExpectedOpening) } else { Ok((i, ())) }
}

/// The name of a month in one of the languages, which are in the order in which a word that several share is read.
pub(crate) fn month<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, (Language, Month)> + use<'t, 'a, 'l> {
    move |i| {
        let token = i.first_in_line();
        if !token.senses.has(Senses::MONTH) {
            return i.miss(ErrorKind::ExpectedOpening);
        }
        match lexicon::month(token.text, token.drawer, languages) {
            Some(named) => Ok((i.rest(), named)),
            None => i.miss(ErrorKind::ExpectedOpening),
        }
    }
}

/// The name of a weekday in one of the languages.
pub(crate) fn weekday<'t, 'a: 't, 'l>(
    languages: &'l [Language],
) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, (Language, Weekday)> + use<'t, 'a, 'l> {
    move |i| {
        let token = i.first_in_line();
        if !token.senses.has(Senses::WEEKDAY) {
            return i.miss(ErrorKind::ExpectedOpening);
        }
        match lexicon::weekday(token.text, token.drawer, languages) {
            Some(named) => Ok((i.rest(), named)),
            None => i.miss(ErrorKind::ExpectedOpening),
        }
    }
}
