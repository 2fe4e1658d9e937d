//! What spoke for the dateline of a story, and what against lines that look like one.

use crate::dateline::Admission;
use crate::objection::Objection;

/// How many refused blocks are kept.
const MOST_REFUSED: usize = 4;

/// What the search for a dateline decided, and why.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judgement {
    /// The row of the table that admitted the dateline, where there is one.
    pub(crate) admission: Option<Admission>,
    pub(crate) refused: Refused,
}

/// The first blocks that open with a dateline and were refused where they stand, by their places on the page.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Refused {
    kept: [Option<(usize, Objection)>; MOST_REFUSED],
}

impl Refused {
    /// Keeps what spoke against a block, as long as there is room.
    pub(super) fn keep(&mut self, at: usize, objection: Objection) {
        if let Some(slot) = self.kept.iter_mut().find(|slot| slot.is_none()) {
            *slot = Some((at, objection));
        }
    }

    /// What spoke against a block.
    pub(crate) fn of(&self, at: usize) -> Option<Objection> {
        self.kept.iter().flatten().find(|(kept, _)| *kept == at).map(|(_, objection)| *objection)
    }
}
