//! The letters of Switzerland's cantons, which its wire sets behind a place.

#[rustfmt::skip]
const CANTONS: [&str; 26] = [
    "AG", "AI", "AR", "BE", "BL", "BS", "FR", "GE", "GL", "GR", "JU", "LU", "NE", "NW", "OW", "SG", "SH", "SO", "SZ",
    "TG", "TI", "UR", "VD", "VS", "ZG", "ZH",
];

/// Whether a word is a canton's letters: `GR` in `Velna GR`.
pub(crate) fn is_canton(word: &str) -> bool {
    CANTONS.contains(&word)
}
