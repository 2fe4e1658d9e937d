//! What is printed reads the same: reduced texts whose printed form read otherwise once.

use wirecopy::Article;

/// A story's first paragraph, for which `…` stands.
const LEDE: &str = "Ships moved again on Monday after a week of storms, the harbor master said in a statement.";

#[test]
fn what_is_printed_reads_the_same() {
    for (text, printed) in [
        // A control that fills a line is a blank between words too.
        ("PORTO, 3 mayo (EFE)\x01.- Los barcos salieron.", "PORTO, 3 mayo (EFE)\x01.- Los barcos salieron."),
        ("PORTO, May 3 (Lusa) \x03\x05-- Ships moved again.", "PORTO, May 3 (Lusa) \x03\x05-- Ships moved again."),
        // A headline's indented line is no row of a table.
        (
            "Harbor reopens\n   after storm\nthat shut it for three days\n…",
            "Harbor reopens after storm that shut it for three days\n…",
        ),
        // A headline's last line may run into the dateline; a topic may stand above one that does.
        (
            "Harbor Reopens\nAfter a Storm of Three Days VELNA, May 3 (AP) -- …",
            "Harbor Reopens After a Storm of Three Days\nVELNA, May 3 (AP) -- …",
        ),
        (
            "SHIPPING\nHarbor reopens after storm PORTO (Reuters) - …",
            "SHIPPING\nHarbor reopens after storm\nPORTO (Reuters) - …",
        ),
        // Feet that run on behind the last paragraph are printed below it.
        ("港口開！請使用者在發言前，務必先閱讀規則。", "港口開！\n請使用者在發言前，務必先閱讀規則。"),
        ("Порт,\nСуда вышли. ТАСС", "Порт,\nСуда вышли.\nТАСС"),
        (
            "Harbor opens\nfor a while\nShips moved again on Monday after a week of storms, she said! ann@velna.example",
            "Harbor opens for a while\nShips moved again on Monday after a week of storms, she said!\nann@velna.example",
        ),
        (
            "Harbor reopens\nShips moved on Tuesday after a storm of three days, the port of Velna said on the pier in April again. Ships moved. Enditem\nafter a storm that shut it PORTO (Reuters) - …",
            "Harbor reopens\nShips moved on Tuesday after a storm of three days, the port of Velna said on the pier in April again. Ships moved. Enditem\nafter a storm that shut it\nPORTO (Reuters) - …",
        ),
        // One that runs on below a rule is no second line there.
        (
            "Ships moved.\nTugs helped.\n*\nThe port said so. ann@velna.example",
            "Ships moved.\nTugs helped.\n*\nThe port said so.\nann@velna.example",
        ),
        (
            "Ships moved.\nTugs helped.\n*\nThe port\nsaid so. ann@velna.example",
            "Ships moved.\nTugs helped.\n*\nThe port\nsaid so.\nann@velna.example",
        ),
        // Nor is one below a place that is alone on its line a heading there.
        ("Harbor reopens\nVELNA,\n… Enditem", "Harbor reopens\nVELNA,\n…\nEnditem"),
        // A first line may be a sentence in brackets.
        ("(Ships moved.)(AP)", "(Ships moved.)\n(AP)"),
        // A label in brackets stays on its own line where a mark would join it.
        ("(LEAD)\n—Ships move again", "(LEAD)\n—Ships move again"),
        // A dateline that runs into a line opens nothing where it would not on a line of its own.
        ("Harbor【共同】", "Harbor【共同】"),
        ("Harbor【共同】\n…", "Harbor\n【共同】\n…"),
        ("Harbor\nTugs\ncranes(서울=연합뉴스)", "Harbor\nTugs\ncranes(서울=연합뉴스)"),
        ("By Anna Kim\nHarbor【共同】", "Harbor【共同】\nBy Anna Kim"),
        (
            "Harbor reopens\nShips wait\nShips wait\nShips wait\nShips wait\nShips wait\nShips wait\nShips wait\nShips wait\ncranes stand idle VELNA, April 21 - …",
            "Harbor reopens\nShips wait\nShips wait\nShips wait\nShips wait\nShips wait\nShips wait\nShips wait\nShips wait\ncranes stand idle VELNA, April 21 - …",
        ),
    ] {
        let text = text.replace('…', LEDE);
        let article = Article::parse_lenient(&text);
        let again = article.to_string();
        let lines: Vec<_> = again.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines.join("\n"), printed.replace('…', LEDE), "{text:?}");
        assert_eq!(Article::parse_lenient(&again), article, "{text:?}");
    }
}
