//! Where a token ends: words, figures, dashes and marks.

use super::character::{digit, is_accent, is_letter};
use super::{Case, Gap, Kind, Token};
use crate::desk::Desk;
use crate::lexicon::{Key, SMALL, Senses, letters_of};
use crate::line::{is_blank, is_line_ending, kind};

/// A token before its text is cut: its kind, its length in bytes, how its letters are written, and its key.
type Lexeme = (Kind, usize, Case, Key);

/// The first token of `i`, and what follows it.
#[expect(clippy::inline_always, reason = "inlined where a tape is filled, and called once a word")]
#[inline(always)]
pub(super) fn lex<'a>(i: &'a str, desk: &Desk) -> (&'a str, Token<'a>) {
    let (gap, i) = match i.as_bytes() {
        [b'!'..=b'~', ..] => (Gap::None, i),
        [b' ', b'!'..=b'~', ..] => (Gap::Space, &i[1..]),
        _ => blanks(i),
    };
    let (kind, length, case, key) = match i.as_bytes() {
        [b'A'..=b'Z' | b'a'..=b'z', ..] => latin_word(i),
        [mark @ (b'!'..=b',' | b'.' | b'/' | b':'..=b'@' | b'['..=b'^'), ..] => mark_of(char::from(*mark)),
        _ => other(i),
    };
    let (text, rest) = i.split_at(length);
    (rest, Token { kind, gap, text, case, senses: desk.senses(key), drawer: key.drawer() })
}

/// Whether the word that a text begins with may say one of `wanted`; no blank begins the text.
///
/// It is told by its first letters, without a token: of most paragraphs nothing else is asked.
#[inline]
pub(crate) fn first_word_has(text: &str, wanted: Senses, desk: &Desk) -> bool {
    desk.opening_senses(text).has(wanted) && first_senses(text, desk).has(wanted)
}

/// All that the word that a text begins with may say.
#[inline(never)]
fn first_senses(text: &str, desk: &Desk) -> Senses {
    let key = match text.as_bytes().first_chunk::<8>() {
        Some(eight) if eight[0].is_ascii_alphabetic() => match letters_of(*eight) {
            (bytes, u64::BITS) => Key::of_small_letters(bytes | SMALL),
            (bytes, bits) if joins_more((bytes >> bits).to_le_bytes()[0], bits == 8) => Key::of(text),
            (bytes, bits) => Key::of_small_letters((bytes | SMALL) & ((1 << bits) - 1)),
        },
        Some([0xD0 | 0xD1, ..]) if text.starts_with(kind(|c| matches!(c, 'А'..='я'))) => russian_word(text).3,
        _ => Key::of(text),
    };
    desk.senses(key)
}

#[inline]
const fn mark_of(mark: char) -> Lexeme {
    (Kind::Mark(mark), mark.len_utf8(), Case::None, Key::of_mark(mark))
}

/// The lexeme of a text that begins with neither a letter of ASCII nor a common mark.
#[inline(never)]
fn other(i: &str) -> Lexeme {
    let Some(first) = i.chars().next() else { return (Kind::End, 0, Case::None, Key::NONE) };
    match first {
        'А'..='я' => russian_word(i),
        _ if digit(first).is_some() => {
            let length = i.find(kind(|c| digit(c).is_none())).unwrap_or(i.len());
            (Kind::Figure, length, Case::None, Key::of(i))
        }
        '-' if i.starts_with("--") => (Kind::Dash, 2, Case::None, Key::of_mark('-')),
        '-' | '_' => (Kind::Hyphen, 1, Case::None, Key::of_mark(first)),
        '—' | '–' | '―' | '−' | '\u{96}' | '\u{97}' => {
            (Kind::Dash, first.len_utf8(), Case::None, Key::of_mark(first))
        }
        // The stroke that lengthens a letter of Arabic, where no letter is beside it.
        'ـ' if !i.chars().nth(1).is_some_and(is_letter) => {
            (Kind::Dash, first.len_utf8(), Case::None, Key::of_mark(first))
        }
        // Where no letter stands before it, or a word ends in it: a colon.
        VISARGA | VISARGA_OF_BENGALI => mark_of(first),
        _ if is_letter(first) || is_accent(first) => word(i),
        _ => mark_of(first),
    }
}

/// The blanks at the head of `i`, and what follows them.
fn blanks(i: &str) -> (Gap, &str) {
    let rest = i.trim_start_matches(kind(is_blank));
    let blanks = &i[..i.len() - rest.len()];
    let gap = match blanks.chars().take(3).count() {
        0 => Gap::None,
        _ if blanks.contains(kind(is_line_ending)) => Gap::Space,
        1 => Gap::Space,
        2 => Gap::Wide,
        _ => Gap::Column,
    };
    (gap, rest)
}

/// A word that begins with a letter of ASCII.
///
/// Most end among eight bytes that are looked at as one number, and go on with nothing that joins letters.
#[expect(clippy::inline_always, reason = "called once a word, and by nobody but `lex`")]
#[inline(always)]
fn latin_word(i: &str) -> Lexeme {
    let Some(eight) = i.as_bytes().first_chunk() else { return word(i) };
    let (bytes, bits) = letters_of(*eight);
    if bits == u64::BITS {
        return long_latin_word(i, bytes | SMALL);
    }
    let (length, next) = ((bits / 8) as usize, (bytes >> bits).to_le_bytes()[0]);
    if joins_more(next, length == 1) {
        return word(i);
    }
    let within = (1 << bits) - 1;
    let capitals = !bytes & SMALL & within;
    let case = match capitals {
        0 => Case::Lower,
        // One capital, the first letter.
        0x20 if length > 1 => Case::Title,
        _ if bytes & 0x20 != 0 => Case::Lower,
        _ => Case::of_counts(ones(capitals), bits / 8 - ones(capitals)),
    };
    (Kind::Word, length, case, Key::of_small_letters((bytes | SMALL) & within))
}

/// As [`latin_word`], of eight letters and more, the first of which are `letters` in small ones.
#[inline(never)]
fn long_latin_word(i: &str, letters: u64) -> Lexeme {
    let length = i.bytes().take_while(u8::is_ascii_alphabetic).count();
    match i.as_bytes().get(length) {
        Some(next) if joins_more(*next, false) => word(i),
        _ => (Kind::Word, length, Case::of(&i[..length]), Key::of_small_letters(letters)),
    }
}

/// How many bytes have the bit 0x20 set. The multiplication sums them in the highest byte, for processors that cannot count
/// bits.
const fn ones(bits: u64) -> u32 {
    ((bits >> 5).wrapping_mul(u64::from_le_bytes([1; 8])) >> 56) as u32
}

/// Whether a word may go on with the byte behind its first letters, which are of one script; a stop joins initials.
const fn joins_more(next: u8, is_initial: bool) -> bool {
    matches!(next, b'-' | b'\'' | b'`' | b'A'..=b'Z' | b'a'..=b'z' | 0x80..) || next == b'.' && is_initial
}

/// A word that begins with a letter of Russian. A fast path: each letter has two bytes, and the second one is enough.
#[inline]
fn russian_word(i: &str) -> Lexeme {
    let bytes = i.as_bytes();
    let (mut key, mut capitals, mut count) = (0, 0, 0);
    for pair in bytes.chunks_exact(2) {
        let ([0xD0, second @ 0x90..=0xBF] | [0xD1, second @ 0x80..=0x8F]) = pair else { break };
        capitals += u32::from(pair[0] == 0xD0 && *second < 0xB0);
        if count < 8 {
            key |= u64::from(0x80 | second & 0x1F) << (8 * count);
        }
        count += 1;
    }
    let length = 2 * count as usize;
    if bytes.get(length).is_some_and(|next| joins_more(*next, count == 1)) {
        return word(i);
    }
    let begins_small = !matches!(bytes, [0xD0, 0x90..=0xAF, ..]);
    let case = if begins_small { Case::Lower } else { Case::of_counts(capitals, count - capitals) };
    (Kind::Word, length, case, Key::of_classes(key))
}

/// A word of any letters, with the hyphens, apostrophes and inner stops that join them: `AL-FASHER`, `L'AQUILA`, `D.C`.
#[inline(never)]
fn word(i: &str) -> Lexeme {
    let mut end = 0;
    let (mut before_last, mut before) = (' ', ' ');
    for (at, c) in i.char_indices() {
        if is_letter(c) || is_accent(c) {
            end = at + c.len_utf8();
        } else if c == '.' && (!is_letter(before_last) && is_letter(before) || is_thai(before))
            || joins(c) && is_letter(before)
        {
            // It joins what follows, if that is a letter.
        } else {
            break;
        }
        (before_last, before) = (before, c);
    }
    let word = without_breath(&i[..end]);
    (Kind::Word, word.len(), Case::of(word), Key::of(word))
}

/// Whether a letter or a sign is of Thai, whose stops end no sentence: they cut words, and join them: `มี.ค.`, `รร.เวลนา`.
const fn is_thai(c: char) -> bool {
    matches!(c, '\u{E01}'..='\u{E4E}')
}

/// The sign of a breath in Devanagari.
const VISARGA: char = 'ः';

/// The sign of a breath in the letters of Bengal and Assam.
const VISARGA_OF_BENGALI: char = 'ঃ';

/// A word without the sign of a breath at its end, which papers of Nepal and Assam set for a colon: `গুৱাহাটীঃ`.
///
/// Short words have it as their own: `छः`.
fn without_breath(word: &str) -> &str {
    const FEWEST: usize = 4;
    let short = word.strip_suffix([VISARGA, VISARGA_OF_BENGALI]).unwrap_or(word);
    if short.len() < word.len() && short.chars().nth(FEWEST - 1).is_some() { short } else { word }
}

/// Whether a mark may stand inside a word, between two letters: `AL-FASHER`, `L'AQUILA`; a stop joins initials alone: `D.C`.
const fn joins(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʻ' | '`')
}

#[cfg(test)]
mod tests;
