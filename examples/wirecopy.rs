//! Reads wire stories from a file or standard input and writes their parts as JSON.

use std::fs;
use std::io::{self, BufRead, BufWriter, Read, Write};
use std::process::ExitCode;

use serde_json::{Value, json};
use wirecopy::Article;

const HELP: &str = "\
Reads a wire-service story and writes its parts as JSON.

usage: wirecopy [OPTION] [FILE]

With no FILE, or with -, reads standard input.

options:
  --lenient  accept any text; parts that are not there are left out
  --ndjson   read lines {\"id\": …, \"text\": \"…\"} and write lines
             {\"id\": …, \"article\": {…}}, lenient, in order; a line that is
             no such object gives {\"id\": null, \"error\": \"…\"}
  --help     print this

exit status: 0 done, 1 the text is no wire story or cannot be read, 2 wrong use";

#[derive(Default)]
struct Options {
    lenient: bool,
    ndjson: bool,
    file: Option<String>,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(complaint) => {
            eprintln!("wirecopy: {complaint}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    let done = if options.ndjson { stream(&options) } else { story(&options) };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaint) => {
            eprintln!("wirecopy: {complaint}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Option<Options>, String> {
    let mut options = Options::default();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--help" | "-h" => return Ok(None),
            "--lenient" => options.lenient = true,
            "--ndjson" => options.ndjson = true,
            "-" => {}
            flag if flag.starts_with('-') => return Err(format!("unknown option {flag}")),
            _ if options.file.is_some() => return Err("more than one file".to_owned()),
            _ => options.file = Some(argument),
        }
    }
    Ok(Some(options))
}

fn input(options: &Options) -> Result<Box<dyn BufRead>, String> {
    match &options.file {
        None => Ok(Box::new(io::stdin().lock())),
        Some(file) => {
            let file = fs::File::open(file).map_err(|error| format!("{file}: {error}"))?;
            Ok(Box::new(io::BufReader::with_capacity(1 << 16, file)))
        }
    }
}

/// One story, pretty JSON.
fn story(options: &Options) -> Result<(), String> {
    let mut bytes = Vec::new();
    input(options)?.read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    let text = std::str::from_utf8(&bytes).map_err(|error| format!("not UTF-8 at byte {}", error.valid_up_to()))?;
    let article = if options.lenient {
        Article::parse_lenient(text)
    } else {
        Article::parse(text).map_err(|error| error.in_source(text).to_string())?
    };
    let mut out = BufWriter::new(io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, &article).map_err(|error| error.to_string())?;
    out.write_all(b"\n").and_then(|()| out.flush()).map_err(|error| error.to_string())
}

/// A story a line, JSON in and out.
fn stream(options: &Options) -> Result<(), String> {
    let mut input = input(options)?;
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line).map_err(|error| error.to_string())? == 0 {
            return out.flush().map_err(|error| error.to_string());
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let written = match record(&line) {
            Ok((id, text)) => {
                let article = Article::parse_lenient(&text);
                serde_json::to_writer(&mut out, &json!({"id": id, "article": article}))
            }
            Err(error) => serde_json::to_writer(&mut out, &json!({"id": null, "error": error})),
        };
        written.map_err(|error| error.to_string())?;
        out.write_all(b"\n").map_err(|error| error.to_string())?;
    }
}

fn record(line: &[u8]) -> Result<(Value, String), String> {
    let text = std::str::from_utf8(line).map_err(|error| format!("not UTF-8 at byte {}", error.valid_up_to()))?;
    let mut record: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    match record.get_mut("text").map(Value::take) {
        Some(Value::String(text)) => Ok((record.get_mut("id").map_or(Value::Null, Value::take), text)),
        _ => Err("expected an object with a text".to_owned()),
    }
}
