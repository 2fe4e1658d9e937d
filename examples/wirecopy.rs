//! Reads wire stories from a file or standard input and writes their parts as JSON.

use std::fs;
use std::io::{self, BufRead, BufWriter, Read, Write};
use std::process::ExitCode;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use time::{Date, Month};
use wirecopy::standards::{NewsArticle, Ninjs};
use wirecopy::{Article, Diagnostic, ResolvedDate, UnresolvedDate, YearPolicy, from_utf8};

const HELP: &str = "\
Reads a wire-service story and writes its parts as JSON.

usage: wirecopy [OPTION]... [FILE]

With no FILE, or with -, reads standard input.

options:
  --lenient             accept any text; parts that are not there are left out
  --diagnostics         say on standard error what a careful desk would flag;
                        implies --lenient
  --resolve YYYY-MM-DD  resolve the dateline's date against the day on which the
                        story was received: the latest day not after it, give
                        or take one; writes {\"article\": {…}, \"resolved\": {…}}
  --schema-org          write schema.org's NewsArticle instead of the article
  --ninjs URI           write IPTC's ninjs 3.1 instead of the article, under URI;
                        with --resolve, contentCreated is the day's midnight, UTC
  --ndjson              read lines {\"id\": …, \"text\": \"…\"} and write lines
                        {\"id\": …, \"article\": {…}}, lenient, in order; a line that
                        is no such object gives {\"id\": null, \"error\": \"…\"}.
                        The options above add the keys diagnostics, resolved,
                        schema_org and ninjs; {id} in URI is the line's id
  --help                print this

exit status: 0 done, 1 the text is no wire story or cannot be read, 2 wrong use";

/// The most diagnostics that are drawn: to draw one, the text is walked up to it.
const MOST_DRAWN: usize = 100;

#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
struct Options {
    lenient: bool,
    diagnostics: bool,
    resolve: Option<Date>,
    schema_org: bool,
    ninjs: Option<String>,
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
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--help" | "-h" => return Ok(None),
            "--lenient" => options.lenient = true,
            "--diagnostics" => options.diagnostics = true,
            "--resolve" => options.resolve = Some(day(&arguments.next().ok_or("--resolve needs a day")?)?),
            "--schema-org" => options.schema_org = true,
            "--ninjs" => options.ninjs = Some(arguments.next().ok_or("--ninjs needs a URI")?),
            "--ndjson" => options.ndjson = true,
            "-" => {}
            flag if flag.starts_with('-') => return Err(format!("unknown option {flag}")),
            _ if options.file.is_some() => return Err("more than one file".to_owned()),
            _ => options.file = Some(argument),
        }
    }
    if options.schema_org && options.ninjs.is_some() && !options.ndjson {
        return Err("either --schema-org or --ninjs; both only with --ndjson".to_owned());
    }
    Ok(Some(options))
}

/// A day as `--resolve` takes it: `2026-04-11`.
fn day(argument: &str) -> Result<Date, String> {
    let mut parts = argument.splitn(3, '-');
    let mut part = || parts.next().filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let (year, month, day) = (part(), part(), part());
    let date = || {
        let month = Month::try_from(month?.parse::<u8>().ok()?).ok()?;
        Date::from_calendar_date(year?.parse().ok()?, month, day?.parse().ok()?).ok()
    };
    date().ok_or_else(|| format!("{argument} is no day; expected one like 2026-04-11"))
}

fn input(options: &Options) -> Result<Box<dyn BufRead>, String> {
    match &options.file {
        None => Ok(Box::new(io::BufReader::with_capacity(1 << 16, io::stdin().lock()))),
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
    let text = from_utf8(&bytes).map_err(|error| error.to_string())?;
    let article = if options.diagnostics {
        let (article, mut diagnostics) = Article::diagnose(text);
        diagnostics.by_ref().take(MOST_DRAWN).for_each(|diagnostic| eprintln!("{}", diagnostic.in_source(text)));
        match diagnostics.count() {
            0 => {}
            more => eprintln!("and {more} more"),
        }
        article
    } else if options.lenient {
        Article::parse_lenient(text)
    } else {
        Article::parse(text).map_err(|error| error.in_source(text).to_string())?
    };
    let resolved = options.resolve.and_then(|reference| resolve(&article, reference));
    if let Some(uri) = &options.ninjs {
        pretty(&ninjs(&article, uri, resolved))
    } else if options.schema_org {
        pretty(&schema_org(&article, resolved))
    } else if options.resolve.is_some() {
        pretty(&Answer { article: Some(&article), resolved: Some(resolution(resolved)), ..Answer::default() })
    } else {
        pretty(&article)
    }
}

fn pretty(written: &impl Serialize) -> Result<(), String> {
    let mut out = BufWriter::new(io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, written).map_err(|error| error.to_string())?;
    out.write_all(b"\n").and_then(|()| out.flush()).map_err(|error| error.to_string())
}

/// What is written for a story: an object with the keys that were asked for.
#[derive(Default, Serialize)]
struct Answer<'b, 'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'b Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<&'b Article<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diagnostics: Option<Vec<Diagnostic>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resolved: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schema_org: Option<NewsArticle<'b, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ninjs: Option<Ninjs<'b, 'a>>,
}

type Resolution = Option<Result<ResolvedDate, UnresolvedDate>>;

/// The dateline's day, or `None` where it prints no date.
fn resolve(article: &Article<'_>, reference: Date) -> Resolution {
    let printed = article.dateline.as_ref()?.date?;
    Some(printed.resolve(reference, YearPolicy::LATEST_NOT_AFTER))
}

fn resolution(resolved: Resolution) -> Value {
    match resolved {
        Some(Ok(day)) => json!({"date": day.date.to_string(), "found": format!("{:?}", day.found)}),
        Some(Err(error)) => json!({"error": error.to_string()}),
        None => Value::Null,
    }
}

fn schema_org<'b, 'a>(article: &'b Article<'a>, resolved: Resolution) -> NewsArticle<'b, 'a> {
    let view = article.schema_org();
    match resolved {
        Some(Ok(day)) => view.created(day.date),
        _ => view,
    }
}

fn ninjs<'b, 'a>(article: &'b Article<'a>, uri: &'b str, resolved: Resolution) -> Ninjs<'b, 'a> {
    let view = article.ninjs(uri);
    match resolved {
        Some(Ok(day)) => view.created(day.date.midnight().assume_utc()),
        _ => view,
    }
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
            Ok((id, text)) => answer(&mut out, &id, &text, options),
            Err(error) => serde_json::to_writer(&mut out, &json!({"id": null, "error": error})),
        };
        written.map_err(|error| error.to_string())?;
        out.write_all(b"\n").map_err(|error| error.to_string())?;
    }
}

/// A line of the stream.
#[derive(Deserialize)]
struct Record {
    #[serde(default)]
    id: Value,
    text: String,
}

fn record(line: &[u8]) -> Result<(Value, String), String> {
    let text = from_utf8(line).map_err(|error| format!("not UTF-8 at byte {}", error.offset()))?;
    let read: serde_json::Result<Record> = serde_json::from_str(text);
    // An array of the same values would be taken for the object.
    let is_object = text.trim_start().starts_with('{');
    match read {
        Ok(Record { id, text }) if is_object => Ok((id, text)),
        Err(error) if !error.is_data() => Err(error.to_string()),
        _ => Err("expected an object with a text".to_owned()),
    }
}

/// Writes the line for a record.
fn answer(out: &mut impl Write, id: &Value, text: &str, options: &Options) -> serde_json::Result<()> {
    let (article, diagnostics) = if options.diagnostics {
        let (article, diagnostics) = Article::diagnose(text);
        (article, Some(diagnostics.collect()))
    } else {
        (Article::parse_lenient(text), None)
    };
    let resolved = options.resolve.and_then(|reference| resolve(&article, reference));
    let uri = options.ninjs.as_ref().map(|uri| uri.replace("{id}", &in_uri(id)));
    let answer = Answer {
        id: Some(id),
        article: Some(&article),
        diagnostics,
        resolved: options.resolve.map(|_| resolution(resolved)),
        schema_org: options.schema_org.then(|| schema_org(&article, resolved)),
        ninjs: uri.as_ref().map(|uri| ninjs(&article, uri, resolved)),
    };
    serde_json::to_writer(out, &answer)
}

/// An id as part of a URI: what may not stand there is percent-encoded.
fn in_uri(id: &Value) -> String {
    let id = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    id.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
