//! Lines that a page prints under a story: buttons, headings of what stands elsewhere, when it was changed.
//!
//! And the line with nothing but the writer's name, which only the end of a story tells from a heading.

use super::added::after_marks;
use crate::lexicon;
use crate::line::{fits, kind};
use crate::look::Last;
use crate::note::is_time_stamp;
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase};
use crate::token::{Case, Kind};

/// The longest line with a writer's name alone, in bytes.
const LONGEST_NAMES: usize = 64;

/// The most words of the names: those of two writers.
const MOST_WORDS: usize = 8;

/// The longest initials that stand for a name: `DS`, `GIS`, `K.Đ`.
const LONGEST_INITIALS: usize = 5;

/// Whether a line is what a page prints under a story.
///
/// Typical input is `Advertisement`, `Share this:`, `37 commentaires`, `Details later…`, `Updated: May 3, 2027`.
///
/// ```ebnf
/// of_page = { mark } , [ number ] , ( phrase , { [ "|" ] , phrase } | sharing ) , { mark } | time_stamp | organisation ;
/// sharing = phrase , word , [ word ] , [ "+" ] ;
/// ```
pub(crate) fn is_of_page(i: Tokens<'_, '_>) -> bool {
    let words = after_marks(i);
    let words = if words.first().is_figure() { words.rest() } else { words };
    let is_alone = |mut rest: Tokens<'_, '_>| {
        while matches!(rest.first().kind, Kind::Mark(':' | '：' | '…' | '.' | '。' | '»' | '>' | '(' | ')' | '!' | '|'))
        {
            rest = rest.rest();
        }
        rest.is_empty() || rest.first().is_figure() && rest.after(2).after_any(&[')']).is_empty()
    };
    let is_button = after_buttons(words).is_some_and(is_alone)
        || after_phrase(words, Phrase::Sharing).and_then(after_network).is_some_and(is_alone);
    is_button || is_time_stamp(i) || i.is_organisation()
}

/// What follows one button or several: `Auf Facebook teilen Auf Twitter teilen`, `Share | Print`.
fn after_buttons<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let mut rest = after_phrase(i, Phrase::Page)?;
    while let Some(next) = after_phrase(rest.after_any(&['|']), Phrase::Page) {
        rest = next;
    }
    Some(rest)
}

/// What follows the name of a network: `Google Plus`, `Google+`, `WhatsApp`.
fn after_network<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let is_name = |i: Tokens<'_, '_>| !matches!(i.first().case(), None | Some(Case::Lower));
    let behind = is_name(i).then(|| i.rest())?;
    Some(if is_name(behind) { behind.rest() } else { behind }.after_any(&['+']))
}

/// Whether a line is what a page prints between two paragraphs: `Advertisement`, `Story continues below`.
///
/// ```ebnf
/// interruption = { mark } , phrase , { mark } ;
/// ```
pub(in crate::body) fn is_interruption(i: Tokens<'_, '_>) -> bool {
    let mut rest = after_phrase(after_marks(i), Phrase::Interruption);
    while let Some(i) = rest {
        match i.first().kind {
            Kind::End => return true,
            Kind::Mark(_) | Kind::Hyphen | Kind::Dash => rest = Some(i.rest()),
            _ => return false,
        }
    }
    false
}

/// Whether a line holds the writer's name and nothing else, as papers print it under a story.
///
/// Typical input is `Ann Roe`, `Đoàn Loan - Lê Hoàng`, `K.Đ`, `Ann Roe, Velna Wire`. A heading reads the same, so that it
/// is asked of the last line alone, below a whole sentence.
///
/// ```ebnf
/// names_alone = name , name , { [ "-" | "," | "/" | and ] , name } | initials ;
/// ```
pub(crate) fn are_names_alone(i: Tokens<'_, '_>) -> bool {
    let may_be = Last::of(i.copy()) == Last::Word || is_signed_by_outlet(i.copy());
    if !may_be || !fits(i.copy(), LONGEST_NAMES) {
        return false;
    }
    let (mut words, mut at) = (0, i);
    loop {
        let token = at.first();
        match token.kind {
            Kind::End => break,
            Kind::Word if matches!(token.case(), Some(Case::Title | Case::Capitals)) => words += 1,
            Kind::Word if words > 0 && after_phrase(at, Phrase::And).is_some() => {}
            Kind::Word if words > 0 && after_phrase(at, Phrase::Particle).is_some() => {}
            Kind::Mark(',' | '/' | '&' | '.' | '|') | Kind::Hyphen | Kind::Dash if words > 0 => {}
            _ => return false,
        }
        at = at.rest();
    }
    let is_initials = || {
        let letters = || i.copy().chars().filter(|c| c.is_alphabetic());
        letters().count() <= LONGEST_INITIALS && letters().all(char::is_uppercase)
    };
    (2..=MOST_WORDS).contains(&words) && i.copy().contains(kind(char::is_lowercase))
        || is_initials()
        || is_initialled(i)
}

/// `Ann Roe, Velna Radio News.`: a stop behind an outlet, as stations close.
fn is_signed_by_outlet(words: &str) -> bool {
    let named = words.strip_suffix('.').filter(|named| named.contains(", "));
    named.and_then(|named| named.rsplit(' ').next()).is_some_and(|last| lexicon::says(last, Phrase::Office))
}

/// `Է. ՎԵԼՆԱՅԱՆ`, `А. Б. КИМ`: one initial or two, and a surname in capitals.
fn is_initialled(mut i: Tokens<'_, '_>) -> bool {
    for _ in 0..2 {
        let letters = i.first().text.chars().filter(|c| c.is_alphabetic()).count();
        let is_one = i.first().case().is_some_and(|case| case != Case::Lower) && letters <= 2;
        let stop = i.rest();
        if !is_one || !stop.first().is_mark('.') || !stop.first().is_glued() {
            break;
        }
        i = stop.rest();
        let is_surname = i.first().case() == Some(Case::Capitals) && i.first().text.chars().nth(2).is_some();
        if is_surname && i.rest().is_empty() {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn what_a_page_prints_under_a_story() {
        for (words, expected) in [
            ("Advertisement", true),
            ("ADVERTISEMENT", true),
            ("Publicidad", true),
            ("Anzeige", true),
            ("Share this:", true),
            ("Share this: Tweet", true),
            ("WhatsApp", true),
            ("Seguir leyendo:", true),
            ("Mirá también", true),
            ("Más información:", true),
            ("3 Kommentare", true),
            ("37 commentaires", true),
            ("0 Comments", true),
            ("Comments (12)", true),
            ("Σχόλια", true),
            ("تازہ ترین", true),
            ("Details later…", true),
            ("More to follow...", true),
            ("» Related", true),
            ("Related news »", true),
            ("comments powered by Disqus", true),
            ("May 3, 2027, 9:15 AM", true),
            ("Updated: 24.10.2027, 9:12 Uhr", true),
            ("Mis à jour le 29/10/2012 à 14h03", true),
            ("Share on Facebook", true),
            ("Share on Google Plus", true),
            ("Share on Google+", true),
            ("Compartir en WhatsApp", true),
            ("Share on the rise", false),
            ("Share on Velna Port falls", false),
            ("Print runs rose on Monday", false),
            ("Comments by the master were few", false),
            ("Share prices rose", false),
            ("Next comes the basin", false),
            ("Related ports stay shut", false),
            ("Advertisement sales fell", false),
            ("3 ships", false),
            ("Email is down", false),
        ] {
            assert_eq!(block(words, &Desk::new(), is_of_page), expected, "{words}");
        }
    }

    #[test]
    fn a_writer_s_name_and_nothing_else() {
        for (words, expected) in [
            ("Ann Roe", true),
            ("Hồng Châu", true),
            ("Đoàn Loan - Lê Hoàng", true),
            ("Nhật Hạ - Phước Tuấn", true),
            ("Ann Roe and Mia Sorel", true),
            ("Ann Roe, Velna Wire", true),
            ("Ann Roe, Velna Radio News.", true),
            ("Ann Roe leaves Velna, Velna Wire.", false),
            ("Maria de la Vega", true),
            ("Анна Ким", true),
            ("K.Đ", true),
            ("DS", true),
            ("GIS", true),
            ("Է. ՎԵԼՆԱՅԱՆ", true),
            ("А. КИМ", true),
            ("А. Б. КИМ", true),
            ("А.Б. КИМОВ", true),
            ("Γ. ΒΕΛΝΑΣ", true),
            ("A. ROE", true),
            ("ПОРТ. ВЕЛЬНА", false),
            ("А. КИМ СКАЗАЛ", false),
            ("А. Б. В. КИМ", false),
            ("5. ВЕЛЬНА", false),
            ("Roe", false),
            ("Next steps", false),
            ("Ships wait at Velna", false),
            ("HARBOR REOPENS", false),
            ("Ann Roe.", false),
            ("Ann Roe?", false),
            ("Ann Roe 12", false),
            ("12 Ann Roe", false),
            ("港口", false),
            ("فيلنا اليوم", false),
        ] {
            assert_eq!(block(words, &Desk::new(), are_names_alone), expected, "{words}");
        }
    }
}
