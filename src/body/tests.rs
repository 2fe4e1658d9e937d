//! Bodies, block by block.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::*;

mod crossheads;

/// The kind and the words of each block.
fn read(text: &str) -> Vec<(&'static str, String)> {
    let kind = |block: &Block<'_>| match block {
        Block::Paragraph(_) => "paragraph",
        Block::Crosshead(_) => "crosshead",
        Block::ListItem(_) => "item",
        Block::TableRow(_) => "row",
        Block::Separator(_) => "separator",
        Block::Note(_) => "note",
        Block::SignOff(_) => "sign-off",
        Block::EndMark(_) => "end",
        Block::Boilerplate(_) => "boilerplate",
    };
    Body::parse(text).blocks.iter().map(|block| (kind(block), block.text().to_string())).collect()
}

#[track_caller]
fn check(text: &str, expected: &[(&str, &str)]) {
    let read = read(text);
    let read: Vec<_> = read.iter().map(|(kind, words)| (*kind, words.as_str())).collect();
    assert_eq!(read, expected, "{text}");
}

#[test]
fn each_kind_is_found_in_print_order() {
    let body = Body::parse("***\nShips moved.\nNext steps\nTugs follow.\nThe port\nCranes wait.");
    assert_eq!(body.lede().unwrap(), "Ships moved.");
    assert!(body.paragraphs().eq(["Ships moved.", "Tugs follow.", "Cranes wait."].iter()));
    assert!(body.crossheads().eq(["Next steps", "The port"].iter()));
    assert_eq!(Body::parse("***").lede(), None);
}

/// What the line `words` is at the foot of a story.
fn at_foot(words: &str) -> &'static str {
    let read = read(&std::format!("Ships moved.\n{words}"));
    assert_eq!((read.len(), read[1].1.as_str()), (2, words));
    read[1].0
}

#[test]
fn what_stands_at_the_foot() {
    for (words, kind) in [
        ("(Reporting by A. Writer, who is in Porto)", "sign-off"),
        ("- VNA", "end"),
        ("- Reuters", "sign-off"),
        ("— Reuters.", "sign-off"),
        ("- Harbor Radio", "sign-off"),
        ("- Harbor Radio moved", "item"),
        ("(Reuters)", "sign-off"),
        ("(Harbor Radio)", "sign-off"),
        ("(Hina) pp mm", "sign-off"),
        ("(Hina) ships moved", "paragraph"),
        // Initials are two to four letters each, six pairs at most, the last in small ones.
        ("mb", "sign-off"),
        ("a/b", "paragraph"),
        ("harbo/ab", "paragraph"),
        ("1a/2b", "paragraph"),
        ("Mb", "paragraph"),
        ("mb/PH", "paragraph"),
        ("MB/ph", "sign-off"),
        ("aa/bb/cc/dd/ee/ff", "sign-off"),
        ("aa/bb/cc/dd/ee/ff/gg", "paragraph"),
        ("so we go", "paragraph"),
        ("AAP so we go", "sign-off"),
        // A clock has four figures and a zone, or nothing else.
        ("0024", "sign-off"),
        ("024", "paragraph"),
        ("2024 saw it", "paragraph"),
        ("1626GMT", "sign-off"),
        ("626GMT", "paragraph"),
        ("At 20:14 GMT and 21:14 GMT ships", "paragraph"),
        ("At 20:14 GMT and 21:14 GMT", "sign-off"),
    ] {
        assert_eq!(at_foot(words), kind, "{words}");
    }
}

#[test]
fn brackets_behind_a_sentence_are_cut_off_where_they_sign() {
    for text in ["Ships moved. (There were three of them)", "Ships moved (Reporting by A. Writer)"] {
        check(text, &[("paragraph", text)]);
    }
    check("Ships moved. (end)", &[("paragraph", "Ships moved."), ("end", "(end)")]);
    // Behind an aside that stands behind the sentence.
    for aside in ["($1 = 30.4710 francs)", "(1 euro = 2 francs) ", "(see chart)."] {
        let text = std::format!("Ships moved. {aside} (Reporting by A. Writer)");
        let copy = std::format!("Ships moved. {}", aside.trim_end());
        check(&text, &[("paragraph", &copy), ("sign-off", "(Reporting by A. Writer)")]);
    }
    check("Ships (all) (Reporting by A. Writer)", &[("paragraph", "Ships (all) (Reporting by A. Writer)")]);
}

#[test]
fn a_long_block_is_what_its_first_words_say() {
    let ships = " ships".repeat(40);
    for (opening, kind) in [
        ("Ships", "paragraph"),
        ("Editor's note", "note"),
        ("N i e u w bericht", "note"),
        ("Reporting by", "sign-off"),
        ("Redaktion:", "sign-off"),
        ("TASS is not responsible for", "boilerplate"),
        ("Click here to read", "boilerplate"),
    ] {
        let text = std::format!("{opening}{ships}.");
        check(&text, &[(kind, &text)]);
    }
}

#[test]
fn lists_separators_rows_and_notes() {
    check(
        "Ships moved.\n- Tugs follow.\n* Cranes wait.\n• Trucks too.\n***\na   b   c\n(Eds: Updates throughout.)\nEnd of story.",
        &[
            ("paragraph", "Ships moved."),
            ("item", "- Tugs follow."),
            ("item", "* Cranes wait."),
            ("item", "• Trucks too."),
            ("separator", "***"),
            ("row", "a   b   c"),
            ("note", "(Eds: Updates throughout.)"),
            ("paragraph", "End of story."),
        ],
    );
}

#[test]
fn sign_offs_and_end_marks_are_blocks_of_their_own() {
    for (text, tail) in [
        (
            "Ships moved. (Reporting by A. Writer; Editing by B. Editor)",
            &[("sign-off", "(Reporting by A. Writer; Editing by B. Editor)")][..],
        ),
        ("Ships moved.\n(Additional reporting by C. Writer)", &[("sign-off", "(Additional reporting by C. Writer)")]),
        ("Ships moved. Enditem", &[("end", "Enditem")]),
        ("Ships moved.\nEnditem", &[("end", "Enditem")]),
        ("Ships moved. -0-", &[("end", "-0-")]),
        ("Ships moved.\nends", &[("end", "ends")]),
        ("Ships moved.\nREUTER", &[("end", "REUTER")]),
        ("Ships moved.\n==Kyodo", &[("end", "==Kyodo")]),
        (
            "Ships moved.\n--SPA\n20:14 LOCAL TIME 17:14 GMT\n0024",
            &[("end", "--SPA"), ("sign-off", "20:14 LOCAL TIME 17:14 GMT"), ("sign-off", "0024")],
        ),
        ("Ships moved.\nhh/ph/ts/hd", &[("sign-off", "hh/ph/ts/hd")]),
        ("Ships moved.\n(APA, 11.9.2015)", &[("sign-off", "(APA, 11.9.2015)")]),
        ("Ships moved.\n— SPA", &[("end", "— SPA")]),
        ("Ships moved.\n/ritzau/", &[("end", "/ritzau/")]),
        ("Ships moved.\n(end)\nmb", &[("end", "(end)"), ("sign-off", "mb")]),
    ] {
        let mut expected = std::vec![("paragraph", "Ships moved.")];
        expected.extend_from_slice(tail);
        check(text, &expected);
    }
}

#[test]
fn every_foot_that_runs_on_is_cut_off_in_print_order() {
    check(
        "Ships moved. (Reporting by A. Writer). (Editing by B. Editor). Enditem",
        &[
            ("paragraph", "Ships moved."),
            ("sign-off", "(Reporting by A. Writer)."),
            ("sign-off", "(Editing by B. Editor)."),
            ("end", "Enditem"),
        ],
    );
    // What is left is told by its own words.
    check(
        "*** \". (Editing by B. Editor). (end)",
        &[("separator", "*** \"."), ("sign-off", "(Editing by B. Editor)."), ("end", "(end)")],
    );
    check(&std::format!("Ships moved.{}", " (Editing by B. Editor).".repeat(40)), &{
        let mut expected = std::vec![("paragraph", "Ships moved.")];
        expected.extend([("sign-off", "(Editing by B. Editor)."); 40]);
        expected
    });
}

#[test]
fn end_marks_of_asia_stand_behind_the_last_sentence_or_alone() {
    for (sentence, mark) in [
        ("夜航将于下周恢复。", "(完)"),
        ("夜航将于下周恢复。", "（完）"),
        ("他说：「港口没有封冻。」", "（完）"),
        ("港口没有封冻！", "（完）"),
        ("港口没有封冻？", "（完）"),
        ("선박이 다시 움직였다.", "(끝)"),
    ] {
        for text in [std::format!("{sentence}{mark}"), std::format!("{sentence}\n{mark}")] {
            check(&text, &[("paragraph", sentence), ("end", mark)]);
        }
    }
    // Brackets of one sentence.
    check("港务局（完）。", &[("paragraph", "港务局（完）。")]);
    check("夜航将恢复（完）", &[("paragraph", "夜航将恢复（完）")]);
    check("夜航将于下周恢复。（较大者）", &[("paragraph", "夜航将于下周恢复。（较大者）")]);
    check("夜航将于下周恢复。（记者张三）", &[("paragraph", "夜航将于下周恢复。"), ("sign-off", "（记者张三）")]);
}

#[test]
fn credits_that_close_stories_run_on_behind_the_last_sentence() {
    for (text, mark) in [("El barco sigue. EFE", "EFE"), ("Le navi attendono. (ANSA).", "(ANSA).")] {
        let sentence = text.strip_suffix(mark).unwrap().trim();
        check(text, &[("paragraph", sentence), ("end", mark)]);
    }
    for text in ["El barco de EFE", "El barco.EFE", "Le navi attendono. (Velna).", "Le navi (ANSA)."] {
        check(text, &[("paragraph", text)]);
    }
}

#[test]
fn feet_of_europe_and_asia() {
    for (foot, kind) in [
        ("(Schluss)", "end"),
        ("Lusa/Fim", "sign-off"),
        ("WAM/Mona Writer/Adam Editor", "sign-off"),
        ("WAM/writer", "paragraph"),
        ("GNA", "sign-off"),
        ("Velna/Fim", "paragraph"),
        ("ABC // DEF", "sign-off"),
        ("ABC / DEF", "paragraph"),
        ("SOURCE: Velna Inc.", "sign-off"),
        ("*Writing by Anna Writer in Velna", "sign-off"),
        ("--With assistance from Anna Writer.", "sign-off"),
        ("— With files from Anna Writer", "sign-off"),
        ("To contact the reporter on this story: Anna Writer", "sign-off"),
        ("©2026 Velna L.P.", "boilerplate"),
        ("<저작권자(c) 벨나, 무단 전재-재배포 금지>", "boilerplate"),
        ("‹저작권자(c) 벨나, 무단 전재-재배포 금지>", "boilerplate"),
        ("(Our editorial staff can be reached at desk@velna.example)", "boilerplate"),
        ("(Schluss) abc/def", "sign-off"),
        ("(FIN) ABC/DEF", "sign-off"),
        ("(FIN) abc/def", "sign-off"),
        ("(Fin) AB/CD", "sign-off"),
        ("(FIN) ABC", "paragraph"),
        ("(FIN) Velna / Harlow", "paragraph"),
        ("(fin) de la temporada", "paragraph"),
        ("(Schluss) des Tages", "paragraph"),
        ("(©NTB)", "sign-off"),
        ("(© NTB)", "sign-off"),
        ("(©Velna)", "sign-off"),
        ("abc-def/ghi/jkl", "sign-off"),
        ("abc/ def/", "sign-off"),
        ("abc-def", "paragraph"),
        ("Pewarta: Budi Santoso", "sign-off"),
        ("Editor: Budi Santoso", "sign-off"),
        ("Muhabir: Ali Veli", "sign-off"),
    ] {
        assert_eq!(at_foot(foot), kind, "{foot}");
    }
}

#[test]
fn sentences_are_never_eaten_as_a_foot() {
    for text in [
        "Editing by machine is spreading.",
        "It ends.",
        "He moved on Reuter street.",
        "Reporting by ships has begun.",
        "ends of lines",
    ] {
        check(&std::format!("Ships moved.\n{text}"), &[("paragraph", "Ships moved."), ("paragraph", text)]);
    }
}
