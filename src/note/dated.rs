//! The page that a story is from, and when it stood there, on one line.

use super::stamp::is_time_stamp;
use crate::credit::domain;
use crate::line::fits;
use crate::read::{Tokens, block};
use crate::token::Kind;

/// `*harbor.co · 2027-05-06*`, `harbor.co | May 3, 2027`: the page that a story is from, and when it stood there.
///
/// ```ebnf
/// source_and_date = [ "*" | "_" ] , domain , ( "·" | "•" | "|" | "," | dash ) , time_stamp , [ "*" | "_" ] ;
/// ```
pub(crate) fn is_source_and_date(i: Tokens<'_, '_>) -> bool {
    const LONGEST: usize = 120;
    // Cheapest first: most lines begin otherwise, or hold no domain's stop.
    let opens = i.first().kind == Kind::Word || i.copy().starts_with(['*', '_']);
    let may_be = opens && i.copy().contains('.');
    if !may_be || !fits(i.copy(), LONGEST) {
        return false;
    }
    block(i.copy().trim_matches(['*', '_']), i.desk(), |i| {
        domain(i).is_ok_and(|(rest, _)| {
            let mark = rest.first();
            (mark.is_dash() || matches!(mark.mark(), Some('·' | '•' | '|' | ','))) && is_time_stamp(rest.rest())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;

    #[test]
    fn a_source_and_its_date() {
        for (text, expected) in [
            ("*harbor.co · 2027-05-06*", true),
            ("_harbor.co · 2027-05-06_", true),
            ("harbor.co | May 3, 2027", true),
            ("harbor.co, 3.5.2027", true),
            ("*Bank sees growth*", false),
            ("*harbor.co*", false),
            ("harbor.co opens on May 3, 2027", false),
            ("harbor.co · ships", false),
            ("Velna · 2027-05-06", false),
        ] {
            assert_eq!(block(text, &Desk::new(), is_source_and_date), expected, "{text}");
        }
    }
}
