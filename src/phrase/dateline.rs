//! Phrases inside datelines.

use super::{Phrase, Row};

pub(super) const ROWS: &[Row] = &[
    (
        Phrase::Particle,
        &[
            "of", "the", "on", "in", "at", "de", "del", "der", "di", "do", "dos", "da", "das", "des", "du", "d", "e",
            "el", "la", "le", "les", "los", "las", "sur", "en", "am", "an", "im", "bei", "ob", "pod", "nad", "na",
            "al", "на", "в",
        ],
    ),
    // `Nations unies` and `Territoires palestiniens`, as AFP prints them.
    (Phrase::SecondHalf, &["city", "unies", "palestiniens"]),
    // Rivers, and twin towns that share an airport.
    (
        Phrase::AfterOwnSlash,
        &[
            "Main",
            "Oder",
            "Saale",
            "Elbe",
            "Havel",
            "Spree",
            "Donau",
            "Inn",
            "Lahn",
            "Ruhr",
            "Neckar",
            "Weinstraße",
            "Pfalz",
            "FORT WORTH",
        ],
    ),
    (
        Phrase::Correspondent,
        &[
            "корр.",
            "корр",
            "кор.",
            "спецкорр.",
            "спец. корр.",
            "собкорр.",
            "корреспондент",
            "correspondent",
            "special correspondent",
            "corr.",
            "corr",
            "correspondents",
            "writer",
            "by",
        ],
    ),
    // As English copy spells them; `Rabi al-Awwal` and `Dhul Hijja` have a second word.
    (
        Phrase::HijriMonth,
        &[
            "Muharram",
            "Moharram",
            "Safar",
            "Rabi",
            "Rabia",
            "Jumada",
            "Jamadi",
            "Gumada",
            "Rajab",
            "Shaban",
            "Shaaban",
            "Chaaban",
            "Ramadan",
            "Ramadhan",
            "Shawwal",
            "Dhul",
            "Dhil",
            "Dhu",
            "Zul",
            "Zil",
            "Thul",
            "Dhul-Hijjah",
            "Dhul-Hijja",
            "Dhul-Qadah",
            "Dhul-Qada",
        ],
    ),
];
