//! Where a name, a region, a credit ends: copy on both sides of each limit.

use alloc::string::String;

use super::{check, none};
use crate::dateline::Dateline;
use crate::error::ErrorKind;

#[test]
fn a_name_in_small_letters_has_three_words_and_no_region() {
    check(&[
        ("서울 부산 (연합뉴스) - |첫", "서울 부산 # 연합뉴스=Yonhap"),
        ("москва, 1 дек — риа новости. |порт", "москва @ 12-1 # риа новости=RIA Novosti"),
        ("нижний новый новгород, 1 дек — риа новости. |порт", "нижний новый новгород @ 12-1 # риа новости=RIA Novosti"),
    ]);
    none(&[
        "нижний новый старый новгород, 1 дек — риа новости. порт",
        "нижний новый старый новгород, 1 дек (риа новости) — порт",
        "москва, россия, 1 дек — риа новости. порт",
        "SEOUL 서울 (AP) - Ships moved.",
    ]);
}

#[test]
fn a_stop_is_a_short_word_s_own_where_the_name_goes_on() {
    check(&[
        ("WASHINGTON D.C. (AP) -- |Ships moved.", "WASHINGTON D.C. # AP=AP"),
        ("ST. PAUL (AP) -- |Ships moved.", "ST. PAUL # AP=AP"),
        ("Ufa. (Interfax) - |Ships moved.", "Ufa # Interfax=Interfax"),
    ]);
    none(&["PORTO. FARO (AP) -- Ships moved.", "By Jonas Pell (Reuters) - Ships moved."]);
}

#[test]
fn regions_in_capitals_are_places_where_others_follow() {
    check(&[
        ("NEW YORK, ORE, LONDON and BEIJING (AP) -- |Ships.", "NEW YORK|ORE; LONDON; BEIJING # AP=AP"),
        ("PARIS, France and LONDON (AP) -- |Ships moved.", "PARIS|France; LONDON # AP=AP"),
        ("PARIS, France, LONDON and ROME (AP) -- |Ships moved.", "PARIS|France; LONDON; ROME # AP=AP"),
    ]);
}

#[test]
fn regions_keep_the_brackets_that_only_both_of_them_have() {
    check(&[
        ("Mumbai, Maharashtra [India], Asia, May 3 (ANI): |Ships.", "Mumbai|Maharashtra [India], Asia @ 5-3 # ANI=ANI"),
        ("VANCOUVER (British Columbia), Canada (AP) -- |Ships.", "VANCOUVER|(British Columbia), Canada # AP=AP"),
        ("PORTO (AP), May 3 - |Ships moved.", "PORTO @ 5-3 # AP=AP"),
    ]);
    none(&["PORTO (Lisbon 5), May 3 (AP) - Ships moved.", "PORTO (“”), May 3 (AP) - Ships moved."]);
}

#[test]
fn a_run_of_places_ends_at_200_bytes() {
    for (first, read) in [(192, true), (193, false)] {
        // The first place is as long as asked for, a run of six places; `/FARO/LISBON` follows.
        let mut copy: String = "A".repeat(first - 5 * 6);
        copy.push_str(&"/PORTO".repeat(5));
        copy.push_str("/LISBON/FARO (AP) - Ships moved.");
        let places = Dateline::parse(&copy).ok().map(|(dateline, _)| dateline.places.len());
        assert_eq!(places, read.then_some(8), "{copy}");
    }
}

#[test]
fn a_correspondent_before_the_place_is_a_person_and_not_alone() {
    check(&[
        ("Yusuf KANTARLI/ADANA, (DHA)- |Liman açıldı.", "ADANA # DHA=DHA ~ Yusuf KANTARLI"),
        ("Yusuf KANTARLI, (DHA)- |Liman açıldı.", "Yusuf KANTARLI # DHA=DHA"),
        ("Yusuf Kaya/ADANA, (DHA)- |Liman açıldı.", "Yusuf Kaya; ADANA # DHA=DHA"),
        ("YUSUF KANTARLI/ADANA, (DHA)- |Liman açıldı.", "YUSUF KANTARLI; ADANA # DHA=DHA"),
        ("KANTARLI/ADANA, (DHA)- |Liman açıldı.", "KANTARLI; ADANA # DHA=DHA"),
        ("Yusuf KANTARLI/ADANA (AA) - |Liman açıldı.", "Yusuf KANTARLI; ADANA # AA=Anadolu"),
    ]);
}

#[test]
fn a_credit_holds_a_date_or_a_correspondent_behind_a_mark() {
    check(&[
        ("PORTO (Lusa, May 3) - |Ships moved.", "PORTO @ 5-3 # Lusa=Lusa"),
        ("PORTO (Lusa - May 33) - |Ships moved.", "PORTO # Lusa=Lusa"),
        ("PORTO (Lusa - May 3 2026 x) - |Ships moved.", "PORTO # Lusa=Lusa"),
        ("МОСКВА, 3 мая /ТАСС, Анна Ким/. |Суда.", "МОСКВА @ 5-3 # ТАСС=TASS ~ Анна Ким"),
        ("Tbilisi, May 3. /Trend, N. Kim/. |Ships moved.", "Tbilisi @ 5-3 # Trend=Trend ~ N. Kim"),
        ("Tbilisi, May 3. /Trend; N. Kim/. |Ships moved.", "Tbilisi @ 5-3 # Trend=Trend ~ N. Kim"),
        ("МОСКВА, 3 мая /ТАСС, Анна Ким Ли Пак Цой/. |Суда.", "МОСКВА @ 5-3 # ТАСС=TASS ~ Анна Ким Ли Пак Цой"),
        ("Abu Dhabi (WAM - 3rd May, 2021) - |Ships.", "Abu Dhabi @ 2021-5-3 # WAM=WAM"),
        ("Abu Dhabi (WAM – 3rd May, 2021) - |Ships.", "Abu Dhabi @ 2021-5-3 # WAM=WAM"),
        ("PORTO（Reuters） - |Ships moved.", "PORTO # Reuters=Reuters"),
        ("（Reuters） - |Ships moved.", "# Reuters=Reuters"),
    ]);
    none(&[
        "МОСКВА, 3 мая /ТАСС Анна Ким/. Суда.",
        "МОСКВА, 3 мая /ТАСС, анна ким/. Суда.",
        "МОСКВА, 3 мая /ТАСС, Анна Ким Ли Пак Цой Тен/. Суда.",
        "Accra, May 3 GNA Ships moved.",
    ]);
}

#[test]
fn a_credit_keeps_what_is_no_date() {
    for text in ["Lusa - May 33", "Lusa - May 3 2026 x", "Lusa"] {
        let copy = std::format!("PORTO ({text}) - Ships moved.");
        let (dateline, _) = Dateline::parse(&copy).unwrap();
        assert_eq!(dateline.credit.unwrap().text, text);
    }
}

#[test]
fn a_closed_bracket_is_no_credit_left_open() {
    for (copy, kind) in [
        ("(Reuters said that ships moved)", ErrorKind::ExpectedOpening),
        ("(Reuters said that ships moved", ErrorKind::UnclosedCredit),
        ("(Harbor Radio said that ships moved", ErrorKind::ExpectedOpening),
        ("PORTO (Reuters said that ships moved)", ErrorKind::ExpectedCredit),
        ("PORTO (Reuters said that ships moved", ErrorKind::UnclosedCredit),
    ] {
        assert_eq!(Dateline::parse(copy).unwrap_err().kind(), kind, "{copy}");
    }
}

#[test]
fn an_unlisted_outlet_is_titled_or_has_a_stop() {
    check(&[
        ("PORTO (Harbor Radio of the North) - |Ships moved.", "PORTO # Harbor Radio of the North"),
        ("PORTO (harbor.example) - |Ships moved.", "PORTO # harbor.example"),
        ("PORTO (harbor.example radio) - |Ships moved.", "PORTO # harbor.example radio"),
        ("PORTO (3sat.example) - |Ships moved.", "PORTO # 3sat.example"),
    ]);
    none(&[
        "PORTO (St. harbor) - Ships moved.",
        "PORTO (3 sat. Radio) - Ships moved.",
        "PORTO (May 33) - Ships moved.",
        "PORTO (Harbor Radio once more) - Ships moved.",
        "PORTO (Harbor (Radio) - Ships moved.",
        "PORTO (Harbor （Radio) - Ships moved.",
        "PORTO (Harbor Radio Of All Of The Great North Sea) - Ships moved.",
    ]);
}

#[test]
fn a_known_credit_wants_a_short_place_or_a_date_and_a_mark_at_the_end() {
    check(&[
        ("GREAT NEW VELNA PORT CITY (AP) - |Ships moved.", "GREAT NEW VELNA PORT CITY # AP=AP"),
        ("PORTO (AP)|", "PORTO # AP=AP"),
        ("Accra, May 3, GNA|", "Accra @ 5-3 # GNA=GNA"),
        ("PORTO (AP) |Ships moved.", "PORTO # AP=AP"),
        ("PORTO, May 3 (AP) |ships moved.", "PORTO @ 5-3 # AP=AP"),
    ]);
    none(&[
        "Accra, GNA",
        "New Great Port Velna (AP)",
        "New Great Port Velna, May 3 (AP)",
        "PORTO (AP) ships moved.",
        "Reuters",
        "Reuters. Ships moved.",
        "NNA: Ships moved.",
    ]);
}

#[test]
fn an_unlisted_credit_wants_capitals_or_a_date() {
    check(&[
        ("PORTO (Harbor Radio) - |Ships moved.", "PORTO # Harbor Radio"),
        ("Porto, May 3 (Harbor Radio) - |Ships moved.", "Porto @ 5-3 # Harbor Radio"),
        ("PORTO, May 3 (Harbor Radio)- |Ships moved.", "PORTO @ 5-3 # Harbor Radio"),
    ]);
    none(&[
        "Porto (Harbor Radio) - Ships moved.",
        "PORTO (Harbor Radio) - SHIPS MOVED",
        "PORTO (Harbor Radio)- Ships moved.",
        "Quay Port Faro Porto, May 3 (Harbor Radio)- Ships moved.",
        "Quay Port Faro Porto, May 3 (Harbor Radio) - Ships moved.",
        "(Harbor Radio) - MILANO, 16 MAG - Navi.",
    ]);
}

#[test]
fn without_a_credit_a_date_or_capitals_and_what_follows_count() {
    check(&[
        ("PORTO, May 3. |Ships moved.", "PORTO @ 5-3"),
        ("Porto, May 3 - |Ships moved.", "Porto @ 5-3"),
        ("PORTO, Narch 2 - |Ships moved.", "PORTO"),
        ("PORTO, Narch 2- |Ships moved.", "PORTO"),
        ("NEW VELNA PORT CITY – |Ships moved.", "NEW VELNA PORT CITY"),
        ("CHICAGO, March 4, - |Ships moved.", "CHICAGO @ 3-4"),
        ("ТАСС – |Суда вышли.", "# ТАСС=TASS"),
        ("ТАСС, 24 ноября – |Суда вышли.", "@ 11-24 # ТАСС=TASS"),
        ("ТАСС, 24 ноября: |Суда вышли.", "ТАСС @ 11-24"),
        ("KAZINFORM. May 3 - |Ships moved.", "@ 5-3 # KAZINFORM=Kazinform"),
    ]);
    none(&[
        "PORTO, May 3. ships moved.",
        "Porto, May 3. Ships moved.",
        "Porto, Narch 2 - Ships moved.",
        "Great New Port Velna, May 3 - Ships moved.",
        "GREAT NEW VELNA PORT CITY – Ships moved.",
        "PORTO – ships moved.",
        "PORTO – SHIPS MOVED",
        "PORTO – 12 SHIPS",
        "CHICAGO, March 4, : Ships moved.",
        "CHICAGO, March 4, . Ships moved.",
    ]);
}

#[test]
fn a_date_behind_the_credit_is_possible_and_parted_from_the_lede() {
    check(&[
        ("PORTO--(BUSINESS WIRE)--May 3, 2004--|Ships moved.", "PORTO @ 2004-5-3 # BUSINESS WIRE=Business Wire"),
        ("PORTO--(BUSINESS WIRE)--|April 31, 2004--Ships moved.", "PORTO # BUSINESS WIRE=Business Wire"),
        ("PORTO--(BUSINESS WIRE)--|May 3, 2004 was a day of ships.", "PORTO # BUSINESS WIRE=Business Wire"),
    ]);
}

#[test]
fn a_credit_first_may_have_a_dateline_behind_it() {
    check(&[
        ("Jan 30 (Reuters) - |PORTO (AP) - Ships moved.", "@ 1-30 # Reuters=Reuters"),
        ("Jan 30 (Reuters) - PORTO – |Ships moved.", "PORTO @ 1-30 # Reuters=Reuters"),
        ("(Reuters). |Ships moved.", "# Reuters=Reuters"),
        ("(Reuters): |Ships moved.", "# Reuters=Reuters"),
        ("NNA- |Ships moved.", "# NNA=NNA"),
        ("(ANSA) - MILANO, 16 MAG - |Navi.", "MILANO @ 5-16 # ANSA=ANSA"),
        ("(Harbor Radio) - PORTO (AP) - |Ships moved.", "PORTO # AP=AP"),
    ]);
    none(&["(ANSA) MILANO, 16 MAG - Navi."]);
}

#[test]
fn a_page_s_line_before_the_dateline_begins_with_a_known_name() {
    let (dateline, lede) =
        Dateline::parse("ANI | Updated: Oct 07, 2022 18:09 IST. Sylhet [Bangladesh], October 7 (ANI): Ships moved.")
            .unwrap();
    assert_eq!((super::short(&dateline).as_str(), lede), ("Sylhet|Bangladesh @ 10-7 # ANI=ANI", "Ships moved."));
    // The line ends within 80 characters of the bar.
    for (width, read) in [(78, true), (79, false)] {
        let copy = std::format!("ANI |{}. Sylhet, October 7 (ANI): Ships moved.", "x".repeat(width));
        assert_eq!(Dateline::parse(&copy).is_ok(), read, "{copy}");
    }
    none(&[
        "ANI | Updated: Oct 07, 2022 18:09 IST. SYLHET, October 7 – Ships moved.",
        "Harbor | Updated: Oct 07, 2022 18:09 IST. Sylhet [Bangladesh], October 7 (ANI): Ships moved.",
    ]);
}

#[test]
fn a_correspondent_and_a_stop_before_the_place_want_a_credit() {
    check(&[("Ana Lima. Washington (CNN) — |Ships moved.", "Washington # CNN=CNN ~ Ana Lima")]);
    none(&[
        "Ana lima. Washington (CNN) — Ships moved.",
        "Ana Lima2. Washington (CNN) — Ships moved.",
        "Ana Lima. WASHINGTON, May 3 – Ships moved.",
    ]);
}

#[test]
fn square_brackets_hold_a_place_a_day_and_a_credit() {
    check(&[
        ("[ジャカルタ ４日 ロイター] - |船。", "ジャカルタ @ 4 # ロイター=Reuters"),
        ("[ジャカルタ ロイター] - |船。", "ジャカルタ # ロイター=Reuters"),
    ]);
    none(&["[ジャカルタ 船 ロイター] - 船。"]);
}
