//! What a character is to a word or a figure: a letter, a part of one, or a digit.

/// Whether `c` is a letter; those of Russian, Chinese and Korean are told without a table, and that quotes are none.
#[inline]
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | 'А'..='я' | 'Ё' | 'ё' | '一'..='\u{9FFF}' | '가'..='힣' => true,
        '\u{2000}'..='\u{206F}' => false,
        _ => c.is_alphabetic(),
    }
}

/// What is part of the letter before it: combining accents, the signs of Indic scripts and of Thai that are no letters, and
/// the joiners, which Persian and Indic copy prints inside words. So is the hyphen that shows only where a line breaks.
pub(crate) const fn is_accent(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}' | '\u{E47}'..='\u{E4E}') || is_indic_sign(c)
}

/// The signs below a letter and those that take its vowel, which stand at the same place in each Indic block.
const fn is_indic_sign(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{D7F}') && matches!(c as u32 % 0x80, 0x3C | 0x4D)
}

/// The value of a digit: of ASCII, of full width, or of the scripts of Arabic, Persian, Hindi, Bengali and Thai.
pub(crate) const fn digit(c: char) -> Option<u32> {
    const NOUGHTS: [char; 6] = ['０', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{E50}'];
    if c.is_ascii() {
        return if c.is_ascii_digit() { Some(c as u32 - '0' as u32) } else { None };
    }
    let mut nth = 0;
    while nth < NOUGHTS.len() {
        let value = (c as u32).wrapping_sub(NOUGHTS[nth] as u32);
        if value < 10 {
            return Some(value);
        }
        nth += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
        }
    }

    #[test]
    fn digits_of_every_script() {
        for (c, value) in [
            ('7', Some(7)),
            ('７', Some(7)),
            ('٧', Some(7)),
            ('۷', Some(7)),
            ('७', Some(7)),
            ('৭', Some(7)),
            ('๗', Some(7)),
            ('٠', Some(0)),
            ('９', Some(9)),
            ('七', None),
            ('a', None),
            ('½', None),
        ] {
            assert_eq!(digit(c), value, "{c}");
        }
    }

    #[test]
    fn signs_and_joiners_are_part_of_their_letters() {
        for (c, is_part) in [
            ('\u{301}', true),
            ('\u{AD}', true),
            ('\u{200C}', true),
            ('\u{200D}', true),
            ('\u{93C}', true),
            ('\u{94D}', true),
            ('\u{9CD}', true),
            ('\u{E48}', true),
            ('\u{200B}', false),
            ('\u{964}', false),
            (' ', false),
        ] {
            assert_eq!(is_accent(c), is_part, "{c:?}");
        }
    }
}
