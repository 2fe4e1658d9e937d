//! [`Spanned`]: an article in JSON with the place of every text, for those who annotate stories.

use serde::ser::{Serialize, SerializeMap, SerializeSeq as _, Serializer};

use crate::article::Article;
use crate::body::Block;
use crate::byline::Byline;
use crate::credit::Credit;
use crate::dateline::Dateline;
use crate::headline::Headline;
use crate::place::Place;
use crate::span::Span;
use crate::text::Text;

impl<'a> Article<'a> {
    /// The article with the span of every text in `source`, the story that it was read from.
    ///
    /// Typical input is a story just read, for a tool that marks names in it. Spans are bytes of `source`: in Python
    /// `source.encode()[start:end]`. Spans hold as long as the article borrows: after [`Article::into_owned`] and
    /// after JSON a text has none, and the key `span` is left out. Who keeps an article keeps this form of it, or
    /// the story and the article [together](https://docs.rs/self_cell).
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let story = "Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.";
    /// let article = Article::parse(story)?;
    /// let json = serde_json::to_value(article.spanned(story)).unwrap();
    /// assert_eq!(json["headline"], serde_json::json!({"text": "Harbor reopens", "span": {"start": 0, "end": 14}}));
    /// assert_eq!(json["dateline"]["places"][0]["name"]["span"]["start"], 15);
    ///
    /// let owned = serde_json::to_value(article.into_owned().spanned(story)).unwrap();
    /// assert_eq!(owned["headline"], serde_json::json!({"text": "Harbor reopens"}));
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub const fn spanned<'b>(&'b self, source: &'b str) -> Spanned<'b, 'a> {
        Spanned { article: self, source }
    }
}

/// An article that serialises with the place of every text; made by [`Article::spanned`].
///
/// The form is the article's own, but that every text which the story prints is an object, or stands in one:
///
/// | part | form |
/// |---|---|
/// | a text | `{"text": …, "span": {"start": …, "end": …}}`; `lines` has the spans of its lines where the wire broke it |
/// | headline | a text, with its `label`, a text |
/// | subheadline, each of the notes | a text |
/// | byline | a text, with its `names`, a list of texts, and its `title`, a text |
/// | dateline | a text, with `places`, `date`, `date_text`, a text, and `credit` |
/// | `dateline_alone` | `true`, where the dateline stood on a line of its own |
/// | each of the places | `name` and `region`, each a text |
/// | credit | a text, with `name` and `correspondent`, each a text; `agency` is a plain string, since a key is not printed |
/// | each of the body's blocks | a text, with its `kind` |
///
/// `text` is the one line, as everywhere; between two of its `lines` it has one space.
#[derive(Clone, Copy, Debug)]
#[must_use = "a view says nothing until it is serialised"]
pub struct Spanned<'b, 'a> {
    article: &'b Article<'a>,
    source: &'b str,
}

impl Serialize for Spanned<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { article, source } = *self;
        let Article { headline, subheadline, byline, notes, dateline, dateline_alone, body } = article;
        let mut parts = serializer.serialize_map(None)?;
        entry(&mut parts, "headline", headline.as_ref(), source)?;
        entry(&mut parts, "subheadline", subheadline.as_ref(), source)?;
        entry(&mut parts, "byline", byline.as_ref(), source)?;
        if !notes.is_empty() {
            parts.serialize_entry("notes", &Each(|| notes.iter(), source))?;
        }
        entry(&mut parts, "dateline", dateline.as_ref(), source)?;
        if *dateline_alone {
            parts.serialize_entry("dateline_alone", dateline_alone)?;
        }
        parts.serialize_entry("body", &Each(|| body.blocks.iter(), source))?;
        parts.end()
    }
}

/// What stands in a story, with its source.
struct In<'b, P>(P, &'b str);

/// A part, whose fields are written into an object.
trait Part {
    fn write<M: SerializeMap>(&self, fields: &mut M, source: &str) -> Result<(), M::Error>;
}

impl<P: Part> Serialize for In<'_, P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        self.0.write(&mut fields, self.1)?;
        fields.end()
    }
}

impl<P: Part> Part for &P {
    fn write<M: SerializeMap>(&self, fields: &mut M, source: &str) -> Result<(), M::Error> {
        P::write(self, fields, source)
    }
}

/// A part under its name, where it is there.
fn entry<M: SerializeMap>(fields: &mut M, name: &str, part: Option<impl Part>, source: &str) -> Result<(), M::Error> {
    part.map_or(Ok(()), |part| fields.serialize_entry(name, &In(part, source)))
}

/// A list of parts, made anew each time that it is written.
struct Each<'b, L>(L, &'b str);

impl<L: Fn() -> I, I: Iterator<Item: Part>> Serialize for Each<'_, L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        (self.0)().try_for_each(|part| list.serialize_element(&In(part, self.1)))?;
        list.end()
    }
}

impl Part for Text<'_> {
    fn write<M: SerializeMap>(&self, fields: &mut M, source: &str) -> Result<(), M::Error> {
        fields.serialize_entry("text", self)?;
        let Some(span) = self.span_in(source) else { return Ok(()) };
        fields.serialize_entry("span", &span)?;
        match self.words().nth(1) {
            Some(_) => fields.serialize_entry("lines", &Lines(self, span.start)),
            None => Ok(()),
        }
    }
}

/// The spans of a text's lines, in the source in which it begins at a byte.
struct Lines<'b, 'a>(&'b Text<'a>, usize);

impl Serialize for Lines<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let lines = self.0.words().map(|piece| piece.printed());
        serializer.collect_seq(lines.map(|Span { start, end }| Span::new(self.1 + start, self.1 + end)))
    }
}

impl Part for Headline<'_> {
    fn write<M: SerializeMap>(&self, fields: &mut M, source: &str) -> Result<(), M::Error> {
        entry(fields, "label", self.label.as_ref(), source)?;
        self.text.write(fields, source)
    }
}

impl Part for Byline<'_> {
    fn write<M: SerializeMap>(&self, fields: &mut M, source: &str) -> Result<(), M::Error> {
        self.text.write(fields, source)?;
        if !self.names.is_empty() {
            fields.serialize_entry("names", &Each(|| self.names.iter(), source))?;
        }
        entry(fields, "title", self.title.as_ref(), source)
    }
}

impl Part for Dateline<'_> {
    fn write<M: SerializeMap>(&self, fields: &mut M, source: &str) -> Result<(), M::Error> {
        self.text.write(fields, source)?;
        fields.serialize_entry("places", &Each(|| self.places.iter(), source))?;
        if let Some(date) = &self.date {
            fields.serialize_entry("date", date)?;
        }
        entry(fields, "date_text", self.date_text.as_ref(), source)?;
        entry(fields, "credit", self.credit.as_ref(), source)
    }
}

impl Part for Place<'_> {
    fn write<M: SerializeMap>(&self, fields: &mut M, source: &str) -> Result<(), M::Error> {
        entry(fields, "name", Some(&self.name), source)?;
        entry(fields, "region", self.region.as_ref(), source)
    }
}

impl Part for Credit<'_> {
    fn write<M: SerializeMap>(&self, fields: &mut M, source: &str) -> Result<(), M::Error> {
        self.text.write(fields, source)?;
        entry(fields, "name", Some(&self.name), source)?;
        if let Some(agency) = &self.agency {
            fields.serialize_entry("agency", agency)?;
        }
        entry(fields, "correspondent", self.correspondent.as_ref(), source)
    }
}

impl Part for Block<'_> {
    fn write<M: SerializeMap>(&self, fields: &mut M, source: &str) -> Result<(), M::Error> {
        fields.serialize_entry("kind", &self.kind())?;
        self.text().write(fields, source)
    }
}
