//! Bodies, block by block.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::*;

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

#[test]
fn a_crosshead_stands_between_paragraphs() {
    check(
        "Ships moved.\nNext steps\nTugs follow.",
        &[("paragraph", "Ships moved."), ("crosshead", "Next steps"), ("paragraph", "Tugs follow.")],
    );
    check(
        "Ships moved.\nVelna’s position\n\"We wait,\" he said.",
        &[("paragraph", "Ships moved."), ("crosshead", "Velna’s position"), ("paragraph", "\"We wait,\" he said.")],
    );
}

#[test]
fn false_friends_of_crossheads() {
    check(
        "Ships moved to Velna\nTugs follow.",
        &[("paragraph", "Ships moved to Velna"), ("paragraph", "Tugs follow.")],
    );
    check("Ships moved.\nMore follows", &[("paragraph", "Ships moved."), ("paragraph", "More follows")]);
    check(
        "Ships moved.\nTASS is not responsible for the material quoted in these press reviews",
        &[
            ("paragraph", "Ships moved."),
            ("boilerplate", "TASS is not responsible for the material quoted in these press reviews"),
        ],
    );
    check(
        "Ships moved.\n.\nTugs follow.",
        &[("paragraph", "Ships moved."), ("separator", "."), ("paragraph", "Tugs follow.")],
    );
    check(
        "Ships moved.\nHe said.—\nTugs follow.",
        &[("paragraph", "Ships moved."), ("paragraph", "He said.—"), ("paragraph", "Tugs follow.")],
    );
    check(
        "Ships moved.\nTugs\nTugs follow.",
        &[("paragraph", "Ships moved."), ("paragraph", "Tugs"), ("paragraph", "Tugs follow.")],
    );
    check(
        "Ships moved.\nShr 39 cts\nNet 12 mln\nTugs follow.",
        &[
            ("paragraph", "Ships moved."),
            ("paragraph", "Shr 39 cts"),
            ("paragraph", "Net 12 mln"),
            ("paragraph", "Tugs follow."),
        ],
    );
}

/// What the line `words` is between two paragraphs.
fn between(words: &str) -> &'static str {
    let read = read(&std::format!("Ships moved.\n{words}\nTugs follow."));
    assert_eq!((read.len(), read[1].1.as_str()), (3, words));
    read[1].0
}

/// What the line `words` is at the foot of a story.
fn at_foot(words: &str) -> &'static str {
    let read = read(&std::format!("Ships moved.\n{words}"));
    assert_eq!((read.len(), read[1].1.as_str()), (2, words));
    read[1].0
}

#[test]
fn a_crosshead_may_open_or_close_with_a_quotation_and_not_be_one() {
    for (words, kind) in [
        ("\"Storm\" in Porto", "crosshead"),
        ("What is a \"storm\"", "crosshead"),
        ("\"We wait\"", "paragraph"),
        ("«Мы ждем»", "paragraph"),
        ("next steps", "paragraph"),
        ("2026", "crosshead"),
    ] {
        assert_eq!(between(words), kind, "{words}");
    }
}

#[test]
fn a_crosshead_stands_over_a_list_and_under_no_table() {
    check(
        "Ships moved.\nNext steps\n- Tugs follow.",
        &[("paragraph", "Ships moved."), ("crosshead", "Next steps"), ("item", "- Tugs follow.")],
    );
    check(
        "Ships moved.\na   b   c\nNext steps\nTugs follow.",
        &[
            ("paragraph", "Ships moved."),
            ("row", "a   b   c"),
            ("paragraph", "Next steps"),
            ("paragraph", "Tugs follow."),
        ],
    );
    // The lede is none, though a rule stands above it.
    check(
        "***\nShips moved\nTugs follow.",
        &[("separator", "***"), ("paragraph", "Ships moved"), ("paragraph", "Tugs follow.")],
    );
}

#[test]
fn what_stands_at_the_foot() {
    for (words, kind) in [
        ("(Reporting by A. Writer, who is in Porto)", "sign-off"),
        ("- VNA", "end"),
        ("- Reuters", "sign-off"),
        ("— Reuters.", "sign-off"),
        ("- Harbour Radio", "item"),
        ("(Reuters)", "sign-off"),
        ("(Harbour Radio)", "paragraph"),
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
fn a_last_line_is_a_crosshead_where_the_story_has_some() {
    check(
        "Ships moved.\nNext steps\nTugs follow.\nThe port",
        &[
            ("paragraph", "Ships moved."),
            ("crosshead", "Next steps"),
            ("paragraph", "Tugs follow."),
            ("crosshead", "The port"),
        ],
    );
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
    check("夜航将于下周恢复。（记者完）", &[("paragraph", "夜航将于下周恢复。（记者完）")]);
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
