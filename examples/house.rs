//! A house with wires of its own: its agencies, its frame, its end marks; stories out as ninjs.
//!
//! `cargo run --example house -- FILE` reads a file of despatches as the house's own system writes it, and prints one
//! object of ninjs a story.

use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use wirecopy::stories::Framing;
use wirecopy::{Agency, Article, Desk, Mark};

/// The house's wires: how they sign, what they set before a headline and behind the last sentence.
const WIRES: &[Agency<'_>] = &[
    Agency::new("HARBOR", &["Harbor Wire", "HW"])
        .marks(&[Mark::Pair('<', '>'), Mark::Bare])
        .labels(&["TIDES-"])
        .end_marks(&["(HW ends)"])
        .organisation("Harbor Wire Cooperative"),
    Agency::new("VELNA", &["Velna Press"]),
];

/// How the house's system parts despatches.
const FRAMES: &[Framing<'_>] = &[Framing::new("%%DESPATCH").closed_by("%%END")];

/// The desk of the house: the wires that everybody knows, but for one whose letters are its own harbor's, and its own.
fn desk() -> Desk {
    Desk::new().without("PA").with(WIRES)
}

/// The stories of a file of despatches; an article does not borrow from the desk that read it.
fn articles<'a>(desk: &Desk, despatches: &'a str) -> Vec<Article<'a>> {
    desk.stories(despatches).framed_by(FRAMES).map(|story| story.article()).collect()
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let file = env::args_os().nth(1).map(PathBuf::from).ok_or("usage: house FILE")?;
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let desk = desk();
    for (number, article) in articles(&desk, &text).iter().enumerate() {
        let uri = format!("urn:despatch:{}", number + 1);
        writeln!(out, "{}", serde_json::to_string(&article.ninjs(&uri).known_to(&desk))?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const DESPATCHES: &str = "%%DESPATCH 1\nTIDES-Harbor reopens\nPORTO, May 3 <Harbor Wire> - Ships moved again on Monday. (HW ends)\n%%END\n\
        %%DESPATCH 2\nFerries wait\nVELNA (Velna Press) - Fog stays over the sound.\n%%END\n";

    #[test]
    fn the_house_reads_its_own_wires() {
        let articles = articles(&desk(), DESPATCHES);
        let agencies: Vec<_> = articles
            .iter()
            .map(|article| article.dateline.as_ref().unwrap().credit.as_ref().unwrap().agency.clone().unwrap())
            .collect();
        assert_eq!(agencies, ["HARBOR", "VELNA"]);
        assert_eq!(articles[0].headline.as_ref().unwrap().label.as_ref().unwrap(), "TIDES-");
        assert_eq!(articles[0].body.lede().unwrap(), "Ships moved again on Monday.");
        assert_eq!(articles[0].body.last().unwrap().kind().as_str(), "end_mark");
    }

    #[test]
    fn what_leaves_the_house_names_its_organisation() {
        let desk = desk();
        let articles = articles(&desk, DESPATCHES);
        let ninjs: Value = serde_json::to_value(articles[0].ninjs("urn:despatch:1").known_to(&desk)).unwrap();
        assert_eq!(ninjs["uri"], json!("urn:despatch:1"));
        assert!(ninjs.to_string().contains("Harbor Wire Cooperative"), "{ninjs}");
    }
}
