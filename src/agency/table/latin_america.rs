//! The wires of Latin America.

use crate::agency::Agency;
use crate::language::Language;

pub(super) const ROWS: &[Agency<'static>] = &[
    Agency::new("Prensa Latina", &["Prensa Latina"])
        .shared(&["PL"])
        .languages(&[Language::Spanish, Language::English, Language::Portuguese])
        .unseparated()
        .openings(&[
            "El Cairo, 27 nov (Prensa Latina)",
            "Washington, Aug 24 (Prensa Latina)",
            "Vientiane, 16 nov (Prensa Latina)",
            "HAVANA, Mar 6 (PL)",
        ]),
    Agency::new("ACAN-EFE", &["ACAN-EFE", "ACAN"])
        .organisation("Agencia Centroamericana de Noticias")
        .languages(&[Language::Spanish, Language::English]),
    // Outside the survey: from a reprint in a news database.
    Agency::new("Notimex", &["Notimex"])
        .organisation("Agencia de Noticias del Estado Mexicano")
        .languages(&[Language::Spanish, Language::English])
        .openings(&["México, (Notimex).-"]),
    Agency::new("APRO", &["apro", "Agencia Proceso"])
        .organisation("Agencia Proceso de Información")
        .languages(&[Language::Spanish])
        .openings(&["XALAPA, Ver.-(apro).-", "GUADALAJARA, JAL. (apro).-"]),
    Agency::new("Andina", &["Andina"])
        .organisation("Agencia Peruana de Noticias Andina")
        .languages(&[Language::Spanish]),
    Agency::new("ABI", &["ABI"])
        .organisation("Agencia Boliviana de Información")
        .languages(&[Language::Spanish])
        .openings(&["La Paz, 22 de abril de 2025 (ABI).-", "Santa Cruz, 30 de enero de 2024 (ABI). –"]),
    Agency::new("ACN", &["ACN"])
        .organisation("Agencia Cubana de Noticias")
        .languages(&[Language::Spanish, Language::English])
        .unseparated()
        .openings(&["HAVANA, Cuba, Aug 9 (acn)", "ZAPATA SWAMP, Cuba, Aug 6 (ACN)"]),
    Agency::new("Folhapress", &["Folhapress"]).languages(&[Language::Portuguese]),
    // Of the Caribbean; the letters are a standard's too.
    Agency::new("JIS", &["Jamaica Information Service"])
        .organisation("Jamaica Information Service")
        .shared(&["JIS"])
        .languages(&[Language::English])
        .openings(&["KINGSTON, Jamaica (JIS) —"]),
];
