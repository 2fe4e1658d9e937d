//! [`AGENCIES`]: every wire that the crate knows, by region.

mod africa;
mod central_asia;
mod central_europe;
mod east_asia;
mod english_speaking;
mod latin_america;
mod middle_east;
mod press_releases;
mod russia;
mod south_asia;
mod western_europe;

use super::Agency;

/// The wires that the crate knows, some 240 of them, from their published copy.
///
/// A row without openings is a wire whose credit is known but of which no opening has been shown.
///
/// ```
/// use wirecopy::AGENCIES;
///
/// let tass = AGENCIES.iter().find(|agency| agency.key == "TASS").unwrap();
/// assert_eq!(tass.organisation, "Russian News Agency TASS");
/// assert!(tass.spellings().any(|spelling| spelling == "ИТАР-ТАСС"));
/// ```
pub const AGENCIES: &[Agency<'static>] = &joined::<{ count(REGIONS) }>(REGIONS);

// No opening could be shown of these, and no letters of theirs are another row's, so they have none: QNA, FENA,
// Agência Brasil, Télam, Ukrinform, UNIAN, Interfax-Ukraine, UzA, and ECNS, the English site of China News Service.
const REGIONS: &[&[Agency<'static>]] = &[
    russia::ROWS,
    english_speaking::ROWS,
    western_europe::ROWS,
    central_europe::ROWS,
    central_asia::ROWS,
    east_asia::ROWS,
    middle_east::ROWS,
    south_asia::ROWS,
    africa::ROWS,
    latin_america::ROWS,
    press_releases::ROWS,
];

/// How many rows the regions have between them.
const fn count(regions: &[&[Agency<'static>]]) -> usize {
    let mut count = 0;
    let mut region = 0;
    while region < regions.len() {
        count += regions[region].len();
        region += 1;
    }
    count
}

/// The rows of all regions in one array, in their order.
const fn joined<const COUNT: usize>(regions: &[&[Agency<'static>]]) -> [Agency<'static>; COUNT] {
    let mut joined = [regions[0][0]; COUNT];
    let mut next = 0;
    let mut region = 0;
    while region < regions.len() {
        let mut row = 0;
        while row < regions[region].len() {
            joined[next] = regions[region][row];
            next += 1;
            row += 1;
        }
        region += 1;
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::{AGENCIES, REGIONS};
    use crate::agency::{Agency, Mark};
    use crate::language::{Language, same_letters};

    fn has(spellings: &[&str], name: &str) -> bool {
        spellings.iter().any(|spelling| same_letters(spelling, name))
    }

    fn signing(name: &str) -> impl Iterator<Item = &'static Agency<'static>> {
        AGENCIES.iter().filter(move |agency| agency.spellings().any(|spelling| same_letters(spelling, name)))
    }

    #[test]
    fn every_region_is_joined_in_order() {
        assert!(REGIONS.iter().flat_map(|rows| rows.iter()).eq(AGENCIES));
    }

    #[test]
    fn keys_are_unique() {
        for (index, agency) in AGENCIES.iter().enumerate() {
            assert!(!AGENCIES[..index].iter().any(|other| same_letters(other.key, agency.key)), "{}", agency.key);
        }
    }

    #[test]
    fn a_name_is_one_agencys_and_stands_once() {
        for agency in AGENCIES {
            for name in agency.names {
                let owners = signing(name).map(|owner| owner.key);
                assert!(owners.eq([agency.key]), "{name} is not {}'s alone", agency.key);
                assert_eq!(agency.spellings().filter(|spelling| same_letters(spelling, name)).count(), 1, "{name}");
            }
        }
    }

    #[test]
    fn a_shared_spelling_is_shared_by_all_its_owners() {
        for agency in AGENCIES {
            for name in agency.shared {
                for owner in signing(name) {
                    assert!(has(owner.shared, name) && !has(owner.names, name), "{name} of {}", owner.key);
                }
            }
        }
    }

    #[test]
    fn a_row_is_whole() {
        for agency in AGENCIES {
            assert!(!agency.organisation.is_empty(), "{}", agency.key);
            assert!(agency.spellings().next().is_some(), "{}", agency.key);
            assert!(!agency.languages.is_empty(), "{}", agency.key);
            for text in agency.spellings().chain(agency.labels.iter().chain(agency.end_marks).copied()) {
                assert!(!text.is_empty() && text == text.trim(), "{}: {text:?}", agency.key);
            }
            if agency.opens {
                assert!(agency.marks.contains(&Mark::Bare), "{}", agency.key);
            }
        }
    }

    #[test]
    fn an_opening_holds_one_of_its_agencys_spellings() {
        for agency in AGENCIES {
            for opening in agency.openings {
                let printed = opening.to_lowercase();
                let signed = agency.spellings().any(|spelling| printed.contains(&spelling.to_lowercase()));
                assert!(signed && *opening == opening.trim(), "{}: {opening}", agency.key);
            }
        }
    }

    #[test]
    fn spellings_lead_to_their_agencies() {
        for (name, keys) in [
            ("TASS", &["TASS"][..]),
            ("Tass", &["TASS"]),
            ("ИТАР-ТАСС", &["TASS"]),
            ("Itar-Tass World Service", &["TASS"]),
            ("риа новости", &["RIA Novosti"]),
            ("INTERFAX.RU", &["Interfax"]),
            ("REUTERS", &["Reuters"]),
            ("Reuter", &["Reuters"]),
            ("ロイター", &["Reuters"]),
            ("LPC/IFR", &["Reuters"]),
            ("DowJonesAP", &["Dow Jones"]),
            ("DPA", &["dpa"]),
            ("dpa-AFX", &["dpa"]),
            ("ats afp", &["Keystone-SDA"]),
            ("ANSA-AFP", &["ANSA"]),
            ("WEBNOVINY", &["SITA"]),
            ("Rompres", &["Agerpres"]),
            ("AzerTAc", &["AZERTAC"]),
            ("Xinhuanet", &["Xinhua"]),
            ("Xinhaunet", &["Xinhua"]),
            ("新华社", &["Xinhua"]),
            ("中新网", &["China News Service"]),
            ("共同", &["Kyodo"]),
            ("時事", &["Jiji"]),
            ("연합뉴스", &["Yonhap"]),
            ("Fars New Agency", &["Fars"]),
            ("PRNewswire-iReach", &["PR Newswire"]),
            ("EINPresswire.com", &["EIN Presswire"]),
            ("GLOBE NEWSWIRE", &["GlobeNewswire"]),
            ("Canadian Press", &["CP"]),
            ("CNS", &["Catholic News Service", "China News Service"]),
            ("APA", &["APA", "APA.az", "APAnews"]),
            ("OTS", &["APA-OTS", "news aktuell"]),
            ("AAP", &["AAP"]),
            ("NYAG", &[]),
        ] {
            assert!(signing(name).map(|agency| agency.key).eq(keys.iter().copied()), "{name}");
        }
    }

    #[test]
    fn habits_are_the_wires_own() {
        let row = |key: &str| AGENCIES.iter().find(|agency| agency.key == key).unwrap();
        assert_eq!((row("TASS").marks, row("SPA").marks), (&[][..], &[Mark::Bare][..]));
        assert_eq!(row("TASS").languages, [Language::English, Language::Russian, Language::Bulgarian]);
        assert_eq!(row("Xinhua").end_marks, ["Enditem"]);
        let keys = |habit: fn(&Agency<'_>) -> bool, keys: &[&str]| {
            assert!(AGENCIES.iter().filter(|agency| habit(agency)).map(|agency| agency.key).eq(keys.iter().copied()));
        };
        keys(|agency| agency.region_first, &["Trend"]);
        keys(|agency| agency.correspondent_first, &["DHA"]);
        keys(
            |agency| agency.opens,
            &[
                "Reuters",
                "AP",
                "CP",
                "AFP",
                "NNA",
                "Ammon",
                "Saraya",
                "Khaberni",
                "Darb Al Ordon",
                "Ciddi Gazete",
                "Khabrain Abhi Tak",
                "Tuổi Trẻ",
                "EconomyNext",
            ],
        );
    }
}
