//! Kinds of characters that a text is searched for.

/// Characters of which this holds, for the searches of `str`: they are compiled anew for each closure, and told so, once
/// for all of them.
pub(crate) const fn kind(is: fn(char) -> bool) -> fn(char) -> bool {
    is
}
