//! A text that two versions answer differently: of what kind the difference is, and how it is shown.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::answers::{Question, answer, are_asked};

/// Where the answers to one text differ.
#[derive(Debug)]
pub struct Difference {
    /// What a reader groups by: the first question that differs, and where in its answer.
    pub kind: String,
    /// Every question that differs.
    pub questions: Vec<&'static str>,
    /// The first question's answers.
    pub old: String,
    pub new: String,
}

/// The most parts that a kind names.
const MOST_PARTS: usize = 4;
/// How much of an answer is shown on each side of the first difference, in characters.
const BEFORE: usize = 80;
const BEHIND: usize = 240;
/// The most texts that are tried to make one shorter.
const MOST_TRIALS: usize = 3000;

/// The difference of both versions' answers, if there is one.
pub fn difference(questions: &[&Question], text: &str) -> Option<Difference> {
    let mut found: Option<Difference> = None;
    for question in questions {
        let (old, new) = (answer(question.old, text), answer(question.new, text));
        if old == new || !are_asked(&old, &new) {
            continue;
        }
        if let Some(found) = &mut found {
            found.questions.push(question.name);
        } else {
            let kind = format!("{}: {}", question.name, place(&old, &new));
            found = Some(Difference { kind, questions: vec![question.name], old, new });
        }
    }
    found
}

/// Where two answers differ: parts of the JSON, or the field in which the first other character stands.
fn place(old: &str, new: &str) -> String {
    match (panicked(old), panicked(new)) {
        (false, true) => return "the new one panics".to_owned(),
        (true, false) => return "the old one panics".to_owned(),
        _ => {}
    }
    let json = |text: &str| serde_json::from_str::<Value>(text).ok().filter(Value::is_object);
    if let (Some(old), Some(new)) = (json(old), json(new)) {
        let mut parts = BTreeSet::new();
        compare(&old, &new, "", &mut parts);
        let more = if parts.len() > MOST_PARTS { ", …" } else { "" };
        return parts.into_iter().take(MOST_PARTS).collect::<Vec<_>>().join(", ") + more;
    }
    field(&old[..same(old, new)])
}

fn panicked(answer: &str) -> bool {
    answer.starts_with("panicked: ")
}

/// The parts in which two values differ: `headline.text`, `+byline` where only the new one has it, `-byline` where
/// only the old one has. A place in a list is not told.
fn compare(old: &Value, new: &Value, path: &str, parts: &mut BTreeSet<String>) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for key in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
                let inside = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match (old.get(key), new.get(key)) {
                    (Some(old), Some(new)) => compare(old, new, &inside, parts),
                    (Some(_), None) => _ = parts.insert(format!("-{inside}")),
                    (None, _) => _ = parts.insert(format!("+{inside}")),
                }
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            if old.len() != new.len() {
                parts.insert(format!("{}{path}[]", if old.len() < new.len() { '+' } else { '-' }));
            }
            old.iter().zip(new).for_each(|(old, new)| compare(old, new, &format!("{path}[]"), parts));
        }
        _ if old == new => {}
        (Value::String(old), Value::String(new)) if path.rsplit('.').next() == Some("kind") => {
            parts.insert(format!("{path} {old} → {new}"));
        }
        _ => _ = parts.insert(path.to_owned()),
    }
}

/// The last field or type that `Debug` named before it went on differently.
fn field(same: &str) -> String {
    let named = same.rmatch_indices([':', '(', '{']).find_map(|(at, _)| {
        let before = same[..at].trim_end();
        let name = before.rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or(before);
        let start = before.len() - name.len();
        // Inside a quoted text anything may stand before a colon; a name of Rust's follows a blank or a bracket.
        let opens = before[..start].chars().next_back().is_none_or(|c| matches!(c, ' ' | '(' | '{' | '['));
        (opens && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')).then(|| name.to_owned())
    });
    named.unwrap_or_else(|| "text".to_owned())
}

/// How many bytes two answers have in common, up to a char's boundary.
fn same(old: &str, new: &str) -> usize {
    old.char_indices()
        .zip(new.chars())
        .find(|((_, old), new)| old != new)
        .map_or(old.len().min(new.len()), |((at, _), _)| at)
}

/// Both answers, as far as a reader needs them: from a little before the first difference.
pub fn shown(old: &str, new: &str) -> (String, String) {
    let at = same(old, new);
    let from = old[..at].char_indices().rev().take(BEFORE).last().map_or(at, |(from, _)| from);
    let part = |answer: &str| {
        let part: String = answer[from..].chars().take(BEFORE + BEHIND).collect();
        let (before, behind) =
            (if from > 0 { "…" } else { "" }, if part.len() < answer.len() - from { "…" } else { "" });
        format!("{before}{part}{behind}")
    };
    (part(old), part(new))
}

/// A shorter text whose answers differ in the same way: lines are left out, then runs of characters.
pub fn shortened(questions: &[&Question], text: &str, kind: &str) -> String {
    let mut pieces: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let mut trials = 0;
    for run in [0, 64, 16, 4, 1] {
        if run > 0 {
            let chars: Vec<char> = pieces.concat().chars().collect();
            pieces = chars.chunks(run).map(|chunk| chunk.iter().collect()).collect();
        }
        let mut at = 0;
        while at < pieces.len() && trials < MOST_TRIALS {
            trials += 1;
            let without = [&pieces[..at], &pieces[at + 1..]].concat();
            if difference(questions, &without.concat()).is_some_and(|found| found.kind == kind) {
                pieces = without;
            } else {
                at += 1;
            }
        }
    }
    pieces.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_named_by_its_place() {
        for (old, new, expected) in [
            (r#"{"headline":{"text":"a"}}"#, r#"{"headline":{"text":"b"}}"#, "headline.text"),
            (r#"{"body":[]}"#, r#"{"body":[],"byline":{"text":"By A"}}"#, "+byline"),
            (r#"{"body":[{"kind":"paragraph"}]}"#, r#"{"body":[]}"#, "-body[]"),
            (
                r#"{"body":[{"kind":"paragraph"},{"kind":"crosshead"}]}"#,
                r#"{"body":[{"kind":"crosshead"},{"kind":"crosshead"}]}"#,
                "body[].kind paragraph → crosshead",
            ),
            (
                r"Ok(Article { byline: None, body: Body { blocks: [] } })",
                r#"Ok(Article { byline: Some("By A") })"#,
                "byline",
            ),
            (r"Err(Error { kind: NoDateline })", r"Err(Error { kind: NoBody })", "kind"),
            ("Ships moved.", "Ships sank.", "text"),
            ("panicked: index", "Ships", "the old one panics"),
            ("Ships", "panicked: index", "the new one panics"),
        ] {
            assert_eq!(place(old, new), expected, "{old} and {new}");
        }
    }

    #[test]
    fn answers_are_shown_from_before_the_difference() {
        let (old, new) = shown(&format!("{}é1{}", "a".repeat(200), "b".repeat(400)), &format!("{}é2", "a".repeat(200)));
        assert_eq!(old, format!("…{}é1{}…", "a".repeat(79), "b".repeat(239)));
        assert_eq!(new, format!("…{}é2", "a".repeat(79)));
    }

    #[test]
    fn a_text_is_made_shorter_as_long_as_its_difference_stays() {
        let question = Question {
            name: "ships",
            old: |text| format!("Ships {{ count: {} }}", text.matches("ship").count()),
            new: |_| "Ships { count: 0 }".to_owned(),
        };
        let found = difference(&[&question], "one ship\ntwo\nthree\n").expect("one ship is not none");
        assert_eq!((found.kind.as_str(), found.questions.as_slice()), ("ships: count", ["ships"].as_slice()));
        assert_eq!(shortened(&[&question], "one ship\ntwo\nthree\n", &found.kind), "ship");
    }

    #[test]
    fn what_one_version_does_not_have_is_not_compared() {
        let question = Question {
            name: "stories",
            old: |_| "not asked: this version has no such function []".to_owned(),
            new: |_| "[]".to_owned(),
        };
        assert!(difference(&[&question], "Ships moved.").is_none());
    }
}
