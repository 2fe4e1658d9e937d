//! What is written for a story.

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use time::Date;
use wirecopy::Article;
use wirecopy::date::{ResolvedDate, UnresolvedDate, YearPolicy};
use wirecopy::diagnostic::{Diagnostic, Grounds};
use wirecopy::standards::{NewsArticle, Ninjs};

/// An object with the keys that were asked for.
#[derive(Default, Serialize)]
pub(crate) struct Answer<'b, 'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<&'b RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) article: Option<&'b Article<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) diagnostics: Option<Vec<Diagnostic>>,
    /// Why the dateline was believed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) grounds: Option<Grounds>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) resolved: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) schema_org: Option<NewsArticle<'b, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ninjs: Option<Ninjs<'b, 'a>>,
}

pub(crate) type Resolution = Option<Result<ResolvedDate, UnresolvedDate>>;

/// The dateline's day, or `None` where it prints no date.
pub(crate) fn resolve(article: &Article<'_>, reference: Date) -> Resolution {
    let printed = article.dateline.as_ref()?.date?;
    Some(printed.resolve(reference, YearPolicy::LATEST_NOT_AFTER))
}

pub(crate) fn resolution(resolved: Resolution) -> Value {
    match resolved {
        Some(Ok(day)) => json!(day),
        Some(Err(error)) => json!({"error": error.to_string()}),
        None => Value::Null,
    }
}

pub(crate) fn schema_org<'b, 'a>(article: &'b Article<'a>, resolved: Resolution) -> NewsArticle<'b, 'a> {
    let view = article.schema_org();
    match resolved {
        Some(Ok(day)) => view.created(day.date),
        _ => view,
    }
}

pub(crate) fn ninjs<'b, 'a>(article: &'b Article<'a>, uri: &'b str, resolved: Resolution) -> Ninjs<'b, 'a> {
    let view = article.ninjs(uri);
    match resolved {
        Some(Ok(day)) => view.created(day.date.midnight().assume_utc()),
        _ => view,
    }
}
