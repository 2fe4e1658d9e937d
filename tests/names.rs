//! The tables of months and weekdays, read back against names that nobody here wrote: those of CLDR.
//!
//! `tests/names/cldr.tsv` is written by `node tests/names/write.js`. A name is put into a dateline of a wire that files in
//! its language alone, so that an exchanged pair of rows, or a name misspelt, is seen from outside. `tests/names/others.tsv`,
//! written by the same script, has the months of other calendars and the words that join writers.

use wirecopy::date::PartialDate;
use wirecopy::{Agency, Article, Desk, Language};

const CLDR: &str = include_str!("names/cldr.tsv");

/// What CLDR says of one month or weekday.
struct Row {
    language: Language,
    is_month: bool,
    /// January and Monday are 1.
    number: u8,
    full: Vec<&'static str>,
    cut: Vec<&'static str>,
}

fn rows() -> Vec<Row> {
    let lines = CLDR.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let [language, kind, number, full, cut] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{line} has no five columns");
            };
            let names = |column: &'static str| column.split(" | ").filter(|name| !name.is_empty()).collect();
            Row {
                language: language_called(language),
                is_month: kind == "month",
                number: number.parse().expect("a number"),
                full: names(full),
                cut: names(cut),
            }
        })
        .collect()
}

fn language_called(name: &str) -> Language {
    let known = Language::ALL.iter().find(|language| format!("{language:?}") == name);
    *known.unwrap_or_else(|| panic!("the crate has no language {name}"))
}

/// The date of a dateline of a wire that files in `language` alone.
fn date(language: Language, printed: &str) -> Option<PartialDate> {
    let languages = [language];
    let wires = [Agency::new("WIRE", &["Velna Wire"]).languages(&languages)];
    let text = format!("PORTO, {printed} (Velna Wire) - Ships moved.");
    let (dateline, _) = Desk::only(&wires).dateline(&text).ok()?;
    dateline.date
}

/// The month of `3 August`.
fn month(row: &Row, name: &str) -> Option<u8> {
    date(row.language, &format!("3 {name}"))?.month.map(u8::from)
}

/// The weekday before a date, or alone with a capital.
///
/// Before a date it is read in the language in which the month is found first, so a month is chosen that finds its own.
fn weekday(row: &Row, name: &str) -> Option<u8> {
    let months = rows().into_iter().filter(|month| month.is_month && month.language == row.language);
    let before_a_date = months.map(|month| format!("{name}, 3 {}", month.full[0]));
    let mut letters = name.chars();
    let capital = letters.next().map(|first| first.to_uppercase().chain(letters).collect());
    let mut read = before_a_date.chain(capital).filter_map(|printed| date(row.language, &printed)?.weekday);
    read.next().map(time::Weekday::number_from_monday)
}

/// What is not to be read as a name: figures, cuts of two letters, which are a state's before they are a day's, and
/// the months of languages that number them, which are read by their own grammar.
fn is_no_name(row: &Row, name: &str) -> bool {
    let numbers = [Language::Vietnamese, Language::Chinese, Language::Japanese, Language::Korean];
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let is_cut = row.cut.contains(&name);
    letters == 0 || is_cut && letters < 3 || row.is_month && numbers.contains(&row.language)
}

/// What is not read, though it is a name: the language, its names of months or weekdays, and why. None of them is read as another month or day; one that is read leaves the list.
const NOT_READ: &[(Language, &[&str], &str)] = &[
    (Language::Arabic, &["كانون الثاني", "تشرين الأول", "تشرين الثاني", "كانون الأول"], "a month of two words"),
    (
        Language::Hebrew,
        &["ינו׳", "פבר׳", "אפר׳", "אוג׳", "ספט׳", "אוק׳", "נוב׳", "דצמ׳"],
        "cut months stand in no table: no wire is known that prints them",
    ),
    (
        Language::Hebrew,
        &[
            "יום שני",
            "יום ב׳",
            "יום שלישי",
            "יום ג׳",
            "יום רביעי",
            "יום ד׳",
            "יום חמישי",
            "יום ה׳",
            "יום שישי",
            "יום ו׳",
            "יום שבת",
            "יום ראשון",
            "יום א׳",
        ],
        "a weekday of two words",
    ),
    (Language::Azerbaijani, &["bazar ertəsi", "çərşənbə axşamı", "cümə axşamı"], "a weekday of two words"),
    (
        Language::Hindi,
        &["जुल॰", "सित॰", "अक्टू॰", "दिस॰", "सोम", "मंगल", "बुध", "गुरु", "शुक्र", "शनि", "रवि"],
        "cut names stand in no table: no wire is known that prints them",
    ),
    (
        Language::Bengali,
        &[
            "জানু",
            "ফেব",
            "এপ্রি",
            "জুল",
            "সেপ",
            "সেপ্ট",
            "অক্টো",
            "নভে",
            "ডিসে",
            "সোম",
            "মঙ্গল",
            "বুধ",
            "বৃহস্পতি",
            "শুক্র",
            "শনি",
            "রবি",
        ],
        "cut names stand in no table: no wire is known that prints them",
    ),
    (Language::Persian, &["جنو", "جول", "دسم"], "cut names stand in no table: no wire is known that prints them"),
    (
        Language::Greek,
        &["Μαΐ", "Δευ", "Τρί", "Τετ", "Πέμ", "Παρ", "Σάβ", "Κυρ"],
        "cut names stand in no table: no wire is known that prints them",
    ),
    (
        Language::Vietnamese,
        &["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"],
        "a weekday of two words",
    ),
    (
        Language::Vietnamese,
        &["Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7"],
        "numbered weekdays stand in no table",
    ),
    (
        Language::Chinese,
        &["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
        "the datelines of Chinese wires have a grammar of their own, without a weekday",
    ),
    (
        Language::Japanese,
        &["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
        "the datelines of Japanese wires have a grammar of their own, without a weekday",
    ),
    (
        Language::Korean,
        &["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"],
        "the datelines of Korean wires have a grammar of their own, without a weekday",
    ),
    (Language::Ukrainian, &["пʼятниця"], "with the letter apostrophe; the signs `'` and `’` are read"),
    (
        Language::Tamil,
        &["திங்.", "செவ்.", "புத.", "வியா.", "வெள்.", "ஞாயி."],
        "cut weekdays stand in no table: no wire is known that prints them",
    ),
    (
        Language::Telugu,
        &["సోమ", "మంగళ", "బుధ", "గురు", "శుక్ర", "శని", "ఆది"],
        "cut weekdays stand in no table: no wire is known that prints them",
    ),
    (
        Language::Kannada,
        &["ಸೋಮ", "ಮಂಗಳ", "ಬುಧ", "ಗುರು", "ಶುಕ್ರ", "ಶನಿ", "ಭಾನು"],
        "cut weekdays stand in no table: no wire is known that prints them",
    ),
    (
        Language::Malayalam,
        &["തിങ്കൾ", "ചൊവ്വ", "ബുധൻ", "വ്യാഴം", "വെള്ളി", "ശനി", "ഞായർ"],
        "cut weekdays stand in no table: no wire is known that prints them",
    ),
    (
        Language::Gujarati,
        &["સોમ", "મંગળ", "બુધ", "ગુરુ", "શુક્ર", "શનિ", "રવિ"],
        "cut weekdays stand in no table: no wire is known that prints them",
    ),
    (
        Language::Punjabi,
        &["ਸੋਮ", "ਮੰਗਲ", "ਬੁੱਧ", "ਵੀਰ", "ਸ਼ੁੱਕਰ", "ਸ਼ਨੀ", "ਐਤ"],
        "cut weekdays stand in no table: no wire is known that prints them",
    ),
    (
        Language::Thai,
        &["จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์"],
        "cut weekdays stand in no table: no wire is known that prints them",
    ),
    (Language::Tamil, &["சனி"], "a planet as well; papers print the longer name"),
    (Language::Norwegian, &["tir.", "tor."], "not among the cut forms"),
];

#[test]
fn every_language_has_its_rows() {
    for &language in Language::ALL {
        let of = |is_month| rows().iter().filter(|row| row.language == language && row.is_month == is_month).count();
        assert_eq!((of(true), of(false)), (12, 7), "{language:?}");
    }
}

fn read_back(is_month: bool, read: impl Fn(&Row, &str) -> Option<u8>) {
    let mut wrong = Vec::new();
    let mut counted = 0;
    for row in rows().iter().filter(|row| row.is_month == is_month) {
        for name in row.full.iter().chain(&row.cut).filter(|name| !is_no_name(row, name)) {
            let is_known = NOT_READ.iter().any(|(of, names, _)| *of == row.language && names.contains(name));
            let expected = if is_known { None } else { Some(row.number) };
            let read = read(row, name);
            counted += 1;
            if read != expected {
                wrong.push(format!("{:?} {name}: {read:?}, not {expected:?}", row.language));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(counted > 200, "{counted} names are few");
}

#[test]
fn months_are_those_of_cldr() {
    read_back(true, month);
}

#[test]
fn weekdays_are_those_of_cldr() {
    read_back(false, weekday);
}

const OTHERS: &str = include_str!("names/others.tsv");

/// What CLDR says beside months and weekdays, of one kind: of what, and its words.
fn others(kind: &str) -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let columns = OTHERS.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    columns.filter(move |columns| columns[0] == kind).map(|columns| (columns[1], columns[2].split(" | ").collect()))
}

/// Names of other calendars that are not read, and why; one that is read leaves the list.
const CALENDARS_NOT_READ: &[(&str, &[&str], &str)] = &[
    (
        "en islamic-umalqura",
        &["Shaʻban", "Dhuʻl-Qiʻdah", "Dhuʻl-Hijjah", "Rabiʻ I", "Rabiʻ II"],
        "wires print no sign for the letter that English lacks",
    ),
    ("fa-AF persian", &["سنبلهٔ"], "wires print it without the sign above its last letter"),
    ("ne indian", &["मङसिर"], "the table has `मङ्सिर` and `मंसिर`"),
];

#[test]
fn months_of_other_calendars_are_those_of_cldr() {
    let wires = [Agency::new("WIRE", &["Velna Wire"])];
    let desk = Desk::only(&wires);
    let mut wrong = Vec::new();
    for (calendar, months) in others("calendar") {
        assert!(months.len() >= 12, "{calendar}");
        for month in months {
            let is_english = calendar.starts_with("en ");
            let printed = if is_english {
                format!("PORTO, {month} 12, 1448 AH, corresponding to May 9, 2027 (Velna Wire) - Ships moved.")
            } else {
                format!("PORTO, 12 {month} (Velna Wire) - Ships moved.")
            };
            let date = desk.dateline(&printed).ok().map(|(dateline, _)| dateline.date.and_then(|date| date.year));
            let is_known = CALENDARS_NOT_READ.iter().any(|(of, names, _)| *of == calendar && names.contains(&month));
            let expected = if is_known { None } else { Some(is_english.then_some(2027)) };
            if date != expected {
                wrong.push(format!("{calendar} {month}: {date:?}, not {expected:?}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The languages whose word for *and* joins the writers of a byline.
const JOINED: &[Language] = &[
    Language::English,
    Language::Russian,
    Language::Bulgarian,
    Language::French,
    Language::Spanish,
    Language::Portuguese,
    Language::Italian,
    Language::German,
    Language::Dutch,
    Language::Danish,
    Language::Norwegian,
    Language::Swedish,
    Language::Serbian,
    Language::Romanian,
    Language::Turkish,
    Language::Azerbaijani,
    Language::Indonesian,
    Language::Malay,
    Language::Greek,
    // CLDR has a comma.
    Language::Malayalam,
];

#[test]
fn writers_are_joined_by_cldr_s_words_for_and() {
    let mut wrong = Vec::new();
    for (language, and) in others("and") {
        let text = format!("Harbor reopens\nBy Ann Roe {} Ivo Brandt\nPORTO (AP) - Ships moved.", and[0]);
        let names = Article::parse(&text).unwrap().byline.map(|byline| byline.names.len());
        let expected = if JOINED.contains(&language_called(language)) { 2 } else { 1 };
        if names != Some(expected) {
            wrong.push(format!("{language} {}: {names:?}, not {expected}", and[0]));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
