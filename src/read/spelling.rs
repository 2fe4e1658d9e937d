//! Set phrases and names, spelled word by word over any gap.

use super::{Read, Tokens};
use crate::error::ErrorKind;
use crate::language::same_letter;
use crate::lexicon::{self, LEXICON, Senses};
use crate::phrase::Phrase;
use crate::token::Token;

/// A set phrase, the longest that stands here.
pub(crate) fn phrase<'t, 'a: 't>(says: Phrase) -> impl Fn(Tokens<'t, 'a>) -> Read<'t, 'a, &'a str> {
    move |i| match after_phrase(i, says) {
        Some(rest) => Ok((rest, i.up_to(rest))),
        None => i.miss(ErrorKind::ExpectedOpening),
    }
}

/// What follows a set phrase.
#[inline]
pub(crate) fn after_phrase<'t, 'a: 't>(i: Tokens<'t, 'a>, says: Phrase) -> Option<Tokens<'t, 'a>> {
    if i.first().senses.has(Senses::phrase(says)) { after_longest(i, says) } else { None }
}

/// As [`after_phrase`], in line: for what is asked of most words.
#[inline]
pub(crate) fn after_phrase_in_line<'t, 'a: 't>(i: Tokens<'t, 'a>, says: Phrase) -> Option<Tokens<'t, 'a>> {
    if i.first_in_line().senses.has(Senses::phrase(says)) { after_longest(i, says) } else { None }
}

/// What follows the longest of the phrases that stand here: `BREAKING NEWS` before `BREAKING`.
#[inline(never)]
fn after_longest<'t, 'a: 't>(i: Tokens<'t, 'a>, says: Phrase) -> Option<Tokens<'t, 'a>> {
    let mut longest: Option<Tokens<'t, 'a>> = None;
    i.each_phrase(says, |words| {
        let rest = i.spelled(words, says.has_any_case());
        longest = rest.filter(|rest| longest.is_none_or(|longest| longest.is_before(*rest))).or(longest);
    });
    longest
}

impl<'a> Tokens<'_, 'a> {
    /// Gives the set phrases that say `says` and may begin here.
    #[inline]
    pub(crate) fn each_phrase(self, says: Phrase, mut found: impl FnMut(&'static str)) {
        let first = self.first_in_line();
        if first.senses.has(Senses::phrase(says)) {
            let next = self.rest().first_in_line().drawer;
            let filed = LEXICON.under(first.drawer).iter().filter(|entry| entry.says(says));
            filed.filter(|entry| entry.goes_on_in(next)).for_each(|entry| found(lexicon::spelling(entry)));
        }
    }

    /// The text behind the words here that spell `words`, which may end inside a joined one: `FACTBOX-Who`.
    pub(crate) fn behind(self, words: &str, any_case: bool) -> Option<&'a str> {
        let (mut i, mut left) = (self, words);
        loop {
            let token = i.first();
            let length = left.len();
            if token.text.len() > length {
                let head = token.text.get(..length)?;
                return after_text(left, head, any_case).map(|_| &i.copy()[length..]);
            }
            left = after_text(left, token.text, any_case)?;
            if left.is_empty() {
                return Some(&i.copy()[length..]);
            }
            i = i.rest();
            left = left_behind_gap(left, i.first())?;
        }
    }

    /// What follows the words here, where they spell `words`.
    ///
    /// A space in `words` is any gap, and no gap stands where there is none, but before a last colon: `Source : AFP`. Words
    /// end where tokens end, so that `AP` is not spelled by `AP-Photo`.
    #[inline(never)]
    pub(crate) fn spelled(self, words: &str, any_case: bool) -> Option<Self> {
        let (mut i, mut left) = (self, words);
        loop {
            left = after_text(left, i.first_in_line().text, any_case)?;
            i = i.rest();
            if left.is_empty() {
                return Some(i);
            }
            if matches!(left, ":" | "：") {
                return after_colon(i);
            }
            left = left_behind_gap(left, i.first_in_line())?;
        }
    }
}

/// What follows a colon of either width, glued to the phrase that it ends, behind a blank, or behind the bar between two
/// cells of a row: `Source: AFP`, `Source : AFP`, `| Penulis | : Ana Lima |`.
fn after_colon<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let i = i.after_any(&['|']);
    matches!(i.first().mark(), Some(':' | '：')).then(|| i.rest())
}

/// What is left to be spelled, if `words` go on with a space and a gap stands before the next token, or neither.
fn left_behind_gap<'w>(words: &'w str, next: Token<'_>) -> Option<&'w str> {
    match words.strip_prefix(' ') {
        Some(more) if !next.is_glued() => Some(more),
        None if next.is_glued() => Some(words),
        _ => None,
    }
}

/// What follows `text` at the head of `words`; `None` where they begin otherwise, or where `text` is empty.
fn after_text<'w>(words: &'w str, text: &str, any_case: bool) -> Option<&'w str> {
    if text.is_empty() {
        return None;
    }
    // Nearly always it is printed as it is listed.
    let as_listed = words.strip_prefix(text);
    if as_listed.is_some() || !any_case {
        return as_listed;
    }
    for (byte, expected) in text.bytes().zip(words.bytes()) {
        if !(byte.is_ascii() && expected.is_ascii()) {
            return after_letters(words, text);
        }
        if !byte.eq_ignore_ascii_case(&expected) {
            return None;
        }
    }
    words.get(text.len()..)
}

/// As [`after_text`], in any script and any case.
#[inline(never)]
fn after_letters<'w>(words: &'w str, text: &str) -> Option<&'w str> {
    let mut rest = words.chars();
    text.chars().all(|c| rest.next().is_some_and(|expected| same_letter(c, expected))).then_some(rest.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::phrase::PHRASES;
    use crate::read::block;
    use alloc::string::String;
    use alloc::vec::Vec;

    #[test]
    fn words_are_spelled_over_any_gap_up_to_the_end_of_a_token() {
        for (copy, words, any_case, rest) in [
            ("Editing by A", "Editing by", false, Some("A")),
            ("Editing \t\r\n by\nA", "Editing by", false, Some("A")),
            ("Editing\u{A0}by A", "Editing by", false, Some("A")),
            ("Editing  by A", "Editing by", false, Some("A")),
            ("EDITING BY A", "Editing by", false, None),
            ("EDITING BY A", "Editing by", true, Some("A")),
            ("Editingby A", "Editing by", false, None),
            ("Edit ing by A", "Editing by", false, None),
            ("RFE/RL) -", "RFE/RL", true, Some(") -")),
            ("RFE / RL) -", "RFE/RL", true, None),
            ("AP-Photo", "AP", true, None),
            ("\u{212A}YODO -", "Kyodo", true, Some("-")),
            ("ТАСС: порт", "тасс", true, Some(": порт")),
            ("ТАСК: порт", "тасс", true, None),
            ("", "AP", true, None),
            ("Source : AFP", "Source:", true, Some("AFP")),
            ("منبع : بندر", "منبع:", true, Some("بندر")),
            ("来源:新华社", "来源：", true, Some("新华社")),
            ("Penulis | : Ana", "Penulis:", true, Some("Ana")),
            ("Penulis | Ana", "Penulis:", true, None),
            ("Source AFP", "Source:", true, None),
            ("Source, : AFP", "Source:", true, None),
        ] {
            let spelled =
                block(copy, &Desk::new(), |i: Tokens<'_, '_>| i.spelled(words, any_case).map(|rest| rest.copy().len()));
            assert_eq!(spelled.map(|length| &copy[copy.len() - length..]), rest, "{copy:?} {words}");
        }
    }

    #[test]
    fn a_label_ends_inside_a_joined_word() {
        for (copy, words, behind) in [
            ("FACTBOX-Who", "FACTBOX", Some("-Who")),
            ("GLOBAL MARKETS-Shares", "GLOBAL MARKETS-", Some("Shares")),
            ("URGENT : Ships", "URGENT", Some(" : Ships")),
            ("FACTBOXES", "FACTBOX", Some("ES")),
            ("FACT", "FACTBOX", None),
        ] {
            let left = block(copy, &Desk::new(), |i: Tokens<'_, '_>| i.behind(words, false).map(str::len));
            assert_eq!(left.map(|length| &copy[copy.len() - length..]), behind, "{copy}");
        }
    }

    /// The rows that are read in any case are those of which `Phrase` says so.
    #[test]
    fn every_phrase_is_read_as_it_is_listed_and_in_any_case_where_its_row_says_so() {
        const IN_ANY_CASE: [Phrase; 20] = [
            Phrase::Header,
            Phrase::Contact,
            Phrase::Relay,
            Phrase::BracketedLabel,
            Phrase::Correspondent,
            Phrase::HijriMonth,
            Phrase::SignOff,
            Phrase::Addition,
            Phrase::Contribution,
            Phrase::Dispatch,
            Phrase::EndWord,
            Phrase::Picture,
            Phrase::PictureWord,
            Phrase::Counted,
            Phrase::Ago,
            Phrase::NearDay,
            Phrase::Page,
            Phrase::Sharing,
            Phrase::Agencies,
            Phrase::Interruption,
        ];
        let mut unread = Vec::new();
        for (says, phrases) in PHRASES.iter().copied().flatten() {
            let is_read = |copy: &str| block(copy, &Desk::new(), |i| after_phrase(i, *says).is_some());
            for phrase in *phrases {
                // Turkish has another capital of `i`, and another small letter of `I`.
                let has_case = IN_ANY_CASE.contains(says) && !phrase.contains(['ı', 'İ']);
                let in_other_case = [phrase.to_uppercase(), phrase.to_lowercase()].into_iter().filter(|_| has_case);
                let all = core::iter::once(String::from(*phrase)).chain(in_other_case);
                unread.extend(all.filter(|printed| !is_read(printed)));
            }
            let in_other_case = phrases.iter().flat_map(|phrase| [phrase.to_uppercase(), phrase.to_lowercase()]);
            let mut in_other_case = in_other_case.filter(|printed| !phrases.contains(&&**printed)).peekable();
            let has_case = in_other_case.peek().is_some() && !IN_ANY_CASE.contains(says);
            assert!(!has_case || !in_other_case.all(|printed| is_read(&printed)), "{says:?}");
        }
        assert_eq!(unread, Vec::<String>::new());
    }

    #[test]
    fn the_longest_phrase_counts() {
        for (copy, says, rest) in [
            ("BREAKING NEWS: Ships", Phrase::Label, Some(": Ships")),
            ("BREAKING SHIPS", Phrase::Label, Some("SHIPS")),
            ("Breaking news", Phrase::Label, None),
            ("спец. корр. Анна", Phrase::Correspondent, Some("Анна")),
            ("КОРР. Анна", Phrase::Correspondent, Some("Анна")),
        ] {
            let left =
                block(copy, &Desk::new(), |i: Tokens<'_, '_>| after_phrase(i, says).map(|rest| rest.copy().len()));
            assert_eq!(left.map(|length| &copy[copy.len() - length..]), rest, "{copy}");
        }
    }
}
