//! How time is taken: every contestant in every round, in turn, and the median of the rounds.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// One that takes part: its name, and what it does once with the whole text.
pub struct Contestant<'t> {
    pub name: &'static str,
    run: Box<dyn FnMut() -> usize + 't>,
}

impl<'t> Contestant<'t> {
    /// A contestant whose `run` gives a number that depends on all it read.
    pub fn new(name: &'static str, run: impl FnMut() -> usize + 't) -> Self {
        Self { name, run: Box::new(run) }
    }
}

/// The shortest stretch that is timed at once: well above what the clock and an interrupt cost.
const STRETCH: Duration = Duration::from_micros(150);

/// The median seconds of one run of each, over `rounds` rounds in which all take turns.
pub fn medians(contestants: &mut [Contestant<'_>], rounds: usize) -> Vec<f64> {
    let runs: Vec<u32> = contestants.iter_mut().map(|contestant| runs_in(STRETCH, contestant)).collect();
    let mut seconds = vec![Vec::with_capacity(rounds); contestants.len()];
    for _ in 0..rounds {
        for ((contestant, &runs), seconds) in contestants.iter_mut().zip(&runs).zip(&mut seconds) {
            let begun = Instant::now();
            for _ in 0..runs {
                black_box((contestant.run)());
            }
            seconds.push(begun.elapsed().as_secs_f64() / f64::from(runs));
        }
    }
    seconds.into_iter().map(median).collect()
}

/// How many runs fill `stretch`.
fn runs_in(stretch: Duration, contestant: &mut Contestant<'_>) -> u32 {
    let mut runs = 1;
    loop {
        let begun = Instant::now();
        for _ in 0..runs {
            black_box((contestant.run)());
        }
        if begun.elapsed() >= stretch {
            return runs;
        }
        runs *= 2;
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
