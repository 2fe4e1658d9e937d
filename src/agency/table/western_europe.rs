//! The wires of western, southern and northern Europe.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new(
        "AFP",
        &["AFP", "أ ف ب", "ا ف ب", "أ.ف.ب", "فرانس برس", "法新社", "एएफपी", "एएफ़पी", "اے ایف پی", "এএফপি"],
    )
    .organisation("Agence France-Presse")
    .marks(&[Mark::Bare])
    .languages(&[
        Language::English,
        Language::French,
        Language::Spanish,
        Language::German,
        Language::Portuguese,
        Language::Japanese,
        Language::Arabic,
    ])
    .unseparated()
    .opens()
    .openings(&[
        "STOCKHOLM, Aug 29, 2014 (AFP) -",
        "Strasbourg, 10 juil 2024 (AFP)",
        "SEOUL, Nov 26 AFP -",
        "AFP -",
    ]),
    Agency::new("dpa", &["dpa", "dpa-AFX", "dpa/lno", "dpa/lni", "tca/dpa", "د ب أ", "د.ب.أ", "د ب ا", "德新社"])
        .organisation("Deutsche Presse-Agentur")
        .languages(&[Language::German, Language::English, Language::Spanish])
        .labels(&["1ST LEAD", "2ND LEAD", "3RD NET", "EXTRA", "REFILE", "(Achtung)"])
        .end_marks(&["# dpa NOTEBOOK"])
        .openings(&[
            "Frankfurt/Main (dpa) -",
            "Kirchlinteln (dpa/lni) –",
            "San Diego (tca/dpa) -",
            "BURBANK (dpa-AFX) -",
        ]),
    Agency::new("AFX", &["AFX"]).organisation("AFX News").openings(&["TOKYO (AFX) -"]),
    Agency::new("SID", &["Sport-Informations-Dienst"])
        .organisation("Sport-Informations-Dienst")
        .shared(&["SID"])
        .languages(&[Language::German])
        .openings(&["Montpellier (SID) –"]),
    Agency::new("ddp", &["ddp", "dapd"]).organisation("Deutscher Depeschendienst").languages(&[Language::German]),
    Agency::new("ADN", &["ADN"])
        .organisation("Allgemeiner Deutscher Nachrichtendienst")
        .languages(&[Language::German, Language::English]),
    Agency::new("epd", &["epd"]).organisation("Evangelischer Pressedienst").languages(&[Language::German]),
    Agency::new("dts", &["dts", "dts Nachrichtenagentur"])
        .organisation("dts Nachrichtenagentur")
        .languages(&[Language::German])
        .openings(&["Hannover (dts Nachrichtenagentur) –", "Berlin (dts) -"]),
    Agency::new("KNA", &["KNA"])
        .organisation("Katholische Nachrichten-Agentur")
        .languages(&[Language::German])
        .unseparated()
        .openings(&["Bonn (KNA)"]),
    Agency::new("Kathpress", &["KAP", "Kathpress"])
        .organisation("Katholische Presseagentur Österreich")
        .languages(&[Language::German])
        .unseparated()
        .openings(&["Wien (KAP)"]),
    // Its papers move the credit to the foot: `(APA, 11.9.2015)`.
    Agency::new("APA", &["Austria Presse Agentur"])
        .organisation("Austria Presse Agentur")
        .shared(&["APA"])
        .languages(&[Language::German, Language::English]),
    Agency::new("Keystone-SDA", &["Keystone-SDA", "Keystone-ATS", "ATS", "SDA", "ats afp"])
        .organisation("Keystone-SDA-ATS")
        .languages(&[Language::French, Language::German, Language::Italian])
        .unseparated()
        .openings(&["Paris (ats afp)"]),
    Agency::new("ANP", &["ANP"])
        .organisation("Algemeen Nederlands Persbureau")
        .languages(&[Language::Dutch])
        .openings(&["San Mateo (ANP) -"]),
    Agency::new("Belga", &["Belga"])
        .organisation("Belga News Agency")
        .languages(&[Language::French, Language::Dutch])
        .unseparated()
        .openings(&["(Belga)"]),
    Agency::new("ANSA", &["ANSA", "ANSA-AFP"])
        .organisation("Agenzia Nazionale Stampa Associata")
        .languages(&[Language::Italian, Language::English, Language::Portuguese, Language::Spanish])
        .end_marks(&["(ANSA)."])
        .openings(&[
            "(ANSA) - MILANO, 16 MAG -",
            "(ANSA) - MONOPOLI (BARI), 6 LUG -",
            "(ANSA) - Rome, October 11 -",
            "ROMA, 21 NOV (ANSA) -",
        ]),
    Agency::new("AGI", &["AGI"])
        .organisation("Agenzia Giornalistica Italia")
        .languages(&[Language::Italian, Language::English])
        .openings(&["(AGI) - Florence, Italy, Oct.18 -"]),
    Agency::new("Adnkronos", &["Adnkronos"]).languages(&[Language::Italian, Language::English]),
    Agency::new("Zenit", &["Zenit", "Zenit.org"])
        .organisation("ZENIT News Agency")
        .languages(&[Language::English, Language::Spanish, Language::Italian])
        .openings(&["VATICAN CITY, NOV. 25, 2004 (Zenit.org).-"]),
    Agency::new("EFE", &["EFE"])
        .organisation("Agencia EFE")
        .languages(&[Language::Spanish, Language::English, Language::Portuguese])
        .end_marks(&["EFE"])
        .openings(&["Nueva Delhi, 21 ene (EFE).-", "Seoul, Nov 29 (EFE).-", "Montevidéu, 12 jul (EFE).-", "(EFE) --"]),
    Agency::new("Europa Press", &["Europa Press"])
        .languages(&[Language::Spanish])
        .openings(&["MADRID, 28 May. (EUROPA PRESS) -", "MADRID 24 Oct. (EUROPA PRESS) -"]),
    Agency::new("Lusa", &["Lusa"])
        .organisation("Lusa - Agência de Notícias de Portugal")
        .languages(&[Language::Portuguese, Language::English])
        .openings(&["Al-Shahaniya, Qatar, 03 dez 2022 (Lusa) --"]),
    Agency::new("Ecclesia", &["Ecclesia"])
        .organisation("Agência Ecclesia")
        .languages(&[Language::Portuguese])
        .openings(&["Braga, 08 dez 2022 (Ecclesia) –"]),
    Agency::new("Ritzau", &["Ritzau"])
        .organisation("Ritzaus Bureau")
        .languages(&[Language::Danish])
        .labels(&["/FLASH-U"])
        .end_marks(&["/ritzau/"])
        .openings(&["København /ritzau/:"]),
    Agency::new("NTB", &["NTB"]).organisation("Norsk Telegrambyrå").languages(&[Language::Norwegian]),
    Agency::new("STT", &["STT", "STT-Lehtikuva"]).organisation("Suomen Tietotoimisto").languages(&[Language::Finnish]),
    Agency::new("TT", &["Tidningarnas Telegrambyrå"])
        .organisation("Tidningarnas Telegrambyrå")
        .shared(&["TT"])
        .languages(&[Language::Swedish]),
    // Wires of Italy, from pages that carry them.
    Agency::new("LaPresse", &["LaPresse"]).languages(&[Language::Italian]).openings(&["Roma, 8 nov. (LaPresse) –"]),
    Agency::new("askanews", &["askanews"]).languages(&[Language::Italian]).openings(&["Roma, 6 set. (askanews) –"]),
    Agency::new("Italpress", &["Italpress"]).languages(&[Language::Italian]).openings(&["ROMA (ITALPRESS) –"]),
    Agency::new("Dire", &["Agenzia Dire"])
        .organisation("Agenzia Dire")
        .languages(&[Language::Italian])
        .end_marks(&["(Agenzia Dire)"]),
];
