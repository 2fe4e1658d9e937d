//! The label that a desk sets before a headline's words.

use crate::agency;
use crate::desk::Desk;
use crate::language::same_letters;
use crate::line::{find_within, fits, strip};
use crate::word::{Beginnings, number, skip_blanks};

/// Words that are a label alone on a line, or before a colon or hyphen.
///
/// TASS `URGENT` and `FLASH`, Reuters `CORRECTED-`, `REFILE-` and `EXCLUSIVE-`, dpa `1ST LEAD` and
/// `EXTRA`, Xinhua `Roundup:` and `AVANCE:`, Yonhap `(LEAD)`, Interfax `ЭМБАРГО`.
const WORDS: [&str; 46] = [
    "URGENT",
    "FLASH",
    "BREAKING",
    "BREAKING NEWS",
    "BULLETIN",
    "ALERT",
    "FACTBOX",
    "Factbox",
    "IN BRIEF",
    "PREVIEW",
    "EXCLUSIVE",
    "Exclusive",
    "EXTRA",
    "REFILE",
    "CORRECTED",
    "CORRECTION",
    "ADVISORY",
    "ANALYSIS",
    "Analysis",
    "TIMELINE",
    "Timeline",
    "INSIGHT",
    "FEATURE",
    "Feature",
    "INTERVIEW",
    "Interview",
    "Roundup",
    "ROUNDUP",
    "Update",
    "UPDATE",
    "AVANCE",
    "WRAPUP",
    "LEAD",
    "2ND LEAD",
    "1ST LEAD",
    "3RD LEAD",
    "EXPLAINER",
    "Explainer",
    "SPECIAL REPORT",
    "Special Report",
    "RPT",
    "СРОЧНО",
    "МОЛНИЯ",
    "ЭМБАРГО",
    "Press review",
    "PRESS REVIEW",
];

/// Words that take a number before the hyphen: `UPDATE 2-`, `WRAPUP 1-`.
const NUMBERED: [&str; 5] = ["UPDATE", "WRAPUP", "RPT-UPDATE", "REFILE-UPDATE", "CORRECTED-UPDATE"];

/// What may stand in brackets before a headline: `(LEAD)`, `(2nd LD)`, `(URGENT)`, `(Achtung)`.
const BRACKETED: [&str; 18] = [
    "LEAD",
    "URGENT",
    "Achtung",
    "EXTRA",
    "UPDATE",
    "CORRECTED",
    "CORRECTION",
    "Yonhap Interview",
    "Yonhap Feature",
    "News Focus",
    "2nd LD",
    "3rd LD",
    "4th LD",
    "LD",
    "2nd LEAD",
    "3rd LEAD",
    "4th LEAD",
    "RECAST",
];

/// What the labels of every desk and of the agencies open with, those in brackets left out.
static OPENINGS: Beginnings = agency::LABELS.and(&WORDS).and(&NUMBERED);

/// Splits the label with its mark from the headline's words; the words may be empty.
///
/// Typical input is `UPDATE 2-Shares rise`, `FACTBOX: Who is who`, `(LEAD) Shares rise`.
#[inline]
pub(crate) fn split_label<'t>(text: &'t str, desk: &Desk<'_>) -> Option<(&'t str, &'t str)> {
    if may_open_with_label(text, desk) { split_marked(text, desk) } else { None }
}

fn split_marked<'t>(text: &'t str, desk: &Desk<'_>) -> Option<(&'t str, &'t str)> {
    let window = &text.as_bytes()[..text.len().min(LONGEST)];
    // The mark, or a break that may stand before it; with the break's blanks it may be beyond the window.
    let may_have_mark = |byte: &u8| matches!(byte, b':' | b'-' | b')' | b']' | b'\n' | b'\r' | b'\x0c' | 0xC2 | 0xE2);
    let ends_in_blanks = matches!(window, [.., a, b] if a.is_ascii_whitespace() && b.is_ascii_whitespace());
    if !ends_in_blanks && !window.iter().any(may_have_mark) {
        return None;
    }
    let rest = of_agency(text, desk).or_else(|| bracketed(text)).or_else(|| numbered(text)).or_else(|| marked(text))?;
    let words = skip_blanks(rest);
    Some((&text[..text.len() - rest.len()], words))
}

/// The words behind every label before them.
pub(crate) fn without_labels<'t>(mut words: &'t str, desk: &Desk<'_>) -> &'t str {
    while let Some((_, rest)) = split_label(words, desk) {
        words = rest;
    }
    words
}

/// Whether a line holds a label and nothing else.
pub(crate) fn is_alone(text: &str, desk: &Desk<'_>) -> bool {
    may_open_with_label(text, desk)
        && fits(text, LONGEST)
        && (WORDS.iter().any(|word| strip(text, word) == Some(""))
            || desk.labels_like(text).any(|label| strip(text, label) == Some(""))
            || split_label(text, desk).is_some_and(|(_, words)| words.is_empty()))
}

/// Whether a look at the first letters leaves room for a label.
#[inline]
fn may_open_with_label(text: &str, desk: &Desk<'_>) -> bool {
    text.starts_with(['(', '[']) || OPENINGS.may_open(text) || desk.has_own()
}

/// What follows a label of some agency's own that carries its mark.
fn of_agency<'t>(text: &'t str, desk: &Desk<'_>) -> Option<&'t str> {
    let marked = |label: &&str| label.ends_with([':', '-', ')', ']']);
    desk.labels_like(text).filter(marked).find_map(|label| strip(text, label))
}

fn bracketed(text: &str) -> Option<&str> {
    let (inner, close) = match text.as_bytes().first()? {
        b'(' => (&text[1..], ')'),
        b'[' => (&text[1..], ']'),
        _ => return None,
    };
    // Look for the closing bracket only as far as the longest label reaches: in `(((((` nothing closes the first.
    let end = find_within(inner, LONGEST, |c| c == close)?;
    let (inner, rest) = (&inner[..end], &inner[end + 1..]);
    (BRACKETED.iter().any(|label| same_letters(label, inner)) || inner == "속보").then_some(rest)
}

fn numbered(text: &str) -> Option<&str> {
    NUMBERED.iter().find_map(|word| {
        let rest = strip(text.strip_prefix(word)?, " ")?;
        let (rest, _) = number(rest, 2)?;
        rest.strip_prefix(['-', ':'])
    })
}

/// The longest label with its mark, in bytes: `CORRECTION ET MISE À JOUR -`.
const LONGEST: usize = 32;

fn marked(text: &str) -> Option<&str> {
    WORDS.iter().find_map(|word| {
        let rest = strip(text, word)?;
        rest.strip_prefix(':')
            .or_else(|| rest.strip_prefix('-').filter(|_| word.chars().all(|c| c.is_uppercase() || c == ' ')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agency::Agency;

    #[test]
    fn labels_are_split_off_with_their_marks() {
        for (text, expected) in [
            ("UPDATE 2-Shares rise", Some(("UPDATE 2-", "Shares rise"))),
            ("WRAPUP 1-Shares rise", Some(("WRAPUP 1-", "Shares rise"))),
            ("CORRECTED-Shares rise", Some(("CORRECTED-", "Shares rise"))),
            ("FACTBOX: Who is who", Some(("FACTBOX:", "Who is who"))),
            ("IN BRIEF: Who is who", Some(("IN BRIEF:", "Who is who"))),
            ("URGENT: Shares rise", Some(("URGENT:", "Shares rise"))),
            ("(LEAD) Shares rise", Some(("(LEAD)", "Shares rise"))),
            ("(2nd LD) Shares rise", Some(("(2nd LD)", "Shares rise"))),
            ("AVANCE: Suben", Some(("AVANCE:", "Suben"))),
            ("СРОЧНО: Порт открыт", Some(("СРОЧНО:", "Порт открыт"))),
            ("UPDATE 2-", Some(("UPDATE 2-", ""))),
            ("Update on shares", None),
            ("URGENT ACTION NEEDED", None),
            ("Analysis-paralysis in Velna", None),
            ("(Velna) Shares rise", None),
            ("[LEAD] Shares rise", Some(("[LEAD]", "Shares rise"))),
            ("(LEAD] Shares rise", None),
            ("(LEAD Shares rise", None),
            ("Shares rise", None),
        ] {
            assert_eq!(split_label(text, &Desk::new()), expected, "{text}");
        }
    }

    #[test]
    fn a_desk_s_own_label_is_a_label_and_no_other_desk_s() {
        const OURS: &[Agency<'_>] = &[Agency::new("HARBOUR", &["Harbour Wire"]).labels(&["TIDES-"])];
        for (desk, text, label) in [
            (Desk::only(OURS), "TIDES-Ships move", Some("TIDES-")),
            (Desk::new().with(OURS), "TIDES-Ships move", Some("TIDES-")),
            (Desk::new().with(OURS), "PRECIOUS-Ships move", Some("PRECIOUS-")),
            (Desk::only(OURS), "PRECIOUS-Ships move", None),
            (Desk::new(), "PRECIOUS-Ships move", Some("PRECIOUS-")),
            (Desk::new(), "TIDES-Ships move", None),
        ] {
            assert_eq!(split_label(text, &desk), label.map(|label| (label, "Ships move")), "{text}");
        }
    }

    #[test]
    fn labels_alone_on_a_line() {
        for text in ["URGENT", "FLASH", "1ST LEAD", "(LEAD)", "UPDATE 2-", "Factbox:"] {
            assert!(is_alone(text, &Desk::new()), "{text}");
        }
        assert!(!is_alone("URGENT ACTION", &Desk::new()));
    }

    #[test]
    fn every_label_is_split_off() {
        for space in [" ", "\n", " \r\n\r\n ", "\u{2028}"] {
            for (label, mark) in WORDS.map(|word| (word, ":")).into_iter().chain(NUMBERED.map(|word| (word, " 2-"))) {
                let label = alloc::format!("{label}{mark}").replace(' ', space);
                let text = alloc::format!("{label} Shares rise");
                assert_eq!(split_label(&text, &Desk::new()), Some((&*label, "Shares rise")), "{text:?}");
            }
        }
    }
}
