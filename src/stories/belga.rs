//! Belga's day files: despatches with the header of IPTC 7901, each closed by `./.` and a date-time group.

use super::envelope::Envelope;
use super::iptc7901;
use super::sections::{Sections, lines_from};
use crate::line::{kind, trim};
use crate::text::Text;

/// The longest version, in bytes.
const LONGEST_VERSION: usize = 8;

/// Splits a version in brackets off a headline's end: `Harbor reopens (3DER)`, `Harbor reopens (2)`.
///
/// ```ebnf
/// version = "(" , figure , { letter } , ")" ;
/// ```
pub(super) fn split_version(headline: &str) -> Option<(&str, &str)> {
    let (words, version) = headline.strip_suffix(')')?.rsplit_once('(')?;
    let is_version = version.len() <= LONGEST_VERSION
        && version.starts_with(kind(|c| c.is_ascii_digit()))
        && version.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_version && !trim(words).is_empty()).then_some((trim(words), version))
}

/// The header's fields, and the version that stands behind the headline.
pub(super) fn envelope<'a>(sections: &Sections<'a>) -> Envelope<'a> {
    let copy = if sections.head.is_empty() { sections.body } else { sections.head };
    let headline = lines_from(copy, 0).find(|line| !line.words.is_empty());
    let version = headline.and_then(|line| split_version(line.words)).map(|(_, version)| version);
    let envelope = iptc7901::envelope(sections);
    let corrected = || envelope.option.as_ref()?.borrowed().and_then(correction);
    Envelope { version: version.or_else(corrected).map(Text::new), ..envelope }
}

/// `COR 703` among what follows a header's fields: the despatch corrects that number.
///
/// ```ebnf
/// correction = "COR" , SP , figure ;
/// ```
fn correction(option: &str) -> Option<&str> {
    let from = &option[option.find("COR ")?..];
    let figures = from[4..].bytes().take_while(u8::is_ascii_digit).count();
    (figures > 0).then(|| &from[..4 + figures])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_a_figure_in_brackets() {
        for (headline, expected) in [
            ("Harbor reopens (2)", Some(("Harbor reopens", "2"))),
            ("Harbor reopens (3DER)", Some(("Harbor reopens", "3DER"))),
            ("Harbor (Velna) reopens (1LEAD)", Some(("Harbor (Velna) reopens", "1LEAD"))),
            ("Harbor reopens (Minister)", None),
            ("Harbor reopens (2027-2028)", None),
            ("(2)", None),
        ] {
            assert_eq!(split_version(headline), expected, "{headline}");
        }
        for (option, expected) in [("F COR 703 BELGA-0001", Some("COR 703")), ("F BELGA-0001", None), ("COR X", None)] {
            assert_eq!(correction(option), expected, "{option}");
        }
    }
}
