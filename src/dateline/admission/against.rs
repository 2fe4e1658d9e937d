//! What speaks against a dateline without a known credit, and what has to follow one.

use crate::language::Language;
use crate::lexicon;
use crate::line::kind;
use crate::phrase::house::{is_house, is_of_report};
use crate::phrase::nowhere;
use crate::phrase::{Phrase, heads_section, says_in_any_case};
use crate::read::{Tokens, after_phrase};
use crate::token::{Case, Kind};

/// How many words of the lede tell the language of the copy.
const WORDS_OF_LANGUAGE: usize = 24;

/// Whether the mark before `rest` stands glued between two figures, the first of them right before `mark`: a score, a
/// range or a number, as in `led 14-7`, `June 14-16`, `2.135`.
pub(in crate::dateline) fn is_between_figures<'t, 'a: 't>(
    before: Tokens<'t, 'a>,
    mark: Tokens<'t, 'a>,
    rest: Tokens<'t, 'a>,
) -> bool {
    let ends_in_figure = || before.is_before(mark) && before.after(before.count_to(mark) - 1).first().is_figure();
    rest.first().is_figure() && rest.first().is_glued() && mark.first().is_glued() && ends_in_figure()
}

/// Whether a figure is glued to the mark that stands glued behind a name, and numbers it: `Apollo-11`, `কুষ্টিয়া-১`.
pub(in crate::dateline) fn is_numbered(mark: Tokens<'_, '_>, rest: Tokens<'_, '_>) -> bool {
    mark.first_in_line().is_glued() && rest.first().is_figure() && rest.first().is_glued()
}

/// Whether copy may hold a month of this language: what follows in English holds none of another.
pub(super) fn goes_on_in(rest: Tokens<'_, '_>, language: Option<Language>) -> bool {
    matches!(language, None | Some(Language::English)) || !reads_english(rest)
}

/// Whether a word for an office, an outlet or a report stands in a credit: `(مانیٹرنگ ڈیسک)`, `(فیلنا رپورٹ)`.
pub(super) fn names_office(credit: &str) -> bool {
    credit.split_whitespace().any(|word| lexicon::says(word, Phrase::Office) || is_of_report(word)) || is_house(credit)
}

/// Whether a credit is a site's address, with the initials that may stand behind it: `hafen.example`, `hafen.net/as`.
pub(crate) fn is_site(credit: &str) -> bool {
    const LONGEST_ENDING: usize = 4;
    let (address, initials) = credit.split_once('/').unwrap_or((credit, ""));
    let is_ending = |ending: &str| {
        (2..=LONGEST_ENDING).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    let is_name = |name: &str| name.len() > 2 && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    initials.len() <= LONGEST_ENDING
        && address.rsplit_once('.').is_some_and(|(name, ending)| is_name(name) && is_ending(ending))
}

/// Whether a word stands in a name that no place has: `एसबीआई रिसर्च`, `संभवत`, `صحيفة فيلنا`.
pub(super) fn names_no_place(name: &str) -> bool {
    name.split_whitespace().any(nowhere::names_no_place) || is_house(name)
}

/// Whether a name alone can be a town's: it has one word, or a second behind a word that cities begin with, and none
/// is an office's or heads a page's section. A person has two words as well.
///
/// Typical input is `Velna`, `New York`; `BBC` is too short, and `Ann Roe`, `VELNA TIMES` and `OPINION` are none.
pub(crate) fn is_town(name: &str, words: usize) -> bool {
    const SHORTEST: usize = 4;
    let mut parts = name.split_whitespace();
    let first = parts.next().unwrap_or_default();
    let is_city = || words == 2 && says_in_any_case(first, Phrase::CityOpening);
    let is_other = |word: &str| {
        says_in_any_case(word, Phrase::Office)
            || says_in_any_case(word, Phrase::Kicker)
            || says_in_any_case(word, Phrase::Label)
            || !is_city() && heads_section(word)
    };
    (words == 1 && first.chars().count() >= SHORTEST || is_city()) && !name.split_whitespace().any(is_other)
}

/// Whether small words of English are among the next words.
pub(super) fn reads_english(rest: Tokens<'_, '_>) -> bool {
    (0..WORDS_OF_LANGUAGE).any(|count| after_phrase(rest.after(count), Phrase::English).is_some())
}

/// Whether small words of German are among the next words.
pub(super) fn reads_german(rest: Tokens<'_, '_>) -> bool {
    (0..WORDS_OF_LANGUAGE).any(|count| after_phrase(rest.after(count), Phrase::German).is_some())
}

/// Whether a credit is the letters of a wire: `PK`, `KNA`.
pub(super) fn is_letters(credit: &str) -> bool {
    (2..=4).contains(&credit.len()) && credit.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether capitals before `rest` stand out from it: in copy set in capitals throughout they say nothing.
pub(super) fn stands_out(rest: Tokens<'_, '_>) -> bool {
    let copy = rest.copy();
    copy.contains(kind(char::is_lowercase)) || !copy.contains(kind(char::is_uppercase))
}

/// Whether the text goes on as the first sentence of a story does.
pub(super) fn opens_sentence(i: Tokens<'_, '_>) -> bool {
    match i.first().kind {
        Kind::Word => matches!(i.first().case(), Some(Case::Capitals | Case::Title)),
        Kind::Figure => true,
        Kind::Mark(mark) => matches!(mark, '"' | '“' | '«' | '\'' | '‘' | '„' | '`') || mark.is_numeric(),
        _ => false,
    }
}

/// Whether the text goes on with a word that begins with a capital.
pub(super) fn opens_with_word(i: Tokens<'_, '_>) -> bool {
    matches!(i.first().case(), Some(Case::Capitals | Case::Title))
}
