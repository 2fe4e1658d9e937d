//! What is cut out of a stream in each frame, and what its stories tell.

mod damage;
mod exports;
mod own;

use std::fs;
use std::path::Path;

use time::macros::date;
use wirecopy::diagnostic::Code;
use wirecopy::stories;
use wirecopy::stories::{Frame, Story};

/// A lede that several streams have.
const AGAIN: &str = "Ships moved again on Monday, the harbor master said.";

/// A stream of the fuzz targets' seeds.
fn stream(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/stories").join(name);
    fs::read_to_string(path).unwrap()
}

/// What a story tells: frame, number or source, keywords, moment, headline, byline, dateline, lede, last copy.
type Told = [String; 9];

fn told(story: &Story<'_>) -> Told {
    let (envelope, article) = (story.envelope().unwrap_or_default(), story.article());
    let copy = article.body.iter().rfind(|block| block.is_copy());
    [
        story.frame().to_string(),
        envelope.number.or(envelope.source).unwrap_or_default().to_string(),
        envelope.keywords.unwrap_or_default().to_string(),
        story.sent().unwrap_or_default().text.to_string(),
        article.headline.map(|headline| headline.text).unwrap_or_default().to_string(),
        article.byline.and_then(|byline| byline.names.get(0)).unwrap_or_default().to_string(),
        article.dateline.map(|dateline| dateline.text).unwrap_or_default().to_string(),
        article.body.lede().cloned().unwrap_or_default().to_string(),
        copy.map(ToString::to_string).unwrap_or_default(),
    ]
}

#[track_caller]
fn tells(name: &str, expected: &[[&str; 9]]) {
    let text = stream(name);
    let found: Vec<Told> = stories(&text).map(|story| told(&story)).collect();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn iptc_7901() {
    const LEDE: &str = "Ships moved again on Monday after a storm that had kept them waiting outside for three days, the harbor \
                        master said.";
    tells(
        "iptc7901",
        &[
            [
                "iptc7901",
                "0124",
                "Velna/harbor/",
                "212101 GMT Nov 18",
                "Harbor of Velna reopens after a storm of three days, the master says",
                "Anna Kim",
                "Porto (dpa) -",
                LEDE,
                "Tugs helped.",
            ],
            [
                "iptc7901",
                "0125",
                "Velna/Hafen/",
                "212105 Nov 18",
                "Hafen wieder offen",
                "",
                "Berlin (dpa) -",
                "Der Hafen ist wieder offen.",
                "Der Hafen ist wieder offen.",
            ],
        ],
    );
    tells(
        "iptc7901_without_controls",
        &[[
            "iptc7901",
            "00124",
            "Velna/harbor/",
            "212101 GMT Nov 18",
            "Harbor reopens",
            "Anna Kim",
            "Porto (dpa) -",
            AGAIN,
            AGAIN,
        ]],
    );
    tells(
        "iptc7901_television",
        &[[
            "iptc7901",
            "2557",
            "HW-HWTN-1330:VelnaHarborR",
            "050932 sep 14EDT",
            "Velna Harbor- Ships move again",
            "",
            "Velna - 5 Sept 2014",
            "SHOTLIST:",
            "Ships moved again on Friday after a storm.",
        ]],
    );
}

#[test]
fn anpa_1312() {
    tells(
        "anpa1312",
        &[
            [
                "anpa1312",
                "6715",
                "BC-VLN--Harbor-Ships",
                "HW-WF-02-20-16 0337GMT",
                "Ships leave Velna after storm",
                "ANNA KIM",
                "VELNA (AP) _",
                "Ships moved again on Monday after a storm.",
                "Ferries leave on Tuesday.",
            ],
            [
                "anpa1312",
                "0105",
                "bc-vln-ferries",
                "KWS-07:13-12-09-16",
                "Ferries wait in fog",
                "",
                "VELNA, Sept. 12 Kyodo -",
                "Ferries waited in fog on Sunday, the harbor master said, and will leave on Monday.",
                "Ferries waited in fog on Sunday, the harbor master said, and will leave on Monday.",
            ],
        ],
    );
}

#[test]
fn telex() {
    tells(
        "telex",
        &[
            [
                "telex",
                "AAP",
                "Harbor",
                "",
                "HARBOR: Ships leave after storm",
                "",
                "VELNA, Dec 7 AAP -",
                "Ships moved again on Monday.",
                "Tugs helped.",
            ],
            [
                "telex",
                "26945219",
                "HBW Velna",
                "06 June 2016 14:00:00",
                "Ferries wait",
                "",
                "",
                "Ferries waited in fog, the harbor master said.",
                "Ferries waited in fog, the harbor master said.",
            ],
            ["telex", "", "", "", "Tide table", "", "", "(Velna   )", "High 4.10"],
        ],
    );
    tells(
        "telex_lone_returns",
        &[["telex", "", "Velna Tides", "", "Velna Tides - March 13", "", "", "High 4.10", "Low 10.20"]],
    );
}

#[test]
fn belga() {
    tells(
        "belga",
        &[
            [
                "belga",
                "014",
                "",
                "091223 DEC 18",
                "Le port de Velna rouvre",
                "",
                "PORTO 09/12 (AFP) =",
                "Les navires ont quitté lundi le port après trois jours de tempête, a dit le capitaine.",
                "Les remorqueurs ont aidé.",
            ],
            [
                "belga",
                "",
                "",
                "212101 NOV 18",
                "Les ferries attendent",
                "",
                "VELNA 21/11 (AFP) =",
                "Le brouillard reste.",
                "Le brouillard reste.",
            ],
        ],
    );
}

#[test]
fn text_without_a_frame_is_one_story() {
    for (name, frame, count) in [
        ("round_up", Frame::Unframed, 1),
        ("release", Frame::Unframed, 1),
        ("product", Frame::Unframed, 1),
        ("fields_behind_controls", Frame::Unframed, 1),
        ("form_feeds", Frame::FormFeed, 2),
    ] {
        let text = stream(name);
        assert_eq!(stories(&text).filter(|story| story.frame() == frame).count(), count, "{name}");
        assert_eq!(stories(&text).count(), count, "{name}");
    }
    assert_eq!(stories("").count(), 0);
    assert_eq!(stories("\n").map(|story| story.frame()).collect::<Vec<_>>(), [Frame::Unframed]);
}

#[test]
fn a_damaged_story_costs_no_other() {
    let text = stream("iptc7901_damaged");
    let found: Vec<_> = stories(&text).map(|story| story.article().headline.unwrap().text.to_string()).collect();
    assert_eq!(found, ["Harbor reopens", "Ferries wait", "Fog lifts"]);
    let codes: Vec<Vec<Code>> = stories(&text).map(|story| story.diagnose().map(|flaw| flaw.code).collect()).collect();
    assert_eq!(codes, [vec![], vec![Code::DamagedHeader, Code::NoEndMark], vec![]]);
}

/// Each byte of a stream lost in turn: the stories that it does not touch are cut as before, but for the one above it.
#[test]
fn a_lost_byte_costs_a_story() {
    for name in ["iptc7901", "anpa1312", "telex", "belga", "sgml"] {
        let text = stream(name);
        let whole: Vec<_> = stories(&text).map(|story| (story.span(), told(&story))).collect();
        for (at, lost) in text.char_indices() {
            let damaged = [&text[..at], &text[at + lost.len_utf8()..]].concat();
            let found: Vec<_> = stories(&damaged).map(|story| told(&story)).collect();
            let hit = whole.iter().position(|(span, _)| at < span.end).unwrap();
            let far = |nth: usize| nth.abs_diff(hit) > 1;
            for (_, (_, story)) in whole.iter().enumerate().filter(|(nth, _)| far(*nth)) {
                assert!(found.contains(story), "{name}: {lost:?} at {at} costs {story:?}");
            }
        }
    }
}

#[test]
fn a_moment_resolves_a_dateline() {
    let text = stream("anpa1312");
    let story = stories(&text).nth(1).unwrap();
    let printed = story.article().dateline.unwrap().date.unwrap();
    assert_eq!(story.sent().unwrap().resolve(printed).unwrap().date, date!(2016 - 09 - 12));
}

#[cfg(feature = "serde")]
#[test]
fn what_a_frame_says_is_kept_in_json() {
    use wirecopy::stories::{Envelope, Sent};

    for name in ["iptc7901", "anpa1312", "telex", "belga", "nexis", "proquest", "factiva", "sgml"] {
        let text = stream(name);
        for story in stories(&text) {
            let (envelope, sent) = (story.envelope().unwrap_or_default(), story.sent().unwrap_or_default());
            let json = serde_json::to_string(&envelope).unwrap();
            assert_eq!(serde_json::from_str::<Envelope<'_>>(&json).unwrap(), envelope);
            assert_eq!(envelope.clone().into_owned(), envelope);
            let json = serde_json::to_string(&sent).unwrap();
            assert_eq!(serde_json::from_str::<Sent<'_>>(&json).unwrap(), sent);
            assert_eq!(sent.clone().into_owned(), sent);
            let json = serde_json::to_string(&story.frame()).unwrap();
            assert_eq!(json, format!("\"{}\"", story.frame()));
        }
    }
    for json in [r#"{"month": 13}"#, r#"{"day": 32}"#, r#"{"hour": 24}"#, r#"{"minute": 60}"#] {
        assert!(serde_json::from_str::<Sent<'_>>(json).is_err(), "{json}");
    }
}
