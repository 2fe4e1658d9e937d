//! What closes a story: end marks, sign-offs, and what else desks leave at its foot.

#[cfg(test)]
mod tests;

use crate::credit;
use crate::desk::Desk;
use crate::line::{fits, is_blank, strip, trim};
use crate::look::Last;
use crate::word::{Beginnings, Bytes, holds_more, number, opens_with, skip_blanks};

/// Lines that end a story, besides those of the agencies' rows.
///
/// China News Service and Xinhua close with `完`, Yonhap with `끝`, APA with `(Schluss)`.
const END_MARKS: [&str; 19] = [
    "Enditem.",
    "enditem",
    "-30-",
    "ENDS",
    "Ends",
    "(End)",
    "(END)",
    "end",
    "END",
    "Reuter",
    "(ENDS)",
    "/end",
    "-ends-",
    "-ENDS-",
    "(ends)",
    "(完)",
    "（完）",
    "(끝)",
    "(Schluss)",
];

/// End marks that wires also print behind the last sentence.
const TRAILING: [&str; 8] = ["EFE", "Enditem", "-0-", "(end)", "==Kyodo", "--SPA", "-30-", "REUTER"];

/// The first words of those who made the story, inside brackets or not.
const SIGN_OFFS: [&str; 28] = [
    "Reporting by",
    "Reporting and",
    "Additional reporting",
    "Writing by",
    "Editing by",
    "Editing and",
    "Edited by",
    "Edited and translated by",
    "Translated by",
    "Compiled by",
    "Compiled and",
    "Written by",
    "Reported by",
    "Graphic by",
    "Graphics by",
    "Reportage",
    "Reporte de",
    "Reportagem de",
    "Edición de",
    "Édité par",
    "This report by The Canadian Press",
    "With assistance from",
    "With files from",
    "To contact the reporter",
    "Redaktion:",
    "Pewarta:",
    "Editor:",
    "Muhabir:",
];

/// The longest line that names a release's source, in bytes.
const LONGEST_SOURCE: usize = 120;

/// The longest end mark, in bytes.
pub(super) const LONGEST_END_MARK: usize = 24;

/// The first bytes of the end marks that are no agency's own.
static FIRST_BYTES: Bytes = Bytes::NONE.and_first_of(&END_MARKS);

/// Whether a look at the length and the first byte leaves room for an end mark.
#[inline]
pub(super) fn may_be_end_mark(words: &str, desk: &Desk<'_>) -> bool {
    (FIRST_BYTES.may_open(words) || desk.may_end_story(words)) && fits(words, LONGEST_END_MARK)
}

/// Whether a line is an end mark.
pub(crate) fn is_end_mark(words: &str, desk: &Desk<'_>) -> bool {
    may_be_end_mark(words, desk)
        && (END_MARKS.iter().any(|mark| strip(words, mark) == Some("")) || desk.ends_stories_with(words))
}

/// What a sign-off may open with, its bracket or dash left out.
pub(super) const SIGN_OFF_BEGINNINGS: Beginnings = Beginnings::NONE.and(&SIGN_OFFS).and(&["SOURCE ", "SOURCE: "]);

/// Whether a block names those who reported, wrote and edited.
pub(crate) fn is_sign_off(words: &str) -> bool {
    static OPENING: Beginnings = SIGN_OFF_BEGINNINGS;
    let inner = words.trim_start_matches(|c| matches!(c, '(' | '[' | '-' | '—' | '*') || is_blank(c));
    if !OPENING.may_open(inner) {
        return false;
    }
    // Release wires name the company that paid: `SOURCE Velna Robotics Inc.`, `SOURCE: Velna Robotics Inc.`
    if ["SOURCE ", "SOURCE: "].iter().any(|word| strip(words, word).is_some()) && fits(words, LONGEST_SOURCE) {
        return true;
    }
    opens_with(inner, &SIGN_OFFS) && (inner.len() < words.len() || !reads_on(inner))
}

/// Whether the words after a sign-off's opening are a sentence: `Editing by machine is spreading.`
fn reads_on(words: &str) -> bool {
    let verbs = ["is", "are", "was", "were", "has", "have", "will"];
    strip(words, "This report by").is_none() && words.split(is_blank).any(|word| verbs.contains(&word))
}

/// The shortest sign-off in brackets, in bytes: `(Editing by X)`.
const SHORTEST_SIGN_OFF: usize = 12;

/// Cuts the sign-off or the end mark off the end of a paragraph that runs into it.
///
/// Typical input is `… the party said. Enditem`, `… he added. (Reporting by A. Writer; Editing by B. Editor)`.
pub(crate) fn cut<'a>(words: &'a str, desk: &Desk<'_>) -> Option<(&'a str, &'a str)> {
    if !may_be_cut(words) {
        return None;
    }
    let ends_sentence = |before: &str| {
        let last = Last::of(before);
        last.ends_sentence() || last == Last::Apostrophe
    };
    let (before, tail) = if words.trim_end_matches('.').ends_with([')', '）']) {
        let at = words.rfind(['(', '（'])?;
        let (before, tail) = words.split_at(at);
        let is_foot = is_end_mark(tail, desk) || !fits(tail, SHORTEST_SIGN_OFF) && is_sign_off(tail);
        is_foot.then_some((before, tail))?
    } else {
        let before = TRAILING.iter().find_map(|mark| words.strip_suffix(mark))?;
        before.ends_with(is_blank).then(|| words.split_at(before.len()))?
    };
    let before = before.trim_end_matches(is_blank);
    ends_sentence(before).then_some((before, tail))
}

/// Of `）`, whose bytes are `EF BC 89`.
const LAST_BYTE_OF_A_WIDE_BRACKET: u8 = 0x89;

/// Whether the last byte is one that a sign-off or an end mark ends with.
#[inline]
pub(super) fn may_be_cut(words: &str) -> bool {
    let Some(&last) = words.as_bytes().last() else { return false };
    matches!(last, b')' | LAST_BYTE_OF_A_WIDE_BRACKET)
        || words.ends_with(").")
        || TRAILING.iter().any(|mark| mark.as_bytes().last() == Some(&last))
}

/// Whether a block closes a story wherever it stands, or would at its end.
pub(crate) fn is_foot<'a>(words: &'a str, desk: &Desk<'a>) -> bool {
    is_end_mark(words, desk) || is_sign_off(words) || is_of_foot(words, desk) || !words.contains(char::is_alphanumeric)
}

/// The longest line of initials, clock or credit, in bytes.
const LONGEST_OF_FOOT: usize = 60;

/// Whether a block belongs to the foot, when all that follows does: a credit repeated, initials, a clock.
pub(crate) fn is_of_foot<'a>(words: &'a str, desk: &Desk<'a>) -> bool {
    fits(words, LONGEST_OF_FOOT) && (is_credit(words, desk) || is_initials(words, desk) || is_clock(words))
}

/// `(NAN)`, `(APA, 11.9.2015)`, `/ritzau/`, `— SPA`, `- VNA`, `GNA`, `Lusa/Fim`, `WAM/Mona Writer`, `(©NTB)`, `(Hina) pp mm`, `(Schluss) abc/def`
fn is_credit<'a>(words: &'a str, desk: &Desk<'a>) -> bool {
    let after_dash = skip_blanks(words.trim_start_matches(['-', '—', '–']));
    if after_dash.len() < words.len() {
        return desk.knows(after_dash.trim_end_matches('.'));
    }
    let (signed, persons) = words.split_once('/').unwrap_or((words, ""));
    if desk.knows(signed) {
        return persons.split(is_blank).all(|name| name.starts_with(char::is_uppercase) || name.is_empty());
    }
    if let Some(owner) = words.strip_prefix("(©").and_then(|words| words.strip_suffix(')')) {
        return desk.knows(trim(owner));
    }
    if !words.starts_with(['(', '/']) {
        return false;
    }
    if let Some(rest) = END_MARKS.iter().find_map(|mark| mark.ends_with(')').then(|| strip(words, mark)).flatten()) {
        return is_initials(trim(rest), desk);
    }
    credit::at(words, desk).is_some_and(|(rest, reading)| {
        let rest = rest.trim_start_matches('.').trim();
        reading.is_known() && (rest.is_empty() || is_initials(rest, desk))
    })
}

/// `hh/ph/ts/hd`, `mb`, `bur-daa/mt/msr`, `abc/ def/`, `AAP RTV ar`, `dpa wsz jln npr`: two to four letters each, the
/// last in small ones.
pub(crate) fn is_initials<'a>(words: &'a str, desk: &Desk<'a>) -> bool {
    let is_part = |part: &str| {
        let letters = (2..=4).contains(&part.len()) && part.chars().all(char::is_alphabetic);
        letters && (part.chars().all(char::is_lowercase) || part.chars().all(char::is_uppercase))
    };
    if !words.trim_end_matches('/').ends_with(char::is_alphabetic) || !fits(words, LONGEST_OF_FOOT) {
        return false;
    }
    let is_slashed = words.contains('/');
    let parts_at = |c| c == '/' || is_slashed && c == '-' || is_blank(c);
    let mut parts = words.split(parts_at).filter(|part| !part.is_empty());
    // Lusa's: `ABC // DEF`.
    if !(words.trim_end_matches('/').ends_with(char::is_lowercase) || words.contains(" // "))
        || !parts.clone().all(is_part)
    {
        return false;
    }
    let count = parts.by_ref().count();
    // Small words between blanks may be a line of anything, unless a wire signs before them.
    let is_few = count <= 2 || is_slashed || words.split(is_blank).next().is_some_and(|first| desk.knows(first));
    is_few && count <= 6
}

/// `212101 GMT Nov 18`, `AP-WF-08-29-16 1626GMT`, `20:14 LOCAL TIME 17:14 GMT`, `0024`
fn is_clock(words: &str) -> bool {
    if words.bytes().filter(u8::is_ascii_digit).count() < 4 {
        return false;
    }
    let has_zone = || {
        ["GMT", "MET", "UTC"].iter().any(|zone| words.contains(zone))
            || words.match_indices("LOCAL").any(|(at, _)| strip(&words[at..], "LOCAL TIME").is_some())
    };
    number(words, 6).is_some_and(|(rest, _)| rest.is_empty()) || !holds_more(words, 6) && has_zone()
}
