//! A job becomes a piece of output.

#[cfg(feature = "parquet")]
use std::borrow::Cow;
use std::io::Read as _;

use encoding_rs::Encoding;

use super::job::{Job, open, refusal};
use crate::input::LONGEST;
use crate::input::decode::decode;
use crate::input::lines::Chunk;
use crate::input::record::{Refusal, record};
#[cfg(feature = "parquet")]
use crate::input::rows::{Cell, Rows};
use crate::input::source::{Found, Source};
use crate::output::form::{Form, Output};
use crate::story::{Entry, Origin, Reader, Unit};

/// What a job gave.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) output: Output,
    pub(crate) messages: Vec<Message>,
    pub(crate) stories: u64,
    pub(crate) refused: u64,
    /// Of the input.
    pub(crate) bytes_read: u64,
}

/// What is said on standard error.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Message {
    /// Something could not be read.
    Refusal(String),
    /// What a careful desk would flag.
    Diagnostic(String),
}

/// How a job is done.
pub(crate) struct Work {
    pub(crate) reader: Reader,
    pub(crate) encoding: Option<&'static Encoding>,
    pub(crate) form: Form,
    /// Whether each record has the name of its file.
    pub(crate) names_files: bool,
    /// Whether a file is cut into its stories.
    pub(crate) cuts: bool,
}

impl Work {
    pub(crate) fn done(&self, job: Job) -> Piece {
        // What is written is about as long as what is read.
        let output = self.form.output(job.weight().min(LONGEST));
        let mut piece = Piece { output, messages: Vec::new(), stories: 0, refused: 0, bytes_read: 0 };
        match job {
            Job::Refused(why) => self.refuse_file(&mut piece, None, &why),
            Job::Files { found, .. } => found.into_iter().for_each(|found| self.file(&mut piece, found)),
            Job::Lines { source, chunk } => self.lines(&mut piece, &source, &chunk),
            #[cfg(feature = "parquet")]
            Job::Rows { source, rows } => self.rows(&mut piece, &source, &rows),
        }
        piece
    }

    fn file(&self, piece: &mut Piece, found: Found) {
        let source = match found {
            Ok(source) => source,
            Err(why) => return self.refuse_file(piece, None, &why),
        };
        let name = source.name();
        let mut bytes = Vec::new();
        // A file may be longer now than when it was found, and some have no end.
        let most = LONGEST as u64 + 1;
        if let Err(error) = open(&source).and_then(|input| input.take(most).read_to_end(&mut bytes)) {
            return self.refuse_file(piece, name.as_deref(), &refusal(&source, &error));
        }
        piece.bytes_read += bytes.len() as u64;
        if bytes.len() > LONGEST {
            let why = format!("{}: longer than the {LONGEST} bytes that are read of a story", source.shown());
            return self.refuse_file(piece, name.as_deref(), &why);
        }
        let origin = Origin::of_file(name.as_deref());
        match decode(&bytes, self.encoding) {
            Ok(text) if self.cuts => self.stories(piece, origin, &text),
            Ok(text) => self.story(piece, origin, &text),
            #[cfg(feature = "parquet")]
            Err(_) if crate::input::column::is_parquet(&bytes) => {
                let why = format!("{}: a file of Parquet: --column names the column that is read", source.shown());
                self.refuse_file(piece, name.as_deref(), &why);
            }
            Err(why) => self.refuse_file(piece, name.as_deref(), &format!("{}: {why}", source.shown())),
        }
    }

    /// Refuses what has no text, for a reason that names it.
    fn refuse_file(&self, piece: &mut Piece, file: Option<&str>, why: &str) {
        let bare = file.and_then(|file| why.strip_prefix(file)?.strip_prefix(": "));
        piece.output.refused(&Origin::of_file(self.shown(file)), bare.unwrap_or(why));
        piece.messages.push(Message::Refusal(why.to_owned()));
        piece.refused += 1;
    }

    fn shown<'f>(&self, file: Option<&'f str>) -> Option<&'f str> {
        file.filter(|_| self.names_files)
    }

    fn stories(&self, piece: &mut Piece, origin: Origin<'_>, text: &str) {
        let shown = Origin { file: self.shown(origin.file), ..origin };
        for (number, framed) in (1..).zip(self.reader.desk.stories(text)) {
            let story = self.reader.read_framed(Origin { story: Some(number), ..shown }, &framed);
            piece.output.story(&story);
            piece.stories += 1;
        }
    }

    fn story(&self, piece: &mut Piece, origin: Origin<'_>, text: &str) {
        let shown = Origin { file: self.shown(origin.file), ..origin };
        match self.reader.read(shown, text) {
            Ok(story) => {
                piece.output.story(&story);
                piece.stories += 1;
                if self.form.draws_diagnostics() {
                    let drawn = story.diagnostics.iter().flatten();
                    let drawn = drawn.map(|diagnostic| origin.prefix() + &diagnostic.in_source(text).to_string());
                    piece.messages.extend(drawn.map(Message::Diagnostic));
                }
            }
            Err(error) => {
                let drawn = error.in_source(text).to_string();
                piece.output.refused(&shown, drawn.lines().next().unwrap_or_default());
                piece.messages.push(Message::Refusal(origin.prefix() + &drawn));
                piece.refused += 1;
            }
        }
    }

    fn lines(&self, piece: &mut Piece, source: &Source, chunk: &Chunk) {
        let name = source.name();
        piece.bytes_read += chunk.bytes.len() as u64;
        if chunk.is_cut_off {
            let why = format!("longer than the {LONGEST} bytes that are read of a line");
            let Refusal { id, error } = Refusal::of(&String::from_utf8_lossy(&chunk.bytes), why);
            let entry = Entry { unit: Unit::Line, number: chunk.first_line, id: id.as_deref() };
            return self.refuse_entry(piece, name.as_deref(), entry, &error);
        }
        for (number, line) in (chunk.first_line..).zip(chunk.bytes.split(|byte| *byte == b'\n')) {
            let line = line.trim_ascii_end();
            let line = if number == 1 { line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line) } else { line };
            if line.is_empty() {
                continue;
            }
            match record(line) {
                Ok((id, text)) => {
                    let entry = Entry { unit: Unit::Line, number, id };
                    self.story(piece, Origin { entry: Some(entry), ..Origin::of_file(name.as_deref()) }, &text);
                }
                Err(Refusal { id, error }) => {
                    let entry = Entry { unit: Unit::Line, number, id: id.as_deref() };
                    self.refuse_entry(piece, name.as_deref(), entry, &error);
                }
            }
        }
    }

    #[cfg(feature = "parquet")]
    fn rows(&self, piece: &mut Piece, source: &Source, rows: &Rows) {
        let name = source.name();
        piece.bytes_read += rows.weight() as u64;
        for (row, number) in (0..rows.len()).zip(rows.first..) {
            let id = rows.id(row);
            let entry = Entry { unit: Unit::Row, number, id: id.as_deref() };
            let origin = Origin { entry: Some(entry), ..Origin::of_file(name.as_deref()) };
            let text = match rows.cell(row) {
                Cell::Null => {
                    piece.output.absent(&Origin { file: self.shown(origin.file), ..origin });
                    piece.stories += 1;
                    continue;
                }
                Cell::Text(text) => Ok(Cow::Borrowed(text)),
                Cell::Bytes(bytes) => decode(bytes, self.encoding),
            };
            match text {
                Ok(text) if text.len() > LONGEST => {
                    let why = format!("longer than the {LONGEST} bytes that are read of a story");
                    self.refuse_entry(piece, name.as_deref(), entry, &why);
                }
                Ok(text) if self.cuts => self.stories(piece, origin, &text),
                Ok(text) => self.story(piece, origin, &text),
                Err(why) => self.refuse_entry(piece, name.as_deref(), entry, &why),
            }
        }
    }

    fn refuse_entry(&self, piece: &mut Piece, file: Option<&str>, entry: Entry<'_>, why: &str) {
        let origin = Origin { entry: Some(entry), ..Origin::of_file(file) };
        let shown = Origin { file: self.shown(file), ..origin };
        piece.output.refused(&shown, why);
        piece.messages.push(Message::Refusal(format!("{} {why}", origin.prefix())));
        piece.refused += 1;
    }
}
