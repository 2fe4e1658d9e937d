//! The trade's marks and words, of which hostile texts are made: any of them before, repeated, and behind.

/// What a hostile text is put together from.
///
/// Each rule of the grammar is begun, gone on with or ended by some of them: brackets and other marks, blanks and line
/// ends, words for *by* and *and*, places, dates, credits, labels, notes, feet, and the openings of Asian wires.
#[must_use]
pub fn pieces() -> Vec<String> {
    let quoted = |line: &'static str| line.strip_prefix('"')?.strip_suffix('"');
    include_str!("../../pieces.txt").lines().filter_map(quoted).map(unescaped).collect()
}

fn unescaped(piece: &str) -> String {
    let mut text = String::new();
    let mut rest = piece;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let (c, after) = match after.as_bytes() {
            [b'n', ..] => ('\n', &after[1..]),
            [b'r', ..] => ('\r', &after[1..]),
            [b't', ..] => ('\t', &after[1..]),
            [b'f', ..] => ('\x0c', &after[1..]),
            _ => code_point(after).unwrap_or_else(|| panic!("{piece} has an escape that is none")),
        };
        text.push(c);
        rest = after;
    }
    text + rest
}

/// `u{A0}`: the character, and what follows.
fn code_point(i: &str) -> Option<(char, &str)> {
    let (digits, after) = i.strip_prefix("u{")?.split_once('}')?;
    Some((char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, after))
}
