//! Where the dateline is found, and what above it is the head: limits on both sides, one story each.

use wirecopy::Article;

/// The dateline of a story of these lines, as printed.
#[track_caller]
fn opens(lines: &[&str], expected: Option<&str>) {
    let text = lines.join("\n");
    let article = Article::parse_lenient(&text);
    assert_eq!(article.dateline.map(|dateline| dateline.text.to_string()).as_deref(), expected, "{text}");
}

/// So many lines of copy, and then `last`.
fn below<'a>(copy: usize, last: &[&'a str]) -> Vec<&'a str> {
    let copy = std::iter::repeat_n("Ships wait outside the harbor", copy);
    copy.chain(last.iter().copied()).collect()
}

#[test]
fn a_date_in_the_head_gives_way_to_a_credit_near_it() {
    const HEAD: &str = "UPDATE, May 5. Harbor reopens";
    for (copy, expected) in [(0, "PORTO (Lusa) -"), (1, "PORTO (Lusa) -"), (2, "PORTO (Lusa) -"), (3, "UPDATE, May 5.")]
    {
        let mut lines = vec![HEAD];
        lines.extend(below(copy, &["PORTO (Lusa) - Ships moved."]));
        opens(&lines, Some(expected));
        // The same below a headline.
        lines.insert(0, "Harbor of Porto reopens");
        opens(&lines, Some(expected));
    }
}

#[test]
fn capitals_and_a_dash_give_way_to_any_date_or_credit() {
    const BARE: &str = "OTTAWA – Ships moved.";
    for later in ["PORTO, May 3 – Trams moved.", "PORTO (Lusa) - Trams moved."] {
        let dateline = &later[..later.len() - " Trams moved.".len()];
        let mut lines = vec!["Harbor reopens", BARE];
        lines.extend(below(4, &[later]));
        opens(&lines, Some(dateline));
    }
}

#[test]
fn of_two_datelines_alike_the_first_is_the_story_s() {
    for (first, second, expected) in [
        ("PORTO, May 3 – Ships moved.", "FARO, May 4 – Trams moved.", "PORTO, May 3 –"),
        ("PORTO – Ships moved.", "FARO – Trams moved.", "PORTO –"),
        ("PORTO (Lusa) - Ships moved.", "FARO (Lusa) - Trams moved.", "PORTO (Lusa) -"),
        ("PORTO, May 3 – Ships moved.", "FARO – Trams moved.", "PORTO, May 3 –"),
    ] {
        opens(&["Harbor reopens", first, second], Some(expected));
    }
}

#[test]
fn deep_in_a_text_only_capitals_open_a_dateline() {
    const SMALL: &str = "Porto, May 3 (Lusa) - Ships moved.";
    opens(&below(5, &[SMALL]), Some("Porto, May 3 (Lusa) -"));
    opens(&below(6, &[SMALL]), None);
    opens(&below(6, &["PORTO, May 3 (Lusa) - Ships moved."]), Some("PORTO, May 3 (Lusa) -"));
    // A note, a label and a byline are no copy.
    for furniture in ["(Adds harbor master)", "URGENT", "By ANA LIMA"] {
        let mut lines = below(4, &[furniture]);
        lines.extend(below(1, &[SMALL]));
        opens(&lines, Some("Porto, May 3 (Lusa) -"));
        lines.insert(0, "Ships wait outside the harbor");
        opens(&lines, None);
    }
    // Where a note runs in, the dateline behind it is looked at.
    opens(&below(6, &["(Adds harbor master) Porto, May 3 (Lusa) - Ships moved."]), None);
    opens(&below(6, &["(Adds harbor master) PORTO, May 3 (Lusa) - Ships moved."]), Some("PORTO, May 3 (Lusa) -"));
}

#[test]
fn the_less_a_dateline_is_known_by_the_higher_it_stands() {
    for (dateline, deepest) in [("PORTO (Lusa) -", 23), ("PORTO, May 3 –", 9), ("PORTO –", 4)] {
        let line = format!("{dateline} Ships moved.");
        opens(&below(deepest, &[&line]), Some(dateline));
        opens(&below(deepest + 1, &[&line]), None);
    }
}

#[test]
fn a_credit_at_the_foot_opens_nothing() {
    opens(&["Harbor reopens", "Ships moved on Monday.", "(APA, 11.9.2015)"], None);
    for foot in ["hh/ph", "-0-", "(Reporting by A. Writer)", "***"] {
        opens(&["Harbor reopens", "Ships moved on Monday.", "(APA, 11.9.2015)", foot], None);
    }
    // A mark behind it parts it from the lede to come.
    opens(&["Harbor reopens", "(Reuters) -", "-0-"], Some("(Reuters) -"));
    opens(&["Harbor reopens", "(Reuters)", "Ships moved on Monday."], Some("(Reuters)"));
    // A wire's end mark is its foot whatever follows.
    opens(&["Havnen åbner", "Skibene sejlede mandag.", "/ritzau/", "En anden historie følger."], None);
}

#[test]
fn capitals_and_a_dash_on_the_first_line_want_a_long_lede() {
    let words = |count: usize| format!("Ships{}", " moved".repeat(count - 1));
    for (place, count, expected) in
        [("PORTO –", 11, None), ("PORTO –", 12, Some("PORTO –")), ("PORTO, Portugal –", 2, Some("PORTO, Portugal –"))]
    {
        let line = format!("{place} {}.", words(count));
        opens(&[&line], expected);
        opens(&["Harbor reopens", &line], Some(place));
    }
}

#[test]
fn a_row_or_a_note_is_no_dateline() {
    opens(&["Harbor reopens", "PORTO   –   12   ships"], None);
    opens(&["Harbor reopens", "PORTO\tFARO – 12 ships"], None);
    opens(&["Harbor reopens", "EDITOR'S NOTE – The ships are real."], None);
    opens(&["Harbor reopens", "** EDITOR'S NOTE – The ships are real."], None);
}

/// The parts of a head in one line: `label ^ headline | subheadline | byline ~ title | notes`.
fn head(lines: &[&str]) -> String {
    let text = lines.join("\n");
    let article = Article::parse_lenient(&text);
    let headline = article.headline.map_or(String::new(), |headline| {
        format!("{}{}", headline.label.map_or(String::new(), |label| format!("{label} ^ ")), headline.text)
    });
    let byline = article.byline.map_or(String::new(), |byline| {
        let names: Vec<_> = byline.names.iter().map(|name| name.to_string()).collect();
        names.join(" + ") + &byline.title.map_or(String::new(), |title| format!(" ~ {title}"))
    });
    let notes: Vec<_> = article.notes.iter().map(|note| note.to_string()).collect();
    let subheadline = article.subheadline.map_or(String::new(), |text| text.to_string());
    [headline, subheadline, byline, notes.join("; ")].join(" | ")
}

#[test]
fn the_head_above_a_dateline() {
    const LEDE: &str = "PORTO (AP) -- Ships moved.";
    for (lines, expected) in [
        (&["Harbor reopens"][..], "Harbor reopens |  |  | "),
        (&["Harbor reopens", "Ships wait", "Tugs first"], "Harbor reopens | Ships wait |  | Tugs first"),
        (&["URGENT"], "URGENT |  |  | "),
        (&["URGENT", "Harbor reopens"], "URGENT ^ Harbor reopens |  |  | "),
        (&["FACTBOX", "URGENT", "Harbor reopens"], "FACTBOX ^ Harbor reopens |  |  | URGENT"),
        (&["Harbor reopens", "URGENT"], "Harbor reopens |  |  | URGENT"),
        (&["(Adds map)", "Harbor reopens", "* No delays"], "Harbor reopens |  |  | (Adds map); * No delays"),
        (&["Harbor reopens", "By ANA LIMA", "By RUI COSTA"], "Harbor reopens |  | RUI COSTA | By ANA LIMA"),
        (&["Harbor reopens", "By ANA LIMA", "AP Writer"], "Harbor reopens |  | ANA LIMA ~ AP Writer | "),
        (&["Harbor reopens", "By ANA LIMA", "The Staff"], "Harbor reopens |  | ANA LIMA | The Staff"),
        // On one line the title would begin before the second writer.
        (
            &["Harbor reopens", "By Ana Lima, Reuters and Rui Costa", "AP Writer"],
            "Harbor reopens |  | Ana Lima + Reuters + Rui Costa | AP Writer",
        ),
        (&["GLOBAL MARKETS-Ships move"], "GLOBAL MARKETS- ^ Ships move |  |  | "),
        (&["[SON DAKİKA HABERİ] Liman açıldı"], "[SON DAKİKA HABERİ] ^ Liman açıldı |  |  | "),
    ] {
        let lines: Vec<_> = lines.iter().copied().chain([LEDE]).collect();
        assert_eq!(head(&lines), expected, "{lines:?}");
    }
}

#[test]
fn the_head_above_no_dateline() {
    for (lines, expected) in [
        (&["Ships moved.", "Tugs follow."][..], " |  |  | "),
        (&["URGENT: Ships moved.", "Tugs follow."], " |  |  | "),
        (&["Harbor reopens", "Harbor master pleased", "Ships moved."], "Harbor reopens |  |  | "),
        (&["URGENT", "Harbor reopens", "Ships moved."], "URGENT ^ Harbor reopens |  |  | "),
        (&["(Adds map)", "Harbor reopens", "Ships moved."], "Harbor reopens |  |  | (Adds map)"),
        (&["By ANA LIMA", "Harbor reopens", "Ships moved."], "Harbor reopens |  | ANA LIMA | "),
        (
            &["Harbor reopens", "(Adds map)", "By ANA LIMA", "URGENT", "Ships moved."],
            "Harbor reopens |  | ANA LIMA | (Adds map); URGENT",
        ),
        // What follows a byline may be the story.
        (&["Harbor reopens", "By ANA LIMA", "AP Writer"], "Harbor reopens |  | ANA LIMA | "),
    ] {
        assert_eq!(head(lines), expected, "{lines:?}");
    }
}

#[test]
fn a_note_may_run_into_the_dateline() {
    const NOTE: &str = "(Adds details, background)";
    let line = |rest: &str| format!("{NOTE} {rest}");
    for (line, dateline) in [
        (line("PORTO (AP) -- Ships moved."), Some("PORTO (AP) --")),
        (line("PORTO, May 3 – Ships moved."), Some("PORTO, May 3 –")),
        (line("PORTO – Ships moved."), None),
        ("(Recasts) PORTO (AP) -- Ships moved.".into(), Some("PORTO (AP) --")),
        ("(Adds map) PORTO (AP) -- Ships moved.".into(), Some("PORTO (AP) --")),
        (line("(Corrects name, place) PORTO (AP) -- Ships moved."), None),
        ("(LEAD) PORTO (AP) -- Ships moved.".into(), None),
        ("(di Anna Kim) PORTO (AP) -- Ships moved.".into(), None),
        ("(Reporting by Ana Lima, writing by Rui Costa) PORTO (AP) -- Ships moved.".into(), None),
        ("(Reuters) By ANA LIMA  PORTO (AP) -- Ships moved.".into(), None),
    ] {
        opens(&["Harbor reopens", &line], dateline);
        let note = dateline.map_or("", |_| &line[..=line.find(')').unwrap()]);
        assert_eq!(head(&["Harbor reopens", &line]), format!("Harbor reopens |  |  | {note}"), "{line}");
    }
}

#[test]
fn a_hyphen_is_the_mark_of_a_dateline_beside_a_blank() {
    opens(&["Harbor reopens", "OTTAWA - Ships moved again"], Some("OTTAWA -"));
    opens(&["Harbor reopens", "NNA- Ships moved again"], Some("NNA-"));
    opens(&["Harbor reopens", "OTTAWA -- Ships moved again"], Some("OTTAWA --"));
    opens(&["Harbor reopens", "OTTAWA-QUEBEC Ships moved again"], None);
}

#[test]
fn a_story_is_made_of_text_as_it_is_read() {
    let text = "Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.";
    assert_eq!(Article::try_from(text).unwrap(), Article::parse(text).unwrap());
    assert_eq!(Article::try_from("Ships moved.").unwrap_err(), Article::parse("Ships moved.").unwrap_err());
    let spans: Vec<_> = wirecopy::blocks(text).map(|block| block.span_in(text).unwrap()).collect();
    assert_eq!(spans, [wirecopy::Span::new(0, 15), wirecopy::Span::new(15, text.len())]);
    assert_eq!(wirecopy::blocks(text).next().unwrap().span_in("elsewhere"), None);
}
