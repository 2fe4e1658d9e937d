//! The command `wirecopy`: wire-service stories in, their parts out.
//!
//! ```text
//!  arguments ──► input ──► run ──► story ──► output ──► standard output, a file
//!                files,    jobs on           JSON, NDJSON, CSV,
//!                streams,  all cores         Parquet, terminal,
//!                columns                     page
//! ```

mod arguments;
mod input;
mod output;
mod run;
mod show;
mod story;

use std::fmt::Display;
use std::io::{self, ErrorKind, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory as _, Parser as _};

use arguments::{Arguments, Command, InputArguments, OutputArguments, RunArguments, ShowArguments};
use input::source::{self, Source, sources};
use output::Format;
use output::destination::Destination;
use output::form::Form;
use output::writer::Writer;
use run::job::{Files, Job, lines};
use run::pipeline::{self, End, Sink};
use run::progress::Progress;
use run::report::{Report, say};
use run::stop::{STOPPED, Stop};
use run::work::{Piece, Work};
use story::{Reader, Strictness};

/// The exit status of wrong use, as `clap` has it.
const MISUSED: u8 = 2;

/// Why nothing more can be written.
#[derive(Debug)]
enum Failure {
    /// Nobody reads it any more.
    Closed,
    Said(String),
    /// The command line asks for what makes no sense.
    #[cfg_attr(not(feature = "parquet"), expect(dead_code, reason = "Parquet alone is nothing to read"))]
    Misused(String),
}

impl Failure {
    /// The failure to write to what has this name.
    fn of(name: &dyn Display, error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::BrokenPipe => Self::Closed,
            ErrorKind::AlreadyExists => Self::Said(format!("{name}: is there already, and is not written over")),
            _ => Self::Said(format!("{name}: {error}")),
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
        Err(Failure::Misused(why)) => {
            say(&why);
            ExitCode::from(MISUSED)
        }
    }
}

fn completions(shell: clap_complete::Shell) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "wirecopy", &mut script);
    io::stdout().lock().write_all(&script).map_err(|error| Failure::of(&"standard output", &error))?;
    Ok(ExitCode::SUCCESS)
}

fn read(input: InputArguments, asked: &OutputArguments, how: &RunArguments) -> Result<ExitCode, Failure> {
    let is_many = is_many(&input);
    let form = match asked.asked() {
        None if is_many => Form::Text(Arc::new(output::json::Lines)),
        Some(arguments::Format::Json) if is_many => Form::Text(Arc::new(output::json::List)),
        None | Some(arguments::Format::Json) => Form::Text(Arc::new(output::json::Alone)),
        Some(arguments::Format::Ndjson) => Form::Text(Arc::new(output::json::Lines)),
        Some(arguments::Format::Csv) => Form::Text(Arc::new(output::csv::Rows)),
        #[cfg(feature = "parquet")]
        Some(arguments::Format::Parquet) if asked.output.is_none() && io::stdout().is_terminal() => {
            return Err(Failure::Misused("Parquet is nothing to read: name a file with --output".to_owned()));
        }
        #[cfg(feature = "parquet")]
        Some(arguments::Format::Parquet) => Form::Columns,
    };
    let strictness = match asked {
        OutputArguments { diagnostics: true, .. } => Strictness::Diagnosed,
        OutputArguments { lenient: true, .. } => Strictness::Lenient,
        _ if input.is_stream() || input.stories => Strictness::Lenient,
        _ => Strictness::Strict,
    };
    run(input, how, strictness, form, asked.output.as_deref())
}

fn show(asked: ShowArguments) -> Result<ExitCode, Failure> {
    let format: Arc<dyn Format> =
        if asked.html { Arc::new(show::page::Page) } else { Arc::new(show::terminal::Terminal::new(asked.width)) };
    run(asked.input, &asked.run, Strictness::Diagnosed, Form::Text(format), None)
}

/// Whether the arguments may name more than one story.
fn is_many(input: &InputArguments) -> bool {
    input.is_stream() || input.stories || names_several(input)
}

fn names_several(input: &InputArguments) -> bool {
    input.inputs.len() > 1 || input.inputs.iter().any(|input| source::is_folder_or_glob(input))
}

fn run(
    input: InputArguments,
    how: &RunArguments,
    strictness: Strictness,
    form: Form,
    output: Option<&Path>,
) -> Result<ExitCode, Failure> {
    let stop = Stop::listen();
    let is_many = is_many(&input);
    let threads = pipeline::threads(how.jobs).map_err(|error| Failure::Said(error.to_string()))?;
    let out = match output {
        Some(path) => Destination::file(path).map_err(|error| Failure::of(&path.display(), &error))?,
        None => Destination::standard_output(),
    };
    if let Some(unfinished) = out.unfinished() {
        stop.remove(unfinished);
    }
    let is_shown = is_many && !how.no_progress && (output.is_some() || !io::stdout().is_terminal());
    let mut sink = Written {
        out: Writer::new(out, &form)?,
        progress: Progress::new(is_shown, plain_files(&input).as_deref()),
        report: Report::default(),
    };
    let names_files = names_several(&input) || !input.is_stream();
    let jobs = jobs(&input);
    let reader = Reader { desk: input.desk.unwrap_or_default(), strictness, resolve: input.resolve };
    let work = Work { reader, encoding: input.encoding, form, names_files, cuts: input.stories };
    let ended = pipeline::run(threads, jobs, move |job| work.done(job), &mut sink, &stop);
    sink.progress.finish();
    let ended = ended?;
    if output.is_none() || ended == End::Done {
        sink.out.finish()?;
    }
    sink.report.close(is_many);
    Ok(match ended {
        End::Stopped => ExitCode::from(STOPPED),
        End::Done if sink.report.refused > 0 => ExitCode::FAILURE,
        End::Done => ExitCode::SUCCESS,
    })
}

/// What there is to do.
fn jobs(input: &InputArguments) -> Box<dyn Iterator<Item = Job> + Send> {
    let inputs = input.inputs.clone();
    #[cfg(feature = "parquet")]
    if let Some(text) = input.column.clone() {
        let columns = input::column::Columns { text, id: input.id.clone() };
        return Box::new(run::job::rows(sources(inputs, input::column::is_named_so), columns));
    }
    let found = sources(inputs, |_| true);
    if input.ndjson { Box::new(lines(found)) } else { Box::new(Files::new(found)) }
}

/// The inputs, where all of them are files whose lengths can be asked.
fn plain_files(input: &InputArguments) -> Option<Vec<Source>> {
    let file = |path: &std::path::PathBuf| (path != Path::new("-")).then(|| Source::File(path.clone()));
    // Of a file of Parquet, one column is read, and no more of its bytes.
    if (input.is_stream() && !input.ndjson)
        || input.inputs.is_empty()
        || input.inputs.iter().any(|input| source::is_folder_or_glob(input))
    {
        return None;
    }
    input.inputs.iter().map(file).collect()
}

/// The output, and standard error.
struct Written {
    out: Writer,
    progress: Progress,
    report: Report,
}

impl Sink<Piece> for Written {
    type Error = Failure;

    fn take(&mut self, piece: Piece) -> Result<(), Failure> {
        self.out.take(piece.output)?;
        self.report.stories += piece.stories;
        self.report.tell(&piece.messages, &self.progress);
        self.progress.add(piece.bytes_read, self.report.stories);
        Ok(())
    }

    fn idle(&mut self) -> Result<(), Failure> {
        self.out.idle()
    }
}
