//! The wires of South and South-East Asia.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new("PTI", &["PTI", "भाषा", "पीटीआइ", "पीटीआई"])
        .organisation("Press Trust of India")
        .unseparated()
        .openings(&["Mumbai, Dec 9 (PTI)", "Ahmedabad/New Delhi, Jan 22 (PTI)", "BHOPAL (PTI) -", "काठमांडू, पीटीआइ ।"]),
    Agency::new("IANS", &["IANS", "आईएएनएस", "आइएएनएस"])
        .organisation("Indo-Asian News Service")
        .unseparated()
        .openings(&[
            "New Delhi, Dec 20 (IANS)",
            "Pune, Nov 16 (IANS):",
            "(MENAFN - IANS) Mumbai, Aug 6 (IANS)",
            "लॉस एंजिल्‍स, आइएएनएस ।",
        ]),
    Agency::new("UNI", &["United News of India", "वार्ता"])
        .organisation("United News of India")
        .shared(&["UNI"])
        .unseparated()
        .openings(&["Thiruvananthapuram, Jun 8 (UNI)"]),
    Agency::new("ANI", &["Asian News International", "एएनआई", "एएनआइ"])
        .organisation("Asian News International")
        .shared(&["ANI"])
        .openings(&[
            "Sylhet [Bangladesh], October 7 (ANI):",
            "Mumbai (Maharashtra) [India], November 17 (ANI):",
            "नई दिल्ली, एएनआई ।",
        ]),
    Agency::new("JNN", &["जेएनएन"])
        .organisation("Jagran News Network")
        .languages(&[Language::Hindi])
        .openings(&["जालंधर, जेएनएन ।"]),
    Agency::new("APP", &["APP", "اے پی پی"])
        .organisation("Associated Press of Pakistan")
        .languages(&[Language::English, Language::Urdu])
        .openings(&["ISLAMABAD, Sep 26 (APP):"])
        // What its Video News Service prints below its credit.
        .end_marks(&["وی این ایس اسلام آباد"]),
    Agency::new("NNI", &["NNI", "این این آئی"])
        .organisation("News Network International")
        .languages(&[Language::English, Language::Urdu])
        .openings(&["پشاور (این این آئی)"]),
    Agency::new("CNN Urdu", &["سی این این"]).languages(&[Language::Urdu]).openings(&["ممبئی (سی این این )"]),
    Agency::new("Sabah News", &["صباح نیوز"]).languages(&[Language::Urdu]).openings(&["دبئی (صباح نیوز)"]),
    Agency::new("92 News", &["92 نیوز"]).languages(&[Language::Urdu]).openings(&["اسلام آباد (92 نیوز) -"]),
    // `खबरें अभी तक। बंदरगाह खुल गया।`: a danda parts it from copy of its own script.
    Agency::new("Khabrain Abhi Tak", &["खबरें अभी तक"]).marks(&[Mark::Bare]).languages(&[Language::Hindi]).opens(),
    // Papers and portals that sign as wires do, from collections of their copy in public repositories.
    Agency::new("Tuổi Trẻ", &["TTO", "Tuổi Trẻ", "Tuổi Trẻ Online"])
        .marks(&[Mark::Bare])
        .languages(&[Language::Vietnamese])
        .opens()
        .openings(&["TTO -"]),
    Agency::new("Dân trí", &["Dân trí"]).languages(&[Language::Vietnamese]).openings(&["(Dân trí) -"]),
    Agency::new("Hà Nội Mới", &["HNMO"])
        .organisation("Hànộimới Online")
        .languages(&[Language::Vietnamese])
        .openings(&["(HNMO) –"]),
    Agency::new("Siasat", &["سیاست ڈاٹ کام"])
        .organisation("The Siasat Daily")
        .languages(&[Language::Urdu])
        .openings(&["لندن 20 جون (سیاست ڈاٹ کام)"]),
    Agency::new("INP", &["آئی این پی"])
        .organisation("Independent News Pakistan")
        .shared(&["INP"])
        .languages(&[Language::Urdu, Language::English])
        .openings(&["بیجنگ (آئی این پی)"]),
    Agency::new("Daily Pakistan", &["ڈیلی پاکستان آن لائن"])
        .languages(&[Language::Urdu])
        .openings(&["لندن (ڈیلی پاکستان آن لائن)"]),
    Agency::new("UrduPoint", &["UrduPoint"])
        .organisation("UrduPoint Network")
        .openings(&["ABU DHABI, (UrduPoint / Pakistan Point News / WAM - 02nd May, 2021)"]),
    Agency::new("Pakistan Point News", &["Pakistan Point News"]),
    Agency::new("BSS", &["BSS", "বাসস"])
        .organisation("Bangladesh Sangbad Sangstha")
        .openings(&["DHAKA, Nov 26, 2023 (BSS) -"]),
    Agency::new("RSS", &["Rastriya Samachar Samiti", "रासस"])
        .organisation("Rastriya Samachar Samiti")
        .shared(&["RSS"])
        .openings(&["काठमाडौँ, १२ वैशाख (रासस)ः"]),
    Agency::new("UNB", &["UNB"]).organisation("United News of Bangladesh"),
    Agency::new("Antara", &["Antara", "Antara News"])
        .organisation("Antara News Agency")
        .languages(&[Language::Indonesian, Language::English])
        .openings(&["Jakarta (ANTARA) -", "JAKARTA (Antara):", "Jakarta (ANTARA News) -"]),
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
    Agency::new("KPL", &["KPL"])
        .organisation("Lao News Agency")
        .languages(&[Language::English, Language::French])
        .unseparated()
        .openings(&["(KPL) -", "(KPL)"]),
    Agency::new("NNT", &["NNT"])
        .organisation("National News Bureau of Thailand")
        .openings(&["BANGKOK (NNT) --", "BANGKOK, (NNT) –"]),
    // It signs at the foot; nobody has shown how it opens.
    Agency::new("Myanmar News Agency", &["Myanmar News Agency"]).shared(&["MNA"]).end_marks(&["—MNA", "— MNA"]),
    Agency::new("BNA", &["Bakhtar News Agency"])
        .organisation("Bakhtar News Agency")
        .shared(&["BNA"])
        .unseparated()
        .openings(&["Kabul (BNA)", "Pul-e-Khumri (BNA)"]),
    Agency::new("LNW", &["LNW"]).organisation("Lanka News Web").openings(&["September 14, Colombo (LNW):"]),
    Agency::new("EconomyNext", &["EconomyNext"])
        .marks(&[Mark::Bare])
        .opens()
        .openings(&["ECONOMYNEXT –", "ECONOMYNEXT-"]),
    // Wires of Kashmir, which sign behind the last sentence.
    Agency::new("KNO", &["KNO"]).organisation("Kashmir News Observer").end_marks(&["(KNO)"]),
    Agency::new("GNS", &["Global News Service"])
        .organisation("Global News Service")
        .shared(&["GNS"])
        .end_marks(&["(GNS)"]),
];
