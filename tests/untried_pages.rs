//! Pages flattened to text: the writer's name alone, beside the time of publication, and what a page prints round them.

use wirecopy::Article;

const LEDE: &str = "Ships moved again on Monday, the harbor master said, three days after the storm had shut the port.";

/// A story's writers, deck, notes and first paragraph; it reads the same where it is printed again.
fn read(head: &str) -> (String, String, String, bool) {
    let story =
        format!("Harbor reopens\n{head}\n{LEDE}\nThe inner basin opens on Friday, and the outer basin will follow.");
    let article = Article::parse_lenient(&story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{story}");
    assert_eq!(article.headline.as_ref().map(|headline| headline.text.to_string()).as_deref(), Some("Harbor reopens"));
    let names = article.byline.iter().flat_map(|byline| byline.names.iter().map(|name| name.to_string()));
    let notes = article.notes.iter().map(|note| note.to_string());
    (
        names.collect::<Vec<_>>().join(" + "),
        article.subheadline.as_ref().map(ToString::to_string).unwrap_or_default(),
        notes.collect::<Vec<_>>().join(" / "),
        article.body.first().is_some_and(|block| block.text().as_printed() == LEDE),
    )
}

fn check(rows: &[(&str, &str, &str, &str)]) {
    for (head, names, deck, notes) in rows {
        assert_eq!(read(head), ((*names).into(), (*deck).into(), (*notes).into(), true), "{head}");
    }
}

#[test]
fn a_name_alone_beside_the_time() {
    check(&[
        ("Ann Roe\nMay 3, 2027", "Ann Roe", "", "May 3, 2027"),
        ("May 3, 2027\nAnn Roe", "Ann Roe", "", "May 3, 2027"),
        ("Ann Roe\n03.05.2027", "Ann Roe", "", "03.05.2027"),
        ("Ann Roe\n4 min read", "Ann Roe", "", "4 min read"),
        ("Ann Roe and Ivo Brandt\n2 hours ago", "Ann Roe + Ivo Brandt", "", "2 hours ago"),
        ("Ann Roe@annroe\nMay 3, 2027", "Ann Roe", "", "May 3, 2027"),
        ("Анна Ким\n3 мая 2027, 14:20", "Анна Ким", "", "3 мая 2027, 14:20"),
        ("渡辺洋子\n2027年5月3日 21時37分", "渡辺洋子", "", "2027年5月3日 21時37分"),
        ("Ann Roe\nShare\nMay 3, 2027\nPhoto: Mia Sorel", "Ann Roe", "", "Share / May 3, 2027 / Photo: Mia Sorel"),
        // Without the time, a name is a deck or a heading.
        ("Ann Roe", "", "Ann Roe", ""),
        ("Key Points\nMay 3, 2027", "", "Key Points", "May 3, 2027"),
        ("World News\nMay 3, 2027", "", "", "World News / May 3, 2027"),
        ("ANN ROE\nMay 3, 2027", "", "ANN ROE", "May 3, 2027"),
        ("The port is open\nMay 3, 2027", "", "The port is open", "May 3, 2027"),
    ]);
}

#[test]
fn a_name_and_the_time_on_one_line() {
    check(&[
        ("Ann Roe | May 3, 2027", "Ann Roe", "", ""),
        ("Ana Lima 3/5/2027 22:41", "Ana Lima", "", ""),
        ("Ann Roe (@annroe) 2 minutes ago Mon 3rd May 2027 | 09:20 PM", "Ann Roe", "", ""),
        ("By Ann Roe on May 3, 2027", "Ann Roe", "", ""),
        ("By Ann Roe • Updated May 3, 2027 9:12 am", "Ann Roe", "", ""),
        ("By Ann Roe and Ivo Brandt May 3, 2027", "Ann Roe + Ivo Brandt", "", ""),
        ("Por Ana Lima 03/05/2027 14h20", "Ana Lima", "", ""),
        ("von Eva Roth Lesezeit: 4 Min.", "Eva Roth", "", ""),
    ]);
}

#[test]
fn a_word_for_by_on_a_line_of_its_own() {
    check(&[
        ("By\nAnn Roe", "Ann Roe", "", ""),
        ("By\nAnn Roe\nMay 3, 2027", "Ann Roe", "", "May 3, 2027"),
        ("von\nEva Roth", "Eva Roth", "", ""),
        ("Kommentar von\nEva Roth", "Eva Roth", "", ""),
        ("Por\nAna Lima y Rui Costa", "Ana Lima + Rui Costa", "", ""),
        ("Author:\nAnn Roe", "Ann Roe", "", ""),
        ("Author of the article:\nAnn Roe", "Ann Roe", "", ""),
    ]);
}

#[test]
fn a_sentence_above_the_name_is_the_deck() {
    const DECK: &str = "The port was shut for three days, and opens at noon.";
    for (below, names, notes) in [
        ("By Ann Roe", "Ann Roe", ""),
        ("By\nAnn Roe", "Ann Roe", ""),
        ("Ann Roe\nMay 3, 2027", "Ann Roe", "May 3, 2027"),
        ("May 3, 2027", "", "May 3, 2027"),
        (
            "Ships wait at Velna\nPhoto: Mia Sorel\nAnn Roe\nMay 3, 2027",
            "Ann Roe",
            "Ships wait at Velna / Photo: Mia Sorel / May 3, 2027",
        ),
        (
            "Ann Roe\nMay 3, 2027\nListen to this story\nJoin the talk",
            "Ann Roe",
            "May 3, 2027 / Listen to this story / Join the talk",
        ),
    ] {
        check(&[(&format!("{DECK}\n{below}"), names, DECK, notes)]);
    }
    // Below the name and the time it is the first paragraph, whoever else signs below it.
    let (names, deck, notes, _) = read(&format!("Ann Roe\nMay 3, 2027\n{DECK}\nBy Ivo Brandt"));
    assert_eq!((names.as_str(), deck.as_str(), notes.as_str()), ("Ann Roe", "", "May 3, 2027"));
    // Nothing signs or dates the story below it: it is the first paragraph.
    for below in ["Photo: Mia Sorel", "Tugs wait"] {
        let (names, deck, _, is_below) = read(&format!("{DECK}\n{below}"));
        assert_eq!((names.as_str(), deck.as_str(), is_below), ("", "", false), "{below}");
    }
}

#[test]
fn what_pages_print_behind_the_name_and_round_it() {
    check(&[
        ("By\nAnn Roe\n-\nMay 3, 2027", "Ann Roe", "", "- / May 3, 2027"),
        ("By\nAnn Roe | ann@velna.example", "Ann Roe", "", ""),
        ("By Ann Roe ann@velna.example", "Ann Roe", "", ""),
        ("Por Ana Lima ana@velna.example", "Ana Lima", "", ""),
        ("By Emily Roe 3 May 2027, 3:51 pm 11 Edit", "Emily Roe", "", ""),
        ("Publicado por Ana Lima", "Ana Lima", "", ""),
        ("Publié par Ana Lima\nPublié sur 03/05/2027", "Ana Lima", "", "Publié sur 03/05/2027"),
        ("Ann Roe · Velna News ·\nPosted: May 3, 2027 9:27 AM ET", "Ann Roe", "", "Posted: May 3, 2027 9:27 AM ET"),
        ("By Ann Roe, Mia Sorel, 7 News VELN\nMay 3, 2027", "Ann Roe + Mia Sorel", "", "May 3, 2027"),
        ("By Ann Roe, Newsroom\nMay 3, 2027", "Ann Roe", "", "May 3, 2027"),
        ("Ann Roe Senior Velna Correspondent\nMay 3, 2027", "Ann Roe", "", "May 3, 2027"),
        (
            "As of Friday, May 3, 2027\nBy ANN ROE\nVelna Staff Reporter",
            "ANN ROE",
            "",
            "As of Friday, May 3, 2027 / Velna Staff Reporter",
        ),
    ]);
}

#[test]
fn a_section_below_the_headline_is_no_deck() {
    const DECK: &str = "The port was shut for three days, and opens at noon.";
    for section in ["Política", "País", "World News", "Justicia"] {
        check(&[
            (
                &format!("{section}\n03 mayo 2027 - 00:00\n{DECK}\nPor Ana Lima"),
                "Ana Lima",
                DECK,
                &format!("{section} / 03 mayo 2027 - 00:00"),
            ),
            (
                &format!("{section}\nEFE\nPublicado el 03/05/2027 a las 22h03"),
                "",
                "",
                &format!("{section} / EFE / Publicado el 03/05/2027 a las 22h03"),
            ),
        ]);
    }
    // A wire signs a dated story as a writer does.
    let story = format!("Mayo 3, 2027\nHarbor reopens\n{DECK}\nEFE\n{LEDE}");
    let article = Article::parse_lenient(&story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article);
    assert_eq!(article.subheadline.unwrap(), DECK);
    assert_eq!(article.body[0].text().as_printed(), LEDE);
}

#[test]
fn a_byline_run_into_copy() {
    let story = format!("Harbor reopens\nMay 3, 2027\nBy Ann Roe: {LEDE}\nThe basin opens on Friday.");
    let article = Article::parse_lenient(&story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article);
    let byline = article.byline.unwrap();
    assert_eq!((byline.text.as_printed(), byline.names.get(0).unwrap().as_printed()), ("By Ann Roe", "Ann Roe"));
    assert_eq!(article.body[0].text().as_printed(), LEDE);
}

#[test]
fn many_lines_are_no_head() {
    for (count, is_head) in [(1, true), (11, true), (12, false), (20, false)] {
        let lines = "Tugs wait\n".repeat(count);
        let (names, _, _, is_below) = read(&format!("May 3, 2027\n{lines}Ann Roe"));
        assert_eq!((names.as_str(), is_below), (if is_head { "Ann Roe" } else { "" }, is_head), "{count}");
    }
}

#[test]
fn a_name_beside_the_time_above_a_dateline() {
    for (head, names) in
        [("Ann Roe\nMay 3, 2027", "Ann Roe"), ("May 3, 2027\nAnn Roe", "Ann Roe"), ("Tugs Wait\nBy Ann Roe", "Ann Roe")]
    {
        let story = format!("Harbor reopens\n{head}\nVELNA (AP) — {LEDE}");
        let article = Article::parse_lenient(&story);
        assert_eq!(Article::parse_lenient(&article.to_string()), article, "{head}");
        let byline = article.byline.unwrap();
        assert_eq!(byline.names.get(0).unwrap(), names, "{head}");
        assert_eq!(article.dateline.unwrap().text, "VELNA (AP) —", "{head}");
    }
}

/// What may stand in a page's head, in any order.
const PIECES: &[&str] = &[
    "Ann Roe",
    "Ivo Brandt",
    "By Ann Roe",
    "By",
    "Von",
    "May 3, 2027",
    "03.05.2027",
    "4 min read",
    "2 hours ago",
    "Share",
    "Published",
    "Tugs wait",
    "Key Points",
    "The port was shut for three days, and opens at noon.",
    "\"Nobody wanted this,\" the master said.",
    "Ships wait at Velna. (AP Photo/Mia Sorel)",
    "Ships wait at Velna.",
    "Mia Sorel/Getty Images",
    "Photo: Mia Sorel",
    "Ann Roe May 3, 2027",
    "Staff Reporter",
    "Associated Press",
    "Ann Roe Associated Press",
    "Ann Roe in Velna",
    "Redacción Velna",
    "-",
    "|",
    "Política",
    "EFE",
    "As of Friday, May 3, 2027",
    "May 3, 2027 News",
    "Ann Roe ann@velna.example",
    "Ann Roe · Velna News ·",
    "By Ann Roe: Ships moved again on Monday, the harbor master said.",
    "Opinion",
    "that is the plan",
    "Tugs wait for the",
    "(Adds detail)",
    "URGENT",
    "Harbor reopens",
    "• Velna",
    "Source: Velna Wire",
    "Copyright 2027 Velna Wire. No portion of this may be used anywhere at all without the leave of those who wrote it.",
    "VELNA (AP) — Ships moved again on Monday, the harbor master said.",
];

#[test]
fn heads_of_any_order_read_the_same_where_they_are_printed() {
    let rounds: usize = std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(4000);
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or_default() % below
    };
    for _ in 0..rounds {
        let mut story = String::from("Harbor reopens after storm");
        for _ in 0..=next(5) {
            story.push('\n');
            story.push_str(PIECES[next(PIECES.len())]);
        }
        if next(5) > 0 {
            story.push('\n');
            story.push_str(LEDE);
        }
        let article = Article::parse_lenient(&story);
        let printed = article.to_string();
        assert_eq!(Article::parse_lenient(&printed), article, "{story}\n\nprinted\n\n{printed}");
    }
}
