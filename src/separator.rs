//! The marks that part the pieces of a dateline, and the dateline from the lede.

use crate::word::skip_blanks;

/// What stood between the dateline and the lede.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Separator {
    /// A dash with a blank on both sides, or a double one: ` - `, ` -- `, ` — `, `--`.
    Dash,
    /// A dash glued to one side: `GNA- `.
    GluedDash,
    /// `.` or `.-`
    Stop,
    /// `:` or `=`
    Colon,
    /// Nothing but a blank.
    None,
    /// The line, or the text, ended.
    End,
}

const DASHES: [&str; 7] = ["--", "—", "–", "―", "−", "-", "_"];

/// What follows a dash, and whether it was more than a hyphen.
#[inline]
pub(crate) fn dash(i: &str) -> Option<(&str, bool)> {
    if !matches!(i.as_bytes().first(), Some(b'-' | b'_' | 0xE2)) {
        return None;
    }
    DASHES.iter().find_map(|dash| Some((i.strip_prefix(dash)?, *dash != "-" && *dash != "_")))
}

/// Reads the separator at the head of `i` and the blanks round it.
///
/// Typical input is `. The presidents`, ` -- Ships`, `.- El`, ` - – More`, `- A Youth`.
/// At most one doubled dash is eaten (`(AFP) - – More`).
pub(crate) fn separator(i: &str) -> (&str, Separator) {
    let line = skip_blanks(i);
    if line.is_empty() {
        return (line, Separator::End);
    }
    let spaced_before = line.len() < i.len();
    if let Some((rest, long)) = dash(line) {
        return after_dash(rest, spaced_before, long);
    }
    if let Some(rest) = line.strip_prefix('.') {
        return match dash(skip_blanks(rest)) {
            Some((after, _)) if after.starts_with(char::is_whitespace) || after.is_empty() => (after, Separator::Stop),
            _ => (rest, Separator::Stop),
        };
    }
    match line.strip_prefix([':', '=', '：']) {
        Some(rest) => (rest, Separator::Colon),
        None => (i, Separator::None),
    }
}

fn after_dash(rest: &str, spaced_before: bool, long: bool) -> (&str, Separator) {
    let next = skip_blanks(rest);
    let spaced_after = next.len() < rest.len() || rest.is_empty();
    let rest = match dash(next) {
        Some((after, _)) if after.is_empty() || after.starts_with(char::is_whitespace) => after,
        _ => rest,
    };
    let separator = if long || (spaced_before && spaced_after) { Separator::Dash } else { Separator::GluedDash };
    (rest, separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_and_what_they_leave() {
        for (i, rest, separator) in [
            (" - The", " The", Separator::Dash),
            (" -- The", " The", Separator::Dash),
            ("--The", "The", Separator::Dash),
            (" — The", " The", Separator::Dash),
            (" _ The", " The", Separator::Dash),
            (" - – The", " The", Separator::Dash),
            ("- The", " The", Separator::GluedDash),
            (" -The", "The", Separator::GluedDash),
            (". The", " The", Separator::Stop),
            (".- El", " El", Separator::Stop),
            (". -El", " -El", Separator::Stop),
            (".-", "", Separator::Stop),
            (" - –5 degrees", " –5 degrees", Separator::Dash),
            (" -- -", "", Separator::Dash),
            (": The", " The", Separator::Colon),
            (" = 첫", " 첫", Separator::Colon),
            (" The", " The", Separator::None),
            ("", "", Separator::End),
            (" \n", "", Separator::End),
            ("\n -- The", " The", Separator::Dash),
        ] {
            assert_eq!(super::separator(i), (rest, separator), "{i:?}");
        }
    }
}
