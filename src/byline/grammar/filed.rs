//! A writer with a wire behind the name, and nothing else on the line.

use super::alone::{are_names, persons};
use super::{Byline, Names, names_office};
use crate::line::fits;
use crate::phrase::{Phrase, writer};
use crate::read::{Tokens, after_phrase};
use crate::text::Text;
use crate::token::Kind;

/// The longest such line, in bytes.
const LONGEST: usize = 72;

/// `Anna Kim/TT`, `Anna Kim / AFP`: whom the writer files for.
///
/// A picture's credit reads the same, so that it is asked of the line right above the story alone.
///
/// ```ebnf
/// filed = person , { ( "," | "&" | and ) , person } , "/" , agency , { "/" , agency } ;
/// ```
pub(crate) fn filed<'a>(i: Tokens<'_, 'a>) -> Option<Byline<'a>> {
    let end = writers(i)?;
    let (mut rest, mut count) = (end, 0);
    while rest.first().is_mark('/') {
        rest = rest.rest().agency_name(|_| true)?;
        count += 1;
    }
    (count > 0 && rest.is_empty()).then(|| signed(i, end))
}

/// What follows the writers' names.
fn writers<'t, 'a>(i: Tokens<'t, 'a>) -> Option<Tokens<'t, 'a>> {
    if i.first().kind != Kind::Word || !fits(i.copy(), LONGEST) || after_phrase(i, Phrase::Introduction).is_some() {
        return None;
    }
    // `Ships of Tarn in Velna`
    let is_of = |at: Tokens<'_, '_>| writer::is_in_no_name(at.first().text);
    persons(i).filter(|end| {
        let mut words = (0..i.count_to(*end)).map(|count| i.after(count));
        !words.any(is_of) && !names_office(i.up_to(*end)) && are_names(i, *end)
    })
}

/// The byline of a line whose writers end at a place: `Anna Kim`, and `AFP` for the title.
fn signed<'a>(i: Tokens<'_, 'a>, end: Tokens<'_, 'a>) -> Byline<'a> {
    Byline { text: Text::new(i.copy()), names: Names::printed(i.up_to(end)), title: Some(Text::new(end.rest().copy())) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::read::block;
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    #[test]
    fn a_writer_and_a_wire() {
        let desk = Desk::new();
        for (line, expected) in [
            ("Anna Kim/TT", Some("Anna Kim: TT")),
            ("Anna Kim / AFP", Some("Anna Kim: AFP")),
            ("Anna Kim and Rui Costa/Reuters", Some("Anna Kim + Rui Costa: Reuters")),
            ("Anna Kim/AFP/TT", Some("Anna Kim: AFP/TT")),
            ("Анна Ким/ТАСС", Some("Анна Ким: ТАСС")),
            ("Anna Kim/Velna", None),
            ("Anna/TT", None),
            ("Reuters/Anna Kim", None),
            ("Anna Kim/TT says", None),
            ("Ships of Tarn in Velna", None),
            ("Police Arrest Suspects in Velna", None),
            ("Anna Kim in May", None),
            ("Anna Kim in Velna.", None),
            ("Anna Kim in Velna says", None),
            ("Anna Kim in court", None),
            ("Anna Kim", None),
            ("World News in Velna", None),
            ("By Anna Kim in Velna", None),
        ] {
            let byline = block(line, &desk, |i| filed(i));
            let printed = byline.map(|byline| {
                let names: Vec<String> = byline.names.iter().map(|name| name.to_string()).collect();
                std::format!("{}: {}", names.join(" + "), byline.title.unwrap())
            });
            assert_eq!(printed.as_deref(), expected, "{line}");
        }
    }
}
