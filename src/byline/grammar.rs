//! The byline as wires print it.

mod alone;
mod beside;
mod filed;
mod outlet;
mod run_in;
mod title;
mod unmarked;

pub(crate) use self::alone::{alone, introduces_alone};
use self::beside::{before_buttons, before_stop, behind_glued, behind_time, dated, glued_behind};
pub(crate) use self::filed::filed;
use self::outlet::for_outlet;
pub(crate) use run_in::{run_in, run_into_copy};
pub(crate) use title::is_title;
pub(crate) use unmarked::{ends_in_title, titled};

use self::title::{Parted, names_office, title_after, title_before};
use self::unmarked::desk;
use crate::byline::{Byline, Names};
use crate::lexicon::Senses;
use crate::line::{fits, is_blank, trim};
use crate::phrase::{Phrase, writer};
use crate::read::{Tokens, after_phrase};
use crate::text::Text;
use crate::token::{Case, Gap, Kind, Token};
use crate::word::holds_more;

/// The longest byline, in bytes.
const LONGEST: usize = 160;

/// The most words behind the word that introduces the writers.
const MOST_WORDS: usize = 16;

/// The most writers before an office.
const MOST_WRITERS: usize = 4;

/// The most words of a name in capitals: more are a headline, `PAR PHARMACEUTICAL GETS APPROVAL FOR DRUG`.
const LONGEST_NAME: usize = 4;

/// The byline that a block is, if it is one.
///
/// Typical input is `By A. Writer and B. Writer`, `By MARY SMITH, JOHN DOE and ANN LEE=`, `(di Amalia Terzani)`.
///
/// ```ebnf
/// byline  = introduction , writers | "(" , introduction , writers , ")" | "From" , title_after ;
/// writers = dated | for_outlet | title_before , names | title_after | names ;
/// names   = person , { ( "," | ";" | "&" | "/" | and ) , person } , { button } ;
/// ```
pub(crate) fn byline<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    let text = i.copy();
    if let Some(byline) = without_introduction(i) {
        return Some(byline);
    }
    let is_bracketed = i.first_in_line().is_mark('(') && text.find(')').is_some_and(|at| at + 1 == text.len());
    // Where the writer is tells `From Ann Roe, Velna` from a headline.
    let is_sent = writer::is_from(i.first_in_line().text);
    let writers = if is_sent { i.rest() } else { after_introduction(if is_bracketed { i.rest() } else { i })? };
    if writers.first_in_line().case() == Some(Case::Lower) {
        return None;
    }
    // `كتب - محمد سامي:`
    let is_caseless = i.first_in_line().case() == Some(Case::None);
    let is_closed =
        || text.ends_with(['.', ':', '?', '!']) && !text.ends_with("r.") && !(is_caseless && text.ends_with(':'));
    let dated = glued_behind(trim(writers.copy()), i.desk()).or_else(|| dated_names(writers));
    // `Por Daniela Roe E.`, `By Ann Roe.`
    let dated = dated.or_else(|| if text.ends_with('.') { before_stop(writers) } else { None });
    if !fits(text, LONGEST) || dated.is_none() && is_closed() {
        return None;
    }
    let words = writers.copy();
    let words = if is_bracketed { words.strip_suffix(')').unwrap_or(words) } else { words };
    if dated.is_none() && holds_more(words, MOST_WORDS) {
        return None;
    }
    let printed = words.trim_end_matches(|c| c == '=' || c == ':' && is_caseless || is_blank(c));
    let (names, title) = dated
        .or_else(|| for_outlet(writers))
        .or_else(|| before_buttons(writers))
        .or_else(|| title_before(writers, printed))
        .or_else(|| title_after(writers, printed))
        .unwrap_or((printed, None));
    let byline = Byline { text: Text::new(text), names: Names::printed(trim(names)), title: title.map(Text::new) };
    let is_set_so = i.first_in_line().case() == Some(Case::Capitals) && !byline.text.chars().any(char::is_lowercase);
    let is_headline = is_set_so && byline.names.iter().any(|name| holds_more(name.as_printed(), LONGEST_NAME));
    Some(byline).filter(|byline| !byline.names.is_empty() && !is_headline && (!is_sent || byline.title.is_some()))
}

/// `Staff Reports`, `Ann Roe Staff Writer`, `Ann Roe, Velna News Service`, `Ann Roe · Velna Wire ·`: a byline without a word for
/// *by*.
///
/// ```ebnf
/// without_introduction = desk | titled | dated | behind_time | writer , { ( "," | [ "," ] , and ) , writer } , mark , { word } , office ,
///                        { "|" | "•" | "·" } ;
/// writer = name , name , [ name , [ name ] ] ;
/// ```
fn without_introduction<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    const NAMES: core::ops::RangeInclusive<usize> = 2..=4;
    const MARKS: [char; 4] = [' ', '|', '•', '·'];
    const TIME: Senses = Senses::MONTH.and(Senses::WEEKDAY).and(Senses::phrase(Phrase::Published));
    let text = i.copy();
    let printed = |names, title: Option<&'a str>| Byline {
        text: Text::new(text),
        names: Names::printed(names),
        title: title.map(Text::new),
    };
    let is_time = || i.first().is_figure() || i.first().senses.has(TIME) || writer::is_before_day(i.first().text);
    if let Some(byline) = desk(i).or_else(|| titled(i)).or_else(|| is_time().then(|| behind_time(i)).flatten()) {
        return Some(byline);
    }
    let is_introduced = || after_phrase(i, Phrase::Introduction).is_some();
    if let Some((names, title)) = dated_names(i).filter(|_| !is_introduced()) {
        return Some(printed(behind_glued(i).map_or(names, |rest| &names[text.len() - rest.len()..]), title));
    }
    let is_name = |token: Token<'_>| matches!(token.case(), Some(case) if case != Case::Lower);
    let after_name = |i: Tokens<'_, 'a>| {
        let count = (0..=*NAMES.end()).take_while(|count| is_name(i.after(*count).first())).count();
        NAMES.contains(&count).then_some(count)
    };
    let mut at = after_name(i).filter(|_| !is_introduced())?;
    for _ in 0..MOST_WRITERS {
        let (end, behind) = (i.after(at), i.after(at + 1));
        let is_parted = matches!(end.first().kind, Kind::Mark(',' | '|' | '/' | '•' | '·'));
        let office = behind.copy().trim_end_matches(MARKS);
        if is_parted && behind.first().case() != Some(Case::Lower) && names_office(office) {
            return Some(printed(i.up_to(end), Some(office)));
        }
        let next = after_joint(end)?;
        at = i.count_to(next) + after_name(next)?;
    }
    None
}

/// What follows the mark or the word that joins two writers: `, `, ` and `, `, and `.
fn after_joint<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let marked = i.after_any(&[',']);
    let rest = after_phrase(marked, Phrase::And).unwrap_or(marked);
    (!rest.is_at(i)).then_some(rest)
}

/// The names before the time of publication, which has figures, or before an address.
fn dated_names<'a>(writers: Tokens<'_, 'a>) -> Option<Parted<'a>> {
    let words = writers.copy();
    let may_be_name = words.len() <= LONGEST && writers.first().case() == Some(Case::Title);
    if may_be_name && words.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@') { dated(writers) } else { None }
}

/// What follows the words that introduce a writer, and a blank.
fn after_introduction<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    after_phrase(i, Phrase::Introduction).filter(|writers| writers.first_in_line().gap > Gap::None)
}

#[cfg(test)]
mod tests;
