//! When a page was published, as sites print it between the headline and the story.

use crate::date;
use crate::language::Language;
use crate::line::{fits, strip};

/// The longest time stamp, in bytes.
const LONGEST: usize = 80;

/// What stands among a time stamp's figures, months and weekdays.
const CLOCK: [&str; 32] = [
    "a.m", "p.m", "am", "pm", "AM", "PM", "GMT", "UTC", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "IST",
    "MSK", "CET", "CEST", "KST", "JST", "ET", "Eastern", "Standard", "Daylight", "Time", "at", "de", "г", "h", "Uhr",
];

/// `October 24, 2024 09:00 AM Eastern Daylight Time`, `18 декабря, 15:45`, `Posted: Oct 24, 2024 / 09:12 AM CDT`
pub(super) fn is_time_stamp(text: &str) -> bool {
    let text = ["Posted: ", "Published: ", "Updated: "].iter().find_map(|word| strip(text, word)).unwrap_or(text);
    let may_be = is_figure(text) || date::may_begin(text);
    let has_figure = || text.bytes().fold(false, |found, byte| found | byte.is_ascii_digit());
    may_be && fits(text, LONGEST) && has_figure() && holds_a_time_alone(text)
}

fn is_figure(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

#[cold]
fn holds_a_time_alone(text: &str) -> bool {
    let parts = |c: char| c.is_whitespace() || matches!(c, ',' | '|' | '/' | '-' | '–' | '—' | '(' | ')');
    let words = || text.split(parts).map(|word| word.trim_matches('.')).filter(|word| !word.is_empty());
    let is_of_time = |word| {
        is_figure(word)
            || CLOCK.contains(&word)
            || Language::naming_month(word, Language::ALL).is_some()
            || Language::naming_weekday(word, Language::ALL).is_some()
    };
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let figures = || words().filter(|word| is_figure(word));
    words().all(is_of_time) && figures().count() > 1 && figures().any(|word| word.contains(':') || is_year(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_stamp_holds_nothing_but_a_time() {
        for (text, expected) in [
            ("October 24, 2024 09:00 AM Eastern Daylight Time", true),
            ("Thursday, October 24, 2024 - 9:12 AM", true),
            ("Posted: Oct 24, 2024 / 09:12 AM CDT", true),
            ("Updated: 24.10.2024, 9:12 Uhr", true),
            ("18 декабря, 15:45", true),
            ("03/05/2026 14:20", true),
            ("May 3, 2026, 2:20 p.m.", true),
            ("24 de octubre de 2024", true),
            ("Oct. 24, 2024", true),
            ("October 24", false),
            ("Oct 24, 12 ships", false),
            ("May 3 to 4", false),
            ("May 3, 4", false),
            ("At 9:12 the port", false),
            ("2024", false),
            ("Posted: yesterday", false),
            ("", false),
        ] {
            assert_eq!(is_time_stamp(text), expected, "{text}");
        }
        let long = |blanks: usize| std::format!("May 3, 2026,{}9:12", " ".repeat(blanks));
        assert!(is_time_stamp(&long(64)));
        assert!(!is_time_stamp(&long(65)));
    }
}
