//! A writer's title, on the byline's line or on its own.

use crate::desk::Desk;
use crate::lexicon;
use crate::line::{is_blank, trim};
use crate::phrase::Phrase;
use crate::read::Tokens;
use crate::token::Gap;
use crate::word::holds_more;

/// Whether a block after a byline is the writer's title: `Associated Press Writer`, `AP Sports Writer=`.
pub(crate) fn is_title(text: &str, desk: &Desk) -> bool {
    const MOST_WORDS: usize = 6;
    let words = text.trim_end_matches(|c| c == '=' || is_blank(c));
    if !words.ends_with(char::is_alphanumeric) || holds_more(words, MOST_WORDS) || words.contains(['.', ',', '/', '('])
    {
        return false;
    }
    let last = words.rsplit(char::is_whitespace).next().unwrap_or_default();
    let begins_small = words.starts_with(char::is_lowercase);
    lexicon::says(last, Phrase::Title) && !begins_small || desk.knows(words)
}

/// The names, and the title that stands before them or behind them.
pub(super) type Parted<'a> = (&'a str, Option<&'a str>);

/// `Itar-Tass World Service writer Nadezhda Kruglova`
///
/// ```ebnf
/// title_before = agency , { word } , ( "writer" | "correspondent" | "editor" ) ;
/// ```
pub(super) fn title_before<'a>(writers: Tokens<'_, 'a>, printed: &'a str) -> Option<Parted<'a>> {
    writers.agency_name(|_| true)?;
    let mut places = (0..).map(|count| writers.after(count)).take_while(|i| i.first().case().is_some());
    let last = places.find(|i| matches!(i.first().text, "writer" | "correspondent" | "editor"))?;
    let title = writers.up_to(last.rest());
    Some((printed.get(title.len()..)?, Some(title)))
}

/// `PAUL BYRNE, dpa`, `JOHN DOE Associated Press Writer`
///
/// ```ebnf
/// title_after = names , [ "," ] , [ "of" ] , ( agency | organisation | "Staff" ) , { word } ;
/// ```
pub(super) fn title_after<'a>(writers: Tokens<'_, 'a>, printed: &'a str) -> Option<Parted<'a>> {
    let mut before = writers;
    loop {
        let i = before.rest();
        if i.first().text.is_empty() {
            return None;
        }
        let begins = i.first().gap > Gap::None || before.first().is_mark(',');
        let is_known = || i.agency_name(|_| true).is_some() || i.names_organisation() || i.first().text == "Staff";
        if begins && is_known() {
            let rest = printed.get(writers.copy().len() - i.copy().len()..)?;
            let names = trim(writers.up_to(i).trim_end_matches(|c| c == ',' || is_blank(c)));
            let names = names.strip_suffix(" of").unwrap_or(names);
            if is_title(rest, writers.desk()) && names.contains(char::is_whitespace) {
                return Some((names, Some(rest)));
            }
        }
        before = i;
    }
}
