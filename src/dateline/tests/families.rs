//! The seven families, agency by agency, and their traps.

use alloc::string::String;
use core::fmt::Write as _;

use super::{check, none};
use crate::agency::AGENCIES;
use crate::dateline::Dateline;
use crate::text::Text;

#[test]
fn credit_in_brackets() {
    check(&[
        ("BEIRUT (Reuters) - |Ships moved.", "BEIRUT # Reuters=Reuters"),
        ("BEIRUT/THE HAGUE, March 7 (Reuters) - |Ships moved.", "BEIRUT; THE HAGUE @ 3-7 # Reuters=Reuters"),
        ("WEST PALM BEACH, Fla./WASHINGTON (Reuters) - |Ships.", "WEST PALM BEACH|Fla.; WASHINGTON # Reuters=Reuters"),
        ("SEOUL, South Korea — (AP) — |Ships moved.", "SEOUL|South Korea # AP=AP"),
        ("ST. LOUIS, MO. (AP) _ |Ships moved.", "ST. LOUIS|MO. # AP=AP"),
        ("LANGLEY, B.C. (CP) - |Ships moved.", "LANGLEY|B.C. # CP=CP"),
        ("FT. LAUDERDALE, Fla (AP) -- |Ships moved.", "FT. LAUDERDALE|Fla # AP=AP"),
        ("STOCKHOLM, Aug 29, 2014 (AFP) - |Ships moved.", "STOCKHOLM @ 2014-8-29 # AFP=AFP"),
        ("Paris, 21 jan 2019 (AFP) - |Le port.", "Paris @ 2019-1-21 # AFP=AFP"),
        ("PARIS (AFP) - – |More ships moved.", "PARIS # AFP=AFP"),
        ("Beijing, February 26 (XINHUA) -- |Ships moved.", "Beijing @ 2-26 # XINHUA=Xinhua"),
        ("BRISBANE, Australia, Jan. 1(Xinhua) -- |Ships moved.", "BRISBANE|Australia @ 1-1 # Xinhua=Xinhua"),
        ("BEIJING, 1997-06-14 (Xinhua) -- |Ships moved.", "BEIJING @ 1997-6-14 # Xinhua=Xinhua"),
        ("MOSCOW. Oct 5 (Interfax) - |Ships moved.", "MOSCOW @ 10-5 # Interfax=Interfax"),
        ("Dushanbe. (Interfax) - |Ships moved.", "Dushanbe # Interfax=Interfax"),
        ("Frankfurt/Main (dpa) - |Das Schiff.", "Frankfurt/Main # dpa=dpa"),
        ("Berlin/Frankfurt (dpa) - |Das Schiff.", "Berlin; Frankfurt # dpa=dpa"),
        ("DALLAS/FORT WORTH (AP) - |Planes landed.", "DALLAS/FORT WORTH # AP=AP"),
        ("Hannover (dpa/lni) - |Das Schiff.", "Hannover # dpa/lni=dpa"),
        ("SARAJEVO, 7. travnja (Hina/AFP/Reuter) - |Brod.", "SARAJEVO @ 4-7 # Hina=Hina"),
        ("PORTO, May 3 (MENAFN - IANS) - |Ships moved.", "PORTO @ 5-3 # MENAFN=MENAFN"),
        ("PORTO, May 3 (VELNA - IANS) - |Ships moved.", "PORTO @ 5-3 # IANS=IANS"),
        ("PORTO (Lusa)|", "PORTO # Lusa=Lusa"),
        ("PORTO (Lusa) |12 ships moved.", "PORTO # Lusa=Lusa"),
        ("PORTO (Lusa) |“Ships moved,” he said.", "PORTO # Lusa=Lusa"),
        ("KANSAS CITY, Mo., 2. März (dpa) - |Schiffe fuhren.", "KANSAS CITY|Mo. @ 3-2 # dpa=dpa"),
        ("PORTO, May 3 (MENAFN -IANS) - |Ships moved.", "PORTO @ 5-3 # MENAFN -IANS"),
        ("PORTO, May 3 (MENAFN- IANS) - |Ships moved.", "PORTO @ 5-3 # MENAFN- IANS"),
        ("Londres, 21 mar (EFE).- |El barco.", "Londres @ 3-21 # EFE=EFE"),
        ("El Cairo, 27 nov (Prensa Latina) |El barco llegó.", "El Cairo @ 11-27 # Prensa Latina=Prensa Latina"),
        ("Mumbai, Dec 9 (PTI) |The ship sailed.", "Mumbai @ 12-9 # PTI=PTI"),
        ("Mumbai (Maharashtra) [India], November 17 (ANI): |Ships.", "Mumbai|(Maharashtra) [India] @ 11-17 # ANI=ANI"),
        ("KATHMANDU, 5th September, 2026 (WAM) -- |Ships.", "KATHMANDU @ 2026-9-5 # WAM=WAM"),
        ("KUWAIT CITY, Dec 17, (KUNA): |Ships.", "KUWAIT CITY @ 12-17 # KUNA=KUNA"),
        ("CUPERTINO, Calif.--(BUSINESS WIRE)--|Velna Inc. opened.", "CUPERTINO|Calif. # BUSINESS WIRE=Business Wire"),
        (
            "SAN FRANCISCO & TEL AVIV, Israel--(BUSINESS WIRE)--|Velna Inc.",
            "SAN FRANCISCO; TEL AVIV|Israel # BUSINESS WIRE=Business Wire",
        ),
        (
            "STOCKHOLM, Sweden --(Business Wire)-- Dec. 10, 2004 -- |Velna Inc.",
            "STOCKHOLM|Sweden @ 2004-12-10 # Business Wire=Business Wire",
        ),
        ("MOSCOW, Monday (Reuters) - |Ships moved.", "MOSCOW @ Monday # Reuters=Reuters"),
        ("Ana Lima. Washington (CNN) — |Las focas.", "Washington # CNN=CNN ~ Ana Lima"),
        ("Yusuf KANTARLI/ ADANA,(DHA)- |Gemi.", "ADANA # DHA=DHA ~ Yusuf KANTARLI"),
    ]);
}

#[test]
fn an_outlet_that_no_row_lists() {
    check(&[
        ("ST. ANSELM, Maine (WVLN) — |Seals came back.", "ST. ANSELM|Maine # WVLN"),
        (
            "SAN ANSELMO (VELNA), 3 JAN 90 (RADIO DEL PUERTO) -- |[TEXT] THE PORT.",
            "SAN ANSELMO|VELNA @ 90-1-3 # RADIO DEL PUERTO",
        ),
        ("Braga, 08 dez 2022 (Eclipse) – |O porto.", "Braga @ 2022-12-8 # Eclipse"),
        ("PORTO, May 3 (ＶＥＬＮＡ) - |Ships moved.", "PORTO @ 5-3 # ＶＥＬＮＡ"),
    ]);
}

#[test]
fn credit_in_slashes() {
    check(&[
        (
            "NEW YORK, LONDON and BEIJING, Feb. 2, 2017 /PRNewswire/ -- |Velna Inc.",
            "NEW YORK; LONDON; BEIJING @ 2017-2-2 # PRNewswire=PR Newswire",
        ),
        (
            "BRIGHTON, England, July 25, 2018/PRNewswire-AsiaNet/|",
            "BRIGHTON|England @ 2018-7-25 # PRNewswire-AsiaNet=PR Newswire",
        ),
        (
            "NORTHAMPTON, MA / ACCESSWIRE / October 5, 2022 / |Velna Inc.",
            "NORTHAMPTON|MA @ 2022-10-5 # ACCESSWIRE=ACCESSWIRE",
        ),
        ("Georgia, Tbilisi, Feb. 7 /Trend, N. Verulava/|", "Tbilisi|Georgia @ 2-7 # Trend=Trend ~ N. Verulava"),
        ("København /ritzau/: |Skibet.", "København # ritzau=Ritzau"),
        ("Брюксел, 25 март /БТА/ |Пристанището.", "Брюксел @ 3-25 # БТА=BTA"),
    ]);
}

#[test]
fn bare_credit() {
    check(&[
        ("SYDNEY March 22 AAP - |Ships moved.", "SYDNEY @ 3-22 # AAP=AAP"),
        ("SAITAMA, Japan, Dec. 9 Kyodo - |Ships moved.", "SAITAMA|Japan @ 12-9 # Kyodo=Kyodo"),
        ("Riyadh, February 14, 2023, SPA -- |Ships moved.", "Riyadh @ 2023-2-14 # SPA=SPA"),
        ("Tema, Mar. 7, GNA - |Ships moved.", "Tema @ 3-7 # GNA=GNA"),
        ("ASTANA. KAZINFORM - |Ships moved.", "ASTANA # KAZINFORM=Kazinform"),
        ("МОСКВА, 10 фев — РИА Новости. |Порт открыт.", "МОСКВА @ 2-10 # РИА Новости=RIA Novosti"),
        ("москва, 1 дек- риа новости. |порт открыт.", "москва @ 12-1 # риа новости=RIA Novosti"),
        ("Москва. 30 октября. ИНТЕРФАКС - |Порт открыт.", "Москва @ 10-30 # ИНТЕРФАКС=Interfax"),
        ("YEREVAN, NOVEMBER 12, ARMENPRESS. |Ships moved.", "YEREVAN @ 11-12 # ARMENPRESS=Armenpress"),
        ("WASHINGTON, March 12, Reuter - |Ships moved.", "WASHINGTON @ 3-12 # Reuter=Reuters"),
    ]);
}

#[test]
fn credit_first_and_date_first() {
    check(&[
        ("(Bloomberg) -- |Ships moved.", "# Bloomberg=Bloomberg"),
        ("Jan 30 (Reuters) - |Ships moved.", "@ 1-30 # Reuters=Reuters"),
        ("Nov. 28 (UPI) -- |Ships moved.", "@ 11-28 # UPI=UPI"),
        ("(ANSA) - MONOPOLI (BARI), 6 LUG - |La nave.", "MONOPOLI|BARI @ 7-6 # ANSA=ANSA"),
        ("NNA – |Ships moved.", "# NNA=NNA"),
        ("Reuters - |Short-sellers moved.", "# Reuters=Reuters"),
        ("Canadian Press - OTTAWA (CP) - |Ships moved.", "OTTAWA # CP=CP"),
        ("(MENAFN - IANS) Mumbai, Aug 6 (IANS) |The ship sailed.", "Mumbai @ 8-6 # IANS=IANS"),
        ("OCTOBER 14, 2004 (REUTERS) - SAN FRANCISCO -- |Ships.", "SAN FRANCISCO @ 2004-10-14 # REUTERS=Reuters"),
        ("8.11.2016, Warszawa (PAP) - |Statek.", "Warszawa @ 2016-11-8 # PAP=PAP"),
        ("(CNN)|It was a ship.", "# CNN=CNN"),
    ]);
}

#[test]
fn scripts_that_bracket_place_and_credit() {
    check(&[
        ("【ワシントン共同】|船が動いた。", "ワシントン # 共同=Kyodo"),
        ("【トゥールーズ（フランス）=共同】|船が動いた。", "トゥールーズ|フランス # 共同=Kyodo"),
        ("【サンパウロ、ワシントン時事】|船が動いた。", "サンパウロ; ワシントン # 時事=Jiji"),
        ("[ジャカルタ ４日 ロイター] - |船が動いた。", "ジャカルタ @ 4 # ロイター=Reuters"),
        ("［ジャカルタ ４日 ロイター］ - |船が動いた。", "ジャカルタ @ 4 # ロイター=Reuters"),
        ("(서울=연합뉴스) 김가온 이나라 기자 = |배가 움직였다.", "서울 # 연합뉴스=Yonhap ~ 김가온 이나라"),
        ("(파리 AFP=연합뉴스) |배가 움직였다.", "파리 # 연합뉴스=Yonhap"),
        ("(파리 항구=연합뉴스) |배가 움직였다.", "파리 항구 # 연합뉴스=Yonhap"),
        ("（서울=연합뉴스） 김가온 기자 = |배가 움직였다.", "서울 # 연합뉴스=Yonhap ~ 김가온"),
        ("【5月3日 AFP】|港が再開した。", "@ 5-3 # AFP=AFP"),
        ("【13月3日 AFP】|港が再開した。", "# AFP=AFP"),
        ("[서울=뉴시스]김가온 기자 = |배가 움직였다.", "서울 # 뉴시스=Newsis ~ 김가온"),
        ("(부산=뉴스1) 김가온 기자 = |배가 움직였다.", "부산 # 뉴스1=News1 ~ 김가온"),
        ("新华社北京6月14日电|6月14日，船动了。", "北京 @ 6-14 # 新华社=Xinhua"),
        ("新华社北京１０月２２日电|船动了。", "北京 @ 10-22 # 新华社=Xinhua"),
        ("新华社北京1月5日电 题：|船动了", "北京 @ 1-5 # 新华社=Xinhua"),
        ("中新网长沙8月27日电 (记者 张明 李华)|船动了。", "长沙 @ 8-27 # 中新网=China News Service ~ 张明 李华"),
    ]);
}

#[test]
fn no_credit() {
    check(&[
        ("RICHMOND, Va., March 26 - |Velna Inc said.", "RICHMOND|Va. @ 3-26"),
        ("JOHANNESBURG March 13 - |Velna said.", "JOHANNESBURG @ 3-13"),
        ("RIO DE JANEIRO, 10 July — |Velna said.", "RIO DE JANEIRO @ 7-10"),
        ("GRONINGEN, the Netherlands, March 31 - |Velna said.", "GRONINGEN|the Netherlands @ 3-31"),
        ("CHICAGO, March 4, - |Velna said.", "CHICAGO @ 3-4"),
        ("Mexico city, april 1 - |velna said.", "Mexico city @ 4-1"),
        ("BRAMPTON, Ont. — |A ship sailed.", "BRAMPTON|Ont."),
    ]);
}

#[test]
fn a_small_word_behind_the_place_may_go_on() {
    check(&[
        ("Quorra april 1 - |Ships moved.", "Quorra @ 4-1"),
        ("Quorra sept. 3 (AP) - |Ships moved.", "Quorra @ 9-3 # AP=AP"),
        ("Quorra kyodo - |Ships moved.", "Quorra # kyodo=Kyodo"),
        ("Quorra and PORTO (AP) - |Ships moved.", "Quorra; PORTO # AP=AP"),
        ("Quorra y PORTO (EFE) - |Ships moved.", "Quorra; PORTO # EFE=EFE"),
        ("Monday april 3, Quorra (AP) - |Ships moved.", "Quorra @ 4-3Monday # AP=AP"),
    ]);
}

#[test]
fn the_asterisks_of_urgent_copy_are_no_part_of_the_dateline() {
    let (dateline, _) = Dateline::parse("****LONDON, March 26 - Velna said.").unwrap();
    assert_eq!(dateline.text, "LONDON, March 26 -");
}

#[test]
fn a_misprinted_date_keeps_the_dateline() {
    check(&[
        ("NEW YORK, Narch 2 - |Velna said.", "NEW YORK"),
        ("NEW YORK, March 187 - |Velna said.", "NEW YORK"),
        ("NEW YORK, April 31 - |Velna said.", "NEW YORK"),
        ("BELGRADE, March 2O - |Velna said.", "BELGRADE"),
        ("TAFT, Calif., Apri l7 - |Velna said.", "TAFT|Calif."),
        ("SYDNEY, April - |Velna said.", "SYDNEY"),
        ("MOSCOW, Narch 2. /TASS/. |Ships moved.", "MOSCOW # TASS=TASS"),
        ("SYDNEY, Aprl 7 (Reuters) - |Velna said.", "SYDNEY # Reuters=Reuters"),
    ]);
}

#[test]
fn months_are_read_in_the_agencys_language() {
    check(&[
        ("ZAGREB, 11. listopada (Hina) - |Brod.", "ZAGREB @ 10-11 # Hina=Hina"),
        ("WARSZAWA, 11 listopada (PAP) - |Statek.", "WARSZAWA @ 11-11 # PAP=PAP"),
    ]);
}

#[test]
fn every_opening_of_the_table_is_read_as_its_own() {
    let mut unread = String::new();
    for agency in AGENCIES {
        for opening in agency.openings {
            // Where no separator is printed, the line ends with the credit.
            let lede =
                if opening.ends_with(char::is_alphanumeric) && !agency.unseparated { "" } else { " Ships moved." };
            let copy = std::format!("{opening}{lede}");
            let parsed = Dateline::parse(&copy).ok();
            let key = parsed.as_ref().and_then(|(dateline, _)| dateline.credit.as_ref()?.agency.as_ref());
            if key.is_none_or(|key| key != agency.key) {
                writeln!(unread, "{}: {opening} -> {key:?}", agency.key).unwrap();
            }
        }
    }
    assert_eq!(unread, "");
}

#[test]
fn a_correspondent_signs_before_the_place() {
    check(&[
        ("Jonas Pell. Washington (CNN) — |Ships moved.", "Washington # CNN=CNN ~ Jonas Pell"),
        (
            "Maximilian Konstantinopoulos Featherstonehaugh Montgomerie. Washington (CNN) — |Ships moved.",
            "Washington # CNN=CNN ~ Maximilian Konstantinopoulos Featherstonehaugh Montgomerie",
        ),
    ]);
}

#[test]
fn dates_between_dashes_in_brackets_and_in_figures() {
    check(&[
        ("GENEVA (24 October 2024) – |Ships moved.", "GENEVA @ 2024-10-24"),
        ("GENEVA (24 October) – |Ships moved.", "GENEVA @ 10-24"),
        ("WASHINGTON (Aug. 13) -- |Ships moved.", "WASHINGTON @ 8-13"),
        ("Harlow, Iowa (Oct. 24, 2024) – |Ships moved.", "Harlow|Iowa @ 2024-10-24"),
        ("HARLOW, Ill. – Oct. 24, 2024 – |Ships moved.", "HARLOW|Ill. @ 2024-10-24"),
        ("HARLOW, Ill. - Oct 24 (Reuters) - |Ships moved.", "HARLOW|Ill. @ 10-24 # Reuters=Reuters"),
        (
            "HARLOW, Ill. – October 24, 2024 (GLOBE NEWSWIRE) – |Ships moved.",
            "HARLOW|Ill. @ 2024-10-24 # GLOBE NEWSWIRE=GlobeNewswire",
        ),
        ("BRUSSEL 03/05 (BELGA) = |Schepen voeren.", "BRUSSEL @ 5-3 # BELGA=Belga"),
        ("Jakarta, 3/5 (ANTARA) - |Kapal.", "Jakarta @ 5-3 # ANTARA=Antara"),
        ("Jakarta, 3/13 (ANTARA) - |Kapal.", "Jakarta @ 3-13 # ANTARA=Antara"),
        ("Budapest, 2026. május 3., vasárnap (MTI) - |A hajók.", "Budapest @ 2026-5-3Sunday # MTI=MTI"),
        ("Budapest, 2026. május 3. (MTI) - |A hajók.", "Budapest @ 2026-5-3 # MTI=MTI"),
        ("Baku, May 3, AZERTAC|", "Baku @ 5-3 # AZERTAC=AZERTAC"),
        ("КАИР, 3 мая - РИА Новости, Анна Ким. |Порт.", "КАИР @ 5-3 # РИА Новости=RIA Novosti ~ Анна Ким"),
        ("Ростов-на-Дону. 3 мая. ИНТЕРФАКС-ЮГ - |Порт.", "Ростов-на-Дону @ 5-3 # ИНТЕРФАКС-ЮГ=Interfax"),
        ("Hà Nội (TTXVN) - |Tàu.", "Hà Nội # TTXVN=VNA"),
        ("КАИР, 3 мая - РИА Новости, Анна Мария Ким. |Порт.", "КАИР @ 5-3 # РИА Новости=RIA Novosti ~ Анна Мария Ким"),
        ("КАИР, 3 мая - |РИА Новости, Анна. Порт.", "КАИР @ 5-3"),
        ("КАИР, 3 мая - |РИА Новости, Анна Мария Ева Ким. Порт.", "КАИР @ 5-3"),
        ("КАИР, 3 мая - |РИА Новости, Анна ким. Порт.", "КАИР @ 5-3"),
        ("КАИР, 3 мая - РИА Новости. |Анна Ким.", "КАИР @ 5-3 # РИА Новости=RIA Novosti"),
    ]);
    none(&[
        "GENEVA (24 October 2024 – Ships moved.",
        "Geneva (24 October) – Ships moved.",
        "Jakarta, 33/5 (ANTARA) - Kapal.",
    ]);
}

#[test]
fn a_date_has_its_words() {
    for (copy, words) in [
        ("MOSCOW, December 26. /TASS/. Ships moved.", "December 26"),
        ("Berlin, 2. März (dpa) - Schiffe fuhren.", "2. März"),
        ("Sao Paulo, 28/9/2024 (Lusa) - Ships moved.", "28/9/2024"),
        ("Jan 30 (Reuters) - Ships moved.", "Jan 30"),
        ("ABU DHABI (UrduPoint / WAM - 02nd May, 2021) Ships moved.", "02nd May, 2021"),
        ("GENEVA (24 October 2024) – Ships moved.", "24 October 2024"),
        ("HARLOW, Ill.--(BUSINESS WIRE)--Dec. 10, 2004-- Ships moved.", "Dec. 10, 2004"),
        ("新华社维尔纳6月14日电 船只恢复航行。", "6月14日"),
        ("中新社維爾納三月五日電 船隻恢復航行。", "三月五日"),
        ("【ワシントン４日時事】船が動いた。", "４日"),
        ("[ジャカルタ ４日 ロイター] - 船が動いた。", "４日"),
        ("【5月3日 AFP】船が動いた。", "5月3日"),
    ] {
        let (dateline, _) = Dateline::parse(copy).unwrap_or_else(|error| panic!("{copy}: {error}"));
        assert_eq!(dateline.date_text.as_ref().map(Text::as_printed), Some(words), "{copy}");
    }
    let (undated, _) = Dateline::parse("PORTO (Lusa) - Ships moved.").unwrap();
    assert_eq!((undated.date, undated.date_text), (None, None));
}
