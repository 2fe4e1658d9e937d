//! JSON: the article alone, or a record a line.

use serde::Serialize;
use serde_json::value::RawValue;
use wirecopy::Article;
use wirecopy::diagnostic::{Diagnostic, Grounds};
use wirecopy::stories::{Envelope, Frame, Sent};

use super::Format;
use crate::story::{Entry, Origin, Resolution, Story, Unit};

/// One story, indented.
#[derive(Debug)]
pub(crate) struct Alone;

/// An object a line.
#[derive(Debug)]
pub(crate) struct Lines;

/// One list of objects.
#[derive(Debug)]
pub(crate) struct List;

/// What is written for one of many.
#[derive(Default, Serialize)]
struct Record<'s, 'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'s str>,
    /// Of a column of Parquet, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<u64>,
    /// `null` for a line without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'s RawValue>,
    /// The number of a story in a file that is cut, its frame, and what that says of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    story: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    frame: Option<Frame>,
    #[serde(skip_serializing_if = "Option::is_none")]
    envelope: Option<&'s Envelope<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sent: Option<&'s Sent<'a>>,
    /// Where a line was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<Told<'s, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diagnostics: Option<&'s [Diagnostic]>,
    /// Why the dateline was believed.
    #[serde(skip_serializing_if = "Option::is_none")]
    grounds: Option<Grounds>,
    #[serde(skip_serializing_if = "is_not_asked")]
    resolved: &'s Resolution,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'s str>,
}

/// What there is in the place of an article.
#[derive(Serialize)]
#[serde(untagged)]
enum Told<'s, 'a> {
    Article(&'s Article<'a>),
    /// A row that is null.
    #[cfg(feature = "parquet")]
    Null,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_not_asked(resolution: &&Resolution) -> bool {
    matches!(resolution, Resolution::NotAsked)
}

impl Default for &Resolution {
    fn default() -> Self {
        &Resolution::NotAsked
    }
}

impl Serialize for Resolution {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Unresolved {
            error: String,
        }

        match self {
            Self::NotAsked | Self::NoDate => serializer.serialize_none(),
            Self::Resolved(Ok(day)) => day.serialize(serializer),
            Self::Resolved(Err(error)) => Unresolved { error: error.to_string() }.serialize(serializer),
        }
    }
}

fn id<'s>(origin: &Origin<'s>) -> Option<&'s RawValue> {
    match origin.entry? {
        Entry { unit: Unit::Line, id, .. } => Some(id.unwrap_or(RawValue::NULL)),
        Entry { unit: Unit::Row, id, .. } => id,
    }
}

fn story<'s, 'a>(story: &'s Story<'a>) -> Record<'s, 'a> {
    Record {
        file: story.origin.file,
        row: story.origin.row(),
        id: id(&story.origin),
        story: story.origin.story,
        frame: story.framed.as_ref().map(|framed| framed.frame),
        envelope: story.framed.as_ref().and_then(|framed| framed.envelope.as_ref()),
        sent: story.framed.as_ref().and_then(|framed| framed.sent.as_ref()),
        article: Some(Told::Article(&story.article)),
        diagnostics: story.diagnostics.as_deref(),
        grounds: story.grounds,
        resolved: &story.resolution,
        ..Record::default()
    }
}

fn refused<'s>(origin: &Origin<'s>, why: &'s str) -> Record<'s, 's> {
    Record {
        file: origin.file,
        row: origin.row(),
        id: id(origin),
        line: origin.line(),
        error: Some(why),
        ..Record::default()
    }
}

#[cfg(feature = "parquet")]
fn absent<'s>(origin: &Origin<'s>) -> Record<'s, 's> {
    Record { file: origin.file, row: origin.row(), id: id(origin), article: Some(Told::Null), ..Record::default() }
}

/// A list of bytes takes anything, and no map here has a key that is no string.
fn compact(written: &impl Serialize, out: &mut Vec<u8>) {
    serde_json::to_writer(out, written).expect("a record is JSON");
}

impl Format for Alone {
    fn story(&self, read: &Story<'_>, out: &mut Vec<u8>) {
        let written = match &read.resolution {
            Resolution::NotAsked => serde_json::to_writer_pretty(&mut *out, &read.article),
            _ => serde_json::to_writer_pretty(&mut *out, &Record { diagnostics: None, grounds: None, ..story(read) }),
        };
        written.expect("an article is JSON");
        out.push(b'\n');
    }

    fn refused(&self, _: &Origin<'_>, _: &str, _: &mut Vec<u8>) {}

    fn draws_diagnostics(&self) -> bool {
        true
    }
}

impl Format for Lines {
    fn story(&self, read: &Story<'_>, out: &mut Vec<u8>) {
        compact(&story(read), out);
        out.push(b'\n');
    }

    #[cfg(feature = "parquet")]
    fn absent(&self, origin: &Origin<'_>, out: &mut Vec<u8>) {
        compact(&absent(origin), out);
        out.push(b'\n');
    }

    fn refused(&self, origin: &Origin<'_>, why: &str, out: &mut Vec<u8>) {
        compact(&refused(origin, why), out);
        out.push(b'\n');
    }
}

impl Format for List {
    fn begin(&self) -> Vec<u8> {
        b"[\n".to_vec()
    }

    fn between(&self) -> &'static [u8] {
        b",\n"
    }

    fn story(&self, read: &Story<'_>, out: &mut Vec<u8>) {
        out.extend(self.between());
        compact(&story(read), out);
    }

    #[cfg(feature = "parquet")]
    fn absent(&self, origin: &Origin<'_>, out: &mut Vec<u8>) {
        out.extend(self.between());
        compact(&absent(origin), out);
    }

    fn refused(&self, origin: &Origin<'_>, why: &str, out: &mut Vec<u8>) {
        out.extend(self.between());
        compact(&refused(origin, why), out);
    }

    fn end(&self) -> &'static [u8] {
        b"\n]\n"
    }
}
