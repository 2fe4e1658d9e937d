//! Ctrl-C, and the signals that end programs.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::{fs, process};

/// The exit status after a signal: 128, and the number of the commonest.
pub(crate) const STOPPED: u8 = 130;

/// Whether somebody asked the command to stop.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stop(Arc<Asked>);

#[derive(Debug, Default)]
struct Asked {
    is_asked: AtomicBool,
    /// What is removed by a second signal, which waits for nobody.
    unfinished: OnceLock<Box<Path>>,
}

impl Stop {
    /// Listens to the signals from here on; the second one ends the process on the spot.
    pub(crate) fn listen() -> Self {
        let stop = Self::default();
        let heard = stop.clone();
        // Where signals cannot be listened to they end the process, as they do without this.
        let _ = ctrlc::set_handler(move || {
            if heard.ask() {
                if let Some(file) = heard.0.unfinished.get() {
                    // Nobody is left to be told.
                    let _ = fs::remove_file(file);
                }
                process::exit(i32::from(STOPPED));
            }
        });
        stop
    }

    /// Remembers the file that is not to be left behind.
    pub(crate) fn remove(&self, unfinished: &Path) {
        self.0.unfinished.get_or_init(|| unfinished.into());
    }

    /// Asks for it, and says whether somebody had before.
    pub(crate) fn ask(&self) -> bool {
        self.0.is_asked.swap(true, Ordering::Relaxed)
    }

    pub(crate) fn is_asked(&self) -> bool {
        self.0.is_asked.load(Ordering::Relaxed)
    }
}
