//! What both versions are asked: the one place that knows the API of either.
//!
//! A question writes its answer as text, so that no type has to be the same in both versions. What only one of them has
//! is not compared: see [`Absent`]. Where one version calls something otherwise, write its answer by hand in
//! [`QUESTIONS`]: a question is a pair of functions, and `ask` is no more than the short form of a pair that is spelt
//! alike.

use std::iter::{Empty, empty};
use std::panic::catch_unwind;

/// The answer of a version that has no such function.
const NOT_ASKED: &str = "not asked: this version has no such function";

/// Stands in for what a version may not have, whose own function of that name goes before this one.
#[allow(dead_code, reason = "both versions may have all of it")]
trait Absent {
    fn diagnose(_: &str) -> (&'static str, Empty<()>) {
        (NOT_ASKED, empty())
    }
}

impl Absent for old::Article<'_> {}
impl Absent for new::Article<'_> {}

/// A question: its name, and how each version answers it.
pub struct Question {
    pub name: &'static str,
    pub old: fn(&str) -> String,
    pub new: fn(&str) -> String,
}

/// A question that both versions understand: the name of the version stands in the expression as a crate does.
macro_rules! ask {
    ($name:literal, |$version:ident, $text:ident| $answer:expr) => {
        Question {
            name: $name,
            old: |$text| {
                use old as $version;
                $answer
            },
            new: |$text| {
                use new as $version;
                $answer
            },
        }
    };
}

/// In the order in which a difference is looked for: the first that differs names its kind, so what a reader
/// understands best comes first.
pub const QUESTIONS: [Question; 8] = [
    ask!("json", |wirecopy, text| serde_json::to_string(&wirecopy::Article::parse_lenient(text)).unwrap()),
    ask!("display", |wirecopy, text| wirecopy::Article::parse_lenient(text).to_string()),
    ask!("parse_lenient", |wirecopy, text| format!("{:?}", wirecopy::Article::parse_lenient(text))),
    ask!("parse", |wirecopy, text| format!("{:?}", wirecopy::Article::parse(text))),
    ask!("diagnose", |wirecopy, text| {
        let (article, diagnostics) = wirecopy::Article::diagnose(text);
        format!("{article:?} {:?}", diagnostics.collect::<Vec<_>>())
    }),
    ask!("Dateline::parse", |wirecopy, text| format!("{:?}", wirecopy::Dateline::parse(text))),
    ask!("Body::parse", |wirecopy, text| format!("{:?}", wirecopy::Body::parse(text))),
    ask!("blocks", |wirecopy, text| format!("{:?}", wirecopy::blocks(text).collect::<Vec<_>>())),
];

/// Whether both versions could be asked.
pub fn are_asked(old: &str, new: &str) -> bool {
    ![old, new].iter().any(|answer| answer.trim_start_matches('"').starts_with(NOT_ASKED))
}

/// The answer, or what the version panicked with: a panic is an answer too.
pub fn answer(ask: fn(&str) -> String, text: &str) -> String {
    catch_unwind(|| ask(text)).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        format!("panicked: {}", said.unwrap_or("no message"))
    })
}
