//! What a page's lines round the headline hold: section, day and hour, a writer and a button, in any order.

use wirecopy::Article;

const HEADLINE: &str = "Harbor reopens after storm that shut it";

const LEDE: &str = "Ships moved again on Monday, the harbor master said, three days after the storm had shut the port.";

/// Headline, deck and writers of a story, which reads the same where it is printed again.
fn read(head: &str) -> [String; 3] {
    let story = format!("{head}\n\n{LEDE}\n\nThe inner basin opens on Friday, and the outer basin will follow.");
    let article = Article::parse_lenient(&story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{story}");
    assert_eq!(article.dateline, None, "{head}");
    assert_eq!(article.body.lede().unwrap(), LEDE, "{head}");
    let names = article.byline.iter().flat_map(|byline| byline.names.iter().map(|name| name.to_string()));
    let text = |text: Option<&wirecopy::Text<'_>>| text.map(ToString::to_string).unwrap_or_default();
    let headline = article.headline.as_ref().map(|headline| &headline.text);
    [text(headline), text(article.subheadline.as_ref()), names.collect::<Vec<_>>().join(" + ")]
}

#[test]
fn a_section_and_the_time() {
    for stamp in [
        "Tourism May 3, 2027 | 4:39 pm",
        "Harbor News May 3, 2027, 7:57 AM",
        "Velna Times, May 3, 2027, 9:12 AM",
        "World | May 3, 2027",
        "World - May 3, 2027",
        "Breaking News • 3 hours ago",
        "Radio Velna | 3 May 2027 | 09:12",
        "Home > World > May 3, 2027",
        "KVEL May 3, 2027 9:12 PM EDT",
        "Deportes 3 de mayo de 2027 - 09:12",
        "Sucesos 03/05/2027 09:12",
        "vor 5 Stunden in Aktuelles, keine Lesermeinung",
        "May 3, 2027 by Velna Times",
        "on May 3, 2027",
    ] {
        for head in [format!("{stamp}\n{HEADLINE}"), format!("{HEADLINE}\n{stamp}")] {
            assert_eq!(read(&head), [HEADLINE, "", ""], "{head}");
        }
    }
    for headline in
        ["Velna Cup May 3, 2027 results", "Live: harbor strike, May 3, 2027", "Storm of May 3, 2027 shut port"]
    {
        assert_eq!(read(headline), [headline, "", ""]);
    }
}

#[test]
fn a_writer_and_what_is_printed_beside() {
    for (line, names) in [
        ("Ann Roe Send an email 20 hours ago", "Ann Roe"),
        ("Ann Roe 3 hours ago", "Ann Roe"),
        ("Ann Roe | Publicado hace 3 horas", "Ann Roe"),
        ("By Ann Roe | Velna Times | May 3, 2027", "Ann Roe"),
        ("By Ann Roe Staff Writer May 3, 2027", "Ann Roe"),
        ("By Ann Roe Share\nMay 3, 2027", "Ann Roe"),
        ("By Ann Roe Follow @annroe\nMay 3, 2027", "Ann Roe"),
        ("ByAnn Roe\nMay 3, 2027", "Ann Roe"),
        ("ByJ.R. Roe\nMay 3, 2027", "J.R. Roe"),
        ("PorAnn Roe\nVelna\n03/05/2027 21:44", "Ann Roe"),
        ("By Ann RoeStaff Writer\nMay 3, 2027", "Ann Roe"),
        ("By Ann RoeMay 3, 2027", "Ann Roe"),
        ("May 3, 2027 by Ann Roe", "Ann Roe"),
        ("By Ann Roe.\nMay 3, 2027", "Ann Roe"),
        ("Por Ann Roe E.\n3 de mayo 2027, 2:30 PM", "Ann Roe E."),
        ("3 hours ago By Ann Roe and Ivo Brandt", "Ann Roe + Ivo Brandt"),
        ("By Ann Roe\nVelna Times Staff", "Ann Roe"),
        ("By Ann Roe\nPort Reporter", "Ann Roe"),
        ("By Ann Roe\n@annroe", "Ann Roe"),
        ("EFE\nMay 3, 2027\nAnn Roe", "Ann Roe"),
        ("By\n\nAnn Roe\n\nDate\n\nMay 3, 2027", "Ann Roe"),
        ("Written by: Ann Roe\nMay 3, 2027", "Ann Roe"),
    ] {
        let head = format!("{HEADLINE}\n{line}");
        assert_eq!(read(&head), [HEADLINE, "", names], "{head}");
    }
}

#[test]
fn what_else_a_page_prints_in_a_head() {
    const DECK: &str = "Ships had waited outside for three days, and the inner basin opens on Friday.";
    for (head, headline, deck, names) in [
        // The address of a writer, and of whom to ask.
        ("Harbor reopens\nMay 3, 2027\nAnn Roe\nann@velna.example", "Harbor reopens", "", "Ann Roe"),
        ("Harbor reopens\nAnn Roe\nann@velna.example\nMay 3, 2027", "Harbor reopens", "", "Ann Roe"),
        ("Harbor reopens\nMay 3, 2027\nAnn Roe\nOffice: 555-347-8408", "Harbor reopens", "", ""),
        // A film is a headline where no other stands.
        ("VIDEO: Harbor opens again\nBy Ann Roe\nMay 3, 2027", "VIDEO: Harbor opens again", "", "Ann Roe"),
        ("Photos: Harbor opens again\nBy Ann Roe", "Photos: Harbor opens again", "", "Ann Roe"),
        ("Harbor reopens\nVIDEO: Harbor opens again\nBy Ann Roe", "Harbor reopens", "", "Ann Roe"),
        // What leads past the menus.
        ("Skip to content | Skip to main menu\nHarbor reopens\nBy Ann Roe", "Harbor reopens", "", "Ann Roe"),
        ("Přejít k obsahu\nHarbor reopens", "Harbor reopens", "", ""),
        // A wire or a credit between the deck and the story.
        (&format!("Harbor reopens\nAnn Roe\nMay 3, 2027\n{DECK}\nEFE"), "Harbor reopens", DECK, "Ann Roe"),
        (&format!("Harbor reopens\nMay 3, 2027\nAnn Roe\n{DECK}\nPhoto: EFE"), "Harbor reopens", DECK, "Ann Roe"),
        // Captions.
        (
            "Harbor reopens\nBy Ann Roe\nIvo Brandt leaves the harbor. (Mia Sorel / Velna Chronicle)",
            "Harbor reopens",
            "",
            "Ann Roe",
        ),
        (
            "Harbor reopens\nBy Ann Roe\nImage source, Getty Images\nImage caption, The harbor in May",
            "Harbor reopens",
            "",
            "Ann Roe",
        ),
    ] {
        assert_eq!(read(head), [headline, deck, names], "{head}");
    }
}

#[test]
fn whom_a_picture_shows_is_no_writer() {
    let story = |name: &str, told: &str| {
        format!("Harbor master charged\nMay 3, 2027\n{name}\n\n{LEDE}\n\n{told} was held on Sunday, the police said.")
    };
    for (name, told, is_writer) in
        [("Ivo Brandt", "Ivo Brandt", false), ("Ivo Brandt", "Mr Brandt", true), ("Ivo Brandt", "Ann Roe", true)]
    {
        let story = story(name, told);
        let article = Article::parse_lenient(&story);
        assert_eq!(Article::parse_lenient(&article.to_string()), article, "{story}");
        assert_eq!((article.byline.is_some(), article.subheadline), (is_writer, None), "{story}");
    }
}

#[test]
fn a_first_paragraph_may_end_in_a_colon() {
    const DECK: &str = "The port opened again on Monday.";
    const LIST: &str = "In the longest storm of the year the port was shut for three days, and this is what its master and the pilots found:";
    let story = format!(
        "Harbor reopens\n{DECK}\nBy Ann Roe\nVelna Times Staff\n\n{LIST}\n\n• Two lamps were out.\n\n• The pier held."
    );
    let article = Article::parse_lenient(&story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article);
    assert_eq!(
        (article.subheadline.unwrap(), article.byline.unwrap().names.get(0).unwrap()),
        (DECK.into(), "Ann Roe".into())
    );
    assert_eq!(article.body.first().unwrap().text().as_printed(), LIST);
}
