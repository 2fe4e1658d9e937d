//! A story in the terminal: names in the margin, parts in colours, or in brackets where there is none.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io;

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Effects, Style};
use textwrap::{Options, WordSplitter};
use wirecopy::Span;
use wirecopy::parts::BlockKind;

use super::kind::Kind;
use super::part::{Part, parts};
use super::reason::reason;
use super::visible::visible;
use crate::output::Format;
use crate::story::{Origin, Story};

/// How wide the margin is: as the longest name.
const MARGIN: usize = 13;

/// The width where no terminal says one.
const WIDTH: u16 = 80;

/// Stories for a terminal.
#[derive(Debug)]
pub(crate) struct Terminal {
    width: usize,
    has_colour: bool,
}

impl Terminal {
    /// As wide as asked, or as the terminal is; in colours where standard output shows them.
    pub(crate) fn new(width: Option<u16>) -> Self {
        let shown = || terminal_size::terminal_size().map(|(width, _)| width.0).filter(|width| *width > 0);
        let has_colour = AutoStream::choice(&io::stdout()) != ColorChoice::Never;
        Self { width: usize::from(width.or_else(shown).unwrap_or(WIDTH)), has_colour }
    }

    /// A line with a name in the margin; the name only on the first of a part.
    fn line(&self, out: &mut String, name: &str, style: Style, text: &str) {
        let margin = if self.has_colour { style } else { Style::new() };
        let end = text.trim_end();
        let space = if end.is_empty() { "" } else { " " };
        writeln!(out, "{margin}{name:>MARGIN$}{margin:#} │{space}{end}").expect("a string takes any text");
    }

    fn part(&self, out: &mut String, part: &Part, text: &str) {
        let mut marked = Marked { has_colour: self.has_colour, ..Marked::default() };
        marked.add(part, text);
        let mut name = part.kind.name();
        for line in self.wrapped(&marked.text) {
            self.line(out, name, style(part.kind), &marked.coloured(&line));
            name = "";
        }
    }

    /// The lines that a text has at the width of the terminal.
    fn wrapped<'t>(&self, text: &'t str) -> Vec<Cow<'t, str>> {
        let width = self.width.saturating_sub(MARGIN + 3).max(20);
        textwrap::wrap(text, Options::new(width).word_splitter(WordSplitter::NoHyphenation))
    }

    fn aside(&self, out: &mut String, words: &str) {
        for line in self.wrapped(words) {
            let dim = if self.has_colour { Style::new().dimmed() } else { Style::new() };
            self.line(out, "", Style::new(), &format!("  {dim}{line}{dim:#}"));
        }
    }

    fn story(&self, story: &Story<'_>) -> String {
        let mut out = String::new();
        if let Some(title) = story.origin.title() {
            let bold = if self.has_colour { Style::new().bold() } else { Style::new() };
            writeln!(out, "{bold}{}{bold:#}", visible(&title)).expect("a string takes any text");
        }
        for part in parts(story) {
            self.part(&mut out, &part, story.text);
            if part.kind == Kind::Dateline {
                let values: Vec<_> = part.values.iter().map(|(name, value)| format!("{name} {value}")).collect();
                self.aside(&mut out, &visible(&values.join(" · ")));
                if let Some(reason) = reason(story) {
                    self.aside(&mut out, &visible(&reason));
                }
            }
        }
        for diagnostic in story.diagnostics.iter().flatten() {
            let drawn = diagnostic.in_source(story.text).to_string();
            writeln!(out, "{}", visible(drawn.lines().next().unwrap_or_default())).expect("a string takes any text");
        }
        out.push('\n');
        out
    }
}

impl Format for Terminal {
    fn story(&self, story: &Story<'_>, out: &mut Vec<u8>) {
        out.extend(self.story(story).as_bytes());
    }

    fn refused(&self, _: &Origin<'_>, _: &str, _: &mut Vec<u8>) {}
}

/// The text of a part with its inner parts marked: by colours, or by `[place …]`.
#[derive(Debug, Default)]
struct Marked {
    has_colour: bool,
    text: String,
    /// Runs of the text in a style each, in their order.
    runs: Vec<(Span, Style)>,
}

impl Marked {
    fn add(&mut self, part: &Part, source: &str) {
        self.run(part, part.span.start, source, Style::new());
    }

    /// Appends a part from a byte of the source on, in the style of what it stands in.
    fn run(&mut self, part: &Part, mut at: usize, source: &str, outer: Style) {
        let style = if self.has_colour { style(part.kind) | outer.get_effects() } else { outer };
        for inner in &part.inner {
            self.words(at, inner.span.start, source, style);
            if self.has_colour {
                self.run(inner, inner.span.start, source, style);
            } else {
                write!(self.text, "[{} ", inner.kind.name()).expect("a string takes any text");
                self.run(inner, inner.span.start, source, style);
                self.text.push(']');
            }
            at = inner.span.end;
        }
        self.words(at, part.span.end, source, style);
    }

    fn words(&mut self, start: usize, end: usize, source: &str, style: Style) {
        let from = self.text.len();
        self.text.push_str(&one_line(&visible(source.get(start..end).unwrap_or_default())));
        self.runs.push((Span::new(from, self.text.len()), style));
    }

    /// A line of the text with its runs in their styles.
    fn coloured(&self, line: &str) -> String {
        let Some(place) = Span::of(line, &self.text).filter(|_| self.has_colour) else { return line.to_owned() };
        let mut coloured = String::new();
        for (run, style) in &self.runs {
            let words = self.text.get(run.start.max(place.start)..run.end.min(place.end)).unwrap_or_default();
            if !words.is_empty() {
                write!(coloured, "{style}{words}{style:#}").expect("a string takes any text");
            }
        }
        coloured
    }
}

/// A text whose lines the wire broke, as one: a break and the blanks round it are one blank.
fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let mut lines = text.split('\n');
    let mut joined = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        joined.truncate(joined.trim_end().len());
        joined.push(' ');
        joined.push_str(line.trim_start());
    }
    Cow::Owned(joined)
}

/// How a kind is shown in colour; what stands within a part is underlined too.
fn style(kind: Kind) -> Style {
    let plain = |colour: AnsiColor| colour.on_default();
    match kind {
        Kind::Label => plain(AnsiColor::Red).bold(),
        Kind::Headline => plain(AnsiColor::Cyan).bold(),
        Kind::Subheadline => plain(AnsiColor::Cyan),
        Kind::Byline => plain(AnsiColor::Magenta),
        Kind::Dateline => plain(AnsiColor::Yellow),
        Kind::Name | Kind::Title | Kind::Correspondent => plain(AnsiColor::Magenta) | Effects::UNDERLINE,
        Kind::Place | Kind::Region => plain(AnsiColor::Green) | Effects::UNDERLINE,
        Kind::Credit | Kind::Agency => plain(AnsiColor::Blue) | Effects::UNDERLINE,
        Kind::Lede => Style::new().bold(),
        Kind::Body(BlockKind::Crosshead) => plain(AnsiColor::Cyan).underline(),
        Kind::Body(BlockKind::Note) => plain(AnsiColor::Red),
        Kind::Body(BlockKind::SignOff | BlockKind::EndMark | BlockKind::Boilerplate | BlockKind::Separator) => {
            Style::new().dimmed()
        }
        Kind::Body(_) => Style::new(),
        Kind::Unread => Style::new().invert(),
    }
}
