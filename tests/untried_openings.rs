//! Openings of releases, of sites and of papers in German: days to be filled in, hours with a zone, countries and sites in
//! brackets.

use super::untried_datelines::check;

const SENTENCE: &str = "Ships moved again on Monday after a storm that had kept them outside for three days.";
const GERMAN: &str = "Der Hafen ist seit Montag wieder offen, und die Schiffe fahren nach drei Tagen Sturm aus.";

/// As [`check`], the same lede behind each opening; where `-` stands for no dateline, the opening begins the lede.
#[track_caller]
pub(crate) fn opens(lede: &str, rows: &[(&str, &str)]) {
    for (opening, dateline) in rows {
        let story = format!("{opening}{lede}");
        let begins = if *dateline == "-" { opening.trim_end() } else { &lede[..lede.find(' ').unwrap()] };
        check(&[(&*story, dateline, begins)]);
    }
}

#[test]
fn a_day_that_a_release_leaves_to_be_filled_in() {
    opens(
        SENTENCE,
        &[
            ("Harlow, TX – [May 3, 2027] – ", "Harlow|TX @ May 3, 2027"),
            ("HARLOW, TX [May 3, 2027] – ", "HARLOW|TX @ May 3, 2027"),
            ("Harlow, Arlenia — [3 May 2027] — ", "Harlow|Arlenia @ May 3, 2027"),
            ("HARLOW, TX, [May 3, 2027] -- ", "HARLOW|TX @ May 3, 2027"),
            ("HARLOW – [May 3] – ", "HARLOW @ May 3"),
            ("Harlow, TX – [DATE] – ", "-"),
            ("Harlow, TX – [see May 3 - ", "-"),
            ("Harlow photos – [May 3] – ", "-"),
            ("Anna Kim [May 3, 2027] ", "-"),
            ("[May 3, 2027] – ", "-"),
        ],
    );
}

#[test]
fn an_hour_and_a_zone_behind_the_day() {
    opens(
        SENTENCE,
        &[
            (
                "Harlow, AZ (Velnaworthy.ai) Monday May 3, 2027 @ 10:22 AM America/Phoenix — ",
                "Harlow|AZ @ Monday, May 3, 2027 # Velnaworthy.ai",
            ),
            (
                "Harlow, AZ (Velnaworthy.ai) Monday May 3, 2027 @ 10:22 AM — ",
                "Harlow|AZ @ Monday, May 3, 2027 # Velnaworthy.ai",
            ),
            (
                "HARLOW, AZ (Velna.example) Monday, May 3, 2027, 10:22 AM -- ",
                "HARLOW|AZ @ Monday, May 3, 2027 # Velna.example",
            ),
            ("Harlow, AZ (Velnaworthy.ai) May 3, 2027 — ", "Harlow|AZ @ May 3, 2027 # Velnaworthy.ai"),
            ("HARLOW, AZ (VELNAWIRE) May 3, 2027 -- ", "HARLOW|AZ @ May 3, 2027 # VELNAWIRE"),
            ("Harlow (Arlenia), May 3 - ", "Harlow|Arlenia @ May 3"),
            (
                "Harlow, AZ (Velnaworthy.ai) Monday May 3, 2027 @ 10:22 AM America/New_Velna — ",
                "Harlow|AZ @ Monday, May 3, 2027 # Velnaworthy.ai",
            ),
            ("Harlow (at noon) Monday May 3, 2027 @ the pier — ", "-"),
            ("Harlow photos (Roe) May 3 @ 10:22 AM — ", "-"),
        ],
    );
}

#[test]
fn a_service_between_two_dashes() {
    opens(
        SENTENCE,
        &[
            (
                "HARLOW, Fla., May 3, 2027 – VELNA MediaWire (Press Release Service – Distribution) – ",
                "HARLOW|Fla. @ May 3, 2027 # VELNA MediaWire",
            ),
            ("HARLOW, Fla., May 3, 2027 – Velna Newswire – ", "HARLOW|Fla. @ May 3, 2027 # Velna Newswire"),
            ("Harlow, Fla., May 3, 2027 -- PRWIRE -- ", "Harlow|Fla. @ May 3, 2027 # PRWIRE"),
        ],
    );
    check(&[
        ("HARLOW, Fla., May 3, 2027 – Anna Kim – who leads the port – moved.", "HARLOW|Fla. @ May 3, 2027", "Anna Kim"),
        ("HARLOW, Fla., May 3, 2027 – Velna Newswire opened a port.", "HARLOW|Fla. @ May 3, 2027", "Velna Newswire"),
    ]);
}

#[test]
fn a_country_in_brackets_before_a_sentence() {
    opens(
        SENTENCE,
        &[
            ("Velna (Sudan) ", "Velna|Sudan"),
            ("VELNA (Sudan) ", "VELNA|Sudan"),
            ("Velna (South Africa) ", "Velna|South Africa"),
            ("Velna (Sudan) - ", "Velna|Sudan"),
            ("Velna (Arlenia) ", "-"),
            ("Anna Kim (Germany) ", "-"),
            ("The port (Sudan) ", "-"),
        ],
    );
    check(&[
        ("Velna (Sudan) is a port where ships moved again on Monday after the storm.", "-", "Velna (Sudan)"),
        ("Kim (Germany) 2:03.14, Roe (France) 2:04.11, Sorel (Sudan) 2:05.20 over the line", "-", "Kim"),
        ("Velna (Sudan) Wins", "-", "Velna (Sudan)"),
    ]);
}

#[test]
fn a_site_or_a_desk_in_brackets_before_a_sentence() {
    opens(
        GERMAN,
        &[
            ("Velna (hafen.net) ", "Velna # hafen.net"),
            ("Velna (hafen.net/as) ", "Velna # hafen.net/as"),
            ("Velna (hafen.net/as) - ", "Velna # hafen.net/as"),
            ("Velna (KNA) ", "Velna # KNA"),
            ("Velna (KAP) ", "Velna # KAP"),
            ("VELNA (pm). ", "VELNA # pm"),
            ("VELNA. (red/pm) ", "VELNA # red/pm"),
            ("Anna Kim (hafen.net) ", "-"),
            ("Velna (im Hafen) ", "-"),
            ("Velna (z.B. Nord) ", "-"),
            ("SPD (kurz). ", "-"),
        ],
    );
    check(&[
        ("Velna (hafen.net) öffnet seit Montag wieder seine Becken für alle Schiffe der Küste.", "-", "Velna"),
        ("VELNA (pm). The ships moved again on Monday after the storm, and tugs followed.", "-", "VELNA"),
    ]);
}

#[test]
fn a_date_that_a_store_keeps_before_the_text() {
    use wirecopy::Article;
    const LEDE: &str =
        "Přístav je po třech dnech bouře znovu otevřený a lodě vyplouvají od pondělí, řekl ředitel přístavu.";
    const ARABIC: &str = "تحركت السفن من جديد يوم الاثنين بعد ثلاثة أيام من العاصفة كما قال مدير الميناء أمس في بيان له.";
    for (text, headline, dateline) in [
        (format!("date 2027-05 VELNA - {LEDE}\n\n{LEDE}"), None, Some("date 2027-05 VELNA -")),
        (format!(" date 2027-05-03 VELNA - {LEDE}\n\n{LEDE}"), None, Some("date 2027-05-03 VELNA -")),
        (
            format!("date 2027-05-03 VELNA, 3. května (ČTK) - {LEDE}"),
            None,
            Some("date 2027-05-03 VELNA, 3. května (ČTK) -"),
        ),
        (format!("date 2027-05-03 فيلنا نيوز - {ARABIC} {ARABIC}"), None, Some("date 2027-05-03 فيلنا نيوز -")),
        (format!("date 2027-05 Přístav je znovu otevřený\n\n{LEDE}"), Some("Přístav je znovu otevřený"), None),
        (
            format!("date 2027-05 Přístav otevřen\n\nVELNA (ČTK) - {LEDE}"),
            Some("Přístav otevřen"),
            Some("VELNA (ČTK) -"),
        ),
        (format!("date 2027-05 {LEDE}\n\n{LEDE}"), None, None),
        (format!("date of 2027-05 VELNA - {LEDE}"), None, None),
        (format!("date 2027 VELNA - {LEDE}"), None, None),
        (format!("date 2027-05VELNA - {LEDE}"), None, None),
    ] {
        let article = Article::parse_lenient(&text);
        assert_eq!(article.dateline.as_ref().map(|dateline| dateline.text.as_printed()), dateline, "{text}");
        if dateline.is_some() || headline.is_some() {
            assert_eq!(article.headline.as_ref().map(|headline| headline.text.as_printed()), headline, "{text}");
        }
    }
}

#[test]
fn a_town_and_a_dash_without_a_headline() {
    use wirecopy::Article;
    for (text, place) in [
        (
            "Velna - Přístav je po třech dnech bouře znovu otevřený a lodě vyplouvaly od pondělí z obou bazénů v centru Velny, řekl ředitel přístavu Jan Roe tiskové agentuře.",
            Some("Velna"),
        ),
        (
            "Velna – Der Hafen ist nach drei Tagen Sturm wieder offen und die Schiffe fahren seit Montag aus beiden Becken bei Velna aus, sagte der Leiter des Hafens der Zeitung.",
            Some("Velna"),
        ),
        (
            "Velna - Pelabuhan dibuka kembali setelah badai tiga hari dan kapal-kapal berlayar dari kedua dermaga di Velna sejak Senin pagi, kata kepala pelabuhan itu kepada wartawan pada hari Selasa.",
            Some("Velna"),
        ),
        // A topic, English copy, a headline.
        (
            "Komentář - Přístav je po třech dnech bouře znovu otevřený a lodě vyplouvaly od pondělí z obou bazénů v centru města, řekl ředitel přístavu Jan Roe tiskové agentuře.",
            None,
        ),
        (
            "Velna - Přístav je po třech dnech bouře znovu otevřený a lodě vyplouvaly od pondělí z obou bazénů v centru města, řekl ředitel přístavu Jan Roe tiskové agentuře.",
            None,
        ),
        (
            "Velna - The ships moved again on Monday from the basins of Velna after a storm that had kept them outside for three days, and tugs followed them.",
            None,
        ),
        ("Velna - Přístav v centru Velny otevřen", None),
        (
            "Foto - Der Hafen ist nach drei Tagen Sturm wieder offen und die Schiffe fahren seit Montag aus beiden Becken der Stadt aus, sagte der Leiter des Hafens der Zeitung.",
            None,
        ),
    ] {
        let text = format!("{text}\nDruhý odstavec je kratší než první.");
        let article = Article::parse_lenient(&text);
        let found = article.dateline.as_ref().and_then(|dateline| dateline.places.first());
        assert_eq!(found.map(|place| place.name.as_printed()), place, "{text}");
    }
}

#[test]
fn a_place_and_its_country_below_a_byline_alone() {
    use wirecopy::Article;
    for (above, place) in [
        ("By Ann Roe\n", Some("Velna")),
        ("Posted by Velna Press International on May 3, 2027\n\n", Some("Velna")),
        ("", None),
    ] {
        let text = format!("{above}Velna (Sudan) {SENTENCE}\n\n{SENTENCE}");
        let article = Article::parse_lenient(&text);
        let found = article.dateline.as_ref().and_then(|dateline| dateline.places.first());
        assert_eq!(found.map(|place| place.name.as_printed()), place, "{text}");
    }
}

#[test]
fn a_semicolon_before_the_day_of_a_known_wire() {
    opens(
        SENTENCE,
        &[
            ("Velna, Arlenia; July 8 (RFE/RL) -- ", "Velna|Arlenia @ July 8 # RFE/RL"),
            ("Velna; July 8 (RFE/RL) -- ", "Velna @ July 8 # RFE/RL"),
            ("VELNA; July 8 (AP) -- ", "VELNA @ July 8 # AP"),
            ("Velna, Arlenia; 8 July 2027 (Reuters) - ", "Velna|Arlenia @ July 8, 2027 # Reuters"),
            ("Velna, Arlenia; July 8 (Harbor) and Roe (Karst) ", "-"),
            ("Velna, Arlenia; July 8 ", "-"),
            ("Velna, Arlenia; Harlow, July (AP Stylebook) ", "-"),
        ],
    );
}

#[test]
fn a_stop_of_the_month_before_a_quotation() {
    const ITALIAN: &str = "“Le navi sono partite lunedì dai due bacini del porto dopo tre giorni di tempesta”.";
    let begins = "Le navi sono";
    check(&[
        (&format!("Velna, 2 ott. {ITALIAN}"), "Velna @ October 2", "“Le"),
        (&format!("San Velna, 2 ott. {ITALIAN}"), "San Velna @ October 2", "“Le"),
        (&format!("Velna, 2 ottobre. {ITALIAN}"), "Velna @ October 2", "“Le"),
        (&format!("Velna, 2 mag. «{begins} partite lunedì dai bacini del porto.»"), "Velna @ May 2", "«Le"),
        (&format!("Anna Kim, 2 ott. {ITALIAN}"), "-", "Anna Kim"),
        (&format!("Velna 2 ott. {ITALIAN}"), "-", "Velna 2"),
        (&format!("Velna, 2 ott. {begins}"), "-", "Velna, 2"),
        ("Velna, 2 ott. “The ships moved on Monday from the basins after the storm.”", "-", "Velna, 2"),
    ]);
}

#[test]
fn a_wires_letters_in_copy_of_german() {
    opens(
        GERMAN,
        &[
            ("Velna (PK) ", "Velna # PK"),
            ("Velna (HVL) ", "Velna # HVL"),
            ("San Velna (PK) ", "San Velna # PK"),
            ("Anna Kim (PK) ", "-"),
            ("Roe (SPD) ", "-"),
            ("Velna (Pk) ", "-"),
            ("Velna (HAFEN) ", "-"),
        ],
    );
    check(&[
        ("Velna (SPD) sagte am Montag, der Hafen sei wieder offen und die Schiffe führen aus.", "-", "Velna (SPD)"),
        ("Velna (PK) Ships moved again on Monday after a storm that had kept them outside.", "-", "Velna (PK)"),
    ]);
}

#[test]
fn capitals_with_a_region_and_a_colon_below_a_whole_head() {
    use wirecopy::Article;
    let head = "Harbor reopens after the storm\nVelna Herald Tribune\nThe ships moved on Monday\n";
    for (opening, place) in [
        ("VELNA, South Arlenia: ", Some("VELNA")),
        ("VELNA, Arlenia: ", Some("VELNA")),
        ("VELNA: ", None),
        ("VELNA, ARLENIA: ", None),
        ("Velna, Arlenia: ", None),
    ] {
        let text = format!("{head}{opening}{SENTENCE}\n{SENTENCE}");
        let article = Article::parse_lenient(&text);
        let found = article.dateline.as_ref().and_then(|dateline| dateline.places.first());
        assert_eq!(found.map(|place| place.name.as_printed()), place, "{text}");
    }
}
