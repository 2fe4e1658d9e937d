//! What is a label, and what is left behind it.

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
