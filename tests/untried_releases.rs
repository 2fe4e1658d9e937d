//! Releases and mails: what stands above a story.

use super::untried_datelines::check;
use wirecopy::Article;

const LEDE: &str =
    "Ships moved again on Monday after a week of storms, the harbor master said, and tugs followed them.";

/// Headline, subheadline and notes of a story.
pub(crate) fn head(story: &str) -> (String, String, Vec<String>) {
    let article = Article::parse_lenient(story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{story}");
    (
        article.headline.map(|headline| headline.text.to_string()).unwrap_or_default(),
        article.subheadline.map(|deck| deck.to_string()).unwrap_or_default(),
        article.notes.iter().map(|note| note.to_string()).collect(),
    )
}

#[test]
fn what_a_release_prints_above_its_headline_is_a_note() {
    for (line, is_note) in [
        ("for immediate release", true),
        ("For immediate release", true),
        ("FOR IMMEDIATE RELEASE", true),
        ("IMMEDIATE RELEASE", true),
        ("Embargoed until May 3", true),
        ("Pour diffusion immédiate", true),
        ("PARA PUBLICACIÓN INMEDIATA", true),
        ("Zur sofortigen Veröffentlichung", true),
        ("Для немедленной публикации", true),
        ("Contact: Ann Roe", true),
        ("Media contact: Ann Roe, 555-653-3600", true),
        ("Pressekontakt: Anna Kim", true),
        ("(555) 653-3600 (Office)", true),
        ("Office: 555-347-8408", true),
        ("ann.roe@velna.example", true),
        ("May 6, 2027 Contact: Ann Roe", true),
        ("2027-05-03 09:15 来源：维尔纳日报", true),
        ("Copyright c 2027 Velna Wire", true),
        ("From staff and wire reports", true),
        ("Newsgroups: velna.news", true),
        ("From: ann@velna.example (Ann Roe)", true),
        ("Immediate releases of water end", false),
        ("Contact lost with ships", false),
        ("From port to port", false),
        ("To sea again", false),
    ] {
        let (headline, deck, notes) = head(&format!("{line}\nHarbor reopens after storm\n{LEDE}"));
        if is_note {
            assert_eq!(
                (headline.as_str(), deck.as_str(), notes),
                ("Harbor reopens after storm", "", vec![line.into()])
            );
        } else {
            assert_eq!((headline.as_str(), deck.as_str()), (line, "Harbor reopens after storm"), "{line}");
        }
    }
}

#[test]
fn a_release_says_above_its_headline_who_sent_it_and_whom_to_ask() {
    const HEADLINE: &str = "Harbor reopens after a storm that shut it";
    for (lines, label) in [
        (&["For Immediate Release: "][..], Some("For Immediate Release:")),
        (&["IMMEDIATE RELEASE: "], Some("IMMEDIATE RELEASE:")),
        (&["Source: Velnatec, Inc.", "MEDIA RELEASE PR67276", ""], Some("MEDIA RELEASE PR67276")),
        (&["Source: Velnatec", ""], None),
        (&["For Immediate Release", "Ann Kim Roe", "Chief of Staff", "Office: 555-347-8408", ""], None),
        (
            &[
                "For Immediate Release",
                "May 3, 2027",
                "Ann Kim Roe",
                "Chief of Staff",
                "Office: 555-347-8408",
                "Cell: 555-292-2718",
                "Ivo Brandt",
                "Spokesperson",
                "Office: 555-347-8405",
                "ivo.brandt@velna.example",
                "",
            ],
            None,
        ),
        (
            &[
                "May 6, 2027 Contact: Ann Roe",
                "Velna County Harbor Office",
                "555-653-3600 (Office)",
                "IMMEDIATE RELEASE: ",
            ],
            Some("IMMEDIATE RELEASE:"),
        ),
    ] {
        for opening in ["", "VELNA, Arlenia, May 3, 2027 /PRNewswire/ -- ", "COSTA VELNA – "] {
            let story = format!("{}{HEADLINE}\n{opening}{LEDE}", lines.join("\n"));
            let (headline, deck, _) = head(&story);
            assert_eq!((headline.as_str(), deck.as_str()), (HEADLINE, ""), "{story}");
            let article = Article::parse_lenient(&story);
            let read = article.headline.unwrap().label.map(|label| label.to_string());
            assert_eq!(
                (read.as_deref(), article.byline, article.body.lede().unwrap().to_string().as_str()),
                (label, None, LEDE),
                "{story}"
            );
            assert_eq!(article.dateline.is_some(), !opening.is_empty(), "{story}");
        }
    }
    for line in ["For Immediate Release: May 3, 2027", "For Immediate Release: Contact Ann Roe of Velna Port"] {
        let (headline, _, notes) = head(&format!("{line}\n{HEADLINE}\n{LEDE}"));
        assert_eq!((headline.as_str(), notes), (HEADLINE, vec![line.to_owned()]));
    }
}

#[test]
fn wires_of_releases_set_day_and_house_in_any_order() {
    for (opening, dateline) in [
        ("VELNA - Media OutReach Newswire - 30 June 2027 - ", "VELNA @ June 30, 2027 # Media OutReach Newswire"),
        ("Velna, Arlenia - Media OutReach - 30 June 2027 - ", "Velna|Arlenia @ June 30, 2027 # Media OutReach"),
        (
            "VELNA, ARLENIA - [Media OutReach Newswire](https://www.velna.example/) - 30 June 2027 – ",
            "VELNA|ARLENIA @ June 30, 2027 # Media OutReach Newswire",
        ),
        ("VELNA - June 6, 2027 - PRLog -- ", "VELNA @ June 6, 2027 # PRLog"),
        ("Velna, Arlenia, July 30th, 2027, Chainwire\n\n", "Velna|Arlenia @ July 30, 2027 # Chainwire"),
        ("Velna, NY – WEBWIRE – Monday, May 3, 2027\n\n", "Velna|NY @ Monday, May 3, 2027 # WEBWIRE"),
        ("VELNA, CA / PR Karma / November 11, 2027 22:45\n\n", "VELNA|CA @ November 11, 2027 # PR Karma"),
        ("Velna, Arlenia - January 22, 2027 / Port de Vie /\n\n", "Velna|Arlenia @ January 22, 2027 # Port de Vie"),
        ("June 6, 2027 – Velna, Arlenia – ", "Velna|Arlenia @ June 6, 2027"),
        ("June 6, 2027 – VELNA – ", "VELNA @ June 6, 2027"),
        ("June 6, 2027 – Ships wait – ", "-"),
        ("June 6 – Velna, Arlenia – ", "-"),
        ("Velna - January 22, 2027 / Port de Vie /\n\n", "-"),
        ("5 февраля, Велна /Анна Ким - БЕЛТА/. ", "Велна @ February 5 # БЕЛТА"),
    ] {
        let lede = if dateline == "-" { "" } else { "Ships moved" };
        check(&[(&format!("{opening}{LEDE}"), dateline, lede)]);
    }
    let article =
        Article::parse_lenient("Harbor\n5 февраля, Велна /Анна Ким - БЕЛТА/. Порт снова открыт, сообщили в порту.");
    let credit = article.dateline.unwrap().credit.unwrap();
    assert_eq!((credit.correspondent.unwrap(), credit.text), ("Анна Ким".into(), "Анна Ким - БЕЛТА".into()));
}

#[test]
fn a_ministry_stands_above_the_headline_of_a_release() {
    const HINDI: &str = "बंदरगाह सोमवार को फिर से खुल गया और जहाज तूफान के बाद बाहर निकले, बंदरगाह के प्रमुख ने कहा।";
    let headline = "Harbor of Velna reopens after a storm that shut it";
    let hindi = "वेल्ना का बंदरगाह तूफान के तीन दिन बाद सोमवार को फिर से खुल गया";
    for (lines, expected) in [
        (&["Ministry of Ports", headline, "Posted On: 23 DEC 2027 6:19PM by PIB Velna", LEDE][..], headline),
        (&["Ministry of Ports", headline, "Posted On:", "23 DEC 2027 6:19PM by PIB Velna", LEDE], headline),
        (&["Ministry of Ports", headline, "Tugs wait", "23 DEC 2027 6:19PM by PIB Velna", LEDE], headline),
        (&["बंदरगाह मंत्रालय", hindi, "प्रविष्टि तिथि:", "23 DEC 2027 6:19PM by PIB Velna", HINDI], hindi),
        (&["Ministry of Ports", headline, "23 DEC 2027 6:19PM", LEDE], "Ministry of Ports"),
        (&["১ সেপ্টেম্বর, ২০২৭", headline, LEDE], headline),
    ] {
        let story = lines.join("\n");
        assert_eq!(head(&story).0, expected, "{story}");
        assert_eq!(Article::parse_lenient(&story).body.lede().unwrap(), lines[lines.len() - 1], "{story}");
    }
}

#[test]
fn the_paper_that_a_story_is_from_stands_below_its_day() {
    for (lines, expected) in [
        (
            &["7 May 2027", "Velna Times (Tarn)", "Arlenia: Harbor Reopens After Storm"][..],
            "Arlenia: Harbor Reopens After Storm",
        ),
        (&["7 May 2027", "Harbor Reopens (Video)", "Tugs wait for word"], "Harbor Reopens (Video)"),
        (&["Velna Times (Tarn)", "Harbor reopens after storm"], "Velna Times (Tarn)"),
        (&["a260 1905 30 Mar 90", "Harbor reopens after storm"], "Harbor reopens after storm"),
    ] {
        for opening in ["", "By Anna Kim\nTarn — "] {
            let (headline, _, _) = head(&format!("{}\n{opening}{LEDE}", lines.join("\n")));
            assert_eq!(headline, expected, "{lines:?} {opening}");
        }
    }
}

#[test]
fn who_sent_a_story_is_no_deck() {
    for (line, is_note) in [
        ("Press Release: Velna Police", true),
        ("Source: Velna Police", true),
        ("Source: Port of Velna", true),
        ("Fuente: Puerto de Velna", true),
        ("Quelle: Polizei Velna", true),
        ("Velna Ledger file photo", true),
        ("Courtesy photo", true),
        ("Source: ships wait for word", false),
        ("Sources of the river run dry", false),
        ("Police release photo", false),
    ] {
        let (headline, deck, notes) = head(&format!("Harbor reopens\n{line}\n{LEDE}"));
        let expected = if is_note { ("", vec![line.to_owned()]) } else { (line, vec![]) };
        assert_eq!((headline.as_str(), deck.as_str(), notes), ("Harbor reopens", expected.0, expected.1), "{line}");
    }
}

#[test]
fn the_header_of_a_mail_has_the_headline_in_it() {
    for (subject, label) in
        [("Subject", "Subject:"), ("SUBJECT", "SUBJECT:"), ("Betreff", "Betreff:"), ("Asunto", "Asunto:")]
    {
        let story = format!(
            "From: ann@velna.example (Ann Roe)\nNewsgroups: velna.news\n{subject}: Harbor reopens\nDate: Fri, 26 Feb 93 17:49:54 PST\n\n   VELNA, Mich. (UPI) -- {LEDE}"
        );
        let article = Article::parse_lenient(&story);
        let headline = article.headline.unwrap();
        assert_eq!((headline.text.to_string(), headline.label), ("Harbor reopens".into(), Some(label.into())));
        assert_eq!(article.notes.len(), 3);
    }
}
