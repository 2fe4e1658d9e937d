//! Text without a frame: one story, below what a feed may print above it.

use super::envelope::Envelope;
use super::sections::control::{SOH, US};
use super::sections::{Placed, Sections, printed_lines_from, tail_from};
use super::sent::Sent;
use crate::line::{kind, trim};

/// Where what a feed prints above the story ends.
///
/// Typical input is `Source: Velna Robotics` above `MEDIA RELEASE PR67276` of `AsiaNet`, a weather bureau's `IDN38100`, and a
/// line that a control character opens and others part.
pub(super) fn sections(raw: &str) -> Sections<'_> {
    let lines = || printed_lines_from(raw, 0);
    let mut above = lines();
    let (first, second) = (above.next(), above.next());
    let is_release = |line: Placed<'_>| is_release(line.words);
    let header = match (first, second) {
        (Some(first), Some(second)) if first.words.starts_with("Source:") && is_release(second) => second.end,
        (Some(first), _) if is_fields(first.text) || is_product(first.words) || is_release(first) => first.end,
        _ => 0,
    };
    let foot = if header > 0 { tail_from(raw, header, |words, _| is_signature(words)) } else { raw.len() };
    Sections::at(raw, [header, header, foot, raw.len()])
}

/// `MEDIA RELEASE PR67276`
fn is_release(words: &str) -> bool {
    let number = words.strip_prefix("MEDIA RELEASE PR");
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A line of fields: a control character before it, and others between them.
fn is_fields(line: &str) -> bool {
    trim(line).len() < line.len() && line.contains([SOH]) && line.contains(US)
}

/// `IDN38100`: one word, capitals and figures.
fn is_product(words: &str) -> bool {
    let figures = words.trim_start_matches(kind(|c| c.is_ascii_uppercase()));
    let letters = words.len() - figures.len();
    (2..=6).contains(&letters) && figures.len() >= 3 && figures.bytes().all(|byte| byte.is_ascii_digit())
}

/// `HBW RESULTS`: capitals alone, three words at the most.
fn is_signature(words: &str) -> bool {
    words.split(' ').count() <= 3 && words.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b' ')
}

/// Nothing: there is no header to read.
pub(super) fn envelope<'a>(_: &Sections<'a>) -> Envelope<'a> {
    Envelope::default()
}

/// Nothing, for the same reason.
pub(super) const fn sent<'a>(_: &Sections<'a>) -> Option<Sent<'a>> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_feed_prints_above_a_story_is_its_header() {
        for (raw, header) in [
            (
                "Source: Velna Robotics\r\nMEDIA RELEASE PR67276\r\nRobots land\r\n",
                "Source: Velna Robotics\r\nMEDIA RELEASE PR67276\r\n",
            ),
            ("IDN38100\nWeather bureau\n", "IDN38100\n"),
            ("\x01SRACE: VELNA\x1f6\x1fN\n1. HARBOR\n", "\x01SRACE: VELNA\x1f6\x1fN\n"),
            ("Source: Velna\nHarbor reopens\n", ""),
            ("Harbor reopens\n", ""),
            ("", ""),
        ] {
            assert_eq!(sections(raw).header, header, "{raw:?}");
        }
    }
}
