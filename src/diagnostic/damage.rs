//! Characters that a decoder, a converter or a line left in the text.

use crate::diagnostic::double_encoded::double_encoded;
use crate::diagnostic::{Code, Diagnostic};
use crate::line::kind;
use crate::span::Span;

/// How far, in characters, an address is looked for round a question mark.
const ADDRESS: usize = 60;

/// The damaged places of a text, found as they are asked for.
#[derive(Clone, Debug)]
pub(crate) struct Damage<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Damage<'a> {
    /// The damage in a text. None is looked for yet.
    pub(crate) const fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Damage<'_> {
    type Item = Diagnostic;

    fn next(&mut self) -> Option<Diagnostic> {
        loop {
            let rest = &self.text[self.at..];
            let found = rest.find(kind(is_suspect))?;
            let start = self.at + found;
            let (before, rest) = self.text.split_at(start);
            match damage(before, rest) {
                Ok((code, length)) => {
                    self.at = start + length;
                    return Some(Diagnostic::new(code, Span::new(start, self.at)));
                }
                Err(sound) => self.at = start + sound,
            }
        }
    }
}

/// A heuristic: only these characters can be damage, and most copy has few of them.
fn is_suspect(c: char) -> bool {
    c == '?' || matches!(c, '\u{C2}'..='\u{F4}' | char::REPLACEMENT_CHARACTER) || is_control(c)
}

/// The damage at the head of `rest` and its length, or the length of what is sound.
fn damage(before: &str, rest: &str) -> Result<(Code, usize), usize> {
    let run = |of: fn(char) -> bool| rest.find(|c| !of(c)).unwrap_or(rest.len());
    match rest.chars().next() {
        Some(char::REPLACEMENT_CHARACTER) => {
            Ok((Code::ReplacementCharacter, run(|c| c == char::REPLACEMENT_CHARACTER)))
        }
        Some('?') => {
            let length = run(|c| c == '?');
            let is_lost = is_inside_word(before, &rest[length..]) && !is_in_address(before, rest);
            if is_lost { Ok((Code::LostCharacter, length)) } else { Err(length) }
        }
        Some(c) if is_control(c) => Ok((Code::ControlCharacter, run(is_control))),
        Some(c) => match double_encoded(rest) {
            Some(length) => Ok((Code::DoubleEncoded, length)),
            None => Err(c.len_utf8()),
        },
        None => Err(0),
    }
}

/// Control characters without a use in copy: not the tab, and not what ends a line.
fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\x0c' | '\u{85}')
}

/// Whether the mark stands inside a word, of a script that has case: in `什么?他说` it is the writer's own.
///
/// In `right?Here` a blank was lost, not a character; in `d?Europe` it was an apostrophe.
fn is_inside_word(before: &str, after: &str) -> bool {
    let is_cased = |c: char| c.is_lowercase() || c.is_uppercase();
    let is_in_capitals =
        before.ends_with(kind(char::is_uppercase)) && !after.chars().nth(1).is_some_and(char::is_lowercase);
    let opens_sentence = after.starts_with(kind(char::is_uppercase)) && !is_in_capitals;
    before.ends_with(kind(is_cased)) && after.starts_with(kind(is_cased)) && (!opens_sentence || is_elided(before))
}

/// Whether the word at the end is one that loses its vowel to an apostrophe: `d'`, `L'`, `O'`, `qu'`.
fn is_elided(before: &str) -> bool {
    let single = before.chars().rev().take(2).take_while(|c| c.is_alphabetic()).count() == 1;
    single || before.ends_with("qu") || before.ends_with("Qu")
}

/// Whether the mark belongs to an address: `https://example.org/?q=port`, `index.php?id=3`.
fn is_in_address(before: &str, rest: &str) -> bool {
    let is_mark = |c: char| matches!(c, '/' | '=' | '@' | '&');
    let mut head = before.chars().rev().take(ADDRESS).take_while(|c| !c.is_whitespace());
    let mut tail = rest.chars().take(ADDRESS).take_while(|c| !c.is_whitespace());
    head.any(is_mark) || tail.any(is_mark)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    fn found(text: &str) -> Vec<(Code, &str)> {
        Damage::of(text).map(|found| (found.code, &text[found.span.start..found.span.end])).collect()
    }

    #[test]
    fn damage_is_found_where_it_is() {
        for (text, expected) in [
            ("", &[][..]),
            ("EU?s envoy", &[(Code::LostCharacter, "?")]),
            ("la politique d??Europe", &[(Code::LostCharacter, "??")]),
            ("L?Europe, qu?Eva", &[(Code::LostCharacter, "?"), (Code::LostCharacter, "?")]),
            ("COTE D?IVOIRE, RUSSIA?S", &[(Code::LostCharacter, "?"), (Code::LostCharacter, "?")]),
            ("Qu?Eva, d?Eva", &[(Code::LostCharacter, "?"), (Code::LostCharacter, "?")]),
            ("порт?у", &[(Code::LostCharacter, "?")]),
            (
                "Caf\u{FFFD}\u{FFFD} a\u{FFFD}",
                &[(Code::ReplacementCharacter, "\u{FFFD}\u{FFFD}"), (Code::ReplacementCharacter, "\u{FFFD}")],
            ),
            (
                "EU\u{92}s \u{93}port\u{94}",
                &[
                    (Code::ControlCharacter, "\u{92}"),
                    (Code::ControlCharacter, "\u{93}"),
                    (Code::ControlCharacter, "\u{94}"),
                ],
            ),
            ("\u{1}\u{2}a\0", &[(Code::ControlCharacter, "\u{1}\u{2}"), (Code::ControlCharacter, "\0")]),
            ("DÃ©cÃ¨s", &[(Code::DoubleEncoded, "Ã©cÃ¨")]),
        ] {
            assert_eq!(found(text), expected, "{text:?}");
        }
    }

    #[test]
    fn sound_text_is_left_alone() {
        for text in [
            "Why? he asked. Who?\nWhat?!",
            "Is that right?Here it is?Of course, of the GOP?Featured. В порту?Нет.",
            "https://example.org/port?open=yes or example.org/?q or index.php?id=3",
            "example.org/port?open or index?page=two",
            "什么?他说。뭐?라고",
            "1?2, a ? b, (?)x",
            "\ta\r\nb\x0cc\u{85}d\u{2028}e",
            "été, Größe, Ñandú, ÐÓR, ČESKÉ",
        ] {
            assert_eq!(found(text), [], "{text:?}");
        }
    }
}
