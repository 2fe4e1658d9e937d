//! A service: a desk from a configuration, shared by its workers; a request a line, an answer a line.
//!
//! `cargo run --example service -- DESK.json` reads requests from standard input, `{"id": 7, "text": "…"}`, and answers
//! each with the article, or with what is wrong and where: nobody who waits for an answer reads a log.

use std::env;
use std::error::Error;
use std::fs;
use std::io::{self, BufRead as _, Write as _};

use serde_json::{Value, json};
use wirecopy::Desk;

/// The answer to a request. It is always one: a story that is no article has an error as data.
fn answer(desk: &Desk, request: &str) -> Value {
    let request: Value = match serde_json::from_str(request) {
        Ok(request) => request,
        Err(error) => return json!({ "id": null, "error": error.to_string() }),
    };
    let id = &request["id"];
    let Some(text) = request["text"].as_str() else {
        return json!({ "id": id, "error": "no string `text`" });
    };
    match desk.article(text) {
        Ok(article) => json!({ "id": id, "article": article, "words": article.word_count() }),
        Err(error) => {
            let position = error.position(text);
            json!({ "id": id, "error": error.to_string(), "kind": error.kind(), "line": position.line, "column": position.column })
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let desk: Desk = match env::args_os().nth(1) {
        Some(file) => serde_json::from_reader(fs::File::open(file)?)?,
        None => Desk::new(),
    };
    let mut answers = io::stdout().lock();
    for request in io::stdin().lock().lines() {
        writeln!(answers, "{}", answer(&desk, &request?))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    /// What a house keeps in its configuration: the crate's rows, and its own wire.
    const CONFIGURATION: &str = r#"{"agencies": [{"key": "HARBOR", "names": ["Harbor Wire"], "marks": ["<>"]}]}"#;

    #[test]
    fn a_desk_of_a_file_serves_all_workers() {
        let desk: Desk = serde_json::from_str(CONFIGURATION).unwrap();
        let request = r#"{"id": 7, "text": "Harbor reopens\nPORTO, May 3 <Harbor Wire> - Ships moved again."}"#;
        let answers: Vec<Value> = thread::scope(|scope| {
            let workers: Vec<_> = (0..3).map(|_| scope.spawn(|| answer(&desk, request))).collect();
            workers.into_iter().map(|worker| worker.join().unwrap()).collect()
        });
        for answer in answers {
            assert_eq!((&answer["id"], &answer["words"]), (&json!(7), &json!(3)));
            assert_eq!(answer["article"]["dateline"]["credit"]["agency"], "HARBOR");
        }
    }

    #[test]
    fn an_error_is_data_with_its_place() {
        let desk = Desk::new();
        for (request, expected) in [
            (
                r#"{"id": "x", "text": "Harbor reopens\nPORTO, May 3 (AP - Ships moved."}"#,
                json!({ "id": "x", "kind": "unclosed-credit", "line": 2, "column": 14 }),
            ),
            (r#"{"id": 8}"#, json!({ "id": 8, "error": "no string `text`" })),
            ("{", json!({ "id": null })),
        ] {
            let answer = answer(&desk, request);
            for (key, value) in expected.as_object().unwrap() {
                assert_eq!(&answer[key], value, "{request}: {answer}");
            }
        }
    }
}
