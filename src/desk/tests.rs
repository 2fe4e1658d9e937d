use alloc::string::String;
use alloc::vec::Vec;

use super::*;
use crate::agency::{AGENCIES, Mark};
use crate::language::Language;
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
        assert_eq!(agency.map(Wire::key), key.map(Text::new), "{dateline}");
    }
}

#[test]
fn a_desk_s_own_agency_may_sign_without_marks() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOR", &["Harbor Wire"]).marks(&[Mark::Bare]).opens()];
    for desk in [Desk::only(OURS), Desk::new().with(OURS)] {
        let (dateline, lede) = desk.dateline("Harbor Wire - Ships moved.").unwrap();
        assert_eq!((dateline.credit.unwrap().agency.unwrap(), lede), (Text::new("HARBOR"), "Ships moved."));
    }
}

#[test]
fn a_desk_s_own_agency_may_head_its_page_s_line() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOR", &["Harbor Wire"])];
    for desk in [Desk::only(OURS), Desk::new().with(OURS)] {
        let line = "Harbor Wire | Updated: Oct 07, 2022 18:09 IST. Porto, October 7 (Harbor Wire): Ships moved.";
        let (dateline, lede) = desk.dateline(line).unwrap();
        assert_eq!((dateline.places[0].name.clone(), lede), (Text::new("Porto"), "Ships moved."));
    }
}

#[test]
fn a_desk_knows_what_it_is_told() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOR", &["Harbor Wire"])];
    assert!(Desk::only(OURS).knows("harbor wire") && !Desk::only(OURS).knows("TASS"));
    assert!(Desk::new().with(OURS).knows("Harbor Wire") && Desk::new().with(OURS).knows("TASS"));
    let (dateline, _) = Desk::only(OURS).dateline("PORTO (TASS) - Ships moved.").unwrap();
    assert_eq!(dateline.credit.unwrap().agency, None);
}

const HARBOR: Agency<'_> = Agency::new("HARBOR", &["Harbor Wire", "HW"]);
const QUAY: Agency<'_> = Agency::new("QUAY", &["Quay News"]).marks(&[Mark::Bare]);

#[test]
fn a_desk_knows_the_rows_that_were_added_and_not_taken_out() {
    let ours = || Desk::new().with(&[HARBOR]);
    for (desk, signs, does_not) in [
        (ours().with(&[QUAY]), &["HW", "Quay News", "TASS"][..], &["Velna Wire"][..]),
        (ours().without("HARBOR"), &["TASS"], &["HW", "Harbor Wire"]),
        (ours().without("TASS"), &["HW", "Lusa"], &["TASS", "ТАСС"]),
        (ours().without("TASS").with(&[QUAY]), &["HW", "Quay News"], &["TASS"]),
        (Desk::only(&[HARBOR]).with(&[QUAY]), &["HW", "Quay News"], &["TASS"]),
        (Desk::only(&[]), &[], &["TASS", "HW"]),
        (Desk::new().with(&[Agency::new("TASS", &["Velna Wire"])]), &["Velna Wire", "Lusa"], &["TASS"]),
    ] {
        let unknown: Vec<_> = signs.iter().filter(|name| !desk.knows(name)).collect();
        let known: Vec<_> = does_not.iter().filter(|name| desk.knows(name)).collect();
        assert_eq!((unknown, known), (Vec::new(), Vec::new()), "{:?}", desk.keys().take(3).collect::<Vec<_>>());
    }
}

#[test]
fn desks_of_the_same_rows_are_equal() {
    let changed = Agency { opens: true, ..HARBOR };
    let both = Desk::new().with(&[HARBOR, QUAY]);
    for (desk, is_equal) in [
        (Desk::new().with(&[QUAY]).with(&[HARBOR]), true),
        (both.clone().with(&[HARBOR]), true),
        (Desk::new().with(&[changed, QUAY, HARBOR]), true),
        (both.clone().with(&[changed]), false),
        (both.clone().without("TASS"), false),
        (Desk::only(&[HARBOR, QUAY]), false),
        (Desk::new(), false),
    ] {
        assert_eq!(desk == both, is_equal, "{:?}", desk.own());
    }
    assert_eq!(both.without("HARBOR").without("QUAY"), Desk::new());
}

#[test]
fn the_caller_s_own_row_signs_before_one_that_has_its_name() {
    const OURS: &[Agency<'_>] = &[Agency::new("HARBOUR", &["Reuters", "共同", "新华社"])
        .languages(&[Language::English, Language::Japanese, Language::Chinese])
        .marks(&[Mark::Bare])
        .opens()];
    let desk = Desk::new().with(OURS);
    for copy in [
        "PORTO (Reuters) - Ships moved.",
        "PORTO (Reuters/AP) - Ships moved.",
        "Reuters - Ships moved.",
        "Reuters Velna May 3: Ships moved.",
        "【ベルナ共同】船が出た。",
        "新华社维尔纳6月14日电 船只再次航行。",
    ] {
        let (dateline, _) = desk.dateline(copy).unwrap();
        assert_eq!(dateline.credit.unwrap().agency.unwrap(), "HARBOUR", "{copy}");
    }
    assert_eq!(desk.wires().next().map(Wire::key), Some(Text::new("HARBOUR")));
    assert_eq!(desk.signing("reuters").map(Wire::key).collect::<Vec<_>>(), ["HARBOUR", "Reuters"].map(Text::new));
}

#[test]
fn an_own_end_mark_may_have_more_words_than_any_of_the_crate_s() {
    for (mark, words) in [("quay watch ends", 3), ("the quay watch of the old port ends here", 9)] {
        let desk = Desk::new().with(&[QUAY.end_marks(&[mark])]);
        assert_eq!(desk.end_mark_words(), words.max(Desk::new().end_mark_words()), "{mark}");
        let story = alloc::format!("PORTO (Quay News) - Ships moved again on Monday, he said. {mark}");
        let article = desk.article_lenient(&story);
        assert_eq!(article.body.blocks.last().unwrap().text(), mark);
    }
}

#[test]
fn our_rows_given_as_own_sign_as_they_do() {
    let (own, known) = (Desk::only(AGENCIES), Desk::new());
    assert!(own.keys().eq(known.keys()));
    for name in AGENCIES.iter().flat_map(Agency::spellings) {
        let keys = |desk: &Desk| desk.signing(name).map(Wire::key).collect::<Vec<_>>();
        assert_eq!(keys(&own), keys(&known), "{name}");
        assert!(!keys(&own).is_empty(), "{name}");
    }
    for opening in AGENCIES.iter().flat_map(|agency| agency.openings) {
        let read = |desk: &Desk| desk.dateline(opening).map(|(dateline, _)| dateline);
        assert_eq!(read(&own), read(&known), "{opening}");
    }
}

#[test]
fn words_of_a_row_are_found_as_they_are_given() {
    let (key, name) = (String::from("HARBOR"), String::from("  Harbor \t Wire\n"));
    let desk = Desk::new().with(&[Agency::new(&key, &[&name, "", " "])]);
    drop((key, name));
    let (dateline, _) = desk.dateline("PORTO (Harbor Wire) - Ships moved.").unwrap();
    drop(desk);
    let credit = dateline.credit.unwrap();
    assert_eq!((credit.agency.unwrap(), credit.name), (Text::new("HARBOR"), Text::new("Harbor Wire")));
}
