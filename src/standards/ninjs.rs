//! [`Ninjs`]: the article as IPTC's news in JSON, version 3.1.

mod form;
mod rfc3339;

use serde::ser::{Serialize, Serializer};
use time::OffsetDateTime;

use crate::article::Article;
use crate::desk::Desk;
use crate::standards::CRATES_DESK;

impl<'a> Article<'a> {
    /// The article as an IPTC ninjs 3.1 object, which the caller identifies by `uri`, as the schema demands.
    ///
    /// Typical input is any article, and a URI that names the item and no other. What the article lacks is left
    /// out; the object is valid against `ninjs-schema_3.1.json` as long as `uri` is a URI.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.")?;
    /// let view = serde_json::to_value(article.ninjs("https://example.org/stories/1")).unwrap();
    /// assert_eq!(view["uri"], "https://example.org/stories/1");
    /// assert_eq!(view["bodies"][0]["value"], "PORTO, May 3. /TASS/. Ships moved.");
    /// assert_eq!(view["located"], "PORTO");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn ninjs<'b>(&'b self, uri: &'b str) -> Ninjs<'b, 'a> {
        Ninjs { article: self, uri, desk: CRATES_DESK, created: None, with_counts: true }
    }
}

/// An article that serialises as a [ninjs](https://iptc.org/standards/ninjs/) 3.1 object; made by [`Article::ninjs`].
///
/// | property | from |
/// |---|---|
/// | `uri` | the caller |
/// | `type`, `standard` | `text`, and the name, version and URI of the schema |
/// | `headlines[]` | the headline's words without a role; the subheadline with the role `subhead` |
/// | `bodies[]` | [`Article::copy_with_dateline`] as `text/plain`, with its `charCount` and `wordCount` |
/// | `by` | the byline's names as printed, or the dateline's correspondent |
/// | `people[]` | the same, one by one, with the `rel` `author` |
/// | `located` | the dateline's places as printed, their own separators between them |
/// | `places[]` | the same, one by one, with the `rel` `located`; `literal` has the region too |
/// | `infoSources[]` | the agency's organisation, its key as `literal`; the credit's name where no agency is known |
/// | `edNote` | messages to editors, from above the dateline and from the body |
/// | `contentCreated` | the moment that the caller [gave](Ninjs::created), and never otherwise |
///
/// No ninjs has a property for the dateline, and the schema is closed: it stays at the head of the body, as in IPTC's
/// own examples. A date without a year or a time cannot be written at all.
#[derive(Clone, Copy, Debug)]
#[must_use = "a view says nothing until it is serialised"]
pub struct Ninjs<'b, 'a> {
    article: &'b Article<'a>,
    uri: &'b str,
    desk: &'b Desk,
    created: Option<OffsetDateTime>,
    with_counts: bool,
}

impl<'b> Ninjs<'b, '_> {
    /// The same view with `contentCreated`, which is a date with a time and a zone, never a bare date.
    ///
    /// Typical input is a feed's time stamp. Where nothing but the day is known, midnight stands for it by NITF's
    /// custom (`story.date/@norm` has "zero time when no time is known"), and the caller says in which zone. A
    /// year or an offset that RFC 3339 cannot write is left out.
    ///
    /// ```
    /// use time::macros::{date, offset};
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.")?;
    /// let moment = date!(2026 - 05 - 03).midnight().assume_offset(offset!(+1));
    /// let view = serde_json::to_value(article.ninjs("https://example.org/1").created(moment)).unwrap();
    /// assert_eq!(view["contentCreated"], "2026-05-03T00:00:00+01:00");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub const fn created(mut self, moment: OffsetDateTime) -> Self {
        self.created = Some(moment);
        self
    }

    /// The same view without `charCount` and `wordCount`, for those who do not read them: the copy is walked once less.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.")?;
    /// let view = serde_json::to_value(article.ninjs("https://example.org/1").without_counts()).unwrap();
    /// assert_eq!(view["bodies"][0].get("wordCount"), None);
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub const fn without_counts(mut self) -> Self {
        self.with_counts = false;
        self
    }

    /// The same view, agencies named as this desk knows them.
    ///
    /// ```
    /// use wirecopy::{Agency, Desk};
    ///
    /// const OURS: &[Agency<'_>] = &[Agency::new("HARBOR", &["HW"]).organisation("Harbor Wire Ltd")];
    ///
    /// let desk = Desk::new().with(OURS);
    /// let article = desk.article("Harbor reopens\nPORTO (HW) - Ships moved on Monday.")?;
    /// let view = serde_json::to_value(article.ninjs("https://example.org/1").known_to(&desk)).unwrap();
    /// assert_eq!(view["infoSources"][0]["name"], "Harbor Wire Ltd");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub const fn known_to(mut self, desk: &'b Desk) -> Self {
        self.desk = desk;
        self
    }
}

impl Serialize for Ninjs<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        form::Form::of(self).serialize(serializer)
    }
}
