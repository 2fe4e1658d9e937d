//! The command line, as `--help` shows it.

use std::fs;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use encoding_rs::Encoding;
use wirecopy::Desk;
use wirecopy::time::{Date, Month};

const EXAMPLES: &str = "\
Examples:
  wirecopy story.txt                          one story, as JSON
  wirecopy --resolve 2027-01-02 story.txt     with the year of its date
  wirecopy archive/ > stories.ndjson          a folder of stories, a line each
  wirecopy 'archive/**/*.txt' --format csv    the main fields as a table
  wirecopy --stories day.txt                  a day file or a transmission, cut
  wirecopy --ndjson feed.ndjson               lines {\"id\": …, \"text\": \"…\"}
  wirecopy --column text archive.parquet      a column of texts
  wirecopy archive/ --output parts.parquet    the parts as columns
  wirecopy --encoding windows-1251 old.txt    a story that is not UTF-8
  wirecopy show story.txt                     its parts in the terminal
  wirecopy show --html archive/ > page.html   its parts on a page

Exit status:
  0    everything was read, or the reader of the output closed the pipe
  1    some input could not be read, or the output could not be written
  2    wrong use: an option, or a desk that cannot be read
  130  stopped by Ctrl-C or by a signal that ends programs; whole records were
       written until then";

const SHOW_EXAMPLES: &str = "\
Examples:
  wirecopy show story.txt                     in colours, on a terminal
  wirecopy show --html story.txt > page.html  a page for a browser
  wirecopy show --html --ndjson feed.ndjson > page.html

Colours are left out where NO_COLOR is set or where nobody sees them; the names
of the parts stand in the text then.";

/// Reads wire-service stories and writes their parts.
///
/// Each INPUT is a file, a folder, a glob or - for standard input. Without one, standard input is read.
#[derive(Debug, Parser)]
#[command(name = "wirecopy", version, after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) input: InputArguments,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
    #[command(flatten)]
    pub(crate) run: RunArguments,
    /// Print a completion script and exit.
    #[arg(long, value_name = "SHELL", help_heading = "Other")]
    pub(crate) completions: Option<Shell>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Shows where the parts of a story are, in the terminal or on a page.
    #[command(after_help = SHOW_EXAMPLES)]
    Show(ShowArguments),
}

/// What is read, and how.
#[derive(Args, Debug)]
pub(crate) struct InputArguments {
    /// Files, folders (with all below them, but for hidden names), globs, or - for standard input.
    #[arg(value_name = "INPUT")]
    pub(crate) inputs: Vec<PathBuf>,
    /// Read lines {"id": …, "text": "…"}, a story each.
    ///
    /// A line that is no such object, or has over 256 MiB, is answered with its error, and the run goes on. Blank
    /// lines are passed over. Stories are read leniently.
    #[arg(long, help_heading = "Input")]
    pub(crate) ndjson: bool,
    /// Read files of Parquet, of which this column has the stories.
    ///
    /// The column holds text, or bytes that are text; each record has the number of its row, counted from 0. A null is
    /// no story and no error. Below a folder, files are read whose names end in .parquet. Stories are read leniently.
    #[cfg(feature = "parquet")]
    #[arg(long, value_name = "NAME", conflicts_with = "ndjson", help_heading = "Input")]
    pub(crate) column: Option<String>,
    /// The column of Parquet that has the ids of the stories: text or whole numbers.
    #[cfg(feature = "parquet")]
    #[arg(long, value_name = "NAME", requires = "column", help_heading = "Input")]
    pub(crate) id: Option<String>,
    /// Cut each input into its stories: a transmission, a day file, an export, an archive in SGML.
    ///
    /// Each record has the story's number in its file, its frame, and what the frame says of it. A text without a frame
    /// is one story. Stories are read leniently, and a date takes its year from the frame where that has one.
    #[arg(long, conflicts_with = "ndjson", help_heading = "Input")]
    pub(crate) stories: bool,
    /// The encoding of the stories, by a label that browsers know, like windows-1251; UTF-8 if left out.
    #[arg(long, value_name = "LABEL", value_parser = encoding, conflicts_with = "ndjson", help_heading = "Input")]
    pub(crate) encoding: Option<&'static Encoding>,
    /// A file with agencies of your own: `[[agencies]]`, `key = "HARBOR"`, `names = ["Harbor Wire"]`.
    #[arg(long, value_name = "FILE.toml", value_parser = desk, help_heading = "Reading")]
    pub(crate) desk: Option<Desk>,
    /// Find the year of each date: the latest day not after DATE, give or take one.
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Reading")]
    pub(crate) resolve: Option<Date>,
}

/// How the command goes about it.
#[derive(Args, Debug)]
pub(crate) struct RunArguments {
    /// How many threads read; all cores if left out.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024), help_heading = "Other")]
    pub(crate) jobs: Option<u16>,
    /// Show no progress on the terminal.
    #[arg(long, help_heading = "Other")]
    pub(crate) no_progress: bool,
}

/// What is written.
#[derive(Args, Debug)]
pub(crate) struct OutputArguments {
    /// Accept any text; parts that are not there are left out.
    #[arg(long, help_heading = "Reading")]
    pub(crate) lenient: bool,
    /// Say what a careful desk would flag; implies --lenient.
    ///
    /// For one story this is drawn on standard error, for many it stands in their records.
    #[arg(long, help_heading = "Reading")]
    pub(crate) diagnostics: bool,
    /// What is written; json for one story and ndjson for more, or what FILE is called after, if left out.
    #[arg(long, value_enum, value_name = "FORMAT", help_heading = "Output")]
    pub(crate) format: Option<Format>,
    /// A file to write to, which must not be there yet; standard output if left out.
    ///
    /// It is there once it is whole: where the run is stopped, or the disk is full, there is none.
    #[arg(long, short, value_name = "FILE", help_heading = "Output")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct ShowArguments {
    #[command(flatten)]
    pub(crate) input: InputArguments,
    /// Write one page of HTML that needs nothing else.
    #[arg(long, help_heading = "Output")]
    pub(crate) html: bool,
    /// The width of the text in columns; that of the terminal, or 80, if left out.
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(40..), help_heading = "Output")]
    pub(crate) width: Option<u16>,
    #[command(flatten)]
    pub(crate) run: RunArguments,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Indented for one story; a list for more
    Json,
    /// A story a line
    Ndjson,
    /// The main fields of each story, a row each
    Csv,
    /// All parts of each story, in columns
    #[cfg(feature = "parquet")]
    Parquet,
}

impl OutputArguments {
    /// The format that is asked for, by its name or by that of the file.
    pub(crate) fn asked(&self) -> Option<Format> {
        let extension = || self.output.as_ref()?.extension()?.to_str();
        self.format.or_else(|| match extension()? {
            "json" => Some(Format::Json),
            "ndjson" | "jsonl" => Some(Format::Ndjson),
            "csv" => Some(Format::Csv),
            #[cfg(feature = "parquet")]
            "parquet" => Some(Format::Parquet),
            _ => None,
        })
    }
}

impl InputArguments {
    /// Whether the inputs hold a story each, or are streams of stories.
    pub(crate) fn is_stream(&self) -> bool {
        #[cfg(feature = "parquet")]
        if self.column.is_some() {
            return true;
        }
        self.ndjson
    }
}

fn encoding(label: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(label.as_bytes()).ok_or_else(|| "no encoding has this label".to_owned())
}

fn desk(file: &str) -> Result<Desk, String> {
    let written = fs::read_to_string(file).map_err(|error| error.to_string())?;
    toml::from_str(&written).map_err(|error| error.to_string())
}

/// A day as `--resolve` takes it: `2026-04-11`, four figures and twice two.
fn day(written: &str) -> Result<Date, String> {
    let figures = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let date = || {
        let (year, rest) = written.split_once('-').filter(|(year, _)| figures(year, 4))?;
        let (month, day) = rest.split_once('-').filter(|(month, day)| figures(month, 2) && figures(day, 2))?;
        let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
        Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
    };
    date().ok_or_else(|| "a day is written like 2026-04-11".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_day_has_four_figures_and_twice_two() {
        let date = |year, month, day| Date::from_calendar_date(year, month, day).ok();
        for (written, expected) in [
            ("2026-04-11", date(2026, Month::April, 11)),
            ("2024-02-29", date(2024, Month::February, 29)),
            ("2027-02-29", None),
            ("27-02-03", None),
            ("2027-2-3", None),
            ("2027-02-03-", None),
            ("+027-02-03", None),
            ("", None),
        ] {
            assert_eq!(day(written).ok(), expected, "{written:?}");
        }
    }

    #[test]
    fn an_encoding_has_a_label_that_browsers_know() {
        for (label, expected) in [
            ("windows-1251", Some("windows-1251")),
            ("latin1", Some("windows-1252")),
            ("UTF8", Some("UTF-8")),
            ("ebcdic", None),
        ] {
            assert_eq!(encoding(label).ok().map(Encoding::name), expected, "{label:?}");
        }
    }
}
