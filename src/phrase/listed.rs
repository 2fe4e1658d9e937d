//! [`Listed`]: words that are asked of a few lines alone, and that no block is read by.

/// How many drawers the words of a list are in.
const DRAWERS: usize = 128;

/// The longest word that is listed, in bytes.
const LONGEST: usize = 32;

/// A list of words in small letters, in drawers by their first byte, their last and their length.
#[derive(Debug)]
pub(super) struct Listed<const COUNT: usize> {
    words: [&'static str; COUNT],
    /// Where each drawer ends among the words.
    ends: [u16; DRAWERS],
}

impl<const COUNT: usize> Listed<COUNT> {
    /// Puts the words into drawers.
    pub(super) const fn of(listed: &[&'static str]) -> Self {
        let mut ends = [0; DRAWERS];
        let mut nth = 0;
        while nth < COUNT {
            ends[drawer_of(listed[nth].as_bytes())] += 1;
            nth += 1;
        }
        let (mut starts, mut drawer, mut end) = ([0; DRAWERS], 0, 0);
        while drawer < DRAWERS {
            starts[drawer] = end as usize;
            end += ends[drawer];
            ends[drawer] = end;
            drawer += 1;
        }
        let mut words = [""; COUNT];
        let mut nth = 0;
        while nth < COUNT {
            let place = &mut starts[drawer_of(listed[nth].as_bytes())];
            words[*place] = listed[nth];
            *place += 1;
            nth += 1;
        }
        Self { words, ends }
    }

    /// Whether a word is listed, in any case.
    pub(super) fn has(&self, word: &str) -> bool {
        let (mut small, mut length) = ([0; LONGEST], 0);
        for c in word.chars().flat_map(char::to_lowercase) {
            let Some(room) = small.get_mut(length..length + c.len_utf8()) else { return false };
            length += c.encode_utf8(room).len();
        }
        let small = &small[..length];
        let drawer = drawer_of(small);
        let start = drawer.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.words[usize::from(start)..usize::from(self.ends[drawer])].iter().any(|listed| listed.as_bytes() == small)
    }
}

/// The drawer of a word.
const fn drawer_of(word: &[u8]) -> usize {
    match word {
        [] => 0,
        [only] => *only as usize % DRAWERS,
        [first, .., last] => (*first as usize * 5 + *last as usize * 3 + word.len()) % DRAWERS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_case() {
        static WORDS: Listed<5> = Listed::of(&["harbor", "a", "тасс", "ö", "港"]);
        for (word, expected) in [
            ("Harbor", true),
            ("HARBOR", true),
            ("harbors", false),
            ("arbor", false),
            ("A", true),
            ("ТАСС", true),
            ("Ö", true),
            ("港", true),
            ("", false),
            ("a word that is longer than any word that a list may have", false),
        ] {
            assert_eq!(WORDS.has(word), expected, "{word}");
        }
    }
}
