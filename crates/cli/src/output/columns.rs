//! Parquet: the parts of each story as columns, those of `wirecopy-arrow` and what tells the story.

use std::io;
use std::sync::Arc;

use arrow_array::builder::{Date32Builder, StringViewBuilder, UInt64Builder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use wirecopy::stories::{Envelope, Sent};
use wirecopy::time::{Date, OffsetDateTime};
use wirecopy_arrow::{StoriesBuilder, story_fields};

use super::cell;
use super::destination::Destination;
use crate::story::{Framed, Origin, Resolution, Story};

/// How many bytes of a row group are held before they are written, compressed.
const GROUP: usize = 64 << 20;

/// What the columns are, the same whatever is asked: where a story stood, what its frame says, its parts, or the error.
pub(crate) fn schema() -> SchemaRef {
    let field = |name: &str, of| Field::new(name, of, true);
    let place = [
        field("file", DataType::Utf8View),
        field("line", DataType::UInt64),
        field("row", DataType::UInt64),
        field("id", DataType::Utf8View),
        field("story", DataType::UInt64),
    ];
    // A story that is not cut from a stream has no frame.
    let parts = story_fields();
    let parts = parts.iter().filter(|part| part.name() != "row").map(|part| part.as_ref().clone().with_nullable(true));
    let error = field("error", DataType::Utf8View);
    Arc::new(Schema::new(place.into_iter().chain(parts).chain([error]).collect::<Vec<_>>()))
}

/// The rows of some stories.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    file: StringViewBuilder,
    line: UInt64Builder,
    row: UInt64Builder,
    id: StringViewBuilder,
    story: UInt64Builder,
    frame: StringViewBuilder,
    /// A column for each field of [`Envelope`].
    envelope: [StringViewBuilder; 10],
    sent: StringViewBuilder,
    sent_on: Date32Builder,
    parts: StoriesBuilder,
    error: StringViewBuilder,
}

impl Columns {
    pub(crate) fn story(&mut self, story: &Story<'_>) {
        self.place(&story.origin, story.framed.as_ref(), None);
        let resolved = match &story.resolution {
            Resolution::Resolved(Ok(day)) => Some(day.date),
            _ => None,
        };
        let pushed = match &story.diagnostics {
            Some(found) => self.parts.push_diagnosed(&story.article, resolved, found),
            None => self.parts.push(&story.article, resolved),
        };
        pushed.expect("a job has fewer parts than a list counts");
    }

    pub(crate) fn absent(&mut self, origin: &Origin<'_>) {
        self.null(origin, None);
    }

    pub(crate) fn refused(&mut self, origin: &Origin<'_>, why: &str) {
        self.null(origin, Some(why));
    }

    fn null(&mut self, origin: &Origin<'_>, error: Option<&str>) {
        self.place(origin, None, error);
        self.parts.push_null().expect("a null has no parts");
    }

    fn place(&mut self, origin: &Origin<'_>, framed: Option<&Framed<'_>>, error: Option<&str>) {
        self.file.append_option(origin.file);
        self.line.append_option(origin.line());
        self.row.append_option(origin.row());
        self.id.append_option(origin.id().map(cell));
        self.story.append_option(origin.story);
        self.frame.append_option(framed.map(|framed| framed.frame.as_str()));
        let none = Envelope::default();
        let Envelope {
            source, service, number, priority, category, keywords, version, words, option, selector, ..
        } = framed.and_then(|framed| framed.envelope.as_ref()).unwrap_or(&none);
        let texts = [source, service, number, priority, category, keywords, version, words, option, selector];
        for (column, text) in self.envelope.iter_mut().zip(texts) {
            column.append_option(text.as_ref().map(|text| text.one_line()));
        }
        let sent = framed.and_then(|framed| framed.sent.as_ref());
        self.sent.append_option(sent.map(|sent| sent.text.one_line()));
        self.sent_on.append_option(sent.and_then(Sent::date).map(days));
        self.error.append_option(error);
    }

    /// Every list and every text lies in the bounds of a job, which Arrow's are far above.
    fn finish(mut self) -> RecordBatch {
        let parts = self.parts.finish().expect("the parts of a story are columns of one length");
        let (_, parts, nulls) = parts.into_parts();
        debug_assert!(nulls.is_none_or(|nulls| nulls.len() == parts[0].len()), "a column for each of the parts");
        let mut columns: Vec<ArrayRef> = vec![
            Arc::new(self.file.finish()),
            Arc::new(self.line.finish()),
            Arc::new(self.row.finish()),
            Arc::new(self.id.finish()),
            Arc::new(self.story.finish()),
            Arc::new(self.frame.finish()),
        ];
        columns.extend(self.envelope.iter_mut().map(|column| -> ArrayRef { Arc::new(column.finish()) }));
        columns.extend([Arc::new(self.sent.finish()) as ArrayRef, Arc::new(self.sent_on.finish())]);
        columns.extend(parts);
        columns.push(Arc::new(self.error.finish()));
        RecordBatch::try_new(schema(), columns).expect("the columns are those of the schema")
    }
}

/// The day as `Date32` counts it, from 1 January 1970.
fn days(date: Date) -> i32 {
    date.to_julian_day() - OffsetDateTime::UNIX_EPOCH.date().to_julian_day()
}

/// A file of Parquet that is being written.
#[derive(Debug)]
pub(crate) struct Writer(ArrowWriter<Destination>);

impl Writer {
    pub(crate) fn new(out: Destination) -> io::Result<Self> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_max_row_group_bytes(Some(GROUP))
            .build();
        ArrowWriter::try_new(out, schema(), Some(properties)).map(Self).map_err(of_system)
    }

    pub(crate) fn write(&mut self, columns: Columns) -> io::Result<()> {
        self.0.write(&columns.finish()).map_err(of_system)
    }

    /// Writes what a file of Parquet ends with.
    pub(crate) fn finish(self) -> io::Result<Destination> {
        self.0.into_inner().map_err(of_system)
    }

    pub(crate) fn destination(&self) -> &Destination {
        self.0.inner()
    }
}

/// The error of the system that stopped the writer; there are hardly others.
fn of_system(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(error) => io::Error::other(error),
        },
        error => io::Error::other(error),
    }
}
