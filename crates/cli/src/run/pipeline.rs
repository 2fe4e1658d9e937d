//! Jobs are done on all cores, and what they give is written in their order.
//!
//! ```text
//!  one thread          rayon's threads           this thread
//!  jobs, in order ──►  work on each       ──►    pieces, in order
//!        └── waits while more than the budget is read and not written
//! ```

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
use std::thread;
use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};

use super::budget::{Budget, Permit};
use super::job::Job;
use super::stop::Stop;

/// How many bytes of input are held at a time for each thread; a single longer story is held all the same.
const HELD: usize = 4 << 20;

/// How many jobs may wait: small ones weigh little.
const WAITING: usize = 256;

/// How often the writer looks whether it is to stop.
const LOOK: Duration = Duration::from_millis(50);

/// What a job gave, and the bytes that it holds until it is written.
type Promised<P> = Receiver<(P, Permit)>;

/// Why nothing more is written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    Done,
    Stopped,
}

/// What becomes of the pieces.
pub(crate) trait Sink<P> {
    type Error;

    fn take(&mut self, piece: P) -> Result<(), Self::Error>;

    /// Called before more is waited for.
    fn idle(&mut self) -> Result<(), Self::Error>;
}

/// Does `work` on each of the jobs, on the pool's threads, and gives the pieces to `sink` in the order of the jobs.
///
/// Nobody waits for the thread that reads: it may hang on a terminal when the run is stopped, and ends with the process.
///
/// # Errors
///
/// Those of the sink end the run.
pub(crate) fn run<P: Send + 'static, S: Sink<P>>(
    pool: ThreadPool,
    jobs: impl Iterator<Item = Job> + Send + 'static,
    work: impl Fn(Job) -> P + Send + Sync + 'static,
    sink: &mut S,
    stop: &Stop,
) -> Result<End, S::Error> {
    let (sender, pieces) = sync_channel(WAITING);
    thread::spawn(move || promise(&pool, jobs, &Arc::new(work), &sender));
    loop {
        let next = match pieces.try_recv() {
            Err(TryRecvError::Empty) => {
                sink.idle()?;
                wait(&pieces, stop)
            }
            next => next.map_err(|_| End::Done),
        };
        match next.and_then(|piece: Promised<P>| wait(&piece, stop)) {
            Ok((piece, permit)) => {
                sink.take(piece)?;
                drop(permit);
            }
            Err(end) => return Ok(end),
        }
        if stop.is_asked() {
            return Ok(End::Stopped);
        }
    }
}

/// Hands out the jobs until nobody wants their pieces.
fn promise<P: Send + 'static>(
    pool: &ThreadPool,
    jobs: impl Iterator<Item = Job>,
    work: &Arc<impl Fn(Job) -> P + Send + Sync + 'static>,
    promises: &SyncSender<Promised<P>>,
) {
    let budget = Budget::new(HELD * pool.current_num_threads());
    for job in jobs {
        let permit = budget.take(job.weight());
        let (sender, piece) = sync_channel(1);
        if promises.send(piece).is_err() {
            return;
        }
        let work = Arc::clone(work);
        pool.spawn(move || {
            // Nobody may want it any more.
            let _ = sender.send((work(job), permit));
        });
    }
}

fn wait<T>(receiver: &Receiver<T>, stop: &Stop) -> Result<T, End> {
    loop {
        match receiver.recv_timeout(LOOK) {
            Ok(sent) => return Ok(sent),
            Err(RecvTimeoutError::Disconnected) => return Err(End::Done),
            Err(RecvTimeoutError::Timeout) if stop.is_asked() => return Err(End::Stopped),
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// The threads that work; all cores, where no number is given.
pub(crate) fn threads(count: Option<u16>) -> Result<ThreadPool, ThreadPoolBuildError> {
    ThreadPoolBuilder::new().num_threads(count.map_or(0, usize::from)).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes pieces until one is as given, which it refuses.
    #[derive(Default)]
    struct Taken {
        pieces: Vec<usize>,
        refused: Option<usize>,
        stop: Option<(usize, Stop)>,
    }

    impl Sink<usize> for Taken {
        type Error = usize;

        fn take(&mut self, piece: usize) -> Result<(), usize> {
            if self.refused == Some(piece) {
                return Err(piece);
            }
            if let Some((_, stop)) = self.stop.as_ref().filter(|(at, _)| *at == piece) {
                stop.ask();
            }
            self.pieces.push(piece);
            Ok(())
        }

        fn idle(&mut self) -> Result<(), usize> {
            Ok(())
        }
    }

    /// Jobs that weigh something, of which every third takes longer than those behind it.
    fn done(count: usize, sink: &mut Taken, stop: &Stop) -> Result<End, usize> {
        let jobs = (0..count).map(|number| Job::Refused(format!("{number:065000}")));
        let work = |job| {
            let Job::Refused(number) = job else { panic!("{job:?}") };
            let number = number.parse().unwrap();
            if number % 3 == 0 {
                thread::sleep(Duration::from_millis(2));
            }
            number
        };
        run(threads(Some(4)).unwrap(), jobs, work, sink, stop)
    }

    #[test]
    fn pieces_come_in_the_order_of_the_jobs() {
        for count in [0, 1, 7, 100] {
            let mut sink = Taken::default();
            assert_eq!(done(count, &mut sink, &Stop::default()), Ok(End::Done));
            assert_eq!(sink.pieces, (0..count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_sink_that_refuses_ends_the_run() {
        let mut sink = Taken { refused: Some(5), ..Taken::default() };
        assert_eq!(done(usize::MAX, &mut sink, &Stop::default()), Err(5));
        assert_eq!(sink.pieces, [0, 1, 2, 3, 4]);
    }

    #[test]
    fn a_run_that_is_stopped_takes_no_further_piece() {
        let stop = Stop::default();
        let mut sink = Taken { stop: Some((5, stop.clone())), ..Taken::default() };
        assert_eq!(done(usize::MAX, &mut sink, &stop), Ok(End::Stopped));
        assert_eq!(sink.pieces, [0, 1, 2, 3, 4, 5]);
    }
}
