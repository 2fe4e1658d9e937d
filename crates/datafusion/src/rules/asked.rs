//! [`Asked`]: what a plan asks of an input, and what of it is computed for it.

use std::collections::{HashMap, HashSet};

use datafusion::common::Column;

use super::call::Chain;

/// What is asked of an input: chains, each once, and how often each of their calls stands in the plan above it.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) chains: Vec<Chain>,
    own: HashMap<Chain, Own>,
    above: HashSet<Chain>,
}

#[derive(Default)]
struct Own {
    times: usize,
    is_sure: bool,
}

impl Asked {
    pub(super) fn above(&mut self, chain: &Chain) {
        self.above.insert(chain.call());
        self.chain(chain);
    }

    pub(super) fn own(&mut self, chain: &Chain, is_sure: bool) {
        let own = self.own.entry(chain.call()).or_default();
        own.times += 1;
        own.is_sure |= is_sure;
        self.chain(chain);
    }

    fn chain(&mut self, chain: &Chain) {
        if !self.chains.contains(chain) {
            self.chains.push(chain.clone());
        }
    }

    /// The chains of those calls that are to be computed right above the input.
    ///
    /// A projection and a filter compute what stands in them once a row: a call that stands there alone stays. The keys of
    /// an order are computed for each merge as well, those of a join for each side that reads them and its conditions for
    /// each pair of rows.
    pub(super) fn to_compute(&self, given: &HashMap<Chain, Column>, is_once_a_row: bool) -> Vec<Chain> {
        let is_computed = |chain: &&Chain| {
            let call = chain.call();
            let Some(own) = self.own.get(&call) else { return false };
            let is_shared = !is_once_a_row || own.times > 1 || self.above.contains(&call);
            // What might fail is computed for no row for which it would not have been.
            let is_safe = own.is_sure || call.is_of_plain_columns();
            is_shared && is_safe && !given.contains_key(*chain)
        };
        self.chains.iter().filter(is_computed).cloned().collect()
    }
}
