//! Every error: its kind, its part, its place and its sentence.

use wirecopy::Part;
use wirecopy::{Article, Dateline, Error, ErrorKind, Span};

type Case = (&'static str, ErrorKind, Part, Span, &'static str);

fn check(error: Error, (text, kind, part, span, sentence): Case) {
    assert_eq!((error.kind(), error.part(), error.span()), (kind, part, span), "{text:?}");
    assert_eq!(error.kind().to_string(), sentence);
    assert_eq!(error.to_string(), format!("{sentence}, at byte {}", span.start));
    assert_eq!(error.position(text), span.position(text));
}

#[test]
fn a_story_that_is_not_whole() {
    let cases: [Case; 8] = [
        ("", ErrorKind::Empty, Part::Story, Span::new(0, 0), "the text is empty"),
        (" \n\u{FEFF}\t", ErrorKind::Blank, Part::Story, Span::new(0, 6), "the text holds nothing but blanks"),
        (
            "PORTO, May 3. /TASS/. Ships moved.",
            ErrorKind::NoHeadline,
            Part::Headline,
            Span::new(0, 0),
            "no headline stands above the dateline",
        ),
        (
            "Harbor reopens\nShips moved on Monday.",
            ErrorKind::NoDateline,
            Part::Dateline,
            Span::new(15, 37),
            "no line opens with a dateline",
        ),
        ("Harbor reopens", ErrorKind::NoDateline, Part::Dateline, Span::new(14, 14), "no line opens with a dateline"),
        (
            "Harbor reopens\nPORTO (Reuters - Ships moved on Monday.",
            ErrorKind::UnclosedCredit,
            Part::Credit,
            Span::new(21, 29),
            "expected the mark that closes the credit",
        ),
        // The words behind the mark are no agency's name.
        (
            "Harbor reopens\nPORTO (Monday - Ships moved.",
            ErrorKind::NoDateline,
            Part::Dateline,
            Span::new(15, 43),
            "no line opens with a dateline",
        ),
        (
            "Harbor reopens\nPORTO, May 3. /TASS/.",
            ErrorKind::NoBody,
            Part::Body,
            Span::new(36, 36),
            "nothing follows the dateline",
        ),
    ];
    for case in cases {
        check(Article::parse(case.0).unwrap_err(), case);
    }
}

#[test]
fn a_dateline_that_is_none() {
    let cases: [Case; 7] = [
        (
            "By the harbor, ships moved.",
            ErrorKind::ExpectedOpening,
            Part::Dateline,
            Span::new(0, 0),
            "expected a place, a date or a credit to open the dateline",
        ),
        (
            "— and so on",
            ErrorKind::ExpectedOpening,
            Part::Dateline,
            Span::new(0, 0),
            "expected a place, a date or a credit to open the dateline",
        ),
        (
            "PORTO harbor reopened.",
            ErrorKind::ExpectedCredit,
            Part::Credit,
            Span::new(5, 5),
            "expected a date, a credit or a dash after the place in the dateline",
        ),
        (
            "Porto, May 3 the harbor reopened",
            ErrorKind::ExpectedSeparator,
            Part::Dateline,
            Span::new(12, 12),
            "expected a stop, a colon or a dash after the dateline",
        ),
        (
            "PORTO, May 3 (Lusa",
            ErrorKind::UnclosedCredit,
            Part::Credit,
            Span::new(13, 18),
            "expected the mark that closes the credit",
        ),
        (
            "PORTO, May 3 (Reuters - Ships moved on Monday (that is, today).",
            ErrorKind::UnclosedCredit,
            Part::Credit,
            Span::new(13, 63),
            "expected the mark that closes the credit",
        ),
        (
            "/TASS Ships moved.",
            ErrorKind::UnclosedCredit,
            Part::Credit,
            Span::new(0, 18),
            "expected the mark that closes the credit",
        ),
    ];
    for case in cases {
        check(Dateline::parse(case.0).unwrap_err(), case);
    }
}

#[test]
fn the_caret_stands_under_the_place() {
    let source = "Порт открыт\n【東京】\tPORTO, мая 3 (Lusa";
    let error = Article::parse(source).unwrap_err();
    assert_eq!(
        error.in_source(source).to_string(),
        "2:1: no line opens with a dateline\n  |\n2 | 【東京】\tPORTO, мая 3 (Lusa\n  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    );
}

#[test]
fn every_part_has_a_name() {
    let parts = [Part::Story, Part::Headline, Part::Dateline, Part::Credit, Part::Body];
    let names = parts.map(|part| part.to_string());
    assert_eq!(names, ["the story", "the headline", "the dateline", "the credit", "the body"]);
}
