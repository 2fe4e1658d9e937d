//! Every diagnostic: a story that shows it, one that does not, and where the caret stands.

use proptest::prelude::*;
use wirecopy::diagnostic::{Code, Severity};
use wirecopy::{Agency, Article, Desk};

/// The codes found in `text`, each with the words that it is about.
fn found(text: &str) -> Vec<(&'static str, &str)> {
    let (article, diagnostics) = Article::diagnose(text);
    assert_eq!(article, Article::parse_lenient(text));
    diagnostics.map(|found| (found.code.as_str(), found.span.text(text).unwrap())).collect()
}

#[track_caller]
fn shows(text: &str, expected: &[(&str, &str)]) {
    assert_eq!(found(text), expected, "{text:?}");
}

#[test]
fn sound_stories_show_nothing() {
    for text in [
        "Harbor reopens\nPORTO, May 3. /TASS/. Ships moved. Why? Nobody said.",
        "Port ouvert\nPARIS (AFP) - «\u{A0}La liberté\u{A0}», dit-il à l’aube. LIBERTÉ” – été.",
        "Порт открыт\nМОСКВА, 3 мая. /ТАСС/. Суда вышли в море.",
        "港口开放\n新华社北京6月14日电 什么?他说。",
        "Harbor reopens\nPORTO (Reuters) - See https://example.org/port?open=yes for more.\n(Reuters)",
    ] {
        shows(text, &[]);
    }
}

#[test]
fn no_headline() {
    shows("PORTO, May 3. /TASS/. Ships moved.", &[("no-headline", "")]);
}

#[test]
fn no_dateline() {
    shows("Harbor reopens\nShips moved on Monday.", &[("no-dateline", "Ships moved on Monday.")]);
    shows("Harbor reopens", &[("no-dateline", ""), ("no-body", "")]);
}

#[test]
fn no_body() {
    shows("Harbor reopens\nPORTO, May 3. /TASS/.\n***", &[("no-body", "")]);
}

#[test]
fn nothing_is_never_passed_over_in_silence() {
    for text in ["", "\n", " \u{FEFF}"] {
        shows(text, &[("no-headline", ""), ("no-dateline", ""), ("no-body", "")]);
    }
}

#[test]
fn no_credit() {
    shows("Harbor reopens\nOTTAWA, May 3 - Ships moved on Monday.", &[("no-credit", "OTTAWA, May 3 -")]);
}

#[test]
fn misprinted_date() {
    for (dateline, date) in [
        ("MOSCOW, April 31. /TASS/.", "April 31"),
        ("MOSCOW, March 187. /TASS/.", "March 187"),
        ("PORTO, Narch 2 (Reuters) -", "Narch 2"),
        ("PORTLAND, Ore., Marchg 12 (AP) --", "Marchg 12"),
    ] {
        shows(&format!("Harbor reopens\n{dateline} Ships moved."), &[("misprinted-date", date)]);
    }
}

#[test]
fn a_misprinted_date_without_a_credit() {
    let expected = [("no-credit", "LONDON, Narch 2 -"), ("misprinted-date", "Narch 2")];
    shows("Harbor reopens\nLONDON, Narch 2 - Ships moved.", &expected);
}

#[test]
fn unknown_agency() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOR", &["Harbor Radio"])];
    let text = "Harbor reopens\nPORTO (Harbor Radio) - Ships moved on Monday.";
    shows(text, &[("unknown-agency", "Harbor Radio")]);
    assert_eq!(Desk::new().with(OURS).diagnose(text).1.count(), 0);
    assert_eq!(Desk::only(&[]).diagnose("Harbor reopens\nPORTO, May 3 (AP) - Ships.").1.count(), 1);
}

#[test]
fn unclosed_credit() {
    for (dateline, credit) in [
        ("PORTO, May 3 (Lusa", "(Lusa"),
        ("PORTO, May 3. /TASS. Ships moved on Monday.", "/TASS"),
        ("PORTO (Reuters - Ships moved on Monday.", "(Reuters"),
        ("(Reuters - Ships moved on Monday.", "(Reuters"),
        ("PORTO, May 3 ( Lusa - Ships moved on Monday.", "( Lusa"),
        ("PORTO, May 3 (Lusa - Ships (three of them) moved on Monday.", "(Lusa"),
        ("PORTO (Reuters - Ships moved on Monday (at noon).", "(Reuters"),
    ] {
        let text = format!("Harbor reopens\n{dateline}\nThe port is open.");
        let (_, diagnostics) = Article::diagnose(&text);
        let unclosed: Vec<_> = diagnostics.filter(|found| found.code == Code::UnclosedCredit).collect();
        assert_eq!(unclosed.len(), 1, "{text:?}");
        assert_eq!(unclosed[0].span.text(&text), Some(credit));
    }
}

#[test]
fn second_dateline() {
    shows(
        "Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.\nThe port is open.\nMOSCOW, May 4. /TASS/. A second story began.",
        &[("second-dateline", "MOSCOW, May 4. /TASS/.")],
    );
    shows(
        "Round-up\nPORTO (Reuters) - Ships moved.\nLISBON (Reuters) - Trams moved.\nFARO (Reuters) - Nothing moved.",
        &[("second-dateline", "LISBON (Reuters) -"), ("second-dateline", "FARO (Reuters) -")],
    );
    // As in feeds that have the dateline in its own element and in the first paragraph.
    shows("Harbor reopens\nPORTO (AP) --\nPORTO (AP) -- Ships moved.", &[("second-dateline", "PORTO (AP) --")]);
}

#[test]
fn a_credit_at_the_foot_is_no_second_dateline() {
    shows("Harbor reopens\nZAGREB (Hina) - Ships moved.\n(Hina) pp mm", &[]);
    shows("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.\nMOSCOW said nothing. /TASS/", &[]);
}

#[test]
fn only_a_known_wire_and_a_place_or_a_date_before_copy_open_a_second_story() {
    for line in [
        "LISBON (Harbor Radio) - Trams moved.",
        "LISBON, May 4 - Trams moved.",
        "LISBON - Trams moved.",
        "(Reuters) - Trams moved.",
        "LISBON (Reuters) -",
        "LISBON, May 4 (Reuters)",
    ] {
        shows(&format!("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.\n{line}\nThe port is open."), &[]);
    }
    shows(
        "Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.\nMay 4 (Reuters) - Trams moved.",
        &[("second-dateline", "May 4 (Reuters) -")],
    );
}

#[test]
fn replacement_character() {
    let text = "Harbor reopens\nPORTO (Reuters) - The Caf\u{FFFD}\u{FFFD} opened.";
    shows(text, &[("replacement-character", "\u{FFFD}\u{FFFD}")]);
}

#[test]
fn control_character() {
    let text = "Harbor reopens\nPORTO (Reuters) - The EU\u{92}s envoy came.\u{3}";
    shows(text, &[("control-character", "\u{92}"), ("control-character", "\u{3}")]);
}

#[test]
fn lost_character() {
    shows("Harbor reopens\nPORTO (Reuters) - The EU?s envoy came.", &[("lost-character", "?")]);
}

#[test]
fn double_encoded() {
    for (words, part) in [
        ("Le DÃ©cÃ¨s fut court", "Ã©cÃ¨"),
        ("The EUâ€™s envoy", "â€™"),
        ("Он из ÐŸÐ¾Ñ€Ñ‚ сказал", "ÐŸÐ¾Ñ€Ñ‚"),
        ("It cost Â£5", "Â£"),
    ] {
        shows(&format!("Harbor reopens\nPORTO (Reuters) - {words}."), &[("double-encoded", part)]);
    }
}

#[test]
fn diagnostics_come_in_the_order_of_the_text() {
    let text = "The EU?s harbor\nLONDON, Narch 2 (AP) - Caf\u{FFFD}.\nLISBON (Reuters) - The EU?s trams moved.";
    let (_, diagnostics) = Article::diagnose(text);
    let starts: Vec<_> = diagnostics.map(|found| found.span.start).collect();
    assert!(starts.is_sorted() && starts.len() >= 4, "{starts:?}");
}

/// The codes are stable: this list only ever grows.
#[test]
fn codes_and_severities_are_as_documented() {
    let codes: Vec<_> = Code::ALL.iter().map(|code| (code.as_str(), code.severity().to_string())).collect();
    let codes: Vec<_> = codes.iter().map(|(code, severity)| (*code, severity.as_str())).collect();
    assert_eq!(
        codes,
        [
            ("no-headline", "error"),
            ("no-dateline", "error"),
            ("no-body", "error"),
            ("no-credit", "note"),
            ("misprinted-date", "warning"),
            ("unknown-agency", "note"),
            ("unclosed-credit", "warning"),
            ("second-dateline", "warning"),
            ("replacement-character", "warning"),
            ("control-character", "warning"),
            ("lost-character", "warning"),
            ("damaged-header", "warning"),
            ("no-end-mark", "warning"),
            ("double-encoded", "warning"),
            ("thin-dateline", "note"),
            ("refused-dateline", "note"),
            ("deep-dateline", "warning"),
            ("damaged-dash", "warning"),
            ("crowded-head", "note"),
            ("mail-header", "warning"),
            ("markup", "warning"),
        ]
    );
    assert!(Severity::Note < Severity::Warning && Severity::Warning < Severity::Error);
}

#[test]
fn every_sentence() {
    let text = "PORTO, April 31 (Harbor Radio) - The EU?s Caf\u{FFFD} Ã©tÃ© \u{92}\nLISBON (Reuters) - Trams moved.";
    let (_, diagnostics) = Article::diagnose(text);
    let sentences: Vec<_> = diagnostics.map(|found| found.to_string()).collect();
    assert_eq!(
        sentences,
        [
            "the story has no headline",
            "the date of the dateline is no date of the calendar",
            "the desk cannot tell which agency signs so",
            "a question mark stands between letters, where a character was lost",
            "a character was lost when the text was decoded",
            "text in UTF-8 was decoded as Windows-1252 or Latin-1",
            "a control character stands in the text",
            "a second dateline opens here",
        ]
    );
    let (_, diagnostics) = Article::diagnose("PORTO, May 3 (Lusa");
    let sentences: Vec<_> = diagnostics.map(|found| found.to_string()).collect();
    assert_eq!(
        sentences,
        [
            "nothing closes the credit that opens here",
            "no line opens with a dateline",
            "there is no story under the head",
        ]
    );
}

#[test]
fn the_caret_stands_under_the_place() {
    let text = "Порт открыт\n【東京】\tCafe\u{301}\tEU?s";
    let (_, diagnostics) = Article::diagnose(text);
    let lost = diagnostics.last().unwrap();
    assert_eq!(
        lost.in_source(text).to_string(),
        "2:14: warning: a question mark stands between letters, where a character was lost [lost-character]\n  \
         |\n2 | 【東京】\tCafe\u{301}\tEU?s\n  |         \t    \t  ^"
    );
}

#[cfg(feature = "serde")]
#[test]
fn json_has_code_severity_message_and_span() {
    let text = "Harbor reopens\nPORTO (Reuters) - The EU?s envoy came.";
    let found: Vec<_> = Article::diagnose(text).1.collect();
    let json = serde_json::json!([{
        "code": "lost-character",
        "severity": "warning",
        "message": "a question mark stands between letters, where a character was lost",
        "span": {"start": 39, "end": 40}
    }]);
    assert_eq!(serde_json::to_value(&found).unwrap(), json);
    assert_eq!(serde_json::from_value::<Vec<wirecopy::diagnostic::Diagnostic>>(json).unwrap(), found);
    for code in Code::ALL {
        assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
    }
}

const PIECES: &str = r"(?s)(Harbor reopens|PORTO, (May 3|Narch 2|April 31)?|\. /TASS/?\.| \(Reuters\)? - |Ships moved\.|EU\?s|Ã©|â€™|\n|\n\n| |É»|\x{92}|\x{FFFD}|[(/?—]){0,24}";

proptest! {
    #[test]
    fn an_error_is_found_where_strict_reading_fails(text in PIECES) {
        let (_, diagnostics) = Article::diagnose(&text);
        let any_error = diagnostics.clone().any(|found| found.severity() == Severity::Error);
        prop_assert_eq!(any_error, Article::parse(&text).is_err());
    }

    #[test]
    fn spans_fit_the_text_and_come_in_order(text in PIECES, noise in ".*") {
        let text = text + &noise;
        let mut last = 0;
        for found in Article::diagnose(&text).1 {
            prop_assert!(found.span.text(&text).is_some() && found.span.start >= last);
            last = found.span.start;
            let drawn = found.in_source(&text).to_string();
            prop_assert!(drawn.contains(found.code.as_str()));
        }
    }
}
