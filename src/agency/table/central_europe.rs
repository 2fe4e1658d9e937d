//! The wires of central Europe, the Balkans and the Baltic.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new("ČTK", &["ČTK", "CTK"])
        .organisation("Česká tisková kancelář")
        .languages(&[Language::Czech, Language::English])
        .openings(&["PRAHA 18. června (ČTK) -", "Praha 14. července (ČTK) -", "Washington, Aug. 20. (ČTK) -"]),
    Agency::new("TASR", &["TASR", "TASR TV"])
        .organisation("Tlačová agentúra Slovenskej republiky")
        .languages(&[Language::Slovak, Language::English])
        .openings(&["Bratislava 4. februára (TASR) –", "Bratislava 9. decembra (TASR TV) -"]),
    Agency::new("SITA", &["SITA", "Webnoviny"])
        .organisation("Slovenská tlačová agentúra")
        .languages(&[Language::Slovak])
        .openings(&["BUDAPEŠŤ 3. februára (WEBNOVINY) -"]),
    // Outside the survey: from a 1972 paper, and from programs that cut its datelines off.
    Agency::new("PAP", &["PAP"])
        .organisation("Polska Agencja Prasowa")
        .languages(&[Language::Polish, Language::English])
        .openings(&["Warszawa (PAP) -", "8.10.2026, Warszawa (PAP) -", "PARYŻ (PAP)."]),
    // Outside the survey: from reprints on a Hungarian news site.
    Agency::new("MTI", &["MTI"])
        .organisation("Magyar Távirati Iroda")
        .languages(&[Language::Hungarian, Language::English])
        .openings(&["Budapest, June 14 (MTI) –"]),
    // The second opening is outside the survey: from the tests of a program that looks for wires.
    Agency::new("Agerpres", &["Agerpres", "Rompres"])
        .organisation("Romanian National News Agency Agerpres")
        .marks(&[Mark::Bare])
        .languages(&[Language::Romanian, Language::English, Language::French])
        .openings(&["Bucarest, 8 mai /Rompres/ -", "Bucureşti, 30 sep /Agerpres/ -"]),
    Agency::new("BTA", &["БТА"])
        .organisation("Bulgarian Telegraph Agency")
        .shared(&["BTA"])
        .languages(&[Language::Bulgarian, Language::English])
        .unseparated()
        .openings(&["Брюксел, 25 март /БТА/"]),
    Agency::new("Hina", &["Hina"])
        .organisation("Hrvatska izvještajna novinska agencija")
        .languages(&[Language::Croatian, Language::English])
        .end_marks(&["(Hina)"])
        .openings(&[
            "SARAJEVO, 10. travnja (Hina) -",
            "SARAJEVO, 7. travnja (Hina/AFP/Reuter) -",
            "BELGRADE, Nov 15 (Hina) -",
        ]),
    Agency::new("BH-Press", &["BH-Press"])
        .languages(&[Language::Croatian])
        .openings(&["SARAJEVO, 11. travnja (BH-Press/Hina) -"]),
    Agency::new("SRNA", &["SRNA", "СРНА"])
        .organisation("Novinska agencija Republike Srpske")
        .languages(&[Language::Serbian, Language::English]),
    // Outside the survey: from a foreign ministry's daily bulletin.
    Agency::new("Tanjug", &["Tanjug", "Танјуг"])
        .organisation("Tanjug News Agency")
        .languages(&[Language::English, Language::Serbian])
        .openings(&["ISTANBUL, November 23 (Tanjug) -"]),
    // Outside the survey, as is FoNet: from bulletins and reprints.
    Agency::new("Beta", &["Beta"])
        .organisation("Beta News Agency")
        .languages(&[Language::Serbian, Language::English])
        .unseparated()
        .openings(&["BEOGRAD, 29. marta 2003. (Beta)"]),
    Agency::new("FoNet", &["FoNet"])
        .organisation("FoNet News Agency")
        .languages(&[Language::Serbian])
        .openings(&["BEOGRAD (FoNet) -"]),
    Agency::new("STA", &["STA"])
        .organisation("Slovenska tiskovna agencija")
        .languages(&[Language::Slovene, Language::English]),
    Agency::new("MIA", &["MIA"]).organisation("Media Information Agency of North Macedonia"),
    Agency::new("BNS", &["BNS"])
        .organisation("Baltic News Service")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Russian]),
    Agency::new("ELTA", &["ELTA"]).organisation("Lithuanian News Agency ELTA"),
    Agency::new("LETA", &["LETA"]).organisation("Latvian Information Agency LETA"),
    Agency::new("MINA", &["Agencija MINA"])
        .organisation("Montenegrin News Agency")
        .shared(&["MINA"])
        .languages(&[Language::Serbian, Language::English])
        .openings(&["Podgorica, (MINA) –"]),
    Agency::new("FENA", &["FENA"])
        .organisation("Federalna novinska agencija")
        .languages(&[Language::Croatian, Language::English])
        .end_marks(&["(FENA)"]),
];
