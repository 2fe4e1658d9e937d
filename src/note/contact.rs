//! Whom to ask, and who sent it, as releases and mails print it above a story.

use crate::line::fits;
use crate::look::{Last, columns};
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, after_phrase_in_line};
use crate::token::{Case, Kind};
use crate::word::holds_more;

/// The longest of these lines, in bytes.
const LONGEST: usize = 120;

/// The fewest and the most figures of a telephone number, with the country's.
const FIGURES: core::ops::RangeInclusive<usize> = 7..=15;

/// The most words beside a telephone number.
const MOST_BESIDE: usize = 4;

/// Whether a line says whom to ask about a release, or is of a mail's header.
///
/// Typical input is `Media contact: Ann Roe`, `Office: 555-347-8408`, `(555) 653-3600 (Office)`, `ann.roe@velna.example`,
/// `Newsgroups: velna.news`.
///
/// ```ebnf
/// contact = phrase , … | [ word , ":" ] , telephone , [ "(" , word , ")" ] | address ;
/// ```
pub(crate) fn is_contact(i: Tokens<'_, '_>) -> bool {
    let words = i.copy();
    fits(words, LONGEST)
        && (after_phrase_in_line(i, Phrase::Header).is_some_and(|rest| !rest.is_empty())
            || after_phrase_in_line(i, Phrase::Contact).is_some() && !Last::of(words).ends_sentence()
            || is_telephone(words)
            || is_mail_address(words))
}

/// Whether a line below the headline says who sent the story and nothing else: `Source: Velna Police`,
/// `Press Release: Harbor Trust of Velna`.
pub(crate) fn names_source(i: Tokens<'_, '_>) -> bool {
    const MOST_WORDS: usize = 8;
    let words = i.copy();
    let Some(mut rest) = after_source(i) else { return false };
    // A word of Chinese is a name of several.
    if rest.first().text.starts_with(|c| columns(c) > 1) && rest.rest().is_empty() {
        return true;
    }
    if !fits(words, LONGEST) || holds_more(words, MOST_WORDS) {
        return false;
    }
    // A headline has verbs in small letters.
    let mut count = 0;
    loop {
        // `Velnatec, Inc.`
        rest = after_phrase(rest, Phrase::Firm).unwrap_or(rest);
        let token = rest.first();
        match token.kind {
            Kind::End => return count > 0,
            Kind::Word if token.case() != Some(Case::Lower) => count += 1,
            Kind::Word
                if after_phrase(rest, Phrase::Particle).is_some() || after_phrase(rest, Phrase::And).is_some() => {}
            Kind::Mark('\'' | '’' | '&' | ',' | '-' | '/') | Kind::Hyphen if count > 0 => {}
            _ => return false,
        }
        rest = rest.rest();
    }
}

/// Whether a line of a head says from which wire the story is and nothing else, above the headline too: `Source: Reuters`,
/// `Forrás: MTI`.
pub(crate) fn names_wire(i: Tokens<'_, '_>) -> bool {
    let wire = after_source(i).and_then(|i| i.agency_name(|_| true));
    wire.is_some_and(|rest| rest.after_any(&['|']).is_empty())
}

/// What follows a word for a source and its colon. Hardly any line of a head begins with such a word.
fn after_source<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let behind = after_phrase(i, Phrase::Addition).or_else(|| after_phrase(i, Phrase::Source));
    behind.filter(|rest| i.up_to(*rest).trim_end().ends_with([':', '：']))
}

/// `Office: 555-347-8408`, `(555) 653-3600 (Office)`, `Tel.: +44 20 7946 0123`, `214/653-3600`
fn is_telephone(words: &str) -> bool {
    // Hardly any other line of a head ends so.
    if !words.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | '-' | '–' | '.' | '/')) {
        return false;
    }
    let figures = words.bytes().filter(u8::is_ascii_digit).count();
    if !FIGURES.contains(&figures) || holds_more(words, 2 * MOST_BESIDE) {
        return false;
    }
    let from = words.find(|c: char| matches!(c, '+' | '(') || c.is_ascii_digit()).unwrap_or_default();
    let (label, number) = words.split_at(from);
    let is_of_number =
        |c: char| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | '-' | '–' | '.' | '/' | ' ' | '\u{A0}');
    let end = number.find(|c| !is_of_number(c)).unwrap_or(number.len());
    let (number, behind) = number.split_at(end);
    let label = label.trim_end();
    let is_labelled = label.is_empty() || label.ends_with([':', '.']) && !holds_more(label, MOST_BESIDE);
    let is_closed = behind.is_empty() || number.ends_with('(') && behind.ends_with(')') && !holds_more(behind, 2);
    is_labelled && is_closed && !behind.contains(|c: char| c.is_ascii_digit()) && is_grouped(number, label.is_empty())
}

/// Whether figures stand in groups as those of a telephone number do: two groups at least, the last of three figures or
/// more, or a plus before them; and neither a day of a calendar nor years from and to.
fn is_grouped(number: &str, is_alone: bool) -> bool {
    let mut groups = number.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
    let first = groups.next().unwrap_or_default();
    let last = groups.next_back().unwrap_or_default();
    let has_third = groups.next().is_some();
    let are_years = is_alone && !has_third && first.len() == 4 && last.len() == 4;
    let is_date = first.len() <= 2 && last.len() == 4 || first.len() == 4 && last.len() <= 2 || are_years;
    let is_national = !number.contains('.') || has_third;
    number.starts_with('+') && !first.is_empty() || last.len() > 2 && !is_date && is_national
}

/// `ann.roe@velna.example`, `E-mail: ann@velna.example`
pub(crate) fn is_mail_address(words: &str) -> bool {
    // Hardly any line has such a mark in its last word.
    if !words.bytes().rev().take_while(|byte| *byte != b' ').any(|byte| byte == b'@') {
        return false;
    }
    let address = words.rsplit(' ').next().unwrap_or_default().trim_matches(['<', '>', '(', ')']);
    let is_labelled = || address.len() == words.len() || words.split(' ').nth(2).is_none() && words.contains(':');
    let is_address = |(name, domain): (&str, &str)| {
        !name.is_empty() && domain.contains('.') && domain.starts_with(|c: char| c.is_ascii_alphanumeric())
    };
    address.split_once('@').is_some_and(is_address) && is_labelled()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn whom_to_ask_is_told_by_its_number_or_its_words() {
        for (words, expected) in [
            ("Office: 555-347-8408", true),
            ("Cell: 555-292-2718", true),
            ("(555) 653-3600 (Office)", true),
            ("555-653-3600", true),
            ("555.653.3600", true),
            ("214/653-3600", true),
            ("Tel.: +44 20 7946 0123", true),
            ("+49 30 1234567", true),
            ("Phone: (555) 347-8408", true),
            ("ann.roe@velna.example", true),
            ("E-mail: ann.roe@velna.example", true),
            ("Contact: Ann Roe", true),
            ("CONTACT: Ann Roe, 555-1234", true),
            ("Media contact: Ann Roe", true),
            ("Press Contact", true),
            ("Pressekontakt: Anna Kim", true),
            ("Contacto: Ana Lima", true),
            ("Newsgroups: velna.news", true),
            ("From: ann@velna.example (Ann Roe)", true),
            ("Contact with the ships was lost on Monday.", false),
            ("Contact lost with ships", false),
            ("From Velna to Porto", false),
            ("From:", false),
            ("1,200,000 tonnes of coal", false),
            ("555 ships wait", false),
            ("3.5.2027 - 4.5.2027", false),
            ("24.10.2024", false),
            ("2027-05-03", false),
            ("03/05/2026 1420", false),
            ("F2200219, F2200226", false),
            ("1914-1918", false),
            ("Ships moved on Monday, call 555-347-8408 for more about it", false),
            ("@velnaport", false),
            ("Write to ann@velna.example for more", false),
        ] {
            assert_eq!(block(words, &Desk::new(), is_contact), expected, "{words}");
        }
    }

    #[test]
    fn who_sent_a_story_is_a_name_behind_a_colon() {
        for (words, expected) in [
            ("Source: Velna Police", true),
            ("Source: Port of Velna", true),
            ("Press Release: Velna Police", true),
            ("Press release: Harbor Trust of Velna", true),
            ("Fuente: Puerto de Velna", true),
            ("Quelle: Polizei Velna", true),
            ("Source: Velnatec", true),
            ("Source: Velnatec, Inc.", true),
            ("来源于：维尔纳办事处", true),
            ("Source: Owls agree to deal with Glass", false),
            ("Source: ships move", false),
            ("Sources say ships move", false),
            ("Press Release", false),
            ("Source:", false),
            ("Source: Velna Police.", false),
        ] {
            assert_eq!(block(words, &Desk::new(), names_source), expected, "{words}");
        }
    }
}
