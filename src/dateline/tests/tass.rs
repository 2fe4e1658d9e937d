//! TASS in all its forms, English, Russian and Bulgarian.

use super::check;

#[test]
fn english() {
    check(&[
        ("MOSCOW, April 11. /TASS/. |The harbor opened.", "MOSCOW @ 4-11 # TASS=TASS"),
        ("NEW DELHI, April 28. /TASS/. |The harbor opened.", "NEW DELHI @ 4-28 # TASS=TASS"),
        ("ST. PETERSBURG, April 27. /TASS/. |The harbor opened.", "ST. PETERSBURG @ 4-27 # TASS=TASS"),
        ("NOVO-OGARYOVO, April 9. /TASS/ — |The harbor opened.", "NOVO-OGARYOVO @ 4-9 # TASS=TASS"),
        ("BAIKONUR COSMODROME, September 22. /TASS/. |Crews met.", "BAIKONUR COSMODROME @ 9-22 # TASS=TASS"),
        ("ISS, December 16. /TASS/: |The crew rested.", "ISS @ 12-16 # TASS=TASS"),
        ("ISS, July 29. |The crew rested.", "ISS @ 7-29"),
        ("DONETSK, April 28. |The harbor opened.", "DONETSK @ 4-28"),
        ("MOSCOW, May 31. / TASS /. |About 200 guests came.", "MOSCOW @ 5-31 # TASS=TASS"),
        ("MOSCOW, March 13. /tass/. |The harbor opened.", "MOSCOW @ 3-13 # tass=TASS"),
        ("UN 24 Feb. /TASS/. |The harbor opened.", "UN @ 2-24 # TASS=TASS"),
        ("MOSCOW April 11 /TASS/ |The harbor opened.", "MOSCOW @ 4-11 # TASS=TASS"),
        ("MOSCOW,\u{A0}April\u{A0}11.\u{A0}/TASS/.\u{A0}|The harbor opened.", "MOSCOW @ 4-11 # TASS=TASS"),
        ("MOSCOW, Apr 11. /TASS/. |The harbor opened.", "MOSCOW @ 4-11 # TASS=TASS"),
        ("MOSCOW, Apr. 11 /TASS/. |The harbor opened.", "MOSCOW @ 4-11 # TASS=TASS"),
        ("MOSCOW, March 28. /ITAR-TASS/. |The harbor opened.", "MOSCOW @ 3-28 # ITAR-TASS=TASS"),
        ("MOSCOW, October 28 (Itar-Tass) - |The harbor opened.", "MOSCOW @ 10-28 # Itar-Tass=TASS"),
        (
            "MOSCOW, December 19 (Itar-Tass World Service) - |The ninth event.",
            "MOSCOW @ 12-19 # Itar-Tass World Service=TASS",
        ),
        (
            "MOSCOW, May 3. /TASS correspondent Artem Vershkov/. |Ships moved.",
            "MOSCOW @ 5-3 # TASS=TASS ~ Artem Vershkov",
        ),
        ("MOSCOW, May 3. /Corr. TASS Artem Vershkov/. |Ships moved.", "MOSCOW @ 5-3 # TASS=TASS ~ Artem Vershkov"),
        ("МОСКВА, 3 мая. /Корр. ТАСС/. |Порт открыт.", "МОСКВА @ 5-3 # ТАСС=TASS"),
        ("3 мая, Минск /Корр. БЕЛТА/. |Порт открыт.", "Минск @ 5-3 # БЕЛТА=BelTA"),
    ]);
}

#[test]
fn a_region_stands_in_slashes_of_its_own() {
    check(&[
        (
            "IGORA /Leningrad Region/, December 26. /TASS/. |The slopes opened.",
            "IGORA|Leningrad Region @ 12-26 # TASS=TASS",
        ),
        (
            "IGORA /Leningrad region/, December 26. /TASS/. |The slopes opened.",
            "IGORA|Leningrad region @ 12-26 # TASS=TASS",
        ),
        (
            "СОСНОВО /Ленинградская область/, 6 мая. /ТАСС/. |Снег сошел.",
            "СОСНОВО|Ленинградская область @ 5-6 # ТАСС=TASS",
        ),
    ]);
}

#[test]
fn russian() {
    check(&[
        ("ВАШИНГТОН, 8 января. /ТАСС/. |Порт открыт.", "ВАШИНГТОН @ 1-8 # ТАСС=TASS"),
        ("САНКТ-ПЕТЕРБУРГ, 3 января. /ТАСС/. |Порт открыт.", "САНКТ-ПЕТЕРБУРГ @ 1-3 # ТАСС=TASS"),
        ("МКС, 28 сентября. /ИТАР-ТАСС/. |Экипаж отдыхал.", "МКС @ 9-28 # ИТАР-ТАСС=TASS"),
        ("МОСКВА, 18 июня /ТАСС/ - |Порт открыт.", "МОСКВА @ 6-18 # ТАСС=TASS"),
        ("МОСКВА, 7 авг. /ТАСС/. |Порт открыт.", "МОСКВА @ 8-7 # ТАСС=TASS"),
        ("СЕУЛ, 7 марта. /Корр. ТАСС Артем Вершков/. |Порт открыт.", "СЕУЛ @ 3-7 # ТАСС=TASS ~ Артем Вершков"),
        ("СЕУЛ, 7 марта. / Корр.ТАСС Артем Вершков /. |Порт открыт.", "СЕУЛ @ 3-7 # ТАСС=TASS ~ Артем Вершков"),
        ("МУРМАНСК, 16 октября. /Корр. ИТАР-ТАСС Вершков /. |Лед.", "МУРМАНСК @ 10-16 # ИТАР-ТАСС=TASS ~ Вершков"),
        ("ШАНХАЙ, 13 июня. /Корр. ТАСС Артем Вершков/|", "ШАНХАЙ @ 6-13 # ТАСС=TASS ~ Артем Вершков"),
        ("ТАСС, 24 ноября. |Порт открыт.", "@ 11-24 # ТАСС=TASS"),
    ]);
}

#[test]
fn bulgarian() {
    check(&[
        ("РИМ, 4 юни. / ТАСС/. |Пристанището отвори.", "РИМ @ 6-4 # ТАСС=TASS"),
        ("РОСТОВ НА Дон, 16 юни. / ТАСС/. |Пристанището отвори.", "РОСТОВ НА Дон @ 6-16 # ТАСС=TASS"),
    ]);
}
