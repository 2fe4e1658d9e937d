//! The wires of South and South-East Asia.

use crate::agency::Agency;
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new("PTI", &["PTI", "भाषा"]).organisation("Press Trust of India").unseparated().openings(&[
        "Mumbai, Dec 9 (PTI)",
        "Ahmedabad/New Delhi, Jan 22 (PTI)",
        "BHOPAL (PTI) -",
    ]),
    Agency::new("IANS", &["IANS", "आईएएनएस"]).organisation("Indo-Asian News Service").unseparated().openings(&[
        "New Delhi, Dec 20 (IANS)",
        "Pune, Nov 16 (IANS):",
        "(MENAFN - IANS) Mumbai, Aug 6 (IANS)",
    ]),
    Agency::new("UNI", &["United News of India", "वार्ता"])
        .organisation("United News of India")
        .shared(&["UNI"])
        .unseparated()
        .openings(&["Thiruvananthapuram, Jun 8 (UNI)"]),
    Agency::new("ANI", &["Asian News International", "एएनआई"])
        .organisation("Asian News International")
        .shared(&["ANI"])
        .openings(&["Sylhet [Bangladesh], October 7 (ANI):", "Mumbai (Maharashtra) [India], November 17 (ANI):"]),
    Agency::new("APP", &["APP", "اے پی پی"])
        .organisation("Associated Press of Pakistan")
        .openings(&["ISLAMABAD, Sep 26 (APP):"]),
    Agency::new("UrduPoint", &["UrduPoint"])
        .organisation("UrduPoint Network")
        .openings(&["ABU DHABI, (UrduPoint / Pakistan Point News / WAM - 02nd May, 2021)"]),
    Agency::new("Pakistan Point News", &["Pakistan Point News"]),
    Agency::new("BSS", &["BSS", "বাসস"])
        .organisation("Bangladesh Sangbad Sangstha")
        .openings(&["DHAKA, Nov 26, 2023 (BSS) -"]),
    Agency::new("UNB", &["UNB"]).organisation("United News of Bangladesh"),
    Agency::new("Antara", &["Antara"])
        .organisation("Antara News Agency")
        .languages(&[Language::Indonesian, Language::English])
        .openings(&["Jakarta (ANTARA) -", "JAKARTA (Antara):"]),
    Agency::new("Bernama", &["Bernama"])
        .organisation("Malaysian National News Agency")
        .languages(&[Language::English, Language::Malay])
        .openings(&["KUALA LUMPUR, Aug 6 (Bernama) --", "PUTRAJAYA, 9 Sept (Bernama) --"]),
    Agency::new("VNA", &["VNA", "TTXVN"])
        .organisation("Vietnam News Agency")
        .languages(&[Language::English, Language::French, Language::Vietnamese])
        .end_marks(&["- VNA", "VNA/VNP"])
        .openings(&["Hanoi (VNA) -", "Hanoi, (VNA) -", "Ha Noi, Nov. 11 (VNA) -"]),
    Agency::new("PNA", &["PNA"]).organisation("Philippine News Agency"),
    Agency::new("AKP", &["AKP"])
        .organisation("Agence Kampuchea Presse")
        .languages(&[Language::English, Language::French]),
    Agency::new("KPL", &["KPL"]).organisation("Lao News Agency").languages(&[Language::English, Language::French]),
];
