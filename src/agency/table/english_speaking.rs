//! The wires of the United States, Canada, Britain, Australia and New Zealand.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new(
        "Reuters",
        &[
            "Reuters",
            "Reuter",
            "ロイター",
            "رويترز",
            "رویترز",
            "رائٹرز",
            "রয়টার্স",
            "רויטרס",
            "रॉयटर्स",
            "รอยเตอร์",
            "路透社",
            "로이터",
            "LPC",
            "IFR",
            "LPC/IFR",
            "Reuters Breakingviews",
            "Reuters Health",
            "Thomson Reuters Foundation",
        ],
    )
    .marks(&[Mark::Bare])
    .languages(&[
        Language::English,
        Language::Portuguese,
        Language::French,
        Language::Spanish,
        Language::German,
        Language::Italian,
        Language::Japanese,
        Language::Russian,
        Language::Arabic,
        Language::Hebrew,
        Language::Chinese,
        Language::Korean,
    ])
    .opens()
    .labels(&["GLOBAL MARKETS-", "PRECIOUS-"])
    .end_marks(&["REUTER"])
    .openings(&[
        "BEIRUT/THE HAGUE, March 7 (Reuters) -",
        "Jan 30 (Reuters) -",
        "Reuters -",
        "[ジャカルタ ４日 ロイター] -",
    ]),
    // Gracenote and Opta send sports results down the Reuters line.
    Agency::new("Gracenote", &["Gracenote"]).openings(&["Jan 30 (Gracenote) -"]),
    Agency::new("Opta", &["Opta"]).organisation("Opta Sports").openings(&["Jan 3 (OPTA) -"]),
    // Not `Associated Press`: that is the second line of its bylines.
    Agency::new("AP", &["AP", "The Associated Press", "أ ب", "أسوشيتد برس", "美联社", "美聯社"])
        .organisation("The Associated Press")
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::Spanish])
        .unseparated()
        .opens()
        .labels(&["AP Exclusive:", "APNewsAlert"])
        .openings(&["CHATHAM, Mass. (AP) _", "LA CROSSE, Wis. (AP) —", "MIAMI (AP)", "AP -"]),
    Agency::new("UPI", &["UPI", "United Press International"]).organisation("United Press International").openings(&[
        "BEIRUT, Lebanon, Sept. 20 (UPI) --",
        "June 3 (UPI) --",
        "HONOLULU, Dec. 23 (UPI) —",
    ]),
    Agency::new("Bloomberg", &["Bloomberg", "Bloomberg News"])
        .organisation("Bloomberg News")
        .openings(&["(Bloomberg) --", "Jan. 5 (Bloomberg) --"]),
    Agency::new("Dow Jones", &["Dow Jones", "Dow Jones Newswires", "DowJonesAP", "Dow Jones/AP"])
        .organisation("Dow Jones Newswires")
        .openings(&["HONG KONG (Dow Jones)--", "NEW YORK (DowJonesAP) -", "NEW YORK (Dow Jones/AP) --"]),
    Agency::new("KRT", &["KRT", "Knight Ridder/Tribune"])
        .organisation("Knight Ridder/Tribune")
        .openings(&["FORT LAUDERDALE, Fla. - (KRT) -"]),
    Agency::new("TNS", &["TNS", "Tribune News Service", "MCT"]).organisation("Tribune News Service"),
    Agency::new("CNN", &["CNN", "CNN Business", "CNN Philippines", "CNN en Español"])
        .organisation("Cable News Network")
        .languages(&[Language::English, Language::Spanish, Language::Arabic])
        .unseparated()
        .openings(&[
            "London (CNN)",
            "Hong Kong (CNN Business)",
            "(CNN) --",
            "Metro Manila (CNN Philippines, November 26) —",
        ]),
    Agency::new("RFE/RL", &["RFE/RL"])
        .organisation("Radio Free Europe/Radio Liberty")
        .openings(&["17 August 2005 (RFE/RL) -"]),
    Agency::new("EIRNS", &["EIRNS"])
        .organisation("Executive Intelligence Review News Service")
        .openings(&["Aug. 22, 2017 (EIRNS)—"]),
    Agency::new("Catholic News Service", &["Catholic News Service"])
        .shared(&["CNS"])
        .openings(&["ATCHISON, Kan. (CNS) --"]),
    Agency::new("CP", &["Canadian Press", "The Canadian Press"])
        .organisation("The Canadian Press")
        .shared(&["CP"])
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::French])
        .opens()
        .openings(&["Canadian Press - VANCOUVER (CP) -", "TORONTO (CP) -", "(CP) -"]),
    Agency::new("PA", &["Press Association", "PA Media"]).organisation("PA Media").shared(&["PA"]).end_marks(&["ends"]),
    Agency::new("AAP", &["Australian Associated Press"])
        .organisation("Australian Associated Press")
        .shared(&["AAP"])
        .marks(&[Mark::Bare])
        .openings(&["BRISBANE, Oct 12 AAP -"]),
    Agency::new("NZPA", &["NZPA"]).organisation("New Zealand Press Association"),
    // Wires of the United Nations and of the developing world, which belong to no country.
    Agency::new("IRIN", &["IRIN"])
        .organisation("Integrated Regional Information Networks")
        .languages(&[Language::English, Language::French])
        .openings(&["MONROVIA, 29 October (IRIN) -"]),
    Agency::new("IPS", &["IPS", "Inter Press Service"])
        .organisation("Inter Press Service")
        .languages(&[Language::English, Language::Spanish]),
    // Outside the survey: from reprints.
    Agency::new("NNN", &["NNN", "NNN-AGENCIES", "NNN-BERNAMA", "NNN-MENA"])
        .organisation("NAM News Network")
        .openings(&["CAIRO, Feb 3 (NNN-MENA) –", "TASHKENT, May 31 (NNN-AGENCIES) –"]),
    Agency::new(
        "Agencies",
        &[
            "Agencies",
            "Agencias",
            "Agências",
            "Agences",
            "وكالات",
            "الوكالات",
            "ایجنسی",
            "ایجنسیاں",
            "ایجنسیز",
            "एजेंसी",
            "एजेंसियां",
        ],
    )
    .organisation("several agencies, not named")
    .languages(&[Language::English, Language::Spanish, Language::Urdu, Language::Hindi])
    .openings(&["JAKARTA (Agencies):", "نئی دہلی/4 ڈسمبر(ایجنسی)", "बीजिंग, एजेंसी ।"]),
    // Wires of churches, and of a movement, from their own pages.
    Agency::new("Baptist Press", &["Baptist Press"]).shared(&["BP"]).openings(&["HOUSTON (BP) —"]),
    Agency::new("Associated Baptist Press", &["Associated Baptist Press"])
        .shared(&["ABP"])
        .openings(&["WEST SACRAMENTO, Calif. (ABP)—"]),
    Agency::new("LifeSiteNews", &["LifeSiteNews", "LifeSiteNews.com"])
        .openings(&["WASHINGTON, D.C., September 28, 2015 (LifeSiteNews) –"]),
    Agency::new("JTA", &["JTA", "Jewish Telegraphic Agency"]).openings(&["JERUSALEM (JTA) —", "(JTA) —"]),
    // Of computers, from 1983 to 2003, by modem.
    Agency::new("Newsbytes", &["NB"])
        .organisation("Newsbytes News Network")
        .openings(&["WOODBURY, NEW YORK, U.S.A., 1992 MAR 9 (NB) --"]),
];
