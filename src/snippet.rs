//! A line of the source with carets under a span of it, as errors are shown to people.

use core::fmt::{self, Display, Write as _};

use crate::line::Lines;
use crate::span::{Position, Span};

/// The characters shown before and after the place on a line too long to show whole.
const CONTEXT: usize = 60;

/// A place in a source, to be drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Snippet<'s> {
    pub(crate) span: Span,
    pub(crate) source: &'s str,
}

impl Snippet<'_> {
    /// Draws `line:column: message`, the line, and carets under the span's part of it.
    pub(crate) fn draw(&self, f: &mut fmt::Formatter<'_>, message: &dyn Display) -> fmt::Result {
        let position = self.span.position(self.source);
        let Position { line, column } = position;
        let words = Lines::new(self.source).nth(line - 1).map_or("", |line| line.text);
        let before = words.char_indices().nth(column - 1).map_or(words.len(), |(at, _)| at);
        let (before, after) = words.split_at(before);
        let shown = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
        let (cut, before) = (shown > 0, &before[shown..]);
        let marked = self.span.len().min(after.len());
        let marked = (0..=marked).rev().find(|&at| after.is_char_boundary(at)).unwrap_or(0);
        let end = after.char_indices().nth(CONTEXT).map_or(after.len(), |(at, _)| at);
        let gutter = digits(line);
        writeln!(f, "{line}:{column}: {message}")?;
        writeln!(f, "{:gutter$} |", "")?;
        let (more_before, more_after) = (if cut { "…" } else { "" }, if end < after.len() { "…" } else { "" });
        writeln!(f, "{line} | {more_before}{before}{}{more_after}", &after[..end])?;
        write!(f, "{:gutter$} | {}", "", if cut { " " } else { "" })?;
        before.chars().try_for_each(|c| blank_under(c, f))?;
        let carets: usize = after[..marked.min(end)].chars().map(columns).sum();
        (0..carets.max(1)).try_for_each(|_| f.write_char('^'))
    }
}

/// Writes as many columns of blank as `c` takes; a tab stays a tab, so that both lines agree on it.
fn blank_under(c: char, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if c == '\t' {
        return f.write_char('\t');
    }
    (0..columns(c)).try_for_each(|_| f.write_char(' '))
}

/// The columns that a terminal gives to `c`: none, one or two.
fn columns(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36F}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5BD}'
        | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}'
        | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{3099}'..='\u{309A}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FE20}'..='\u{FE2F}'
        | '\u{FEFF}' => 0,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{303E}'
        | '\u{3041}'..='\u{33FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{A000}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{1F300}'..='\u{1F64F}'
        | '\u{1F900}'..='\u{1F9FF}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

/// How many digits a line number takes: the gutter is as wide.
fn digits(number: usize) -> usize {
    number.checked_ilog10().map_or(1, |digits| digits as usize + 1)
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::{String, ToString as _};

    use super::*;

    struct Drawn<'s>(Snippet<'s>);

    impl Display for Drawn<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.draw(f, &"here")
        }
    }

    /// The line as shown, and the line of carets, both with their gutters.
    fn drawn(source: &str, start: usize, end: usize) -> (String, String) {
        let drawn = Drawn(Snippet { span: Span::new(start, end), source }).to_string();
        let mut lines = drawn.split('\n').skip(2).map(String::from);
        (lines.next().unwrap(), lines.next().unwrap())
    }

    #[test]
    fn the_gutter_is_as_wide_as_the_number_of_the_line() {
        for (above, drawn) in [
            (0, "1:7: here\n  |\n1 | Ships moved.\n  |       ^^^^^"),
            (8, "9:7: here\n  |\n9 | Ships moved.\n  |       ^^^^^"),
            (9, "10:7: here\n   |\n10 | Ships moved.\n   |       ^^^^^"),
            (99, "100:7: here\n    |\n100 | Ships moved.\n    |       ^^^^^"),
        ] {
            let source = format!("{}Ships moved.\n", "\r\n".repeat(above));
            let start = source.find("moved").unwrap();
            let span = Span::new(start, start + 5);
            assert_eq!(Drawn(Snippet { span, source: &source }).to_string(), drawn);
        }
    }

    #[test]
    fn carets_stand_under_columns() {
        for (source, start, end, carets) in [
            ("Ships moved.", 0, 5, "^^^^^"),
            ("Ships moved.", 12, 12, "            ^"),
            ("Ships moved.", 6, 6, "      ^"),
            ("Ships moved.", 6, 99, "      ^^^^^^"),
            ("Ships moved.\nTugs follow.", 6, 20, "      ^^^^^^"),
            ("\tShips", 1, 3, "\t^^"),
            ("港口 open", 7, 11, "     ^^^^"),
            ("港口 open", 0, 6, "^^^^"),
            ("Cafe\u{301} open", 7, 11, "     ^^^^"),
            ("e\u{301}\u{302}", 0, 5, "^"),
            // The end of the span lies inside a character.
            ("Größe", 0, 3, "^^"),
            ("Größe", 2, 3, "  ^"),
        ] {
            assert_eq!(drawn(source, start, end).1, format!("  | {carets}"), "{source:?}, {start}..{end}");
        }
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        for (before, after, cut_before, cut_after) in
            [(60, 60, false, false), (61, 60, true, false), (60, 61, false, true), (200, 200, true, true)]
        {
            let source = format!("{}{}", "б".repeat(before), "a".repeat(after));
            let (line, carets) = drawn(&source, 2 * before, 2 * before + after);
            let (left, right) = (if cut_before { "…" } else { "" }, if cut_after { "…" } else { "" });
            assert_eq!(line, format!("1 | {left}{}{}{right}", "б".repeat(60), "a".repeat(60)));
            let blank = 60 + usize::from(cut_before);
            assert_eq!(carets, format!("  | {}{}", " ".repeat(blank), "^".repeat(60)));
        }
    }
}
