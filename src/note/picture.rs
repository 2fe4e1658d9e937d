//! What stands round a picture above a story: its credit, its caption, how many there are.

use super::split_brackets;
use crate::credit::signs_picture;
use crate::line::{fits, is_blank, trim};
use crate::look::Last;
use crate::phrase::day::is_out_of;
use crate::phrase::{Phrase, is_kind_of_photo, is_picture_agency, without_kind};
use crate::read::{Tokens, after_phrase, block};
use crate::token::{Case, Kind};
use crate::word::{before_stops, holds_more, last_words, skip_blanks};

/// The longest credit of a picture at the end of its caption, in bytes.
const LONGEST_CREDIT: usize = 90;

/// The longest caption, in bytes: longer copy is a story's.
const LONGEST_CAPTION: usize = 420;

/// The most tokens of a line that counts something.
const MOST_COUNTED: usize = 8;

/// Whether a line is a picture's credit by its first words, or tells how many there are.
///
/// Typical input is `Photo: Ann Roe/AFP`, `FILE - Ships wait in May.`, `(Photo by Ann Roe)`, `3 PHOTOS`, `1 of 5`.
pub(crate) fn is_of_picture(i: Tokens<'_, '_>) -> bool {
    let is_bracketed = i.first().is_mark('(') && before_stops(i.copy()).ends_with(')');
    let opening = if is_bracketed { i.rest() } else { i };
    let is_signed = || is_bracketed && names_pair(before_stops(i.copy()).trim_matches(['(', ')']));
    after_phrase(opening, Phrase::Picture).is_some() || is_count(i) || is_signed()
}

/// Whether words are a photographer and an outlet with a slash between, and nothing else: `Mia Sorel / Velna Chronicle`.
fn names_pair(words: &str) -> bool {
    const MOST_WORDS: usize = 8;
    let is_name = |part: &str| {
        let words = || part.split_whitespace();
        words().next().is_some() && words().all(|word| word.starts_with(char::is_uppercase))
    };
    let is_one = |(name, outlet): (&str, &str)| is_name(name) && is_name(outlet) && !outlet.contains('/');
    !holds_more(words, MOST_WORDS) && words.contains(is_blank) && words.split_once('/').is_some_and(is_one)
}

/// Whether a photographer and an outlet stand in brackets behind a sentence: `Ships wait. (Mia Sorel / Velna Chronicle)`.
fn ends_in_pair(words: &str) -> bool {
    let Some((caption, pair)) = words.strip_suffix([')', ']']).and_then(|words| words.rsplit_once(['(', '['])) else {
        return false;
    };
    Last::of(trim(caption)).ends_sentence() && names_pair(pair)
}

/// Whether a name stands behind the mark of a copyright, to the end of the line: `The harbor in May © Velna Port`.
fn ends_in_copyright(words: &str) -> bool {
    const MOST_WORDS: usize = 6;
    let is_name = |name: &str| !holds_more(name, MOST_WORDS) && name.trim_start().starts_with(char::is_uppercase);
    words.rsplit_once('©').is_some_and(|(caption, name)| caption.ends_with(is_blank) && is_name(name))
}

/// `3 PHOTOS`, `[3 images]`, `1 of 5`, `Photo 1 of 3`, `4 min read`
fn is_count(i: Tokens<'_, '_>) -> bool {
    let inner = i.after_any(&['(', '[']);
    let inner = after_phrase(inner, Phrase::PictureWord).unwrap_or(inner);
    if !inner.first().is_figure() {
        return false;
    }
    let behind = inner.rest();
    let is_joint = is_out_of(behind.first().text) && behind.rest().first().is_figure();
    let rest = if is_joint { behind.after(2) } else { behind };
    let counted = after_phrase(rest, Phrase::Counted);
    let is_all = counted.or(is_joint.then_some(rest)).is_some_and(|rest| rest.after_any(&[')', ']']).is_empty());
    is_all && i.after(MOST_COUNTED).first().kind == Kind::End
}

/// Whether copy is a picture's caption: a picture's credit closes it, or opens it in brackets.
///
/// Typical input is `Ann Roe leaves the harbor. (AP Photo/Mia Sorel)`, `Ships wait at Velna. Photo: Mia Sorel`,
/// `Ships wait at Velna. REUTERS/Mia Sorel`, `(File 2027/The Associated Press) Ann Roe leaves the harbor.`
pub(crate) fn is_caption(i: Tokens<'_, '_>) -> bool {
    let words = i.copy();
    let is_credited = if let Some((credit, rest)) = split_brackets(words) {
        !rest.is_empty() && block(credit, i.desk(), opens_with_picture)
    } else {
        match Last::of(before_stops(words)) {
            Last::Bracket => {
                let credit = words.rfind('(').map(|at| &words[at..]);
                credit.is_some_and(|credit| block(credit, i.desk(), |i| is_credit_in_brackets(i) && names_more(i)))
            }
            // `<사진=벨나항>`
            Last::Other if words.ends_with('>') => {
                let credit = words.rfind('<').map(|at| &words[at..]);
                credit.is_some_and(|credit| fits(credit, LONGEST_CREDIT) && block(credit, i.desk(), names_picture))
            }
            Last::Word => {
                ends_in_agency(words) || ends_in_credit(words, i) || is_named_photo(words) || ends_in_copyright(words)
            }
            _ => false,
        }
    } || ends_in_pair(before_stops(words));
    // Last, since few blocks are credited, and all have to be measured.
    is_credited && fits(words, LONGEST_CAPTION)
}

/// Whether a word for a picture stands in brackets at a line's head, or a photographer beside a wire, as in no dateline:
/// `(File 2027/The Associated Press)`, `(Ann Roe/AFP)`.
pub(crate) fn opens_with_picture(i: Tokens<'_, '_>) -> bool {
    if !i.first().is_mark('(') || !names_more(i) {
        return false;
    }
    let mut end = i.rest();
    for _ in 1..MOST_IN_BRACKETS {
        if end.first().is_mark(')') {
            return signs_picture(i.rest().up_to(end), i.desk());
        }
        if after_phrase(end, Phrase::PictureWord).is_some() {
            return true;
        }
        end = end.rest();
    }
    false
}

/// The most tokens in the brackets of a credit.
const MOST_IN_BRACKETS: usize = 17;

/// `(AP Photo/Ann Roe)`, `(Ann Roe/AFP)`, `(File 2027)`
fn is_credit_in_brackets(i: Tokens<'_, '_>) -> bool {
    fits(i.copy(), LONGEST_CREDIT)
        && (1..MOST_IN_BRACKETS).map(|count| i.after(count)).any(|i| {
            let is_signed = || i.first().is_mark('/') && i.rest().agency_name(|_| true).is_some();
            after_phrase(i, Phrase::PictureWord).is_some() || is_signed() || signs_with_name(i)
        })
}

/// `<사진제공=벨나항>`, `<Foto: Ana Lima>`
fn names_picture(i: Tokens<'_, '_>) -> bool {
    let inner = i.rest();
    after_phrase(inner, Phrase::PictureWord).is_some() || after_phrase(inner, Phrase::Picture).is_some()
}

/// Whether more than one word stands in brackets: a headline ends in `(photos)`.
fn names_more(i: Tokens<'_, '_>) -> bool {
    !matches!(i.after(2).first().kind, Kind::End | Kind::Mark(')'))
}

/// `REUTERS/Ann Roe`
fn signs_with_name(i: Tokens<'_, '_>) -> bool {
    let slash = i.agency_name(|_| true).filter(|rest| rest.first().is_mark('/') && rest.first().is_glued());
    slash.is_some_and(|slash| matches!(slash.rest().first().case(), Some(case) if case != Case::Lower))
}

/// `Ann Roe/Getty Images`, `Ann Roe | Shutterstock`
fn ends_in_agency(words: &str) -> bool {
    const LONGEST: usize = 20;
    let from = words.len().saturating_sub(LONGEST);
    let mark = words.as_bytes()[from..].iter().rposition(|byte| matches!(byte, b'/' | b'|'));
    mark.is_some_and(|mark| is_picture_agency(skip_blanks(&words[from + mark + 1..])))
}

/// `Velna Ledger file photo`, `Port of Velna/Handout photo`: a short line that ends in a word for a picture and what kind of one.
fn is_named_photo(words: &str) -> bool {
    const MOST_WORDS: usize = 6;
    is_kind_of_photo(words) && !holds_more(words, MOST_WORDS)
}

/// Whether the last of a caption, behind a stop, a bar or a slash, is a picture's credit.
fn ends_in_credit(words: &str, i: Tokens<'_, '_>) -> bool {
    const MOST_WORDS: usize = 8;
    let mut from = words.len();
    last_words(words).take(MOST_WORDS + 1).any(|(at, before)| {
        let tail = &words[core::mem::replace(&mut from, at)..];
        let last = Last::of(before);
        let is_slashed = last == Last::Other && before.ends_with('/');
        let is_bar = last == Last::Other && before.ends_with('|');
        (is_slashed || is_bar || last.ends_sentence())
            && (last.ends_sentence() && names_pair(without_kind(tail))
                || block(tail, i.desk(), |i| {
                    let is_agency = || i.agency_name(|_| true).is_some_and(Tokens::is_empty);
                    after_phrase(i, Phrase::Picture).is_some()
                        || !is_slashed && signs_with_name(i)
                        || is_slashed && is_agency()
                        || is_bar && after_phrase(i, Phrase::PictureWord).is_some()
                }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;

    #[test]
    fn credits_and_counts_of_pictures() {
        for (words, expected) in [
            ("Photo by Ann Roe", true),
            ("(photo by Ann Roe)", true),
            ("PHOTO: Ann Roe/AFP", true),
            ("FILE - Ships wait at Velna in May 2026.", true),
            ("File photo of the harbor", true),
            ("Foto: Ana Lima", true),
            ("Фото: Анна Ким", true),
            ("Archivbild: Der Hafen", true),
            ("写真：港", true),
            ("(Mia Sorel / Velna Chronicle)", true),
            ("(Velna Times/Mia Sorel)", true),
            ("(Ships / tugs)", false),
            ("(Velna/Tarn)", false),
            ("Image source, Getty Images", true),
            ("Image caption, Ships wait at Velna", true),
            ("3 PHOTOS", true),
            ("[3 photos]", true),
            ("1 of 5", true),
            ("Photo 1 of 3", true),
            ("4 min read", true),
            ("Photographs show the harbor", false),
            ("3 photos of ships stolen", false),
            ("3 ships", false),
            ("1 of 5 ships moved", false),
            ("Files show delay", false),
            ("Image of port suffers", false),
        ] {
            assert_eq!(block(words, &Desk::new(), is_of_picture), expected, "{words}");
        }
    }

    #[test]
    fn captions_are_told_by_their_credit() {
        for (words, expected) in [
            ("Ann Roe leaves the harbor. (AP Photo/Mia Sorel)", true),
            ("Ann Roe leaves the harbor (Photo by Mia Sorel/Getty Images)", true),
            ("Ann Roe, right, leaves the harbor (Mia Sorel/AFP).", true),
            ("(File 2027/The Associated Press) Ann Roe (22) leaves the harbor.", true),
            ("Ships wait at Velna. Photo: Mia Sorel", true),
            ("Ships wait at Velna. REUTERS/Mia Sorel", true),
            ("Ships wait at Velna | Photo Credit: Mia Sorel", true),
            ("Ships wait at Velna / AFP", true),
            ("Ships wait at Velna. (Mia Sorel / Velna Chronicle)", true),
            ("Ships wait at Velna. [Mia Sorel/Velna Times]", true),
            ("Ships wait at Velna. Mia Sorel/Velna Times", true),
            ("Ships wait at Velna. Mia Sorel/Velna Times files", true),
            ("Ships wait at Velna. Mia Sorel/Reuters file", true),
            ("Ships wait at Velna. Tugs and/or pilots file", false),
            ("Ships wait at Velna. Tarn/Velna files wait", false),
            ("Ships wait at Velna © Velna Port", true),
            ("Ships wait at Velna (Velna Port / Tarn)", false),
            ("Ships wait at Velna. Tugs and/or pilots wait", false),
            ("Ships wait at Velna © and more", false),
            ("Mia Sorel/Getty Images", true),
            ("Mia Sorel | Moment | Getty Images", true),
            ("Ships wait at Velna. Mia Sorel/Shutterstock", true),
            ("항구에서 배가 떠난다.<사진=벨나항>", true),
            ("항구에서 배가 떠난다.<사진제공=벨나항>", true),
            ("Barcos esperan. <Foto: Ana Lima>", true),
            ("항구에서 배가 떠난다.<벨나항>", false),
            ("Velna Ledger file photo", true),
            ("Velna Ledger file photos", true),
            ("Port of Velna/Handout photo", true),
            ("Courtesy photo", true),
            ("Police release photo", false),
            ("Museum asks all of its visitors for a file photo", false),
            ("Ships wait for Shutterstock", false),
            ("Tugs/Shutterstock agree", false),
            ("Barcos esperan. Foto: Ana Lima", true),
            ("Harbor reopens (photos)", false),
            ("Harbor reopens (AP)", false),
            ("Harbor reopens (Reuters)", false),
            ("Harbor reopens as ships move", false),
            ("(Adds detail) Harbor reopens", false),
            ("(Hina/AFP/Reuter) - Ships moved again", false),
            ("U.S. and Arlenia agree", false),
            ("Ships/tugs wait", false),
            ("Ships moved again. Tugs wait", false),
        ] {
            assert_eq!(block(words, &Desk::new(), is_caption), expected, "{words}");
        }
    }
}
