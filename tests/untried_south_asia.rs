//! Copy of South Asia's and the Arab world's press: desks and wires without marks, places alone, bodies without a headline.

use wirecopy::Article;

use super::untried_datelines::check;

const HINDI: &str = "बंदरगाह सोमवार को तीन दिन के तूफान के बाद फिर खुल गया, बंदरगाह के प्रमुख ने कहा।";

/// Stories below a headline that open so, with the same lede.
fn opens(rows: &[(&str, &str)]) {
    for (opening, dateline) in rows {
        let story = format!("{opening}{HINDI}");
        let lede = if *dateline == "-" { opening.trim_end() } else { "बंदरगाह सोमवार" };
        check(&[(&*story, dateline, lede)]);
    }
}

const URDU: &str = "جہاز پیر کو تین دن کے طوفان کے بعد دوبارہ چل پڑے، بندرگاہ کے سربراہ نے آج صبح ایک بیان میں کہا۔";
const ARABIC: &str =
    "تحركت السفن من جديد يوم الاثنين بعد ثلاثة أيام من العاصفة كما قال مدير الميناء أمس في بيان له عن الملاحة.";
const HEBREW: &str =
    "הספינות שבו לנוע ביום שני אחרי שלושה ימים של סערה, כך אמר אתמול מנהל הנמל בהודעה לעיתונות על המצב בנמל.";

#[test]
fn a_wire_behind_a_comma() {
    opens(&[
        ("वेल्ना, जेएनएन । ", "वेल्ना # जेएनएन"),
        ("वेल्ना, जेएनएन। ", "वेल्ना # जेएनएन"),
        ("वेल्ना, एएनआइ । ", "वेल्ना # एएनआइ"),
        ("नई वेल्ना, एएनआई: ", "नई वेल्ना # एएनआई"),
        ("वेल्ना, पीटीआइ - ", "वेल्ना # पीटीआइ"),
        ("वेल्ना, आइएएनएस । ", "वेल्ना # आइएएनएस"),
        ("वेल्ना, एजेंसी । ", "वेल्ना # एजेंसी"),
        ("वेल्ना, एजेंसियां : ", "वेल्ना # एजेंसियां"),
        ("वेल्ना, रॉयटर्स। ", "वेल्ना # रॉयटर्स"),
        ("वेल्ना, 5 मई, भाषा। ", "वेल्ना @ May 5 # भाषा"),
        ("वेल्ना/एजेंसी : ", "वेल्ना # एजेंसी"),
        ("वेल्ना - एजेंसी : ", "वेल्ना # एजेंसी"),
        ("वेल्ना, आर्ले, जेएनएन । ", "वेल्ना|आर्ले # जेएनएन"),
        // A region is none, nor what only begins like a wire.
        ("वेल्ना, आर्ले । ", "वेल्ना|आर्ले"),
        ("भाषा, बोली और लिपि पर चर्चा के लिए ", "-"),
        ("वेल्ना, एजेंसी के अनुसार ", "-"),
        ("वेल्ना के अधिकारी, एजेंसी और पुलिस: ", "-"),
    ]);
}

#[test]
fn a_desk_behind_a_comma() {
    opens(&[
        ("वेल्ना, राज्य ब्यूरो । ", "वेल्ना # राज्य ब्यूरो"),
        ("वेल्ना, हार्बर ब्यूरो : ", "वेल्ना # हार्बर ब्यूरो"),
        ("वेल्ना, हार्बर संवाददाता। ", "वेल्ना # हार्बर संवाददाता"),
        ("वेल्ना, संवाद सूत्र : ", "वेल्ना # संवाद सूत्र"),
        ("वेल्ना, डिजिटल डेस्क । ", "वेल्ना # डिजिटल डेस्क"),
        ("वेल्ना - प्रतिनिधि : ", "वेल्ना # प्रतिनिधि"),
        ("वेल्ना, 5 मे, प्रतिनिधी : ", "वेल्ना @ May 5 # प्रतिनिधी"),
        ("संवाददाता, वेल्ना : ", "वेल्ना # संवाददाता"),
        ("हार्बर ब्यूरो, नई वेल्ना। ", "नई वेल्ना # हार्बर ब्यूरो"),
        ("एजेंसी, वेल्ना। ", "वेल्ना # एजेंसी"),
        // An office that speaks, and what a desk does.
        ("वेल्ना ब्यूरो : ", "-"),
        ("पुलिस प्रतिनिधि: ", "-"),
        ("ब्यूरो, पुलिस और बंदरगाह के बड़े अधिकारी: ", "-"),
        ("वेल्ना के ब्यूरो, संवाददाता और डेस्क में ", "-"),
    ]);
    check(&[
        ("ভেলনা, ব্যুরো: বন্দর সোমবার আবার খুলেছে, বন্দরের প্রধান জানিয়েছেন আজ সকালে।", "ভেলনা # ব্যুরো", "বন্দর"),
        ("فیلنا، نمائندہ خصوصی: جہاز پیر کو دوبارہ چل پڑے، بندرگاہ کے سربراہ نے کہا۔", "فیلنا # نمائندہ خصوصی", "جہاز"),
        ("فيلنا، وكالات: تحركت السفن من جديد يوم الاثنين كما قال مدير الميناء أمس.", "فيلنا # وكالات", "تحركت"),
        ("فيلنا/ وكالات: تحركت السفن من جديد يوم الاثنين كما قال مدير الميناء أمس.", "فيلنا # وكالات", "تحركت"),
        ("فيلنا، تارن: تحركت السفن من جديد يوم الاثنين كما قال مدير الميناء أمس.", "فيلنا|تارن", "تحركت"),
    ]);
}

#[test]
fn brackets_glued_to_the_place_or_the_day() {
    const LEDE: &str = "جہاز پیر کو دوبارہ چل پڑے، بندرگاہ کے سربراہ نے کہا۔";
    for (opening, dateline) in [
        ("فیلنا(سی این این ) ", "فیلنا # سی این این"),
        ("فیلنا (سی این این ) ", "فیلنا # سی این این"),
        ("فیلنا(ایجنسی)", "فیلنا # ایجنسی"),
        ("نئی فیلنا/4 ڈسمبر(ایجنسی) ", "نئی فیلنا @ December 4 # ایجنسی"),
        ("فیلنا/ 4 دسمبر (ایجنسیاں) ", "فیلنا @ December 4 # ایجنسیاں"),
        ("فیلنا، 4 سپٹمبر (ایجنسیز): ", "فیلنا @ September 4 # ایجنسیز"),
        ("فیلنا /تارن(ایجنسی) ", "-"),
        ("فیلنا/4 جہاز(ایجنسی) ", "-"),
        ("فیلنا کی بندرگاہ/4 دسمبر ", "-"),
        ("(سی این این ) فیلنا ", "-"),
    ] {
        let story = format!("{opening}{LEDE}");
        check(&[(&*story, dateline, if dateline == "-" { opening.trim_end() } else { "جہاز" })]);
    }
}

#[test]
fn a_bar_for_a_danda() {
    opens(&[
        ("वेल्ना, 5 सितंबर | ", "वेल्ना @ September 5"),
        ("वेल्ना, 5 सितंबर| ", "वेल्ना @ September 5"),
        ("नई वेल्ना, ५ सितंबर (भाषा) | ", "नई वेल्ना @ September 5 # भाषा"),
        ("वेल्ना, जेएनएन | ", "वेल्ना # जेएनएन"),
        ("वेल्ना | ", "वेल्ना"),
        ("वेल्ना, 5 सप्टेंबर | ", "वेल्ना @ September 5"),
        ("वेल्ना बंदरगाह खुल गया | ", "-"),
        ("वीडियो | ", "-"),
    ]);
    check(&[
        ("ভেলনা, ৫ মে | বন্দর সোমবার আবার খুলেছে, বন্দরের প্রধান জানিয়েছেন আজ।", "ভেলনা @ May 5", "বন্দর"),
        ("Velna | Ships moved again on Monday, the harbor master said in a statement.", "-", "Velna"),
        ("VELNA, May 5 | Ships moved again on Monday, the harbor master said.", "-", "VELNA"),
    ]);
}

/// The first place of a story without a headline, and how its lede begins.
fn unheaded(text: &str) -> (String, String) {
    let article = Article::parse_lenient(text);
    assert_eq!(Article::parse_lenient(&article.to_string()), article, "{text}");
    let place = article.dateline.and_then(|dateline| dateline.places.first().map(|place| place.name.to_string()));
    let lede = article.body.lede().map(ToString::to_string).unwrap_or_default();
    (place.unwrap_or_default(), lede)
}

#[test]
fn a_paragraph_without_a_headline() {
    let paragraph = format!("{HINDI} {HINDI}");
    for (opening, place) in [
        ("वेल्ना: ", "वेल्ना"),
        ("वेल्ना - ", "वेल्ना"),
        ("वेल्ना – ", "वेल्ना"),
        ("नई वेल्ना: ", "नई वेल्ना"),
        ("वेल्ना, 5 सितंबर | ", "वेल्ना"),
        ("वेल्ना, 5 सितंबर। ", "वेल्ना"),
        ("वेल्ना, जेएनएन । ", "वेल्ना"),
        // With the sign of a breath.
        ("वेल्नाः ", "वेल्ना"),
        ("ভেলনাটীঃ ", "ভেলনাটী"),
        ("संभवतः ", ""),
        ("छः ", ""),
        // A question, a speaker, a note, a sentence of one word, a desk.
        ("सवाल: ", ""),
        ("जवाब: ", ""),
        ("नोट: ", ""),
        ("अन्ना रो: ", ""),
        ("धन्यवाद। ", ""),
        ("संवाददाता: ", ""),
        // An adverb whose last sign is set as a colon, a body.
        ("संभवत: ", ""),
        ("एबीसी रिसर्च: ", ""),
        ("पुलिस: ", ""),
    ] {
        let expected = if place.is_empty() { opening.trim_end() } else { "बंदरगाह सोमवार" };
        let (read, lede) = unheaded(&format!("{opening}{paragraph}\n{HINDI}\n"));
        assert_eq!(read, place, "{opening}");
        assert!(lede.starts_with(expected), "{opening}: {lede}");
    }
    for (opening, lede, place) in [
        ("فیلنا: ", URDU, "فیلنا"),
        ("اسلام فیلنا: ", URDU, "اسلام فیلنا"),
        ("فيلنا- ", ARABIC, "فيلنا"),
        ("فيلنا – ", ARABIC, "فيلنا"),
        // Topics of the Arab press and of Hebrew's.
        ("تقديرات: ", ARABIC, ""),
        ("הערכה: ", HEBREW, ""),
        ("הערכה - ", HEBREW, ""),
    ] {
        assert_eq!(unheaded(&format!("{opening}{lede}\n{lede}\n")).0, place, "{opening}");
    }
    // A line of few words is a headline or a topic, and who speaks again is no place.
    let short = "वेल्ना: बंदरगाह सोमवार को फिर खुल गया";
    let twice = format!("वेल्ना: {paragraph}\nवेल्ना: {paragraph}");
    for text in [short, &twice] {
        assert_eq!(unheaded(text).0, "", "{text}");
    }
    assert_eq!(unheaded(&format!("Velna: {paragraph}")).0, "");
}

#[test]
fn a_place_alone_above_the_first_paragraph() {
    const TURKISH: &str = "Liman pazartesi günü yeniden açıldı, liman müdürü yazılı açıklamasında bunu belirtti.";
    const SPANISH: &str = "El puerto abrió de nuevo el lunes después de tres días de tormenta, dijo su director.";
    const ENGLISH: &str = "Ships moved again on Monday, the harbor master said in a statement after the storm.";
    const FRENCH: &str = "Le port a rouvert lundi après trois jours de tempête, a dit son directeur dans un texte.";
    const GERMAN: &str = "Der Hafen ist seit Montag wieder offen, und die Schiffe fahren, sagte der Leiter am Abend.";
    for (line, paragraph, below, place) in [
        ("Velna", TURKISH, "Gemiler Velna limanına döndü.", "Velna"),
        ("Velna", TURKISH, "Gemiler Velna'ya döndü.", "Velna"),
        ("VELNA", TURKISH, "Gemiler limana döndü.\nVELNA limanı açık.", "VELNA"),
        ("VELNA.", SPANISH, "Los barcos zarparon.", "VELNA"),
        ("CIUDAD DE VELNA.", SPANISH, "Los barcos zarparon.", "CIUDAD DE VELNA"),
        ("Ciudad de Velna,", SPANISH, "Los barcos zarparon.", "Ciudad de Velna"),
        ("नई वेल्ना", HINDI, "जहाज चल पड़े।", "नई वेल्ना"),
        ("वेल्ना,", HINDI, "जहाज चल पड़े।", "वेल्ना"),
        ("VELNA", ENGLISH, "The port of VELNA is open.", "VELNA"),
        ("VELNA", ENGLISH, "The port of Velna is open.", "VELNA"),
        ("Velna GR", GERMAN, "Die Schiffe fahren.", "Velna GR"),
        ("Velna VD", FRENCH, "Les navires partent.", "Velna VD"),
        ("Velna QX", FRENCH, "Les navires partent de Velna QX.", ""),
        ("VELNA", ENGLISH, "The port of velna is open.", ""),
        // A heading: nothing names it again, others stand below, German and English write it so too.
        ("Limanlar", TURKISH, "Gemiler limana döndü.", ""),
        ("Velna", TURKISH, "Gemiler Velna'ya döndü.\nTarn\nLiman açık kaldı.", ""),
        ("Velna", GERMAN, "Die Schiffe fahren in Velna.", ""),
        ("Velna", ENGLISH, "The port of Velna is open.", ""),
        ("Ann Roe", TURKISH, "Gemiler Ann Roe ile döndü.", ""),
        ("Reuters", TURKISH, "Reuters gemiler döndü dedi.", ""),
        ("VIDEO.", SPANISH, "Los barcos zarparon.", ""),
        ("velna", TURKISH, "Gemiler velna limanına döndü.", ""),
        ("Velna", "Liman açık", "Gemiler Velna'ya döndü.", ""),
    ] {
        let text = format!("Liman fırtınadan sonra açıldı\n\n{paragraph}\n\n{line}\n\n{paragraph}\n\n{below}\n");
        let article = Article::parse_lenient(&text);
        assert_eq!(Article::parse_lenient(&article.to_string()), article, "{text}");
        let read = article.dateline.and_then(|dateline| dateline.places.first().map(|place| place.name.to_string()));
        assert_eq!(read.unwrap_or_default(), place, "{text}");
        if !place.is_empty() {
            assert_eq!(article.subheadline.unwrap_or_default().to_string(), paragraph, "{text}");
            assert_eq!(article.body.lede().map(ToString::to_string).as_deref(), Some(paragraph), "{text}");
        }
    }
}

#[test]
fn a_place_alone_below_a_byline_alone() {
    const LEDE: &str = "Ships moved again on Monday, the harbor master said in a statement after the storm.";
    for (byline, line, below, place) in [
        ("By Anna Kim", "VELNA", "The port of Velna is open.", "VELNA"),
        ("By Anna Kim", "VELNA", "The port is open.", ""),
        ("By Anna Kim", "Velna", "The port of Velna is open.", ""),
        ("Harbor reopens", "VELNA", "The port of Velna is open.", "VELNA"),
        ("", "VELNA", "The port of Velna is open.", ""),
    ] {
        let text = format!("{byline}\n{line}\n{LEDE}\n{below}\n");
        let article = Article::parse_lenient(&text);
        assert_eq!(Article::parse_lenient(&article.to_string()), article, "{text}");
        let read = article.dateline.and_then(|dateline| dateline.places.first().map(|place| place.name.to_string()));
        assert_eq!(read.unwrap_or_default(), place, "{text}");
    }
}

#[test]
fn times_in_languages_whose_datelines_are_not_read() {
    for (stamp, is_note) in [
        ("24 ապրիլի 2027 - 17:23 AMT", true),
        ("24 აპრილი 2027, 17:23", true),
        ("24 სექტემბერი, 17:23", true),
        ("24 сәуір 2027 17:23", true),
        ("24 ஏப்ரல் 2027, 17:23", true),
        ("24 เมษายน 2027 17:23", true),
        ("24 Septemba 2027 17:23", true),
        ("24.04.2027 17:23 GET", true),
        ("24 նավ 2027 - 17:23", false),
        ("24 ապրիլի", false),
    ] {
        let text =
            format!("{stamp}\nHarbor reopens after storm\nShips moved again on Monday, the harbor master said.\n");
        let headline = Article::parse_lenient(&text).headline.map(|headline| headline.text.to_string());
        assert_eq!(headline.as_deref() == Some("Harbor reopens after storm"), is_note, "{text}");
    }
}
