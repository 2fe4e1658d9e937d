//! Exports of archives: fields by name, and SGML.

use super::{AGAIN, tells};

#[test]
fn exports() {
    const LEDE: &str = "Ships moved again on Monday after a storm that had kept them waiting outside for three days, the harbor \
                        master said.";
    tells(
        "nexis",
        &[
            [
                "nexis",
                "The Velna Post",
                "",
                "May 3, 2027",
                "Harbor reopens: ships leave",
                "Anna Kim",
                "VELNA, May 3 2027",
                LEDE,
                "LENGTH: 19.43 meters, the pilot wrote.",
            ],
            [
                "nexis",
                "De Velnase Krant",
                "",
                "4. Mei 2027",
                "Veerboten wachten",
                "KIM, ANNA",
                "",
                "De veerboten wachten op beter weer.",
                "De veerboten wachten op beter weer.",
            ],
            [
                "nexis",
                "Velnaer Zeitung",
                "",
                "",
                "Hafen wieder offen",
                "",
                "",
                "Der Hafen ist wieder offen.",
                "Der Hafen ist wieder offen.",
            ],
        ],
    );
    tells(
        "proquest",
        &[
            [
                "proquest",
                "The Velna Post",
                "",
                "May 3, 2027",
                "Harbor reopens",
                "Kim, Anna",
                "VELNA",
                AGAIN,
                "Tugs helped.",
            ],
            [
                "proquest",
                "",
                "",
                "",
                "Ferries wait",
                "Costa, Rui",
                "",
                "Fog stays over the basin.",
                "Fog stays over the basin.",
            ],
        ],
    );
    tells(
        "factiva",
        &[
            [
                "factiva",
                "HBWR000020270503en0000001",
                "",
                "3 May 2027",
                "Harbor reopens",
                "Anna Kim",
                "VELNA, May 3 (Reuters) -",
                "Ships moved again on Monday.",
                "Tugs helped.",
            ],
            [
                "factiva",
                "HBWR000020270503en0000002",
                "",
                "",
                "Ferries wait",
                "",
                "",
                "Fog stays over the basin.",
                "Fog stays over the basin.",
            ],
        ],
    );
}

/// `ProQuest` prints the address of the page and *None available.*, loses blanks of its fields' names, and has fields
/// whose names nobody lists; a caption opens with no place.
#[test]
fn fields_that_are_damaged_or_not_listed() {
    tells(
        "proquest_with_addresses",
        &[
            [
                "proquest",
                "3098000124",
                "",
                "May 3, 2027",
                "Harbor reopens after storm",
                "ANNA KIM",
                "VELNA -",
                AGAIN,
                "CAPTION: A ship leaves the basin of Velna.",
            ],
            ["proquest", "3098000125", "", "May 4, 2027", "Ferries wait", "", "", "", ""],
        ],
    );
    let text = super::stream("proquest_with_addresses");
    let story = wirecopy::stories(&text).next().unwrap();
    assert_eq!(story.article().subheadline, None);
    assert_eq!(story.envelope().unwrap().source.unwrap(), "The Velna Post; Velna");
}

/// Factiva's codes before a tab, as its documents are saved as text.
#[test]
fn codes_before_a_tab() {
    tells(
        "factiva_with_tabs",
        &[
            [
                "factiva",
                "HBWR000020270503en0000001",
                "",
                "3 May 2027",
                "Harbor reopens",
                "",
                "VELNA, May 3 (Reuters) -",
                "Ships moved again on Monday.",
                "\"Tugs helped,\" the pilot said. ($1 = 30.47 francs)",
            ],
            [
                "factiva",
                "HBWR000020270504en0000002",
                "",
                "",
                "Ferries wait",
                "",
                "",
                "Fog stays over the basin.",
                "Fog stays over the basin.",
            ],
        ],
    );
    let text = super::stream("factiva_with_tabs");
    let envelope = wirecopy::stories(&text).next().unwrap().envelope().unwrap();
    assert_eq!((envelope.source.unwrap(), envelope.words.unwrap()), ("The Velna Post".into(), "132".into()));
    // A row of a table that begins as a code does opens nothing.
    assert_eq!(wirecopy::stories("HD\t12\nVelna\t13\n").next().unwrap().frame(), wirecopy::stories::Frame::Unframed);
}

#[test]
fn sgml() {
    const LEDE: &str =
        "Showers continued throughout the week in the Velna cocoa zone, the harbor master said in his review.";
    tells(
        "sgml",
        &[
            [
                "sgml",
                "0704",
                "BC-VELNA-COCOA-REVIEW",
                "26-FEB-1987 15:01:01.79",
                "VELNA COCOA &lt;VCO> REVIEW",
                "Anna Kim",
                "VELNA, Feb 26 -",
                LEDE,
                "Tugs helped.",
            ],
            [
                "sgml",
                "",
                "",
                "26-FEB-1987 15:02:20.00",
                "FERRIES WAIT",
                "",
                "VELNA, Feb 26 -",
                "Fog stays.",
                "Fog stays.",
            ],
            [
                "sgml",
                "0512",
                "PM-Velna",
                "",
                "Harbor Reopens",
                "ANNA KIM",
                "VELNA (AP)",
                "Ships moved again on Monday.",
                "Ships moved again on Monday.",
            ],
        ],
    );
}
