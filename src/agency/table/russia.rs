//! The wires of Russia, Belarus and Ukraine.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new("TASS", &["TASS", "ТАСС", "ITAR-TASS", "ИТАР-ТАСС", "Itar-Tass World Service"])
        .organisation("Russian News Agency TASS")
        .languages(&[Language::English, Language::Russian, Language::Bulgarian])
        .openings(&[
            "MOSCOW, April 11. /TASS/.",
            "IGORA /Leningrad Region/, December 26. /TASS/.",
            "САНКТ-ПЕТЕРБУРГ, 3 января. /ТАСС/.",
            "MOSCOW, October 28 (Itar-Tass) -",
        ]),
    Agency::new(
        "Interfax",
        &[
            "Interfax",
            "ИНТЕРФАКС",
            "INTERFAX.RU",
            "ИНТЕРФАКС-КАЗАХСТАН",
            "ИНТЕРФАКС-ЮГ",
            "ИНТЕРФАКС-АВН",
            "ИНТЕРФАКС-СПОРТ",
        ],
    )
    .organisation("Interfax Group")
    .marks(&[Mark::Bare])
    .languages(&[Language::Russian, Language::English])
    .labels(&["ЭМБАРГО"])
    .openings(&[
        "Москва. 30 октября. ИНТЕРФАКС -",
        "Москва. 15 ноября. INTERFAX.RU -",
        "MOSCOW. April 2 (Interfax) -",
        "Dushanbe. (Interfax) -",
    ]),
    Agency::new("RIA Novosti", &["RIA Novosti", "РИА Новости", "RIA-Novosti"])
        .marks(&[Mark::Bare])
        .languages(&[Language::Russian, Language::English])
        .openings(&[
            "МОСКВА, 10 фев — РИА Новости.",
            "МОСКВА, 24 фев - РИА Новости.",
            "москва, 1 дек — риа новости.",
            "MOSCOW, November 30 (RIA Novosti) -",
        ]),
    Agency::new("Sputnik", &["Sputnik"])
        .organisation("Sputnik News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Russian])
        .openings(&["WASHINGTON (Sputnik) -", "MOSCOW, (Sputnik) -", "ТАЛДЫКОРГАН, 27 окт – Sputnik."]),
    Agency::new("BelTA", &["BelTA", "БЕЛТА"])
        .organisation("Belarusian Telegraph Agency")
        .languages(&[Language::English, Language::Russian])
        .openings(&["MINSK, 3 April (BelTA) -", "3 мая, Минск /Корр. БЕЛТА/."]),
    // Outside the survey: from copies on a news aggregator.
    Agency::new("UNN", &["UNN", "УНН"])
        .organisation("Ukrainian National News")
        .marks(&[Mark::Bare])
        .languages(&[Language::Ukrainian, Language::Russian])
        .openings(&["КИЇВ. 6 квітня. УНН.", "КИЕВ. 17 апреля. УНН."]),
    // Outside the survey.
    Agency::new("Interfax-Ukraine", &["Interfax-Ukraine", "Интерфакс-Украина"]).marks(&[Mark::Bare]).languages(&[
        Language::English,
        Language::Russian,
        Language::Ukrainian,
    ]),
];
