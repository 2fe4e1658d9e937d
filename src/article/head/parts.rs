//! The parts above the dateline, and what stands below them.

use crate::article::notes::Notes;
use crate::byline::Byline;
use crate::headline::Headline;
use crate::text::Text;

/// The parts above the dateline.
#[derive(Debug, Default)]
pub(crate) struct Above<'a> {
    pub(crate) headline: Option<Headline<'a>>,
    pub(crate) subheadline: Option<Text<'a>>,
    pub(crate) byline: Option<Byline<'a>>,
    pub(crate) notes: Notes<'a>,
}

/// What stands below the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Below {
    /// The body, and no dateline.
    Body,
    /// The dateline.
    Dateline,
    /// The dateline, a byline run into it.
    BylineAndDateline,
}
