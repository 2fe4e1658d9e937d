//! What the desk says to other desks, above the dateline and inside the body.

mod contact;
mod count;
mod dated;
mod picture;
mod section;
mod site;
mod stamp;

pub(crate) use self::contact::{is_contact, is_mail_address, names_source, names_wire};
use self::count::is_figure_alone;
pub(crate) use self::dated::is_source_and_date;
pub(crate) use self::picture::{is_caption, is_of_picture, opens_with_picture};
pub(crate) use self::site::is_of_site;
pub(crate) use self::stamp::{after_story_number, has_room_for_time, is_stamp_of_house, is_time_stamp};
use crate::line::{fits, is_blank, kind, within};
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, after_phrase_in_line};
use crate::token::{Case, Gap, Kind};
use crate::word::skip_blanks;

/// Whether a block is a message to editors wherever it stands: `Eds: Updates throughout.`, `(Adds detail)`.
///
/// ```ebnf
/// note = phrase , … | "(" , phrase , … , ")" | "[" , phrase , … , "]" ;
/// ```
pub(crate) fn is_note(i: Tokens<'_, '_>) -> bool {
    after_phrase_in_line(i, Phrase::Note).is_some()
        || opens_bracket(i) && after_phrase_in_line(i.rest(), Phrase::BracketedNote).is_some() && is_bracketed(i)
}

/// Whether a block above the dateline is a note: any of the above, a line in brackets, a bullet, a time stamp.
///
/// ```ebnf
/// note_above = note | "(" , … , ")" | "[" , … , "]" | ( "*" | "•" ) , SP , … | "©" , … | time_stamp ;
/// ```
pub(crate) fn is_note_above(i: Tokens<'_, '_>) -> bool {
    is_bracketed(i) || is_bullet(i) || is_photo_credit(i) || is_note(i)
}

/// Whether a block above the story is none of its parts in any story: a time stamp, a copyright line, a slug, a
/// picture's credit, a count of pictures or of comments, the address of the page, a mark alone.
pub(crate) fn is_furniture(i: Tokens<'_, '_>) -> bool {
    is_time_stamp(i)
        || is_of_picture(i)
        || is_copyright(i)
        || is_slug(i)
        || is_figure_alone(i)
        || is_mark_alone(i)
        || is_address(i)
        || is_handle(i)
        || is_published_alone(i)
        || is_source_and_date(i)
}

/// `-`, `|`, `·`, `+`: the mark that parted two lines on the page. Several marks are a rule.
fn is_mark_alone(i: Tokens<'_, '_>) -> bool {
    let mark = i.first();
    let is_one =
        matches!(mark.kind, Kind::Hyphen | Kind::Dash | Kind::Mark('|' | '·' | '•' | '+')) && mark.text != "--";
    is_one && i.rest().is_empty()
}

/// `https://velna.example/harbor-reopens`
fn is_address(i: Tokens<'_, '_>) -> bool {
    after_phrase(i, Phrase::Address).is_some() && !i.copy().contains(is_blank)
}

/// `@annroe`: the writer's name on a network.
fn is_handle(i: Tokens<'_, '_>) -> bool {
    i.first().is_mark('@') && !i.copy().contains(is_blank)
}

/// `Date`, `Published:`, `Last updated`: what a page sets on a line of its own above the time.
fn is_published_alone(i: Tokens<'_, '_>) -> bool {
    after_phrase(i, Phrase::Published).is_some_and(|rest| rest.after_any(&[':', '：']).is_empty())
}

/// `COPYRIGHT 2027 BY VELNA WIRE`, `Copyright © Velna Wire`, `© 2027 Velna Wire`, `"Copyright 2027 by Velna Wire"`
///
/// ```ebnf
/// copyright = [ quotation_mark ] , boilerplate , [ "c" ] , & ( figure | "©" | "(" | "by" ) ;
/// ```
pub(crate) fn is_copyright(i: Tokens<'_, '_>) -> bool {
    const LONGEST_QUOTED: usize = 120;
    let opens = matches!(i.first().mark(), Some('"' | '“' | '«' | '\'' | '‘'));
    // Behind a quotation stands who said it.
    if opens && !(fits(i.copy(), LONGEST_QUOTED) && i.copy().ends_with(['"', '”', '»', '\'', '’', '>'])) {
        return false;
    }
    let Some(rest) = after_phrase(if opens { i.rest() } else { i }, Phrase::Boilerplate) else { return false };
    // A page that has no `©` prints `Copyright c 1996`.
    let next = if rest.first().text == "c" { rest.rest().first() } else { rest.first() };
    next.is_figure() || matches!(next.mark(), Some('©' | '(')) || next.text.eq_ignore_ascii_case("by")
}

/// Whether copy below the headline is none of a story's parts: a picture's caption, or who sent the story.
pub(crate) fn is_aside(i: Tokens<'_, '_>) -> bool {
    is_caption(i) || names_source(i)
}

/// `PM-Budget, 1st Ld`, `With BC-Harbor, Bjt`
pub(crate) fn is_slug(i: Tokens<'_, '_>) -> bool {
    let mut is_one = false;
    i.each_phrase(Phrase::Slug, |words| {
        is_one |= i.behind(words, false).is_some_and(|rest| rest.starts_with(kind(char::is_uppercase)));
    });
    is_one
}

/// `* Bank sees growth`
fn is_bullet(i: Tokens<'_, '_>) -> bool {
    matches!(i.first().mark(), Some('*' | '•')) && i.rest().first().gap > Gap::None
}

/// `© Name Surname/TASS`, `Фото: …`: a caption's credit, left in by a scraper.
fn is_photo_credit(i: Tokens<'_, '_>) -> bool {
    i.first().is_mark('©') && i.rest().first().case() != Some(Case::Lower)
}

/// Whether brackets hold the whole block.
fn is_bracketed(i: Tokens<'_, '_>) -> bool {
    opens_bracket(i) && split_brackets(i.copy()).is_some_and(|(_, rest)| rest.is_empty() || rest == ".")
}

/// Whether a bracket opens the block: `(Adds detail)`, `[Report]`.
fn opens_bracket(i: Tokens<'_, '_>) -> bool {
    matches!(i.first().mark(), Some('(' | '['))
}

/// The longest note in brackets, in characters.
const LONGEST: usize = 800;

/// Splits a note in brackets from what follows it, if anything does: a correction, or a monitor's `[Report] [Text]`.
pub(crate) fn split_brackets(words: &str) -> Option<(&str, &str)> {
    if !words.starts_with(['(', '[']) {
        return None;
    }
    let mut depth = 0_usize;
    for (at, c) in within(words, LONGEST).char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let after = &words[at + c.len_utf8()..];
        if depth == 0 && c.is_ascii_punctuation() && !skip_blanks(after).starts_with('[') {
            let rest = skip_blanks(after);
            return Some((&words[..words.len() - after.len()], rest));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::phrase::PHRASES;
    use crate::read::block;

    fn phrases(wanted: Phrase) -> impl Iterator<Item = &'static str> {
        let rows = PHRASES.iter().copied().flatten();
        rows.filter(move |(says, _)| *says == wanted).flat_map(|(_, words)| *words).copied()
    }

    #[test]
    fn notes_anywhere() {
        for text in [
            "Eds: Updates throughout.",
            "EDITOR'S NOTE _ The seals are real.",
            "(Adds comments, detail)",
            "(ATTN: ADDS details in paras 4-5, photos)",
            "(This version of the Sept. 20 story corrects a name.)",
            "[Editor's note: seals]",
        ] {
            assert!(block(text, &Desk::new(), is_note), "{text}");
        }
        for text in ["(Seals are real)", "Adds comments", "The seals (Adds)", "Editing by machine is spreading."] {
            assert!(!block(text, &Desk::new(), is_note), "{text}");
        }
    }

    #[test]
    fn notes_above_a_dateline() {
        for text in [
            "(Seals are real)",
            "* Bank sees growth",
            "© Jonas Pell/TASS",
            "[Report] [Text]",
            "Eds: Updates throughout.",
        ] {
            assert!(block(text, &Desk::new(), is_note_above), "{text}");
        }
        for text in ["(Seals) are real", "© seals are real", "©seals/TASS"] {
            assert!(!block(text, &Desk::new(), is_note_above), "{text}");
        }
    }

    #[test]
    fn furniture_is_none_of_a_story_s_parts() {
        for (text, expected) in [
            ("May 3, 2026 09:00 AM", true),
            ("March 21, 2027", true),
            ("Published on March 21, 2027", true),
            ("Veröffentlicht am 21. März 2027, 09:15 Uhr", true),
            ("Publié le 21 mars 2027 à 09:15", true),
            ("COPYRIGHT 2027 BY VELNA WIRE. ALL RIGHTS RESERVED.", true),
            ("Copyright © 2027 Velna Wire", true),
            ("© 2027 Velna Wire", true),
            ("PM-Budget, 1st Ld", true),
            ("With PM-Budget, Bjt", true),
            ("BC-Harbor-Reopens, 350", true),
            ("Photo: Ann Roe", true),
            ("https://velna.example/harbor-reopens", true),
            ("http://velna.example/?p=124", true),
            ("www.velna.example", true),
            ("0", true),
            ("19:44", true),
            ("www.velna.example is down", false),
            ("Http errors rise", false),
            ("24 ships wait", false),
            ("\"Copyright 2027 by Velna Wire\"", true),
            ("“Copyright 2027 Velna Wire”", true),
            ("\"Copyright 2027 by <HW/Velna Wire>'", true),
            ("\"Copyright law changes,\"", false),
            ("\"Copyright 2027 is over,\" she said.", false),
            ("Copyright law changes in Velna", false),
            ("PM-elect names harbor master", false),
            ("Published figures show delay", false),
            ("With tugs, ships move", false),
            ("March brings ships", false),
        ] {
            assert_eq!(block(text, &Desk::new(), is_furniture), expected, "{text}");
        }
    }

    #[test]
    fn brackets_are_split_from_what_follows() {
        assert_eq!(split_brackets("(Adds (sic) detail) PORTO (AP)"), Some(("(Adds (sic) detail)", "PORTO (AP)")));
        assert_eq!(split_brackets("[Report] [Text] PORTO"), Some(("[Report] [Text]", "PORTO")));
        assert_eq!(split_brackets("(never closed"), None);
    }

    #[test]
    fn every_opening_makes_a_note() {
        for opening in phrases(Phrase::Note) {
            for space in [" ", "\n", " \r\n\r\n ", "\u{2028}"] {
                let text = opening.replace(' ', space) + " of the seals";
                assert!(block(&text, &Desk::new(), is_note), "{text:?}");
            }
        }
        for opening in phrases(Phrase::BracketedNote) {
            for space in [" ", "\n", " \r\n\r\n "] {
                let text = alloc::format!("({} the seals)", opening.replace(' ', space));
                assert!(block(&text, &Desk::new(), is_note), "{text:?}");
            }
        }
    }
}
