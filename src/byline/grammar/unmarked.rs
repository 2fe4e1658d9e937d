//! Bylines without a word for *by*, whose names and title no mark parts, and bylines of a desk.

use super::alone::are_names;
use super::title::{is_title, names_office};
use super::{Byline, MOST_WRITERS, Names, after_joint};
use crate::lexicon;
use crate::line::{fits, is_blank};
use crate::phrase::{Phrase, is_of_topic, writer};
use crate::read::{Tokens, after_phrase};
use crate::text::Text;
use crate::token::{Case, Gap, Kind, Token};
use crate::word::last_words;

/// The longest such line, in bytes.
const LONGEST: usize = 72;

/// The byline of a desk, with its place or what it is part of.
///
/// Typical input is `Staff Reports`, `(From Our Own Correspondent)`, `নিজস্ব প্রতিবেদক, ভেলনা`, `নিজস্ব প্রতিবেদক:`, `Redacción Velna`, `La rédaction avec AFP`. In scripts with
/// capitals a sentence may go on so, and each word of it is then a name.
///
/// ```ebnf
/// desk = staff , [ ":" ] | "(" , staff , ")" | staff , ( "," | ":" | "-" | "/" ) , word , [ word ] | newsroom , [ "/" | "-" | "," ] , name , { name }
///      | newsroom , with , agency ;
/// ```
pub(super) fn desk<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    let text = i.copy();
    let from = i.after_any(&['(']);
    let after = after_phrase(from, Phrase::Staff)?;
    let printed = |title: Option<&'a str>| Byline {
        text: Text::new(text),
        names: Names::printed(from.up_to(after)),
        title: title.map(Text::new),
    };
    if !from.is_at(i) {
        return (after.first().is_mark(')') && after.rest().is_empty()).then(|| printed(None));
    }
    let rest = after.after_any(&[',', ':', '-', '–', '/']);
    if after.is_empty() || after.first().is_mark(':') && rest.is_empty() {
        return Some(printed(None));
    }
    let is_marked = !rest.is_at(after);
    let is_named = is_marked && is_place_alone(rest) || is_newsroom(i.up_to(after)) && names_part(after, rest);
    (is_named && fits(text, LONGEST)).then(|| printed(Some(rest.copy())))
}

/// Whether words name the newsroom of a paper that is not in English: `Redacción`, `Da Redação`.
fn is_newsroom(words: &str) -> bool {
    words.rsplit(is_blank).next().is_some_and(writer::is_newsroom)
}

/// Whether a newsroom goes on with names alone, or with the agency that helped it: `Velna`, `avec AFP`.
fn names_part<'t, 'a>(after: Tokens<'t, 'a>, rest: Tokens<'t, 'a>) -> bool {
    const MOST_WORDS: usize = 4;
    let is_name = |token: Token<'_>| matches!(token.case(), Some(Case::Title | Case::Capitals));
    let count = (0..=MOST_WORDS).take_while(|count| is_name(rest.after(*count).first())).count();
    let is_helped = writer::is_with(after.first().text);
    (1..=MOST_WORDS).contains(&count) && rest.after(count).is_empty()
        || is_helped && after.rest().agency_name(|_| true).is_some_and(Tokens::is_empty)
}

/// Whether one word or two of a script without capitals are all that is left.
fn is_place_alone(i: Tokens<'_, '_>) -> bool {
    let count = (0..2).take_while(|count| i.after(*count).first().case() == Some(Case::None)).count();
    count > 0 && i.after(count).is_empty()
}

/// A writer's name and what the writer is, which no mark parts.
///
/// Typical input is `Ann Roe Associated Press`, `Ann Roe Staff Writer`, `ANN ROE AP Sports Writer`, `Ann Roe Politics Editor`,
/// `Ann Roe Senior Velna Correspondent`, `Ann Roe and Ivo Brandt The Canadian Press`. A headline names people so, and goes on in
/// other words.
///
/// ```ebnf
/// titled = writer , { ( "," | [ "," ] , and ) , writer } , ( agency , { word } | organisation | "Staff" , word | { topic | rank } , office
///                                                      | rank , { topic | rank } , place , office ) ;
/// ```
///
/// Here a writer has two names, with an initial between.
pub(crate) fn titled<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    const MOST_WORDS: usize = 4;
    let text = i.copy();
    if !ends_in_title(i) {
        return None;
    }
    let (mut at, mut words, mut initials) = (i, 0, 0);
    for _ in 0..MOST_WORDS * MOST_WRITERS {
        let name = at.first();
        let is_name = name.kind == Kind::Word && matches!(name.case(), Some(Case::Title | Case::Capitals));
        let introduces = after_phrase(at, Phrase::Introduction).is_some();
        if !is_name || introduces || words > 0 && name.gap == Gap::None || words == MOST_WORDS {
            return None;
        }
        at = at.rest();
        let is_cut = at.first().is_mark('.') && at.first().is_glued() && name.text.len() <= 2;
        at = if is_cut { at.rest() } else { at };
        (words, initials) = (words + 1, initials + usize::from(is_cut));
        if words - initials < 2 {
            continue;
        }
        // `Ann Roe Joins Reuters`
        if words - initials == 2 && is_office(at) {
            return (are_names(i, at) && !names_office(i.up_to(at))).then(|| Byline {
                text: Text::new(text),
                names: Names::printed(i.up_to(at)),
                title: Some(Text::new(at.copy())),
            });
        }
        (at, words, initials) = (after_joint(at)?, 0, 0);
    }
    None
}

/// Whether a line is short, goes on with a capital behind its first word, and ends in a word that may end a title.
pub(crate) fn ends_in_title(i: Tokens<'_, '_>) -> bool {
    let words = i.copy();
    if words.len() > 2 * LONGEST {
        return false;
    }
    // A sentence goes on in small letters.
    let joins = |at: usize| words[at..].split(' ').next().is_some_and(writer::joins_writers);
    let pairs = || (1..).zip(words.as_bytes().windows(2));
    let goes_on_small = || pairs().any(|(at, pair)| pair[0] == b' ' && pair[1].is_ascii_lowercase() && !joins(at));
    let last = || last_words(words).next().map_or("", |(_, word)| word);
    let is_last = match words.as_bytes() {
        // In a line of capitals throughout, an agency's letters are a word: `PORT REDRAWS MAP`.
        [.., b'A'..=b'Z'] => i.desk().prints(last()) && words.contains(char::is_lowercase),
        [.., b'a'..=b'z'] if !goes_on_small() => {
            let last = last();
            writer::is_chief(last)
                || lexicon::says(last, Phrase::Title)
                || writer::is_wire_alone(last) && i.desk().prints(last)
        }
        _ => false,
    };
    is_last && fits(words, LONGEST)
}

/// Whether a wire, or an office of a paper, is all that is left: `Associated Press`, `AP Sports Writer`, `Politics Editor`.
fn is_office(i: Tokens<'_, '_>) -> bool {
    let (words, first) = (i.copy(), i.first().text);
    let last = words.rsplit(is_blank).next().unwrap_or_default();
    let is_set_so = || first.bytes().all(|byte| byte.is_ascii_uppercase()) || writer::is_wire_alone(first);
    // `The Canadian Press`
    let is_whole = || {
        let name = after_phrase(i, Phrase::Article);
        name.is_some_and(|i| i.names_organisation() || i.agency_name(|_| true).is_some_and(Tokens::is_empty))
    };
    let is_wire = || i.names_organisation() || is_whole() || is_set_so() && i.agency_name(|_| true).is_some();
    let is_writer = || !writer::closes_wire(last) && lexicon::says(last, Phrase::Title) || writer::is_chief(last);
    let is_rank = |word: &str| writer::is_rank(word) || is_of_topic(word);
    // `Senior Velna Correspondent`: behind a rank the place of the office.
    let is_ranked = || {
        let mut ranks = words.split_whitespace().rev().skip(1).peekable();
        let is_placed = writer::is_rank(first) && ranks.peek().is_some_and(|place| *place != first && !is_rank(place));
        ranks.skip(usize::from(is_placed)).all(is_rank) && words != last
    };
    !words.is_empty() && (is_wire() && is_title(words, i.desk()) || is_writer() && is_ranked())
}
