//! Sentences, which their first two words tell from datelines.

use crate::credit;
use crate::date::any_date;
use crate::dateline::furniture::after_feed_name;
use crate::phrase::Phrase;
use crate::place;
use crate::read::{Tokens, after_phrase_in_line};
use crate::token::Case;

/// What follows the first word of a sentence: one that begins with a capital and goes on in small letters, and
/// with neither a date, a credit nor a writer at its head or behind its first word.
///
/// Typical input is `The transport ministers met on Monday.`, `On the following day, they will …`.
pub(crate) fn after_first_word<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    place::after_first_word(i).filter(|after| nothing_follows(*after) && !opens_otherwise(i))
}

/// Whether a small word follows the place, and neither another place, a date nor a credit begins with it, nor the wire whose
/// copy a desk passes on: `HARBOR via AFP`.
pub(super) fn nothing_follows(after_place: Tokens<'_, '_>) -> bool {
    let goes_on = |phrase| after_phrase_in_line(after_place, phrase).is_some();
    is_small_word(after_place) && !goes_on(Phrase::And) && !goes_on(Phrase::Relay)
}

/// Whether a small word stands here, and neither a date nor a credit begins with it.
pub(super) fn is_small_word(i: Tokens<'_, '_>) -> bool {
    i.first_in_line().case() == Some(Case::Lower) && any_date(i).is_err() && credit::bare(i).is_err()
}

/// Whether a date, a credit or a word for a byline stands here.
fn opens_otherwise(i: Tokens<'_, '_>) -> bool {
    any_date(i).is_ok()
        || after_phrase_in_line(i, Phrase::Introduction).is_some()
        || credit::bare(i).is_ok()
        || after_feed_name(i).is_some()
}
