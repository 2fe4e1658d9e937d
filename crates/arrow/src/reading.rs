//! [`Reading`]: how a column of texts is read.

use wirecopy::Desk;
use wirecopy::date::YearPolicy;
use wirecopy::time::Date;

/// How a column of texts is read: by which desk, with which lines, and what is asked beside the parts.
///
/// A desk is built once and shared by its clones, so a reading is cheap to clone and may be shared by threads.
///
/// ```
/// use wirecopy::{Agency, Desk};
/// use wirecopy_arrow::Reading;
///
/// let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"])]);
/// let reading = Reading::new().with_desk(desk).on_one_line().with_diagnostics();
/// assert_ne!(reading, Reading::new());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reading {
    pub(crate) desk: Desk,
    pub(crate) one_line: bool,
    pub(crate) received: Option<Date>,
    pub(crate) policy: YearPolicy,
    pub(crate) diagnostics: bool,
}

impl Reading {
    /// With the agencies that the core knows, texts as printed, no day to resolve dates against, no diagnostics.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With the agencies that this desk knows.
    #[must_use]
    pub fn with_desk(self, desk: Desk) -> Self {
        Self { desk, ..self }
    }

    /// Texts that the wire broke over lines are written anew, on one line.
    ///
    /// Otherwise they keep the wire's breaks, as printed, and nothing is copied. Here each broken text is copied once:
    /// of copy that is wrapped throughout, that is nearly all of it.
    #[must_use]
    pub fn on_one_line(self) -> Self {
        Self { one_line: true, ..self }
    }

    /// The day on which every story was received: the column `resolved` then has the day that the date means.
    ///
    /// [`parse_received`](crate::parse_received) takes a day for each story.
    #[must_use]
    pub fn received_on(self, day: Date) -> Self {
        Self { received: Some(day), ..self }
    }

    /// How to choose the year that a date does not print; by default, as the core does.
    #[must_use]
    pub fn with_policy(self, policy: YearPolicy) -> Self {
        Self { policy, ..self }
    }

    /// Looks for what a careful desk would flag: the column `diagnostics` is then no longer null.
    #[must_use]
    pub fn with_diagnostics(self) -> Self {
        Self { diagnostics: true, ..self }
    }
}
