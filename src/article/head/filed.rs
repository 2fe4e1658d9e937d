//! Who wrote a story, right above it: a line that names its writer with a wire, `Anna Kim/TT`, or a byline that runs into
//! its first paragraph.

use super::lines::letters;
use super::signed::has_room_for_names;
use super::{Above, Taken};
use crate::article::lead::lead;
use crate::block::Page;
use crate::byline::{Byline, filed, run_into_copy};
use crate::line::is_blank;
use crate::look::Last;
use crate::note::{is_caption, is_of_picture};
use crate::read::{Tokens, block, fed};
use crate::role::{Role, role};
use crate::token::Tape;

/// The fewest letters of a story's first paragraph.
const SHORTEST_LEDE: usize = 40;

/// How many words of the headline and of the first paragraph are asked whether they name the writer.
const MOST_WORDS: usize = 60;

/// The byline that a line right above the story is, where neither the headline nor the story's first paragraph speaks of
/// the writer: a caption names whom the story is about.
pub(super) fn filed_above<'a>(
    words: &'a str,
    headline: &str,
    below: Option<&str>,
    tape: &mut Tape<'_, 'a>,
) -> Option<Byline<'a>> {
    let i = fed(tape, words);
    let byline = filed(i)?;
    let tells_of = |words: &str, name: &str| {
        let mut printed = words.split(is_blank).take(MOST_WORDS);
        printed.any(|word| name.split(is_blank).any(|name| is_told_by(word, name)))
    };
    let is_told = byline.names.iter().any(|name| {
        let name = name.as_printed();
        tells_of(headline, name) || tells_of(below.unwrap_or_default(), name)
    });
    (!is_told).then_some(byline)
}

/// Whether a wire's name is all that a line holds: it signs a story as a writer does.
pub(super) fn is_wire_alone(i: Tokens<'_, '_>) -> bool {
    has_room_for_names(i.copy()) && i.agency_name(|_| true).is_some_and(Tokens::is_empty)
}

/// The byline that runs into the story's first paragraph before a colon, and that paragraph: another stands below it, or
/// nothing.
///
/// Typical input is `By Anna Kim: The port opened on Monday, three days after the storm.`
pub(crate) fn byline_in_lede<'a>(
    page: &Page<'a>,
    count: usize,
    tape: &mut Tape<'_, 'a>,
) -> Option<(Byline<'a>, &'a str)> {
    let mut blocks = page.words_from(count);
    let (byline, lede) = run_into_copy(fed(tape, blocks.next()?))?;
    let desk = tape.desk();
    let is_copy =
        |words| Last::of(words).ends_sentence() && block(words, desk, |i| role(i) == Role::Copy && lead(i).is_none());
    (is_lede(lede) && is_copy(lede) && blocks.next().is_none_or(is_copy)).then_some((byline, lede))
}

/// Takes the last line of a head for its byline, where it names the writer with a wire, and no picture stands above.
pub(super) fn sign_with_last<'a>(
    page: &Page<'a>,
    (count, is_signed): (usize, bool),
    (above, taken): (&mut Above<'a>, &mut Taken),
    tape: &mut Tape<'_, 'a>,
) {
    let (Some(headline), Some(at)) = (&above.headline, count.checked_sub(1)) else { return };
    let Some(words) = page.words_from(at).next().filter(|words| has_room_for_names(words)) else { return };
    let is_free = !is_signed && above.byline.is_none() && taken.headline.is_some_and(|headline| headline < at);
    let below = page.words_from(count).next();
    let filed = if is_free { filed_above(words, headline.text.as_printed(), below, tape) } else { None };
    let is_picture = |words| block(words, tape.desk(), |i| is_of_picture(i) || is_caption(i));
    if let Some(filed) = filed.filter(|_| !page.words_from(0).take(at).any(is_picture)) {
        if taken.subheadline == Some(at) {
            (taken.subheadline, above.subheadline) = (None, None);
        }
        (taken.byline, above.byline) = (Some(at), Some(filed));
    }
}

/// Whether a word tells of a name: it is the name, or its genitive, or a longer word begins as it does, so that `protesters`
/// tells of `Protests`.
fn is_told_by(word: &str, name: &str) -> bool {
    const FEWEST: usize = 3;
    const STEM: usize = 5;
    let count = letters(name).take(STEM).count();
    let mut printed = letters(word);
    let begins_so = letters(name).take(STEM).all(|letter| printed.next() == Some(letter));
    count >= FEWEST && begins_so && (count == STEM || printed.nth(1).is_none())
}

/// Whether a block is long enough for a story's first paragraph, and ends as one does.
pub(super) fn is_lede(words: &str) -> bool {
    Last::of(words).ends_sentence() && letters(words).nth(SHORTEST_LEDE - 1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_tells_of_a_name() {
        for (word, name, tells) in [
            ("Kim", "Kim", true),
            ("KIM,", "Kim", true),
            ("Kim's", "Kim", true),
            ("Kimono", "Kim", false),
            ("Ki", "Kim", false),
            ("Li", "Li", false),
            ("Lis", "Li", false),
            ("protesters", "Protests", true),
            ("Brandts", "Brandt", true),
            ("Brand", "Brandt", true),
            ("Bran", "Brandt", false),
            ("Roes", "Roe", true),
            ("Roesler", "Roe", false),
        ] {
            assert_eq!(is_told_by(word, name), tells, "{word} {name}");
        }
    }

    #[test]
    fn a_lede_has_forty_letters_and_a_stop() {
        for (letters, end, is_one) in [(40, ".", true), (39, ".", false), (40, "", false), (40, ",", false)] {
            let words = ["a".repeat(letters).as_str(), end].concat();
            assert_eq!(is_lede(&words), is_one, "{words}");
        }
    }
}
