use super::*;
use crate::agency::Mark;
use crate::text::Text;

#[test]
fn shared_letters_are_told_apart_by_form_and_language_alone() {
    let desk = Desk::new();
    for (name, dateline, key) in [
        ("AAP", "SYDNEY, Oct 12 AAP -", Some("AAP")),
        ("AAP", "DELHI (AAP) -", None),
        ("SPA", "Riyadh, February 14, 2023, SPA --", Some("SPA")),
        ("APA", "Wien, 11. Mai (APA) -", None),
        ("ANI", "Damascus [Syria], June 9 (ANI):", Some("ANI")),
        ("TASS", "MOSCOW (TASS)", Some("TASS")),
    ] {
        let agency = desk.signing(name).next().and_then(|row| desk.agency(row, name, dateline, None));
        assert_eq!(agency.map(|agency| agency.key), key, "{dateline}");
    }
}

#[test]
fn a_desk_s_own_agency_may_sign_without_marks() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOUR", &["Harbour Wire"]).marks(&[Mark::Bare]).opens()];
    for desk in [Desk::only(OURS), Desk::new().with(OURS)] {
        let (dateline, lede) = desk.dateline("Harbour Wire - Ships moved.").unwrap();
        assert_eq!((dateline.credit.unwrap().agency.unwrap(), lede), (Text::new("HARBOUR"), "Ships moved."));
    }
}

#[test]
fn a_desk_s_own_agency_may_head_its_page_s_line() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOUR", &["Harbour Wire"])];
    for desk in [Desk::only(OURS), Desk::new().with(OURS)] {
        let line = "Harbour Wire | Updated: Oct 07, 2022 18:09 IST. Porto, October 7 (Harbour Wire): Ships moved.";
        let (dateline, lede) = desk.dateline(line).unwrap();
        assert_eq!((dateline.places[0].name.clone(), lede), (Text::new("Porto"), "Ships moved."));
    }
}

#[test]
fn a_desk_knows_what_it_is_told() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOUR", &["Harbour Wire"])];
    assert!(Desk::only(OURS).knows("harbour wire") && !Desk::only(OURS).knows("TASS"));
    assert!(Desk::new().with(OURS).knows("Harbour Wire") && Desk::new().with(OURS).knows("TASS"));
    let (dateline, _) = Desk::only(OURS).dateline("PORTO (TASS) - Ships moved.").unwrap();
    assert_eq!(dateline.credit.unwrap().agency, None);
}
