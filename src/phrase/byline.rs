//! Phrases of bylines.

use super::{Phrase, Row};

pub(super) const ROWS: &[Row] = &[
    (
        Phrase::Introduction,
        &[
            "By",
            "BY",
            "by",
            "Por",
            "POR",
            "Par",
            "par",
            "PAR",
            "Di",
            "di",
            "Von",
            "VON",
            "De notre correspondant",
            "Door",
            "Av",
            "Oleh",
        ],
    ),
    (Phrase::And, &["and", "AND", "And", "e", "y", "et", "und", "en", "og", "och", "и", "та"]),
    (
        Phrase::Title,
        &[
            "Writer",
            "Writers",
            "Editor",
            "Editors",
            "Correspondent",
            "Correspondents",
            "Reporter",
            "Reporters",
            "Analyst",
            "Columnist",
            "Staff",
            "Press",
            "Service",
            "International",
            "Photographer",
            "writer",
            "correspondent",
        ],
    ),
    (
        Phrase::CityOpening,
        &[
            "New", "San", "Santa", "Los", "Las", "Tel", "Hong", "Rio", "Sao", "São", "El", "La", "Abu", "Kuala",
            "Cape", "Addis", "Port", "St", "Saint", "Al", "Buenos", "Phnom", "Ho", "Navi",
        ],
    ),
];
