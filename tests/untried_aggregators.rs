//! Stories as aggregators and release wires print them: topics and places alike, unknown outlets, a place at the foot.

use wirecopy::{Article, parts::BlockKind};

const LEDE: &str = "Ships moved again on Monday after a week of storms, the harbor master said in a statement.";

/// Headline, writers, the dateline's places with its credit, and the first words of the body.
fn told(text: &str) -> [String; 4] {
    let article = Article::parse_lenient(text);
    let writers: Vec<String> =
        article.byline.iter().flat_map(|byline| byline.names.iter()).map(|name| name.to_string()).collect();
    let opening = article.dateline.map(|dateline| {
        let places: Vec<String> = dateline.places.iter().map(ToString::to_string).collect();
        let credit = dateline.credit.map(|credit| credit.text.to_string()).unwrap_or_default();
        format!("{} ({credit})", places.join(" / "))
    });
    let lede = article.body.first().map(|block| block.text().to_string()).unwrap_or_default();
    [
        article.headline.map(|headline| headline.text.to_string()).unwrap_or_default(),
        writers.join(" + "),
        opening.unwrap_or_default(),
        lede,
    ]
}

#[test]
fn a_place_before_a_dash_in_english_stands_below_a_byline() {
    for (above, opening, place) in [
        ("Arlenia: Police Silent On Theft\n\nBy Anna Kim", "Velna —", "Velna ()"),
        ("Arlenia: Police Silent On Theft\n\nBy Anna Kim and Rui Costa", "Port Anselm —", "Port Anselm ()"),
        ("Police silent\nAnna Kim, Velna News Service", "Velna -", "Velna ()"),
        ("3 May 2027\n\nPolice silent\n\nBy Anna Kim", "Velna –", "Velna ()"),
        // Without a byline it is a topic, and so is one of many.
        ("Arlenia: Police Silent On Theft", "Velna —", ""),
        ("Arlenia: Police Silent On Theft\n\nA deck stands here", "Velna —", ""),
        ("Police silent\n\nBy Anna Kim\n\nVelna — The basin opens on Friday, the master said.", "Tarn —", ""),
    ] {
        let [_, _, opened, lede] = told(&format!("{above}\n\n{opening} {LEDE}"));
        assert_eq!(opened, place, "{above}");
        assert_eq!(lede == LEDE, !place.is_empty(), "{above}: {lede}");
    }
}

#[test]
fn release_wires_and_papers_that_no_row_lists() {
    for (opening, expected) in [
        ("VELNA, NY, May 3, 2027 /VelnaWire/ --", "VELNA, NY (VelnaWire)"),
        ("VELNA, NY, May 3, 2027 /Velna Release Wire/ --", "VELNA, NY (Velna Release Wire)"),
        ("Velna, Arlenia, May 3, 2027 /Velna Release Wire/ --", "Velna, Arlenia (Velna Release Wire)"),
        ("NEW YORK, NY, September 03, 2024 /24-7PressRelease/ --", "NEW YORK, NY (24-7PressRelease)"),
        ("VELNA, FL — May 6, 2027 — (HARBOR NEWSWIRE) —", "VELNA, FL (HARBOR NEWSWIRE)"),
        ("VELNA, May 6 - (Harbor Newswire) -", "VELNA (Harbor Newswire)"),
        ("VELNA/TARN (Havneavisen):", "VELNA / TARN (Havneavisen)"),
        ("VELNA (Velna Post):", "VELNA (Velna Post)"),
        ("Hannover (dts Nachrichtenagentur) –", "Hannover (dts Nachrichtenagentur)"),
        // Two slashes part places, a note is no outlet, and small letters between slashes say nothing.
        ("VELNA/TARN/PORTO, May 3 (Lusa) -", "VELNA / TARN / PORTO (Lusa)"),
        ("VELNA, May 6 - (Recasts) -", "VELNA ()"),
    ] {
        let [_, _, opened, lede] = told(&format!("Harbor reopens\n\n{opening} {LEDE}"));
        assert_eq!(opened, expected, "{opening}");
        assert!(lede.ends_with(LEDE), "{opening}: {lede}");
    }
    for opening in ["Velna Port (Update):", "VELNA /and so on/", "Velna (Velna Post):"] {
        let [_, _, opened, _] = told(&format!("Harbor reopens\n\n{opening} {LEDE}"));
        assert_eq!(opened, "", "{opening}");
    }
}

#[test]
fn a_place_below_the_last_paragraph_opens_nothing() {
    for signature in ["VELNA, 3. maja 2027. (Beta)", "Velna, May 3 (AP)", "VELNA (Lusa)", "VELNA (Lusa)\n\nEnds"] {
        let story = format!("Harbor reopens\n\n{LEDE}\n\nThe basin opens on Friday.\n\n{signature}");
        let article = Article::parse_lenient(&story);
        assert!(article.dateline.is_none(), "{signature}");
        assert_eq!(article.body.iter().filter(|block| block.kind() == BlockKind::Paragraph).count().min(2), 2);
        assert_eq!(told(&story)[3], LEDE, "{signature}");
    }
    // Above the story it opens it, and a story of a head alone may end in it.
    for (text, place) in [
        (format!("Harbor reopens\n\nVELNA (Lusa)\n\n{LEDE}"), "VELNA (Lusa)"),
        (String::from("Harbor reopens\n\nVELNA (Lusa)"), "VELNA (Lusa)"),
    ] {
        assert_eq!(told(&text)[2], place, "{text}");
    }
}

#[test]
fn several_writers_sign_before_their_agency() {
    for (line, writers) in [
        ("Anna Kim, The Velna Press", "Anna Kim"),
        ("Anna Kim and Rui Costa, The Velna Press", "Anna Kim + Rui Costa"),
        ("Anna Kim, Rui Costa and Mia Sorel, Associated Press", "Anna Kim + Rui Costa + Mia Sorel"),
        ("Tugs Wait and Ships Move, Master Says", ""),
    ] {
        let [headline, byline, place, _] = told(&format!("Harbor reopens\n\n{line}\n\nVELNA - {LEDE}"));
        assert_eq!((&*headline, &*byline, &*place), ("Harbor reopens", writers, "VELNA ()"), "{line}");
    }
}

#[test]
fn who_wrote_it_stands_at_the_foot_in_the_languages_of_the_north() {
    for foot in ["Jutun kirjoitti: Anna Kim", "Teksti ja kuvat: Anna Kim", "Text och foto: Anna Kim", "Tekst: Anna Kim"]
    {
        let article =
            Article::parse_lenient(&format!("Harbor reopens\n\n{LEDE}\n\nThe basin opens.\n\n{foot}")).into_owned();
        let last = article.body.last().map(|block| (block.kind(), block.text().to_string()));
        assert_eq!(last, Some((BlockKind::SignOff, foot.to_string())));
    }
}
