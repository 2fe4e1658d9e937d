//! The properties of a ninjs object, in the order of its guidelines.

use alloc::borrow::Cow;
use core::fmt::{self, Display};

use serde::ser::{Serialize, Serializer};

use crate::article::Article;
use crate::body::Block;
use crate::dateline::Dateline;
use crate::desk::Desk;
use crate::note;
use crate::place::Place;
use crate::prose::Prose;
use crate::read::block;
use crate::standards::ninjs::Ninjs;
use crate::standards::ninjs::rfc3339::Rfc3339;
use crate::standards::{Shown, from_first_to_last, organisation, writers};
use crate::text::Text;

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Form<'s, 'a> {
    uri: &'s str,
    #[serde(rename = "type")]
    kind: &'static str,
    standard: Standard,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_created: Option<Shown<Rfc3339>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ed_note: Option<Shown<EdNote<'s, 'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    headlines: Option<Headlines<'s, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bodies: Option<[Body<'s, 'a>; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<Shown<By<'s, 'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<People<'s, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    located: Option<Shown<Located<'s, 'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    places: Option<Places<'s, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    info_sources: Option<[InfoSource<'s, 'a>; 1]>,
}

impl<'s, 'a> Form<'s, 'a> {
    pub(super) fn of(view: &Ninjs<'s, 'a>) -> Self {
        let Ninjs { article, uri, desk, created, with_counts } = *view;
        let dateline = article.dateline.as_ref();
        let filed = dateline.filter(|dateline| !dateline.places.is_empty());
        let credit = dateline.and_then(|dateline| dateline.credit.as_ref());
        let has_writers = writers(article).next().is_some();
        Self {
            uri,
            kind: "text",
            standard: Standard::NINJS_3_1,
            content_created: created.and_then(Rfc3339::of).map(Shown),
            ed_note: messages(article).next().map(|_| Shown(EdNote(article))),
            headlines: Some(Headlines(article)).filter(|headlines| headlines.iter().next().is_some()),
            bodies: Some(article.copy_with_dateline())
                .filter(|copy| copy.clone().next().is_some())
                .map(|copy| [Body::of(copy, with_counts)]),
            by: (has_writers || article.byline.is_some()).then_some(Shown(By(article))),
            people: has_writers.then_some(People(article)),
            located: filed.map(|dateline| Shown(Located(dateline))),
            places: filed.map(|dateline| Places(&dateline.places)),
            info_sources: credit
                .map(|credit| [InfoSource { name: organisation(credit, desk), literal: credit.agency.as_ref() }]),
        }
    }
}

#[derive(serde::Serialize)]
struct Standard {
    name: &'static str,
    version: &'static str,
    schema: &'static str,
}

impl Standard {
    const NINJS_3_1: Self =
        Self { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" };
}

/// The headline without a role, and the subheadline, whose role the guidelines call `subhead`.
struct Headlines<'s, 'a>(&'s Article<'a>);

#[derive(serde::Serialize)]
struct Headline<'s, 'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    value: &'s Text<'a>,
}

impl<'s, 'a> Headlines<'s, 'a> {
    fn iter(&self) -> impl Iterator<Item = Headline<'s, 'a>> + use<'s, 'a> {
        let Article { headline, subheadline, .. } = self.0;
        let headline = headline.iter().map(|headline| Headline { role: None, value: &headline.text });
        headline.chain(subheadline.iter().map(|value| Headline { role: Some("subhead"), value }))
    }
}

impl Serialize for Headlines<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'s, 'a> {
    content_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    char_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    word_count: Option<usize>,
    value: Shown<Prose<'s, 'a>>,
}

impl<'s, 'a> Body<'s, 'a> {
    fn of(copy: Prose<'s, 'a>, with_counts: bool) -> Self {
        let counts = with_counts.then(|| copy.counts());
        Self {
            content_type: "text/plain",
            char_count: counts.map(|counts| counts.characters),
            word_count: counts.map(|counts| counts.words),
            value: Shown(copy),
        }
    }
}

/// The messages to editors; bullets and what fits no other part are none.
fn messages<'s, 'a>(article: &'s Article<'a>) -> impl Iterator<Item = Text<'a>> + use<'s, 'a> {
    let in_body = article.body.blocks.iter().filter_map(|block| match block {
        Block::Note(text) => Some(text.clone()),
        _ => None,
    });
    article.notes.iter().filter(|text| block(text.as_printed(), &Desk::new(), note::is_note)).chain(in_body)
}

struct EdNote<'s, 'a>(&'s Article<'a>);

impl Display for EdNote<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parting = "";
        messages(self.0).try_for_each(|message| write!(f, "{}{message}", core::mem::replace(&mut parting, "\n")))
    }
}

/// `A. Writer and B. Writer`: the byline from the first name to the last, as the guidelines print it.
struct By<'s, 'a>(&'s Article<'a>);

impl Display for By<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(byline) = &self.0.byline else { return writers(self.0).try_for_each(|writer| writer.fmt(f)) };
        let text = byline.text.one_line();
        f.write_str(from_first_to_last(&text, byline.names.iter()).unwrap_or(&text))
    }
}

struct People<'s, 'a>(&'s Article<'a>);

#[derive(serde::Serialize)]
struct Person<'a> {
    name: Text<'a>,
    rel: &'static str,
}

impl Serialize for People<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(writers(self.0).map(|name| Person { name, rel: "author" }))
    }
}

/// The places as printed: `PARIS/LONDON`, `IGORA /Leningrad Region/`.
struct Located<'s, 'a>(&'s Dateline<'a>);

impl Display for Located<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Dateline { text, places, .. } = self.0;
        let text = text.one_line();
        let parts = places.iter().flat_map(|place| [Some(&place.name), place.region.as_ref()]).flatten();
        if let Some(printed) = from_first_to_last(&text, parts.cloned()) {
            return f.write_str(printed);
        }
        let mut parting = "";
        places.iter().try_for_each(|place| write!(f, "{}{place}", core::mem::replace(&mut parting, ", ")))
    }
}

struct Places<'s, 'a>(&'s [Place<'a>]);

#[derive(serde::Serialize)]
struct Origin<'s, 'a> {
    name: &'s Text<'a>,
    rel: &'static str,
    /// `PORTLAND, Ore.`, whatever mark the wire printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    literal: Option<Shown<&'s Place<'a>>>,
}

impl Serialize for Places<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|place| Origin {
            name: &place.name,
            rel: "located",
            literal: place.region.is_some().then_some(Shown(place)),
        }))
    }
}

#[derive(serde::Serialize)]
struct InfoSource<'s, 'a> {
    name: Cow<'s, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    literal: Option<&'s Text<'a>>,
}
