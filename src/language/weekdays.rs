//! The weekdays of each language, in full and cut.

mod latin;
mod more;
mod other;

use super::Language;

/// Seven weekdays, Monday first, each in full and cut without its stop to three letters or more.
///
/// Two letters are a state's before they are a day's: `KANSAS CITY, Mo., April 2`.
type Weekdays = [&'static [&'static str]; 7];

/// The names of the weekdays in `language`, Monday first, in lower case.
pub(super) const fn names(language: Language) -> &'static [&'static [&'static str]; 7] {
    match language {
        Language::English => &latin::ENGLISH,
        Language::Russian => &other::RUSSIAN,
        Language::Ukrainian => &other::UKRAINIAN,
        Language::Bulgarian => &other::BULGARIAN,
        Language::French => &latin::FRENCH,
        Language::Spanish => &latin::SPANISH,
        Language::Portuguese => &latin::PORTUGUESE,
        Language::Italian => &latin::ITALIAN,
        Language::German => &latin::GERMAN,
        Language::Dutch => &latin::DUTCH,
        Language::Danish => &latin::DANISH,
        Language::Norwegian => &latin::NORWEGIAN,
        Language::Swedish => &latin::SWEDISH,
        Language::Finnish => &latin::FINNISH,
        Language::Polish => &latin::POLISH,
        Language::Czech => &latin::CZECH,
        Language::Slovak => &latin::SLOVAK,
        Language::Slovene => &latin::SLOVENE,
        Language::Croatian => &latin::CROATIAN,
        Language::Serbian => &other::SERBIAN,
        Language::Romanian => &latin::ROMANIAN,
        Language::Hungarian => &latin::HUNGARIAN,
        Language::Turkish => &latin::TURKISH,
        Language::Indonesian => &latin::INDONESIAN,
        Language::Malay => &latin::MALAY,
        Language::Vietnamese => &VIETNAMESE,
        Language::Azerbaijani => &AZERBAIJANI,
        Language::Chinese => &other::CHINESE,
        Language::Japanese => &other::JAPANESE,
        Language::Korean => &other::KOREAN,
        Language::Hebrew => &other::HEBREW,
        Language::Arabic => &other::ARABIC,
        Language::Hindi => &other::HINDI,
        Language::Bengali => &other::BENGALI,
        Language::Urdu => &other::URDU,
        Language::Persian => &other::PERSIAN,
        Language::Greek => &other::GREEK,
        Language::Lithuanian => &more::LITHUANIAN,
        Language::Latvian => &more::LATVIAN,
        Language::Estonian => &more::ESTONIAN,
        Language::Thai => &more::THAI,
        Language::Tamil => &more::TAMIL,
        Language::Telugu => &more::TELUGU,
        Language::Kannada => &more::KANNADA,
        Language::Malayalam => &more::MALAYALAM,
        Language::Gujarati => &more::GUJARATI,
        Language::Punjabi => &more::PUNJABI,
    }
}

const VIETNAMESE: Weekdays =
    [&["thứ hai"], &["thứ ba"], &["thứ tư"], &["thứ năm"], &["thứ sáu"], &["thứ bảy"], &["chủ nhật"]];

const AZERBAIJANI: Weekdays =
    [&["bazar ertəsi"], &["çərşənbə axşamı"], &["çərşənbə"], &["cümə axşamı"], &["cümə"], &["şənbə"], &["bazar"]];

#[cfg(test)]
mod tests {
    use super::{Language, names};
    use crate::language::same_letters;
    use time::Weekday;

    #[test]
    fn a_language_names_every_weekday_and_none_twice() {
        for &language in Language::ALL {
            assert!(names(language).iter().all(|weekday| !weekday.is_empty()), "{language:?}");
            let mut rest = names(language).iter().flat_map(|weekday| weekday.iter());
            while let Some(name) = rest.next() {
                assert!(*name == name.trim() && !name.ends_with('.'), "{language:?}: {name:?}");
                assert!(!rest.clone().any(|other| same_letters(name, other)), "{language:?}: {name}");
            }
        }
    }

    #[test]
    fn wires_print_these() {
        for (language, name, weekday) in [
            (Language::English, "Mon", Some(Weekday::Monday)),
            (Language::English, "THURSDAY", Some(Weekday::Thursday)),
            (Language::English, "May", None),
            (Language::Russian, "среда", Some(Weekday::Wednesday)),
            (Language::French, "dimanche", Some(Weekday::Sunday)),
            (Language::Spanish, "sáb", Some(Weekday::Saturday)),
            (Language::Portuguese, "terça-feira", Some(Weekday::Tuesday)),
            (Language::German, "Sonnabend", Some(Weekday::Saturday)),
            (Language::Czech, "čtvrtek", Some(Weekday::Thursday)),
            (Language::Serbian, "петак", Some(Weekday::Friday)),
            (Language::Turkish, "PAZARTESİ", Some(Weekday::Monday)),
            (Language::Hungarian, "kedd", Some(Weekday::Tuesday)),
            (Language::Malay, "Isnin", Some(Weekday::Monday)),
            (Language::Japanese, "日曜日", Some(Weekday::Sunday)),
            (Language::Korean, "월요일", Some(Weekday::Monday)),
            (Language::Arabic, "الجمعة", Some(Weekday::Friday)),
        ] {
            assert_eq!(language.weekday(name), weekday, "{language:?}: {name}");
        }
    }
}
