//! A byline that runs into the dateline on one line.

use super::alone::{are_names, persons};
use super::{Names, after_introduction, byline};
use crate::byline::Byline;
use crate::dateline::{Admission, Dateline, Ground, dateline_on_any_ground};
use crate::line::trim;
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, block};
use crate::separator::{Separator, separator};
use crate::text::Text;
use crate::token::{Case, Gap, Kind, Token};

/// The most words before a place that a byline runs into.
const MOST_WORDS: usize = 12;

/// A dateline found behind a byline.
struct Found<'a> {
    /// The block from the dateline on.
    copy: &'a str,
    lede: &'a str,
    dateline: Dateline<'a>,
    admission: Admission,
}

/// A byline, the dateline that it runs into, the row that admits that, and the lede after both.
type RunIn<'a> = (&'a str, Byline<'a>, Dateline<'a>, Admission);

/// Reads a byline that runs into the dateline, and gives the lede after both.
///
/// Typical input is `By MARTHA HOLLIS     PORTLAND (AP) --`, `By A. Writer BERLIN (Reuters) -`,
/// `Por A e B MADRID (Reuters) -`, `par A et BPARIS, 9 décembre (Reuters) -`.
///
/// Where no run of blanks parts the two, the place is the first words in capitals after a name that
/// is not; where both are in one case, the place is the last word, or the last two of a city's name.
pub(crate) fn run_in<'a>(i: Tokens<'_, 'a>) -> Option<RunIn<'a>> {
    // One of them, so that no more than one outcome is held.
    let read = if after_phrase(i, Phrase::Staff).is_some() { staff_runs_in } else { writers_run_in };
    read(i)
}

/// Writers behind the word that introduces them, and the dateline behind: `By A. Writer BERLIN (Reuters) -`.
///
/// What stands before the dateline must be the same byline on a line of its own.
fn writers_run_in<'a>(i: Tokens<'_, 'a>) -> Option<RunIn<'a>> {
    let found = dateline_behind(after_introduction(i)?)?;
    let copy = i.copy();
    let text = trim(&copy[..copy.len() - found.copy.len()]);
    let text = text.strip_suffix('.').map_or(text, trim);
    // On a line of its own it must be the same byline.
    let byline = block(text, i.desk(), byline)?;
    Some((found.lede, byline, found.dateline, found.admission))
}

/// `By Anna Kim: The port opened.`: writers before a colon, and the copy that they run into.
///
/// ```ebnf
/// run_into_copy = introduction , person , { ( "," | "/" | "&" | and ) , person } , ":" , copy ;
/// ```
pub(crate) fn run_into_copy<'a>(i: Tokens<'_, 'a>) -> Option<(Byline<'a>, &'a str)> {
    let writers = after_introduction(i)?;
    let end = persons(writers).filter(|end| end.first().is_mark(':') && are_names(writers, *end))?;
    let copy = end.rest();
    let opens = copy.first().gap > Gap::None && copy.first().case() != Some(Case::Lower);
    let names = Names::printed(writers.up_to(end));
    (opens && !copy.is_empty()).then(|| (Byline { text: Text::new(i.up_to(end)), names, title: None }, copy.copy()))
}

/// `संवाद सूत्र, वेल्ना: `, `নিজস্ব প্রতিবেদক, ভেলনা : `: the desk's word for its own before the place, as the press in Hindi
/// and Bengali prints it.
fn staff_runs_in<'a>(i: Tokens<'_, 'a>) -> Option<RunIn<'a>> {
    let after = after_phrase(i, Phrase::Staff)?;
    let byline = block(i.up_to(after), i.desk(), byline)?;
    let (lede, dateline, admission) = dateline_on_any_ground(after.after_any(&[',', '،'])).ok()?;
    // A place alone behind it is the desk's.
    if admission == Admission::PlaceAlone {
        return None;
    }
    Some((lede, byline, dateline, admission))
}

/// The dateline behind the writers' names.
fn dateline_behind<'a>(writers: Tokens<'_, 'a>) -> Option<Found<'a>> {
    let mut last: Option<(Tokens<'_, 'a>, Found<'a>)> = None;
    let mut before: Option<Tokens<'_, 'a>> = None;
    let mut behind_office: Option<Tokens<'_, 'a>> = None;
    let mut i = writers;
    for written in 0..MOST_WORDS {
        let token = i.first();
        match token.kind {
            Kind::End | Kind::Beyond => return None,
            Kind::Word | Kind::Figure | Kind::Mark('.' | ',') => {}
            Kind::Hyphen if token.text == "-" => {}
            _ => break,
        }
        if let Some(before) = before.filter(|_| written > 1) {
            let begins_place = changes_to_capitals(before.first(), token) || token.gap >= Gap::Wide;
            // `By Ann Roe, CNN Velna (CNN) --`: a wire's name is the writer's office, and the place begins behind it.
            let office = i.agency_name(|_| true).filter(|rest| rest.first().case().is_some());
            let begins_place = begins_place || behind_office.is_some_and(|place: Tokens<'_, '_>| place.is_at(i));
            behind_office = office.or(behind_office);
            match credited(i).filter(|_| office.is_none()) {
                Some(found) if begins_place => return Some(found),
                Some(found) => last = Some((before, found)),
                None => {}
            }
        }
        if let Some(found) = glued_place(token).and_then(|length| credited_inside(i, length)) {
            return Some(found);
        }
        before = token.case().map(|_| i);
        i = i.rest();
        while matches!(i.first().kind, Kind::Mark('.' | ',')) && i.first().is_glued() {
            i = i.rest();
        }
        if matches!(i.first().kind, Kind::Mark('(' | '/')) {
            let is_told = last.as_ref().is_some_and(|(_, found)| has_more_than_name(&found.dateline));
            match credited(i) {
                Some(found) if !is_told => return Some(found),
                _ => break,
            }
        }
        if separator(i).1 == Separator::Dash {
            break;
        }
    }
    let (before, found) = last?;
    // The city's name has two words: `By A. Writer New Delhi, Oct 17 (PTI)`.
    if after_phrase(before, Phrase::CityOpening).is_some() { credited(before) } else { Some(found) }
}

/// A dateline with a credit.
fn credited<'a>(i: Tokens<'_, 'a>) -> Option<Found<'a>> {
    match dateline_on_any_ground(i) {
        Ok((lede, dateline, admission)) if dateline.credit.is_some() && admission.ground() == Ground::Anywhere => {
            Some(Found { copy: i.copy(), lede, dateline, admission })
        }
        _ => None,
    }
}

/// A dateline with a credit that begins inside a word.
fn credited_inside<'a>(i: Tokens<'_, 'a>, length: usize) -> Option<Found<'a>> {
    block(&i.copy()[length..], i.desk(), credited)
}

/// Whether capitals begin with a word: `BERLIN` behind `Writer`. An initial has one letter, and begins no place.
fn changes_to_capitals(before: Token<'_>, word: Token<'_>) -> bool {
    let is_capitals = |token: Token<'_>| token.case() == Some(Case::Capitals);
    !is_capitals(before) && is_capitals(word) && word.text.chars().count() > 1
}

/// Whether a place in small letters is told from a name by what follows it: a region or a date.
fn has_more_than_name(dateline: &Dateline<'_>) -> bool {
    dateline.date.is_some() || dateline.places.iter().any(|place| place.region.is_some())
}

/// `PetitPARIS`: how many bytes of a word stand before the capitals that begin inside it.
fn glued_place(token: Token<'_>) -> Option<usize> {
    token.case()?;
    let word = token.text;
    let mut chars = word.char_indices().zip(word.chars().skip(1));
    let ((at, small), _) = chars.find(|((_, c), next)| c.is_lowercase() && next.is_uppercase())?;
    let from = at + small.len_utf8();
    (Case::of(&word[from..]) == Case::Capitals && word[from..].chars().count() > 3).then_some(from)
}
