//! The mark that parts the dateline from the lede.
//!
//! Which one it is says much: the table of admission asks for a dash behind capitals alone, and for any behind a credit.

use crate::line::kind;
use crate::look::columns;
use crate::read::Tokens;
use crate::token::{Case, Gap, Kind};

/// What stood between the dateline and the lede.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Separator {
    /// A dash with a blank on both sides, or a double one: ` - `, ` -- `, ` — `, `--`.
    Dash,
    /// A dash glued to one side: `GNA- `.
    GluedDash,
    /// `.`
    Stop,
    /// `.-`, `.–`: what the press in Spanish prints, and nobody else.
    StopDash,
    /// `:` or `=`
    Colon,
    /// Nothing but a blank.
    None,
    /// A mark that closes a question or a quotation, and so parts nothing: `Was it Velna (Reuters)? Ships moved.`
    Closing,
    /// The line, or the text, ended.
    End,
}

impl Separator {
    /// Whether it is a dash, spaced or glued.
    pub(crate) const fn is_dash(self) -> bool {
        matches!(self, Self::Dash | Self::GluedDash)
    }
}

/// Reads the separator that stands here.
///
/// Typical input is `. The presidents`, ` -- Ships`, `.- El`, ` - – More`, `- A Youth`. At most one doubled dash is eaten
/// (`(AFP) - – More`).
///
/// ```ebnf
/// separator = [ dash , [ dash ] | "·" | "." , [ dash ] | "।" | "۔" | "|" | ":" | "=" | "：" | "ः" | "ঃ" | "፦" | "፡" , [ dash ] ] ;
/// ```
pub(crate) fn separator<'t, 'a: 't>(i: Tokens<'t, 'a>) -> (Tokens<'t, 'a>, Separator) {
    let first = i.first_in_line();
    if let Some(rest) = after_damaged_dash(i) {
        let is_glued = matches!(first.kind, Kind::Mark(mark) if mark != '&') && first.gap == Gap::None;
        return (after_second_dash(rest), if is_glued { Separator::GluedDash } else { Separator::Dash });
    }
    match first.kind {
        Kind::End => (i, Separator::End),
        Kind::Dash => (after_second_dash(i.rest()), Separator::Dash),
        Kind::Hyphen => {
            let is_spaced = first.gap > Gap::None && ends_or_is_spaced(i.rest());
            (after_second_dash(i.rest()), if is_spaced { Separator::Dash } else { Separator::GluedDash })
        }
        // Papers of the Rhine set `Velna · Die Schiffe`.
        Kind::Mark('·') if first.gap > Gap::None && i.rest().first_in_line().gap > Gap::None => {
            (i.rest(), Separator::Dash)
        }
        Kind::Mark('.') => stop(i.rest()),
        Kind::Mark('।' | '۔') => (i.rest(), Separator::Stop),
        Kind::Mark(':' | '=' | '：' | 'ः' | 'ঃ') => (i.rest(), Separator::Colon),
        // A bar is a danda where keyboards lack it: `नई वेल्ना, 5 सितंबर | बंदरगाह`.
        Kind::Mark('|') if is_narrow_caseless(i.rest()) => (i.rest(), Separator::Stop),
        // Of Ethiopia's colons one has a dash behind it: `፡-`.
        Kind::Mark('፦' | '፡') => (after_second_dash(i.rest()), Separator::Colon),
        Kind::Mark('?' | '"' | '”' | '“') if first.gap == Gap::None && ends_or_is_spaced(i.rest()) => {
            (i, Separator::Closing)
        }
        _ => (i, Separator::None),
    }
}

/// Whether a word of a script without capitals follows that parts its words with blanks.
fn is_narrow_caseless(i: Tokens<'_, '_>) -> bool {
    i.first().case() == Some(Case::None) && i.first().text.starts_with(kind(|c| columns(c) < 2))
}

/// A stop, and the dash that may stand behind it: `.- El`, `.-El`, `. - El`.
fn stop<'t, 'a: 't>(rest: Tokens<'t, 'a>) -> (Tokens<'t, 'a>, Separator) {
    // `Velna. —Ships`: a long dash is no figure's.
    let is_glued =
        rest.first_in_line().is_dash() && (rest.first_in_line().is_glued() || rest.first_in_line().text == "—");
    let after = if is_glued { rest.rest() } else { after_second_dash(rest) };
    (after, if after.is_at(rest) { Separator::Stop } else { Separator::StopDash })
}

/// How a page names a dash, and what UTF-8's bytes of one are in Windows-1252.
const DAMAGED: [&str; 13] = [
    "&ndash;",
    "&mdash;",
    "&minus;",
    "&#8211;",
    "&#8212;",
    "&#150;",
    "&#151;",
    "&#x2013;",
    "&#x2014;",
    "\u{e2}\u{20ac}\u{201c}",
    "\u{e2}\u{20ac}\u{201d}",
    "â\u{80}\u{93}",
    "â\u{80}\u{94}",
];

/// The dash that ends a dateline, where it was damaged on its way: the end of what is printed.
///
/// Typical input is `VELNA, Ohio (AP) &mdash;`, `VELNA (AP) ?`.
pub(crate) fn damaged_dash(dateline: &str) -> Option<&str> {
    let is_mark = |c: char| matches!(c, '?' | '"' | '”' | '“' | '\u{FFFD}' | '\u{96}' | '\u{97}');
    let spelled = DAMAGED.iter().find(|spelling| dateline.ends_with(**spelling)).map(|spelling| spelling.len());
    let mark = || dateline.chars().next_back().filter(|c| is_mark(*c)).map(char::len_utf8);
    spelled.or_else(mark).map(|length| &dateline[dateline.len() - length..])
}

/// What follows a dash that was damaged on its way: read in another code (`â` and two marks), named as pages name it
/// (`&mdash;`), or put into ASCII as a mark that stands alone (`?`, `"`).
///
/// The two controls that Windows-1252's dashes are in Latin-1 are dashes to the lexer.
fn after_damaged_dash<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    match i.first().kind {
        Kind::Mark('&') | Kind::Word if i.first().text == "&" || i.first().text.starts_with('â') => {
            DAMAGED.iter().find_map(|spelling| i.spelled(spelling, false))
        }
        Kind::Mark(mark @ ('?' | '"' | '”' | '“' | '\u{FFFD}')) => {
            // A question, and a quotation, end in a mark that is glued to them.
            let is_alone = mark == '\u{FFFD}' || i.first().gap > Gap::None;
            let is_spaced = is_alone && i.rest().first().gap > Gap::None;
            (is_spaced && !opens_quotation(i)).then(|| i.rest())
        }
        _ => None,
    }
}

/// Whether a quotation mark with gaps round it opens a quotation: the next one closes it, glued to the word before it or
/// with gaps round it too.
fn opens_quotation(i: Tokens<'_, '_>) -> bool {
    let is_quote = |i: Tokens<'_, '_>| matches!(i.first().kind, Kind::Mark('"' | '”' | '“'));
    let mut next = i.rest();
    while is_quote(i) && !matches!(next.first().kind, Kind::End | Kind::Beyond) {
        if is_quote(next) {
            return next.first().gap == Gap::None || next.rest().first().gap > Gap::None;
        }
        next = next.rest();
    }
    false
}

/// What follows a dash that no word is glued to: `–5 degrees` is none.
fn after_second_dash<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Tokens<'t, 'a> {
    if i.first().is_dash() && ends_or_is_spaced(i.rest()) { i.rest() } else { i }
}

/// Whether nothing is glued to the mark before `i`: the text ends there, or a gap follows.
fn ends_or_is_spaced(i: Tokens<'_, '_>) -> bool {
    i.is_empty() || i.first().gap > Gap::None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::token::Tape;

    #[test]
    fn separators_and_what_they_leave() {
        for (i, rest, separator) in [
            (" - The", "The", Separator::Dash),
            (" -- The", "The", Separator::Dash),
            ("--The", "The", Separator::Dash),
            (" — The", "The", Separator::Dash),
            (" _ The", "The", Separator::Dash),
            (" - – The", "The", Separator::Dash),
            ("- The", "The", Separator::GluedDash),
            (" -The", "The", Separator::GluedDash),
            (". The", "The", Separator::Stop),
            (".- El", "El", Separator::StopDash),
            (".-El", "El", Separator::StopDash),
            (".–El", "El", Separator::StopDash),
            ("। बंदर", "बंदर", Separator::Stop),
            ("۔ بندر", "بندر", Separator::Stop),
            (" | बंदर", "बंदर", Separator::Stop),
            (" | The", "| The", Separator::None),
            (" | 港口", "| 港口", Separator::None),
            (" | 5 बंदर", "| 5 बंदर", Separator::None),
            (". -El", "-El", Separator::Stop),
            (". —El", "El", Separator::StopDash),
            (". –5 degrees", "–5 degrees", Separator::Stop),
            (".-", "", Separator::StopDash),
            (" - –5 degrees", "–5 degrees", Separator::Dash),
            (" -- -", "", Separator::Dash),
            (": The", "The", Separator::Colon),
            ("：The", "The", Separator::Colon),
            (" = 첫", "첫", Separator::Colon),
            (" The", "The", Separator::None),
            ("", "", Separator::End),
            (" \n", "", Separator::End),
            ("\n -- The", "The", Separator::Dash),
            (" \u{97} The", "The", Separator::Dash),
            ("\u{96}The", "The", Separator::Dash),
            (" \u{e2}\u{20ac}\u{201d} The", "The", Separator::Dash),
            (" \u{e2}\u{20ac}\u{201c} The", "The", Separator::Dash),
            (" â\u{80}\u{94} The", "The", Separator::Dash),
            (" &mdash; The", "The", Separator::Dash),
            ("&#8212;The", "The", Separator::Dash),
            (" &ndash; The", "The", Separator::Dash),
            (" ? The", "The", Separator::Dash),
            (" ” The", "The", Separator::Dash),
            (" \" The \"Velna", "The \"Velna", Separator::Dash),
            (" \" The Velna\" moved", "\" The Velna\" moved", Separator::None),
            (" \" The Velna . \" moved", "\" The Velna . \" moved", Separator::None),
            (" ? The \"Velna\" moved", "The \"Velna\" moved", Separator::Dash),
            (" \u{FFFD} The", "The", Separator::Dash),
            (" \"The", "\"The", Separator::None),
            ("? The", "? The", Separator::Closing),
            ("\" The", "\" The", Separator::Closing),
            ("”", "”", Separator::Closing),
            ("“The", "“The", Separator::None),
            ("\u{FFFD} The", "The", Separator::GluedDash),
            ("?The", "?The", Separator::None),
            (" &amp; The", "&amp; The", Separator::None),
            (" â The", "â The", Separator::None),
        ] {
            let desk = Desk::new();
            let tape = Tape::of(i, &desk);
            let (left, read) = super::separator(Tokens::of(&tape));
            assert_eq!((left.copy(), read), (rest, separator), "{i:?}");
        }
    }
}
