//! [`Names`]: words that come from a table and not from a story.

use std::collections::HashMap;

use arrow_buffer::Buffer;
use arrow_data::MAX_INLINE_VIEW_LEN;

use crate::written::Written;

/// The keys of agencies, the kinds of blocks and the codes of diagnostics, each written once however often it stands in
/// the column.
#[derive(Debug)]
pub(crate) struct Names {
    /// The views of those that are too long to stand in the view itself.
    long: HashMap<Box<str>, u128>,
    written: Written,
}

impl Names {
    pub(crate) fn new() -> Self {
        Self { long: HashMap::new(), written: Written::behind(0) }
    }

    pub(crate) fn view(&mut self, name: &str) -> u128 {
        if name.len() <= MAX_INLINE_VIEW_LEN as usize {
            return self.written.view(name);
        }
        if let Some(view) = self.long.get(name) {
            return *view;
        }
        let view = self.written.view(name);
        self.long.insert(name.into(), view);
        view
    }

    pub(crate) fn into_buffers(self) -> impl Iterator<Item = Buffer> {
        self.written.into_buffers()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_written_once() {
        let mut names = Names::new();
        let views = ["misprinted-date", "TASS", "misprinted-date", "TASS"].map(|name| names.view(name));
        assert_eq!(views[..2], views[2..]);
        let written: Vec<_> = names.into_buffers().collect();
        assert_eq!((written.len(), written[0].as_slice()), (1, &b"misprinted-date"[..]));
    }
}
