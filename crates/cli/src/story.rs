//! One story on its way through the command: where it stood, how it was read, or why it was not.

use serde_json::value::RawValue;
use wirecopy::date::{ResolvedDate, UnresolvedDate, YearPolicy};
use wirecopy::diagnostic::{Diagnostic, Grounds};
use wirecopy::stories::{self, Envelope, Frame, Sent};
use wirecopy::time::Date;
use wirecopy::{Article, Desk, Error};

/// Where a story stood.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin<'o> {
    /// The file, where there is one with a name.
    pub(crate) file: Option<&'o str>,
    pub(crate) entry: Option<Entry<'o>>,
    /// Its number among the stories of a file that is cut, from one.
    pub(crate) story: Option<u64>,
}

/// A line of a stream, or a row of a column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'o> {
    pub(crate) unit: Unit,
    pub(crate) number: u64,
    /// As it was written, where it was.
    pub(crate) id: Option<&'o RawValue>,
}

/// What is counted in a file that holds many stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// From 1, as editors do.
    Line,
    /// From 0, as engines do.
    Row,
}

impl<'o> Origin<'o> {
    /// A file with one story.
    pub(crate) const fn of_file(file: Option<&'o str>) -> Self {
        Self { file, entry: None, story: None }
    }

    pub(crate) fn line(&self) -> Option<u64> {
        self.number_of(Unit::Line)
    }

    pub(crate) fn row(&self) -> Option<u64> {
        self.number_of(Unit::Row)
    }

    fn number_of(&self, unit: Unit) -> Option<u64> {
        self.entry.filter(|entry| entry.unit == unit).map(|entry| entry.number)
    }

    pub(crate) fn id(&self) -> Option<&'o RawValue> {
        self.entry.and_then(|entry| entry.id)
    }

    /// What a message begins with: `feed.ndjson:7:`, `archive.parquet: row 7:`, or nothing for a story on standard input.
    pub(crate) fn prefix(&self) -> String {
        let file = self.file.map_or_else(String::new, |file| format!("{file}:"));
        match (self.entry.map(|entry| (entry.unit, entry.number)), self.file) {
            (Some((Unit::Line, line)), Some(_)) => format!("{file}{line}:"),
            (Some((Unit::Line, line)), None) => format!("line {line}:"),
            (Some((Unit::Row, row)), _) => format!("{file} row {row}:"),
            (None, _) => file,
        }
    }

    /// What stands above a story among others: `feed.ndjson, line 7, id "a/7"`.
    pub(crate) fn title(&self) -> Option<String> {
        let file = self.file.map(str::to_owned);
        let line = self.line().map(|line| format!("line {line}"));
        let row = self.row().map(|row| format!("row {row}"));
        let id = self.id().map(|id| format!("id {}", id.get()));
        let story = self.story.map(|story| format!("story {story}"));
        let named: Vec<_> = [file, line, row, id, story].into_iter().flatten().collect();
        (!named.is_empty()).then(|| named.join(", "))
    }
}

/// A story that was read.
#[derive(Debug)]
pub(crate) struct Story<'s> {
    pub(crate) origin: Origin<'s>,
    pub(crate) text: &'s str,
    /// Which it was read by.
    pub(crate) desk: &'s Desk,
    pub(crate) article: Article<'s>,
    /// Where they were asked for.
    pub(crate) diagnostics: Option<Vec<Diagnostic>>,
    /// Why the dateline was believed, where there is one and diagnostics were asked for.
    pub(crate) grounds: Option<Grounds>,
    pub(crate) resolution: Resolution,
    /// What stands round it in a file that is cut.
    pub(crate) framed: Option<Framed<'s>>,
}

/// What a frame says of its story.
#[derive(Debug)]
pub(crate) struct Framed<'s> {
    pub(crate) frame: Frame,
    pub(crate) envelope: Option<Envelope<'s>>,
    pub(crate) sent: Option<Sent<'s>>,
}

/// What became of the dateline's date.
#[derive(Debug)]
pub(crate) enum Resolution {
    NotAsked,
    NoDate,
    Resolved(Result<ResolvedDate, UnresolvedDate>),
}

/// How much is wanted of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// A headline, a dateline and a body.
    Strict,
    /// Nothing.
    Lenient,
    /// Nothing, and what is wrong is said.
    Diagnosed,
}

/// How stories are read.
#[derive(Debug)]
pub(crate) struct Reader {
    pub(crate) desk: Desk,
    pub(crate) strictness: Strictness,
    pub(crate) resolve: Option<Date>,
}

impl Reader {
    pub(crate) fn read<'s>(&'s self, origin: Origin<'s>, text: &'s str) -> Result<Story<'s>, Error> {
        let (article, grounds, diagnostics) = match self.strictness {
            Strictness::Strict => (self.desk.article(text)?, None, None),
            Strictness::Lenient => (self.desk.article_lenient(text), None, None),
            Strictness::Diagnosed => {
                let (article, diagnostics) = self.desk.diagnose(text);
                (article, diagnostics.grounds(), Some(diagnostics.collect()))
            }
        };
        let resolution = self.resolve.map_or(Resolution::NotAsked, |reference| resolve(&article, reference));
        Ok(Story { origin, text, desk: &self.desk, article, diagnostics, grounds, resolution, framed: None })
    }

    /// Reads a story of a file that is cut; the day that its frame says stands for the reference.
    pub(crate) fn read_framed<'s>(&'s self, origin: Origin<'s>, framed: &stories::Story<'s>) -> Story<'s> {
        let (article, sent) = (framed.article(), framed.sent());
        let day = sent.as_ref().and_then(Sent::date);
        let resolution =
            self.resolve.map_or(Resolution::NotAsked, |reference| resolve(&article, day.unwrap_or(reference)));
        Story {
            origin,
            text: framed.raw(),
            desk: &self.desk,
            article,
            diagnostics: (self.strictness == Strictness::Diagnosed).then(|| framed.diagnose().collect()),
            grounds: None,
            resolution,
            framed: Some(Framed { frame: framed.frame(), envelope: framed.envelope(), sent }),
        }
    }
}

fn resolve(article: &Article<'_>, reference: Date) -> Resolution {
    let printed = article.dateline.as_ref().and_then(|dateline| dateline.date);
    printed
        .map_or(Resolution::NoDate, |date| Resolution::Resolved(date.resolve(reference, YearPolicy::LATEST_NOT_AFTER)))
}
