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
                "The Velna Post",
                "",
                "3 May 2027",
                "Harbor reopens",
                "Anna Kim",
                "VELNA, May 3 (Reuters) -",
                "Ships moved again on Monday.",
                "Tugs helped.",
            ],
            ["factiva", "", "", "", "Ferries wait", "", "", "Fog stays over the basin.", "Fog stays over the basin."],
        ],
    );
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
