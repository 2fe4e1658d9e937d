//! The names of places: how long they are, and which small words and marks they hold.

use super::{check, none};

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
fn names_of_france_italy_and_russia_hold_marks_and_small_words() {
    check(&[
        ("Cortina d'Ampezzo (dpa) - |Schiffe.", "Cortina d'Ampezzo # dpa=dpa"),
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
