//! An index of an archive: which stories each place and each agency stands in, read by all cores.
//!
//! `cargo run --release --example index -- FILE.ndjson` reads a file of records, `{"id": "a-1", "text": "…"}` a line, and
//! prints the words of copy and the ten places that most stories were filed from.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::thread;

use serde_json::Value;
use wirecopy::Article;

/// What is known of an archive.
#[derive(Debug, Default, PartialEq)]
struct Index {
    words: usize,
    stories: usize,
    /// The stories of each place, by their `id`; a place is filed as the wire prints it.
    places: BTreeMap<String, Vec<String>>,
    agencies: BTreeMap<String, Vec<String>>,
}

impl Index {
    /// Files a story.
    fn add(&mut self, id: &str, text: &str) {
        let article = Article::parse_lenient(text);
        self.stories += 1;
        self.words += article.counts().words;
        let Some(dateline) = &article.dateline else { return };
        for place in &dateline.places {
            self.places.entry(place.name.to_string()).or_default().push(id.to_owned());
        }
        if let Some(agency) = dateline.credit.as_ref().and_then(|credit| credit.agency.as_ref()) {
            self.agencies.entry(agency.to_string()).or_default().push(id.to_owned());
        }
    }

    /// Takes in what another core read of the lines behind.
    fn join(&mut self, other: Self) {
        self.stories += other.stories;
        self.words += other.words;
        for (ours, theirs) in [(&mut self.places, other.places), (&mut self.agencies, other.agencies)] {
            for (name, ids) in theirs {
                ours.entry(name).or_default().extend(ids);
            }
        }
    }
}

/// The index of some lines; the error names the line.
fn index_of(lines: &[(usize, &str)]) -> Result<Index, String> {
    let mut index = Index::default();
    for (number, line) in lines {
        let record: Value = serde_json::from_str(line).map_err(|error| format!("line {number}: {error}"))?;
        let (Some(id), Some(text)) = (record["id"].as_str(), record["text"].as_str()) else {
            return Err(format!("line {number}: no strings `id` and `text`"));
        };
        index.add(id, text);
    }
    Ok(index)
}

/// The index of an archive, read by so many threads. An article borrows from its record alone, so nothing is shared.
fn read(archive: &str, threads: usize) -> Result<Index, String> {
    let lines = archive.lines().enumerate().map(|(at, line)| (at + 1, line)).collect::<Vec<_>>();
    thread::scope(|scope| {
        let shares = lines.chunks(lines.len().div_ceil(threads).max(1));
        let readers = shares.map(|share| scope.spawn(|| index_of(share))).collect::<Vec<_>>();
        readers.into_iter().try_fold(Index::default(), |mut index, reader| {
            index.join(reader.join().expect("reading never panics")?);
            Ok(index)
        })
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let file = env::args_os().nth(1).map(PathBuf::from).ok_or("usage: index FILE.ndjson")?;
    let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let threads = thread::available_parallelism()?.get();
    let index = read(&text, threads)?;
    writeln!(out, "{} stories, {} words, {} agencies", index.stories, index.words, index.agencies.len())?;
    let mut places = index.places.iter().collect::<Vec<_>>();
    places.sort_by_key(|(_, ids)| std::cmp::Reverse(ids.len()));
    for (place, ids) in places.into_iter().take(10) {
        writeln!(out, "{:6} {place}, first in {}", ids.len(), ids[0])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARCHIVE: &str = concat!(
        r#"{"id": "a", "text": "Harbor reopens\nPORTO, May 3 (AP) - Ships moved."}"#,
        "\n",
        r#"{"id": "b", "text": "Ferries wait\nVELNA/PORTO, May 3 (Reuters) - Fog stays there."}"#,
        "\n",
        r#"{"id": "c", "text": "Tugs rest\nNobody said why."}"#,
        "\n",
    );

    #[test]
    fn a_place_has_its_stories_in_order_on_any_number_of_threads() {
        for threads in [1, 2, 5] {
            let index = read(ARCHIVE, threads).unwrap();
            assert_eq!((index.stories, index.words), (3, 8), "{threads}");
            assert_eq!(index.places["PORTO"], ["a", "b"], "{threads}");
            assert_eq!(index.places["VELNA"], ["b"], "{threads}");
            assert_eq!(index.agencies.keys().collect::<Vec<_>>(), ["AP", "Reuters"], "{threads}");
        }
    }

    #[test]
    fn a_bad_record_is_named() {
        let archive = format!("{ARCHIVE}{}", r#"{"id": 4}"#);
        assert_eq!(read(&archive, 2).unwrap_err(), "line 4: no strings `id` and `text`");
    }
}
