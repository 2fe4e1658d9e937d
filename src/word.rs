//! Words and blanks: what the grammars of place, date and credit are made of.

use crate::line::is_blank;

/// What follows the blanks at the head of `i`, line breaks included.
pub(crate) fn skip_blanks(i: &str) -> &str {
    match i.as_bytes().first() {
        Some(b'!'..=b'~') => i,
        _ => i.trim_start_matches(is_blank),
    }
}

/// The word at the head of `i`: letters with the hyphens, apostrophes and inner stops among them.
///
/// A final stop is left out, so `Dec. 1` begins with `Dec`, while `D.C.` and `U.N` stay whole words
/// up to their last letter.
pub(crate) fn word(i: &str) -> &str {
    let mut end = 0;
    let mut before = None;
    for (at, c) in i.char_indices() {
        if c.is_alphabetic() || is_mark_of_letter(c) {
            end = at + c.len_utf8();
        } else {
            let joins = match c {
                '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʻ' | '`' | '.' => {
                    before.is_some_and(char::is_alphabetic)
                }
                _ => false,
            };
            if !joins {
                break;
            }
        }
        before = Some(c);
    }
    &i[..end]
}

/// Combining accents: part of the letter before them.
fn is_mark_of_letter(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// The letters at the head of `i`, with nothing among them.
pub(crate) fn letters(i: &str) -> &str {
    let end = i.find(|c: char| !c.is_alphabetic() && !is_mark_of_letter(c)).unwrap_or(i.len());
    &i[..end]
}

/// The digits at the head of `i`, ASCII or full-width, and their value if there are at most `most`.
pub(crate) fn number(i: &str, most: usize) -> Option<(&str, u32)> {
    let mut value = 0;
    let mut count = 0;
    let mut end = 0;
    for (at, c) in i.char_indices() {
        let Some(digit) = digit(c) else { break };
        count += 1;
        if count > most {
            return None;
        }
        value = value * 10 + digit;
        end = at + c.len_utf8();
    }
    (count > 0).then_some((&i[end..], value))
}

/// The value of an ASCII or full-width digit.
pub(crate) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(u32::from(c) - u32::from('0')),
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => None,
    }
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// `MOSCOW`, `McALLEN`, `AL-FASHER`.
    Capitals,
    /// `Moscow`.
    Title,
    /// `москва`.
    Lower,
    /// Letters of a script without case.
    None,
}

impl Case {
    pub(crate) fn of(word: &str) -> Self {
        let Some(first) = word.chars().find(|c| c.is_alphabetic()) else { return Self::None };
        if !first.is_uppercase() {
            return if first.is_lowercase() { Self::Lower } else { Self::None };
        }
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        let small = word.chars().filter(|c| c.is_lowercase()).count();
        // McALLEN, LaGRANGE, DeKALB: two small letters at the most among more capitals.
        if capitals > small && small <= 2 { Self::Capitals } else { Self::Title }
    }
}

/// Whether the text ends here or goes on with something that is no letter and no digit.
pub(crate) fn is_word_end(i: &str) -> bool {
    !i.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_before_their_final_stop() {
        for (i, expected) in [
            ("MOSCOW, April", "MOSCOW"),
            ("ST. LOUIS", "ST"),
            ("D.C. (AP)", "D.C"),
            ("AL-FASHER, Sudan", "AL-FASHER"),
            ("L'AQUILA (ANSA)", "L'AQUILA"),
            ("GNA- A", "GNA"),
            ("İSTANBUL (AA)", "İSTANBUL"),
            ("3 May", ""),
            ("", ""),
        ] {
            assert_eq!(word(i), expected);
        }
    }

    #[test]
    fn cases() {
        for (word, case) in [
            ("MOSCOW", Case::Capitals),
            ("McALLEN", Case::Capitals),
            ("DeKALB", Case::Capitals),
            ("МОСКВА", Case::Capitals),
            ("Moscow", Case::Title),
            ("Xi", Case::Title),
            ("москва", Case::Lower),
            ("서울", Case::None),
            ("123", Case::None),
        ] {
            assert_eq!(Case::of(word), case, "{word}");
        }
    }

    #[test]
    fn numbers_of_two_widths() {
        assert_eq!(number("14日", 2), Some(("日", 14)));
        assert_eq!(number("１４日", 2), Some(("日", 14)));
        assert_eq!(number("145", 2), None);
        assert_eq!(number("日", 2), None);
    }
}
