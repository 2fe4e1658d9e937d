//! The fields of exports: their names in the languages that archives print them in, and what they mean.

use super::sections::{Placed, lines_from};
use crate::line::{kind, trim};

/// What a field says of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Headline,
    /// A deck, or an abstract that stands for one.
    Deck,
    Byline,
    /// Who is credited: a writer behind *By*, or a desk.
    Credit,
    Dateline,
    /// How many words it has.
    Length,
    /// When it was printed or loaded.
    Date,
    Source,
    Keywords,
    Number,
    /// What follows is the body.
    Body,
    /// Anything else that an archive notes of a story.
    Other,
}

/// The names, each as it is printed before its colon.
const NAMES: &[(Field, &[&str])] = &[
    (
        Field::Headline,
        &["HEADLINE", "KOP", "TITEL", "TITRE", "ÜBERSCHRIFT", "TITULAR", "TITOLO", "STORY", "Title", "Headline"],
    ),
    (Field::Deck, &["HIGHLIGHT", "SUBHEADLINE", "Abstract"]),
    (Field::Byline, &["BYLINE", "AUTEUR", "AUTOR", "AUTORE", "RUBRIEK-AUTEUR", "Author", "Byline"]),
    (Field::Credit, &["Credit"]),
    (Field::Dateline, &["DATELINE", "Dateline"]),
    (Field::Length, &["LENGTH", "LENGTE", "LÄNGE", "LONGUEUR", "LONGITUD", "LUNGHEZZA", "Length", "Word count"]),
    (Field::Date, &["LOAD-DATE", "UPDATE", "Publication date", "Date"]),
    (Field::Source, &["Publication title", "Source", "JOURNAL", "KRANT"]),
    (Field::Keywords, &["SLUG", "Identifier / keyword"]),
    (Field::Number, &["ACC-NO", "ProQuest document ID", "Accession number"]),
    (Field::Body, &["BODY", "TEKST", "TEXT", "TEXTE", "TEXTO", "TESTO", "Full text", "Full Text", "Body"]),
    (
        Field::Other,
        &[
            "SECTION",
            "RUBRIEK",
            "RUBRIK",
            "RUBRIQUE",
            "SECCIÓN",
            "SEZIONE",
            "LANGUAGE",
            "TAAL",
            "SPRACHE",
            "LANGUE",
            "IDIOMA",
            "LINGUA",
            "PUBLICATION-TYPE",
            "PUB-TYPE",
            "ZEITUNGSTYP",
            "TYPE-PUBLICATION",
            "JOURNAL-CODE",
            "GRAPHIC",
            "GRAFIK",
            "NOTES",
            "SERIES",
            "CORRECTION",
            "CORRECTION-DATE",
            "SUBJECT",
            "COMPANY",
            "TICKER",
            "ORGANIZATION",
            "PERSON",
            "CITY",
            "COUNTRY",
            "STATE",
            "INDUSTRY",
            "GEOGRAPHIC",
            "DATUM",
            "DISTRIBUTION",
            "FIRST RUN",
            "RESTRICTIONS",
            "TYPE",
            "SOURCE",
            "STORY NUMBER",
            "SOUNDBITES",
            "CONTACT",
            "FAX",
            "URL",
            "Document URL",
            "Copyright",
            "Last updated",
            "Database",
            "Subject",
            "Location",
            "People",
            "Company",
            "Company / organization",
            "Publication year",
            "Publication info",
            "Publication subject",
            "Place of publication",
            "Country of publication",
            "Publisher",
            "ISSN",
            "Source type",
            "Language of publication",
            "Document type",
            "Section",
            "Pages",
            "First page",
            "Volume",
            "Issue",
            "Links",
            "Classification",
            "Language",
            "Ranking",
            "Alternate title",
            "Subtitle",
            "Edition",
            "Column",
            "Supplement",
            "Number of pages",
            "Number of references",
            "Year",
            "Publication",
            "Document feature",
            "Author affiliation",
            "e-ISSN",
            "CODEN",
            "Subfile",
        ],
    ),
];

/// The field that a line opens with, and what is printed behind its colon.
///
/// ```ebnf
/// field = name , ":" , [ value ] ;
/// ```
pub(super) fn field(line: &str) -> Option<(Field, &str)> {
    const LONGEST: usize = 32;
    let (name, value) = line.split_once(':').filter(|(name, _)| name.len() <= LONGEST)?;
    let known = NAMES.iter().find(|(_, names)| names.iter().any(|known| is_spelt(name, known)));
    let field = known.map(|(field, _)| *field)?;
    let value = trim(value);
    match field {
        // A film's length, `03:31`.
        Field::Length if is_duration(value) => Some((Field::Other, value)),
        // `LENGTH: 19.43 meters` is copy.
        Field::Length if count_of_words(value).is_none() => None,
        _ => Some((field, value)),
    }
}

/// Whether a name has the letters of another: `ProQuest` loses blanks of its fields and sets some inside words,
/// `Publicationdate`, `ProQuestdocument ID`.
fn is_spelt(name: &str, known: &str) -> bool {
    let mut rest = name.bytes().filter(|byte| *byte != b' ');
    known.bytes().filter(|byte| *byte != b' ').all(|byte| rest.next() == Some(byte)) && rest.next().is_none()
}

/// What an archive prints where it has nothing to print: `Abstract: None available.`
pub(super) fn is_nothing(value: &str) -> bool {
    matches!(value, "None available." | "Not available." | "None available" | "Not available")
}

/// The address of a page, which archives print alone on a line.
fn is_address(words: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| words.starts_with(scheme)) && !words.contains(' ')
}

/// Whether a line has the form of a field, whatever its name: a few words from a capital on, and a colon.
///
/// Among the fields below the copy, archives print more names than are known: `Business indexing term: Ports`.
pub(super) fn is_like_field(line: &str) -> bool {
    const LONGEST: usize = 32;
    const MOST_WORDS: usize = 4;
    line.split_once(": ").is_some_and(|(name, _)| {
        name.len() <= LONGEST
            && name.starts_with(char::is_uppercase)
            && name.split(' ').count() <= MOST_WORDS
            && name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '/'))
    })
}

/// Whether a line opens with a field.
pub(super) fn opens(line: &str) -> bool {
    field(line).is_some()
}

/// `03:31`
fn is_duration(value: &str) -> bool {
    let is_figures = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    value.split(':').all(is_figures)
}

/// The figure of `355 words`, `2,968 words`, `158 Wörter`: a whole number, and a word behind it or none.
pub(super) fn count_of_words(value: &str) -> Option<&str> {
    const UNITS: [&str; 9] = ["words", "word", "woorden", "Wörter", "mots", "palabras", "parole", "palavras", "ord"];
    let value = trim(value);
    let end = value.find(kind(|c| !(c.is_ascii_digit() || c == ','))).unwrap_or(value.len());
    let (figure, unit) = value.split_at(end);
    (!figure.is_empty() && (unit.is_empty() || UNITS.contains(&trim(unit)))).then_some(figure)
}

/// A block of an export's head: a field with its value over all its lines, or words without a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'a> {
    /// The field; `None` for words without a name.
    pub(super) field: Option<Field>,
    pub(super) value: &'a str,
    /// Where it ends, in bytes from the text's start.
    pub(super) end: usize,
    /// Where the value begins, in bytes from the text's start.
    pub(super) value_start: usize,
}

/// The blocks of a head, cut at blank lines and at fields.
pub(super) fn entries(text: &str, from: usize) -> impl Iterator<Item = Entry<'_>> {
    let mut lines = lines_from(text, from).peekable();
    core::iter::from_fn(move || {
        let first = lines.find(|line| !line.words.is_empty())?;
        let named = field(first.words).or_else(|| is_address(first.words).then_some((Field::Other, first.words)));
        let value = named.map_or(first.words, |(_, value)| value);
        let value_start = value.as_ptr().addr() - text.as_ptr().addr();
        let mut last: Placed<'_> = first;
        while let Some(line) = lines.next_if(|line| !line.words.is_empty() && !opens(line.words)) {
            last = line;
        }
        let value_end = last.words.as_ptr().addr() - text.as_ptr().addr() + last.words.len();
        let value = trim(&text[value_start..value_end.max(value_start)]);
        Some(Entry { field: named.map(|(field, _)| field), value, end: last.end, value_start })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_known_by_its_name() {
        for (line, expected) in [
            ("BYLINE: Anna Kim", Some((Field::Byline, "Anna Kim"))),
            ("AUTEUR: KIM, ANNA", Some((Field::Byline, "KIM, ANNA"))),
            ("LENGTH: 355 words", Some((Field::Length, "355 words"))),
            ("LENGTE: 158 words", Some((Field::Length, "158 words"))),
            ("LENGTH: 19.43 meters", None),
            ("Full text: Ships moved.", Some((Field::Body, "Ships moved."))),
            ("TEKST:", Some((Field::Body, ""))),
            ("ProQuestdocument ID: 124", Some((Field::Number, "124"))),
            ("Publicationdate: May 3, 2027", Some((Field::Date, "May 3, 2027"))),
            ("Publication date of it: May 3", None),
            ("Harbor: ships wait", None),
            ("HARBOR: ships wait", None),
        ] {
            assert_eq!(field(line), expected, "{line}");
        }
    }

    #[test]
    fn an_entry_takes_the_lines_of_its_value() {
        let text = "Harbor\nreopens\n\nBYLINE: Anna Kim\nLENGTH: 9 words\n\nHIGHLIGHT: Ships\nwait\n";
        let told: alloc::vec::Vec<_> = entries(text, 0).map(|entry| (entry.field, entry.value)).collect();
        let expected = [
            (None, "Harbor\nreopens"),
            (Some(Field::Byline), "Anna Kim"),
            (Some(Field::Length), "9 words"),
            (Some(Field::Deck), "Ships\nwait"),
        ];
        assert_eq!(told, expected);
    }
}
