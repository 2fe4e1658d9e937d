//! Openings that look like datelines and are none.

use crate::dateline::Dateline;

#[test]
fn no_dateline() {
    for copy in [
        "The Velna Harbor Masters (NAHM) said on Monday that ships moved.",
        "Harbor Masters of Velna (AAP) leader Jonas Pell said ships moved.",
        "The Automobile Association (AA)'s patrols moved.",
        "Earlier, the office (PL) said - in a letter - that ships moved.",
        "Harbor Masters (PL), of Velna, said ships moved.",
        "REVEALED: Jonas Pell's new harbor",
        "CROÁCIA: Líder do Grupo",
        "Washington National Harbor Corp's ships moved.",
        "Houston Oil Trust said ships moved.",
        "May brings pups; March brings storms.",
        "March 15 was a storm day in Velna.",
        "The New Velna State Attorney General (NVAG) is looking into ships.",
        "© Артем Вершков/ ТАСС",
        "Ships cost 40 to 60 million krona /$ 4 million and $ 6 million/.",
        "U.S. Sen. Jonas Pell was against ships.",
        "Two man-children met at the harbor.",
        "La Paz is a city of ships.",
        "VELNA TIMBER (KRONA PER TON) - MAY 09",
        "CORRECTED - VELNA SHIPPING CO LIFTS ITS YEARLY PAYOUT",
        "on September 25, 2022 (Sunday) ships moved.",
        "By Jonas Pell, Reuters",
        "AP Sports Writer",
        "Associated Press Writer",
        // A label keeps its line, indented or not, and a day behind a damaged credit goes with it.
        "/Корр/ ТАСС - Суда вышли.",
        "  /Корр/ ТАСС - Суда вышли.",
        "HARLOW, Calif.--(Business Wi&e)-- Dec. 10 /AP/. Ships moved.",
        // A question and a quotation end behind the credit.
        "(AP)? Ships moved.",
        "Velna, May 3 (AP)? Ships moved.",
        "VELNA (AP)\" Ships moved.",
        // A date alone is nobody's credit.
        "Velna (- 2nd May, 2021) - Ships moved.",
        "Velna (, May 2) - Ships moved.",
        // A correspondent signs in two words or more, and in sixty bytes with the stop and the blank.
        "Jonas. Washington (CNN) — Ships moved.",
        "ANA LIMA. Washington (CNN) — Ships moved.",
        "Ana LIMA. Washington (CNN) — Ships moved.",
        "Maximilian Konstantinopoulos Featherstonehaugh Montgomeries. Washington (CNN) — Ships moved.",
        "Maximilian Konstantinopoulos Featherstonehaugh Montgomeriesse. Washington (CNN) — Ships moved.",
        // A date of Latin copy stands behind its own comma.
        "Velna، May 3 (AP) - Ships moved.",
        "— Ships moved.",
        "",
        "...",
        "(",
        "/",
        "()",
        "//",
    ] {
        assert_eq!(Dateline::parse(copy).ok(), None, "{copy}");
    }
}
