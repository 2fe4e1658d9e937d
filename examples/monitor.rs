//! A monitoring table: what moved, by whom, from where, on which day.
//!
//! `cargo run --example monitor -- FILE…` prints a line for each story of the files, with tabs between its columns:
//! the day, the agency, the places, the headline. A file may hold one story, a transmission or a day file.

use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use wirecopy::stories::Story;
use wirecopy::{Article, stories};

/// The day of a dateline, with the year that the frame around the story says.
fn day(story: &Story<'_>, article: &Article<'_>) -> Option<String> {
    let date = article.dateline.as_ref()?.date?;
    let resolved = story.sent().and_then(|sent| sent.resolve(date).ok());
    Some(resolved.map_or_else(|| date.to_string(), |resolved| resolved.date.to_string()))
}

/// The agency that the desk knows, else the credit as it is printed.
fn agency(article: &Article<'_>) -> Option<String> {
    let credit = article.dateline.as_ref()?.credit.as_ref()?;
    Some(credit.agency.as_ref().unwrap_or(&credit.name).to_string())
}

/// The places, `PORTO, Maine; VELNA`.
fn places(article: &Article<'_>) -> Option<String> {
    let places = article.dateline.as_ref()?.places.iter().map(ToString::to_string).collect::<Vec<_>>();
    (!places.is_empty()).then(|| places.join("; "))
}

/// The table of a file's stories. What a story lacks is a dash, so that no column moves.
fn table(text: &str) -> String {
    let mut table = String::new();
    for story in stories(text) {
        let article = story.article();
        let headline = article.headline.as_ref().map(|headline| headline.text.to_string());
        let row = [day(&story, &article), agency(&article), places(&article), headline];
        let row = row.map(|column| column.unwrap_or_else(|| "-".to_owned()));
        table += &row.join("\t");
        table.push('\n');
    }
    table
}

fn main() -> io::Result<ExitCode> {
    let mut code = ExitCode::SUCCESS;
    for file in env::args_os().skip(1).map(PathBuf::from) {
        match fs::read_to_string(&file) {
            Ok(text) => io::stdout().write_all(table(&text).as_bytes())?,
            // One bad file keeps no other from the table.
            Err(error) => {
                eprintln!("{}: {error}", file.display());
                code = ExitCode::FAILURE;
            }
        }
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_what_moved() {
        for (text, expected) in [
            ("Harbor reopens\nPORTO, Maine, May 3 (AP) - Ships moved.\n", "May 3\tAP\tPORTO, Maine\tHarbor reopens\n"),
            ("Harbor reopens\nPORTO (KXYZ) - Ships moved.\n", "-\tKXYZ\tPORTO\tHarbor reopens\n"),
            ("Harbor reopens\nShips moved on Monday, the harbor master said.\n", "-\t-\t-\tHarbor reopens\n"),
            (
                "ZCZC\n:Harbor reopens\nPORTO, May 3 (AP) - Ships moved.\nNNNN\nZCZC\n:Ferries wait\nVELNA/PORTO, May 3 (AP) - Fog.\nNNNN\n",
                "May 3\tAP\tPORTO\tHarbor reopens\nMay 3\tAP\tVELNA; PORTO\tFerries wait\n",
            ),
        ] {
            assert_eq!(table(text), expected, "{text}");
        }
    }
}
