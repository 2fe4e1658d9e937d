//! The trade's marks and words, of which hostile texts are made: any of them before, repeated, and behind.

/// What a hostile text is put together from.
///
/// Each rule of the grammar is begun, gone on with or ended by some of them: brackets and other marks, blanks and line
/// ends, words for *by* and *and*, places, dates, credits, labels, notes, feet, and the openings of Asian wires.
#[must_use]
pub fn pieces() -> Vec<String> {
    let piece = |line: &str| quoted(line).unwrap_or_else(|| panic!("pieces.txt: {line} is no piece"));
    include_str!("../../pieces.txt").lines().filter(|line| !line.starts_with('#')).map(piece).collect()
}

/// The text that stands between quotation marks as Rust's own `Debug` writes it, `\f` for a form feed too.
#[must_use]
pub fn quoted(line: &str) -> Option<String> {
    let mut text = String::new();
    let mut rest = line.strip_prefix('"')?.strip_suffix('"')?.chars();
    while let Some(c) = rest.next() {
        text.push(match c {
            '\\' => match rest.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'f' => '\x0c',
                'u' => {
                    let (digits, after) = rest.as_str().strip_prefix('{')?.split_once('}')?;
                    rest = after.chars();
                    char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
                }
                c @ ('\\' | '"' | '\'') => c,
                _ => return None,
            },
            c => c,
        });
    }
    Some(text)
}
