//! Long copy out of few choices: pieces of the trade, each run of them repeated.

use super::pieces::pieces;
use super::{blocks_tile_the_text, reading_returns};

/// A text of up to `longest` bytes: of each four bytes three choose pieces, and the last how often they are repeated.
///
/// Runs of one or two are ordinary copy put together at random, runs of thousands fill the text.
fn repeated(choices: &[u8], longest: usize) -> String {
    let pieces = pieces();
    let piece = |choice: &u8| pieces[usize::from(*choice) % pieces.len()].as_str();
    let mut text = String::new();
    for choice in choices.chunks_exact(4) {
        let [first, second, third, times] = choice else { continue };
        // Most runs are of one piece, some of three.
        let unit = match times % 3 {
            0 => [piece(first), "", ""],
            1 => [piece(first), piece(second), ""],
            _ => [piece(first), piece(second), piece(third)],
        }
        .concat();
        let times = 1 << (times / 16);
        let room = longest.saturating_sub(text.len()) / unit.len();
        text.push_str(&unit.repeat(room.min(times)));
    }
    text
}

/// Law 1 on long copy: each way of reading it returns. Of law 3, its blocks tile it.
pub fn long_copy_is_read(choices: &[u8], longest: usize) {
    let text = repeated(choices, longest);
    reading_returns(&text);
    blocks_tile_the_text(&text);
}

/// Law 1 on a line that runs past what is lexed of it: words of the trade, with more of a mark behind them than a line has
/// tokens.
pub fn marks_beyond_what_is_lexed_are_read() {
    const MORE_THAN_ARE_LEXED: usize = 50;
    let pieces = pieces();
    let (marks, words): (Vec<_>, Vec<_>) = pieces.iter().map(String::as_str).partition(|piece| piece.len() == 1);
    for before in words.into_iter().chain(["Ann Roe ", "Ann Roe @"]) {
        for mark in &marks {
            reading_returns(&format!("{before}{}", mark.repeat(MORE_THAN_ARE_LEXED)));
        }
    }
}
