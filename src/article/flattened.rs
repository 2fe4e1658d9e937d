//! A story that a page flattened: its headline, or its deck, stands on the dateline's own line.

use memchr::{memchr3_iter, memmem};

use crate::article::depth::is_copy;
use crate::article::lead::{Lead, lead};
use crate::article::mistaken::is_behind_head;
use crate::article::search::{Opened, is_below_story};
use crate::article::standing::{LONGEST_HEAD, is_within_reach};
use crate::block::Page;
use crate::body::without_foot;
use crate::dateline::{Admission, Certainty, dateline, is_town};
use crate::desk::Desk;
use crate::lexicon::{self, Senses};
use crate::line::{fits, trim, within};
use crate::look::Last;
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, block};
use crate::role::{Role, role};
use crate::token::first_word_has;
use crate::word::{before_blanks, holds_more, last_words, skip_blanks};

/// How many blocks are looked through, as far as the first paragraph: more than any head has. Printed, a head has fewer, since
/// a headline and a byline of several lines stand on one each.
const FIRST_BLOCKS: usize = 24;

/// The longest words before the dateline, in characters.
const LONGEST: usize = 240;

/// The longest block below which another is looked through, in bytes: a headline or a deck.
const LONGEST_DECK: usize = 120;

/// The most words of a dateline before its credit or its date, those of a byline among them.
const MOST_WORDS: usize = 12;

/// The most places that are tried on a line.
const MOST_TRIED: usize = 8;

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

/// Where a dateline may begin in a line, and where its credit or its date stands.
#[derive(Default)]
struct Starts {
    found: [(usize, usize); MOST_TRIED],
    count: usize,
}

impl Starts {
    /// Each place where a dateline may begin, with that of its credit or date, from left to right.
    fn iter(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.found[..self.count].iter().copied()
    }

    fn add(&mut self, start: usize, at: usize) {
        if let Some(slot) = self.found.get_mut(self.count) {
            *slot = (start, at);
            self.count += 1;
        }
    }

    /// Looks for credits and dates within reach, and for what may begin before each; from left to right.
    fn look(&mut self, words: &str, desk: &Desk) {
        let reach = within(words, LONGEST);
        for at in memchr3_iter(b'(', b'/', b',', reach.as_bytes()).filter(|at| *at > 0) {
            let inside = &words[at + 1..];
            let is_one = match (words.as_bytes()[at], inside.as_bytes()) {
                (b',', [b' ', b'A'..=b'Z', ..]) => first_word_has(&inside[1..], Senses::MONTH, desk),
                (b'(' | b'/', [first, ..]) if !first.is_ascii_lowercase() || is_one_word(inside) => {
                    first_word_has(skip_blanks(inside), Senses::NAME.and(Senses::BARE_NAME), desk)
                }
                _ => false,
            };
            // `(서울=연합뉴스)` has the place inside.
            if words.as_bytes()[at] == b'(' && inside.starts_with(|c| c > '\u{10FF}') {
                self.add(at, at);
            }
            if is_one {
                self.look_before(words, at);
            }
        }
        // Where a page joined two lines, two blanks may be left of them: `… da campanha.  VELNA - O porto`.
        for at in memmem::find_iter(reach.as_bytes(), b"  ").filter(|at| ends(before_blanks(&words[..*at]))) {
            let start = words.len() - skip_blanks(&words[at..]).len();
            self.add(start, start);
        }
        // The bytes that the brackets of the three East Asian scripts begin with.
        for at in memchr3_iter(0xE3, 0xEF, b'[', reach.as_bytes()).filter(|at| *at > 0) {
            if words[at..].starts_with(['【', '〔', '［', '（', '[']) {
                self.add(at, at);
            }
        }
    }

    /// The words before a credit or a date with which a dateline may begin, from left to right.
    fn look_before(&mut self, words: &str, at: usize) {
        let first = self.count;
        let mut last = last_words(&words[..at]).take(MOST_WORDS).peekable();
        while let Some((start, word)) = last.next() {
            let Some((_, previous)) = last.peek() else { break };
            if begins(previous, word) {
                self.add(start, at);
            }
        }
        self.found[first..self.count].reverse();
    }
}

/// Whether the dateline would open its story on a line of its own below the head: no deeper than any, and where it is a
/// credit alone, above more than feet.
fn stands_so<'a>(page: &Page<'a>, (above, head): (usize, &'a str), lead: &Lead<'_>, desk: &Desk) -> bool {
    let copy = || page.words_from(0).take(above).chain([head]).filter(|words| is_copy(words, desk)).count();
    (above < LONGEST_HEAD || is_within_reach(lead, copy()))
        && !(lead.is_credit_alone(desk) && page.words_from(above + 1).all(|words| is_below_story(words, desk)))
}

/// Whether brackets hold one short word: `(apro)`.
fn is_one_word(inside: &str) -> bool {
    const LONGEST: usize = 8;
    let close = inside.bytes().take(LONGEST + 1).position(|byte| byte == b')');
    close.is_some_and(|close| inside.as_bytes()[..close].iter().all(u8::is_ascii_lowercase))
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

/// Whether a place's name, or a byline, may begin with a word behind another: the case changes there, or a sentence or a
/// quotation ends.
fn begins(previous: &str, word: &str) -> bool {
    let is_shouted =
        |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(char::is_lowercase);
    let is_capital = word.starts_with(char::is_uppercase);
    let is_behind_small =
        previous.starts_with(char::is_lowercase) || previous.starts_with(|c: char| c.is_ascii_digit());
    is_capital
        && (is_behind_small
            || ends(previous)
            || is_shouted(word) && !is_shouted(previous)
            || lexicon::says(word, Phrase::Introduction))
}

/// Whether a sentence, a quotation or brackets end with a word.
fn ends(word: &str) -> bool {
    Last::of(word).ends_sentence() || word.ends_with(')')
}

/// The dateline at a place, if its form alone vouches for it: a wire that is known before a dash, or capitals and a whole
/// date, and a sentence behind it.
fn opening_at<'a>(words: &'a str, start: usize, at: usize, desk: &Desk) -> Option<Lead<'a>> {
    let lead = block(&words[start..], desk, lead)?;
    // The credit or the date is the dateline's own.
    if lead.note.is_some() || words.len() - lead.lede.len() <= at || is_behind_head(&lead) {
        return None;
    }
    if start < at && !ends(before_blanks(&words[..start])) && !has_name_of_its_own(&lead, desk) {
        return None;
    }
    let is_signed = lead.dateline.credit.as_ref().is_some_and(|credit| credit.agency.is_some());
    let is_firm = match lead.admission {
        Admission::EastAsian => is_signed || !lead.dateline.places.is_empty(),
        Admission::KnownCreditAndDash | Admission::KnownCreditAndStop => is_signed && !lead.dateline.places.is_empty(),
        Admission::DateAndDash | Admission::DateAndStop | Admission::DateAndStopDash => {
            let place = lead.dateline.places.first().map(|place| place.name.as_printed());
            lead.dateline.certainty() == Certainty::Dated
                && place.is_some_and(|name| !name.contains(char::is_lowercase))
        }
        // `… da campanha.  VELNA - O porto`
        Admission::CapitalsAndDash => {
            let name = lead.dateline.places.first().map_or("", |place| place.name.as_printed());
            start == at && is_town(name, name.split_whitespace().count())
        }
        _ => false,
    };
    let is_sentence = || lead.admission == Admission::EastAsian || holds_more(lead.lede, SHORTEST_LEDE - 1);
    let begins = || !lead.lede.starts_with(char::is_lowercase);
    (is_firm && is_sentence() && begins()).then_some(lead)
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
            ("폭풍 뒤 다시 출항", "(서울=연합뉴스) 김철수 기자 ="),
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
            // Too little follows.
            "Harbor reopens after storm PORTO (Reuters) - Ships moved.",
        ] {
            assert_eq!(parts(words), None, "{words}");
        }
    }
}
