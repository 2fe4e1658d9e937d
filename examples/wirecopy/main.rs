//! Reads wire stories from a file or standard input and writes their parts as JSON.

mod answer;
mod cut;
mod options;
mod record;
mod stream;

use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::process::ExitCode;

use serde::Serialize;
use wirecopy::Article;
use wirecopy::diagnostic::Grounds;
use wirecopy::utf8::Utf8Error;

use answer::{Answer, ninjs, resolution, resolve, schema_org};
use options::{Asked, Options};

const HELP: &str = "\
Reads a wire-service story and writes its parts as JSON.

usage: wirecopy [OPTION]... [--] [FILE]

With no FILE, or with -, reads standard input.

options:
  --lenient             accept any text; parts that are not there are left out
  --diagnostics         say on standard error what a careful desk would flag, and
                        why the dateline was believed; implies --lenient
  --resolve YYYY-MM-DD  resolve the dateline's date against the day on which the
                        story was received: the latest day not after it, give
                        or take one; writes {\"article\": {…}, \"resolved\": {…}}
  --schema-org          write schema.org's NewsArticle instead of the article
  --ninjs URI           write IPTC's ninjs 3.1 instead of the article, under URI;
                        with --resolve, contentCreated is the day's midnight, UTC
  --ndjson              read lines {\"id\": …, \"text\": \"…\"} and write lines
                        {\"id\": …, \"article\": {…}}, lenient, in order; a line that
                        is no such object, or has over 256 MiB, is refused with
                        {\"id\": …, \"line\": …, \"error\": \"…\"} and the run goes on;
                        blank lines are passed over.
                        The options above add the keys diagnostics and grounds,
                        resolved, schema_org and ninjs; {id} in URI is the
                        line's id
  --stories             cut a transmission, a day file or an export into its
                        stories, and write a line {\"frame\": …, \"envelope\": {…},
                        \"sent\": {…}, \"span\": [start, end], \"article\": {…}} for
                        each, lenient, in order; with --resolve a key resolved,
                        by the day on which the story was sent where it is known,
                        and with --diagnostics a key diagnostics
  --help                print this
  --version             print the version

exit status: 0 done, 1 the text is no wire story, a line was refused, or
something cannot be read or written, 2 wrong use; a reader that closes the
pipe ends the run quietly, with 0
";

/// The most diagnostics that are drawn: to draw one, the text is walked up to it.
const MOST_DRAWN: usize = 100;

/// Why the program ends before its work is done.
pub(crate) enum Failure {
    /// Nobody reads what is written any more.
    Closed,
    Said(String),
}

/// What is written goes to standard output; an error of the input names it with [`Failure::input`].
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == ErrorKind::BrokenPipe {
            Self::Closed
        } else {
            Self::Said(format!("standard output: {error}"))
        }
    }
}

impl Failure {
    fn input(options: &Options, error: &io::Error) -> Self {
        Self::Said(format!("{}: {error}", source(options)))
    }
}

/// What the input is called in a message.
fn source(options: &Options) -> String {
    options.file.as_deref().map_or_else(|| "standard input".to_owned(), options::shown)
}

/// What stands before a line and a column: the file's name, where there is one.
fn prefix(options: &Options) -> String {
    options.file.as_deref().map_or_else(String::new, |file| options::shown(file) + ":")
}

fn main() -> ExitCode {
    let done = match options::read(std::env::args_os().skip(1)) {
        Ok(Asked::Help) => print(HELP),
        Ok(Asked::Version) => print(concat!("wirecopy ", env!("CARGO_PKG_VERSION"), "\n")),
        Ok(Asked::Reading(options)) if options.ndjson => stories(&options),
        Ok(Asked::Reading(options)) if options.stories => cut_apart(&options),
        Ok(Asked::Reading(options)) => story(&options),
        Err(complaint) => {
            say(&complaint);
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Said(complaint)) => {
            say(&complaint);
            ExitCode::FAILURE
        }
    }
}

/// Says something on standard error; where nothing takes it, the exit status has to do.
fn say(complaint: &dyn Display) {
    let _ = writeln!(io::stderr(), "wirecopy: {complaint}");
}

fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

fn input(options: &Options) -> Result<Box<dyn Read>, Failure> {
    match &options.file {
        None => Ok(Box::new(io::stdin().lock())),
        Some(file) => Ok(Box::new(File::open(file).map_err(|error| Failure::input(options, &error))?)),
    }
}

/// Many stories, a line each.
fn stories(options: &Options) -> Result<(), Failure> {
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    match stream::stream(input(options)?, &mut out, options)? {
        0 => Ok(()),
        1 => Err(Failure::Said("1 line was refused".to_owned())),
        refused => Err(Failure::Said(format!("{refused} lines were refused"))),
    }
}

/// The stories of one stream, a line each.
fn cut_apart(options: &Options) -> Result<(), Failure> {
    let text = whole(options)?;
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    cut::write(&text, &mut out, options)?;
    Ok(out.flush()?)
}

/// The whole input, as text.
fn whole(options: &Options) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    input(options)?.read_to_end(&mut bytes).map_err(|error| Failure::input(options, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let error = Utf8Error::of(error.utf8_error(), error.as_bytes());
        Failure::Said(format!("{}: {error}", source(options)))
    })
}

/// One story, pretty JSON.
fn story(options: &Options) -> Result<(), Failure> {
    let text = &*whole(options)?;
    let article = if options.diagnostics {
        let (article, diagnostics) = Article::diagnose(text);
        let believed = diagnostics.grounds();
        draw(&prefix(options), text, diagnostics);
        if let Some(grounds) = believed {
            say_why(&prefix(options), text, &article, grounds);
        }
        article
    } else if options.lenient {
        Article::parse_lenient(text)
    } else {
        Article::parse(text).map_err(|error| Failure::Said(prefix(options) + &error.in_source(text).to_string()))?
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

/// Draws what a careful desk would flag on standard error, each place with `prefix` before it.
fn draw(prefix: &str, text: &str, mut diagnostics: wirecopy::diagnostic::Diagnostics<'_>) {
    let mut out = io::stderr().lock();
    for diagnostic in diagnostics.by_ref().take(MOST_DRAWN) {
        let _ = writeln!(out, "{prefix}{}", diagnostic.in_source(text));
    }
    match diagnostics.count() {
        0 => {}
        more => {
            let _ = writeln!(out, "and {more} more");
        }
    }
}

/// Says on standard error why the dateline was believed, and where it stands.
fn say_why(prefix: &str, text: &str, article: &Article<'_>, grounds: Grounds) {
    let Some(span) = article.dateline.as_ref().and_then(|dateline| dateline.text.span_in(text)) else { return };
    let (at, row) = (span.position(text), grounds.admission.as_str());
    let _ = writeln!(io::stderr(), "{prefix}{at}: the dateline was believed: {grounds} [{row}]");
}

fn pretty(written: &impl Serialize) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, written).map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}
