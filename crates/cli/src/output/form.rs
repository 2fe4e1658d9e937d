//! What the output is made of: text, or columns.

use std::fmt;
use std::sync::Arc;

use super::Format;
#[cfg(feature = "parquet")]
use super::columns::Columns;
use crate::story::{Origin, Story};

/// What the output is made of.
#[derive(Clone)]
pub(crate) enum Form {
    Text(Arc<dyn Format>),
    #[cfg(feature = "parquet")]
    Columns,
}

/// What was written for some stories.
pub(crate) enum Output {
    Text {
        format: Arc<dyn Format>,
        bytes: Vec<u8>,
    },
    #[cfg(feature = "parquet")]
    Columns(Box<Columns>),
}

impl Form {
    /// Nothing yet, with room for so many bytes.
    pub(crate) fn output(&self, room: usize) -> Output {
        match self {
            Self::Text(format) => Output::Text { format: Arc::clone(format), bytes: Vec::with_capacity(room) },
            #[cfg(feature = "parquet")]
            Self::Columns => Output::Columns(Box::default()),
        }
    }

    pub(crate) fn draws_diagnostics(&self) -> bool {
        match self {
            Self::Text(format) => format.draws_diagnostics(),
            #[cfg(feature = "parquet")]
            Self::Columns => false,
        }
    }
}

impl Output {
    pub(crate) fn story(&mut self, story: &Story<'_>) {
        match self {
            Self::Text { format, bytes } => format.story(story, bytes),
            #[cfg(feature = "parquet")]
            Self::Columns(columns) => columns.story(story),
        }
    }

    /// Adds what stands for a null, which is no story and no error.
    #[cfg(feature = "parquet")]
    pub(crate) fn absent(&mut self, origin: &Origin<'_>) {
        match self {
            Self::Text { format, bytes } => format.absent(origin, bytes),
            Self::Columns(columns) => columns.absent(origin),
        }
    }

    pub(crate) fn refused(&mut self, origin: &Origin<'_>, why: &str) {
        match self {
            Self::Text { format, bytes } => format.refused(origin, why, bytes),
            #[cfg(feature = "parquet")]
            Self::Columns(columns) => columns.refused(origin, why),
        }
    }
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text { bytes, .. } => write!(f, "{} bytes", bytes.len()),
            #[cfg(feature = "parquet")]
            Self::Columns(columns) => columns.fmt(f),
        }
    }
}
