//! Releases, mails and columns of papers: what stands above a story, and datelines alone on their line.

use super::untried_datelines::check;
use wirecopy::Article;
use wirecopy::parts::BlockKind;

const LEDE: &str =
    "Ships moved again on Monday after a week of storms, the harbor master said, and tugs followed them.";

/// Headline, subheadline and notes of a story.
fn head(story: &str) -> (String, String, Vec<String>) {
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

#[test]
fn a_place_alone_above_its_lede() {
    for (line, dateline) in [
        ("VELNA -", "VELNA"),
        ("VELNA –", "VELNA"),
        ("VELNA —", "VELNA"),
        ("NEW VELNA -", "NEW VELNA"),
        ("VELNA, Kan. -", "VELNA|Kan."),
        ("Velna (June 14, 2027)", "Velna @ June 14, 2027"),
        ("VELNA (June 14, 2027)", "VELNA @ June 14, 2027"),
        ("SPORTS -", "-"),
        ("WATCH -", "-"),
        ("BBC -", "-"),
        ("VELNA TIMES -", "-"),
        ("Ann Roe (June 14, 2027)", "-"),
        ("Velna", "-"),
        ("Opinion (June 14, 2027)", "-"),
    ] {
        let lede = if dateline == "-" { "" } else { "Ships" };
        check(&[(&format!("{line}\n{LEDE}"), dateline, lede)]);
    }
    // Nothing like a lede stands below.
    check(&[("VELNA -\nTugs wait.", "-", ""), ("VELNA -\nPORTO -\nShips moved.", "-", "")]);
}

#[test]
fn a_place_and_its_region_in_brackets() {
    for (opening, dateline) in [
        ("(Velna, Arlenia) –", "Velna|Arlenia"),
        ("(NEW VELNA, ARLENIA) --", "NEW VELNA|ARLENIA"),
        ("(Velna, Kan.) –", "Velna|Kan."),
        ("(Velna, D.C.) –", "Velna|D.C."),
        ("(Velna) –", "# Velna"),
        ("(Velna, Reuters) –", "# Velna, Reuters"),
        ("(Velna, Times) –", "# Velna, Times"),
    ] {
        let lede = if dateline.starts_with('#') { "" } else { "Ships" };
        let text = format!("Harbor news\n{opening} {LEDE}");
        let article = Article::parse_lenient(&text);
        if lede.is_empty() {
            assert!(article.dateline.is_none_or(|dateline| dateline.places.is_empty()), "{text}");
        } else {
            check(&[(&format!("{opening} {LEDE}"), dateline, lede)]);
        }
    }
}

#[test]
fn a_time_behind_the_date_and_who_passed_the_story_on() {
    for (opening, dateline) in [
        ("NEW VELNA (Nov 20, 2027 4:42 p.m. EST) -", "NEW VELNA @ November 20, 2027"),
        ("VELNA (May 3, 9:12 a.m.) -", "VELNA @ May 3"),
        ("VELNA (3 May 2027, 09:12 GMT) --", "VELNA @ May 3, 2027"),
        ("VELNA, Calif., Jan. 8 /PRNewswire/ via Velna Data Inc. --", "VELNA|Calif. @ January 8 # PRNewswire"),
        ("VELNA, Jan. 8 /PRNewswire/ via COMTEX --", "VELNA @ January 8 # PRNewswire"),
        ("VELNA (BUSINESS WIRE) via NewsData --", "VELNA # BUSINESS WIRE"),
        ("VELNA (May 3, 2027 and after) -", "-"),
        ("VELNA /PRNewswire/ via the port --", "-"),
    ] {
        let text = format!("Harbor news\n{opening} {LEDE}");
        if dateline == "-" {
            let lede = Article::parse_lenient(&text).body.iter().next().map(ToString::to_string).unwrap_or_default();
            assert!(!lede.starts_with("Ships"), "{text}: {lede}");
        } else {
            check(&[(&format!("{opening} {LEDE}"), dateline, "Ships")]);
        }
    }
}

#[test]
fn papers_of_east_asia_that_sign_without_a_wire() {
    check(&[
        ("本报讯（记者张三）港口今天重新开放。", "# 本报", "港口"),
        ("本报讯(记者张三 李四 王五)港口今天重新开放。", "# 本报", "港口"),
        ("本報訊（記者王小明）港口今天重新開放。", "# 本報", "港口"),
        ("港报讯 （记者张三）港口今天重新开放。", "# 港报", "港口"),
        ("本报讯港口今天重新开放。", "-", "本报讯"),
        ("通讯（记者张三）港口今天重新开放。", "-", "通讯"),
        ("【ベルナ＝金井花子】港は今日再び開いた。", "ベルナ", "港は"),
        ("【北京=金井花子】港は今日再び開いた。", "北京", "港は"),
        ("【写真＝金井花子】港は今日再び開いた。", "-", "【写真"),
        ("【取材・文＝金井花子】港は今日再び開いた。", "-", "【取材"),
        ("【速報】港は今日再び開いた。", "-", "【速報】"),
        ("【港＝金井花子】港は今日再び開いた。", "-", "【港＝"),
        ("항구경제 김안나 기자 = 항구가 오늘 다시 열렸다.", "# 항구경제", "항구가"),
        ("항구일보 김안나 이보나 기자 = 항구가 오늘 다시 열렸다.", "# 항구일보", "항구가"),
        ("[항구뉴스 - 바다를 여는 창 김안나 기자] 항구가 오늘 다시 열렸다.", "# 항구뉴스", "항구가"),
        ("항구뉴스 김안나기자= 항구가 오늘 다시 열렸다.", "# 항구뉴스", "항구가"),
        ("김안나 기자 = 항구가 오늘 다시 열렸다.", "-", "김안나"),
        ("항구 개방 기자 = 항구가 오늘 다시 열렸다.", "-", "항구 개방"),
        ("항구경제 김안나 기자는 항구가 열렸다고 전했다.", "-", "항구경제"),
    ]);
}

#[test]
fn a_day_told_by_the_day_of_printing_in_papers_of_the_south() {
    check(&[
        (&format!("WELLINGTON, This Day. {LEDE}"), "WELLINGTON", "Ships"),
        (&format!("VELNA, THIS DAY.—{LEDE}"), "VELNA", "Ships"),
        (&format!("VELNA, LAST NIGHT.—{LEDE}"), "VELNA", "Ships"),
        (&format!("Velna, Last Evening.—{LEDE}"), "Velna", "Ships"),
        (&format!("VELNA, This Week. {LEDE}"), "-", "VELNA"),
    ]);
}

/// What the last lines of a story are.
fn feet(lines: &[&str]) -> Vec<BlockKind> {
    let story =
        format!("Harbor reopens\nVELNA (Reuters) - {LEDE}\nThe basin opens on Friday, he said.\n{}", lines.join("\n"));
    let article = Article::parse_lenient(&story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{story}");
    let kinds: Vec<_> = article.body.iter().map(wirecopy::Block::kind).collect();
    kinds[2..].to_vec()
}

#[test]
fn feet_of_releases_and_of_wires() {
    use BlockKind::{EndMark, Paragraph, SignOff};
    for (lines, kinds) in [
        (&["ENDS."][..], &[EndMark][..]),
        (&["Ends."], &[EndMark]),
        (&["ENDS.", "Ann Roe/Velna Police"], &[EndMark, SignOff]),
        (&["10:00 EST"], &[SignOff]),
        (&["(11 settembre 2027)"], &[SignOff]),
        (&["(May 3, 2027)"], &[SignOff]),
        (&["Press Contacts", "Ann Roe", "Velna", "ann@velna.example", "Helpline", "help@velna.example"], &[SignOff; 6]),
        (&["Media Contact", "Ann Roe", "555-653-3600"], &[SignOff; 3]),
        (&["The port (May 3, 2027)"], &[Paragraph]),
        (&["It ends."], &[Paragraph]),
    ] {
        assert_eq!(feet(lines), kinds, "{lines:?}");
    }
}

#[test]
fn a_credit_in_brackets_runs_on_behind_the_last_sentence() {
    for (foot, kinds) in [
        ("(C)時事通信社", 2),
        ("(C) Jiji", 2),
        ("(Hina) ab cd", 2),
        ("(AP) ab", 2),
        ("(C) port of Velna", 1),
        ("(Velna) ab cd ef", 1),
    ] {
        let story = format!("Harbor reopens\nVELNA (Reuters) - {LEDE}\nThe basin opens on Friday, he said. {foot}");
        let article = Article::parse_lenient(&story);
        assert_eq!(article.body.len(), 1 + kinds, "{story}");
    }
}

#[test]
fn a_paper_s_column_is_joined_and_its_headline_too() {
    const COLUMN: &str = "Ships moved again out of the harbor\nof Velna on Monday after a storm\nthat had kept them outside, said\nthe harbor master, and tugs went\nwith them to the pier of the inner\nbasin.\nIt opens on Friday for all those\nthat wait.";
    for (above, headline, deck) in [
        ("HARBOR OPENS\nAT LAST\nTugs Go With Ships", "HARBOR OPENS AT LAST", "Tugs Go With Ships"),
        ("HARBOR OPENS AT\nVELNA\n\nTUGS GO TOO", "HARBOR OPENS AT VELNA", "TUGS GO TOO"),
        ("HARBOR OPENS\nTugs Go With Ships", "HARBOR OPENS", "Tugs Go With Ships"),
    ] {
        let story = format!("{above}\n{COLUMN}");
        let (read, below, _) = head(&story);
        assert_eq!((read.as_str(), below.as_str()), (headline, deck), "{story}");
        let article = Article::parse_lenient(&story);
        assert_eq!(article.body.len(), 2, "{story}");
    }
    // On lines as wide as a page a second line in capitals is a deck.
    let (headline, deck, _) = head(&format!("HARBOR OPENS\nAT LAST\n{LEDE}"));
    assert_eq!((headline.as_str(), deck.as_str()), ("HARBOR OPENS", "AT LAST"));
}
