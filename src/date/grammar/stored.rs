//! The date that stores of pages keep before a text: `date 2027-05 VELNA - The ships`.

use crate::read::Tokens;
use crate::token::Gap;

/// What follows the month or the day of publication that a store of pages keeps before the text.
///
/// ```ebnf
/// stored = "date" , 4 * figure , "-" , 2 * figure , [ "-" , 2 * figure ] , & SP ;
/// ```
pub(crate) fn after_stored_date<'t, 'a: 't>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    // Hardly any text begins so.
    if i.first_in_line().text != "date" {
        return None;
    }
    let year = i.rest();
    let behind_part = |i: Tokens<'t, 'a>| {
        let is_part = i.first_in_line().text == "-" && i.first().is_glued() && i.rest().first().is_glued();
        (is_part && i.rest().first().text.len() == 2 && i.rest().first().value(2).is_some()).then(|| i.after(2))
    };
    let is_year = year.first_in_line().text.len() == 4 && year.first_in_line().value(4).is_some();
    let behind_month = behind_part(year.rest()).filter(|_| is_year)?;
    let rest = behind_part(behind_month).unwrap_or(behind_month);
    (rest.first_in_line().gap > Gap::None && !rest.is_empty()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;

    #[test]
    fn a_stored_date_is_a_month_or_a_day() {
        for (words, rest) in [
            ("date 2027-05 VELNA", Some("VELNA")),
            ("date 2027-05-03 Ships", Some("Ships")),
            ("date 2027 Ships", None),
            ("date 2027-5 Ships", None),
            ("date 27-05 Ships", None),
            ("date 2027-05", None),
            ("date 2027-05-", None),
            ("Date 2027-05 Ships", None),
            ("date of 2027-05 Ships", None),
            ("dates 2027-05 Ships", None),
        ] {
            assert_eq!(block(words, &Desk::new(), |i| after_stored_date(i).map(Tokens::copy)), rest, "{words}");
        }
    }
}
