//! The fast cutter against the slow one.

use wirecopy::blocks;

use super::reference;

/// The blocks are those that the reference cutter gives, raw slices and words.
pub fn blocks_are_cut_as_documented(text: &str) {
    let mut expected = reference::blocks(text).into_iter();
    for block in blocks(text) {
        assert_eq!(
            Some((block.raw, block.words)),
            expected.next(),
            "differential: a block, and what the reference cuts"
        );
    }
    assert_eq!(expected.next(), None, "differential: a block that only the reference cuts");
}
