//! The shape of every function that reads inside a line: nom's, with an error that costs four words.

use nom::error::{ErrorKind as NomKind, ParseError};

use crate::error::ErrorKind;

/// What a grammar function gives: what is left to read, and what was read.
pub(crate) type Read<'a, T> = nom::IResult<&'a str, T, Miss<'a>>;

/// Where reading stopped, and what should have stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Miss<'a> {
    pub(crate) at: &'a str,
    pub(crate) kind: ErrorKind,
}

impl<'a> Miss<'a> {
    /// A miss that lets another alternative try.
    pub(crate) const fn at<T>(at: &'a str, kind: ErrorKind) -> Read<'a, T> {
        Err(nom::Err::Error(Self { at, kind }))
    }
}

impl<'a> ParseError<&'a str> for Miss<'a> {
    fn from_error_kind(at: &'a str, _: NomKind) -> Self {
        Self { at, kind: ErrorKind::ExpectedOpening }
    }

    fn append(_: &'a str, _: NomKind, other: Self) -> Self {
        other
    }
}
