//! The parts above a dateline, and above a story without one.

use super::lines::is_headline;
use crate::article::Article;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

const LEDE: &str = "Ships moved again on Monday, the harbor master said, three days after the storm.";

#[test]
fn a_headline_is_short_and_no_sentence() {
    let of_words = |word: &str, count| vec![word; count].join(" ");
    for (words, expected) in [
        ("Ships move again", true),
        ("9 ships", true),
        (&of_words("A", 45), true),
        (&of_words("A", 46), false),
        (&of_words("Schifffahrtsgesellschaft", 45), true),
        (&of_words("Schifffahrtsgesellschaft", 46), false),
        ("Ships moved.", false),
        ("Ships moved:", false),
        ("船只再次航行。", false),
        ("- Ships", false),
        ("• Ships", false),
        ("*** 9", false),
        ("9", false),
    ] {
        assert_eq!(is_headline(words), expected, "{words}");
    }
}

/// Headline, subheadline and notes of a story, which reads the same where it is printed again.
fn head(story: &str) -> (Option<String>, Option<String>, Vec<String>) {
    let article = Article::parse_lenient(story);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{story}");
    (
        article.headline.map(|headline| headline.text.to_string()),
        article.subheadline.map(|deck| deck.to_string()),
        article.notes.iter().map(|note| note.to_string()).collect(),
    )
}

#[test]
fn a_head_has_so_many_notes_and_no_more() {
    for (line, count, kept) in [
        ("(Adds detail)\n", 64, 64),
        ("(Adds detail)\n", 65, 64),
        ("May 3, 2027\n", 100, 64),
        ("Ships move again\n", 30, 30),
        ("Ships move again\n", 100, 64),
    ] {
        let (headline, _, notes) = head(&["Ships move again\n", &line.repeat(count), LEDE].concat());
        assert_eq!((headline.as_deref(), notes.len()), (Some("Ships move again"), kept), "{line} {count}");
    }
}

#[test]
fn crosses_are_a_label_where_they_stand_round_words() {
    for (line, label, words) in [
        ("++ Ships move again ++", Some("++"), "Ships move again"),
        ("++Ships move again++", Some("++"), "Ships move again"),
        ("+++++", None, "+++++"),
        ("++ - ++", None, "++ - ++"),
        ("**Ships move again**", Some("**"), "Ships move again"),
        ("**Ships** and **tugs**", None, "**Ships** and **tugs**"),
        ("***", None, "***"),
        ("# Ships move again", Some("#"), "Ships move again"),
        ("## Ships move again", Some("##"), "Ships move again"),
        ("#Ships move again", None, "#Ships move again"),
        ("# 1 ship", None, "# 1 ship"),
    ] {
        let story = std::format!("{line}\n(Reuter) - {LEDE}");
        let headline = Article::parse_lenient(&story).headline.unwrap();
        assert_eq!((headline.label.map(String::from).as_deref(), headline.text), (label, words.into()), "{line}");
    }
}

#[test]
fn a_first_line_alone_is_the_headline_whatever_it_ends_in() {
    for (first, is_one) in [
        ("Harbor ‘Open. For Good.’ It may not last.", true),
        ("For Now, Closed Means Closed. That May Change.", true),
        ("Ships move again.", true),
        ("Who opened the harbor?", true),
        ("The harbor opens:", true),
        ("Порт открыт. Надолго ли.", true),
        ("Le port rouvre. Enfin.", true),
        ("- Ships move again.", false),
        // As long as a paragraph is.
        ("Ships moved again on Monday, the harbor master said, three days after the flood.", false),
        ("The harbor is open, as it was before the flood of May came and closed it for all.", false),
    ] {
        let (headline, ..) = head(&std::format!("{first}\n{LEDE}\nThe inner basin opens on Friday."));
        assert_eq!(headline.as_deref(), is_one.then_some(first), "{first}");
    }
    // What follows is no paragraph.
    for below in ["", "\nTugs wait.", "\nTugs and cranes wait below the town", "\nBy Ann Roe\nTugs."] {
        let (headline, ..) = head(&std::format!("Ships moved again.{below}"));
        assert_eq!(headline, None, "{below}");
    }
}

#[test]
fn what_is_printed_round_a_story_is_a_note_above_it() {
    for (line, is_note) in [
        ("COPYRIGHT 2027 BY WORLDHARBOR, INC. NO PORTION MAY BE USED WITHOUT ATTRIBUTION.", true),
        ("© 2027 Velna Wire", true),
        ("Photo: Ann Roe/Velna Port", true),
        ("(photo by Ann Roe)", true),
        ("3 photos", true),
        ("Ann Roe leaves the harbor at Velna. (AP Photo/Mia Sorel)", true),
        ("(File 2027/The Associated Press) Ann Roe (22) leaves the harbor at Velna.", true),
        ("March 21, 2027", true),
        ("Updated: March 21, 2027 9:12 a.m.", true),
        ("PM-Harbor, Bjt", true),
        ("LaserPhoto VE2", true),
        ("HARBOR REOPENS", true),
        ("Harbor reopens.", true),
        ("Harbor reopens after storm", false),
        ("Ships wait: photos show delay", false),
        ("Copyright law keeps cranes still", false),
    ] {
        let notes = if is_note { vec![line.to_string()] } else { vec![] };
        let dated = std::format!("Harbor reopens\n{line}\nVELNA, May 3 (AP) - {LEDE}");
        let deck = (!is_note).then(|| line.to_string());
        assert_eq!(head(&dated), (Some("Harbor reopens".into()), deck, notes.clone()), "{line}");
        // What no stop closes is a deck without a dateline too.
        let deck = (!is_note).then(|| line.to_string());
        let bare = std::format!("Harbor reopens\n{line}\n{LEDE}\nThe inner basin opens on Friday.");
        assert_eq!(head(&bare), (Some("Harbor reopens".into()), deck, notes), "{line}");
    }
}

#[test]
fn a_slug_alone_is_the_headline() {
    let story = std::format!("BC-HARBOR-REOPENS\nVELNA, May 3 (AP) - {LEDE}");
    assert_eq!(head(&story), (Some("BC-HARBOR-REOPENS".into()), None, vec![]));
}

#[test]
fn a_caption_alone_is_the_headline() {
    let story = std::format!("Ann Roe leaves Velna. (AP Photo/Mia Sorel)\nVELNA, May 3 (AP) - {LEDE}");
    assert_eq!(head(&story).0.as_deref(), Some("Ann Roe leaves Velna. (AP Photo/Mia Sorel)"));
}

#[test]
fn a_caption_is_no_lede_that_a_headline_stands_over() {
    let below = |lede: &str| head(&["Ships move.\n", lede].concat()).0;
    assert_eq!(below("Ann Roe leaves the harbor of Velna on Monday.").as_deref(), Some("Ships move."));
    assert_eq!(below("Ann Roe leaves the harbor of Velna on Monday. (AP Photo/Mia Sorel)."), None);
}
