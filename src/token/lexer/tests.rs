use super::*;
use alloc::vec::Vec;

const ALL: &Desk = &Desk::new();

/// The texts of all tokens, a bar before each that is glued to the one before it.
fn lexed(mut i: &str) -> Vec<alloc::string::String> {
    let mut tokens = Vec::new();
    loop {
        let (rest, token) = lex(i, ALL);
        if token.kind == Kind::End {
            return tokens;
        }
        let bar = if token.is_glued() && !tokens.is_empty() { "|" } else { "" };
        tokens.push(alloc::format!("{bar}{}", token.text));
        i = rest;
    }
}

#[test]
fn words_figures_and_marks() {
    for (i, tokens) in [
        ("MOSCOW, April 11. /TASS/.", &["MOSCOW", "|,", "April", "11", "|.", "/", "|TASS", "|/", "|."][..]),
        ("ST. LOUIS", &["ST", "|.", "LOUIS"]),
        ("Корр.ТАСС Zenit.org", &["Корр", "|.", "|ТАСС", "Zenit", "|.", "|org"]),
        ("МоскBа, 3", &["МоскBа", "|,", "3"]),
        ("D.C. (AP)", &["D.C", "|.", "(", "|AP", "|)"]),
        ("U.N", &["U.N"]),
        ("Dec.1", &["Dec", "|.", "|1"]),
        ("Dec.\n1", &["Dec", "|.", "1"]),
        ("AL-FASHER, Sudan", &["AL-FASHER", "|,", "Sudan"]),
        ("L'AQUILA’s 'S-Hertogenbosch", &["L'AQUILA’s", "'", "|S-Hertogenbosch"]),
        ("GNA- A--b — _", &["GNA", "|-", "A", "|--", "|b", "—", "_"]),
        ("С.-ПЕТЕРБУРГ, 5мая", &["С", "|.", "|-", "|ПЕТЕРБУРГ", "|,", "5", "|мая"]),
        ("Konstantinopoulos x", &["Konstantinopoulos", "x"]),
        ("Janvier1 K1", &["Janvier", "|1", "K", "|1"]),
        ("CAFE\u{301}S １４日", &["CAFE\u{301}S", "１４", "|日"]),
        ("İSTANBUL (AA)", &["İSTANBUL", "(", "|AA", "|)"]),
        (" \u{A0} ", &[]),
    ] {
        assert_eq!(lexed(i), tokens, "{i}");
    }
}

#[test]
fn a_word_is_told_alike_by_eight_bytes_and_by_its_letters() {
    for name in [
        "Порт",
        "ПОРТ",
        "порт",
        "Объединенный",
        "a",
        "A",
        "Ab",
        "aB",
        "AB",
        "ABc",
        "ABcde",
        "McALLEN",
        "LaGRANGE",
        "abcdefg",
        "Abcdefgh",
        "ABCDEFGHI",
    ] {
        for behind in [" and so on", ". And so on", ", and so", ".", "", "-", "—", "'", "\n and so"] {
            let copy = alloc::format!("{name}{behind}");
            let (rest, token) = lex(&copy, ALL);
            assert_eq!((rest, token.text), (behind, name));
            assert_eq!((token.case(), token.drawer), (Some(Case::of(name)), Key::of(name).drawer()), "{copy:?}");
        }
    }
}

#[test]
fn gaps_are_told_by_their_blanks() {
    for (i, gap) in [
        ("a", Gap::None),
        (" a", Gap::Space),
        ("\u{A0}a", Gap::Space),
        ("\na", Gap::Space),
        (" \r\n   a", Gap::Space),
        ("  a", Gap::Wide),
        ("   a", Gap::Column),
        ("\u{2028}\u{2028}\u{2028}", Gap::Space),
    ] {
        assert_eq!(lex(i, ALL).1.gap, gap, "{i:?}");
    }
}

#[test]
fn dashes_part_more_than_hyphens() {
    for (i, kind) in [
        ("-", Kind::Hyphen),
        ("_", Kind::Hyphen),
        ("--", Kind::Dash),
        ("—", Kind::Dash),
        ("–", Kind::Dash),
        ("―", Kind::Dash),
        ("−", Kind::Dash),
        ("(", Kind::Mark('(')),
    ] {
        assert_eq!(lex(i, ALL).1.kind, kind, "{i}");
    }
}

#[test]
fn a_first_word_says_what_its_token_does() {
    let phrases = crate::phrase::PHRASES.iter().copied().flatten().flat_map(|(_, phrases)| *phrases).copied();
    let words =
        ["Velna", "May", "маем", "Дек.", "ТАСС", "С.-ПЕТЕРБУРГ", "порт-инфо", "contributed", "9", "(", "港", ""];
    for text in phrases.chain(words) {
        for printed in [text.into(), text.to_uppercase(), alloc::format!("{text}, later and on")] {
            let senses = lex(&printed, ALL).1.senses;
            assert_eq!(first_senses(&printed, ALL), senses, "{printed}");
            for bit in (0..64).map(Senses::bit) {
                assert_eq!(first_word_has(&printed, bit, ALL), senses.has(bit), "{printed}");
            }
        }
    }
}
