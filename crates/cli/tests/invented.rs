//! Stories that nobody wrote, the same for the same number.

use arbitrary::{Arbitrary as _, Unstructured};
use wirecopy::arbitrary::Story;

/// How many bytes a story is chosen by.
const CHOICES: usize = 512;

/// The story of a number.
pub(crate) fn story(number: u64) -> String {
    let mut state = number;
    let bytes: Vec<u8> = std::iter::repeat_with(|| next(&mut state)).flat_map(u64::to_le_bytes).take(CHOICES).collect();
    Story::arbitrary(&mut Unstructured::new(&bytes)).expect("there are bytes enough").into_string()
}

/// `SplitMix64`: the next of a row of numbers that look drawn.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
