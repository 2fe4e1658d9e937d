//! Copy whose headline is kept elsewhere, as archives and tables of articles keep it.

use crate::article::lead::Lead;
use crate::article::named::is_named_in_any_case;
use crate::dateline::{Admission, is_town};
use crate::word::holds_more;

/// The fewest words of a paragraph that opens a story without a headline.
const SHORTEST: usize = 20;

/// The fewest where the next paragraph names the place again, and a danda parts it: `काठमाडौं । `.
const SHORTEST_NAMED_AGAIN: usize = 10;

/// Whether a paragraph opens with a dateline though nothing stands above it: in a script without capitals a town and a colon or a
/// dash, or a date in its place; in any other but English a town and a dash.
///
/// Typical input is `டெல்லி: `, `کراچی: `, `काठमाडौं । ` and `الدوحة- ` before a paragraph, and `فيلنا - رويترز` on a line above it. A
/// topic and a speaker have other words, and stand above less.
pub(super) fn opens_unheaded<'a>(lead: &Lead<'a>, mut below: impl Iterator<Item = (usize, &'a str)>) -> bool {
    let dateline = &lead.dateline;
    let name = || dateline.places.first().map_or("", |place| place.name.as_printed());
    let credit = || dateline.credit.as_ref().map_or("", |credit| credit.name.as_printed());
    let ends_in = |marks: &[char]| dateline.text.as_printed().trim_end().ends_with(marks);
    // A danda that is glued to a word ends a sentence of one word.
    let is_before_danda = || dateline.text.as_printed().trim_end().ends_with(" ।");
    let is_marked = || match Press::of(name(), lead.lede) {
        Press::SouthAsian => ends_in(&[':', '：', 'ः', 'ঃ', '-', '–', '—']) || is_before_danda(),
        Press::Arab => ends_in(&['-', '–', '—']),
        Press::Other => false,
    };
    let is_town = || is_town(name(), name().split_whitespace().count());
    let is_one = match lead.admission {
        Admission::CaselessNameAndMark => is_marked() && is_town(),
        Admission::CaselessNameAndDate | Admission::CaselessCreditAlone => true,
        // `Praha - `: in letters that have capitals the copy has to name the place again.
        Admission::NameAndDash => is_town() && is_named_in_any_case(name(), lead.lede),
        Admission::OutletFirst => !matches!(Press::of(credit(), lead.lede), Press::Other),
        _ => false,
    };
    if !is_one {
        return false;
    }
    let next = below.next().map_or("", |(_, words)| words);
    let lede = if lead.lede.is_empty() { next } else { lead.lede };
    let is_named_again = is_before_danda() && next.starts_with(name());
    holds_more(lede, if is_named_again { SHORTEST_NAMED_AGAIN } else { SHORTEST } - 1)
}

/// Whose press writes so, as its letters tell: each sets other marks behind a place.
enum Press {
    SouthAsian,
    /// A colon stands behind topics there: `تقرير: `.
    Arab,
    /// Hebrew copy sets topics before either mark.
    Other,
}

impl Press {
    fn of(name: &str, lede: &str) -> Self {
        match name.chars().next() {
            Some('\u{900}'..='\u{DFF}') => Self::SouthAsian,
            // Two letters that Urdu alone has.
            Some('\u{600}'..='\u{6FF}') if lede.contains(['ے', 'ہ']) => Self::SouthAsian,
            Some('\u{600}'..='\u{6FF}') => Self::Arab,
            _ => Self::Other,
        }
    }
}
