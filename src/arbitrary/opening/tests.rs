use super::*;

#[test]
fn each_byte_chooses_one_thing() {
    // The family; the agency by its row, its name and mark; the city and how many; whether a weekday stands alone;
    // the date's form, day and year; whether it is left out or comes first; what parts the dateline from the lede.
    for (bytes, text) in [
        (&[0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 1, 2][..], "RIO DE JANEIRO, April 1, 2021. /TASS/ — "),
        (&[7, 0, 0, 0, 0, 3, 1, 0, 0, 0, 0, 1, 2], "RIO DE JANEIRO, April 1, 2021. /TASS/ — "),
        (&[0, 0, 3, 0, 0, 3, 1, 0, 4, 27, 1, 1, 0, 2], "RIO DE JANEIRO, 28 July (Sputnik) — "),
        (&[0, 0, 3, 0, 0, 3, 2, 1, 0, 4, 28, 2, 0, 2], "RIO DE JANEIRO, Sudan (Sputnik) — "),
        (&[0, 0, 3, 0, 1, 3, 3, 1, 1, 0, 4, 3, 0, 1, 1], "RIO DE JANEIRO and ST. PETERSBURG, 4 July, Sputnik -- "),
        (&[0, 0, 2, 0, 1, 3, 1, 0, 0, 4, 3, 1, 1], "RIO DE JANEIRO, April 5, 2021, RIA Novosti -- "),
        (&[0, 0, 8, 0, 0, 3, 1, 0, 4, 3, 2, 1, 7, 2], "4 July (Opta) — "),
        (&[0, 0, 8, 0, 0, 3, 1, 0, 4, 3, 2, 1, 6, 2], "RIO DE JANEIRO, 4 July (Opta) — "),
        (&[0, 0, 0, 0, 0, 3, 1, 5, 2, 1, 2], "RIO DE JANEIRO, Wednesday. /TASS/ — "),
        (&[8, 2, 1], "(Bloomberg) -- "),
        (&[9, 0, 1, 4], "(ANSA) - MILANO, 5 SET - "),
        (&[10, 0, 4, 2, 1], "April 5 (Reuters) - GENEVA -- "),
        (&[10, 0, 4, 2, 3], "April 5 (Reuters) - "),
        (&[11, 3, 1, 0, 4, 1, 2], "RIO DE JANEIRO, April 5, 1987 — "),
        (&[12, 0, 2], "GENEVA — "),
        (&[13, 1, 3, 0], "[ジャカルタ ４日 ロイター] - "),
        (&[13, 0, 30, 1], "[ロンドン 31日 ロイター] - "),
        (&[14, 0, 5, 13, 1], "新华社上海6月14日电 "),
        (&[14, 1, 5, 13, 1], "中新网6月14日电 "),
        (&[14, 2, 4, 2, 1], "【5月3日 AFP】"),
        (&[15, 2], "(서울=연합뉴스) "),
    ] {
        let opening = Opening::arbitrary(&mut Unstructured::new(bytes)).unwrap();
        assert_eq!(opening.as_str(), text, "{bytes:?}");
    }
}

#[test]
fn agencies_whose_place_is_everybody_s_are_drawn() {
    for (key, is_it) in [
        ("TASS", true),
        ("Sputnik", true),
        ("Reuters", false),
        ("Trend", false),
        ("DHA", false),
        ("Jiji", false),
        ("Yonhap", false),
    ] {
        let row = AGENCIES.iter().find(|row| row.key == key).unwrap();
        assert_eq!(is_plain(row), is_it, "{key}");
    }
    for (name, is_it) in [("TASS", true), ("reuters", true), ("APA", false), ("APS", false), ("Velna Wire", false)] {
        assert_eq!(is_nobody_elses(name), is_it, "{name}");
    }
}
