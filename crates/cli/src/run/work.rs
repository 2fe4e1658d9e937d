//! A job becomes a piece of output.

use std::io::Read as _;

use encoding_rs::Encoding;
use serde_json::value::RawValue;

use super::job::{Job, open, refusal};
use crate::input::LONGEST;
use crate::input::decode::decode;
use crate::input::lines::Chunk;
use crate::input::record::{Refusal, record};
use crate::input::source::{Found, Source};
use crate::output::Format;
use crate::story::{Line, Origin, Reader};

/// What a job gave.
#[derive(Debug, Default)]
pub(crate) struct Piece {
    pub(crate) bytes: Vec<u8>,
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
    pub(crate) format: Box<dyn Format>,
    /// Whether each record has the name of its file.
    pub(crate) names_files: bool,
    /// Whether a file is cut into its stories.
    pub(crate) cuts: bool,
}

impl Work {
    pub(crate) fn done(&self, job: Job) -> Piece {
        // What is written is about as long as what is read.
        let bytes = Vec::with_capacity(job.weight().min(LONGEST));
        let mut piece = Piece { bytes, ..Piece::default() };
        match job {
            Job::Refused(why) => self.refuse_file(&mut piece, None, &why),
            Job::Files { found, .. } => found.into_iter().for_each(|found| self.file(&mut piece, found)),
            Job::Lines { source, chunk } => self.lines(&mut piece, &source, &chunk),
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
            Err(why) => self.refuse_file(piece, name.as_deref(), &format!("{}: {why}", source.shown())),
        }
    }

    /// Refuses what has no text, for a reason that names it.
    fn refuse_file(&self, piece: &mut Piece, file: Option<&str>, why: &str) {
        let bare = file.and_then(|file| why.strip_prefix(file)?.strip_prefix(": "));
        self.format.refused(&Origin::of_file(self.shown(file)), bare.unwrap_or(why), &mut piece.bytes);
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
            self.format.story(&story, &mut piece.bytes);
            piece.stories += 1;
        }
    }

    fn story(&self, piece: &mut Piece, origin: Origin<'_>, text: &str) {
        let shown = Origin { file: self.shown(origin.file), ..origin };
        match self.reader.read(shown, text) {
            Ok(story) => {
                self.format.story(&story, &mut piece.bytes);
                piece.stories += 1;
                if self.format.draws_diagnostics() {
                    let drawn = story.diagnostics.iter().flatten();
                    let drawn = drawn.map(|diagnostic| origin.prefix() + &diagnostic.in_source(text).to_string());
                    piece.messages.extend(drawn.map(Message::Diagnostic));
                }
            }
            Err(error) => {
                let drawn = error.in_source(text).to_string();
                self.format.refused(&shown, drawn.lines().next().unwrap_or_default(), &mut piece.bytes);
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
            return self.refuse_line(piece, name.as_deref(), chunk.first_line, id.as_deref(), &error);
        }
        for (number, line) in (chunk.first_line..).zip(chunk.bytes.split(|byte| *byte == b'\n')) {
            let line = line.trim_ascii_end();
            let line = if number == 1 { line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line) } else { line };
            if line.is_empty() {
                continue;
            }
            match record(line) {
                Ok((id, text)) => {
                    self.story(
                        piece,
                        Origin { line: Some(Line { number, id }), ..Origin::of_file(name.as_deref()) },
                        &text,
                    );
                }
                Err(Refusal { id, error }) => {
                    self.refuse_line(piece, name.as_deref(), number, id.as_deref(), &error);
                }
            }
        }
    }

    fn refuse_line(&self, piece: &mut Piece, file: Option<&str>, number: u64, id: Option<&RawValue>, why: &str) {
        let origin = Origin { line: Some(Line { number, id }), ..Origin::of_file(file) };
        let shown = Origin { file: self.shown(file), ..origin };
        self.format.refused(&shown, why, &mut piece.bytes);
        piece.messages.push(Message::Refusal(format!("{} {why}", origin.prefix())));
        piece.refused += 1;
    }
}
