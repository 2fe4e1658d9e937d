//! Writes what the jobs gave, in their order, to where it goes.

use std::io::{self, Write as _};
use std::sync::Arc;

use super::Format;
#[cfg(feature = "parquet")]
use super::columns;
use super::destination::Destination;
use super::form::{Form, Output};
use crate::Failure;

/// What is written so far.
pub(crate) enum Writer {
    Text {
        format: Arc<dyn Format>,
        out: Destination,
        /// What the first of the stories begins with and must not.
        between: Option<&'static [u8]>,
    },
    #[cfg(feature = "parquet")]
    Columns(Box<columns::Writer>),
}

impl Writer {
    /// With what stands before the first story.
    pub(crate) fn new(mut out: Destination, form: &Form) -> Result<Self, Failure> {
        match form {
            Form::Text(format) => {
                let begun = out.write_all(&format.begin());
                begun.map_err(|error| Failure::of(&out, &error))?;
                Ok(Self::Text { format: Arc::clone(format), out, between: Some(format.between()) })
            }
            #[cfg(feature = "parquet")]
            Form::Columns => {
                let name = out.to_string();
                let writer = columns::Writer::new(out).map_err(|error| Failure::of(&name, &error))?;
                Ok(Self::Columns(Box::new(writer)))
            }
        }
    }

    pub(crate) fn take(&mut self, output: Output) -> Result<(), Failure> {
        let written = match (&mut *self, output) {
            (Self::Text { out, between, .. }, Output::Text { bytes, .. }) => {
                let mut bytes = &bytes[..];
                if !bytes.is_empty() {
                    bytes = between.take().and_then(|between| bytes.strip_prefix(between)).unwrap_or(bytes);
                }
                out.write_all(bytes)
            }
            #[cfg(feature = "parquet")]
            (Self::Columns(writer), Output::Columns(columns)) => writer.write(*columns),
            #[cfg(feature = "parquet")]
            (_, output) => unreachable!("one form for the whole run, and not {output:?}"),
        };
        written.map_err(|error| self.failure(&error))
    }

    /// Gives what there is to whom waits for it; columns are written in groups, and nobody can read one of them before.
    pub(crate) fn idle(&mut self) -> Result<(), Failure> {
        match self {
            Self::Text { out, .. } => out.flush().map_err(|error| self.failure(&error)),
            #[cfg(feature = "parquet")]
            Self::Columns(_) => Ok(()),
        }
    }

    /// With what stands behind the last story.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let name = self.destination().to_string();
        let finished = || -> io::Result<()> {
            let out = match self {
                Self::Text { format, mut out, .. } => {
                    out.write_all(format.end())?;
                    out
                }
                #[cfg(feature = "parquet")]
                Self::Columns(writer) => writer.finish()?,
            };
            out.finish()
        };
        finished().map_err(|error| Failure::of(&name, &error))
    }

    fn failure(&self, error: &io::Error) -> Failure {
        Failure::of(self.destination(), error)
    }

    fn destination(&self) -> &Destination {
        match self {
            Self::Text { out, .. } => out,
            #[cfg(feature = "parquet")]
            Self::Columns(writer) => writer.destination(),
        }
    }
}
