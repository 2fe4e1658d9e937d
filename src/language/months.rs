//! The months of each language, in every form that wires print.

mod baltic;
mod cyrillic;
mod eastern;
mod indic;
mod semitic;
mod southern;
mod western;

use super::Language;

/// Twelve months, January first, each in full, in the case a date puts it in, and cut without its stop.
type Months = [&'static [&'static str]; 12];

/// Vietnamese, Chinese, Japanese and Korean number their months.
const NUMBERED: Months = [&[]; 12];

/// The names of the months in `language`, January first, in lower case.
pub(super) const fn names(language: Language) -> &'static [&'static [&'static str]; 12] {
    match language {
        Language::English => &western::ENGLISH,
        Language::Russian => &cyrillic::RUSSIAN,
        Language::Ukrainian => &cyrillic::UKRAINIAN,
        Language::Bulgarian => &cyrillic::BULGARIAN,
        Language::French => &western::FRENCH,
        Language::Spanish => &western::SPANISH,
        Language::Portuguese => &western::PORTUGUESE,
        Language::Italian => &western::ITALIAN,
        Language::German => &western::GERMAN,
        Language::Dutch => &western::DUTCH,
        Language::Danish => &western::DANISH,
        Language::Norwegian => &western::NORWEGIAN,
        Language::Swedish => &western::SWEDISH,
        Language::Finnish => &western::FINNISH,
        Language::Polish => &eastern::POLISH,
        Language::Czech => &eastern::CZECH,
        Language::Slovak => &eastern::SLOVAK,
        Language::Slovene => &eastern::SLOVENE,
        Language::Croatian => &eastern::CROATIAN,
        Language::Serbian => &cyrillic::SERBIAN,
        Language::Romanian => &eastern::ROMANIAN,
        Language::Hungarian => &eastern::HUNGARIAN,
        Language::Turkish => &eastern::TURKISH,
        Language::Indonesian => &eastern::INDONESIAN,
        Language::Malay => &eastern::MALAY,
        Language::Azerbaijani => &eastern::AZERBAIJANI,
        Language::Vietnamese | Language::Chinese | Language::Japanese | Language::Korean => &NUMBERED,
        Language::Hebrew => &semitic::HEBREW,
        Language::Arabic => &semitic::ARABIC,
        Language::Hindi => &indic::HINDI,
        Language::Bengali => &indic::BENGALI,
        Language::Urdu => &indic::URDU,
        Language::Persian => &indic::PERSIAN,
        Language::Greek => &indic::GREEK,
        Language::Lithuanian => &baltic::LITHUANIAN,
        Language::Latvian => &baltic::LATVIAN,
        Language::Estonian => &baltic::ESTONIAN,
        Language::Thai => &southern::THAI,
        Language::Tamil => &southern::TAMIL,
        Language::Telugu => &southern::TELUGU,
        Language::Kannada => &southern::KANNADA,
        Language::Malayalam => &southern::MALAYALAM,
        Language::Gujarati => &southern::GUJARATI,
        Language::Punjabi => &southern::PUNJABI,
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, names};
    use crate::language::same_letters;
    use time::Month;

    #[test]
    fn a_language_names_every_month_or_none() {
        for &language in Language::ALL {
            let numbered =
                matches!(language, Language::Vietnamese | Language::Chinese | Language::Japanese | Language::Korean);
            for (index, month) in names(language).iter().enumerate() {
                assert_eq!(month.is_empty(), numbered, "{language:?}, month {}", index + 1);
            }
        }
    }

    #[test]
    fn no_name_stands_twice_in_a_language() {
        for &language in Language::ALL {
            let mut rest = names(language).iter().flat_map(|month| month.iter());
            while let Some(name) = rest.next() {
                assert!(!rest.clone().any(|other| same_letters(name, other)), "{language:?}: {name}");
            }
        }
    }

    #[test]
    fn a_name_has_no_stop_and_no_blank_round_it() {
        for &language in Language::ALL {
            for name in names(language).iter().flat_map(|month| month.iter()) {
                assert!(!name.is_empty() && *name == name.trim() && !name.ends_with('.'), "{language:?}: {name:?}");
            }
        }
    }

    #[test]
    fn wires_print_these() {
        for (language, name, month) in [
            (Language::English, "Jan", Some(Month::January)),
            (Language::English, "Sept", Some(Month::September)),
            (Language::English, "NOVEMBER", Some(Month::November)),
            (Language::English, "Narch", None),
            (Language::Russian, "января", Some(Month::January)),
            (Language::Russian, "мая", Some(Month::May)),
            (Language::Russian, "ноя", Some(Month::November)),
            (Language::Russian, "НОЯБ", Some(Month::November)),
            (Language::Ukrainian, "квітня", Some(Month::April)),
            (Language::Ukrainian, "листопада", Some(Month::November)),
            (Language::Bulgarian, "март", Some(Month::March)),
            (Language::Bulgarian, "юни", Some(Month::June)),
            (Language::French, "juil", Some(Month::July)),
            (Language::French, "décembre", Some(Month::December)),
            (Language::French, "aout", Some(Month::August)),
            (Language::Spanish, "ene", Some(Month::January)),
            (Language::Spanish, "set", Some(Month::September)),
            (Language::Spanish, "Abr", Some(Month::April)),
            (Language::Portuguese, "dez", Some(Month::December)),
            (Language::Portuguese, "out", Some(Month::October)),
            (Language::Italian, "MAG", Some(Month::May)),
            (Language::Italian, "SET", Some(Month::September)),
            (Language::Italian, "GEN", Some(Month::January)),
            (Language::German, "Jänner", Some(Month::January)),
            (Language::German, "Maerz", Some(Month::March)),
            (Language::Dutch, "mrt", Some(Month::March)),
            (Language::Danish, "marts", Some(Month::March)),
            (Language::Norwegian, "desember", Some(Month::December)),
            (Language::Swedish, "augusti", Some(Month::August)),
            (Language::Finnish, "kesäkuuta", Some(Month::June)),
            (Language::Polish, "października", Some(Month::October)),
            (Language::Czech, "června", Some(Month::June)),
            (Language::Czech, "července", Some(Month::July)),
            (Language::Czech, "listopadu", Some(Month::November)),
            (Language::Slovak, "februára", Some(Month::February)),
            (Language::Slovene, "avgusta", Some(Month::August)),
            (Language::Croatian, "travnja", Some(Month::April)),
            (Language::Croatian, "listopada", Some(Month::October)),
            (Language::Serbian, "marta", Some(Month::March)),
            (Language::Serbian, "јануара", Some(Month::January)),
            (Language::Romanian, "sep", Some(Month::September)),
            (Language::Romanian, "iunie", Some(Month::June)),
            (Language::Hungarian, "márc", Some(Month::March)),
            (Language::Turkish, "EKİM", Some(Month::October)),
            (Language::Turkish, "KASIM", Some(Month::November)),
            (Language::Turkish, "Ağustos", Some(Month::August)),
            (Language::Indonesian, "Agustus", Some(Month::August)),
            (Language::Malay, "Ogos", Some(Month::August)),
            (Language::Malay, "Mac", Some(Month::March)),
            (Language::Azerbaijani, "sentyabr", Some(Month::September)),
            (Language::Vietnamese, "11", None),
            (Language::Chinese, "6月", None),
            (Language::Hebrew, "ביוני", Some(Month::June)),
            (Language::Arabic, "حزيران", Some(Month::June)),
            (Language::Arabic, "يونيو", Some(Month::June)),
            (Language::Hindi, "जून", Some(Month::June)),
            (Language::Bengali, "জুন", Some(Month::June)),
            (Language::Urdu, "جون", Some(Month::June)),
            (Language::Persian, "ژوئن", Some(Month::June)),
            (Language::Greek, "Ιουνίου", Some(Month::June)),
            (Language::Lithuanian, "birželio", Some(Month::June)),
            (Language::Latvian, "jūnijā", Some(Month::June)),
            (Language::Estonian, "juuni", Some(Month::June)),
            (Language::Thai, "ธ.ค", Some(Month::December)),
            (Language::Tamil, "டிச", Some(Month::December)),
            (Language::Telugu, "జూన్", Some(Month::June)),
            (Language::Gujarati, "જૂન", Some(Month::June)),
            (Language::Punjabi, "ਜੂਨ", Some(Month::June)),
        ] {
            assert_eq!(language.month(name), month, "{language:?}: {name}");
        }
    }
}
