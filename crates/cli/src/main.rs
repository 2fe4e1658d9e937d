//! The command `wirecopy`: wire-service stories in, their parts out.
//!
//! ```text
//!  arguments ──► input ──► run ──► story ──► output ──► standard output
//!                files,    jobs on           JSON, NDJSON, CSV,
//!                streams   all cores         terminal, page
//! ```

mod arguments;
mod input;
mod output;
mod run;
mod show;
mod story;

use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write as _};
use std::path::Path;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use arguments::{Arguments, Command, InputArguments, OutputArguments, RunArguments, ShowArguments};
use input::source::{self, Source, sources};
use output::Format;
use run::job::{Files, lines};
use run::pipeline::{self, End, Sink};
use run::progress::Progress;
use run::report::{Report, say};
use run::stop::{STOPPED, Stop};
use run::work::{Piece, Work};
use story::{Reader, Strictness};

/// Why nothing more can be written.
#[derive(Debug)]
enum Failure {
    /// Nobody reads it any more.
    Closed,
    Said(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == ErrorKind::BrokenPipe {
            Self::Closed
        } else {
            Self::Said(format!("standard output: {error}"))
        }
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Where nobody reads the help, its exit status is left.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let done = match (arguments.completions, arguments.command) {
        (Some(shell), _) => completions(shell),
        (None, Some(Command::Show(asked))) => show(asked),
        (None, None) => read(arguments.input, &arguments.output, &arguments.run),
    };
    match done {
        Ok(code) => code,
        Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Said(why)) => {
            say(&why);
            ExitCode::FAILURE
        }
    }
}

fn completions(shell: clap_complete::Shell) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "wirecopy", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}

fn read(input: InputArguments, asked: &OutputArguments, how: &RunArguments) -> Result<ExitCode, Failure> {
    let is_many = is_many(&input);
    let format: Box<dyn Format> = match asked.format {
        None if is_many => Box::new(output::json::Lines),
        Some(arguments::Format::Json) if is_many => Box::new(output::json::List),
        None | Some(arguments::Format::Json) => Box::new(output::json::Alone),
        Some(arguments::Format::Ndjson) => Box::new(output::json::Lines),
        Some(arguments::Format::Csv) => Box::new(output::csv::Rows),
    };
    let strictness = match asked {
        OutputArguments { diagnostics: true, .. } => Strictness::Diagnosed,
        OutputArguments { lenient: true, .. } => Strictness::Lenient,
        _ if input.ndjson || input.stories => Strictness::Lenient,
        _ => Strictness::Strict,
    };
    run(input, how, strictness, format)
}

fn show(asked: ShowArguments) -> Result<ExitCode, Failure> {
    let format: Box<dyn Format> =
        if asked.html { Box::new(show::page::Page) } else { Box::new(show::terminal::Terminal::new(asked.width)) };
    run(asked.input, &asked.run, Strictness::Diagnosed, format)
}

/// Whether the arguments may name more than one story.
fn is_many(input: &InputArguments) -> bool {
    input.ndjson || input.stories || may_be_files(input)
}

fn may_be_files(input: &InputArguments) -> bool {
    input.inputs.len() > 1 || input.inputs.iter().any(|input| source::may_be_many(input))
}

fn run(
    input: InputArguments,
    how: &RunArguments,
    strictness: Strictness,
    format: Box<dyn Format>,
) -> Result<ExitCode, Failure> {
    let stop = Stop::listen();
    let is_many = is_many(&input);
    let threads = pipeline::threads(how.jobs).map_err(|error| Failure::Said(error.to_string()))?;
    let mut sink = Written {
        out: BufWriter::with_capacity(1 << 16, io::stdout().lock()),
        between: Some(format.between()),
        progress: Progress::new(is_many && !how.no_progress, plain_files(&input).as_deref()),
        report: Report::default(),
    };
    sink.out.write_all(&format.begin())?;
    let end = format.end();
    let names_files = may_be_files(&input) || !input.ndjson;
    let reader = Reader { desk: input.desk.unwrap_or_default(), strictness, resolve: input.resolve };
    let work = Work { reader, encoding: input.encoding, format, names_files, cuts: input.stories };
    let done = move |job| work.done(job);
    let found = sources(input.inputs);
    let ended = if input.ndjson {
        pipeline::run(threads, lines(found), done, &mut sink, &stop)
    } else {
        pipeline::run(threads, Files::new(found), done, &mut sink, &stop)
    };
    sink.progress.finish();
    let ended = ended?;
    sink.out.write_all(end)?;
    sink.out.flush()?;
    sink.report.close(is_many);
    Ok(match ended {
        End::Stopped => ExitCode::from(STOPPED),
        End::Done if sink.report.refused > 0 => ExitCode::FAILURE,
        End::Done => ExitCode::SUCCESS,
    })
}

/// The inputs, where all of them are files whose lengths can be asked.
fn plain_files(input: &InputArguments) -> Option<Vec<Source>> {
    let file = |path: &std::path::PathBuf| (path != Path::new("-")).then(|| Source::File(path.clone()));
    if input.inputs.is_empty() || input.inputs.iter().any(|input| source::may_be_many(input)) {
        return None;
    }
    input.inputs.iter().map(file).collect()
}

/// Standard output and standard error.
struct Written {
    out: BufWriter<StdoutLock<'static>>,
    /// What the first of the stories begins with and must not.
    between: Option<&'static [u8]>,
    progress: Progress,
    report: Report,
}

impl Sink<Piece> for Written {
    type Error = Failure;

    fn take(&mut self, piece: Piece) -> Result<(), Failure> {
        let mut bytes = &piece.bytes[..];
        if !bytes.is_empty() {
            bytes = self.between.take().and_then(|between| bytes.strip_prefix(between)).unwrap_or(bytes);
        }
        self.out.write_all(bytes)?;
        self.report.stories += piece.stories;
        self.report.tell(&piece.messages, &self.progress);
        self.progress.add(piece.bytes_read, self.report.stories);
        Ok(())
    }

    fn idle(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}
