//! Stories that a page flattened: headline, deck or byline on the dateline's own line.

use wirecopy::Article;

const LEDE: &str = "Ships moved again on Monday after a week of storms, the harbor master said in a statement.";

/// Headline, deck, writer, place and lede.
fn told(text: &str) -> [String; 5] {
    let article = Article::parse_lenient(text);
    let place = article.dateline.and_then(|dateline| dateline.places.first().map(|place| place.name.to_string()));
    [
        article.headline.map(|headline| headline.text).unwrap_or_default().to_string(),
        article.subheadline.unwrap_or_default().to_string(),
        article.byline.and_then(|byline| byline.names.get(0)).unwrap_or_default().to_string(),
        place.unwrap_or_default(),
        article.body.lede().cloned().unwrap_or_default().to_string(),
    ]
}

#[test]
fn the_head_stands_on_the_dateline_s_line() {
    for (above, expected) in [
        ("Harbor reopens after storm PORTO (Reuters) -", ["Harbor reopens after storm", "", "", "PORTO"]),
        (
            "Harbor reopens after storm By Anna Kim PORTO (AP) --",
            ["Harbor reopens after storm", "", "Anna Kim", "PORTO"],
        ),
        ("Harbor Reopens NEW VELNA, May 3 (AP) --", ["Harbor Reopens", "", "", "NEW VELNA"]),
        ("UPDATE 2-Harbor reopens PORTO (Reuters) -", ["Harbor reopens", "", "", "PORTO"]),
        (
            "Harbor reopens\nStorm is over for now Velna, 2 mar. (ANSA) -",
            ["Harbor reopens", "Storm is over for now", "", "Velna"],
        ),
        // The headline again is no deck.
        ("Harbor reopens\nHarbor reopens PORTO (Reuters) -", ["Harbor reopens", "", "", "PORTO"]),
        // A dateline that opens a line is believed before one that does not.
        (
            "Harbor reopens in storm PORTO (Reuters) - says the headline of the day\nVELNA (AP) --",
            ["Harbor reopens in storm PORTO (Reuters) - says the headline of the day", "", "", "VELNA"],
        ),
    ] {
        let text = format!("{above} {LEDE}");
        let [headline, deck, writer, place, lede] = told(&text);
        assert_eq!(([&*headline, &*deck, &*writer, &*place], &*lede), (expected, LEDE), "{above}");
        // What is printed reads the same.
        let printed = Article::parse_lenient(&text).to_string();
        assert_eq!(Article::parse_lenient(&printed), Article::parse_lenient(&text), "{above}");
    }
}
