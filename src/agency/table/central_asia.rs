//! The wires of the Caucasus and Central Asia.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new("Armenpress", &["Armenpress", "АРМЕНПРЕСС"])
        .organisation("Armenpress State News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Russian])
        .openings(&["YEREVAN, NOVEMBER 12, ARMENPRESS."]),
    Agency::new("ARKA", &["ARKA", "АРКА"])
        .organisation("ARKA News Agency")
        .languages(&[Language::English, Language::Russian])
        .end_marks(&["-0-"])
        .openings(&["YEREVAN, September 11. /ARKA/."]),
    Agency::new("Mediamax", &["Mediamax"]).openings(&["Yerevan/Mediamax/."]),
    Agency::new("AZERTAC", &["AZERTAC", "AZƏRTAC", "AzerTAj", "АЗЕРТАДЖ"])
        .organisation("Azerbaijan State News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Azerbaijani, Language::Russian])
        .openings(&["Baku, September 19 (AzerTAc).", "Baku, September 19, AZERTAC"]),
    Agency::new("Trend", &["Trend"])
        .organisation("Trend News Agency")
        .languages(&[Language::English, Language::Russian, Language::Azerbaijani])
        .region_first()
        .openings(&["Georgia, Tbilisi, Feb. 7 /Trend, N. Kirtskhalia/"]),
    // Here because its letters are the Austrian agency's too: nobody has shown how it opens.
    Agency::new("APA.az", &["APA.az", "Azeri-Press Agency"])
        .organisation("Azeri-Press Agency")
        .shared(&["APA"])
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Azerbaijani, Language::Russian]),
    Agency::new("Kazinform", &["Kazinform", "КАЗИНФОРМ", "Qazinform"])
        .organisation("Kazinform International News Agency")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Russian])
        .unseparated()
        .openings(&["ASTANA. KAZINFORM -", "ASTANA. KAZINFORM", "АСТАНА. КАЗИНФОРМ –"]),
    // Outside the survey: from the agency's own feed.
    Agency::new("Kabar", &["Kabar", "Кабар"])
        .organisation("Kyrgyz National News Agency Kabar")
        .languages(&[Language::English, Language::Russian])
        .openings(&["Bishkek, Nov. 21, 2017. /Kabar/.", "Bishkek, March 16, 2018 / Kabar /."]),
    // Its paper prints the quotation marks of its name, in Russian and in Tajik.
    Agency::new("Khovar", &["Khovar", "NIAT Khovar", "НИАТ «Ховар»", "АМИТ «Ховар»", "Ховар"])
        .organisation("National Information Agency of Tajikistan")
        .languages(&[Language::English, Language::Russian])
        .openings(&[
            "DUSHANBE, 14.05.2020. (NIAT Khovar) –",
            "ДУШАНБЕ, 05.10.2022 /НИАТ «Ховар»/.",
            "ДУШАНБЕ, 30.05.2025 /АМИТ «Ховар»/.",
        ]),
];
