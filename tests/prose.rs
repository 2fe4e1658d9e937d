//! Both bodies, plain text and counts: what is told, in order, and nothing of the furniture.

use proptest::prelude::*;
use wirecopy::prose::Prose;
use wirecopy::{Article, Block, Text};

const STORY: &str = "\
URGENT: Harbor of Porto reopens
Ships had waited outside for three days
(Adds harbor master)
By ANA LIMA
PORTO, May 3. /TASS/. Ships moved again on Monday, the harbor master said here.
Below are the pilots' key points.
- Tugs go first.
- Tankers go last.
What is next
The inner basin – the old one – opens on Friday, he said.
***
TASS is not responsible for the material quoted in these reviews
(Reporting by A. Writer; Editing by B. Editor)
Enditem";

const COPY: [&str; 6] = [
    "Ships moved again on Monday, the harbor master said here.",
    "Below are the pilots' key points.",
    "- Tugs go first.",
    "- Tankers go last.",
    "What is next",
    "The inner basin – the old one – opens on Friday, he said.",
];

const DATELINE: &str = "PORTO, May 3. /TASS/.";

#[track_caller]
fn pieces(prose: Prose<'_, '_>, expected: &[&str]) {
    let there: Vec<_> = prose.clone().map(Text::as_printed).collect();
    let mut back: Vec<_> = prose.rev().map(Text::as_printed).collect();
    back.reverse();
    assert_eq!(there, expected);
    assert_eq!(back, expected);
}

#[test]
fn the_copy_leaves_out_head_dateline_and_furniture() {
    let article = Article::parse(STORY).unwrap();
    assert!(article.body.blocks.len() > COPY.len());
    pieces(article.copy(), &COPY);
    assert_eq!(article.copy().to_string(), COPY.join("\n\n"));
}

#[test]
fn the_copy_with_dateline_begins_with_it() {
    let article = Article::parse(STORY).unwrap();
    let mut expected = vec![DATELINE];
    expected.extend(COPY);
    pieces(article.copy_with_dateline(), &expected);
    assert_eq!(article.copy_with_dateline().to_string(), format!("{DATELINE} {}", COPY.join("\n\n")));
}

#[test]
fn nothing_is_copied() {
    let article = Article::parse(STORY).unwrap();
    for piece in article.copy_with_dateline() {
        assert_eq!(piece.span_in(STORY).unwrap().text(STORY), Some(piece.as_printed()));
    }
}

#[test]
fn a_dateline_stands_alone_where_no_paragraph_follows() {
    for (text, expected) in [
        ("Harbor reopens\nPORTO, May 3. /TASS/.", "PORTO, May 3. /TASS/."),
        ("Harbor reopens\nPORTO, May 3. /TASS/.\n- Tugs go first.", "PORTO, May 3. /TASS/.\n\n- Tugs go first."),
        ("Harbor reopens\nPORTO, May 3. /TASS/.\nShips moved.", "PORTO, May 3. /TASS/. Ships moved."),
        ("", ""),
    ] {
        assert_eq!(Article::parse_lenient(text).copy_with_dateline().to_string(), expected);
    }
}

#[test]
fn plain_text_is_the_head_and_the_copy() {
    let article = Article::parse(STORY).unwrap();
    let expected = format!(
        "Harbor of Porto reopens\n\nShips had waited outside for three days\n\nBy ANA LIMA\n\n{DATELINE} {}",
        COPY.join("\n\n")
    );
    assert_eq!(article.plain_text().to_string(), expected);
    assert_eq!(Article::parse_lenient("").plain_text().to_string(), "");
    assert_eq!(Article::parse_lenient("Harbor reopens").plain_text().to_string(), "Harbor reopens");
}

#[test]
fn broken_copy_is_mended() {
    let text = "HARBOR REOPENS\n    PORTO, May 3 - Ships moved again on Monday after a storm of three\ndays, the harbor master said.\n";
    let article = Article::parse(text).unwrap();
    let copy = "Ships moved again on Monday after a storm of three days, the harbor master said.";
    assert_eq!(article.copy().to_string(), copy);
    assert_eq!((article.word_count(), article.character_count()), (15, copy.chars().count()));
}

#[test]
fn counts_leave_out_furniture() {
    let article = Article::parse(STORY).unwrap();
    let words = |text: &str| text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    assert_eq!(article.word_count(), COPY.iter().map(|piece| words(piece)).sum::<usize>());
    assert_eq!(article.word_count(), 36);
    assert_eq!(article.character_count(), COPY.join("\n\n").chars().count());
    let with_dateline = article.copy_with_dateline();
    assert_eq!(with_dateline.word_count(), 36 + 4);
    assert_eq!(with_dateline.character_count(), article.character_count() + DATELINE.len() + 1);
}

#[test]
fn counts_are_of_what_is_not_yet_taken() {
    let article = Article::parse(STORY).unwrap();
    let mut copy = article.copy_with_dateline();
    copy.next();
    assert_eq!(copy.word_count(), article.word_count());
    copy.by_ref().for_each(drop);
    assert_eq!((copy.word_count(), copy.character_count(), copy.next()), (0, 0, None));
}

proptest! {
    #[test]
    fn every_block_of_copy_is_told_once(text in r"(?s)([A-Z][a-z]{0,8}|[-*. ,/()\n]|PORTO, May 3\. /TASS/\.|\(Reuters\) - ){0,40}") {
        let article = Article::parse_lenient(&text);
        let told: Vec<_> = article.copy().collect();
        let copy: Vec<_> = article.body.blocks.iter().filter(|block| block.is_copy()).map(Block::text).collect();
        prop_assert_eq!(&told, &copy);
        let with_dateline = article.copy_with_dateline().count();
        prop_assert_eq!(with_dateline, told.len() + usize::from(article.dateline.is_some()));
        prop_assert_eq!(article.character_count(), article.copy().to_string().chars().count());
    }
}
