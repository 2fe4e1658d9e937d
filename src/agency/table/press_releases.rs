//! The wires that carry press releases.

use crate::agency::{Agency, Mark};
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new(
        "PR Newswire",
        &[
            "PR Newswire",
            "PRNewswire",
            "PRNewswire-AsiaNet",
            "PRNewswire-FirstCall",
            "PRNewswire-iReach",
            "PRNewswire-PRWeb",
            "PRNewswire-USNewswire",
            "PRNewswire=연합뉴스",
            "美通社",
        ],
    )
    .languages(&[
        Language::English,
        Language::Spanish,
        Language::French,
        Language::German,
        Language::Portuguese,
        Language::Korean,
        Language::Chinese,
    ])
    .openings(&[
        "NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/ --",
        "런던 2024년 1월 17일 /PRNewswire=연합뉴스/ --",
        "上海2023年5月3日 /美通社/ --",
        "NEW YORK, LONDON and BEIJING, Feb. 2, 2017 /PRNewswire-AsiaNet/ --",
        "LONDON, Feb. 1 /PRNewswire-AsiaNet / --",
        "MUMBAI, India, July 25, 2018/PRNewswire-AsiaNet/",
    ]),
    Agency::new("Kyodo JBN", &["Kyodo JBN", "Kyodo JBN-AsiaNet"])
        .organisation("Kyodo News PR Wire")
        .openings(&["KYOTO, Japan, Feb. 1, 2017 /Kyodo JBN-AsiaNet/ --"]),
    // Outside the survey: from releases in public repositories, as are Newsfile and Marketwired's first.
    Agency::new("CNW", &["CNW", "CNW Telbec"])
        .organisation("CNW Group")
        .languages(&[Language::English, Language::French])
        .openings(&["LONGUEUIL, QC, Feb. 22, 2024 /CNW/ -", "CALGARY, Alberta, Sept. 8, 2026 /CNW/ --"]),
    Agency::new("Business Wire", &["Business Wire"])
        .languages(&[Language::English, Language::French, Language::German, Language::Spanish, Language::Italian])
        .openings(&[
            "CUPERTINO, Calif.--(BUSINESS WIRE)--",
            "SAN FRANCISCO & TEL AVIV, Israel--(BUSINESS WIRE)--",
            "STOCKHOLM, Sweden --(Business Wire)-- Dec. 10, 2004 --",
        ]),
    Agency::new("GlobeNewswire", &["GlobeNewswire", "GLOBE NEWSWIRE"])
        .languages(&[Language::English, Language::French, Language::German])
        .labels(&["CORRECTION ET MISE À JOUR -"])
        .openings(&["SAN FRANCISCO, Dec. 03, 2019 (GLOBE NEWSWIRE) --", "TORONTO,  26 mai 2020  (GLOBE NEWSWIRE) --"]),
    Agency::new("Marketwired", &["Marketwired", "Marketwire", "Market Wire"])
        .languages(&[Language::English, Language::French])
        .openings(&[
            "SUNNYVALE, CA--(Marketwired - Nov 24, 2015) -",
            "SAN FRANCISCO, CA--(Marketwired - August 11, 2016) -",
        ]),
    Agency::new("Newsfile", &["Newsfile", "Newsfile Corp", "Newsfile Corp."])
        .organisation("Newsfile Corp.")
        .openings(&["Toronto, Ontario--(Newsfile Corp. - July 27, 2020) -"]),
    Agency::new("ACCESSWIRE", &["ACCESSWIRE", "ACCESS Newswire"]).organisation("ACCESS Newswire").openings(&[
        "NEW YORK, NY / ACCESSWIRE / April 29, 2021 /",
        "SHANGHAI, CHNA / ACCESSWIRE / December 5, 2022 /",
    ]),
    Agency::new("24-7 Press Release", &["24-7PressRelease", "24-7 Press Release", "24-7PressRelease.com"])
        .organisation("24-7 Press Release Newswire")
        .openings(&["NEW YORK, NY, September 03, 2024 /24-7PressRelease/ --"]),
    Agency::new("EIN Presswire", &["EIN Presswire", "EINPresswire", "EINPresswire.com"]).openings(&[
        "ALEXANDRIA, VA, UNITED STATES, September 6, 2023 /EINPresswire.com/ --",
        "DELAWARE, WILMINGTON, UNITED STATES, March 25, 2024 /EINPresswire.com/ --",
    ]),
    Agency::new("TheNewswire", &["TheNewswire", "TheNewswire.com"])
        .marks(&[Mark::Bare])
        .languages(&[Language::English, Language::French])
        .openings(&["Varennes, Quebec - TheNewswire - le 8 septembre 2026 -"]),
    Agency::new("Newswire Korea", &["뉴스와이어"])
        .organisation("Korea Newswire")
        .languages(&[Language::Korean])
        .openings(&["서울--(뉴스와이어)--"]),
    Agency::new("Media OutReach", &["Media OutReach Newswire", "Media OutReach"])
        .organisation("Media OutReach Newswire")
        .marks(&[Mark::Bare])
        .openings(&["HONG KONG SAR - Media OutReach Newswire - 6 March 2024 -"]),
    Agency::new("Chainwire", &["Chainwire"])
        .marks(&[Mark::Bare])
        .openings(&["Zug, Switzerland, July 30th, 2024, Chainwire"]),
    Agency::new("PRLog", &["PRLog"]).marks(&[Mark::Bare]).openings(&["CHICAGO - June 6, 2024 - PRLog --"]),
    Agency::new("WebWire", &["WebWire"])
        .marks(&[Mark::Bare])
        .openings(&["New York, NY – WEBWIRE – Monday, March 4, 2024"]),
    Agency::new("PR Karma", &["PR Karma"]).openings(&["SAN DIEGO, CA / PR Karma / November 11, 2025 22:45"]),
    Agency::new("SubmitMyPR", &["SubmitMyPR"]).openings(&["New York, United States, 03/05/2024 / SubmitMyPR /"]),
    Agency::new("ACN Newswire", &["ACN Newswire", "JCN Newswire"]),
    Agency::new("PRWeb", &["PRWeb"]),
    // It stands before the wire it relays: `(MENAFN - IANS)`.
    Agency::new("MENAFN", &["MENAFN"]).languages(&[Language::English, Language::Arabic]),
    Agency::new("APA-OTS", &["APA-OTS"])
        .organisation("APA-OTS Originaltext-Service")
        .shared(&["OTS"])
        .languages(&[Language::German])
        .openings(&["Wien (OTS) -", "Innsbruck (OTS) -"]),
    // The German release wire signs `(ots)`, the letters of the Austrian one.
    Agency::new("news aktuell", &["news aktuell"]).shared(&["OTS"]).languages(&[Language::German]),
];
