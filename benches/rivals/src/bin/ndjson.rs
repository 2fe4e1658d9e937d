//! The example program over a file of stories, beside serde_json reading and writing the same lines unparsed.
//!
//! `ndjson PROGRAM [MEGABYTES]`: PROGRAM is the example, built in release; the rounds take turns, and the medians are printed.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;
use std::{env, fs, io};

use rivals::stories::Archive;
use serde_json::{Value, json};

/// How often each takes its turn.
const ROUNDS: usize = 5;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let Some(program) = arguments.next() else {
        eprintln!("usage: ndjson PROGRAM [MEGABYTES]");
        return ExitCode::from(2);
    };
    // A round of the contestant that does not parse, in a process of its own as the program is.
    if program == "unparsed" {
        return unparsed().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    let megabytes = arguments.next().map_or(200, |megabytes| megabytes.parse().expect("MEGABYTES is a number"));
    let file = env::temp_dir().join("wirecopy-ndjson.jsonl");
    write(&file, megabytes << 20).expect("the file can be written");
    let own = env::current_exe().expect("a program has a path");
    let runs = [(program.as_str(), "--ndjson"), (own.to_str().expect("a path in UTF-8"), "unparsed")];
    let mut seconds = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for ((program, argument), seconds) in runs.iter().zip(&mut seconds) {
            seconds.push(time(program, argument, &file));
        }
    }
    let [parsed, unparsed] = seconds.map(median);
    let bytes = fs::metadata(&file).expect("the file is there").len();
    println!(
        "{bytes} bytes: wirecopy --ndjson {parsed:.2} s, serde_json unparsed {unparsed:.2} s, {:.2} ×",
        parsed / unparsed
    );
    fs::remove_file(&file).expect("the file can be removed");
    ExitCode::SUCCESS
}

fn write(file: &Path, bytes: usize) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(file)?);
    for (id, story) in Archive::of(bytes).stories().enumerate() {
        writeln!(out, "{}", json!({ "id": id, "text": story }))?;
    }
    out.flush()
}

fn time(program: &str, argument: &str, file: &Path) -> f64 {
    let input = File::open(file).expect("the file was written");
    let begun = Instant::now();
    let done = Command::new(program).arg(argument).stdin(input).stdout(Stdio::null()).status().expect("it runs");
    assert!(done.success(), "{program}");
    begun.elapsed().as_secs_f64()
}

/// Reads each line as JSON and writes it again, as the example does but for the parsing.
fn unparsed() -> io::Result<()> {
    let mut input = BufReader::new(io::stdin().lock());
    let mut out = BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let value: Value = serde_json::from_slice(&line)?;
        serde_json::to_writer(&mut out, &value)?;
        out.write_all(b"\n")?;
        line.clear();
    }
    out.flush()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
