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
    // Teletype copy has `New york` and `La paz`.
    (
        Phrase::SecondHalf,
        &[
            "city",
            "unies",
            "palestiniens",
            "york",
            "paz",
            "delhi",
            "kong",
            "angeles",
            "francisco",
            "orleans",
            "aires",
            "lumpur",
        ],
    ),
    // What stands in capitals before a colon below a headline, and is a topic.
    (
        Phrase::Kicker,
        &[
            "REVEALED",
            "EXCLUSIVE",
            "REVIEW",
            "VIDEO",
            "PHOTOS",
            "EXPLAINED",
            "EXPLAINER",
            "ANALYSIS",
            "INTERVIEW",
            "OBITUARY",
            "EDITORIAL",
            "RESULTS",
            "NOTE",
            "SUMMARY",
            "BACKGROUND",
            "RELATED",
        ],
    ),
    (
        Phrase::Quarter,
        &["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower"],
    ),
    // As monitoring services print it for a broadcast of no known day.
    (Phrase::NoDate, &["NO DATE", "No date", "NO DATE GIVEN", "n.d."]),
    // None is a word of another language that wires write in.
    (Phrase::English, &["the", "The", "and", "with", "his", "that", "from", "were"]),
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
