//! Copy of Latin America's press, and of other press in Latin letters: who signs before a stop and a dash, seams of a page,
//! a wire over a place.

use wirecopy::Article;

use super::untried_datelines::check;

const LEDE: &str = "El puerto abrió de nuevo el lunes después de tres días de tormenta, dijo su director.";

fn opens(rows: &[(&str, &str)]) {
    for (opening, dateline) in rows {
        let story = format!("{opening}{LEDE}");
        check(&[(&*story, dateline, if *dateline == "-" { opening.trim_end() } else { "El puerto" })]);
    }
}

#[test]
fn who_signs_before_a_stop_and_a_dash() {
    opens(&[
        ("Reuters.- ", "# Reuters"),
        ("Reuters. – ", "# Reuters"),
        ("Reuters.-", "# Reuters"),
        ("EFE.- ", "# EFE"),
        ("Notimex.- ", "# Notimex"),
        ("AP.- ", "# AP"),
        ("Agencias.- ", "# Agencias"),
        ("Ciudad de Velna, EFE.- ", "Ciudad de Velna # EFE"),
        ("Velna, Notimex. - ", "Velna # Notimex"),
        ("Velna/EFE.- ", "Velna # EFE"),
        ("VELNA, Ver.-(apro).-", "VELNA|Ver # apro"),
        ("VELNA, Ver. (apro).- ", "VELNA|Ver. # apro"),
        ("VELNA (apro).- ", "VELNA # apro"),
        ("Velna.- ", "Velna"),
        ("Velna, Ver.- ", "Velna|Ver"),
        // A state's letters are no wire's.
        ("Velna, PA.- ", "Velna|PA"),
    ]);
    check(&[
        ("ST.-JEAN (AP) - Ships moved on Monday.", "ST.-JEAN # AP", "Ships"),
        ("Reuters. El puerto abrió de nuevo el lunes.", "-", "Reuters."),
        ("VELNA, PA - Ships moved again on Monday, he said.", "VELNA|PA", "Ships"),
    ]);
}

#[test]
fn a_wire_over_its_place() {
    for (line, dateline) in [
        ("MADAR/Velna le 16-09-2027", "Velna @ September 16, 2027 # MADAR"),
        ("MADAR/Velna, le 16 septembre 2027", "Velna @ September 16, 2027 # MADAR"),
        ("MADAR/Velna le 16/09/2027", "Velna @ September 16, 2027 # MADAR"),
        ("APS/Velna - ", "Velna # APS"),
        ("AFP/Reuters - ", "# AFP/Reuters"),
        ("MADAR/Velna", "-"),
        ("MADAR / Velna le port", "-"),
        ("MADAR/Velna.", "-"),
    ] {
        let lede = "Le port a rouvert lundi après trois jours de tempête, a dit son directeur.";
        let text = if line.ends_with("- ") { format!("{line}{lede}") } else { format!("{line}\n{lede}") };
        let story = format!("Le port rouvre\n{text}");
        let article = Article::parse_lenient(&story);
        let read = article.dateline.map_or("-".to_owned(), |dateline| {
            let parts = [
                dateline.places.first().map(|place| place.name.to_string()),
                dateline.date.map(|date| format!("@ {date}")),
                dateline.credit.map(|credit| format!("# {}", credit.name)),
            ];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        assert_eq!(read, dateline, "{text}");
    }
}

#[test]
fn a_deck_and_two_blanks_before_capitals() {
    const DECK: &str = "Diretor espera mais navios.";
    for (seam, place) in [
        (format!("{DECK}  VELNA - O porto reabriu na segunda-feira depois da tempestade."), "VELNA"),
        (format!("{DECK}  VELNA -\u{a0}O porto reabriu na segunda-feira depois da tempestade."), "VELNA"),
        (format!("{DECK}   SANTA VELNA — O porto reabriu na segunda-feira depois da tempestade."), "SANTA VELNA"),
        (format!("{DECK}  VELNA, Ver. (apro).- O porto reabriu na segunda-feira depois da tempestade."), "VELNA"),
        (
            "Porto reabre em Tarn VELNA, Ver. (apro).- O porto reabriu na segunda-feira depois da tempestade.".into(),
            "VELNA",
        ),
        // A seam of one blank, a topic, small letters, a sentence that goes on.
        (format!("{DECK} VELNA - O porto reabriu na segunda-feira depois da tempestade."), ""),
        (format!("{DECK}  VIDEO - O porto reabriu na segunda-feira depois da tempestade."), ""),
        (format!("{DECK}  Velna - O porto reabriu na segunda-feira depois da tempestade."), ""),
        (format!("{DECK}  VELNA - o porto reabriu na segunda-feira depois da tempestade."), ""),
        (format!("{DECK}  VELNA - O porto reabriu."), ""),
        ("Diretor espera mais  VELNA - O porto reabriu na segunda-feira depois da tempestade.".into(), ""),
        (format!("{DECK}  NATO - O porto (apro) reabriu."), ""),
    ] {
        let article = Article::parse_lenient(&seam);
        let read = article.dateline.and_then(|dateline| dateline.places.first().map(|place| place.name.to_string()));
        assert_eq!(read.unwrap_or_default(), place, "{seam}");
    }
}

#[test]
fn writers_named_above_the_dateline() {
    for (line, names) in [
        ("Pewarta: Anna Kim", vec!["Anna Kim"]),
        ("Pewarta: Anna Kim dan Ivo Brandt", vec!["Anna Kim", "Ivo Brandt"]),
        ("Pewarta : Anna Kim", vec!["Anna Kim"]),
        ("Wartawan: Anna Kim", vec!["Anna Kim"]),
        ("Reporter: Anna Kim", vec!["Anna Kim"]),
        ("Laporan: Anna Kim", vec!["Anna Kim"]),
        ("Kontributor: Anna Kim", vec!["Anna Kim"]),
        ("Penulis: Anna Kim", vec!["Anna Kim"]),
        ("Laporan keuangan terbit", vec![]),
        ("Reporter tanpa batas", vec![]),
    ] {
        let text = format!(
            "Pelabuhan dibuka lagi\n{line}\n\nVelna (ANTARA News) - Kapal berlayar lagi, kata kepala pelabuhan."
        );
        let article = Article::parse_lenient(&text);
        let read: Vec<_> =
            article.byline.iter().flat_map(|byline| byline.names.iter()).map(|name| name.to_string()).collect();
        assert_eq!(read, names, "{text}");
        assert_eq!(
            article.dateline.map(|dateline| dateline.places[0].name.to_string()).as_deref(),
            Some("Velna"),
            "{text}"
        );
    }
}

#[test]
fn a_paragraph_alone_is_no_headline() {
    let sentence = "Liman üç gün süren fırtınanın ardından pazartesi günü yeniden açıldı. Gemiler limandan ayrıldı ve";
    for (text, is_headline) in [
        (format!("{sentence} yükler indirildi, dedi müdür dün akşam Velna limanında     INSTAGRAM'"), false),
        (format!("{sentence} yükler indirildi, dedi müdür dün akşam Velna limanında"), false),
        ("Liman fırtınanın ardından yeniden açıldı. Ve sonra?".into(), true),
        (format!("{sentence} yükler indirildi, dedi müdür dün akşam Velna\nLiman açık kaldı, dedi müdür."), true),
        ("Liman üç gün süren fırtınanın ardından pazartesi günü yeniden açıldı".into(), true),
    ] {
        assert_eq!(Article::parse_lenient(&text).headline.is_some(), is_headline, "{text}");
    }
}
