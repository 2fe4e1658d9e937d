//! An error in JSON: its names, its sentence and its place.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::{Error, ErrorKind, InSource};
use crate::span::{Position, Span};

impl Error {
    fn write<S: Serializer>(self, position: Option<Position>, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Error", if position.is_some() { 6 } else { 4 })?;
        fields.serialize_field("kind", &self.kind)?;
        fields.serialize_field("part", &self.part())?;
        fields.serialize_field("message", &Sentence(self.kind))?;
        fields.serialize_field("span", &self.span)?;
        if let Some(Position { line, column }) = position {
            fields.serialize_field("line", &line)?;
            fields.serialize_field("column", &column)?;
        }
        fields.end()
    }
}

struct Sentence(ErrorKind);

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write(None, serializer)
    }
}

/// The error with its `line` and `column`.
impl Serialize for InSource<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.error.write(Some(self.error.position(self.source)), serializer)
    }
}

/// From its `kind` and `span`; the rest follows from them.
impl<'de> Deserialize<'de> for Error {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(rename = "Error")]
        struct Fields {
            kind: ErrorKind,
            span: Span,
        }

        Fields::deserialize(deserializer).map(|Fields { kind, span }| Self { kind, span })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json, to_value};

    use super::*;

    #[test]
    fn an_error_is_data() {
        let source = "Harbor reopens\nShips moved.";
        let error = Error::new(ErrorKind::NoDateline, Span::new(15, 27));
        let mut expected = json!({
            "kind": "no-dateline",
            "part": "dateline",
            "message": "no line opens with a dateline",
            "span": {"start": 15, "end": 27}
        });
        assert_eq!(to_value(error).unwrap(), expected);
        assert_eq!(from_value::<Error>(expected.clone()).unwrap(), error);
        expected["line"] = json!(2);
        expected["column"] = json!(1);
        assert_eq!(to_value(error.in_source(source)).unwrap(), expected);
        assert_eq!(from_value::<Error>(expected).unwrap(), error);
    }
}
