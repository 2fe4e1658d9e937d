//! The label that a desk sets before a headline's words.

use nom::Parser;
use nom::branch::alt;

use crate::error::ErrorKind;
use crate::lexicon::Senses;
use crate::line::{is_blank, kind};
use crate::phrase::Phrase;
use crate::phrase::day::ORDINALS;
use crate::read::{Read, Tokens, after_phrase_in_line, block, figure, spaced};
use crate::token::Kind;

/// The longest label in brackets, in characters.
const LONGEST: usize = 32;

/// Splits the label with its mark from the headline's words; the words may be empty.
///
/// Typical input is `UPDATE 2-Shares rise`, `FACTBOX: Who is who`, `(LEAD) Shares rise`.
pub(crate) fn split_label<'a>(i: Tokens<'_, 'a>) -> Option<(&'a str, &'a str)> {
    let (_, words) = label(i).ok()?;
    let whole = i.copy();
    let length = whole.len() - words.len();
    Some((whole[..length].trim_end_matches(kind(is_blank)), words.trim_start_matches(kind(is_blank))))
}

/// A label and its mark. On success it gives the text behind them, which may begin inside a joined word: `FACTBOX-Who`.
///
/// ```ebnf
/// label = bracketed | numbered | agency_label | marked ;
/// ```
fn label<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    const TELLING: Senses = Senses::LABEL.and(Senses::phrase(Phrase::Label)).and(Senses::phrase(Phrase::NumberedLabel));
    let first = i.first_in_line();
    // A word opens a label by what it may say, and hardly any does.
    if first.kind == Kind::Word && !first.senses.has(TELLING) {
        return i.miss(ErrorKind::ExpectedOpening);
    }
    alt((bracketed, numbered, agency_label, marked)).parse(i)
}

/// The words behind every label before them.
pub(crate) fn without_labels<'a>(i: Tokens<'_, 'a>) -> &'a str {
    let mut words = i.copy();
    let mut split = split_label(i);
    while let Some((_, rest)) = split {
        words = rest;
        split = block(words, i.desk(), split_label);
    }
    words
}

/// Whether a line holds a label and nothing else.
pub(crate) fn is_alone(i: Tokens<'_, '_>) -> bool {
    is_alone_in(i, split_label(i))
}

/// As [`is_alone`], of a line whose label was split off, where it has one.
pub(crate) fn is_alone_in(i: Tokens<'_, '_>, split: Option<(&str, &str)>) -> bool {
    let is_word = || after_phrase_in_line(i, Phrase::Label).is_some_and(Tokens::is_empty);
    split.is_some_and(|(_, words)| words.is_empty()) || is_word() || is_agency_label(i, Tokens::is_empty)
}

/// The last characters of labels that carry their mark.
pub(super) const MARKS: [char; 6] = [':', '-', '–', '—', ')', ']'];

/// Whether a label of some agency's own stands here and ends where it is wanted, its numbers included.
fn is_agency_label<'t, 'a>(i: Tokens<'t, 'a>, ends: impl Fn(Tokens<'t, 'a>) -> bool) -> bool {
    let mut is_label = false;
    for i in [Some(i), after_ordinal(i)].into_iter().flatten() {
        let ends = |rest| ends(rest) || after_number(rest).is_some_and(&ends);
        i.listed(Senses::LABEL, |_, label| is_label |= i.spelled(label, true).is_some_and(ends));
    }
    is_label
}

/// What follows the number before a label: `2nd`, `3RD`.
fn after_ordinal<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    i.first_in_line().value(2)?;
    let ending = i.rest().first();
    (ending.is_glued() && ORDINALS.contains(&ending.text)).then(|| i.after(2))
}

/// What follows the number behind a label: `LEAD 2`.
fn after_number<'t, 'a>(rest: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    spaced(figure(2))(rest).ok().map(|(rest, _)| rest)
}

/// What follows the number behind a label and the mark behind that: `UPDATE 2-`, `TIDES 2:`.
fn behind_number<'a>(rest: Tokens<'_, 'a>) -> Option<&'a str> {
    let rest = after_number(rest)?;
    let mark = rest.first_in_line();
    (mark.is_glued() && matches!(mark.text, "-" | ":")).then(|| rest.rest().copy())
}

/// A label of some agency's own, in any case: one that carries its mark, as `GLOBAL MARKETS-` and `AVANCE:` do, or one
/// before a mark that every desk sets behind labels, as in `3RD NET: `, `TIDES-`, `2ND TIDES:` and `TIDES 2-`.
///
/// ```ebnf
/// agency_label = marked_words | [ number , ordinal ] , words , [ SP , number ] , ( ":" | "-" ) ;
/// ```
fn agency_label<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    let (mut marked, mut unmarked) = (None, None);
    for from in [Some(i), after_ordinal(i)].into_iter().flatten() {
        from.listed(Senses::LABEL, |_, label| {
            if let Some(behind) = from.behind(label, true) {
                let is_whole = label.ends_with(MARKS) && from.is_at(i);
                marked = marked.or_else(|| is_whole.then_some(behind));
                let numbered = || from.spelled(label, true).and_then(behind_number);
                unmarked = unmarked.or_else(|| after_mark(from, behind)).or_else(numbered);
            }
        });
    }
    found(i, marked.or(unmarked))
}

/// What follows the colon or the hyphen behind a label; only capitals stand before a hyphen.
fn after_mark<'a>(i: Tokens<'_, 'a>, behind: &'a str) -> Option<&'a str> {
    let label = &i.copy()[..i.copy().len() - behind.len()];
    let is_set_in_capitals = || !label.contains(kind(char::is_lowercase));
    behind.strip_prefix(':').or_else(|| behind.strip_prefix('-').filter(|_| is_set_in_capitals()))
}

/// `(LEAD)`, `[LEAD]`, `(CORRECTED) -`, `(2nd LD)`, `(LEAD 2)`, `(TIDES)`
///
/// ```ebnf
/// bracketed = ( "(" , counted , ")" | "[" , counted , "]" ) , [ [ SP ] , ( dash | ":" ) ] ;
/// counted = [ number , ordinal ] , ( phrase | words ) , [ SP , number ] ;
/// ```
fn bracketed<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    const TELLING: Senses = Senses::LABEL.and(Senses::phrase(Phrase::BracketedLabel));
    let close = match i.first_in_line().mark() {
        Some('(') => ')',
        Some('[') => ']',
        _ => return i.miss(ErrorKind::ExpectedOpening),
    };
    let first = i.rest().first_in_line();
    let opens_label = first.senses.has(TELLING) || first.is_figure();
    let end = if opens_label { i.rest().closed_by(close, LONGEST) } else { None };
    let is_label = |end: &Tokens<'t, 'a>| {
        let words = after_ordinal(i.rest()).unwrap_or(i.rest());
        let word = after_phrase_in_line(words, Phrase::BracketedLabel);
        let is_word = word.is_some_and(|rest| after_number(rest).unwrap_or(rest).is_at(*end));
        is_word || is_agency_label(i.rest(), |rest| rest.is_at(*end))
    };
    let behind = end.filter(is_label).map(Tokens::rest);
    let without_mark = |i: Tokens<'t, 'a>| if i.first().is_dash() || i.first().text == ":" { i.rest() } else { i };
    found(i, behind.map(|behind| without_mark(behind).copy()))
}

/// `UPDATE 2-`, `WRAPUP 1:`
///
/// ```ebnf
/// numbered = phrase , SP , number , ( "-" | ":" ) ;
/// ```
fn numbered<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    let Some(rest) = after_phrase_in_line(i, Phrase::NumberedLabel) else { return i.miss(ErrorKind::ExpectedOpening) };
    found(i, behind_number(rest))
}

/// `FACTBOX: `, `IN BRIEF: `, `CORRECTED-`; only capitals stand before a hyphen.
///
/// ```ebnf
/// marked = phrase , ( ":" | "-" ) ;
/// ```
fn marked<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    let mut behind = None;
    i.each_phrase(Phrase::Label, |words| {
        if behind.is_none() {
            behind = i.behind(words, false).and_then(|behind| after_mark(i, behind));
        }
    });
    found(i, behind)
}

/// What is behind a label, where one was found.
fn found<'t, 'a: 't>(i: Tokens<'t, 'a>, behind: Option<&'a str>) -> Read<'t, 'a, &'a str> {
    behind.map_or_else(|| i.miss(ErrorKind::ExpectedOpening), |behind| Ok((i, behind)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agency::Agency;
    use crate::desk::Desk;
    use crate::phrase::PHRASES;

    /// Every label, with a mark.
    fn labels() -> impl Iterator<Item = (&'static str, &'static str)> {
        let rows = PHRASES.iter().copied().flatten();
        rows.flat_map(|(says, words)| {
            let mark = match says {
                Phrase::Label => Some(":"),
                Phrase::NumberedLabel => Some(" 2-"),
                _ => None,
            };
            mark.into_iter().flat_map(|mark| words.iter().map(move |words| (*words, mark)))
        })
    }

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
            ("(5th LD) Shares rise", Some(("(5th LD)", "Shares rise"))),
            ("(LEAD 2) Shares rise", Some(("(LEAD 2)", "Shares rise"))),
            ("[2nd LEAD] Shares rise", Some(("[2nd LEAD]", "Shares rise"))),
            ("(LEAD 2 shares rise)", None),
            ("(2nd Velna) Shares rise", None),
            ("AVANCE: Suben", Some(("AVANCE:", "Suben"))),
            ("СРОЧНО: Порт открыт", Some(("СРОЧНО:", "Порт открыт"))),
            ("UPDATE 2-", Some(("UPDATE 2-", ""))),
            ("Update on shares", None),
            ("URGENT ACTION NEEDED", None),
            ("Analysis-paralysis in Velna", None),
            ("(Velna) Shares rise", None),
            ("(CORRECTED) - Shares rise", Some(("(CORRECTED) -", "Shares rise"))),
            ("(CORRECTED)-Shares rise", Some(("(CORRECTED)-", "Shares rise"))),
            ("(LEAD): Shares rise", Some(("(LEAD):", "Shares rise"))),
            ("(Velna) - Shares rise", None),
            ("[LEAD] Shares rise", Some(("[LEAD]", "Shares rise"))),
            ("(LEAD] Shares rise", None),
            ("(LEAD Shares rise", None),
            ("Shares rise", None),
        ] {
            assert_eq!(block(text, &Desk::new(), split_label), expected, "{text}");
        }
    }

    #[test]
    fn a_desk_s_own_label_is_a_label_and_no_other_desk_s() {
        const OURS: &[Agency<'_>] = &[Agency::new("HARBOR", &["Harbor Wire"]).labels(&["TIDES-"])];
        for (desk, text, label) in [
            (Desk::only(OURS), "TIDES-Ships move", Some("TIDES-")),
            (Desk::new().with(OURS), "TIDES-Ships move", Some("TIDES-")),
            (Desk::new().with(OURS), "PRECIOUS-Ships move", Some("PRECIOUS-")),
            (Desk::only(OURS), "PRECIOUS-Ships move", None),
            (Desk::new(), "PRECIOUS-Ships move", Some("PRECIOUS-")),
            (Desk::new(), "TIDES-Ships move", None),
        ] {
            assert_eq!(block(text, &desk, split_label), label.map(|label| (label, "Ships move")), "{text}");
        }
    }

    #[test]
    fn a_label_of_the_caller_s_own_is_counted_as_ours_are() {
        let desk = Desk::new().with(&[Agency::new("HARBOR", &["Harbor Wire"]).labels(&["TIDES", "LD", "BERTHS-"])]);
        for (text, label) in [
            ("TIDES 2-Ships move", Some("TIDES 2-")),
            ("TIDES 2: Ships move", Some("TIDES 2:")),
            ("Tides 2: Ships move", Some("Tides 2:")),
            ("2ND LD: Ships move", Some("2ND LD:")),
            ("2nd LD-Ships move", Some("2nd LD-")),
            ("2nd Tides-Ships move", None),
            ("3RD TIDES 2: Ships move", Some("3RD TIDES 2:")),
            ("(TIDES 2) Ships move", Some("(TIDES 2)")),
            ("(2nd TIDES) Ships move", Some("(2nd TIDES)")),
            ("[2nd TIDES 3] Ships move", Some("[2nd TIDES 3]")),
            ("BERTHS-Ships move", Some("BERTHS-")),
            ("2ND BERTHS-Ships move", None),
            ("TIDES 2 Ships move", None),
            ("2 TIDES: Ships move", None),
        ] {
            assert_eq!(block(text, &desk, split_label), label.map(|label| (label, "Ships move")), "{text}");
        }
        for text in ["TIDES", "TIDES 2", "2ND LD", "(TIDES 2)", "2ND LD 3"] {
            assert!(block(text, &desk, is_alone), "{text}");
            assert!(text.contains("LD") || !block(text, &Desk::new(), is_alone), "{text}");
        }
        assert!(!block("TIDES 2 move", &desk, is_alone) && !block("2 TIDES", &desk, is_alone));
    }

    #[test]
    fn labels_alone_on_a_line() {
        for text in ["URGENT", "FLASH", "1ST LEAD", "(LEAD)", "UPDATE 2-", "Factbox:"] {
            assert!(block(text, &Desk::new(), is_alone), "{text}");
        }
        assert!(!block("URGENT ACTION", &Desk::new(), is_alone));
    }

    #[test]
    fn every_label_is_split_off() {
        for space in [" ", "\n", " \r\n\r\n ", "\u{2028}"] {
            for (label, mark) in labels() {
                let label = alloc::format!("{label}{mark}").replace(' ', space);
                let text = alloc::format!("{label} Shares rise");
                assert_eq!(block(&text, &Desk::new(), split_label), Some((&*label, "Shares rise")), "{text:?}");
            }
        }
    }
}
