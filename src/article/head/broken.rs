//! A headline broken over two or three lines, each of which stands on its own as a block.

use core::iter::Peekable;

use crate::article::flattened::is_flattened;
use crate::article::head::lines::{has_paragraph, is_headline, letters};
use crate::article::lead::lead;
use crate::block::Page;
use crate::byline::introduces_alone;
use crate::desk::Desk;
use crate::line::{Lines, is_blank, trim};
use crate::look::Last;
use crate::note::is_caption;
use crate::phrase::{leaves_open, opens_second_line};
use crate::read::block;
use crate::role::{Role, role};
use crate::text::Text;
use crate::word::holds_more;

/// The longest line that goes on with a headline, in bytes.
const LONGEST_LINE: usize = 80;

/// The longest headline that a line goes on with, in letters: it may stand on one line or on several.
const LONGEST: usize = 100;

/// The headline's lines and the line below them, where that goes on with it: it begins with a small letter, or the line above
/// it ends in a word that ends no headline.
///
/// Typical input is `Harbor reopens after storm` above `that shut it for three days`, `Harbor Reopens After` above `Storm That
/// Shut It` above `For Three Days`.
pub(super) fn broken_headline<'a, B: Iterator<Item = &'a str>>(
    page: &Page<'a>,
    lines: &'a str,
    (next, below): (&'a str, impl FnOnce() -> B),
    desk: &Desk,
) -> Option<&'a str> {
    let text = page.text();
    let is_of_column =
        || page.layout().is_column() && goes_on_in_capitals(lines, next) && is_right_below(text, lines, next);
    if !goes_on(lines, next) && !is_of_column() {
        return None;
    }
    let from = lines.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    let start = next.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    let is_below = text.get(from + lines.len()..start).is_some_and(|between| between.chars().all(is_blank));
    if !is_below {
        return None;
    }
    let both = &text[from..start + next.len()];
    let is_line = block(next, desk, |i| role(i) == Role::Copy && !is_caption(i) && !introduces_alone(i));
    let is_one = || {
        is_headline(both) && block(both, desk, |i| matches!(role(i), Role::Copy | Role::Labelled) && lead(i).is_none())
    };
    // A dateline behind the headline is one where both stand on one line.
    (is_line && is_one() && has_paragraph(below(), desk) && !is_flattened(both, desk)).then_some(both)
}

/// The headline that begins at a block, with the lines below it that go on, which are taken from the blocks, and their number.
pub(super) fn whole_headline<'a, B: Iterator<Item = &'a str>>(
    page: &Page<'a>,
    (at, first): (usize, &'a str),
    blocks: &mut Peekable<impl Iterator<Item = (usize, &'a str)>>,
    from: impl Fn(usize) -> B,
    desk: &Desk,
) -> (&'a str, usize) {
    let (mut all, mut lines) = (first, 0);
    while let Some((_, next)) = blocks.peek().copied() {
        let below = || from(at + lines + 2);
        let Some(both) = broken_headline(page, all, (next, below), desk) else { break };
        (all, lines) = (both, lines + 1);
        blocks.next();
    }
    (all, lines)
}

/// The blocks from one of the head on. What a page flattened counts as two: what stands before the dateline, and the rest.
pub(super) fn printed_from<'a>(
    page: &Page<'a>,
    at: usize,
    (count, flattened): (usize, Option<&'a str>),
) -> impl Iterator<Item = &'a str> + Clone {
    let parts = flattened.map(|head| {
        let line = page.words_from(count).next().unwrap_or_default();
        let end = head.as_ptr().addr() - line.as_ptr().addr() + head.len();
        [head, trim(&line[end..])]
    });
    let (above, behind) = if flattened.is_some() { (count, (count + 1).max(at)) } else { (at, at) };
    let parts = parts.into_iter().flatten().skip(at.saturating_sub(count));
    page.words_from(at).take(above.saturating_sub(at)).chain(parts).chain(page.words_from(behind))
}

/// Whether a line would go on with the headline above it, were it right below it.
pub(crate) fn goes_on(headline: &str, next: &str) -> bool {
    let reads_on = || Last::of(next) == Last::Word || next.ends_with(['?', '!']);
    let is_open = || Last::of(headline) == Last::Word || headline.ends_with(',');
    next.len() <= LONGEST_LINE
        && reads_on()
        && is_open()
        && (begins_small(next) || ends_open(headline) && is_set_alike(headline, next) || begins_open(headline, next))
        && letters(headline).nth(LONGEST).is_none()
        && !is_row(headline)
        && !is_row(next)
}

/// Whether a line in capitals goes on with a headline in capitals, in a paper's column: `WATCHMAN DIES` above `ON DUTY`.
fn goes_on_in_capitals(headline: &str, next: &str) -> bool {
    let is_in_capitals = |line: &str| !line.contains(char::is_lowercase) && line.contains(char::is_uppercase);
    Last::of(headline) == Last::Word && Last::of(next) == Last::Word && is_in_capitals(headline) && is_in_capitals(next)
}

/// Whether no blank line parts two lines: below one stands a deck.
fn is_right_below(text: &str, above: &str, next: &str) -> bool {
    let end = above.as_ptr().addr() - text.as_ptr().addr() + above.len();
    let start = next.as_ptr().addr() - text.as_ptr().addr();
    text.get(end..start).is_some_and(|between| Lines::new(between).count() < 2)
}

/// Whether wide gaps part a line's words, as in a table. An indent below a break is no such gap.
fn is_row(line: &str) -> bool {
    let has_gap = |words: &str| words.contains("   ") || words.contains('\t');
    has_gap(line) && Text::new(line).pieces().any(has_gap)
}

/// Whether a line of several words begins with a small letter, and is no address.
fn begins_small(words: &str) -> bool {
    let is_address = || words.split_whitespace().next().is_some_and(|first| first.contains(['@', '/', '.']));
    words.starts_with(char::is_lowercase) && holds_more(words, 1) && !is_address()
}

/// Whether a headline cannot end where a line does.
fn ends_open(line: &str) -> bool {
    line.ends_with(',') || line.split_whitespace().next_back().is_some_and(leaves_open) && holds_more(line, 1)
}

/// Whether a line is in small letters where the one above it is not in capitals: a topic in capitals closes as it may.
fn is_set_alike(headline: &str, next: &str) -> bool {
    headline.contains(char::is_lowercase) || !next.contains(char::is_lowercase)
}

/// Whether a line begins as no headline does, where each word but the short ones has a capital: `For Three Days`.
fn begins_open(headline: &str, next: &str) -> bool {
    next.split_whitespace().next().is_some_and(opens_second_line) && is_title_case(next) && is_title_case(headline)
}

/// Whether every word but the short ones begins with a capital.
fn is_title_case(line: &str) -> bool {
    const LONGEST_SHORT: usize = 3;
    line.split_whitespace().all(|word| word.len() <= LONGEST_SHORT || !word.starts_with(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_a_table_goes_on_with_nothing() {
        for (headline, next, is_one) in [
            ("Harbor reopens after", "the storm of May", true),
            ("Harbor reopens after,", "the storm of May", true),
            ("Harbor reopens after   12", "the storm of May", false),
            ("Harbor reopens\tafter", "the storm of May", false),
            ("Harbor reopens after", "the storm   12", false),
            ("Harbor reopens after", "the storm\t12", false),
            ("Harbor reopens after", "the storm of May.", false),
            ("Harbor reopens.", "the storm of May", false),
        ] {
            assert_eq!(goes_on(headline, next), is_one, "{headline:?} {next:?}");
        }
    }
}
