//! Lines that open a part of their own however full the line above them is.

use crate::line::kind;
use crate::look::{First, Last, Passage};
use crate::phrase::writer::{BY, joins_names};

/// Whether the line is a byline or opens with a dateline, by its look.
pub(crate) fn opens_a_part(line: Passage<'_>) -> bool {
    is_byline(line) || is_dateline(line)
}

/// Whether the line goes on from the one above in small letters: no `iPhone`, no `al-Qaida`, no `by A. Writer`.
pub(crate) fn goes_on_in_small_letters(line: Passage<'_>) -> bool {
    let words = line.words;
    let is_small = || match line.look.first {
        First::Small => true,
        First::Capital | First::Figure => false,
        _ => words.starts_with(kind(char::is_lowercase)),
    };
    let has_capital = || words.chars().take_while(|c| !c.is_whitespace()).any(char::is_uppercase);
    is_small() && !has_capital() && !is_byline(line)
}

/// The longest byline, in bytes: a line of running text fills the measure, or ends in a stop.
const LONGEST_BYLINE: usize = 48;

/// `By A. WRITER and B. WRITER`, `by Anna Writer`
fn is_byline(line: Passage<'_>) -> bool {
    let is_name = |word: &str| word.starts_with(kind(char::is_uppercase)) || joins_names(word);
    // A fast path: few lines begin with either letter.
    if !matches!(line.words.as_bytes(), [b'B' | b'b', ..]) {
        return false;
    }
    let Some(names) = BY.iter().find_map(|by| line.words.strip_prefix(by)?.strip_prefix(' ')) else { return false };
    let words = || names.split_whitespace();
    names.len() <= LONGEST_BYLINE
        && !matches!(line.look.last, Last::Stop | Last::Exclamation | Last::Question)
        && words().all(is_name)
        && words().nth(1).is_some()
}

/// How far into a line a dateline's credit stands, in bytes.
const LONGEST_OPENING: usize = 70;

/// `WASHINGTON (AP) -- `, `MOSCOW, April 11. /TASS/. `: capitals, and a dash or a stop behind brackets or slashes.
fn is_dateline(line: Passage<'_>) -> bool {
    let words = line.words;
    if matches!(line.look.first, First::Small | First::Figure) {
        return false;
    }
    let is_whole_word = || !words.chars().find(|c| !c.is_uppercase()).is_some_and(char::is_alphabetic);
    if !words.chars().take(3).all(char::is_uppercase) || !is_whole_word() {
        return false;
    }
    let mut closes = words.match_indices([')', '/']).take_while(|(at, _)| *at < LONGEST_OPENING);
    closes.any(|(at, mark)| {
        let (before, after) = (&words[..at], &words[at + 1..]);
        let is_dash = || after.trim_start().starts_with(['-', '–', '—', '_']);
        // What opened on the line above is that line's: `(Agencija` above `MINA) - Ferry`.
        before.contains(if mark == ")" { '(' } else { '/' }) && (is_dash() || mark == "/" && after.starts_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bylines_and_datelines_are_known_by_their_look() {
        for (words, expected) in [
            ("By ALICE WRITER", true),
            ("BY A. WRITER AND B. WRITER", true),
            ("by Anna Writer", true),
            ("By Anna Writer of Velna Line in Porto and for Velna", true),
            ("By Anna Writer and Bertha Writer of Velna Line in Po", false),
            ("By Anna", false),
            ("by Monday the ships", false),
            ("By Monday Velna Harbor.", false),
            ("Anna Writer", false),
            ("WASHINGTON (AP) -- The Senate", true),
            ("PORTO, May 3 (AFP) _ Ships", true),
            ("PORTO, May 3. /TASS/. Ships", true),
            ("PORTO, May 3 /TASS/ - Ships", true),
            ("PORTO, May 3 (AFP) Ships", false),
            ("PORTO, May 3 /TASS/ Ships", false),
            ("PORTO, May 3 (AFP). Ships", false),
            ("Porto (AP) -- Ships", false),
            ("PO (AP) -- Ships", false),
            ("MINA) -- Ships", false),
            ("ТАСС/. Суда", false),
            ("МОСКВА, 3 мая. /ТАСС/. Суда", true),
            ("THE SHIPS OF THE LINE THAT HAD WAITED OUTSIDE FOR THREE DAYS AND MORE (AP) --", false),
        ] {
            assert_eq!(opens_a_part(Passage::of(words)), expected, "{words}");
        }
        for (at, expected) in [(69, true), (70, false)] {
            let words = std::format!("PORTO ({}) -- Ships", "m".repeat(at - 7));
            assert_eq!(opens_a_part(Passage::of(&words)), expected, "{words}");
        }
    }

    #[test]
    fn a_name_in_small_letters_goes_on_from_nothing() {
        for (words, expected) in [
            ("waited outside", true),
            ("iPhone makers", false),
            ("al-Qaida said", false),
            ("by Anna Writer", false),
            ("by the port", true),
            ("Ships", false),
            ("", false),
        ] {
            assert_eq!(goes_on_in_small_letters(Passage::of(words)), expected, "{words}");
        }
    }
}
