//! [`NewsArticle`]: the article as schema.org's JSON-LD.

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use time::Date;

use crate::article::Article;
use crate::desk::Desk;
use crate::place::Place;
use crate::prose::Prose;
use crate::standards::CRATES_DESK;
use crate::standards::{Shown, organisation, writers};
use crate::text::Text;

impl<'a> Article<'a> {
    /// The article as schema.org's `NewsArticle`: JSON-LD for a page's head, or for those who read such pages.
    ///
    /// Typical input is any article; what it lacks is left out, and nothing is added that was not printed.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.")?;
    /// assert_eq!(
    ///     serde_json::to_value(article.schema_org()).unwrap(),
    ///     serde_json::json!({
    ///         "@context": "https://schema.org",
    ///         "@type": "NewsArticle",
    ///         "headline": "Harbor reopens",
    ///         "dateline": "PORTO, May 3. /TASS/.",
    ///         "locationCreated": {"@type": "Place", "name": "PORTO"},
    ///         "sourceOrganization": {"@type": "Organization", "name": "Russian News Agency TASS"},
    ///         "creditText": "TASS",
    ///         "wordCount": 2,
    ///         "articleBody": "Ships moved."
    ///     })
    /// );
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub fn schema_org(&self) -> NewsArticle<'_, 'a> {
        NewsArticle { article: self, desk: CRATES_DESK, created: None, with_counts: true }
    }
}

/// An article that serialises as schema.org's [`NewsArticle`](https://schema.org/NewsArticle); made by
/// [`Article::schema_org`].
///
/// | property | from |
/// |---|---|
/// | `headline` | the headline's words, without the label |
/// | `alternativeHeadline` | the subheadline |
/// | `dateline` | the dateline, as printed |
/// | `locationCreated` | a `Place`, or a list of them; `containedInPlace` is the region, which may be a state or a country |
/// | `dateCreated` | the day that the caller [gave](NewsArticle::created), and never otherwise |
/// | `author` | a `Person`, or a list of them: the byline's names, then the dateline's correspondent |
/// | `sourceOrganization` | the agency's organisation; the credit's name where no agency is known |
/// | `creditText` | the credit, as printed |
/// | `wordCount` | [`Article::word_count`] |
/// | `articleBody` | [`Article::copy`], a blank line between its pieces; no dateline, no furniture |
///
/// `contentLocation` is what a story is about, and `articleSection` a section of a paper: neither is ever written.
#[derive(Clone, Copy, Debug)]
#[must_use = "a view says nothing until it is serialised"]
pub struct NewsArticle<'b, 'a> {
    article: &'b Article<'a>,
    desk: &'b Desk,
    created: Option<Date>,
    with_counts: bool,
}

impl<'b> NewsArticle<'b, '_> {
    /// The same view with `dateCreated`: the day that the dateline was resolved to, or one known otherwise.
    ///
    /// ```
    /// use time::macros::date;
    /// use wirecopy::date::YearPolicy;
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.")?;
    /// let printed = article.dateline.as_ref().unwrap().date.unwrap();
    /// let resolved = printed.resolve(date!(2026 - 05 - 04), YearPolicy::default()).unwrap();
    /// let view = serde_json::to_value(article.schema_org().created(resolved.date)).unwrap();
    /// assert_eq!(view["dateCreated"], "2026-05-03");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub const fn created(mut self, date: Date) -> Self {
        self.created = Some(date);
        self
    }

    /// The same view without `wordCount`, for those who do not read it: the copy is walked once less.
    ///
    /// ```
    /// use wirecopy::Article;
    ///
    /// let article = Article::parse("Harbor reopens\nPORTO, May 3. /TASS/. Ships moved.")?;
    /// let view = serde_json::to_value(article.schema_org().without_counts()).unwrap();
    /// assert_eq!(view.get("wordCount"), None);
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
    /// let view = serde_json::to_value(article.schema_org().known_to(&desk)).unwrap();
    /// assert_eq!(view["sourceOrganization"]["name"], "Harbor Wire Ltd");
    /// # Ok::<(), wirecopy::Error>(())
    /// ```
    pub const fn known_to(mut self, desk: &'b Desk) -> Self {
        self.desk = desk;
        self
    }
}

impl Serialize for NewsArticle<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { article, desk, created, with_counts } = self;
        let dateline = article.dateline.as_ref();
        let credit = dateline.and_then(|dateline| dateline.credit.as_ref());
        let has_copy = article.copy().next().is_some();
        Form {
            context: "https://schema.org",
            kind: "NewsArticle",
            headline: article.headline.as_ref().map(|headline| &headline.text),
            alternative_headline: article.subheadline.as_ref(),
            dateline: dateline.map(|dateline| &dateline.text),
            location_created: dateline.map(|dateline| Filed(&dateline.places)).filter(|filed| !filed.0.is_empty()),
            date_created: created.map(Shown),
            author: writers(article).next().map(|_| Authors(article)),
            source_organization: credit.map(|credit| Thing::new("Organization", organisation(credit, desk))),
            credit_text: credit.map(|credit| &credit.text),
            word_count: (has_copy && *with_counts).then(|| article.word_count()),
            article_body: has_copy.then(|| Shown(article.copy())),
        }
        .serialize(serializer)
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Form<'s, 'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<&'s Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternative_headline: Option<&'s Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dateline: Option<&'s Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_created: Option<Filed<'s, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_created: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Authors<'s, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_organization: Option<Thing<alloc::borrow::Cow<'s, str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_text: Option<&'s Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    word_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    article_body: Option<Shown<Prose<'s, 'a>>>,
}

/// A thing of a kind, which has a name.
#[derive(serde::Serialize)]
struct Thing<N> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: N,
}

impl<N> Thing<N> {
    const fn new(kind: &'static str, name: N) -> Self {
        Self { kind, name }
    }
}

/// One place as an object, several as a list.
struct Filed<'s, 'a>(&'s [Place<'a>]);

impl Serialize for Filed<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            [place] => InRegion(place).serialize(serializer),
            places => serializer.collect_seq(places.iter().map(InRegion)),
        }
    }
}

struct InRegion<'s, 'a>(&'s Place<'a>);

impl Serialize for InRegion<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Place { name, region } = self.0;
        let mut place = serializer.serialize_map(None)?;
        place.serialize_entry("@type", "Place")?;
        place.serialize_entry("name", name)?;
        if let Some(region) = region {
            // Not `address`: whether the region is a state or a country is not printed.
            place.serialize_entry("containedInPlace", &Thing::new("Place", region))?;
        }
        place.end()
    }
}

/// One writer as an object, several as a list.
struct Authors<'s, 'a>(&'s Article<'a>);

impl Serialize for Authors<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut people = writers(self.0).map(|name| Thing::new("Person", name));
        match (people.next(), people.next()) {
            (Some(person), None) => person.serialize(serializer),
            (first, second) => serializer.collect_seq(first.into_iter().chain(second).chain(people)),
        }
    }
}
