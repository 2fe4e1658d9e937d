//! A bound on the bytes that are held at a time.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// So many bytes, of which each taker holds some until its [`Permit`] is dropped.
#[derive(Debug)]
pub(crate) struct Budget {
    free: Mutex<usize>,
    freed: Condvar,
    whole: usize,
}

/// Bytes that are held.
#[derive(Debug)]
pub(crate) struct Permit {
    budget: Arc<Budget>,
    bytes: usize,
}

impl Budget {
    pub(crate) fn new(whole: usize) -> Arc<Self> {
        Arc::new(Self { free: Mutex::new(whole), freed: Condvar::new(), whole })
    }

    /// Waits until so many bytes are free; who wants more than there are waits for all of them.
    pub(crate) fn take(self: &Arc<Self>, bytes: usize) -> Permit {
        let bytes = bytes.min(self.whole);
        let free = self.free();
        let mut free = self.freed.wait_while(free, |free| *free < bytes).unwrap_or_else(PoisonError::into_inner);
        *free -= bytes;
        drop(free);
        Permit { budget: Arc::clone(self), bytes }
    }

    /// A thread that panicked while it held the lock left a number, which is as good as any.
    fn free(&self) -> MutexGuard<'_, usize> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        *self.budget.free() += self.bytes;
        self.budget.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn who_takes_waits_for_what_is_held() {
        for (held, wanted) in [(60, 50), (1, 100), (100, 1), (50, 1000)] {
            let budget = Budget::new(100);
            let permit = budget.take(held);
            let (sender, receiver) = mpsc::channel();
            let taker = thread::spawn({
                let budget = Arc::clone(&budget);
                move || {
                    let permit = budget.take(wanted);
                    sender.send(permit.bytes).unwrap();
                }
            });
            assert_eq!(
                receiver.recv_timeout(Duration::from_millis(50)),
                Err(mpsc::RecvTimeoutError::Timeout),
                "{held} {wanted}"
            );
            drop(permit);
            assert_eq!(receiver.recv(), Ok(wanted.min(100)), "{held} {wanted}");
            taker.join().unwrap();
            assert_eq!(*budget.free(), 100);
        }
    }
}
