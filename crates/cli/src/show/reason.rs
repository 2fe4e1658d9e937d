//! Why a dateline was believed, as far as the library says it.

use wirecopy::{Certainty, Dateline};

/// The certainty and what it stands on, in one sentence: `credited: the credit TASS, an agency that the desk knows`.
pub(crate) fn reason(dateline: &Dateline<'_>) -> String {
    let certainty = dateline.certainty();
    let ground = match (certainty, &dateline.credit) {
        (Certainty::Credited, Some(credit)) => {
            let known =
                if credit.agency.is_some() { "an agency that the desk knows" } else { "which no row of the desk has" };
            format!("the credit {}, {known}", credit.name.one_line())
        }
        _ => meaning(certainty).to_owned(),
    };
    let date =
        if dateline.date.is_some() && certainty == Certainty::Credited { ", and a date in its place" } else { "" };
    format!("{certainty}: {ground}{date}")
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

    #[test]
    fn a_reason_names_what_stands_behind_the_dateline() {
        for (copy, expected) in [
            (
                "ST. ANSELM, May 3. /TASS/. Ships moved.",
                "credited: the credit TASS, an agency that the desk knows, and a date in its place",
            ),
            ("BEIRUT (Reuters) - Ships moved.", "credited: the credit Reuters, an agency that the desk knows"),
            ("PORTO, Maine (WVLN) — Ships moved.", "credited: the credit WVLN, which no row of the desk has"),
            ("RICHMOND, Va., March 26 - Ships moved.", "dated: a date in its place, without a credit"),
            ("OTTAWA - Ships moved.", "bare: capitals and a dash, and nothing else; it may be a topic instead"),
        ] {
            let (dateline, _) = Dateline::parse(copy).unwrap();
            assert_eq!(reason(&dateline), expected, "{copy}");
        }
    }
}
