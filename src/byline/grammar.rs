//! The byline as wires print it.

mod run_in;
mod title;

pub(crate) use run_in::run_in;
pub(crate) use title::is_title;

use self::title::{title_after, title_before};
use crate::byline::{Byline, Names};
use crate::line::{fits, is_blank, trim};
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase};
use crate::text::Text;
use crate::token::{Case, Gap};
use crate::word::holds_more;

/// The longest byline, in bytes.
const LONGEST: usize = 160;

/// The most words behind the word that introduces the writers.
const MOST_WORDS: usize = 16;

/// The byline that a block is, if it is one.
///
/// Typical input is `By A. Writer and B. Writer`, `By MARY SMITH, JOHN DOE and ANN LEE=`, `(di Amalia Terzani)`.
///
/// ```ebnf
/// byline  = introduction , writers | "(" , introduction , writers , ")" ;
/// writers = title_before , names | title_after | names ;
/// names   = person , { ( "," | ";" | "&" | "/" | and ) , person } ;
/// ```
pub(crate) fn byline<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    let text = i.copy();
    let is_bracketed = i.first().is_mark('(') && text.ends_with(')');
    let writers = after_introduction(if is_bracketed { i.rest() } else { i })?;
    if writers.first().case() == Some(Case::Lower) {
        return None;
    }
    if !fits(text, LONGEST) || text.ends_with(['.', ':', '?', '!']) && !text.ends_with("r.") {
        return None;
    }
    let words = writers.copy();
    let words = if is_bracketed { words.strip_suffix(')').unwrap_or(words) } else { words };
    if holds_more(words, MOST_WORDS) {
        return None;
    }
    let printed = words.trim_end_matches(|c| c == '=' || is_blank(c));
    let (names, title) =
        title_before(writers, printed).or_else(|| title_after(writers, printed)).unwrap_or((printed, None));
    let byline = Byline { text: Text::new(text), names: Names::printed(trim(names)), title: title.map(Text::new) };
    Some(byline).filter(|byline| !byline.names.is_empty())
}

/// What follows the words that introduce a writer, and a blank.
fn after_introduction<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    after_phrase(i, Phrase::Introduction).filter(|writers| writers.first().gap > Gap::None)
}

#[cfg(test)]
mod tests;
