//! UTF-8 that was read as Windows-1252 or Latin-1: `DÃ©cÃ¨s`, `EUâ€™s`, `ÐŸÐ¾Ñ€Ñ‚`.

/// The length of the double-encoded text at the head of `i`: its sequences, and the ASCII letters among them.
///
/// Characters are taken back to the bytes they were read from, and the bytes must be UTF-8. Sound text does that
/// too, now and then: `«liberté »` with a hard space, `“máš“`, `CAFÉ’S`. So one sequence alone counts only where
/// it holds a character that does not follow that letter in print.
pub(crate) fn double_encoded(i: &str) -> Option<usize> {
    let first = sequence(i)?;
    let second = sequence(&i[first.length..]);
    if !first.is_telltale && second.is_none() {
        return None;
    }
    let mut end = first.length;
    loop {
        let letters = i[end..].bytes().take_while(u8::is_ascii_alphabetic).count();
        match sequence(&i[end + letters..]) {
            Some(next) if letters == 0 || next.is_telltale => end += letters + next.length,
            _ => return Some(end),
        }
    }
}

/// One character's worth of UTF-8, each byte read as a character.
struct Sequence {
    length: usize,
    /// Whether nobody prints these characters in this order.
    is_telltale: bool,
}

/// The first sequence of `i`, if its characters are the bytes of one character in UTF-8.
fn sequence(i: &str) -> Option<Sequence> {
    let mut chars = i.chars();
    let lead = chars.next()?;
    let mut bytes = [byte(lead)?; 4];
    let count = match bytes[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let mut is_telltale = count == 4;
    for slot in &mut bytes[1..count] {
        let c = chars.next()?;
        *slot = byte(c)?;
        is_telltale |= never_follows(lead, c);
    }
    let bytes = &bytes[..count];
    core::str::from_utf8(bytes).ok()?;
    // All of `’ “ ” – — …` begin so, and `â€` stands in no word.
    is_telltale |= bytes.starts_with(&[0xE2, 0x80]);
    Some(Sequence { length: i.len() - chars.as_str().len(), is_telltale })
}

/// Whether `c` does not stand behind the letter `lead` in print.
fn never_follows(lead: char, c: char) -> bool {
    match c {
        '\u{80}'..='\u{9F}'
        | '¡'..='¦'
        | '¨'
        | '¬'
        | '¯'
        | '±'
        | 'µ'
        | '¶'
        | '¸'
        | '¼'..='¿'
        | 'ƒ'
        | 'ˆ'
        | '˜'
        | '†'
        | '‡'
        | '‰'
        | '‚'
        | '„' => true,
        // These do stand behind a word in capitals, but hardly any word ends in these four.
        '§' | '©' | 'ª' | '«' | '\u{AD}' | '®' | '°' | '²' | '³' | '´' | '·' | '¹' | 'º' => {
            matches!(lead, 'Â' | 'Ã' | 'Ð' | 'Ñ')
        }
        _ => false,
    }
}

/// The byte that Windows-1252, or Latin-1 where that has none, reads as `c`.
fn byte(c: char) -> Option<u8> {
    let byte = match c {
        '\u{80}'..='\u{FF}' => return u8::try_from(u32::from(c)).ok(),
        '€' => 0x80,
        '‚' => 0x82,
        'ƒ' => 0x83,
        '„' => 0x84,
        '…' => 0x85,
        '†' => 0x86,
        '‡' => 0x87,
        'ˆ' => 0x88,
        '‰' => 0x89,
        'Š' => 0x8A,
        '‹' => 0x8B,
        'Œ' => 0x8C,
        'Ž' => 0x8E,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        '˜' => 0x98,
        '™' => 0x99,
        'š' => 0x9A,
        '›' => 0x9B,
        'œ' => 0x9C,
        'ž' => 0x9E,
        'Ÿ' => 0x9F,
        _ => return None,
    };
    Some(byte)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    const CP1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";

    fn misread(text: &str, windows: bool) -> String {
        text.bytes()
            .map(|byte| match byte {
                0x80..=0x9F if windows => CP1252.chars().nth(usize::from(byte - 0x80)).unwrap(),
                byte => char::from(byte),
            })
            .collect()
    }

    #[test]
    fn every_character_can_be_taken_back() {
        for (at, c) in CP1252.chars().enumerate() {
            assert_eq!(byte(c).map(usize::from), Some(0x80 + at));
        }
        assert_eq!(byte('a'), None);
    }

    #[test]
    fn misread_words_are_found_whole() {
        for word in [
            "é",
            "çã",
            "Привет",
            "Порт",
            "’",
            "“",
            "日本",
            "한국",
            "😀",
            "ž",
            "ł",
            "Ωμέγα",
            "שלום",
            "سلام",
            "ñandú",
            "écèé",
        ] {
            for windows in [false, true] {
                let text = misread(word, windows);
                assert_eq!(double_encoded(&text), Some(text.len()), "{word}: {text}");
            }
        }
    }

    #[test]
    fn sound_words_are_left_out_behind_misread_ones() {
        for (words, misread) in [("Ã©cÃ¨s", "Ã©cÃ¨"), ("Ã©tÉ’S", "Ã©"), ("Ã©É’S", "Ã©É’"), ("â€™s É…", "â€™")]
        {
            assert_eq!(double_encoded(words), Some(misread.len()), "{words}");
        }
    }

    #[test]
    fn sound_words_are_left_alone() {
        for words in [
            "é\u{A0}» dit-il",
            "É’S",
            "É” (",
            "Ü“ und",
            "áš“ a",
            "ÍŠTÍ",
            "Ã” disse",
            "Ñ» y",
            "É…",
            "à —",
            "ß“.",
            "öß",
            "Ð”",
            "éœ",
            "Ö®",
            "É\u{AD}S",
        ] {
            assert_eq!(double_encoded(words), None, "{words}");
        }
    }
}
