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
