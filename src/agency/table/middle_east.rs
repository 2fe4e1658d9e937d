//! The wires of the Middle East, Iran and Turkey.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new("Anadolu", &["Anadolu", "Anadolu Agency", "Anadolu Ajansı", "الأناضول"])
        .organisation("Anadolu Agency")
        .shared(&["AA"])
        .languages(&[Language::Turkish, Language::English])
        .labels(&["[SON DAKİKA HABERİ]"])
        .openings(&["ANKARA (AA) -", "İSTANBUL (AA) -"]),
    Agency::new("DHA", &["DHA"])
        .organisation("Demirören Haber Ajansı")
        .languages(&[Language::Turkish])
        .unseparated()
        .correspondent_first()
        .openings(&[
            "Yusuf KANTARLI/ ADANA,(DHA)-",
            "Kaan BİNGÜL/BANDIRMA (Balıkesir), (DHA) -",
            "Can ÇELİK-Eser PAZARBAŞI/ADANA, (DHA)-",
            "Gökhan İÇKİLLİ/SAMSUN, (DHA)",
        ]),
    Agency::new("IRNA", &["IRNA", "ایرنا", "إرنا"])
        .organisation("Islamic Republic News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::German])
        .openings(&["Tehran, Jan 23, IRNA --", "TEHRAN (IRNA) --", "Teheran (IRNA)-"]),
    Agency::new("Mehr", &["Mehr", "Mehr News Agency"])
        .organisation("Mehr News Agency")
        .shared(&["MNA"])
        .openings(&["TEHRAN, Apr. 20 (MNA) –", "VIENNA (MNA) -"]),
    Agency::new("Tasnim", &["Tasnim"]).organisation("Tasnim News Agency").openings(&["TEHRAN (Tasnim) –"]),
    // `Fars New Agency` is a misprint that went out.
    Agency::new("Fars", &["Fars", "FNA", "Fars News Agency", "Fars New Agency"])
        .organisation("Fars News Agency")
        .openings(&["TEHRAN (Fars New Agency)-"]),
    Agency::new("ISNA", &["ISNA", "ایسنا"]).organisation("Iranian Students' News Agency"),
    Agency::new("WAM", &["WAM", "Emirates News Agency", "وام"])
        .organisation("Emirates News Agency")
        .languages(&[Language::English, Language::Arabic])
        .unseparated()
        .openings(&["KATHMANDU, 5th September, 2026 (WAM) --", "Abu Dhabi (WAM)"]),
    Agency::new("SPA", &["Saudi Press Agency", "واس"])
        .organisation("Saudi Press Agency")
        .shared(&["SPA"])
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Arabic])
        .end_marks(&["--SPA", "— SPA"])
        .openings(&[
            "Riyadh, February 14, 2023, SPA --",
            "Riyadh, Ramadan 27, 1442 AH, corresponding to May 09, 2021 AD, SPA",
        ]),
    Agency::new("KUNA", &["KUNA", "Kuwait News Agency", "كونا"])
        .organisation("Kuwait News Agency")
        .languages(&[Language::English, Language::Arabic])
        .end_marks(&["(end)"])
        .openings(&["KUWAIT, Dec 20 (KUNA) --", "KUWAIT CITY, Dec 17, (KUNA):"]),
    Agency::new("ONA", &["ONA"])
        .organisation("Oman News Agency")
        .languages(&[Language::English, Language::Arabic])
        .end_marks(&["— ONA"]),
    Agency::new("QNA", &["QNA", "Qatar News Agency"])
        .organisation("Qatar News Agency")
        .languages(&[Language::English, Language::Arabic])
        .openings(&["Doha, September 14 (QNA) -"]),
    Agency::new("Maan", &["وكالة معا"])
        .organisation("Ma'an News Agency")
        .shared(&["معا"])
        .marks(&[Mark::Bare])
        .languages(&[Language::Arabic])
        .openings(&["غزة- معا-"]),
    // `غزة- وكالة سند للأنباء` stands alone on its line.
    Agency::new("Sanad", &["وكالة سند للأنباء"])
        .organisation("Sanad News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::Arabic])
        .unseparated(),
    Agency::new("INA", &["Iraqi News Agency"])
        .organisation("Iraqi News Agency")
        .shared(&["INA"])
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Arabic]),
    Agency::new("Petra", &["Petra", "بترا"])
        .organisation("Jordan News Agency")
        .languages(&[Language::English, Language::Arabic])
        .openings(&["Amman, March 24(Petra)--"]),
    Agency::new(
        "Royal Hashemite Court",
        &["Communication & Information Division - Royal Hashemite Court", "Royal Hashemite Court"],
    )
    .organisation("Royal Hashemite Court of Jordan")
    .openings(&["San Francisco, 16/4/2004, (Communication & Information Division - Royal Hashemite Court) -"]),
    Agency::new("SANA", &["SANA", "سانا", "סאנא"])
        .organisation("Syrian Arab News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Arabic, Language::Hebrew])
        .unseparated()
        .openings(&["Damascus, SANA-", "دمشق-سانا"]),
    Agency::new("Syria Times", &["Syria Times"]).shared(&["ST"]).openings(&["DAMASCUS, (ST)-"]),
    Agency::new("NNA", &["National News Agency"])
        .organisation("National News Agency of Lebanon")
        .shared(&["NNA"])
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::French, Language::Arabic])
        .opens()
        .end_marks(&["==============="])
        .openings(&["NNA -", "NNA –"]),
    Agency::new("WAFA", &["WAFA", "وفا"])
        .organisation("Palestine News and Information Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Arabic]),
    Agency::new("Saba", &["Saba", "سبأ", "سبأ نت"])
        .organisation("Yemen News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Arabic]),
    // Outside the survey: from the Egyptian Gazette.
    Agency::new("MENA", &["Middle East News Agency", "أ ش أ", "أ.ش.أ"])
        .organisation("Middle East News Agency")
        .shared(&["MENA"])
        .languages(&[Language::English, Language::Arabic, Language::French])
        .openings(&["CAIRO, June 5, 2018 (MENA) -"]),
    // Papers that sign as wires do; `Abu Dhabi (Etihad)` stands alone on its line.
    Agency::new("Al Ittihad", &["Al Ittihad", "Etihad"])
        .shared(&["الاتحاد"])
        .languages(&[Language::Arabic, Language::English]),
    // Sites of Jordan, whose names are no words for an outlet.
    Agency::new("Ammon", &["عمون"])
        .organisation("Ammon News")
        .marks(&[Mark::Bare])
        .languages(&[Language::Arabic])
        .opens()
        .openings(&["عمون -", "عمون - محمد علي -"]),
    Agency::new("Saraya", &["سرايا"])
        .organisation("Saraya News")
        .marks(&[Mark::Bare])
        .languages(&[Language::Arabic])
        .opens()
        .openings(&["سرايا -"]),
    Agency::new("Khaberni", &["خبرني"])
        .organisation("Khaberni")
        .marks(&[Mark::Bare])
        .languages(&[Language::Arabic])
        .opens()
        .openings(&["خبرني -"]),
    Agency::new("Darb Al Ordon", &["درب الأردن", "درب الاردن"])
        .organisation("Darb Al Ordon")
        .marks(&[Mark::Bare])
        .languages(&[Language::Arabic])
        .opens()
        .openings(&["درب الأردن -"]),
    Agency::new("Ciddi Gazete", &["CiddiGazete", "Ciddi Gazete"])
        .marks(&[Mark::Bare])
        .languages(&[Language::Turkish])
        .opens()
        .openings(&["CiddiGazete-"]),
    // The letters are those of Kabul's wire too, and the habits of the first row hold for both until the form is known.
    Agency::new("Bahrain News Agency", &["Bahrain News Agency"])
        .organisation("Bahrain News Agency")
        .shared(&["BNA"])
        .languages(&[Language::English, Language::Arabic])
        .unseparated()
        .openings(&["Manama, May 20 (BNA):"]),
];
