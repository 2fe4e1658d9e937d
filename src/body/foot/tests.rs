//! What closes a story.

use super::*;
use crate::agency::AGENCIES;
use crate::desk::Desk;
use crate::phrase::PHRASES;
use crate::read::block;
use alloc::format;

const SPACES: [&str; 4] = [" ", "\n", " \r\n\r\n ", "\u{2028}"];

fn phrases(wanted: Phrase) -> impl Iterator<Item = &'static str> {
    let rows = PHRASES.iter().copied().flatten();
    rows.filter(move |(says, _)| *says == wanted).flat_map(|(_, words)| *words).copied()
}

#[test]
fn every_end_mark_ends_a_story() {
    for mark in phrases(Phrase::EndMark) {
        assert!(block(mark, &Desk::only(&[]), is_end_mark), "{mark}");
    }
    for mark in AGENCIES.iter().flat_map(|agency| agency.end_marks) {
        for space in SPACES {
            let mark = mark.replace(' ', space);
            assert!(block(&mark, &Desk::new(), is_end_mark), "{mark:?}");
        }
    }
    for words in ["Endit", "The end", "(Ended)", "Ends meet in the port of Velna, they say"] {
        assert!(!block(words, &Desk::new(), is_end_mark), "{words}");
    }
}

#[test]
fn every_opening_signs_off() {
    for opening in phrases(Phrase::SignOff) {
        for space in SPACES {
            for open in ["", "(", "[", "— ", "--"] {
                let words = format!("{open}{} A. Writer", opening.replace(' ', space));
                assert!(block(&words, &Desk::new(), is_sign_off), "{words:?}");
            }
        }
    }
    for space in SPACES {
        assert!(block(&format!("SOURCE{space}Velna Robotics Inc."), &Desk::new(), is_sign_off), "{space:?}");
    }
    for words in ["Kilde: Velna Wire", "Quelle: Velna Wire", "Fuente: EFE", "По материалам: velna.example"]
    {
        assert!(block(words, &Desk::new(), is_sign_off), "{words}");
    }
    for words in [
        // It stands below tables as well, and is a foot by its place alone.
        "Source: Velna Wire",
        "Quelle: the master says that the port will stay shut until Friday noon",
        "Source close to the talks said so.",
        "Editing by machine is spreading.",
        "Editors met.",
        "SOURCES say so.",
        "(The port is open)",
    ] {
        assert!(!block(words, &Desk::new(), is_sign_off), "{words}");
    }
}

#[test]
fn a_source_has_eight_words_or_capitals() {
    for (words, expected) in [
        ("Fuente: el diario y la radio de Velna", true),
        ("Fuente: el diario y la radio de Velna hoy", false),
        ("SOURCE Velna Robotics of the Great Old Port and Its Quays", true),
        ("Fuente:", false),
    ] {
        assert_eq!(block(words, &Desk::new(), is_sign_off), expected, "{words}");
    }
}

#[test]
fn marks_stand_round_a_word_for_the_end() {
    for open in ["#", "*", "=", "/", "(", "[", "<", "~", "+", "|", "•", "（", "【", "■", ".", "-", "—"] {
        let close = match open {
            "(" => ")",
            "[" => "]",
            "<" => ">",
            "（" => "）",
            "【" => "】",
            _ => open,
        };
        for words in
            [format!("{open}Ende{close}"), format!("{open} Ende {close}"), format!("{open}{open} ENDE {close}")]
        {
            assert!(block(&words, &Desk::new(), is_end_mark), "{words}");
        }
    }
    for words in ["“Ende”", "{Ende}", "(Ende", "Ende)"] {
        assert!(!block(words, &Desk::new(), is_end_mark), "{words}");
    }
}

#[test]
fn initials_stand_close() {
    for (blanks, are_initials) in [(0, true), (40, true), (60, false)] {
        let words = format!("akm/{}pa", " ".repeat(blanks));
        assert_eq!(is_initials(&words, &Desk::new()), are_initials, "{words:?}");
    }
}

#[test]
fn a_foot_runs_on_behind_a_sentence_or_a_quotation() {
    let desk = Desk::new();
    for (before, is_cut) in [
        ("The port is open.", true),
        ("The port is open…", true),
        ("‘The port is open’", true),
        ("« Le port est ouvert »", true),
        ("『港は開いている』", true),
        ("بندرگاہ کھلی ہے۔", true),
        ("The port is open", false),
        ("The port is open,", false),
        ("The port (of Velna)", false),
    ] {
        let words = format!("{before} (Editing by A. Writer)");
        assert_eq!(cut(&words, &desk), is_cut.then_some((before, "(Editing by A. Writer)")), "{words}");
    }
}

#[test]
fn every_trailing_mark_is_cut_off() {
    let desk = Desk::new();
    for mark in ["EFE", "Enditem", "-0-", "(end)", "==Kyodo", "--SPA", "-30-", "REUTER"] {
        let words = format!("The port is open, he said. {mark}");
        assert_eq!(
            cut(&words, &desk).map(|(before, tail)| (before, tail.trim())),
            Some(("The port is open, he said.", mark)),
            "{words}"
        );
    }
}
