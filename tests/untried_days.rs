//! Dates that datelines print in figures alone, and days without a month.

use super::untried_datelines::check;

#[test]
fn a_day_alone_before_a_known_credit() {
    check(&[
        ("VELNA, 25 (EUROPA PRESS) El puerto abrió el lunes.", "VELNA @ 25 # EUROPA PRESS", "El puerto"),
        ("VELNA, 25 (EUROPA PRESS)\nEl puerto abrió el lunes.", "VELNA @ 25 # EUROPA PRESS", "El puerto"),
        ("VELNA, 25 Nov. (EUROPA PRESS) - El puerto abrió.", "VELNA @ November 25 # EUROPA PRESS", "El puerto"),
        ("VELNA 25 (EUROPA PRESS) El puerto abrió.", "VELNA @ 25 # EUROPA PRESS", "El puerto"),
        ("Velna, 25 (EFE).- El puerto abrió el lunes.", "Velna @ 25 # EFE", "El puerto"),
        (
            "VELNA, 25 (de la corresponsal de EUROPA PRESS, Ana Lima) El puerto.",
            "VELNA @ 25 # EUROPA PRESS",
            "El puerto",
        ),
        ("Velna, 25 (AFP) - Le port a rouvert.", "Velna @ 25 # AFP", "Le port"),
        ("VELNA, 5 (ANSA) - Le navi sono partite.", "VELNA @ 5 # ANSA", "Le navi"),
        ("Velna, 25. (dpa) - Die Schiffe fahren wieder.", "Velna @ 25 # dpa", "Die Schiffe"),
        ("VELNA, 13 (AP) -- The ships moved.", "VELNA @ 13 # AP", "The ships"),
        ("VELNA, 32 (EUROPA PRESS) El puerto abrió.", "-", "VELNA"),
        ("Mo Glass, 25 (Owls) - The striker is back.", "-", "Mo Glass"),
        ("APOLLO 13 (AP) -- The ship moved.", "-", "APOLLO"),
        ("Velna 25 (AFP) - Le port a rouvert.", "-", "Velna 25"),
        ("Velna, 25 - El puerto abrió el lunes.", "-", "Velna, 25"),
        ("Velna, 25 barcos (EFE) en el puerto.", "-", "Velna, 25"),
    ]);
}

#[test]
fn a_date_in_figures_without_a_year() {
    check(&[
        ("Velna, 14/08 - Le port a rouvert lundi.", "Velna @ August 14", "Le port"),
        ("VELNA, 14/08 — Le port a rouvert lundi.", "VELNA @ August 14", "Le port"),
        ("Velna, 14/8 - O porto reabriu na segunda-feira.", "Velna @ August 14", "O porto"),
        ("Velna, 14/08 (ANGOP) - O porto reabriu.", "Velna @ August 14 # ANGOP", "O porto"),
        ("Velna, 14.8. (apa) - Die Schiffe fahren wieder.", "Velna @ August 14 # apa", "Die Schiffe"),
        ("Velna, 14. 8. (apa) - Die Schiffe fahren wieder.", "Velna @ August 14 # apa", "Die Schiffe"),
        ("Velna (apa), 14.8. - Die Schiffe fahren wieder.", "Velna @ August 14 # apa", "Die Schiffe"),
        ("Velna/Tarn, 14.8. (dpa) - Die Schiffe fahren wieder.", "Velna; Tarn @ August 14 # dpa", "Die Schiffe"),
        ("Velna, 3.4. – Die Schiffe fahren wieder.", "Velna @ April 3", "Die Schiffe"),
        ("Velna, 14.08.2027 - Die Schiffe fahren wieder.", "Velna @ August 14, 2027", "Die Schiffe"),
        ("VELNA - 14.8. - Die Schiffe fahren wieder.", "VELNA @ August 14", "Die Schiffe"),
        ("Velna, 14/13 - Le port a rouvert.", "-", "Velna, 14/13"),
        ("Velna, 3/4 - Le port a rouvert.", "-", "Velna, 3/4"),
        ("Velna, 14.8 - Die Schiffe fahren wieder.", "-", "Velna, 14.8"),
        ("Velna, 3.4.5 - Die Schiffe fahren wieder.", "-", "Velna, 3.4.5"),
        ("Velna, 11/9 - The city remembers its dead.", "-", "Velna, 11/9"),
        ("Velna, 14/08- Le port a rouvert.", "-", "Velna, 14/08"),
        ("Owls 14/08 - Herons 12/08", "-", "Owls"),
        ("Le 14/08 - Le port a rouvert.", "-", "Le 14/08"),
        ("Velna, 21/12 - a run short of his best.", "-", "Velna, 21/12"),
    ]);
}
