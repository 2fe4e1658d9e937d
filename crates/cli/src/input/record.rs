//! A line of a stream: its id and its text, or why it is refused.

use std::borrow::Cow;
use std::fmt;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer as _};
use serde_json::value::RawValue;

/// Why a line is refused that is JSON and yet no record.
pub(crate) const NO_RECORD: &str = "expected an object with one text, and at most one id, on one line";

/// A line of the stream.
#[derive(Deserialize)]
struct Record<'t> {
    #[serde(borrow, default)]
    id: Option<&'t RawValue>,
    #[serde(borrow)]
    text: Cow<'t, str>,
}

/// Why a line was refused, and its id as it was written, where it has one.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) id: Option<Box<RawValue>>,
    pub(crate) error: String,
}

impl Refusal {
    /// Keeps the id of the line, though what stands behind it may be no JSON at all: `{"id": 7, "text": `.
    pub(crate) fn of(line: &str, error: String) -> Self {
        let mut id = None;
        let _ = serde_json::Deserializer::from_str(line).deserialize_map(IdOf(&mut id));
        Self { id, error }
    }
}

/// Keeps the id of an object as soon as it is read.
struct IdOf<'s>(&'s mut Option<Box<RawValue>>);

impl<'de> Visitor<'de> for IdOf<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while let Some(key) = object.next_key::<String>()? {
            if key == "id" {
                *self.0 = Some(object.next_value::<Box<RawValue>>()?).filter(|id| is_on_one_line(id));
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Whether an id has no carriage return among its blanks, at which some readers of the answers would end the line.
fn is_on_one_line(id: &RawValue) -> bool {
    !id.get().contains('\r')
}

/// The id and the text of a line: `{"id": 7, "text": "Ships moved."}`.
pub(crate) fn record(line: &[u8]) -> Result<(Option<&RawValue>, Cow<'_, str>), Refusal> {
    let text = std::str::from_utf8(line).map_err(|error| {
        Refusal::of(&String::from_utf8_lossy(line), format!("not UTF-8 at byte {}", error.valid_up_to()))
    })?;
    let read: serde_json::Result<Record<'_>> = serde_json::from_str(text);
    // An array of the same values would be taken for the object.
    let is_object = text.trim_start().starts_with('{');
    match read {
        Ok(Record { id, text }) if is_object && id.is_none_or(is_on_one_line) => Ok((id, text)),
        Err(error) if !error.is_data() => Err(Refusal::of(text, at_column(&error))),
        _ => Err(Refusal::of(text, NO_RECORD.to_owned())),
    }
}

/// The error with its place in the line; its own line is always the first.
fn at_column(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let what = said.rsplit_once(" at line ").map_or(said.as_str(), |(what, _)| what);
    format!("{what} at column {}", error.column())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_an_id_as_it_was_written_and_a_text() {
        for (line, id, text) in [
            (r#"{"id": 7, "text": "Ships moved."}"#, Some("7"), "Ships moved."),
            (r#"{"text": "Ships\u0020moved.", "id": "a/7"}"#, Some(r#""a/7""#), "Ships moved."),
            (r#"{"id": 12345678901234567890123, "text": ""}"#, Some("12345678901234567890123"), ""),
            (r#"{"id": {"b": [1, 2]}, "text": "", "more": 1.50}"#, Some(r#"{"b": [1, 2]}"#), ""),
            (r#"{"text": ""}"#, None, ""),
        ] {
            let (read, copy) = record(line.as_bytes()).unwrap();
            assert_eq!((read.map(RawValue::get), &*copy), (id, text), "{line}");
        }
    }

    #[test]
    fn a_line_that_is_no_record_keeps_its_id() {
        for (line, id, error) in [
            (&b"{\"id\":2}"[..], Some("2"), NO_RECORD),
            (b"{\"id\":\"b\",\"text\":7}", Some(r#""b""#), NO_RECORD),
            (b"[1,\"Ships moved.\"]", None, NO_RECORD),
            (b"{\"id\":[2,\r3],\"text\":\"\"}", None, NO_RECORD),
            (b"no JSON", None, "expected ident at column 2"),
            (b"{\"id\":2,\"text\":\"caf\xE9\"}", Some("2"), "not UTF-8 at byte 19"),
            (b"{\"id\":2,\"text\":", Some("2"), "EOF while parsing a value at column 15"),
        ] {
            let refusal = record(line).unwrap_err();
            assert_eq!((refusal.id.as_deref().map(RawValue::get), &*refusal.error), (id, error), "{line:?}");
        }
    }
}
