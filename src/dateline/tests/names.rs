//! The names of places: how long they are, and which small words and marks they hold.

use alloc::string::String;

use super::{check, none};
use crate::dateline::Dateline;

#[test]
fn a_name_goes_on_over_blanks_and_breaks_and_not_over_a_gap() {
    check(&[
        ("SAN  DIEGO (AP) -- |Ships moved.", "SAN  DIEGO # AP=AP"),
        ("SAN\u{A0} DIEGO (AP) -- |Ships moved.", "SAN\u{A0} DIEGO # AP=AP"),
        ("SAN\n    DIEGO (AP) -- |Ships moved.", "SAN DIEGO # AP=AP"),
    ]);
    none(&["PORTO   FARO (AP) -- Ships moved.", "PORTO    FARO (AP) -- Ships moved."]);
}

#[test]
fn a_name_may_begin_with_an_apostrophe() {
    check(&[
        ("'S-HERTOGENBOSCH (ANP) - |Schepen voeren.", "'S-HERTOGENBOSCH # ANP=ANP"),
        ("’s-Hertogenbosch (ANP) - |Schepen voeren.", "’s-Hertogenbosch # ANP=ANP"),
        ("'S-GRAVENHAGE, 3 mei (ANP) - |Schepen voeren.", "'S-GRAVENHAGE @ 5-3 # ANP=ANP"),
    ]);
    none(&[
        "'PORTO' (AP) - Ships moved.",
        "’PORTO’ (AP) - Ships moved.",
        "'GREAT STORM' – Ships moved.",
        "“PORTO” (AP) - Ships moved.",
        "' (AP) - Ships.",
    ]);
}

#[test]
fn a_name_in_title_case_has_four_words_and_its_particles_unless_a_date_follows() {
    check(&[
        ("Great Port Velna (AP) - |Ships moved.", "Great Port Velna # AP=AP"),
        ("New Great Port Velna (AP) - |Ships moved.", "New Great Port Velna # AP=AP"),
        ("Port of Great Velna (AP)- |Ships moved.", "Port of Great Velna # AP=AP"),
        ("Las Palmas de Gran Canaria, 3 may (EFE).- |El barco.", "Las Palmas de Gran Canaria @ 5-3 # EFE=EFE"),
        ("Neustadt an der Weinstraße (dpa/lrs) - |Schiffe.", "Neustadt an der Weinstraße # dpa=dpa"),
        ("The New Great Port Velna, May 3 (AP) - |Ships moved.", "The New Great Port Velna @ 5-3 # AP=AP"),
    ]);
    none(&["The New Great Port Velna (AP) - Ships moved.", "The New Great Port Velna, 3 may (EFE).- El barco."]);
}

#[test]
fn a_name_has_seven_words_at_the_most() {
    for (words, is_name) in [(1, true), (7, true), (8, false)] {
        let name = ["NEW"; 8][..words].join(" ");
        let copy = std::format!("{name} (AP) - Ships moved.");
        let named = Dateline::parse(&copy).ok().map(|(dateline, _)| String::from(dateline.places[0].name.clone()));
        assert_eq!(named, is_name.then_some(name), "{copy}");
    }
}

#[test]
fn a_run_has_sixteen_places_at_the_most() {
    for (count, is_run) in [(2, true), (16, true), (17, false)] {
        let copy = std::format!("{} (AP) - Ships moved.", ["FARO"; 17][..count].join("/"));
        let places = Dateline::parse(&copy).ok().map(|(dateline, _)| dateline.places.len());
        assert_eq!(places, is_run.then_some(count), "{copy}");
    }
}

#[test]
fn a_region_of_five_letters_has_its_stop() {
    check(&[
        ("PORTO, Fa. (AP) - |Ships moved.", "PORTO|Fa. # AP=AP"),
        ("PORTO, Calif. (AP) - |Ships moved.", "PORTO|Calif. # AP=AP"),
        ("PORTO, Harlow. (AP) - |Ships moved.", "PORTO|Harlow # AP=AP"),
    ]);
}

#[test]
fn capitals_of_four_letters_among_places_are_a_place() {
    check(&[
        ("PORTO, FARO and BEIJING, May 3 (AP) - |Ships.", "PORTO; FARO; BEIJING @ 5-3 # AP=AP"),
        ("PORTO, USA and BEIJING, May 3 (AP) - |Ships.", "PORTO|USA; BEIJING @ 5-3 # AP=AP"),
        ("PORTO, Faro and BEIJING, May 3 (AP) - |Ships.", "PORTO|Faro; BEIJING @ 5-3 # AP=AP"),
    ]);
}

#[test]
fn an_apostrophe_behind_a_vowel_is_its_accent() {
    check(&[
        ("SASSA' (ANSA) - |Le navi.", "SASSA' # ANSA=ANSA"),
        ("VELNE' (ANSA) - |Le navi.", "VELNE' # ANSA=ANSA"),
        ("FORLI' (ANSA) - |Le navi.", "FORLI' # ANSA=ANSA"),
        ("VELNO' (ANSA) - |Le navi.", "VELNO' # ANSA=ANSA"),
        ("CEFALU', 3 mag. (ANSA) - |Le navi.", "CEFALU' @ 5-3 # ANSA=ANSA"),
        ("Cefalu` (ANSA) - |Le navi.", "Cefalu` # ANSA=ANSA"),
        ("Forli’, 3 mag. (ANSA) - |Le navi.", "Forli’ @ 5-3 # ANSA=ANSA"),
    ]);
}

#[test]
fn names_of_france_italy_and_russia_hold_marks_and_small_words() {
    check(&[
        ("Cortina d'Ampezzo (dpa) - |Schiffe.", "Cortina d'Ampezzo # dpa=dpa"),
        ("San Pietro l'Antico (ANSA) - |Le navi.", "San Pietro l'Antico # ANSA=ANSA"),
        ("San Pietro l’Antico (ANSA) - |Le navi.", "San Pietro l’Antico # ANSA=ANSA"),
        ("CORTINA d’AMPEZZO, Italy, Feb 6 (Reuters) - |Ships.", "CORTINA d’AMPEZZO|Italy @ 2-6 # Reuters=Reuters"),
        ("Abidjan, Côte d'Ivoire, 3 mai 2026 (AFP) - |Le port.", "Abidjan|Côte d'Ivoire @ 2026-5-3 # AFP=AFP"),
        ("Nations unies, 3 mai 2026 (AFP) - |Le port.", "Nations unies @ 2026-5-3 # AFP=AFP"),
        ("Territoires palestiniens, 3 mai 2026 (AFP) - |Le port.", "Territoires palestiniens @ 2026-5-3 # AFP=AFP"),
        ("(ANSA) - CITTA' DEL VATICANO, 03 MAG - |Il porto.", "CITTA' DEL VATICANO @ 5-3 # ANSA=ANSA"),
        ("(ANSA) - FORLI’, 3 MAG - |Il porto.", "FORLI’ @ 5-3 # ANSA=ANSA"),
        ("(AGI) - Roma, 3 mag. - |Il porto.", "Roma @ 5-3 # AGI=AGI"),
        ("С.-ПЕТЕРБУРГ, 12 мар - РИА Новости. |Порт.", "С.-ПЕТЕРБУРГ @ 3-12 # РИА Новости=RIA Novosti"),
        ("ST.-JEAN, Quebec (CP) - |Ships.", "ST.-JEAN|Quebec # CP=CP"),
    ]);
    none(&[
        "Cortina d'ampezzo (dpa) - Schiffe.",
        "Cortina x'Ampezzo (dpa) - Schiffe.",
        "The pilots' PORTO (AP) - Ships moved.",
        "PILOTS' (AP) - Ships moved.",
        "ST.-jean (AP) - Ships.",
    ]);
}

#[test]
fn days_are_no_places() {
    none(&["Thursday, October 24, 2024 - 9:12 AM", "Thu, Oct 24, 2024 - 9:12 AM", "Четверг, 24 октября 2024 - 9:12"]);
}
