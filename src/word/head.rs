//! The head of a name: what a table of names is sorted by, so that few need be tried.

/// The classes of a letter: none, the letters of ASCII, and as many again for those of every other script.
const CLASSES: usize = 64;

/// How many heads there are.
pub(crate) const HEADS: usize = CLASSES * CLASSES;

/// The first two letters of a name without regard to case: what a table of names is sorted by.
///
/// Names that differ in case alone have one head; names that differ may have one too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head(usize);

impl Head {
    /// The head of what `i` begins with.
    #[inline]
    pub(crate) fn of(i: &str) -> Self {
        match i.as_bytes() {
            [first @ ..=0x7F, second @ ..=0x7F, ..] => {
                let [first, second] = [first, second].map(|byte| usize::from(ASCII_CLASSES[usize::from(*byte)]));
                Self::joined(first, second)
            }
            _ => Self::of_name(i),
        }
    }

    /// The head of a name, while the crate is compiled.
    pub(crate) const fn of_name(name: &str) -> Self {
        let [first, second, _] = classes(name);
        Self::joined(first, second)
    }

    const fn joined(first: usize, second: usize) -> Self {
        Self(first * CLASSES + second)
    }

    pub(crate) const fn index(self) -> usize {
        self.0
    }
}

/// The first three letters of some names without regard to case: what cannot be one of them is told by one look.
pub(crate) struct FirstLetters([u64; FIRST_LETTERS / 64]);

/// How many classes the first three letters fall into.
const FIRST_LETTERS: usize = (CLASSES / 2).pow(3);

impl FirstLetters {
    /// Those of no name.
    pub(crate) const NONE: Self = Self([0; FIRST_LETTERS / 64]);

    /// These and those of `name`, while the crate is compiled.
    pub(crate) const fn and(mut self, name: &str) -> Self {
        let [first, second, third] = classes(name);
        // Behind a shorter name stands anything but a letter, and for a space any blank beside which a line ends.
        let mut next = 0;
        while next < CLASSES {
            let is_no_ascii_letter = next == NO_LETTER || next >= CLASSES / 2;
            if third == next || is_no_ascii_letter && (third == NOTHING || third == NO_LETTER) {
                let class = Self::class(first, second, next);
                self.0[class / 64] |= 1 << (class % 64);
            }
            next += 1;
        }
        self
    }

    /// These and those of `other`.
    pub(crate) const fn and_all(mut self, other: &Self) -> Self {
        let mut nth = 0;
        while nth < self.0.len() {
            self.0[nth] |= other.0[nth];
            nth += 1;
        }
        self
    }

    /// These and those of each of `names`, while the crate is compiled.
    pub(crate) const fn and_each(mut self, names: &[&str]) -> Self {
        let mut nth = 0;
        while nth < names.len() {
            self = self.and(names[nth]);
            nth += 1;
        }
        self
    }

    /// Whether any of the names may stand at the head of `i`.
    #[inline]
    pub(crate) fn may_open(&self, i: &str) -> bool {
        let class = match i.as_bytes() {
            [first @ ..=0x7F, second @ ..=0x7F, third @ ..=0x7F, ..] => {
                let [first, second, third] =
                    [first, second, third].map(|byte| usize::from(ASCII_CLASSES[usize::from(*byte)]));
                Self::class(first, second, third)
            }
            _ => Self::class_of_others(i),
        };
        (self.0[class / 64] >> (class % 64)) & 1 == 1
    }

    #[inline(never)]
    fn class_of_others(i: &str) -> usize {
        let [first, second, third] = match i.as_bytes() {
            [0xD0 | 0xD1, first, 0xD0 | 0xD1, second, 0xD0 | 0xD1, third, ..] if is_russian(i) => {
                [first, second, third].map(|byte| CLASSES / 2 + usize::from(*byte) % (CLASSES / 2))
            }
            _ => classes(i),
        };
        Self::class(first, second, third % CLASSES)
    }

    /// Letters of ASCII share no class; those of other scripts share some with them.
    const fn class(first: usize, second: usize, third: usize) -> usize {
        ((first * CLASSES / 2 + second) * CLASSES / 2 + third) % FIRST_LETTERS
    }
}

/// Whether the first three letters are of U+0410 to U+044F, whose class is in their second byte.
#[inline]
fn is_russian(i: &str) -> bool {
    let is_one = |pair: &[u8]| matches!(pair, [0xD0, 0x90..=0xBF] | [0xD1, 0x80..=0x8F]);
    i.as_bytes()[..6].chunks_exact(2).all(is_one)
}

/// The class of each byte of ASCII.
static ASCII_CLASSES: [u8; 128] = {
    let mut classes = [0; 128];
    let mut byte: u8 = 0;
    while byte < 128 {
        classes[byte as usize] = class(byte as u32).to_le_bytes()[0];
        byte += 1;
    }
    classes
};

/// The class of a space, a digit or a mark.
const NO_LETTER: usize = 0;

/// No letter: the name is shorter.
const NOTHING: usize = CLASSES;

/// The classes of the first three letters of a name.
const fn classes(name: &str) -> [usize; 3] {
    // A small İ is two: its dot is no letter.
    const DOT: u32 = 0x307;
    let mut classes = [0, 0, NOTHING];
    let (mut at, mut read) = (0, 0);
    while read < classes.len() && at < name.len() {
        let (letter, next) = code_point(name.as_bytes(), at);
        if letter != DOT {
            classes[read] = class(letter);
            read += 1;
        }
        at = next;
    }
    classes
}

/// The class of a letter, which is that of its capital too.
const fn class(letter: u32) -> usize {
    const KELVIN: u32 = 0x212A;
    const DOTTED_I: u32 = 0x130;
    const CAPITAL_SCHWA: u32 = 0x18F;
    const SCHWA: u32 = 0x259;
    let class = match letter {
        0x61..=0x7A => letter - 0x60,
        0x41..=0x5A => letter - 0x40,
        KELVIN => 11,
        DOTTED_I => 9,
        CAPITAL_SCHWA => 32 + SCHWA % 32,
        0..=0x7F => 0,
        // Capitals and small letters take turns.
        0x139..=0x148 | 0x179..=0x17E => 32 + letter.div_ceil(2) % 32,
        0x100..=0x17F | 0x1E00..=0x1EFF => 32 + (letter / 2) % 32,
        // Ѐ to Џ stand 80 before their small letters; all others that wires sign with, 32.
        0x400..=0x40F => 32 + (letter + 80) % 32,
        _ => 32 + letter % 32,
    };
    class as usize
}

/// The code point at `at`, and where the next one begins.
const fn code_point(bytes: &[u8], at: usize) -> (u32, usize) {
    const fn tail(byte: u8) -> u32 {
        (byte & 0x3F) as u32
    }
    match bytes[at] {
        first @ ..=0x7F => (first as u32, at + 1),
        first @ ..=0xDF => (((first & 0x1F) as u32) << 6 | tail(bytes[at + 1]), at + 2),
        first @ ..=0xEF => (((first & 0x0F) as u32) << 12 | tail(bytes[at + 1]) << 6 | tail(bytes[at + 2]), at + 3),
        first => {
            let high = ((first & 0x07) as u32) << 18 | tail(bytes[at + 1]) << 12;
            (high | tail(bytes[at + 2]) << 6 | tail(bytes[at + 3]), at + 4)
        }
    }
}

#[cfg(test)]
mod tests;
