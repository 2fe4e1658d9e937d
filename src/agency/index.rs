//! The spellings of [`AGENCIES`] by their first two letters, sorted while the crate is compiled.

use super::{AGENCIES, Agency, Mark};
use crate::word::{Beginnings, Bytes, FirstLetters, HEADS, Head, may_break};

/// A spelling and the row it stands in.
#[derive(Clone, Copy)]
struct Entry {
    row: u16,
    /// The fifth letter, for a look before the spelling is compared.
    fifth: Fifth,
    spelling: &'static str,
}

/// The fifth letter of a name, a small one of ASCII; zero where any of the five is no letter of ASCII.
#[derive(Clone, Copy)]
struct Fifth(u8);

impl Fifth {
    #[inline]
    const fn of(name: &str) -> Self {
        match name.as_bytes() {
            // Where a line ends among them, they read as others.
            [0..=0x7F, second @ ..=0x7F, third @ ..=0x7F, fourth @ ..=0x7F, fifth @ ..=0x7F, ..]
                if !may_break([*second, *third, *fourth, *fifth]) =>
            {
                Self(fifth.to_ascii_lowercase())
            }
            _ => Self(0),
        }
    }

    /// Whether names of these fifth letters may be the same.
    #[inline]
    const fn may_be(self, other: Self) -> bool {
        self.0 == other.0 || self.0 == 0 || other.0 == 0
    }
}

/// The spellings sorted by their heads, those of one head in the order of the rows.
static ENTRIES: [Entry; COUNT] = sorted();

/// Where the spellings of each head begin among the entries.
static STARTS: [u16; HEADS + 1] = starts();

const COUNT: usize = {
    let mut count = 0;
    let mut row = 0;
    while row < AGENCIES.len() {
        count += AGENCIES[row].names.len() + AGENCIES[row].shared.len();
        row += 1;
    }
    count
};

/// The spellings that have the head of `i`, each with its row, in the order of the rows.
pub(crate) fn beginning_like(i: &str) -> impl Iterator<Item = (&'static Agency<'static>, &'static str)> + use<> {
    let head = Head::of(i).index();
    let entries = &ENTRIES[usize::from(STARTS[head])..usize::from(STARTS[head + 1])];
    let fifth = Fifth::of(i);
    entries
        .iter()
        .filter(move |entry| entry.fifth.may_be(fifth))
        .map(|entry| (&AGENCIES[usize::from(entry.row)], entry.spelling))
}

/// Whether any spelling that is printed without marks may stand at the head of `i`.
#[inline]
pub(crate) fn may_be_bare(i: &str) -> bool {
    static LETTERS: FirstLetters = BARE_LETTERS;
    LETTERS.may_open(i) && beginning_like(i).next().is_some()
}

/// Whether any spelling may stand at the head of `i`.
#[inline]
pub(crate) fn may_sign(i: &str) -> bool {
    static LETTERS: FirstLetters = self::LETTERS;
    LETTERS.may_open(i) && beginning_like(i).next().is_some()
}

/// Whether a label of some agency's own may stand at the head of `i`.
#[inline]
pub(crate) fn may_be_label(i: &str) -> bool {
    static BEGINNINGS: Beginnings = LABELS;
    BEGINNINGS.may_open(i)
}

/// How the spellings begin that wires print without marks.
pub(crate) const BARE_LETTERS: FirstLetters = first_letters(true);

/// How all spellings begin.
pub(crate) const LETTERS: FirstLetters = first_letters(false);

const fn first_letters(bare: bool) -> FirstLetters {
    let (mut letters, mut row) = (FirstLetters::NONE, 0);
    while row < AGENCIES.len() {
        let mut nth = 0;
        while let (true, Some(spelling)) = (!bare || prints_bare(&AGENCIES[row]), spelling(row, nth)) {
            letters = letters.and(spelling);
            nth += 1;
        }
        row += 1;
    }
    letters
}

/// What the agencies' own labels begin with.
pub(crate) const LABELS: Beginnings = {
    let (mut beginnings, mut row) = (Beginnings::NONE, 0);
    while row < AGENCIES.len() {
        beginnings = beginnings.and(AGENCIES[row].labels);
        row += 1;
    }
    beginnings
};

/// Whether a line that ends some agency's stories may stand at the head of `i`.
#[inline]
pub(crate) fn may_end_story(i: &str) -> bool {
    static FIRST_BYTES: Bytes = Bytes::NONE.and_first_of(END_MARKS);
    FIRST_BYTES.may_open(i)
}

/// The lines that end the agencies' stories, in the order of the rows.
pub(crate) const END_MARKS: &[&str] = &{
    const COUNT: usize = {
        let (mut count, mut row) = (0, 0);
        while row < AGENCIES.len() {
            count += AGENCIES[row].end_marks.len();
            row += 1;
        }
        count
    };
    let mut marks = [""; COUNT];
    let (mut next, mut row) = (0, 0);
    while row < AGENCIES.len() {
        let mut nth = 0;
        while nth < AGENCIES[row].end_marks.len() {
            marks[next] = AGENCIES[row].end_marks[nth];
            next += 1;
            nth += 1;
        }
        row += 1;
    }
    marks
};

const fn prints_bare(agency: &Agency<'_>) -> bool {
    let mut mark = 0;
    while mark < agency.marks.len() {
        if matches!(agency.marks[mark], Mark::Bare) {
            return true;
        }
        mark += 1;
    }
    false
}

const fn spelling(row: usize, nth: usize) -> Option<&'static str> {
    let (names, shared) = (AGENCIES[row].names, AGENCIES[row].shared);
    if nth < names.len() {
        Some(names[nth])
    } else if nth < names.len() + shared.len() {
        Some(shared[nth - names.len()])
    } else {
        None
    }
}

const fn starts() -> [u16; HEADS + 1] {
    let mut starts = [0; HEADS + 1];
    let mut row = 0;
    while row < AGENCIES.len() {
        let mut nth = 0;
        while let Some(spelling) = spelling(row, nth) {
            starts[Head::of_name(spelling).index() + 1] += 1;
            nth += 1;
        }
        row += 1;
    }
    let mut head = 0;
    while head < HEADS {
        starts[head + 1] += starts[head];
        head += 1;
    }
    starts
}

#[expect(clippy::cast_possible_truncation, reason = "the rows are some hundred and fifty")]
const fn sorted() -> [Entry; COUNT] {
    let mut entries = [Entry { row: 0, fifth: Fifth::of(""), spelling: "" }; COUNT];
    let mut next = starts();
    let mut row = 0;
    while row < AGENCIES.len() {
        let mut nth = 0;
        while let Some(spelling) = spelling(row, nth) {
            let head = Head::of_name(spelling).index();
            entries[next[head] as usize] = Entry { row: row as u16, fifth: Fifth::of(spelling), spelling };
            next[head] += 1;
            nth += 1;
        }
        row += 1;
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeSet;
    use alloc::string::String;

    #[test]
    fn a_head_is_the_same_in_any_case() {
        let letters: BTreeSet<char> =
            AGENCIES.iter().flat_map(Agency::spellings).flat_map(|name| name.chars().take(2)).collect();
        for letter in letters {
            let head = |c: char| Head::of(&String::from_iter([c, 'x'])).index();
            for other in ('\0'..'\u{2200}').filter(|other| other.to_lowercase().eq(letter.to_lowercase())) {
                assert_eq!(head(letter), head(other), "{letter} {other}");
            }
        }
    }

    #[test]
    fn every_spelling_is_found_in_any_case() {
        for agency in AGENCIES {
            for spelling in agency.spellings() {
                assert!(spelling.chars().count() > 1, "{spelling} has no head");
                for printed in [spelling.into(), spelling.to_uppercase(), spelling.to_lowercase()] {
                    let mut found = beginning_like(&printed);
                    assert!(found.any(|(row, entry)| row == agency && entry == spelling), "{printed}");
                }
            }
        }
    }

    #[test]
    fn every_spelling_is_let_through_in_any_case_and_broken_over_lines() {
        for agency in AGENCIES {
            for spelling in agency.spellings() {
                for printed in [spelling.into(), spelling.to_uppercase(), spelling.to_lowercase()] {
                    for space in [" ", "\n", " \r\n\r\n ", "\u{2028}"] {
                        let broken = printed.replace(' ', space) + " reports";
                        assert!(may_sign(&broken), "{broken:?}");
                        assert!(may_be_bare(&broken) || !agency.marks.contains(&Mark::Bare), "{broken:?}");
                        let mut found = beginning_like(&broken);
                        assert!(found.any(|(row, entry)| row == agency && entry == spelling), "{broken:?}");
                    }
                }
            }
        }
        for other in ["Zq", "Shipyard", "Порт", ""] {
            assert!(!may_sign(other) && !may_be_bare(other), "{other}");
        }
    }

    #[test]
    fn names_of_another_fifth_letter_are_not_tried() {
        let spellings = |i| beginning_like(i).map(|(_, spelling)| spelling);
        assert!(spellings("Reuters").any(|spelling| spelling == "Reuters"));
        assert!(!spellings("Reunion").any(|spelling| spelling == "Reuters"));
        assert!(spellings("Reu").any(|spelling| spelling == "Reuters"));
    }

    #[test]
    fn every_label_and_end_mark_is_let_through() {
        for label in AGENCIES.iter().flat_map(|agency| agency.labels) {
            for space in [" ", "\n", " \r\n\r\n ", "\u{2028}"] {
                assert!(may_be_label(&label.replace(' ', space)), "{label}");
            }
        }
        let marks = || AGENCIES.iter().flat_map(|agency| agency.end_marks);
        assert!(marks().eq(END_MARKS));
        assert!(marks().all(|mark| may_end_story(mark)));
        assert!(!may_end_story("") && !may_end_story("ж") && !may_be_label("9 ships"));
    }
}
