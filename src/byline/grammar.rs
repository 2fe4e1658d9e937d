//! The byline as wires print it.

mod alone;
mod run_in;
mod title;

use self::alone::dated;
pub(crate) use self::alone::{alone, introduces_alone};
pub(crate) use run_in::run_in;
pub(crate) use title::is_title;

use self::title::{names_office, title_after, title_before};
use crate::byline::{Byline, Names};
use crate::line::{fits, is_blank, trim};
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase};
use crate::text::Text;
use crate::token::{Case, Gap, Token};
use crate::word::holds_more;

/// The longest byline, in bytes.
const LONGEST: usize = 160;

/// The most words behind the word that introduces the writers.
const MOST_WORDS: usize = 16;

/// The most words of a name in capitals: more are a headline, `PAR PHARMACEUTICAL GETS APPROVAL FOR DRUG`.
const LONGEST_NAME: usize = 4;

/// The byline that a block is, if it is one.
///
/// Typical input is `By A. Writer and B. Writer`, `By MARY SMITH, JOHN DOE and ANN LEE=`, `(di Amalia Terzani)`.
///
/// ```ebnf
/// byline  = introduction , writers | "(" , introduction , writers , ")" | "From" , title_after ;
/// writers = title_before , names | title_after | names ;
/// names   = person , { ( "," | ";" | "&" | "/" | and ) , person } ;
/// ```
pub(crate) fn byline<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    let text = i.copy();
    if let Some(byline) = without_introduction(i) {
        return Some(byline);
    }
    let is_bracketed = i.first().is_mark('(') && text.find(')').is_some_and(|at| at + 1 == text.len());
    // Where the writer is tells `From Ann Roe, Velna` from a headline.
    let is_sent = matches!(i.first().text, "From" | "FROM");
    let writers = if is_sent { i.rest() } else { after_introduction(if is_bracketed { i.rest() } else { i })? };
    if writers.first().case() == Some(Case::Lower) {
        return None;
    }
    // `كتب - محمد سامي:`
    let is_caseless = i.first().case() == Some(Case::None);
    let is_closed =
        || text.ends_with(['.', ':', '?', '!']) && !text.ends_with("r.") && !(is_caseless && text.ends_with(':'));
    if !fits(text, LONGEST) || is_closed() && dated_names(writers).is_none() {
        return None;
    }
    let words = writers.copy();
    let words = if is_bracketed { words.strip_suffix(')').unwrap_or(words) } else { words };
    if holds_more(words, MOST_WORDS) {
        return None;
    }
    let printed = words.trim_end_matches(|c| c == '=' || c == ':' && is_caseless || is_blank(c));
    let dated = || dated_names(writers).map(|names| (names, None));
    let (names, title) = dated()
        .or_else(|| title_before(writers, printed))
        .or_else(|| title_after(writers, printed))
        .unwrap_or((printed, None));
    let byline = Byline { text: Text::new(text), names: Names::printed(trim(names)), title: title.map(Text::new) };
    let is_set_so = i.first().case() == Some(Case::Capitals) && !byline.text.chars().any(char::is_lowercase);
    let is_headline = is_set_so && byline.names.iter().any(|name| holds_more(name.as_printed(), LONGEST_NAME));
    Some(byline).filter(|byline| !byline.names.is_empty() && !is_headline && (!is_sent || byline.title.is_some()))
}

/// `Staff Reports`, `Ann Roe, Velna News Service`, `Ann Roe | Velna Wire`: a byline without a word for *by*.
///
/// ```ebnf
/// without_introduction = staff , [ "," , word , [ word ] ] | dated | name , name , [ name , [ name ] ] , mark , { word } , office ;
/// ```
fn without_introduction<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    const NAMES: core::ops::RangeInclusive<usize> = 2..=4;
    let text = i.copy();
    let printed = |names, title: Option<&'a str>| Byline {
        text: Text::new(text),
        names: Names::printed(names),
        title: title.map(Text::new),
    };
    match after_phrase(i, Phrase::Staff) {
        Some(after) if after.is_empty() => return Some(printed(text, None)),
        // `নিজস্ব প্রতিবেদক, ভেলনা`: in scripts with capitals a sentence may go on so.
        Some(after) if after.first().is_mark(',') && is_place_alone(after.rest()) => {
            return Some(printed(i.up_to(after), Some(after.rest().copy())));
        }
        _ => {}
    }
    let is_introduced = || after_phrase(i, Phrase::Introduction).is_some();
    if let Some(names) = dated_names(i).filter(|_| !is_introduced()) {
        return Some(printed(names, None));
    }
    let is_name = |token: Token<'_>| matches!(token.case(), Some(case) if case != Case::Lower);
    let count = (0..=*NAMES.end()).take_while(|count| is_name(i.after(*count).first())).count();
    let mark = i.after(count).first();
    let is_parted = mark.is_mark(',') || mark.is_mark('|') || mark.is_mark('/') || mark.is_mark('•');
    if !NAMES.contains(&count) || !is_parted || is_introduced() {
        return None;
    }
    let office = i.after(count + 1);
    let is_one = office.first().case() != Some(Case::Lower) && names_office(office.copy());
    is_one.then(|| printed(i.up_to(i.after(count)), Some(office.copy())))
}

/// The names before the time of publication, which has figures.
fn dated_names<'a>(writers: Tokens<'_, 'a>) -> Option<&'a str> {
    let words = writers.copy();
    let may_be_name = words.len() <= LONGEST && writers.first().case() == Some(Case::Title);
    if may_be_name && words.bytes().any(|byte| byte.is_ascii_digit()) { dated(writers) } else { None }
}

/// Whether one word or two of a script without capitals are all that is left.
fn is_place_alone(i: Tokens<'_, '_>) -> bool {
    let count = (0..2).take_while(|count| i.after(*count).first().case() == Some(Case::None)).count();
    count > 0 && i.after(count).is_empty()
}

/// What follows the words that introduce a writer, and a blank.
fn after_introduction<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    after_phrase(i, Phrase::Introduction).filter(|writers| writers.first().gap > Gap::None)
}

#[cfg(test)]
mod tests;
