//! Sentences, which their first two words tell from datelines.

use crate::agency;
use crate::credit;
use crate::date;
use crate::dateline::furniture::after_feed_name;
use crate::desk::Desk;
use crate::language::Language;
use crate::place;
use crate::word::{FirstLetters, skip_blanks};
use crate::writer::{self, introduced};

/// What follows the first word of a sentence: one that begins with a capital and goes on in small letters, and
/// with neither a date, a credit nor a writer at its head or behind its first word.
///
/// Typical input is `The transport ministers met on Monday.`, `On the following day, they will …`.
pub(crate) fn after_first_word<'a>(i: &'a str, desk: &Desk<'a>) -> Option<&'a str> {
    place::after_first_word(i).filter(|after| nothing_follows(after, desk) && !opens_otherwise(i, desk))
}

/// Whether a small word follows the place, and neither another place, a date nor a credit begins with it.
pub(super) fn nothing_follows(after_place: &str, desk: &Desk<'_>) -> bool {
    let next = skip_blanks(after_place);
    next.starts_with(char::is_lowercase)
        && place::after_and(next).is_none()
        && !(place::may_stop(next, desk) && (begins_with_date(next) || credit::bare(next, desk).is_some()))
}

/// Whether a date, a credit or a word for a byline stands at the head of `i`.
fn opens_otherwise<'a>(i: &'a str, desk: &Desk<'a>) -> bool {
    static OPENINGS: FirstLetters = date::LETTERS.and_all(&agency::LETTERS).and_all(&writer::LETTERS);
    (OPENINGS.may_open(i) || desk.has_own())
        && (begins_with_date(i)
            || introduced(i).is_some()
            || desk.name_at(i, |_| true).is_some()
                && (credit::bare(i, desk).is_some() || after_feed_name(i, desk).is_some()))
}

fn begins_with_date(i: &str) -> bool {
    date::may_begin(i) && date::date(i, Language::ALL).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agency::{Agency, Mark};

    #[test]
    fn two_words_tell_a_sentence() {
        let desk = Desk::new();
        for (i, after) in [
            ("The ministers met on Monday.", Some(" ministers met on Monday.")),
            ("On the following day, they met.", Some(" the following day, they met.")),
            ("May said that ships moved.", Some(" said that ships moved.")),
            ("By train they came.", None),
            ("Von der Redaktion HAMBURG (dpa) - Schiffe.", None),
            ("Por mar llegaron.", None),
            ("May 3 was a holiday.", None),
            ("Friday prayers were held.", Some(" prayers were held.")),
            ("Velna may 3 (AP) - Ships moved.", None),
            ("Velna may reopen the port.", Some(" may reopen the port.")),
            ("Velna and PORTO (AP) - Ships moved.", None),
            ("Velna sapa - Ships moved.", None),
            ("Reuters reported that ships moved.", Some(" reported that ships moved.")),
            ("Reuters | Updated: May 3. Velna, May 3 (Reuters): Ships moved.", None),
            ("Velna Harbour reopened.", None),
        ] {
            assert_eq!(after_first_word(i, &desk), after, "{i}");
        }
    }

    #[test]
    fn a_desk_s_own_agency_is_no_sentence() {
        const OURS: &[Agency<'_>] = &[
            Agency::new("TIDE", &["Xylo tide"]).marks(&[Mark::Bare]),
            Agency::new("QUAY", &["wharf wire"]).marks(&[Mark::Bare]),
        ];
        let desk = Desk::new().with(OURS);
        for (i, after) in [
            ("Xylo tide - Ships moved.", None),
            ("Xylo tide | Updated: May 3. Velna, May 3 (AP): Ships moved.", None),
            ("Xylo tide came in.", Some(" tide came in.")),
            ("Velna wharf wire - Ships moved.", None),
            ("Velna wharf walls fell.", Some(" wharf walls fell.")),
        ] {
            assert_eq!(after_first_word(i, &desk), after, "{i}");
        }
    }
}
