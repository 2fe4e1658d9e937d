//! Where a name, a region, a credit ends: copy on both sides of each limit.

use alloc::string::String;

use super::check;
use crate::dateline::Dateline;

#[track_caller]
fn none(cases: &[&str]) {
    for copy in cases {
        assert_eq!(Dateline::parse(copy).ok(), None, "{copy}");
    }
}

#[test]
fn a_name_goes_on_over_blanks_and_breaks_and_not_over_a_gap() {
    check(&[
        ("SAN  DIEGO (AP) -- |Ships moved.", "SAN  DIEGO # AP=AP"),
        ("SAN\u{A0} DIEGO (AP) -- |Ships moved.", "SAN\u{A0} DIEGO # AP=AP"),
        ("SAN\n    DIEGO (AP) -- |Ships moved.", "SAN DIEGO # AP=AP"),
    ]);
    none(&["PORTO   FARO (AP) -- Ships moved.", "PORTO    FARO (AP) -- Ships moved."]);
}

#[test]
fn a_name_in_small_letters_has_three_words_and_no_region() {
    check(&[
        ("москва, 1 дек — риа новости. |порт", "москва @ 12-1 # риа новости=RIA Novosti"),
        ("нижний новый новгород, 1 дек — риа новости. |порт", "нижний новый новгород @ 12-1 # риа новости=RIA Novosti"),
    ]);
    none(&[
        "нижний новый старый новгород, 1 дек — риа новости. порт",
        "москва, россия, 1 дек — риа новости. порт",
        "SEOUL 서울 (AP) - Ships moved.",
    ]);
}

#[test]
fn a_name_in_title_case_has_three_words_unless_a_date_follows() {
    check(&[
        ("Great Port Velna (AP) - |Ships moved.", "Great Port Velna # AP=AP"),
        ("New Great Port Velna, May 3 (AP) - |Ships moved.", "New Great Port Velna @ 5-3 # AP=AP"),
    ]);
    none(&["New Great Port Velna (AP) - Ships moved.", "Port of Great Velna (AP) - Ships moved."]);
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
    ]);
    none(&[
        "PORTO (AP), May 3 - Ships moved.",
        "PORTO (Lisbon 5), May 3 (AP) - Ships moved.",
        "PORTO (“”), May 3 (AP) - Ships moved.",
    ]);
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
        ("МОСКВА, 3 мая /ТАСС, Анна Ким/. |Суда.", "МОСКВА @ 5-3 # ТАСС=TASS ~ Анна Ким"),
        ("Tbilisi, May 3. /Trend, N. Kim/. |Ships moved.", "Tbilisi @ 5-3 # Trend=Trend ~ N. Kim"),
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
fn an_unlisted_outlet_is_titled_or_has_a_stop() {
    check(&[
        ("PORTO (Harbour Radio of the North) - |Ships moved.", "PORTO # Harbour Radio of the North"),
        ("PORTO (harbour.example) - |Ships moved.", "PORTO # harbour.example"),
    ]);
    none(&[
        "PORTO (St. harbour) - Ships moved.",
        "PORTO (May 3) - Ships moved.",
        "PORTO (Harbour Radio once more) - Ships moved.",
        "PORTO (Harbour Radio Of All Of The Great North Sea) - Ships moved.",
    ]);
}
