//! Why a dateline was believed, as the library says it.

use wirecopy::Certainty;

use crate::story::Story;

/// The certainty and the grounds: `credited: an agency that the desk knows signs it, before a dash (…)`.
pub(crate) fn reason(story: &Story<'_>) -> Option<String> {
    let certainty = story.article.dateline.as_ref()?.certainty();
    story.grounds.map(|grounds| format!("{certainty}: {grounds}"))
}

/// What a certainty says, for the legend.
pub(crate) fn meaning(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Credited => "a credit stands in it",
        Certainty::Dated => "a date in its place, without a credit",
        Certainty::Bare => "capitals and a dash, and nothing else; it may be a topic instead",
        _ => "see the library's documentation",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::{Origin, Reader, Strictness};

    #[test]
    fn a_reason_names_what_stands_behind_the_dateline() {
        for (copy, expected) in [
            (
                "Seals return\nST. ANSELM, May 3. /TASS/. Ships moved.",
                Some(
                    "credited: an agency that the desk knows signs it, before a stop or a colon \
                     (a known credit, a date, capitals, a stop or a colon, a headline above)",
                ),
            ),
            (
                "BEIRUT (Reuters) - Ships moved.",
                Some(
                    "credited: an agency that the desk knows signs it, before a dash \
                     (a known credit, capitals, a dash)",
                ),
            ),
            (
                "PORTO, Maine (WVLN) — Ships moved.",
                Some(
                    "credited: a credit that the desk does not know stands between capitals and a dash \
                     (an unknown credit, capitals, a region, a dash)",
                ),
            ),
            (
                "RICHMOND, Va., March 26 - Ships moved.",
                Some("dated: a date stands in its place, before a dash (a date, capitals, a region, a dash)"),
            ),
            ("Ships moved.", None),
        ] {
            let reader = Reader { desk: wirecopy::Desk::new(), strictness: Strictness::Diagnosed, resolve: None };
            let story = reader.read(Origin::of_file(None), copy).unwrap();
            assert_eq!(reason(&story).as_deref(), expected, "{copy}");
        }
    }
}
