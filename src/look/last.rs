//! How words end: the one place where it is decided what ends a sentence.

/// The class of the last character that words have.
///
/// Every rule that asks how words end asks this: `matches!(Last::of(words), Last::Word)`. Typical input is a line or a
/// paragraph without blanks at its edges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Last {
    /// A letter or a figure of any script.
    Word,
    /// `.`, `。`, `۔`
    Stop,
    /// `?`, `？`, `؟`
    Question,
    /// `!`, `！`
    Exclamation,
    /// `…`
    Ellipsis,
    /// `"`, `”`, `»`, `」`, `』`
    Quotation,
    /// `'`, `’`: the end of a quotation, or an apostrophe.
    Apostrophe,
    /// `:`, `;`, `,`
    Clause,
    /// `)`, `）`
    Bracket,
    /// Any other mark, or no words at all.
    #[default]
    Other,
}

impl Last {
    /// The class of the last character of `words`.
    #[expect(clippy::inline_always, reason = "asked of each paragraph, and mostly answered by one byte")]
    #[inline(always)]
    pub(crate) fn of(words: &str) -> Self {
        match words.as_bytes() {
            [.., byte @ ..0x80] => Self::of_ascii(*byte),
            // Letters of Russian, U+0400 to U+047F.
            [.., 0xD0 | 0xD1, _] => Self::Word,
            _ => Self::of_other_script(words),
        }
    }

    /// The class of a byte below 0x80.
    #[inline]
    pub(crate) fn of_ascii(byte: u8) -> Self {
        static OF_ASCII: [Last; 128] = {
            let mut table = [Last::Other; 128];
            let mut byte: u8 = 0;
            while byte.is_ascii() {
                table[byte as usize] = match byte {
                    b'.' => Last::Stop,
                    b'?' => Last::Question,
                    b'!' => Last::Exclamation,
                    b'"' => Last::Quotation,
                    b'\'' => Last::Apostrophe,
                    b':' | b';' | b',' => Last::Clause,
                    b')' => Last::Bracket,
                    _ if byte.is_ascii_alphanumeric() => Last::Word,
                    _ => Last::Other,
                };
                byte += 1;
            }
            table
        };
        OF_ASCII[usize::from(byte % 128)]
    }

    /// The long way, for what does not end in a byte of ASCII or a letter of Russian.
    #[inline(never)]
    fn of_other_script(words: &str) -> Self {
        let Some(c) = words.chars().next_back() else { return Self::Other };
        match c {
            '。' | '۔' | '।' | '॥' | '։' | '።' => Self::Stop,
            '？' | '؟' => Self::Question,
            '！' => Self::Exclamation,
            '…' => Self::Ellipsis,
            '”' | '»' | '」' | '』' => Self::Quotation,
            '’' => Self::Apostrophe,
            '）' => Self::Bracket,
            _ if c.is_alphanumeric() => Self::Word,
            _ => Self::Other,
        }
    }

    /// Whether a sentence or a quotation ends so: `Ships moved.`, `"Why?"`, `Ships wait…`.
    #[inline]
    pub(crate) const fn ends_sentence(self) -> bool {
        matches!(self, Self::Stop | Self::Question | Self::Exclamation | Self::Ellipsis | Self::Quotation)
    }

    /// Whether a sentence or a part of one ends so, and a list may begin below: `The ships are:`.
    #[inline]
    pub(crate) const fn ends_clause(self) -> bool {
        self.ends_sentence() || matches!(self, Self::Clause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn words_end_as_their_last_character_does() {
        for (last, class, ends_sentence, ends_clause) in [
            (&['.', '。', '۔', '।', '॥', '։', '።'][..], Last::Stop, true, true),
            (&['?', '？', '؟'], Last::Question, true, true),
            (&['!', '！'], Last::Exclamation, true, true),
            (&['…'], Last::Ellipsis, true, true),
            (&['"', '”', '»', '」', '』'], Last::Quotation, true, true),
            (&['\'', '’'], Last::Apostrophe, false, false),
            (&[':', ';', ','], Last::Clause, false, true),
            (&[')', '）'], Last::Bracket, false, false),
            (&['d', 'D', '9', 'é', 'я', 'Ѐ', 'ѿ', '中', '한', 'ة', '９', '½'], Last::Word, false, false),
            (&['-', '—', '(', '“', '©', '|', '\u{301}', '\u{7F}'], Last::Other, false, false),
        ] {
            for c in last {
                for words in [format!("{c}"), format!("Ships moved{c}"), format!("港{c}")] {
                    let last = Last::of(&words);
                    assert_eq!(last, class, "{words}");
                    assert_eq!((last.ends_sentence(), last.ends_clause()), (ends_sentence, ends_clause), "{words}");
                }
            }
        }
        assert_eq!(Last::of(""), Last::Other);
    }
}
