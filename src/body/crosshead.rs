//! Which short lines are headings inside the body.

use crate::body::Block;
use crate::lexicon;
use crate::line::{fits, kind, strip};
use crate::look::{Last, width_up_to};
use crate::phrase::Phrase;
use crate::text::Text;
use crate::word::holds_more;

/// The longest crosshead seen, in bytes, with room for scripts of two bytes a letter.
const LONGEST: usize = 160;

/// The most words in a crosshead; the longest seen has ten.
const MOST_WORDS: usize = 12;

/// The most words in a crosshead that nothing follows.
const MOST_WORDS_LAST: usize = 6;

/// The most columns of a crosshead in a script without capitals, and how many times longer the paragraph below is.
const MOST_COLUMNS: usize = 64;
const TIMES_LONGER: usize = 2;

/// Turns what stands as a heading between paragraphs into crossheads.
///
/// A crosshead has no closing mark, is short, opens with a capital or a figure, and a whole
/// paragraph follows it. The lede is none, though it lost its full stop; nor is a last line, unless
/// the story has crossheads before it: then what followed was cut off.
pub(crate) fn mark(blocks: &mut [Block<'_>]) {
    let mut any = false;
    let lede = blocks.iter().position(|block| matches!(block, Block::Paragraph(_))).unwrap_or(blocks.len());
    for at in lede + 1..blocks.len() {
        let Some((words, is_marked)) = heading(&blocks[at]) else { continue };
        let follows = match blocks.get(at + 1) {
            Some(next) => is_headed(words, next, is_marked),
            None => any && !is_marked && !holds_more(words, MOST_WORDS_LAST),
        };
        if follows && !is_fragment(&blocks[at - 1]) && stands_out(words, &blocks[at - 1], blocks.get(at + 1)) {
            blocks[at] = Block::Crosshead(Text::new(words));
            any = true;
        }
    }
}

/// The words of a block that may be a heading, and whether they are marked as one.
fn heading<'a>(block: &Block<'a>) -> Option<(&'a str, bool)> {
    let (text, is_marked) = match block {
        Block::Paragraph(text) => (text, false),
        Block::ListItem(text) => (text, true),
        _ => return None,
    };
    let words = text.borrowed()?;
    let may_be = if is_marked { is_between_dashes(words) } else { is_heading(words) };
    may_be.then_some((words, is_marked))
}

/// `- Ferries first -`: how AFP marks its crossheads.
fn is_between_dashes(words: &str) -> bool {
    let inner = words.strip_prefix("- ").and_then(|words| words.strip_suffix(" -"));
    inner.is_some_and(|inner| inner.contains(kind(char::is_alphabetic)) && fits(inner, LONGEST))
}

/// Whether a line reads as a heading: `Cosmonautics Day events`. It begins with a capital, a figure or a quotation, and is
/// short, no quotation as a whole, and no line of an interview.
fn is_heading(words: &str) -> bool {
    let opens = kind(|c| c.is_uppercase() || c.is_numeric() || is_quotation_mark(c) || is_without_case(c));
    let is_told_otherwise = || ends_inside(words) || is_asked_or_given(words) || holds_more(words, MOST_WORDS);
    ends_as_heading(words) && words.starts_with(opens) && !is_told_otherwise() && fits(words, LONGEST)
}

const fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '「' | '」' | '『' | '』')
}

/// Whether a letter is of a script without capitals: 中, 한, ア, ع, क.
fn is_without_case(c: char) -> bool {
    !c.is_ascii() && c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase()
}

/// Whether a line is a quotation from its first mark to its last.
fn is_quotation(words: &str) -> bool {
    words.starts_with(is_quotation_mark) && words.ends_with(is_quotation_mark)
}

/// Whether a line that only its neighbours tell from copy is a heading: a quotation, or a line in a script without capitals.
///
/// `„Wir warten“`, `アンテナを直す`
fn stands_out(words: &str, above: &Block<'_>, below: Option<&Block<'_>>) -> bool {
    let ends = |block: &Block<'_>| Last::of(block.text().as_printed()).ends_sentence();
    if is_quotation(words) {
        let is_quoted = |block: &Block<'_>| is_quotation(block.text().as_printed());
        return below.is_some_and(|below| !is_quoted(above) && !is_quoted(below) && ends(below));
    }
    if !words.starts_with(is_without_case) {
        return true;
    }
    let is_long = |below: &Block<'_>| below.text().as_printed().len() >= TIMES_LONGER * words.len();
    width_up_to(words, MOST_COLUMNS + 1) <= MOST_COLUMNS
        && ends(above)
        && below.is_some_and(|below| ends(below) && is_long(below))
}

/// Whether a line ends as headings do: in a word, a bracket, a quotation or a question, or in a firm's own stop.
fn ends_as_heading(words: &str) -> bool {
    match Last::of(words) {
        // Most paragraphs end so, and no heading but one about a firm.
        Last::Stop => is_about_firm(words),
        // An apostrophe ends a genitive: `dlrs of American Express'`.
        Last::Apostrophe => words.ends_with('’'),
        // German's and Icelandic's: `„Wir warten“`, `»Wir warten«`.
        Last::Other => words.ends_with(['“', '«']),
        last => matches!(last, Last::Word | Last::Bracket | Last::Quotation | Last::Question),
    }
}

/// Whether a release heads its last part so: `About Velna Robotics, Inc.`
fn is_about_firm(words: &str) -> bool {
    let firm = strip(words, "About ");
    firm.and_then(|firm| firm.split_whitespace().next_back()).is_some_and(|last| lexicon::says(last, Phrase::Firm))
}

/// `She asked, "Why?"`, `Ships moved. (PAP)`: a sentence that ends before its last mark.
fn ends_inside(words: &str) -> bool {
    const CLOSING: [char; 6] = [')', '"', '”', '“', '»', '’'];
    let inside = words.trim_end_matches(CLOSING);
    let before_brackets = words.strip_suffix(')').and_then(|words| words.rfind('(').map(|at| words[..at].trim_end()));
    let ends = |words: &str| {
        let inner = words.trim_end_matches(CLOSING);
        inner.ends_with(',')
            || matches!(Last::of(inner), Last::Stop | Last::Question | Last::Exclamation | Last::Ellipsis)
    };
    inside.len() < words.len() && ends(inside) || before_brackets.is_some_and(ends)
}

/// `Q: What changed?`, `@velnaport`, `www.velna.example`: a question of an interview, or where to turn to.
fn is_asked_or_given(words: &str) -> bool {
    let bytes = words.as_bytes();
    let is_speaker = matches!(bytes, [_, b':' | b'.', blank, ..] if blank.is_ascii_whitespace());
    is_speaker
        || memchr::memchr3_iter(b'@', b':', b'.', bytes).any(|at| match bytes[at] {
            b':' => bytes[at..].starts_with(b"://"),
            b'.' => bytes[..at].ends_with(b"www"),
            _ => true,
        })
}

/// Whether `next` is what a heading stands over: a whole sentence that does not go on with it or begin with the heading
/// itself, or an item of a list, unless the heading may be one itself.
fn is_headed(heading: &str, next: &Block<'_>, is_marked: bool) -> bool {
    match next {
        Block::Paragraph(text) => {
            let goes_on = text.as_printed().starts_with(kind(char::is_lowercase));
            !goes_on && !is_fragment(next) && !begins_with(text, &Text::new(heading))
        }
        Block::ListItem(_) => !is_marked,
        _ => false,
    }
}

/// Whether a text begins with the very words of another, whose breaks read as spaces in both.
fn begins_with(text: &Text<'_>, heading: &Text<'_>) -> bool {
    if text.as_printed().as_bytes().first() != heading.as_printed().as_bytes().first() {
        return false;
    }
    let mut chars = text.chars();
    heading.chars().all(|c| chars.next() == Some(c))
}

/// A paragraph without a closing mark: a line of a table or a list, or a heading.
fn is_fragment(block: &Block<'_>) -> bool {
    match block {
        Block::Paragraph(text) => Last::of(text.as_printed()) == Last::Word,
        Block::TableRow(_) => true,
        _ => false,
    }
}
