//! Places alone on their line, columns of papers, and what stands below releases.

use super::untried_datelines::check;
use super::untried_releases::head;
use wirecopy::Article;
use wirecopy::parts::BlockKind;

const LEDE: &str =
    "Ships moved again on Monday after a week of storms, the harbor master said, and tugs followed them.";

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
