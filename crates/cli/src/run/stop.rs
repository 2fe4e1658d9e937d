//! Ctrl-C, and the signals that end programs.

use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The exit status after a signal: 128, and the number of the commonest.
pub(crate) const STOPPED: u8 = 130;

/// Whether somebody asked the command to stop.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Listens to the signals from here on; the second one ends the process on the spot.
    pub(crate) fn listen() -> Self {
        let stop = Self::default();
        let heard = stop.clone();
        // Where signals cannot be listened to they end the process, as they do without this.
        let _ = ctrlc::set_handler(move || {
            if heard.ask() {
                process::exit(i32::from(STOPPED));
            }
        });
        stop
    }

    /// Asks for it, and says whether somebody had before.
    pub(crate) fn ask(&self) -> bool {
        self.0.swap(true, Ordering::Relaxed)
    }

    pub(crate) fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
