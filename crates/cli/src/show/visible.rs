//! Characters that a terminal or a browser would obey are shown instead.

use std::borrow::Cow;

/// The text with a picture for each control character but breaks and tabs: `␛` for an escape.
///
/// Copy is anybody's: an escape sequence in it would move the cursor, or worse. Carriage returns are dropped.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|c| *c != '\r').map(|c| if is_obeyed(c) { picture(c) } else { c }).collect())
}

/// Control characters, and those that turn the direction of what stands behind them.
fn is_obeyed(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t') || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn picture(c: char) -> char {
    match c {
        '\0'..='\x1F' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7F' => '\u{2421}',
        _ => char::REPLACEMENT_CHARACTER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_obeyed_is_shown() {
        for (text, expected) in [
            ("Ships moved.", "Ships moved."),
            ("a\r\n\tb", "a\n\tb"),
            ("a\x1B[31mb\0\x7F", "a␛[31mb␀␡"),
            ("a\u{9B}b\u{202E}c", "a\u{FFFD}b\u{FFFD}c"),
        ] {
            assert_eq!(visible(text), expected);
        }
    }
}
