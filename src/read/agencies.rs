//! What the agencies' rows list, as leaves of the grammars.

use super::Tokens;
use crate::agency::Wire;
use crate::lexicon::Senses;

impl<'t> Tokens<'t, '_> {
    /// What follows the longest name here that a wanted agency signs with.
    #[inline]
    pub(crate) fn agency_name(self, wanted: impl Fn(Wire<'t>) -> bool) -> Option<Self> {
        if self.first_in_line().senses.has(Senses::NAME) { self.longest_name(Senses::NAME, wanted) } else { None }
    }

    /// What follows the longest name here that an agency prints without marks.
    #[inline]
    pub(crate) fn bare_name(self) -> Option<Self> {
        let is_filed = self.first_in_line().senses.has(Senses::BARE_NAME);
        if is_filed { self.longest_name(Senses::BARE_NAME, Wire::prints_bare) } else { None }
    }

    fn longest_name(self, sense: Senses, wanted: impl Fn(Wire<'t>) -> bool) -> Option<Self> {
        let mut longest: Option<Self> = None;
        self.listed(sense, |agency, name| {
            if let Some(rest) = self.spelled(name, true) {
                let is_longest = longest.is_none_or(|longest| longest.is_before(rest));
                if is_longest && !rest.first().goes_on() && wanted(agency) {
                    longest = Some(rest);
                }
            }
        });
        longest
    }

    /// The first wanted agency that signs itself as the words from here to `end` read.
    pub(crate) fn signing(self, end: Self, wanted: impl Fn(Wire<'t>) -> bool) -> Option<Wire<'t>> {
        let mut first = None;
        self.listed(Senses::NAME, |agency, name| {
            if first.is_none() && wanted(agency) && self.spelled(name, true).is_some_and(|rest| rest.is_at(end)) {
                first = Some(agency);
            }
        });
        first
    }

    /// Whether the full name of an agency stands here: `Associated Press Writer`.
    pub(crate) fn names_organisation(self) -> bool {
        let mut is_one = false;
        self.listed(Senses::ORGANISATION, |_, organisation| {
            is_one |= self.spelled(organisation, true).is_some_and(|rest| !rest.first().goes_on());
        });
        is_one
    }

    /// Whether an agency's full name is all that is left: `Agence d'information du Burkina`.
    pub(crate) fn is_organisation(self) -> bool {
        let mut is_one = false;
        self.listed(Senses::ORGANISATION, |_, organisation| {
            is_one |= self.spelled(organisation, true).is_some_and(Self::is_empty);
        });
        is_one
    }

    /// Gives what the agencies' rows list that may begin here, as far as it is wanted.
    #[inline]
    pub(crate) fn listed(self, wanted: Senses, mut found: impl FnMut(Wire<'t>, &'t str)) {
        let first = self.first_in_line();
        if first.senses.has(wanted) {
            self.desk().each((first.drawer, self.rest().first().drawer), wanted, &mut found);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::agency::{AGENCIES, Agency};
    use crate::desk::Desk;
    use crate::lexicon::Senses;
    use crate::read::block;

    /// The name of an agency that a text begins with.
    fn name_at<'a>(i: &'a str, desk: &Desk) -> Option<&'a str> {
        block(i, desk, |i| i.agency_name(|_| true).map(|rest| i.up_to(rest)))
    }

    #[test]
    fn names_are_found_in_any_case_up_to_the_end_of_a_word() {
        let desk = Desk::new();
        assert_eq!(name_at("ИТАР-ТАСС: порт", &desk), Some("ИТАР-ТАСС"));
        assert_eq!(name_at("риа новости. порт", &desk), Some("риа новости"));
        assert_eq!(name_at("Itar-Tass World Service) -", &desk), Some("Itar-Tass World Service"));
        assert_eq!(name_at("Reutersville", &desk), None);
        assert!(desk.knows("tass") && !desk.knows("TAS"));
    }

    #[test]
    fn names_are_compared_letter_by_letter_in_any_script() {
        const OURS: &[Agency<'_>] = &[Agency::new("ПОРТ", &["Порт-Инфо"]), Agency::new("KAI", &["Kai Wire"])];
        let desk = Desk::only(OURS);
        for (i, name) in [
            ("ПОРТ-ИНФО: порт", Some("ПОРТ-ИНФО")),
            ("Порт-Инфа: порт", None),
            ("Порт", None),
            ("\u{212A}AI WIRE: port", Some("\u{212A}AI WIRE")),
            ("Кai Wire: port", None),
            ("KAI \nWIRE: port", Some("KAI \nWIRE")),
            ("KAI\n WIRE: port", Some("KAI\n WIRE")),
            ("KAI  WIRE: port", Some("KAI  WIRE")),
            ("KA\nI WIRE: port", None),
        ] {
            assert_eq!(name_at(i, &desk), name, "{i}");
        }
    }

    #[test]
    fn what_a_row_lists_is_found_where_it_is_printed() {
        for desk in [Desk::new(), Desk::only(AGENCIES)] {
            for row in AGENCIES {
                for (sense, listed) in [
                    (Senses::NAME, row.names),
                    (Senses::NAME, row.shared),
                    (Senses::LABEL, row.labels),
                    (Senses::END_MARK, row.end_marks),
                ] {
                    for words in listed {
                        for printed in [(*words).into(), words.to_ascii_uppercase(), words.replace(' ', "\n")] {
                            let mut is_found = false;
                            block(&printed, &desk, |i| {
                                i.listed(sense, |wire, found| is_found |= found == *words && wire.key() == row.key);
                            });
                            assert!(is_found, "{printed:?} of {}", row.key);
                        }
                    }
                }
            }
        }
    }
}
