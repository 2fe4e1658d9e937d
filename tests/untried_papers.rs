//! Habits of papers and portals that no rule had been made for: separators, days in brackets, outlets before the place.

use super::untried_datelines::{check, check_sentences};

#[test]
fn a_stop_with_a_dash_glued_to_it() {
    check_sentences(&[
        ("VELNA.- Los barcos", "VELNA", "Los barcos"),
        ("Velna.- Los barcos", "Velna", "Los barcos"),
        ("Velna.-Los barcos", "Velna", "Los barcos"),
        ("VELNA, ARLE.- Los barcos", "VELNA|ARLE", "Los barcos"),
        ("Velna, RD.- Los barcos", "Velna|RD", "Los barcos"),
        ("CIUDAD DE VELNA (puerto).- Los barcos", "CIUDAD DE VELNA # puerto", "Los barcos"),
        ("Velna (Puerto).– Los barcos", "Velna # Puerto", "Los barcos"),
        ("Velna, 3 mar.- Los barcos", "Velna @ March 3", "Los barcos"),
        ("VELNA, 3 de marzo.- Los barcos", "VELNA @ March 3", "Los barcos"),
        ("VELNA.- los barcos", "-", "VELNA"),
        ("El puerto de Velna.- Los barcos", "-", "El puerto"),
        ("1.- Los barcos", "-", "1."),
        ("Ann Roe y Mo Glass de Velna.- Los barcos", "-", "Ann Roe"),
    ]);
    check(&[(
        "PRIMERO.- Los barcos vuelven a moverse, dijo el jefe del puerto.\nSEGUNDO.- Los tranvías no vuelven a moverse, dijo el jefe.",
        "-",
        "PRIMERO",
    )]);
}

#[test]
fn a_day_in_brackets_behind_capitals() {
    check(&[
        ("VELNA (Aug. 13) -- Ships moved.", "VELNA @ August 13", "Ships"),
        ("VELNA (13 August) – Ships moved.", "VELNA @ August 13", "Ships"),
        ("VELNA, Ohio (Aug. 13) - Ships moved.", "VELNA|Ohio @ August 13", "Ships"),
        ("Velna (Aug. 13) - ships moved.", "-", "Velna"),
        ("Velna in pictures (May 3) - Ferries", "-", "Velna"),
        ("Velna (August) - ships moved.", "-", "Velna"),
    ]);
}

#[test]
fn an_outlet_before_place_and_date() {
    check(&[(
        "(HARBORPRESS) – Velna, 12 mag. – Le navi si muovono di nuovo da lunedì, ha detto il capo.",
        "Velna @ May 12 # HARBORPRESS",
        "Le navi",
    )]);
    check_sentences(&[
        ("(HARBOR)- Tàu", "# HARBOR", "Tàu"),
        ("(harbor)- Tàu", "-", "(harbor)"),
        ("(HARBOR) tàu", "-", "(HARBOR)"),
    ]);
    check_sentences(&[
        ("MIRA: Los barcos", "-", "MIRA"),
        ("LEE TAMBIÉN: Los barcos", "-", "LEE"),
        ("READ ALSO: Ships", "-", "READ"),
    ]);
}
