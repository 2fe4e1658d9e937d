//! The stories of a stream.

use std::io::Write;

use serde::Serialize;
use serde_json::{Value, json};
use wirecopy::Article;
use wirecopy::diagnostic::Diagnostic;
use wirecopy::stories::{Envelope, Frame, Sent, Story};

use crate::Failure;
use crate::answer::{resolution, resolve};
use crate::options::Options;

/// What is written for a story.
#[derive(Serialize)]
struct Line<'a> {
    frame: Frame,
    #[serde(skip_serializing_if = "Option::is_none")]
    envelope: Option<Envelope<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sent: Option<Sent<'a>>,
    /// Where it begins and ends, in bytes.
    span: [usize; 2],
    article: Article<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resolved: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    diagnostics: Option<Vec<Diagnostic>>,
}

/// Cuts a text into stories, and writes a line of JSON for each.
pub(crate) fn write(text: &str, out: &mut impl Write, options: &Options) -> Result<(), Failure> {
    for story in wirecopy::stories(text) {
        serde_json::to_writer(&mut *out, &line(&story, options)).map_err(std::io::Error::from)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

fn line<'a>(story: &Story<'a>, options: &Options) -> Line<'a> {
    let (article, sent, span) = (story.article(), story.sent(), story.span());
    let day = sent.as_ref().and_then(Sent::date);
    let resolved = options.resolve.map(|reference| match resolve(&article, day.unwrap_or(reference)) {
        None => json!(null),
        found => resolution(found),
    });
    Line {
        frame: story.frame(),
        envelope: story.envelope(),
        sent,
        span: [span.start, span.end],
        article,
        resolved,
        diagnostics: options.diagnostics.then(|| story.diagnose().collect()),
    }
}
