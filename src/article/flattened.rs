//! A story that a page flattened: its headline, or its deck, stands on the dateline's own line.

mod starts;

use self::starts::{Starts, ends};
use crate::article::depth::is_copy;
use crate::article::lead::{Lead, lead_on_any_ground};
use crate::article::mistaken::is_behind_head;
use crate::article::search::Opened;
use crate::article::standing::{LONGEST_HEAD, is_within_reach};
use crate::block::Page;
use crate::body::without_foot;
use crate::dateline::{Admission, Certainty, Ground, dateline, is_town};
use crate::desk::Desk;
use crate::lexicon::Senses;
use crate::line::{fits, trim};
use crate::note::is_note;
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, block};
use crate::role::{Role, role};
use crate::token::first_word_has;
use crate::word::{before_blanks, holds_more, last_words};

/// How many blocks are looked through, as far as the first paragraph: more than any head has. Printed, a head has fewer, since
/// a headline and a byline of several lines stand on one each.
const FIRST_BLOCKS: usize = 24;

/// The longest block below which another is looked through, in bytes: a headline or a deck.
const LONGEST_DECK: usize = 120;

/// The fewest words of a lede.
const SHORTEST_LEDE: usize = 8;

/// Finds the dateline behind other words on its line, in a story where none opens a line.
///
/// Typical input is `Harbor reopens after storm By Anna Kim PORTO, May 3 (AP) -- Ships moved again on Monday …`,
/// `«Non è vero» Roma, 2 mar. (Adnkronos) - Le navi …`, `폭풍 뒤 다시 출항 (서울=연합뉴스) 김철수 기자 = 선박이 …`.
pub(super) fn find_flattened<'a>(page: &Page<'a>, desk: &Desk) -> Option<Opened<'a>> {
    for (above, words) in page.words_from(0).take(FIRST_BLOCKS).enumerate() {
        let mut starts = Starts::default();
        starts.look(words, desk);
        for (start, at) in starts.iter() {
            if let Some(lead) = opening_at(words, start, at, desk) {
                // A control character at a line's edge is a blank.
                let head = trim(&words[..start]);
                let is_one = is_head(head, &lead, desk) && stands_so(page, (above, head), &lead, desk);
                return is_one.then_some(Opened { above, lead, head: Some(head) });
            }
        }
        if !fits(without_foot(words, desk), LONGEST_DECK) {
            break;
        }
    }
    None
}

/// Whether a line holds a dateline behind other words, whatever those are.
pub(super) fn is_flattened(words: &str, desk: &Desk) -> bool {
    let mut starts = Starts::default();
    starts.look(words, desk);
    starts.iter().any(|(start, at)| opening_at(words, start, at, desk).is_some())
}

/// Whether the dateline would open its story on a line of its own below the head: no deeper than any, and above copy.
fn stands_so<'a>(page: &Page<'a>, (above, head): (usize, &'a str), lead: &Lead<'_>, desk: &Desk) -> bool {
    let copy = || page.words_from(0).take(above).chain([head]).filter(|words| is_copy(words, desk)).count();
    (above < LONGEST_HEAD || is_within_reach(lead, copy()))
        && !((lead.lede.is_empty() || lead.is_credit_alone(desk))
            && !page.words_from(above + 1).any(|words| is_copy(words, desk)))
}

/// Whether words before a dateline would be a headline or a deck on a line of their own.
fn is_head(words: &str, lead: &Lead<'_>, desk: &Desk) -> bool {
    // Behind a mark that goes on, a date is one of a list: `The tour: NEW YORK, May 3 - Hall`.
    let is_listed = lead.dateline.credit.is_none() && words.ends_with([':', ';', ',']);
    let is_line = |i: Tokens<'_, '_>| matches!(role(i), Role::Copy | Role::Labelled) && dateline(i).is_err();
    !is_listed && words.contains(char::is_alphabetic) && block(words, desk, is_line)
}

/// Whether no word of the headline can be taken for one of the place's name: `come dice Roe Velna, 2 mag. (AGI) - ` may be
/// of Roe, or of Velna.
fn has_name_of_its_own(lead: &Lead<'_>, desk: &Desk) -> bool {
    let name = lead.dateline.places.first().map_or("", |place| place.name.as_printed());
    lead.byline.is_some()
        || !name.contains(char::is_lowercase)
        || !holds_more(name, 1)
        || !holds_more(name, 2) && block(name, desk, |i| after_phrase(i, Phrase::CityOpening).is_some())
}

/// The dateline at a place, if its form alone vouches for it: a wire that is known before a dash, or capitals and a whole
/// date, and a sentence behind it.
fn opening_at<'a>(words: &'a str, start: usize, at: usize, desk: &Desk) -> Option<Lead<'a>> {
    let is_placed = |lead: &Lead<'_>| lead.ground() == Ground::Anywhere || lead.admission == Admission::DayByPrinting;
    let lead = block(&words[start..], desk, lead_on_any_ground).filter(is_placed)?;
    // The credit or the date is the dateline's own.
    if lead.note.is_some() || words.len() - lead.lede.len() <= at || is_behind_head(&lead) {
        return None;
    }
    if start < at && !ends(before_blanks(&words[..start])) && !has_name_of_its_own(&lead, desk) {
        return None;
    }
    let is_signed = lead.dateline.credit.as_ref().is_some_and(|credit| credit.agency.is_some());
    let is_firm = match lead.admission {
        // `항구 다시 열려 [항구저널] 항구가`: an outlet alone stands behind a headline, and inside sentences.
        Admission::EastAsian => {
            let is_headline = || fits(&words[..start], LONGEST_DECK) && !words[..start].contains(['.', '。']);
            is_signed || !lead.dateline.places.is_empty() || is_headline()
        }
        Admission::KnownCreditAndDash | Admission::KnownCreditAndStop => is_signed && !lead.dateline.places.is_empty(),
        Admission::DateAndDash | Admission::DateAndStop | Admission::DateAndStopDash => {
            let place = lead.dateline.places.first().map(|place| place.name.as_printed());
            lead.dateline.certainty() == Certainty::Dated
                && place.is_some_and(|name| !name.contains(char::is_lowercase))
        }
        // `… da campanha.  VELNA - O porto`, and behind the time at which a page was published.
        Admission::CapitalsAndDash => {
            let name = lead.dateline.places.first().map_or("", |place| place.name.as_printed());
            start == at && is_town(name, name.split_whitespace().count())
        }
        Admission::DayByPrinting => is_telegraphed(&words[..start], desk),
        _ => false,
    };
    let is_sentence = || lead.admission == Admission::EastAsian || holds_more(lead.lede, SHORTEST_LEDE - 1);
    let begins = || !lead.lede.starts_with(char::is_lowercase);
    (is_firm && is_sentence() && begins()).then_some(lead)
}

/// Whether a line of papers of the last century that says how a story came in stands at the end of a head: `(By
/// Telegraph.—Press Association.)`.
fn is_telegraphed(head: &str, desk: &Desk) -> bool {
    const LONGEST: usize = 60;
    let head = before_blanks(head).trim_end_matches([')', '.']);
    let mut from = head.len();
    last_words(head).take_while(|(at, _)| fits(&head[*at..], LONGEST)).any(|(at, _)| {
        let tail = head[core::mem::replace(&mut from, at)..].trim_start_matches(['(', '[']);
        first_word_has(tail, Senses::phrase(Phrase::Note), desk) && block(tail, desk, is_note)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words before the dateline, and the dateline.
    fn parts(words: &str) -> Option<(&str, &str)> {
        let opened = find_flattened(&Page::of(words), &Desk::new())?;
        Some((opened.head?, opened.lead.dateline.text.borrowed()?))
    }

    #[test]
    fn a_head_runs_into_the_dateline() {
        const LEDE: &str = "Ships moved again on Monday after a week of storms, the harbor master said.";
        for (head, dateline) in [
            ("Harbor reopens after storm", "PORTO (Reuters) -"),
            ("Harbor reopens after storm", "PORTO, May 3 (AP) --"),
            ("Harbor Reopens After Storm", "PORTO (Reuters) -"),
            ("Harbor reopens after storm", "Washington (CNN) --"),
            ("Harbor reopens after storm", "New York (CNN) --"),
            ("Harbor reopens after storm.", "St. Anselm, Maine (AP) -"),
            ("«Il porto riapre»", "Roma, 2 mar. (Adnkronos) -"),
            ("Il porto riapre dopo la tempesta", "Roma, 2 mar. (Adnkronos) -"),
            ("Порт открыт после шторма", "МОСКВА, 11 апреля. /ТАСС/."),
            ("Harbor Plan Among Problems", "WASHINGTON, Jan. 24."),
            ("Harbor reopens after storm", "VELNA, October 3.—"),
            ("Harbor reopens after storm May 3, 2027 8:57 am ET", "VELNA -"),
            ("Harbor reopens after storm Mon May 3, 8:57 AM ET", "NEW YORK -"),
            ("HARBOR REOPENS. (By Telegraph.—Press Association.)", "VELNA, This Day."),
            ("HARBOR REOPENS. By Telegraph.—Per Press Association.", "Velna, Last Night."),
            ("HARBOR REOPENS. (Per Press Association.)", "VELNA, Yesterday."),
            ("폭풍 뒤 다시 출항", "(서울=연합뉴스) 김철수 기자 ="),
            ("폭풍 뒤 다시 출항", "[항구신문 김철수 기자]"),
            ("港口重開。", "〔記者王小明／台北報導〕"),
            ("港口重開。", "［記者王小明／台北報導］"),
            ("港口重開。", "【記者王小明／台北報導】"),
            ("港口重開。", "（記者王小明／台北報導）"),
            ("Is the harbor open?", "PORTO (Reuters) -"),
            ("Is the Harbor Open?", "Washington (CNN) --"),
            ("The Harbor Is Open!", "Washington (CNN) --"),
            ("\"The Harbor Is Open\"", "Washington (CNN) --"),
            ("“The Harbor Is Open”", "Washington (CNN) --"),
            ("The Harbor Is Open (Video)", "Washington (CNN) --"),
        ] {
            let words = alloc::format!("{head} {dateline} {LEDE}");
            assert_eq!(parts(&words), Some((head, dateline)), "{words}");
        }
    }

    #[test]
    fn a_lede_has_eight_words() {
        for (lede, is_one) in [
            ("Ships moved again on Monday after the storm.", true),
            ("Ships moved again on Monday after storms.", false),
        ] {
            let words = alloc::format!("Harbor reopens after storm PORTO (Reuters) - {lede}");
            assert_eq!(parts(&words).is_some(), is_one, "{words}");
        }
    }

    #[test]
    fn other_words_before_a_credit_or_a_date_are_no_head() {
        for words in [
            // Nobody can say where the place begins.
            "Harbor Reopens After Storm Porto (Reuters) - Ships moved again on Monday after a week of storms.",
            "HARBOR REOPENS AFTER STORM PORTO (AP) - Ships moved again on Monday after a week of storms.",
            "Il porto riapre, come dice Roe Velna, 2 mag. (AGI) - Le navi sono partite di nuovo lunedì mattina.",
            // Copy that names a wire, a picture, a day.
            "Ships moved, the AP said, when the basin of Velna (AP) opened - and more followed on the next day.",
            "Ships in the basin of PORTO (AP Photo) - the ships moved on Monday after a week of storms at sea.",
            "He met the envoy in Moscow, May 3, and told reporters so. The ships moved again after a week.",
            "The tour goes on: NEW YORK, May 3 - Hall and harbor; PORTO, May 4 - Arena; VELNA, May 5 - Pier.",
            "The tour goes on; NEW YORK, May 3 - Hall and harbor, then a week of rest for the band and all.",
            "The tour goes on, NEW YORK, May 3 - Hall and harbor, then a week of rest for the band and all.",
            "Harbor reopens after storm PORTO (Reuters) - ships moved again on Monday after a week of storms.",
            "Harbor reopens after storm (Reuters) - Ships moved again on Monday after a week of storms.",
            "Harbor reopens after storm PORTO (Velna Wire) - Ships moved again on Monday after a week of storms.",
            // No time stands before it.
            "Harbor reopens after storm May 3, 2027 VELNA - Ships moved again on Monday after a week of storms.",
            "Harbor reopens after storm at Pier 3, 8:57 Velna - Ships moved again on Monday after a week of storms.",
            // Who wired it is not told.
            "Harbor reopens. The ships moved again. Velna, Last Night. Ships moved again on Monday after a week of storms.",
            // Too little follows.
            "Harbor reopens after storm PORTO (Reuters) - Ships moved.",
        ] {
            assert_eq!(parts(words), None, "{words}");
        }
    }
}
