//! Habits of papers and portals that no rule had been made for: separators, days in brackets, outlets before the place.

use wirecopy::Article;

use super::untried_datelines::{check, check_sentences};

#[test]
fn a_stop_with_a_dash_glued_to_it() {
    check_sentences(&[
        ("VELNA.- Los barcos", "VELNA", "Los barcos"),
        ("Velna.- Los barcos", "Velna", "Los barcos"),
        ("Velna.-Los barcos", "Velna", "Los barcos"),
        ("Velna, RD.-Los barcos", "Velna|RD", "Los barcos"),
        ("VELNA, ARLE.- Los barcos", "VELNA|ARLE", "Los barcos"),
        ("Velna, RD.- Los barcos", "Velna|RD", "Los barcos"),
        ("CIUDAD DE VELNA (puerto).- Los barcos", "CIUDAD DE VELNA # puerto", "Los barcos"),
        ("Velna (Puerto).– Los barcos", "Velna # Puerto", "Los barcos"),
        ("Velna, 3 mar.- Los barcos", "Velna @ March 3", "Los barcos"),
        ("VELNA, 3 de marzo.- Los barcos", "VELNA @ March 3", "Los barcos"),
        ("VELNA.- los barcos", "-", "VELNA"),
        ("El puerto de Velna.- Los barcos", "-", "El puerto"),
        ("1.- Los barcos", "-", "1."),
        ("Ann Roe y Mo Glass de Velna.- Los barcos", "-", "Ann Roe"),
    ]);
    check(&[(
        "PRIMERO.- Los barcos vuelven a moverse, dijo el jefe del puerto.\nSEGUNDO.- Los tranvías no vuelven a moverse, dijo el jefe.",
        "-",
        "PRIMERO",
    )]);
}

#[test]
fn a_day_in_brackets_behind_capitals() {
    check(&[
        ("VELNA (Aug. 13) -- Ships moved.", "VELNA @ August 13", "Ships"),
        ("VELNA (13 August) – Ships moved.", "VELNA @ August 13", "Ships"),
        ("VELNA, Ohio (Aug. 13) - Ships moved.", "VELNA|Ohio @ August 13", "Ships"),
        ("Velna (Aug. 13) - ships moved.", "-", "Velna"),
        ("Velna in pictures (May 3) - Ferries", "-", "Velna"),
        ("Velna (August) - ships moved.", "-", "Velna"),
    ]);
}

#[test]
fn an_outlet_before_place_and_date() {
    check(&[(
        "(HARBORPRESS) – Velna, 12 mag. – Le navi si muovono di nuovo da lunedì, ha detto il capo.",
        "Velna @ May 12 # HARBORPRESS",
        "Le navi",
    )]);
    check_sentences(&[
        ("VELNA (awp) - Le port", "VELNA # awp", "Le port"),
        ("VELNA, Arle (awp) - Le port", "VELNA|Arle # awp", "Le port"),
        ("VELNA (awp) - le port", "-", "VELNA"),
        ("NEW PORT VELNA (awp) - Le port", "NEW PORT VELNA # awp", "Le port"),
        ("GREAT NEW PORT VELNA (awp) - Le port", "-", "GREAT"),
        ("(HARBOR)- Tàu", "# HARBOR", "Tàu"),
        ("(harbor)- Tàu", "-", "(harbor)"),
        ("(HARBOR) tàu", "-", "(HARBOR)"),
    ]);
    check_sentences(&[
        ("MIRA: Los barcos", "-", "MIRA"),
        ("LEE TAMBIÉN: Los barcos", "-", "LEE"),
        ("READ ALSO: Ships", "-", "READ"),
    ]);
}

#[test]
fn places_in_brackets_behind_a_date() {
    check_sentences(&[
        ("September 30, 2012 (VELNA) – Ships", "VELNA @ September 30, 2012", "Ships"),
        ("March 28, 2020 (Velna) Ships", "Velna @ March 28, 2020", "Ships"),
        ("March 28, 2020 (Port Velna) Ships", "Port Velna @ March 28, 2020", "Ships"),
        ("28 March 2020 (VELNA) - Ships", "VELNA @ March 28, 2020", "Ships"),
        ("Jan. 30, 2020 (Reuters) - Ships", "@ January 30, 2020 # Reuters", "Ships"),
        ("6 May 2020; AFP: Ships", "@ May 6, 2020 # AFP", "Ships"),
        ("March 28 (Velna) Ships", "-", "March 28"),
        ("March 28, 2020 (Velna) ships", "-", "March 28"),
        ("March 28, 2020 (the port of Velna) Ships", "-", "March 28"),
        ("March 2020 (Velna) ships", "-", "March 2020"),
    ]);
}

#[test]
fn feeds_in_square_brackets_and_wires_between_bars() {
    check_sentences(&[
        ("[Radio Harbor] Velna -Ships", "Velna # Radio Harbor", "Ships"),
        ("[HNA] Al-Velna - Ships", "Al-Velna # HNA", "Ships"),
        ("[Harbor Times] Port Velna — Ships", "Port Velna # Harbor Times", "Ships"),
        ("[Harbor Times] Ships", "-", "[Harbor Times]"),
        ("[report] Velna - Ships", "-", "[report]"),
        ("[Harbor Times] Velna - ships", "-", "[Harbor Times]"),
        ("Velna, Arlenia | Xinhua | Ships", "Velna|Arlenia # Xinhua", "Ships"),
        ("Velna, Arlenia | THE HARBOR | Ships", "Velna|Arlenia # THE HARBOR", "Ships"),
        ("Velna | Reuters | Ships", "Velna # Reuters", "Ships"),
        ("Velna, Arlenia | Ships", "-", "Velna"),
        ("Velna, Arlenia | the harbor | Ships", "-", "Velna"),
        ("Velna | Harbor | ships", "-", "Velna"),
    ]);
}

#[test]
fn what_closes_stories_of_papers_is_no_dateline() {
    for foot in [
        "Avec AP Xinhua",
        "Avec AP",
        "Con AFP",
        "BT/BT",
        "ZANIS/ENDS/JM/HM/CLM",
        "ZANIS/AC/IS/ENDS/MM.",
        "TARN/FIN/AK/MR.",
        "[HNBC]",
        "Courtesy of Times of Velna",
        "Votre commentaire",
        "Published in Velna Dawn, May 3rd, 2027",
    ] {
        let text = format!("Harbor news\nShips moved again on Monday, the harbor master said.\nTugs wait.\n{foot}");
        let article = wirecopy::Article::parse_lenient(&text);
        assert_eq!(article.dateline, None, "{foot}");
        let last = article.body.last().expect("a foot");
        assert_eq!(
            (last.kind(), last.text().to_string()),
            (wirecopy::parts::BlockKind::SignOff, foot.to_owned()),
            "{foot}"
        );
    }
}

#[test]
fn a_name_behind_a_dash_runs_on() {
    for (copy, foot) in [
        ("The basin opens on Friday. — Velna Mail", Some("— Velna Mail")),
        ("The basin opens on Friday. — Ann Roe", Some("— Ann Roe")),
        ("The basin opens on Friday. — Bernama", Some("— Bernama")),
        ("“The basin opens on Friday.” — Ann Roe", None),
        ("The basin opens on Friday — Ann Roe", None),
        ("The basin opens on Friday. — and the tugs", None),
    ] {
        let text = format!("Harbor news\nShips moved again on Monday, the harbor master said.\n{copy}");
        let article = wirecopy::Article::parse_lenient(&text);
        let last = article.body.last().filter(|block| block.kind() == wirecopy::parts::BlockKind::SignOff);
        assert_eq!(last.map(|block| block.text().to_string()).as_deref(), foot, "{copy}");
    }
}

#[test]
fn a_point_in_the_middle_of_the_line_parts() {
    const REST: &str = "Die Schiffe fahren seit Montag wieder, sagte der Hafenmeister, drei Tage nach dem Sturm.";
    for (opening, dateline, lede) in [
        ("Velna · ", "Velna", "Die"),
        ("VELNA · ", "VELNA", "Die"),
        ("VELNA, 3. Mai · ", "VELNA @ May 3", "Die"),
        ("Velna· ", "-", "Velna"),
        ("Ann Roe sails · ", "-", "Ann"),
    ] {
        check(&[(&format!("{opening}{REST}"), dateline, lede)]);
    }
    check(&[
        ("Sport · Fußball", "-", "Sport"),
        ("Velna · Tarn · Karst", "-", "Velna"),
        ("3 Kommentare · Teilen", "-", "3"),
    ]);
}

#[test]
fn a_dateline_with_its_day_alone_on_its_line() {
    let lede = "Ships moved again on Monday, the harbor master told the captains.";
    for (copy, dateline) in [
        ("Velna, Feb. 13.", Some("Velna, Feb. 13.")),
        ("Port Velna, July 10.", Some("Port Velna, July 10.")),
        ("Velna, Kan., March 8", Some("Velna, Kan., March 8")),
        ("VELNA, June 4.", Some("VELNA, June 4.")),
        ("Velna, March 8 (WVLN)", Some("Velna, March 8 (WVLN)")),
        ("Velna, Kan., March 6 (WVLN)", Some("Velna, Kan., March 6 (WVLN)")),
        // Who wrote, and when; a list of days; a stamp.
        ("Ann Roe, March 8", None),
        ("Ann Roe, March 8, 2027", None),
        ("Velna, Feb. 13.\nTarn, Feb. 14.", None),
        ("Velna, Feb. 13.\nNo news.", None),
        ("Monday, March 8.", None),
        ("The port of Velna, March 8.", None),
        ("Posted in Velna, March 8.", None),
        ("Velna, led 14.", None),
    ] {
        let text = format!("Harbor news\n{copy}\n{lede}");
        let text = if copy.contains("No news") { format!("Harbor news\n{copy}") } else { text };
        let article = wirecopy::Article::parse_lenient(&text);
        let read = article.dateline.as_ref().map(|dateline| dateline.text.to_string());
        assert_eq!(read.as_deref(), dateline, "{text}");
    }
    // Deep below a headline it is a line of the story.
    let text = format!("Harbor news\n{lede}\n{lede}\n{lede}\nVelna, Feb. 13.\n{lede}");
    assert_eq!(wirecopy::Article::parse_lenient(&text).dateline, None);
}

#[test]
fn who_sent_it_and_when_stand_above_the_dateline() {
    for note in [
        "By Telegraph—Press Association.",
        "BY TELEGRAPH—PRESS ASSOCIATION—COPYRIGHT.",
        "By Electric Telegraph—Copyright.",
        "Press Association—By Telegraph—Copyright.",
        "Per Press Association.",
        "(Per Mail Steamer Arle.)",
        "(From Our Own Correspondent.)",
        "[By Cable]",
    ] {
        let text =
            format!("Harbor news\n{note}\nVELNA, June 4.\nShips moved again on Monday, the master said at noon.");
        let article = wirecopy::Article::parse_lenient(&text);
        assert_eq!(
            article.dateline.map(|dateline| dateline.text.to_string()).as_deref(),
            Some("VELNA, June 4."),
            "{note}"
        );
        assert_eq!(article.notes.iter().next().map(|note| note.to_string()).as_deref(), Some(note));
    }
    let article = wirecopy::Article::parse_lenient("By telegraph the ships heard of it\nVELNA, June 4.\nShips moved.");
    assert_eq!(
        article.headline.map(|headline| headline.text.to_string()).as_deref(),
        Some("By telegraph the ships heard of it")
    );
}

#[test]
fn an_outlet_by_its_name_in_the_place_s_slot() {
    const LEDE: &str =
        "Ships moved again on Monday, the harbor master said, three days after the storm had shut the port.";
    for (opening, credit) in [
        ("Velna News – ", Some("Velna News")),
        ("The Velna Post — ", Some("The Velna Post")),
        ("Agência Velna Notícias - ", Some("Agência Velna Notícias")),
        ("HARBOR via JTA — ", Some("HARBOR via JTA")),
        ("World News – ", None),
        ("Good News – ", None),
        ("Breaking News – ", None),
        ("Velna Tides – ", None),
        ("News – ", None),
        ("HARBOR via VLN — ", None),
    ] {
        let story = format!(
            "Harbor reopens after storm\n{opening}{LEDE}\nThe basin opens on Friday, and the quay will follow."
        );
        let article = Article::parse_lenient(&story);
        assert_eq!(Article::parse_lenient(&article.to_string()), article, "{opening}");
        let read = article.dateline.as_ref().and_then(|dateline| dateline.credit.as_ref());
        assert_eq!(read.map(|read| read.name.as_printed()), credit, "{opening}");
        assert_eq!(article.body[0].text().as_printed() == LEDE, credit.is_some(), "{opening}");
    }
    for lede in ["the ships moved again on Monday, the harbor master said, three days after it.", "Ships"] {
        let story = format!("Harbor reopens after storm\nVelna News – {lede}\nThe basin opens on Friday.");
        assert_eq!(Article::parse_lenient(&story).dateline, None, "{lede}");
    }
}
