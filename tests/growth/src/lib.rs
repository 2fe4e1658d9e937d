//! Hostile texts for `wirecopy`: by name, and by the pieces that they are made of.

#[path = "../../../fuzz/src/laws/adversaries.rs"]
pub mod adversaries;
#[path = "../../../fuzz/src/laws/made.rs"]
pub mod made;
#[path = "../../../fuzz/src/laws/pieces.rs"]
pub mod pieces;
pub mod texts;

/// What hostile texts are held against: a story in ordinary paragraphs, as long as is asked for.
pub const ORDINARY: (&str, &str, &str, &str) = (
    "an ordinary story",
    "Harbor reopens after storm\nPORTO, May 3 (Lusa) -- Ships moved again on Monday, the harbor master said.\n",
    "Tugs helped again on the third day after the storm, the harbor master said in a statement that his office sent out on Monday.\n",
    "",
);
