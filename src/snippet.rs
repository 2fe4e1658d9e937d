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

fn digits(number: usize) -> usize {
    number.checked_ilog10().map_or(1, |digits| digits as usize + 1)
}
