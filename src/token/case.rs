//! The case of a word: capitals, a capital and small letters, small letters alone, or a script without case.

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

/// The most small letters among more capitals: `McALLEN`, `LaGRANGE`, `DeKALB`.
const MOST_SMALL: u32 = 2;

impl Case {
    /// The case of a word that does not begin with a capital; `None` where it does. English and Russian have a fast path.
    fn without_capital(word: &str) -> Option<Self> {
        match word.as_bytes().first() {
            Some(b'A'..=b'Z') => return None,
            Some(b'a'..=b'z') => return Some(Self::Lower),
            Some(0xD0 | 0xD1) => match word.chars().next() {
                Some('А'..='Я') => return None,
                Some('а'..='я') => return Some(Self::Lower),
                _ => {}
            },
            _ => {}
        }
        match word.chars().find(|c| c.is_alphabetic()) {
            Some(first) if first.is_uppercase() => None,
            Some(first) if first.is_lowercase() => Some(Self::Lower),
            _ => Some(Self::None),
        }
    }

    /// How a word is written. Typical input is `MOSCOW`, `McALLEN`, `Moscow`, `москва`, `서울`.
    pub(crate) fn of(word: &str) -> Self {
        if let Some(case) = Self::without_capital(word) {
            return case;
        }
        let mut small = 0;
        for byte in word.bytes().filter(|byte| *byte >= b'a') {
            if !byte.is_ascii() {
                return Self::of_letters(word);
            }
            small += u32::from(byte.is_ascii_lowercase());
            if small > MOST_SMALL {
                return Self::Title;
            }
        }
        let capitals = if small == 0 { 1 } else { word.bytes().map(|byte| u32::from(byte.is_ascii_uppercase())).sum() };
        Self::of_counts(capitals, small)
    }

    /// As [`Case::of`], in any script.
    fn of_letters(word: &str) -> Self {
        let (mut capitals, mut small) = (0, 0);
        for c in word.chars() {
            match c {
                'a'..='z' | 'а'..='я' => small += 1,
                'A'..='Z' | 'А'..='Я' => capitals += 1,
                _ => {
                    capitals += u32::from(c.is_uppercase());
                    small += u32::from(c.is_lowercase());
                }
            }
        }
        Self::of_counts(capitals, small)
    }

    /// The case of a word that begins with a capital, by how many capitals and small letters it has.
    pub(super) const fn of_counts(capitals: u32, small: u32) -> Self {
        if capitals > small && small <= MOST_SMALL { Self::Capitals } else { Self::Title }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        for (word, case) in [
            ("MOSCOW", Case::Capitals),
            ("McALLEN", Case::Capitals),
            ("DeKALB", Case::Capitals),
            ("MacLEAN", Case::Capitals),
            ("MacLeAN", Case::Title),
            ("МОСКВА", Case::Capitals),
            ("МОСКВа", Case::Capitals),
            ("Москва", Case::Title),
            ("Sjøen", Case::Title),
            ("SJØEN", Case::Capitals),
            ("Moscow", Case::Title),
            ("Xi", Case::Title),
            ("москва", Case::Lower),
            ("ΑΘΗΝΑ", Case::Capitals),
            ("Αθήνα", Case::Title),
            ("αθήνα", Case::Lower),
            ("서울", Case::None),
            ("123", Case::None),
        ] {
            assert_eq!(Case::of(word), case, "{word}");
        }
    }
}
