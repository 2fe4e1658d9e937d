//! [`Error`]: why a column was not read.

use std::error;
use std::fmt;

use arrow_schema::ArrowError;

/// Why a column was not read.
///
/// No story is an error: every text is read leniently. It is the column that was no column of texts, or too long.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The bytes of a row are no UTF-8.
    NotUtf8 {
        /// The row, counted from 0.
        row: usize,
        /// How many bytes of the row are UTF-8.
        offset: usize,
    },
    /// The column of days has another length than the column of texts.
    Lengths {
        /// How many texts there are.
        texts: usize,
        /// How many days there are.
        days: usize,
    },
    /// The stories of the column have more parts of one kind than a list of Arrow's counts, which is 2³¹ − 1. Read
    /// fewer rows at a time.
    TooManyParts,
    /// Arrow refused an array. No input is known that leads to it.
    Arrow(ArrowError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 { row, offset } => write!(f, "row {row} is no UTF-8 from byte {offset} on"),
            Self::Lengths { texts, days } => write!(f, "{texts} texts have {days} days beside them"),
            Self::TooManyParts => f.write_str("the stories have more parts than one list counts: read fewer at a time"),
            Self::Arrow(error) => error.fmt(f),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Arrow(error) => error.source(),
            _ => None,
        }
    }
}

impl From<ArrowError> for Error {
    fn from(error: ArrowError) -> Self {
        Self::Arrow(error)
    }
}

impl From<Error> for ArrowError {
    fn from(error: Error) -> Self {
        match error {
            Error::Arrow(error) => error,
            error => Self::from_external_error(Box::new(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_is_wrong() {
        for (error, sentence) in [
            (Error::NotUtf8 { row: 2, offset: 7 }, "row 2 is no UTF-8 from byte 7 on"),
            (Error::Lengths { texts: 3, days: 1 }, "3 texts have 1 days beside them"),
            (Error::TooManyParts, "the stories have more parts than one list counts: read fewer at a time"),
            (Error::Arrow(ArrowError::ComputeError("planted".into())), "Compute error: planted"),
        ] {
            assert_eq!(error.to_string(), sentence);
        }
    }

    #[test]
    fn an_error_is_one_of_arrows_where_that_is_wanted() {
        let error = ArrowError::from(Error::NotUtf8 { row: 2, offset: 7 });
        assert_eq!(error.to_string(), "External error: row 2 is no UTF-8 from byte 7 on");
    }
}
