//! Which lines are crossheads.

use super::{check, read};

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
    check("Ships moved.\nNext steps", &[("paragraph", "Ships moved."), ("paragraph", "Next steps")]);
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

#[test]
fn a_crosshead_may_open_or_close_with_a_quotation_and_not_be_one() {
    for (words, kind) in [
        ("\"Storm\" in Porto", "crosshead"),
        ("What is a \"storm\"", "crosshead"),
        ("The tugs \"wait,\"", "paragraph"),
        ("The tugs “wait,”", "paragraph"),
        ("The tugs (and ships,)", "paragraph"),
        ("The tugs \"wait.\"", "paragraph"),
        ("The tugs “wait!”", "paragraph"),
        ("The tugs “wait…”", "paragraph"),
        ("Why “wait?”", "paragraph"),
        ("The tugs “wait”", "crosshead"),
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
fn a_sentence_that_ends_before_its_last_mark_is_no_crosshead() {
    for words in [
        "He said: \"It is done.\"",
        "She asked, \"Why?\"",
        "Then he said “Goodbye!”",
        "They called it “a start,” she said (and laughed.)",
        "The tugs follow on Friday. (PAP)",
        "\"The tugs follow.\" (ANI)",
        "He called it ‘done.’",
        "7家船公司说：“一切正常。”",
    ] {
        assert_eq!(between(words), "paragraph", "{words}");
    }
    for words in [
        "What they call a \"start\"",
        "Ferries (and tugs)",
        "The 「port」 (and tugs)",
        "Who pays?",
        "The port of “Velna”",
        "The U.S. view",
    ] {
        assert_eq!(between(words), "crosshead", "{words}");
    }
}

#[test]
fn a_heading_about_a_firm_has_the_firm_s_stop() {
    for (words, kind) in [
        ("About Velna Robotics, Inc.", "crosshead"),
        ("About Velna Corp.", "crosshead"),
        ("About Velna Ltd.", "crosshead"),
        ("About Velna Co.", "crosshead"),
        ("About Velna Port.", "paragraph"),
        ("The port is of Velna Inc.", "paragraph"),
    ] {
        assert_eq!(between(words), kind, "{words}");
    }
}

#[test]
fn a_break_in_a_heading_reads_as_a_blank() {
    let heading = "About the Robotics and Marine Engineering Holdings of Velna and Porto,\nInc.";
    let text = std::format!(
        "Ships moved on Monday after the storm had passed over the harbor and the\nbay of Velna.\n\n{heading}\n\nTugs follow."
    );
    let read = read(&text);
    assert_eq!(read[1], ("crosshead", heading.replace('\n', " ")));
}

#[test]
fn a_question_of_an_interview_and_an_address_are_no_crossheads() {
    for words in
        ["Q: What changed?", "Q. Why bread?", "@velnaport", "https://port.example/velna", "More at www.velna.example"]
    {
        assert_eq!(between(words), "paragraph", "{words}");
    }
    for words in ["The port: what is next", "Velna vs. Ostria", "Ferries / pilots"] {
        assert_eq!(between(words), "crosshead", "{words}");
    }
}

#[test]
fn a_crosshead_stands_over_no_words_that_go_on_in_small_letters() {
    check(
        "Ships moved.\nThe port said lower rates\nwould help.",
        &[("paragraph", "Ships moved."), ("paragraph", "The port said lower rates"), ("paragraph", "would help.")],
    );
}

/// AFP sets its crossheads between hyphens.
#[test]
fn a_crosshead_between_hyphens_stands_over_a_paragraph() {
    assert_eq!(between("- Ferries first -"), "crosshead");
    assert_eq!(between("- \"Ferries first\" -"), "crosshead");
    assert_eq!(between("- Ferries first"), "item");
    assert_eq!(between("- 31 -"), "item");
    assert_eq!(between("- 30 -"), "end");
    assert_eq!(between(&std::format!("- {} -", "f".repeat(160))), "crosshead");
    assert_eq!(between(&std::format!("- {} -", "f".repeat(161))), "item");
    check(
        "Ships moved.\n- Ferries -\n- Tugs -\nTugs follow.\n- Cranes -",
        &[
            ("paragraph", "Ships moved."),
            ("item", "- Ferries -"),
            ("crosshead", "- Tugs -"),
            ("paragraph", "Tugs follow."),
            ("item", "- Cranes -"),
        ],
    );
}

/// A quotation that no stop closes is a heading where no other stands beside it.
#[test]
fn a_crosshead_may_be_a_quotation() {
    for (words, kind) in [
        ("\"We wait\"", "crosshead"),
        ("“We wait”", "crosshead"),
        ("«Мы ждем»", "crosshead"),
        ("„Wir warten“", "crosshead"),
        ("„Bíðum enn“", "crosshead"),
        ("»Wir warten«", "crosshead"),
        ("”Vi väntar”", "crosshead"),
        ("”Räddning”", "crosshead"),
        ("\"PACIENCIA Y EFICACIA\"", "crosshead"),
        ("The tugs „wait“", "crosshead"),
        ("\"We wait.\"", "paragraph"),
        ("„Wir warten.“", "paragraph"),
        ("”Vi väntar!”", "paragraph"),
        ("«Мы ждем», - сказал он", "crosshead"),
        ("\"We wait,\" he said,", "paragraph"),
        ("„wir warten“", "crosshead"),
    ] {
        assert_eq!(between(words), kind, "{words}");
    }
    check(
        "Ships moved.\n\"We wait\"\n\"They wait\"\nTugs follow.",
        &[
            ("paragraph", "Ships moved."),
            ("paragraph", "\"We wait\""),
            ("paragraph", "\"They wait\""),
            ("paragraph", "Tugs follow."),
        ],
    );
}

/// Scripts without capitals tell a heading by its length and by the paragraphs round it.
#[test]
fn a_crosshead_in_a_script_without_capitals_stands_between_whole_paragraphs() {
    for (above, words, below, kind) in [
        ("港が開いた。", "港の修理", "船は月曜日に再び出港し、火曜日にも出る予定だという。", "crosshead"),
        ("港が開いた。", "アンテナを直す", "船は月曜日に再び出港し、火曜日にも出る予定だという。", "crosshead"),
        ("港が開いた。", "「港の修理」", "船は月曜日に再び出港し、火曜日にも出る予定だという。", "crosshead"),
        ("港口重新开放。", "船只再次出港", "船只周一再次出港，港口负责人说，周二还将出港。", "crosshead"),
        (
            "항구가 열렸다.",
            "선박 다시 출항",
            "선박이 월요일 다시 출항했다고 항만청이 밝혔다. 화요일에도 나간다.",
            "crosshead",
        ),
        ("فُتح الميناء.", "السفن تتحرك", "تحركت السفن مرة أخرى يوم الاثنين، كما قال مدير الميناء للصحافة.", "crosshead"),
        ("बंदरगाह खुल गया।", "जहाज चले", "जहाज सोमवार को फिर चले, बंदरगाह के प्रमुख ने कहा, और मंगलवार को भी चलेंगे।", "crosshead"),
        // No whole paragraph stands above or below, or the line is as long as one.
        ("港が開いた", "港の修理", "船は月曜日に再び出港し、火曜日にも出る予定だという。", "paragraph"),
        ("港が開いた。", "港の修理", "船は月曜日に再び出港し、火曜日にも出る予定", "paragraph"),
        ("港が開いた。", "船は月曜日に再び出港し、火曜日にも出る", "船は月曜日に再び出港した。", "paragraph"),
        ("港が開いた。", "港を修理した。", "船は月曜日に再び出港し、火曜日にも出る予定だという。", "paragraph"),
        ("港が開いた。", "港の修理：", "船は月曜日に再び出港し、火曜日にも出る予定だという。", "paragraph"),
    ] {
        let story = read(&std::format!("{above}\n{words}\n{below}"));
        assert_eq!((story.len(), story[1].0), (3, kind), "{words} {story:?}");
    }
}
