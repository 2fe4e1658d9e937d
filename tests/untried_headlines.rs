//! Heads of papers and pages: a topic above the headline, a headline over several lines, decks below it.

use wirecopy::Article;

const LEDE: &str = "Ships moved again on Monday, the harbor master said, three days after the storm had shut the port.";

/// The label, the headline, the deck and the notes of a story; it reads the same where it is printed again.
fn read(story: &str) -> [String; 4] {
    let article = Article::parse_lenient(story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{story}\n\nprinted\n\n{article}");
    let headline = article.headline.as_ref();
    [
        headline.and_then(|headline| headline.label.as_ref()).map(ToString::to_string).unwrap_or_default(),
        headline.map(|headline| headline.text.to_string()).unwrap_or_default(),
        article.subheadline.as_ref().map(ToString::to_string).unwrap_or_default(),
        article.notes.iter().map(|note| note.to_string()).collect::<Vec<_>>().join(" / "),
    ]
}

fn check(rows: &[(&str, &str, &str, &str)]) {
    for (head, label, headline, deck) in rows {
        for lede in [LEDE.to_owned(), format!("VELNA (AP) — {LEDE}")] {
            let [read_label, read_headline, read_deck, _] =
                read(&format!("{head}\n{lede}\nThe basin opens on Friday."));
            assert_eq!([&read_label, &read_headline, &read_deck], [label, headline, deck], "{head}\n{lede}");
        }
    }
}

const HEADLINE: &str = "Harbor reopens after storm";

#[test]
fn a_topic_above_the_headline() {
    for kicker in [
        "Opinion",
        "OPINION",
        "World Cup",
        "WORLD CUP",
        "News | Politics",
        "World / Africa",
        "News > Politics",
        "News › Politics",
        "News » Politics",
        "News · Politics",
        "News • Politics",
        "News, Politics",
        "Arts & Culture",
        "U.S. News",
        "SHIPPING",
        "EXCLUSIVE",
        "Politik",
        "Deportes",
        "ECONOMÍA",
        "Société",
        "Cronaca",
        "Спорт",
        "Gündem",
        "国際",
        "Karst",
        "Velna",
        "Home > Velna Port",
    ] {
        check(&[
            (&format!("{kicker}\n{HEADLINE}"), kicker, HEADLINE, ""),
            (&format!("{kicker}\n\n{HEADLINE}"), kicker, HEADLINE, ""),
            (&format!("{kicker}\n{HEADLINE}\nBy Ann Roe"), kicker, HEADLINE, ""),
            (&format!("{kicker}\n{HEADLINE}\nMay 3, 2027"), kicker, HEADLINE, ""),
            (
                &format!("{kicker}\n{HEADLINE}\nThe port was shut for days"),
                kicker,
                HEADLINE,
                "The port was shut for days",
            ),
        ]);
    }
    for head in [
        "Harbor reopens",
        "SHIPS WAIT",
        "Markets rise",
        "Local Markets Rise",
        "Sports day",
        "VELNA PORT",
        "Opinion divided",
        "World waits",
        "Karst!",
        "World | Africa | News | Sports",
        "Karst.",
    ] {
        check(&[(&format!("{head}\n{HEADLINE}"), "", head, HEADLINE)]);
    }
    // Above no headline, and above a list of them.
    for (story, headline) in [
        (format!("Opinion\n{LEDE}"), "Opinion"),
        (format!("VELNA\nSHIPS WAIT FOR THE TUGS\n{LEDE}"), "VELNA"),
        ("Sport\nOwls rout the Herons again\nHerons sack their coach\n".to_owned(), "Sport"),
        ("World\nHarbor\nMarkets\nWeather".to_owned(), "World"),
    ] {
        let [label, read_headline, ..] = read(&story);
        assert_eq!((label.as_str(), read_headline.as_str()), ("", headline), "{story}");
    }
}

#[test]
fn a_headline_over_several_lines() {
    check(&[
        (
            "Harbor reopens after storm\nthat shut it for days",
            "",
            "Harbor reopens after storm that shut it for days",
            "",
        ),
        ("Harbor Reopens After\nStorm That Shut It", "", "Harbor Reopens After Storm That Shut It", ""),
        (
            "Harbor Reopens After\nStorm That Shut It\nFor Three Days",
            "",
            "Harbor Reopens After Storm That Shut It For Three Days",
            "",
        ),
        ("Harbor Reopens,\nShips Move Again", "", "Harbor Reopens, Ships Move Again", ""),
        ("Harbor reopens after\r\nstorm in Velna", "", "Harbor reopens after storm in Velna", ""),
        ("Will the harbor of\nVelna reopen?", "", "Will the harbor of Velna reopen?", ""),
        ("Hafen öffnet nach dem\nSturm wieder", "", "Hafen öffnet nach dem Sturm wieder", ""),
        ("El puerto reabre tras la\nTormenta de Velna", "", "El puerto reabre tras la Tormenta de Velna", ""),
        ("Le port rouvre après\nla tempête", "", "Le port rouvre après la tempête", ""),
        ("Порт открыт после\nшторма в Велне", "", "Порт открыт после шторма в Велне", ""),
        ("Opinion\nHarbor reopens after\nstorm in Velna", "Opinion", "Harbor reopens after storm in Velna", ""),
        ("UPDATE 2-Harbor reopens after\nstorm in Velna", "UPDATE 2-", "Harbor reopens after storm in Velna", ""),
        (
            "Harbor reopens after storm\nthat shut it for days\nTugs wait for word",
            "",
            "Harbor reopens after storm that shut it for days",
            "Tugs wait for word",
        ),
        // A deck, an address, who wrote it.
        ("Harbor Reopens\nShips move again after storm", "", "Harbor Reopens", "Ships move again after storm"),
        ("Harbor Reopens\nAfter Storm", "", "Harbor Reopens After Storm", ""),
        ("Harbor Reopens\nAfter storm ships move", "", "Harbor Reopens", "After storm ships move"),
        ("Harbor Reopens\nThe Ships Move Again", "", "Harbor Reopens", "The Ships Move Again"),
        ("Harbor reopens\nvelna.example", "", "Harbor reopens", "velna.example"),
        ("Harbor reopens\n\nthat is the plan", "", "Harbor reopens that is the plan", ""),
        ("Harbor reopens\nby Ann Roe", "", "Harbor reopens", ""),
    ]);
    for story in [
        "Harbor reopens after\nships",
        "ferries   12   14\ntugs   3   4",
        "ferries\t12\t14\ntugs\t3\t4",
        "Harbor\nships moved\n",
    ] {
        let [_, headline, ..] = read(story);
        assert_eq!(Some(headline.as_str()), story.lines().next(), "{story}");
    }
}

#[test]
fn decks_below_a_headline() {
    const DECKS: [&str; 3] = ["SHIPS MOVE AGAIN", "TUGS WAIT FOR WORD", "MASTER ASKS FOR CALM"];
    for (count, notes) in [(1, ""), (2, DECKS[1]), (3, "TUGS WAIT FOR WORD / MASTER ASKS FOR CALM")] {
        for lede in [LEDE.to_owned(), format!("VELNA (AP) — {LEDE}")] {
            let story = format!("HARBOR REOPENS AFTER STORM\n{}\n{lede}\n{LEDE}", DECKS[..count].join("\n"));
            let [_, headline, deck, read_notes] = read(&story);
            assert_eq!(
                [headline.as_str(), &deck, &read_notes],
                ["HARBOR REOPENS AFTER STORM", DECKS[0], notes],
                "{story}"
            );
        }
    }
    // Scores, a list of lines, a sentence.
    for below in
        ["Owls 3, Herons 2\nTarn 1, Karst 1", "One line\nTwo lines\nThree lines\nFour lines", "Ships moved.\nTugs wait"]
    {
        let story = format!("Harbor reopens after storm\n{below}\n{LEDE}\n{LEDE}");
        let [_, _, deck, notes] = read(&story);
        assert_eq!((deck.as_str(), notes.as_str()), ("", ""), "{story}");
    }
}
