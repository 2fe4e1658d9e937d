//! Heads of pages: what stands on lines of its own between the headline and the story, and is neither deck nor lede.

use wirecopy::Article;

const HEADLINE: &str = "Harbor reopens after a week of storms";
const LEDE: &str = "Ships moved again on Monday after a week of storms, the harbor master said in a statement.";
const NEXT: &str = "The basin of Velna had been shut since Friday, and tugs helped the first of the ships out of it.";

/// What a line between the headline and the story is taken for: a note, the byline, the deck, or copy.
fn between(line: &str) -> &'static str {
    let text = format!("{HEADLINE}\n{line}\n{LEDE}\n{NEXT}");
    let article = Article::parse_lenient(&text);
    assert_eq!(article.headline.as_ref().unwrap().text, HEADLINE, "{line}");
    if article.byline.is_some() {
        "byline"
    } else if article.subheadline.is_some() {
        "deck"
    } else if article.notes.iter().any(|note| note == line) && article.body.lede().unwrap() == LEDE {
        "note"
    } else {
        "copy"
    }
}

#[test]
fn a_line_that_a_page_prints_between_headline_and_story() {
    for (line, expected) in [
        // When it was published, and what a page prints behind that.
        ("Tuesday, 11.06.2027 / 4:54 PM / News", "note"),
        ("updated 9:10 AM EST, Wed November 7, 2027", "note"),
        ("posted on April 21, 2027, at 11:29 a.m.", "note"),
        ("21.dez.2027 às 12h", "note"),
        ("28/07/2027 10:04 / Radio Velna / Puerto / Actualizado al 29/07/2027", "note"),
        ("6 listopada 2027 22:48 | Autor: Anna Kim | Aktualności | Brak komentarzy", "note"),
        ("publié le 1er novembre 2027 à 11h03", "note"),
        ("19:44", "note"),
        ("9:00PM", "note"),
        // What was counted.
        ("0", "note"),
        ("6366", "note"),
        // Where it stands.
        ("https://velna.example/news/harbor-reopens", "note"),
        ("http://velna.example/?p=124", "note"),
        ("www.velna.example", "note"),
        // Buttons.
        ("Share on Google Plus", "note"),
        ("Share this page", "note"),
        ("Compartir en WhatsApp", "note"),
        ("Print Email", "note"),
        ("More Options", "note"),
        ("Copiar link", "note"),
        ("Google+", "note"),
        ("Lihat Foto", "note"),
        // Who wrote it.
        ("by: Anna Kim", "byline"),
        ("BY: Anna Kim", "byline"),
        ("Posted By: Anna Kim", "byline"),
        // A deck stays one, and copy copy.
        ("Masters share out the berths on Velna quay", "deck"),
        ("March 18 brings the first of the ships", "deck"),
        ("3 PM is when the basin opens", "deck"),
        ("May 3, 2027, opens the basin", "deck"),
        ("Print runs of the tide tables rise", "deck"),
        ("www.velna.example is down for repairs", "deck"),
        ("The basin opens on Friday at 9:00 and not before.", "copy"),
        ("Share on the quay of Velna, the masters said.", "copy"),
    ] {
        assert_eq!(between(line), expected, "{line}");
    }
}

/// Where several stand there, none of them is the lede.
#[test]
fn lines_of_a_page_above_a_story() {
    let lines =
        ["by: Anna Kim", "May 3, 2027", "0", "34", "Share on Facebook", "Share on Google Plus", "Print article"];
    let text = format!("{HEADLINE}\n{}\n{LEDE}\n{NEXT}", lines.join("\n"));
    let article = Article::parse_lenient(&text);
    assert_eq!(article.byline.unwrap().names.get(0).unwrap(), "Anna Kim");
    assert_eq!(article.subheadline, None);
    assert_eq!(article.body.lede().unwrap(), LEDE);
    assert_eq!(article.notes.iter().collect::<Vec<_>>(), lines[1..]);
}

#[test]
fn a_date_that_begins_with_its_year() {
    for (dateline, day) in [
        ("WOODBURY, NEW YORK, U.S.A., 1992 MAR 9 (NB) --", (1992, 3, 9)),
        ("VELNA, 2027 May 3 (AP) --", (2027, 5, 3)),
        ("VELNA, 2027. május 3. (MTI) -", (2027, 5, 3)),
    ] {
        let text = format!("{HEADLINE}\n{dateline} {LEDE}");
        let date = Article::parse(&text).unwrap().dateline.unwrap().date.unwrap();
        assert_eq!(
            (date.year, date.month.map(u8::from), date.day),
            (Some(day.0), Some(day.1), Some(day.2)),
            "{dateline}"
        );
    }
}

#[test]
fn a_writer_with_a_wire_right_above_the_story() {
    for (line, expected) in [
        ("Anna Kim/TT", "byline"),
        ("Anna Kim / AFP", "byline"),
        ("Anna Kim and Rui Costa/Reuters", "byline"),
        // Of whom the story tells is its subject.
        ("Harbor Master in Velna", "deck"),
        ("Tugs of Tarn in Velna", "deck"),
        ("Masters Move in Velna", "deck"),
        ("Three Storms in Velna", "deck"),
        ("Police Arrest Suspects in Velna", "deck"),
        ("Anna Kim/Velna", "deck"),
        ("Ships/Tugs", "deck"),
    ] {
        assert_eq!(between(line), expected, "{line}");
    }
    // A photographer is named below a caption, and beside the writer.
    let names = |head: &str, dateline: &str| {
        let text = format!("{HEADLINE}\n{head}\n{dateline}{LEDE}\n{NEXT}");
        let article = Article::parse_lenient(&text);
        assert_eq!(Article::parse_lenient(&article.to_string()), article, "{head}");
        article.byline.map(|byline| byline.names.iter().map(|name| name.to_string()).collect::<Vec<_>>().join(" + "))
    };
    for (head, expected) in [
        ("The port was shut for a week\nAnna Kim/TT", Some("Anna Kim")),
        ("By Anna Kim\nEva Roth/AFP", Some("Anna Kim")),
        ("Photo: the quay of Velna\nEva Roth/AFP", None),
        ("Ships wait at Velna. (AP Photo/Mia Sorel)\nEva Roth/AFP", None),
    ] {
        for dateline in ["", "VELNA (AP) - "] {
            assert_eq!(names(head, dateline).as_deref(), expected, "{head}\n{dateline}");
        }
    }
}

#[test]
fn a_desk_and_a_section_right_above_the_story() {
    const LEDE: &str =
        "Ships moved again on Monday, the harbor master said, three days after the storm had shut the port.";
    for (head, byline, deck, place) in [
        ("Herald Reporter\n", "Herald Reporter", "", ""),
        ("Chronicle Correspondent\n", "Chronicle Correspondent", "", ""),
        ("Sunday Mail Reporter\n", "Sunday Mail Reporter", "", ""),
        ("May 3, 2027\n\nESTADO\n\nPor Ana Lima\n\nVelna, Arl.- ", "Por Ana Lima", "", "Velna"),
        ("May 3, 2027\n\nVELNA\n\nPor Ana Lima\n\nVelna, Arl.- ", "Por Ana Lima", "", "Velna"),
        ("Banner 3\nBanner 3\n\n", "", "", ""),
        ("+\n", "", "", ""),
        ("Tugs wait for word\n\nShips wait at Velna. Mia Sorel/Velna Times files\n\n", "", "Tugs wait for word", ""),
        ("By Ann Roe\nHerald Reporter\n", "By Ann Roe", "", ""),
        ("Herald Reporter Wins\n", "", "Herald Reporter Wins", ""),
    ] {
        let text = format!("Harbor reopens\n\n{head}{LEDE}\n\n{LEDE}");
        let article = Article::parse_lenient(&text);
        assert_eq!(Article::parse_lenient(&article.to_string()), article, "{text}");
        let read = |part: Option<String>| part.unwrap_or_default();
        assert_eq!(read(article.byline.as_ref().map(|byline| byline.text.to_string())), byline, "{text}");
        assert_eq!(read(article.subheadline.as_ref().map(ToString::to_string)), deck, "{text}");
        let places = article.dateline.iter().flat_map(|dateline| &dateline.places).next();
        assert_eq!(read(places.map(|place| place.name.to_string())), place, "{text}");
        assert_eq!(article.body[0].to_string(), LEDE, "{text}");
    }
}
