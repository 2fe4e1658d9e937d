//! Small words round a writer's name.
//!
//! Each is asked of one word, at the one place where it says something: `For` is common, and only behind a name does it
//! say whom somebody wrote for. So the lexicon, which every word is looked up in, has none of them.

use super::{heads_section, is_of_topic};

/// The word that introduces writers, as English copy prints it before their names.
pub(crate) const BY: [&str; 3] = ["By", "BY", "by"];

/// The words that introduce writers, as pages print them against the name: `ByAnna Kim`. A name may begin with `Di` or `Von`.
pub(crate) const GLUED: [&str; 5] = ["By", "Por", "Par", "Door", "Oleh"];

/// Whether a word that introduces writers names no place: `Di` and `Von` do, and `Av` is a word of places.
pub(crate) fn is_by_alone(word: &str) -> bool {
    matches!(word, "By" | "BY" | "by" | "Por" | "POR" | "par")
}

/// Whether a word says who sent a story, where a place follows the name: `From Ann Roe, Velna`.
pub(crate) fn is_from(word: &str) -> bool {
    matches!(word, "From" | "FROM")
}

/// Whether a small word joins the names of a byline that fills a line: `By Ann Roe and Ivo Brandt of Velna Line`.
pub(crate) fn joins_names(word: &str) -> bool {
    matches!(word, "and" | "of" | "in" | "for")
}

/// Whether a small word stands between two writers and in no sentence of one line that has no other: `Ann Roe and Ivo Brandt`.
pub(crate) fn joins_writers(word: &str) -> bool {
    word == "and"
}

/// Whether a small word belongs to the name behind it: `Ivo van Brandt`, `Ali bin Roe`.
pub(crate) fn is_of_surname(word: &str) -> bool {
    matches!(word, "van" | "von" | "bin" | "ben" | "ter" | "ten" | "zu" | "zum")
}

/// Whether a small word stands in no writer's name: `Ships of Tarn in Velna`.
pub(crate) fn is_in_no_name(word: &str) -> bool {
    matches!(word, "of" | "the")
}

/// Whether a word says where a writer is: `Ann Roe in Velna`.
pub(crate) fn is_where(word: &str) -> bool {
    matches!(word, "in" | "at" | "on")
}

/// Whether a word says in which section a story stands: `3 hours ago in World`, `hace 3 horas en Deportes`.
pub(crate) fn is_in(word: &str) -> bool {
    matches!(word, "in" | "In" | "im" | "en" | "En" | "em" | "dans" | "w" | "v" | "i" | "в")
}

/// Whether a word stands between a writer and the day: `Ann Roe on May 3`, `Ana Lima el 3 de mayo`.
pub(crate) fn is_before_day(word: &str) -> bool {
    matches!(word, "on" | "el" | "am" | "le" | "il")
}

/// Whether a word says whom somebody wrote for: `Ann Roe For Mailonline`.
pub(crate) fn is_for(word: &str) -> bool {
    matches!(word, "For" | "for" | "FOR")
}

/// Whether a word names the agency that helped a newsroom: `Redacción con EFE`, `La rédaction et AFP`.
pub(crate) fn is_with(word: &str) -> bool {
    matches!(word, "avec" | "con" | "com" | "mit" | "met" | "e" | "y" | "et" | "und")
}

/// Whether a word means the newsroom of a paper that is not in English: `Redacción`, `Redação`, `REDAKTION`.
pub(crate) fn is_newsroom(word: &str) -> bool {
    ["Reda", "reda", "Réda", "réda", "REDA"].iter().any(|head| word.starts_with(head))
}

/// Whether words name a site by a part of a word, as some do that have no other: `Mailonline`, `MailOnline`.
pub(crate) fn names_site(words: &str) -> bool {
    ["Mail", "MAIL", "nline"].iter().any(|part| words.contains(part))
}

/// Whether a word, in small letters behind an agency's name, says what the writer is: `AP writer Ann Roe`.
pub(crate) fn is_office_of_agency(word: &str) -> bool {
    matches!(word, "writer" | "correspondent" | "editor")
}

/// Whether a word closes the name of a paper or an agency, as copy prints it: `Velna News`, `The Velna Post`.
pub(crate) fn names_house(word: &str) -> bool {
    // In one line a kind.
    #[rustfmt::skip]
    const HOUSES: [&str; 20] = [
        "News", "Agency", "Noticias", "Notícias", "Nouvelles",
        "Times", "Post", "Tribune", "Herald", "Gazette", "Ledger", "Chronicle", "Observer", "Telegraph", "Courier",
        "Journal", "Mail", "Guardian", "Standard", "Gleaner",
    ];
    HOUSES.contains(&word)
}

/// Whether a word ends as the names of services do that pass releases on: `MediaWire`, `Newswire`, `PRWIRE`.
pub(crate) fn ends_as_wire(word: &str) -> bool {
    ["Wire", "wire", "WIRE"].iter().any(|ending| word.ends_with(ending))
}

/// Whether a word is in no paper's name: a topic, a section, or what news may be: `World News`, `Good News`.
pub(crate) fn is_of_no_house(word: &str) -> bool {
    matches!(word, "Good" | "Bad" | "Big" | "Fake" | "Great" | "Hard" | "Other")
        || is_of_topic(word)
        || heads_section(word)
}

/// Whether a word stands inside the name of a station that closes with its letters: `7 News VELN`.
pub(crate) fn is_of_station(word: &str) -> bool {
    matches!(word, "News" | "TV" | "Radio")
}

/// Whether a word opens the title of a writer of a house: `Ann Roe Staff Writer`.
pub(crate) fn is_staff(word: &str) -> bool {
    word == "Staff"
}

/// Whether a word that closes a title closes the name of a wire as well: `Associated Press`, `Velna News Service`.
pub(crate) fn closes_wire(word: &str) -> bool {
    matches!(word, "Press" | "Service" | "International") || is_staff(word)
}

/// Whether a word closes the title of who leads an office: `Bureau Chief`.
pub(crate) fn is_chief(word: &str) -> bool {
    word == "Chief"
}

/// Whether a word stands before a writer's title, and says of which rank or kind: `Senior Political Correspondent`.
pub(crate) fn is_rank(word: &str) -> bool {
    // In one line a kind.
    #[rustfmt::skip]
    const RANKS: [&str; 14] = [
        "Staff", "Senior", "Chief", "Deputy", "Associate", "Assistant", "Managing", "Executive", "Contributing",
        "Foreign", "Political", "Diplomatic", "Special", "Bureau",
    ];
    RANKS.contains(&word)
}

/// Whether a word is a wire's name with one capital that is nobody's name and no word of a headline.
///
/// `Ann Roe Reuters` is signed, and `Ana Maria Saba` is somebody, though a wire is called Saba.
pub(crate) fn is_wire_alone(word: &str) -> bool {
    matches!(word, "Reuters" | "Bloomberg")
}
