//! Whether copy names a place that may stand before a stop at its head.

use crate::phrase::german::{IN_PLACE, OF_PLACE, names_thing};

/// Whether German copy names a place: `in Velna`, `aus Velna`, `nach Velna`, `die Velnaer Werft`.
///
/// What is no place is in something as well (`in Sicherheit`), and such nouns are told by how they end.
pub(super) fn is_named_as_place(name: &str, words: &str) -> bool {
    if name.is_empty() || names_thing(name) {
        return false;
    }
    occurrences(words, name).any(|(at, after)| {
        let before = words[..at].trim_end();
        let is_whole = !after.starts_with(char::is_alphabetic);
        let is_parted = before.len() < at;
        let is_in = || IN_PLACE.iter().any(|word| ends_in_word(before, word));
        is_parted && (is_whole && is_in() || after.starts_with(OF_PLACE))
    })
}

/// Whether copy names a place again, with another ending where its language has cases: `v centru Prahy` behind `Praha - `.
///
/// A word in small letters stands before it, so that it begins no sentence.
pub(super) fn is_named_in_any_case(name: &str, words: &str) -> bool {
    /// How many letters an ending has, and a name without it.
    const LONGEST_ENDING: usize = 2;
    const SHORTEST: usize = 3;
    let letters = name.chars().count();
    let stem = letters.saturating_sub(LONGEST_ENDING).max(SHORTEST);
    let stem: usize = name.chars().take(stem).map(char::len_utf8).sum();
    occurrences(words, &name[..stem]).any(|(at, after)| {
        let before = words[..at].trim_end();
        let is_parted = before.len() < at && before.ends_with(char::is_alphabetic);
        let is_small = || before.rsplit(' ').next().is_some_and(|word| word.starts_with(char::is_lowercase));
        let is_near = || after.chars().take_while(|c| c.is_alphabetic()).nth(2 * LONGEST_ENDING).is_none();
        is_parted && is_small() && is_near()
    })
}

/// Whether copy names a place behind a comma, with its region or another part of it: `di dermaga, Velna Barat`, `, Velna, Senin`.
pub(super) fn is_named_behind_comma(name: &str, words: &str) -> bool {
    occurrences(words, name).any(|(at, after)| {
        let goes_on = after.strip_prefix(',').unwrap_or(after).strip_prefix(' ');
        words[..at].ends_with(", ") && goes_on.is_some_and(|after| after.starts_with(char::is_uppercase))
    })
}

/// Where a name stands in words, and what follows it; a name in capitals stands there in title case as well.
fn occurrences<'w>(words: &'w str, name: &'w str) -> impl Iterator<Item = (usize, &'w str)> {
    let first = name.chars().next().unwrap_or_default();
    let is_capitals = !name.contains(char::is_lowercase);
    words.match_indices(first).filter_map(move |(at, _)| {
        let mut rest = words[at..].chars();
        let is_same = |c: char, other: char| c == other || is_capitals && c.to_lowercase().eq(other.to_lowercase());
        name.chars().all(|c| rest.next().is_some_and(|other| is_same(c, other))).then_some((at, rest.as_str()))
    })
}

/// Whether words end in a whole word: `in` in `kam in`, and not in `darin`.
fn ends_in_word(words: &str, word: &str) -> bool {
    words.strip_suffix(word).is_some_and(|before| !before.ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_named_again_in_any_case() {
        for (name, words, expected) in [
            ("Velna", "Muž v centru Velny napadl strážníka.", true),
            ("Velna", "Ve čtvrtek přijel do Velny.", true),
            ("Velna", "Policja w Velnie zatrzymała statek.", true),
            ("Velna", "Kapal berlabuh di Velna pada Senin.", true),
            ("Velna", "Velny otevřela přístav.", false),
            ("Velna", "Přístav je otevřený.", false),
            ("Velna", "Jan Velný to řekl.", false),
            ("Velna", "mluvčí Velnohradského přístavu", false),
            ("Komentář", "Přístav podle nás otevřeli pozdě.", false),
        ] {
            assert_eq!(is_named_in_any_case(name, words), expected, "{name}: {words}");
        }
    }
}
