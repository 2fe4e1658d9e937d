//! Lines that name the wires of a story and nothing else, with the word for agencies among them.

use crate::lexicon::Senses;
use crate::line::{fits, trim};
use crate::phrase::Phrase;
use crate::read::{Tokens, after_phrase, block};
use crate::token::{Kind, first_word_has};
use crate::word::{before_stops, holds_more};

/// The longest line of wires, in bytes.
const LONGEST: usize = 100;

/// The most words of a line that ends in the word for agencies.
const MOST_WORDS: usize = 8;

/// Whether a line names agencies and nothing else: between marks, or several of them, or by the word for them.
///
/// Typical input is `– وكالات –`, `« رويترز »`, `*Reuters*`, `Agencias`, `رويترز + وكالات`, `(AFP, agences)`.
///
/// ```ebnf
/// wires = { mark } , wire , { ( "+" | "/" | "," | "،" | "、" | "|" | "&" | dash | and ) , wire } , { mark } ;
/// wire = agency | phrase ;
/// ```
pub(super) fn are_wires(i: Tokens<'_, '_>) -> bool {
    if !fits(i.copy(), LONGEST) {
        return false;
    }
    let words = before_stops(i.copy());
    let inner = between_marks(words);
    let is_marked = inner.len() < words.len() && !words.ends_with(inner);
    let opens = first_word_has(inner, Senses::NAME.and(Senses::phrase(Phrase::Agencies)), i.desk());
    opens
        && block(inner, i.desk(), |i| {
            let Some(mut rest) = after_wire(i) else { return false };
            let mut count = 1;
            while let Some(next) = after_joint(rest).and_then(after_wire) {
                rest = next;
                count += 1;
            }
            (is_marked || count > 1 || after_phrase(i, Phrase::Agencies).is_some()) && rest.is_empty()
        })
}

/// What stands between the marks round a credit, of which each has its other half; a dash may stand before it alone.
fn between_marks(words: &str) -> &str {
    const MOST: usize = 4;
    let mut inner = words;
    for _ in 0..MOST {
        let open = inner.chars().next();
        let Some((open, close)) = open.and_then(|open| Some((open, closing(open)?))) else { break };
        match inner[open.len_utf8()..].strip_suffix(close) {
            Some(within) => inner = trim(within),
            None => break,
        }
    }
    // `（据新华社）`
    inner.strip_prefix(['-', '–', '—', '据', '據']).map_or(inner, trim)
}

/// The other half of a mark that is set round a credit.
const fn closing(open: char) -> Option<char> {
    Some(match open {
        '(' => ')',
        '[' => ']',
        '<' => '>',
        '«' => '»',
        '“' => '”',
        '‘' => '’',
        '（' => '）',
        '【' => '】',
        '"' | '\'' | '*' | '=' | '~' | '/' | '-' | '–' | '—' => open,
        _ => return None,
    })
}

/// Whether a short line ends in the word for agencies behind a joint: `Velna Today + agencies`, `Redacción / Agencias`.
pub(super) fn ends_in_wires(i: Tokens<'_, '_>) -> bool {
    if holds_more(i.copy(), MOST_WORDS) {
        return false;
    }
    let mut places =
        (1..).map(|count| i.after(count)).take_while(|i| !matches!(i.first().kind, Kind::End | Kind::Beyond));
    places.any(|i| {
        let is_joint = matches!(i.first().kind, Kind::Mark('+' | '/' | '|'));
        is_joint && after_phrase(i.rest(), Phrase::Agencies).is_some_and(|rest| rest.after_any(&[')', '.']).is_empty())
    })
}

/// What follows a wire's name, or the word for several.
fn after_wire<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    after_phrase(i, Phrase::Agencies).or_else(|| i.agency_name(|_| true))
}

/// What follows what stands between two wires.
fn after_joint<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    let marked = match i.first().kind {
        Kind::Mark('+' | '/' | ',' | '،' | '、' | '|' | '&') | Kind::Hyphen | Kind::Dash => i.rest(),
        _ => i,
    };
    let rest = after_phrase(marked, Phrase::And).unwrap_or(marked);
    (!rest.is_at(i)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn lines_that_name_wires_and_nothing_else() {
        for (words, expected) in [
            ("– وكالات –", true),
            ("وكالات", true),
            ("(وكالات)", true),
            ("« رويترز »", true),
            ("«رويترز»", true),
            ("“Reuters”", true),
            ("*Reuters*", true),
            ("- AFP -", true),
            ("(AFP, agences)", true),
            ("رويترز + وكالات", true),
            ("(رويترز، د ب أ)", true),
            ("Reuters/AFP", true),
            ("Agencias", true),
            ("AGENCIES", true),
            ("- एजेंसी", true),
            ("(এজেন্সি)", true),
            ("Reuters and agencies", true),
            ("（据新华社）", true),
            ("（据维尔纳报）", false),
            ("Reuters", false),
            ("Reuter.", false),
            ("(Reuters).", true),
            ("(Reuters—", false),
            ("]AFP)", false),
            ("- Velna -", false),
            ("--", false),
            ("Reuters says so", false),
            ("“Reuters” said so", false),
            ("Agencies of the port met", false),
            ("وكالات الميناء", false),
            ("– ميناء –", false),
            ("« ميناء فيلنا »", false),
            ("AFP, Velna", false),
        ] {
            assert_eq!(block(words, &Desk::new(), are_wires), expected, "{words}");
        }
        for (words, expected) in [
            ("Velna Today + agencies", true),
            ("Redacción / Agencias", true),
            ("المصدر فيلنا نت + وكالات", true),
            ("Velna Today + agencies met", false),
            ("The port pays fees, and agencies", false),
            ("agencies", false),
        ] {
            assert_eq!(block(words, &Desk::new(), ends_in_wires), expected, "{words}");
        }
    }
}
