use alloc::string::String;
use alloc::vec::Vec;

use super::*;

fn looks(text: &str) -> Vec<Passage<'_>> {
    let mut looks = Looks::with_endings(text, Endings::of(text));
    core::iter::from_fn(|| looks.next().map(|(_, passage)| passage)).collect()
}

#[test]
fn the_first_character_is_told_by_its_first_byte() {
    for (words, first, is_of_word) in [
        ("Ships", First::Capital, true),
        ("ships", First::Small, true),
        ("9 ships", First::Figure, true),
        ("Суда", First::Russian, true),
        ("суда", First::Russian, true),
        ("\"Ships", First::Quotation, false),
        ("- Ships", First::Hyphen, false),
        ("* Ships", First::Asterisk, false),
        ("(Ships", First::Mark, false),
        ("~", First::Mark, false),
        ("École", First::OtherScript, false),
        ("中", First::OtherScript, false),
        ("“Ships", First::Unclear, false),
        ("「船", First::Unclear, false),
        ("\u{A0}", First::Unclear, false),
        ("", First::Unclear, false),
    ] {
        assert_eq!(Passage::of(words).look.first, first, "{words}");
        assert_eq!(first.is_of_word(), is_of_word, "{words}");
    }
}

#[test]
fn no_blank_begins_as_a_word_does() {
    for blank in ('\0'..=char::MAX).filter(|c| crate::line::is_blank(*c)) {
        let text = String::from(blank);
        assert_eq!(First::of(text.as_bytes()), First::Unclear, "{blank:?}");
        assert!(looks(&text).is_empty(), "{blank:?}");
    }
}

#[test]
fn a_look_tells_how_a_line_stands() {
    for (text, expected) in [
        ("", &[][..]),
        (" \n\u{A0}\n\t", &[]),
        ("Ships\nmoved.", &[("Ships", false, false), ("moved.", false, false)]),
        ("\n\nShips \n \n\tmoved.\n", &[("Ships", false, true), ("moved.", true, true)]),
        (
            "    Ships\r\n\u{A0}moved\r\n\u{3000}—\r\n",
            &[("Ships", true, false), ("moved", true, false), ("—", true, false)],
        ),
        ("\u{FEFF} Ships\n\u{2003}moved", &[("Ships", false, false), ("moved", false, false)]),
        ("“Ships”\u{2028}moved", &[("“Ships”", false, false), ("moved", false, false)]),
    ] {
        let looks = looks(text);
        let stands = looks.iter().map(|line| (line.words, line.look.is_indented, line.look.is_after_blank));
        assert_eq!(stands.collect::<Vec<_>>(), expected, "{text:?}");
        assert!(looks.iter().all(|line| line.look.is_one_line), "{text:?}");
    }
}

#[test]
fn a_line_is_found_with_the_text_from_its_start_on() {
    let mut looks = Looks::with_endings("\n  Ships\n\n moved", Endings::Newlines);
    let mut next = || looks.next().map(|(from, passage)| (from, passage.words));
    assert_eq!(next(), Some(("  Ships\n\n moved", "Ships")));
    assert_eq!(next(), Some((" moved", "moved")));
    assert_eq!(next(), None);
    assert_eq!(looks.rest(), "");
}

#[test]
fn a_passage_reaches_from_one_line_to_another() {
    let text = "  Ships\n moved\nagain.";
    let lines = looks(text);
    let passage = lines[0].through(lines[2], text);
    assert_eq!(passage.words, "Ships\n moved\nagain.");
    assert_eq!(passage.look, Look { is_one_line: false, last: Last::Stop, ..lines[0].look });
}

#[test]
fn rows_and_rules_are_told_from_running_text() {
    for (words, is_tabular, has_word) in [
        ("Shr   39 cts   vs   50 cts", true, true),
        ("Shr   39 cts   vs   50 cts.", false, true),
        ("Shr\t39 cts.", false, true),
        ("航运   三月   四月。", false, true),
        ("Ships moved", false, true),
        ("(Ships)", false, true),
        ("—\t9 —", true, true),
        ("***", false, false),
        ("—  —", false, false),
        ("", false, false),
    ] {
        let mut passage = Passage::of(words);
        for _ in 0..2 {
            assert_eq!((passage.is_tabular(), passage.has_word()), (is_tabular, has_word), "{words:?}");
        }
    }
}

#[test]
fn columns_are_counted_once() {
    let mut passage = Passage::of("Суда вышли");
    assert_eq!(passage.columns_up_to(92), 10);
    passage.words = "";
    assert_eq!(passage.columns_up_to(92), 10);
    assert_eq!(Passage::of("Ships moved").columns_up_to(5), 6);
}
