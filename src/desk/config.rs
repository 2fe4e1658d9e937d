//! A desk from a configuration: which rows to take out, and which to add.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

use super::Desk;
use crate::agency::{Agency, Mark};
use crate::language::Language;

/// A desk as a configuration writes it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// Whether none of the crate's rows is known.
    #[serde(default)]
    only: bool,
    /// Keys of the crate's rows that are not known.
    #[serde(default)]
    without: Vec<String>,
    #[serde(default)]
    agencies: Vec<Row>,
}

/// A row, each field that of [`Agency`]; what is left out is as [`Agency::new`] has it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "as in the row that it writes")]
struct Row {
    key: String,
    organisation: Option<String>,
    names: Vec<String>,
    #[serde(default)]
    shared: Vec<String>,
    marks: Option<Vec<Mark>>,
    languages: Option<Vec<Language>>,
    #[serde(default)]
    unseparated: bool,
    #[serde(default)]
    opens: bool,
    #[serde(default)]
    region_first: bool,
    #[serde(default)]
    correspondent_first: bool,
    #[serde(default)]
    labels: Vec<String>,
    #[serde(default)]
    end_marks: Vec<String>,
    #[serde(default)]
    openings: Vec<String>,
}

impl Row {
    fn lists(&self) -> [Vec<&str>; 5] {
        [&self.names, &self.shared, &self.labels, &self.end_marks, &self.openings]
            .map(|list| list.iter().map(String::as_str).collect())
    }

    fn lent<'r>(&'r self, [names, shared, labels, end_marks, openings]: &'r [Vec<&'r str>; 5]) -> Agency<'r> {
        let row = Agency::new(&self.key, names);
        Agency {
            organisation: self.organisation.as_deref().unwrap_or(row.organisation),
            shared,
            marks: self.marks.as_deref().unwrap_or(row.marks),
            languages: self.languages.as_deref().unwrap_or(row.languages),
            unseparated: self.unseparated,
            opens: self.opens,
            region_first: self.region_first,
            correspondent_first: self.correspondent_first,
            labels,
            end_marks,
            openings,
            ..row
        }
    }
}

/// Reads a desk from a configuration file: the crate's rows, without those named, and with others.
///
/// `only` is `true` for a desk that knows none of the crate's rows, `without` lists keys, and `agencies` has rows, whose
/// fields are those of [`Agency`]: `key` and `names` must be there. Languages are named in small letters. A mark is `bare`,
/// or the two characters that stand before and behind the credit: `<>`; brackets and slashes need not be listed.
///
/// ```
/// use wirecopy::Desk;
///
/// let file = r#"{
///     "without": ["AAP"],
///     "agencies": [
///         {"key": "HARBOR", "names": ["Harbor Wire", "HW"], "marks": ["<>", "bare"], "end_marks": ["hw ends"]},
///         {"key": "QUAY", "names": ["Quay News"], "organisation": "Quay News Ltd", "languages": ["english", "french"]}
///     ]
/// }"#;
/// let desk: Desk = serde_json::from_str(file)?;
/// let article = desk.article("Harbor reopens\nPORTO, May 3 <HW> - Ships moved. hw ends").unwrap();
/// assert_eq!(article.dateline.unwrap().credit.unwrap().agency.unwrap(), "HARBOR");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// A field that no row has, a mark that is none, and a language that the crate does not know are errors.
impl<'de> Deserialize<'de> for Desk {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Written { only, without, agencies } = Written::deserialize(deserializer)?;
        let known = if only { Self::only(&[]) } else { Self::new() };
        let known = without.iter().fold(known, |desk, key| desk.without(key));
        let lists: Vec<_> = agencies.iter().map(Row::lists).collect();
        let rows: Vec<_> = agencies.iter().zip(&lists).map(|(row, lists)| row.lent(lists)).collect();
        Ok(known.with(&rows))
    }
}

/// Reads `bare`, or the two characters round a credit.
impl<'de> Deserialize<'de> for Mark {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Written;

        impl Visitor<'_> for Written {
            type Value = Mark;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`bare`, or an opening and a closing mark")
            }

            fn visit_str<E: Error>(self, written: &str) -> Result<Mark, E> {
                let is_mark = |c: &char| !c.is_alphanumeric() && !c.is_whitespace();
                let mut marks = written.chars().filter(is_mark);
                match (written, marks.next(), marks.next()) {
                    ("bare", ..) => Ok(Mark::Bare),
                    (_, Some(open), Some(close)) if written.chars().count() == 2 => Ok(Mark::Pair(open, close)),
                    _ => Err(E::invalid_value(Unexpected::Str(written), &self)),
                }
            }
        }

        deserializer.deserialize_str(Written)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn read(file: &str) -> Result<Desk, String> {
        serde_json::from_str(file).map_err(|error| error.to_string())
    }

    #[test]
    fn a_desk_is_what_its_configuration_says() {
        const HARBOR: Agency<'_> = Agency::new("HARBOR", &["Harbor Wire", "HW"]);
        for (file, desk) in [
            ("{}", Desk::new()),
            (r#"{"only": true}"#, Desk::only(&[])),
            (r#"{"without": ["TASS", "AAP"]}"#, Desk::new().without("AAP").without("TASS")),
            (r#"{"agencies": [{"key": "HARBOR", "names": ["Harbor Wire", "HW"]}]}"#, Desk::new().with(&[HARBOR])),
            (
                r#"{"only": true, "agencies": [{"key": "HARBOR", "names": ["Harbor \"Wire\""], "shared": ["HW"],
                    "organisation": "Harbor Wire Ltd", "marks": ["<>", "bare", "||"],
                    "languages": ["portuguese", "english"], "unseparated": true, "opens": true, "region_first": true,
                    "correspondent_first": true, "labels": ["TIDES"], "end_marks": ["hw ends"],
                    "openings": ["PORTO <HW> -"]}]}"#,
                Desk::only(&[Agency::new("HARBOR", &["Harbor \"Wire\""])
                    .shared(&["HW"])
                    .organisation("Harbor Wire Ltd")
                    .marks(&[Mark::Pair('<', '>'), Mark::Bare, Mark::Pair('|', '|')])
                    .languages(&[Language::Portuguese, Language::English])
                    .unseparated()
                    .opens()
                    .region_first()
                    .correspondent_first()
                    .labels(&["TIDES"])
                    .end_marks(&["hw ends"])
                    .openings(&["PORTO <HW> -"])]),
            ),
        ] {
            assert_eq!(read(file), Ok(desk), "{file}");
        }
    }

    #[test]
    fn what_is_misspelt_is_an_error() {
        for (file, says) in [
            (r#"{"agency": []}"#, "unknown field `agency`"),
            (r#"{"agencies": [{"key": "HARBOR"}]}"#, "missing field `names`"),
            (r#"{"agencies": [{"key": "HARBOR", "names": [], "mark": []}]}"#, "unknown field `mark`"),
            (r#"{"agencies": [{"key": "HARBOR", "names": [], "marks": ["<"]}]}"#, "invalid value: string \"<\""),
            (r#"{"agencies": [{"key": "HARBOR", "names": [], "marks": ["<a"]}]}"#, "invalid value: string \"<a\""),
            (r#"{"agencies": [{"key": "HARBOR", "names": [], "marks": ["<<>>"]}]}"#, "invalid value: string \"<<>>\""),
            (r#"{"agencies": [{"key": "HARBOR", "names": [], "marks": [1]}]}"#, "an opening and a closing mark"),
            (
                r#"{"agencies": [{"key": "HARBOR", "names": [], "languages": ["velnish"]}]}"#,
                "unknown variant `velnish`",
            ),
        ] {
            let error = read(file).unwrap_err();
            assert!(error.contains(says), "{file}: {error}");
        }
    }
}
