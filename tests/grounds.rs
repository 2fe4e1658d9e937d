//! Why a dateline was believed, why a line was not, and what a desk would flag round both.

use wirecopy::Article;
use wirecopy::diagnostic::{Code, Diagnostic, Grounds};

fn grounds(text: &str) -> Option<Grounds> {
    Article::diagnose(text).1.grounds()
}

fn flagged(text: &str, code: Code) -> Vec<Diagnostic> {
    Article::diagnose(text).1.filter(|found| found.code == code).collect()
}

/// The words that a diagnostic of the code is about.
fn words(text: &str, code: Code) -> Vec<&str> {
    flagged(text, code).iter().map(|found| found.span.text(text).unwrap()).collect()
}

/// A lede that is long enough for a sentence, and English.
const LEDE: &str = "The ships moved again on Monday after a storm had kept them outside for three days.";

#[test]
fn a_dateline_is_believed_for_what_was_printed() {
    for (dateline, row, evidence, is_thin) in [
        ("Velna (Reuters) -", "known-credit-and-dash", "known-credit dash headline", false),
        ("VELNA, May 3. /TASS/.", "known-credit-and-stop", "known-credit date capitals mark headline", false),
        ("Velna, Oct 17 (PTI)", "known-credit-behind-a-date", "known-credit date headline", false),
        ("VELNA, Maine (WVLN) —", "outlet-behind-capitals", "unknown-credit capitals region dash headline", false),
        ("Velna (WVLN) --", "outlet-and-dash", "unknown-credit dash headline", true),
        ("VELNA, Ohio, March 26 -", "date-and-dash", "date capitals region dash headline", false),
        ("VELNA, March 26.", "date-and-stop", "date capitals mark headline", false),
        ("Velna, March 26:", "name-date-and-colon", "date mark headline", true),
        ("VELNA, Narch 2 -", "misprinted-date-and-dash", "capitals dash headline", false),
        ("VELNA, Ohio -", "capitals-and-dash", "capitals region dash headline", false),
        ("VELNA -", "capitals-and-dash", "capitals dash headline", true),
        ("Velna, Ohio -", "region-and-dash", "region dash headline", true),
        ("Velna, March 26.", "name-date-and-stop", "date mark headline", true),
        ("VELNA, To-day.—", "day-by-printing", "capitals dash headline", true),
        ("VELNA:\n", "capitals-and-colon-alone", "capitals mark headline", true),
        ("VELNA -\n", "capitals-and-dash-alone", "capitals dash headline", true),
        ("VELNA:", "capitals-and-colon", "capitals mark headline", true),
        ("(Reuters) -", "credit-first", "known-credit dash headline", false),
        ("Jan 30 (Reuters) -", "date-and-credit-first", "known-credit date dash headline", false),
        ("(HARBORPRESS) -", "outlet-first", "unknown-credit dash headline", true),
        ("[Radio Harbor] Velna -", "feed-first", "unknown-credit dash headline", true),
        ("【ベルナ共同】", "east-asian", "known-credit headline", false),
        ("By ANNA KIM     VELNA (AP) --", "known-credit-and-dash", "known-credit capitals dash headline", false),
    ] {
        let text = format!("Harbor reopens\n{dateline} {LEDE}");
        let found = grounds(&text).unwrap_or_else(|| panic!("{dateline}"));
        let listed: Vec<_> = found.evidence().map(wirecopy::diagnostic::Evidence::as_str).collect();
        assert_eq!((found.admission.as_str(), listed.join(" ")), (row, evidence.to_owned()), "{dateline}");
        assert_eq!(found.is_thin(), is_thin, "{dateline}");
        assert_eq!(flagged(&text, Code::ThinDateline).len(), usize::from(is_thin), "{dateline}");
    }
}

#[test]
fn grounds_are_a_sentence_and_data() {
    for (dateline, sentence, evidence) in [
        (
            "VELNA, May 3. /TASS/.",
            "an agency that the desk knows signs it, before a stop or a colon (a known credit, a date, capitals, a stop or a colon, a headline above)",
            &["known-credit", "date", "capitals", "mark", "headline"][..],
        ),
        (
            "【ベルナ共同】",
            "place, date and credit stand together, as Chinese, Japanese and Korean wires print them (a known credit, a headline above)",
            &["known-credit", "headline"],
        ),
    ] {
        let grounds = grounds(&format!("Harbor reopens\n{dateline} {LEDE}")).unwrap();
        assert_eq!(grounds.to_string(), sentence, "{dateline}");
        #[cfg(feature = "serde")]
        {
            let (what, why) = (grounds.admission.as_str(), grounds.admission.to_string());
            let expected = serde_json::json!({ "admission": what, "message": why, "evidence": evidence });
            assert_eq!(serde_json::to_value(grounds).unwrap(), expected, "{dateline}");
        }
        assert_eq!(grounds.evidence().map(wirecopy::diagnostic::Evidence::as_str).collect::<Vec<_>>(), evidence);
    }
}

#[test]
fn a_finding_has_a_line_and_a_column() {
    let text = format!("Harbor reopens\nVELNA - {LEDE}");
    let (_, diagnostics) = Article::diagnose(&text);
    let found =
        diagnostics.map(|found| (found.code, found.position(&text))).map(|(code, at)| (code, at.line, at.column));
    assert_eq!(found.collect::<Vec<_>>(), [(Code::NoCredit, 2, 1), (Code::ThinDateline, 2, 1)]);
}

#[test]
fn where_there_is_no_dateline_nothing_was_believed() {
    for text in ["", "Harbor reopens", "Harbor reopens\nShips moved on Monday."] {
        assert_eq!(grounds(text), None, "{text:?}");
        assert_eq!(flagged(text, Code::ThinDateline), [], "{text:?}");
    }
}

#[test]
fn the_grounds_of_an_article_are_those_of_what_it_prints() {
    for dateline in ["VELNA, May 3. /TASS/.", "VELNA -", "Velna, Ohio -", "(Reuters) -", "Velna (WVLN) --"] {
        let text = format!("Harbor reopens\n{dateline} {LEDE}");
        let printed = Article::parse_lenient(&text).into_owned().to_string();
        assert_eq!(grounds(&printed), grounds(&text), "{dateline}");
    }
}

#[test]
fn a_refused_line_says_what_spoke_against_it() {
    let below = |dateline: &str| format!("Harbor reopens\n{dateline} {LEDE}");
    let copy = |count: usize| "Ships wait\n".repeat(count);
    for (text, words, objection) in [
        (below("tonnes Velna cocoa, June 22 -"), "tonnes Velna cocoa, June 22", "small-letter"),
        ("Owls win\nVELNA, led 14-7 at the half, the Owls went on to win.".into(), "VELNA, led 14", "between-figures"),
        ("Owls win\nMonday - Der Hafen von Velna ist wieder offen, sagte er.".into(), "Monday", "weekday"),
        ("Harbor talks\nQ -- Ships moved again on Monday past the lighthouse.".into(), "Q", "letter"),
        (below("Velna, led 14 -"), "Velna, led 14", "other-language"),
        (below("RELATIVES OF ALL THE MISSING -"), "RELATIVES OF ALL THE MISSING", "long-name"),
        ("Harbor reopens\nVELNA, March 26. and so on.".into(), "VELNA, March 26", "no-sentence"),
        ("VELNA PORT - SHIPS WAIT\nNothing moved on Monday.".into(), "VELNA PORT", "not-apart"),
        (below("Oil -"), "Oil -", "topic"),
        (format!("{}VELNA, May 3 - {LEDE}", copy(10)), "VELNA, May 3 -", "too-deep"),
        (format!("{}Velna, May 3 - {LEDE}", copy(6)), "Velna, May 3 -", "sentence"),
        (
            format!("Harbor reopens\nVELNA - {LEDE}\nVelna (WVLN) -- {LEDE}\nVELNA (AP) -- {LEDE}"),
            "Velna (WVLN) --",
            "second-best",
        ),
        (format!("VELNA: {LEDE}\nThe rest."), "VELNA:", "nothing-above"),
        (format!("Reports\nVELNA: {LEDE}\nPORTO: {LEDE}"), "VELNA:", "alike"),
        ("Harbor reopens\nVELNA: Ships moved.\nThe rest.".into(), "VELNA:", "short-lede"),
        ("VELNA - Port to open\nShips moved on Monday.".into(), "VELNA -", "headline"),
        ("Scores\nARLENIA - Ahmed 53\nShips moved on Monday.".into(), "ARLENIA -", "table-row"),
        (format!("Fire destroys barn\nNOTE TO EDITORS, May 3 - {LEDE}"), "NOTE TO EDITORS, May 3 -", "note"),
        (below("BREAKING -"), "BREAKING -", "kicker"),
        (
            format!("VELNA PORT SUBSIDY TO END, JULY 1 - MINISTER\nVELNA, June 3 - {LEDE}"),
            "VELNA PORT SUBSIDY TO END, JULY 1 -",
            "headline-above",
        ),
        (
            format!("Harbor reopens\n(File 2027=연합뉴스) Ann Roe leaves the harbor.\n{LEDE}"),
            "(File 2027=연합뉴스)",
            "caption",
        ),
    ] {
        let found: Vec<_> = flagged(&text, Code::RefusedDateline)
            .iter()
            .map(|found| (found.span.text(&text).unwrap(), found.objection.unwrap().as_str()))
            .collect();
        assert_eq!(found, [(words, objection)], "{text:?}");
    }
}

#[test]
fn what_does_not_look_like_a_dateline_is_not_refused() {
    for text in [
        format!("Harbor reopens\n{LEDE}"),
        format!("Port strike - union leaders meet\n{LEDE}"),
        format!("Velna: the port reopens\n{LEDE}"),
        format!("Harbor reopens\ntonnes of cocoa, June 22 - {LEDE}"),
        format!("Harbor reopens\nBy ANNA KIM\n{LEDE}"),
        format!("Harbor reopens\n(Adds detail)\n{LEDE}"),
        format!("Harbor reopens\nThursday, October 24, 2024 - 9:12 AM\n{LEDE}"),
        format!("Harbor reopens\nThe union (HWU) said so. {LEDE}"),
        // The line's own words are asked about only where there is no dateline at all.
        format!("VELNA PORT - SHIPS WAIT\nVELNA (AP) -- {LEDE}"),
        // Below the dateline a story may hold what it likes.
        format!("Harbor reopens\nVELNA (AP) -- {LEDE}\nOWLS - Ahmed 53\nPORTO: {LEDE}"),
    ] {
        assert_eq!(flagged(&text, Code::RefusedDateline), [], "{text:?}");
    }
}

#[test]
fn every_objection_is_a_sentence() {
    let text = format!("Harbor reopens\nOil - {LEDE}");
    let refused = flagged(&text, Code::RefusedDateline)[0];
    let sentence = "this looks like a dateline and was not held for one: \
                    English copy prints topics so, and nothing more speaks for a place";
    assert_eq!(refused.to_string(), sentence);
    assert!(refused.in_source(&text).to_string().starts_with(&format!("2:1: note: {sentence} [refused-dateline]\n")));
}

#[test]
fn a_dateline_that_stands_too_deep_is_told() {
    let copy = |count: usize| "Ships wait\n".repeat(count);
    for (text, expected) in [
        (format!("{}VELNA (AP) -- {LEDE}", copy(23)), &[][..]),
        (format!("{}VELNA (AP) -- {LEDE}", copy(24)), &["VELNA (AP) --"]),
        (
            format!("Harbor reopens\n{}VELNA, May 3. /TASS/. Ships moved.", format!("{LEDE}\n").repeat(40)),
            &["VELNA, May 3. /TASS/."],
        ),
        (format!("{}(AP) -- {LEDE}", copy(40)), &[]),
        (format!("{}VELNA -- {LEDE}", copy(40)), &[]),
    ] {
        assert_eq!(words(&text, Code::DeepDateline), expected, "{text:?}");
        assert_eq!(words(&text, Code::SecondDateline), [""; 0], "{text:?}");
    }
    let two = format!("{}VELNA (AP) -- {LEDE}\nPORTO (AP) -- {LEDE}", copy(24));
    assert_eq!(
        (words(&two, Code::DeepDateline), words(&two, Code::SecondDateline)),
        (vec!["VELNA (AP) --"], vec!["PORTO (AP) --"])
    );
}

#[test]
fn a_damaged_dash_is_told() {
    for (dash, is_damaged) in [
        ("&mdash;", true),
        ("&#8212;", true),
        ("\u{97}", true),
        ("\u{FFFD}", true),
        ("â€”", true),
        ("?", true),
        ("\"", true),
        ("—", false),
        ("--", false),
        ("_", false),
    ] {
        let text = format!("Harbor reopens\nVELNA, Ohio (AP) {dash} Ships moved on Monday.");
        let expected = if is_damaged { vec![dash] } else { vec![] };
        assert_eq!(words(&text, Code::DamagedDash), expected, "{dash:?}");
    }
}

#[test]
fn a_head_that_is_crowded_is_told() {
    let note = |at: usize| format!("(Adds detail {at})\n");
    let notes = |count: usize| (0..count).map(note).collect::<String>();
    for (text, expected) in [
        (format!("Harbor reopens\n{}VELNA (AP) -- Ships moved.", notes(5)), 0),
        (format!("Harbor reopens\n{}VELNA (AP) -- Ships moved.", notes(6)), 1),
        (format!("Harbor reopens\n{}{LEDE}", notes(6)), 0),
    ] {
        assert_eq!(flagged(&text, Code::CrowdedHead).len(), expected, "{text:?}");
    }
    let text = format!("Harbor reopens\n{}VELNA (AP) -- Ships moved.", notes(6));
    assert_eq!(words(&text, Code::CrowdedHead), [notes(6).trim_end()]);
}

#[test]
fn what_carried_the_copy_is_told() {
    let text = "From: desk@example.org\nSubject: Harbor\n\nHarbor reopens\nVELNA (AP) -- Ships moved.";
    assert_eq!(words(text, Code::MailHeader), ["From: desk@example.org\nSubject: Harbor"]);
    let text = "Harbor reopens\n<p>VELNA (AP) -- Ships moved &amp; tugs helped.</p>";
    assert_eq!(words(text, Code::Markup), ["<p>"]);
    for text in
        ["Harbor reopens\nFrom: the desk\nVELNA (AP) -- Ships moved.", "Velna Line <VLN.L> rises\nR&D; it moved."]
    {
        assert_eq!((words(text, Code::MailHeader), words(text, Code::Markup)), (vec![], vec![]), "{text:?}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn grounds_and_objections_are_data() {
    let text = format!("Harbor reopens\nVELNA, May 3 (Lusa) - {LEDE}");
    assert_eq!(
        serde_json::to_value(grounds(&text)).unwrap(),
        serde_json::json!({
            "admission": "known-credit-and-dash",
            "message": "an agency that the desk knows signs it, before a dash",
            "evidence": ["known-credit", "date", "capitals", "dash", "headline"]
        })
    );
    let text = format!("Harbor reopens\nOil - {LEDE}");
    let refused = flagged(&text, Code::RefusedDateline)[0];
    let json = serde_json::to_value(refused).unwrap();
    assert_eq!(json["objection"], "topic");
    assert_eq!(json["message"], refused.to_string());
    assert_eq!(serde_json::from_value::<Diagnostic>(json).unwrap(), refused);
}
