//! What a page or a desk prints before the dateline on its line: a correspondent's name, a feed's, a time of update.

use crate::dateline::opening::{Head, place_first};
use crate::desk::Desk;
use crate::error::ErrorKind;
use crate::line::{fits, is_blank, trim, within};
use crate::read::{Miss, Read};
use crate::word::{Case, is_letter, letters, skip_blanks};
use crate::writer::is_introduced;

/// `Ana Lima. Washington (CNN) — `: the correspondent's name and a stop before the place.
pub(super) fn signed<'a>(i: &'a str, desk: &Desk<'a>) -> Read<'a, Head<'a>> {
    let Some(name) = signature(i) else { return Miss::at(i, ErrorKind::ExpectedOpening) };
    let (rest, head) = place_first(skip_blanks(&i[name.len() + 1..]), desk)?;
    if head.credit.is_none() || head.places.is_empty() {
        return Miss::at(i, ErrorKind::ExpectedOpening);
    }
    Ok((rest, Head { correspondent: Some(name), ..head }))
}

/// The two to four words in title case before a stop, as a correspondent signs: `Ana Lima. Washington`.
fn signature(i: &str) -> Option<&str> {
    const LONGEST: usize = 60;
    const MOST_WORDS: usize = 4;
    let mut rest = i;
    for written in 1..=MOST_WORDS {
        let word = letters(rest);
        if Case::of(word) != Case::Title || !word.chars().all(is_letter) {
            return None;
        }
        let next = &rest[word.len()..];
        rest = next.trim_start_matches(is_blank);
        if let Some(after) = rest.strip_prefix('.') {
            let name = &i[..i.len() - rest.len()];
            let is_signed = written > 1 && after.starts_with(is_blank) && !is_introduced(name);
            return (is_signed && within(i, LONGEST).len() > name.len() + 1).then_some(name);
        }
        if rest.len() == next.len() {
            return None;
        }
    }
    None
}

/// What follows the bar after a known name at the head of a page's line.
pub(super) fn after_feed_name<'a>(i: &'a str, desk: &Desk<'a>) -> Option<&'a str> {
    const LONGEST: usize = 40;
    if !desk.may_sign(i) {
        return None;
    }
    let bar = memchr::memchr(b'|', i.as_bytes()).filter(|bar| fits(trim(&i[..*bar]), LONGEST))?;
    desk.knows(trim(&i[..bar])).then(|| &i[bar + 1..])
}

/// Where a stop before a blank stands.
fn spaced_stop(window: &str) -> Option<usize> {
    let mut stops = memchr::memchr_iter(b'.', window.as_bytes());
    stops.find(|at| window[at + 1..].starts_with(is_blank))
}

/// `ANI | Updated: Oct 07, 2022 18:09 IST. Sylhet [Bangladesh], October 7 (ANI): `: a page's line run into the dateline.
pub(super) fn after_furniture<'a>(i: &'a str, desk: &Desk<'a>) -> Read<'a, Head<'a>> {
    let Some(at) = spaced_stop(within(i, 80)) else { return Miss::at(i, ErrorKind::ExpectedOpening) };
    match place_first(skip_blanks(&i[at + 1..]), desk)? {
        (rest, head) if head.credit.is_some() => Ok((rest, head)),
        _ => Miss::at(i, ErrorKind::ExpectedOpening),
    }
}
