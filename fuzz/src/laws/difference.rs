//! Two articles that should be equal, and the first part in which they are not.

use wirecopy::Article;

/// Panics with the part that differs, which is easier to read than two whole articles.
pub(super) fn assert_same(law: &str, was: &Article<'_>, is: &Article<'_>) {
    assert_eq!(was.headline, is.headline, "{law}: headline");
    assert_eq!(was.subheadline, is.subheadline, "{law}: subheadline");
    assert_eq!(was.byline, is.byline, "{law}: byline");
    assert_eq!(was.notes, is.notes, "{law}: notes");
    assert_eq!(was.dateline, is.dateline, "{law}: dateline");
    for (at, (was, is)) in was.body.blocks.iter().zip(&is.body.blocks).enumerate() {
        assert_eq!(was, is, "{law}: block {at} of the body");
    }
    assert_eq!(was.body.blocks.len(), is.body.blocks.len(), "{law}: number of blocks");
    assert_eq!(was, is, "{law}");
}
