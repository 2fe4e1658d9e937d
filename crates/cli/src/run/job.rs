//! The work is cut into jobs: some small files, or the lines of a stream that came together.

use std::fs::File;
use std::io::{self, Read};
use std::iter::Peekable;
use std::sync::Arc;

use crate::input::LONGEST;
#[cfg(feature = "parquet")]
use crate::input::column::{self, Columns};
use crate::input::lines::{Chunk, Chunks};
#[cfg(feature = "parquet")]
use crate::input::rows::Rows;
use crate::input::source::{Found, Source};

/// How many bytes of files make a job, as far as the system knows their lengths.
const BYTES: u64 = 1 << 18;

/// How many files make a job.
const FILES: usize = 128;

/// What one thread does at a time.
#[derive(Debug)]
pub(crate) enum Job {
    /// Files with a story each, or why there is none.
    Files { found: Vec<Found>, bytes: u64 },
    /// Lines of a stream.
    Lines { source: Arc<Source>, chunk: Chunk },
    /// Rows of a column.
    #[cfg(feature = "parquet")]
    Rows { source: Arc<Source>, rows: Rows },
    /// A stream could not be opened, or not be read to its end.
    Refused(String),
}

impl Job {
    /// How many bytes it is held for.
    pub(crate) fn weight(&self) -> usize {
        match self {
            Self::Files { bytes, .. } => usize::try_from(*bytes).unwrap_or(usize::MAX),
            Self::Lines { chunk, .. } => chunk.bytes.len(),
            #[cfg(feature = "parquet")]
            Self::Rows { rows, .. } => rows.weight(),
            Self::Refused(why) => why.len(),
        }
    }
}

/// Files with a story each, some at a time.
pub(crate) struct Files<I: Iterator>(Peekable<I>);

impl<I: Iterator<Item = Found>> Files<I> {
    pub(crate) fn new(found: I) -> Self {
        Self(found.peekable())
    }
}

impl<I: Iterator<Item = Found>> Iterator for Files<I> {
    type Item = Job;

    fn next(&mut self) -> Option<Job> {
        self.0.peek()?;
        let (mut job, mut bytes) = (Vec::new(), 0);
        while job.len() < FILES && bytes < BYTES {
            let Some(found) = self.0.next() else { break };
            bytes += found.as_ref().map_or(0, Source::len);
            job.push(found);
        }
        Some(Job::Files { found: job, bytes })
    }
}

/// The lines of each of the streams.
pub(crate) fn lines(found: impl Iterator<Item = Found> + Send) -> impl Iterator<Item = Job> + Send {
    found.flat_map(|found| -> Box<dyn Iterator<Item = Job> + Send> {
        match found.and_then(|source| Ok((open(&source).map_err(|error| refusal(&source, &error))?, source))) {
            Ok((input, source)) => {
                let source = Arc::new(source);
                Box::new(Chunks::new(input, LONGEST).map(move |chunk| match chunk {
                    Ok(chunk) => Job::Lines { source: Arc::clone(&source), chunk },
                    Err(error) => Job::Refused(refusal(&source, &error)),
                }))
            }
            Err(why) => Box::new(std::iter::once(Job::Refused(why))),
        }
    })
}

/// The rows of each of the columns.
#[cfg(feature = "parquet")]
pub(crate) fn rows(found: impl Iterator<Item = Found> + Send, columns: Columns) -> impl Iterator<Item = Job> + Send {
    column::rows(found, columns).map(|read| match read {
        Ok((source, rows)) => Job::Rows { source, rows },
        Err(why) => Job::Refused(why),
    })
}

pub(crate) fn open(source: &Source) -> io::Result<Box<dyn Read + Send>> {
    Ok(match source {
        Source::StandardInput => Box::new(io::stdin()),
        Source::File(path) => Box::new(File::open(path)?),
    })
}

pub(crate) fn refusal(source: &Source, error: &io::Error) -> String {
    format!("{}: {error}", source.shown())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_files_go_together() {
        let folder = tempfile::tempdir().unwrap();
        let file = |nth: usize, len: usize| {
            let path = folder.path().join(nth.to_string());
            std::fs::write(&path, vec![b'a'; len]).unwrap();
            Ok(Source::File(path))
        };
        for (lens, expected) in [
            (vec![], vec![]),
            (vec![10; 3], vec![3]),
            (vec![0; 300], vec![128, 128, 44]),
            (vec![200_000; 5], vec![2, 2, 1]),
            (vec![5_000_000, 10, 10], vec![1, 2]),
        ] {
            let found: Vec<_> = lens.iter().enumerate().map(|(nth, len)| file(nth, *len)).collect();
            let jobs = Files::new(found.into_iter()).map(|job| match job {
                Job::Files { found, .. } => found.len(),
                job => panic!("{job:?}"),
            });
            assert_eq!(jobs.collect::<Vec<_>>(), expected);
        }
    }
}
